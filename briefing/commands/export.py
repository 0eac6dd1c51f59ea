"""``briefing export``: the brief, or a part of it, in a format for others."""

from __future__ import annotations

import sys
from typing import cast

import click

from briefing.commands.case import NO_CACHE, PATHS, briefed
from briefing.commands.pipe import OUTPUT, QUIET, Failure, busy, write
from briefing.commands.selecting import ACTOR, CATEGORY, FIRST, LAST, SOURCE, in_order, selection
from briefing.export import FORMATS, TABLES, WIDTH, Format, NoSuchFormat, Table, format_of
from briefing.export.parts import EVERYTHING, PARTS, Part


def _parts(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[Part]:
    """The parts named, with commas between them; everything where none is."""
    names = [name.strip() for name in (value or "").split(",")]
    if value is None:
        return EVERYTHING
    if unknown := [name for name in names if name not in PARTS]:
        raise click.BadParameter(f"{unknown[0]!r} is no part. Parts: {', '.join(PARTS)}.")
    return cast(frozenset[Part], frozenset(names))


@click.command()
@PATHS
@click.option("-f", "--format", "kind", type=click.Choice(FORMATS), help="By default by FILE's suffix, else text.")
@OUTPUT
@click.option("--only", "parts", metavar="PARTS", callback=_parts, help=f"Some parts: {', '.join(PARTS)}.")
@SOURCE
@ACTOR
@CATEGORY
@FIRST
@LAST
@click.option("--table", type=click.Choice(TABLES), help="Which table of CSV; by default claims, or what --only names.")
@click.option("--width", default=WIDTH, show_default=True, type=click.IntRange(min=40), help="Columns of the text.")
@NO_CACHE
@QUIET
def export(
    paths: tuple[str, ...], kind: Format | None, output: str | None, parts: frozenset[Part],
    sources: tuple[str, ...], actors: tuple[str, ...], categories: frozenset[str], first: str | None,
    last: str | None, table: Table | None, width: int, no_cache: bool, quiet: bool,
) -> None:  # fmt: skip
    """Print the brief as text, Markdown, HTML, JSON or CSV, or write it to a file.

    The same reports and decisions give the same bytes. JSON follows the schema briefing/brief/1. CSV is one table, ZIP
    holds all of them.
    """
    from briefing.brief.selection import select
    from briefing.export import render

    kind = kind or _format(output)
    in_order(first, last)
    if kind == "zip" and output in (None, "-") and sys.stdout is not None and sys.stdout.isatty():
        raise Failure("a ZIP is nothing for a terminal: give it a file with -o")
    brief = briefed(paths, quiet, no_cache)
    with busy("writing the brief", quiet):
        brief = select(brief, selection(brief, sources, actors, categories, first, last))
        made = render(brief, kind, width, parts, table)
    write([made], output)


def _format(output: str | None) -> Format:
    try:
        return format_of(output)
    except NoSuchFormat as error:
        raise click.BadParameter(f"{error}; or say it with --format.", param_hint="'--output'") from None
