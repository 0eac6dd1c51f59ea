"""What is said in a brief: by an actor, and in passing."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.brief.evidence import Cited
from briefing.lexicon import names
from briefing.model import Actor, Brief, Figure, Mention

LONGEST = 4  # words of an office before a name


def offices(source: Cited) -> dict[str, str]:
    """Each person with the office or rank by which a report first calls him, before the name or instead of it:
    "President Ana Quispe"."""
    held: dict[str, str] = {}
    for m in source.mentions:
        if m.type == "person" and (office := _office(source.text, m)):
            held.setdefault(m.name, f"{office} {m.name}")
    return held


def _office(text: str, m: Mention) -> str:
    words = text[m.start : m.end].split()
    before = " ".join(text[: m.start].split()[-LONGEST:])
    alone = words[-1].lower() in names.offices() and not {*words} & {*m.name.split()}
    office = " ".join(words) if alone else m.role if before.endswith(m.role) else ""
    return office if len(office.split()) <= LONGEST else ""


def behind_office(speaker: str) -> tuple[str, ...]:
    """What may be the name of a speaker as shown: all of it, or what stands behind an office."""
    words = speaker.split()
    return tuple(" ".join(words[k:]) for k in range(min(len(words), LONGEST + 1)))


def claims_by(brief: Brief, actor: Actor) -> list[tuple[str, int]]:
    """The claims that are attributed to an actor, as (figure id, number of the claim)."""
    known = {actor.name, *actor.aliases}
    return [
        (figure.id, number)
        for figure in brief.figures
        for number, claim in enumerate(figure.claims)
        if not known.isdisjoint(behind_office(claim.attributed_to or "")[: None if actor.type == "person" else 1])
    ]


def in_passing(figures: Iterable[Figure]) -> list[Figure]:
    """The numbers told in passing, in the order of the reports and of their texts."""

    def place(figure: Figure) -> tuple[int, str, int]:
        told = figure.claims[0].evidence
        return len(told.source), told.source, told.start  # S10 comes after S9

    return sorted((figure for figure in figures if figure.in_passing), key=place)
