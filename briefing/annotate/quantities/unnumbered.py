"""Counts told without a number: "a soldier", "nobody", "a seventh victim"."""

from __future__ import annotations

from briefing.annotate.quantities.counted import LONGEST, NOUN_STOPS, noun_end
from briefing.annotate.quantities.numbers import Number, number_at, small_numbers
from briefing.annotate.quantities.passed import past_age
from briefing.annotate.quantities.predicates import HOLDS
from briefing.lexicon import counts, names
from briefing.lexicon.forms import PASTS
from briefing.lexicon.grammar import grammar
from briefing.model import Measure
from briefing.signs import Sign
from briefing.tokens import Tokens

ARTICLES = Sign({"a", "an"}.__contains__)
NOBODY = Sign({"no", "nobody", "none"}.__contains__)
EITHER = Sign({"a", "an", "no", "nobody", "none"}.__contains__)


def unnumbered(tokens: Tokens, first: int, last: int) -> list[Number]:
    """The counts of the sentence [first, last) that are told without a number."""
    if not tokens.where(EITHER, first, last):
        return []
    return [*articles(tokens, first, last), *none(tokens, first, last), *singles(tokens, first, last)]


def articles(tokens: Tokens, first: int, last: int) -> list[Number]:
    """One person, told by the article: "killed a soldier", "the death of an aide", "a seventh … died"."""
    low = tokens.low
    found: list[Number] = []
    if not tokens.any_among(counts.people_singular(), first, last):
        return found
    for i in tokens.where(ARTICLES, first, last - 2):
        ordinal = counts.ordinals().get(low[i + 1], 0)
        begin = i + 2 if ordinal else past_age(tokens, i + 1, last)
        noun = _person(tokens, begin, last)
        if noun is None or (i > first and low[i - 1] == "not"):
            continue
        if (harm := _harmed(tokens, noun + 1, last)) is not None:
            value = float(ordinal or 1) if harm == "killed" else 1.0
            found.append(Number(i, i, i + 2 if ordinal else i + 1, value, value, value, "", article=True))
        elif not ordinal and i > first and _governs(tokens, i - 1, first):
            found.append(Number(i, i, i + 1, 1.0, 1.0, 1.0, "", article=True))
    return found


def singles(tokens: Tokens, first: int, last: int) -> list[Number]:
    """One of what others may count more: "lost a single plane"."""
    at = (i for i in tokens.where(ARTICLES, first, last - 2) if tokens.low[i + 1] == "single")
    told = (i for i in at if NONE.isdisjoint(tokens.low[max(first, i - NEAR) : i]))
    return [Number(i, i, i + 2, 1.0, 1.0, 1.0, SINGLE) for i in told]


SINGLE = "a single"
NEAR = 5  # tokens before it in which it may be told that there was not even one
NONE = frozenset("not never no nobody none without n't hardly than as cannot didn't don't wasn't weren't".split())


def _person(tokens: Tokens, begin: int, last: int) -> int | None:
    """The token of the noun for one person in the phrase that begins at a token."""
    for j in range(begin, min(last, begin + LONGEST)):
        if tokens.low[j] in counts.people_singular() and tokens.low[j] != "people":
            while j + 1 < last and tokens.low[j + 1] in counts.people_singular():  # "a police | officer"
                j += 1
            return None if _names_a_thing(tokens, j + 1, last) else j
        if tokens.low[j] in NOUN_STOPS or tokens.low[j] in small_numbers():
            return None
    return None


def _names_a_thing(tokens: Tokens, j: int, last: int) -> bool:
    """True where a noun for what people are in or on stands at a token: "a passenger | jet", "a police | station"."""
    if j >= last:
        return False
    noun = counts.measure_nouns().at(tokens, j, last)
    return tokens.low[j] in counts.vessels() or (noun is not None and noun[1] == "sites")


