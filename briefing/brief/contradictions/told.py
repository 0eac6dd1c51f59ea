"""The sentences of a source as all searches for contradictions read them, so that each is taken apart once."""

from __future__ import annotations

from briefing.brief.contradictions.assertions import Told
from briefing.brief.evidence import Cited
from briefing.memo import once
from briefing.model import Sentence


@once
def _read(source: Cited) -> dict[int, Told]:
    """Those that were asked for, by their starts."""
    return {}


def told_in(source: Cited, sentence: Sentence) -> Told:
    read = _read(source)
    if sentence.start not in read:
        read[sentence.start] = Told(source, sentence)
    return read[sentence.start]
