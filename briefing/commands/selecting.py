"""The options that ask for a part of a brief – sources, actors, categories, days – and the selection they come to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from briefing.brief.selection import Selection
    from briefing.model import Brief

IDS = re.compile(r"[SA]\d+(,[SA]\d+)+")  # noqa: TID251  (as in web.address)
Names = tuple[str, ...]


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A day, a month or a year in ISO 8601."""
    from briefing.when import bounds

    if value is not None and (len(value) not in (4, 7, 10) or not bounds(value)):
        raise click.BadParameter(f"{value!r} is no day, month or year: write 2020-01-31, 2020-01 or 2020.")
    return value


def _categories(ctx: click.Context, param: click.Parameter, values: Names) -> frozenset[str]:
    """Categories of events by their names in PLOVER, in any case, also several with commas between them."""
    if not values:
        return frozenset()
    from briefing.lexicon.events import CATEGORIES

    asked = frozenset(name.strip().upper() for given in values for name in given.split(","))
    if unknown := sorted(asked.difference(CATEGORIES)):
        raise click.BadParameter(f"{unknown[0]!r} is no category. Categories: {', '.join(CATEGORIES)}.")
    return asked


SOURCE = click.option(
    "--source",
    "sources",
    metavar="SOURCE",
    multiple=True,
    help="What S1 tells, or this file or publisher, with what others say of it; may be given again.",
)
ACTOR = click.option(
    "--actor",
    "actors",
    metavar="NAME",
    multiple=True,
    help="What is about this actor, by any of its names; may be given again.",
)
CATEGORY = click.option(
    "--category",
    "categories",
    metavar="CATEGORY",
    multiple=True,
    callback=_categories,
    help="Events of this category, as ASSAULT, and what belongs to such; may be given again.",
)
FIRST = click.option("--from", "first", metavar="DATE", callback=_day, help="From this day, month or year on.")
LAST = click.option("--to", "last", metavar="DATE", callback=_day, help="Up to the end of this day, month or year.")


def in_order(first: str | None, last: str | None) -> None:
    """Refuse a span of days that ends before it begins."""
    from briefing.when import bounds

    begins, ends = (bounds(day) if day else None for day in (first, last))
    if begins and ends and ends[1] < begins[0]:
        raise click.UsageError(f"--from {first} is later than --to {last}.")


def selection(
    brief: Brief, sources: Names, actors: Names, categories: frozenset[str], first: str | None, last: str | None
) -> Selection:
    """What the options ask for. Raises BadParameter for a source or an actor that the brief doesn't have."""
    from briefing.brief.selection import Selection

    return Selection(_sources(brief, sources), _actors(brief, actors), categories, first, last)


def _sources(brief: Brief, names: Names) -> frozenset[str]:
    owners = {
        source.id: {source.id, source.document.file, (source.document.publisher or "").casefold()}
        for source in brief.sources
    }
    there = f"there are {brief.sources[0].id} to {brief.sources[-1].id}, their files and publishers."
    return frozenset().union(*(_owning(name, owners, "source", there) for name in _each(names)))


def _actors(brief: Brief, names: Names) -> frozenset[str]:
    owners = {
        actor.id: {actor.id, *(name.casefold() for name in (actor.name, *actor.aliases))} for actor in brief.actors
    }
    known = {name.casefold(): name for actor in brief.actors for name in (actor.name, *actor.aliases)}
    found = frozenset[str]()
    for name in _each(names):
        near = [known[close] for close in get_close_matches(name.casefold(), known, 3)]
        there = f"did you mean {' or '.join(near)}?" if near else "`--only actors` lists those there are."
        found |= _owning(name, owners, "actor", there)
    return found


def _each(names: Sequence[str]) -> Iterator[str]:
    """The names given; ids may stand together with commas between them."""
    for name in names:
        yield from name.split(",") if IDS.fullmatch(name) else [name]


def _owning(name: str, owners: Mapping[str, set[str]], kind: str, there: str) -> frozenset[str]:
    """The ids of those that a name stands for. Raises BadParameter where it is none's."""
    found = frozenset(id for id, names in owners.items() if name in names or name.casefold() in names)
    if not found:
        raise click.BadParameter(f"{name!r} is no {kind} here; {there}", param_hint=f"'--{kind}'")
    return found
