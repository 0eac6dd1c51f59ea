"""The brief of the bundled documents: what an analyst who read them closely would want to find in it."""

from __future__ import annotations

from functools import cache

import pytest

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import bundled, read
from briefing.export.text import to_text
from briefing.lexicon import names
from briefing.model import Brief, Claim, Contradiction, Figure, Measure
from briefing.tokens import tokenize


@cache
def brief() -> Brief:
    loaded = read([bundled()])
    assert not loaded.problems
    return make_brief([annotate(document) for document in loaded.documents])


def disputed(measure: Measure) -> Figure:
    """The one disputed figure of a measure."""
    found = [figure for figure in brief().figures if figure.measure == measure and figure.status == "disputed"]
    assert len(found) == 1, [figure.subject for figure in found]
    return found[0]


def bounds(claim: Claim) -> tuple[float | None, float | None]:
    return claim.low, claim.high


def test_all_five_documents_are_read() -> None:
    assert [source.id for source in brief().sources] == ["S1", "S2", "S3", "S4", "S5"]
    assert not any(source.copy_of for source in brief().sources)


# ---------------------------------------------------------------- numbers in dispute
@pytest.mark.parametrize(
    ("measure", "values", "low", "high"),
    [("killed", {25, 31}, 25, 31), ("wounded", {50, 60}, 50, 60), ("participants", {12, 1000}, 12, 1000)],
)
def test_the_three_great_disputes(measure: Measure, values: set[float], low: float, high: float) -> None:
    figure = disputed(measure)
    assert {claim.value for claim in figure.claims} == values
    assert (figure.low, figure.high) == (low, high)
    assert len(figure.sources) >= 2


def test_the_claims_say_how_exact_they_are_and_whose_they_are() -> None:
    wounded = {claim.value: claim for claim in disputed("wounded").claims}
    assert bounds(wounded[50]) == (50, 50)
    assert bounds(wounded[60]) == (60, None)
    assert wounded[60].attributed_to == "Iran"
    crowd = {claim.value: claim for claim in disputed("participants").claims}
    assert bounds(crowd[12]) == (12, 99)
    assert bounds(crowd[1000]) == (1000, None)
    dead = {claim.value: claim for claim in disputed("killed").claims}
    assert dead[31].attributed_to == "Iran"
    assert dead[25].attributed_to is None


def test_the_dead_of_other_events_stand_apart() -> None:
    killed = [{claim.value for claim in figure.claims} for figure in brief().figures if figure.measure == "killed"]
    for others in ({460}, {1000}, {4}):  # protests in Iraq, protests in Iran, Benghazi
        assert others in killed


# ---------------------------------------------------------------- order
def test_the_main_events_stand_in_order() -> None:
    days = [event.date for event in brief().sequence if event.context == "main" and event.date]
    assert days == sorted(days)
    assert set(days) >= {"2019-12-27", "2019-12-29", "2019-12-31", "2020-01-01", "2020-01-02"}
    assert brief().span == ("2019-12-27", "2020-01-02")


def test_years_long_past_are_background() -> None:
    contexts = {event.date: event.context for event in brief().sequence}
    assert {contexts[year] for year in ("2003", "2014", "2018")} == {"background"}


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2019-12-27", "attacked last Friday"),
        ("2019-12-31", "stormed the U.S. Embassy"),
        ("2020-01-01", "pulled back on Wednesday"),
        ("2020-01-02", "Pentagon warned on Thursday"),
    ],
)
def test_days_hold_what_happened_on_them(day: str, words: str) -> None:
    cited = [e for event in brief().sequence if event.date == day and event.context == "main" for e in event.evidence]
    assert any(words in evidence.sentence for evidence in cited)


def test_the_storming_is_one_event_of_many_sources() -> None:
    storming = [event for event in brief().sequence if event.date == "2019-12-31" and len(event.sources) >= 4]
    assert len(storming) == 1
    assert storming[0].category in ("ASSAULT", "PROTEST")


