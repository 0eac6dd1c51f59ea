"""``briefing annotate``: what was found in each report."""

from __future__ import annotations

import click

from briefing.commands.case import NO_CACHE, PATHS, annotated
from briefing.commands.pipe import OUTPUT, QUIET, write


@click.command()
@PATHS
@click.option("-f", "--format", "kind", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
@OUTPUT
@NO_CACHE
@QUIET
def annotate(paths: tuple[str, ...], kind: str, output: str | None, no_cache: bool, quiet: bool) -> None:
    """Print what each report holds, a line of JSON a report.

    A line has the clean text of the report, what is known of it and every span found in it.
    A span has a kind and the offsets start and end, in characters of the text; dates have TIMEX3 values.
    """
    from briefing.export.jsonl import to_jsonl

    write(map(to_jsonl, annotated(paths, quiet, no_cache)), output)
