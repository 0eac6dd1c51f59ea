"""What the dated reports of a case tell, for an undated one to be compared with: the days that they name and in which
words, where the crisis begins, its counts, who is named, and what is quoted."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from briefing.brief.sources.passages import Dated, dated_passages, words_of
from briefing.calendar import LOW_MONTHS, LOW_WEEKDAYS, SHORT_MONTHS
from briefing.expressions import expression
from briefing.model import TOLLS, Annotations, Quantity, Sentence
from briefing.tokens import TOKEN
from briefing.when import day_of

NEAR = timedelta(days=14)  # of a report's day, within which a day that it names belongs to its news
SHARED = 2  # stems that two sentences must share
AHEAD = 0.5  # of the weight of a day that was announced, where it is told as past
FEW = 3  # dated reports, from which on several must tell of a day to be the case's
QUOTE = expression(r"[“\"]([^“”\"]{40,400})[”\"]?")
FADES = 3.0  # days by which the likeness with a report says less
HEADS = 4  # the counts of a kind, from the first on, of which the highest is a report's toll
OPENING = 50  # letters by which a quotation is known
CAPITAL = expression(r"\b(?=[^\W\d_]{3})[^\W\d_a-z][^\W\d_]*")
NAME = expression(rf"(?<=[\w,] ){CAPITAL.pattern}")  # a capital amid a sentence
CALENDAR = LOW_MONTHS | LOW_WEEKDAYS | {name.lower() for name in SHORT_MONTHS}
Words = Mapping[str, float]


class Case:
    """The dated reports of a case; what is asked of them is worked out once."""

    def __init__(self, annotations: Sequence[Annotations]) -> None:
        days = ((day_of(a.document.published), a) for a in annotations)
        self.dated = [(day, a) for day, a in days if day is not None]
        self.published = sorted(day for day, _ in self.dated)
        self._nearness: dict[date, list[float]] = {}

    # ------------------------------------------------------------ the days that they name
    @cached_property
    def told(self) -> dict[date, list[Dated]]:
        """Sentences that name a day, by that day."""
        found: dict[date, list[Dated]] = defaultdict(list)
        for published, a in self.dated:
            for told in dated_passages(a):
                if abs(published - told.day) <= NEAR:
                    found[told.day].append(told)
        return found

    @cached_property
    def weights(self) -> dict[str, float]:
        told = [one for found in self.told.values() for one in found]
        seen = Counter(stem for one in told for stem in one.words)
        return {stem: math.log(1 + len(told) / times) for stem, times in seen.items()}

    def beside(self, day: date, stems: frozenset[str], past: bool) -> tuple[float, Dated | None]:
        """How much a sentence shares with the likest that names the day."""
        best, likest = 0.0, None
        for told in self.told.get(day, ()):
            if len(both := stems & told.words) >= SHARED:
                shared = sum(self.weights[stem] for stem in sorted(both)) * (AHEAD if past and not told.past else 1.0)
                if shared > best:
                    best, likest = shared, told
        return best, likest

    # ------------------------------------------------------------ where the crisis begins
    @cached_property
    def first(self) -> date | None:
        """The first day that several reports name, of few reports one that any names."""
        least = 1 if len(self.dated) < FEW else 2
        return min((day for day, told in self.told.items() if len({one.file for one in told}) >= least), default=None)

    @cached_property
    def crisis(self) -> date | None:
        """The first day of the crisis as far as it is known: of the first report, or one that several name."""
        return min([day for day in (self.first, *self.published[:1]) if day is not None], default=None)

    # ------------------------------------------------------------ what they tell, word for word
    @cached_property
    def _words(self) -> list[Counter[str]]:
        return [_words(a) for _, a in self.dated]

    @cached_property
    def _reports(self) -> Counter[str]:
        """In how many reports a stem is found."""
        return Counter(stem for words in self._words for stem in words)

    @cached_property
    def _weighted_words(self) -> list[Words]:
        return [self._weighted(words) for words in self._words]

    def likeness(self, undated: Annotations) -> list[tuple[date, float]]:
        """How much a report is like each of them (the cosine of their words, rare ones counting most)."""
        own = self._weighted(_words(undated))
        return [(day, _cosine(own, words)) for (day, _), words in zip(self.dated, self._weighted_words, strict=True)]

    def _weighted(self, words: Mapping[str, int]) -> Words:
        total = len(self.dated) + 1
        return {
            stem: (1 + math.log(times)) * math.log(total / self._reports[stem])
            for stem, times in words.items()
            if stem in self._reports
        }

    def nearness(self, day: date) -> list[float]:
        """How near to a day each of them was printed, from 0 to 1."""
        if day not in self._nearness:
            self._nearness[day] = [math.exp(-abs((day - other).days) / FADES) for other, _ in self.dated]
        return self._nearness[day]

    # ------------------------------------------------------------ counts, names, quotations
    @cached_property
    def counts(self) -> dict[tuple[str, float], list[date]]:
        """On which days reports tell how many were harmed."""
        found: dict[tuple[str, float], list[date]] = defaultdict(list)
        for day, a in self.dated:
            for count in counts(a):
                found[count].append(day)
        return found

    @cached_property
    def tolls(self) -> list[tuple[date, Mapping[str, float]]]:
        return [(day, tolls(a)) for day, a in self.dated]

    @cached_property
    def names(self) -> frozenset[str]:
        """The proper names that they have; none that one of them also writes small."""
        small = {word for _, a in self.dated for word in TOKEN.findall(a.document.text) if word.islower()}
        return frozenset(name for _, a in self.dated for name in names(a) if name.lower() not in small)

    @cached_property
    def _letters(self) -> list[tuple[date, str, str]]:
        """For each its day, its file and the letters of its text."""
        return sorted((day, a.document.file, _squeezed(a.document.text)) for day, a in self.dated)

    def quotation(self, undated: Annotations) -> tuple[date, str, str] | None:
        """Of the words that a report and a dated one quote the first such day, the file, and the words."""
        own = [(_squeezed(m[1])[:OPENING], m[1]) for m in QUOTE.finditer(undated.document.text)]
        if not own:
            return None
        found = ((day, file, words) for day, file, text in self._letters for squeezed, words in own if squeezed in text)
        return next(found, None)


def counts(a: Annotations) -> Iterator[tuple[str, float]]:
    """How many a report says were harmed, and how."""
    for q in a.of(Quantity):
        if q.claim and q.value and q.measure in TOLLS:
            yield q.measure, q.value


def tolls(a: Annotations) -> Mapping[str, float]:
    """How many a report says near its head were killed and wounded in all."""
    found: dict[str, list[float]] = defaultdict(list)
    for q in a.of(Quantity):
        whole = q.claim and q.context == "main" and not (q.part or q.cumulative or q.former)
        if whole and q.value and q.measure in ("killed", "wounded"):
            found[q.measure].append(q.value)
    return {measure: max(values[:HEADS]) for measure, values in found.items()}


def names(a: Annotations) -> frozenset[str]:
    """The words that a report writes with a capital amid its sentences: whom and what it names, and where."""
    text = a.document.text
    prose = (text[s.start : s.end] for s in a.of(Sentence) if not s.boilerplate)
    return frozenset(name for told in prose for name in NAME.findall(told) if name.lower() not in CALENDAR)


def _squeezed(text: str) -> str:
    """Letters alone, British and American spellings of -our brought together, so that a copy is found however it
    is set."""
    return re.sub(r"[^a-z]", "", text.lower().replace("our", "or"))


def _words(a: Annotations) -> Counter[str]:
    text = a.document.text
    return Counter(stem for s in a.of(Sentence) if not s.boilerplate for stem in words_of(text[s.start : s.end]))


def _cosine(a: Words, b: Words) -> float:
    norm = math.sqrt(sum(x * x for x in a.values()) * sum(x * x for x in b.values()))
    return sum(x * b[stem] for stem, x in a.items() if stem in b) / norm if norm else 0.0
