"""Every command, declared once: keys, footer, help, palette, the user's keymap and README's table come from here.

A command is declared in the file of its room below and joins ``COMMANDS`` in the order of the help. A widget or a
screen says ``PLACE = "article"`` and ``BINDINGS = bindings(PLACE)``, and has ``action_…`` for each command of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.tui.commands.command import PLACES, Command, Place
from briefing.tui.commands.comparing import COMPARING
from briefing.tui.commands.deciding import DECIDING, PICKING
from briefing.tui.commands.desk import APP, EXPORTING, OPENING, TAKING
from briefing.tui.commands.filtering import FILTERING
from briefing.tui.commands.marking import LEGEND, MARKING, SEARCHING
from briefing.tui.commands.panes import MOVING, OVER, PANES
from briefing.tui.commands.reading import BETWEEN, READING

if TYPE_CHECKING:
    from textual.binding import BindingType

__all__ = ["COMMANDS", "PLACES", "Command", "Place", "bindings", "key_words", "of", "reach"]

COMMANDS: tuple[Command, ...] = (
    *PANES, *READING, *MARKING, *COMPARING, *FILTERING, *DECIDING, *BETWEEN, *TAKING, *OPENING,
    *MOVING, *OVER, *EXPORTING, *PICKING, *LEGEND, *SEARCHING, *APP,
)  # fmt: skip


def of(place: str) -> tuple[Command, ...]:
    """The commands of one place, in order."""
    return tuple(command for command in COMMANDS if command.place == place)


def reach(place: str) -> tuple[str, ...]:
    """The places whose commands can be had in a place: itself, then those it lies within."""
    return (place, *PLACES[place].within)


def bindings(place: str) -> list[BindingType]:
    """The commands of one place as Textual takes them; their ids let a keymap give them other keys."""
    from textual.binding import Binding

    return [
        Binding(",".join(command.keys), command.action, command.label, show=command.footer, id=command.id)
        for command in of(place)
    ]


_KEY_NAMES = {
    "slash": "/", "question_mark": "?", "escape": "Esc", "enter": "Enter", "space": "Space", "tab": "Tab",
    "up": "↑", "down": "↓", "left": "←", "right": "→", "home": "Home", "end": "End", "delete": "Del",
    "pageup": "PgUp", "pagedown": "PgDn", "backspace": "Backspace", "comma": ",", "full_stop": ".", "colon": ":",
    "semicolon": ";", "left_square_bracket": "[", "right_square_bracket": "]", "minus": "-", "plus": "+",
    "equals_sign": "=", "asterisk": "*", "less_than_sign": "<", "greater_than_sign": ">",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "apostrophe": "'",
    "ctrl": "Ctrl", "shift": "Shift", "alt": "Alt",
}  # fmt: skip


def key_words(keys: tuple[str, ...]) -> str:
    """Keys for a reader: ``↓ j``, ``Shift+Tab``."""
    return " ".join("+".join(map(_part, key.split("+"))) for key in keys)


def _part(name: str) -> str:
    is_function = name[0] == "f" and name[1:].isdigit()
    return name.upper() if is_function else _KEY_NAMES.get(name, name)
