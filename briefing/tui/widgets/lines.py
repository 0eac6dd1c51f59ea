"""The base of everything that shows many lines: drawn line by line, cached, moved in without animation."""

from __future__ import annotations

from collections.abc import Hashable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from briefing.runs import Run
from briefing.tui.commands import bindings
from briefing.tui.plain import clean


class Lines(ScrollView, can_focus=True):
    """A scroll view that draws one line at a time. Subclasses lay lines out for a width and draw one by number."""

    DEFAULT_CSS = """
    Lines {
        background: $surface;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """
    CACHED: ClassVar[int] = 1024
    BINDINGS: ClassVar[list[BindingType]] = bindings("lines")

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._strips: LRUCache[Hashable, Strip] = LRUCache(self.CACHED)
        self._styles: dict[tuple[str, ...], Style] = {}
        self._generation = 0
        self._laid_out_for = 0

    # ------------------------------------------------------------ for subclasses
    def lay_out(self, width: int) -> int:
        """Break the content into lines of at most ``width`` cells; returns how many there are."""
        raise NotImplementedError

    def draw(self, line: int) -> list[Segment]:
        """The segments of one line; what is missing to the right is filled with the style of the last of them."""
        raise NotImplementedError

    def line_state(self, line: int) -> Hashable:
        """What a line's look depends on besides the generation, such as where the cursor stands."""
        return None

    def keep_place(self) -> None:
        """Called after a new layout: scroll so that what the reader looked at is in view."""

    def move(self, step: int) -> None:
        """Move the cursor by that many places."""

    def move_page(self, pages: int) -> None:
        """Move the cursor by about that many screens."""

    def move_to_end(self, end: int) -> None:
        """Move the cursor to the first place (-1) or to the last (1)."""

    def choose(self) -> None:
        """Say that the place under the cursor is chosen."""

    def action_move(self, step: int) -> None:
        self.move(step)

    def action_move_page(self, pages: int) -> None:
        self.move_page(pages)

    def action_move_to_end(self, end: int) -> None:
        self.move_to_end(end)

    def action_choose(self) -> None:
        self.choose()

    # ------------------------------------------------------------ drawing
    def changed(self, *, layout: bool = False) -> None:
        """Draw everything anew; with ``layout`` also break it into lines anew."""
        self._generation += 1
        if layout:
            self.lay_out_for(self.scrollable_content_region.width)
        self.refresh()

    def lay_out_for(self, width: int) -> None:
        """Break everything into lines of a width; 0 while hidden: then that is done when it is shown."""
        self._laid_out_for = width
        self.virtual_size = Size(width, self.lay_out(width) if width > 0 else 0)  # no line of before is drawn

    def on_resize(self) -> None:
        if self.scrollable_content_region.width not in (0, self._laid_out_for):
            self.changed(layout=True)
        self.call_after_refresh(self.keep_place)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._styles.clear()
        self._generation += 1

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def selection_updated(self, selection: Selection | None) -> None:
        self.changed()

    def render_line(self, y: int) -> Strip:
        line = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        if width and not self._laid_out_for:  # drawn for the first time, before it is told its size
            self._generation += 1
            self.lay_out_for(width)
        key = (line, self._generation, width, self.line_state(line))
        strip = self._strips.get(key)
        if strip is None:
            if line < self.virtual_size.height:
                segments = self.draw(line)
                strip = Strip(segments).adjust_cell_length(width, segments[-1].style if segments else self.worn())
            else:
                strip = Strip.blank(width, self.worn())
            self._strips[key] = strip
        return strip

    def worn(self, *names: str) -> Style:
        """The style of component classes put on one over the other, over the widget's own."""
        style = self._styles.get(names)
        if style is None:
            style = self.rich_style
            for name in names:
                style += self.get_component_rich_style(f"lines--{name}", partial=True)
            self._styles[names] = style
        return style

    def dress(self, text: str, runs: list[Run], below: tuple[str, ...] = ()) -> list[Segment]:
        """Segments for runs of the text, each in its own styles over those of ``below``."""
        return [Segment(clean(text[start:end]), self.worn(*below, *names)) for start, end, names in runs]

    # ------------------------------------------------------------ moving
    @property
    def page(self) -> int:
        """Lines that a page key moves: all but two that stay to read on from."""
        return max(self.scrollable_content_region.height - 2, 1)

    def reveal(self, first: int, last: int, *, settle: bool = False) -> None:
        """Bring lines into view at once; with ``settle`` a far place comes to rest in the upper third."""
        height = self.scrollable_content_region.height
        top = round(self.scroll_offset.y)
        if height <= 0:
            return
        if settle and (first < top + 1 or last >= top + height - 1):
            top = first - height // 3
        elif first < top:
            top = first
        elif last >= top + height:
            top = min(first, last - height + 1)
        self.scroll_to(y=max(top, 0), animate=False, immediate=True, force=True)  # the scrollbar may be yet to come
