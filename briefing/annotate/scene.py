"""What the search for events works with: one sentence and all that is known of it, and a trigger met in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from briefing.annotate.clauses import DASHES, Clause
from briefing.annotate.modality import Standing
from briefing.lexicon.events import Hit, Trigger
from briefing.model import Attribution, DateSpan, Mention, S, Sentence
from briefing.record import field, record
from briefing.tokens import Tokens

Place = tuple[int, int, str, str]  # first token, end token, name, country

DATELINE = 12  # tokens of place, day and agency before the dash


def dateline_ends(tokens: Tokens, first: int, last: int) -> int:
    """The token behind "BERN –" or "Oslo, May 5, 2022 -", where it was written; the first where there is none."""
    last = first + DATELINE if first + DATELINE < last else last
    if DASHES.isdisjoint(tokens.words[first:last]):
        return first
    for k in range(first, last):
        word = tokens.words[k]
        if word in DASHES and k > first and not tokens.touches(k):
            return k + 1
        if word.isalpha() and not word[0].isupper():
            break
    return first


def starting_in(sentences: Iterable[Sentence], spans: Sequence[S]) -> Iterator[Sequence[S]]:
    """For each of sentences in order those of spans in order that begin in it."""
    starts = [span.start for span in spans]
    for sentence in sentences:
        begin = bisect_left(starts, sentence.start)
        yield spans[begin : bisect_left(starts, sentence.end, begin)]


# the fields of a scene that hang on no date
Still = tuple[
    Sentence, int, int, frozenset[str], list[Clause], Sequence[Mention], list[Place], Sequence[Attribution], set[int]
]


@record(frozen=False, slots=True)
class Scene:
    """All that is known of one sentence before its events are found."""

    sentence: Sentence
    first: int
    last: int
    words: frozenset[str]  # folded
    clauses: list[Clause]
    mentions: Sequence[Mention]
    places: list[Place]
    attributions: Sequence[Attribution]
    named: set[int]  # all tokens of the document's mentions
    dates: Sequence[DateSpan]
    dated: set[int]  # all tokens of its dates


@record(frozen=False, slots=True)
class Met:
    """A trigger met in the text: its token, its clause, how it stands; a fact unless told otherwise."""

    i: int
    hit: Hit
    clause: Clause
    standing: Standing = "fact"
    negated: bool = False
    also: list[Met] = field(default_factory=list)
    trigger: Trigger = field(init=False)  # of the hit

    def __post_init__(self) -> None:
        self.trigger = self.hit.trigger
