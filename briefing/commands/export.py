"""``briefing export``: the brief, or a part of it, in a format for others."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, cast

import click

from briefing.commands.case import NO_CACHE, PATHS, briefed
from briefing.commands.pipe import OUTPUT, QUIET, Failure, busy, write
from briefing.export import FORMATS, TABLES, WIDTH, Format, NoSuchFormat, Table, format_of
from briefing.export.parts import EVERYTHING, PARTS, Part

if TYPE_CHECKING:
    from briefing.brief.selection import Selection
    from briefing.model import Brief

IDS = re.compile(r"S\d+(,S\d+)+")


def _parts(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[Part]:
    """The parts named, with commas between them; everything where none is."""
    names = [name.strip() for name in (value or "").split(",")]
    if value is None:
        return EVERYTHING
    if unknown := [name for name in names if name not in PARTS]:
        raise click.BadParameter(f"{unknown[0]!r} is no part. Parts: {', '.join(PARTS)}.")
    return cast(frozenset[Part], frozenset(names))


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A day, a month or a year in ISO 8601."""
    from briefing.when import bounds

    if value is not None and (len(value) not in (4, 7, 10) or not bounds(value)):
        raise click.BadParameter(f"{value!r} is no day, month or year: write 2020-01-31, 2020-01 or 2020.")
    return value


@click.command()
@PATHS
@click.option("-f", "--format", "kind", type=click.Choice(FORMATS), help="By default by FILE's suffix, else text.")
@OUTPUT
@click.option("--only", "parts", metavar="PARTS", callback=_parts, help=f"Some parts: {', '.join(PARTS)}.")
@click.option(
    "--source",
    "sources",
    metavar="SOURCE",
    multiple=True,
    help="What S1 tells, or this file or publisher, with what others say of it; may be given again.",
)
@click.option("--from", "first", metavar="DATE", callback=_day, help="From this day, month or year on: 2020-01-31.")
@click.option("--to", "last", metavar="DATE", callback=_day, help="Up to the end of this day, month or year.")
@click.option("--table", type=click.Choice(TABLES), help="Which table of CSV; by default claims, or what --only names.")
@click.option("--width", default=WIDTH, show_default=True, type=click.IntRange(min=40), help="Columns of the text.")
@NO_CACHE
@QUIET
def export(
    paths: tuple[str, ...], kind: Format | None, output: str | None, parts: frozenset[Part],
    sources: tuple[str, ...], first: str | None, last: str | None, table: Table | None, width: int, no_cache: bool,
    quiet: bool,
) -> None:  # fmt: skip
    """Print the brief as text, Markdown, HTML, JSON or CSV, or write it to a file.

    The same reports and decisions give the same bytes. JSON follows the schema briefing/brief/1. CSV is one table, ZIP
    holds all of them.
    """
    from briefing.brief.selection import select
    from briefing.export import render

    kind = kind or _format(output)
    _in_order(first, last)
    if kind == "zip" and output in (None, "-") and sys.stdout is not None and sys.stdout.isatty():
        raise Failure("a ZIP is nothing for a terminal: give it a file with -o")
    brief = briefed(paths, quiet, no_cache)
    with busy("writing the brief", quiet):
        brief = select(brief, _selection(brief, sources, first, last))
        made = render(brief, kind, width, parts, table)
    write([made], output)


def _in_order(first: str | None, last: str | None) -> None:
    """Refuse a span of days that ends before it begins."""
    from briefing.when import bounds

    begins, ends = (bounds(day) if day else None for day in (first, last))
    if begins and ends and ends[1] < begins[0]:
        raise click.UsageError(f"--from {first} is later than --to {last}.")


def _format(output: str | None) -> Format:
    try:
        return format_of(output)
    except NoSuchFormat as error:
        raise click.BadParameter(f"{error}; or say it with --format.", param_hint="'--output'") from None


def _selection(brief: Brief, names: tuple[str, ...], first: str | None, last: str | None) -> Selection:
    """What the options ask for. Raises UsageError for a source that the brief doesn't have."""
    from briefing.brief.selection import Selection

    ids: set[str] = set()
    for name in (one for given in names for one in (given.split(",") if IDS.fullmatch(given) else [given])):
        known = {
            s.id for s in brief.sources
            if name in (s.id, s.document.file) or name.casefold() == (s.document.publisher or "").casefold()
        }  # fmt: skip
        if not known:
            raise click.BadParameter(
                f"{name!r} is no source here; there are {brief.sources[0].id} to {brief.sources[-1].id}, "
                "their files and publishers.", param_hint="'--source'",
            )  # fmt: skip
        ids |= known
    return Selection(frozenset(ids), first=first, last=last)
