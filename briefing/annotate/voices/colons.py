"""Who speaks by a colon and no verb: "The mayor: “…”", "Police: nine dead"."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.annotate.voices.credits import Credits
from briefing.annotate.voices.reckoning import shown_by
from briefing.annotate.voices.strangers import is_verb
from briefing.model import Attribution, Sentence

LONGEST_NAME = 10  # tokens before a colon that name who speaks behind it
COLON = frozenset({":"})


def by_colon(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who says what stands behind a colon in the sentence [first, last): "The mayor, Ana Quispe: “…"."""
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
