"""Whose side a speaker or a party is on: the state or armed group that words name, or for which a person speaks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from briefing.brief.actors.merging import Resolution
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.model import ActorType, Mention

OWN = frozenset({"person", "organisation"})  # who answers for himself where he speaks for no other side
ARMS = frozenset({"military", "government"})  # of the state, where the words don't say of which
TROOPS = frozenset("soldiers troops army military government authorities".split())
# of one that is named elsewhere
REBELS = frozenset("militia militias rebels rebel insurgents insurgent militants group front".split())
UNNAMED = {"rebel": "rebels", "rebels": "rebels", "insurgent": "insurgents", "insurgents": "insurgents"}
UNKNOWN = frozenset("gunmen attackers assailants bandits".split())  # the question is whose men they were
ALONE = 2  # times as often as the next a state or group is named that is meant where no name is told
NATION = 24  # characters before a noun for troops in which it stands whose they are
BESIDE = 48  # characters before a person's name in which it is told for whom he speaks
# whose men they are who fight for a government
LOYAL = expression(
    r"\b(?:[Pp]ro-(?:government|regime)|[Ll]oyalist|(?:government|regime|state)-(?:backed|allied|sponsored))\b"
)
WORD = expression(r"[^\W\d_]+(?:['’]s)?(-?)")


class Allegiance:
    """Sides by name: of a state France, of an armed group M23."""

    def __init__(self, sources: Sequence[Cited], resolution: Resolution) -> None:
        self._sources = sources
        self._resolution = resolution
        self._actors = {actor.id: actor for actor in resolution.actors}
        self._home = self._foremost("state")
        self._rebels = self._foremost("armed-group")
        self._persons: dict[str, str] = {}  # a person's id with the side that he is mostly told of
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for n, source in enumerate(sources):
            for mention in source.mentions:
                id = resolution.id_of(n, mention.name) if mention.type == "person" else None
                if id is not None:
                    told[id].update(side for _, side in self._beside(n, mention))
        self._persons = {id: sides.most_common(1)[0][0] for id, sides in told.items() if sides}

    def _foremost(self, type: ActorType) -> str:
        """The actor of a type that a case is about: named far more often than any other of it; empty where none is."""
        told = [a for a in self._actors.values() if a.type == type and a.name != a.name.lower()]
        told.sort(key=lambda actor: -actor.mentions)
        alone = told and (len(told) == 1 or told[0].mentions >= ALONE * told[1].mentions)
        return told[0].name if alone else ""

    def named(self, n: int, start: int, end: int) -> list[tuple[int, str]]:
        """The sides that a run of a source's text names, each with its offset; "French-held" names none."""
        found = {
            mention.start: side
            for mention in self._sources[n].mentions_in(start, end)
            if (side := self.of_name(n, mention.name))
        }
        for at, side in (*self._nationalities(n, start, end), *self._common(n, start, end)):
            found.setdefault(at, side)
        return sorted(found.items())

    def of_name(self, n: int, name: str) -> str:
        """The side of an actor by a name that a source calls him; empty where it is not known."""
        actor = self._actors.get(self._resolution.id_of(n, name) or "")
        if actor is None or actor.name.lower() in UNKNOWN:
            return ""
        if actor.type == "armed-group" and actor.name.lower() in REBELS:
            return self._rebels or actor.name
        if actor.type in ("state", "armed-group"):
            return actor.name
        state = self._resolution.state_of(actor.id)
        if state is not None:
            return self._actors[state].name
        if actor.type in ARMS and actor.name.lower().removeprefix("the ") in TROOPS:
            return self._home or actor.name
        return self._persons.get(actor.id, "") or (actor.name if actor.type in OWN else "")

    def _common(self, n: int, start: int, end: int) -> Iterator[tuple[int, str]]:
        """The sides that common nouns stand for where a case has but one of the kind: "soldiers", "the militia"; those
        that fight for its government are of its state."""
        if self._home:
            yield from ((met.start(), self._home) for met in LOYAL.finditer(self._sources[n].text, start, end))
        for word in WORD.finditer(self._sources[n].text, start, end):
            noun = word[0].removesuffix("'s").removesuffix("’s")
            side = self._home if noun in TROOPS else self._rebels or UNNAMED.get(noun, "") if noun in REBELS else ""
            if side and not word[1]:
                led = self._sources[n].text[max(0, word.start() - NATION) : word.start()].split()[-1:]
                if not any(names.people_of(w) or names.country_of(w) for w in led):
                    yield word.start(), side  # no "Chilean | troops"

    def _nationalities(self, n: int, start: int, end: int) -> Iterator[tuple[int, str]]:
        for word in WORD.finditer(self._sources[n].text, start, end):
            if (name := word[0])[0].isupper() and not word[1]:
                name = name.removesuffix("'s").removesuffix("’s")
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
        elif behind.startswith(", ") and (comma := source.text.find(",", mention.end + 2, sentence.end)) > 0:
            found = self.named(n, mention.end, min(comma, mention.end + BESIDE)) or found  # ", the army's spokesman,"
        return found[-1:]
