"""README's tables and examples are those of the program."""

from __future__ import annotations

import re

from briefing.config import parse
from briefing.lexicon.user import parse as parse_lexicon
from briefing.tui.commands.keymap import keymap
from briefing.tui.commands.table import markdown_table
from tests.test_project import README


def test_the_table_of_keys_is_that_of_the_registry() -> None:
    shown = README.split("<!-- `briefing keys --markdown` -->\n")[1].split("<!-- end of keys -->")[0]
    assert shown == "".join(markdown_table()), "put the output of `python3 -m briefing keys --markdown` there"


def test_the_examples_of_the_configuration_and_of_a_lexicon_hold() -> None:
    examples = re.findall(r"```toml\n(.*?)```", README, re.S)
    config = next(text for text in examples if text.startswith("theme ="))
    lexicon = next(text for text in examples if text.startswith("[armed_groups]"))
    loaded = parse(config, "README.md")
    assert not loaded.problems
    assert not keymap(loaded.config.keys).problems
    assert not parse_lexicon(lexicon, "README.md")[1]
