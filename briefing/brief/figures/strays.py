"""A count that leaves its figure: one report's own number among those of many, which nothing explains.

A rival count has a voice, or is near. A number far from all others that a report tells in passing, and that they alone
contradict, was read as one of theirs, but is of something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.figures.course import Course
from briefing.brief.figures.status import conflict, is_near
from briefing.brief.figures.told import Draft
from briefing.model import Claim

SEVERAL = 2  # counts that contradict it
MANY = 3  # reports that contradict each other in nothing


def without_stray(draft: Draft, claims: Sequence[Claim], course: Course) -> list[Draft]:
    """The draft, in two where one of its ``claims`` is no count of the same."""
    clash = [{k for k, b in enumerate(claims) if _clash(a, b, course)} for a in claims]
    for k, told in enumerate(draft.told):
        rest = [other for other in range(len(claims)) if other != k]
        if told.quantity.attributed_to or told.by_hand or len(clash[k]) < SEVERAL or any(clash[o] - {k} for o in rest):
            continue
        if any(is_near(claims[k], claims[o]) for o in clash[k]) or len({draft.told[o].source for o in rest}) < MANY:
            continue
        return [Draft([draft.told[o] for o in rest]), Draft([told])]
    return [draft]


def _clash(a: Claim, b: Claim, course: Course) -> bool:
    return conflict(a, b, course.measure) and not course.explains(a, b)
