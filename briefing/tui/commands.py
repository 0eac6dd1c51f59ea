"""Every command, declared once: keys, footer, help and palette all come from here."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding, BindingType

PLACES = {
    "waiting": "Waiting",
    "reader": "Everywhere",
    "sources": "Sources",
    "article": "Article",
    "brief": "Brief",
    "list": "List",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done. ``keys`` are Textual's names, ``action`` is called where ``place`` has the focus."""

    id: str
    keys: tuple[str, ...]
    action: str
    label: str  # a word or two for the footer and the palette
    help: str  # a sentence for the help
    place: str = "reader"
    footer: bool = False
    palette: bool = True


def _moves(place: str, what: str) -> tuple[Command, ...]:
    def move(name: str, keys: str, action: str, help: str) -> Command:
        return Command(f"{place}.{name}", tuple(keys.split()), action, name.capitalize(), help, place, palette=False)

    return (
        move("down", "down j", "move(1)", f"the next {what}"),
        move("up", "up k", "move(-1)", f"the {what} before"),
        move("page-down", "pagedown space", "move_page(1)", "a screen forward"),
        move("page-up", "pageup b", "move_page(-1)", "a screen back"),
        move("first", "home g", "move_to_end(-1)", f"the first {what}"),
        move("last", "end G", "move_to_end(1)", f"the last {what}"),
    )


COMMANDS: tuple[Command, ...] = (
    Command("sources.read", ("enter",), "choose", "Read", "go to the article", "sources", True, False),
    *_moves("sources", "source"),
    Command("article.jump", ("enter",), "choose", "To brief", "go to what this line feeds", "article", True, False),
    *_moves("article", "line"),
    Command(
        "brief.follow", ("enter",), "choose", "Evidence", "go to the evidence in the article", "brief", True, False
    ),
    *_moves("brief", "item"),
    *_moves("list", "line"),
    Command("list.choose", ("enter",), "choose", "Choose", "take this one", "list", True, False),
    Command("waiting.quit", ("q",), "app.quit", "Quit", "leave", "waiting", True, False),
    Command("next", ("n",), "next(1)", "Next", "the item's next evidence; while finding, the next match", footer=True),
    Command("previous", ("N",), "next(-1)", "Previous", "the evidence or the match before"),
    Command("find", ("slash",), "find", "Find", "find words in the article", footer=True),
    Command("help", ("question_mark", "f1"), "help", "Help", "the keys, for where you are", footer=True),
    Command("quit", ("q",), "app.quit", "Quit", "leave", footer=True),
    Command("export", ("e",), "export", "Export", "write the brief to a file", footer=True),
    Command("theme", ("t",), "app.theme", "Theme", "choose a theme, seen at once", footer=True),
    Command("marks", ("m",), "marks", "Marks", "show or hide the marks of the spans in the article"),
    Command("copy", ("y",), "copy", "Copy", "copy the item, or the line's sentence, with its source"),
    Command("left", ("left", "h"), "beside(-1)", "Left", "the pane or tab to the left", palette=False),
    Command("right", ("right", "l"), "beside(1)", "Right", "the pane or tab to the right", palette=False),
    Command("next-pane", ("tab",), "next_pane(1)", "Next pane", "the next pane", palette=False),
    Command("previous-pane", ("shift+tab",), "next_pane(-1)", "Previous pane", "the pane before", palette=False),
    Command("sources", ("1",), "pane('sources')", "Sources", "go to the sources"),
    Command("article", ("2",), "pane('article')", "Article", "go to the article"),
    Command("brief", ("3",), "pane('brief')", "Brief", "go to the brief"),
    Command("close", ("escape",), "close", "Close", "stop finding; take the marks away", palette=False),
)


def of(place: str) -> tuple[Command, ...]:
    """The commands of one place, in order."""
    return tuple(command for command in COMMANDS if command.place == place)


def bindings(place: str) -> list[BindingType]:
    """The commands of one place as Textual takes them; their ids let a keymap give them other keys."""
    return [
        Binding(",".join(command.keys), command.action, command.label, show=command.footer, id=command.id)
        for command in of(place)
    ]


_KEY_NAMES = {
    "slash": "/", "question_mark": "?", "escape": "Esc", "enter": "Enter", "space": "Space", "tab": "Tab",
    "shift+tab": "Shift+Tab", "up": "↑", "down": "↓", "left": "←", "right": "→", "home": "Home", "end": "End",
    "pageup": "PgUp", "pagedown": "PgDn", "f1": "F1",
}  # fmt: skip


def key_words(command: Command) -> str:
    """The keys of a command for a reader: ``↓ j``."""
    return " ".join(_KEY_NAMES.get(key, key) for key in command.keys)
