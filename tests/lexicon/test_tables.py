"""The data files: each loads, each entry has the shape that its first comment promises."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from briefing import lexicon
from briefing.lexicon import items, lines, rows, table, words

NAMES = sorted(path.name.removesuffix(".toml") for path in files(lexicon).iterdir() if path.name.endswith(".toml"))


def blocks(data: object) -> Iterator[str]:
    """Every multi-line string of a parsed file."""
    if isinstance(data, dict):
        for value in data.values():
            yield from blocks(value)
    elif isinstance(data, str):
        yield data


@pytest.mark.parametrize("name", NAMES)
def test_every_file_says_what_it_holds_and_has_entries(name: str) -> None:
    text = files(lexicon).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    assert text.startswith("# ")
    found = list(blocks(table(name)))
    assert found
    assert all(any(lines(block)) for block in found)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("speech", "structure")])
def test_no_entry_has_stray_separators(name: str) -> None:
    """Left out are the files whose entries may hold signs themselves."""
    stray = [line for block in blocks(table(name)) for line in lines(block) if re.search(r",\s*,|^[,;]|\t|\s,", line)]
    assert stray == []


def test_a_missing_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        table("nowhere")


def test_comments_and_empty_lines_are_no_entries() -> None:
    assert list(lines("\n# ports\n  Lagos  \n\nDurban\n")) == ["Lagos", "Durban"]


def test_fields_are_separated_by_semicolons_and_lists_by_commas() -> None:
    assert list(rows("Lagos ; Eko, Èkó ;\nDurban")) == [["Lagos", "Eko, Èkó", ""], ["Durban"]]
    assert items("Eko, Èkó,") == ["Eko", "Èkó"]
    assert items("") == []
    assert words("a b\n# c d\ne") == {"a", "b", "e"}


@pytest.mark.parametrize("word", ["gen", "lt", "col", "dr", "mr", "st", "jan", "sept"])
def test_abbreviations_are_folded_and_without_their_stop(word: str) -> None:
    assert word in lexicon.abbreviations()
    assert all(known == known.lower() and not known.endswith(".") for known in lexicon.abbreviations())


@pytest.mark.parametrize("word", ["the", "however", "he", "in"])
def test_common_words_are_folded(word: str) -> None:
    assert word in lexicon.common_words()
    assert all(known == known.lower() for known in lexicon.common_words())


@pytest.mark.parametrize(
    ("sentence", "furniture"),
    [
        ("Read more: Floods in Assam", True),
        ("• Read more: Floods in Assam", True),
        ("7 min read", True),
        ("World » Asia » Floods in Assam", True),
        ("World › Asia › Floods", True),
        ("Lota Echo · World · 3 May 2020", True),
        ("Workers at the dam are pictured in Lota, Assam, May 3, 2020.", True),
        ("The dam is seen as safe since 3 May 2020", False),
        ("Dams broke in Assam on Friday.", False),
        ("The imam read more than forty names.", False),
    ],
)
def test_page_furniture_is_told_from_news(sentence: str, furniture: bool) -> None:
    assert lexicon.boilerplate().matches(sentence) is furniture


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_read_as_any_toml_is(name: str) -> None:
    text = files(lexicon).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    assert lexicon.bundled(name) == tomllib.loads(text)
