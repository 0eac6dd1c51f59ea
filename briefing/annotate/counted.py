"""The noun phrase that a number counts, and the counts that stand without a number: "a soldier", "nobody"."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.annotate.clauses import grammar
from briefing.annotate.numbers import Number, number_at
from briefing.lexicon import counts, names
from briefing.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun after a number: tokens [first, last), its folded head."""

    first: int
    last: int
    head: str
    people: bool


NOUN_STOPS = frozenset(
    "of in on at to for from by with and or but were was is are be been has have had who that which when while after "
    "before as since until during including among amid near into over under between against through the a an this its "
    "their his her said says also then still if than about around across outside inside not will would could may can "
    "died killed wounded injured hurt missing dead left fled remain remained gathered marched took arrested detained "
    "trapped stranded displaced old ago later earlier more less wearing carrying being".split()
)
SKIPPED = frozenset({"more", "other", "others", "of", "the", "its", "their", "those", "these", "his", "her"})


def counted_noun(tokens: Tokens, number: Number, last: int) -> Counted:
    """The noun phrase that the number counts; empty where it stands alone ("killed 25")."""
    low = tokens.low
    j = number.last
    if number.article:
        j = number.last
    if j < last and low[j] in counts.units():
        return Counted(j, j + 1, low[j], False)
    while j < last and low[j] in SKIPPED and j - number.last < 3 and low[j : j + 2] != ["more", "than"]:
        j += 1
    j = _past_whole(tokens, j, last)
    begin = j
    while j < last and j - begin < 6:
        word = low[j]
        if word == "-" and j + 1 < last and tokens.ends[j - 1] == tokens.starts[j] and tokens.ends[j] == tokens.starts[j + 1]:
            j += 2
            continue
        if word == "'s":
            j += 1
            continue
        if word in NOUN_STOPS or not word[0].isalpha():
            break
        if word.endswith("ing") and j + 1 < last and (low[j + 1] in NOUN_STOPS or low[j + 1] == "the"):
            break  # "tens of thousands flooding the streets"
        if word.endswith("ed") and j > begin and j + 1 < last and low[j + 1] in NOUN_STOPS:
            break  # "five sites controlled by"
        j += 1
        if word in counts.people() and not (j < last and (low[j] in counts.people() or low[j] in ("officers", "members"))):
            break
    while j > begin and not low[j - 1][0].isalpha():
        j -= 1
    if j == begin:
        return Counted(number.last, number.last, "", False)
    head = low[j - 1]
    people = head in counts.people() or names.nationalities().at(tokens, j - 1, last) is not None
    return Counted(begin, j, head, people)


def _past_whole(tokens: Tokens, j: int, last: int) -> int:
    """"21 of the more than 200 schoolgirls": what is counted stands behind the number of the whole."""
    if tokens.low[j - 1] not in ("the", "of", "its", "their", "his", "her") or j >= last:
        return j
    for k in range(j, min(last, j + 5)):
        whole = number_at(tokens, k, last)
        if whole is not None:
            return whole.last
        if k - j >= 3:
            break
    return j


PAST = ("past", "participle", "past-participle")


def articles(tokens: Tokens, first: int, last: int) -> list[Number]:
    """"killed a soldier", "the death of an American contractor": one person, told by the article."""
    low = tokens.low
    found = []
    for i in range(first + 1, last - 1):
        if low[i] not in ("a", "an"):
            continue
        k = i - 1
        if low[k] == "of" and k - 1 >= first and low[k - 1] in ("death", "killing", "murder", "kidnapping", "abduction", "execution", "assassination"):
            pass
        elif not any(t.measure in ("killed", "wounded", "detained") and not t.rest for t in counts.measure_verbs().get(low[k], ())):
            continue
        elif k - 1 >= first and low[k - 1] in grammar().be:
            continue
        for j in range(i + 1, min(last, i + 7)):
            if low[j] in counts.people_singular():
                found.append(Number(i, i, i + 1, 1.0, 1.0, 1.0, "", article=True))
                break
            if low[j] in NOUN_STOPS:
                break
    return found


def none(tokens: Tokens, first: int, last: int) -> list[Number]:
    """"no casualties": the number 0."""
    low = tokens.low
    found = []
    for i in range(first, last - 1):
        if low[i] in ("nobody", "none") or low[i : i + 2] == ["no", "one"]:
            verb = next((k for k in range(i + 1, min(last, i + 6)) if _measure_word(tokens, k, last, PAST) in ("killed", "wounded")), None)
            if verb is not None:
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
        if low[i] == "no":
            noun = counts.measure_nouns().at(tokens, i + 1, last)
            if noun is None and low[i + 1] in ("immediate", "reported", "civilian", "known") and i + 2 < last:
                noun = counts.measure_nouns().at(tokens, i + 2, last)
            if noun is not None and (noun[1] in ("killed", "wounded", "missing") or noun[1] == "other"):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
    return found
