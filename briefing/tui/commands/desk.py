"""Commands that are not about one case: taking away, help, looks, leaving."""

from __future__ import annotations

from briefing.tui.commands.command import Command

TAKING = (
    Command("copy", ("y",), "copy", "Copy", "copy the item, or the line's sentence, with its source"),
    Command("export", ("e",), "export", "Export", "write the brief to a file", footer=True),
)
APP = (
    Command("help", ("question_mark", "f1"), "help", "Help", "the keys, for where you are", "app", True),
    Command("palette", ("ctrl+p",), "command_palette", "Commands", "find a command by its name", "app", palette=False),
    Command("theme", ("t",), "theme", "Theme", "choose a theme, seen at once", "app", True),
    Command("quit", ("q",), "quit", "Quit", "leave", "app", True),
)
