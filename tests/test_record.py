"""Records: equal by their fields, fit for sets, and whole again after a pickle."""

from __future__ import annotations

import pickle
from dataclasses import asdict, dataclass, field, fields

import pytest

from briefing.decisions import OnActor
from briefing.model import Brief, DateSpan, Mention, Position, Sentence, Span
from briefing.record import record, replace

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


def test_it_is_what_a_dataclass_is() -> None:
    @dataclass(frozen=True)
    class Plain:
        one: int
        two: tuple[str, ...] = ()
        hidden: int = field(default=0, repr=False)
        aside: int = field(default=0, compare=False)

    @record(frozen=True, slots=True)
    class Ours:
        one: int
        two: tuple[str, ...] = ()
        hidden: int = field(default=0, repr=False)
        aside: int = field(default=0, compare=False)

    assert repr(Ours(1, ("a",))) == repr(Plain(1, ("a",))).replace("Plain", "Ours")
    assert (Ours(1, aside=2) == Ours(1), Ours(1, hidden=2) == Ours(1)) == (True, False)
    assert {Ours(1, aside=2), Ours(1)} == {Ours(1)}
    assert asdict(Ours(1)) == asdict(Plain(1))
    assert [f.name for f in fields(Ours)] == [f.name for f in fields(Plain)]
    assert Ours(1) != Plain(1)


def test_one_field_none_and_names_alone() -> None:
    @record(frozen=True, slots=True)
    class Nothing:
        pass

    assert Nothing() == Nothing()
    assert repr(Nothing()).endswith("Nothing()")
    assert Position("denied", None, None) != Brief()  # type: ignore[arg-type]
    assert {OnActor(name="A"), OnActor(name="A")} == {OnActor(name="A")}
    with pytest.raises(TypeError):
        OnActor("A")  # type: ignore[misc]


def test_a_copy_with_other_values() -> None:
    @record(frozen=True, slots=True)
    class Square:
        side: int
        name: str = ""
        area: int = field(init=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "area", self.side**2)

    @record(frozen=True, slots=True)
    class Lone:
        words: str

    assert replace(Mention(0, 4, "Ada Okello"), end=10, type="person") == Mention(0, 10, "Ada Okello", "person")
    assert replace(Square(2, "two"), side=3).area == 9
    assert replace(Lone("one"), words="two") == Lone("two")
    with pytest.raises(KeyError):
        replace(Square(2), area=5)
