"""One way for all tests to read invented reports, and texts of every shape for properties."""

from __future__ import annotations

from hypothesis import strategies as st

from briefing.annotate import annotate
from briefing.annotate.sentences import split_sentences
from briefing.model import Annotations, Document, S, Span
from briefing.tokens import Tokens, tokenize

DAY = "2021-08-20"  # a Friday: when the invented reports were published

WORDS = st.sampled_from(
    "the a of in and said killed wounded police Rebels troops strike attack protesters flood quake ferry sank 12 1,250 "
    "three dozens hundreds million $ € % at least more than between to according Monday yesterday 2019 March U.S. Gen. "
    "Dr. Peru Kenyan Manila Maria Santos army ministry president vote arrested not if will may claimed denied (UN) BBC "
    "“ ” \" ' ’ s al-Nour - – — … . , ; : ! ? ( ) @desk https://example.org São 東京 Киев عاجل 🔥 \u00a0 ﬁ".split(" ")
)
SEPARATORS = st.sampled_from([" ", " ", " ", " ", "", "\n", "\n\n", "  "])
NEWSLIKE = st.lists(st.tuples(WORDS, SEPARATORS), max_size=40).map(
    lambda parts: "".join(word + separator for word, separator in parts)
)
TEXTS = st.one_of(NEWSLIKE, st.text(max_size=120))


def report(text: str, published: str | None = DAY, title: str = "") -> Annotations:
    """The annotations of a report with this text."""
    return annotate(Document("report.txt", text, title=title, published=published))


def only(text: str, kind: type[S], published: str | None = DAY) -> S:
    """The one span of a kind in a text. Raises AssertionError where there are none or several."""
    found = report(text, published).of(kind)
    assert len(found) == 1, [text[span.start : span.end] for span in found]
    return found[0]


def words_of(text: str, span: Span) -> str:
    """The words that a span covers."""
    return text[span.start : span.end]


def first_sentence(text: str) -> tuple[Tokens, int, int]:
    """The tokens of a text with the bounds of its first sentence."""
    tokens = tokenize(text)
    sentence = split_sentences(text)[0]
    return (tokens, *tokens.between(sentence.start, sentence.end))
