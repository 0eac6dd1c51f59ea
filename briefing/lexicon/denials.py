"""The words of denial: what negates, what stands between a negation and the deed, and deeds that go by many names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from briefing.lexicon import common_words, items, lines, rows, table, words
from briefing.lexicon.forms import stem, verb_forms


@cache
def markers() -> frozenset[str]:
    """Folded words that negate, those that end in n't aside."""
    return words(table("denials")["markers"]["words"]) | determiners()


@cache
def denying() -> frozenset[str]:
    """Folded forms of the verbs by which a speaker denies."""
    return frozenset(form for verb in words(table("denials")["markers"]["verbs"]) for form in verb_forms(verb))


@cache
def determiners() -> frozenset[str]:
    """Folded words that negate the noun after them."""
    return words(table("denials")["markers"]["determiners"])


@cache
def auxiliaries() -> frozenset[str]:
    """Folded words after which "not" denies a fact."""
    return words(table("denials")["markers"]["auxiliaries"])


@cache
def past() -> frozenset[str]:
    """Folded words of which a clause needs one to say that there was none of a thing."""
    return words(table("denials")["markers"]["past"])


@cache
def modals() -> frozenset[str]:
    """Folded words whose negation says what cannot, will not or must not be."""
    return words(table("denials")["idle"]["modals"])


@cache
def limits() -> frozenset[str]:
    """Folded words beside a negation which make it no denial: only, longer."""
    return words(table("denials")["idle"]["limits"])


@cache
def still() -> frozenset[str]:
    """Folded words anywhere after a negation which make it no denial: "none … since"."""
    return words(table("denials")["idle"]["still"])


@cache
def idle() -> frozenset[str]:
    """Folded words, as written and as stems, whose negation tells nothing of the events: comment, know, immediately."""
    told = words(table("denials")["idle"]["heads"])
    return told | {stem(word) for word in told}


@cache
def light() -> frozenset[str]:
    """Folded words that carry no meaning of their own here."""
    return words(table("denials")["idle"]["light"])


@cache
def people() -> frozenset[str]:
    """Folded nouns for kinds of people who do or suffer what is denied, though they are everyday words elsewhere."""
    return words(table("denials")["idle"]["people"])


@cache
def sayings() -> frozenset[str]:
    """Stems of nouns for what is said: what is denied is what they say."""
    return frozenset(stem(word) for word in words(table("denials")["idle"]["sayings"]))


@cache
def _deeds() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines(table("denials")["deeds"]["lines"]):
        first, *others = (stem(word) for word in items(line))
        for word in (first, *others):
            found.setdefault(word, first)
    return found


def deed(word: str) -> str:
    """The stem by which a stem's kind of deed is known: its own where the lexicon has no other words for it."""
    return _deeds().get(word, word)


def has_names(word: str) -> bool:
    """True for a stem of a deed that goes by many names."""
    return word in _deeds()


def is_content(word: str) -> bool:
    """True for a folded word that says something of what is denied or affirmed."""
    if word.isdigit():
        return True
    known = word not in light() and (word not in common_words() or word in people())
    return known and len(word) > 2 and word.isalpha()


@cache
def _only_after() -> dict[str, frozenset[str]]:
    return {word: frozenset(before.split()) for word, before in rows(table("denials")["deeds"]["after"])}


def deeds(words_: Iterable[str]) -> frozenset[str]:
    """What folded words tell: the kinds of their deeds, else their stems; words without a meaning aside."""
    found, before = set(), ""
    for word in words_:
        if is_content(word) and before in _only_after().get(word, (before,)):
            found.add(deed(stem(word)))
        before = word
    return frozenset(found)
