"""All claims of a case, each with the event that it is told of and the affair that it is a toll of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import LONG, NONE, Affairs, is_old, long_before, near
from briefing.brief.figures.inherited import counts_of
from briefing.brief.figures.populations import beside_all, beside_the_armed, peoples, population, whose
from briefing.brief.figures.rivals import vague
from briefing.brief.figures.status import INFINITY
from briefing.brief.figures.stretches import WAR, begins, is_of
from briefing.brief.figures.told import ANYONE_OR_NONE, ELSE, HARM, STRUCK, Told
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.event_kinds import kind_of
from briefing.lexicon.events import HARMFUL
from briefing.model import TOLLS, EventSpan, Measure, Quantity
from briefing.record import replace
from briefing.when import bounds, compatible, days

TAKING = frozenset({"#arrest", "#abduction", "#hijacking", "#release"})  # events that tell who is held
FAR, ALIKE = 3, 2  # times as many
NEAR = 40  # characters before a count
THE_DEAD = expression(r"\bthe (?:death toll|toll|dead|deaths|(?:number|count) of (?:the )?(?:dead|deaths|victims))\b\W*(?:\w+ ){0,3}$")
POINTS = expression(r"(?:It|This|That|They)\b")
DENIED = "said"  # how a number is denied that somebody else has told
QUARTER = 92  # days
LEAD = 1  # sentences behind the first with which a report says what it is about
THIS_YEAR = expression(r"\b(?:(?:so far )?this (?:year|season|summer|winter)|(?:year|season) so far)\b", re.IGNORECASE)
WORDS = expression(r"[\w-]+")
HARDLY = 12  # up to which a number is often told of two things
OUTSIZED = 2  # times as many as are told in one sentence with an event: the toll of another


def tell(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> tuple[list[Told], Affairs]:
    """All claims of a case in the order in which they stand, and the affairs that those of harm are tolls of."""
    home = {(t.source, t.index): c for c, cluster in enumerate(clusters) for t in cluster.tellings}
    found: list[Told] = []
    tolls: dict[int, set[int]] = {}
    dead: dict[int, set[int]] = {}
    for n, source in enumerate(sources):
        for q, scope in counts_of(source):
            if _denied(q, source):
                continue
            if not q.claim or q.context == "hypothetical" or (q.context == "future" and struck(q)):
                continue
            at = home.get((n, q.event)) if q.event is not None else None
            at = cause(q, source, clusters, at)
            found.append(Told(n, q, at, population=population(q), scope=scope, whose=whose(q, source)))
            if at is not None and q.measure in HARM:
                tolls.setdefault(at, set()).add(n)
            if at is not None and q.measure == "killed" and _own_event(q, source):
                dead.setdefault(at, set()).add(n)
    affairs = Affairs(clusters, tolls, dead)
    told = [_of_its_affair(t, sources[t.source], clusters, affairs) for t in found]
    told = _of_main_after_all(told, sources, affairs)
    told = _known_again(_the_dead(told), sources, affairs.main)
    told = _by_number(told, sources, affairs)
    told = _as_said_first(told, sources)
    return beside_all(beside_the_armed(told, sources)), affairs


def _by_number(everything: Sequence[Told], sources: Sequence[Cited], affairs: Affairs) -> list[Told]:
    """A toll whose own sentence tells no event is of that affair, of the main one and the one that its report leads
    with, of which others tell about as many in sentences that tell it."""
    if affairs.main is None:
        return list(everything)
    firm: dict[tuple[Measure, int], list[float]] = defaultdict(list)
    for t in everything:
        q = t.quantity
        if q.measure in HARM and t.affair is not None and t.affair >= 0 and t.cluster is not None and not t.over:
            whole = not (t.population or q.part or t.one or vague(q))
            if whole and q.value and not _is_bare(t, sources[t.source]):
                firm[q.measure, t.affair].append(q.value)

    def times(t: Told, at: int | None) -> float:
        value, known = t.quantity.value or 0.0, firm.get((t.quantity.measure, at if at is not None else NONE), [])
        return min((max(value, v) / min(value, v) for v in known), default=INFINITY)

    def likelier(t: Told) -> Told:
        q = t.quantity
        if q.measure not in HARM or t.affair is None or t.over or not q.value or t.population or q.part or q.where or vague(q):
            return t
        if q.context != "main" or q.date or t.scope.ill or not _is_bare(t, sources[t.source]):
            return t
        lead = affairs.leads.get(t.source)
        if t.affair == affairs.main and lead not in (None, t.affair) and affairs.is_later(lead):
            if FAR * (q.value or 0.0) < min(firm.get((q.measure, t.affair), [0.0])):
                return replace(t, cluster=None, affair=lead)
        if t.affair not in (affairs.main, lead) and times(t, t.affair) > FAR and times(t, affairs.main) < ALIKE:
            return replace(t, cluster=None, affair=affairs.main)
        return t

    return [likelier(t) for t in everything]


def _as_said_first(everything: Sequence[Told], sources: Sequence[Cited]) -> list[Told]:
    """A toll that says another otherwise ("the police put it at 12"), and a headline's that its text tells again, are
    of that one's affair and time, unless they tell a day or place of their own."""
    known = {(t.source, t.quantity.start): t for t in everything}
    below: dict[tuple[int, Measure, float | None], Told] = {}
    for t in everything:
        if not sources[t.source].sentence_at(t.quantity.start).headline:
            below.setdefault((t.source, t.quantity.measure, t.quantity.value), t)

    last: dict[tuple[int, Measure], Told] = {}

    def first(t: Told) -> Told | None:
        q = t.quantity
        if q.echo is not None:
            return known.get((t.source, q.echo))
        if THE_DEAD.search(sources[t.source].text, max(0, q.start - NEAR), q.start):
            return last.get((t.source, q.measure))
        headline = sources[t.source].sentence_at(q.start).headline
        return below.get((t.source, q.measure, q.value)) if headline and q.event is None else None

    def again(t: Told) -> Told:
        q, told = t.quantity, first(t)
        if not (t.population or q.part or t.one or q.context != "main"):
            last[t.source, q.measure] = t
        if told is None or q.measure not in HARM or told.quantity.measure != q.measure:
            return t
        own = (q.date and q.date != told.quantity.date) or (q.where and q.where != told.quantity.where)
        if own or told.affair is None:
            return t
        said = replace(t, cluster=told.cluster, affair=told.affair, over=told.over)
        known[t.source, q.start] = last[t.source, q.measure] = said
        return said

    return [again(t) for t in everything]


