"""Tellings set side by side: what differs from source to source is marked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Annotations, Brief, Claim, Document, Event, Evidence, Figure, Quantity, Sentence, Source
from briefing.tui.comparing import Side, sides_of
from briefing.tui.index import open_case
from tests.tui.conftest import Opened
from tests.tui.looks import article, cursor_text, go_to_line, open_item, reader, screen_text, source_shown
from tests.tui.story import BRIEF


def sides(*tellings: tuple[str, str, int]) -> list[Side]:
    """The sides of a figure told by sentences, each with its number's words and its value."""
    sources, claims = [], []
    for number, (sentence, words, value) in enumerate(tellings, 1):
        text = f"It was cold. {sentence} Nobody slept."
        start = text.index(words)
        at = text.index(sentence)
        found = (
            Sentence(0, at - 1),
            Sentence(at, at + len(sentence)),
            Quantity(start, start + len(words), value=value, low=value, high=value),
            Sentence(at + len(sentence) + 1, len(text)),
        )
        document = Document(f"{number}.txt", text)
        sources.append(Source(f"S{number}", document, Annotations(document, found)))
        evidence = Evidence(f"S{number}", start, start + len(words), words, sentence)
        claims.append(Claim(value, value, value, "", None, evidence))
    figure = Figure("F1", "Killed", "killed", "people", "disputed", None, None, None, tuple(claims))
    case = open_case(Brief(tuple(sources), figures=(figure,)))
    return sides_of(case, case.items["figures:F1"])


def marked(side: Side, name: str) -> list[str]:
    return [side.text[start:end] for start, end, names in side.runs if name in names]


def test_numbers_that_no_other_source_has_are_marked_also_when_written_in_words() -> None:
    one, two, three = sides(
        ("The wave killed 25 villagers.", "25", 25),
        ("The wave killed twenty-five villagers.", "twenty-five", 25),
        ("The wave killed 31 villagers.", "31", 31),
    )
    assert marked(one, "number") == marked(two, "number") == []
    assert marked(three, "number") == ["31"]


def test_tellings_stand_by_the_date_of_their_sources() -> None:
    published = {"S1": None, "S2": "2031-03-12", "S3": "2031-03-10"}
    sources = tuple(replace(s, document=replace(s.document, published=published[s.id])) for s in BRIEF.sources)
    case = open_case(replace(BRIEF, sources=sources))
    assert [side.source.id for side in sides_of(case, case.items["figures:F1"])] == ["S3", "S2", "S1"]
    assert [side.number for side in sides_of(case, case.items["figures:F1"])] == [2, 1, 0]
    assert [side.source.id for side in sides_of(case, case.items["contradictions:C1"])] == ["S1", "S2"]


def test_a_sentence_that_tells_an_event_twice_stands_once() -> None:
    text = "After the raid men stormed the port. They left at dawn."
    sentence = text[: text.index(".") + 1]
    at = text.index("men")
    told = (Evidence("S1", 0, at - 1, text[: at - 1], sentence), Evidence("S1", at, at + 3, "men", sentence))
    event = Event("E1", "2021-08-19", "stated", "ASSAULT", -9.0, "main", "Men stormed the port.", (), (), ("S1",), told)
    source = Source("S1", Document("1.txt", text), Annotations(Document("1.txt", text), (Sentence(0, len(sentence)),)))
    case = open_case(Brief((source,), sequence=(event,)))
    assert [side.number for side in sides_of(case, case.items["sequence:E1"])] == [0]


def test_words_that_no_other_source_has_are_marked_whatever_their_form() -> None:
    one, two = sides(
        ("The wave killed 25 sleeping villagers at dawn.", "25", 25),
        ("The waves did not kill 25 villagers.", "25", 25),
    )
    assert marked(one, "differs") == ["sleeping", "dawn"]
    assert marked(two, "differs") == ["not"]


def test_words_are_marked_only_beside_a_sentence_that_is_told_much_alike() -> None:
    one, two, three = sides(
        ("The wave killed 25 sleeping villagers at dawn.", "25", 25),
        ("Officials in the port of Lerdo count 31 dead.", "31", 31),
        ("The wave killed 26 villagers.", "26", 26),
    )
    assert marked(one, "differs") == ["sleeping", "dawn"]
    assert marked(two, "differs") == marked(three, "differs") == []


def test_sentences_that_share_nothing_are_not_marked_word_by_word() -> None:
    one, _ = sides(("The wave killed 25 villagers.", "25", 25), ("Officials count 31 dead.", "31", 31))
    assert marked(one, "differs") == []
    assert marked(one, "number") == ["25"]


def test_the_sentence_stands_among_its_neighbours_and_its_evidence_is_marked() -> None:
    (only,) = sides(("The wave killed 25 villagers.", "25", 25))
    assert marked(only, "muted") == ["It was cold. ", " Nobody slept."]
    assert marked(only, "quote") == ["25"]
    assert marked(only, "number") == []


def test_a_source_that_is_not_there_is_left_out() -> None:
    case = open_case(replace(BRIEF, sources=BRIEF.sources[:1]))
    assert [side.number for side in sides_of(case, case.items["figures:F1"])] == [0]


async def test_a_figure_is_compared_and_enter_goes_to_the_sentence(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("c")
        await pilot.pause()
        text = screen_text(pilot)
        for words in (
            "S1",
            "● at least 40  per Ilse Maron",
            "● 63  per Valley Workers' Union",
            "● 52  per interior ministry",
        ):
            assert words in text
        await pilot.press("l", "enter")
        await pilot.pause()
        assert source_shown(pilot) == "S2"
        assert reader(pilot).focused is article(pilot)
        assert "63 people" in cursor_text(pilot)


async def test_where_it_is_narrow_tellings_stand_one_under_another(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("c", "j", "j")
        await pilot.pause()
        assert "52" in screen_text(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is reader(pilot)


async def test_a_line_of_the_article_is_compared_by_what_it_tells(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "denied that")
        await pilot.press("c")
        await pilot.pause()
        assert "Compare · Kestrel Hydro was warned" in screen_text(pilot)
        assert "− denied  per Kestrel Hydro" in screen_text(pilot)


async def test_what_cannot_be_compared_is_said(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "4 min read")
        await pilot.press("c")
        await pilot.pause()
        assert pilot.app.screen is reader(pilot)
        assert any("Choose an actor" in note.message for note in pilot.app._notifications)


async def test_all_sentences_on_an_actor_stand_side_by_side_each_once_and_lead_to_the_article(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "actors:A1")
        sentences = {(e.source, e.sentence) for e in BRIEF.actors[0].evidence}
        await pilot.press("c")
        await pilot.pause()
        shown = screen_text(pilot)
        assert "Compare · Kestrel Hydro" in shown
        assert f"{len(sentences)} sentences · the first 3 of 5 mentions" in shown
        assert "alone" not in shown, "nothing is told to differ"
        await pilot.press("g", "l", "enter")
        await pilot.pause()
        assert source_shown(pilot) == "S2"


async def test_the_telling_under_the_cursor_is_copied_with_its_source(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        taken: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", taken.append)
        await open_item(pilot, "figures:F1")
        await pilot.press("c", "l", "y")
        await pilot.pause()
        assert len(taken) == 1
        assert "63 people" in taken[0]
        assert "Valley Wire, 11 Mar 2031" in taken[0]


async def test_a_sentence_of_the_overview_is_compared_by_what_it_was_made_from(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("j", "c")
        await pilot.pause()
        assert "Compare · Killed in the Kestrel Dam break" in screen_text(pilot)
