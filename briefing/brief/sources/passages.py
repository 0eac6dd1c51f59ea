"""Sentences that tell of one day, compared by their words: a "Saturday" of which one report tells what another tells of
a Saturday is most often the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon.forms import content_stem
from briefing.memo import remembered
from briefing.model import Annotations, DateSpan, Sentence
from briefing.record import record
from briefing.tokens import TOKEN, fold
from briefing.when import day_of

DAYS = ("day", "time")  # of what granularity a date is a day
NEGATIVE = frozenset({"not", "no", "never", "nobody", "none"})
# what every sentence of a day may have
TIMES = LOW_WEEKDAYS.union("yesterday today tonight tomorrow morning afternoon evening night late early".split())
NUMBER = 2  # digits that a number has at the least that tells one thing from another


@record(frozen=True, slots=True)
class Dated:
    """What a dated report tells of a day, or announces for it."""

    words: frozenset[str]
    day: date
    file: str
    past: bool


def dated_passages(a: Annotations) -> Iterator[Dated]:
    """The sentences of a dated report that name one day of the calendar."""
    text = a.document.text
    days = [d for d in a.of(DateSpan) if d.role == "date" and d.granularity in DAYS]
    at = 0
    for sentence in a.of(Sentence):
        inside: list[DateSpan] = []
        while at < len(days) and days[at].start < sentence.end:
            inside.append(days[at])
            at += 1
        if len({day.value for day in inside}) != 1 or sentence.boilerplate:
            continue
        day, words = day_of(inside[0].value), words_of(text[sentence.start : sentence.end])
        if day is not None and day.isoformat() == inside[0].value and not NEGATIVE & words:
            yield Dated(words, day, a.document.file, inside[0].past)


def words_of(text: str) -> frozenset[str]:
    """What sentences are compared by: the stems of words that mean something, numbers and negations."""
    return frozenset(stem for written in TOKEN.findall(text) if (stem := _meaning(written)))


@remembered
def _meaning(written: str) -> str:
    """The stem of a word, a number or a negation; empty where it says nothing."""
    word = fold(written)
    if word in TIMES:
        return ""
    return content_stem(word) or word * (word in NEGATIVE or sum(map(str.isdigit, word)) >= NUMBER)
