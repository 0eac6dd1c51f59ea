"""Records: equal by their fields, fit for sets, and whole again after a pickle."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from briefing.model import DateSpan, Mention, Sentence, Span

SPANS = (Span(0, 4), Sentence(0, 4, 2, headline=True), Mention(0, 4, "Ada Okello", "person"), DateSpan(0, 4, "2021-08"))


@pytest.mark.parametrize("span", SPANS, ids=lambda span: span.kind)
def test_a_copy_is_equal_and_has_the_same_hash(span: Span) -> None:
    for same in (replace(span), pickle.loads(pickle.dumps(span))):
        assert same == span
        assert {same, span} == {span}


def test_kinds_with_the_same_offsets_differ() -> None:
    assert len(set(SPANS)) == len(SPANS)
    assert Sentence(0, 4) != Mention(0, 4)


def test_a_span_has_no_room_for_more() -> None:
    with pytest.raises(AttributeError):
        SPANS[0].note = "new"  # type: ignore[attr-defined]
