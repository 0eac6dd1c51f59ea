"""``briefing read``: the brief and its sources as plain lines, for screen readers and pipes."""

from __future__ import annotations

import click

from briefing.commands.case import NO_CACHE, PATHS, briefed
from briefing.commands.pipe import OUTPUT, QUIET, write


@click.command("read")
@PATHS
@click.option(
    "--article", "articles", metavar="SOURCE", multiple=True,
    help="Also the article of this source, such as S1, or of all, with its marks in words.",
)  # fmt: skip
@OUTPUT
@NO_CACHE
@QUIET
def read_aloud(
    paths: tuple[str, ...], articles: tuple[str, ...], output: str | None, no_cache: bool, quiet: bool
) -> None:
    """Print sources and brief as lines to be read one after the other.

    Nothing is told by place, sign or colour, and no line is broken: made for screen readers, braille and pipes.
    """
    from briefing.export.linear import to_lines

    brief = briefed(paths, quiet, no_cache)
    wanted = {name.upper() for name in articles}
    known = {source.id for source in brief.sources} | {"ALL"}
    if unknown := wanted - known:
        raise click.BadParameter(f"{unknown.pop()} is no source: there are S1 to S{len(brief.sources)}, or all.")
    chosen = [source for source in brief.sources if source.id in wanted or "ALL" in wanted]
    write(to_lines(brief, chosen), output)
