"""What speaks for two counts being of one quantity weighs more than nothing, and what speaks against it less."""

from __future__ import annotations

import pytest

from briefing.brief.actors.merging import resolve
from briefing.brief.events.clusters import cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.calendar import Calendar
from briefing.brief.figures.grouping import Grouping
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.tolls import tell
from briefing.brief.figures.weights import WEIGHTS
from tests.brief.case import read

HERE = "A bomb killed 40 people in Lahore on Thursday."


def odds(*texts: str) -> float:
    """Of the first count of the first text and that of the last."""
    sources = [Cited(f"S{n}", annotations) for n, annotations in enumerate(read(*texts), start=1)]
    clusters = cluster(sources, resolve(sources))
    told, affairs = tell(sources, clusters)
    last = next(t for t in told if t.source == len(texts) - 1)
    setting = Setting(affairs, clusters, sources)
    return Grouping(told, sources, setting, Calendar(sources, setting)).weighing.odds(told[0], last)


def test_one_toll_of_one_event_told_twice_is_likelier_one_than_not() -> None:
    assert odds(HERE, "Forty people died in the bombing in Lahore.") > 0


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("A bomb killed 40 people in Lahore on Thursday.", "A bomb killed 41 people in Lahore on Thursday."),
        ("A bomb killed 41 people in Lahore on Thursday.", "A bomb killed 900 people in Lahore on Thursday."),
        ("A bomb killed 41 people in Lahore on Thursday.", "A bomb killed 41 people in Cairo on Thursday."),
        ("A bomb killed 41 people in Lahore on Thursday.", "A bomb killed 41 children in Lahore on Thursday."),
        ("A bomb killed 41 people in Lahore on Thursday.", "A bomb killed 41 people in Lahore in 2011."),
    ],
)
def test_another_number_place_people_or_time_makes_it_less_likely(nearer: str, farther: str) -> None:
    assert odds(HERE, nearer) > odds(HERE, farther)


def test_order_does_not_matter() -> None:
    texts = HERE, "The bomb in Lahore on Thursday killed 38 people, police said."
    assert odds(*texts) == pytest.approx(odds(*reversed(texts)))


def test_what_is_same_speaks_for_and_what_is_other_against() -> None:
    for name, weights in WEIGHTS.items():
        if name.startswith(("same ", "other ")):
            assert any(weights), name
            assert all(weight >= 0 if name.startswith("same ") else weight <= 0 for weight in weights), name
