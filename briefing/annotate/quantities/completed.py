"""What is told of all of whom some are counted, and nouns that a number completes: "a death toll of 31", "a crowd the
organisers put at 60,000"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.predicates import INTRANSITIVE, Told
from briefing.annotate.quantities.subjects import REACH
from briefing.annotate.quantities.written import is_number
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import PASTS
from briefing.model import TOLLS


def completed(count: Count) -> Told | None:
    """ "a death toll of 31", "put the toll at 494", "the number of dead rose to 12", "the bodies of 44 victims"."""
    low, begin = count.tokens.low, count.number.begin
    nouns = counts.measure_nouns()
    for j in reversed(count.tokens.among(nouns.firsts, max(count.first, begin - REACH - 3), begin)):
        noun = nouns.at(count.tokens, j, begin)
        if noun is None or (j < begin - REACH and low[j] not in CROWDS):
            continue
        if not ENDS.isdisjoint(low[j:begin]):
            return None
        between = low[j + noun[0] : begin]
        if _begins_anew(between) or between[-2:] in BE_OF or (between[-1:] == ["by"] and count.counted.people):
            continue  # "the dead were of | eight nations", "the dead were carried by | eight men"
        if between[-1:] == ["of"] and between[-2:-1] and between[-2] in counts.people():
            continue  # "bodies of members of | two families"
        linked = between[-1] in ENDS_LINK or not near().totals.isdisjoint(between) if between else count.number.modifier
        if noun[1] in TOLLS and low[j + noun[0]] in NO_TOLL:
            continue  # "body parts found at | six mosques", "toll free: | 2044"
        others = count.counted.head == "those" or not count.counted.people
        if noun[1] == "participants" and count.counted.head and others:
            continue  # "rioters set fire to | three posts"
        if noun[1] in ("participants", "other") and low[j] not in CROWDS and TELLS & set(between):
            continue  # "activists put the number at 60": they tell it
        if linked and (noun[1] in TOLLS or noun[1] in ("participants", "other")):
            return noun[1], count.number.last
    return None


def included(count: Count) -> Told | None:
    """ "Most of the pilgrims, including | 49 children, were killed": what befell all of whom some are told."""
    low, k = count.tokens.low, count.after + 1
    opens = count.number.begin - 1 > count.first and low[count.number.begin - 1] == "including"
    if not (opens and count.counted.people) or k + 1 >= count.last or low[k - 1] != ",":
        return None
    if low[k] in INTRANSITIVE["killed"]:
        return "killed", k + 1
    told = counts.measure_word(low, k + 1, count.last, PASTS) if low[k] in ("was", "were") else None
    return (told, k + 2) if told in TOLLS else None


def _begins_anew(between: Sequence[str]) -> bool:
    """ "1,600 are dead, by one count, and | 15 million homeless"; not so "the bodies of 16 girls and | two men"."""
    told = any(is_number(word) for word in between)
    clause = told and between[-1:] == ["as"]  # "the toll rose to nine as | 40 nurses quit"
    return clause or between[-1:] in (["when"], ["where"]) or (between[-1:] == ["and"] and not told)


NO_TOLL = frozenset("parts free - road roads booth booths gate gates plaza plazas bridge".split())
ENDS = frozenset({".", ";", "”"})
BE_OF = [[be, "of"] for be in ("are", "were")]
CROWDS = frozenset("crowd crowds turnout attendance audience".split())  # of whom a number is told, not by them
TELLS = frozenset("put puts say says said count counts counted estimate estimated estimates".split())
ENDS_LINK = frozenset("of at to is was stands reach reached hit as by between from :".split())  # "Deaths: 14"
