"""Commands of the marks in the article, of the far moves in it, and of the search of all articles."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet
from briefing.tui.kinds import KINDS, Kind

MARKING = (
    Command("marks", ("m",), "marks", "Marks", "choose what is marked in the article; m m is the plain text"),
    Command("details", ("i",), "details", "Details", "what is known of the mark under the cursor"),
    quiet("mark.next", "w", "span(1)", "Next mark", "the next mark in the article", "reader"),
    quiet("mark.previous", "W", "span(-1)", "Mark before", "the mark before", "reader"),
    Command("back", ("left_square_bracket", "less_than_sign"), "travel(-1)", "Back", "back to where you were"),
    Command("forward", ("right_square_bracket", "greater_than_sign"), "travel(1)", "Forward", "forward again"),
    quiet("paragraph.next", "right_curly_bracket", "paragraph(1)", "Paragraph", "the next paragraph", "article"),
    quiet("paragraph.previous", "left_curly_bracket", "paragraph(-1)", "Before", "the paragraph before", "article"),
    quiet("section.next", "right_curly_bracket", "section(1)", "Section", "the next status, day or part", "brief"),
    quiet("section.previous", "left_curly_bracket", "section(-1)", "Before", "the one before", "brief"),
    quiet("headline", "H", "headline", "Headline", "the headline", "article"),
)


def _switches(kind: Kind) -> tuple[Command, Command]:
    on = f"mark {kind.marks}, or not"
    only = f"mark {kind.marks} only"
    return (
        quiet(f"legend.{kind.name}", kind.key, f"switch('{kind.style}')", kind.name.capitalize(), on, "legend"),
        quiet(f"legend.only-{kind.name}", kind.key.upper(), f"only('{kind.style}')", "Only", only, "legend"),
    )


LEGEND = (
    *(command for kind in KINDS for command in _switches(kind)),
    quiet("legend.all", "m", "switch_all", "All or none", "the plain text, or the marks again", "legend"),
    quiet("legend.close", "escape enter", "close_legend", "Done", "back to the article", "legend", True),
)
_AS_PATTERN = "take what is typed as a regular expression"
SEARCHING = (
    quiet(
        "find.all", "ctrl+g", "everywhere", "In all articles", "find it in all articles and in the brief", "find", True
    ),
    quiet("find.pattern", "ctrl+r", "pattern", "Pattern", _AS_PATTERN, "find", True),
    quiet("search.pattern", "ctrl+r", "pattern", "Pattern", _AS_PATTERN, "search"),
    quiet("search.down", "down", "move(1)", "Down", "the next place", "search"),
    quiet("search.up", "up", "move(-1)", "Up", "the place before", "search"),
    quiet("search.page-down", "pagedown", "move_page(1)", "Page down", "a screen forward", "search"),
    quiet("search.page-up", "pageup", "move_page(-1)", "Page up", "a screen back", "search"),
)
