"""How a count moved from day to day: what of the difference between two claims is but the course of events."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from briefing.expressions import expression
from briefing.lexicon import items, names, table, worded
from briefing.memo import remembered
from briefing.model import TOLLS, Claim, Measure
from briefing.record import record
from briefing.tokens import tokenize
from briefing.when import days_since

When = tuple[str, str]  # the day up to which a claim counts, that of its report; "" where one is not known
DAY = 10  # letters of a date to the day
_WORD = expression(r"\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b", re.IGNORECASE)
ROUND = 1.1  # times as many
STRUCK: frozenset[Measure] = frozenset({"killed", "wounded"})
SOON = 1  # days within which those sent to the same task are not yet more


@remembered
def is_word(modifier: str) -> bool:
    """True for the modifier of "dozens", "scores of people"."""
    return _WORD.search(modifier) is not None


@record(frozen=True, slots=True)
class Course:
    """The claims of a quantity in the order of their days.

    ``over``: it was past before it was first told, and no longer moves; ``shrinks``: it becomes less as well as more;
    ``once``: it is counted but once, and only who told it can amend it. ``was``: what the report of an id tells as the
    number of a time before; ``earlier``: the places of claims, by report, that were made before their report.
    """

    claims: tuple[Claim, ...]
    when: Callable[[Claim], When]
    measure: Measure
    over: bool = False
    shrinks: bool = False
    once: bool = False
    was: frozenset[tuple[str, float | None]] = frozenset()
    earlier: frozenset[tuple[str, int]] = frozenset()

    def explains(self, a: Claim, b: Claim) -> bool:
        """True where two numbers that exclude each other were told one after the other of what went on; of a report
        without a day that may be, unless two voices tell them."""
        if self.over:
            return False
        if self.replaced(a, b):
            return True
        ours, theirs = self._dated(a), self._dated(b)
        if not (ours and theirs):
            return not self.once and (not (a.attributed_to and b.attributed_to) or self._lies_between(a, b))
        return any(self._moved(one, two) for one in ours for two in theirs)

    def replaced(self, a: Claim, b: Claim) -> bool:
        """True where one report says that one of two numbers was told before the other."""
        return self._is_former(a, b) or self._is_former(b, a)

    def _is_former(self, one: Claim, now: Claim) -> bool:
        """True where the report of the later of two numbers tells what it was before, or that of the first tells it as
        one of before: "police had earlier put the dead at nine"."""
        if (now.evidence.source, one.value) in self.was:
            return True
        told = (one.evidence.source, one.evidence.start) in self.earlier
        return told and not self.once and (self.shrinks or _value(one) < _value(now))

    def _lies_between(self, a: Claim, b: Claim) -> bool:
        """True for a number of a day that is not known which is neither less nor more than all of known days."""
        dated = [_value(c) for c in self.claims if _is_day(self.when(c))]
        unknown = [_value(c) for c in (a, b) if not self._dated(c)]
        return bool(dated) and all(min(dated) <= value <= max(dated) for value in unknown)

    def _dated(self, claim: Claim) -> list[Claim]:
        """The claim; of a report without a day those of others that tell the same number."""
        if _is_day(self.when(claim)):
            return [claim]
        return [c for c in self.claims if _is_day(self.when(c)) and (c.low, c.high) == (claim.low, claim.high)]

    def _moved(self, a: Claim, b: Claim) -> bool:
        one, two = self.when(a), self.when(b)
        if one == two:
            return False
        earlier, later = (a, b) if one < two else (b, a)
        if a.attributed_to and a.attributed_to == b.attributed_to:
            return True  # who tells another number later has amended the first
        fewer, more = sorted((a, b), key=_value)
        if fewer.attributed_to and is_rival(more) and not is_rival(fewer):
            return False  # who counts more than the authorities does not speak for them a day later
        at_once = (
            self.measure == "deployed" and abs(days_since(one[0], two[0]) or 0) <= SOON and not _is_so_far(earlier)
        )
        if self.once or at_once:
            return False
        if _value(later) > _value(earlier):
            return not (self.shrinks and self._had_fallen(earlier))
        return self.shrinks or self._is_stale(later, earlier)

    def _is_stale(self, late: Claim, more: Claim) -> bool:
        """True where a report tells in its own voice what had been told before there were more: it was set long ago."""
        if late.attributed_to or is_rival(more) or self.measure not in STRUCK:
            return False
        same = (c for c in self.claims if (c.low, c.high) == (late.low, late.high))
        return any(("", "") < self.when(c) < self.when(more) for c in same)

    def _had_fallen(self, claim: Claim) -> bool:
        """True where more had been told before a claim."""
        return any(("", "") < self.when(c) < self.when(claim) and _value(c) > _value(claim) for c in self.claims)

    def outgrown(self) -> bool:
        """True where a later day told more than the "at least" of an earlier one, and none told less."""
        if self.over or self.once:
            return False
        dated = [(when, c) for c in self.claims if _is_day(when := self.when(c))]
        moves = [(before, later) for one, before in dated for two, later in dated if one < two]
        grew = any(_is_so_far(before) and _value(later) > self._rounded(before) for before, later in moves)
        return grew and not any(_value(later) < _value(before) for before, later in moves)

    def _rounded(self, claim: Claim) -> float:
        """The most that "more than 3,600" may be meant for, of what isn't counted one by one."""
        return _value(claim) if self.measure in TOLLS else ROUND * _value(claim)


def latest(claims: Iterable[Claim], when: Callable[[Claim], When]) -> float | None:
    """The value told last, of one day the largest."""
    return max(claims, key=lambda claim: (when(claim), _value(claim))).value


def _is_day(when: When) -> bool:
    return len(when[0]) == len(when[1]) == DAY


def _is_so_far(claim: Claim) -> bool:
    """True for "at least 34", not for "thousands"."""
    return claim.low is not None and claim.high is None and not is_word(claim.modifier)


def _value(claim: Claim) -> float:
    return claim.value or 0.0


def is_rival(claim: Claim) -> bool:
    """True for the word of those who count for themselves what the authorities count: a union, doctors, rebels."""
    return _counts_for_itself(claim.attributed_to or "")


@lru_cache(4096)
def _counts_for_itself(speaker: str) -> bool:
    tokens = tokenize(speaker)
    known = (names.actors().at(tokens, k, len(tokens)) for k in range(len(tokens)))
    return any(hit and hit[1].type == "armed-group" for hit in known) or bool(_rivals().search(speaker.lower()))


@cache
def _rivals() -> re.Pattern[str]:
    words = "|".join(items(table("scopes")["rivals"]["words"].replace("\n", " ")))
    return worded(rf"(?<!african )(?<!european )\b(?:{words})\b")  # a union of states is no trade union
