"""Where those counted are: on board of what sank or fell, or at home in the place that is named."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.predicates import FINITE
from briefing.lexicon import counts


def inhabits(count: Count) -> bool:
    """True for those who live in a place: "a town of 12,000 people", "home to 300,000"."""
    low, begin = count.tokens.low, count.number.begin
    if begin - 2 < count.first or count.number.currency or not (count.counted.people or not count.counted.head):
        return False
    if low[begin - 2 : begin] == ["home", "to"]:
        return True
    of = begin - 2 if low[begin - 1] in ("the", "its") else begin - 1
    return low[of] == "of" and of > count.first and low[of - 1] in counts.settlements()


def stands_aboard(count: Count) -> bool:
    """True for a bare number of people on something: "300 were on that boat"."""
    low, j = count.tokens.low, count.number.last
    return j + 1 < count.last and low[j] in FINITE and low[j + 1] in ("on", "aboard", "inside")


def _on_vessel(count: Count) -> bool:
    """ "30 pilgrims were on the pier", "30 pilgrims were in the bus": on or in what can sink, crash or give way."""
    low, j = count.tokens.low, count.after
    j += low[j : j + 2] in (["had", "been"], ["have", "been"])
    if not count.counted.people or j + 2 >= count.last or low[j] not in ("were", "was", "are", "been"):
        return False
    j += low[j + 1] in ("still", "also", "reportedly", "believed")
    if j + 2 >= count.last or low[j + 1] not in ("on", "in", "inside"):
        return False
    return low[j + 1 : j + 3] == ["on", "it"] or any(
        word in counts.vessels() for word in low[j + 2 : min(count.last, j + 6)]
    )


def is_aboard(count: Count) -> bool:
    """True where those counted are told to be on board: "with 86 people aboard", "carrying 170"."""
    low = count.tokens.low
    behind = low[count.after : count.after + 5]
    carried = any(low[k] in CARRIES for k in range(max(count.first, count.number.begin - 2), count.number.begin))
    return (
        stands_aboard(count)
        or _on_vessel(count)
        or "aboard" in behind
        or carried
        or any(behind[k : k + 2] == ["on", "board"] for k in range(len(behind)))
    )


CARRIES = frozenset("crammed packed crowded carrying carried carries carry".split())
