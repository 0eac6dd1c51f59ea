"""Whom counts count: soldiers, children, the people of a state, or all whom an event struck."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from briefing.brief.evidence import Cited
from briefing.brief.figures.told import ANYONE, ANYONE_OR_NONE, ARMED, BODIES, CARE, HARM, NOBODY, Told
from briefing.expressions import expression
from briefing.lexicon import counts, names
from briefing.model import TOLLS, Measure, Quantity
from briefing.record import replace

SURE = frozenset({"confirmed", "probable", "suspected", "active", "asymptomatic"})  # cases that are counted apart
CIVILIANS = frozenset({"civilian", "civilians"})
ITS = expression(
    r"\b(?:its|their|our) (?:own )?(?:\w+ )?(?:soldiers|servicemen|troops|fighters|citizens|nationals|people|dead)\b"
)
OF_WHOM = expression(r"\b(?:deaths?|killings?) of (?:\w+ )?(\w+)")
OWN = expression(r"['’]s\b")
FOR = expression(r"(?: votes| percent| per cent|%)? (?:for|went to) (?:[A-Z][\w.]+ )?")
NEAR = 30  # characters before a count in which it may be said whose they are


def population(quantity: Quantity) -> frozenset[str]:
    """The populations that the words of a count name, else the states whose people it counts."""
    if quantity.predicate in CARE:
        return frozenset({quantity.predicate})
    foreign = "foreign" in quantity.subject.lower().split()  # nationals, bodies, workers
    if quantity.unit in BODIES and not foreign:
        return frozenset({"body"})
    if quantity.predicate == "sick":
        return frozenset(SURE & set(quantity.subject.lower().replace("-", " ").split()))
    words = quantity.subject.split()
    if quantity.unit in ANYONE and (of := OF_WHOM.search(quantity.label.lower())):
        words = [*words, of[1]]
    low = [word.lower() for word in words]
    phrases = (*low, *(f"{a} {b}" for a, b in pairwise(low)))
    special = {counts.populations()[w] for w in phrases if w in counts.populations()}
    if foreign:
        special.add("foreigner")
    if quantity.measure == "detained":
        special -= {"fighter"}  # "suspects" are all who are held
    return frozenset(special) or peoples(quantity.subject)


def whose(quantity: Quantity, source: Cited) -> frozenset[str]:
    """The states whose people are counted: by the words for them, or "its soldiers" by the state named before; of
    votes the candidate who has them."""
    if quantity.measure in ("share", "votes"):
        return _candidate(quantity, source)
    if quantity.measure not in TOLLS:
        return frozenset()
    its = ITS.search(source.text, max(0, quantity.start - NEAR), quantity.end)
    if not its:
        return peoples(quantity.subject)
    named = source.mentions_in(source.sentence_at(quantity.start).start, its.start())
    words = (OWN.sub("", source.text[m.start : m.end]).split() for m in reversed(named))
    states = (names.country_of(word) or names.people_of(word) for told in words for word in told)
    return frozenset({next(filter(None, states), "")}) - {""}


def _candidate(quantity: Quantity, source: Cited) -> frozenset[str]:
    """The surname of the person for whom a number of votes is, else of the one named last before it in its sentence who
    doesn't tell it; of the smaller of two numbers none that is named before."""
    start, end = source.sentence_at(quantity.start).start, quantity.end
    behind = (m for m in source.mentions_in(end, end + NEAR) if m.type == "person")
    got = next((m for m in behind if FOR.fullmatch(source.text, end, m.start)), None)
    if got or quantity.predicate == "minority":
        return frozenset({got.name.split()[-1]} if got else ())
    named = (m for m in reversed(source.mentions_in(start, quantity.start)) if m.type == "person")
    own = (m.name.split()[-1] for m in named if m.name != quantity.attributed_to)
    return frozenset({next(own, "")}) - {""}


@lru_cache(4096)
def peoples(subject: str) -> frozenset[str]:
    """The states whose people the words of a count name."""
    return frozenset(c for word in subject.split() if (c := names.people_of(word)))


def of_people(quantity: Quantity) -> bool:
    """True for counts of people, or of what no noun tells."""
    unit = quantity.unit
    return unit in ANYONE_OR_NONE or counts.is_people(unit) or bool(names.people_of(unit))


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
    anyone = bool({one, two} & ANYONE_OR_NONE)
    if both_people and (telling or anyone or p.measure in (*TOLLS, "participants")):
        return True
    return p.measure in (*HARM, "participants") and not a.one and anyone


def in_one_state(a: Told, b: Told) -> bool:
    """True for people of whom the same state is told: aboard, stranded, rescued; whatever they are called, but not the
    citizens of one state beside all."""
    p, q = a.quantity, b.quantity
    same = p.predicate == q.predicate and p.predicate in counts.state_names() | {"aboard", "rescue"}
    people = p.measure == q.measure == "other" and all(counts.is_people(noun.unit) for noun in (p, q))
    return same and people and peoples(p.subject) == peoples(q.subject)


def beside_the_armed(everything: Sequence[Told], sources: Sequence[Cited]) -> list[Told]:
    """Civilians are a population of their own where soldiers or fighters are counted beside them: "30 civilians and
    eight soldiers"; else they are all whom an event struck."""

    def sentence(told: Told) -> tuple[int, Measure, int]:
        at = sources[told.source].sentence_at(told.quantity.start).start
        return told.source, told.quantity.measure, at

    armed = {sentence(t) for t in everything if t.population & ARMED and t.quantity.measure in HARM}
    among = [t for t in everything if t.quantity.unit in CIVILIANS and sentence(t) in armed]
    ids = set(map(id, among))
    whole = {_number(t) for t in everything if id(t) not in ids and not t.population}  # told as the toll as well
    return [
        replace(t, population=frozenset({"civilian"})) if id(t) in ids and _number(t) not in whole else t
        for t in everything
    ]


def _number(told: Told) -> tuple[int, Measure, float | None]:
    return told.source, told.quantity.measure, told.quantity.value


def beside_all(everything: Sequence[Told]) -> list[Told]:
    """Those told by a noun of their own are a population where their report counts more of whom it says no noun:
    "29 deaths", then "four nurses died"."""
    most: dict[tuple[int, Measure, int | None], float] = {}
    for t in everything:
        if t.quantity.unit in NOBODY and not t.population and t.quantity.measure in HARM:
            key = t.source, t.quantity.measure, t.affair
            most[key] = max(most.get(key, 0.0), t.quantity.value or 0.0)

    plain = {(t.source, t.quantity.measure, t.quantity.value) for t in everything if t.quantity.unit in NOBODY}

    def some(t: Told) -> bool:
        if (t.source, t.quantity.measure, t.quantity.value) in plain:
            return False
        vague = t.quantity.high is not None and t.quantity.low != t.quantity.high
        own = t.quantity.unit not in NOBODY and not (t.population or t.one or vague)
        own = own and counts.is_people(t.quantity.unit)
        own = own and " and " not in t.quantity.subject  # "patients and staff" are all
        return own and (t.quantity.value or 0.0) < most.get((t.source, t.quantity.measure, t.affair), 0.0)

    return [replace(t, population=frozenset({t.quantity.unit})) if some(t) else t for t in everything]
