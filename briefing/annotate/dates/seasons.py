"""Seasons and quarters: ``last summer``, ``the spring of 2014``, ``the first quarter of 2019``."""

from __future__ import annotations

from datetime import date

from briefing.annotate.dates.days import NO_DATE, SEASONS, bounds, month_value, shift_month, spoken
from briefing.annotate.dates.grammar import Candidate, year_number
from briefing.annotate.dates.story import Story
from briefing.expressions import expression
from briefing.model import DateSpan

TURNS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4}
ORDINAL = expression(rf"\b(?:the\s+)?({'|'.join(ORDINALS)})[\s-]+$")


def read_season(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A season with a year, or with "last", "this" or "next"; a bare one is too vague, or another word."""
    season, year = SEASONS[candidate.match["season_name"].lower()], candidate.match["season_year"]
    lead = story.lead(candidate.start)
    start = lead.start if lead.phase or lead.which else candidate.start
    if year:
        return [
            story.span(
                f"{year_number(year)}-{season}", "interval", "season and year stated", start=start, basis="stated"
            )
        ]
    turn = TURNS.get(candidate.match["season_told"] or lead.which)
    if turn is None:
        return []
    if story.reference is None:
        return [story.span(None, "interval", NO_DATE, start=start, ahead=turn > 0)]
    of_year = candidate.match["season_told"] is not None or turn == 0
    found = story.reference.year + turn if of_year else _turned(season, turn, story.reference)
    return [story.span(f"{found:04}-{season}", "interval", f"seen from {spoken(story.reference)}", start=start)]


def _turned(season: str, turn: int, reference: date) -> int:
    """The year of the last such season that is over, or of the next that has not begun."""
    years = range(reference.year - 2, reference.year + 3)
    if turn < 0:
        return max(year for year in years if bounds(f"{year}-{season}")[1] < reference)
    return min(year for year in years if bounds(f"{year}-{season}")[0] > reference)


def read_quarter(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A quarter of a year that is told, or one seen from the publication."""
    year, told, reference = candidate.match["quarter_year"], candidate.match["quarter_told"], story.reference
    match = ORDINAL.search(story.text, max(story.frame[0], candidate.start - 16), candidate.start)
    lead = story.lead(candidate.start)
    if match:
        if not (year or told in TURNS):
            return []
        start, stated = match.start(), bool(year)
    elif lead.which in ("last", "this", "next"):
        start, stated = lead.start, False
    else:
        return []
    if not stated and reference is None:
        return [story.span(None, "interval", NO_DATE, start=start)]
    if stated:
        found, quarter, reason = year_number(year), ORDINALS[match[1]] if match else 1, "quarter and year stated"
    else:
        assert reference is not None
        reason = f"seen from {spoken(reference)}"
        if match:
            found, quarter = reference.year + TURNS[told], ORDINALS[match[1]]
        else:
            found, month = shift_month(reference.year, reference.month, 3 * TURNS[lead.which])
            quarter = (month + 2) // 3
    value = f"{month_value(found, quarter * 3 - 2)}/{month_value(found, quarter * 3)}"
    return [story.span(value, "interval", reason, start=start, basis="stated" if stated else "resolved")]
