"""The article: lines, marks, wide characters, selection."""

from __future__ import annotations

from dataclasses import replace

from rich.cells import cell_len
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection

from briefing.model import Annotations, Brief, Document, Mention, Quantity, Source, Span
from briefing.tui.widgets.article import MEASURE, Article
from tests.tui.conftest import Opened
from tests.tui.looks import article, open_item, screen_text
from tests.tui.story import BRIEF


def one_source(text: str, *spans: Span) -> Brief:
    document = Document("a.txt", text, "A title")
    return Brief((Source("S1", document, Annotations(document, spans)),))


def style_of(pilot: Pilot[None], words: str) -> list[str]:
    """The cues besides colour that the words wear, wherever they stand first."""
    shown = article(pilot)
    for y in range(shown.size.height):
        for segment in shown.render_line(y):
            if words in segment.text and segment.style is not None:
                cues = ("bold", "italic", "underline", "reverse")
                return [cue for cue in cues if getattr(segment.style, cue)]
    raise AssertionError(f"{words!r} is not on the screen")


async def test_every_kind_of_span_has_a_cue_besides_its_colour(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("escape")
        cues = {
            "actor": style_of(pilot, "Ilse Maron"),
            "date": style_of(pilot, "9 March 2031"),
            "quantity": style_of(pilot, "least 40 people"),
            "attribution": style_of(pilot, "told reporters"),
            "certainty": style_of(pilot, "reportedly"),
            "event": style_of(pilot, "opened an inquiry"),
        }
        assert all(cues.values())
        assert len({tuple(cue) for cue in cues.values()}) == len(cues)


async def test_the_gutter_marks_claims_events_escalation_what_is_disputed_and_furniture(opened: Opened) -> None:
    async with opened() as pilot:
        text = screen_text(pilot)
        for line in (
            "≠  least 40 people",
            "●  said. About 6,000 people",
            "≠  The operator",
            "◆ government opened",
            "╎  4 min read",
        ):
            assert line in text
        await pilot.press("1", "j")
        assert "▲" in screen_text(pilot)


async def test_evidence_is_marked_and_escape_takes_the_mark_away(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        assert "▌≠  least 40 people" in screen_text(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert "▌≠" not in screen_text(pilot)


async def test_marks_can_be_hidden_and_shown_again(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("m", "m")
        await pilot.pause()
        assert style_of(pilot, "Ilse Maron") == []
        await pilot.press("m")
        await pilot.pause()
        assert style_of(pilot, "Ilse Maron") == ["bold"]


async def test_lines_of_any_script_stay_inside_the_pane(opened: Opened) -> None:
    text = "\n".join(["日本語の新聞 " * 20, "e\u0301t\u0301 " * 40, "👩\u200d🚀 ok " * 30, "x" * 200])
    async with opened(size=(100, 40), brief=one_source(text, Mention(3, 20))) as pilot:
        shown = article(pilot)
        for y in range(shown.size.height):
            strip = shown.render_line(y)
            assert strip.cell_length == shown.scrollable_content_region.width
            assert cell_len(strip.text) == strip.cell_length


async def test_lines_are_no_wider_than_is_comfortable(opened: Opened) -> None:
    async with opened(size=(240, 40)) as pilot:
        assert max(end - start for start, end in article(pilot)._lines) <= MEASURE


async def test_a_mere_number_is_not_marked(opened: Opened) -> None:
    brief = one_source("Aged 52 and 53.", Quantity(5, 7, value=52, claim=False), Quantity(12, 14, value=53))
    async with opened(brief=brief) as pilot:
        assert style_of(pilot, "52") == []
        assert style_of(pilot, "53") == ["bold", "underline"]


async def test_selected_words_are_those_of_the_document(opened: Opened) -> None:
    async with opened(size=(100, 40)) as pilot:
        shown = article(pilot)
        assert shown.source is not None
        text = shown.source.document.text
        first = next(number for number, (start, _) in enumerate(shown._lines) if text[start:].startswith("ORRIN"))
        selection = Selection(Offset(0, first), Offset(3, first + 2))
        start, end = shown._lines[first][0], shown._lines[first + 2][0] + 3
        assert shown.get_selection(selection) == (text[start:end], "\n")
        assert "\n" not in text[start:end]


async def test_dragging_selects_and_copies(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.mouse_down(Article, offset=(5, 1))
        await pilot.hover(Article, offset=(12, 1))
        await pilot.mouse_up(Article, offset=(12, 1))
        await pilot.pause()
        selected = pilot.app.screen.get_selected_text()
        assert selected == "nder wat"


async def test_dragging_from_the_gutter_over_an_empty_line_selects_only_that(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.mouse_down(Article, offset=(1, 1))
        await pilot.hover(Article, offset=(20, 2))
        await pilot.mouse_up(Article, offset=(20, 2))
        await pilot.pause()
        assert pilot.app.screen.get_selected_text() == "under water"


async def test_a_megabyte_opens_and_its_end_is_reached(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph {number} tells of “the wall” and of the valley below it." for number in range(16000))
    async with opened(brief=one_source(text, *(Mention(at * 66, at * 66 + 9) for at in range(15000)))) as pilot:
        await pilot.press("2", "G")
        await pilot.pause()
        assert "Paragraph 15999" in screen_text(pilot)


async def test_a_document_without_words_is_shown(opened: Opened) -> None:
    source = replace(BRIEF.sources[0], document=Document("a.txt", ""), annotations=Annotations(Document("a.txt", "")))
    async with opened(brief=Brief((source,))) as pilot:
        await pilot.press("2", "j", "G", "space", "enter", "slash", "a", "enter", "n", "y")
        assert pilot.app.is_running
