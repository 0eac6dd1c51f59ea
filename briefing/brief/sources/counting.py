"""The days that a report counts since something: "four days after", "for a third day", "Day five"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.brief.sources.passages import words_of
from briefing.expressions import expression
from briefing.model import Annotations, Sentence
from briefing.record import record

WEEK = 7  # days
COUNTS = "a an one two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
SINCE = expression(
    rf"\b(?:(?P<number>{'|'.join(COUNTS)}|\d{{1,2}}) (?P<unit>day|night|week)s? (?:after|since|ago|on|into|later)"
    rf"|(?P<which>{'|'.join(ORDINALS)}) (?:straight |consecutive )?(?:day|night) (?:after|since|of)"
    rf"|(?P<head>^)?day (?P<nth>{'|'.join(COUNTS[2:])}|\d{{1,2}})(?= of\b| in\b|[:,.\n]))",
    re.IGNORECASE | re.MULTILINE,
)


@record(frozen=True, slots=True)
class Counted:
    """How many days have passed, by how many that may be more or less, in what words, and whether as a heading."""

    days: int
    slack: int
    words: str
    head: bool = False
    stems: frozenset[str] = frozenset()  # of the sentence of the report's own voice that counts them


def days_counted(undated: Annotations) -> Iterator[Counted]:
    """The days that it counts since something; the first day is that on which this began."""
    text = undated.document.text
    for found in SINCE.finditer(text):
        here = next((s for s in undated.of(Sentence) if s.start <= found.start() < s.end), None)
        if here is None or here.boilerplate:  # "5 days ago" under a headline: before the page was read
            continue
        stems = words_of(text[here.start : here.end])
        days, slack = 0, 0
        if found["which"]:
            days = ORDINALS.index(found["which"].lower())
        elif found["nth"]:
            days = _number(found["nth"]) - 1
        else:
            slack = int(found["unit"].lower() == "week")
            days = _number(found["number"]) * (WEEK if slack else 1)
        yield Counted(days, slack, found[0], found["head"] is not None, stems)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else max(1, COUNTS.index(word.lower()) - 1)
