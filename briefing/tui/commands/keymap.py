"""The user's own keys for commands: read, checked, and put over ours. What cannot be had is said, never swallowed."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches

from briefing.record import record
from briefing.tui.commands import COMMANDS, PLACES, Command, reach

Keys = tuple[str, ...]

NOTHING = "unbound"  # a key that no terminal sends: for commands that are to have none
_NAMED = frozenset(
    "up down left right home end pageup pagedown insert delete backspace enter escape space tab".split()
    + [f"f{number}" for number in range(1, 25)]
)
_MODIFIERS = ("ctrl", "alt", "shift")
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+left_square_bracket": "escape"}  # one byte in a terminal
_SIGNS = {  # where Textual's names are not Unicode's
    "/": "slash", "\\": "backslash", "@": "at", "-": "minus", "+": "plus", "_": "underscore", " ": "space",
}  # fmt: skip
_WRITTEN = {"esc": "escape", "return": "enter", "pgup": "pageup", "pgdn": "pagedown", "del": "delete"}


@record(frozen=True, slots=True)
class Keymap:
    """The keys of every command, by its id, and for ids and keys that could not be taken the id and why."""

    keys: Mapping[str, Keys]
    problems: tuple[tuple[str, str], ...] = ()

    @property
    def changed(self) -> dict[str, str]:
        """What differs from our own keys, as Textual's keymap has it."""
        ours = {command.id: command.keys for command in COMMANDS}
        return {name: ",".join(keys) or NOTHING for name, keys in self.keys.items() if keys != ours[name]}


def keymap(chosen: Mapping[str, Keys]) -> Keymap:
    """Put the user's keys over ours: theirs count, and a command of ours that loses a key to them is named."""
    commands = {command.id: command for command in COMMANDS}
    problems: list[tuple[str, str]] = []
    taken: dict[str, Keys] = {}
    for name, words in chosen.items():
        if name not in commands:
            near = get_close_matches(name, commands, 1)
            problems.append(
                (name, "is no command" + (f": did you mean {near[0]}?" if near else "; see `briefing keys`"))
            )
            continue
        try:
            keys = tuple(dict.fromkeys(map(key_of, words)))
            _refuse_double(commands[name], keys, taken, commands)
        except ValueError as error:
            problems.append((name, f"{error}; the default is used"))
        else:
            taken[name] = keys
    return _put_over(taken, commands, problems)


def _refuse_double(command: Command, keys: Keys, taken: Mapping[str, Keys], commands: Mapping[str, Command]) -> None:
    """Raises ValueError where a key was already given to another command of the same place."""
    for other, used in taken.items():
        shared = [key for key in keys if key in used]
        if shared and _meet(command, commands[other]):
            raise ValueError(f"{shared[0]!r} is already the key of {other}")


def _put_over(taken: dict[str, Keys], commands: dict[str, Command], problems: list[tuple[str, str]]) -> Keymap:
    result: dict[str, Keys] = {}
    for command in COMMANDS:
        keys = taken.get(command.id, command.keys)
        if command.id not in taken:
            for other, used in taken.items():
                lost = [key for key in keys if key in used and _meet(command, commands[other])]
                keys = tuple(key for key in keys if key not in lost)
                for key in lost:
                    left = "" if keys else ", which has no key now"
                    problems.append((other, f"takes {key!r} from {command.id}{left}"))
        result[command.id] = keys
    return Keymap(result, tuple(problems))


def _meet(one: Command, other: Command) -> bool:
    """Whether both can be had in one place."""
    return any(one.place in reach(place) and other.place in reach(place) for place in PLACES)


def key_of(written: str) -> str:
    """A key as Textual names it: ``?``, ``ctrl+s``, ``Esc``. Raises ValueError for what is no key."""
    *modifiers, last = [written] if len(written) == 1 else written.rsplit("+", 1)
    if last == "" and modifiers and modifiers[0].endswith("+"):  # "ctrl++"
        modifiers, last = [modifiers[0][:-1]], "+"
    names = [name for part in modifiers for name in part.lower().split("+")]
    if any(name not in _MODIFIERS for name in names):
        raise ValueError(f"{written!r} is no key")
    if len(last) == 1 and last.isalpha() and names:
        last = last.lower()
        if "shift" in names:
            last, names = last.upper(), [name for name in names if name != "shift"]
    key = "+".join([*sorted(names, key=_MODIFIERS.index), _base(last, written)])
    if key in _SAME:
        raise ValueError(f"{written!r} is the same as {_SAME[key]!r} to a terminal")
    return key


def _base(name: str, written: str) -> str:
    if len(name) == 1:
        return name if name.isalnum() else _SIGNS.get(name) or _unicode(name, written)
    low = _WRITTEN.get(name.lower(), name.lower())
    if low in _NAMED:
        return low
    if low in _SIGNS.values() or low.replace("_", " ").upper() in _UNICODE_SIGNS:
        return low
    raise ValueError(f"{written!r} is no key")


def _unicode(sign: str, written: str) -> str:
    try:
        return unicodedata.name(sign).lower().replace("-", "_").replace(" ", "_")
    except ValueError:
        raise ValueError(f"{written!r} is no key") from None


_UNICODE_SIGNS = frozenset(unicodedata.name(chr(code)).replace("-", " ") for code in range(0x21, 0x7F))
