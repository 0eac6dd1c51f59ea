"""What changed from one version of a text to the next: sentences are paired, and in each pair the words compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from briefing.brief.evidence import Cited, evidence_for
from briefing.model import Change, ChangeKind, DateSpan, Evidence, Mention, Quantity, S, Sentence, Span
from briefing.record import record
from briefing.tokens import tokenize

ALIKE = 0.5  # of the words of two sentences, for one to be the other rewritten
NEAR = 40  # rewritten sentences at most between the places of the two
TELLING: frozenset[ChangeKind] = frozenset({"figure", "actor", "date"})
Words = tuple[str, ...]
Run = tuple[int, int]  # offsets [start, end)


@record(frozen=True, slots=False)
class Lines:
    """A source as sentences, page furniture left out, each as the words that a printer of it would keep."""

    source: Cited

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.source.sentences if not s.boilerplate)

    @cached_property
    def words(self) -> tuple[Words, ...]:
        return tuple(tuple(_words(self.source.text[s.start : s.end])) for s in self.sentences)


def changes(earlier: Lines, later: Lines) -> list[Change]:
    """Every change in the order of the later text; sentences that only moved are none."""
    kept = _kept(earlier.words, later.words)
    old, new = _left_over(earlier.words, kept.keys()), _left_over(later.words, kept.values())
    pairs = dict(_pairs(earlier.words, later.words, old, new))
    partners = {n: o for o, n in pairs.items()}
    found: list[tuple[int, list[Change]]] = []
    for n in new:
        at = later.sentences[n].start
        if n in partners:
            found.append((at, list(_rewritten(earlier, later, partners[n], n))))
        else:
            found.append((at, [Change("added", None, _whole(later, n))]))
    places = _places(len(earlier.words), kept | pairs)
    for o in old:
        if o not in pairs:
            after = places[o]
            found.append(
                (-1 if after < 0 else later.sentences[after].end, [Change("removed", _whole(earlier, o), None)])
            )
    return [change for _, made in sorted(found, key=lambda item: item[0]) for change in made]


def restated(earlier: Lines, later: Lines) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers of two versions that count the same: those of one sentence in their order, as it was or rewritten."""
    kept = _kept(earlier.words, later.words)
    old, new = _left_over(earlier.words, kept.keys()), _left_over(later.words, kept.values())
    for o, n in [*kept.items(), *_pairs(earlier.words, later.words, old, new)]:
        a, b = earlier.sentences[o], later.sentences[n]
        was = _within(earlier.source.quantities, (a.start, a.end))
        now = _within(later.source.quantities, (b.start, b.end))
        if [q.measure for q in was] == [q.measure for q in now]:
            yield from zip(was, now, strict=True)


def _words(text: str) -> Iterator[str]:
    return (word for word in tokenize(text).low if word[0].isalnum())


def _kept(earlier: Sequence[Words], later: Sequence[Words]) -> dict[int, int]:
    """For each sentence that the later text has in the same words, its place there; each place is taken once."""
    places: dict[Words, list[int]] = {}
    for n in reversed(range(len(later))):
        places.setdefault(later[n], []).append(n)
    return {o: places[words].pop() for o, words in enumerate(earlier) if words and places.get(words)}


def _left_over(sentences: Sequence[Words], kept: Collection[int]) -> list[int]:
    """The places of the sentences that only one of the texts has."""
    there = set(kept)
    return [k for k, words in enumerate(sentences) if words and k not in there]


