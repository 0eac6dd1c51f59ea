"""The filter as a part of the view: kept when leaving, and set again where the case still has what it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from briefing.brief.selection import Selection
from briefing.model import Brief
from briefing.record import replace
from briefing.store.session import View
from briefing.tui.reader.filtering import FilteringPart
from briefing.tui.reader.keeping import KeepingPart

FILTER = "filter"  # under which name the session keeps it
SETS = ("sources", "alone", "without", "actors", "categories")
DAYS = ("first", "last")


class KeptFiltersPart(FilteringPart, KeepingPart):
    """Keeps what is asked for in words that outlive the ids of a brief: names of files and of actors."""

    def view(self) -> View:
        view = super().view()
        words = sorted(_words(self.selection, self.whole.brief))
        return replace(view, more={**view.more, FILTER: words}) if words else view

    def restore(self, view: View) -> None:
        if selection := _selection(view.more.get(FILTER, ()), self.whole.brief):
            self.filter_by(selection)
        super().restore(view)


def _names(brief: Brief) -> dict[str, str]:
    """What outlives an id, by the id."""
    files = {source.id: source.document.file for source in brief.sources}
    return files | {actor.id: actor.name for actor in brief.actors}


def _words(selection: Selection, brief: Brief) -> Iterator[str]:
    names = _names(brief)
    for kind in SETS:
        yield from (f"{kind} {names.get(id, id)}" for id in getattr(selection, kind))
    yield from (f"{kind} {day}" for kind in DAYS if (day := getattr(selection, kind)))


def _selection(words: Iterable[str], brief: Brief) -> Selection:
    ids = {name: id for id, name in _names(brief).items()}
    sets: dict[str, set[str]] = {kind: set() for kind in SETS}
    days: dict[str, str] = {}
    for kind, _, name in (word.partition(" ") for word in words):
        if kind in DAYS:
            days[kind] = name
        elif kind == "categories" or (kind in SETS and name in ids):
            sets[kind].add(ids.get(name, name))
    asked: dict[str, Any] = {kind: frozenset(found) for kind, found in sets.items()} | days
    return Selection(**asked)
