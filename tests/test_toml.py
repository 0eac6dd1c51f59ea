"""Where keys stand in a file, and what is said of a broken one."""

from __future__ import annotations

import tomllib

import pytest

from briefing.toml import broken, lines

TEXT = """\
# a comment with a = 1
one = 1

[a.b]
two = [
  2,
  # three = 3
  4,
]
"quoted.key" = '''
five = 5
'''
[[list]]
x = {y = 1}
"""


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("one",), 2),
        (("a", "b"), 4),
        (("a", "b", "two"), 5),
        (("a", "b", "quoted.key"), 10),
        (("list",), 13),
        (("list", "x", "y"), 14),
    ],
)
def test_a_key_is_found_on_the_line_where_it_begins(key: tuple[str, ...], line: int) -> None:
    assert lines(TEXT)[key] == line


def test_what_only_looks_like_a_key_is_none() -> None:
    names = {key[-1] for key in lines(TEXT)}
    assert not names & {"a", "three", "five"}


@pytest.mark.parametrize(("text", "line"), [("a = 1\nb = \n", 2), ("a = [1", 0)])
def test_a_broken_file_is_named_with_the_line(text: str, line: int) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        tomllib.loads(text)
    problem = broken("my.toml", raised.value)
    assert problem.line == line
    assert str(problem).startswith(f"my.toml:{line}: is not valid TOML" if line else "my.toml: is not valid TOML")
    assert "(at" not in problem.message
