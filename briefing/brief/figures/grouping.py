"""Which quantities are one: told of the same thing, of the same event, of the same people.

Some things keep two quantities apart whatever else agrees: other measures, a part and its whole, the toll of a war and
that of an attack, other countries, other days, other kinds of event, or one voice that tells both. Of what is left, the
link is the surer the more speaks for it; claims that cannot both hold need a firm one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from operator import attrgetter

from briefing.brief.events.tellings import Weights
from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import NONE
from briefing.brief.figures.bars import FAR, Bars, by_size
from briefing.brief.figures.calendar import Calendar
from briefing.brief.figures.linkage import linked
from briefing.brief.figures.populations import in_one_state
from briefing.brief.figures.rivals import echoes, may_dispute, vague
from briefing.brief.figures.scopes import Scopes
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.status import excludes, is_exact
from briefing.brief.figures.told import ANY_ONE, ANYONE, ANYONE_OR_NONE, HARM, THINGS, TOPICAL, Draft, Told
from briefing.brief.figures.weighing import Weighing
from briefing.lexicon import counts
from briefing.model import TOLLS, Measure, Quantity

ENOUGH = 0.15  # of a link, for claims that can both hold
FIRM = 0.5  # of a link, for claims that cannot: a false dispute is worse than a missed one
SURE = 3.0  # of a link, for one number told twice: more than any likeness gives
UNLIKELY = -1.0  # log odds, below which two numbers that exclude each other, or of crowds and things, are of two
NEAR = 0.3  # at most, of a link between tolls of what lasts


def _closeness(p: Quantity, q: Quantity) -> float:
    """How near two numbers are, from 0 to 1: a toll that grows by the day is nearest to that of the day before."""
    small, large = sorted((p.value or 0, q.value or 0))
    return small / large if large else 0.0


def _moved_on(a: Told, b: Told) -> bool:
    """True where one of two numbers is what another was before, which speaks for nothing else that is told now."""
    former = a.quantity.former or b.quantity.former
    return former and not echoes(a, b) and excludes(a.quantity, b.quantity)


def _exactly(draft: Draft) -> float | None:
    """The number that all counts of a draft tell alike, which excludes every other such number; None for any other
    draft."""
    told = {t.quantity.value if is_exact(t.quantity) else None for t in draft.told}
    return told.pop() if len(told) == 1 else None


class Grouping:
    """Decides which quantities of a case are one."""

    def __init__(
        self, everything: Sequence[Told], sources: Sequence[Cited], setting: Setting, calendar: Calendar
    ) -> None:
        self.sources, self.calendar, self.setting, self.affairs = sources, calendar, setting, setting.affairs
        self.weights = Weights(t.quantity.keys for t in everything)
        published = [source.published for source in sources]
        self.scopes = Scopes(everything, published, setting.affairs)
        self.bars = Bars(everything, setting, self.scopes, calendar)
        self.weighing = Weighing(everything, self.weights, self.setting, self.scopes, self.bars, sources)

    def group(self, everything: Sequence[Told]) -> list[Draft]:
        """Drafts of figures, in the order in which they are first told.

        Counts that surely are of one quantity and can all hold come together first, those that most sources tell before
        others; then those that dispute them; then those that may be of one quantity and can all hold; last what is
        likelier one than not by all that speaks for it. So of two numbers
        that one voice tells, the one stands with the others that others tell too.
        """
        drafts = [Draft([told]) for told in sorted(everything, key=self._support(everything))]
        drafts = self._joined(drafts, FIRM, disputes=False)
        drafts = self._joined(drafts, FIRM, disputes=True)
        drafts = self._joined(drafts, ENOUGH, disputes=False)
        drafts = linked(drafts, self.weighing, self.bars.never)
        for draft in drafts:
            draft.told.sort(key=attrgetter("at"))
        return sorted(drafts, key=lambda d: d.told[0].at)

    def _support(self, everything: Sequence[Told]) -> Callable[[Told], tuple[bool, bool, bool, int, int, int]]:
        """A key that puts first what most sources tell, then what counts all rather than some, vague counts last:
        "dozens" agrees with nearly all."""
        sources: dict[tuple[Measure, float | None], set[int]] = {}
        for told in everything:
            sources.setdefault((told.quantity.measure, told.quantity.value), set()).add(told.source)

        def key(t: Told) -> tuple[bool, bool, bool, int, int, int]:
            q = t.quantity
            telling = len(sources[q.measure, q.value])
            own = bool(t.population) or q.part or q.unit not in ANYONE_OR_NONE
            some = (own and q.measure in HARM) or self.bars.left_over(t)
            return vague(q), telling == 1, some, -telling, *t.at

        return key

    def _joined(self, drafts: Sequence[Draft], least: float, disputes: bool) -> list[Draft]:
        """Each draft joined to the one before it that it matches best, of those of its measure."""
        found: dict[Measure, list[Draft]] = {}
        numbers: dict[tuple[Measure, float | None], set[int]] = defaultdict(set)  # places in ``found`` by ``_exactly``
        for draft in sorted(drafts, key=lambda d: -len({t.source for t in d.told})):
            measure, number = draft.told[0].quantity.measure, _exactly(draft)
            known = found.setdefault(measure, [])
            every = disputes or number is None  # other exact numbers exclude it
            near = range(len(known)) if every else numbers[measure, number] | numbers[measure, None]
            scores = ((self._match(known[k], draft, least, disputes), k) for k in near)
            rank = [
                (s >= SURE, min(1.0, s), len({t.source for t in known[k].told}), s, -k) for s, k in scores if s >= least
            ]
            if rank:
                at = -max(rank)[-1]
                numbers[measure, _exactly(known[at])].discard(at)
                known[at].told += draft.told
            else:
                at = len(known)
                known.append(draft)
            numbers[measure, _exactly(known[at])].add(at)
        return [draft for known in found.values() for draft in known]

    def _match(self, ours: Draft, theirs: Draft, least: float, disputes: bool) -> float:
        """The firmest link between two drafts; 0 where it is not the ``least`` that joins, any two of their counts must
        be kept apart, or may not dispute each other, or none of those that do is likely one with another."""
        best, of_one_size = 0.0, False
        clashing: list[tuple[Told, Told]] = []
        for a in ours.told:
            for b in theirs.told:
                if _moved_on(a, b):
                    continue
                if clash := excludes(a.quantity, b.quantity):
                    if not (disputes and self._rivals(a, b)):
                        return 0.0
                    clashing.append((a, b))
                score = self.link(a, b)
                if score < 0:
                    return 0.0
                if score > best and (a.quantity.measure in HARM or clash or self._likely(a, b)):
                    best = score
                of_one_size = of_one_size or self.bars.of_one_size(a, b)
        if best < least or not of_one_size:
            return 0.0
        sure = (vague(a.quantity) or vague(b.quantity) or echoes(a, b) or self._likely(a, b) for a, b in clashing)
        return best if not clashing or any(sure) else 0.0

    def _likely(self, a: Told, b: Told) -> bool:
        return self.weighing.odds(a, b) >= UNLIKELY

    def _rivals(self, a: Told, b: Told) -> bool:
        """True where two numbers that cannot both hold may dispute each other."""
        if a.affair == b.affair and bool(a.over) != bool(b.over) and a.quantity.measure in TOLLS:
            small, large = by_size(a, b)  # of a toll over a time only what came later is larger
            return self.calendar.counted_on(small) < self.calendar.counted_on(large)
        if self.bars.of_other_wholes(a, b):
            return False
        return not self._too_far(a, b) and may_dispute(a, b)

    def _too_far(self, a: Told, b: Told) -> bool:
        """True where one number is so many times the other that it can't be of the same people, unless it grew by the
        day: of a crowd, or of some told by a noun of their own."""
        small, large = by_size(a, b)
        p, q = small.quantity, large.quantity
        own = p.measure == "participants" or (p.measure in (*TOLLS, "other") and p.unit not in (*ANYONE, ""))
        if not own or not p.value or vague(p) or echoes(a, b) or (q.value or 0) <= FAR * p.value:
            return False
        earlier, later = (self.sources[t.source].published or "" for t in (small, large))
        return not earlier < later

    def link(self, a: Told, b: Told) -> float:
        """-1 where two quantities must be kept apart, else how surely they are one, from 0 to about 2."""
        if echoes(a, b):
            return SURE
        telling = a.quantity.value == b.quantity.value and (a.quantity.value or 0) > 12  # seldom told of two things
        telling = telling and not vague(a.quantity)
        one_crowd = a.source == b.source and a.scope.gathering == b.scope.gathering > 0
        if self.bars.apart(a, b, telling):
            return -1
        p, q = a.quantity, b.quantity
        alike = self.weights.cosine(p.keys, q.keys) + (0.15 if telling else 0.0)
        if a.affair == b.affair and self.affairs.lasts(a.affair):
            alike += NEAR * _closeness(p, q)
        if a.one and p.unit == q.unit and p.unit not in ANY_ONE:
            one_affair = a.affair == b.affair and self.affairs.known(a.affair) is not None
            alike += ENOUGH * (1 + one_affair)
        if telling and a.source == b.source:
            return SURE  # a headline's number is that of the text
        if one_crowd or (a.cluster is not None and a.cluster == b.cluster):
            return 1 + alike
        if 0 in (p.value, q.value):
            return 0  # "no casualties" is said of the event at hand alone
        if p.measure in TOPICAL:
            return alike + (0.5 if p.predicate and p.predicate == q.predicate else 0.1)
        if not a.one and (told_main := self.setting.of_main(a, b)):
            return 1 + alike if told_main > 1 else alike - ENOUGH if telling else -1
        if a.affair == b.affair == NONE and not (a.over and b.over):
            return alike - ENOUGH if telling else -1  # what nothing ties to an event but its number
        if p.measure in TOLLS and not a.one:
            return alike + self._loosely(a, b)
        if p.measure == "participants":
            return alike + 0.35 + (0.2 if self.setting.day(a) and self.setting.day(a) == self.setting.day(b) else 0.0)
        same = counts.same_thing(p.unit) == counts.same_thing(q.unit)
        said = p.predicate == q.predicate or "" in (p.predicate, q.predicate)
        bare = same and (said or p.unit in counts.sizes() or p.measure == "deployed")
        if in_one_state(a, b):
            return alike + (ENOUGH if p.predicate == "rescue" else FIRM)  # people are rescued by and by
        if p.measure == "other" and {p.unit, q.unit} <= ANYONE and p.predicate != q.predicate:
            return alike - (0.15 if telling else 0.0)  # "200 people": of whom something else is told
        same_kind = same and 0.15 * (p.subject.lower().split()[-2:] == q.subject.lower().split()[-2:])
        return alike + (0.35 + same_kind if bare and p.measure in THINGS else 0.1)

    def _loosely(self, a: Told, b: Told) -> float:
        """What speaks for two tolls of different or unknown events being of one: -2 where the kinds differ; too little
        for a dispute where two events of one kind are told apart."""
        if a.cluster is None or b.cluster is None:
            return 0.5 if a.affair is None or a.affair == b.affair else 0.35
        kinds, others = self.setting.kinds[a.cluster], self.setting.kinds[b.cluster]
        if kinds and others and not kinds & others:
            return -2
        if a.affair != b.affair and not kinds & others and None in (self.setting.date(a), self.setting.date(b)):
            return -2
        return 0.35 if kinds & others else 0.45
