"""Where a name names no actor: a maker's product, a dateline, the start of a longer name, the verb of a headline."""

from __future__ import annotations

from functools import cache

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.runs import Found, tokens_of
from briefing.lexicon import forms, names
from briefing.lexicon.around_names import around
from briefing.lexicon.events import begins_trigger, triggers
from briefing.lexicon.grammar import grammar
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.speech import speech_forms
from briefing.tokens import Tokens

DASHES = frozenset("-–—_")
ENDS = DASHES | {":"}  # of a dateline
DETERMINES = frozenset("the a an his her their another this that its every each".split())
DATELINE = 12  # tokens from a town to the dash that closes the dateline
WITHIN = frozenset("in at near around outside inside into across throughout".split())


def is_product(tokens: Tokens, i: int, end: int, last: int, known: names.Known) -> bool:
    """True where a maker's name says what a thing is: "a Boeing 737 MAX", "a Toyota van", "the Peruvian Boeing"."""
    if known.type != "organisation":
        return False
    owned = (
        i > 0 and tokens.low[i - 1] not in around().before_makers and tokens.low[end : end + 1] not in (["'s"], ["’s"])
    )
    if tokens.low[i] in names.makers() and owned and tokens.low[i - 1] in DETERMINES:
        return True
    if end >= last:
        return False
    if tokens.low[i] in names.makers() and capital(tokens.words[end]) and tokens.low[end] not in names.heads():
        return True  # "Toyota Land Cruisers"
    k = end + (tokens.words[end] == "-" and end + 1 < last)
    k += tokens.words[k].isupper() and k + 1 < last and tokens.touches(k + 1)  # the letter of "A320"
    return (tokens.words[k].isdigit() and len(tokens.words[k]) != 4) or tokens.low[end] in around().products


def in_dateline(tokens: Tokens, i: int, end: int, last: int) -> bool:
    """True for the agency of a dateline: "PUNO, Peru (AP) —"."""
    if i > 0 and end < last and tokens.words[i - 1] == tokens.words[end] == "/":
        return True  # "/TASS/"
    brackets = i > 0 and end + 1 < last and tokens.words[i - 1] == "(" and tokens.words[end] == ")"
    return brackets and tokens.words[end + 1] in DASHES


def dateline_stops(tokens: Tokens, first: int, last: int) -> int:
    """The token behind the dash or colon of a dateline that a bracket or a town in capitals tells, "PUNO, Peru (AP) _",
    "PUNO:"; the first where the sentence begins with none."""
    words = tokens.words
    last = first + DATELINE if first + DATELINE < last else last
    if ENDS.isdisjoint(words[first + 1 : last]):
        return first
    for k in range(first + 1, last):
        if words[k] == ":" or (words[k] in DASHES and not tokens.touches(k)):
            town = words[first].isupper() and len(words[first]) > SHORTEST
            return k + 1 if words[k - 1] == ")" or town else first
        if words[k].islower() and words[k].isalpha():
            break
    return first


BETWEEN_WRITERS = frozenset(". , and & in".split())


def without_writers(tokens: Tokens, first: int, last: int, found: list[Found]) -> list[Found]:
    """The mentions of a sentence but for who wrote the text: "Ada Okello, Baso Lamu.", "By Ada Okello for …"."""
    if not any(f.person for f in found):
        return found
    by = found[0].person and found[0].first == first + 1 and tokens.low[first] == "by"
    if by and tokens.low[found[0].last : found[0].last + 1] not in (["'s"], ["’s"]):
        return found[1:]
    if tokens.words[last - 1] != ".":
        return found
    named = tokens_of(f for f in found if f.person)
    rest = (k for k in range(first, last) if k not in named and tokens.low[k] not in BETWEEN_WRITERS)
    strange = all(capital(tokens.words[k]) and not is_ordinary(tokens.low[k]) for k in rest)
    return [f for f in found if not f.person] if strange else found


SHORTEST = 2  # letters of an acronym that is no town


def is_shouted(tokens: Tokens, i: int, first: int, last: int) -> bool:
    """True for a common word among others in capitals, which is no acronym there: "THE TEA IS COLD"."""
    if tokens.low[i] not in lexicon.common_words() or tokens.low[i] == "us":
        return False
    beside = [k for k in (i - 1, i + 1) if first <= k < last and tokens.words[k].isalpha() and len(tokens.words[k]) > 1]
    return any(tokens.words[k].isupper() and not names.actors().at(tokens, k, k + 1) for k in beside)


