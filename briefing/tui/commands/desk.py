"""Commands that are not about one case: taking away, help, looks, leaving."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet

TAKING = (
    Command("copy", ("y",), "copy", "Copy", "copy the item, sentence or selection, with its source"),
    Command("copy.item", ("Y",), "copy_item", "Copy item", "copy the item with all its evidence"),
    Command("copy.brief", ("ctrl+y",), "copy_brief", "Copy brief", "copy the whole brief as text"),
    quiet("copy.selected", "ctrl+c", "copy_text", "Copy selected", "copy what the mouse has selected", "reader"),
    Command("export", ("e",), "export", "Export", "write the brief to a file", footer=True),
)
EXPORTING = (
    quiet("export.next", "down", "format(1)", "Next format", "the next format", "export"),
    quiet("export.previous", "up", "format(-1)", "Format before", "the format before", "export"),
)
OPENING = (
    Command("open.editor", ("E",), "edit", "Edit", "open the source in your editor, at the line"),
    Command("open.pager", ("p",), "page", "Page", "show the source in your pager"),
    Command("open.browser", ("B",), "browse", "Browse", "open the source's address in the browser"),
)
APP = (
    Command("help", ("question_mark", "f1"), "help", "Help", "the keys, for where you are, and the signs", "app", True),
    Command("quit", ("q",), "quit", "Quit", "leave", "app", True),
    quiet("palette", "ctrl+p", "command_palette", "Commands", "find a command by its name", "app", True),
    Command("theme", ("t",), "theme", "Theme", "choose a theme, seen at once", "app", True),
)
