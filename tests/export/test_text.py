"""The text: everything cited, nothing too wide, the same bytes each time."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.export import telling
from briefing.export.layout import cells
from briefing.export.text import to_text
from briefing.model import Brief, Event, Statement
from tests.export.sample import BERTHS, brief, in_passing


def section(text: str, name: str) -> str:
    """One section of the text as one line of words, its heading left out."""
    found = re.search(rf"^{name}\n(.*?)(?:\n\n|\Z)", text, re.S | re.M)
    assert found, f"no section {name}"
    return " ".join(found[1].split())


def test_the_head_names_the_principals_the_days_and_how_the_sources_are_dated() -> None:
    first, second = to_text(brief()).splitlines()[:2]
    assert first.startswith("BRIEFING   Sudmark · Norland")
    assert first.endswith("28 Feb – 2 Mar 2031")
    assert len(first) == 80
    assert second == "4 sources: 2 dated, 1 dated by inference, 1 undated"


def test_a_disputed_figure_shows_its_range_then_each_claim_with_source_speaker_and_words() -> None:
    told = section(to_text(brief()), "DISPUTED")
    assert "25 – at least 31 3 Mar 2031: 25 [S1] Norland, as reported: “Norland says 25 sailors died" in told
    assert "4 Mar 2031: at least 31 [S2] survivors, as reported: “At least 31 people were killed" in told


def test_a_revised_figure_shows_its_course_by_date_of_publication() -> None:
    told = section(to_text(brief()), "REVISED")
    assert told.startswith("Homes under water latest 140")
    assert told.index("3 Mar 2031: 100 [S3]") < told.index("undated: 140 [S4]")


def test_numbers_told_in_passing_are_told_in_the_reports_words_a_sentence_once() -> None:
    told = section(to_text(in_passing()), "OTHER FIGURES").partition("In passing, as the reports put it ")[2]
    assert told == f"[S1] port master, as reported: “{BERTHS}” [S4] “Two tugs came.”"
    assert "composed" not in told


def test_a_number_that_another_line_shows_is_not_told_again_in_passing() -> None:
    whole = in_passing()
    tugs = next(f.claims[0].evidence for f in whole.figures if f.claims[0].evidence.quote == "Two tugs")
    event = replace(whole.sequence[0], summary=tugs.sentence, evidence=(tugs,))
    told = replace(whole, sequence=(event, *whole.sequence[1:]))
    assert "Two tugs came." not in section(to_text(told), "OTHER FIGURES")
    assert "Two tugs came." in section(to_text(told, parts=frozenset({"figures"})), "OTHER FIGURES")
    assert "nine berths" in section(to_text(told), "OTHER FIGURES")


def test_contradictions_tell_both_stances_with_their_words() -> None:
    told = section(to_text(brief()), "CONTRADICTIONS")
    assert "affirmed [S1] Norland, as reported: “" in told
    assert "denied [S2] Sudmark, as reported: “Sudmark denies that its navy fired.”" in told


def test_a_position_does_not_say_again_the_line_over_it() -> None:
    (item,) = brief().contradictions
    sentence = item.positions[1].evidence.sentence
    told = section(to_text(replace(brief(), contradictions=(replace(item, subject=sentence),))), "CONTRADICTIONS")
    assert told.count(sentence.rstrip(".")) == 1
    assert "denied [S2] Sudmark, as reported" in told


def test_a_line_that_tells_several_deeds_of_a_day_stands_once() -> None:
    fired = next(event for event in brief().sequence if event.category == "ASSAULT" and event.context == "main")
    threatened = replace(fired, id="E99", category="THREATEN", intensity=-6.0, escalation=False)
    told = section(to_text(replace(brief(), sequence=(threatened, fired))), "SEQUENCE")
    assert told.count("fired on a ferry") == 1
    assert "ASSAULT -9" in told


def test_the_sequence_holds_the_main_events_and_marks_escalation_and_inferred_dates() -> None:
    text = to_text(brief())
    told = section(text, "SEQUENCE")
    assert "Fri 28 Feb 2031 ASSAULT -9 ▇▇▇▇▇▇▇▇▇ ▲ Sudmark’s navy fired on a ferry. [S1]" in told
    assert "DISASTER The harbour was flooded. (date inferred) [S3 S4]" in told
    assert "Undated SANCTION -4 ▇▇▇▇ Norland banned" in told
    assert "fought" not in told
    assert "may talk" not in told
    assert section(text, "BACKGROUND").startswith("1998 ASSAULT -10 ▇▇▇▇▇▇▇▇▇▇ The two states")
    assert section(text, "AHEAD").endswith("May 2031 CONSULT +1 ▒ The two may talk. (hypothetical) [S3]")


def test_sources_say_their_date_its_basis_copies_and_what_only_they_tell() -> None:
    told = section(to_text(brief()), "SOURCES")
    assert "S1 Ferry shelled in the strait The Harbour Post · published Mon 3 Mar 2031 (stated: dateline) 1.txt" in told
    assert "only here: Sudmark’s navy fired on a ferry." in told
    assert "undated (no date in it) 4.txt repeats the words of [S3]: not independent of it" in told


def test_key_actors_are_twelve_at_most_and_the_rest_is_counted() -> None:
    full = brief()
    many = replace(full, actors=tuple(replace(full.actors[0], id=f"A{n}", name=f"Name{n}") for n in range(15)))
    told = section(to_text(many), "KEY ACTORS")
    assert "Name11" in told
    assert "Name12" not in told
    assert "and 3 more" in told


def test_empty_sections_are_left_out_or_say_so() -> None:
    text = to_text(Brief(sources=brief().sources))
    assert "None found." in section(text, "KEY ACTORS")
    assert "No figure found in dispute." in text
    for name in ("BOTTOM LINE", "REVISED", "OTHER FIGURES", "CONTRADICTIONS", "BACKGROUND", "AHEAD", "LIMITS"):
        assert name not in text


def test_a_brief_of_nothing_says_so() -> None:
    assert to_text(Brief()) == "BRIEFING\nNo documents, nothing to tell.\n"


def test_too_narrow_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 40"):
        to_text(brief(), 39)


def test_the_same_brief_gives_the_same_text_which_ends_in_one_line_end() -> None:
    text = to_text(brief())
    assert text == to_text(brief())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)
prose = st.lists(words, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(prose, st.integers(40, 120))
def test_no_line_is_wider_than_asked_but_for_a_word_that_cannot_be_broken(told: str, width: int) -> None:
    event = Event("E1", "2031", "stated", "ASSAULT", -9.0, "main", told, (), (), ("S1",), ())
    text = to_text(replace(brief(), sequence=(event,), bottom_line=(Statement(told, ("S1", "S2")),)), width)
    for line in text.splitlines():
        assert cells(line) <= width or len(line.split()) == 1


@pytest.mark.parametrize("width", [40, 57, 72, 80, 132])
def test_every_width_holds_and_tells_the_same_claims(width: int) -> None:
    text = to_text(brief(), width)
    assert max(cells(line) for line in text.splitlines()) <= width
    assert text.count("[S1]") == to_text(brief()).count("[S1]")


def test_an_actor_is_no_target_of_what_only_a_relative_clause_names_it_in_nor_of_what_is_long_past() -> None:
    whole = brief()
    event, one = whole.sequence[0], whole.actors[0]
    actor = replace(one, did=(event.id,))

    def told(summary: str, **more: object) -> list[str]:
        event_ = replace(event, summary=summary, targets=(actor.id,), context="main")
        event_ = replace(event_, **more)  # type: ignore[arg-type]
        return [telling.deed(actor, e) for e in telling.deeds(actor, replace(whole, sequence=(event_,)))]

    assert told(f"Guards shelled {actor.name}.") == [f"target: Guards shelled {actor.name}."]
    assert told(f"Guards left a port that {actor.name} calls a camp.") == []
    assert told(f"Guards shelled {actor.name}.", context="background") == []
