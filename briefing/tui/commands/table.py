"""The commands as a table: for README with our own keys, for the terminal with the user's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.tui.commands import COMMANDS, PLACES, key_words


def markdown_table() -> Iterator[str]:
    """README's table, a line each: what the commands are for, place by place."""
    yield "| key | does |\n|---|---|\n"
    for place in dict.fromkeys(command.place for command in COMMANDS):
        yield f"| | **{PLACES[place].title}** |\n"
        for command in COMMANDS:
            if command.place == place:
                words = " ".join(f"`{word}`" for word in key_words(command.keys).split())
                yield f"| {words} | {command.help} |\n"


def text_table(keys: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The same for a terminal, with the keys that are set."""
    shown = {name: key_words(words) or "-" for name, words in keys.items()}
    wide, named = max(map(len, shown.values())) + 2, max(map(len, shown)) + 2
    for place in dict.fromkeys(command.place for command in COMMANDS):
        yield f"{PLACES[place].title}\n"
        for command in COMMANDS:
            if command.place == place:
                yield f"  {shown[command.id].ljust(wide)}{command.id.ljust(named)}{command.help}\n"
