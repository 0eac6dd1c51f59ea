"""Theme files: what they must hold, and that our own can be read by everyone."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing import themes
from briefing.themes import COLORS, DEFAULT, SPANS, Theme

OURS = themes.load((themes.bundled(),))
TEXT = ("foreground", "muted", "primary", "secondary", "accent", "success", "warning", "error")
BACKGROUNDS = ("background", "surface", "panel", "cursor")
SPAN_BACKGROUNDS = ("sentence", "quote", "match")
AA = 4.5  # WCAG 2: the least contrast of text of normal size


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def written(folder: Path, name: str, change: str = "", by: str = "") -> Path:
    """One of our files under another name, with a part of it changed."""
    folder.mkdir(exist_ok=True)
    text = (themes.bundled() / f"{DEFAULT}.toml").read_text(encoding="utf-8")
    assert change in text
    path = folder / f"{name}.toml"
    path.write_text(text.replace(change, by, 1) if change else text, encoding="utf-8")
    return path


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_ours_are_whole_and_of_every_kind() -> None:
    assert OURS.problems == ()
    assert len(OURS.themes) >= 5
    assert OURS.pick(None).name == DEFAULT
    assert {theme.dark for theme in OURS.themes.values()} == {True, False}


@pytest.mark.parametrize("theme", [t for t in OURS.themes.values() if not t.ansi], ids=lambda theme: theme.name)
def test_text_can_be_read(theme: Theme) -> None:
    pairs = [(theme.colors[text], theme.colors[ground]) for text in TEXT for ground in BACKGROUNDS]
    pairs += [(theme.colors["foreground"], theme.spans[ground]) for ground in SPAN_BACKGROUNDS]
    pairs += [(theme.colors["muted"], theme.spans["sentence"])]
    grounds = [theme.colors[ground] for ground in BACKGROUNDS] + [theme.spans["sentence"]]
    pairs += [(theme.spans[span], ground) for span in SPANS if span not in SPAN_BACKGROUNDS for ground in grounds]
    assert [pair for pair in pairs if contrast(*pair) < AA] == []


def test_high_contrast_keeps_its_word() -> None:
    theme = OURS.themes["contrast"]
    assert all(contrast(theme.colors[text], theme.colors["surface"]) >= 7 for text in TEXT)


def test_monochrome_has_no_colour() -> None:
    theme = OURS.themes["mono"]
    for color in (*theme.colors.values(), *theme.spans.values()):
        assert color[1:3] == color[3:5] == color[5:7]


def test_some_leave_every_colour_to_the_terminal() -> None:
    assert {theme.dark for theme in OURS.themes.values() if theme.ansi} == {True, False}


def test_a_theme_of_the_user_joins_ours_and_may_replace_one(tmp_path: Path) -> None:
    written(tmp_path, "mine", 'title = "Night desk"', 'title = "Mine"')
    written(tmp_path, "fjord", 'title = "Night desk"', 'title = "My fjord"')
    found = themes.load((themes.bundled(), tmp_path))
    assert found.problems == ()
    assert found.themes["mine"].title == "Mine"
    assert found.themes["fjord"].title == "My fjord"


def test_the_folder_of_the_user_need_not_exist(tmp_path: Path) -> None:
    assert themes.load((tmp_path / "none",)) == themes.Themes({})


@pytest.mark.parametrize(
    ("change", "by", "words"),
    [
        ('title = "Night desk"\n', "", "'title'"),
        ("dark = true", 'dark = "yes"', "'dark' must be true or false"),
        ("[colors]", "[colours]", "unknown key 'colours'"),
        ('primary = "', 'primry = "', "'primary' is missing"),
        ('surface = "#', 'surface = "', "'surface' in [colors] must be a colour as #rrggbb"),
        ("[spans]", "[spans]\nmood = '#112233'", "unknown colour 'mood' in [spans]"),
        ("dark = true", "dark = ", "Invalid value"),
        ('muted = "#', 'muted = "blue" # "', "either all colours are as #rrggbb or all are the terminal's"),
    ],
)
def test_a_broken_file_is_named_with_the_reason_and_skipped(tmp_path: Path, change: str, by: str, words: str) -> None:
    path = written(tmp_path, "broken", change, by)
    written(tmp_path, "whole")
    found = themes.load((tmp_path,))
    assert list(found.themes) == ["whole"]
    [problem] = found.problems
    assert problem.file == str(path)
    assert words in problem.message


def test_bytes_that_are_no_text_are_a_problem(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    assert len(themes.load((tmp_path,)).problems) == 1


def test_every_colour_has_a_use_in_the_style_of_the_reader() -> None:
    from briefing.tui.look import textual_theme

    theme = OURS.pick(None)
    made = textual_theme(theme)
    used = {*made.variables.values(), *(getattr(made, name, None) for name in COLORS)}
    assert {*theme.colors.values(), *theme.spans.values()} <= used
