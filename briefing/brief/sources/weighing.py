"""How likely each day of publication is, by all that speaks for it together.

Each kind of evidence adds so much to the logarithm of a day's odds: what the report tells of “Tuesday” stands beside
what dated reports tell of that day; no past day that it names lies before the crisis; the newest one is its own day or
that before; it tells what the reports of those days tell; it carries a quotation that they carry; news is printed soon.
The numbers are fitted by logistic regression to some 160 reports of different kinds of crisis, most of them dated ones
read without their date.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from briefing.annotate import Timeless, dates_on
from briefing.brief.sources.parallels import Days, stems_at
from briefing.brief.sources.passages import words_of
from briefing.brief.sources.printing import TODAY, Printing, is_relative
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, Sentence
from briefing.when import day_of

BEFORE, AFTER = timedelta(days=7), timedelta(days=14)  # the dated reports, in which an undated one is printed
LONGEST = timedelta(days=120)  # of a case: the days of longer ones say too little of each other

ALIKE = 0.14  # for every unit of what two sentences share
MOST = 12.0  # of what they share, as far as it counts
EARLY = -2.0  # for every past day named that would lie before the crisis
LAGS = (2.0, 0.0, -1.0)  # by how many days lie between the newest weekday named and the report
OTHERWISE = (0.2, 0.5, 0.4)  # where it names its own day or that before otherwise: "today", "last night"
STALE = -2.0  # where more do
MATTER = 18.0  # for the likeness with the reports of those days
FADES = 3.0  # days by which the likeness with a report says less
WAITING = -0.85  # by the logarithm of the days since the crisis began
TOO_SOON = -0.5  # for every day before it
QUOTED, ECHOED = 4.0, 3.0  # about the day on which others carry its quotation, and in the week after
CLOSE = expression(rf"(?:late |early )?(?:(?:yesterday|last night)\b|{TODAY})", re.IGNORECASE)
Words = Mapping[str, int]


class Matter:
    """What the dated reports tell, word for word."""

    def __init__(self, dated: Sequence[Annotations]) -> None:
        self._dated = dated

    @cached_property
    def words(self) -> list[tuple[date, Words]]:
        return [(day, _words(a)) for a in self._dated if (day := day_of(a.document.published))]

    @cached_property
    def reports(self) -> Counter[str]:
        """In how many reports a stem is found."""
        return Counter(stem for _, words in self.words for stem in words)

    def likeness(self, undated: Annotations) -> list[tuple[date, float]]:
        """How much a report is like each of them (the cosine of their words, rare ones counting most)."""
        own = self._weighted(_words(undated))
        return [(day, _cosine(own, self._weighted(words))) for day, words in self.words]

    def _weighted(self, words: Words) -> dict[str, float]:
        total = len(self.words) + 1
        return {
            stem: (1 + math.log(times)) * math.log(total / self.reports[stem])
            for stem, times in words.items()
            if stem in self.reports
        }


def odds(
    undated: Annotations, days: Days, matter: Matter, quoted: date | None, known: Timeless, printed: Printing
) -> dict[date, float]:
    """How likely it is that a report was printed on each of the days on which it can have been, one in all."""
    if not days.published:
        return {}
    text = undated.document.text
    hanging = [d.start for d in undated.of(DateSpan) if is_relative(text, d)]
    lags = OTHERWISE if any(CLOSE.match(text, start) for start in hanging) else LAGS
    stems, likeness = stems_at(undated, hanging), matter.likeness(undated)
    weights = {
        day: _named(undated, day, stems, days, known, lags) + _since(day, days.crisis or day) + _quoted(day, quoted)
        + MATTER * _near(day, likeness)
        for day in _days(days.published, printed)
    }  # fmt: skip
    best = max(weights.values(), default=0.0)
    total = sum(math.exp(weight - best) for weight in weights.values())
    return {day: math.exp(weight - best) / total for day, weight in weights.items()}


def _days(published: Sequence[date], printed: Printing) -> Iterator[date]:
    """The days on which an undated report can have been printed; none where they are too many to be weighed."""
    first, last = published[0], max(published[-1], printed.first)
    if date.min + BEFORE <= first and last <= date.max - AFTER and last - first <= LONGEST:
        days = (first - BEFORE + timedelta(days=n) for n in range((last - first + BEFORE + AFTER).days + 1))
        yield from filter(printed.holds, days)


def _named(
    undated: Annotations, published: date, stems: Mapping[int, frozenset[str]], days: Days, known: Timeless,
    lags: Sequence[float],
) -> float:  # fmt: skip
    """What the days that hang on that of the report say of it."""
    beside: dict[frozenset[str], float] = {}
    past: set[date] = set()
    weekdays: set[date] = set()
    for told in dates_on(undated.document, known, published):
        day = day_of(told.value)
        if told.start not in stems or day is None or len(told.value or "") != 10:
            continue
        sentence = stems[told.start]
        beside[sentence] = max(beside.get(sentence, 0.0), min(MOST, days.beside(day, sentence, told.past)[0]))
        if day <= published:
            past.add(day)
            if told.weekday is not None:
                weekdays.add(day)
    early = sum(1 for day in past if days.crisis is not None and day < days.crisis)
    lag = (published - max(weekdays)).days if weekdays else None
    late = 0.0 if lag is None else lags[lag] if lag < len(lags) else STALE
    return ALIKE * sum(beside.values()) + EARLY * early + late


def _since(day: date, crisis: date) -> float:
    since = (day - crisis).days
    return WAITING * math.log1p(since) if since >= 0 else TOO_SOON * -since


def _near(day: date, likeness: Sequence[tuple[date, float]]) -> float:
    """How much the report is like those of about that day."""
    near = [(math.exp(-abs((day - other).days) / FADES), like) for other, like in likeness]
    return sum(share * like for share, like in near) / (sum(share for share, _ in near) + 0.3)


def _quoted(day: date, quoted: date | None) -> float:
    since = (day - quoted).days if quoted else -2
    return QUOTED if -1 <= since <= 1 else ECHOED if 1 < since < 7 else 0.0


def _words(a: Annotations) -> Words:
    text = a.document.text
    return Counter(
        stem for s in a.of(Sentence) if not s.boilerplate for stem in words_of(text[s.start : s.end])
    )  # fmt: skip


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    norm = math.sqrt(sum(x * x for x in a.values()) * sum(x * x for x in b.values()))
    return sum(x * b[stem] for stem, x in a.items() if stem in b) / norm if norm else 0.0
