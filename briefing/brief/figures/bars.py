"""What keeps two counts apart, whatever speaks for their being one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from briefing.brief.events.likeness import is_after
from briefing.brief.figures.affairs import NONE, years_before
from briefing.brief.figures.calendar import Calendar
from briefing.brief.figures.gatherings import BACK
from briefing.brief.figures.populations import of_people, same_population
from briefing.brief.figures.rivals import echoes, of_other_matters, one_voice, vague
from briefing.brief.figures.scopes import Scopes, of_one_event
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.sides import set_apart
from briefing.brief.figures.status import excludes, is_near
from briefing.brief.figures.stretches import same_stretch
from briefing.brief.figures.told import ANYONE, ARMED, CARE, HARM, THINGS, TOPICAL, Told
from briefing.brief.figures.unlike import of_other_nouns, of_other_parts, of_others, unlike
from briefing.lexicon import counts, names
from briefing.model import Measure
from briefing.when import compatible, day_of

MAY_BE_ALL = frozenset({"passenger", "prisoner", "body"})  # populations that others count as all whom an event struck
TWICE = 2  # times as many: two numbers, whatever their bounds
SORTS = frozenset(counts.populations().values()) - MAY_BE_ALL
Number = tuple[Measure, int | None, float | None]
Voice = tuple[int, str, int | None, str, str | None]
SICK = "sick"  # predicate of cases, of which anybody in a report may tell some
FAR = 20  # times as many, up to which a toll may have grown from one report to the next; no more count one thing
SOON = 1  # days within which a rival voice may tell fewer
WHOLE = "whole"  # what is said of what another count is a part of
AT_ONCE = 300  # characters
NEWS = 3  # days for which a crowd is news
OUTSIZED = 5  # times as many: more than two reporters of one day differ who don't both name the event


class Bars:
    """Knows of a case what its counts can't be."""

    def __init__(self, everything: Sequence[Told], setting: Setting, scopes: Scopes, calendar: Calendar) -> None:
        self._affairs, self._setting, self._scopes, self._calendar = setting.affairs, setting, scopes, calendar
        self._totals = {
            (t.source, t.quantity.measure, t.affair, t.quantity.attributed_to)
            for t in everything
            if t.quantity.value and not (t.population or t.quantity.part)
        }  # what a source, by one voice, counts over all whom an event struck
        self._counting = {(source, measure, affair) for source, measure, affair, _ in self._totals}
        self._plain: dict[Number, set[int]] = defaultdict(set)  # who tells a number without a word for who they are
        for t in everything:
            if not (t.population or t.scope.handled):
                self._plain[_number(t)].add(t.source)
        self._largest: dict[Voice, float] = {}
        for t in everything:
            now = not (t.quantity.part or t.quantity.former or vague(t.quantity))
            if t.quantity.value and now and t.population <= MAY_BE_ALL:
                self._largest[_voice(t)] = max(self._largest.get(_voice(t), 0.0), t.quantity.value)
        self._set_apart = set_apart(everything, setting)

    def apart(self, a: Told, b: Told, telling: bool) -> bool:
        """True where something speaks against two quantities being one that nothing can outweigh."""
        p, q = a.quantity, b.quantity
        if (
            p.measure != q.measure
            or ("future" in (p.context, q.context) and p.context != q.context and excludes(p, q))
            or (
                p.part != q.part
                and not (p.measure in HARM and a.population - CARE and a.population == b.population)
                and (p.measure in HARM or excludes(p, q))
            )
            or not self._setting.same_stretch(a, b, telling)
        ):
            return True
        whole = _of_whole(a, b) or self._moved(a, b)
        if one_voice(a, b) and excludes(p, q) and not (vague(p) or vague(q)) and not whole:
            return True  # it does not contradict itself: it counts two things
        if not telling and self._of_other_crowds(a, b):
            return True
        if unlike(a, b) or of_other_nouns(a, b) or self._of_other_extent(a, b):
            return True
        if a.scope.apart(b.scope) or (p.measure not in TOPICAL and self._scopes.apart(a, b)):
            return True
        ours, theirs = self._setting.countries_of(a), self._setting.countries_of(b)
        if ours and theirs and not ours & theirs and not (telling and not _in_two_lands(a, b)):
            return True
        thing = counts.same_thing(p.unit) == counts.same_thing(q.unit) and p.unit not in ANYONE
        if not same_population(a, b, telling):
            return True
        if not self._setting.same_time(a, b) and not (telling and thing and p.measure == "other"):
            return True
        if self.of_other_times(a, b) or self._of_a_side(a, b):
            return True
        care = CARE & (a.population | b.population)
        if care & {"severity", "shelter"} and a.population != b.population and excludes(p, q):
            return True  # the badly hurt are not all the hurt, nor are all who fled in camps
        small, large = by_size(a, b)
        some = p.measure in HARM and care & {"hospital", "slight"} & small.population - large.population
        if some and excludes(p, q) and not is_near(p, q):
            return True  # whom one hospital has, or who is but scratched, are some of all
        apart = bool(a.population and b.population) and not a.population & b.population
        if p.measure in HARM and (apart or not (telling and not care)) and not self.same_people(a, b):
            return True
        return not telling and self.said_apart(a, b)

    def said_apart(self, a: Told, b: Told) -> bool:
        """True where other things are told of those whom two counts count."""
        p, q = a.quantity, b.quantity
        if p.measure == "detained" and "remain" in (p.predicate, q.predicate) and p.predicate != q.predicate:
            return True  # who is still held are not all who were taken
        if p.measure == "detained" and {p.predicate, q.predicate} == {"arrest", "abduction"}:
            return True
        if excludes(p, q) and of_others(p, q):
            return True
        if p.predicate == q.predicate or (p.unit == q.unit and p.unit in counts.sizes()):
            return False
        return p.measure in ("other", *TOPICAL) and bool(p.predicate and q.predicate)

    def of_one_size(self, a: Told, b: Told) -> bool:
        """False for tolls too far apart, unless both name the event or the people; a disaster's may grow by the day."""
        small, large = by_size(a, b)
        top = small.quantity.high or small.quantity.value or 0
        if a.quantity.measure not in ("killed", "wounded") or not top or (large.quantity.value or 0) <= OUTSIZED * top:
            return True
        if (a.population and a.population == b.population) or (
            self._setting.tells_event(a) and self._setting.tells_event(b)
        ):
            return True
        affair = self._affairs.known(large.affair)
        return affair is not None and "DISASTER" in affair.categories and self._grew(a, b)

    def _moved(self, a: Told, b: Told) -> bool:
        """True where one of two counts is told as what was said before the other: "first spoke of 30"."""
        return self._calendar.is_earlier(a) != self._calendar.is_earlier(b) and a.population == b.population

    def _grew(self, a: Told, b: Told) -> bool:
        """True where the larger of two counts was told later."""
        small, large = by_size(a, b)
        if self._calendar.is_earlier(small) > self._calendar.is_earlier(large):
            return True
        return self._calendar.when(small) < self._calendar.when(large)

    def same_people(self, a: Told, b: Told) -> bool:
        """True where the same people may be counted: a source that counts some of those struck apart, beside all of
        them, has counted them as a part."""
        ours, theirs = a.population, b.population
        if ours == theirs or ours & theirs:
            return True
        if ours and theirs:
            return False
        some = a if ours else b
        return not self.beside_all(some)

    def left_over(self, told: Told) -> bool:
        """True for a count of nobody in particular whose report counts more beside it by the same voice: of those it
        is a part, or it is of something else."""
        q = told.quantity
        own = told.population or told.over or told.scope.side or q.part or vague(q) or q.unit == "toll"
        own = own or self._calendar.is_earlier(told)
        if own or (q.measure not in HARM and q.predicate != SICK) or self._scopes.place(told):
            return False
        return (q.value or 0.0) < self._largest.get(_voice(told), 0.0)

    def beside_all(self, told: Told) -> bool:
        """True where the voice of a count counts all whom its affair struck as well, or its report in its own voice."""
        q = told.quantity
        key = told.source, q.measure, told.affair
        if told.population <= MAY_BE_ALL:
            return (*key, q.attributed_to) in self._totals or (*key, None) in self._totals
        return key in self._counting

    def never(self, a: Told, b: Told) -> bool:
        """True where two counts can't be one even if all else speaks for it."""
        p, q = a.quantity, b.quantity
        if p.measure != q.measure:
            return of_people(p) != of_people(q) or (excludes(p, q) and one_voice(a, b))
        if p.measure in TOPICAL:  # sums and shares are of so many things that only what they say they are of joins them
            other = counts.same_thing(p.unit) != counts.same_thing(q.unit) or of_other_matters(a, b)
            return other or p.value != q.value
        things = p.attributed_to is not None and p.measure in THINGS and p.predicate != SICK
        at_once = one_voice(a, b) and not (things or echoes(a, b)) and abs(p.start - q.start) < AT_ONCE
        if at_once and excludes(p, q) and not (_of_whole(a, b) or self._moved(a, b)):
            return True  # in one breath a report does not contradict itself: it counts two things
        if self._of_other_extent(a, b) or self._of_a_side(a, b):
            return True
        if excludes(p, q) and self._setting.of_a_day_and_since(a, b):
            return True
        if CARE & (a.population ^ b.population) and p.measure in HARM:
            return True  # not all the hurt are taken in, nor are all of these badly hurt
        if excludes(p, q) and (_of_other_scope(a, b) or _of_other_sorts(a, b) or of_other_parts(a, b)):
            return True
        if of_other_nouns(a, b) and counts.is_people(p.unit) != counts.is_people(q.unit):
            return True  # two men, two lorries
        if unlike(a, b) or (a.whose and b.whose and not a.whose & b.whose) or a.scope.expected != b.scope.expected:
            return True
        if p.measure == "sites" and excludes(p, q) and (p.predicate == WHOLE) != (q.predicate == WHOLE):
            return True  # "three of the 64 shelters": how many there are is not how many were struck
        return excludes(p, q) and (of_other_matters(a, b) or self._never_rivals(a, b))

    def _of_other_crowds(self, a: Told, b: Told) -> bool:
        """True for those who came together on two days, or twice by one report."""
        if a.quantity.measure != "participants" or not (a.scope.gathering and b.scope.gathering):
            return False
        if a.source == b.source and abs(self._setting.sentence_of(a) - self._setting.sentence_of(b)) <= BACK:
            return a.scope.gathering != b.scope.gathering
        one, two = (t.day or self._setting.date(t) or self._just_before(t) for t in (a, b))
        return not (of_one_event(a, b) or compatible(one, two))

    def _just_before(self, told: Told) -> str | None:
        """The days on which a crowd came together of which its report tells no day."""
        printed = day_of(self._setting.published(told) or "")
        return f"{printed - timedelta(NEWS)}/{printed}" if printed else None

    def _twice_as_many(self, a: Told, b: Told) -> bool:
        """True for tolls of which one is far larger, though not told later: only rival voices differ so about one event
        that reports don't tell as one."""
        small, large = by_size(a, b)
        few, many = small.quantity.value or 0.0, large.quantity.value or 0.0
        if a.quantity.measure not in ("killed", "wounded") or not few or many <= TWICE * few or of_one_event(a, b):
            return False
        return not (a.quantity.attributed_to and b.quantity.attributed_to) and not self._grew(a, b)

    def _of_other_extent(self, a: Told, b: Told) -> bool:
        """True for numbers of a scene and what lies around it, of a place alone and of all, of the homeless and all who
        left; and where they exclude each other for those of a part and a whole, as their report tells or adds them up,
        or of two places, of what strikes many or of those who left one."""
        p, q = a.quantity, b.quantity
        small, large = by_size(a, b)
        over_more = a.scope.wide != b.scope.wide and not self._affairs.spreads(a.affair)
        crowds = p.measure == "participants" and p.where != q.where
        alone = a.scope.alone != b.scope.alone if crowds else small.scope.alone > large.scope.alone
        one_toll = small.quantity.low == small.quantity.high and self._plain[_number(small)]
        handled = small.scope.handled > large.scope.handled and not one_toll
        some = a.scope.homeless != b.scope.homeless or alone or handled
        if p.value != q.value and (over_more or some):
            return True
        if not excludes(p, q):
            return False
        if self.left_over(small) and not self.left_over(large):
            return True
        many = p.measure == "displaced" or self._affairs.lasts(a.affair)
        return many and self._affairs.areas.apart(p.where, q.where)

    def _never_rivals(self, a: Told, b: Told) -> bool:
        """True for numbers that exclude each other and are of other times or places, of all who were taken and of those
        still held, or too far apart for the one to have grown to the other."""
        if a.quantity.measure in HARM and (self._scopes.in_two_places(a, b) or _in_two_lands(a, b)):
            return True
        if a.quantity.measure in ("detained", "participants") and self.said_apart(a, b):
            return True
        if self.of_other_wholes(a, b) or self._of_other_crowds(a, b) or self._twice_as_many(a, b):
            return True
        small, large = by_size(a, b)
        far = 0 < FAR * (small.quantity.value or 0.0) < (large.quantity.value or 0.0)
        return self.of_other_times(a, b) or (far and not vague(small.quantity) and not self._grew(a, b))

    def of_other_wholes(self, a: Told, b: Told) -> bool:
        """True for a part of some sort beside what is none, and for "dozens" beside so many of some sort."""
        p, q = a.quantity, b.quantity
        if p.measure not in HARM or a.population == b.population:
            return False
        return p.part != q.part or vague(p) or vague(q)

    def some_of_another(self, a: Told, b: Told) -> bool:
        """True for numbers that exclude each other, of children and the like and of all: those are some of these,
        unless a report counts as many without a word for who they are, or they bear arms; those of two
        blows are not the same."""
        ours, theirs = (t.population & SORTS for t in (a, b))
        if not (ours or theirs) or a.quantity.measure not in HARM or not excludes(a.quantity, b.quantity):
            return False
        if ours and theirs:
            return a.cluster != b.cluster and self._setting.tells_event(a) and self._setting.tells_event(b)
        some = a if ours else b
        if (ours or theirs) <= ARMED:
            return False  # all whom one blow struck, as who struck them calls them
        return not self._plain[_number(some)] - {some.source}

    def _of_a_side(self, a: Told, b: Told) -> bool:
        """True for numbers that exclude each other, of those on one side only and not: hostages and gunmen, the police
        and the crowd, wherever some report tells the ones beside the others."""
        one_side = (a.population ^ b.population) & self._set_apart[a.quantity.measure]
        return bool(one_side) and excludes(a.quantity, b.quantity)

    def of_other_times(self, a: Told, b: Told) -> bool:
        """True for numbers that differ, where one is dated long before its report and the other is of the
        time of its own, or where one is of a crowd that came together after the other was told."""
        small, large = sorted(t.quantity.value or 0.0 for t in (a, b))
        differ = excludes(a.quantity, b.quantity) or large > TWICE * small
        if a.over or b.over or not differ or (a.affair == b.affair and a.affair not in (None, NONE)):
            return False
        dates = [t.quantity.date or self._setting.date(t) for t in (a, b)]
        printed = [self._setting.published(t) for t in (a, b)]
        for date, day, other, told in zip(dates, printed, reversed(dates), reversed(printed), strict=True):
            if date and years_before(date, day) and not (other and compatible(date, other)):
                return True
            if date and not other and a.quantity.measure == "participants" and is_after(date, told):
                return True
        expected = [is_after(date, day) for date, day in zip(dates, printed, strict=True)]
        return expected[0] != expected[1] or self._other_arrests(a, b)

    def _other_arrests(self, a: Told, b: Told) -> bool:
        """True for arrests of which fewer are told days later: they were made on another occasion."""
        small, large = by_size(a, b)
        days = [day_of(self._calendar.when(t)[0]) for t in (large, small)]
        arrests = a.quantity.predicate == b.quantity.predicate == "arrest"
        return arrests and days[0] is not None and days[1] is not None and (days[1] - days[0]).days > SOON


