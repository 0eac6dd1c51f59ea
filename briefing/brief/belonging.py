"""Which events belong in the sequence: what is dated, what several tell, what is news; not what is only spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.evidence import Cited
from briefing.brief.tellings import Cluster
from briefing.model import Event, EventSpan

HEAD = 5  # sentences in which a report tells its news
LEAD = 2  # of them, those in which nobody need be named for grave news
TALK = frozenset({"CONSULT", "DISAPPROVE"})  # told of so many that one source alone doesn't make them news
# categories that matter without a date or a second source: violence, disaster, force
GRAVE = frozenset({"ASSAULT", "DISASTER", "COERCE", "MOBILIZE", "SANCTION", "CRIME"})


def belongs(event: Event, cluster: Cluster, sources: Sequence[Cited]) -> bool:
    """An item must be dated in its own words, or carried by two sources, or be grave and told as more than a word
    of harm."""
    firmly = _is_firm(event)
    several = _voices(event) > 1
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


def _voices(event: Event) -> int:
    """Sources that tell the event in words of their own: a sentence copied from another counts once."""
    words: dict[str, set[str]] = {}
    for e in event.evidence:
        words.setdefault(e.source, set()).add(" ".join(e.sentence.lower().split()))
    told: list[set[str]] = []
    for sentences in words.values():
        if not any(sentences & other for other in told):
            told.append(sentences)
    return len(told)


def told_beside(event: Event, cluster: Cluster, others: Sequence[tuple[Event, Cluster]]) -> bool:
    """True for what one source only mentions in a sentence that tells another item of the same date, or names in the
    clauses that tell another."""
    passing = all(t.event.passing for t in cluster.tellings)
    sentences = {e.sentence for e in event.evidence}
    if event.context == "hypothetical":  # what is demanded or threatened is told with the demand
        facts = {e.sentence for other, _ in others if other.context == "main" for e in other.evidence}
        return passing and sentences <= facts
    if len(event.sources) > 1:
        return False
    return any(
        (passing and any(e.sentence in sentences for e in other.evidence)) or _stands_for(other, told, event, cluster)
        for other, told in others
        if other is not event
        and other.date == event.date
        and other.context == event.context
        and _is_firm(other) >= _is_firm(event)
    )


def _is_firm(event: Event) -> bool:
    """True where the text tells the day."""
    return event.basis in ("stated", "resolved")


def _stands_for(other: Event, told: Cluster, event: Event, cluster: Cluster) -> bool:
    """True where one item is asserted in every clause in which nouns alone speak of another."""
    if any(t.event.told or not t.event.noun for t in cluster.tellings):
        return False
    return any(t.event.told for t in told.tellings) and set(event.evidence) <= set(other.evidence)
