"""Commands of what is set side by side."""

from __future__ import annotations

from briefing.tui.commands.command import Command

COMPARING = (
    Command("compare", ("c",), "compare", "Compare", "all that is said of it, sentence beside sentence", footer=True),
    Command("sides.go", ("enter",), "choose", "Article", "go to this sentence in its article", "sides", True, False),
    Command("sides.decide", ("d",), "decide", "Decide", "decide on this telling", "sides", True, False),
    Command("sides.copy", ("y",), "copy", "Copy", "copy this telling, with its source", "sides", True, False),
    Command("sides.left", ("left", "h"), "beside(-1)", "Left", "the source before", "sides", palette=False),
    Command("sides.right", ("right", "l"), "beside(1)", "Right", "the source after", "sides", palette=False),
)
