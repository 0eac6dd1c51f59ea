"""How numbers, claims, dates and quotations are put."""

from __future__ import annotations

import pytest

from briefing import wording
from briefing.model import Actor, Annotations, Brief, Claim, Document, Evidence, Figure, Source

WORDS = Evidence("S1", 0, 2, "25", "25")


def evidence(quote: str, sentence: str) -> Evidence:
    return Evidence("S1", 0, len(quote), quote, sentence)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (25.0, "25"),
        (5200, "5,200"),
        (1_200_000, "1.2 million"),
        (1_234_567, "1,234,567"),
        (86_262_000_000, "86.262 billion"),
        (2e9, "2 billion"),
        (12.5, "12.5"),
    ],
)
def test_number(value: float, told: str) -> None:
    assert wording.number(value) == told


@pytest.mark.parametrize(
    ("value", "low", "high", "modifier", "unit", "told"),
    [
        (25, 25, 25, "", "people", "25"),
        (25, None, None, "about", "people", "about 25"),
        (60, 60, None, "at least", "people", "at least 60"),
        (60, 60, None, "", "people", "at least 60"),
        (460, None, 460, "nearly", "people", "nearly 460"),
        (None, None, 460, "", "people", "at most 460"),
        (None, 12, 99, "dozens", "people", "12–99 (“dozens”)"),
        (12, 12, 99, "dozens", "people", "12–99 (“dozens”)"),
        (None, 1000, None, "thousands", "people", "at least 1,000 (“thousands”)"),
        (25, 25, 31, "between", "people", "25–31"),
        (25, 25, 25, "between", "people", "25"),
        (60, 60, None, "or more", "people", "at least 60"),
        (200, 200, 999, "at least several hundred", "people", "200–999 (“at least several hundred”)"),
        (2, 2, 3, "a couple of", "people", "2–3 (“a couple of”)"),
        (30, 30, 30, "another", "people", "another 30"),
        (None, None, None, "several", "people", "not stated (“several”)"),
        (None, None, None, "", "people", "not stated"),
        (1_500_000, 1_500_000, 1_500_000, "", "USD", "$1.5 million"),
        (1_500_000, 1_500_000, 1_500_000, "about", "KES", "about KES 1.5 million"),
        (9000, 9000, 9000, "", "kenyan shillings", "9,000 Kenyan shillings"),
        (40, None, 40, "up to", "percent", "up to 40%"),
        (0.0, 0.0, 0.0, "no", "", "none"),
    ],
)
def test_claim_value(
    value: float | None, low: float | None, high: float | None, modifier: str, unit: str, told: str
) -> None:
    assert wording.claim_value(Claim(value, low, high, modifier, None, WORDS), unit) == told


@pytest.mark.parametrize(("subject", "told"), [("homes\nunder water", "Homes under water"), ("", "Killed")])
def test_figure_title(subject: str, told: str) -> None:
    assert wording.figure_title(Figure("F1", subject, "killed", "people", "agreed", 1, 1, 1, ())) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2019-12-27", "Fri 27 Dec 2019"),
        ("2019-12-27T10:00", "Fri 27 Dec 2019"),
        ("2019-10", "Oct 2019"),
        ("2014", "2014"),
        ("197", "the 1970s"),
        ("2019-WI", "winter 2019"),
        ("2020-W05", "week 5 of 2020"),
        ("2019-12-27/2020-01-02", "27 Dec 2019 – 2 Jan 2020"),
        ("2019-11-27/2019-12-02", "27 Nov – 2 Dec 2019"),
        ("2019-12-27/2019-12-31", "27 – 31 Dec 2019"),
        ("2019-12-27/2019-12-27", "Fri 27 Dec 2019"),
        ("2019-10/2020-01-02", "Oct 2019 – 2 Jan 2020"),
        ("2019-10/", "since Oct 2019"),
        ("/2019-10", "until Oct 2019"),
        ("2019-02-30", "2019-02-30"),
        ("PXD", "PXD"),
        (None, "undated"),
    ],
)
def test_date_words(value: str | None, told: str) -> None:
    assert wording.date_words(value) == told


def test_published_says_how_the_date_is_known() -> None:
    dated = Document("a", "", published="2020-01-02", published_basis="inferred", published_reason="from S1")
    assert wording.published(dated) == "published Thu 2 Jan 2020 (inferred: from S1)"
    stated = Document("a", "", published="2020-01", published_basis="stated", published_reason="stated in its head")
    assert wording.published(stated) == "published Jan 2020 (stated in its head)"
    assert wording.published(Document("a", "")) == "undated"


