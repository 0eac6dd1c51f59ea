"""A number in the words of its own report, for a title where nothing tells what it is of."""

from __future__ import annotations

from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.model import Quantity

BEFORE, BEHIND = 8, 9  # words of the clause, at most
STARTS = expression(r"(?:[,;:](?=\s)|[(“”\"–—]|\s-)\s*")
ENDS = expression(r"[,;:)”](?![^\s.,;)])|[“\"–—]|\s-\s|[.?!]?$")


def own_words(source: Cited, quantity: Quantity) -> str:
    """The clause around a number, at most some words of it: "something like 6% of what the world burns"."""
    sentence = source.sentence_at(quantity.start)
    before, behind = source.text[sentence.start : quantity.start], source.text[quantity.end : sentence.end].rstrip()
    start = max((found.end() for found in STARTS.finditer(before)), default=0)
    lead = before[start:].split()
    end = ENDS.search(behind)
    tail = (behind[: end.start()] if end else behind).rstrip().split(" ")
    opening = "… " if len(lead) > BEFORE else ""
    closing = " …" if len(tail) > BEHIND + 1 else ""  # the first is empty, or goes on with the number
    number = source.text[quantity.start : quantity.end] + " ".join(tail[: BEHIND + 1])
    return f"“{opening}{' '.join([*lead[-BEFORE:], *number.split()])}{closing}”"
