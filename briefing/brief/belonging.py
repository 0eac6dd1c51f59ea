"""Which events belong in the sequence: what is dated, what several tell, what is news; not what is only spoken of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.brief.evidence import Cited
from briefing.brief.tellings import Cluster
from briefing.model import Event, EventSpan

LONG = 8  # words of a sentence that two reporters seldom write alike
SAME = 0.75  # of the words of two sentences, from which one was made of the other
Item = tuple[Event, Cluster]
HEAD = 5  # sentences in which a report tells its news
LEAD = 2  # of them, those in which nobody need be named for grave news
TALK = frozenset({"CONSULT", "DISAPPROVE"})  # told of so many that one source alone doesn't make them news
# categories that matter without a date or a second source: violence, disaster, force
GRAVE = frozenset({"ASSAULT", "DISASTER", "COERCE", "MOBILIZE", "SANCTION", "CRIME"})


def belongs(event: Event, cluster: Cluster, sources: Sequence[Cited]) -> bool:
    """An item must be dated in its own words, or carried by two sources, or be grave and told as more than a word
    of harm."""
    firmly = _is_firm(event)
    several = _has_voices(event)
    only_harm = all(t.event.harm for t in cluster.tellings)
    only_headline = all(t.event.headline for t in cluster.tellings)
    if event.context in ("future", "hypothetical"):
        return firmly or several
    if only_headline and not several:
        return False
    if firmly:
        return True
    if only_harm or not any(_asserts(t.event) for t in cluster.tellings):
        return False
    if several:
        return True
    if event.date is None:
        return False
    if any(_is_news(t.event, sources[t.source]) for t in cluster.tellings):
        return True
    return event.category in GRAVE and len(cluster.tellings) > 1


def _is_news(event: EventSpan, source: Cited) -> bool:
    """True for what somebody has done, told by its own sentence at the head of a report."""
    if not event.told or event.harm or event.category in TALK:
        return False
    at = source.sentence_number(event.start) - source.opening
    return at < HEAD if event.actors else at < LEAD and event.category in GRAVE


def _asserts(event: EventSpan) -> bool:
    """True for what a sentence says has happened, not what it only speaks of: "the shelling was heavy"."""
    return event.told or (event.noun and not (event.definite or event.passing or event.aside))


def _has_voices(event: Event) -> bool:
    """True where several sources tell the event in words of their own: a sentence taken from another, edited or not,
    is no second voice."""
    words: dict[str, list[frozenset[str]]] = {}
    for e in event.evidence:
        words.setdefault(e.source, []).append(frozenset(e.sentence.lower().split()))
    first, *others = words.values()
    return any(not any(_same_words(a, b) for a in first for b in sentences) for sentences in others)


def _same_words(a: frozenset[str], b: frozenset[str]) -> bool:
    return a == b or (len(a) >= LONG and len(a & b) >= SAME * len(a | b))


def told_for_themselves(items: Sequence[Item]) -> list[Event]:
    """The events that are more than words of another item: not what one source only mentions in a sentence that tells
    one of the same date, nor what nouns name in the clauses that tell another."""
    telling: dict[str, list[Item]] = {}
    for item in items:
        for sentence in {e.sentence for e in item[0].evidence}:
            telling.setdefault(sentence, []).append(item)
    return [item[0] for item in items if not _is_beside(item, telling)]


def _is_beside(item: Item, telling: Mapping[str, Sequence[Item]]) -> bool:
    event, cluster = item
    passing = all(t.event.passing for t in cluster.tellings)
    sentences = list(dict.fromkeys(e.sentence for e in event.evidence))
    if event.context == "hypothetical":  # what is demanded or threatened is told with the demand
        return passing and all(any(other.context == "main" for other, _ in telling[s]) for s in sentences)
    if len(event.sources) > 1:
        return False
    return any(
        passing or _stands_for(other, told, event, cluster) or _goes_before(other, told, event, cluster)
        for sentence in sentences
        for other, told in telling[sentence]
        if other is not event and other.date == event.date and other.context == event.context
        and _is_firm(other) >= _is_firm(event)
    )  # fmt: skip


def _is_firm(event: Event) -> bool:
    """True where the text tells the day."""
    return event.basis in ("stated", "resolved")


def _stands_for(other: Event, told: Cluster, event: Event, cluster: Cluster) -> bool:
    """True where one item is asserted in every clause in which nouns alone speak of another."""
    if any(t.event.told or not t.event.noun for t in cluster.tellings):
        return False
    return any(t.event.told for t in told.tellings) and set(event.evidence) <= set(other.evidence)


def _goes_before(other: Event, told: Cluster, event: Event, cluster: Cluster) -> bool:
    """True where clauses assert nothing, and tell one item before another: "in rallies denouncing theft"."""
    if any(t.event.told for t in (*told.tellings, *cluster.tellings)):
        return False
    first, second = (min(t.event.start for t in c.tellings) for c in (told, cluster))
    return first < second and set(event.evidence) <= set(other.evidence)
