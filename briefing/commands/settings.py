"""The user's configuration for a command: read once, what is wrong with it told, the rules given the user's words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.commands.pipe import complain

if TYPE_CHECKING:
    from briefing.config import Config, Loaded
    from briefing.toml import Problem


@cache
def loaded() -> Loaded:
    """The configuration as it is in the file, nothing told."""
    from briefing.store import config

    return config.load()


def settings(quiet: bool = False) -> Config:
    """The configuration, for a command that reads reports: what is wrong with it is told on standard error."""
    for problem in (*loaded().problems, *use_lexicon()):
        if not quiet:
            complain(str(problem))
    return loaded().config


@cache
def use_lexicon() -> tuple[Problem, ...]:
    """Give the rules the user's own words, for this process and those it makes; what is wrong with them comes back."""
    config = loaded().config
    if not config.lexicon.files:
        return ()
    from briefing import lexicon
    from briefing.store.lexicon import load

    entries, problems = load(config.lexicon.files, Path(loaded().file).parent)
    lexicon.use(entries)
    return problems
