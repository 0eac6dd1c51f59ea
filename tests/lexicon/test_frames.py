"""The frames as data: every class that a frame names is there, every kind and category is one."""

from __future__ import annotations

from briefing.lexicon import items, lines, rows, table
from briefing.lexicon.event_kinds import kinds
from briefing.lexicon.events import CATEGORIES
from briefing.lexicon.frames import NONE, frames_of


def test_frames_name_classes_categories_and_kinds_that_there_are() -> None:
    data = table("frames")
    named = set(kinds().values())
    for verbs, doers, things, category, kind, *_ in rows(data["frames"]["lines"]):
        assert items(verbs)
        assert {doers, things} != {NONE} or category == NONE
        assert set(items(doers)) | set(items(things)) <= data["nouns"].keys() | {NONE}
        assert category in (*CATEGORIES, NONE)
        assert kind == NONE or kind in named, kind
    assert data["named"].keys() <= data["nouns"].keys()


def test_every_class_is_used() -> None:
    data = table("frames")
    used = {name for _, doers, things, *_ in rows(data["frames"]["lines"]) for name in items(doers) + items(things)}
    assert data["nouns"].keys() == used - {NONE}


def test_no_frame_stands_twice() -> None:
    seen = list(lines(table("frames")["frames"]["lines"]))
    assert len(seen) == len(set(seen))


def test_verbs_of_more_words_are_asked_first() -> None:
    sizes = [len(frame.rest) for frame, _ in frames_of("pulled")]
    assert sizes == sorted(sizes, reverse=True)
