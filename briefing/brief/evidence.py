"""Sources as the brief works with them, and evidence cut from them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any

from briefing.brief.sources.passages import words_of
from briefing.lexicon import names
from briefing.model import Annotations, Attribution, DateSpan, Denial, EventSpan, Evidence, Mention, Quantity, Sentence
from briefing.record import record
from briefing.tokens import Tokens, tokenize

TOP = 2  # sentences with which a report says what it is about


@record(frozen=True, slots=False)
class Cited:
    """A document with its id in the brief and what was found in it."""

    id: str
    annotations: Annotations

    @cached_property
    def text(self) -> str:
        return self.annotations.document.text

    @property
    def published(self) -> str | None:
        return self.annotations.document.published

    @cached_property
    def known(self) -> dict[str, Any]:
        """What ``once`` keeps."""
        return {}

    @cached_property
    def tokens(self) -> Tokens:
        return tokenize(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """A text on which the rules failed is one sentence from which nothing is told."""
        if self.annotations.failed:
            return (Sentence(0, len(self.text), boilerplate=True),)
        return self.annotations.of(Sentence)

    @cached_property
    def events(self) -> tuple[EventSpan, ...]:
        """Events in the order in which quantities count them."""
        return tuple(sorted(self.annotations.of(EventSpan), key=lambda e: e.start))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return self.annotations.of(Quantity)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        return self.annotations.of(Mention)

    @cached_property
    def counting(self) -> Counter[str]:
        """How many claims the source has of each of those whose they are."""
        return Counter(q.attributed_to for q in self.quantities if q.claim and q.attributed_to)

    @cached_property
    def dates(self) -> tuple[DateSpan, ...]:
        return self.annotations.of(DateSpan)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        return self.annotations.of(Attribution)

    @cached_property
    def speaking(self) -> Counter[tuple[int, int]]:
        """How often those at a run of the text are told to say something."""
        return Counter((a.speaker_start, a.speaker_end) for a in self.attributions)

    @cached_property
    def doing(self) -> tuple[Mapping[str, set[int]], Mapping[str, set[int]]]:
        """By the names of its actors the events of the crisis that they do, and those that they undergo."""
        did: dict[str, set[int]] = {}
        undergone: dict[str, set[int]] = {}
        for n, event in enumerate(self.events):
            if event.context == "main":
                for name in () if event.negated else event.actors:
                    did.setdefault(name, set()).add(n)
                for name in event.targets:
                    undergone.setdefault(name, set()).add(n)
        return did, undergone

    @cached_property
    def denials(self) -> tuple[Denial, ...]:
        return self.annotations.of(Denial)

    @cached_property
    def lands(self) -> frozenset[str]:
        """The states that it names: themselves, by a place in them or by their people."""
        return frozenset(self.naming)

    @cached_property
    def naming(self) -> Counter[str]:
        """How often it names states: themselves, by a place in them or by their people."""
        told = Counter(m.name for m in self.mentions)
        told.update(form for m in self.mentions if (form := self.text[m.start : m.end]) != m.name)
        told.update(place for event in self.events for place in event.places)
        lands: Counter[str] = Counter()
        for name, count in told.items():
            lands[names.country_of(name) or names.people_of(name)] += count
        del lands[""]
        return lands

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin in a run of the text."""
        return self.mentions[bisect_left(self._mentioned, start) : bisect_left(self._mentioned, end)]

    @cached_property
    def _mentioned(self) -> list[int]:
        return [m.start for m in self.mentions]

    def events_in(self, start: int, end: int) -> tuple[EventSpan, ...]:
        """The events that begin in a run of the text."""
        at = attrgetter("start")
        return self.events[bisect_left(self.events, start, key=at) : bisect_left(self.events, end, key=at)]

    def quantities_in(self, start: int, end: int) -> tuple[Quantity, ...]:
        """The quantities that begin in a run of the text."""
        at = attrgetter("start")
        first, last = (bisect_left(self.quantities, offset, key=at) for offset in (start, end))
        return self.quantities[first:last]

    def event_of(self, quantity: Quantity) -> EventSpan | None:
        """The event of a count, wherever it is told."""
        return self.events[quantity.event] if quantity.event is not None else None

    def own_event(self, quantity: Quantity) -> EventSpan | None:
        """The event of a count where its own sentence tells it."""
        event = self.event_of(quantity)
        here = event is not None and self.sentence_number(event.start) == self.sentence_number(quantity.start)
        return event if here else None

    def near_event(self, quantity: Quantity) -> EventSpan | None:
        """The event of a count where its sentence tells it, or that before it."""
        event = self.event_of(quantity)
        return event if event is not None and self.beside(event.start, quantity.start) else None

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def opening(self) -> int:
        """The number of the first sentence that is neither headline nor page furniture; 0 where all are."""
        return next((n for n, s in enumerate(self.sentences) if not (s.headline or s.boilerplate)), 0)

    @property
    def top(self) -> str:
        """Its headline and the first sentences behind it."""
        told = (self.text[s.start : s.end] for s in self.sentences[self.opening : self.opening + TOP])
        return " ".join((self.annotations.document.title, *told))

    def line(self, start: int, end: int) -> str:
        """A run of the text on one line."""
        return " ".join(self.text[start:end].split())

    def words_at(self, offset: int) -> frozenset[str]:
        """The words by which the sentence at the offset is compared."""
        number = self.sentence_number(offset)
        if number not in self._words:
            sentence = self.sentences[number]
            self._words[number] = words_of(self.text[sentence.start : sentence.end])
        return self._words[number]

    @cached_property
    def _words(self) -> dict[int, frozenset[str]]:
        return {}

    def sentence_number(self, offset: int) -> int:
        """The place of the sentence at the offset among the document's sentences."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def beside(self, told: int, offset: int) -> bool:
        """True for what stands in the sentence of an offset or in that before it."""
        return 0 <= self.sentence_number(offset) - self.sentence_number(told) <= 1

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset, or the last one before it. Raises IndexError in an empty document."""
        return self.sentences[self.sentence_number(offset)]


def evidence_for(source: Cited, start: int, end: int) -> Evidence:
    """Evidence for the words [start, end) of a source, with their sentence."""
    sentence = source.sentence_at(start)
    return Evidence(source.id, start, end, source.text[start:end], source.text[sentence.start : sentence.end])
