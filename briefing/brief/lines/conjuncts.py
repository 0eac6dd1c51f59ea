"""The words of a clause that tell one of its several deeds: "soldiers closed the airport | and ordered people home"."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.brief.evidence import Cited
from briefing.brief.lines.standing import LEADING
from briefing.documents.opening import behind_opening
from briefing.expressions import expression
from briefing.model import EventSpan

HELPING = r"(?:has|have|had|is|are|was|were|will|would|been|be)"
# what leads from one verb to the next: its conjunction, then its own helping verbs
SEAM = expression(rf",?\s+(?:and|but|then)\s+(?P<own>(?:(?:also|then|later|again|not|\w+ly|{HELPING})\s+)*)$")
HELPED = expression(rf"(?:\s+(?:also|not|\w+ly|{HELPING}))+$")  # at the end of a subject
ACTIVE = expression(r"\s+(?:the|a|an|its|their|his|her|\d|[A-Z])")  # an object follows: no "was" is shared
TO = expression(r"\bto $")
TO_DO = expression(r"\bto [a-z]+")


def conjunct(source: Cited, event: EventSpan) -> tuple[str, int, int] | None:
    """The subject to be said again (empty for the first deed of a clause) and the run that tells the event alone; None
    where the clause tells nothing else."""
    deeds = [e for e in source.events if e.clause == event.clause and e.told and not (e.noun or e.harm)]
    if event not in deeds or len(deeds) < 2:
        return None
    deeds.sort(key=lambda e: e.start)
    at = deeds.index(event)
    seams = [_seam(source.text, one, other) for one, other in pairwise(deeds)]
    begins = seams[at - 1] if at else None
    end = next((s[0] for s in seams[at : at + 1] if s), event.clause[1])
    if at == 0:
        return ("", event.clause[0], end) if end < event.clause[1] else None
    subject = LEADING.sub("", behind_opening(source.text[event.clause[0] : deeds[0].start].strip()))
    infinitive = _is_infinitive(source.text, event, deeds[at - 1])
    if begins is None or infinitive or not subject or not all(seams[:at]):
        return None
    _, start, own = begins
    return (HELPED.sub("", subject) if own or ACTIVE.match(source.text, event.end) else subject), start, end


def _is_infinitive(text: str, event: EventSpan, before: EventSpan) -> bool:
    """True for what somebody is to do: "urged them to go there and | investigate", who urges does not investigate."""
    if TO.search(text, event.clause[0], before.start):
        return True
    base = text[event.start : event.end].split()[0].lower() == event.lemma.split()[0]
    return base and TO_DO.search(text, event.clause[0], event.start) is not None


def _seam(text: str, one: EventSpan, other: EventSpan) -> tuple[int, int, bool] | None:
    """Where the words of one deed end and those of the next begin, and whether these bring a helping verb."""
    found = SEAM.search(text, one.end, other.start)
    if found is None:
        return None
    return found.start(), found.start("own"), re.search(rf"\b{HELPING}\b", found["own"]) is not None
