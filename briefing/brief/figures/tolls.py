"""All claims of a case, each with the event that it is told of and the affair that it is a toll of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import LONG, NONE, Affairs, is_old, long_before, near
from briefing.brief.figures.bare import settled
from briefing.brief.figures.inherited import counts_of
from briefing.brief.figures.populations import beside_all, beside_the_armed, peoples, population, whose
from briefing.brief.figures.rivals import vague
from briefing.brief.figures.stretches import WAR, begins, is_of
from briefing.brief.figures.told import HARM, STRUCK, Told
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.events import HARMFUL
from briefing.model import TOLLS, Quantity
from briefing.record import replace
from briefing.when import bounds, days

TAKING = frozenset({"#arrest", "#abduction", "#hijacking", "#release"})  # events that tell who is held
DENIED = "said"  # how a number is denied that somebody else has told
QUARTER = 92  # days
LEAD = 1  # sentences behind the first with which a report says what it is about
THIS_YEAR = expression(r"\b(?:(?:so far )?this (?:year|season|summer|winter)|(?:year|season) so far)\b", re.IGNORECASE)


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
            if at is not None and q.measure == "killed" and source.own_event(q) is not None:
                dead.setdefault(at, set()).add(n)
    affairs = Affairs(clusters, tolls, dead)
    told = [_of_its_affair(t, sources[t.source], clusters, affairs) for t in found]
    return beside_all(beside_the_armed(settled(told, sources, affairs), sources)), affairs


def _denied(quantity: Quantity, source: Cited) -> bool:
    """ "That 20 were killed is a lie": no voice for it."""
    told = quantity.measure in TOLLS and quantity.value
    return bool(told) and any(d.start <= quantity.start < d.end and d.how == DENIED for d in source.denials)


def struck(quantity: Quantity) -> bool:
    """True for counts of whom and what an event struck, dead and wounded in one number among them."""
    return quantity.measure in STRUCK or quantity.predicate in counts.TOGETHER


def cause(quantity: Quantity, source: Cited, clusters: Sequence[Cluster], at: int | None) -> int | None:
    """The cluster of a quantity's event; None for a toll where that event hurts nobody, or where only others tell that
    it was long ago."""
    if at is not None and quantity.measure == "detained" and not clusters[at].features & (TAKING | {"#crackdown"}):
        return None
    if at is None or quantity.measure not in HARM:
        return at
    if long_before(quantity.date, clusters[at].date):
        return None  # struck long before the event beside which they are told
    told = clusters[at].categories.keys()
    if told and not told & HARMFUL:
        return None
    own, near = source.own_event(quantity), source.near_event(quantity)
    if quantity.unit == "toll" and not (own is not None and own.noun):
        return None  # "the death toll" is that of the main affair, whatever is told before it
    surely = own is not None and (own.date is not None or own.definite)
    surely = surely or (near is not None and long_before(near.date, source.published))
    return at if surely or not is_old(clusters[at]) else None


def _of_its_affair(told: Told, source: Cited, clusters: Sequence[Cluster], affairs: Affairs) -> Told:
    """A count of whom and what was struck, with the affair and the time that it is of."""
    over = _period(told.quantity, source)
    if not struck(told.quantity):
        return replace(told, over=over) if over else told
    if over:
        return replace(told, over=over, cluster=None, affair=NONE)
    told = replace(told, affair=_affair(told, source, affairs))
    affair = affairs.known(told.affair)
    if told.scope.ill and not (affair is not None and affair.kinds & LONG):
        return replace(told, cluster=None, affair=affairs.outbreak)
    told = _counted_since(told, source, clusters, affairs)
    affair = affairs.known(told.affair)
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
    affair = affairs.known(told.affair)
    begun = [one.date for one in (cluster, affair) if one is not None]
    if not over:
        return told
    if any(is_of(over, date) for date in begun):
        goes_on = affair is not None and affair.goes_on and not is_of(over, source.published)
        return replace(told, over=over) if goes_on else told  # who die later die of what came of it
    main = affairs.known(affairs.main)
    if main is not None and is_of(over, main.date) and (affair is None or affair.date is None):
        return replace(told, cluster=None, affair=affairs.main)  # of what began that day
    if over == WAR:
        people = told.population - peoples(told.quantity.subject)
        return replace(told, over=over, cluster=None, affair=NONE, population=people)
    opens = affair in (None, main) and source.sentence_number(told.quantity.start) <= source.opening
    lasts = main is not None and (main.lasts or (main.date is None and opens and near(over, source.published)))
    at = told.affair if affair is not None and affair.lasts else affairs.main if lasts else NONE
    return replace(told, over=over, cluster=None, affair=at)


def _affair(told: Told, source: Cited, affairs: Affairs) -> int | None:
    near = source.near_event(told.quantity)
    date = told.quantity.date or (near.date if near is not None else None)
    own = affairs.of(told.cluster, date, near is not None and near.noun)
    if told.cluster is None and own in (affairs.main, NONE) and told.quantity.context == "main":
        late = affairs.of_late(told.source, told.quantity.date, source.published)
        own = late if late is not None else own
    if own != affairs.main and _leads(told, source) and affairs.may_be_main(own, date, source.published):
        return affairs.main
    return NONE if told.quantity.context == "background" and own == affairs.main else own


def _leads(told: Told, source: Cited) -> bool:
    """True for a toll of nobody in particular with which a report begins."""
    q = told.quantity
    begins = source.sentence_number(q.start) <= source.opening + LEAD or source.sentence_at(q.start).headline
    whole = not (told.population or q.part or told.one or vague(q))
    return begins and whole and q.context == "main" and not long_before(q.date, source.published)
