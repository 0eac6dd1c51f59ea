"""What the marks of the article mean, each shown as it is in the text; while it has the focus, their switch."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from briefing.tui.commands import bindings
from briefing.tui.kinds import ALL, KINDS, Kind
from briefing.tui.messages import KindsChosen, LegendClosed
from briefing.tui.widgets.article import GLYPHS
from briefing.tui.wrap import packed

MARKS = ("claim", "event", "escalation", "dispute")
SHORT = {"certainty": "hedge", "dispute": "disputed"}
SPACE = 2


class Legend(Widget, can_focus=True):
    """The kinds of span and the marks of the gutter, on one line where there is room, else on more.

    Says KindsChosen when a kind is switched, LegendClosed when the reader is done.
    """

    ALLOW_SELECT = False
    FOCUS_ON_CLICK = False  # a click switches; the keys are where they were
    PLACE = "legend"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"lines--{kind.style}" for kind in KINDS), *(f"lines--{name}" for name in MARKS),
        "legend--key", "legend--off",
    }  # fmt: skip
    DEFAULT_CSS = """
    Legend {
        height: auto; background: $panel; color: $text-quiet; padding: 0 1;
        & > .legend--key { color: $accent; text-style: bold underline; }
        & > .legend--off { color: $text-quiet; text-style: strike; }
        &:focus { background: $cursor-line; }
    }
    """
    shown: reactive[frozenset[str]] = reactive(ALL)

    def render(self) -> Content:
        lines: list[Content] = []
        for part, (line, cell) in zip(self._parts, self._placed(self.content_region.width), strict=True):
            if line == len(lines):
                lines.append(Content(""))
            lines[line] += Content(" " * (cell - lines[line].cell_length)) + part
        return Content("\n").join(lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._placed(width)[-1][0] + 1

    @property
    def _parts(self) -> list[Content]:
        """What is shown, none of which is broken: the kinds, then the marks or the keys."""
        if self.has_focus:
            keys = (("m", " all or none"), ("Esc", " done"))
            return [*map(self._switch, KINDS), *(Content.assemble(self._key(key), does) for key, does in keys)]
        return [self._key("m"), *map(self._kind, KINDS), *map(self._mark, MARKS)]

    @property
    def _first(self) -> int:
        """Which of the parts is that of the first kind."""
        return 0 if self.has_focus else 1

    def _placed(self, width: int) -> list[tuple[int, int]]:
        """Line and first cell of each part: all on one line where there is room, else the kinds before the others."""
        sizes = [part.cell_length for part in self._parts]
        kinds = self._first + len(KINDS)
        if sum(sizes) + SPACE * (len(sizes) - 1) <= width:
            return packed(sizes, width, SPACE)
        above = packed(sizes[:kinds], width, SPACE)
        return [*above, *((above[-1][0] + 1 + line, cell) for line, cell in packed(sizes[kinds:], width, SPACE))]

    def _kind(self, kind: Kind) -> Content:
        style = "legend--off" if kind.style not in self.shown else f"lines--{kind.style}"
        return Content.styled(SHORT.get(kind.name, kind.name), self.get_visual_style(style, partial=True))

    def _switch(self, kind: Kind) -> Content:
        name = self._kind(kind)
        at = name.plain.find(kind.key)
        box = "■" if kind.style in self.shown else "□"
        if at < 0:
            return Content.assemble(f"{box} ", self._key(kind.key), " ", name)
        return Content.assemble(f"{box} ", name[:at], self._key(kind.key), name[at + 1 :])

    def _key(self, key: str) -> Content:
        return Content.styled(key, self.get_visual_style("legend--key", partial=True))

    def _mark(self, name: str) -> Content:
        glyph = Content.styled(GLYPHS[name], self.get_visual_style(f"lines--{name}", partial=True))
        return glyph + Content(f" {SHORT.get(name, name)}")

    # ------------------------------------------------------------ switching
    def action_switch(self, style: str) -> None:
        """Show a kind of span, or hide it."""
        self.post_message(KindsChosen(self.shown ^ {style}))

    def action_only(self, style: str) -> None:
        """Show one kind alone."""
        self.post_message(KindsChosen(frozenset({style})))

    def action_switch_all(self) -> None:
        """The plain text, or what was shown before."""
        self.post_message(KindsChosen(None))

    def action_close_legend(self) -> None:
        """Done switching."""
        self.post_message(LegendClosed())

    def on_focus(self) -> None:
        self.refresh(layout=True)

    def on_blur(self) -> None:
        self.remove_class("-switching")
        self.refresh(layout=True)

    def on_click(self, event: Click) -> None:
        at = event.get_content_offset_capture(self)
        parts, places = self._parts[self._first :], self._placed(self.content_region.width)[self._first :]
        for kind, part, (line, cell) in zip(KINDS, parts, places, strict=False):
            if at.y == line and cell <= at.x < cell + part.cell_length:
                self.action_switch(kind.style)
