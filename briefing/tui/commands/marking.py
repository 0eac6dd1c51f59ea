"""Commands of the marks in the article, of the far moves in it, and of the search of all articles."""

from __future__ import annotations

from briefing.tui.commands.command import Command
from briefing.tui.kinds import KINDS, Kind


def _quiet(id: str, keys: str, action: str, label: str, help: str, place: str) -> Command:
    """A command that needs no name in the palette: it makes sense only where it is."""
    return Command(id, tuple(keys.split()), action, label, help, place, palette=False)


MARKING = (
    Command("marks", ("m",), "marks", "Marks", "choose what is marked in the article; m m is the plain text"),
    Command("details", ("i",), "details", "Details", "what is known of the mark under the cursor"),
    _quiet("mark.next", "w", "span(1)", "Next mark", "the next mark in the article", "reader"),
    _quiet("mark.previous", "W", "span(-1)", "Mark before", "the mark before", "reader"),
    Command("back", ("left_square_bracket", "less_than_sign"), "travel(-1)", "Back", "back to where you were"),
    Command("forward", ("right_square_bracket", "greater_than_sign"), "travel(1)", "Forward", "forward again"),
    _quiet("paragraph.next", "right_curly_bracket", "paragraph(1)", "Paragraph", "the next paragraph", "article"),
    _quiet("paragraph.previous", "left_curly_bracket", "paragraph(-1)", "Before", "the paragraph before", "article"),
    _quiet("section.next", "right_curly_bracket", "section(1)", "Section", "the next status, day or part", "brief"),
    _quiet("section.previous", "left_curly_bracket", "section(-1)", "Before", "the one before", "brief"),
    _quiet("headline", "H", "headline", "Headline", "the headline", "article"),
)


def _switches(kind: Kind) -> tuple[Command, Command]:
    on = f"mark {kind.marks}, or not"
    only = f"mark {kind.marks} only"
    return (
        _quiet(f"legend.{kind.name}", kind.key, f"switch('{kind.style}')", kind.name.capitalize(), on, "legend"),
        _quiet(f"legend.only-{kind.name}", kind.key.upper(), f"only('{kind.style}')", "Only", only, "legend"),
    )


LEGEND = (
    *(command for kind in KINDS for command in _switches(kind)),
    _quiet("legend.all", "m", "switch_all", "All or none", "the plain text, or the marks again", "legend"),
    Command("legend.close", ("escape", "enter"), "close_legend", "Done", "back to the article", "legend", True, False),
)
_AS_PATTERN = "take what is typed as a regular expression"
SEARCHING = (
    Command(
        "find.all",
        ("ctrl+g",),
        "everywhere",
        "In all articles",
        "find it in all articles and in the brief",
        "find",
        True,
        False,
    ),
    Command("find.pattern", ("ctrl+r",), "pattern", "Pattern", _AS_PATTERN, "find", True, False),
    _quiet("search.pattern", "ctrl+r", "pattern", "Pattern", _AS_PATTERN, "search"),
    _quiet("search.down", "down", "move(1)", "Down", "the next place", "search"),
    _quiet("search.up", "up", "move(-1)", "Up", "the place before", "search"),
    _quiet("search.page-down", "pagedown", "move_page(1)", "Page down", "a screen forward", "search"),
    _quiet("search.page-up", "pageup", "move_page(-1)", "Page up", "a screen back", "search"),
)
