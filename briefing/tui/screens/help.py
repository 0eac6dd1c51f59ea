"""The keys, for where one is, and all others by searching, made from the commands themselves; and the signs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import Screen
from textual.widgets import Input

from briefing.tui.commands import PLACES, Command, bindings, key_words, of, reach
from briefing.tui.row_parts import heading
from briefing.tui.screen_signs import SIGNS
from briefing.tui.screens.over import Over
from briefing.tui.widgets.rows import Row, RowLine, RowList

KEYS, FEWER = 13, 11  # cells of the column of keys; where the screen is narrow
NARROW = 60
Keys = Mapping[str, tuple[str, ...]]


class HelpList(RowList):
    """The keys, to scroll through."""

    PLACE = "help"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def action_search(self) -> None:
        words = self.screen.query_one(Input)
        words.display = True
        words.focus()


class HelpScreen(Over[None]):
    """Keys of one place first, then those of the places that it lies within; searching goes through all of them."""

    DEFAULT_CSS = """
    HelpScreen {
        & > Vertical { width: 80; max-height: 90%; }
        HelpList { height: auto; max-height: 100%; }
        Input { display: none; dock: top; }
    }
    """

    def __init__(self, place: str, keys: Keys) -> None:
        super().__init__()
        self._place, self._keys = place, keys

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content(f"Keys · {PLACES[self._place].title}")
            search, back = (key_words(self._keys[name][:1]) for name in ("help.search", "over.back"))
            box.border_subtitle = Content(f"{search} searches · {back} closes")
            yield Input(placeholder="a key, a sign, or words", compact=True)
            yield HelpList(id="help")

    def on_mount(self) -> None:
        self._show("")
        self.query_one(HelpList).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.query_one(HelpList).focus()

    def on_key(self, event: Key) -> None:
        words = self.query_one(Input)
        if event.key == "escape" and words.display:
            event.stop()
            words.value = ""
            words.display = False
            self.query_one(HelpList).focus()
        elif event.key in ("up", "down", "pageup", "pagedown") and words.has_focus:
            event.stop()
            step = 1 if event.key.endswith("down") else -1
            (self.query_one(HelpList).move_page if "page" in event.key else self.query_one(HelpList).move)(step)

    def _show(self, words: str) -> None:
        places = PLACES if words.strip() else reach(self._place)
        column = KEYS if self.app.size.width >= NARROW else FEWER
        found = [*help_rows(places, self._keys, words, column)]
        found += sign_rows(words, column) if "reader" in places else ()
        self.query_one(HelpList).show(found or [Row((RowLine((("No command is called that.", "muted"),)),))])


def place_of(screen: Screen[object]) -> str:
    """The place that the focus is in: that of the nearest widget that has one."""
    start = screen.focused or screen
    return next(place for node in start.ancestors_with_self if (place := getattr(node, "PLACE", "")))


def help_rows(places: Iterable[str], keys: Keys, words: str = "", column: int = KEYS) -> Iterator[Row]:
    """A row a command that has all the words: its keys, in a column of so many cells, and what it does."""
    for part in places:
        commands = [command for command in of(part) if _fits(command, keys, words)]
        if commands:
            yield heading(PLACES[part].title)
        for command in commands:
            shown = key_words(keys[command.id]) or "no key"
            pieces = ((shown.ljust(column - 1) + " ", "key"), (command.help, ""))
            yield Row((RowLine(pieces, hang=column),), gap=command is commands[-1])


def sign_rows(words: str = "", column: int = KEYS) -> Iterator[Row]:
    """A row a sign that says all the words."""
    signs = [sign for sign in SIGNS if _all_in(words, f"{sign[0]} {sign[2]} signs")]
    if signs:
        yield heading("Signs")
    for sign, style, says in signs:
        yield Row((RowLine(((sign.ljust(column), style), (says, "")), hang=column),), gap=False)


def _fits(command: Command, keys: Keys, words: str) -> bool:
    text = f"{key_words(keys[command.id])} {command.label} {command.help} {command.id}".lower()
    return _all_in(words, text)


def _all_in(words: str, text: str) -> bool:
    return all(word in text for word in words.lower().split())
