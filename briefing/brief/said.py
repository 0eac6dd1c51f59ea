"""What an actor says in a brief."""

from __future__ import annotations

from briefing.model import Actor, Brief


def claims_by(brief: Brief, actor: Actor) -> list[tuple[str, int]]:
    """The claims that are attributed to an actor, as (figure id, number of the claim)."""
    names = {actor.name, *actor.aliases}
    return [
        (figure.id, number)
        for figure in brief.figures
        for number, claim in enumerate(figure.claims)
        if claim.attributed_to in names
    ]