def _denied(quantity: Quantity, source: Cited) -> bool:
    """ "That 20 were killed is a lie": no voice for it."""
    told = quantity.measure in TOLLS and quantity.value
    return bool(told) and any(d.start <= quantity.start < d.end and d.how == DENIED for d in source.denials)


def _own_event(quantity: Quantity, source: Cited) -> EventSpan | None:
    """The event of a count where its own sentence tells it."""
    event = source.events[quantity.event] if quantity.event is not None else None
    here = event is not None and source.sentence_at(event.start) == source.sentence_at(quantity.start)
    return event if here else None


def struck(quantity: Quantity) -> bool:
    """True for counts of whom and what an event struck, dead and wounded in one number among them."""
    return quantity.measure in STRUCK or quantity.predicate in counts.TOGETHER


def cause(quantity: Quantity, source: Cited, clusters: Sequence[Cluster], at: int | None) -> int | None:
    """The cluster of a quantity's event; None for a toll where that event hurts nobody, or where only others tell that
    it was long ago."""
    if at is not None and quantity.measure == "detained" and not clusters[at].features & (TAKING | {"#crackdown"}):
        return None
    if at is not None and _at_another_time(quantity, clusters[at]):
        return None
    if at is None or quantity.measure not in HARM:
        return at
    told = clusters[at].categories.keys()
    if told and not told & HARMFUL:
        return None
    event = source.events[quantity.event] if quantity.event is not None else None
    here = event is not None and source.sentence_at(event.start) == source.sentence_at(quantity.start)
    if quantity.unit == "toll" and not (here and event is not None and event.noun):
        return None  # "the death toll" is that of the main affair, whatever is told before it
    own = event is not None and here and (event.date is not None or event.definite)
    beside = event is not None and source.beside(event.start, quantity.start)
    own = own or (beside and event is not None and long_before(event.date, source.published))
    return at if own or not is_old(clusters[at]) else None


def _at_another_time(quantity: Quantity, cluster: Cluster) -> bool:
    """True for a count of people struck long before the event beside which they are told."""
    return quantity.measure in HARM and long_before(quantity.date, cluster.date)


def _of_its_affair(told: Told, source: Cited, clusters: Sequence[Cluster], affairs: Affairs) -> Told:
    """A count of whom and what was struck, with the affair and the time that it is of."""
    over = _period(told.quantity, source)
    if not struck(told.quantity):
        return replace(told, over=over) if over else told
    if over:
        return replace(told, over=over, cluster=None, affair=NONE)
    told = replace(told, affair=_affair(told, source, affairs))
    if told.scope.ill and not (told.affair is not None and told.affair >= 0 and affairs.affairs[told.affair].kinds & LONG):
        return replace(told, cluster=None, affair=affairs.outbreak)
    told = _counted_since(told, source, clusters, affairs)
    affair = affairs.affairs[told.affair] if told.affair is not None and told.affair != NONE else None
    if affair is not None and told.scope.side and affair.categories == {"DISASTER"}:
        return replace(told, cluster=None, affair=NONE)  # nobody is shot by an outbreak
    return told


