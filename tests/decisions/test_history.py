"""Undo and redo."""

from __future__ import annotations

from briefing.decisions import Change, Decisions, OnActor, OnClaim, OnSource, Place, edit
from briefing.decisions.history import History

PIN = OnActor(name="Luisa Prado", pinned=True)
BOTH = OnActor(name="Luisa Prado", pinned=True, note="met")
SOURCE = OnSource(file="a.txt", reliability="B")


def test_what_is_done_is_undone_and_redone_step_by_step() -> None:
    history = History(Decisions())
    history.do(Change("pinned", ((None, PIN),)))
    history.do(Change("noted", ((PIN, BOTH),)))
    assert history.now.entries == (BOTH,)
    undone = history.undo()
    assert undone is not None
    assert (undone.told, history.now.entries) == ("Taken back: noted", (PIN,))
    history.undo()
    assert history.now.entries == ()
    assert history.undo() is None
    history.redo()
    history.redo()
    assert history.now.entries == (BOTH,)
    assert history.redo() is None


def test_what_was_withdrawn_holds_again_once_that_is_taken_back() -> None:
    history = History(Decisions((BOTH, SOURCE)))
    assert history.do(edit.withdraw(history.now, [BOTH])).told == "actor Luisa Prado: withdrawn"
    assert history.now.entries == (SOURCE,)
    undone = history.undo()
    assert undone is not None
    assert undone.told == "Holds again: what was decided on actor Luisa Prado"
    assert set(history.now.entries) == {BOTH, SOURCE}


def test_a_new_decision_ends_what_could_be_redone() -> None:
    history = History(Decisions())
    history.do(Change("pinned", ((None, PIN),)))
    history.undo()
    history.do(Change("rated", ((None, SOURCE),)))
    assert history.redo() is None
    assert history.now.entries == (SOURCE,)


def test_undoing_leaves_alone_what_was_written_by_hand_since() -> None:
    history = History(Decisions())
    history.do(Change("pinned", ((None, PIN),)))
    history.now = Decisions((PIN, SOURCE))  # the file was read anew
    history.undo()
    assert history.now.entries == (SOURCE,)


def test_an_entry_that_says_nothing_is_no_entry_and_a_move_is_the_last() -> None:
    here, there = Place("b.txt", "9"), Place("c.txt", "8")
    first = OnClaim(file="a.txt", quote="5", figure=here)
    other = OnClaim(file="d.txt", quote="6", alone=True)
    decisions = Decisions((first, other)).after(Change("", ((first, OnClaim(file="a.txt", quote="5", figure=there)),)))
    assert [entry.key[1] for entry in decisions.entries] == ["d.txt", "a.txt"]
    assert Decisions((PIN,)).after(Change("", ((PIN, OnActor(name="Luisa Prado", aliases=("Prado",))),))).entries == ()
