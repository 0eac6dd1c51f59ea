"""Dating a report by the days that it names: the day of publication by which most of its “Tuesday”s and “yesterday”s
fall on the days on which dated reports tell the same events.

Where several days fit alike – a report that names only Monday fits all of the week – the earliest is taken on which the
other days that it names follow that of the event, and no day has two names: “today” is not called “Tuesday” beside it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from datetime import date, timedelta

from briefing.annotate import Timeless, dated_events, dates_on
from briefing.brief.events.tellings import VIOLENT
from briefing.brief.sources.passages import Dated, Passages, passages
from briefing.brief.sources.printing import AFTER, TODAY, Printing, is_relative
from briefing.expressions import expression
from briefing.lexicon.event_kinds import generic, kinds_apart
from briefing.model import Annotations, DateSpan, EventSpan
from briefing.record import record, replace
from briefing.when import day_of

BEFORE = timedelta(days=10)  # before its report, in which an event is news
NEAR = 14  # days that lie at most between a report and its “last Friday”: no other are tried, be it among years of news
ALIKE = 2.0  # from which two tellings are held to be of one event
FIRM = 2.0  # by how much the days must fit together
TOP = 600  # characters in which a report tells what it is about
WAIT = 0.45  # what a day of waiting costs in days that then follow the news: reports are printed soon, most on one day


LAST = expression(r"\blast\b", re.IGNORECASE)
OWN_DAY = expression(TODAY, re.IGNORECASE)
# before a day that needn't follow the news: "last Friday" lies behind it, "from Wednesday" ahead
ASIDE = expression(r"\b(?:from|until|till|by|before|since|last|past|previous)\b", re.IGNORECASE)


@record(frozen=True, slots=True)
class Known:
    """An event that a dated report tells to the day."""

    event: EventSpan
    day: date
    file: str

    @property
    def told(self) -> str:
        """What is told, for the reason."""
        return f" ({self.event.lemma})"


@record(frozen=True, slots=True)
class Likes:
    """What dated reports tell that an undated one may tell again, and how alike the two are: by start and end of its
    events, and by where the day of its passages stands."""

    events: dict[tuple[int, int], list[tuple[float, Known]]]
    days: dict[int, list[tuple[float, Dated]]]

    @property
    def known(self) -> list[Known | Dated]:
        """All that it may tell again."""
        events = (one for found in self.events.values() for _, one in found)
        return [*events, *(one for found in self.days.values() for _, one in found)]


class _Likely:
    """A report as one of a day that makes the days that it names fit, by what fits best."""

    def __init__(self, anchor: Known | Dated, words: str, told: Annotations) -> None:
        self.anchor, self.words, self.told = anchor, words, told
        self.printed = date.fromisoformat(told.document.published or "")
        self.following = _following(told, anchor)


class News:
    """What dated reports tell to the day, by the names under which another may tell it."""

    def __init__(self, dated: Sequence[Annotations]) -> None:
        self.events = list(_known(dated))
        self.passages = Passages(dated)
        self.latest = max((day for a in dated if (day := day_of(a.document.published))), default=None)
        self._only = _only_days(self.events)
        self._violent = {one.day for one in self.events if one.event.category in VIOLENT}
        self._named: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.events):
            for name in _names(one.event):
                self._named[name].append(n)

    def like(self, event: EventSpan) -> list[tuple[float, Known]]:
        """The events that one may be whatever the day of its report, and how alike they are."""
        found = []
        for one in (self.events[n] for n in sorted({n for name in _names(event) for n in self._named.get(name, ())})):
            alike, theirs = _alike(event, one.event), one.event.kinds
            if alike and not event.anew and any(kind in self._only for kind in event.kinds if kind in theirs):
                alike += 1
            if self._is_the_violence(event, one):
                if alike and event.definite and event.lemma in generic():
                    alike += 1  # "Thursday's attack"
                elif _opens_vaguely(event):
                    alike = max(alike, ALIKE)
            if alike >= ALIKE:
                found.append((alike, one))
        return found

    def _is_the_violence(self, event: EventSpan, one: Known) -> bool:
        """True for what is told of a Thursday where dated reports tell of violence on one Thursday alone."""
        if event.weekday is None:
            return False
        return [day for day in self._violent if day.weekday() == event.weekday] == [one.day]


def _opens_vaguely(event: EventSpan) -> bool:
    """True for violence without a kind or place of its own with which a report opens."""
    vague = event.category in VIOLENT and not (event.kinds or event.places)
    return vague and event.told and event.start < TOP


def fitting_day(
    undated: Annotations, news: News, known: Callable[[], Timeless], printed: Printing
) -> tuple[date | None, str] | None:
    """The day of publication that makes the days named fit, and the reason in words; no day where the days named say
    nothing of it, None where none fits. ``known`` tells what is found of the report whatever its date."""
    if news.latest is None or not any(is_relative(undated.document.text, d) for d in undated.of(DateSpan)):
        return None
    likes = _likes(undated, news)
    if not likes.known:
        return None
    first = min(one.day for one in likes.known)
    near = {one.day + timedelta(days=n) for one in likes.known for n in range(-NEAR, NEAR + 1)}
    last = max(printed.first, news.latest) + AFTER
    days = (day for day in sorted(near) if first <= day <= last and printed.holds(day))
    wanted = {one.day.isoformat() for one in likes.known}
    tried = (_read(undated, day, known(), likes, wanted) for day in days)
    fits = [(*fit, told) for told in tried if told is not None and (fit := _fit(told, likes))[0] >= FIRM]
    if not fits:
        return None
    best = max(fit[0] for fit in fits)
    likely = [_Likely(anchor, words, told) for total, anchor, words, told in fits if total == best and anchor]
    likely = [one for one in likely if not _named_twice(one.told)] or likely
    likely = [one for one in likely if one.following] or likely
    soonest = [one.following - WAIT * (one.printed - likely[0].printed).days for one in likely]
    chosen = likely[soonest.index(max(soonest))]
    anchor = chosen.anchor
    return (
        chosen.printed,
        f"“{chosen.words}” is {anchor.day.day} {anchor.day:%B} by what {anchor.file} tells{anchor.told}",
    )


def _likes(undated: Annotations, news: News) -> Likes:
    text = undated.document.text
    fixed = [d.start for d in undated.of(DateSpan) if d.role == "date" and not is_relative(text, d)]
    named = (
        (one.day.start, news.passages.like(one))
        for one in passages(undated)
        if one.day.past and is_relative(text, one.day)
    )
    told = (
        ((event.start, event.end), news.like(event))
        for event in undated.of(EventSpan)
        if not any(event.clause[0] <= start < event.clause[1] for start in fixed)
    )
    return Likes({at: like for at, like in told if like}, {at: like for at, like in named if like})


def _named_twice(told: Annotations) -> bool:
    """True where the day of the report is told by two names, "today" and "Tuesday": most call their own day by one."""
    text, today = told.document.text, told.document.published
    names = [d for d in told.of(DateSpan) if d.role == "date" and d.past and d.value == today]
    return any(d.weekday is not None for d in names) and any(OWN_DAY.match(text, d.start) for d in names)


def _is_last_and_this(text: str, dates: Sequence[DateSpan]) -> bool:
    """True where one day is told as of last week and without that: "Monday" is no "Monday last week"."""
    days = [d for d in dates if d.weekday is not None and d.role == "date" and d.past and d.value]
    last = {d.value for d in days if LAST.search(text, d.start, d.end)}
    return any(d.value in last and not LAST.search(text, d.start, d.end) for d in days)


def _following(told: Annotations, anchor: Known | Dated) -> int:
    """How many of the days named are those of the event by which the report is dated, or later ones: what follows the
    news that dated reports tell."""
    first = anchor.day.isoformat()
    text = told.document.text
    return sum(
        d.value is not None and d.value >= first and not ASIDE.search(text, max(0, d.start - 12), d.start + 5)
        for d in told.of(DateSpan)
        if d.role == "date" and d.past and d.granularity in ("day", "time")
    )


def _known(dated: Iterable[Annotations]) -> Iterable[Known]:
    for a in dated:
        published = day_of(a.document.published)
        for event in _news(a):
            day = day_of(event.date)
            if day and published and timedelta(0) <= published - day <= BEFORE:
                yield Known(event, day, a.document.file)


def _news(a: Annotations) -> Iterable[EventSpan]:
    """Events that are told to the day as having happened; what a clause tells of it stands though its sentence denies
    another thing: "denied that the airliner which crashed on Tuesday had been hit"."""
    for event in a.of(EventSpan):
        firm = event.basis in ("stated", "resolved") and len(event.date or "") == 10
        if firm and (not event.negated or event.role == "clause") and event.context == "main":
            yield event


def main_day(events: Sequence[Known]) -> Known | None:
    """The violence or disaster that most dated reports tell of one day; none where others are told by as many."""
    files: dict[date, set[str]] = {}
    for one in events:
        if one.event.category in VIOLENT:
            files.setdefault(one.day, set()).add(one.file)
    if not files:
        return None
    most = max(map(len, files.values()))
    days = [day for day, telling in files.items() if len(telling) == most]
    if len(days) > 1:
        return None
    return next(one for one in events if one.day == days[0] and one.event.category in VIOLENT)


def _is_later(told: DateSpan, day: date) -> bool:
    """True for a day beyond that of the report of which it speaks as past."""
    return told.past and told.role == "date" and told.granularity == "day" and (told.value or "") > day.isoformat()


def _names(event: EventSpan) -> set[str]:
    """Of two events that are alike one of these is the same."""
    return {f"category {event.category}", *(f"kind {kind}" for kind in event.kinds)}


def _read(undated: Annotations, day: date, known: Timeless, likes: Likes, wanted: Set[str]) -> Annotations | None:
    """The dates of the report had it been published on that day, and what it may tell of by them; None where it would
    name no such day, or a later one as past: its words are read anew for no other."""
    dates = dates_on(undated.document, known, day)
    if not any(told.value in wanted for told in dates) or any(_is_later(told, day) for told in dates):
        return None
    if _is_last_and_this(undated.document.text, dates):
        return None
    document = replace(undated.document, published=day.isoformat(), published_basis="inferred")
    events = dated_events(known, dates, [start for start, _ in likes.events])
    return Annotations(document, (*dates, *events))


def _fit(told: Annotations, likes: Likes) -> tuple[float, Known | Dated | None, str]:
    """How well the days of a report's events and passages fit the known ones, less where they speak against them; the
    best of those that fit, and the words of its day."""
    total, best = 0.0, 0.0
    anchor: Known | Dated | None = None
    words = ""
    for value, found, named in _told_of_days(told, likes):
        same, other = 0.0, 0.0
        for alike, one in found:
            if one.day.isoformat() != value:
                other = max(other, alike)
                continue
            same = max(same, alike)
            if alike > best:
                best, anchor, words = alike, one, named
        total += same - other
    return total, anchor, words


def _told_of_days(
    told: Annotations, likes: Likes
) -> Iterator[tuple[str | None, Sequence[tuple[float, Known | Dated]], str]]:
    """Of what days a report tells what others may tell of a day, and the words for that day."""
    for event in _news(told):
        words = _day_words(told, event) if (event.start, event.end) in likes.events else ""
        if words:
            yield event.date, likes.events[event.start, event.end], words
    text = told.document.text
    for day in told.of(DateSpan):
        if day.start in likes.days:
            yield day.value, likes.days[day.start], " ".join(text[day.start : day.end].split())


def _only_days(known: Sequence[Known]) -> set[str]:
    """Kinds of event that all reports tell of one day alone; not those that many do on any day: to arrest, to warn."""
    days: dict[str, set[date]] = {}
    for one in known:
        for kind in one.event.kinds:
            days.setdefault(kind, set()).add(one.day)
    return {kind for kind, told in days.items() if len(told) == 1} - kinds_apart()


def _alike(a: EventSpan, b: EventSpan) -> float:
    """What two tellings have in common: kind, who and whom, where, and a little for every other word."""
    if a.category != b.category and not set(a.kinds) & set(b.kinds):
        return 0.0
    if a.category not in VIOLENT and a.kinds and b.kinds and not set(a.kinds) & set(b.kinds):
        return 0.0  # a visit is no conference, whoever goes there
    if a.places and b.places and not set(a.places) & set(b.places):
        return 0.0
    named = len({*a.actors, *a.targets, *a.places} & {*b.actors, *b.targets, *b.places})
    general = a.definite and a.lemma in generic() and b.category in VIOLENT  # "Thursday's attack on the market"
    return len(set(a.kinds) & set(b.kinds)) + named + len(a.keys & b.keys) / 2 + general


def _day_words(told: Annotations, event: EventSpan) -> str:
    text, (start, end) = told.document.text, event.clause
    inside = [d for d in told.of(DateSpan) if start <= d.start < end and d.value == event.date]
    return " ".join(text[inside[0].start : inside[0].end].split()) if inside else "the day"
