"""What `briefing config` prints can be read again."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields

from briefing.config import Config, parse
from briefing.config.show import effective, example

SET = """theme = "a \\"b\\" é"
[layout]
columns = 3
[keys]
"lines.down" = ["down", "j"]
[lexicon]
files = ["a.toml"]
"""


def test_the_effective_configuration_is_the_one_that_was_read() -> None:
    loaded = parse(SET, "c.toml")
    assert not loaded.problems
    assert parse("".join(effective(loaded)), "").config == loaded.config


def test_every_value_says_where_it_comes_from() -> None:
    lines = "".join(effective(parse(SET, "c.toml"))).splitlines()
    origins = {line.split(" = ")[0]: line.rsplit("# ", 1)[1] for line in lines if " = " in line}
    assert origins["theme"] == "c.toml:1"
    assert origins["columns"] == "c.toml:3"
    assert origins['"lines.down"'] == "c.toml:5"
    assert origins["restore"] == "default"


def test_the_example_changes_nothing_and_has_every_key_with_its_default() -> None:
    text = "".join(example())
    assert parse(text, "").config == Config()
    assert not parse(text, "").problems
    filled = re.sub(r"^# (\S+ = )", r"\1", text, flags=re.M)
    filled = filled[: filled.index("export =")]
    assert tomllib.loads(filled).keys() == {item.name for item in fields(Config)}
    assert parse(filled, "").config == Config()


def test_every_key_is_documented() -> None:
    lines = "".join(example()).split("[keys]")[0].splitlines()
    for number, line in enumerate(lines):
        if re.match(r"# \w+ = ", line):
            assert lines[number - 1].startswith("# "), line
