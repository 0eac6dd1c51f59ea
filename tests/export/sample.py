"""A brief made by hand: an invented flood of claims about an invented harbour, with something for every section."""

from __future__ import annotations

from dataclasses import replace

from briefing.model import (
    Actor,
    Annotations,
    Brief,
    Claim,
    Contradiction,
    Document,
    Event,
    Evidence,
    Figure,
    Position,
    Source,
    Statement,
)

TEXTS = {
    "S1": "Norland says 25 sailors died when Sudmark’s navy fired on the ferry on Friday. "
    "Norland has banned its ships.",
    "S2": "At least 31 people were killed on the ferry, survivors said. Sudmark denies that its navy fired. "
    "Dozens were hurt.",
    "S3": "Rescuers counted 100 homes under water on Monday. Talks may begin in May. The two fought in 1998.",
    "S4": "Rescuers counted 140 homes under water on Tuesday. 港の当局は月曜日に封鎖を宣言したと通信社が伝えた。",
}


def cited(source: str, quote: str) -> Evidence:
    text = TEXTS[source]
    start = text.index(quote)
    left = text.rfind(". ", 0, start)
    begin = 0 if left < 0 else left + 2
    end = text.find(". ", start)
    return Evidence(source, start, start + len(quote), quote, text[begin : len(text) if end < 0 else end + 1])


def source(number: int, title: str, published: str | None, basis: str, **more: object) -> Source:
    text = TEXTS[f"S{number}"]
    reason = {"stated": "dateline", "inferred": "from the shelling that S1 dates", "unknown": "no date in it"}[basis]
    document = Document(
        f"{number}.txt", text, title, "The Harbour Post" if number == 1 else None, None, None, published,
        basis, reason,  # type: ignore[arg-type]
    )  # fmt: skip
    return Source(f"S{number}", document, Annotations(document), **more)  # type: ignore[arg-type]


def brief() -> Brief:
    dead = Figure(
        "F1", "killed in the shelling of the ferry", "killed", "people", "disputed", 25.0, None, 31.0,
        (
            Claim(25.0, 25.0, 25.0, "", "Norland", cited("S1", "25 sailors"), reported="2031-03-03"),
            Claim(31.0, 31.0, None, "at least", "survivors", cited("S2", "At least 31 people"), reported="2031-03-04"),
        ),
    )  # fmt: skip
    homes = Figure(
        "F2", "homes under water", "other", "homes", "revised", 100.0, 140.0, 140.0,
        (
            Claim(100.0, 100.0, 100.0, "", None, cited("S3", "100 homes"), reported="2031-03-03"),
            Claim(140.0, 140.0, 140.0, "", None, cited("S4", "140 homes")),
        ),
    )  # fmt: skip
    hurt = Figure(
        "F3", "wounded on the ferry", "wounded", "people", "single-source", 12.0, None, 99.0,
        (Claim(None, 12.0, 99.0, "dozens", None, cited("S2", "Dozens")),),
    )  # fmt: skip
    denial = Contradiction(
        "C1", "Sudmark’s navy fired on the ferry",
        (
            Position("affirmed", "Norland", cited("S1", "Sudmark’s navy fired")),
            Position("denied", "Sudmark", cited("S2", "denies that its navy fired")),
        ),
    )  # fmt: skip
    return Brief(
        sources=(
            source(1, "Ferry shelled in the strait", "2031-03-03", "stated", only=("E2",)),
            source(2, "Survivors tell of the ferry", "2031-03-04", "inferred", only=("F3",)),
            source(3, "", "2031-03-03", "stated"),
            source(4, "Water still rising", None, "unknown", copy_of="S3"),
        ),
        actors=(
            Actor("A1", "Sudmark", "state", ("Sudmark", "the south"), (), 3, ("S1", "S2"),
                  (cited("S1", "Sudmark"), cited("S2", "Sudmark")), ("E2", "E3")),
            Actor("A2", "Norland", "state", ("Norland",), (), 2, ("S1",), (cited("S1", "Norland"),), ("E4",)),
            Actor("A3", "Rescuers", "civilians", (), ("volunteers",), 2, ("S3", "S4"), (cited("S3", "Rescuers"),)),
        ),
        figures=(dead, homes, hurt),
        contradictions=(denial,),
        sequence=(
            Event("E1", "1998", "stated", "ASSAULT", -10.0, "background", "The two states fought a war.", ("A1", "A2"),
                  (), ("S3",), (cited("S3", "fought"),)),
            Event("E2", "2031-02-28", "resolved", "ASSAULT", -9.0, "main", "Sudmark’s navy fired on a ferry.",
                  ("A1",), ("the strait",), ("S1",), (cited("S1", "fired"),), True),
            Event("E3", "2031-03-02", "inferred", "DISASTER", None, "main", "The harbour was flooded.", (),
                  ("the harbour",), ("S3", "S4"), (cited("S3", "under water"),)),
            Event("E4", None, "unknown", "SANCTION", -4.0, "main", "Norland banned Sudmark’s ships.", ("A2", "A1"), (),
                  ("S1",), (cited("S1", "banned"),)),
            Event("E5", "2031-05", "stated", "CONSULT", 1.0, "hypothetical", "The two may talk.", ("A1", "A2"), (),
                  ("S3",), (cited("S3", "Talks"),)),
        ),
        bottom_line=(Statement("Between 25 and 31 people were killed on a ferry.", ("S1", "S2")),),
        limits=("S4 could not be dated.",),
    )  # fmt: skip


BERTHS = "The port has nine berths and 14 cranes, its master told the radio."


def in_passing() -> Brief:
    """The brief with two numbers more that one sentence tells in passing, and one of another report."""

    def told(number: int, source: str, sentence: str, quote: str, by: str | None) -> Figure:
        start = sentence.index(quote)
        evidence = Evidence(source, start, start + len(quote), quote, sentence)
        claims = (Claim(9.0, 9.0, 9.0, "", by, evidence),)
        return Figure(f"F{number}", "things composed", "other", "things", "single-source", 9.0, 9.0, 9.0, claims)

    whole = brief()
    passing = (
        told(4, "S4", "Two tugs came.", "Two tugs", None),
        told(5, "S1", BERTHS, "14 cranes", "port master"),
        told(6, "S1", BERTHS, "nine berths", "port master"),
    )
    return replace(whole, figures=(*whole.figures, *passing))
