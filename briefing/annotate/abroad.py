"""Reports in other languages than English: sentences, dates and known names; nothing is read as if it were English."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.annotate.actors.mentions import find_mentions
from briefing.annotate.sentences import split_sentences
from briefing.dates_abroad import find_dates_abroad
from briefing.expressions import expression
from briefing.model import Annotations, Document, Mention, Sentence, Span
from briefing.record import replace
from briefing.tokens import Tokens

# Stops of scripts that are no full stops: of Chinese and Japanese, Arabic and Urdu, Hindi, Armenian, Ethiopic.
_STOP = expression(r"[。！？؟۔।։።]+[”’」』）)\"]*\s*")
_SHORTEST = 3  # letters of a name: shorter ones are words of many languages


def annotate_abroad(document: Document, tokens: Tokens) -> Annotations:
    """What can be found without knowing the language's grammar: no event, number or speaker is read."""
    sentences = [
        part for whole in split_sentences(document.text, document.title) for part in _parts(document.text, whole)
    ]
    dates = find_dates_abroad(document.text, document.language, document.published)
    spans: list[Span] = [*sentences, *dates, *_known(document.text, tokens, sentences)]
    return Annotations(document, tuple(sorted(spans, key=lambda span: (span.start, -span.end))))


def _known(text: str, tokens: Tokens, sentences: list[Sentence]) -> Iterator[Mention]:
    """The names of the lexicon as they stand in Latin letters; they only stand there, nobody is said to do anything."""
    for mention in find_mentions(text, tokens, sentences):
        words = text[mention.start : mention.end]
        if mention.known and len(words) >= _SHORTEST and words[0].isupper():
            yield replace(mention, acting=False, role="")


def _parts(text: str, sentence: Sentence) -> Iterator[Sentence]:
    start = sentence.start
    for stop in _STOP.finditer(text, sentence.start, sentence.end):
        if stop.end() < sentence.end:
            yield replace(sentence, start=start, end=start + len(text[start : stop.end()].rstrip()))
            start = stop.end()
    yield replace(sentence, start=start)
