"""Tellings of one event brought together, first within each source, then over sources.

Within a source a bare noun ("the attack", "the siege") looks back to the last event of its kind. What then stands
together is compared with what other sources tell, as ``likeness`` has it; what is left alone, once more at the end.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.actors.merging import Resolution
from briefing.brief.events.likeness import SCALE, elsewhere, families, kinship, likeness, long_ago
from briefing.brief.events.narrative import narrated_day
from briefing.brief.events.tellings import (
    VIOLENT,
    Cluster,
    Rarity,
    Telling,
    features_of,
    is_tally,
    marked,
    numbers_of,
    taken_of,
    victims_of,
)
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.event_kinds import generic
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import stem
from briefing.when import compatible, days

NIGHT = 2  # days of what is told of one night
CAUSE = expression(r"\W*(?:when|as|while)\b", re.IGNORECASE)  # what opens the clause that tells how harm was done


def cluster(sources: Sequence[Cited], resolution: Resolution) -> list[Cluster]:
    """Clusters of all tellings, negated ones aside, in the order in which they are first told."""
    allegiance = Allegiance(sources, resolution)
    tellings = [
        [_telling(n, k, source, resolution, allegiance) for k, event in enumerate(source.events) if not event.negated]
        for n, source in enumerate(sources)
    ]
    rarity = Rarity.of([t for told in tellings for t in told])
    local = [c for told, source in zip(tellings, sources, strict=True) for c in _within(told, source, rarity)]
    merged = _looked_at_again(_across(local, rarity), rarity)
    merged.sort(key=lambda c: min((t.source, t.index) for t in c.tellings))
    return merged


def _telling(n: int, k: int, source: Cited, resolution: Resolution, allegiance: Allegiance) -> Telling:
    event = source.events[k]
    return Telling(
        n, k, event, features_of(n, source, event, resolution, allegiance), source.published,
        numbers=numbers_of(source, event), taken=taken_of(source, event),
        victims=victims_of(n, source, event, resolution), said=source.words_at(event.start),
        narrated=narrated_day(source, k), tally=is_tally(source, event),
    )  # fmt: skip


# ---------------------------------------------------------------- within one source
def _within(tellings: Sequence[Telling], source: Cited, rarity: Rarity) -> list[Cluster]:
    """The events of one source: bare nouns joined to what they look back to, like tellings to each other.

    Mere words of harm ("seven were killed") come last: they belong to what did it.
    """
    found: list[Cluster] = []
    for telling in sorted(tellings, key=lambda t: (t.event.harm, t.index)):
        alone = Cluster.of([telling])
        home = _looks_back(telling, alone, found, source) if _bare(telling) or telling.event.harm else None
        telling.refers = home is not None and not telling.event.harm
        if home is None:
            home = _likest(alone, found, rarity) or _of_that_day(telling, found) or _of_headline(alone, found, source)
            telling.refers = home is not None and telling.event.noun and telling.event.definite and telling.date is None
        if home is None:
            found.append(alone)
        else:
            home.add(telling)
    return found


def _of_that_day(telling: Telling, found: Sequence[Cluster]) -> Cluster | None:
    """ "Following Tuesday's attack … stormed the palace on Tuesday": a general noun for what happened that day."""
    if days(telling.date) > 1:
        return None
    for c in found:
        general = all(t.event.lemma in generic() for t in (*c.tellings,)) or telling.event.lemma in generic()
        if general and c.date == telling.date and c.main and kinship(c, telling.event.category):
            return c
    return None


def _of_headline(alone: Cluster, found: Sequence[Cluster], source: Cited) -> Cluster | None:
    """The violence or disaster of the headline for what the report opens with, unless it is of another kind: "Floods
    kill dozens", "At least 62 people died when torrents of mud tore through towns"."""
    event = alone.tellings[0].event
    if event.category not in VIOLENT or event.headline or not alone.main or event.definite:
        return None
    if not 0 <= source.sentence_number(event.start) - source.opening < LEAD:
        return None
    headed = [c for c in found if c.main and c.date is None and all(t.event.headline for t in c.tellings)]
    alike = [c for c in headed if event.category in c.categories and not (c.kind and alone.kind)]
    return alike[0] if len(alike) == 1 else None


LEAD = 2  # sentences in which a report says what its headline says


