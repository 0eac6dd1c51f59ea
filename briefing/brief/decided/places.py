"""Finding again the words that a decision was made on, in documents that may have changed since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from briefing.decisions import Entry, OnPlace, Place
from briefing.decisions.facts import same_file
from briefing.model import Evidence

EXACT = 200.0  # the very words count for more than a likeness of sentences
ALIKE = 60.0  # of 100: two versions of one sentence, by rapidfuzz's ratio


P = TypeVar("P", bound=OnPlace)


class Places:
    """Evidence of a case, to be found by file, quoted words and sentence."""

    def __init__(self, evidence: Sequence[Evidence], files: Mapping[str, str], telling: Sequence[str] = ()) -> None:
        """Take the evidence, the file of each source, and of what tells events the word that does."""
        self._evidence = evidence
        self._telling = telling or [""] * len(evidence)
        self._files = files
        self._open = set(files.values())
        self._by_words: dict[str, list[int]] = defaultdict(list)
        for number, item in enumerate(evidence):
            for words in {squeezed(item.quote), squeezed(item.sentence)}:
                self._by_words[words].append(number)

    def is_open(self, file: str) -> bool:
        """Whether a document of that file is in the case."""
        return file in self._open or any(same_file(file, other) for other in self._open)

    def find(self, place: Place) -> int | None:
        """The number of the evidence that the words mean: the same words in the same sentence, else the likest; of
        those of several events the one with the same word that tells it."""
        quote, sentence = squeezed(place.quote), squeezed(place.sentence)
        near = dict.fromkeys((*self._by_words.get(sentence, ()), *self._by_words.get(quote, ())))
        near = near or dict.fromkeys(range(len(self._evidence)))  # the report has changed
        word = squeezed(place.word)
        scored = [(self._likeness(n, place, quote, sentence), squeezed(self._telling[n]) == word, -n) for n in near]
        best, _, number = max(scored, default=(0.0, False, 0))
        return -number if best > 0 else None

    def located(self, entries: Iterable[P], missing: list[Entry]) -> Iterator[tuple[int, P]]:
        """The entries, each with the number of what it is about; those about nothing that is here are ``missing``."""
        for entry in entries:
            number = self.find(entry.place)
            if number is None:
                missing.append(entry)
            else:
                yield number, entry

    def _likeness(self, number: int, place: Place, quote: str, sentence: str) -> float:
        from rapidfuzz.fuzz import ratio

        item = self._evidence[number]
        own_quote, own_sentence = squeezed(item.quote), squeezed(item.sentence)
        here = same_file(place.file, self._files[item.source])
        if not here and (self.is_open(place.file) or own_sentence != sentence or not sentence):
            return 0.0  # its own document is at hand, or nothing but a few words are alike
        words = _same_words(own_quote, quote)
        alike = 100.0 if own_sentence == sentence or not sentence else ratio(own_sentence, sentence)
        return 0.0 if words is None or alike < ALIKE else words + alike


Find = Callable[..., Places]  # of evidence and, of what tells events, the words that do


def _same_words(a: str, b: str) -> float | None:
    """How surely two quotations are one: None where each has words that the other has not."""
    ours, theirs = set(a.split()), set(b.split())
    return EXACT if a == b else 0.0 if ours <= theirs or theirs <= ours else None


def squeezed(words: str) -> str:
    """Words whatever their case and line breaks."""
    return " ".join(words.split()).casefold()
