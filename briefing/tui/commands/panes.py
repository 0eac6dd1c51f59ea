"""Commands of lists and of the panes: moving, and what Enter does in each."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet


def _move(name: str, keys: str, action: str, help: str) -> Command:
    label = name.replace("-", " ").capitalize()
    return quiet(f"lines.{name}", keys, action, label, help, "lines")


MOVING = (
    _move("down", "down j", "move(1)", "the next line or item"),
    _move("up", "up k", "move(-1)", "the line or item before"),
    _move("page-down", "pagedown space", "move_page(1)", "a screen forward"),
    _move("page-up", "pageup b", "move_page(-1)", "a screen back"),
    _move("first", "home g", "move_to_end(-1)", "the first line or item"),
    _move("last", "end G", "move_to_end(1)", "the last line or item"),
)
PANES = (
    quiet("sources.read", "enter", "choose", "Read", "go to the article", "sources", True),
    quiet("article.follow", "enter", "choose", "To brief", "go to what this line feeds", "article", True),
    quiet(
        "brief.follow", "enter", "choose", "Evidence", "read its evidence in the article; open an actor, or close it",
        "brief", True,
    ),
    quiet("chart.follow", "enter", "choose", "Evidence", "read the event in the article", "chart", True),
)  # fmt: skip
OVER = (
    quiet("list.choose", "enter", "choose", "Choose", "take this one", "list", True),
    quiet("help.search", "slash", "search", "Search", "search the help", "help"),
    quiet("over.back", "escape q", "back", "Back", "go back to the reader", "over"),
)
