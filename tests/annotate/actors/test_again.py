"""Bodies and officers who are told again by a common noun, where the text has named one."""

from __future__ import annotations

import pytest

from briefing.model import Attribution, Mention
from tests.annotate.reading import report, words_of


def told_as(text: str, name: str) -> list[str]:
    """The words by which the text tells of an actor."""
    return [words_of(text, m) for m in report(text).of(Mention) if m.name == name]


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Zuvik Airways lost two engines. Pilots blamed the airline's mechanics.", "Zuvik Airways", "airline"),
        ("The Lota Salt Authority shut the pans. Diggers accused the authority.", "Lota Salt Authority", "authority"),
        ("The ZNU union met at dawn. Later the union called a strike.", "ZNU", "union"),
        ("Bromar Polymers shut two kilns. The leak began in May, and the firm knew.", "Bromar Polymers", "firm"),
        ("Brigadier General Zuvik Bromar fled. Troops looked for the general.", "Zuvik Bromar", "general"),
        ("Reverend Father Zuvik Bromar was held. Gunmen freed the priest.", "Zuvik Bromar", "priest"),
    ],
)
def test_the_one_of_its_kind_is_told_again(text: str, name: str, noun: str) -> None:
    assert told_as(text, name)[1:] == [noun]


def test_who_is_quoted_by_rank_is_told_as_the_text_has_it() -> None:
    text = "General Zuvik Bromar flew in. The general said that nobody was hurt."
    assert [a.speaker for a in report(text).of(Attribution)] == ["general"]


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Zuvik Airways and Lota Airways merged. Pilots blamed the airline.", "Zuvik Airways", "airline"),
        ("The ZNU union met. Another union joined it. Later the union called a strike.", "ZNU", "union"),
        ("Zuvik Airways lost two engines. Crisis struck the airline industry.", "Zuvik Airways", "airline"),
        ("Bromar Polymers shut. Zuvik, which runs the ferries, sued the company.", "Bromar Polymers", "company"),
        ("Zuvik said its boats would sail. The company said no.", "Zuvik", "company"),
        ("Inspector Zuvik Bromar fled. Bullets hit the officer.", "Zuvik Bromar", "officer"),
        ("General Zuvik Bromar fled. A general in Lota stayed. Troops hailed the general.", "Zuvik Bromar", "general"),
        ("Lota Hospital was hit. Shells fell on the hospital.", "Lota Hospital", "hospital"),
    ],
)
def test_another_of_that_kind_or_another_thing_is_not(text: str, name: str, noun: str) -> None:
    assert noun not in told_as(text, name)
