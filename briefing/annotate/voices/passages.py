"""Who speaks in the sentences of a paragraph: a quotation's later ones, those behind a colon, a post above its name.

A quotation's sentences are its speaker's whether he is told before or after the first; one that a paragraph leaves open
goes on in the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from briefing.annotate.voices.attribution import Voices
from briefing.annotate.voices.quotations import (
    carried,
    has_marks,
    inside_quotation,
    left_open,
    signature,
)
from briefing.model import Attribution, Mention, Sentence
from briefing.tokens import Tokens


def find_attributions(
    text: str, tokens: Tokens, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Attribution]:
    """Attributions in order of their words; a quotation's later sentences get the speaker of the quotation."""
    passages = _Passages(text, Voices(text, tokens, mentions))
    told = (s for s in sentences if not s.boilerplate)
    found = [a for _, paragraph in groupby(told, attrgetter("paragraph")) for a in passages.paragraph([*paragraph])]
    return sorted(found, key=lambda a: (a.start, a.scope))


class _Passages:
    """The paragraphs of one document, as they follow each other."""

    def __init__(self, text: str, voices: Voices) -> None:
        self.text, self.voices = text, voices
        self._quotes = has_marks(text, Sentence(0, len(text)))
        self._over: Attribution | None = None  # whose quotation the paragraph before leaves open

    def paragraph(self, sentences: Sequence[Sentence]) -> list[Attribution]:
        start, end = sentences[0].start, sentences[-1].end
        marked = self._quotes and self.text[start] in '“"‘'
        over = self._over if marked else None
        found = self._quoted(sentences, over)
        signed = signature(self.text, start, end)
        if signed is not None:
            found += [carried(signed, s) for s in sentences if s.start < signed.start]
        self._over = None
        if self._quotes and left_open(self.text, start, end):
            self._over = next((a for a in reversed(found) if a.scope[0] < end), over)
        return found

    def _quoted(self, sentences: Sequence[Sentence], speaker: Attribution | None) -> list[Attribution]:
        """The attributions of a paragraph; ``speaker`` is whose quotation it goes on with."""
        found: list[Attribution] = []
        spoken = speaker is not None  # the last sentence had words in quotation marks
        waiting: list[Sentence] = []
        implied: Attribution | None = None  # who spoke in the sentence before the quotation, else whom it is about
        before: Sentence | None = None
        said: list[Attribution] = []  # in that sentence
        for sentence in sentences:
            quoted = self._quotes and inside_quotation(self.text, sentence)
            if quoted and before is not None:
                implied, before = said[-1] if said else self.voices.about(before), None
            made = self.voices.sentence(sentence)
            found += made
            if quoted and not spoken:
                speaker = None
            spoken = quoted or (self._quotes and has_marks(self.text, sentence))
            if made:
                opens = (a for a in made if quoted and a.scope[0] <= sentence.start < a.scope[1])
                speaker = next(opens, made[-1])  # "“…,” said Ana Quispe, a nurse who said that she had fled"
                found += [carried(speaker, s) for s in waiting]
                waiting = []
            elif quoted and speaker is not None:
                found.append(carried(speaker, sentence))
            elif quoted:
                waiting.append(sentence)
            if self._quotes and not quoted:
                found += [carried(implied, s) for s in waiting if implied is not None]
                waiting, implied, before, said = [], None, sentence, made
        return found + [carried(implied, s) for s in waiting if implied is not None]
