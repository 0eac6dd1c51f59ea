"""What the reader is told besides what to read: the configuration, the user's keys, what the terminal can show."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.config import Config, Loaded
from briefing.record import field, record
from briefing.tui.commands.keymap import Keymap, keymap


@record(frozen=True, slots=True)
class Desk:
    """``problems`` are words for a reader: what of the configuration could not be taken."""

    config: Config = field(default_factory=Config)
    keymap: Keymap = field(default_factory=lambda: keymap({}))
    ascii: bool = False
    colorless: bool = False
    problems: tuple[str, ...] = ()


def desk_of(loaded: Loaded, environment: Mapping[str, str], problems: tuple[str, ...] = ()) -> Desk:
    """The desk as configured, on the terminal that the environment tells of; ``problems`` are told with its own."""
    from briefing.tui.terminal import is_poor

    screen = loaded.config.screen
    keys = keymap(loaded.config.keys)
    wrong = [loaded.problem(("keys", *name.split(".")), f"keys.{name} {why}") for name, why in keys.problems]
    return Desk(
        loaded.config,
        keys,
        screen.glyphs == "ascii" or (screen.glyphs == "auto" and is_poor(environment)),
        screen.color == "never" or (screen.color == "auto" and bool(environment.get("NO_COLOR"))),
        (*map(str, loaded.problems), *map(str, wrong), *problems),
    )
