"""Where those counted are: on board of what sank or fell, or at home in the place that is named."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.subjects import FINITE
from briefing.lexicon import counts


def inhabits(count: Count) -> bool:
    """True for those who live in a place: "a town of 12,000 people", "home to 300,000"."""
    low, begin = count.tokens.low, count.number.begin
    if begin - 2 < count.first or count.number.currency or not (count.counted.people or not count.counted.head):
        return False
    if low[begin - 2 : begin] == ["home", "to"]:
        return True
    of = begin - 2 if low[begin - 1] in {"the", "its"} else begin - 1
    return low[of] == "of" and of > count.first and low[of - 1] in counts.settlements()


def stands_aboard(count: Count) -> bool:
    """True for a bare number of people on something: "300 were on that boat"."""
    low, j = count.tokens.low, count.number.last
    return j + 1 < count.last and low[j] in FINITE and low[j + 1] in ("on", "aboard", "inside")


def is_aboard(count: Count) -> bool:
    """True where those counted are told to be on board: "with 86 people aboard", "carrying 170"."""
    low = count.tokens.low
    behind = low[count.after : count.after + 5]
    near = range(max(count.first, count.number.begin - 2), count.number.begin)
    carried = any(low[k] in CARRIES and low[k + 1] not in ("out", "off") for k in near)
    aboard = "aboard" in behind or any(behind[k : k + 2] == ["on", "board"] for k in range(len(behind)))
    return stands_aboard(count) or carried or aboard


CARRIES = frozenset("crammed packed crowded carrying carried carries carry".split())
