# ruff: noqa: E501
"""A small invented case, a dam that breaks, briefed by hand: what the interface is tested with."""

from __future__ import annotations

from briefing.model import (
    Actor,
    Annotations,
    Attribution,
    Brief,
    Certainty,
    Claim,
    Contradiction,
    DateSpan,
    Document,
    Event,
    EventSpan,
    Evidence,
    Figure,
    Mention,
    Position,
    Quantity,
    Sentence,
    Source,
    Span,
    Statement,
)

COURIER = """Kestrel Dam gives way above Orrin, villages under water

4 min read

ORRIN, 9 March 2031 — The earth wall of the Kestrel Dam gave way before dawn on Sunday and sent a wave through the upper Orrin valley. At least 40 people were killed, the provincial governor, Ilse Maron, told reporters.

“We lost three villages in an hour,” Maron said. About 6,000 people were moved to schools and sports halls in Orrin by the evening.

The operator, Kestrel Hydro, denied that its engineers had been warned of cracks in the wall. The company reportedly stopped its pumps on Friday.

Soldiers of the Third Engineer Brigade began to lay pontoon bridges on Monday, and the government opened an inquiry.

Follow our valley newsletter for more
"""

WIRE = """Valley union says dam warnings were ignored

The Valley Workers' Union said on Tuesday that 63 people had died when the Kestrel Dam broke, far more than the governor's count.

Union engineers warned Kestrel Hydro of cracks in the wall last October, its secretary, Tomas Beel, said. “They had the photographs on the table and they went to lunch,” he said.

Several hundred people marched to the company's offices in Orrin on Tuesday and threw stones at the police. Eleven of them were detained.

A strike is likely to follow if the directors do not resign, Beel warned.
"""

BULLETIN = """Night bulletin: police and marchers clash in Orrin

Police fired tear gas at some 400 marchers outside the offices of Kestrel Hydro, the interior ministry said on Wednesday. Two officers were wounded.

The ministry put the dead of the dam break at 52. In 1998 a smaller wall upstream had failed without loss of life.
"""  # fmt: skip


def document(file: str, text: str, published: str | None, basis: str, publisher: str | None, reason: str) -> Document:
    title = text.split("\n", 1)[0]
    return Document(file, text, title, publisher, None, None, published, basis, reason)  # type: ignore[arg-type]


COURIER_DOCUMENT = document("courier.txt", COURIER, "2031-03-10", "stated", "Orrin Courier", "in its dateline")
WIRE_DOCUMENT = document("wire.txt", WIRE, "2031-03-11", "inferred", "Valley Wire", "tells of the march of S3")
BULLETIN_DOCUMENT = document("bulletin.txt", BULLETIN, None, "unknown", None, "")
DOCUMENTS = {"S1": COURIER_DOCUMENT, "S2": WIRE_DOCUMENT, "S3": BULLETIN_DOCUMENT}


def at(source: str, words: str) -> tuple[int, int]:
    """Where the words stand in the text of a source."""
    start = DOCUMENTS[source].text.index(words)
    return start, start + len(words)


def evidence(source: str, words: str) -> Evidence:
    """The words as evidence, with their sentence."""
    start, end = at(source, words)
    text = DOCUMENTS[source].text
    paragraph = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end)]
    sentence = next((s + "." for s in paragraph.split(". ") if words in s), paragraph)
    return Evidence(source, start, end, words, sentence.replace("..", "."))


def _sentences(source: str) -> list[Sentence]:
    text, found, start = DOCUMENTS[source].text, [], 0
    for number, paragraph in enumerate(text.split("\n")):
        furniture = paragraph.startswith(("4 min", "Follow our"))
        if paragraph:
            found.append(Sentence(start, start + len(paragraph), number, furniture, number == 0))
        start += len(paragraph) + 1
    return found


def _annotations(source: str, spans: list[Span]) -> Annotations:
    ordered = sorted([*_sentences(source), *spans], key=lambda span: (span.start, -span.end))
    return Annotations(DOCUMENTS[source], tuple(ordered))


