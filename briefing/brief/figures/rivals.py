"""Which numbers that cannot both hold may be said to dispute each other: a false dispute is worse than a missed one."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.brief.figures.told import THINGS, TOPICAL, Told
from briefing.lexicon import counts, names
from briefing.lexicon.forms import content_stem, plural
from briefing.model import Quantity

MANY = 4  # times as many held or taken: no two counts of the same

PLACES = frozenset(map(plural, ("district", "city", "town", "village", "suburb", "municipality", *names.REGIONS)))
POLLS = frozenset(map(content_stem, "poll survey surveyed pollster respondent approval approve disapprove".split()))
BREATH = 150  # characters between two sums that a report sets beside each other
LOSS = "loss"  # topic of sums: of anybody, by anything
APART = 100  # times as many: no other count of the same
FAR = 20  # times as much or as many of things
UNLIKE = 10  # times as many of whom something else is said: no two counts of the same


def echoes(a: Told, b: Told) -> bool:
    """True where one of two counts of a report is told to be of what the other counted: "the army puts it at 19", "up
    from 12"."""
    p, q = a.quantity, b.quantity
    if a.source != b.source or p.measure != q.measure or not (p.echo == q.start or q.echo == p.start):
        return False
    if p.former or q.former:
        return True
    unsaid = p.attributed_to is None and q.attributed_to is None  # a report does not contradict itself
    return p.value == q.value or not (unsaid or _many_times(p, q, APART))


def one_voice(a: Told, b: Told) -> bool:
    """True where one report tells both, by the same speaker or in its own voice."""
    return a.source == b.source and a.quantity.attributed_to == b.quantity.attributed_to


def may_dispute(a: Told, b: Told) -> bool:
    """True where numbers that cannot both hold may still be of one quantity.

    People of whom something else than harm is told are too many kinds of people, unless the very same is told of them;
    and one report that gives two such numbers gives them of two things.
    """
    p, q = a.quantity, b.quantity
    if echoes(a, b):
        return True
    arrests = p.predicate == q.predicate == "arrest"
    if p.part and q.part:
        return False
    if p.measure == "detained" and not arrests and _many_times(p, q):
        return False
    if p.predicate == q.predicate and p.predicate in counts.TOGETHER:
        return True
    if p.measure not in THINGS:
        return not _of_other_people(p, q)
    if _many_times(p, q, FAR) and not (vague(p) or vague(q)):
        return False
    if of_other_matters(a, b):
        return False
    if a.source == b.source:
        speakers = {p.attributed_to, q.attributed_to}
        return p.measure in TOPICAL and bool(p.predicate) and len(speakers - {None}) == 2
    if p.measure == "sites" and p.predicate and q.predicate and p.predicate != q.predicate:
        return False  # buildings damaged, buildings destroyed
    if p.measure == "weapons" and a.cluster != b.cluster:
        return False  # of two attacks
    if p.measure != "other":
        return True
    if _many_times(p, q, UNLIKE):
        return False
    return p.unit in counts.sizes() or said_alike(p, q)


def said_alike(p: Quantity, q: Quantity) -> bool:
    """True where the same is said of those counted, by one word for it at the least."""
    return bool(p.predicate and p.predicate == q.predicate) or bool(
        _said(p.label, p.subject) & _said(q.label, q.subject)
    )


def _of_other_people(p: Quantity, q: Quantity) -> bool:
    """True where both are told by nouns for other sorts of people: officers, students."""
    one, two = (counts.populations().get(quantity.unit) for quantity in (p, q))
    return one is not None and two is not None and one != two


def of_other_matters(a: Told, b: Told) -> bool:
    """True for shares by polls, which ask two crowds or several questions; for districts and towns, of which anything
    may be said; for sums of which one is a total of more, and for losses of which both sentences say nothing else in
    common, unless two voices tell them in one breath."""
    p, q = a.quantity, b.quantity
    if p.measure == "sites" and PLACES & {p.unit, q.unit}:
        return not _said(p.label, p.subject) & _said(q.label, q.subject)
    if p.measure == "share":
        return bool(POLLS & (p.keys | q.keys | _stems(p.attributed_to) | _stems(q.attributed_to)))
    if p.measure != "money":
        return False
    small, large = (p, q) if (p.value or 0) < (q.value or 0) else (q, p)
    if "total" in large.modifier and "total" not in small.modifier:
        return True
    if a.source == b.source and p.attributed_to != q.attributed_to and abs(p.start - q.start) < BREATH:
        return False
    return LOSS in p.predicate and LOSS in q.predicate and not (p.keys & q.keys) - _sums()


@lru_cache(4096)
def _stems(words: str | None) -> frozenset[str]:
    return frozenset(content_stem(word) for word in (words or "").lower().replace("/", " ").split())


@cache
def _sums() -> frozenset[str]:
    """Stems of the words for money and for what it may be of."""
    scales = "hundred thousand million billion trillion crore lakh dollar euro pound"
    return frozenset(content_stem(word) for word in (*counts.topics(), *scales.split()))


@lru_cache(4096)
def _said(label: str, noun: str) -> frozenset[str]:
    """Stems of what a label says of those whom it counts."""
    named = {content_stem(word) for word in noun.lower().split()}
    told = (counts.topics().get(word, word) for word in label.lower().split())  # losses are damage
    return frozenset(content_stem(word) for word in told) - named - {""}


def vague(q: Quantity) -> bool:
    """True for "dozens", "hundreds": a voice may tell the number beside them."""
    return q.low is not None and q.high is not None and q.high > MANY * q.low > 0


def _many_times(p: Quantity, q: Quantity, times: int = MANY) -> bool:
    """True where one of two counts is so much larger that the other must be of some of them, or of others."""
    small, large = sorted((p.value or 0, q.value or 0))
    return large > times * small
