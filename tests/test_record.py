"""Records: equal by their fields, fit for sets, and whole again after a pickle."""

from __future__ import annotations

import dataclasses
import pickle
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest

from briefing import record as module
from briefing.decisions import OnActor
from briefing.model import Brief, DateSpan, Mention, Position, Sentence, Span
from briefing.record import field, fields, record, replace
from briefing.store.compiled import Shelf

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
    @dataclasses.dataclass(frozen=True)
    class Plain:
        one: int
        two: tuple[str, ...] = ()
        hidden: int = dataclasses.field(default=0, repr=False)
        aside: int = dataclasses.field(default=0, compare=False)

    @record(frozen=True, slots=True)
    class Ours:
        one: int
        two: tuple[str, ...] = ()
        hidden: int = field(default=0, repr=False)
        aside: int = field(default=0, compare=False)

    assert repr(Ours(1, ("a",))) == repr(Plain(1, ("a",))).replace("Plain", "Ours")
    assert (Ours(1, aside=2) == Ours(1), Ours(1, hidden=2) == Ours(1)) == (True, False)
    assert {Ours(1, aside=2), Ours(1)} == {Ours(1)}
    assert dataclasses.asdict(Ours(1)) == dataclasses.asdict(Plain(1))
    assert dataclasses.replace(Ours(1), one=2) == Ours(2)
    assert [f.name for f in dataclasses.fields(Ours)] == [f.name for f in dataclasses.fields(Plain)]
    assert Ours(1) != Plain(1)


def test_fields_of_every_sort() -> None:
    @record(frozen=False, slots=True)
    class Base:
        """Told."""

        kind: ClassVar[str] = "base"
        first: int = 1
        listed: list[int] = field(default_factory=list)

    @record(frozen=False, slots=True)
    class Further(Base):
        made: int = field(init=False)
        kept: int = field(default=5, init=False)
        own: set[int] = field(init=False, default_factory=set)
        named: str = field(default="", kw_only=True)

        def __post_init__(self) -> None:
            self.made = self.first + self.kept

    one, other = Further(2, [3], named="n"), Further()
    assert (one.made, one.listed, one.named, one.own) == (7, [3], "n", set())
    assert other.listed is not Further().listed
    assert other.own is not Further().own
    assert [told.name for told in fields(one)] == ["first", "listed", "made", "kept", "own", "named"]
    assert replace(one, first=4).made == 9
    assert pickle.loads(pickle.dumps(SPANS)) == SPANS
    assert Base.__doc__ == "Told."
    with pytest.raises(TypeError):
        Further(1, [], "n")  # type: ignore[misc]
    with pytest.raises(TypeError):
        hash(one)


def test_a_field_of_dataclasses_is_refused() -> None:
    class Wrong:
        one: int = dataclasses.field(default=0)

    with pytest.raises(TypeError, match="take that of records"):
        record(frozen=True, slots=True)(Wrong)


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


def test_what_makes_one_is_kept_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    shelf = Shelf(str(tmp_path), "records", module._compiled)  # type: ignore[attr-defined]
    monkeypatch.setattr(module, "SHELF", shelf)

    def made() -> Any:
        @record(frozen=True, slots=True)
        class Ship:
            name: str
            crew: int = 3

        return Ship

    assert made()("Aurora").crew == 3
    shelf.keep_new()
    shelf.forget()
    assert made()("Aurora", crew=4).crew == 4
    assert not shelf.new
