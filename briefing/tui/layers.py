"""The layers of annotation that an article wears, and their spans in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from itertools import chain

from briefing.model import (
    Annotations,
    Attribution,
    Certainty,
    DateSpan,
    EventSpan,
    Mention,
    Quantity,
    Sentence,
    Span,
)
from briefing.runs import Layer
from briefing.tui.kinds import ALL

_WORN: tuple[type[Span], ...] = (Attribution, Certainty, EventSpan, DateSpan, Mention, Quantity)  # the last on top


def layers_of(annotations: Annotations, shown: Container[str]) -> Callable[[int, int], list[Layer]]:
    """What tells the layers that meet [start, end) of a text: of a long one only what is looked at wears any."""
    spans = annotations.spans
    starts = [span.start for span in spans]
    longest = max([span.end - span.start for span in spans], default=0)

    def meeting(start: int, end: int) -> list[Layer]:
        near = spans[bisect_left(starts, start - longest) : bisect_left(starts, end)]
        return _layers([span for span in near if span.end > start], shown)

    return meeting


def _layers(spans: Sequence[Span], shown: Container[str]) -> list[Layer]:
    """What spans wear: the headline, those of the kinds that are shown, and what is no part of the report."""
    sentences = [span for span in spans if isinstance(span, Sentence)]
    worn: dict[str, list[Layer]] = {kind.kind: [] for kind in _WORN if kind.kind in shown}
    for span in spans:
        if (kind := span.kind) in worn and (kind != Quantity.kind or _is_marked(span)):
            worn[kind].append((span.start, span.end, kind))
    layers: list[Layer] = [(s.start, s.end, "title") for s in sentences if s.headline]
    layers += chain.from_iterable(worn.values())
    return [*layers, *((s.start, s.end, "boilerplate") for s in sentences if s.boilerplate)]


def spans_of(annotations: Annotations, shown: Container[str]) -> list[Span]:
    """The spans of the kinds that are shown, in order."""
    return [span for span in annotations.spans if span.kind in shown and span.kind in ALL and _is_marked(span)]


def _is_marked(span: Span) -> bool:
    return not isinstance(span, Quantity) or span.claim
