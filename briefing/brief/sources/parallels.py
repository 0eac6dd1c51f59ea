"""Dating a report by the sentences that name a day: the day of publication by which what it tells of “Tuesday” and
“tomorrow” stands beside what dated reports tell of the same days.

No event need be known for it: the words that two sentences share speak for one day, the rarer the more. News follows
the crisis, so a day that would lie before the first one told by several speaks against it. Of days that fit alike the
earliest is taken, for news is told on its day.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property

from briefing.annotate import Timeless, dates_on
from briefing.brief.sources.passages import Dated, dated_passages, words_of
from briefing.brief.sources.printing import AFTER, Printing, is_relative
from briefing.model import Annotations, DateSpan, Sentence
from briefing.record import record
from briefing.when import day_of

NEAR = timedelta(days=14)  # of a report's day, within which a day that it names belongs to its news
LONGEST = timedelta(days=90)  # of a case: the days of longer ones say too little of each other
WEEK = 7  # days
EVE = timedelta(days=1)  # before the first day told by several, of which an undated report may tell
EARLY = 3.0  # what speaks against an earlier day, against one to come that would be past, one past to come
AHEAD = 0.5  # of the weight of a day that was announced, where it is told as past
SHARED = 2  # stems that two sentences must share
LEAST = 6.0  # by how much the days must stand beside others
CHAINED = 1.5  # times as much where some of these are dated by inference themselves
SURE = 0.5  # times as much where a report tells the day of the week on which it was printed
CLEAR = 1.1  # times as much as where the likest pair would be none


class Days:
    """The sentences of dated reports that name a day, and what the words in them weigh."""

    def __init__(self, dated: Sequence[Annotations]) -> None:
        self.published = sorted(day for a in dated if (day := day_of(a.document.published)))
        self._dated = dated
        self.chained = any(a.document.published_basis == "inferred" for a in dated)

    @cached_property
    def told(self) -> list[Dated]:
        return [
            told
            for a in self._dated
            if (published := day_of(a.document.published))
            for told in dated_passages(a)
            if abs(published - told.day) <= NEAR
        ]

    @cached_property
    def weights(self) -> dict[str, float]:
        seen = Counter(stem for told in self.told for stem in told.words)
        return {stem: math.log(1 + len(self.told) / times) for stem, times in seen.items()}

    @cached_property
    def first(self) -> date | None:
        """The first day that several reports name."""
        files: dict[date, set[str]] = {}
        for told in self.told:
            files.setdefault(told.day, set()).add(told.file)
        return min((day for day, naming in files.items() if len(naming) > 1), default=None)

    @cached_property
    def crisis(self) -> date | None:
        """The first day of the crisis as far as it is known: of the first report, or one that several name."""
        return min([day for day in (self.first, *self.published[:1]) if day is not None], default=None)

    def beside(self, day: date, stems: frozenset[str], past: bool) -> tuple[float, Dated | None]:
        """How much a sentence shares with the likest that names the day."""
        best, likest = 0.0, None
        for told in self.told:
            if told.day == day and len(both := stems & told.words) >= SHARED:
                shared = sum(self.weights[stem] for stem in both)
                shared *= AHEAD if past and not told.past else 1.0
                if shared > best:
                    best, likest = shared, told
        return best, likest


def first_within(
    undated: Annotations, first: date, crisis: date | None, known: Timeless, printed: Printing
) -> date | None:
    """The first day on which a report can have been printed, from one on, by which no past day that it names by its
    weekday lies before the crisis; None where none does within a week."""
    past = {d.start for d in undated.of(DateSpan) if d.role == "date" and d.value is None and d.past}
    if crisis is None or first < crisis - EVE:
        return None
    for day in filter(printed.holds, (first + timedelta(days=n) for n in range(WEEK))):
        dates = dates_on(undated.document, known, day)
        if not any(d.start in past and d.value and d.value < (crisis - EVE).isoformat() for d in dates):
            return day
    return None


def parallel_day(undated: Annotations, days: Days, known: Timeless, printed: Printing) -> tuple[date | None, str]:
    """The day of those on which a report can have been printed by which its days stand beside those of dated ones, and
    the reason in words."""
    text = undated.document.text
    hanging = {d.start: d.past for d in undated.of(DateSpan) if is_relative(text, d)}
    if not hanging or not days.published or days.first is None or days.published[-1] - days.published[0] > LONGEST:
        return None, ""
    stems = stems_at(undated, hanging)
    between = filter(printed.holds, _between(days.published[0], days.published[-1]))
    tried = [_tried(undated, day, stems, hanging, days, known) for day in between]
    if not tried:
        return None, ""
    best = max(tried, key=lambda one: (one.total, -one.published.toordinal()))
    other = max((one.total for one in tried if one.anchor != best.anchor), default=0.0)
    least = LEAST * (CHAINED if days.chained else 1.0) * (1.0 if printed.weekday is None else SURE)
    if best.total < least or best.total < CLEAR * other:
        return None, ""
    return best.published, best.reason


@record(frozen=True, slots=True)
class Try:
    """How well the days named fit a day of publication; the one that fits best (its offset and day), and in words."""

    published: date
    total: float
    anchor: tuple[int, date] | None
    reason: str


def _tried(
    undated: Annotations, published: date, stems: dict[int, frozenset[str]], hanging: dict[int, bool], days: Days,
    known: Timeless,
) -> Try:  # fmt: skip
    """The days of a report had it been published on a day, beside those of dated reports."""
    text = undated.document.text
    total, most, anchor, reason = 0.0, 0.0, None, ""
    for told in dates_on(undated.document, known, published):
        day = day_of(told.value)
        if told.start not in stems or day is None or len(told.value or "") != 10:
            continue
        past = hanging[told.start]
        shared, likest = days.beside(day, stems[told.start], past)
        if past and days.crisis is not None and day < days.crisis - EVE:
            total -= EARLY
        if past != (day <= published):
            total -= EARLY  # told as to come, or as past
        total += shared
        if likest is not None and shared > most:
            words = " ".join(text[told.start : told.end].split())
            reason = f"“{words}” is {day.day} {day:%B} by what {likest.file} tells of that day"
            most, anchor = shared, (told.start, day)
    return Try(published, total, anchor, reason)


def stems_at(undated: Annotations, starts: Collection[int]) -> dict[int, frozenset[str]]:
    """For each offset the stems of its sentence."""
    text, found = undated.document.text, dict[int, frozenset[str]]()
    for sentence in undated.of(Sentence):
        here = [start for start in starts if sentence.start <= start < sentence.end]
        if here:
            found.update(dict.fromkeys(here, words_of(text[sentence.start : sentence.end])))
    return found


def _between(first: date, last: date) -> Iterator[date]:
    """The days on which an undated report may have been published."""
    for n in range((last - first + 2 * AFTER).days + 1):
        yield first - AFTER + timedelta(days=n)
