"""What caused it, as somebody tells: "pilot error", "a fire on board"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.brief.contradictions.assertions import NEGATION, Told
from briefing.brief.evidence import Cited
from briefing.lexicon.causes import excluding, kinds, laid, told_kinds
from briefing.lexicon.speech import speech_kinds

BETWEEN = frozenset({"that", "which", "had", "has", "have"})
NEAR = 4  # tokens between the words that lay it to a cause and the cause


def caused(source: Cited) -> Iterator[tuple[Told, int, int, str, bool]]:
    """Where somebody lays a misfortune to a cause: the sentence, the tokens from the first of these words to the cause,
    its kind, and whether it was not that."""
    for met in laid(source.text, source.tokens):
        sentence = source.sentence_at(met.start())
        if sentence.boilerplate or sentence.headline or _long_ago(source, sentence.start, sentence.end):
            continue
        told = Told(source, sentence)
        k, end = told.tokens.between(met.start() - sentence.start, met.end() - sentence.start)
        found = _behind(told, end) if met["after"] else _before(told, k)
        if met["itself"]:
            found = told_kinds()[met["itself"].lower()], end
        if found is None or told.asks:
            continue
        kind, named = found
        own = next((a for a in source.attributions if a.start == met.start()), None)  # "blamed the pilots"
        voice = own or told.voice(k)
        denied = not NEGATION.isdisjoint(told.tokens.low[told.clause(k).first : k])
        denied = denied or (voice is not None and speech_kinds().get(voice.verb) == "denial")
        yield told, k, named, kind, denied or met.group().lower() in excluding()


def _behind(told: Told, end: int) -> tuple[str, int] | None:
    """The kind of cause that is named right behind a token, and the token at which its name ends."""
    last = len(told.tokens)
    for k in range(end, min(end + NEAR, last)):
        hit = kinds().at(told.tokens, k, last)
        if hit is not None:
            return hit[1], k + hit[0]
    return None


def _before(told: Told, k: int) -> tuple[str, int] | None:
    """The kind of cause that is named right before the verb at a token, and the token at which its name ends."""
    hits = ((j, kinds().at(told.tokens, j, k)) for j in range(max(0, k - NEAR), k))
    ends = k - (k > 0 and told.tokens.low[k - 1] in BETWEEN)  # "it was a bomb | that caused", "a gust | had caused"
    return next(((hit[1], k) for j, hit in hits if hit is not None and j + hit[0] in (k, ends)), None)


def _long_ago(source: Cited, start: int, end: int) -> bool:
    """True for a sentence that tells of a year before that of its report."""
    year = (source.published or "9999")[:4]
    return any(start <= d.start < end and d.value and d.value[:4] < year for d in source.dates)
