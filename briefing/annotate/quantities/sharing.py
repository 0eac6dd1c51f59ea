"""What the counts of a sentence share: a predicate ("nine soldiers and 40 villagers were killed"), a noun ("seven
sailors were killed and 11 wounded"), the two ends of a range ("from 12 dead to more than 25")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.annotate.quantities.counted import TALLIES, Count
from briefing.annotate.quantities.measures import noun_measure
from briefing.annotate.quantities.subjects import OPENS
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import PARTICIPLES
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, Quantity
from briefing.record import replace

JOINS = frozenset(", and as well along with plus".split())
ENDS = frozenset("died die dies drowned perished fled lost".split())  # predicates that need no "was"
TALLY = 5  # tokens before a number in which it is told as a toll: "raised its toll of"
NEAR = 4  # tokens behind those counted in which their predicate begins
SHORT = 3  # tokens that may stand between the ends of a range: "12 dead to more than 25"


class Made(NamedTuple):
    """A number where it stands, and what was made of it."""

    place: Count
    quantity: Quantity


def share(found: Sequence[Made]) -> list[Quantity]:
    """The quantities of a sentence, each with what it shares with its neighbours."""
    made = _revised(_ranged(list(found)))
    joined = _predicates(made)
    _objects(made)
    for k, (count, quantity) in enumerate(made):
        if quantity.former:  # of what has become known only now: "killed a guard and 30 clerks, up from | 12"
            like = (m.quantity for m in made if m.quantity.start == quantity.echo)
            made[k] = Made(count, replace(quantity, measure=next(like, quantity).measure))
        if quantity.measure in TOLLS and not count.counted.head and _told_behind(count):
            donor = _donor(made, joined, k)
            if donor is not None:
                made[k] = Made(count, replace(quantity, unit=donor.unit, subject=donor.subject))
    return [m.quantity for m in made]


def _ranged(made: list[Made]) -> list[Made]:
    """One count for "from 12 dead to more than 25"."""
    k = 0
    while k + 1 < len(made):
        (count, least), (other, most) = made[k], made[k + 1]
        low, begin = count.tokens.low, other.number.begin
        opens = count.number.begin > count.first and low[count.number.begin - 1] in ("from", "between")
        close = begin - count.after <= SHORT and begin > count.after and low[begin - 1] in ("to", "and")
        ends = opens and close and not least.former
        if not (ends and (most.value or 0) > (least.value or 0)):
            k += 1
            continue
        whole = replace(least, end=most.end, low=least.value, high=most.value, modifier="between")
        made[k : k + 2] = [Made(count, whole)]
    return made


def _revised(made: list[Made]) -> list[Made]:
    """ "The toll of 69 dead given on Monday was revised to 62": the first number is what the second was."""
    for k in range(len(made) - 1):
        (count, was), (other, now) = made[k], made[k + 1]
        low, begin = count.tokens.low, count.number.begin
        told = low[begin - 1] == "of" and not TALLIES.isdisjoint(low[max(count.first, begin - TALLY) : begin - 1])
        between = low[count.after : other.number.begin]
        if not (told and between[-1:] == ["to"] and was.measure == now.measure and was.claim) or ";" in between:
            continue
        if not near().changes.isdisjoint((*low[max(count.first, begin - TALLY) : begin], *between)):
            made[k] = Made(count, replace(was, former=True, echo=now.start))
            made[k + 1] = Made(other, replace(now, unit=now.unit or was.unit, subject=now.subject or was.subject))
    return made


def _predicates(made: list[Made]) -> set[int]:
    """Give those counted as one subject the predicate behind the last of them; the places of all that have one so."""
    joined: set[int] = set()
    for k in range(len(made) - 2, -1, -1):
        (count, quantity), (other, theirs) = made[k], made[k + 1]
        between = _past_inclusion(count.tokens.low[count.after : other.number.begin])
        if not between or not JOINS.issuperset(between) or not _is_open(count, quantity):
            continue
        harmed = theirs.measure in TOLLS and not theirs.part and count.counted.head not in counts.sick_nouns()
        subject = harmed and _predicate_follows(other) and _opens(made, k)
        if count.counted.people and (subject or (harmed and _complement_follows(other) and _is_object(made, k))):
            made[k] = Made(count, _struck(replace(quantity, part=False), theirs))
            joined |= {k, k + 1}
    return joined


def _objects(made: list[Made]) -> None:
    """Give those counted as one object what its verb tells of the first: "killed nine soldiers and | 12 civilians"."""
    for k in range(1, len(made)):
        (count, before), (other, quantity) = made[k - 1], made[k]
        between = other.tokens.low[count.after : other.number.begin]
        straight = other.tokens.at(before.end) <= count.after and between and JOINS.issuperset(between)
        ends = other.after >= other.last or other.tokens.low[other.after] in OBJECT_ENDS
        people = count.counted.people and other.counted.people
        straight = straight or between[-2:] in AS_WERE
        if before.measure in TOLLS and not before.part and straight and ends and people and _is_open(other, quantity):
            made[k] = Made(other, _struck(quantity, before))


AS_WERE = ["as", "were"], ["as", "was"]  # "dozens were injured in Lima, as were | 14 officers"
OBJECT_ENDS = frozenset(
    ', . ; : ! ? ) ” " and or in on at near of from with by when while after before as during since including among '
    "over last late early yesterday today".split()
)


def _struck(quantity: Quantity, like: Quantity) -> Quantity:
    """Those counted, whom the same befell as others."""
    label = quantity.subject
    return replace(quantity, measure=like.measure, predicate=like.predicate, claim=True, label=label)


def _is_open(count: Count, quantity: Quantity) -> bool:
    """True where no verb has told what became of those counted, at most their noun: "hostages", "refugees"."""
    return quantity.measure in ("other", "deployed", "participants") or quantity.measure == noun_measure(count)


def _past_inclusion(between: list[str]) -> list[str]:
    """What joins two counts, behind those whom the first includes: "six sailors including a cook |, one diver"."""
    if between[:1] == ["("] and ")" in between:
        between = between[between.index(")") + 1 :]
    return between[between.index(",") :] if between[:1] == ["including"] and "," in between else between


def _opens(made: Sequence[Made], k: int) -> bool:
    """True where those counted begin a subject, or go on one that other counts begin."""
    count = made[k].place
    begin, low = count.number.begin, count.tokens.low
    if begin == count.first or low[begin - 1] in OPENS - {",", "and"}:
        return True
    if low[begin - 1] not in (",", "and"):
        return False
    before = made[k - 1].place if k else None
    listed = before is not None and JOINS.issuperset(low[before.after : begin])
    return _opens(made, k - 1) if listed else low[begin - 1] == ","


def _is_object(made: Sequence[Made], k: int) -> bool:
    """True where those counted begin the object of a verb that tells how they were found, or go on one."""
    count = made[k].place
    begin, low = count.number.begin, count.tokens.low
    if begin > count.first and (low[begin - 1] in near().records or low[begin - 1] in near().tells):
        return True
    before = made[k - 1].place if k else None
    listed = before is not None and begin > before.after and JOINS.issuperset(low[before.after : begin])
    return listed and _is_object(made, k - 1)


def _complement_follows(count: Count) -> bool:
    """True where a participle or "dead" stands straight behind those counted: "found nine men and | two girls dead"."""
    low, j = count.tokens.low, count.after
    j += 3 * (low[j : j + 2] in AND_ONE)  # "three guards | and a cook dead"
    harm = j < count.last and counts.measure_word(low, j, count.last, PARTICIPLES)
    return low[j : j + 1] == ["dead"] or harm in TOLLS


AND_ONE = ["and", "a"], ["and", "an"], ["and", "one"]


def _predicate_follows(count: Count) -> bool:
    begins = grammar().helping | ENDS
    return any(word in begins for word in count.tokens.low[count.after : min(count.last, count.after + NEAR)])


def _told_behind(count: Count) -> bool:
    """True where the word that tells the harm stands behind a bare number: "11 wounded", "20 were hurt"."""
    j = count.tokens.past(grammar().helping | {"others", "more"}, count.number.last, count.last)
    return j < count.last and counts.measure_word(count.tokens.low, j, count.last, PARTICIPLES) in TOLLS


def _donor(made: Sequence[Made], joined: set[int], k: int) -> Quantity | None:
    """The count of people before it in the sentence whose noun a bare number leaves out; none where several are told
    as one subject."""
    for at in range(k - 1, -1, -1):
        count, quantity = made[at]
        if quantity.part:
            continue
        named = count.counted.people and quantity.measure in TOLLS and not count.number.article
        between = count.tokens.low[count.after : made[k].place.number.begin]
        same = not {";", "“", "”"} & set(between) and quantity.measure != made[k].quantity.measure
        return quantity if named and same and at not in joined and quantity.value else None
    return None
