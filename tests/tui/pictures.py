"""The screen as text that can be kept and compared: every character, and every style that it wears."""

from __future__ import annotations

from itertools import groupby
from string import ascii_letters, digits

from rich.style import Style
from textual.pilot import Pilot

PAUSE = 0.01  # seconds
SIGNS = ascii_letters + digits + "".join(map(chr, range(0xC0, 0x180)))


def picture(pilot: Pilot[None]) -> str:
    """The characters; below them a sign for each one's style; below those what each sign stands for."""
    styles: dict[str, str] = {}
    text, worn = [], []
    for line in pilot.app.screen._compositor.render_strips():
        text.append("".join(segment.text for segment in line).rstrip())
        cells = [(_words(segment.style), len(segment.text)) for segment in line if not segment.control]
        signs = "".join(styles.setdefault(style, SIGNS[len(styles)]) * length for style, length in cells)
        worn.append(" ".join(f"{sign}{len(list(run))}" for sign, run in groupby(signs)))
    legend = [f"{sign} {style}" for style, sign in styles.items()]
    return "\n".join([*text, "", *worn, "", *legend, ""])


async def settled(pilot: Pilot[None]) -> str:
    """The picture once it no longer changes, however busy the machine is."""
    seen = picture(pilot)
    while True:
        await pilot.pause(PAUSE)
        seen, before = picture(pilot), seen
        if seen == before:
            return seen


def _words(style: Style | None) -> str:
    """The colours and cues of a style; not what it does when clicked."""
    if style is None:
        return "none"
    cues = [cue for cue in ("bold", "dim", "italic", "underline", "reverse", "strike") if getattr(style, cue)]
    return " ".join([*cues, *(color.name if color else "-" for color in (style.color, style.bgcolor))])
