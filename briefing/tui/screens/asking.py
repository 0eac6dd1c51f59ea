"""Small screens that ask for one thing and give it back: one of a few, one of many, a line of words. None is "no"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, Static

from briefing.tui.commands import bindings
from briefing.tui.messages import RowChosen
from briefing.tui.plain import plain
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.widgets.rows import Row, RowLine

NUMBERS = "1234567890acdefhilmnop"  # the keys of a few choices, none that moves or goes back
MANY = 12  # choices, from which on typing finds one sooner
HANG = 2  # cells by which the lines of one of many stand further in than its first
Option = tuple[str, str, str]  # key, words, what stands at the right; one without a key names those that follow


class Asking(Over[str]):
    """A screen that is left with an answer, or without one; what is asked for may be one of the ``options``."""

    DEFAULT_CSS = """
    Asking {
        & > Vertical, & > ModalList { width: 76; max-height: 90%; }
        ModalList { height: auto; max-height: 100%; }
        #hint { height: auto; color: $text-quiet; padding: 0 1; margin-top: 1; }
        #hint.-wrong { color: $error; text-style: bold; }
    }
    """

    def __init__(self, title: str, options: Sequence[Option] = (), present: str = "") -> None:
        super().__init__()
        self.title_words, self._options, self._present = title, options, present

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        self.dismiss(message.key)


class ChooseScreen(Asking):
    """One of a few, by arrow keys or by the key that stands before it."""

    def compose(self) -> ComposeResult:
        yield ModalList(id="choices")

    def on_mount(self) -> None:
        numbers = {key: f"{number} " for key, number in zip(self._keys, NUMBERS, strict=False)}
        rows = [option_row(option, numbers.get(option[0], "")) for option in self._options]
        self.query_one(ModalList).open(plain(self.title_words), "Enter or its key · Esc goes back", rows, self._present)

    @property
    def _keys(self) -> list[str]:
        return [key for key, _, _ in self._options if key]

    def on_key(self, event: Key) -> None:
        at = NUMBERS.find(event.character) if event.character else -1
        if 0 <= at < len(self._keys):
            event.stop()
            self.dismiss(self._keys[at])


class PickScreen(Asking):
    """One of many: typing narrows the list down to those that hold all the words."""

    PLACE = "pick"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    DEFAULT_CSS = """
    PickScreen {
        & > Vertical { height: 90%; }
        ModalList { height: 1fr; margin-top: 1; }
    }
    """

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = plain(self.title_words)
            box.border_subtitle = Content("Enter takes it · Esc goes back")
            yield Input(compact=True, placeholder="Type a part of it to narrow them down")
            yield ModalList(id="choices")

    def on_mount(self) -> None:
        self._narrow("")
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        self._narrow(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.query_one(ModalList).choose()

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        left = [option for option in self._options if all(word in option[1].casefold() for word in wanted)]
        left.sort(key=lambda option: not option[1].casefold().startswith(words.casefold()))
        nothing = [Row((RowLine((("None of them is called so.", "muted"),)),))]
        self.query_one(ModalList).show(
            [option_row(option) for option in left] or nothing, "" if wanted else self._present
        )


class WordsScreen(Asking):
    """A line of words; ``wrong`` says what is wrong with them, empty where nothing is."""

    def __init__(self, title: str, words: str, hint: str, wrong: Callable[[str], str]) -> None:
        super().__init__(title)
        self._words, self._hint, self._wrong = words, hint, wrong

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = plain(self.title_words)
            box.border_subtitle = Content("Enter takes it · Esc goes back")
            yield Input(str(plain(self._words)), compact=True, select_on_focus=False)
            yield Static(plain(self._hint), id="hint")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        self._say(self._hint, False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if wrong := self._wrong(event.value.strip()):
            self._say(wrong, True)
        else:
            self.dismiss(event.value.strip())

    def _say(self, words: str, wrong: bool) -> None:
        hint = self.query_one("#hint", Static)
        hint.set_class(wrong, "-wrong")
        hint.update(plain(words))


def option_row(option: Option, before: str = "") -> Row:
    """An option as a row of a list, what tells it from the others at its right."""
    key, words, right = option
    if not key:
        return Row((RowLine(((words, "heading"),), (right, "muted"), limit=2),), gap=False)
    return Row((RowLine(((before, "key"), (words, "")), (right, "muted"), hang=len(before) or HANG),), key, gap=False)
