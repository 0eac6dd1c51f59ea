"""A box at the cursor of the article that tells of the span under it."""

from __future__ import annotations

from textual.geometry import Size

from briefing.tui.widgets.rows import Row, RowList

INDENT = 3
WIDEST, HIGHEST = 64, 12
FRAME = 3  # cells of border, padding


class DetailsBox(RowList, can_focus=False):
    """Lies over the text, below the line that it tells of, or above it where there is no room."""

    DEFAULT_CSS = """
    DetailsBox {
        position: absolute; layer: details;
        width: 62; height: auto; max-height: 12;
        background: $panel; border: round $accent; padding: 0 1 0 0;
        scrollbar-gutter: auto;
    }
    """

    def tell(self, row: Row, line: int, room: Size) -> None:
        """Show other details, of that line of the pane, which is as large as ``room``."""
        width = min(room.width - INDENT - 1, WIDEST)
        self.styles.width = width
        self.show([row])
        self.lay_out_for(width - FRAME)
        height = min(self.virtual_size.height, HIGHEST) + 2
        self.styles.height = height
        below = line + 1 + height <= room.height
        self.styles.offset = (INDENT, line + 1 if below else max(line - height, 0))
