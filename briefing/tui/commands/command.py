"""What a command is, and the places where commands are to be had. Nothing here knows of the screen."""

from __future__ import annotations

from briefing.record import record


@record(frozen=True, slots=True)
class Place:
    """A part of the interface. What can be done in the places ``within`` can be done there too, the nearest first."""

    title: str
    within: tuple[str, ...] = ()


_PANE = ("lines", "reader", "app")
PLACES: dict[str, Place] = {
    "sources": Place("Sources", _PANE),
    "article": Place("Article", _PANE),
    "brief": Place("Brief", _PANE),
    "sides": Place("Side by side", ("lines", "over")),
    "legend": Place("What is marked", ("app",)),
    "find": Place("Find line"),
    "search": Place("Find in all sources", ("over",)),
    "filters": Place("Show only …", ("over",)),
    "chart": Place("Escalation", _PANE),
    "reader": Place("Reader", ("app",)),
    "list": Place("List", ("lines", "over")),
    "pick": Place("Choosing", ("over",)),
    "decisions": Place("Decisions", ("over",)),
    "export": Place("Export", ("over",)),
    "help": Place("Help", ("lines", "over")),
    "lines": Place("Moving"),
    "over": Place("What opens over the reader"),
    "waiting": Place("Waiting", ("app",)),
    "app": Place("Everywhere"),
}


@record(frozen=True, slots=True)
class Command:
    """Something that can be done. ``action`` is called on what has the ``place``; ``keys`` are Textual's names."""

    id: str  # as the configuration and the keymap name it
    keys: tuple[str, ...]
    action: str
    label: str  # a word or two for the footer and the palette
    help: str  # a sentence for the help and the README
    place: str = "reader"
    footer: bool = False
    palette: bool = True  # offered by name, done by the reader's screen or, with "app.", by the application


def quiet(id: str, keys: str, action: str, label: str, help: str, place: str, footer: bool = False) -> Command:
    """A command that needs no name in the palette: it makes sense only where it is. ``keys`` stand with spaces between
    them."""
    return Command(id, tuple(keys.split()), action, label, help, place, footer, palette=False)
