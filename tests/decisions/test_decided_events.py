"""What the analyst decides on events holds in the sequence, and in all that is made of it."""

from __future__ import annotations

from dataclasses import replace

from briefing.decisions import Change, Decisions, Entry, OnEvent, OnTelling, edit
from briefing.decisions.edit import Telling, Thing
from briefing.decisions.history import History
from briefing.model import Brief, Event
from tests.brief.case import report
from tests.decisions.test_decided import decide, files

VALLEY = report(
    "A bomb exploded in the market of Jalpa, Mexico, on Tuesday, killing 12 people. The army shelled Toluca on Monday. "
    "Soldiers arrested the mayor and closed the bridge on Wednesday.", "2021-08-18", "valley.txt",
)  # fmt: skip
CAPITAL = report(
    "Tuesday's bomb in the market of Jalpa, Mexico, killed 14 people. Farmers blocked the road to "
    "Puebla on Thursday.", "2021-08-20", "capital.txt",
)  # fmt: skip
CASE = (VALLEY, CAPITAL)


def brief_of(*entries: Entry) -> Brief:
    return decide(*entries, reports=CASE)


def event(brief: Brief, words: str) -> Event:
    found = [e for e in brief.sequence if words in " ".join(evidence.quote for evidence in e.evidence)]
    assert len(found) == 1, [e.summary for e in brief.sequence]
    return found[0]


def made(plain: Brief, change: Change, before: Decisions = Decisions()) -> Brief:  # noqa: B008 - immutable
    return brief_of(*before.after(change).entries)


def setting(plain: Brief, thing: Thing, **values: object) -> Brief:
    return made(plain, edit.setting(Decisions(), thing, files(plain), "", **values))


def remarks(event: Event) -> tuple[str, ...]:
    return event.analyst.decided if event.analyst else ()


# ---------------------------------------------------------------- day, category, standing
def test_a_day_set_by_the_analyst_moves_the_event_and_says_so() -> None:
    plain = brief_of()
    shelled = event(plain, "shelled")
    moved = event(setting(plain, shelled, date="2021-08-19"), "shelled")
    assert (moved.date, moved.basis, moved.context) == ("2021-08-19", "stated", "main")
    assert remarks(moved) == ("dated Thu 19 Aug 2021",)
    brief = setting(plain, shelled, date="2021-08-19")
    assert [e.id for e in brief.sequence] == [f"E{n}" for n in range(1, len(brief.sequence) + 1)]
    assert brief.sequence.index(moved) > brief.sequence.index(event(brief, "market"))


def test_a_day_long_before_the_crisis_makes_an_event_background_unless_its_standing_is_set() -> None:
    plain = brief_of()
    shelled = event(plain, "shelled")
    assert event(setting(plain, shelled, date="2015"), "shelled").context == "background"
    assert event(setting(plain, shelled, date="2015", context="main"), "shelled").context == "main"
    back = event(setting(plain, shelled, context="background"), "shelled")
    assert (back.context, back.date, remarks(back)) == ("background", shelled.date, ("set back as background",))


def test_a_category_brings_its_intensity_and_the_escalation_is_marked_anew() -> None:
    plain = brief_of()
    shelled = event(plain, "shelled")
    assert shelled.escalation
    brief = setting(plain, shelled, category="CONSULT")
    told = event(brief, "shelled")
    assert (told.category, told.intensity, told.escalation) == ("CONSULT", 1.0, False)
    assert event(brief, "market").escalation
    harmless = event(setting(plain, shelled, category="DISASTER"), "shelled")
    assert (harmless.intensity, harmless.agents) == (None, ())


def test_the_line_of_an_event_may_be_in_the_analysts_words_its_evidence_stays() -> None:
    plain = brief_of()
    shelled = event(plain, "shelled")
    told = event(setting(plain, shelled, summary="Toluca came under fire."), "shelled")
    assert (told.summary, remarks(told)) == ("Toluca came under fire.", ("reworded",))
    assert told.evidence == shelled.evidence


