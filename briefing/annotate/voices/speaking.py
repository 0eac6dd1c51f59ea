"""Which common nouns can say something, and which of them hide who it is."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import counts, names, word_set
from briefing.model import Attribution
from briefing.record import record
from briefing.tokens import Tokens


@record(frozen=True, slots=True)
class Speaker:
    """Who speaks: the name as shown, and the offsets of the words that name them."""

    name: str
    start: int
    end: int


_listed = word_set("speech", "speakers", "words")


def spoke(told: Attribution) -> Speaker:
    """Who speaks in an attribution."""
    return Speaker(told.speaker, told.speaker_start, told.speaker_end)


@cache
def bodies() -> frozenset[str]:
    """Folded nouns for bodies and documents that can say something, no persons among them."""
    listed = _listed() | frozenset(names.heads())
    return frozenset(word for word in listed if word not in counts.people() and not anonymous(word))


@cache
def speakers() -> frozenset[str]:
    """Folded nouns that can say something: offices, people, and what states things (reports, figures, ministries)."""
    return names.offices() | counts.people() | frozenset(names.heads()) | _listed()


def singulars(word: str) -> tuple[str, ...]:
    """A folded noun and what it may be the plural of."""
    return word, word.removesuffix("s"), word.removesuffix("es"), word[:-3] + "y" if word.endswith("ies") else word


@cache
def anonymous(word: str) -> bool:
    """True for a noun, singular or plural, that names a source without a name."""
    return any(form in names.anonymous() for form in singulars(word))


@cache
def can_state(word: str) -> bool:
    """True for a noun, singular or plural, that can say something."""
    return any(form in speakers() for form in singulars(word)) or anonymous(word)


def hides(name: str) -> bool:
    """True for a speaker as shown who is unnamed: "a nurse at the clinic", "people briefed on the talks"."""
    words = name.lower().split()
    if words[1:2] == ["of"] and words[0] in PARTS:
        return True
    return anonymous(head_of(name)) or anonymous(words[-1])


def head_of(name: str) -> str:
    """The folded noun that says what a speaker as shown is: "source" of "army source", "source at the port"."""
    words = name.lower().split()
    return words[
        next((k for k in range(1, len(words)) if words[k] in BEHIND or words[k].endswith("ed")), len(words)) - 1
    ]


MANY = frozenset({"women", "men", "people", "children", "police"})
PARTS = frozenset("one two three four five six several some many most both".split())  # of those told of
BEHIND = frozenset("at of in from with on near close familiar who for to".split())


def several(speaker: str) -> bool:
    """True for a speaker as shown in the plural: officials, "police and witnesses", "Residents" at a beginning."""
    opens = " " not in speaker and can_state(speaker.lower())
    return " and " in speaker or (speaker.endswith("s") and (opens or speaker.split()[-1].islower()))


def speaks_alone(speaker: str) -> bool:
    """True for a speaker as shown who is one unnamed person: "doctor", "judge who leads the inquiry"."""
    words = speaker.split()
    head = next((k for k in range(1, len(words)) if words[k] in BEHIND), len(words))
    if not words:
        return False
    word = words[head - 1].lower()
    return word in names.offices() or (word in counts.people() and word not in MANY)


def is_field(tokens: Tokens, begin: int, stop: int, told: Speaker) -> bool:
    """ "Minister for Women | and Children Ada Okello": a field of two words, the office of one. Tokens [begin, stop)
    stand before the "and", ``told`` is who is named behind it."""
    at = tokens.at(told.end) - len(told.name.split()) - 1  # before the name
    low, offices = tokens.low, names.offices()
    office = not {"of", "for"}.isdisjoint(low[begin:stop]) and not offices.isdisjoint(low[begin:stop])
    return office and at > stop and tokens.words[at][0].isupper() and low[at] not in offices
