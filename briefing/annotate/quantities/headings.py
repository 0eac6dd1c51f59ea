"""Headings of a table that name the place of all counts below it: "PERU:", a line "Cusco" over "Dead: 3"."""

from __future__ import annotations

from briefing.annotate.quantities.entries import BULLETS, label_of
from briefing.lexicon import names
from briefing.tokens import Tokens

LONGEST = 5  # tokens of a heading with its colon
HEAD = 3  # tokens that a heading may have beside it: "In … district:"


def place_above(tokens: Tokens, first: int, last: int, above: str) -> str:
    """The place under whose heading the sentence [first, last) stands, ``above`` being that of the one before it; the
    place that it names itself where it is a heading."""
    if last - first < LONGEST + HEAD and (named := _heading(tokens, first, last)):
        return named
    if not above:
        return ""
    entry = label_of(tokens, first, last) is not None or tokens.low[first] in BULLETS
    return above if entry else ""


def _heading(tokens: Tokens, first: int, last: int) -> str:
    """The place that is all of a sentence: "PERU:", "In Lima", "Dhaka district"."""
    end = last - (tokens.low[last - 1] in (":", "."))
    first += tokens.low[first] == "in"
    end -= end - first > 1 and tokens.low[end - 1] in names.REGIONS
    known = names.places().at(tokens, first, end) if 0 < end - first < LONGEST else None
    if known is None or first + known[0] != end:
        return ""
    return " ".join(word.title() if word.isupper() and len(word) > 3 else word for word in tokens.words[first:end])
