"""The part of the text that tells what later versions of a text say otherwise: a toll corrected, a name."""

from __future__ import annotations

from briefing import wording
from briefing.export.layout import wrap
from briefing.model import Brief


def section(brief: Brief, width: int) -> list[str]:
    """CHANGED BETWEEN VERSIONS as lines, empty where no figure, actor or date did."""
    lines = []
    for change in brief.changes:
        if change.earlier and change.later:
            was, now = (wording.one_line(side.quote) for side in (change.earlier, change.later))
            lines += wrap(
                f"{change.kind}: “{was}” [{change.earlier.source}], later “{now}” [{change.later.source}]", width, "  "
            )
            lines += wrap(f"“{wording.excerpt(change.later, width * 5 // 4)}”", width, " " * 6)
    return ["CHANGED BETWEEN VERSIONS", *lines] if lines else []
