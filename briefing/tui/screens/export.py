"""Where to write the brief: asked with a default, asked again before a file is replaced."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from briefing.export import ABOUT, BY_SUFFIX
from briefing.model import Brief
from briefing.tui.commands import bindings
from briefing.tui.plain import plain
from briefing.tui.save import CannotSave, save, target_of
from briefing.tui.screens.over import Over
from briefing.tui.widgets.hanging import Entry, Hanging

HINTS = (
    Entry("↑ ↓ the format, by the ending of its name", hang=4),
    Entry("Enter writes it to the folder that you started in", hang=6),
    Entry("Esc goes back", hang=4),
)
SUFFIX = 8  # cells of an ending of a name with the sign before it


class ExportScreen(Over[None]):
    """Stays open until something was written or the reader goes back."""

    PLACE = "export"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    DEFAULT_CSS = """
    ExportScreen {
        & > Vertical { width: 64; padding: 1 2; }
        Input { margin-bottom: 1; }
        #part { height: auto; color: $warning; margin-top: 1; }
        #formats { margin-top: 1; color: $text-quiet; }
        #said { color: $text-quiet; }
        #said.-asking { color: $warning; text-style: bold; }
        #said.-failed { color: $error; text-style: bold; }
    }
    """

    def __init__(self, brief: Brief) -> None:
        super().__init__()
        self._brief = brief
        self._agreed: Path | None = None  # the file that may be replaced

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("Export the brief")
            yield Input("brief.txt", compact=True, select_on_focus=False)
            yield Hanging(HINTS, id="said")
            if self._brief.selection:
                yield Static(plain(f"▼ Only {self._brief.selection}"), id="part")
            yield Hanging(id="formats")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def action_format(self, step: int) -> None:
        """Another ending for the name, in the order of the list."""
        name = self.query_one(Input)
        now, endings = PurePath(name.value.strip() or "brief"), list(ABOUT)
        at = endings.index(now.suffix.lower()) + step if now.suffix.lower() in endings else 0
        stem = now.with_suffix("") if now.suffix.lower() in BY_SUFFIX else now
        name.value = f"{stem}{endings[at % len(endings)]}"
        name.cursor_position = len(name.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        self._agreed = None
        self._say()
        self.query_one("#formats", Hanging).show(formats(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        try:
            path = target_of(event.value)
        except CannotSave as error:
            self._say(str(error), "-failed")
            return
        if path.exists() and path != self._agreed:
            self._agreed = path
            self._say(f"{path} exists. Enter again replaces it; or give another name.", "-asking")
            return
        self._say(f"Writing {path} …")
        self._write(path)

    @work(thread=True, exclusive=True)
    def _write(self, path: Path) -> None:
        try:
            save(self._brief, path)
        except CannotSave as error:
            self.app.call_from_thread(self._say, str(error), "-failed")
        else:
            self.app.call_from_thread(self._done, path)

    def _done(self, path: Path) -> None:
        self.app.notify(str(plain(str(path.resolve()))), title="Written to", markup=False)
        self.dismiss()

    def _say(self, text: str = "", state: str = "") -> None:
        said = self.query_one("#said", Hanging)
        said.set_classes([state] if state else [])
        said.show([Entry(text)] if text else HINTS)


def formats(name: str) -> list[Entry]:
    """What each ending of a name makes, that of the name marked."""
    kind = BY_SUFFIX.get(PurePath(name.strip()).suffix.lower())
    found = []
    for suffix, about in ABOUT.items():
        chosen = BY_SUFFIX[suffix] == kind
        before = f"{'›' if chosen else ' '} {suffix}".ljust(SUFFIX)
        found.append(Entry(about, before, "bold $accent" if chosen else "", SUFFIX))
    return found
