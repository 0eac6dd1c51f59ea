"""What caused it: speakers who differ, and sentences that tell no rival account."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of

ERROR = "The minister said a first analysis of the crash pointed to pilot error."


@pytest.mark.parametrize(
    "other",
    [
        "The airline said a fire brought down the plane.",
        "The pilots' union said the crash was caused by engine failure.",
        "A farmer blamed the fog.",
        "A farmer blamed a gust.",
        "“It was a bomb,” the airline said.",
        "The regulator ruled out pilot error.",
        "The army said the plane was brought down by ground fire.",
        "An investigator said he did not believe pilot error caused the crash.",
    ],
)
def test_speakers_who_differ_on_the_cause(other: str) -> None:
    (told,) = brief_of(ERROR, other).contradictions
    assert {p.stance: p.evidence.source for p in told.positions} == {"affirmed": "S1", "denied": "S2"} or {
        p.stance: p.evidence.source for p in told.positions
    } == {"affirmed": "S2", "denied": "S1"}


@pytest.mark.parametrize(
    "other",
    [
        "The regulator said the crash was due to pilot error.",  # the same
        "A fire brought down the plane.",  # nobody says so
        "In 1998 a crash in Oruro was blamed on engine failure, a museum said.",  # another crash
        "Was it caused by fog, the paper asked?",
    ],
)
def test_what_is_no_rival_account(other: str) -> None:
    assert brief_of(ERROR, other).contradictions == ()
