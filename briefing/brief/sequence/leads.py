"""Which of its tellings stands for an event: the one whose words most of its reports have in common, told where news is
told first, in a clause that can stand alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from math import fsum, sqrt

from briefing.brief.events.tellings import BESIDE, VIOLENT, Cluster, Telling
from briefing.brief.evidence import Cited
from briefing.brief.lines.lead import NEAR_TOP, SPOKEN, TOP, points_back
from briefing.brief.lines.standing import is_whole
from briefing.brief.sources.copies import NO_COPIES
from briefing.expressions import expression
from briefing.model import EventSpan

# how a clause begins that only says what led to something, of whom something is said, or what somebody does to it
FRAGMENT = expression(
    r"\W*(?:prompted|triggered|sparked|caused|followed|due|because|responsible|blamed|accused|suspected|charged"
    r"|in (?:response|retaliation|revenge|protest|outrage|reaction|connection)|on (?:suspicion|charges)|as a result"
    r"|(?:which|whom) (?:the|an?|its|his|her|their|he|she|they|it|(?-i:[A-Z])\w+))\b",
    re.IGNORECASE,
)
# that something seems so, or is shown to be so, is another thing than that it was done
HEDGED = expression(
    r"\b(?:(?:picture|photo|photograph|image|footage|video|map)s?\b.{0,20}\bshow|(?:appear|seem)(?:s|ed)?\b|(?:is|are|was"
    r"|were) (?:thought|believed|understood|said|feared) to\b)",
    re.IGNORECASE,
)
CAUSE = expression(r"\s*,?\s*(?:when|as|after)\b")  # "nine died | when a bridge fell": how the harm was done
LONG, SHORT = 150, 40  # characters of a line that has to be cut, and of one that says little
MIDDLE = frozenset("that which who whose where and but since as of to him her them".split())  # begin no line
FEW = 8  # features of a telling, below which it is held to tell little


def lead_of(cluster: Cluster, category: str, sources: Sequence[Cited], leads: Mapping[str, str] = NO_COPIES) -> Telling:
    """The telling that summarises the event: no headline, no mere harm, no look back at it, a clause that can stand
    alone; of those the one nearest to what all reports tell of it (the centroid of Radev et al. 2004, of the features
    that events are compared by), dated, of the event's category, early in its report. Not that of a source for which
    another stands that tells it too (``leads``)."""
    telling = {sources[t.source].id for t in cluster.tellings}
    common, latest = _common(cluster), max(t.published or "" for t in cluster.tellings)

    def worth(t: Telling) -> tuple[bool, bool, bool, bool, bool, float, int, int]:
        text, e = sources[t.source].text, t.event
        line = _is_line(text, e)
        value = _nearness(t, common, len(cluster.sources)) + _standing(text, e) + 0.3 * (e.category == category)
        value += 0.2 * (category in VIOLENT and t.published == latest)  # which has the last toll
        bars = e.context == cluster.context, not (e.headline or t.tally), _tells(text, e, line, category), not t.refers
        return *bars, line and e.role not in BESIDE, value, -t.source, -t.index

    return max((t for t in cluster.tellings if leads.get(sources[t.source].id) not in telling), key=worth)


def _common(cluster: Cluster) -> Counter[str]:
    """How many sources tell each feature of the event."""
    by_source: dict[int, set[str]] = {}
    for t in cluster.tellings:
        by_source.setdefault(t.source, set()).update(t.features)
    return Counter(feature for features in by_source.values() for feature in features)


def _nearness(telling: Telling, common: Counter[str], sources: int) -> float:
    """The cosine of a telling's features with those of all, 0 to about 1; few words are no virtue."""
    length = sqrt(fsum((n / sources) ** 2 for n in common.values()))  # the same in any order
    told = fsum(common[feature] / sources for feature in telling.features)
    return told / (length * sqrt(max(FEW, len(telling.features)))) if told else 0.0


def _is_line(text: str, event: EventSpan) -> bool:
    return FRAGMENT.match(text, event.clause[0]) is None and is_whole(" ".join(text[slice(*event.clause)].split()))


def _tells(text: str, event: EventSpan, line: bool, category: str) -> bool:
    """True for words that say what happened, not only what harm it did or that there was such a thing; those of a
    clause where they make a ``line``. A disaster, which nobody does, is told best by its harm and how that came."""
    if event.harm:
        return category == "DISASTER" and line and CAUSE.match(text, event.clause[1]) is not None
    return event.role in ("told", "earlier") or (event.role == "clause" and line)


def _standing(text: str, event: EventSpan) -> float:
    """What speaks for and against words as a line of their own, each in parts of a likeness to what all tell."""
    start, end = event.clause
    words = text[start:end]
    dated = event.date is not None and event.basis != "inferred"
    worth = 0.3 * dated + 0.2 * bool(event.actors) + 0.1 * (bool(event.targets) + bool(event.places) + (not event.noun))
    worth += 0.2 if start < TOP else 0.1 if start < NEAR_TOP else 0.0
    worth -= (
        0.5 * _begins_in_the_middle(text, event) + 0.4 * bool(HEDGED.search(words)) + 0.4 * points_back(words.lstrip())
    )
    return worth - 0.8 * bool(SPOKEN.search(words)) - 0.2 * (not SHORT < len(words) < LONG)


def _begins_in_the_middle(text: str, event: EventSpan) -> bool:
    """True for a clause without its subject: "that stormed the palace", "but pulled back"."""
    words = text[event.clause[0] : event.start].strip(" ,;:–—-\n").lower().split()
    return not words or words[0] in MIDDLE