def test_of_two_events_in_one_clause_the_one_is_corrected_that_was_meant() -> None:
    plain = brief_of()
    twins = [e for e in plain.sequence if "arrested the mayor" in e.evidence[0].quote]
    assert len(twins) == 2
    for twin in twins:
        brief = setting(plain, twin, dismissed=True)
        assert [e.words for e in brief.sequence if "arrested the mayor" in e.evidence[0].quote] == [
            other.words for other in twins if other is not twin
        ]


# ---------------------------------------------------------------- tellings
def test_a_telling_split_off_is_an_event_of_its_own_and_the_other_keeps_the_rest() -> None:
    plain = brief_of()
    both = next(e for e in plain.sequence if e.sources == ("S1", "S2"))
    brief = made(plain, edit.take_out(Decisions(), Telling(both, 1), files(plain)))
    first, second = (e for e in brief.sequence if "market" in e.evidence[0].quote)
    assert (first.sources, second.sources) == (("S1",), ("S2",))
    assert {*first.evidence, *second.evidence} == set(both.evidence)
    assert remarks(first) == ("1 telling taken out",)
    assert remarks(second) == ("an event of its own",)
    assert second.date == both.date
    assert all(decision.found for decision in brief.decisions)


def test_a_dropped_telling_is_gone_and_an_event_whose_last_one_goes_too() -> None:
    plain = brief_of()
    both = next(e for e in plain.sequence if e.sources == ("S1", "S2"))
    assert event(setting(plain, Telling(both, 0), dismissed=True), "market").sources == ("S2",)
    road = event(plain, "blocked")
    assert len(setting(plain, Telling(road, 0), dismissed=True).sequence) == len(plain.sequence) - 1


def test_two_events_become_one_that_keeps_its_line_and_undo_parts_them() -> None:
    plain = brief_of()
    shelled, road = event(plain, "shelled"), event(plain, "blocked")
    history = History(Decisions())
    change = history.do(edit.move(history.now, shelled, road, files(plain)))
    assert (
        change.told == "The army shelled Toluca on Monday: joined with Farmers blocked the road to Puebla on Thursday"
    )
    brief = brief_of(*history.now.entries)
    joined = event(brief, "blocked")
    assert joined == event(brief, "shelled")
    assert (joined.summary, joined.date, joined.category) == (road.summary, road.date, road.category)
    assert joined.evidence == (*road.evidence, *shelled.evidence)
    assert joined.sources == ("S1", "S2")
    assert set(joined.actors) >= set(road.actors)
    assert remarks(joined) == ("1 telling put with it",)
    history.undo()
    assert brief_of(*history.now.entries).sequence == plain.sequence
    history.redo()
    assert brief_of(*history.now.entries).sequence == brief.sequence


def test_an_undated_event_takes_the_day_of_one_that_is_joined_to_it() -> None:
    told = "Rebels attacked a convoy near Lerdo and burned it.", "A convoy was attacked by rebels outside Lerdo."
    reports = (*(report(text, None, f"{n}.txt") for n, text in enumerate(told)), CAPITAL)
    plain = decide(reports=reports)
    undated, road = event(plain, "attacked"), event(plain, "blocked")
    assert undated.date is None
    entries = Decisions().after(edit.move(Decisions(), road, undated, files(plain))).entries
    joined = event(decide(*entries, reports=reports), "attacked")
    assert (joined.summary, joined.date, joined.basis) == (undated.summary, road.date, road.basis)


def test_what_was_joined_can_be_taken_apart_again_in_another_way() -> None:
    plain = brief_of()
    both, road = next(e for e in plain.sequence if len(e.sources) == 2), event(plain, "blocked")
    decisions = Decisions().after(edit.move(Decisions(), both, road, files(plain)))
    brief = brief_of(*decisions.entries)
    joined = event(brief, "blocked")
    at = next(n for n, evidence in enumerate(joined.evidence) if evidence.source == "S1")
    decisions = decisions.after(edit.take_out(decisions, Telling(joined, at), files(brief)))
    again = brief_of(*decisions.entries)
    assert [e.sources for e in again.sequence if "market" in e.evidence[-1].quote] == [("S1",), ("S2",)]


