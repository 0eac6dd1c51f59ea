"""Which actors a name may be of, without comparing it with all: what the names of one actor must have in common.

Each key holds all that ``same_person``, ``same_body`` or ``is_short_of`` let pass, and more: they have the last word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from briefing.brief.actors.groups import Group, absorb
from briefing.brief.actors.names import (
    PROPHETS,
    REIGNING,
    SILENT,
    as_electoral,
    fold,
    is_electoral,
    nation_and_rest,
    person_parts,
    significant,
    skeleton,
    voiceless,
    without_articles,
)
from briefing.lexicon.surnames import first_surname
from briefing.memo import remembered


class Namesakes:
    """Groups in the order in which they came, by what others must share of their names to be the same actor's."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self._places: dict[int, int] = {}  # in ``groups``
        self._bearing: dict[Hashable, set[int]] = defaultdict(set)  # places by what is shared

    def add(self, group: Group) -> None:
        self._places[id(group)] = len(self.groups)
        self.groups.append(group)
        self._file(group)

    def absorb(self, home: Group, group: Group) -> None:
        """As ``groups.absorb``; the home may go by another name then."""
        absorb(home, group)
        self._file(home)

    def sharing(self, keys: Iterable[Hashable]) -> list[Group]:
        """Those that share any of the keys."""
        places = set[int]().union(*(self._bearing[key] for key in keys if key in self._bearing))
        return [self.groups[place] for place in sorted(places)]

    def like(self, group: Group) -> list[Group]:
        """Those that may be one actor with a group that is told in full."""
        return self.sharing(_keys(group))

    def _file(self, group: Group) -> None:
        for key in _keys(group).union(_words(group.name) if group.person else ()):
            self._bearing[key].add(self._places[id(group)])


def _keys(group: Group) -> frozenset[Hashable]:
    return of_person(group.name) if group.person else of_body(group.name)


@remembered
def of_person(name: str) -> frozenset[Hashable]:
    """How a person's name begins or ends, and how the surname and the whole sound; one who reigns by one word."""
    words, last = fold(name).split(), person_parts(name)[1]
    sound = voiceless(SILENT.sub("", last))
    sounds = skeleton(sound), skeleton(sound.replace("ch", "k")), skeleton("".join(without_articles(name)))
    begins = [tuple(words[:2]), *([tuple(words[1:3])] if skeleton(words[0]) in PROPHETS else [])]
    reigning = REIGNING.fullmatch(fold(name))
    king = [("reigning", reigning[2])] if reigning else []
    return frozenset((words[-1], last, last.removesuffix("s"), *sounds, *begins, *king))


@remembered
def _words(name: str) -> frozenset[str]:
    """The words of a person's name by which others may tell him alone."""
    given, last = person_parts(name)
    return frozenset((*fold(name).split(), *given[:1], last, fold(first_surname(name) or "")))


@remembered
def of_short(name: str) -> frozenset[Hashable]:
    """The first word and the surname of a person told in short."""
    first, *rest = fold(name).split()
    return frozenset((first, person_parts(name)[1] if rest else first))


@remembered
def of_body(name: str) -> frozenset[Hashable]:
    """A body's words in any order, all or but one in theirs, those beside its state, or beside "election"."""
    words = significant(name)
    all_but_one = {(*words[:k], "", *words[k + 1 :]) for k in range(len(words)) if len(words) > 1}
    electoral = {as_electoral(words)} if is_electoral(name) else set[Hashable]()
    return frozenset((tuple(sorted(words)), nation_and_rest(name), *all_but_one, *electoral))


def by_ends(groups: Sequence[Group]) -> dict[str, list[Group]]:
    """Groups by each run of words with which their names begin or end."""
    found: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        cuts = [k for k, letter in enumerate(group.name) if letter == " "]
        for run in {group.name[:k] for k in cuts} | {group.name[k + 1 :] for k in cuts}:
            found[run].append(group)
    return found
