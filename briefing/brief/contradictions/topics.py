"""What one voice says that another may deny, and what its words are about: deeds, things, towns."""

from __future__ import annotations

from briefing.brief.contradictions.assertions import Grade
from briefing.brief.evidence import Cited
from briefing.lexicon import names
from briefing.lexicon.deeds import deeds, has_names, may_be_people
from briefing.lexicon.denials import anywhere, vague
from briefing.record import record
from briefing.tokens import folded_words, tokenize

REPORT = 1500  # characters in which a report tells of one attack


@record(frozen=True, slots=True)
class Saying:
    """What a voice, None for the source itself, says in the run [start, end) of a source that another denies, or of who
    did something."""

    source: int
    start: int
    end: int
    speaker: str | None
    grade: Grade = 2
    sides: frozenset[str] = frozenset()  # that are told to have done it; none where a part is denied
    share: float = 1.0  # of what is denied that its sentence tells
    told_of: bool = False  # only in the denial: "rejected claims that …"
    by: frozenset[str] = frozenset()  # the sides of who says so
    words: frozenset[str] = frozenset()  # what it is about: stems of deeds and things
    part: bool = False  # a part in it is denied, not that it happened
    deed: str = ""  # what is denied to have been done, where that is said
    done: frozenset[str] = frozenset()  # what the side is told to have done, where its act is told
    towns: frozenset[str] = frozenset()  # where
    claimed: bool = False  # by itself
    near: frozenset[str] = frozenset()  # the things that its report tells of right before it


def things_near(source: Cited, at: int) -> frozenset[str]:
    """The things, no deeds and people, that a report tells of right before an offset."""
    told = about(source.text[source.text.find(" ", max(0, at - REPORT)) + 1 : at])
    return frozenset(word for word in told - anywhere() if not (has_names(word) or may_be_people(word)))


def about(text: str) -> frozenset[str]:
    """What words are about: kinds of deeds and stems of things, those that name a side or say nothing aside."""
    tokens = tokenize(text)
    words = [w.lower() for w in tokens.words if not (w[0].isupper() and (names.people_of(w) or names.country_of(w)))]
    return deeds(word for word in folded_words(" ".join(words)) if not word.isdigit()) - vague()


def towns(text: str) -> frozenset[str]:
    """The towns that words name; no states and seats of power."""
    told = (w for w in tokenize(text).words if w[0].isupper() and names.country_of(w))
    return frozenset(w for w in told if names.actors().at(tokenize(w), 0, 1) is None)