def is_branch(tokens: Tokens, i: int, first: int) -> bool:
    """True for a state behind the name of something of which it is a branch: "Oxfam | Mozambique"."""
    k = i - 1
    body = names.actors().at(tokens, k, i) if k >= first else None
    of_body = body is not None and body[1].type == "organisation"
    if of_body or k <= first or not capital(tokens.words[k]) or tokens.low[k] in lexicon.common_words():
        return of_body
    known = body or names.titles().at(tokens, k, i) or names.places().at(tokens, k, i)
    return known is None and not names.is_given(tokens.words[k]) and capital(tokens.words[i])


def is_quality(tokens: Tokens, end: int, last: int) -> bool:
    """True for "military" before a thing that it says the kind of: "the military | governor"."""
    return end < last and tokens.low[end - 1] == "military" and tokens.low[end] in around().of_military


def is_predicate(tokens: Tokens, i: int, end: int, first: int) -> bool:
    """True for one of a kind that somebody is said to be: "was a serving | soldier", "denied being a | smuggler"."""
    low = tokens.low
    if low[i:end] in (["hostage"], ["captive"]) and low[i - 1] not in ("a", "the", "one", "another"):
        return True  # "held them hostage"
    if low[end - 1].endswith("s") or i - 2 <= first:
        return False
    k = i - 1 if low[i - 1] in ("a", "an") else i - 2
    if low[k] in ("a", "an") and not around().calling.isdisjoint(low[max(first, k - 4) : k]):
        return True  # "had not called Okello a suspect"
    return low[k] in ("a", "an") and (low[k - 1] in grammar().be or low[k - 1] == "as")


def is_place_of(tokens: Tokens, i: int, first: int) -> bool:
    """True for a name at i that says where something is, alone or as one of several: "in Lota and | Said Amin"."""
    k = i - 1
    while k > first and (tokens.words[k] in (",", "-") or tokens.low[k] in ("and", "al") or capital(tokens.words[k])):
        k -= 1
    return k >= first and tokens.low[k] in WITHIN


def is_seat(tokens: Tokens, i: int, end: int, first: int, last: int) -> bool:
    """True where a seat of power at [i, end) is the town alone: in a dateline, as the owner of what stands in it, or as
    the first part of a name for a thing: "LIMA — Troops", "Lima's harbour", "the Lima blast"."""
    low = tokens.low
    if end >= last:
        return False
    if i == first and (
        tokens.words[end] in DASHES
        or tokens.words[end] == "("
        or (tokens.words[i].isupper() and len(tokens.words[i]) > 3)
    ):
        return True
    if i == first and low[end] == "," and any(word in DASHES for word in tokens.words[end : min(last, end + DATELINE)]):
        return True  # "Lima, 3 May (AP) –"
    if low[end] in ("'s", "’s"):
        return not any(low[k] in around().statecraft for k in range(end + 1, min(last, end + 4)))
    if low[end] in ("police", "prosecutors"):
        return True
    return low[end].isalpha() and tokens.words[end].islower() and not (goes_on(low[end]) or forms.is_finite(low[end]))


def goes_on(word: str) -> bool:
    """True for a word that may follow a subject or close its phrase: a verb, an adverb, a preposition."""
    return word in lexicon.common_words() or word in speech_forms() or word.endswith(("ed", "ly")) or _is_verb(word)


@cache
def _is_verb(word: str) -> bool:
    if word in grammar().helping or word in grammar().before_verb:
        return True
    if not begins_trigger(word):
        return False
    told = triggers().at(Tokens([word], [word], [0], [0]), 0, 1)
    return any(hit is not None and not hit.trigger.noun for hit in told)


def begins_name(tokens: Tokens, end: int, last: int) -> bool:
    """True where the word at ``end`` goes on the name of a place: "The Lima Herald" is not Peru."""
    if end >= last or not capital(tokens.words[end]):
        return False
    return tokens.low[end] not in lexicon.common_words() or (end + 1 < last and capital(tokens.words[end + 1]))


@cache
def is_telling(word: str, forms: tuple[str, ...] = ("third", "past")) -> bool:
    """True for a finite form of a verb that says or tells an event."""
    told = speech_forms().get(word)
    verb = triggers().at(Tokens([word], [word], [0], [0]), 0, 1)[0] if begins_trigger(word) else None
    return (told is not None and told[1] in forms) or (
        verb is not None and not verb.trigger.noun and verb.form in forms
    )
