"""Reports in other languages: shown, dated, names found, and nothing read as if it were English."""

from __future__ import annotations

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import Material, parse
from briefing.export.json import to_json
from briefing.export.text import to_text
from briefing.model import DateSpan, Document, EventSpan, Mention, Quantity, Sentence

GERMAN = (
    "Explosion auf Fähre\n\n3. Januar 2031\n\nBei einer Explosion auf einer Fähre sind am Donnerstag 12 Menschen ums "
    "Leben gekommen, teilte die NATO mit. Der Iran und die Hamas wiesen das zurück. 40 Soldaten wurden verletzt.\n"
)
CHINESE = (
    "渡轮爆炸\n\n2031年1月3日\n\n海峡一艘渡轮发生爆炸,造成十二人死亡。政府否认与此事有任何关系。NATO 星期四表示关注!\n"
)
ENGLISH = (
    "Ferry blast\n\n3 January 2031\n\nNorland said on Thursday that 12 sailors were killed in a blast on a ferry.\n"
)


def document(text: str, name: str = "a.txt") -> Document:
    (found,) = parse(Material(text.encode(), name))
    assert isinstance(found, Document)
    return found


def test_dates_and_known_names_and_nothing_else() -> None:
    found = annotate(document(GERMAN))
    text = found.document.text
    assert [text[m.start : m.end] for m in found.of(Mention)] == ["NATO", "Iran", "Hamas"]
    assert not any(mention.acting for mention in found.of(Mention))
    assert [(text[d.start : d.end], d.value) for d in found.of(DateSpan)] == [
        ("3. Januar 2031", "2031-01-03"),
        ("Donnerstag", "2031-01-02"),
    ]
    assert not found.of(EventSpan)
    assert not found.of(Quantity)
    assert {span.kind for span in found.spans} == {"sentence", "date", "actor"}


def test_sentences_of_a_script_without_full_stops() -> None:
    found = annotate(document(CHINESE))
    sentences = [found.document.text[s.start : s.end] for s in found.of(Sentence)]
    assert sentences[2:] == [
        "海峡一艘渡轮发生爆炸,造成十二人死亡。",
        "政府否认与此事有任何关系。",
        "NATO 星期四表示关注!",
    ]


def test_spans_lie_in_order_in_the_text() -> None:
    for text in (GERMAN, CHINESE):
        found = annotate(document(text))
        assert [span.start for span in found.spans] == sorted(span.start for span in found.spans)
        assert all(0 <= span.start < span.end <= len(found.document.text) for span in found.spans)


def test_the_brief_says_what_was_not_read() -> None:
    brief = make_brief([annotate(document(ENGLISH, "e.txt")), annotate(document(GERMAN, "g.txt"))])
    text = " ".join(to_text(brief).split())
    assert "1 source is not in English" in text
    assert "g.txt (German)" in text
    assert "in German: only its dates and known names were read" in text
    assert {source for event in brief.sequence for source in event.sources} == {"S1"}
    assert '"language": "de"' in to_json(brief)
    only_english = make_brief([annotate(document(ENGLISH))])
    assert "not in English" not in " ".join(only_english.limits)
