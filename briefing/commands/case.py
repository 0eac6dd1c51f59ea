"""From the paths of a command line to the annotated reports and what the analyst has decided about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from briefing.commands.pipe import Failure, complain, counted
from briefing.commands.settings import settings

if TYPE_CHECKING:
    from briefing.decisions import Decisions
    from briefing.model import Annotations, Document

PATHS = click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())


def annotated(paths: tuple[str, ...], decisions: Decisions, quiet: bool = False) -> Iterator[Annotations]:
    """The annotated reports of the paths, dated as the analyst has it; what could not be read is told first."""
    from briefing.annotate import annotate
    from briefing.decisions.facts import with_facts

    found = documents(paths, quiet)
    return counted(map(annotate, with_facts(found, decisions)), len(found), "reading report", quiet)


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
    from briefing.documents import bundled, read

    config = settings(quiet)
    loaded = read(paths or (bundled(),), fields=config.fields.given())
    if not quiet or not loaded.documents:
        for problem in loaded.problems:
            complain(f"{problem.file}: {problem.message}")
    if not loaded.documents:
        raise click.exceptions.Exit(1) if loaded.problems else Failure("no report to read")
    return loaded.documents