# ---------------------------------------------------------------- actors
def states(name: str) -> set[str]:
    """The state that a name is, else none."""
    tokens = tokenize(name)
    known = names.actors().at(tokens, 0, len(tokens)) if len(tokens) else None
    return {known[1].name} if known and known[0] == len(tokens) and known[1].type == "state" else set()


def test_no_actor_holds_two_states() -> None:
    held = {a.name: set().union(*(states(form) for form in (a.name, *a.aliases))) for a in brief().actors}
    assert {name: found for name, found in held.items() if len(found) > 1} == {}
    assert {"Iran", "Iraq", "United States"} <= set().union(*held.values())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Iran", "Iraq"),
        ("Islamic State", "Islamic Republic of Iran"),
        ("Kataib Hezbollah", "Popular Mobilization Forces"),
    ],
)
def test_two_actors_with_like_names_stay_apart(a: str, b: str) -> None:
    assert not any({a, b} <= {found.name, *found.aliases} for found in brief().actors)


@pytest.mark.parametrize(
    "forms",
    [
        {"Kataib Hezbollah", "Kataeb Hezbollah"},
        {"PMF", "Hashd al-Shaabi", "Hashd al- Shaabi"},
        {"Isis", "Daesh", "Islamic State"},
        {"US", "U.S.", "United States", "Washington"},
        {"Mark Esper", "Esper"},
    ],
)
def test_the_spellings_of_one_actor_are_one(forms: set[str]) -> None:
    assert any(forms <= {found.name, *found.aliases} for found in brief().actors)


# ---------------------------------------------------------------- contradictions
def contradiction(words: str) -> Contradiction:
    found = [told for told in brief().contradictions if any(words in p.evidence.sentence for p in told.positions)]
    assert len(found) == 1, [told.subject for told in brief().contradictions]
    return found[0]


def test_whether_the_embassy_was_breached() -> None:
    told = contradiction("did not breach the embassy")
    assert {(p.stance, p.evidence.source) for p in told.positions} >= {("affirmed", "S4"), ("denied", "S5")}


def test_whether_iran_had_a_part() -> None:
    told = contradiction("Iran was not involved")
    [denied] = [p for p in told.positions if p.stance == "denied"]
    assert denied.attributed_to == "Ali Khamenei"
    assert any("orchestrating" in p.evidence.sentence for p in told.positions if p.stance == "affirmed")


# ---------------------------------------------------------------- bottom line, text
def test_the_bottom_line_is_short_and_cited() -> None:
    assert 2 <= len(brief().bottom_line) <= 4
    assert all(statement.sources and statement.evidence for statement in brief().bottom_line)


def section(title: str) -> str:
    """A part of the text, its lines run together."""
    _, _, rest = to_text(brief(), 80).partition(f"\n{title}\n")
    body = rest.split("\n\n")
    assert body[0], title
    return " ".join(body[0].split())


def test_the_text_shows_the_disputes() -> None:
    shown = section("DISPUTED")
    for words in ("25 – 31", "50 – at least 60", "dozens", "thousands", "Iran, as reported"):
        assert words in shown


def test_the_text_shows_the_contradictions() -> None:
    shown = section("CONTRADICTIONS")
    for words in ("did not breach the embassy", "breached the outer walls", "not involved", "orchestrating an attack"):
        assert words in shown


def test_the_text_shows_the_sequence_and_its_background() -> None:
    text = to_text(brief(), 80).partition("\nSEQUENCE")[2]
    places = [
        text.index(day)
        for day in (
            "  Fri 27 Dec 2019",
            "  Sun 29 Dec 2019",
            "  Tue 31 Dec 2019\n",
            "  Wed 1 Jan 2020",
            "\nBACKGROUND\n",
        )
    ]
    assert places == sorted(places)
    assert all(year in text[places[-1] :] for year in ("\n  2003\n", "\n  2014\n", "\n  2018\n"))
