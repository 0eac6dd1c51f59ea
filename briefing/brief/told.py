"""Claims as they are brought together: each with its event, the affair that it is a toll of, and whom it counts."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise

from briefing.annotate.quantities import PRONOUNS
from briefing.brief.affairs import NONE, Affairs, countries, is_old, long_before
from briefing.brief.evidence import Cited
from briefing.brief.inherited import counts_of
from briefing.brief.scoping import NOWHERE, Scope
from briefing.brief.stretches import WAR, begins, is_of
from briefing.brief.tellings import HARMFUL, Cluster
from briefing.expressions import expression
from briefing.lexicon import counts, names
from briefing.model import Measure, Quantity
from briefing.record import field, record, replace

HARM: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "displaced"})
STRUCK: frozenset[Measure] = HARM | {"sites"}  # whom and what an affair struck
TOLLS: frozenset[Measure] = HARM | {"detained"}
THINGS: frozenset[Measure] = frozenset({"other", "sites", "money", "share", "deployed", "weapons"})
TOPICAL: frozenset[Measure] = frozenset({"money", "share"})  # which say in a word what they are of
CARE = frozenset({"hospital", "severity", "slight"})  # not all the hurt are taken in
# folded nouns that count people without saying which: they agree with every other noun for people
ANYONE = frozenset(
    "people person persons others victims dead lives casualties wounded injured civilians individuals men and women "
    "toll deaths fatalities hurt bodies corpses body".split()
)
NO_NOUN = PRONOUNS | {""}
TAKING = frozenset({"#arrest", "#abduction", "#hijacking", "#crackdown", "#release"})  # events that tell who is held
BODIES = frozenset({"bodies", "body", "corpses", "corpse", "coffins"})  # what is found so far: a lower bound
SURE = frozenset({"confirmed", "probable", "suspected", "active", "asymptomatic"})  # cases that are counted apart
UNSURE = frozenset({"probable", "suspected"})  # deaths that are counted beside the confirmed ones
ARMED = frozenset({"soldier", "fighter"})  # populations
ITS = expression(
    r"\b(?:its|their|our) (?:own )?(?:\w+ )?(?:soldiers|servicemen|troops|fighters|citizens|nationals|people)\b"
)
OWN = expression(r"['’]s\b")
DENIED = "said"  # how a number is denied that somebody else has told
NEAR = 30  # characters before a count in which it may be said whose they are
MONTH = 7  # letters of a date to the month
CIVILIANS = frozenset({"civilian", "civilians"})
# nouns for one person that many a person answers to
ANY_ONE = frozenset(
    "man woman person child boy girl soldier officer policeman civilian resident worker student".split()
)


@record(frozen=True, slots=True)
class Told:
    """One quantity of one source, with the cluster of its event.

    ``affair`` is, for harm, the affair that it is the toll of; ``population`` what sets those counted apart from all
    whom an event struck: children, soldiers, a nationality, a bed in hospital.
    """

    source: int
    quantity: Quantity
    cluster: int | None
    affair: int | None = None
    population: frozenset[str] = frozenset()
    over: str = ""  # since when it is counted: a date, "war"; "" for the toll of one event
    scope: Scope = NOWHERE  # what its own words say
    whose: frozenset[str] = frozenset()  # the states whose people they are told to be
    one: bool = field(init=False)  # a single person told with a noun of its own: "a contractor", not "one body"
    day: str | None = field(init=False)  # on which it befell those counted; not one on which a longer time begins

    def __post_init__(self) -> None:
        q = self.quantity
        object.__setattr__(self, "one", q.value == 1 and q.unit not in ANYONE)
        object.__setattr__(self, "day", None if self.over or q.over else q.day)


def tell(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> tuple[list[Told], Affairs]:
    """All claims of a case in the order in which they stand, and the affairs that those of harm are tolls of."""
    home = {(t.source, t.index): c for c, cluster in enumerate(clusters) for t in cluster.tellings}
    found: list[Told] = []
    tolls: dict[int, set[int]] = {}
    dead: dict[int, set[int]] = {}
    for n, source in enumerate(sources):
        for q, scope in counts_of(source):
            if (
                q.measure in HARM
                and q.value
                and any(d.start <= q.start < d.end and d.how == DENIED for d in source.denials)
            ):
                continue  # "that 20 were killed is a lie" is no voice for it
            if not (q.claim and (q.context in ("main", "background") or _promised(q))):
                continue
            at = home.get((n, q.event)) if q.event is not None and not scope.sheltered else None
            at = cause(q, source, clusters, at)
            found.append(Told(n, q, at, population=population(q), scope=scope, whose=_whose(q, source)))
            if at is not None and q.measure in HARM:
                tolls.setdefault(at, set()).add(n)
            if at is not None and q.measure == "killed":
                dead.setdefault(at, set()).add(n)
    affairs = Affairs(clusters, tolls, dead)
    spans = _spans(found, sources, clusters)
    told = [_of_its_affair(t, sources[t.source].published, clusters, affairs, spans) for t in found]
    return _bodies_as_toll(_beside_all(_beside_the_armed(told, sources))), affairs


def _promised(quantity: Quantity) -> bool:
    """True for what is to be given or sent: of how much there is no telling, but that it was said is a fact."""
    return quantity.context == "future" and quantity.measure in ("money", "deployed")


def struck(quantity: Quantity) -> bool:
    """True for counts of whom and what an event struck, dead and wounded in one number among them."""
    return quantity.measure in STRUCK or quantity.predicate == "casualties"


def _spans(told: Sequence[Told], sources: Sequence[Cited], clusters: Sequence[Cluster]) -> frozenset[int]:
    """The clusters that are dated only by since when something is counted: what is told "since Friday" went on."""
    at = {(t.source, sources[t.source].sentence_at(t.quantity.start).start) for t in told if t.quantity.over}

    def spans(cluster: Cluster) -> bool:
        dated = [t for t in cluster.tellings if t.date]
        return bool(dated) and all((t.source, sources[t.source].sentence_at(t.event.start).start) in at for t in dated)

    return frozenset(k for k, cluster in enumerate(clusters) if at and spans(cluster))


def _of_its_affair(
    told: Told, published: str | None, clusters: Sequence[Cluster], affairs: Affairs, spans: Set[int]
) -> Told:
    """A count of whom and what was struck, with the affair and the time that it is of. One of a whole city or land is
    not of what struck one site in it, and one of another month not of the main affair."""
    if not struck(told.quantity):
        return told
    told = _counted_since(replace(told, affair=_affair(told, affairs)), published, clusters, affairs, spans)
    affair = affairs.affairs[told.affair] if told.affair is not None and told.affair != NONE else None
    date = (affair.date if affair else None) or ""
    month = int(date[5:7]) if len(date) >= MONTH else 0
    if told.scope.month and told.scope.month == month:
        return replace(told, scope=replace(told.scope, month=0))
    other = told.scope.month or (told.scope.wide and affair is not None and affair.sites)
    if affair is not None and (told.scope.side or told.scope.means) and affair.categories == {"DISASTER"}:
        other = True  # nobody is shot by an outbreak
    return replace(told, cluster=None, affair=NONE) if other else told


def _counted_since(
    told: Told, published: str | None, clusters: Sequence[Cluster], affairs: Affairs, spans: Set[int]
) -> Told:
    """A toll over a time is of no one event, but of what lasted: a flood; or of what happened on its first day."""
    over = begins(told.quantity.over, published)
    cluster = clusters[told.cluster] if told.cluster is not None else None
    affair = affairs.affairs[told.affair] if told.affair is not None and told.affair >= 0 else None
    begun = [one.date for one in (cluster, affair) if one is not None and told.cluster not in spans]
    if not over or any(is_of(over, date) for date in begun):
        return told
    main = affairs.affairs[affairs.main] if affairs.main is not None else None
    if main and is_of(over, main.date) and (affair is None or affair.date is None):
        return replace(told, cluster=None, affair=affairs.main)  # of what began that day
    if over == WAR:
        people = told.population - peoples(told.quantity.subject)
        return replace(told, over=over, cluster=None, affair=-1, population=people)
    begun_then = affairs.begun(over)
    lasting = affairs.main if affairs.main is not None and affairs.lasts(affairs.main) else begun_then
    lasting = NONE if lasting is None else lasting
    return replace(told, over=over, cluster=None, affair=told.affair if affair and affair.lasts else lasting)


def _affair(told: Told, affairs: Affairs) -> int | None:
    own = affairs.of(told.cluster, told.quantity.date)
    if own == affairs.main and _abroad(told.quantity, affairs):
        return -1
    return -1 if told.quantity.context == "background" and own == affairs.main else own


def _beside_the_armed(everything: Sequence[Told], sources: Sequence[Cited]) -> list[Told]:
    """Civilians are a population of their own where soldiers or fighters are counted beside them: "30 civilians and
    eight soldiers"; else they are all whom an event struck."""

    def sentence(told: Told) -> tuple[int, Measure, int]:
        at = sources[told.source].sentence_at(told.quantity.start).start
        return told.source, told.quantity.measure, at

    armed = {sentence(t) for t in everything if t.population & ARMED and t.quantity.measure in HARM}
    return [
        replace(t, population=frozenset({"civilian"})) if t.quantity.unit in CIVILIANS and sentence(t) in armed else t
        for t in everything
    ]