ANNOTATIONS = {
    "S1": _annotations("S1", [
        Mention(*at("S1", "Ilse Maron"), name="Ilse Maron", type="person", role="provincial governor"),
        Mention(*at("S1", "Kestrel Hydro"), name="Kestrel Hydro"),
        Mention(*at("S1", "Third Engineer Brigade"), name="Third Engineer Brigade", type="military"),
        DateSpan(*at("S1", "9 March 2031"), value="2031-03-09"),
        DateSpan(*at("S1", "on Sunday"), value="2031-03-09", basis="resolved"),
        DateSpan(*at("S1", "on Friday"), value="2031-03-07", basis="resolved"),
        DateSpan(*at("S1", "on Monday"), value="2031-03-10", basis="resolved"),
        Quantity(*at("S1", "At least 40 people"), value=40, low=40, modifier="at least", measure="killed"),
        Quantity(*at("S1", "About 6,000 people"), value=6000, low=6000, high=6000, measure="displaced"),
        Attribution(*at("S1", "told reporters"), speaker="Ilse Maron"),
        Attribution(*at("S1", "Maron said"), speaker="Ilse Maron"),
        Certainty(*at("S1", "reportedly")),
        EventSpan(*at("S1", "gave way"), lemma="give way", category="DISASTER"),
        EventSpan(*at("S1", "opened an inquiry"), lemma="open", category="INVESTIGATE"),
    ]),
    "S2": _annotations("S2", [
        Mention(*at("S2", "Valley Workers' Union"), name="Valley Workers' Union"),
        Mention(*at("S2", "Tomas Beel"), name="Tomas Beel", type="person", role="secretary"),
        Mention(*at("S2", "Kestrel Hydro"), name="Kestrel Hydro"),
        DateSpan(*at("S2", "on Tuesday"), value="2031-03-11", basis="resolved"),
        DateSpan(*at("S2", "last October"), value="2030-10", granularity="month", basis="resolved"),
        Quantity(*at("S2", "63 people"), value=63, low=63, high=63, measure="killed"),
        Quantity(*at("S2", "Several hundred people"), value=None, low=200, high=999, measure="participants"),
        Quantity(*at("S2", "Eleven"), value=11, low=11, high=11, measure="detained"),
        Certainty(*at("S2", "is likely"), level="likely"),
        EventSpan(*at("S2", "marched"), lemma="march", category="PROTEST"),
        EventSpan(*at("S2", "threw stones"), lemma="throw", category="PROTEST"),
    ]),
    "S3": _annotations("S3", [
        Mention(*at("S3", "interior ministry"), name="interior ministry", type="government"),
        Mention(*at("S3", "Kestrel Hydro"), name="Kestrel Hydro"),
        DateSpan(*at("S3", "on Wednesday"), value=None),
        DateSpan(*at("S3", "1998"), value="1998", granularity="year"),
        Quantity(*at("S3", "some 400 marchers"), value=400, low=400, high=400, measure="participants"),
        Quantity(*at("S3", "52"), value=52, low=52, high=52, measure="killed"),
        Attribution(*at("S3", "the interior ministry said"), speaker="interior ministry"),
        EventSpan(*at("S3", "fired tear gas"), lemma="fire", category="COERCE"),
    ]),
}  # fmt: skip


def _claim(
    value: float | None, low: float | None, high: float | None, modifier: str, by: str | None, *words: str
) -> Claim:
    reported = DOCUMENTS[words[0]].published
    return Claim(value, low, high, modifier, by, evidence(*words), reported=reported)


FIGURES = (
    Figure("F1", "Killed in the Kestrel Dam break", "killed", "people", "disputed", 40, None, 63, (
        _claim(40, 40, None, "at least", "Ilse Maron", "S1", "At least 40 people"),
        _claim(63, 63, 63, "", "Valley Workers' Union", "S2", "63 people"),
        _claim(52, 52, 52, "", "interior ministry", "S3", "52"),
    )),
    Figure("F2", "Marchers at the offices of Kestrel Hydro", "participants", "people", "agreed", 200, 400, 999, (
        _claim(None, 200, 999, "several hundred", None, "S2", "Several hundred people"),
        _claim(400, 400, 400, "some", "interior ministry", "S3", "some 400 marchers"),
    )),
    Figure("F3", "Moved to schools and sports halls in Orrin", "displaced", "people", "single-source", 6000, 6000, 6000, (
        _claim(6000, 6000, 6000, "about", None, "S1", "About 6,000 people"),
    )),
    Figure("F4", "Detained at the march", "detained", "people", "single-source", 11, 11, 11, (
        _claim(11, 11, 11, "", None, "S2", "Eleven"),
    )),
)  # fmt: skip