def _bare(telling: Telling) -> bool:
    """A noun that brings no description of its own ("the attack", "the siege"), or says only what the known event
    did."""
    event = telling.event
    if event.noun and event.definite and not event.places and not event.actors and event.kinds:
        return True  # "Sunday's strikes sent a message"
    own = {f for f in telling.features if f[0] != "#"} - {stem(word) for word in event.lemma.split()}
    return event.noun and event.definite and len(own) <= 1 and event.date is None


def _looks_back(telling: Telling, alone: Cluster, found: Sequence[Cluster], source: Cited) -> Cluster | None:
    """What a bare noun refers to: the event that the sentence before tells in its main clause, else the most told
    one."""
    fitting = [c for c in found if c.main and _may_be_then(alone, c) and _may_mean(telling, c)]
    if (done_by := _done_by(telling, fitting, source)) is not None:
        return done_by
    here = source.sentence_number(telling.event.start)
    near = [
        (t.event.category == telling.event.category, not (t.event.noun and t.event.definite), t.index, c)
        for c in fitting
        for t in c.tellings
        if 0 <= here - source.sentence_number(t.event.start) <= 1 and not t.event.aside
    ]
    if near:
        return max(near, key=lambda n: n[:3])[3]
    if telling.event.harm:  # told on its own it is what can kill that did it, no arrest
        fitting = [c for c in fitting if c.categories.keys() & VIOLENT]
    return max(fitting, key=lambda c: (len(c.tellings), -c.tellings[0].index), default=None)


def _done_by(telling: Telling, found: Sequence[Cluster], source: Cited) -> Cluster | None:
    """What the clause behind a word of harm tells to have done it: "two were hurt | when a bomb went off"."""
    if not telling.event.harm:
        return None
    cause = CAUSE.match(source.text, telling.event.clause[1])
    if cause is None:
        return None
    at = telling.event.clause[1], source.sentence_at(telling.event.start).end
    return next((c for c in found for t in c.tellings if at[0] <= t.event.start < at[1] and t.event.aside), None)


def _may_be_then(single: Cluster, c: Cluster) -> bool:
    """True where the dates agree; what lies long ago is no telling of news without a date."""
    if not compatible(c.date, single.date):
        return False
    return not (long_ago(single, c) if c.date is None else long_ago(c, single))


def _may_mean(telling: Telling, c: Cluster) -> bool:
    """True where a bare noun may refer to a cluster: harm to what can do harm, a noun to its own kind."""
    if telling.event.harm:
        if telling.victims and telling.date and telling.victims.isdisjoint(c.victims):
            return False  # he died on a day of his own
        return bool(c.categories.keys() & HARMFUL) and (c.date is not None or telling.date is None)
    same = telling.event.lemma in generic() or bool(marked(telling.features, "#") & c.features)
    return same and kinship(c, telling.event.category) > 0


def _likest(single: Cluster, found: Sequence[Cluster], rarity: Rarity) -> Cluster | None:
    best, score = None, SCALE.threshold
    only = _only_one(single, found)
    for c in found:
        value = likeness(c, single, rarity)
        value += SCALE.only if c is only and value > 0 else 0.0
        if value > score:
            best, score = c, value
    return best


def _only_one(single: Cluster, found: Sequence[Cluster]) -> Cluster | None:
    """What an undated telling of violence or disaster means where its report tells but one of that kind."""
    if single.date or not (single.main and single.kind and single.categories.keys() & VIOLENT):
        return None
    of_kind = [c for c in found if c.main and c.kind == single.kind]
    return of_kind[0] if len(of_kind) == 1 else None


# ---------------------------------------------------------------- over sources
def _across(local: Sequence[Cluster], rarity: Rarity) -> list[Cluster]:
    """Greedy agglomeration: the fullest first, each joining the likest of those before it that share a feature or
    the date."""
    order = sorted(local, key=lambda c: (c.date is None, -len(c.tellings), c.tellings[0].source, c.tellings[0].index))
    found: list[Cluster] = []
    holders: dict[str, set[int]] = defaultdict(set)
    days_of: dict[str, set[int]] = defaultdict(set)
    for c in order:
        near: set[int] = set().union(days_of[c.date or ""] if c.date else (), *(holders[f] for f in c.features))
        one = _the_one(found, holders, c)
        best = _likest_of(found, near, one, c, rarity)
        if best is None:
            best = _that_day(found, days_of[c.date or ""], c)
        if best is None:
            best = len(found)
            found.append(Cluster())
        if best == one and c.mentioned:
            for telling in c.tellings:
                telling.refers = True
        found[best].absorb(c)
        days_of[found[best].date or ""].add(best)
        for f in c.features:
            holders[f].add(best)
    return found


