"""A part of a brief: whole items, no loose ends, and words that say what was chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief.facets import Facets
from briefing.brief.selection import Selection, in_words, select
from briefing.model import Brief
from tests.brief.case import actor, brief_of, report
from tests.export.sample import brief as sample


def chosen(brief: Brief, **asked: object) -> Brief:
    return select(brief, Selection(**asked))  # type: ignore[arg-type]


def ids(brief: Brief) -> set[str]:
    groups = (brief.actors, brief.figures, brief.contradictions, brief.sequence)
    return {item.id for group in groups for item in group}


def test_nothing_asked_for_is_the_brief_itself() -> None:
    brief = sample()
    assert select(brief, Selection()) is brief


def test_a_source_brings_what_it_tells_whole_with_what_others_say_of_it() -> None:
    brief = sample()
    part = chosen(brief, sources=frozenset({"S2"}))
    assert ids(part) == {"A1", "F1", "F3", "C1"}
    assert part.figures[0] == brief.figures[0], "who disagrees is not hidden"
    assert [source.id for source in part.sources] == ["S1", "S2"], "those that the items cite"


def test_a_copy_brings_the_source_whose_words_it_repeats() -> None:
    brief = sample()
    assert [source.id for source in chosen(brief, sources=frozenset({"S4"})).sources] == ["S3", "S4"]


@pytest.mark.parametrize(
    ("first", "last", "events"),
    [
        ("2031-03-01", None, {"E3", "E5"}),
        (None, "2031-02-28", {"E1", "E2"}),
        ("2031-02", "2031-02", {"E2"}),
        ("2031", "2031", {"E2", "E3", "E5"}),
        ("2031-05-20", "2031-05-20", {"E5"}),  # told to the month: a day of it may be meant
        ("1998", "1998", {"E1"}),
    ],
)
def test_days_choose_among_events_and_both_ends_belong(first: str | None, last: str | None, events: set[str]) -> None:
    assert {event.id for event in chosen(sample(), first=first, last=last).sequence} == events


def test_what_has_no_date_is_left_out_of_a_span_of_days_and_counted() -> None:
    part = chosen(sample(), first="2031-02-28", last="2031-02-28")
    assert "E4" not in ids(part)
    assert part.selection == "Fri 28 Feb 2031; 10 other items left out"


def test_categories_choose_events_and_who_takes_part_in_them() -> None:
    part = chosen(sample(), categories=frozenset({"SANCTION"}))
    assert [event.id for event in part.sequence] == ["E4"]
    assert {actor.id for actor in part.actors} == {"A1", "A2"}
    assert all(set(actor.did) <= {"E4"} for actor in part.actors)


def test_every_criterion_must_hold() -> None:
    part = chosen(sample(), sources=frozenset({"S3"}), categories=frozenset({"CONSULT", "SANCTION"}))
    assert [event.id for event in part.sequence] == ["E5"]


def test_an_actor_brings_its_events_what_it_says_and_whose_sentences_name_it() -> None:
    brief = brief_of(
        "KABUL, Aug 20 - Norwegian officials said on Friday that 12 people were killed in a bombing in Kabul.",
        "Chad said 40 of its soldiers were wounded in an ambush in Lake Province on Friday.",
    )
    chad = actor(brief, "Chad")
    part = chosen(brief, actors=frozenset({chad.id}))
    assert [figure.measure for figure in part.figures] == ["wounded"]
    assert chad in [replace(kept, did=chad.did) for kept in part.actors]
    assert part.selection.startswith("about Chad; ")


def test_a_figure_is_dated_by_its_event_else_by_its_report() -> None:
    brief = brief_of(
        report("A bomb killed 7 soldiers in Tunis on Jan 5, 2021.", "2021-01-09"),
        report("LIMA, Aug 20 - The strike costs $40 million.", "2021-08-20"),
    )
    assert [figure.measure for figure in chosen(brief, first="2021-01-05", last="2021-01-05").figures] == ["killed"]
    assert [figure.measure for figure in chosen(brief, first="2021-08", last="2021-08").figures] == ["money"]


def test_no_id_leads_nowhere() -> None:
    brief = sample()
    for asked in ({"sources": frozenset({"S1"})}, {"first": "2031-03"}, {"categories": frozenset({"CONSULT"})}):
        part = chosen(brief, **asked)
        known = ids(part)
        cited = {id for group in (part.figures, part.contradictions, part.sequence, part.actors)
                 for item in group for id in item.sources}  # fmt: skip
        assert cited <= {source.id for source in part.sources}
        assert {id for event in part.sequence for id in event.actors} <= known
        assert {id for source in part.sources for id in source.only} <= known


def test_the_choice_is_told_in_words() -> None:
    asked = Selection(frozenset({"S10", "S2"}), frozenset({"A2"}), frozenset({"ASSAULT", "AID"}), "2031-03-01", None)
    many = replace(sample(), sources=tuple(replace(sample().sources[0], id=f"S{n}") for n in range(1, 11)))
    assert in_words(asked, many) == "told by S2 or S10; about Norland; AID or ASSAULT; since 1 Mar 2031"


def test_a_choice_that_nothing_meets_is_an_empty_brief_with_the_source_asked_for() -> None:
    part = chosen(sample(), sources=frozenset({"S1"}), categories=frozenset({"AID"}))
    assert ids(part) == set()
    assert [source.id for source in part.sources] == ["S1"]


def test_alone_asks_for_what_no_other_source_tells_and_without_for_what_it_does_not() -> None:
    of = Facets(sources=frozenset({"S1", "S2"}))
    assert Selection(alone=frozenset({"S1", "S2"})).takes(of)
    assert not Selection(alone=frozenset({"S1"})).takes(of)
    assert not Selection(alone=frozenset({"S1"})).takes(Facets())
    assert Selection(without=frozenset({"S3"})).takes(of)
    assert not Selection(without=frozenset({"S2"})).takes(of)


def test_alone_and_without_are_told_in_words() -> None:
    asked = Selection(alone=frozenset({"S2"}), without=frozenset({"S3"}))
    assert in_words(asked, Brief()) == "told by S2 alone; not told by S3"
