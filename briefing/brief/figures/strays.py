"""A count that leaves its figure: one report's own number among those of many, which nothing explains.

A rival count has a voice, or is near. A number far from all others that a report tells in passing, and that they alone
contradict, was read as one of theirs, but is of something else; so is one that a voice tells which is no rival of those
who count, where it is farther off than rivals are.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.figures.course import Course, is_rival
from briefing.brief.figures.status import INFINITY, NEAR, conflict, status_of
from briefing.brief.figures.told import Draft
from briefing.model import Claim

SEVERAL = 2  # counts that contradict it
MANY = 3  # reports that contradict each other in nothing
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
    return [draft]


def _disputed(claims: Sequence[Claim], course: Course) -> bool:
    return status_of(claims, course) == "disputed"


def _times(a: Claim, b: Claim) -> float:
    few, many = sorted((a.value or 0.0, b.value or 0.0))
    return many / few if few else INFINITY


def _clash(a: Claim, b: Claim, course: Course) -> bool:
    return conflict(a, b, course.measure) and not course.explains(a, b)