ACTORS = (
    Actor("A1", "Kestrel Hydro", "organisation", ("the operator", "the company"), (), 5, ("S1", "S2", "S3"), (
        evidence("S1", "Kestrel Hydro"), evidence("S2", "Kestrel Hydro"), evidence("S3", "Kestrel Hydro"),
    ), ("E2", "E3")),
    Actor("A2", "Ilse Maron", "person", ("Maron",), ("provincial governor",), 2, ("S1",), (evidence("S1", "Ilse Maron"),)),
    Actor("A3", "Valley Workers' Union", "organisation", ("the union",), (), 2, ("S2",), (
        evidence("S2", "Valley Workers' Union"),
    ), ("E2",)),
    Actor("A4", "Tomas Beel", "person", ("Beel",), ("secretary",), 2, ("S2",), (evidence("S2", "Tomas Beel"),)),
)  # fmt: skip

CONTRADICTIONS = (
    Contradiction("C1", "Kestrel Hydro was warned of cracks in the wall", (
        Position("denied", "Kestrel Hydro", evidence("S1", "denied that its engineers had been warned of cracks")),
        Position("affirmed", "Tomas Beel", evidence("S2", "Union engineers warned Kestrel Hydro of cracks")),
    )),
)  # fmt: skip


def _event(
    number: int, date: str | None, category: str, intensity: float | None, summary: str, *where: tuple[str, str],
    context: str = "main", escalation: bool = False, basis: str = "resolved", actors: tuple[str, ...] = (),
) -> Event:  # fmt: skip
    sources = tuple(dict.fromkeys(source for source, _ in where))
    found = tuple(evidence(source, words) for source, words in where)
    return Event(
        f"E{number}", date, basis, category, intensity, context, summary, actors, ("Orrin",), sources, found, escalation  # type: ignore[arg-type]
    )  # fmt: skip


SEQUENCE = (
    _event(1, "1998", "DISASTER", None, "A smaller wall upstream had failed", ("S3", "had failed"), context="background"),
    _event(2, "2030-10", "DISAPPROVE", -2.0, "Union engineers warned Kestrel Hydro of cracks in the wall",
           ("S2", "warned Kestrel Hydro"), actors=("A1", "A3")),
    _event(3, "2031-03-09", "DISASTER", None, "The earth wall of the Kestrel Dam gave way", ("S1", "gave way"),
           ("S2", "broke"), actors=("A1",)),
    _event(4, "2031-03-10", "INVESTIGATE", -2.0, "The government opened an inquiry", ("S1", "opened an inquiry")),
    _event(5, "2031-03-11", "PROTEST", -7.5, "Several hundred people threw stones at the police", ("S2", "threw stones"),
           escalation=True),
    _event(6, "2031-03-11", "COERCE", -7.0, "Police fired tear gas at some 400 marchers", ("S3", "fired tear gas"),
           basis="inferred"),
    _event(7, None, "PROTEST", -6.5, "A strike is likely to follow", ("S2", "is likely to follow"), context="future",
           basis="unknown"),
)  # fmt: skip

SOURCES = tuple(
    Source(source, DOCUMENTS[source], ANNOTATIONS[source], copy_of=copy, only=())
    for source, copy in (("S1", None), ("S2", None), ("S3", "S2"))
)

BRIEF = Brief(
    SOURCES, ACTORS, FIGURES, CONTRADICTIONS, SEQUENCE,
    bottom_line=(
        Statement("The Kestrel Dam gave way on 9 March 2031.", ("S1", "S2"), (evidence("S1", "gave way"),)),
        Statement("Between 40 and 63 people were killed; the sources disagree.", ("S1", "S2", "S3"),
                  (evidence("S1", "At least 40 people"), evidence("S2", "63 people"), evidence("S3", "52"))),
    ),
    limits=("S3 could not be dated.", "Whether the strike took place is not stated."),
)  # fmt: skip
