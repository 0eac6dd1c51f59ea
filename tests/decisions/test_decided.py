"""What the analyst decides holds in the brief: in ranks, statuses, bounds, the course of events and the limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.brief.decided.places import Places
from briefing.brief.decided.positions import take
from briefing.brief.said import claims_by
from briefing.decisions import (
    Change,
    Decisions,
    Entry,
    OnActor,
    OnClaim,
    OnEvent,
    OnFigure,
    OnPosition,
    OnSource,
    Place,
    edit,
)
from briefing.decisions.facts import with_facts
from briefing.model import (
    Actor,
    Brief,
    Claim,
    Contradiction,
    Document,
    Evidence,
    Figure,
    Position,
    Stance,
)
from tests.brief.case import actor, figures, report

VALLEY = report(
    "A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. Governor Luisa Prado sent soldiers to Jalpa on "
    "Wednesday. Prado said 12 people were missing.", "2021-08-18", "valley.txt",
)  # fmt: skip
CAPITAL = report(
    "At least 62 people died when a dam burst in Jalpa, Mexico, on Tuesday. The Valley Union said that 9 people died "
    "in a bus crash in Toluca on Monday. The Valley Union called a strike on Thursday.", "2021-08-20", "capital.txt",
)  # fmt: skip
CASE = (VALLEY, CAPITAL)


def decide(*entries: object, reports: Sequence[Document] = CASE) -> Brief:
    decisions = Decisions(tuple(entries))  # type: ignore[arg-type]
    return make_brief(map(annotate, with_facts(reports, decisions)), decisions)


def files(brief: Brief) -> dict[str, str]:
    return {source.id: source.document.file for source in brief.sources}


def claim(brief: Brief, value: float) -> tuple[Figure, Claim]:
    return next((f, c) for f in brief.figures for c in f.claims if c.value == value)


def made(brief: Brief, change: Change) -> Brief:
    return decide(*Decisions().after(change).entries)


def names(brief: Brief) -> set[str]:
    return {found.name for found in brief.actors}


# ---------------------------------------------------------------- actors
def test_two_actors_are_one_and_have_the_mentions_and_deeds_of_both() -> None:
    plain = decide()
    union, prado = actor(plain, "Valley Union"), actor(plain, "Luisa Prado")
    brief = made(plain, edit.merge(Decisions(), union, prado))
    joined = actor(brief, "Valley Union")
    assert (joined.name, joined.type) == ("Luisa Prado", "person")
    assert joined.mentions == union.mentions + prado.mentions
    assert set(joined.sources) == {"S1", "S2"}
    assert len(brief.actors) == len(plain.actors) - 1
    assert joined.analyst is not None
    assert "Valley Union" in joined.analyst.decided[0]


def test_an_alias_becomes_an_actor_of_its_own_though_the_rules_would_join_them() -> None:
    plain = decide()
    brief = made(plain, edit.split(Decisions(), actor(plain, "Luisa Prado"), "Prado"))
    assert {"Luisa Prado", "Prado"} <= names(brief)
    assert actor(brief, "Luisa Prado").mentions + actor(brief, "Prado").mentions == actor(plain, "Prado").mentions
    sent = next(e for e in brief.sequence if "soldiers" in e.summary)
    assert actor(brief, "Luisa Prado").id in sent.actors


def test_a_name_and_a_type_are_the_analysts() -> None:
    plain = decide()
    union = actor(plain, "Valley Union")
    decisions = Decisions().after(edit.rename(Decisions(), union, "Union of the Valley"))
    decisions = decisions.after(edit.set_type(decisions, union, "armed-group"))
    brief = decide(*decisions.entries)
    renamed = actor(brief, "Valley Union")
    assert (renamed.name, renamed.type) == ("Union of the Valley", "armed-group")
    assert edit.entry_on(decisions, renamed, files(brief)) == decisions.entries[0], "found again under its new name"
    assert decisions.after(edit.rename(decisions, renamed, "Valley Union")).entries[0].empty is False


def test_a_name_that_is_the_present_one_changes_nothing_and_an_empty_one_takes_a_rename_back() -> None:
    plain = decide()
    union = actor(plain, "Valley Union")
    assert not edit.rename(Decisions(), union, "Valley Union").steps
    assert not edit.rename(Decisions(), union, " ").steps
    decisions = Decisions().after(edit.rename(Decisions(), union, "Union of the Valley"))
    renamed = actor(decide(*decisions.entries), "Valley Union")
    assert not edit.rename(decisions, renamed, "Union of the Valley").steps
    assert decisions.after(edit.rename(decisions, renamed, "")).entries == ()


def test_who_speaks_goes_by_the_analysts_name_but_quoted_words_stay() -> None:
    plain = decide()
    union = actor(plain, "Valley Union")
    said = [claim for figure in plain.figures for claim in figure.claims if claim.attributed_to == "Valley Union"]
    assert said
    brief = made(plain, edit.rename(Decisions(), union, "Union of the Valley"))
    claims = [claim for figure in brief.figures for claim in figure.claims]
    assert [c.evidence for c in claims if c.attributed_to == "Union of the Valley"] == [c.evidence for c in said]
    assert not any(claim.attributed_to == "Valley Union" for claim in claims)
    assert "The Valley Union said" in next(c for c in claims if c.attributed_to).evidence.sentence
    joined = made(plain, edit.merge(Decisions(), union, actor(plain, "Luisa Prado")))
    assert {c.attributed_to for f in joined.figures for c in f.claims if c.attributed_to} == {"Luisa Prado"}


def test_a_pinned_actor_comes_first_and_a_dismissed_one_is_gone_from_the_events_too() -> None:
    plain = decide()
    last = plain.actors[-1]
    first = plain.actors[0]
    brief = decide(OnActor(name=last.name, pinned=True), OnActor(name=first.name, dismissed=True))
    assert brief.actors[0].name == last.name
    assert first.name not in names(brief)
    assert [found.id for found in brief.actors] == [f"A{n}" for n in range(1, len(plain.actors))]
    ids = {found.id for found in brief.actors}
    assert all(set(event.actors) <= ids for event in brief.sequence)
    assert all(found.id in event.actors for found in brief.actors for event in brief.sequence if event.id in found.did)


def test_an_actor_is_found_by_an_alias_where_its_name_is_told_no_more() -> None:
    brief = decide(OnActor(name="Gov. L. Prado-Ruiz", aliases=("Luisa Prado",), note="met in May"))
    remark = actor(brief, "Luisa Prado").analyst
    assert remark is not None
    assert remark.note == "met in May"


# ---------------------------------------------------------------- claims
def test_a_claim_put_into_another_figure_counts_there() -> None:
    plain = decide()
    toll, _ = claim(plain, 40)
    _, bus = claim(plain, 9)
    brief = made(plain, edit.move(Decisions(), bus, toll, files(plain)))
    figure, moved = claim(brief, 9)
    assert {c.value for c in figure.claims} >= {9, 40}
    assert (figure.low, figure.status) == (9, "disputed")
    assert moved.analyst is not None
    assert moved.analyst.decided == ("put with “40” of valley.txt",) or "put with" in moved.analyst.decided[0]


def test_a_claim_taken_out_stands_alone_and_one_dropped_is_gone() -> None:
    plain = decide()
    figure, many = claim(plain, 62)
    assert len(figure.claims) == 2
    alone, _ = claim(made(plain, edit.take_out(Decisions(), many, files(plain))), 62)
    assert [c.value for c in alone.claims] == [62]
    dropped = made(plain, edit.setting(Decisions(), many, files(plain), "dropped", dismissed=True))
    assert [c.value for f in figures(dropped, "killed") for c in f.claims if c.value != 9] == [40]


def test_moves_follow_one_another_as_they_were_made() -> None:
    plain = decide()
    toll, small = claim(plain, 40)
    _, bus = claim(plain, 9)
    decisions = Decisions().after(edit.move(Decisions(), bus, toll, files(plain)))
    again = decide(*decisions.entries)
    decisions = decisions.after(edit.take_out(decisions, claim(again, 40)[1], files(again)))
    brief = decide(*decisions.entries)
    assert [c.value for c in claim(brief, 40)[0].claims] == [40]
    assert {c.value for c in claim(brief, 9)[0].claims} == {9, 62}
    assert small.evidence.quote == claim(brief, 40)[1].evidence.quote


def test_a_claim_is_found_in_a_report_that_has_changed() -> None:
    sentence = "At least 62 people died when a dam burst in Jalpa, Mexico, on Tuesday."
    entry = OnClaim(file="capital.txt", quote=claim(decide(), 62)[1].evidence.quote, sentence=sentence, alone=True)
    newer = report(
        "JALPA, Aug 20. By noon at least 62 people had died when a dam burst in Jalpa, Mexico, on Tuesday, officials "
        "said.", "2021-08-20", "capital.txt",
    )  # fmt: skip
    brief = decide(entry, reports=(VALLEY, newer))
    assert [c.value for c in claim(brief, 62)[0].claims] == [62]
    assert all(decision.found for decision in brief.decisions)


def test_two_figures_become_one_with_the_claims_of_both_and_undo_parts_them() -> None:
    plain = decide()
    dead, crash = claim(plain, 62)[0], claim(plain, 9)[0]
    change = edit.move(Decisions(), dead, crash, files(plain))
    brief = made(plain, change)
    assert {c.value for c in claim(brief, 9)[0].claims} == {c.value for c in (*dead.claims, *crash.claims)}
    assert len(brief.figures) == len(plain.figures) - 1
    back = Decisions().after(change).after(change.undone)
    assert decide(*back.entries).figures == plain.figures


def test_who_says_a_number_is_the_analysts_and_counts_for_the_actor() -> None:
    plain = decide()
    _, toll = claim(plain, 40)
    decisions = Decisions().after(edit.setting(Decisions(), toll, files(plain), "", speaker="Luisa Prado"))
    brief = decide(*decisions.entries)
    figure, said = claim(brief, 40)
    assert said.attributed_to == "Luisa Prado"
    assert (figure.id, figure.claims.index(said)) in claims_by(brief, actor(brief, "Luisa Prado"))
    assert said.analyst is not None
    assert said.analyst.decided == ("said by Luisa Prado",)
    bus = claim(plain, 9)[1]
    assert bus.attributed_to == "Valley Union"
    itself = claim(made(plain, edit.setting(Decisions(), bus, files(plain), "", speaker="")), 9)[1]
    assert (itself.attributed_to, itself.analyst and itself.analyst.decided) == (None, ("said by the report itself",))


def test_numbers_that_the_rules_reconcile_are_in_dispute_where_the_analyst_says_so() -> None:
    said = "The ministry said {} people died in the dam burst in Jalpa, Mexico."
    reports = [report(said.format(40), "2021-08-18", "a.txt"), report(said.format(62), "2021-08-20", "b.txt")]
    plain = decide(reports=reports)
    figure = claim(plain, 40)[0]
    change = edit.setting(Decisions(), figure, files(plain), "", status="disputed")
    brief = decide(*Decisions().after(change).entries, reports=reports)
    assert (figure.status, claim(brief, 40)[0].status) == ("revised", "disputed")
    assert brief.figures[0].analyst is not None
    assert brief.figures[0].analyst.decided == ("status set to disputed",)


def test_a_dispute_that_only_grew_is_revised_and_its_latest_number_the_best() -> None:
    plain = decide()
    _, bus = claim(plain, 9)
    decisions = Decisions().after(edit.move(Decisions(), bus, claim(plain, 40)[0], files(plain)))
    disputed = claim(decide(*decisions.entries), 40)[0]
    assert disputed.status == "disputed"
    decisions = decisions.after(edit.setting(decisions, disputed, files(plain), "", status="revised"))
    brief = decide(*decisions.entries)
    assert (claim(brief, 40)[0].status, claim(brief, 40)[0].best) == ("revised", 62)
    statuses = [figure.status for figure in brief.figures]
    assert statuses == sorted(statuses, key=("disputed", "revised", "agreed", "single-source").index)


# ---------------------------------------------------------------- positions
QUARREL = (
    report("Rwanda attacked a village near Goma on Monday. Rwanda shelled the market of Goma.", "2021-08-18", "a.txt"),
    report("Rwanda was not involved in the attack on the village near Goma, its minister said.", "2021-08-19", "b.txt"),
)


def stand(brief: Brief, stance: str) -> edit.Stand:
    (item,) = brief.contradictions
    return edit.Stand(item, next(n for n, position in enumerate(item.positions) if position.stance == stance))


def test_who_takes_a_position_is_the_analysts() -> None:
    plain = decide(reports=QUARREL)
    change = edit.setting(Decisions(), stand(plain, "denied"), files(plain), "", speaker="Vincent Biruta")
    brief = decide(*Decisions().after(change).entries, reports=QUARREL)
    denied = stand(brief, "denied").position
    assert denied.attributed_to == "Vincent Biruta"
    assert denied.analyst is not None
    assert denied.analyst.decided == ("said by Vincent Biruta",)
    again = Decisions().after(change)
    known = edit.entry_on(again, stand(brief, "denied"), files(brief))
    assert known == again.entries[0], "found again"


def test_what_nobody_denies_any_longer_is_no_contradiction() -> None:
    plain = decide(reports=QUARREL)
    denied = stand(plain, "denied")
    for told in ({"dismissed": True}, {"stance": "affirmed"}):
        change = edit.setting(Decisions(), denied, files(plain), "", **told)
        brief = decide(*Decisions().after(change).entries, reports=QUARREL)
        assert brief.contradictions == ()
        assert all(decision.found for decision in brief.decisions)
    lost = OnPosition(
        file="b.txt", quote="nobody knows", sentence="Something else altogether stands here.", speaker="X"
    )
    assert "finds nothing" in " ".join(decide(lost, reports=QUARREL).limits)


def test_a_position_that_meets_two_others_is_dropped_where_it_was_decided() -> None:
    def position(stance: Stance, quote: str) -> Position:
        return Position(stance, None, Evidence("S1", 0, len(quote), quote, quote))

    bombed = position("affirmed", "bombed a camp")
    never, missed = position("denied", "never came"), position("denied", "hit a wood")
    both = [Contradiction("C1", "a camp", (bombed, never)), Contradiction("C2", "a camp", (bombed, missed))]
    asked = edit.setting(Decisions(), edit.Stand(both[1], 0), {"S1": "a.txt"}, "", dismissed=True)
    entries = Decisions().after(asked).of(OnPosition)
    missing: list[Entry] = []
    kept = take(both, entries, lambda evidence, telling: Places(evidence, {"S1": "a.txt"}, telling), missing)
    assert (kept, missing) == (both[:1], [])


# ---------------------------------------------------------------- items and sources
def test_dismissed_items_are_gone_and_the_others_numbered_anew() -> None:
    plain = decide()
    toll, _ = claim(plain, 40)
    event = plain.sequence[0]
    entries = (
        edit.setting(Decisions(), thing, files(plain), "dismissed", dismissed=True).steps[0][1]
        for thing in (toll, event)
    )
    brief = decide(*entries)
    assert all(40 not in {c.value for c in figure.claims} for figure in brief.figures)
    assert event.summary not in {e.summary for e in brief.sequence}
    assert [e.id for e in brief.sequence] == [f"E{n}" for n in range(1, len(plain.sequence))]
    assert [f.id for f in brief.figures] == [f"F{n}" for n in range(1, len(plain.figures))]


def test_notes_pins_and_credibility_stand_at_their_items() -> None:
    plain = decide()
    last, event = plain.figures[-1], plain.sequence[-1]
    at, told = edit.place_of(last.claims[0].evidence, files(plain)), edit.place_of(event.evidence[0], files(plain))
    brief = decide(
        replace(OnFigure.at(at), pinned=True, note="ask the ministry", credibility=4),
        replace(OnEvent.at(told), note="seen"),
    )  # fmt: skip
    remark = brief.figures[0].analyst
    assert remark is not None
    assert (brief.figures[0].subject, remark.note, remark.pinned, remark.rating) == (
        last.subject, "ask the ministry", True, "4",
    )  # fmt: skip
    assert [e.analyst.note for e in brief.sequence if e.analyst] == ["seen"]


def test_titles_may_be_in_the_analysts_words_and_the_bottom_line_follows() -> None:
    denied = report(
        "The operator said that the dam of Jalpa was safe. The Valley Union denied that the dam of Jalpa was safe.",
        "2021-08-20", "denied.txt",
    )  # fmt: skip
    reports = (VALLEY, CAPITAL, denied)
    plain = decide(reports=reports)
    toll, denial = claim(plain, 40)[0], plain.contradictions[0]
    decisions = Decisions()
    for thing, words in ((toll, "Dead of Jalpa"), (denial, "Was the dam safe?")):
        decisions = decisions.after(edit.setting(decisions, thing, files(plain), "worded", subject=words))
    brief = decide(*decisions.entries, reports=reports)
    again = claim(brief, 40)[0]
    assert (again.subject, again.claims) == ("Dead of Jalpa", toll.claims)
    assert (brief.contradictions[0].subject, brief.contradictions[0].positions) == (
        "Was the dam safe?", denial.positions,
    )  # fmt: skip
    for item in (again, brief.contradictions[0]):
        assert item.analyst is not None
        assert item.analyst.decided == ("reworded",)
    assert any("Dead of Jalpa" in statement.text for statement in brief.bottom_line)
    decisions = decisions.after(edit.setting(decisions, again, files(brief), "worded", subject=""))
    assert claim(decide(*decisions.entries, reports=reports), 40)[0].subject == toll.subject


def test_a_date_set_by_the_analyst_resolves_what_hangs_on_it() -> None:
    undated = report("A bridge fell in Puebla, Mexico, on Monday, killing 5 people.", None, "note.txt")
    entry = OnSource(file="note.txt", published="2021-03-10", publisher="The Note", reliability="C")
    brief = decide(entry, reports=(*CASE, undated))
    source = brief.sources[2]
    assert (source.document.published, source.document.publisher) == ("2021-03-10", "The Note")
    assert "analyst" in source.document.published_reason
    assert source.analyst is not None
    assert source.analyst.rating == "C"
    assert next(e.date for e in brief.sequence if "Puebla" in e.places or "bridge" in e.summary) == "2021-03-08"


def test_a_source_left_out_is_not_in_the_case() -> None:
    brief = decide(OnSource(file="capital.txt", dismissed=True))
    assert [source.document.file for source in brief.sources] == ["valley.txt"]
    assert not any("finds nothing" in limit for limit in brief.limits)


# ---------------------------------------------------------------- what finds no target
def test_a_decision_without_its_target_is_kept_and_said() -> None:
    lost = OnClaim(file="valley.txt", quote="7 goats", sentence="7 goats drowned.", alone=True)
    nobody = OnActor(name="Nobody Atall", pinned=True)
    half = OnActor(name="Luisa Prado", same_as=("Nobody Either",))
    away = OnFigure(file="other.txt", quote="3 people", sentence="3 people died.", pinned=True)
    brief = decide(lost, nobody, half, away)
    assert [d.found for d in brief.decisions] == [False, False, True, False]
    said = " ".join(brief.limits)
    assert all(words in said for words in ("7 goats", "Nobody Atall", "Nobody Either", "1 of the analyst's decisions"))


def test_words_of_an_open_report_are_not_looked_for_in_another() -> None:
    copy = report(VALLEY.text, "2021-08-18", "copy.txt")
    entry = OnFigure(
        file="capital.txt",
        quote="40",
        sentence="A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people.",
        pinned=True,
    )
    assert not decide(entry, reports=(CAPITAL, copy)).decisions[0].found
    assert decide(entry, reports=(copy,)).decisions[0].found, "the file was given another name"


def test_without_decisions_nothing_is_remarked() -> None:
    brief = decide()
    items = (
        *brief.sources,
        *brief.actors,
        *brief.figures,
        *brief.sequence,
        *(c for f in brief.figures for c in f.claims),
    )
    assert all(item.analyst is None for item in items)
    assert brief.decisions == ()


def test_claim_and_anchor_are_places() -> None:
    assert OnClaim(file="a", quote="b", figure=Place("c", "d")).place == Place("a", "b", "")
    assert isinstance(decide().actors[0], Actor)