def _pairs(
    earlier: Sequence[Words], later: Sequence[Words], old: Sequence[int], new: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Sentences of which one is the other rewritten, each in one pair: the most alike first."""
    scored = [
        (-alike, o, n)
        for i, o in enumerate(old)
        for n in new[max(0, i - NEAR) : i + NEAR]
        if (alike := _alike(earlier[o], later[n])) >= ALIKE
    ]
    taken: set[tuple[str, int]] = set()
    for _, o, n in sorted(scored):
        if taken.isdisjoint({("old", o), ("new", n)}):
            taken |= {("old", o), ("new", n)}
            yield o, n


def _alike(a: Words, b: Words) -> float:
    """The share of their words that two sentences have in common, whatever the order (Dice)."""
    return 2 * sum((Counter(a) & Counter(b)).values()) / (len(a) + len(b))


def _places(count: int, partners: Mapping[int, int]) -> list[int]:
    """For each earlier sentence the place of the last one before it that the later text has, -1 before the first."""
    places, last = [], -1
    for o in range(count):
        last = partners.get(o, last)
        places.append(last)
    return places


def _whole(lines: Lines, n: int) -> Evidence:
    sentence = lines.sentences[n]
    return evidence_for(lines.source, sentence.start, sentence.end)


# ---------------------------------------------------------------- inside a sentence
def _rewritten(earlier: Lines, later: Lines, o: int, n: int) -> Iterator[Change]:
    """The numbers, names and days that differ between two sentences, then what else does, as one change."""
    told: dict[tuple[ChangeKind, Run, Run], None] = {}
    rest: list[tuple[Run, Run]] = []
    for was, now in _runs(earlier, later, o, n):
        kind, was, now = _kind(earlier.source, later.source, was, now)
        if kind == "wording":
            rest.append((was, now))
        else:
            told[kind, was, now] = None
    if rest and not told:
        (first_was, first_now), (last_was, last_now) = rest[0], rest[-1]
        told["wording", (first_was[0], last_was[1]), (first_now[0], last_now[1])] = None
    for kind, was, now in told:
        yield Change(kind, evidence_for(earlier.source, *was), evidence_for(later.source, *now))


def _runs(earlier: Lines, later: Lines, o: int, n: int) -> Iterator[tuple[Run, Run]]:
    """The runs of words that differ, none of them empty: what was put in or left out has a word beside it."""
    from difflib import SequenceMatcher  # most cases have no two versions of a text

    a, b = earlier.sentences[o], later.sentences[n]
    one = tokenize(earlier.source.text[a.start : a.end])
    two = tokenize(later.source.text[b.start : b.end])
    for tag, i, i_end, j, j_end in SequenceMatcher(None, one.low, two.low, autojunk=False).get_opcodes():
        if tag == "equal" or not any(word[0].isalnum() for word in one.low[i:i_end] + two.low[j:j_end]):
            continue
        if i == i_end or j == j_end:
            if i and j:
                i, j = i - 1, j - 1
            else:
                i_end, j_end = min(i_end + 1, len(one)), min(j_end + 1, len(two))
        if i < i_end and j < j_end:
            yield (
                (a.start + one.starts[i], a.start + one.ends[i_end - 1]),
                (b.start + two.starts[j], b.start + two.ends[j_end - 1]),
            )


def _kind(earlier: Cited, later: Cited, was: Run, now: Run) -> tuple[ChangeKind, Run, Run]:
    """What differs in two runs of words, and the whole of what tells it on both sides."""
    old, new = _within(earlier.quantities, was), _within(later.quantities, now)
    if (old or new) and [(q.value, q.low, q.high) for q in old] != [(q.value, q.low, q.high) for q in new]:
        return "figure", _around(old, was), _around(new, now)
    names, others = _within(earlier.mentions, was), _within(later.mentions, now)
    if names and others and not _same_names(names, others):
        return "actor", _around(names, was), _around(others, now)
    days, dates = _within(earlier.dates, was), _within(later.dates, now)
    if days and dates and _told_days(days, earlier) != _told_days(dates, later):
        return "date", _around(days, was), _around(dates, now)
    return "wording", was, now


def _told_days(spans: Sequence[DateSpan], source: Cited) -> list[str | None]:
    """The days that are told; that of the report itself, in its dateline, is none of them."""
    return [span.value for span in spans if span.value != source.published]


def _within(spans: Sequence[S], run: Run) -> list[S]:
    return [span for span in spans if span.start < run[1] and run[0] < span.end]


def _around(spans: Sequence[Span], run: Run) -> Run:
    """From the first of the spans to the last; the run where there are none."""
    return (min(s.start for s in spans), max(s.end for s in spans)) if spans else run


def _same_names(a: Sequence[Mention], b: Sequence[Mention]) -> bool:
    """True where one side only tells more of a name: "Smith" and "John Smith"."""
    one, two = ({word for m in side for word in _words(m.name)} for side in (a, b))
    return one <= two or two <= one or "".join(sorted(one)) == "".join(sorted(two))
