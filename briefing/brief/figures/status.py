"""Whether claims of one quantity agree: disputed, revised, agreed or told by one source alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from briefing.brief.figures.course import Course, When, is_word, latest
from briefing.brief.sources.copies import NO_COPIES, voices
from briefing.expressions import expression
from briefing.model import TOLLS, Claim, Measure, Quantity, Status

INFINITY = float("inf")
OPEN = 2.0  # times as many things as "more than" so many
NEARLY = expression(r"\b(?:nearly|almost|close to|just under|approaching)\b")
ABOUT = expression(
    r"\b(?:about|around|some|roughly|approximately|circa|nearly|almost|estimated|or so)\b", re.IGNORECASE
)
HALF = 0.5  # percent, by which a share in whole percent may be off
MOST = 0.1  # of a number told by "about", that it may be off
ROUND = 10  # to which a headline rounds a number
NEAR = 1.25  # times as many, of two numbers that say the same
SHORT = 0.8  # of a number that is nearly reached: "nearly 250" is no count of 84


def conflict(a: Claim | Quantity, b: Claim | Quantity, measure: Measure = "killed") -> bool:
    """True where the bounds of two claims of a measure cannot both hold; one of millions may be the other, rounded."""
    return _conflict(_STATED(a), _STATED(b), measure)


class _Stated(NamedTuple):
    """A number as it is told."""

    value: float | None
    low: float | None
    high: float | None
    modifier: str


_STATED = attrgetter(*_Stated._fields)


@lru_cache(maxsize=1 << 14)  # each is held against many, and by many rules
def _conflict(one: _Stated, other: _Stated, measure: Measure) -> bool:
    a, b = _Stated(*one), _Stated(*other)
    low_a, high_a = _bounds(a, measure)
    low_b, high_b = _bounds(b, measure)
    if is_word(a.modifier) != is_word(b.modifier):  # who speaks of dozens has not counted
        high_a, high_b = (high_a * OPEN, high_b) if is_word(a.modifier) else (high_a, high_b * OPEN)
    slack = HALF if measure == "share" and _is_whole(a) != _is_whole(b) else 0.0
    if high_a + slack >= low_b and high_b + slack >= low_a:
        return False
    return not (_about(a, b) or _about(b, a) or _rounds(a, b) or _rounds(b, a))


def _is_whole(claim: _Stated) -> bool:
    """True for a share in whole percent, which may be rounded."""
    return claim.value is not None and claim.value == int(claim.value)


def excludes(a: Quantity, b: Quantity) -> bool:
    """As ``conflict``, of counts of what is measured."""
    return conflict(a, b, a.measure)


def is_exact(q: Quantity) -> bool:
    """True for a count that excludes every other such count of its measure that has another value."""
    plain = q.low == q.high == q.value and not (q.modifier or q.former) and q.measure != "share"
    return plain and q.value is not None and q.value < ROUNDED


def _about(a: _Stated, b: _Stated) -> bool:
    """True for "about 70" beside 74: what is told so is near it, by half of its last digit that is no nought."""
    value = a.value or 0.0
    if not a.modifier or a.low != a.high or b.value is None or value != int(value) or not ABOUT.search(a.modifier):
        return False
    last = 10 ** (len(str(int(value))) - len(str(int(value)).rstrip("0")))
    last *= 5 if (value / last) % 5 == 0 else 1  # "about 55" is told by fives
    low, high = _bounds(b)
    slack = min(last / 2, MOST * value)
    return bool(low <= value + slack and value - slack <= high)


def _rounds(a: _Stated, b: _Stated) -> bool:
    """True for 195 billion beside 195,120 million."""
    if a.value is None or a.value < ROUNDED:
        return False
    value = int(a.value)
    digits = len(str(value).rstrip("0"))
    return value == a.value and digits > 1 and float(f"{b.value or 0:.{digits - 1}e}") == value


ROUNDED = 1_000_000  # from which numbers are told by their first digits


def _bounds(claim: Claim | _Stated, measure: Measure = "killed") -> tuple[float, float]:
    """The least and the most that a claim leaves room for: "more than 30" boats are not 70; of a toll the reporter may
    know but a part."""
    low, high = claim.low, claim.high
    if low is not None and high is not None:
        return low, high
    widest = OPEN if measure not in TOLLS and not is_word(claim.modifier) else INFINITY
    if low is not None:
        return low, widest * low
    if high is not None and NEARLY.search(claim.modifier):
        return SHORT * high, high
    if high is not None and widest < INFINITY:
        return high / widest, high
    return -INFINITY, INFINITY if high is None else high


def status_of(claims: Sequence[Claim], course: Course, origin: Mapping[str, str] = NO_COPIES) -> Status:
    """Disputed where bounds of different sources or speakers conflict; revised where the course of events explains all
    conflicts, or where a later day outgrew the "at least" of an earlier one.

    Numbers that leave room for each other agree only where they are near. ``origin`` names for each copy the source
    whose words it repeats: it is no second voice.
    """
    alike = _alike([c for c in claims if not _is_cut(c, claims)], course.when)
    pairs = [
        (one, two) for one, two in combinations(alike, 2)
        if conflict(one[0], two[0], course.measure) and len(one[1] | two[1]) > 1
        and not (_tells_both(one, two, alike) or _tells_both(two, one, alike))
    ]  # fmt: skip
    if pairs:
        return "revised" if all(_is_moved(one, two, course) for one, two in pairs) else "disputed"
    if course.outgrown():
        return "revised"
    told = [(claim, claim.evidence.source) for claim in claims]
    agree = any(
        is_near(a, b) and voices((ours, theirs), origin) > 1 for (a, ours), (b, theirs) in combinations(told, 2)
    )
    return "agreed" if agree else "single-source"


def _is_cut(claim: Claim, claims: Sequence[Claim]) -> bool:
    """True for a number that its report tells elsewhere with a bound, exact or to the ten: a headline drops the "at
    least", and makes 60 of 61."""
    value = claim.value or 0.0
    told = [c for c in claims if c.evidence.source == claim.evidence.source and c.low != c.high]
    over = [(c.value or 0.0) - value for c in told]
    rounded = value % ROUND == 0 and value >= 2 * ROUND and any(0 < more < ROUND for more in over)
    return claim.low == claim.high and (0.0 in over or rounded)


