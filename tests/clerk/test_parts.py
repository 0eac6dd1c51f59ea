"""Briefs in parts: what was told once is not told again, and what is put together is what was taken apart."""

from __future__ import annotations

import pickle
from dataclasses import replace

from briefing.clerk.parts import Joining, Parting
from briefing.clerk.wire import Told
from briefing.model import Annotations, Brief, Document, Sentence, Source


def source(number: int) -> Source:
    document = Document(f"{number}.txt", "The dam burst.")
    return Source(f"S{number}", document, Annotations(document, (Sentence(0, 14),)))


def crossed(value: Told) -> Told:
    return pickle.loads(pickle.dumps(value))  # type: ignore[no-any-return]


def test_a_brief_is_whole_again_and_annotations_cross_once() -> None:
    told: list[Told] = []
    parting, joining = Parting(told.append), Joining()
    first, second, third = (source(number) for number in range(3))
    for brief, new in ((Brief((first, second)), 2), (Brief((first, second, third)), 1), (Brief((third,)), 0)):
        told.clear()
        parted = parting.part(brief)
        assert len(told) == new
        for one in told:
            joining.take(crossed(one))
        assert joining.whole(parted) == brief


def test_what_is_annotated_anew_is_told_anew() -> None:
    told: list[Told] = []
    parting = Parting(told.append)
    one = source(1)
    parting.part(Brief((one,)))
    parting.part(Brief((replace(one, annotations=Annotations(one.document, ())),)))
    assert [len(found.annotations.spans) for found in told] == [1, 0]
