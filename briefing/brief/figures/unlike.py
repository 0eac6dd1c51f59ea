"""Pairs of counts that can't be one by their own words, whatever event they are of."""

from __future__ import annotations

from briefing.brief.figures.populations import CIVILIANS
from briefing.brief.figures.rivals import echoes, said_alike
from briefing.brief.figures.status import excludes
from briefing.brief.figures.told import ANYONE_OR_NONE, HARDLY, HARM, NO_NOUN, NOBODY, Told
from briefing.lexicon import counts
from briefing.model import Measure, Quantity

CAST: frozenset[Measure] = frozenset({"share", "votes"})
VOTE = "vote"  # topic of shares of a ballot
DENIABLE = 50  # dead, of whom somebody may still say that there were none
NAMED: frozenset[Measure] = frozenset({"other", "sites"})  # what is known by its noun
# nouns for whoever is taken
CAPTIVES = frozenset(
    "prisoner suspect suspects arrests detentions member members man men protester rioter rioters activist activists "
    "supporter supporters youth youths offender offenders hostage hostages captive captives".split()
)


def unlike(a: Told, b: Told) -> bool:
    """True for other sick or candidates, for shares by one voice, and for nobody beside many."""
    p, q = a.quantity, b.quantity
    if p.predicate == q.predicate == "sick" and not _same_cases(a, b):
        return True
    if p.measure == "share" and p.attributed_to and p.attributed_to == q.attributed_to and excludes(p, q):
        return True  # "turnout fell to 31 percent", says who told more before: it is of another time
    other = p.measure in CAST and _of_other_candidates(a, b)
    return other or _none_of_many(a, b)


def _same_cases(a: Told, b: Told) -> bool:
    """False for cases of which one report confirms what another only suspects, and for new ones beside all."""
    new = ({"new", "additional", "more", "further"} & set(t.quantity.subject.lower().split()) for t in (a, b))
    sure = bool(a.population & b.population) or not (a.population and b.population)
    return sure and len({bool(words) for words in new}) == 1


def _of_other_candidates(a: Told, b: Told) -> bool:
    """True for what different candidates won, or nobody that is named, unless the numbers are one."""
    voted = VOTE in (a.quantity.predicate, b.quantity.predicate) or a.quantity.measure == "votes"
    if not voted or (a.quantity.value == b.quantity.value and not (a.whose and b.whose)):
        return False
    return not a.whose & b.whose


def _none_of_many(a: Told, b: Told) -> bool:
    """True for nobody beside so many that no voice could deny them all: it is said of something else."""
    few, many = sorted((a.quantity.value or 0.0, b.quantity.value or 0.0))
    return few == 0 and many > DENIABLE and a.quantity.measure in HARM


def of_other_nouns(a: Told, b: Told) -> bool:
    """True for small or round numbers of two nouns, of which nothing is said in common: two lorries, two neighbours."""
    p, q = a.quantity, b.quantity
    if p.measure == "participants":
        named = not {p.unit, q.unit} & ANYONE_OR_NONE and counts.same_thing(p.unit) != counts.same_thing(q.unit)
        return named and excludes(p, q)  # volunteers are no marchers
    if p.measure not in NAMED or not (_is_common(p) and _is_common(q)) or echoes(a, b):
        return False
    nobody = NO_NOUN if (p.value or 0) <= HARDLY else NOBODY
    own = not {p.unit, q.unit} & nobody and counts.same_thing(p.unit) != counts.same_thing(q.unit)
    few = max(p.value or 0, q.value or 0) <= HARDLY
    return own and not said_alike(p, q) and (few or a.cluster is None or a.cluster != b.cluster)


def _is_common(quantity: Quantity) -> bool:
    """True for a number that is often told of two things: up to a dozen, or of one digit and noughts."""
    value = quantity.value or 0.0
    return value <= HARDLY or (value == int(value) and len(str(int(value)).rstrip("0")) == 1)


def of_others(p: Quantity, q: Quantity) -> bool:
    """True for captives by two nouns that say who they are, unionists, ministers, where who protests goes by any; for
    who is on strike, and who came together somewhere."""
    if p.measure == "detained":
        one, two = (counts.same_thing(quantity.unit) for quantity in (p, q))
        return one != two and not {one, two} & (NOBODY | CAPTIVES)
    strike = [any(word in quantity.predicate for word in ("strike", "walk")) for quantity in (p, q)]
    return p.measure == "participants" and bool(p.predicate and q.predicate) and strike[0] != strike[1]


def of_other_parts(a: Told, b: Told) -> bool:
    """True for two parts of a whole of which nothing tells that they are the same: four of the dead, 39 of them."""
    p, q = a.quantity, b.quantity
    named = p.unit == q.unit and p.unit not in NOBODY - CIVILIANS
    return p.part and q.part and not (echoes(a, b) or named or a.population & b.population or {*p.where} & {*q.where})