def test_what_is_set_of_both_stands_with_the_event_that_they_have_become() -> None:
    plain = brief_of()
    shelled, road = event(plain, "shelled"), event(plain, "blocked")
    decisions = Decisions()
    for thing, values in ((shelled, {"note": "first", "date": "2021-08-10"}), (road, {"date": "2021-08-19"})):
        decisions = decisions.after(edit.setting(decisions, thing, files(plain), "", **values))
    before = brief_of(*decisions.entries)
    change = edit.move(decisions, event(before, "shelled"), event(before, "blocked"), files(before))
    joined = event(made(before, change, decisions), "blocked")
    assert joined.date == "2021-08-19", "the day of the event that the other was joined to"
    assert joined.analyst is not None
    assert joined.analyst.note == "first"


# ---------------------------------------------------------------- what is counted of them
HARBOUR = report("A ferry sank off Lerdo, Mexico, on Tuesday, killing 12 people.", "2021-08-18", "harbour.txt")
ISLAND = report(
    "An explosion tore through a boat near Lerdo, Mexico, on Monday. It left 14 people dead.",
    "2021-08-18", "island.txt",
)  # fmt: skip


def tolls(brief: Brief) -> list[tuple[str, list[float | None]]]:
    return [(f.status, [c.value for c in f.claims]) for f in brief.figures if f.measure == "killed"]


def test_two_events_that_are_one_have_one_toll_which_is_in_dispute_and_undo_parts_them() -> None:
    reports = (HARBOUR, ISLAND)
    plain = decide(reports=reports)
    assert sorted(tolls(plain)) == [("single-source", [12.0]), ("single-source", [14.0])]
    sank, exploded = event(plain, "sank"), event(plain, "explosion")
    history = History(Decisions())
    history.do(edit.move(history.now, exploded, sank, files(plain)))
    assert tolls(decide(*history.now.entries, reports=reports)) == [("disputed", [12.0, 14.0])]
    history.undo()
    assert decide(*history.now.entries, reports=reports).figures == plain.figures


def test_a_telling_that_is_split_off_again_takes_its_toll_along() -> None:
    reports = (HARBOUR, ISLAND)
    plain = decide(reports=reports)
    sank, exploded = event(plain, "sank"), event(plain, "explosion")
    decisions = Decisions().after(edit.move(Decisions(), exploded, sank, files(plain)))
    joined = decide(*decisions.entries, reports=reports)
    telling = Telling(event(joined, "sank"), 1)
    decisions = decisions.after(edit.take_out(decisions, telling, files(joined)))
    assert sorted(tolls(decide(*decisions.entries, reports=reports))) == sorted(tolls(plain))


# ---------------------------------------------------------------- what finds no target
def test_decisions_without_their_event_are_kept_and_said() -> None:
    lost = OnEvent(file="valley.txt", quote="Goats flew", sentence="Goats flew.", date="2021-08-01")
    nowhere = OnTelling(file="valley.txt", quote="Goats ran", sentence="Goats ran.", alone=True)
    brief = brief_of(lost, nowhere)
    assert [decision.found for decision in brief.decisions] == [False, False]
    assert sum("finds nothing" in limit for limit in brief.limits) == 2
    assert brief.sequence == brief_of().sequence


def test_a_decision_from_before_words_were_kept_is_found_by_the_quoted_words() -> None:
    plain = brief_of()
    entry = edit.entry_on(Decisions(), event(plain, "shelled"), files(plain))
    assert isinstance(entry, OnEvent)
    assert entry.word == "shelled"
    noted = event(brief_of(replace(entry, word="", note="seen")), "shelled")
    assert noted.analyst is not None
    assert noted.analyst.note == "seen"