def _period(quantity: Quantity, source: Cited) -> str:
    """The first day of the season or year of all of which a report counts so far: "this year"."""
    sentence = source.sentence_at(quantity.start)
    span = bounds(quantity.date or "") if THIS_YEAR.search(source.text, sentence.start, sentence.end) else None
    if span is None or days(quantity.date) <= QUARTER:
        return ""
    return span[0].isoformat()


def _counted_since(told: Told, source: Cited, clusters: Sequence[Cluster], affairs: Affairs) -> Told:
    """A toll over a time is of no one event, but of what lasted: a flood; or of what happened on its first day;
    over a few days it is that of the main affair where nobody dates that and the report begins with it."""
    over = begins(told.quantity.over, source.published)
    cluster = clusters[told.cluster] if told.cluster is not None else None
    affair = affairs.affairs[told.affair] if told.affair is not None and told.affair >= 0 else None
    begun = [one.date for one in (cluster, affair) if one is not None]
    if not over:
        return told
    if any(is_of(over, date) for date in begun):
        goes_on = affair is not None and affair.goes_on and not is_of(over, source.published)
        return replace(told, over=over) if goes_on else told  # who die later die of what came of it
    main = affairs.affairs[affairs.main] if affairs.main is not None else None
    if main and is_of(over, main.date) and (affair is None or affair.date is None):
        return replace(told, cluster=None, affair=affairs.main)  # of what began that day
    if over == WAR:
        people = told.population - peoples(told.quantity.subject)
        return replace(told, over=over, cluster=None, affair=-1, population=people)
    opens = affair in (None, main) and source.sentence_number(told.quantity.start) <= source.opening
    lasts = main is not None and (main.lasts or (main.date is None and opens and near(over, source.published)))
    return replace(
        told,
        over=over,
        cluster=None,
        affair=told.affair if affair and affair.lasts else affairs.main if lasts else NONE,
    )


def _affair(told: Told, source: Cited, affairs: Affairs) -> int | None:
    event = source.events[told.quantity.event] if told.quantity.event is not None else None
    named = event is not None and event.noun and source.beside(event.start, told.quantity.start)
    beside = event is not None and source.beside(event.start, told.quantity.start)
    date = told.quantity.date or (event.date if beside and event is not None else None)
    own = affairs.of(told.cluster, date, named)
    if told.cluster is None and own in (affairs.main, NONE) and told.quantity.context == "main":
        late = affairs.of_late(told.source, told.quantity.date, source.published)
        own = late if late is not None else own
    if own != affairs.main and _leads(told, source) and affairs.may_be_main(own, date, source.published):
        return affairs.main
    return -1 if told.quantity.context == "background" and own == affairs.main else own


def _leads(told: Told, source: Cited) -> bool:
    """True for a toll of nobody in particular with which a report begins."""
    q = told.quantity
    begins = source.sentence_number(q.start) <= source.opening + LEAD or source.sentence_at(q.start).headline
    whole = not (told.population or q.part or told.one or vague(q))
    return begins and whole and q.context == "main" and not long_before(q.date, source.published)


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


def _is_odd(quantity: Quantity) -> bool:
    """True for an exact number beyond a dozen that is not one digit and noughts, which is seldom told of two things by
    chance."""
    value = quantity.value or 0.0
    return quantity.low == quantity.high and value > HARDLY and len(str(int(value)).rstrip("0")) > 1


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
        if q.measure not in HARM or t.over or t.one or t.scope.ill or at in (None, NONE, affairs.main) or id(t) not in bare:
            return t
        last = affairs.affairs[at or 0]
        elsewhere = q.where or q.context != "main" or (q.date and not compatible(q.date, main.date))
        abroad = last.countries and main.countries and not last.countries & main.countries
        past = long_before(last.date, source.published) and not q.attributed_to
        if elsewhere or abroad or past:
            return t
        beside = q.event is not None and source.beside(source.events[q.event].start, q.start)
        few = (q.value or 0.0) <= OUTSIZED * most[q.measure, at]
        late = affairs.of_late(t.source, q.date, source.published)
        if late is not None:
            return replace(t, affair=late)
        of_last = beside and ((last.date and few) or "body" in t.population)  # which somebody saw there
        return t if of_last else replace(t, cluster=None, affair=affairs.main)

    return [again(t) for t in everything]


def _is_bare(told: Told, source: Cited) -> bool:
    """True for a toll whose own sentence tells no event but that people were struck."""
    event = source.events[told.quantity.event] if told.quantity.event is not None else None
    sentence = source.sentence_at(told.quantity.start)
    if event is None or event.harm:
        return True
    if POINTS.match(source.text, sentence.start) or source.sentence_at(event.start) == sentence:
        return False  # "It left 14 people dead"
    words = source.text[sentence.start : sentence.end].lower()
    return event.lemma not in words and not any(kind_of(word) in event.kinds for word in WORDS.findall(words))
