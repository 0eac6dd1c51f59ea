"""Which events belong in the sequence: what is dated, what several tell, what is news; not what is only spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from briefing.brief.events.likeness import is_past
from briefing.brief.events.tellings import BESIDE, Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.told import HARM
from briefing.brief.lines.naming import stands_for_somebody
from briefing.brief.lines.standing import is_whole
from briefing.brief.sequence.once import is_firm
from briefing.brief.sequence.summaries import summary_of
from briefing.expressions import expression
from briefing.lexicon.events import HARMFUL
from briefing.model import Event, EventSpan
from briefing.when import days

LONG = 8  # words of a sentence that two reporters seldom write alike
SAME = 0.75  # of the words of two sentences, from which one was made of the other
CONCEDING = expression(r"\W*(?:although|though|while|whereas)\b", re.IGNORECASE)  # opens a clause that tells news
PASSIVE = expression(r"\b(?:was|were|been)\W+(?:\w+ly\W+)?$")
OF_THAT_DAY = expression(r"\b(?:(?:in the|that) (?:morning|afternoon|evening|night)|at (?:night|noon|dawn|dusk))\b")
HEAD = 40  # sentences in which a report tells its news
WARS = frozenset({"war", "civil war", "conflict", "insurgency"})
SAID = timedelta(days=2)  # between a plan's announcement, whose day may stand for that of the plan, and its report
SAID_ONLY = frozenset({"DEMAND", "REJECT"})  # whose nouns tell no more than that somebody spoke: "over its request"
GRAVE = HARMFUL | {"MOBILIZE", "SANCTION"}  # categories that matter without a date or a second source


def belongs(event: Event, cluster: Cluster, sources: Sequence[Cited]) -> bool:
    """An item is told by a sentence that is about it, or is grave and dated in the words that mention it; what its own
    words do not date needs two sources, or a report's own voice. A toll of days or of a war is a figure and no event,
    a war of which no day is told none of the news."""
    if cluster.tally or (cluster.date is None and all(t.tally or t.event.lemma in WARS for t in cluster.tellings)):
        return False
    firmly, several = is_firm(event), _has_voices(event)
    told = [t for t in cluster.tellings if t.event.told and not t.event.headline]
    if event.context == "future" and is_past(event.date, cluster, SAID):
        return False  # its day was read wrongly
    if event.context in ("future", "hypothetical"):
        # "before the vote on Friday"
        planned = event.context == "future" and any(
            t.event.noun or t.event.role not in BESIDE for t in cluster.tellings
        )
        return (bool(told) or planned) and (firmly or several)
    if not told:
        clause = event.date is not None and any(
            _is_news_by_clause(t.event, sources[t.source]) for t in cluster.tellings
        )
        return clause or _is_known_by_mention(event, cluster, firmly, several)
    if firmly or several or any(t.event.date for t in told):
        return True
    return event.date is not None and any(_is_news(t.event, sources[t.source]) for t in told)


def _is_known_by_mention(event: Event, cluster: Cluster, firmly: bool, several: bool) -> bool:
    """True for what no sentence is about, where its mentions say enough: "after Friday's raid that killed nine"."""
    if all(t.event.headline for t in cluster.tellings) and not several:
        return False
    if event.category in SAID_ONLY and all(t.event.noun for t in cluster.tellings):
        return False
    if firmly:
        near = event.context == "background" or days(event.date) <= 1  # "last week's raid" is told elsewhere
        named = [t.event.definite for t in cluster.tellings if t.event.role == "named"]
        mentioned = near and (event.category in GRAVE or bool(named))
        return mentioned or not all(named) or any(t.event.role == "clause" for t in cluster.tellings)
    return event.date is not None and several and any(_describes(t.event) for t in cluster.tellings)


def _describes(event: EventSpan) -> bool:
    return event.noun and not (event.definite or event.role in BESIDE or event.aside)


def _is_news(event: EventSpan, source: Cited) -> bool:
    """True for what somebody has done, told by a sentence of the report's own, high enough in it; of the grave also
    what was done. Of a report whose own day is only inferred nothing else but a threat is news: it would stand on a
    guess."""
    if event.harm or event.role != "told" or not _stands_alone(event, source):
        return False
    if source.sentence_number(event.start) - source.opening >= HEAD:
        return False
    grave = event.category in GRAVE
    if not (grave or event.category == "THREATEN") and source.annotations.document.published_basis == "inferred":
        return False
    if event.category == "CONSULT":  # told of so many that one source alone doesn't make them news
        return bool(event.actors or event.targets)
    return bool(event.actors or event.targets) or grave or _is_done(event, source) or stands_for_somebody(source, event)


def _is_done(event: EventSpan, source: Cited) -> bool:
    """ "The fire was put out": done by nobody who is named; not so in the evening of a day told before."""
    going_on = source.text[event.start : event.end].partition(" ")[0].endswith("ing")
    if event.noun or going_on or not PASSIVE.search(source.text, event.clause[0], event.start):
        return False
    return OF_THAT_DAY.search(source.text, *event.clause) is None


def _is_news_by_clause(event: EventSpan, source: Cited) -> bool:
    """True for harm that a report tells as news in a clause: "62 people died when a wave tore through towns", "although
    five were arrested in the capital"."""
    if event.role != "clause" or event.category not in HARMFUL or event.headline or event.noun:
        return False
    if source.sentence_number(event.start) - source.opening >= HEAD:
        return False
    if CONCEDING.match(source.text, event.clause[0]):
        return True
    begins = source.sentence_at(event.start).start
    return any(q.claim and q.measure in HARM for q in source.quantities_in(begins, event.clause[0]))


def _stands_alone(event: EventSpan, source: Cited) -> bool:
    """True where the line of a deed says who does it: "rebels burned the village", "the army rejects the charge"."""
    verb = "" if event.noun else source.text[event.start : event.end].partition(" ")[0]
    return is_whole(summary_of(source, event), verb)


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
