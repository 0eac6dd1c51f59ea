"""``briefing add``: pages and feeds kept as files."""

from __future__ import annotations

from pathlib import Path

import click

from briefing.commands.pipe import QUIET, complain, write
from briefing.web.address import is_address


def _addresses(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if not is_address(value):
            raise click.BadParameter(f"{value!r} is no address: it begins with https:// or http://.", ctx, param)
    return values


@click.command()
@click.argument("addresses", metavar="URL...", nargs=-1, required=True, callback=_addresses)
@click.option(
    "--to", "folder", metavar="FOLDER", required=True, type=click.Path(file_okay=False, path_type=Path),
    help="Where the copies are kept; made where there is none.",
)  # fmt: skip
@click.option("--articles", is_flag=True, help="Of a feed, keep the pages that it links to, not its own words.")
@QUIET
@click.pass_context
def add(ctx: click.Context, addresses: tuple[str, ...], folder: Path, articles: bool, quiet: bool) -> None:
    """Fetch pages and feeds and keep their texts in a folder, to be read like any report.

    Each copy is a Markdown file whose front matter tells title, date, address and time of fetching; its name is
    printed. Done again, only what is new is fetched: a page that changed becomes one more file, which the brief shows
    as a version of the first.
    """
    from briefing.documents import Problem
    from briefing.store.keep import Kept, add

    done = False
    for told in add(addresses, folder, articles):
        if isinstance(told, Problem):
            complain(f"{told.file}: {told.message}")
            continue
        done = True
        if isinstance(told, Kept):
            write([f"{told.file}\n"], None)
        elif not quiet:
            complain(f"{told.address}: nothing new")
    if not done:
        ctx.exit(1)
