"""Commands of the reader's screen: what is being looked at, and from where."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet

READING = (
    Command("next", ("n",), "next(1)", "Next", "the next evidence of the item, match or mark", footer=True),
    Command("previous", ("N",), "next(-1)", "Previous", "the evidence, match or mark before"),
    Command("find", ("slash",), "find", "Find", "find words in the article", footer=True),
    Command(
        "find.everywhere", ("F",), "find_everywhere", "Find everywhere", "find words in all articles and in the brief"
    ),
    Command("versions", ("v",), "versions", "Versions", "what changed between the versions of this text"),
    quiet("close", "escape", "close", "Close", "close what is open; in the article, let go of the item", "reader"),
)
BETWEEN = (
    Command("jump", ("semicolon",), "jump", "Jump", "a letter over all that can be gone to"),
    Command("pane.sources", ("1",), "pane('sources')", "Sources", "go to the sources"),
    Command("pane.article", ("2",), "pane('article')", "Article", "go to the article"),
    Command("pane.brief", ("3",), "pane('brief')", "Brief", "go to the brief"),
    Command("pane.chart", ("4",), "chart", "Chart", "the escalation over time; there, close it"),
    Command("pane.alone", ("z",), "zoom", "Pane alone", "this pane alone, over the whole width, or all again"),
    quiet("pane.next", "tab", "next_pane(1)", "Next pane", "the next pane", "reader"),
    quiet("pane.previous", "shift+tab", "next_pane(-1)", "Previous pane", "the pane before", "reader"),
    quiet("pane.left", "left h", "beside(-1)", "Left", "the pane, tab or event to the left", "reader"),
    quiet("pane.right", "right l", "beside(1)", "Right", "the pane, tab or event to the right", "reader"),
)
