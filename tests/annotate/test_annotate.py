"""A whole document: every span lies in the text, in order, and the same text gives the same spans."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotate import annotate
from briefing.model import Annotations, Attribution, DateSpan, Document, EventSpan, Mention, Quantity, Sentence
from tests.annotate.reading import DAY, TEXTS, report, words_of

STORY = """Ferry sinks off Zanzibar

A ferry with 250 passengers on board capsized off Zanzibar on Tuesday, killing at least 44 people, police said.

Read more: How ferries are checked

“There were too many of us,” said Maria Santos, a nurse who swam ashore. “Nobody counted the tickets.”

Transport Minister Kofi Darko promised an inquiry. The opposition demanded that Darko resign.
"""
PUBLISHED = st.sampled_from([None, DAY, "2021-08", "2021", "199"])


@pytest.fixture(scope="module")
def story() -> Annotations:
    return report(STORY)


def test_an_empty_document_has_no_spans() -> None:
    assert report("").spans == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nine died by its count “",
        "Four of the victims",
        "The allegation was dismissed by",
        "The loss was put at 40 people by",
        "An aftershock of magnitude 5.4",
        "President Ada Okello met the Ugandan president. The president",
        "The dam had held, a spokesman insisted, and villagers had,",
        "Board of Ports, Inland Waters and",
        "There is no truth in",
        "The mayor has not heard",
        "The dyke broke in December, when may",
        pytest.param("x" * 7000, id="an embedded picture"),
        pytest.param("brushed aside reports " * 900, id="brushed aside reports …"),
    ],
)
def test_a_report_that_breaks_off_is_read(text: str) -> None:
    assert report(text).of(Sentence)


def test_the_document_comes_back_with_its_spans(story: Annotations) -> None:
    assert story.document.text == STORY


def test_the_story_is_told(story: Annotations) -> None:
    (sunk,) = [e for e in story.of(EventSpan) if e.category == "DISASTER" and not e.headline]
    assert (words_of(STORY, sunk), sunk.date) == ("capsized", "2021-08-17")
    assert [(q.value, q.low, q.high) for q in story.of(Quantity) if q.measure == "killed"] == [(44, 44, None)]
    assert {a.speaker for a in story.of(Attribution)} >= {"police", "Maria Santos"}
    assert {m.name for m in story.of(Mention) if m.type == "person"} == {"Maria Santos", "Kofi Darko"}
    assert [d.value for d in story.of(DateSpan)] == ["2021-08-17"]


def test_page_furniture_holds_only_its_sentence(story: Annotations) -> None:
    (furniture,) = [s for s in story.of(Sentence) if s.boilerplate]
    inside = [s for s in story.spans if furniture.start <= s.start < furniture.end and not isinstance(s, DateSpan)]
    assert inside == [furniture]


def test_relative_dates_stay_open_without_a_date_of_publication() -> None:
    found = report("A ferry capsized on Tuesday.", None)
    assert [d.value for d in found.of(DateSpan)] == [None]
    assert [e.date for e in found.of(EventSpan)] == [None]


def test_the_date_of_publication_only_moves_relative_dates() -> None:
    early, late = report(STORY, "2021-08-20"), report(STORY, "2021-08-27")
    assert [(s.kind, s.start, s.end) for s in early.spans] == [(s.kind, s.start, s.end) for s in late.spans]
    assert [d.value for d in late.of(DateSpan)] == ["2021-08-24"]


def test_annotations_can_go_to_another_process(story: Annotations) -> None:
    assert pickle.loads(pickle.dumps(story)) == story


def test_a_sentence_between_others_keeps_what_it_tells() -> None:
    alone = "Police arrested 25 protesters in Minsk on Monday."
    inside = f"Rain fell all night. {alone} Shops stayed shut."
    one, other = report(alone), report(inside)
    assert [(e.lemma, e.actors, e.targets, e.places, e.date) for e in one.of(EventSpan)] == [
        (e.lemma, e.actors, e.targets, e.places, e.date) for e in other.of(EventSpan)
    ]
    assert [(q.measure, q.value) for q in one.of(Quantity)] == [(q.measure, q.value) for q in other.of(Quantity)]


@settings(max_examples=300, deadline=None)
@given(TEXTS, PUBLISHED, st.text(max_size=30))
def test_any_text_gives_spans_that_lie_in_it_in_order(text: str, published: str | None, title: str) -> None:
    found = annotate(Document("any.txt", text, title=title, published=published))
    assert all(0 <= span.start <= span.end <= len(text) for span in found.spans)
    assert all(span.start < span.end for span in found.spans if not isinstance(span, Attribution))
    assert [span.start for span in found.spans] == sorted(span.start for span in found.spans)


@settings(max_examples=50, deadline=None)
@given(TEXTS, PUBLISHED)
def test_the_same_text_gives_the_same_spans(text: str, published: str | None) -> None:
    assert report(text, published) == report(text, published)


@pytest.mark.parametrize("text", ["Ana Ruiz refuted what", "The union paid 500 pesos to widows and 300 to", "40 for"])
def test_a_text_that_breaks_off_is_read(text: str) -> None:
    assert report(text).spans
