"""Which triggers of a sentence tell one event.

Those of one category in one clause do ("a bombing struck a crowd, killing 44"); a relative clause belongs to the noun
before it ("a rocket attack that killed a contractor"); words of harm belong to the event they stand with.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from briefing.annotate.scene import Met
from briefing.lexicon.event_kinds import kind_families, kind_told, kinds_apart
from briefing.lexicon.events import HARMFUL, Trigger
from briefing.lexicon.forms import stem

AT = attrgetter("i")
SPOKEN = frozenset({"claim of responsibility", "statement", "warning", "charge"})  # they hurt nobody
SUBJECT = 3  # tokens before a noun with which a clause begins
NONE: frozenset[int] = frozenset()
VIOLENT = frozenset({"ASSAULT", "DISASTER"})


def join(met: list[Met]) -> list[Met]:
    heads: list[Met] = []
    for one in met:
        home = _home(heads, one)
        if home is None:
            heads.append(one)
        else:
            home.also.append(one)
    return [_lead(head) for head in heads]


def _home(heads: list[Met], one: Met) -> Met | None:
    """The event before it that a trigger belongs to."""
    if one.trigger.harm and (doing := _doing(heads, one)) is not None:
        return doing
    for head in reversed(heads):
        same_clause = head.clause == one.clause
        last = max([head, *head.also], key=AT) if head.also else head
        if same_clause and _does_it(head, one):
            return head
        named = one.trigger.noun or one.trigger.category == "DISASTER"  # "97 cases and two deaths were reported"
        if head.trigger.harm and same_clause and one.trigger.category in HARMFUL and named:
            return head
        if head.standing != one.standing or head.negated != one.negated:
            continue
        if same_clause and head.trigger.category == one.trigger.category and one.i - last.i < 14 and _alike(head, one):
            return head
        relative = one.clause.relative and last.clause != one.clause and one.clause.first - last.i <= 4
        if relative and last.trigger.noun and head.trigger.category == one.trigger.category:
            return head
    return None


def _does_it(head: Met, one: Met) -> bool:
    """True where violence or a disaster is the subject of a verb: "the blast tore off the roof and broke windows"."""
    subject = head.trigger.noun and head.trigger.category in VIOLENT and head.i - head.clause.first <= SUBJECT
    finite = not one.trigger.noun and one.hit.form in ("past", "past-participle", "third") and one.standing == "fact"
    return subject and finite and not head.also and one.trigger.category in HARMFUL


def _alike(head: Met, one: Met) -> bool:
    """False for a noun of quite another kind, "rubber bullets against people who marched against the coup", and for
    what is never told as another kind: "seized power and detained the president"."""
    ours, theirs = kinds_of([head, *head.also]), kinds_of([one])
    if not (ours and theirs) or set(ours) & set(theirs):
        return True
    if not one.trigger.noun:
        return kinds_apart().isdisjoint((*ours, *theirs))
    families = kind_families()
    return any(families.get(a, NONE) & families.get(b, NONE) for a in ours for b in theirs)


def _doing(heads: list[Met], one: Met) -> Met | None:
    """The event that did the harm: the nearest before it; not what was only meant to happen, and violence and disaster
    rather than what merely may do harm: "fired to break up a march against the coup, and two were killed"."""
    fitting = [
        head
        for head in heads
        if head.trigger.category in HARMFUL
        and SPOKEN.isdisjoint(kinds_of([head]))
        and (head.clause == one.clause or _follows(one))
    ]
    return max(fitting, key=lambda h: (h.standing == one.standing, h.trigger.category in VIOLENT, h.i), default=None)


def _follows(one: Met) -> bool:
    """True where harm is told as the outcome: a participle or a relative clause after the event."""
    return one.hit.form == "ing" or one.clause.relative or one.clause.opener in (",", "after", "when", "and")


def _lead(head: Met) -> Met:
    """The trigger that names the event best: no word of harm or mere "launch" where another tells what it was; but
    "freed" tells as much as "exchange"."""
    if head.trigger.harm or (head.trigger.weak and not head.trigger.noun):
        for other in head.also:
            named = kinds_of([other]) and not (other.trigger.noun and kinds_of([other]) == kinds_of([head]))
            if not other.trigger.harm and (head.trigger.harm or named):
                return Met(other.i, other.hit, other.clause, head.standing, head.negated, [head, *head.also])
    return head


def kinds_of(met: Iterable[Met]) -> tuple[str, ...]:
    """The kinds of event that the triggers tell, those without synonyms by their lemma."""
    kinds = [kind_told(m.trigger) for m in met if not m.trigger.harm]
    return tuple(dict.fromkeys(filter(None, kinds)))


def plain_stems(trigger: Trigger) -> frozenset[str]:
    """Stems of the longer words of a trigger that tells no kind; none for one that does."""
    return frozenset() if kind_told(trigger) else _long_stems(trigger.lemma)


@cache
def _long_stems(lemma: str) -> frozenset[str]:
    return frozenset(stem(word) for word in lemma.split() if len(word) > 3)
