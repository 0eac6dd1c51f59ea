"""How likely each day of publication is, by all that speaks for it together.

Each sign adds so much to the logarithm of a day's odds. By what name a report calls its days says most: it tells of
its own day and those just before, by their weekdays or, in other papers, as “today” and “yesterday”, and seldom calls
by its bare name a weekday of almost a week ago. What it tells of them stands beside what dated reports tell of the same
days; they lie within the crisis; it counts the days since that began, the dead as others do on about that day, and
tells what they tell then, in their words and quotations; news is printed soon. The weights are fitted by logistic
regression to some 480 reports of 117 crises of different kinds, nine of ten of them dated ones read without their
date and without their own day at the head.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

from briefing.annotate import Timeless, dates_on
from briefing.brief.sources.case import CAPITAL, Case, counts, names, tolls
from briefing.brief.sources.counting import WEEK, Counted, days_counted
from briefing.brief.sources.passages import words_of
from briefing.brief.sources.printing import HEAD, NUMBERED, TODAY, Printing, is_relative
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, Sentence
from briefing.record import record
from briefing.when import day_of
from briefing.wording import cut, one_line

BEFORE, AFTER = 7, 14  # days around the dated reports in which another is printed, but not before the crisis
LONGEST = 150  # days that are weighed; of a longer case those about the report that is most like the undated one
SEVERAL = 2  # signs that are told as a reason
LONG_AGO = 5  # days that none but a count of them tells
STEM = 4  # letters of a name that begins others: Chad, Chadian
LEAST_COMMON, SHARE = 2, 1 / 8  # names that a report of the case has in common with the others, of all that it has
TOP = 800  # characters in which a report tells its news
FULL, PLAIN = 20.0, 5.0  # the weight of words from which a sentence counts in full; what never is shared
FAR = 0.3  # what is taken to be unlike the report
TELLING = 2  # digits of a count that others tell hardly by chance
MOST = 3  # counts in common, as far as they weigh
LEAST, SAME_AFFAIR = 5, 3  # from which a toll says something; times as high as another, which is of other things then
SOON = 2  # days ahead, within which most that is announced by its weekday lies

WEIGHTS = {
    # of what is told as past the weekdays so many days before the report; where it also says "yesterday", as well
    "0 days ago": 1.0, "1 days ago": 0.7, "2 days ago": 0.6, "3 days ago": -0.1, "4 days ago": -0.3,
    "5 days ago": -0.7, "6 days ago": -2.1,
    "0 days ago, yesterday": -1.4, "1 days ago, yesterday": 0.2, "2 days ago, yesterday": 1.8,
    "3 days ago, yesterday": -0.1, "4 days ago, yesterday": -0.2, "5 days ago, yesterday": -1.1,
    "6 days ago, yesterday": -1.3,
    # of these those with which it opens
    "news of 0 days ago": 1.3, "news of 1 days ago": 1.0, "news of 2 days ago": 0.0, "news of 3 days ago": -0.5,
    "two names": -1.0,  # "today" beside the weekday of that day
    "this weekday": 5.1,  # "this Friday" of the day itself
    "soon": 2.1,
    # for the share of a sentence on a day that others tell of that day
    "beside weekday": 3.0, "beside yesterday": 6.5, "beside to come": 8.0,
    "early": -1.8,  # for every past day or week that would lie before the crisis
    "waiting": -1.2,  # by the logarithm of the days since it began
    "counted, off by 0": 1.9, "counted, off by 1": 1.4,  # "four days after"
    "beside counted": 12.0,  # set by hand, for few reports count days
    "named ahead": -3.0,
    "own number": -2.2,
    "announced, gone": -2.8,
    "likeness": 13.2,
    "counts": 0.9,
    "tolls": -0.9,  # for the share of the others' tolls that are higher before or lower after
    "quoted": 4.0,  # set by hand, for few reports share a quotation
    "headed": 2.0,  # set by hand, for few reports are headed "Day four"
}  # fmt: skip

Kind = Literal["today", "yesterday", "this", "weekday", "other"]
KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("today", expression(rf"(?:late |early )?{TODAY}", re.IGNORECASE)),
    ("yesterday", expression(r"(?:late |early )?(?:yesterday|last night|overnight)\b", re.IGNORECASE)),
    ("this", expression(r"this\b", re.IGNORECASE)),
)
ASIDE = expression(r"\b(?:last|past|previous|next|coming|following|week)\b", re.IGNORECASE)  # "last Friday" says it
OPEN = expression(r"\b(?:since|from|until|till|by|before)\s+(?:late |early )?$", re.IGNORECASE)
QUOTED = expression(
    r"[“\"][^“”\"\n]{3,600}[”\"\n]|(?<![A-Za-z])[‘'][^\n‘]{12,400}?[’'](?![A-Za-z])"  # "today" is the speaker's
)


@record(frozen=True, slots=True)
class Sign:
    """What speaks for a day or against it, how much of it there is, and in words; without these it is no reason."""

    name: str
    amount: float = 1.0
    words: str = ""

    @property
    def weight(self) -> float:
        return WEIGHTS.get(self.name, 0.0) * self.amount


@record(frozen=True, slots=True)
class Named:
    """A day that hangs on that of the report: by what kind of name, whether as past and in the report's own voice, in
    its news, and the stems of its sentence."""

    kind: Kind
    past: bool
    own: bool
    news: bool
    weekday: int | None
    stems: frozenset[str]
    words: str


@record(frozen=True, slots=True)
class Odds:
    """How likely a day is, and by what."""

    share: float
    signs: Sequence[Sign]

    @property
    def reason(self) -> str:
        """What speaks most for the day."""
        told = sorted((sign for sign in self.signs if sign.words and sign.weight > 0), key=lambda sign: -sign.weight)
        return (
            "; ".join(dict.fromkeys(sign.words for sign in told[:SEVERAL]))
            or "it tells what the reports of about that day tell"
        )


def odds(undated: Annotations, case: Case, known: Timeless, printed: Printing) -> dict[date, Odds]:
    """How likely it is that a report of the case was printed on each of the days on which it can have been, one in all,
    and by what; nothing for a report of something else."""
    quoted = case.quotation(undated)
    signs = Signs(undated, case, known, printed, quoted)
    if not case.published or not (quoted or signs.of_the_case()):
        return {}
    found = {day: tuple(signs.of(day)) for day in signs.days()}
    weights = {day: sum(sign.weight for sign in told) for day, told in found.items()}
    best = max(weights.values(), default=0.0)
    total = sum(math.exp(weight - best) for weight in weights.values())
    return {day: Odds(math.exp(weights[day] - best) / total, told) for day, told in found.items()}


class Signs:
    """What is known of a report whatever its day, and what this says of a day."""

    def __init__(
        self, undated: Annotations, case: Case, known: Timeless, printed: Printing, quoted: tuple[date, str, str] | None
    ) -> None:
        self._document, self._case, self._known, self._printed = undated.document, case, known, printed
        self._quoted = quoted
        self._named = _named(undated)
        self._names = names(undated)
        heads = tuple(name for name in case.names if len(name) >= STEM)
        self._common = {w for w in CAPITAL.findall(undated.document.text) if w in case.names or w.startswith(heads)}
        self._likeness = case.likeness(undated)
        self._counted = list(days_counted(undated))
        since = (one for one in self._counted if one.words.endswith(("ago", "since")))  # "after" is from any day
        self._long = [one for one in since if one.days >= LONG_AGO and not one.slack]
        self._counts = [
            (min(1.0, math.log10(count[1]) / TELLING), days)
            for count in counts(undated)
            if (days := case.counts.get(count))
        ]
        self._tolls = list(_rivals(tolls(undated), case))
        self._announced = list(self._to_come(undated))
        own = {one.kind for one in self._named.values() if one.own}
        self._says_today, self._says_yesterday = "today" in own, "yesterday" in own

    def of_the_case(self) -> bool:
        """True for a report of whose names the others have some."""
        return len(self._common) >= max(LEAST_COMMON, SHARE * len(self._names))

    def days(self) -> Iterator[date]:
        """The days on which the report can have been printed."""
        published, crisis = self._case.published, self._case.crisis or self._case.published[0]
        first = published[0].toordinal()
        last = max([published[-1], *(day for day, _ in self._printed.named)]).toordinal()
        if last - first > LONGEST:
            middle = max(self._likeness, key=lambda one: one[1])[0].toordinal()
            first, last = max(first, middle - LONGEST // 2), min(last, middle + LONGEST // 2)
        first = max(date.min.toordinal(), first - BEFORE, crisis.toordinal())
        last = min(date.max.toordinal(), last + AFTER)
        days = map(date.fromordinal, range(first, last + 1))
        yield from (day for day in days if self._printed.weekday in (None, day.weekday()))

    def _to_come(self, undated: Annotations) -> Iterator[date]:
        """The days of the calendar that it announces, as they come after the first on which it can be printed."""
        text, others = undated.document.text, (d for d in undated.of(DateSpan) if d.start not in self._named)
        ahead = {d.start for d in others if not d.past and NUMBERED.search(text, d.start, d.end)}
        first = next(self.days(), None) if ahead and self._case.published else None
        for d in dates_on(undated.document, self._known, first) if first else ():
            if d.start in ahead and d.granularity == "day" and (value := day_of(d.value)):
                yield value

    def of(self, day: date) -> Iterator[Sign]:
        """What speaks for a day or against it."""
        every = dates_on(self._document, self._known, day)
        dates = [d for d in every if d.start in self._named]
        told = [(self._named[d.start], d, date.fromisoformat(d.value)) for d in dates if d.value and len(d.value) == 10]
        ahead = [(one, (value - day).days) for one, _, value in told]
        yield from self._beside(day, told)
        yield from self._past({-n for one, n in ahead if self._by_weekday(one) and one.past and n <= 0}, day)
        news = {-n for one, n in ahead if self._by_weekday(one) and one.past and one.news and n <= 0}
        yield from (Sign(f"news of {min(n, 3)} days ago") for n in news)
        if any(one.kind == "this" and one.past and one.own and n == 0 for one, n in ahead):
            yield Sign("this weekday", 1.0, f"it calls its own day “this {day:%A}”")
        yield Sign("soon", len({n for one, n in ahead if self._by_weekday(one) and not one.past and 0 < n <= SOON}))
        weeks = (day_of((d.value or "").rpartition("/")[2]) for d in every if d.past and d.granularity == "interval")
        yield from self._crisis(day, {value for _, _, value in told if value <= day}.union(filter(None, weeks)))
        yield from self._calendar(day)
        yield Sign("likeness", self._near(day))
        yield from self._echoes(day)

    @staticmethod
    def _by_weekday(one: Named) -> bool:
        return one.kind in ("weekday", "this") and one.own

    def _past(self, days_ago: set[int], day: date) -> Iterator[Sign]:
        """How long ago the weekdays lie that it tells as past."""
        style = ", yesterday" if self._says_yesterday else ""
        newest = day - timedelta(min(days_ago, default=0))
        for n in sorted(days_ago):
            words = f"the newest weekday that it names is {_spoken(newest)}" if day - newest == timedelta(n) else ""
            yield Sign(f"{n} days ago{style}", 1.0, words)
        if 0 in days_ago and self._says_today:
            yield Sign("two names")

    def _beside(self, day: date, told: Sequence[tuple[Named, DateSpan, date]]) -> Iterator[Sign]:
        """What the report tells of a day stands beside what others tell of it."""
        kinds = {"yesterday": "yesterday"}
        named: list[tuple[str, Named | Counted, date, bool]] = [
            (kinds.get(n.kind, "weekday") if n.past else "to come", n, value, d.past) for n, d, value in told
        ]
        for family, one, value, past in [*named, *(("counted", c, day - timedelta(c.days), True) for c in self._long)]:
            weight = sum(self._case.weights.get(stem, 0.0) for stem in sorted(one.stems))
            shared, likest = self._case.beside(value, one.stems, past)
            if likest is not None:
                words = f"“{one.words}” is {_spoken(value)} by what {likest.file} tells of that day"
                yield Sign(f"beside {family}", shared / (weight + PLAIN) * min(1.0, weight / FULL), words)

    def _crisis(self, day: date, past: set[date]) -> Iterator[Sign]:
        """Past days lie within the crisis, and news is printed soon; it may count the days since."""
        crisis = self._case.crisis
        if crisis is None:
            return
        yield Sign("early", min(4, sum(1 for value in past if value < crisis)))
        yield Sign("waiting", math.log1p(max(0, (day - crisis).days)))
        begun = self._case.first or crisis
        passed = (day - begun).days
        off = {max(0, abs(passed - one.days) - one.slack): one.words for one in self._counted}
        least = min(off, default=WEEK)
        if least <= 1:
            yield Sign(f"counted, off by {least}", 1.0, f"“{off[least]}” is counted from {_spoken(begun)}")
        yield Sign("headed", 1.0 if any(one.head and one.days == passed for one in self._counted) else 0.0)

    def _calendar(self, day: date) -> Iterator[Sign]:
        """No report is older than a day that it names by its number, but for one misread, seldom it names its own so
        far below its head, and what it announces so has not passed."""
        named = self._printed.named
        yield Sign("named ahead", min(SEVERAL, len({value for value, _ in named if value > day})))
        if any(value == day and d.basis != "stated" and d.start > HEAD for value, d in named):
            yield Sign("own number")
        yield Sign("announced, gone", min(SEVERAL, sum(value <= day for value in self._announced)))

    def _near(self, day: date) -> float:
        """How much the report is like those of about that day."""
        near = self._case.nearness(day)
        return sum(share * like for share, (_, like) in zip(near, self._likeness, strict=True)) / (sum(near) + FAR)

    def _echoes(self, day: date) -> Iterator[Sign]:
        """It carries the words and the counts that others have on about that day."""
        if self._quoted is not None:
            quoted, file, words = self._quoted
            if 0 <= (day - quoted).days <= 1:
                words = f"it carries the words “{_short(words)}”, which {file} reports on {_spoken(quoted)}"
                yield Sign("quoted", 1.0, words)
        if self._tolls:
            against = sum(higher * (day - other).days > 0 for other, higher in self._tolls)
            yield Sign("tolls", against / max(SEVERAL, len(self._tolls)))
        shared = sum(size * sum(abs((day - d).days) <= 1 for d in days) / len(days) for size, days in self._counts)
        yield Sign("counts", min(MOST, shared), "it counts as many as the reports of about that day")


def _named(undated: Annotations) -> dict[int, Named]:
    """The days that hang on that of the report, by where they are named."""
    text, found = undated.document.text, dict[int, Named]()
    hanging = [d for d in undated.of(DateSpan) if is_relative(text, d)]
    quoted = [found.span() for found in QUOTED.finditer(text)] if hanging else []
    for sentence in undated.of(Sentence) if hanging else ():
        here = [d for d in hanging if sentence.start <= d.start < sentence.end]
        stems = words_of(text[sentence.start : sentence.end]) if here else frozenset[str]()
        for d in here:
            own = not any(start <= d.start < end for start, end in quoted)
            words = " ".join(text[d.start : d.end].split())
            found[d.start] = Named(_kind(text, d), d.past, own, d.start < TOP, d.weekday, stems, words)
    return found


def _rivals(own: Mapping[str, float], case: Case) -> Iterator[tuple[date, int]]:
    """The days on which others tell the toll of the same affair, with 1 where theirs is higher and -1 where it is
    lower: a toll rises, so that a report is not printed after a higher one, nor before a lower."""
    for day, theirs in case.tolls:
        for measure in own.keys() & theirs.keys():
            low, high = sorted((own[measure], theirs[measure]))
            if LEAST <= high <= SAME_AFFAIR * low:
                yield day, (theirs[measure] > own[measure]) - (theirs[measure] < own[measure])


def _kind(text: str, d: DateSpan) -> Kind:
    """By what kind of name a day is told; a weekday that its words say to be of another week, or to be the end of a
    time, is another."""
    kind = next((kind for kind, words in KINDS if words.match(text, d.start, d.end)), None)
    if kind not in (None, "this"):
        return kind
    if d.weekday is None or ASIDE.search(text, d.start, d.end) or OPEN.search(text, max(0, d.start - 14), d.start):
        return "other"
    return kind or "weekday"


def _spoken(day: date) -> str:
    return f"{day.day} {day:%B}"


def _short(words: str) -> str:
    return cut(one_line(words), 40)
