"""Dates of a text: found by one grammar, resolved against the day of publication and what the text told before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from briefing.annotate.dates import absolute, periods, ranges, relative, seasons, years
from briefing.annotate.dates.days import bounds
from briefing.annotate.dates.grammar import Candidate, candidates
from briefing.annotate.dates.story import Story
from briefing.annotate.dates.which_year import weekday_before
from briefing.calendar import weekday_number
from briefing.model import DateSpan, Sentence
from briefing.record import replace
from briefing.tokens import tokenize

OLDEST, NEWEST = date(1600, 1, 1), date(2400, 12, 31)  # no report is older or newer
READERS: dict[str, Callable[[Candidate, Story], list[DateSpan]]] = {
    "numeric": absolute.read_numeric,
    "day_month": absolute.read_month,
    "month": absolute.read_month,
    "attacks": absolute.read_attacks,
    "short": absolute.read_short,
    "years": years.read_years,
    "year": years.read_year,
    "decade": years.read_decade,
    "weekday": relative.read_weekday,
    "word": relative.read_word,
    "holiday": relative.read_holiday,
    "unit": periods.read_unit,
    "repeat": periods.read_repeat,
    "season": seasons.read_season,
    "quarter": seasons.read_quarter,
}


def find_dates(
    text: str, sentences: Sequence[Sentence], published: str | None, found: tuple[Candidate, ...] | None = None
) -> list[DateSpan]:
    """Every date, duration and set of times of a text, in order, none overlapping.

    ``published`` is a day, a month or an interval in ISO 8601, or None; anything else counts as None. Where it is not
    one day, only what is the same for its first and its last day gets a value. ``found`` are the text's candidates,
    where these are known.
    """
    found = tuple(candidates(text, tokenize(text))) if found is None else found
    if not found:
        return []
    first, last = _references(published)
    spans = _read(text, sentences, found, first)
    if first != last:
        other = _read(text, sentences, found, last)
        tense = {d.start: d.past for d in _read(text, sentences, found, None)}
        spans = [_of_both(a, b, tense.get(a.start, a.past)) for a, b in zip(spans, other, strict=True)]
    return ranges.join(text, spans)


def _references(published: str | None) -> tuple[date | None, date | None]:
    """First and last day on which the text may have been published."""
    if not published:
        return None, None
    try:
        first, last = bounds(published)
    except ValueError:
        return None, None
    return (first, last) if OLDEST <= first <= last <= NEWEST else (None, None)


def _of_both(first: DateSpan, last: DateSpan, past: bool) -> DateSpan:
    """What is the same seen from the first and from the last day; ``past`` is what the words alone tell."""
    if first.value != last.value:
        return replace(first, value=None, basis="unknown", reason="the day of publication is not known", past=past)
    return first if first.past == last.past else replace(first, past=past)


def _read(
    text: str, sentences: Sequence[Sentence], found: tuple[Candidate, ...], reference: date | None
) -> list[DateSpan]:
    """The spans of all candidates, read in order against one day of publication."""
    story = Story(text, sentences, reference, found)
    spans: list[DateSpan] = []
    for at, candidate in enumerate(found):
        story.move(at)
        for span in READERS[candidate.kind](candidate, story):
            if spans and span.start < spans[-1].end:
                continue
            if spans and span.role == "date" and weekday_before(story) is not None:
                span = _with_weekday(spans, found[at - 1], span)
            spans.append(span)
            if span.value and span.role == "date":
                moves = candidate.kind != "year" or years.moves(candidate, story)
                story.remember(span.value, moves and candidate.kind in {"year", "month", "day_month", "numeric"})
    return spans


def _with_weekday(spans: list[DateSpan], weekday: Candidate, span: DateSpan) -> DateSpan:
    """A date that a weekday opens: one span, ``Friday, Oct. 23``."""
    start = weekday.start
    if spans[-1].weekday is not None and spans[-1].end == weekday.end:
        start = min(start, spans.pop().start)
    name = weekday.match["wd_name"] or weekday.match["wd_short"]
    return replace(span, start=start, weekday=weekday_number(name))
