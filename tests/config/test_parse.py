"""A configuration is read key by key: what is wrong is named with its line, the rest holds."""

from __future__ import annotations

import pytest

from briefing.config import Config, parse


def test_an_empty_file_is_all_defaults() -> None:
    loaded = parse("", "c.toml")
    assert loaded.config == Config()
    assert not loaded.problems


def test_what_is_set_counts_and_its_line_is_known() -> None:
    layout, fields = "[layout]\ncolumns = 2\nmeasure = 60\n", '[fields]\ntext = "data.body"\n'
    loaded = parse(f'theme = "mono"\n{layout}{fields}[lexicon]\nfiles = "my.toml"\n', "c.toml")
    assert not loaded.problems
    assert loaded.config.theme == "mono"
    assert (loaded.config.layout.columns, loaded.config.layout.measure) == (2, 60)
    assert loaded.config.fields.given() == {"text": "data.body"}
    assert loaded.config.lexicon.files == ("my.toml",)
    assert loaded.lines["layout", "measure"] == 4


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("\nthem = 'mono'", 2, "them is no key: did you mean theme?"),
        ("zzz = 1", 1, "zzz is no key; it is passed over"),
        ("theme = 3", 1, "theme must be text in quotes, not 3"),
        ("[screen]\nmouse = 1", 2, "screen.mouse must be true or false, not 1"),
        ("[layout]\nmeasure = true", 2, "layout.measure must be a whole number, not true"),
        ("[layout]\nmeasure = 5", 2, "layout.measure must lie between 30 and 200, not 5"),
        ("[layout]\n\ncolumns = '2'", 3, 'layout.columns must be one of "auto", 1, 2, 3, not "2"'),
        ("screen = 'x'", 1, 'screen must be a table, not "x"'),
        ("[keys]\na = 'x'\nb = {c = 3}", 3, "keys.b.c must be text in quotes or a list of such, not 3"),
        ("[lexicon]\nfiles = [1]", 2, "lexicon.files must be text in quotes or a list of such, not [1]"),
    ],
)
def test_what_is_wrong_is_named_with_its_line_and_the_default_is_used(text: str, line: int, says: str) -> None:
    loaded = parse(text, "c.toml")
    (problem,) = loaded.problems
    assert (problem.file, problem.line) == ("c.toml", line)
    assert problem.message.startswith(says)
    assert {**loaded.config.keys} in ({}, {"a": ("x",)})
    assert loaded.config.layout == Config().layout


def test_wrong_keys_leave_the_right_ones_alone() -> None:
    loaded = parse("theme = 1\nrestore = false\n[layout]\nmeasure = 70\nwide = 3\n", "c.toml")
    assert len(loaded.problems) == 2
    assert not loaded.config.restore
    assert loaded.config.layout.measure == 70
    assert ("theme",) not in loaded.lines, "a refused value comes from the defaults"


def test_a_file_that_is_no_toml_is_told_once() -> None:
    loaded = parse("theme = \nkeys", "c.toml")
    assert loaded.config == Config()
    assert [problem.line for problem in loaded.problems] == [1]


def test_keys_may_be_written_with_dots_or_in_quotes() -> None:
    loaded = parse('[keys]\nlines.down = ["x", "y"]\n"lines.up" = "z"\n', "c.toml")
    assert loaded.config.keys == {"lines.down": ("x", "y"), "lines.up": ("z",)}
