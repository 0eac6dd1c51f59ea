"""What is said in a brief: by an actor, and in passing."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import Actor, Brief, Figure


def claims_by(brief: Brief, actor: Actor) -> list[tuple[str, int]]:
    """The claims that are attributed to an actor, as (figure id, number of the claim)."""
    names = {actor.name, *actor.aliases}
    return [
        (figure.id, number)
        for figure in brief.figures
        for number, claim in enumerate(figure.claims)
        if claim.attributed_to in names
    ]


def in_passing(figures: Iterable[Figure]) -> list[Figure]:
    """The numbers told in passing, in the order of the reports and of their texts."""

    def place(figure: Figure) -> tuple[int, str, int]:
        told = figure.claims[0].evidence
        return len(told.source), told.source, told.start  # S10 comes after S9

    return sorted((figure for figure in figures if figure.in_passing), key=place)
