"""Those who are sent somewhere, told by no verb that says so: "200 agents", "a force of 4,000 men"."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.predicates import Told
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar

FORCES = frozenset("force contingent detachment team unit squad".split())
MANY = 10  # of those who are sent, where nothing else is told of them
TOIL = 5  # tokens behind them in which they are told to be at work
MEN = frozenset("men people women personnel members strong persons".split())
BODIES_OF_MEN = FORCES | frozenset("mission battalion brigade garrison column convoy regiment patrol".split())
BODY = 7  # tokens before the number


def only_carries(count: Count) -> bool:
    """True for a noun that, with nothing before it that tells more, is deployed only where a verb says so."""
    head = count.counted.head
    many = count.counted.people and count.number.value >= MANY and head != "crew"
    sent = head in near().armed or count.tokens.any_among(near().sends, count.first, count.number.begin)
    if (many and sent) or not (near().toils.isdisjoint(count.behind(TOIL)) or "by" in count.behind(1)):
        return False  # "200 agents", "sent a plane with 12 doctors", "six teams at work"
    k = count.counted.last - 2
    told = counts.measure_nouns().at(count.tokens, k, count.counted.last) if k >= count.counted.first else None
    return head in counts.carriers() and (told is None or told[0] < 2 or head.startswith("worker"))


def embodied(count: Count) -> Told | None:
    """ "A force of 4,000 men", "a mission with 136 people": who make up what is sent."""
    low, begin = count.tokens.low, count.number.begin
    if count.counted.head not in MEN or low[begin - 1] not in ("of", "with", "at"):
        return None
    for k in range(begin - 2, max(count.first, begin - BODY) - 1, -1):
        if low[k] in BODIES_OF_MEN:
            return "deployed", count.number.last
        if low[k] in (";", ":", "“", "”", "and") or (is_finite(low[k]) and low[k] in grammar().helping):
            return None
    return None
