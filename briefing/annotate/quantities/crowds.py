"""Those who take part: counted by what they do, or by the march that draws them."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.passed import is_month
from briefing.annotate.quantities.predicates import PREDICATE_ENDS, RALLYING, Told
from briefing.annotate.quantities.subjects import REACH, past_subject
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.events import triggers
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms
from briefing.model import Measure

ALLEGED = frozenset("thought believed accused suspected charged alleged blamed wanted".split())


def _drawn(count: Count) -> Told | None:
    """ "The march drew 5,000", "brought together 900", "brought thousands of people onto the streets"."""
    low, k = count.tokens.low, count.number.begin - 1
    k -= k > count.first and low[k] == "together"
    if k < count.first or low[k] not in near().draws or not _may_be_crowd(count):
        return None
    streets = "streets" in low[count.after : count.after + 4]
    return ("participants", count.after) if streets or _tells_march(count, count.first, k) else None


def _put_at(count: Count) -> Told | None:
    """ "Put the gathering at 200", "estimated those at the rally at 900", "a crowd that the party puts at 8,000"."""
    low, number = count.tokens.low, count.number
    k = next((k for k in (number.begin - 1, number.first - 1) if low[k] == "at"), 0)
    if k == 0 or count.counted.head:
        return None
    puts = next((j for j in range(k - 1, max(count.first, k - NEAR), -1) if low[j] in near().puts), None)
    if puts is None:
        return None
    since = max(count.first, puts - NEAR) if puts + 1 == k else puts  # "attendance at the rally was put at 900"
    told = count.tokens.any_among(CROWDS, since, k) or _tells_march(count, since, k)
    return ("participants", count.after) if told else None


NEAR = 8  # tokens between "put" and the number at which a crowd is put
CROWDS = frozenset("crowd crowds turnout attendance audience gathering".split())


def _organised(count: Count) -> Told | None:
    """ "The vigil had 9,000 by the organisers' count", "10,000 came, according to the organisers": whom they count."""
    low, k = count.tokens.low, count.after
    if not count.tokens.any_among(ORGANISERS, count.first, count.last) or not _may_be_crowd(count):
        return None
    came = k < count.last and low[k] in CAME
    sums = count.number.value < LEAST
    told = came or (not count.counted.head and _tells_march(count, count.first, count.number.begin))
    return ("participants", k + came) if told and not sums else None


def _may_be_crowd(count: Count) -> bool:
    return count.counted.people or not count.counted.head or count.counted.head in CAME


def _tells_march(count: Count, first: int, last: int) -> bool:
    """True where a run of tokens tells a protest or the like."""
    hits = (triggers().at(count.tokens, k, count.last) for k in range(first, last))
    return any(hit is not None and hit.trigger.category == "PROTEST" for found in hits for hit in found)


def _in_public(count: Count) -> Told | None:
    """ "20,000 people stood | in the main square", "900 walked to | the palace", "there were 700 people" of a rally."""
    low, k, begin = count.tokens.low, past_subject(count), count.number.begin
    soldiers = counts.populations().get(count.counted.head) in ("soldier", "fighter") or noun_of(count) is not None
    if count.number.value < LEAST or soldiers:
        return None
    k = count.tokens.past(grammar().helping, k, count.last)
    comes = k < count.last and low[k] in near().throngs
    led = k + comes
    fills = k < count.last and low[k] in near().fills
    if led < count.last and (low[led] in INTO or fills):
        for j in range(led + 1, min(count.last, led + NEAR)):
            if (
                (low[j] in near().public or (fills and low[j] in near().halls))
                and not is_month(count.tokens, j)
                and (comes or fills or "when" not in low[j : j + REACH])
            ):  # no mere passers-by
                return "participants", j + 1
            if low[j] in PREDICATE_ENDS or low[j] in counts.vessels():
                return None
    there = begin - 2 >= count.first and low[begin - 2] in ("there", "saw", "counted") and count.counted.people
    told = there and count.tokens.any_among(near().rallies, max(0, count.first - BEFORE), count.first)
    return ("participants", count.after) if told and k == count.after else None


def noun_of(count: Count) -> Measure | None:
    """The measure that the counted noun tells by itself."""
    noun = counts.measure_nouns().at(count.tokens, count.counted.last - 1, count.last) if count.counted.head else None
    return noun[1] if noun is not None and noun[1] != "participants" else None


INTO = frozenset("in on to into onto at towards toward outside through along before past around".split())
BEFORE = 40  # tokens before a sentence in which a rally is told
ORGANISERS = frozenset("organiser organisers organizer organizers".split())
CAME = frozenset("came attended took turned joined".split())
LEAST = 20  # of a crowd


def _carried_out(count: Count) -> Told | None:
    """ "Six men had carried out the raid", "six men who it said carried out …": who did it took part in it."""
    low, k = count.tokens.low, count.after
    k += k < count.last and low[k] in ("who", "that")
    k += 2 * (low[k : k + 1] in (["it"], ["they"], ["he"], ["she"]) and low[k + 1] in speech_forms())
    k += k < count.last and low[k] in grammar().have
    if low[k : k + 2] not in (["carried", "out"], ["took", "part"], ["taken", "part"]):
        return None
    deeds = (triggers().noun_at(count.tokens, n, count.last) for n in range(k + 2, min(count.last, k + NEAR)))
    soldiers = counts.populations().get(count.counted.head) == "soldier"
    struck = any(hit is not None and hit.trigger.category in ("ASSAULT", "COERCE") for hit in deeds)
    return ("participants", k + 2) if struck and not soldiers else None


def protesting(count: Count) -> Told | None:
    """ "1,900 dockers began a strike": those who do what tells a protest take part in it."""
    head = count.counted.head
    if (told := _drawn(count) or _put_at(count) or _organised(count)) is not None:
        return told
    if not (count.counted.people or not head or head.endswith(("workers", "ers", "men", "ists"))):
        return None
    low, g = count.tokens.low, grammar()
    if count.tokens.any_among(RALLYING, count.counted.first, count.counted.last - 1):
        return "participants", count.after  # "several thousand rallying farmers"
    if count.counted.people and (begun := _carried_out(count)) is not None:
        return begun
    if (shown := _in_public(count)) is not None:
        return shown
    after = past_subject(count)
    for k in range(after, min(count.last, after + 6)):
        if low[k] in PREDICATE_ENDS or low[k] in g.subordinators or low[k] in g.be or low[k] in ALLEGED:
            return None
        if is_month(count.tokens, k):
            continue
        verb, noun = triggers().at(count.tokens, k, count.last)
        hit = verb or noun
        if hit is not None and (hit.form != "ing" or k == count.after):
            return ("participants", k + hit.size) if hit.trigger.category == "PROTEST" else None
    return None


def voted(count: Count) -> Told | None:
    """ "2.2 million people | voted", "900 had cast | a ballot": who vote, by the number of them."""
    low, spared = count.tokens.low, grammar().helping | {"to", "who", "reported", "said", "also"}
    k = count.tokens.past(spared, past_subject(count), count.last)
    ballots = count.tokens.any_among(BALLOTS, k, min(count.last, k + 4))
    cast = ballots and low[k] in ("cast", "casting")
    said = cast or low[k : k + 1] in (["voted"], ["vote"])
    return ("votes", k + 1) if said and (count.counted.people or not count.counted.head) else None


BALLOTS = frozenset("vote votes ballot ballots".split())
