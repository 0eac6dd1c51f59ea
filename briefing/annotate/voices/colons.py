"""Who speaks by a colon and no verb: "The mayor: “…”", "Police: nine dead"."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.annotate.voices.credits import Credits
from briefing.annotate.voices.reckoning import number_follows, shown_by
from briefing.annotate.voices.speaking import can_state
from briefing.annotate.voices.strangers import is_verb
from briefing.model import Attribution, Sentence
from briefing.tokens import Tokens

LONGEST_NAME = 10  # tokens before a colon that name who speaks behind it
LONGEST_LAST = 5  # tokens from the colon behind which a headline tells who says so
COLON = frozenset({":"})
SIGNS = COLON | {"-", "–", "—"}


def by_colon(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who says what stands behind a colon in the sentence [first, last): "The mayor, Ana Quispe: “…"."""
    tokens, speakers, words = credits.tokens, credits.speakers, credits.tokens.words
    if not tokens.any_among(SIGNS, first + 1, last - 1):
        return None
    every = tokens.among(COLON, first + 1, last - 1)
    signs = [k for k in tokens.among(SIGNS, first + 1, last - 1) if _apart(tokens, k)]
    if sentence.headline and signs and last - signs[-1] <= LONGEST_LAST:  # "Nine dead in bus plunge: police"
        told = speakers.heading(signs[-1] + 1, last, words[signs[-1]] == ":")
        if told is not None:
            return credits.made(signs[-1], signs[-1] + 1, told, "say", (sentence.start, tokens.starts[signs[-1]]))
    colons = (k for k in every if k < first + LONGEST_NAME)
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


def by_bracket(credits: Credits, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who is told in a bracket behind a number: "133 dead and 600 hurt (health ministry, Friday)"."""
    tokens, end = credits.tokens, last - (credits.tokens.low[last - 1] == ".")
    if tokens.low[end - 1] != ")":
        return None
    opens = next((k for k in range(end - 2, max(first, end - LONGEST_NAME), -1) if tokens.low[k] == "("), first)
    counted = tokens.words[opens - 1].islower() and any(number_follows(tokens, k, opens) for k in range(first, opens))
    stop = next((k for k in range(opens, end) if tokens.low[k] == ","), end - 1)
    states = counted and can_state(tokens.low[stop - 1])
    told = credits.speakers.words(opens + 1, stop) if states else None
    return credits.made(opens, opens + 1, told, "say", (sentence.start, tokens.starts[opens])) if told else None


def _apart(tokens: Tokens, k: int) -> bool:
    """True for a colon, and for a dash with space around it: no hyphen."""
    return tokens.low[k] == ":" or tokens.ends[k - 1] < tokens.starts[k] < tokens.starts[k + 1] - 1
