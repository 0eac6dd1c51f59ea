"""Commands of lists and of the panes: moving, and what Enter does in each."""

from __future__ import annotations

from briefing.tui.commands.command import Command


def _move(name: str, keys: str, action: str, help: str) -> Command:
    label = name.replace("-", " ").capitalize()
    return Command(f"lines.{name}", tuple(keys.split()), action, label, help, "lines", palette=False)


MOVING = (
    _move("down", "down j", "move(1)", "the next line or item"),
    _move("up", "up k", "move(-1)", "the line or item before"),
    _move("page-down", "pagedown space", "move_page(1)", "a screen forward"),
    _move("page-up", "pageup b", "move_page(-1)", "a screen back"),
    _move("first", "home g", "move_to_end(-1)", "the first line or item"),
    _move("last", "end G", "move_to_end(1)", "the last line or item"),
)
PANES = (
    Command("sources.read", ("enter",), "choose", "Read", "go to the article", "sources", True, False),
    Command("article.follow", ("enter",), "choose", "To brief", "go to what this line feeds", "article", True, False),
    Command(
        "brief.follow",
        ("enter",),
        "choose",
        "Evidence",
        "read its evidence in the article; open an actor, or close it",
        "brief",
        True,
        False,
    ),
    Command("chart.follow", ("enter",), "choose", "Evidence", "read the event in the article", "chart", True, False),
)
OVER = (
    Command("list.choose", ("enter",), "choose", "Choose", "take this one", "list", True, False),
    Command("help.search", ("slash",), "search", "Search", "search the help", "help", palette=False),
    Command("over.back", ("escape", "q"), "back", "Back", "go back to the reader", "over", palette=False),
)