def test_cite_names_each_source_once_and_counts_the_many() -> None:
    assert wording.cite(["S1", "S3", "S1"]) == "[S1 S3]"
    assert wording.cite([f"S{n}" for n in range(1, 6)], most=3) == "[S1 S2 S3 +2]"


def test_listing_says_how_many_more() -> None:
    assert wording.listing(["a", "b\nc"], 2) == "a, b c"
    assert wording.listing(["a", "b", "c"], 1) == "a and 2 more"


def test_excerpt_keeps_the_quoted_words_and_shows_each_cut() -> None:
    sentence = "After days of shelling the ministry said that 25 of its fighters died near the old bridge in the north."
    assert wording.excerpt(evidence("25 of its fighters", sentence), 200) == sentence
    cut = wording.excerpt(evidence("25 of its fighters", sentence), 40)
    assert cut.startswith("…")
    assert cut.endswith("…")
    assert "25 of its fighters" in cut
    assert len(cut) <= 42
    assert set(cut.strip("…").split()) <= set(sentence.split())
    assert wording.excerpt(evidence("After days", sentence), 30).startswith("After days")
    assert wording.excerpt(evidence("in the north", sentence), 30).endswith("in the north.")
    assert wording.excerpt(evidence("not there", sentence), 30) == "not there"


@pytest.mark.parametrize(
    "opening",
    [
        "LOTA, Chile, May 4 2021 (Reuters) - ", "Santa Ana de Coro, May 4, 2021 (Andes Latina) ", "GOMA: ",
        "PUNO, May 4, 2021, Andes-Plus -- ",
    ],
)  # fmt: skip
def test_an_excerpt_is_without_the_dateline_of_its_sentence(opening: str) -> None:
    sentence = f"{opening}Miners left the pit on Monday."
    assert wording.excerpt(Evidence("S1", 0, 6, "Miners", sentence), 80) == "Miners left the pit on Monday."


def test_a_state_that_is_hardly_told_heads_no_brief() -> None:
    named = [(name, "person", 30 - n) for n, name in enumerate(["Ada Okello", "Ravi Menon", *"ABCDEFGH"])]
    crowd = [Actor(n, n, kind, (), (), told, ("S1",), ()) for n, kind, told in [*named, ("Norland", "state", 2)]]  # type: ignore[arg-type]
    assert wording.principals(Brief(actors=tuple(crowd))) == ("Ada Okello", "Ravi Menon", "A")


def test_principals_are_states_first() -> None:
    def actor(name: str, kind: str) -> Actor:
        return Actor(name, name, kind, (), (), 1, ("S1",), ())  # type: ignore[arg-type]

    crowd = (actor("Minister", "person"), actor("Sudmark", "state"), actor("Daily", "media"), actor("Norland", "state"))
    assert wording.principals(Brief(actors=crowd)) == ("Sudmark", "Norland", "Minister")


def test_the_less_told_of_two_states_heads_a_brief_where_half_of_the_reports_tell_of_it() -> None:
    def state(name: str, *sources: str) -> Actor:
        return Actor(name, name, "state", (), (), 3 * len(sources), sources, ())

    crowd = (state("Norland", "S1", "S2", "S3", "S5"), state("Sudmark", "S1", "S4", "S6"), state("Ostia", "S4", "S5"))
    report = Document("a.txt", "")
    reports = tuple(Source(f"S{n}", report, Annotations(report)) for n in range(1, 7))
    assert wording.principals(Brief(reports, crowd)) == ("Norland", "Sudmark")


def test_the_state_in_which_it_happens_heads_the_brief_though_others_are_named_more_often() -> None:
    crowd = tuple(Actor(n, n, "state", (), (), 9, ("S1",), ()) for n in ("Norland", "Sudmark", "Ostia"))
    assert wording.principals(Brief(actors=crowd, scene="Zambia")) == ("Zambia", "Norland", "Sudmark")
    assert wording.principals(Brief(actors=crowd, scene="Ostia")) == ("Norland", "Sudmark", "Ostia")


def test_dating_counts_the_sources() -> None:
    assert wording.dating(Brief()) == "0 sources"
