"""Those who live are told apart from the dead beside whom they are counted."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, Quantity
from tests.annotate.reading import report


def counted(text: str) -> list[tuple[float | None, str, str]]:
    """Value, measure and predicate of each claim."""
    return [(q.value, q.measure, q.predicate) for q in annotate(Document("a.txt", text)).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "dead", "alive"),
    [
        ("Eleven people died and six were found alive in the collapsed mine.", 11, 6),
        ("Nine dead, four found alive after ferry sinks", 9, 4),
        ("Forty sailors drowned and 12 were rescued by a trawler.", 40, 12),
        ("The quake killed 31 people and 17 were pulled alive from the rubble.", 31, 17),
        ("Seven killed, 15 safe after blaze on tanker", 7, 15),
        ("Of the 90 aboard, 60 survived and 30 died.", 30, 60),
        ("Nine were killed and 12 escaped with burns.", 9, 12),
        ("Nine bodies found at crash site in Leyte, four survivors", 9, 4),
        ("The mayor said nine Fijians drowned off Suva and that 12 were rescued.", 9, 12),
    ],
)
def test_survivors_are_no_dead(text: str, dead: int, alive: int) -> None:
    told = counted(text)
    assert [value for value, measure, _ in told if measure == "killed"] == [dead]
    assert (alive, "other", "rescue") in told


@pytest.mark.parametrize("text", ["Divers recovered 12 bodies.", "Twelve bodies were pulled from the river."])
def test_the_dead_that_are_found_are_dead(text: str) -> None:
    assert [(value, measure) for value, measure, _ in counted(text)] == [(12, "killed")]


def test_who_escapes_ends_no_one_elses_arrest() -> None:
    assert (40, "detained") in [(value, measure) for value, measure, _ in counted("Police held 40 men but 12 escaped.")]


def test_lives_at_stake_are_not_lost() -> None:
    told = report("The lives of thousands are at stake, and 12 people have lost their lives.").of(Quantity)
    assert [q.value for q in told if q.measure == "killed"] == [12]
