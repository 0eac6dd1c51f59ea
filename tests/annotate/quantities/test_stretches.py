"""Over what time a toll is counted."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import only


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("The raid killed 40 people.", ""),
        ("At least 84 people have been killed since Sunday.", "2021-08-15"),
        ("Raids have killed 300 people in seven days.", "P7D"),
        ("The war has killed 90,000 people.", "war"),
        ("Raids have killed 90,000 people since 2012.", "2012"),
        ("Some 120 people have been killed since the protests began in June.", "2021-06"),
        ("Raids have killed 60 people this week.", "2021-08-16"),
        ("A raid killed 60 people this morning.", ""),
        ("The ministry counted 60 dead by this evening.", ""),
        # of one event or one day
        ("The raid killed 40 people, the deadliest since 2015.", ""),
        ("The worst raid on the town in 20 years killed 40 people.", ""),
        ("Rescuers in Mali, worn out by years of war, said that the flood had killed 40 people.", ""),
        ("In the civil war, 40 people died.", "war"),
        ("The raid killed 40 people, raising fears of a return to war.", ""),
        ("The raid that killed 40 people became a diplomatic crisis.", ""),
        ("Raids have killed nine people in the past 24 hours.", ""),
    ],
)
def test_a_toll_says_since_when_it_is_counted(text: str, over: str) -> None:
    (toll,) = (q for q in [only(text, Quantity)] if q.claim)
    assert toll.over == over
