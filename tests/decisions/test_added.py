"""What the rules did not find, added by the analyst: it stands in the brief like all else, and says whose it is."""

from __future__ import annotations

import pytest

from briefing.brief import make_brief
from briefing.decisions import Decisions, OnClaim, OnEvent, OnFigure, Place
from briefing.decisions.edit import Passage, add_claim, add_event, setting
from briefing.lexicon.events import goldstein
from briefing.model import Brief, Event, Evidence, Figure, Measure
from briefing.store.decisions import parse
from tests.brief.case import read, report

TOOLS = "The pilots of the valley put their caps in a heap."
WARD = "Clinic staff speak of a dozen burnt."
BLAST = "A blast tore through the port of Lota on Tuesday, killing nine dockers."
REPORTS = read(
    report(f"{BLAST} {TOOLS}", file="valley.txt"),
    report("At least 14 died in the blast in Lota.", file="wire.txt"),
    report(f"Lota mourns. {WARD}", file="ward.txt"),
)
FILES = {"S1": "valley.txt", "S2": "wire.txt", "S3": "ward.txt"}


def made(*entries: OnEvent | OnClaim | OnFigure) -> Brief:
    return make_brief(REPORTS, Decisions(entries))


def passage(words: str) -> Passage:
    n, text = next((n, a.document.text) for n, a in enumerate(REPORTS, 1) if words in a.document.text)
    start = text.index(words)
    return Passage(Evidence(f"S{n}", start, start + len(words), words, words))


def added_event(brief: Brief) -> Event:
    return next(e for e in brief.sequence if e.analyst and "added by hand" in e.analyst.decided)


def figure_of(brief: Brief, words: str) -> Figure:
    return next(f for f in brief.figures if any(words in claim.evidence.quote for claim in f.claims))


def test_a_sentence_becomes_an_event_of_the_category_and_day_that_the_analyst_gives() -> None:
    assert all("pilots" not in event.summary for event in made().sequence)
    change = add_event(Decisions(), passage(TOOLS), FILES, "PROTEST", "2021-08-19")
    brief = make_brief(REPORTS, Decisions().after(change))
    event = added_event(brief)
    assert (event.summary, event.date, event.basis, event.category) == (TOOLS, "2021-08-19", "stated", "PROTEST")
    assert event.intensity == goldstein("PROTEST")
    assert (event.context, event.sources, event.evidence[0].sentence) == ("main", ("S1",), TOOLS)
    assert len(brief.sequence) == len(made().sequence) + 1
    assert make_brief(REPORTS, Decisions().after(change).after(change.undone)).sequence == made().sequence


def test_an_added_event_is_corrected_like_any_other() -> None:
    entry = OnEvent(file="valley.txt", quote=TOOLS, sentence=TOOLS, added=True, category="PROTEST", date="2021-08-19")
    brief = made(entry)
    change = setting(Decisions((entry,)), added_event(brief), FILES, "", date="2021-08", summary="Pilots walked out.")
    event = added_event(make_brief(REPORTS, Decisions((entry,)).after(change)))
    assert (event.date, event.summary, event.category) == ("2021-08", "Pilots walked out.", "PROTEST")
    gone = setting(Decisions((entry,)), added_event(brief), FILES, "", dismissed=True)
    assert make_brief(REPORTS, Decisions((entry,)).after(gone)).sequence == made().sequence


def test_a_number_of_its_own_stands_under_the_title_that_the_analyst_gives() -> None:
    change = add_claim(Decisions(), passage(WARD), FILES, "a dozen", "wounded", None, "Burnt in the blast")
    figure = figure_of(make_brief(REPORTS, Decisions().after(change)), "a dozen")
    [claim] = figure.claims
    assert (figure.subject, figure.measure, figure.status) == ("Burnt in the blast", "wounded", "single-source")
    assert (claim.value, claim.attributed_to, claim.evidence.quote) == (12, "Clinic staff", "a dozen")
    assert claim.analyst is not None
    assert claim.analyst.decided == ("added by hand",)
    assert not figure.in_passing