def _tells_both(one: Voiced, two: Voiced, alike: Sequence[Voiced]) -> bool:
    """True where the reports that tell a number in their own voice also tell one that leaves room for the other: they
    count by the hour, and contradict nobody."""
    own = {(source, speaker) for source, speaker in one[1] if not speaker}
    more = (voices for claim, voices in alike if conflict(claim, one[0]) and not conflict(claim, two[0]))
    return bool(own) and own == one[1] and own <= {voice for voices in more for voice in voices}


def is_near(a: Claim | Quantity, b: Claim | Quantity) -> bool:
    """True for numbers of one size, and where one is no number: "dozens"."""
    few, many = sorted((a.value or 0.0, b.value or 0.0))
    return many <= NEAR * few or few == many or is_word(a.modifier) or is_word(b.modifier)


Voiced = tuple[Claim, set[tuple[str, str]]]  # a claim with the voices that make it: sources and speakers


def _is_moved(one: Voiced, two: Voiced, course: Course) -> bool:
    """True where the course explains two claims; not those that a report sets against each other on one day, unless it
    says of those struck that fewer were told before."""
    (a, ours), (b, theirs) = one, two
    beside = {source for source, _ in ours} & {source for source, _ in theirs}
    at_once = beside and course.when(a) == course.when(b)
    before = course.measure in TOLLS and course.replaced(a, b)
    return course.explains(a, b) and (before or not at_once)


def _alike(claims: Sequence[Claim], when: Callable[[Claim], When]) -> list[Voiced]:
    """One claim for all that say the same on the same day by a speaker of one name, with the voices that say so."""
    found: dict[tuple[object, ...], Voiced] = {}
    for claim in claims:
        said = claim.low, claim.high, claim.value, when(claim), claim.attributed_to
        _, voices = found.setdefault(said, (claim, set()))
        voices.add((claim.evidence.source, claim.attributed_to or ""))
    return list(found.values())


def best(
    claims: Sequence[Claim], when: Callable[[Claim], When], status: Status, origin: Mapping[str, str] = NO_COPIES
) -> float | None:
    """UCDP's best estimate: the latest where revised, else the value that most sources give or leave room for, the
    lower of equals."""
    if status == "revised":
        return latest(claims, when)
    backing: dict[float, set[str]] = {}
    for claim in claims:
        if claim.value is not None:
            backing.setdefault(claim.value, set()).add(origin.get(claim.evidence.source, claim.evidence.source))
    room = {v: {origin.get(c.evidence.source, c.evidence.source) for c in claims if _holds(c, v)} for v in backing}
    return min(backing, key=lambda v: (-len(backing[v] | room[v]), -len(backing[v]), v), default=None)


def _holds(claim: Claim, value: float) -> bool:
    low, high = _bounds(claim)
    return low <= value <= high
