"""What several sources say of one thing, side by side: each one's sentence, and what in it differs from the others'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.lexicon.forms import stem
from briefing.model import Evidence, Quantity, Sentence, Source
from briefing.record import record
from briefing.runs import Layer, Run, overlay
from briefing.tokens import tokenize
from briefing.tui.index import Case, Item
from briefing.tui.row_parts import claim_pieces, stance_pieces
from briefing.tui.widgets.rows import Piece

ALIKE = 0.3  # share of a sentence's words that one other must have for the rest to be called different
# words that say nothing of their own; "no", "not" and "never" do
_LITTLE = frozenset(
    "a about after again all also although among an and any are around as at be because been before being between both "
    "but by can could did do does during each for from further had has have he her here him his how however i if in "
    "into is it its just like may might more most much must my of off on once only or other our out over own per said "
    "same say says shall she should since so some such than that the their them then there these they this those "
    "though through to told too under until up upon us very was we were what when where whether which while who whom "
    "whose why will with would you your".split()
)


@record(frozen=True, slots=True)
class Side:
    """One telling: the evidence of that number, its source, what it claims, and its sentence in its surroundings.

    ``runs`` cover ``text``; they wear "muted" around the sentence, "quote" on the evidence, "differs" on words and
    "number" on numbers that no other side has.
    """

    number: int
    source: Source
    claim: tuple[Piece, ...]
    text: str
    runs: tuple[Run, ...]


def sides_of(case: Case, item: Item) -> list[Side]:
    """The tellings of an item, a side each, by the date of their sources, undated ones last, positions as they answer
    each other; a sentence that claims nothing of its own stands once. Of an actor they are the sentences that name it,
    which differ in all: nothing in them is marked."""
    claims = _claims(case, item)
    once: set[tuple[str, str]] = set()
    found = []
    for n, e in enumerate(item.evidence):
        if e.source in case.sources and (claims[n] or (e.source, e.sentence) not in once):
            found.append((n, case.sources[e.source], e))
            once.add((e.source, e.sentence))
    words = [_words(evidence.sentence) for _, _, evidence in found]
    numbers = [_numbers(source, evidence) for _, source, evidence in found]
    sides = []
    for place, (number, source, evidence) in enumerate(found):
        if item.tab == "actors":
            sides.append(Side(number, source, claims[number], *_surroundings(source, evidence, ())))
            continue
        others = [other for other in range(len(found)) if found[other][2].sentence != evidence.sentence]
        marks = list(_differing(evidence.sentence, words[place], [words[other] for other in others]))
        told = {bounds for other in others for _, _, bounds in numbers[other]}
        marks += [(start, end, "number") for start, end, bounds in numbers[place] if others and bounds not in told]
        text, runs = _surroundings(source, evidence, marks)
        sides.append(Side(number, source, claims[number], text, runs))
    return sides if item.tab == "contradictions" else sorted(sides, key=_when)


def _when(side: Side) -> tuple[bool, str]:
    published = side.source.document.published
    return published is None, published or ""


def _claims(case: Case, item: Item) -> list[tuple[Piece, ...]]:
    """What each evidence of an item claims, in a line."""
    item_id = item.key.partition(":")[2]
    for figure in case.brief.figures:
        if item.tab == "figures" and figure.id == item_id:
            return [claim_pieces(claim, figure.unit) for claim in figure.claims]
    for contradiction in case.brief.contradictions:
        if item.tab == "contradictions" and contradiction.id == item_id:
            return [stance_pieces(position) for position in contradiction.positions]
    return [() for _ in item.evidence]


def _words(sentence: str) -> set[str]:
    """Stems of the words that carry meaning; "not" and its like do."""
    return {stem(word) for word in tokenize(sentence).low if _telling(word)}


def _telling(word: str) -> bool:
    return word[0].isalpha() and word not in _LITTLE


def _differing(sentence: str, own: set[str], others: Sequence[set[str]]) -> Iterator[Layer]:
    """Words that no other side has, where the sentence is told much alike by one: else nearly all of them would be."""
    if max((len(own & other) for other in others), default=0) < max(ALIKE * len(own), 1):
        return
    known = set[str]().union(*others)
    tokens = tokenize(sentence)
    for word, start, end in zip(tokens.low, tokens.starts, tokens.ends, strict=True):
        if _telling(word) and stem(word) not in known:
            yield start, end, "differs"


def _numbers(source: Source, evidence: Evidence) -> list[tuple[int, int, tuple[float | None, float | None]]]:
    """The numbers of the sentence with their bounds, by offsets in the sentence."""
    start, end = _place(source, evidence)
    return [
        (max(q.start, start) - start, min(q.end, end) - start, (q.low, q.high))
        for q in source.annotations.of(Quantity)
        if q.start < end and q.end > start and (q.claim or q.start == evidence.start)
    ]


def _place(source: Source, evidence: Evidence) -> tuple[int, int]:
    """Where the sentence of a piece of evidence stands in its document."""
    start = source.document.text.rfind(evidence.sentence, 0, evidence.start + len(evidence.sentence))
    end = start + len(evidence.sentence)
    return (start, end) if 0 <= start <= evidence.start <= end else (evidence.start, evidence.end)


def _surroundings(source: Source, evidence: Evidence, marks: Sequence[Layer]) -> tuple[str, tuple[Run, ...]]:
    """The sentence with the one before and the one after of its paragraph, as text and runs."""
    start, end = _place(source, evidence)
    sentences = source.annotations.of(Sentence)
    paragraph = next((s.paragraph for s in sentences if s.start <= start < s.end), -1)
    near = [s for s in sentences if s.paragraph == paragraph and not s.boilerplate]
    first = max((s.start for s in near if s.end <= start), default=start)
    last = min((s.end for s in near if s.start >= end), default=end)
    text = source.document.text[first:last].replace("\n", " ")
    runs: list[Run] = [(0, len(text), ())]
    for low, high, name in (
        (first, start, "muted"),
        (end, last, "muted"),
        *((start + low, start + high, name) for low, high, name in marks),
        (evidence.start, evidence.end, "quote"),  # on top: what is claimed is seen also where it differs
    ):
        runs = overlay(runs, low - first, high - first, name)
    return text, tuple(runs)
