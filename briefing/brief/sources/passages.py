"""Sentences that tell of one day, compared by their words: a "Saturday" of which one report tells what another tells of
a Saturday is most often the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon.forms import content_stem
from briefing.memo import remembered
from briefing.model import Annotations, DateSpan, Sentence
from briefing.record import record
from briefing.tokens import TOKEN, fold
from briefing.when import day_of

DAYS = ("day", "time")  # of what granularity a date is a day
FEWEST = 2  # words in common
MANY = 3  # where all are names
NEGATIVE = frozenset({"not", "no", "never", "nobody", "none"})
# what every sentence of a day may have
TIMES = LOW_WEEKDAYS.union("yesterday today tonight tomorrow morning afternoon evening night late early".split())
NUMBER = 2  # digits that a number has at the least that tells one thing from another


@record(frozen=True, slots=True)
class Passage:
    """A sentence, the one day of the week that it names, and its words."""

    day: DateSpan
    words: frozenset[str]
    names: frozenset[str]  # those of the words that stand in capitals


@record(frozen=True, slots=True)
class Dated:
    """What a dated report tells of a day, or announces for it."""

    words: frozenset[str]
    day: date
    file: str
    past: bool = True
    told: str = ""  # in a word, for the reason


class Passages:
    """What dated reports tell of days, by its words."""

    def __init__(self, dated: Sequence[Annotations]) -> None:
        self.known = [told for a in dated for told in dated_passages(a)]
        self._telling: dict[str, list[int]] = defaultdict(list)
        for n, known in enumerate(self.known):
            for word in known.words:
                self._telling[word].append(n)
        self._days = {word: len({self.known[n].day for n in told}) for word, told in self._telling.items()}

    def like(self, passage: Passage) -> list[tuple[float, Dated]]:
        """What is told of days of the same name in some of the same words, and how much the two share: a word that is
        told of one day alone counts one, a word told of many a part of it."""
        shared: dict[int, list[str]] = defaultdict(list)
        for word in passage.words:
            for n in self._telling.get(word, ()):
                if self.known[n].day.weekday() == passage.day.weekday:
                    shared[n].append(word)
        return [
            (sum(1 / self._days[word] for word in sorted(words)), self.known[n])
            for n, words in sorted(shared.items())
            if len(words) >= (MANY if passage.names.issuperset(words) else FEWEST)
        ]


def dated_passages(a: Annotations) -> Iterator[Dated]:
    """The sentences of a dated report that name one day of the calendar."""
    for one in passages(a):
        day = day_of(one.day.value)
        if day is not None and day.isoformat() == one.day.value:
            yield Dated(one.words, day, a.document.file, one.day.past)


def passages(a: Annotations) -> Iterator[Passage]:
    """The sentences of a report that name one day."""
    text = a.document.text
    days = [d for d in a.of(DateSpan) if d.role == "date" and d.granularity in DAYS]
    at = 0
    for sentence in a.of(Sentence):
        inside: list[DateSpan] = []
        while at < len(days) and days[at].start < sentence.end:
            inside.append(days[at])
            at += 1
        if len({(day.value, day.weekday) for day in inside}) == 1 and not sentence.boilerplate:
            words = dict(_words(text[sentence.start : sentence.end]))
            if not NEGATIVE & words.keys():
                yield Passage(inside[0], frozenset(words), frozenset(word for word, name in words.items() if name))


def words_of(text: str) -> frozenset[str]:
    """What sentences are compared by."""
    return frozenset(dict(_words(text)))


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """The stems of words that mean something, numbers and negations, and whether each is a name."""
    for written in TOKEN.findall(text):
        if stem := _meaning(written):
            yield stem, written[0].isupper()


@remembered
def _meaning(written: str) -> str:
    """The stem of a word, a number or a negation; empty where it says nothing."""
    word = fold(written)
    if word in TIMES:
        return ""
    return content_stem(word) or word * (word in NEGATIVE or sum(map(str.isdigit, word)) >= NUMBER)