def _beside_all(everything: Sequence[Told]) -> list[Told]:
    """Those told by a noun of their own are a population where their report counts more of whom it says no noun:
    "29 deaths", then "four nurses died"."""
    most: dict[tuple[int, Measure, int | None], float] = {}
    for t in everything:
        if t.quantity.unit in ANYONE | NO_NOUN and not t.population and t.quantity.measure in HARM:
            key = t.source, t.quantity.measure, t.affair
            most[key] = max(most.get(key, 0.0), t.quantity.value or 0.0)

    plain = {
        (t.source, t.quantity.measure, t.quantity.value) for t in everything if t.quantity.unit in ANYONE | NO_NOUN
    }

    def some(t: Told) -> bool:
        if (t.source, t.quantity.measure, t.quantity.value) in plain:
            return False
        vague = t.quantity.high is not None and t.quantity.low != t.quantity.high
        own = t.quantity.unit not in ANYONE | NO_NOUN and not (t.population or t.one or vague)
        own = own and " and " not in t.quantity.subject  # "patients and staff" are all
        return own and (t.quantity.value or 0.0) < most.get((t.source, t.quantity.measure, t.affair), 0.0)

    return [replace(t, population=frozenset({t.quantity.unit})) if some(t) else t for t in everything]


def _abroad(quantity: Quantity, affairs: Affairs) -> bool:
    """True where those counted are told to be in another country than that of the main affair."""
    lands = {country for place in quantity.places if (country := names.country_of(place))}
    main = affairs.affairs[affairs.main].countries if affairs.main is not None else set()
    return bool(lands and main and not lands & main)


