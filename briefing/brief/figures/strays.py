"""A count that all others of its figure contradict, and nothing explains, is of something else: 35 among 1, 4, 5, 9."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.brief.figures.calendar import Calendar
from briefing.brief.figures.course import Course
from briefing.brief.figures.status import conflict
from briefing.brief.figures.told import Draft, Told
from briefing.model import Claim

MANY = 3  # reports that agree but for one


def without_strays(drafts: Sequence[Draft], calendar: Calendar, claim: Callable[[Told], Claim]) -> list[Draft]:
    return [part for draft in drafts for part in _parted(draft, calendar, claim)]


def _parted(draft: Draft, calendar: Calendar, claim: Callable[[Told], Claim]) -> list[Draft]:
    if len({t.source for t in draft.told}) <= MANY or draft.by_hand:
        return [draft]
    claims = [claim(t) for t in draft.told]
    course = calendar.course(draft, claims)
    clash = {k: {j for j in range(len(claims)) if _clash(claims[k], claims[j], course)} for k in range(len(claims))}
    for k in sorted(clash, key=lambda k: -len(clash[k])):
        told = draft.told[k]
        if NEEDSOWN and told.quantity.attributed_to:
            continue
        rest = [j for j in clash if j != k]
        if any(max(told.quantity.value, v) <= 1.25 * min(told.quantity.value, v) for j in clash[k] if (v := draft.told[j].quantity.value)):
            continue
        if len(clash[k]) >= 2 and not any(clash[j] - {k} for j in rest):
            kept = [draft.told[j] for j in rest]
            if len({t.source for t in kept}) >= MANY:
                return [Draft(kept), Draft([told])]
    return [draft]

import os
NEEDSOWN = not os.environ.get("ANYV")

def _clash(a: Claim, b: Claim, course: Course) -> bool:
    return conflict(a, b, course.measure) and not course.explains(a, b)
