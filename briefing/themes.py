"""Themes as data: one TOML file a theme, ours first, then the user's own, which may replace ours by name.

A theme file holds ``title``, ``description``, ``dark`` and two tables of colours, ``[colors]`` and ``[spans]``; every
colour is ``#rrggbb``, or, in a theme that leaves its looks to the terminal, every one is a name of ``ANSI``. Nothing
here knows of the interface, so that a theme can be checked without one.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefing.expressions import expression
from briefing.record import record
from briefing.shipped import shipped

DEFAULT = "nightdesk"
COLORS = (
    "background", "surface", "panel", "foreground", "muted", "border",
    "primary", "secondary", "accent", "success", "warning", "error", "cursor",
)  # fmt: skip
SPANS = (
    "actor", "date", "quantity", "attribution", "certainty", "event",
    "claim", "escalation", "sentence", "quote", "match",
)  # fmt: skip
ANSI = ("default", *(bright + name for bright in ("", "bright-") for name in (
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
)))  # fmt: skip
_HEX = expression(r"#[0-9a-fA-F]{6}")


@record(frozen=True, slots=True)
class Theme:
    """One look. ``colors`` has every name of COLORS, ``spans`` every name of SPANS, each as ``#rrggbb`` or of ANSI.

    In ``spans``, ``sentence``, ``quote`` and ``match`` are backgrounds; all others are colours of text.
    """

    name: str
    title: str
    description: str
    dark: bool
    colors: Mapping[str, str]
    spans: Mapping[str, str]

    @property
    def ansi(self) -> bool:
        """Whether the terminal decides what the colours look like."""
        return not self.colors["background"].startswith("#")


@record(frozen=True, slots=True)
class ThemeProblem:
    """A theme file that was skipped, and why, in words for a reader."""

    file: str
    message: str


@record(frozen=True, slots=True)
class Themes:
    """Every theme that could be read, by name, and the files that could not."""

    themes: dict[str, Theme]
    problems: tuple[ThemeProblem, ...] = ()

    def pick(self, name: str | None) -> Theme:
        """The theme of that name, or the default one. Raises KeyError for a name that nobody has."""
        return self.themes[name or DEFAULT]


def load(directories: tuple[Path, ...] | None = None) -> Themes:
    """Read the themes of our own directory and of the user's; a broken file is named in ``problems`` and skipped."""
    themes: dict[str, Theme] = {}
    problems: list[ThemeProblem] = []
    for directory in (bundled(), user_directory()) if directories is None else directories:
        for path in sorted(directory.glob("*.toml")):
            try:
                themes[path.stem] = parse(path.stem, path.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                problems.append(ThemeProblem(str(path), f"theme skipped: {error}"))
    return Themes(themes, tuple(problems))


def bundled() -> Path:
    """Where our own themes lie."""
    return shipped("themes")


def user_directory() -> Path:
    """Where the user's themes are looked for; it need not exist."""
    from platformdirs import user_config_path

    return user_config_path("briefing") / "themes"


def parse(name: str, text: str) -> Theme:
    """A theme from the text of its file. Raises ValueError, saying what is wrong, for anything amiss."""
    data = tomllib.loads(text)
    unknown = sorted(data.keys() - {"title", "description", "dark", "colors", "spans"})
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}")
    theme = Theme(
        name,
        _typed(data, "title", str),
        _typed(data, "description", str),
        _typed(data, "dark", bool),
        _colors(data, "colors", COLORS),
        _colors(data, "spans", SPANS),
    )
    for key, color in (*theme.colors.items(), *theme.spans.items()):
        if color.startswith("#") == theme.ansi:
            raise ValueError(f"{key!r} is {color!r}: either all colours are as #rrggbb or all are the terminal's")
    return theme


def _typed(data: dict[str, Any], key: str, kind: type) -> Any:
    if not isinstance(data.get(key), kind):
        raise ValueError(f"{key!r} must be {'true or false' if kind is bool else 'text'}")
    return data[key]


def _colors(data: dict[str, Any], table: str, names: tuple[str, ...]) -> dict[str, str]:
    found = data.get(table)
    if not isinstance(found, dict):
        raise ValueError(f"the table [{table}] is missing")
    for name in sorted(found.keys() | set(names)):
        if name not in names:
            raise ValueError(f"unknown colour {name!r} in [{table}]")
        if name not in found:
            raise ValueError(f"colour {name!r} is missing from [{table}]")
        if not isinstance(found[name], str) or not (_HEX.fullmatch(found[name]) or found[name] in ANSI):
            raise ValueError(f"{name!r} in [{table}] must be a colour as #rrggbb, not {found[name]!r}")
    return {name: found[name] for name in names}
