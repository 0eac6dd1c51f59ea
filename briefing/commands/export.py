"""``briefing export``: the brief, or a part of it, in a format for others."""

from __future__ import annotations

import click

from briefing.commands.case import PATHS, annotated, decided
from briefing.commands.pipe import OUTPUT, QUIET, write
from briefing.export import FORMATS, Format


@click.command()
@PATHS
@click.option("-f", "--format", "kind", type=click.Choice(FORMATS), help="By default by FILE's suffix, else text.")
@OUTPUT
@click.option("--width", default=80, show_default=True, type=click.IntRange(min=40), help="Columns of the text.")
@QUIET
def export(paths: tuple[str, ...], kind: Format | None, output: str | None, width: int, quiet: bool) -> None:
    """Print the brief as text or JSON, or write it to a file.

    The same reports give the same bytes. JSON follows the schema briefing/brief/1.
    """
    from briefing.brief import make_brief
    from briefing.export import format_of, render

    decisions = decided(paths)
    brief = make_brief(annotated(paths, decisions, quiet), decisions)
    write([render(brief, kind or format_of(output), width)], output)
