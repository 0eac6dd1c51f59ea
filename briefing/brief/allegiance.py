"""Whose side a speaker or a party is on: the state or armed group that words name, or for which a person speaks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from briefing.brief.actors import Resolution
from briefing.brief.evidence import Cited
from briefing.lexicon import names
from briefing.model import Mention

OWN = frozenset({"person", "organisation"})  # who answers for himself where he speaks for no other side
BESIDE = 48  # characters before a person's name in which it is told for whom he speaks
WORD = re.compile(r"[^\W\d_]+(?:['’]s)?(-?)")


class Allegiance:
    """Sides by name: of a state France, of an armed group M23."""

    def __init__(self, sources: Sequence[Cited], resolution: Resolution) -> None:
        self._sources = sources
        self._resolution = resolution
        self._actors = {actor.id: actor for actor in resolution.actors}
        self._persons: dict[str, str] = {}  # a person's id with the side that he is mostly told of
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for n, source in enumerate(sources):
            for mention in source.mentions:
                id = resolution.id_of(n, mention.name) if mention.type == "person" else None
                if id is not None:
                    told[id].update(side for _, side in self._beside(n, mention))
        self._persons = {id: sides.most_common(1)[0][0] for id, sides in told.items() if sides}

    def named(self, n: int, start: int, end: int) -> list[tuple[int, str]]:
        """The sides that a run of a source's text names, each with its offset; "French-held" names none."""
        found = {
            mention.start: side
            for mention in self._sources[n].mentions_in(start, end)
            if (side := self._side(n, mention))
        }
        for at, side in self._nationalities(n, start, end):
            found.setdefault(at, side)
        return sorted(found.items())

    def of_name(self, n: int, name: str) -> str:
        """The side of an actor by a name that a source calls him; empty where it is not known."""
        return self._side_of(self._resolution.id_of(n, name))

    def _side(self, n: int, mention: Mention) -> str:
        return self._side_of(self._resolution.id_of(n, mention.name))

    def _side_of(self, id: str | None) -> str:
        actor = self._actors.get(id) if id is not None else None
        if actor is None or id is None:
            return ""
        if actor.type in ("state", "armed-group"):
            return actor.name
        state = self._resolution.state_of(id)
        if state is not None:
            return self._actors[state].name
        return self._persons.get(id, "") or (actor.name if actor.type in OWN else "")

    def _nationalities(self, n: int, start: int, end: int) -> Iterator[tuple[int, str]]:
        for word in WORD.finditer(self._sources[n].text, start, end):
            if word.group()[0].isupper() and not word.group(1):
                name = word.group().removesuffix("'s").removesuffix("’s")
                if state := names.people_of(name) or names.country_of(name):
                    yield word.start(), state

    def _beside(self, n: int, mention: Mention) -> list[tuple[int, str]]:
        """The sides named straight before a person, or behind "of": "the palace's spokesman, …", "… of Chile"."""
        source = self._sources[n]
        sentence = source.sentence_at(mention.start)
        found = self.named(n, max(sentence.start, mention.start - BESIDE), mention.start)
        found = [(at, side) for at, side in found if not re.search(r"[;:“”\"]", source.text[at : mention.start])]
        behind = source.text[mention.end : mention.end + 4]
        if behind == " of ":
            found = self.named(n, mention.end, mention.end + 20) or found
        return found[-1:]
