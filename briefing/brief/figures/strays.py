"""A count that leaves its figure: one report's own number among those of many, which nothing explains.

A rival count has a voice, or is near. A number far from all others that a report tells in passing, and that they alone
contradict, was read as one of theirs, but is of something else; so is one that a voice tells which is no rival of those
who count, where it is farther off than rivals are.

Of things, and of people of whom no harm is told, reports count many sorts by one noun. There two numbers dispute each
other where one report sets them side by side or they are near; far apart in two reports they are of two things.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from briefing.brief.figures.course import Course, is_rival
from briefing.brief.figures.status import INFINITY, NEAR, conflict, is_near, status_of
from briefing.brief.figures.told import Draft, Told
from briefing.lexicon import counts
from briefing.model import Claim, Measure

SEVERAL = 2  # counts that contradict it
MANY = 3  # reports that contradict each other in nothing
HURT: frozenset[Measure] = frozenset({"killed", "wounded", "missing"})
PEOPLE: frozenset[Measure] = frozenset({"participants", "detained"})  # whom any noun may tell
FAR = 2.5  # times as many: few rivals differ more about one event where others agree


def without_stray(draft: Draft, claims: Sequence[Claim], course: Course) -> list[Draft]:
    """The draft, in two where one of its ``claims`` is no count of the same."""
    clash = [{k for k, b in enumerate(claims) if _clash(a, b, course)} for a in claims]
    for k, told in enumerate(draft.told):
        rest = [other for other in range(len(claims)) if other != k]
        if told.by_hand or len(clash[k]) < SEVERAL:
            continue
        voice = told.quantity.attributed_to
        near = FAR if voice else NEAR
        if any(_times(claims[k], claims[o]) <= near for o in clash[k]) or (voice and is_rival(claims[k])):
            continue
        if len({draft.told[o].source for o in rest}) < MANY or _disputed([claims[o] for o in rest], course):
            continue
        return [Draft([draft.told[o] for o in rest]), Draft([told])]
    if course.measure not in HURT and not any(told.by_hand for told in draft.told):
        return _told_apart(draft, claims, course)
    return [draft]


def _told_apart(draft: Draft, claims: Sequence[Claim], course: Course) -> list[Draft]:
    """The draft in parts that agree, where its counts clash but over reports and none may be a rival of another."""
    clash = [(a, b) for a, b in combinations(range(len(claims)), 2) if _clash(claims[a], claims[b], course)]
    if not clash or any(_may_rival(draft.told[a], draft.told[b]) for a, b in clash):
        return [draft]
    apart = {*clash, *((b, a) for a, b in clash)}
    parts: list[list[int]] = []
    for k in range(len(claims)):
        part = next((part for part in parts if not any((k, other) in apart for other in part)), None)
        if part is None:
            parts.append(part := [])
        part.append(k)
    return [Draft([draft.told[k] for k in part]) for part in parts]


def _may_rival(a: Told, b: Told) -> bool:
    """True for counts of one report or one event, for near ones and for words ("dozens"), and for what two voices tell
    of one thing."""
    p, q = a.quantity, b.quantity
    if a.source == b.source or (a.cluster is not None and a.cluster == b.cluster) or is_near(p, q):
        return True
    named = sum(voice is not None for voice in {p.attributed_to, q.attributed_to})
    same = p.measure in PEOPLE or (
        counts.same_thing(p.unit) == counts.same_thing(q.unit) and p.predicate == q.predicate
    )
    return same and p.attributed_to != q.attributed_to and named > (p.measure == "share")


def _disputed(claims: Sequence[Claim], course: Course) -> bool:
    return status_of(claims, course) == "disputed"


def _times(a: Claim, b: Claim) -> float:
    few, many = sorted((a.value or 0.0, b.value or 0.0))
    return many / few if few else INFINITY


def _clash(a: Claim, b: Claim, course: Course) -> bool:
    return conflict(a, b, course.measure) and not course.explains(a, b)
