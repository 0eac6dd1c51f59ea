"""Names that only say where, whose or of what kind something is."""

from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.actors.test_mentions import mention, named
from tests.annotate.reading import report


@pytest.mark.parametrize(
    ("text", "words", "acting"),
    [
        ("Chile's Health Minister Ada Okello resigned.", "Chile", True),
        ("Chile's former mayor, Ada Okello, resigned.", "Chile", False),
        ("Chile's Civic Union walked out.", "Chile", False),
        ("A Hong Kong bookseller was freed.", "Hong Kong", False),
        ("The smuggler was extradited to Peru.", "Peru", False),
        ("He is the ambassador to Peru.", "Peru", False),
        ("Ferries ran in Fiji and Tonga.", "Tonga", False),
        ("A letter to Peru was read.", "Peru", True),
        ("The U.S. warships turned back.", "U.S.", True),
        ("Oxfam Uganda shut its doors.", "Uganda", False),
        ("She died at Mulka Hospital.", "Mulka Hospital", False),
        ("Mulka Hospital counted six dead.", "Mulka Hospital", True),
        ("They met in the White House.", "White House", False),
        ("Officials at the State Department denied it.", "State Department", True),
    ],
)
def test_who_acts_and_who_only_locates(text: str, words: str, acting: bool) -> None:
    assert mention(text, words).acting is acting


@pytest.mark.parametrize(
    "text",
    [
        "LIMA (AFP) - Rain fell.",
        "GAZA STRIP, June 3 (Reuters) - Rain fell.",
        "NEW DELHI (AFP) _ Rain fell.",
        "Cranes winter in South America and Central America.",
        "Tanks rolled down the Champs-Elysees.",
        "Envoys toured Lima.",
        "He thanked the town of Teófilo Otoni from his bed.",
    ],
)
def test_where_nobody_acts(text: str) -> None:
    assert not any(m.acting for m in report(text).of(Mention))


def test_whose_spokesman_speaks_is_told_too() -> None:
    assert {"Taliban", "Zabihullah Okello"} <= set(named("Taliban spokesman Zabihullah Okello said so."))
    assert {"FBI", "Ada Okello"} <= set(named("FBI Director Ada Okello said so."))