def test_an_added_number_joins_the_figure_that_it_is_a_count_of_and_may_dispute_it() -> None:
    home = figure_of(made(), "nine")
    change = add_claim(Decisions(), passage(WARD), FILES, "40 to 50", "killed", home, "")
    figure = figure_of(make_brief(REPORTS, Decisions().after(change)), "nine")
    assert (figure.subject, figure.status) == (home.subject, "disputed")
    assert (figure.low, figure.high) == (9, 50)
    assert WARD in [claim.evidence.quote for claim in figure.claims]  # the number stands in none of its words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("120", (120, 120, 120)),
        ("about 120", (120, 120, 120)),
        ("at least 40", (40, 40, None)),
        ("40 to 50", (40, 40, 50)),
        ("1.5 million", (1_500_000, 1_500_000, 1_500_000)),
        ("none", (0, 0, 0)),
    ],
)
def test_the_number_of_a_claim_is_set_in_words(words: str, told: tuple[float | None, ...]) -> None:
    brief = made(OnClaim(file="valley.txt", quote="nine dockers", sentence=BLAST, number=words))
    claim = next(c for f in brief.figures for c in f.claims if c.analyst)
    assert (claim.value, claim.low, claim.high) == told
    assert claim.analyst is not None
    assert claim.analyst.decided == (f"number set to {words}",)


@pytest.mark.parametrize("measure", ["killed", "participants", "money", "other"])
def test_a_number_is_added_whatever_it_counts(measure: Measure) -> None:
    change = add_claim(Decisions(), passage(TOOLS), FILES, "2", measure, None, "Pilots")
    brief = make_brief(REPORTS, Decisions().after(change))
    assert [(f.subject, f.measure) for f in brief.figures if f.subject == "Pilots"] == [("Pilots", measure)]


def test_what_was_added_to_words_that_are_gone_is_told_among_the_limits() -> None:
    lost = "No such words were ever printed here."
    entry = OnEvent(file="valley.txt", quote=lost, sentence=lost, added=True, category="AID", date="2021-08-19")
    brief = made(entry)
    assert brief.sequence == made().sequence
    assert any(lost[:20] in limit for limit in brief.limits)


def test_what_the_rules_find_at_the_very_words_is_not_told_twice() -> None:
    brief = made(OnClaim(file="valley.txt", quote="nine dockers", sentence=BLAST, added=True, number="90"))
    assert sorted(c.value for f in brief.figures for c in f.claims if "nine" in c.evidence.quote) == [90]


def test_an_added_event_without_a_category_is_wrong_and_said_so() -> None:
    kept = parse(f'[[event]]\nfile = "valley.txt"\nquote = "{TOOLS}"\nadded = true\n', "briefing.toml")
    assert kept.decisions.entries == ()
    assert "needs “category”" in str(kept.problems[0])


def test_a_place_that_is_no_figure_leaves_the_number_on_its_own_and_is_told() -> None:
    nowhere = Place("valley.txt", "no such number", "No such sentence.")
    entry = OnClaim(
        file="ward.txt", quote="a dozen", sentence=WARD, added=True, number="12", measure="wounded", figure=nowhere
    )
    brief = made(entry)
    assert figure_of(brief, "a dozen").low == 12
    assert any("finds nothing" in limit for limit in brief.limits)


def test_an_added_number_leaves_its_figure_the_title() -> None:
    raid = "Rebels attacked the airport in Goma on Tuesday, killing nine."
    other = report("Rebels attacked the airport in Goma on Tuesday. At least 14 died.", file="b.txt")
    reports = read(report(f"{raid} Life goes on. {WARD}", file="a.txt"), other)
    entry = OnClaim(
        file="a.txt", quote="a dozen", sentence=WARD, added=True, number="12", measure="killed",
        figure=Place("a.txt", "nine", raid),
    )  # fmt: skip
    before, after = (figure_of(make_brief(reports, d), "nine") for d in (Decisions(), Decisions((entry,))))
    assert before.subject == "Killed, Goma"
    assert (after.subject, len(after.claims)) == (before.subject, len(before.claims) + 1)
