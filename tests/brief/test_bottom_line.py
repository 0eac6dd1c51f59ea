"""What the bottom line leaves out: what leans on another sentence, what is of no one day, a few hurt, one voice's two
numbers."""

from __future__ import annotations

from briefing.brief.contradictions.opposing import contradicted, figure_statement, sureness
from briefing.brief.lines.lead import points_back
from briefing.brief.summary import bottom_line
from briefing.model import Claim, Contradiction, Event, Evidence, Figure, Position
from briefing.record import replace
from tests.brief.case import brief_of, report


def event(id: str, date: str, sentence: str) -> Event:
    told = Evidence("S1", 0, 4, sentence[:4], sentence)
    return Event(id, date, "stated", "ASSAULT", -9.0, "main", sentence, (), (), ("S1",), (told,))


def toll(*claims: tuple[float, str | None, str]) -> Figure:
    told = tuple(
        Claim(v, v, v, "", by, Evidence(source, 0, 4, str(v), f"{v} people were killed.")) for v, by, source in claims
    )
    values = [value for value, _, _ in claims]
    return Figure("F1", "Killed in the flood", "killed", "people", "disputed", min(values), None, max(values), told)


def test_a_sentence_whose_speaker_or_day_another_one_tells_leans_on_it() -> None:
    assert points_back("A mill in Lota was flooded, he said.")
    assert points_back("A mill in Lota was flooded the same evening.")
    assert not points_back("A mill in Lota was flooded on Monday, the mayor said.")


def test_what_is_of_one_day_goes_before_what_is_of_a_week() -> None:
    week = event("E1", "2021-08-09/2021-08-15", "Rebels of the north attacked the port of Lota last week with boats.")
    day = event("E2", "2021-08-13", "Rebels of the north attacked the port of Lota on Friday with boats.")
    first = bottom_line((), (), (week, day), ("Rebels attack the port of Lota",))[0]
    assert "13 Aug 2021" in first.text


def test_a_few_hurt_are_no_figure_of_the_case() -> None:
    march = "Thousands marched in Lima on Monday against the president. {} people were hurt in the march in Lima."
    told = brief_of(report(march.format("Six")), report(march.format("Two"), "2021-08-21"))
    assert not any(statement.text.startswith("Wounded") for statement in told.bottom_line)


def test_two_numbers_of_one_voice_are_no_dispute() -> None:
    text = figure_statement(toll((10, "Ana Quispe", "S1"), (204, "Ana Quispe", "S1"))).text
    assert "in dispute" not in text
    assert "in dispute" in figure_statement(toll((10, "Ana Quispe", "S1"), (12, "Omar Diallo", "S1"))).text


def test_a_toll_grew_from_what_the_first_day_counted_not_from_its_smallest_part() -> None:
    grown = replace(
        toll((80, None, "S1"), (61, None, "S1"), (4, None, "S2"), (190, None, "S3")), status="revised", best=190
    )
    text = figure_statement(grown, {"S1": "2021-08-18", "S2": "2021-08-19", "S3": "2021-08-21"}).text
    assert text == "Killed in the flood: 190 at the latest count, up from 80."
    day = replace(grown, best=80)
    text = figure_statement(day, {"S1": "2021-08-18", "S2": "2021-08-19", "S3": "2021-08-21"}).text
    assert text == "Killed in the flood: 80 at the latest count, up from 61."


def against(affirmed: str, denied: str) -> Contradiction:
    told = (Evidence("S1", at, at + 9, words, words) for at, words in ((0, affirmed), (200, denied)))
    stances = zip(("affirmed", "denied"), ("Ana Quispe", "Omar Diallo"), told, strict=True)
    return Contradiction("C1", affirmed, tuple(Position(*stance) for stance in stances))


def test_what_is_charged_and_denied_goes_before_what_only_stands_together() -> None:
    beside = against(
        "Ana Quispe said the port and the mill of Lota had shut.", "Omar Diallo said the port of Lota was busy."
    )
    charged = against("Ana Quispe accused the mill of a spill.", "Omar Diallo denied that the mill was to blame.")
    told = contradicted((beside, charged))
    assert told is not None
    assert "accused" in told.text
    answered = against("Ana Quispe said the port of Lota had shut.", "But Omar Diallo said the port was busy.")
    assert sureness(answered) > sureness(beside)
