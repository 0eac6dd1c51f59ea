"""Quotations that hold several sentences: which of them one begins in or goes on into, and whose words those are."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.expressions import expression
from briefing.model import Attribution, Sentence
from briefing.tokens import Tokens

CLOSED = expression(r"[.,!?]’")  # a single mark that closes a quotation and is no apostrophe
SIGNED = expression(
    r"[—–-] ?(?P<name>[^\W\d_a-z][^()\n@]{1,39}?) \(@\w+\)"
    r"(?: (?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4}))?\W*$"
)
MARKS = expression('[“”"‘]')


def has_marks(text: str, sentence: Sentence) -> bool:
    """True where words in quotation marks begin or end in the sentence."""
    return MARKS.search(text, sentence.start, sentence.end) is not None


def left_open(text: str, start: int, end: int) -> bool:
    """True where a quotation that begins in the paragraph [start, end) does not end in it."""
    if text.find("“", start, end) >= 0:
        return text.rfind("“", start, end) > text.rfind("”", start, end)
    return text.count('"', start, end) % 2 == 1


def signature(text: str, start: int, end: int) -> Attribution | None:
    """Whose post a paragraph is that ends with "— Ana Quispe (@quispe) 3 May 2020"."""
    signed = SIGNED.search(text, start, end) if text.find("(@", start, end) >= 0 else None
    if signed is None:
        return None
    name = signed.span("name")
    return Attribution(signed.start(), signed.end(), text[slice(*name)], *name, "post", (start, signed.start()))


def inside_quotation(text: str, sentence: Sentence) -> bool:
    """True where the sentence begins with a quotation mark or goes on inside one opened before it in its paragraph."""
    if text[sentence.start] in '“"‘':
        return True
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    if before.startswith("‘") and not CLOSED.search(before):
        return True
    if before.count("“") > before.count("”"):
        return True
    mark = before.rfind('"')  # counting them fails where one is lost
    return mark >= 0 and before[mark + 1 : mark + 2].isalnum() and not before[mark - 1 : mark].isalnum()


def opened(tokens: Tokens, first: int, k: int) -> bool:
    """True for token k inside a quotation that begins in its sentence, at token first or behind it."""
    j = next((j for j in range(k - 1, first - 1, -1) if tokens.low[j] in QUOTES), -1)
    if j < 0 or tokens.low[j] != '"':
        return j >= 0 and tokens.low[j] == "“"
    return (j == 0 or not tokens.touches(j)) and tokens.touches(j + 1)


def carried(source: Attribution, sentence: Sentence) -> Attribution:
    """The sentence as said by the speaker of another."""
    return Attribution(
        sentence.start, sentence.start, source.speaker, source.speaker_start, source.speaker_end,
        source.verb, (sentence.start, sentence.end), source.anonymous,
    )  # fmt: skip
