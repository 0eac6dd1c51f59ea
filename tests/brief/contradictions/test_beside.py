"""What stands beside a denial and is answered by it, and what is not."""

from __future__ import annotations

import pytest

from briefing.model import Contradiction
from tests.brief.case import brief_of


def told(text: str) -> list[Contradiction]:
    return brief_of(text).contradictions


@pytest.mark.parametrize(
    ("before", "denial"),
    [
        (  # its side is named in a charge
            "The election board in Lima said that clerks had been bribed with Chilean money.",
            "Chile denied any guilt.",
        ),
        (  # what somebody had said before is told behind
            "The mayor had told a daily that the radar had tracked it to Arica.",
            "Admiral Luis Quispe denied that the ferry had been followed.",
        ),
        (  # who says it is no known speaker
            "Many on the web now hint that the ballots in Puno had been planted.",
            "The police rejects this.",
        ),
        (  # of whom it is said that they did not do it, they answer
            "Berlin says that it passed the results to a court in May.",
            "The spokeswoman Ana Quispe said that Germany had not handed over any data.",
        ),
        ("The firm says that wages were transferred on Friday.", "The union said the firm had not paid the crew."),
        ("A clerk said that the king had suffered a stroke.", "The palace denied that he was ill."),  # of whom
        (  # the reporter sets it against the denial
            "But minutes of the choir in Puno name Quispe as its treasurer.",
            "The minister said that Quispe was not in the choir.",
        ),
    ],
)
def test_what_stands_beside_a_denial_is_answered(before: str, denial: str) -> None:
    behind = before.startswith(("The mayor", "But", "Berlin", "The firm"))
    (found,) = told(f"{denial} {before}" if behind else f"{before} {denial}")
    assert {p.stance: p.evidence.sentence for p in found.positions} == {"affirmed": before, "denied": denial}


def test_who_denies_may_speak_between() -> None:
    charge = "The miners' union said that police had fired on the march in Oruro."
    between = (
        "“Our men stood back,” Luis Mbeki, the prefect, said. “They are fine,” Mbeki said. “It had rained,” Mbeki said."
    )
    denial = "Mbeki denied that any shot had been aimed at marchers."
    (found,) = told(f"{charge} {between} {denial}")
    assert {p.evidence.sentence for p in found.positions} == {charge, denial}


@pytest.mark.parametrize(
    "text",
    [
        # another member of the same government speaks of something else
        "Peru's interior ministry said that nine clerks had been arrested in Puno. "
        "Peru's health minister denied that the clinic had been shut over the strike.",
        # whose claim it is is told in the denial
        "The union said that the port had been shelled at noon. "
        "The firm rejected the claim of the mayor that it had bribed inspectors.",
    ],
)
def test_what_stands_beside_a_denial_by_chance_is_not_answered(text: str) -> None:
    first = text.split(". ")[0] + "."
    assert all(first not in {p.evidence.sentence for p in one.positions} for one in told(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (  # the same thing is denied by another of that side
            "Peru's navy rejected a claim by Chile that a frigate had been sunk off Arica. "
            "“We have not lost any frigate,” Ana Quispe tweeted.",
            "not lost",
        ),
        (  # who claims it is told behind, by way of another
            "The mill rejected claims that its boiler had burst. Radio Sol had quoted a stoker as saying that steam "
            "filled the yard.",
            "stoker",
        ),
        (  # what nobody in particular says stands between
            "A slide buried nine herders on Friday, the prefect said. Most of them were from Puno. "
            "But the head of police said that he had no report of a slide.",
            "head of police",
        ),
        (  # he himself speaks between
            "A clerk of 60 died of the heat in the queue, the union said. But the port authority insisted: "
            "“He stood there for nine minutes. To link his death to the queue is a shame.”",
            "To link",
        ),
    ],
)
def test_what_stands_a_sentence_further_is_of_the_same_contradiction(text: str, words: str) -> None:
    (found,) = told(text)
    assert {p.stance for p in found.positions} == {"affirmed", "denied"}
    assert any(words in p.evidence.sentence for p in found.positions)
