"""Lists in which what is counted is told once: "150 bodies in Douma, 40 in Erbin", "28 deaths in Ica, Lima 24 and Puno
20", "Ica (58 deaths), Lima (51)", "90 have died, 52 in air raids and 38 in shelling"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import name_before
from briefing.lexicon import counts
from briefing.model import TOLLS, Quantity
from briefing.record import replace
from briefing.tokens import Tokens

SUMS = frozenset({"money", "share", "votes"})
INSIDE = frozenset({"in", "at", "from"})
JOINS = frozenset({",", "and", ";", ":", "–", "—"})


def listed(count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    """What a bare number of a list counts, which is told with the number before it; None where it stands in no list."""
    last = beside[-1] if beside else None
    if last is None or not last.claim or last.measure in SUMS:
        return None
    if not (_is_placed(count, last) or _is_caused(count, last)):
        return None
    return replace(last, where=_hospital(count, count.number.last) if last.predicate == "hospital" else ())


def entered(count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    """What a bare number behind a name of a list counts: "28 deaths in Ica, Lima 24"."""
    last = beside[-1] if beside else None
    if last is None or not last.claim or last.measure not in counts.OF_PEOPLE:
        return None
    name = name_before(count.tokens, count.number.begin, count.first)
    if name is None or not _is_item(count, name[0], last):
        name = _name_behind(count, last)
    return replace(last, where=(" ".join(count.tokens.words[slice(*name)]),)) if name is not None else None


def _name_behind(count: Count, last: Quantity) -> tuple[int, int] | None:
    """ "(24 Lima, 20 Puno)": the name stands where a noun would, in a bracket or behind a colon."""
    words, begin, end = count.tokens.words, count.number.begin, count.after
    named = all(word[0].isupper() for word in words[count.number.last : end]) and not count.counted.people
    opened = words[begin - 1] in ("(", ":") or (words[begin - 1] in (",", ";", "and") and last.part and last.where)
    closed = end >= count.last or words[end] in (",", ";", ")", "and", ".")
    return (count.number.last, end) if count.counted.head and named and opened and closed else None


def _is_item(count: Count, name: int, last: Quantity) -> bool:
    """ ", Lima 24 and", ", Lima (51)": the number stands behind the name, and nothing that could be counted behind
    it."""
    tokens, i, j = count.tokens, count.number.begin, count.number.last
    before = tokens.low[name - 1] if name > count.first else ""
    before = tokens.low[name - 2] if before == "the" and name - 1 > count.first else before
    closed = j >= count.last or not tokens.low[j][0].isalnum() or tokens.low[j] == "and"
    if tokens.words[i - 1] == "(":
        return False  # behind the names of people such numbers are their ages
    opened = before == "(" and tokens.at(last.end) == name - 1  # "58 deaths (Ica 51"
    return (before in JOINS or opened) and closed


def place_of(count: Count, made: Quantity) -> tuple[str, ...]:
    """The name before a bracket in which its count is told: "Ica (58 deaths)"; the hospital to which the hurt went."""
    if made.predicate == "hospital":
        return _hospital(count, count.after)
    bracket = _bracket(count)
    name = name_before(count.tokens, bracket + 1, count.first) if bracket else None
    return (" ".join(count.tokens.words[slice(*name)]),) if name is not None else ()


def _bracket(count: Count) -> int:
    """The token of the bracket whose first or later count this is, "Ica (58 deaths, | 612 cases)"; 0 for none."""
    words, begin = count.tokens.words, count.number.begin
    inside = range(begin - 1, max(count.first, begin - BRACKET), -1)
    at = next((k for k in inside if words[k] in "()"), 0)
    return at if words[at] == "(" and (at == begin - 1 or words[at + 1][0].isdigit()) else 0


def _hospital(count: Count, first: int) -> tuple[str, ...]:
    """ "Were taken to | St Mary's hospital"."""
    words, end = count.tokens.words, min(count.last, first + NEAR)
    at = next((k for k in range(first, end) if count.tokens.low[k] in ("hospital", "infirmary", "clinic")), None)
    begin = at
    while begin is not None and begin > first and words[begin - 1].lower() not in BEFORE_NAMES:
        begin -= 1
    if at is None or begin is None or not any(word[0].isupper() for word in words[begin:at]):
        return ()
    return (" ".join([*words[begin:at], "hospital"]).replace(" ’s", "'s").replace(" 's", "'s"),)


BRACKET = 9  # tokens of a bracket before its last count
NEAR = 12  # tokens behind those hurt in which the hospital is named
BEFORE_NAMES = frozenset("to the a in at of and from , nearby local".split())


def _is_placed(count: Count, last: Quantity) -> bool:
    """ ", 40 in Erbin", "100 in Kfar Batna": the number stands before the name."""
    tokens, i, j = count.tokens, count.number.begin, count.number.last
    i -= i > count.first and tokens.low[i - 1] in ONLY
    if i == count.first or not (tokens.low[i - 1] in JOINS | {"but", "including"} or tokens.words[i - 1][0].isupper()):
        return False
    j += j < count.last and tokens.low[j] in MORE
    j = _past_border(tokens, j, count.last)
    # "20 were taken to St Mary's and 31 to Guy's"
    into = tokens.low[j : j + 1] == ["to"] and "to" in tokens.low[tokens.between(last.start, 0)[0] : i]
    if j + 1 >= count.last or not (into or tokens.low[j] in INSIDE):
        return False
    named = j + 1 + (tokens.low[j + 1] == "the")  # "17 in the Indian state of Bihar"
    return named < count.last and tokens.words[named][0].isupper()


def _past_border(tokens: Tokens, j: int, last: int) -> int:
    """Past "across the border | in Chile"."""
    end = next((k for k in range(j, min(last, j + BORDER)) if tokens.low[k] in INSIDE), j)
    return end if all(word in BETWEEN for word in tokens.low[j:end]) else j


BORDER = 5  # tokens that may stand before the place of a count that goes on
BETWEEN = frozenset("across the border over away farther further north south east west nearby".split())
ONLY = frozenset("only just another".split())
MORE = frozenset({"more", "others", "went"})


def _is_caused(count: Count, last: Quantity) -> bool:
    """ "90 have died: 52 in air raids, and 38 in shelling": parts of a toll, by what killed them."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    more = j < count.last and low[j] in MORE and not last.part  # "and 27 others in air raids"
    smaller = more or (count.number.value or 0) <= (last.value or 0)
    if last.measure not in TOLLS or i == count.first or not (smaller or last.part):
        return False
    before = low[i - 1] if low[i - 1] != "and" or i - 1 == count.first else low[i - 2]
    joined = before in JOINS or last.part or more
    j += more
    return joined and low[i - 1] in JOINS and j + 1 < count.last and low[j] in INSIDE | {"by"} and low[j + 1].isalpha()


def summed(found: Sequence[Quantity], before: Sequence[Quantity]) -> list[Quantity]:
    """ "Eight dead, its six soldiers and two road workers": people who add up to those before are parts of them; so
    are those of two places, "six in Ica and two in Puno", whose sum is told before."""
    made = list(found)
    for k, whole in enumerate(made):
        left, j = whole.value or 0, k + 1
        while whole.measure in TOLLS and j < len(made) and _may_be_part(made[j], whole) and left > 0:
            left -= made[j].value or 0
            j += 1
        if left == 0 and j > k + 2:
            made[k + 1 : j] = [replace(q, measure=whole.measure, part=True, claim=True) for q in made[k + 1 : j]]
    for k, (first, second) in enumerate(pairwise(found)):
        two = first.measure == second.measure and first.measure in TOLLS and second.part and not first.part
        both = (first.value or 0) + (second.value or 0)
        if two and any(q.claim and (q.measure, q.value) == (first.measure, both) for q in before):
            made[k] = replace(made[k], part=True)
    return made


def _may_be_part(quantity: Quantity, whole: Quantity) -> bool:
    people = quantity.measure in ("other", "deployed", "participants") and quantity.unit != ""
    return (people or quantity.measure == whole.measure) and bool(quantity.value)
