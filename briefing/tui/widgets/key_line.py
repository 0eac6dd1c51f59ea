"""The keys that can be pressed here, on the last line: whole ones, as many as have room, Help and Quit always."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.events import Click
from textual.screen import Screen
from textual.widget import Widget

from briefing.record import record
from briefing.tui.commands import of

KEPT = ("help", "quit")  # the first tells of all the others
APART = frozenset(command.id for command in of("app"))  # at the right end: they are the same everywhere
SPACES = 2, 1  # between two keys: fewer where not all have room


@record(frozen=True, slots=True)
class Shown:
    """A key as it is shown, and what pressing it is to Textual."""

    id: str
    key: str
    sign: str
    label: str
    enabled: bool

    @property
    def width(self) -> int:
        """In cells."""
        return cell_len(f"{self.sign} {self.label}")


class KeyLine(Widget):
    """A click on a key presses it. Textual's own footer cuts off what has no room, be it the help."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-line--key", "key-line--off"}
    DEFAULT_CSS = """
    KeyLine {
        dock: bottom; height: 1; padding: 0 1; background: $background; color: $text-quiet;
        & > .key-line--key { color: $accent; text-style: bold; }
        & > .key-line--off { text-style: dim; }
    }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        parts, at = [Content("")], 0
        for place, shown in self._placed():
            parts += [Content(" " * (place - at)), self._content(shown)]
            at = place + shown.width
        return Content("").join(parts)

    def _content(self, shown: Shown) -> Content:
        key = Content.styled(shown.sign, self.get_visual_style("key-line--key", partial=True))
        label = Content(f" {shown.label}")
        return key + (label if shown.enabled else label.stylize(self.get_visual_style("key-line--off", partial=True)))

    def _placed(self) -> Iterator[tuple[int, Shown]]:
        """The keys that are shown and where each begins, in cells from the left."""
        width = self.content_region.width
        kept, space = fitting(list(self._active()), width)
        at, right = 0, [shown for shown in kept if shown.id in APART]
        for shown in (one for one in kept if one.id not in APART):
            yield at, shown
            at += shown.width + space
        at = max(at, width - needed(right, space))
        for shown in right:
            yield at, shown
            at += shown.width + space

    def _active(self) -> Iterator[Shown]:
        """What can be done here and is to be shown, a command once, in the order of the help."""
        seen = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            sign = self.app.get_key_display(binding)
            if binding.show and binding.id not in seen and not self._is_typed(binding.key, sign):
                seen.add(binding.id)
                yield Shown(binding.id or "", binding.key, sign, binding.description, active.enabled)

    def _is_typed(self, key: str, sign: str) -> bool:
        """Whether the key would be a character of what is being typed."""
        focused = self.screen.focused
        return focused is not None and focused.check_consume_key(key, sign if len(sign) == 1 else None)

    def on_click(self, event: Click) -> None:
        at = event.get_content_offset_capture(self).x
        for place, shown in self._placed():
            if place <= at < place + shown.width:
                self.app.simulate_key(shown.key)


def needed(keys: Sequence[Shown], space: int) -> int:
    """The cells that keys take beside each other."""
    return sum(shown.width for shown in keys) + space * max(len(keys) - 1, 0)


def fitting(keys: Sequence[Shown], width: int) -> tuple[list[Shown], int]:
    """Those of the keys that fit, from the first on, and the cells between two: how to get help and how to leave before
    all others."""
    kept = list(keys)
    while kept:
        for space in SPACES:
            if needed(kept, space) <= width:
                return kept, space
        others = (n for n in reversed(range(len(kept))) if kept[n].id not in KEPT)
        kept.pop(next(others, -1))
    return kept, SPACES[-1]