def _of_other_scope(a: Told, b: Told) -> bool:
    """True for families and people, for what is counted since two days, and for "hundreds" feared beside so many."""
    if a.scope.households != b.scope.households or (a.over and b.over and not same_stretch(a.over, b.over)):
        return True
    return a.scope.feared != b.scope.feared and (vague(a.quantity) or vague(b.quantity))


def _of_other_sorts(a: Told, b: Told) -> bool:
    """True for the dead and hurt of two sorts: soldiers, children."""
    ours, theirs = a.population & SORTS, b.population & SORTS
    return bool(ours and theirs) and not ours & theirs and a.quantity.measure in HARM


def _in_two_lands(a: Told, b: Told) -> bool:
    """True where the words of both tell the state in which those counted were, and these differ."""
    ours, theirs = ({names.country_of(place) for place in t.quantity.where} - {""} for t in (a, b))
    return bool(ours and theirs) and not ours & theirs


def _number(told: Told) -> Number:
    return told.quantity.measure, told.affair, told.quantity.value


def _voice(told: Told) -> Voice:
    """What a voice counts in a report, over one time and of one affair."""
    q, sick = told.quantity, told.quantity.predicate == SICK
    return told.source, SICK if sick else q.measure, told.affair, told.over, None if sick else q.attributed_to


def _of_whole(a: Told, b: Told) -> bool:
    """True for two tolls of one affair told as such: a report's headline may hold the one of an hour before."""
    tolls = all(t.quantity.unit in ("", "toll") and "toll" in t.quantity.keys and not t.quantity.part for t in (a, b))
    return tolls and a.affair == b.affair and not (a.population or b.population)


def by_size(a: Told, b: Told) -> tuple[Told, Told]:
    return (b, a) if (b.quantity.value or 0) < (a.quantity.value or 0) else (a, b)
