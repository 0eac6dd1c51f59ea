"""The same article twice is one voice: the latest version counts, and what it corrects is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Brief, Document, Figure
from tests.brief.case import brief_of, only_figure, report, values

BODY = (
    "An explosion tore through the market of Dorvale on Monday morning, {toll}, the fire brigade said. "
    "The blast broke windows as far as the station and set three stalls alight before help came. "
    "{who} told reporters that a gas bottle was thought to be the cause. "
    "The market will stay closed until the end of the week while inspectors look at every stall in it."
)
OWN = (
    "Fire chiefs in Dorvale blamed leaking gas for Monday's explosion in the town's market, {toll}. "
    "Traders who had just set out their goods ran into the side streets, and trains stood still for an hour."
)
EARLY, LATE = "killing 12 people", "killing 15 people"


def text(toll: str = EARLY, who: str = "Mayor Anna Lindt") -> str:
    return BODY.format(toll=toll, who=who)


def toll(brief: Brief) -> Figure:
    return only_figure(brief, "killed")


def test_a_corrected_toll_is_revised_and_not_disputed() -> None:
    figure = toll(brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), "2021-08-17")))
    assert (figure.status, figure.best) == ("revised", 15)


def test_a_toll_corrected_downwards_is_revised_too() -> None:
    brief = brief_of(report(text(LATE), "2021-08-16"), report(text(EARLY), "2021-08-17"))
    assert (toll(brief).status, toll(brief).best) == ("revised", 12)
    assert any("12 at the latest count, down from 15" in statement.text for statement in brief.bottom_line)


def test_an_independent_report_with_another_toll_is_still_in_dispute() -> None:
    figure = toll(brief_of(report(text(EARLY), "2021-08-16"), report(OWN.format(toll=LATE), "2021-08-16")))
    assert figure.status == "disputed"


def test_an_independent_report_agrees_with_the_latest_version_alone() -> None:
    other = report(OWN.format(toll=LATE), "2021-08-16")
    figure = toll(brief_of(report(text(EARLY), "2021-08-16"), other, report(text(LATE), "2021-08-17")))
    assert (figure.status, figure.best) == ("revised", 15)
    assert {c.evidence.source: c.replaced_by for c in figure.claims} == {"S1": "S3", "S2": None, "S3": None}


def test_what_a_dispute_spans_leaves_out_what_was_corrected() -> None:
    other = report(OWN.format(toll="killing 20 people"), "2021-08-17")
    figure = toll(brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), "2021-08-17"), other))
    assert (figure.status, figure.low, figure.high) == ("disputed", 15, 20)
    assert values(figure) == {12, 15, 20}


def test_the_latest_version_stands_for_all_and_each_says_which_it_is() -> None:
    sources = brief_of(report(text(LATE), "2021-08-17"), report(text(EARLY), "2021-08-16")).sources
    assert [(s.copy_of, s.version, s.versions) for s in sources] == [(None, 2, 2), ("S1", 1, 2)]


def test_an_early_version_printed_late_is_no_new_version() -> None:
    days = ("2021-08-16", "2021-08-17", "2021-08-20")
    texts = (text(EARLY), text(LATE), text(EARLY) + " Our correspondent adds that the mood in the town is sombre.")
    brief = brief_of(*(report(words, day) for words, day in zip(texts, days, strict=True)))
    assert [(s.copy_of, s.version) for s in brief.sources] == [("S2", 1), (None, 2), ("S2", 1)]
    assert (toll(brief).status, toll(brief).best) == ("revised", 15)


def test_of_two_versions_of_one_day_the_one_fetched_later_is_the_later() -> None:
    def fetched(words: str, at: str) -> Document:
        return replace(report(words, "2021-08-16"), fetched=at)

    brief = brief_of(fetched(text(LATE), "2021-08-16T18:00:00Z"), fetched(text(EARLY), "2021-08-16T09:00:00Z"))
    assert [s.version for s in brief.sources] == [2, 1]
    assert toll(brief).best == 15


@pytest.mark.parametrize(
    ("later", "kind", "was", "now"),
    [
        (text(LATE), "figure", "12 people", "15 people"),
        (text(who="Mayor Ingrid Falk"), "actor", "Anna Lindt", "Ingrid Falk"),
    ],
)
def test_what_changed_is_told(later: str, kind: str, was: str, now: str) -> None:
    (change,) = brief_of(report(text(), "2021-08-16"), report(later, "2021-08-17")).changes
    assert change.kind == kind
    assert change.earlier is not None
    assert change.later is not None
    assert (change.earlier.source, change.later.source) == ("S1", "S2")
    assert was in change.earlier.quote
    assert now in change.later.quote


def test_mere_copies_have_one_version_and_no_changes() -> None:
    brief = brief_of(text(), text(), text() + " More follows.")
    assert brief.changes == ()
    assert [(s.copy_of, s.versions) for s in brief.sources] == [(None, 1), ("S1", 1), ("S1", 1)]


def test_an_event_in_many_copies_is_no_graver_for_it() -> None:
    quake = "An earthquake struck Norland on 16 August 2021 and killed 40 people in the town of Aske, rescuers said. "
    more = "Roads into the valley were blocked by stones, and the army sent helicopters with tents and water to it."
    one = "Police arrested a trader in Dorvale on 17 August 2021 over the fire. Her lawyer denied that she lit it."
    two = "A trader was arrested by police in Dorvale on 17 August 2021. Neighbours had seen her near the stalls."
    copied = brief_of(*[quake + more] * 3, one, two)
    assert "arrest" in copied.bottom_line[0].text.lower()


def test_an_open_count_that_a_later_version_raised_is_revised() -> None:
    early, late = text("killing at least 12 people"), text("killing at least 15 people")
    figure = toll(brief_of(report(early, "2021-08-16"), report(late, "2021-08-17")))
    assert (figure.status, figure.best) == ("revised", 15)


def test_a_number_that_a_version_keeps_is_not_revised() -> None:
    later = text(who="Mayor Ingrid Falk")
    assert toll(brief_of(report(text(), "2021-08-16"), report(later, "2021-08-17"))).status == "single-source"


def test_what_one_sentence_counts_in_each_version_is_one_figure_however_it_is_put() -> None:
    early = text() + " Rescuers took 40 people to hospitals in the town, and 9 of them were badly burnt."
    late = text() + " Rescuers took 70 people to hospitals in the town, and 31 of them were badly burnt."
    brief = brief_of(report(early, "2021-08-16"), report(late, "2021-08-17"))
    assert {frozenset(values(figure)) for figure in brief.figures} >= {frozenset({40.0, 70.0}), frozenset({9.0, 31.0})}
    assert [figure.best for figure in brief.figures if figure.status == "revised"] == [70, 31]


def test_where_no_date_tells_the_order_it_is_said() -> None:
    same_day = brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), "2021-08-16"))
    undated = brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), None))
    for brief in (same_day, undated):
        assert sum("which version of [S2] is the latest" in limit for limit in brief.limits) == 1
        assert toll(brief).status == "revised"
    known = brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), "2021-08-17"))
    assert not any("which version" in limit for limit in known.limits)


def test_an_actor_is_no_more_central_for_being_in_many_copies() -> None:
    copied = "Turkey closed its border on Monday and sent soldiers to the hills, and the traders of the valley left. "
    own = (
        "France condemned the closure of the border on Monday. France called it a mistake and offered to mediate.",
        "On Tuesday France sent an envoy to the valley. France will pay for the tents of those who wait there.",
    )
    assert [actor.name for actor in brief_of(*[copied] * 6, *own).actors][:2] == ["France", "Turkey"]


def test_an_event_is_told_as_its_latest_version_has_it() -> None:
    brief = brief_of(report(text(EARLY), "2021-08-16"), report(text(LATE), "2021-08-17"))
    (blast,) = (event for event in brief.sequence if event.category == "ASSAULT" or "xplosion" in event.summary)
    assert LATE in blast.summary
    assert blast.sources == ("S1", "S2")
