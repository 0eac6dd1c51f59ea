"""On which day words were spoken: what "today" and "yesterday" lean on inside quotations and posts."""

from __future__ import annotations

from datetime import date
from itertools import islice

from briefing.annotate.dates.days import NO_DATE, latest, spoken
from briefing.annotate.dates.story import Story
from briefing.calendar import weekday_number

UNTOLD = "inside a quotation, and the day it was spoken is not told"


def speaking_day(story: Story) -> tuple[date | None, str]:
    """The day that "today" leans on where the story stands, and a reason: how to call it, or why there is none."""
    if story.reference is None:
        return None, NO_DATE
    published = story.reference, spoken(story.reference)
    start = story.found[story.at].start
    if not _quoted(story, start):
        return published
    if day := _day_of_speech(story):
        return day, f"{spoken(day)}, when it was said"
    return published if story.told_day() in (None, story.reference) else (None, UNTOLD)


def _quoted(story: Story, start: int) -> bool:
    """True inside quotation marks that were opened in this paragraph."""
    before = story.text[story.paragraph_start() : start]
    if before.rfind("“") > before.rfind("”"):
        return True
    return before.count('"') % 2 == 1


def _day_of_speech(story: Story) -> date | None:
    """The day that the quotation's own sentence tells outside the quotation: "… yesterday," he said on Monday."""
    last = story.told[-1] if story.told else None
    if last and last.sentence == story.sentence and len(last.value) == 10:
        return date.fromisoformat(last.value)
    ceiling = story.frame[1]
    for later in islice(story.found, story.at + 1, None):
        if later.start >= ceiling:
            return None
        if later.kind == "weekday" and later.match["wd_name"] and not _quoted(story, later.start):
            assert story.reference is not None
            return latest(weekday_number(later.match["wd_name"]), story.reference)
    return None