def _harmed(tokens: Tokens, j: int, last: int) -> Measure | None:
    """What a verb of harm tells that follows: "was shot dead", "has died"."""
    low = tokens.low
    j = _past_age(tokens, j, last)
    if j >= last:
        return None
    if low[j : j + 3] in (["was", "found", "dead"], ["been", "found", "dead"]) or low[j : j + 2] == ["is", "dead"]:
        return "killed"
    if low[j] in ("is", "was") and "hospital" in low[j + 2 : j + 4] and low[j + 1] == "in":
        return "wounded"
    if low[j] in grammar().helping:
        reach = range(j + 1, min(last, j + 4))
        k = next((k for k in reach if low[k] not in ("been", "also", "later", "reportedly")), j)
        told = counts.measure_word(low, k, last, PASTS) if k > j else None
        return told if told in ("killed", "wounded") and low[k] in counts.measure_verbs() else None
    lost = low[j] == "lost" and low[j + 2 : j + 3] == ["life"]
    return "killed" if lost or low[j] in ("died", "drowned", "perished") else None


def _past_age(tokens: Tokens, j: int, last: int) -> int:
    """Past "of 19", "aged 19", "of one of the patients"."""
    low = tokens.low
    if j + 1 < last and low[j] in ("of", "aged") and (number := number_at(tokens, j + 1, last)) is not None:
        j = number.last
        if low[j : j + 2] == ["of", "the"]:
            j = noun_end(tokens, j + 2, last)
    return j


def _governs(tokens: Tokens, k: int, first: int) -> bool:
    """True where the word before an article kills, wounds or detains, or is the noun of such an act before "of"."""
    low = tokens.low
    if low[k] == "of":
        return k > first and low[k - 1] in DEEDS
    if low[k] == "dead":
        return k > first and low[k - 1] in SHOOTS
    told = any(
        t.measure in ("killed", "wounded", "detained") and not t.rest for t in counts.measure_verbs().get(low[k], ())
    )
    return told and low[k] not in HOLDS and not (k > first and low[k - 1] in grammar().be)


SHOOTS = frozenset("shot shoot shoots shooting".split())
DEEDS = frozenset("death killing murder kidnapping abduction execution assassination".split())


def none(tokens: Tokens, first: int, last: int) -> list[Number]:
    """ "no casualties", "nobody died": the number 0."""
    low = tokens.low
    found = []
    for i in tokens.where(NOBODY, first, last - 1):
        if low[i] != "no" or low[i + 1] == "one":
            told = (counts.measure_word(low, k, last, PASTS) for k in range(i + 1, min(last, i + 6)))
            if any(measure in ("killed", "wounded") for measure in told):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
        if low[i] == "no":
            noun = counts.measure_nouns().at(tokens, i + 1, last)
            if noun is None and low[i + 1] in ("immediate", "reported", "civilian", "known") and i + 2 < last:
                noun = counts.measure_nouns().at(tokens, i + 2, last)
            hurt = noun is not None and noun[1] in ("killed", "wounded", "missing", "other")
            if hurt or _nobody_of(tokens, i + 1, last):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
    return found


def _is_people(tokens: Tokens, k: int) -> bool:
    return tokens.low[k].endswith("s") and names.nationalities().at(tokens, k, k + 1) is not None


def _nobody_of(tokens: Tokens, j: int, last: int) -> bool:
    """ "No soldier had died", "no foreign tourists were hurt": people behind "no", then a word of harm."""
    low = tokens.low
    noun = next((k for k in range(j, min(last, j + 3)) if low[k] in counts.people() or _is_people(tokens, k)), None)
    if noun is None:
        return False
    among = "among" in low[noun + 1 : noun + 4]  # "no Americans were among the dead"
    harms = (counts.measure_word(low, k, last, PASTS) for k in range(noun + 1, min(last, noun + 4 + 2 * among)))
    return any(measure in ("killed", "wounded") for measure in harms)
