"""From the paths of a command line to the annotated reports and their brief, as the analyst has decided it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import click

from briefing.commands.pipe import Failure, busy, complain, counted
from briefing.commands.settings import loaded, settings

if TYPE_CHECKING:
    from briefing.decisions import Decisions
    from briefing.findings import Findings
    from briefing.model import Annotations, Brief, Document

PATHS = click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
NO_CACHE = click.option(
    "--no-cache",
    is_flag=True,
    help="Find all anew, and keep nothing of it; see `cache` in the configuration.",
)


def annotated(paths: tuple[str, ...], quiet: bool = False, no_cache: bool = False) -> Iterator[Annotations]:
    """The annotated reports of the paths, dated as the analyst has it; what could not be read is told first."""
    _, reports, findings = _case(paths, quiet, no_cache)
    return counted(findings.annotated(reports), len(reports), "reading report", quiet)


def briefed(paths: tuple[str, ...], quiet: bool = False, no_cache: bool = False) -> Brief:
    """The brief of the reports of the paths; what could not be read is told first."""
    decisions, reports, findings = _case(paths, quiet, no_cache)
    brief = findings.kept(reports, decisions)
    if brief is None:
        found = list(counted(findings.annotated(reports), len(reports), "reading report", quiet))
        with busy("making the brief", quiet):
            brief = findings.brief(found, decisions)
            findings.keep()
    return brief


def _case(paths: tuple[str, ...], quiet: bool, no_cache: bool) -> tuple[Decisions, list[Document], Findings]:
    """What is decided, the reports as the analyst has them, and what finds out about them."""
    from briefing.decisions.facts import with_facts
    from briefing.findings import Findings
    from briefing.store.cache import open_cache

    decisions = decided(paths, quiet)
    reports = with_facts(documents(paths, quiet), decisions)
    return decisions, reports, Findings(None if no_cache else open_cache(loaded().config.cache))


def decided(paths: tuple[str, ...], quiet: bool = False) -> Decisions:
    """What the analyst has decided about the reports of the paths; what is wrong with its file is told."""
    from briefing.store.decisions import read
    from briefing.store.where import home_of

    kept = read(home_of(paths))
    for problem in () if quiet else kept.problems:
        complain(str(problem))
    return kept.decisions


def documents(paths: tuple[str, ...], quiet: bool = False) -> tuple[Document, ...]:
    """The reports of the paths, the bundled ones where there are none; problems are told on standard error.

    Raises Failure, or Exit after the problems were told, where there is no report.
    """
    from briefing.documents import Loaded, Pile, bundled

    pile = Pile(paths or (bundled(),), fields=settings(quiet).fields.given())
    files = counted(pile, len(pile), "opening file", quiet)
    found = Loaded.of(chain(pile.problems, chain.from_iterable(files)))
    if not quiet or not found.documents:
        for problem in found.problems:
            complain(f"{problem.file}: {problem.message}")
    if not found.documents:
        raise click.exceptions.Exit(1) if found.problems else Failure("no report to read")
    return found.documents
