"""Commands of what is set side by side."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet

COMPARING = (
    Command("compare", ("c",), "compare", "Compare", "all that is said of it, sentence beside sentence", footer=True),
    quiet("sides.go", "enter", "choose", "Article", "go to this sentence in its article", "sides", True),
    quiet("sides.decide", "d", "decide", "Decide", "decide on this telling", "sides", True),
    quiet("sides.copy", "y", "copy", "Copy", "copy this telling, with its source", "sides", True),
    quiet("sides.left", "left h", "beside(-1)", "Left", "the source before", "sides"),
    quiet("sides.right", "right l", "beside(1)", "Right", "the source after", "sides"),
)
