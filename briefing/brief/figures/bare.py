"""Tolls whose own sentence tells no event: of which affair they are, by what else the case tells.

"Police fired into the air. The dead number 68." Such a count is of the main affair, of that with which its report
begins, or of the count that it says otherwise, as its number, its place in the report and its words have it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import Affairs, long_before
from briefing.brief.figures.rivals import vague
from briefing.brief.figures.status import INFINITY
from briefing.brief.figures.told import ANYONE_OR_NONE, ELSE, HARDLY, HARM, Told
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.event_kinds import kind_of
from briefing.model import Measure, Quantity
from briefing.record import replace
from briefing.when import compatible

OUTSIZED = 2  # times as many as are told in one sentence with an event: the toll of another
FAR, ALIKE = 3, 2  # times as many as others tell of an event: the toll of another, or its own
NEAR = 40  # characters before a count
WORDS = expression(r"[\w-]+")
POINTS = expression(r"(?:It|This|That|They)\b")
THE_DEAD = expression(
    r"\bthe (?:death toll|toll|dead|deaths|(?:number|count) of (?:the )?(?:dead|deaths|victims))\b\W*(?:\w+ ){0,3}$"
)


def settled(everything: Sequence[Told], sources: Sequence[Cited], affairs: Affairs) -> list[Told]:
    """All claims of a case, those told apart from their event with its affair and time."""
    told = _of_main_after_all(everything, sources, affairs)
    told = _known_again(_the_dead(told), sources, affairs.main)
    return _SaidFirst(_by_number(told, sources, affairs), sources).told


def _the_dead(everything: Sequence[Told]) -> list[Told]:
    """Those of whom a report doesn't say what became of them, "the 128 victims", are the dead of whom there are as
    many: such a number is seldom told of others by chance."""
    tolls = {t.quantity.value: t.affair for t in everything if t.quantity.measure == "killed" and _is_odd(t.quantity)}

    def named(t: Told) -> Told:
        q = t.quantity
        people = q.measure == "other" and (q.unit in ANYONE_OR_NONE or counts.is_people(q.unit))
        if not (people and q.value in tolls and _is_odd(q)) or q.predicate in ELSE:
            return t
        return replace(t, quantity=replace(q, measure="killed"), affair=tolls[q.value])

    return [named(t) for t in everything]


def _of_main_after_all(everything: Sequence[Told], sources: Sequence[Cited], affairs: Affairs) -> list[Told]:
    """ "Police fired into the air. The dead number 68": a toll whose own sentence tells no event is of the main affair,
    unless it has a place or a time of its own or what was told last was long ago or in another country; or where the
    sentence before it tells another event by its day of which others tell about as many."""
    if affairs.main is None:
        return list(everything)
    main = affairs.affairs[affairs.main]
    bare = {id(t) for t in everything if _is_bare(t, sources[t.source])}
    most: dict[tuple[Measure, int | None], float] = defaultdict(float)
    for t in everything:
        if id(t) not in bare:
            key = t.quantity.measure, t.affair
            most[key] = max(most[key], t.quantity.value or 0.0)

    def again(t: Told) -> Told:
        q, at, source = t.quantity, t.affair, sources[t.source]
        last = affairs.known(at)
        if q.measure not in HARM or t.over or t.one or t.scope.ill or last is None or last is main or id(t) not in bare:
            return t
        elsewhere = q.where or q.context != "main" or (q.date and not compatible(q.date, main.date))
        abroad = last.countries and main.countries and not last.countries & main.countries
        past = long_before(last.date, source.published) and not q.attributed_to
        if elsewhere or abroad or past:
            return t
        beside = source.near_event(q) is not None
        few = (q.value or 0.0) <= OUTSIZED * most[q.measure, at]
        late = affairs.of_late(t.source, q.date, source.published)
        if late is not None:
            return replace(t, affair=late)
        of_last = beside and ((last.date and few) or "body" in t.population)  # which somebody saw there
        return t if of_last else replace(t, cluster=None, affair=affairs.main)

    return [again(t) for t in everything]


def _known_again(everything: Sequence[Told], sources: Sequence[Cited], main: int | None) -> list[Told]:
    """A number that is seldom told of two things by chance is of one toll wherever it is told: of one of long ago where
    some report dates it so; else, with all that its sentence counts, of the main affair's where a report tells it so,
    and not of a village beside the whole."""

    def number(t: Told) -> tuple[Measure, float | None]:
        return t.quantity.measure, t.quantity.value

    def sentence(t: Told) -> tuple[int, int, int | None]:
        return t.source, sources[t.source].sentence_number(t.quantity.start), t.affair

    whole = [t for t in everything if not (t.population or t.quantity.part or t.over)]
    odd = [t for t in whole if _is_odd(t.quantity)]
    most: dict[tuple[int, Measure], float] = defaultdict(float)
    for t in whole:
        if t.affair == main:
            key = t.source, t.quantity.measure
            most[key] = max(most[key], t.quantity.value or 0.0)
    past = {number(t): t.affair for t in odd if long_before(t.quantity.date, sources[t.source].published)}
    tolls = {
        number(t) for t in odd
        if t.affair == main and OUTSIZED * (t.quantity.value or 0.0) > most[t.source, t.quantity.measure]
    } - past.keys()  # fmt: skip
    known = {sentence(t) for t in odd if number(t) in tolls and t.affair != main}
    recalled = {id(t) for t in odd if number(t) in past and not t.quantity.date}

    def again(t: Told) -> Told:
        if id(t) in recalled:
            return replace(t, cluster=None, affair=past[number(t)])
        return replace(t, cluster=None, affair=main) if sentence(t) in known else t

    return list(map(again, everything))


def _by_number(everything: Sequence[Told], sources: Sequence[Cited], affairs: Affairs) -> list[Told]:
    """A bare toll is of the main affair or of the later one with which its report begins, where others tell about as
    many of the one, and nobody of that beside which it stands."""
    if affairs.main is None:
        return list(everything)
    bare = {id(t) for t in everything if _is_bare(t, sources[t.source])}
    numbers: dict[tuple[Measure, int | None], list[float]] = defaultdict(list)
    for t in everything:
        if t.cluster is not None and id(t) not in bare and _is_whole(t) and t.quantity.value:
            numbers[t.quantity.measure, t.affair].append(t.quantity.value)

    def times(t: Told, at: int | None) -> float:
        """How many times as many are told of an affair, or less, in the sentence that comes nearest."""
        value, known = t.quantity.value or 0.0, numbers.get((t.quantity.measure, at), [])
        return min((max(value, v) / min(value, v) for v in known), default=INFINITY)

    def likelier(t: Told) -> Told:
        q, lead = t.quantity, affairs.leads.get(t.source)
        plain = id(t) in bare and _is_whole(t) and q.value and not (q.date or q.where) and t.affair is not None
        if not plain or t.scope.ill or q.context != "main":
            return t
        later = lead is not None and affairs.is_later(lead)
        few = FAR * (q.value or 0.0) < min(numbers.get((q.measure, t.affair), [0.0]))
        if t.affair == affairs.main and few and later:
            return replace(t, cluster=None, affair=lead)
        alike = times(t, t.affair) > FAR and times(t, affairs.main) < ALIKE
        return replace(t, cluster=None, affair=affairs.main) if alike and not (later and t.affair == lead) else t

    return [likelier(t) for t in everything]


class _SaidFirst:
    """Tolls that say another otherwise ("the police put it at 12"), tell again the toll told last ("put the dead at
    48"), or stand in a headline above it: each is of that one's affair and time, unless it tells a day or place of its
    own. ``told`` has all claims, these with what they are of.
    """

    def __init__(self, everything: Sequence[Told], sources: Sequence[Cited]) -> None:
        self._sources = sources
        self._known = {(t.source, t.quantity.start): t for t in everything}
        self._last: dict[tuple[int, Measure], Told] = {}  # of a report, all whom something struck
        self._below: dict[tuple[int, Measure, float | None], Told] = {}
        for t in everything:
            if not self._in_headline(t):
                self._below.setdefault((t.source, t.quantity.measure, t.quantity.value), t)
        self.told = [self._again(t) for t in everything]

    def _again(self, told: Told) -> Told:
        q, first = told.quantity, self._first(told)
        if first is not None and first.affair is not None and q.measure == first.quantity.measure and q.measure in HARM:
            of = first.quantity
            if q.date in (None, of.date) and q.where in ((), of.where):
                told = replace(told, cluster=first.cluster, affair=first.affair, over=first.over)
        self._known[told.source, q.start] = told
        if _is_whole(told, vaguely=True) and q.context == "main":
            self._last[told.source, q.measure] = told
        return told

    def _first(self, told: Told) -> Told | None:
        q, text = told.quantity, self._sources[told.source].text
        if q.echo is not None:
            return self._known.get((told.source, q.echo))
        if THE_DEAD.search(text, max(0, q.start - NEAR), q.start):
            return self._last.get((told.source, q.measure))
        above = self._in_headline(told) and q.event is None
        return self._below.get((told.source, q.measure, q.value)) if above else None

    def _in_headline(self, told: Told) -> bool:
        return self._sources[told.source].sentence_at(told.quantity.start).headline


def _is_whole(told: Told, vaguely: bool = False) -> bool:
    """True for a toll of all whom something struck; no "dozens" but where ``vaguely``."""
    q = told.quantity
    some = told.population or q.part or told.one or told.over
    return q.measure in HARM and not some and (vaguely or not vague(q))


def _is_bare(told: Told, source: Cited) -> bool:
    """True for a toll whose own sentence tells no event but that people were struck."""
    event = source.event_of(told.quantity)
    sentence = source.sentence_at(told.quantity.start)
    if event is None or event.harm:
        return True
    if POINTS.match(source.text, sentence.start) or source.own_event(told.quantity) is not None:
        return False  # "It left 14 people dead"
    words = source.text[sentence.start : sentence.end].lower()
    return event.lemma not in words and not any(kind_of(word) in event.kinds for word in WORDS.findall(words))


def _is_odd(quantity: Quantity) -> bool:
    """True for an exact number beyond a dozen that is not one digit and noughts, which is seldom told of two things by
    chance."""
    value = quantity.value or 0.0
    return quantity.low == quantity.high and value > HARDLY and len(str(int(value)).rstrip("0")) > 1