def _bodies_as_toll(everything: Sequence[Told]) -> list[Told]:
    """Bodies as many as the toll that their source tells are all the dead, and no part of them."""
    tolls = {(t.source, t.affair, t.quantity.value) for t in everything
             if t.quantity.measure == "killed" and not t.population and not t.quantity.part}  # fmt: skip
    return [
        replace(t, population=frozenset())
        if "body" in t.population and (t.source, t.affair, t.quantity.value) in tolls
        else t
        for t in everything
    ]


def population(quantity: Quantity) -> frozenset[str]:
    """The populations that the words of a count name, else the states whose people it counts."""
    if quantity.predicate in CARE:
        return frozenset({quantity.predicate})
    if quantity.unit in BODIES:
        return frozenset({"body"})
    if quantity.measure == "killed" and (unsure := UNSURE & set(quantity.subject.lower().split())):
        return unsure
    if quantity.predicate == "sick":
        return frozenset(SURE & set(quantity.subject.lower().replace("-", " ").split()))
    words = quantity.subject.split()
    low = [word.lower() for word in words]
    phrases = (*low, *(f"{a} {b}" for a, b in pairwise(low)))
    special = {counts.populations()[w] for w in phrases if w in counts.populations()}
    return frozenset(special) or peoples(quantity.subject) or _owners(quantity.label)


