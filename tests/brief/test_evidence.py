"""Every word of a brief leads back to the text that it cites."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.brief.evidence import Cited, evidence_for
from briefing.model import Brief, Document, EventSpan, Sentence
from tests.annotate.reading import NEWSLIKE, TEXTS
from tests.brief.case import brief_of, evidence_of, read, report

PUBLISHED = st.sampled_from([None, "2021-08-20", "2021-08-18"])
REPORTS = st.lists(st.builds(report, st.one_of(TEXTS, NEWSLIKE), PUBLISHED), max_size=4)


def assert_cited(brief: Brief) -> None:
    """All evidence is the text that it says it is, in a sentence of that text which holds the quote's start."""
    sources = {source.id: source for source in brief.sources}
    for evidence in evidence_of(brief):
        source = sources[evidence.source]
        text = source.document.text
        assert evidence.quote
        assert text[evidence.start : evidence.end] == evidence.quote
        holding = [s for s in source.annotations.of(Sentence) if s.start <= evidence.start < s.end]
        assert [text[s.start : s.end] for s in holding] == [evidence.sentence]


def test_evidence_is_cut_from_its_source_with_its_sentence() -> None:
    text = "Rain fell on Suva. A river in Fiji flooded 40 homes. Schools were shut."
    [annotations] = read(text)
    start = text.index("40")
    evidence = evidence_for(Cited("S7", annotations), start, start + 2)
    assert (evidence.source, evidence.quote) == ("S7", "40")
    assert evidence.sentence == "A river in Fiji flooded 40 homes."
    assert (evidence.start, evidence.end) == (start, start + 2)


def test_a_source_counts_its_sentences_and_events_in_order() -> None:
    text = "Rebels attacked Goma. The army shelled Bunia. Police arrested a general."
    [annotations] = read(text)
    cited = Cited("S1", annotations)
    assert [cited.sentence_number(text.index(word)) for word in ("Rebels", "shelled", "general")] == [0, 1, 2]
    assert [event.lemma for event in cited.events] == ["attack", "shell", "arrest"]
    assert set(cited.events) == set(annotations.of(EventSpan))


def test_all_evidence_of_a_case_leads_back_to_its_text() -> None:
    brief = brief_of(
        "A ferry sank off Zanzibar, Tanzania, on Thursday, killing 45 people. Divers did not find the captain.",
        report("“The ferry was full,” said Amina Juma. The ferry sank off Zanzibar, killing at least 61 people.", None),
        "Police arrested the captain of the ferry on Friday. Police did not arrest the captain, a lawyer said.",
    )
    assert len(evidence_of(brief)) > 10
    assert_cited(brief)


@settings(max_examples=120, deadline=None)
@given(REPORTS)
def test_any_reports_make_a_brief_whose_evidence_is_true(reports: list[Document]) -> None:
    brief = brief_of(*reports)
    assert [source.id for source in brief.sources] == [f"S{n}" for n in range(1, len(reports) + 1)]
    assert_cited(brief)
