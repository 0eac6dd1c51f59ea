"""The words of the product as types: what flows from documents through annotations to the brief.

Everything here is immutable and picklable. Offsets are character offsets into a document's clean text, half open:
``text[span.start:span.end]``. Dates are strings in ISO 8601 / TIMEX3 form: a day ``2019-12-27``, a month ``2019-10``,
a year ``2014``, a decade ``197``, an interval ``2019-10/2020-01-02``.
"""

from __future__ import annotations

from briefing.model.brief import (
    Actor,
    Brief,
    Change,
    ChangeKind,
    Claim,
    Contradiction,
    Decision,
    Event,
    Evidence,
    Figure,
    Position,
    Remark,
    Source,
    Stance,
    Statement,
    Status,
)
from briefing.model.document import Document, PublishedBasis
from briefing.model.spans import (
    ActorType,
    Annotations,
    Attribution,
    Certainty,
    Context,
    DateBasis,
    DateSpan,
    Denial,
    EventSpan,
    Measure,
    Mention,
    Quantity,
    Role,
    S,
    Sentence,
    Span,
)

__all__ = [
    "Actor",
    "ActorType",
    "Annotations",
    "Attribution",
    "Brief",
    "Certainty",
    "Change",
    "ChangeKind",
    "Claim",
    "Context",
    "Contradiction",
    "DateBasis",
    "DateSpan",
    "Decision",
    "Denial",
    "Document",
    "Event",
    "EventSpan",
    "Evidence",
    "Figure",
    "Measure",
    "Mention",
    "Position",
    "PublishedBasis",
    "Quantity",
    "Remark",
    "Role",
    "S",
    "Sentence",
    "Source",
    "Span",
    "Stance",
    "Statement",
    "Status",
]
