"""From a key to its repaint on a terminal, beside a bare application: ``python -m tests.bench.repaint``.

Two times are printed: what passed, and what the program worked (its processor time). Where other work slows the machine
only the second means something. A start is measured twice: as the first one ever, when nothing is kept from before, and
as one that comes again to the same reports. With a folder as argument, that one is opened instead of the bundled
documents.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.terminal import BARE, BRIEFING, PYTHON, Terminal, Times, median

RUNS = 7  # starts for a median
FIRST, AGAIN = "filled, first ever", "filled, again"
LISTED = """
from textual.app import App
from textual.binding import Binding
from textual.widgets import OptionList

class Bare(App):
    BINDINGS = [Binding("j", "move(1)"), Binding("k", "move(-1)")]
    def compose(self):
        yield OptionList(*[f"Line {number}, here" for number in range(500)])
    def action_move(self, step):
        option_list = self.query_one(OptionList)
        option_list.action_cursor_down() if step > 0 else option_list.action_cursor_up()

Bare().run()
"""
MEGABYTE = """
from textual.app import App
from briefing.model import Annotations, Document, Mention, Sentence, Source, Brief
from briefing.tui.index import open_case
from briefing.tui.widgets.article import Article

TEXT = "\\n\\n".join("A paragraph that tells of the wall and the valley below it, at length." for _ in range(14500))
SPANS = tuple(Mention(at, at + 5) for at in range(0, len(TEXT) - 9, 75))
SOURCE = Source("S1", Document("big.txt", TEXT), Annotations(Document("big.txt", TEXT), SPANS))
CASE = open_case(Brief((SOURCE,)))

class Big(App):
    CSS_PATH = "{css}"
    def get_theme_variable_defaults(self):
        from briefing import themes
        from briefing.tui.look import variables
        return variables(themes.load().pick(None))
    def compose(self):
        yield Article(id="article-text")
    def on_mount(self):
        self.query_one(Article).show(CASE, SOURCE)

class Empty(App):
    def compose(self):
        from textual.widgets import Static
        yield Static("Hello here")

{app}().run()
"""


def keys(path: str, home: Path) -> None:
    """Print the times of every kind of key, and those of a bare list before and after them."""
    with Terminal([*PYTHON, LISTED], home) as bare, Terminal([*BRIEFING, path], home) as ours:
        bare.settle(2.0)
        ours.settle(4.0)
        print(f"bare list              {bare.median(b'j')}")
        for name, budget, before, pressed in (
            ("item of the brief", 40, (b"3", b"l", b"l"), (b"j", b"j", b"j", b"k", b"k", b"k")),
            ("line of the article", 10, (b"2", b"\x1b", b"g"), (b"j",)),
            ("page of the article", 12, (b"g",), (b" ", b" ", b"b", b"b")),
            ("another source", 40, (b"1", b"g"), (b"j", b"k")),
            ("event of the chart", 40, (b"4",), (b"l", b"l", b"h", b"h")),
            ("line of a list", 10, (b"4", b"f"), (b"j", b"k")),
        ):
            for key in before:
                ours.press(key)
            print(f"{name:22} {ours.median(*pressed)}   budget {budget} ms")
        print(f"bare list, once more   {bare.median(b'j')}")


def starts(path: str, home: Path) -> None:
    """Print what a start takes: of an empty application, of one megabyte, of the documents until they show."""
    from briefing.tui import app

    css = str(app.__file__).replace("app.py", "spans.tcss")
    briefing = [*BRIEFING, path]
    programs: dict[str, tuple[bytes, Sequence[str]]] = {
        "bare": (b"Hello here", [*PYTHON, BARE]),
        "briefing, first paint": (b"Reading", briefing),
        FIRST: (b"BOTTOM", briefing),
        AGAIN: (b"BOTTOM", briefing),
        "empty application": (b"Hello here", [*PYTHON, MEGABYTE.format(css=css, app="Empty")]),
        "one megabyte": (b"paragraph", [*PYTHON, MEGABYTE.format(css=css, app="Big")]),
    }
    times: dict[str, list[Times]] = {name: [] for name in programs}
    for run in range(RUNS + 1):
        for name, (words, command) in programs.items():
            own = home / f"run-{run}" if name == FIRST else home
            with Terminal(command, own) as terminal:
                taken = terminal.until(words)
                terminal.settle(0.5)  # what is kept for the next start is kept by then
            if run:  # the first compiles the modules
                times[name].append(taken)
    medians = {name: median(found) for name, found in times.items()}
    for name, found in medians.items():
        print(f"{name:22} {found}")
    bare, first = medians["bare"], medians["briefing, first paint"]
    print(
        f"first paint: {first.passed / bare.passed:.2f} of a bare one, "
        f"worked {first.worked / bare.worked:.2f}; budget 1.3"
    )
    for name in (FIRST, AGAIN):
        print(f"{name}: later than the first paint by {medians[name] - first}; budget 150 ms")
    print(f"one megabyte more by {medians['one megabyte'] - medians['empty application']}; budget 60 ms")


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else "seeds"
    with TemporaryDirectory() as own:
        keys(folder, Path(own))
        starts(folder, Path(own))