def _whose(quantity: Quantity, source: Cited) -> frozenset[str]:
    """The states whose people are counted: by the words for them, or "its soldiers" by the state named before."""
    if quantity.measure not in TOLLS:
        return frozenset()
    its = ITS.search(source.text, max(0, quantity.start - NEAR), quantity.end)
    if not its:
        return peoples(quantity.subject) or _owners(quantity.label)
    named = source.mentions_in(source.sentence_at(quantity.start).start, its.start())
    words = (OWN.sub("", source.text[m.start : m.end]).split() for m in reversed(named))
    states = (names.country_of(word) or names.people_of(word) for told in words for word in told)
    return frozenset({next(filter(None, states), "")}) - {""}


@lru_cache(4096)
def _owners(label: str) -> frozenset[str]:
    """The states whose those counted are told to be: "members of Oman's navy"."""
    owners = (word[:-2] for word in label.split() if word.endswith(("'s", "’s")))
    return frozenset(state for owner in owners if (state := names.country_of(owner)))


@record(frozen=False, slots=True)
class Draft:
    """Claims that are held to be of one quantity."""

    told: list[Told] = field(default_factory=list)


def cause(quantity: Quantity, source: Cited, clusters: Sequence[Cluster], at: int | None) -> int | None:
    """The cluster of a quantity's event; None for a toll where that event hurts nobody, or where only others tell that
    it was long ago."""
    if at is not None and quantity.measure == "detained" and not clusters[at].features & TAKING:
        return None
    if at is not None and (_elsewhere(source, clusters[at]) or _at_another_time(quantity, clusters[at])):
        return None
    if at is None or quantity.measure not in HARM:
        return at
    told = clusters[at].categories.keys()
    if told and not told & HARMFUL:
        return None
    event = source.events[quantity.event] if quantity.event is not None else None
    here = event is not None and source.sentence_at(event.start) == source.sentence_at(quantity.start)
    if quantity.unit == "toll" and not here and not quantity.where:
        return None  # "the death toll" is that of the main affair, whatever is told before it
    own = event is not None and here and (event.date is not None or event.definite)
    return at if own or not is_old(clusters[at]) else None


def _at_another_time(quantity: Quantity, cluster: Cluster) -> bool:
    """True for a count of people struck long before the event beside which they are told."""
    return quantity.measure in HARM and long_before(quantity.date, cluster.date)


def _elsewhere(source: Cited, cluster: Cluster) -> bool:
    """True for an event that others tell to be in a country which a source nowhere names."""
    lands = countries(cluster)
    return bool(lands) and not lands & source.lands


def same_population(a: Told, b: Told, telling: bool) -> bool:
    """ "25 fighters" and "31 people" may be the same dead; "a contractor" and "25 fighters", 5 sites and 5 tanks
    not."""
    p, q = a.quantity, b.quantity
    one, two = counts.same_thing(p.unit), counts.same_thing(q.unit)
    if p.measure in ("money", "share"):
        return one == two
    if one == two:
        return True
    if p.measure == "weapons":
        return not (one and two)  # two tanks are not two drones
    if in_one_state(a, b):
        return True
    both_people = p.measure in HARM or all(not noun or counts.is_people(noun) for noun in (one, two))
    if both_people and (telling or _broad(one, two, p.measure)):
        return True
    return p.measure in (*HARM, "participants") and not a.one and bool({one, two} & (ANYONE | {""}))


def in_one_state(a: Told, b: Told) -> bool:
    """True for people of whom the same state is told: aboard, stranded, rescued; whatever they are called, but not the
    citizens of one state beside all."""
    p, q = a.quantity, b.quantity
    same = p.predicate == q.predicate and p.predicate in counts.state_names() | {"aboard", "rescue"}
    people = p.measure == q.measure == "other" and all(counts.is_people(noun.unit) for noun in (p, q))
    return same and people and peoples(p.subject) == peoples(q.subject)


@lru_cache(4096)
def peoples(subject: str) -> frozenset[str]:
    """The states whose people the words of a count name."""
    return frozenset(c for word in subject.split() if (c := names.people_of(word)))


def _broad(one: str, two: str, measure: Measure) -> bool:
    """True where one noun says nobody in particular, or both could be the same people."""
    if one in ANYONE or two in ANYONE or not one or not two:
        return True
    return measure in (*TOLLS, "participants")