def _likest_of(found: Sequence[Cluster], near: set[int], one: int | None, c: Cluster, rarity: Rarity) -> int | None:
    """The place of the event that a cluster is most surely of, ``one`` being the only one that it can mean; None where
    none is like it, or where it has no day and is as like the events of two days."""
    if one is not None and c.mentioned:
        return one
    alike = {k: likeness(found[k], c, rarity) for k in sorted(near)}
    if one is not None and alike.get(one, 0.0) > 0:
        alike[one] += SCALE.only
    best = max(alike, key=lambda k: alike[k], default=None)
    if best is None or alike[best] <= SCALE.threshold:
        return None
    day = found[best].date
    rivals = (alike[k] for k in alike if c.date is None and not compatible(found[k].date, day))
    return best if alike[best] - max(rivals, default=0.0) > SCALE.clear else None


def _looked_at_again(found: Sequence[Cluster], rarity: Rarity) -> list[Cluster]:
    """What is told to have happened, compared once more with what stands together by now: the likest of its tellings
    may have come after it. What has no day more readily than what has one."""
    alone = [c for c in found if any(t.event.told for t in c.tellings)]
    alone.sort(key=lambda c: (c.date is None, -len(c.tellings)))
    known = {id(c) for c in alone}
    whole = [c for c in found if id(c) not in known]
    holders: dict[str, set[int]] = defaultdict(set)
    for k, c in enumerate(whole):
        for f in c.features:
            holders[f].add(k)
    for c in alone:
        near = sorted(set[int]().union(*(holders[f] for f in c.features)))
        likest = max(((likeness(whole[k], c, rarity), -k) for k in near), default=(0.0, 0))
        home = -likest[1] if likest[0] > (SCALE.again if c.date is None else SCALE.surely) else len(whole)
        if home == len(whole):
            whole.append(Cluster())
        whole[home].absorb(c)
        for f in c.features:
            holders[f].add(home)
    return whole


def _by_then(dated: Cluster, undated: Cluster) -> bool:
    """True where the one happened before the last report of the other was printed."""
    printed = max((t.published or "" for t in undated.tellings), default="")
    return not printed or (dated.date or "") <= printed


def _that_day(found: Sequence[Cluster], here: set[int], c: Cluster) -> int | None:
    """The most told violence of the day for "Friday's attack on the hotel", which says no more of what it was."""
    general = all(t.event.lemma in generic() and t.event.definite for t in c.tellings)
    if not general or not c.main or days(c.date) > 1:
        return None
    fitting = [k for k in sorted(here) if found[k].main and found[k].categories.keys() & VIOLENT]
    return max(fitting, key=lambda k: len(found[k].tellings), default=None)


def _the_one(found: Sequence[Cluster], holders: Mapping[str, set[int]], c: Cluster) -> int | None:
    """The place of the dated event that a telling of violence or disaster without a day means where no other is of its
    kind: "22 killed in car bomb in northern Syria" above the reports of the one bombing of the day; of what is told of
    a week or month ("the collapse three weeks ago", "the attack"), where twice as many reports tell it as any other."""
    vague = c.date is None or days(c.date) > NIGHT
    if not (vague and c.main and (c.kind or c.date) and (c.categories.keys() & VIOLENT or c.mentioned)):
        return None
    of_kind = range(len(found)) if c.date else holders[f"#{c.kind}"]
    alike = sorted((-len(found[k].sources), k) for k in of_kind if _may_be_the_one(found[k], c))
    if not alike or (len(alike) > 1 and (c.date is None or alike[0][0] > 2 * alike[1][0])):
        return None
    one = alike[0][1]
    return None if elsewhere(found[one], c) else one


def _may_be_the_one(dated: Cluster, c: Cluster) -> bool:
    """True for an event of one day of the kind of what has none, by the time at which this was or was told."""
    if not (dated.main and dated.kind and dated.date and days(dated.date) <= 1):
        return False
    if c.date is None:
        return dated.kind == c.kind and _by_then(dated, c)
    akin = dated.kind == c.kind or bool(families([f"#{dated.kind}"]) & families([f"#{c.kind}"]))
    general = bool(dated.categories.keys() & VIOLENT) and all(t.event.lemma in generic() for t in c.tellings)
    return (
        (akin or general)
        and compatible(dated.date, c.date)
        and any(kinship(dated, category) for category in c.categories)
    )
