"""Those who have left where they lived: over a border, out of a town, into camps."""

from __future__ import annotations

from functools import cache

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.predicates import PREDICATE_ENDS, Told
from briefing.annotate.quantities.subjects import LONG, REACH, past_insertion
from briefing.lexicon import counts, items, names, table
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners
from briefing.lexicon.grammar import grammar

LEAST = 50  # from which on people on the move are told of as a flow
LATELY = frozenset("already also since now reportedly so far who that managed able to".split())
ENTERS = frozenset("crossed crossing cross entered entering reached reaching arrived arriving".split())
STREAMS = frozenset("streamed streaming poured pouring spilled flooded".split())  # of crowds as well
LEAVES = frozenset("left leave leaving".split())
LEADS = frozenset("into to in across over for".split())
LANDS = frozenset("country territory border frontier soil".split())
HOMES = LANDS | frozenset("city town village area region district capital island enclave province valley camp".split())


def departed(count: Count) -> Told | None:
    """ "8,200 people have crossed into Uganda", "27,000 entered the country"."""
    low, counted = count.tokens.low, count.counted
    if count.number.value < LEAST:
        return None
    nationals = names.nationalities().at(count.tokens, counted.last - 1, count.last) is not None
    if not (counted.head in near().civil or nationals or not counted.head):
        return None
    k = count.tokens.past(grammar().helping | LATELY, past_insertion(count), count.last)
    goes = k < count.last and (low[k] in LEAVES or low[k] in ENTERS or low[k] in STREAMS)
    return ("displaced", k + 1) if goes and _to_land(count, k) else None


def _to_land(count: Count, verb: int) -> bool:
    """True where the country is told into which they go, or the place that they leave."""
    low, leaves = count.tokens.low, count.tokens.low[verb] in LEAVES
    j = verb + 1
    if low[j : j + 1] == ["from"]:  # "have crossed from Darfur into Chad"
        j = next((k for k in range(j, min(count.last, j + REACH)) if low[k] in ("into", "to")), j)
    led = j < count.last and low[j] in LEADS
    if low[verb] in STREAMS and not led:
        return False  # "flooded the streets of Caracas"
    j += led
    for k in range(j, min(count.last, j + ADJECTIVES)):
        place = names.places().at(count.tokens, k, count.last) if count.tokens.words[k][0].isupper() else None
        if place is not None:
            behind = low[k + place[0] : k + place[0] + 1]
            return (leaves or place[1] == " ".join(count.tokens.words[k : k + place[0]])) and behind != ["for"]
        if low[k] in (HOMES if leaves else LANDS):
            return True
        if not (low[k] in determiners() or low[k].isalpha()) or low[k] in PREDICATE_ENDS or low[k] in LEADS:
            return False
    return False


ADJECTIVES = 4  # tokens of a country with its article and adjective: "the besieged city"


def in_camps(count: Count) -> Told | None:
    """ "353,000 people are staying in 2,094 relief camps", "were brought to shelters"."""
    low, j = count.tokens.low, count.after
    head = count.counted.head
    if not (count.counted.people or head in near().civil) or counts.populations().get(head) in ("soldier", "fighter"):
        return None
    if j < count.last and low[j] in CLOSED_BY:  # "1,200 people (260 families) are in camps"
        closing = CLOSED_BY[low[j]]
        j = next((k + 1 for k in range(j + 1, min(count.last, j + LONG)) if low[k] == closing), j)
    for k in count.tokens.among(CAMPS, j, min(count.last, j + REACH)):
        led = next((n for n in range(k - 1, j - 1, -1) if low[n] in INTO), None)
        if low[k + 1 : k + 2] == ["'s"]:
            continue  # "the camp's clinic"
        if (
            led is not None
            and k - led <= 4
            and (low[k - 1] in near().collects if low[k] in CENTRES else low[k - 1] not in _other_camps())
            and PREDICATE_ENDS.isdisjoint(low[j:k])
        ):
            return "displaced", k + 1
    return None


CLOSED_BY = {"(": ")", ",": ","}
CENTRES = frozenset("centre centres center centers".split())
CAMPS = CENTRES | frozenset("camp camps shelter shelters tents".split())
INTO = frozenset("in into to at inside".split())


@cache
def _other_camps() -> frozenset[str]:
    """Words before "camp" for one in which nobody has fled."""
    return frozenset(items(table("scopes")["shelter"]["others"].replace("\n", " ")))
