"""Mentions that are held to be one actor's, while it is decided which are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from briefing.lexicon import names as known_names
from briefing.model import ActorType, Mention
from briefing.record import field, record
from briefing.tokens import tokenize


@record(frozen=False, slots=True)
class Group:
    """Mentions that are held to be one actor's."""

    name: str
    type: ActorType
    known: bool
    mentions: list[tuple[int, Mention]] = field(default_factory=list)  # number of the source, mention
    called: str = ""  # as the analyst calls it
    typed: ActorType | None = None  # as the analyst types it
    pinned: bool = False

    @property
    def person(self) -> bool:
        return self.type == "person"


@lru_cache(maxsize=4096)
def state_of(name: str) -> str | None:
    """The state whose body a name says it is: "Iraqi forces", or as the lexicon knows."""
    tokens = tokenize(name)
    known = known_names.actors().at(tokens, 0, len(tokens))
    if known is not None and known[0] == len(tokens):
        return known[1].state
    nation = known_names.nationalities().at(tokens, 0, len(tokens))
    return nation[1] if nation else None


def joined(groups: Sequence[Group], homes_of: Callable[[Group], Sequence[Group]]) -> list[Group]:
    """The groups but for those of which ``homes_of`` finds exactly one that is the same actor: that takes them in."""
    gone: set[int] = set()
    for group in groups:
        homes = {id(home): home for home in homes_of(group) if id(home) not in gone}
        if len(homes) == 1:
            gone.add(id(group))
            absorb(next(iter(homes.values())), group)
    return [group for group in groups if id(group) not in gone]


def absorb(home: Group, group: Group) -> None:
    """Make the mentions of a group another's, which takes the name that the lexicon knows, if it is one and no
    part of its own."""
    home.mentions += group.mentions
    named = (group.name[0].isupper() or home.name[0].islower()) and group.name not in home.name
    if group.known and not home.known and named:
        home.name, home.type, home.known = group.name, group.type, True
