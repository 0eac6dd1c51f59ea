"""Up to which day a claim counts: that of its report, unless its own words tell an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import LONG, long_before
from briefing.brief.figures.course import DAY, Course, When
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.told import CARE, Draft, Told
from briefing.brief.figures.tolls import struck
from briefing.expressions import expression
from briefing.model import Claim, Measure
from briefing.when import bounds, days

ONCE: frozenset[Measure] = frozenset({"participants", "share", "votes", "weapons"})
STILL = frozenset({"aboard", ""})  # what is said of people and things who do not become more: nothing happens to them
HAGGLED = frozenset({"offer", "demand"})  # topics of sums and shares that either side moves
SHRINKING: frozenset[Measure] = frozenset({"missing", "detained"})  # who become fewer as some are found or freed
EARLIER = expression(
    r"\b(?:had|has|have) (?:earlier|previously|initially|originally|at first) \w+|"
    r"\b(?:earlier|previously|initially|originally|at first|first) (?:said|put|told|spoke|spoken|talked|reported|gave|"
    r"given|counted|announced|estimated|confirmed|listed|had)\b(?! by)|"
    r"\bhad (?:said|put|told|spoken|reported|given|counted|announced|confirmed)\b|"
    r"(?<![\w,] )\b(?:earlier|initially|at first),? (?=(?:\S+ ){1,8}(?:had|spoke|said|put|gave|reported|talked)\b)|"
    r"\b(?:earlier|initial|first|previous|preliminary) (?:reports?|figures?|counts?|tolls?|tally|tallies|estimates?|"
    r"numbers?|information|accounts?)\b", re.IGNORECASE
)  # fmt: skip
TURN = expression(
    r";|\b(?:but|while|whereas|though|now|later|then|raised?|raising|lowered|revised|corrected|updated)\b"
)
NEXT = 24  # characters behind such words, in which the number stands that they are said of
MONTH = 31  # days; what is dated more coarsely is no day up to which somebody counts


class Calendar:
    """Tells the day of each claim, and whether what it counts was past before any report."""

    def __init__(self, sources: Sequence[Cited], setting: Setting) -> None:
        self._sources, self._setting, self._affairs = sources, setting, setting.affairs
        self._earlier: dict[tuple[int, int], bool] = {}

    def course(self, draft: Draft, claims: Sequence[Claim]) -> Course:
        """The course of a draft's figure."""
        told = {(self._sources[t.source].id, t.quantity.start): self.when(t) for t in draft.told}

        def when(claim: Claim) -> When:
            return told[claim.evidence.source, claim.evidence.start]

        measure, over = draft.told[0].quantity.measure, all(map(self._is_past, draft.told))
        haggled = all(t.quantity.predicate in HAGGLED for t in draft.told)
        arrests = any(t.quantity.predicate == "arrest" for t in draft.told)  # which nobody undoes
        shrinks = (measure in SHRINKING and not arrests) or all(t.population & CARE for t in draft.told)
        still = measure == "other" and all(t.quantity.predicate in STILL for t in draft.told)
        once = measure in ONCE or still
        return Course(
            tuple(claims), when, measure, over, shrinks or haggled, once and not haggled,
            frozenset((self._sources[t.source].id, t.quantity.value) for t in draft.told if t.quantity.former),
            frozenset((self._sources[t.source].id, t.quantity.start) for t in draft.told if self.is_earlier(t)),
        )  # fmt: skip

    def is_earlier(self, told: Told) -> bool:
        """True where the clause of a count says that it was told before: "police had earlier put the dead at nine"."""
        at = told.source, told.quantity.start
        if at not in self._earlier:  # each count is held beside all others of its measure
            self._earlier[at] = self._told_before(told)
        return self._earlier[at]

    def _told_before(self, told: Told) -> bool:
        source, q = self._sources[told.source], told.quantity
        sentence = source.sentence_at(q.start)
        others = [other.start for other in source.quantities if other.claim and other.start != q.start]
        for m in EARLIER.finditer(source.text, sentence.start, sentence.end):
            ours = m.end() <= q.start or not any(m.end() <= other < m.end() + NEXT for other in others)
            if ours and not TURN.search(source.text, min(m.end(), q.end), max(m.start(), q.start)):
                return True
        return False

    def when(self, told: Told) -> When:
        return self.counted_on(told), self._sources[told.source].published or ""

    def counted_on(self, told: Told) -> str:
        """The last day up to which a count is told, that of its report where its words tell none, "" where neither is
        known."""
        published, date = self._sources[told.source].published or "", told.quantity.date
        span = bounds(date) if date else None
        if span is None or days(date) > MONTH or told.over or told.day or self._is_of_event(told, date or ""):
            return published
        last = span[1].isoformat()
        return published if len(published) == DAY and (last > published or long_before(date, published)) else last

    def _is_of_event(self, told: Told, date: str) -> bool:
        """True for the day of what happened, not of the count: a toll is counted by the day only of what lasts."""
        if not struck(told.quantity):
            return date == self._setting.date(told)
        affair = self._affairs.known(told.affair)
        return affair is None or not affair.lasts or (date == affair.date and not affair.kinds & LONG)

    def _is_past(self, told: Told) -> bool:
        """True for what had been over for weeks when its report told it; an outbreak goes on."""
        affair = self._affairs.known(told.affair)
        date = told.quantity.date or self._setting.date(told) or (affair.date if affair is not None else None)
        goes_on = told.over or (affair is not None and affair.kinds & LONG)
        return not goes_on and long_before(date, self._sources[told.source].published)
