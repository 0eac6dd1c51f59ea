"""What a later version of a text tells otherwise, each case two texts and what is found between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotate import annotate
from briefing.brief.evidence import Cited
from briefing.brief.sources.changes import Lines, changes
from briefing.model import Change
from tests.brief.case import report

BEFORE = "A ferry sank off Port Amala on Monday. "
AFTER = "Divers will go on with their search in the morning. The sea was calm, the harbour master said."


def lines(id: str, text: str) -> Lines:
    return Lines(Cited(id, annotate(report(text))))


def between(earlier: str, later: str) -> list[Change]:
    return changes(lines("S1", earlier), lines("S2", later))


def told(found: list[Change]) -> list[tuple[str, str, str]]:
    return [(c.kind, c.earlier.quote if c.earlier else "", c.later.quote if c.later else "") for c in found]


@pytest.mark.parametrize(
    ("was", "now", "kind", "words"),
    [
        ("Twelve people were killed.", "Fifteen people were killed.", "figure", ("Twelve people", "Fifteen people")),
        ("At least 12 people were killed.", "12 people were killed.", "figure", ("At least 12", "12")),
        ("Police held Marta Ruiz.", "Police held Maria Ruiz.", "actor", ("Marta Ruiz", "Maria Ruiz")),
        ("It left on 3 May 2021.", "It left on 4 May 2021.", "date", ("3 May 2021", "4 May 2021")),
        ("The captain was arrested later.", "The captain was freed later.", "wording", ("arrested", "freed")),
    ],
)
def test_what_differs_is_told_with_its_words(was: str, now: str, kind: str, words: tuple[str, str]) -> None:
    ((found, earlier, later),) = told(between(BEFORE + was + " " + AFTER, BEFORE + now + " " + AFTER))
    assert found == kind
    assert earlier.startswith(words[0])
    assert later.startswith(words[1])


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Police held Ruiz.", "Police held Ruiz ."),
        ("“We saw it sink,” said Ruiz.", '"We saw it sink," said Ruiz.'),
        ("Police held the captain.", "POLICE HELD THE CAPTAIN."),
    ],
)
def test_dress_is_no_change(was: str, now: str) -> None:
    assert between(BEFORE + was + " " + AFTER, BEFORE + now + " " + AFTER) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("12 people were killed in it.", "Twelve people were killed in it."),
        ("The US sent divers to help.", "The United States sent divers to help."),
        ("Governor Ruiz came to the harbour.", "Governor Maria Ruiz came to the harbour."),
    ],
)
def test_the_same_in_other_words_is_no_other_figure_or_actor(was: str, now: str) -> None:
    assert {kind for kind, _, _ in told(between(BEFORE + was + " " + AFTER, BEFORE + now + " " + AFTER))} <= {"wording"}


def test_the_day_of_the_report_in_its_dateline_is_no_change_of_a_date() -> None:
    text = "AMALA, {} - A ferry sank off the coast on Monday, the harbour master said. " + AFTER
    earlier, later = (
        Lines(Cited(id, annotate(report(text.format(words), day))))
        for id, words, day in (("S1", "Aug 16", "2021-08-16"), ("S2", "Aug 17", "2021-08-17"))
    )
    assert "date" not in {change.kind for change in changes(earlier, later)}


def test_sentences_come_and_go_in_the_order_of_the_later_text() -> None:
    gone, new = "Nobody knows why.", "A leak in the hull is thought to be the cause of it."
    found = told(between(BEFORE + gone + " " + AFTER, BEFORE + AFTER + " " + new))
    assert found == [("removed", gone, ""), ("added", "", new)]


def test_a_sentence_that_moved_is_no_change() -> None:
    first, second = "The captain swam ashore at once.", "Fishermen brought the others in."
    assert between(BEFORE + first + " " + second + " " + AFTER, BEFORE + second + " " + first + " " + AFTER) == []


def test_a_change_cites_both_texts() -> None:
    earlier, later = BEFORE + "Twelve people drowned.", BEFORE + "Fifteen people drowned."
    (change,) = between(earlier, later)
    assert change.earlier is not None
    assert change.later is not None
    assert earlier[change.earlier.start : change.earlier.end] == change.earlier.quote
    assert later[change.later.start : change.later.end] == change.later.quote
    assert (change.earlier.source, change.later.source) == ("S1", "S2")
    assert change.later.sentence == "Fifteen people drowned."


def test_a_text_against_nothing_is_all_new() -> None:
    assert [kind for kind, _, _ in told(between("", "One came. Two went."))] == ["added", "added"]
    assert between("", "") == []


SENTENCES = st.sampled_from(
    ["A ferry sank.", "12 people drowned off Port Amala.", "15 people drowned off Port Amala.", "“Help,” he said.",
     "Police held Marta Ruiz on 3 May 2021.", "Police held Maria Ruiz on 4 May 2021.", "Follow us on Twitter.", "…"]
)  # fmt: skip
TEXTS = st.lists(SENTENCES, max_size=8).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_whatever_the_texts_are_every_change_cites_what_stands_there(earlier: str, later: str) -> None:
    texts = {"S1": earlier, "S2": later}
    found = between(earlier, later)
    for change in found:
        sides = [side for side in (change.earlier, change.later) if side]
        assert sides
        for side in sides:
            assert side.quote
            assert texts[side.source][side.start : side.end] == side.quote
    assert between(earlier, earlier) == []
    assert bool(found) == bool(between(later, earlier))
