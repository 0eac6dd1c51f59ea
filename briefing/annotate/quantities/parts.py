"""Counts that are a part of a total told before or beside them: "including 12 children", "four of the injured"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.predicates import Told
from briefing.annotate.quantities.subjects import FINITE
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.annotate.quantities.written import NUMBERS, is_number
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import PASTS, is_finite
from briefing.memo import once
from briefing.model import TOLLS, Measure, Quantity
from briefing.record import replace
from briefing.tokens import greater

PARTS = frozenset({"including", "among", "includes", "included"})
EACH = frozenset({"each", "apiece", "elsewhere"})  # said behind those counted, of a part of all
AMONG = frozenset({"among"})
REST = frozenset({"rest", "remainder"})  # told of behind a part
STRICKEN = frozenset("casualties casualty victims".split())  # killed or hurt, it is not said which
SUFFERERS: dict[str, Measure] = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "fatalities": "killed", "victims": "killed",
    "bodies": "killed",
    "arrests": "detained",
    "wounded": "wounded", "injured": "wounded", "hurt": "wounded",
    "missing": "missing", "detained": "detained", "arrested": "detained", "hostages": "detained", "held": "detained",
    "displaced": "displaced",
}  # fmt: skip


def is_part(low: Sequence[str], count: Count) -> bool:
    begin = count.number.begin
    before = count.before(4)
    if before[-1:] == ["all"] and before[-2:] != ["in", "all"] and not count.counted.head and not is_aboard(count):
        return True  # "all five were killed": those told of before
    if before[-2:] in (["of", "whom"], ["of", "them"], ["the", "remaining"]):
        return True  # "62 have died, of whom 17 drowned"
    if low[begin - 1] == "," and _of_those_told(low, count.first, begin - 1):
        return True  # "of the 15 infected nurses, six have died"
    of_bodies = count.counted.head in ("bodies", "corpses") and low[count.number.last] == "of"  # "nine of their bodies"
    if of_bodies or _of_the_stricken(count):
        return True
    near = not PARTS.isdisjoint(before[-3:]) or _listed_among_them(count)
    if near and not (low[begin - 1] == "among" or before[-2:] == ["among", "the"]):
        return True  # "among 50 injured", "among the 40 killed" is one of all
    if "alone" in before or not EACH.isdisjoint(count.behind(2)):
        return True  # "Jacmel alone counts 38 dead", "three deaths each"
    k = min(count.tokens.among(REST, count.after, count.last - 1), default=0)
    rest = k > 0 and low[k - 2 : k] == ["and", "the"] and low[k + 1] != "of"  # "nine died at home and the rest at sea"
    return (rest and not count.tokens.where(NUMBERS, count.after, k)) or among(count) is not None


def _of_the_stricken(count: Count) -> bool:
    """ "Five of the six people hurt": some of those of whom the harm is told."""
    low, j = count.tokens.low, count.number.last
    if low[j : j + 2] not in (["of", "the"], ["of", "those"]) or j + 3 >= count.last:
        return False
    numbered = is_number(low[j + 2])
    return numbered and not SUFFERERS.keys().isdisjoint(low[j + 3 : min(count.last, j + 5)])


def _listed_among_them(count: Count) -> bool:
    """ "Among them the driver and | four pupils": told in the list of some."""
    low, begin = count.tokens.low, count.number.begin
    if not count.counted.people or "among" not in count.before(LONG_LIST)[:-2]:
        return False
    opens = next(k for k in range(begin - 3, count.first - 1, -1) if low[k] == "among")
    listed = low[opens + 2 : begin]
    return low[opens + 1] == "them" and NO_LIST.isdisjoint(listed) and not any(map(is_finite, listed))


def _of_those_told(low: Sequence[str], first: int, comma: int) -> bool:
    """True where the words before a comma begin with "of the": those of whom some are told."""
    begin = next((k + 1 for k in range(comma - 1, first - 1, -1) if low[k] in {",", ";", "–", "—"}), first)
    return low[begin : begin + 2] == ["of", "the"]


def beside_named(count: Count) -> bool:
    """ "Her husband and ten others", "an officer and | two soldiers", "two guards and | a driver": at least so many,
    for who is told of beside them comes on top."""
    low, begin, j = count.tokens.low, count.number.begin, count.number.last
    if count.before(2) == ["the", "other"]:
        return True  # "the other 19 miners"
    joined = begin - 2 > count.first and low[begin - 1] in ("and", "with", "plus")
    if joined and low[j : j + 1] in (["others"], ["other"]):
        return low[begin - 2] != "both"
    if not count.counted.people:
        return False
    if joined and low[begin - 2] in counts.people():
        return not ONE.isdisjoint(count.before(NAMED)[:-2])
    after = count.counted.last
    named = low[after : after + 1] == ["and"] and low[after + 1 : after + 2] in (["a"], ["an"])
    return named and not counts.people().isdisjoint(low[after + 2 : after + NAMED])


ONE = frozenset({"a", "an"})
NAMED = 6  # tokens that tell of one beside several


def of_pronoun(count: Count) -> bool:
    """ "12 of them children", "two of whom were hurt": some of those told before."""
    low, j = count.tokens.low, count.number.last
    return j + 1 < count.last and low[j] == "of" and low[j + 1] in ("them", "whom", "those", "these", "which")


def sorts(count: Count) -> bool:
    """ "12 of them children", "11 of them badly burnt": says who, or how badly hurt, some of those told before are."""
    low, j = count.tokens.low, count.after
    if count.counted.people and low[j : j + 2] == ["among", "them"]:
        return True  # "six dead, two Peruvians among them"
    return of_pronoun(count) and (
        count.counted.people or not near().severe.isdisjoint(count.behind(4)) or _placed(count)
    )


def _placed(count: Count) -> bool:
    """ "12 of them in one night", "four of them by shells", "six on Monday": where, when or by what it befell them."""
    behind = count.behind(2)
    named = behind[1:] and (behind[1] in ("the", "one") or count.tokens.words[count.after + 1][0].isupper())
    inside = behind[:1] in (["in"], ["at"]) and bool(named)  # not "in uniform"
    return behind[:1] in (["from"], ["by"]) or inside or on_day(count)


def on_day(count: Count) -> bool:
    """ "40 on Tuesday": where what happened is told of each day."""
    low, j = count.tokens.low, count.after
    return low[j : j + 1] == ["on"] and j + 1 < count.last and low[j + 1] in LOW_WEEKDAYS


def whose(count: Count) -> Told | None:
    """ "four of the injured": a part of those hurt."""
    low, j = count.tokens.low, count.number.last
    if j + 2 < count.last and low[j] == "of" and low[j + 1] in ("the", "those") and low[j + 2] in SUFFERERS:
        died = next((k for k in range(j + 3, min(count.last, j + 7)) if low[k] not in LATER), j + 3)
        if counts.measure_word(low, died, count.last, ("past", "past-participle")) == "killed":
            return "killed", died + 1  # "two of the wounded died"
        if low[j + 2] == "victims" and count.tokens.any_among(ALIVE, died, min(count.last, died + BEHIND)):
            return "wounded", j + 3  # "three of the victims are in intensive care"
        return SUFFERERS[low[j + 2]], j + 3
    return None


def of_those(count: Count) -> Told | None:
    """ "Of the dead 31 were nurses": a part of those told by the noun before them."""
    low, k = count.tokens.low, count.number.begin - 1
    k -= low[k] == ","
    if k - 2 >= count.first and low[k] in SUFFERERS and low[k - 1] in ("the", "those") and low[k - 2] == "of":
        return SUFFERERS[low[k]], count.after
    return None


# what is said of those who live, behind "of the victims"
ALIVE = frozenset("operated treated hospitalised hospitalized critical intensive stable discharged recovering".split())
BEHIND = 6  # words
LATER = frozenset("have has had later since also then".split())


def counted_among(count: Count) -> Told | None:
    """ "12 soldiers among the dead", "five teachers were among the victims": a part of those told by the noun."""
    low, j = count.tokens.low, count.tokens.past(FINITE, count.after, count.last)
    if j + 1 >= count.last or low[j] != "among" or not count.counted.people:
        return None
    k = j + 2 if low[j + 1] in ("the", "those", "its") else j + 1
    if k < count.last and is_number(low[k]):
        k += 1  # "among the 40 killed"
        k += k < count.last and low[k] in counts.people() and low[k] not in SUFFERERS
        told = counts.measure_word(low, k + (low[k : k + 1] in (["who"], ["that"])), count.last, PASTS)
        if told is not None and told in TOLLS:  # "among the 40 people who died"
            return told, k + 1
    if k < count.last and low[k] in STRICKEN:
        return "other", k + 1
    return (SUFFERERS[low[k]], k + 1) if k < count.last and low[k] in SUFFERERS else None


@once
def among(count: Count) -> Told | None:
    """ "among the dead were 12 children": a part of those told by the adjective."""
    low, begin = count.tokens.low, count.number.begin
    told = low[begin - 1] in FINITE or low[begin - 1] == "least"
    for k in count.tokens.among(AMONG, greater(count.first, begin - 8), begin - 2) if told else ():
        if low[k + 1] in {"the", "those"}:
            struck = next((SUFFERERS[word] for word in low[k + 2 : begin - 1] if word in SUFFERERS), None)
            if struck is not None:
                return struck, count.after
    if not count.counted.people:
        return None
    for k in count.tokens.among(LISTS, greater(count.first + 2, begin - LONG_LIST), begin):
        sufferers = _subject(count, k)
        if sufferers and NO_LIST.isdisjoint(low[k + 1 : begin]) and not any(map(is_finite, low[k + 1 : begin])):
            return SUFFERERS[sufferers], count.after  # "the dead are 12 Kenyans, 57 Ugandans and a nurse"
    return None


def _subject(count: Count, verb: int) -> str:
    """The sufferers whom a list goes on from: "the dead | are", "the dead on the rebels' side now | include"."""
    low = count.tokens.low
    for k in range(verb - 1, max(count.first, verb - SUBJECT), -1):
        if low[k - 1 : k + 1] == ["death", "toll"] and low[verb].startswith("includ"):
            return "dead"
        if low[k] in SUFFERERS and low[k - 1] in ("the", "those"):
            return low[k] if k == verb - 1 or low[k + 1] in PLACED or low[k + 1] in NOW else ""
        if is_finite(low[k]) or low[k] in FINITE or low[k] in (",", ";", ":"):
            return ""
    return ""


def of_those_before(count: Count, made: Quantity, before: Sequence[Sequence[Quantity]]) -> Quantity:
    """ "Among them were | nine Germans", "they included | 22 Malaysians", "Dead: 40. Women: | 12": some of those of
    whom alone the sentence before tells."""
    opens, line = count.tokens.low[count.first : count.first + 2], count.number.first == count.number.last
    if made.measure not in UNTOLD or not (opens in AMONG_THEM or opens[-1:] in INCLUDE or line):
        return made
    told = [q for q in (before[-1] if before else ()) if q.claim and q.measure in counts.OF_PEOPLE and not q.part]
    alike = len({q.measure for q in told}) == 1 and (told[-1].value or 0) > (count.number.value or 0)
    return replace(made, measure=told[-1].measure, part=True) if alike and count.counted.people else made


UNTOLD = frozenset({"other", "deployed", "participants"})  # measures that tell nothing of what befell those counted
AMONG_THEM = [["among", "them"], ["among", "these"], ["among", "those"]]
INCLUDE = [["included"], ["include"], ["includes"]]
SUBJECT = 9  # tokens of the sufferers with where and of whom they are
PLACED = frozenset("on of from in among at".split())
NOW = frozenset("now also so still".split())


LISTS = frozenset("were are include includes included comprise comprises comprised".split())
LONG_LIST = 24  # tokens of a list of those struck
NO_LIST = frozenset("by with on in at from for to of among not still being ; : “ ”".split())
