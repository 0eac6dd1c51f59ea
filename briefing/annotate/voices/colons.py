"""Who speaks by a colon and no verb: "The mayor: “…”", "Police: nine dead", "Nine dead: police"."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.annotate.voices.credits import Credits
from briefing.annotate.voices.reckoning import number_follows, shown_by
from briefing.annotate.voices.strangers import is_verb
from briefing.model import Attribution, Sentence

LONGEST_NAME = 10  # tokens before a colon that name who speaks behind it
COLON = frozenset({":"})


def by_colon(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who says what a colon sets apart in the sentence [first, last)."""
    return _before(credits, sentence, first, last) or _behind(credits, sentence, first, last)


def _behind(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who alone stands behind the colon of a headline: "Nine dead in the fire: police"."""
    tokens, speakers = credits.tokens, credits.speakers
    colon = next(iter(tokens.among(COLON, max(first, last - LONGEST_NAME), last - 1)), None)
    if colon is None or not any(number_follows(tokens, k, colon) for k in range(first, colon)):
        return None
    told = speakers.heading(colon + 1, last)
    scope = sentence.start, tokens.starts[colon]
    return credits.made(colon, colon + 1, told, "say", scope) if told is not None else None


def _before(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who is named before a quotation and no verb: "The mayor, Ana Quispe: “…"."""
    tokens, speakers, words = credits.tokens, credits.speakers, credits.tokens.words
    colons = tokens.among(COLON, first + 1, min(last - 1, first + LONGEST_NAME))
    colon = next((k for k in colons if not (words[k - 1] + words[k + 1]).isdigit()), None)  # no clock's
    if colon is None:
        return None
    if words[colon + 1] not in QUOTES:
        stop = shown_by(tokens, colon, first)  # "A survey by the bureau published on Monday: 49 percent …"
        told = speakers.subject(stop, first) if stop is not None else None
        scope = tokens.ends[colon], sentence.end
        if told is None and (headed := speakers.heading(first, colon)):  # "Governor: 71 dead"
            return credits.made(colon, colon + 1, headed, "say", scope)
        return credits.made(colon, colon + 1, told, "show", scope) if told is not None else None
    verb = next((k for k in range(first + 1, colon) if is_verb(tokens, k)), colon)  # "The mayor was blunt: “…"
    speaker = speakers.subject(verb, first)
    return credits.made(colon, colon + 1, speaker, "say", (tokens.ends[colon], sentence.end)) if speaker else None
