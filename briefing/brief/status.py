"""Whether claims of one quantity agree: disputed, revised, agreed or told by one source alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations_with_replacement
from types import MappingProxyType

from briefing.expressions import expression
from briefing.model import Claim, Measure, Quantity, Status

INFINITY = float("inf")
NEARLY = expression(r"\b(?:nearly|almost|close to|just under|approaching)\b")
SHORT = 0.8  # of a number that is nearly reached: "nearly 250" is no count of 84
ONCE: frozenset[Measure] = frozenset({"participants", "share"})  # counted once, of one day
SOON = 1  # days within which those sent to the same task are not yet more
NO_COPIES: Mapping[str, str] = MappingProxyType({})


def voices(sources: Iterable[str], origin: Mapping[str, str] = NO_COPIES) -> int:
    """How many independent voices sources are: those that share their words are one."""
    return len({origin.get(source, source) for source in sources})


def conflict(a: Claim | Quantity, b: Claim | Quantity) -> bool:
    """True where the bounds of two claims cannot both hold; one of millions may be the other, rounded."""
    low_a, high_a = _bounds(a)
    low_b, high_b = _bounds(b)
    if high_a >= low_b and high_b >= low_a:
        return False
    return min(a.value or 0, b.value or 0) < ROUNDED or not (_rounds(a, b) or _rounds(b, a))


def _rounds(a: Claim | Quantity, b: Claim | Quantity) -> bool:
    """True for 195 billion beside 195,120 million."""
    if a.value is None or b.value is None or a.value != int(a.value):
        return False
    digits = len(str(int(a.value)).rstrip("0"))
    return digits > 1 and float(f"{b.value:.{digits - 1}e}") == a.value


ROUNDED = 1_000_000  # from which numbers are told by their first digits


def _bounds(claim: Claim | Quantity) -> tuple[float, float]:
    low, high = claim.low, claim.high
    if low is not None:
        return low, INFINITY if high is None else high
    if high is not None and NEARLY.search(claim.modifier):
        return SHORT * high, high
    return -INFINITY, INFINITY if high is None else high


def status_of(
    claims: Sequence[Claim],
    published: Mapping[str, str],
    origin: Mapping[str, str] = NO_COPIES,
    measure: Measure = "killed",
) -> Status:
    """Disputed where bounds of different sources or speakers conflict; revised where all conflicts are growth by
    the day, or where a later day outgrew the "at least" of an earlier one. The missing may become fewer too; how many
    marched or were sent on a day doesn't grow afterwards.

    ``published`` is the day of publication of each source, "" where it has none; ``origin`` names for each copy the
    source whose words it repeats: it is no second voice.
    """
    alike = _alike(claims, published)
    both = list(combinations_with_replacement(alike, 2))
    pairs = [(a, b) for (a, ours), (b, theirs) in both if conflict(a, b) and len(ours | theirs) > 1]
    if pairs and (measure in ONCE or (measure == "deployed" and any(_at_once(a, b, published) for a, b in pairs))):
        return "disputed"
    if pairs:
        moved = _changed if measure == "missing" else _grew
        return "revised" if all(moved(a, b, published) for a, b in pairs) else "disputed"
    outgrown = any(_open(_in_order(a, b, published)[0]) and _grew(a, b, published) for (a, _), (b, _) in both)
    if outgrown and not any(_shrank(a, b, published) for (a, _), (b, _) in both):
        return "revised"
    return "agreed" if voices((c.evidence.source for c in claims), origin) > 1 else "single-source"


def _at_once(a: Claim, b: Claim, published: Mapping[str, str]) -> bool:
    """True for counts of the same or the next day, and where it is not known."""
    earlier, later = _in_order(a, b, published)
    if earlier is later:
        return True
    days = [date.fromisoformat(published[claim.evidence.source]) for claim in (earlier, later)]
    return (days[1] - days[0]).days <= SOON


def _alike(claims: Sequence[Claim], published: Mapping[str, str]) -> list[tuple[Claim, set[tuple[str, str]]]]:
    """One claim for all that say the same on the same day, with the voices that say so: sources and speakers."""
    found: dict[tuple[object, ...], tuple[Claim, set[tuple[str, str]]]] = {}
    for claim in claims:
        said = claim.low, claim.high, claim.value, published[claim.evidence.source]
        _, voices = found.setdefault(said, (claim, set()))
        voices.add((claim.evidence.source, claim.attributed_to or ""))
    return list(found.values())


def _open(claim: Claim) -> bool:
    """True for a count so far: "at least 34"."""
    return claim.low is not None and claim.high is None


def _grew(a: Claim, b: Claim, published: Mapping[str, str]) -> bool:
    """True where the later source, published on a later day, tells the larger number."""
    return _order_of_values(a, b, published) > 0


def _changed(a: Claim, b: Claim, published: Mapping[str, str]) -> bool:
    return _order_of_values(a, b, published) != 0


def _shrank(a: Claim, b: Claim, published: Mapping[str, str]) -> bool:
    """True where the later source, published on a later day, tells the smaller number."""
    return _order_of_values(a, b, published) < 0


def _order_of_values(a: Claim, b: Claim, published: Mapping[str, str]) -> float:
    """By how much the later claim is larger; 0 where it is not known which is the later."""
    earlier, later = _in_order(a, b, published)
    return (later.value or 0) - (earlier.value or 0)


def _in_order(a: Claim, b: Claim, published: Mapping[str, str]) -> tuple[Claim, Claim]:
    """The earlier and the later of two claims by the day of their sources; one of them twice where it is not known."""
    day_a, day_b = published[a.evidence.source], published[b.evidence.source]
    if len(day_a) != 10 or len(day_b) != 10 or day_a == day_b:
        return a, a
    return (a, b) if day_a < day_b else (b, a)


def best(
    claims: Sequence[Claim], published: Mapping[str, str], status: Status, origin: Mapping[str, str] = NO_COPIES
) -> float | None:
    """UCDP's best estimate: the latest where revised, else the value that most sources give or leave room for, the
    lower of equals."""
    if status == "revised":
        return max(claims, key=lambda c: (published[c.evidence.source], c.value or 0)).value
    backing: dict[float, set[str]] = {}
    for claim in claims:
        if claim.value is not None:
            backing.setdefault(claim.value, set()).add(origin.get(claim.evidence.source, claim.evidence.source))
    room = {v: {origin.get(c.evidence.source, c.evidence.source) for c in claims if _holds(c, v)} for v in backing}
    return min(backing, key=lambda v: (-len(backing[v] | room[v]), -len(backing[v]), v), default=None)


def _holds(claim: Claim, value: float) -> bool:
    low, high = _bounds(claim)
    return low <= value <= high
