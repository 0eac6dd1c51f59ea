"""Each thing once: lines of the sequence that only say in other words, or in the same ones, what another line says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.brief.events.tellings import BESIDE, Cluster
from briefing.model import Event
from briefing.record import replace

Item = tuple[Event, Cluster]


def told_for_themselves(items: Sequence[Item]) -> list[Event]:
    """The events that are more than words of another item: not what one source only mentions in a sentence that tells
    one of the same date, nor what nouns name in the clauses that tell another, nor a second line of the same words."""
    telling: dict[str, list[Item]] = {}
    for item in items:
        for sentence in {e.sentence for e in item[0].evidence}:
            telling.setdefault(sentence, []).append(item)
    kept = [item for item in items if not _is_beside(item, telling)]
    return _each_line_once(kept)


def is_firm(event: Event) -> bool:
    """True where the text tells the day."""
    return event.basis in ("stated", "resolved")


def _each_line_once(items: Sequence[Item]) -> list[Event]:
    """One item for each line: of those told in the same words the one that a sentence is about, that the text dates,
    that most reports tell, that the words begin with; what the others bring of its day is added to it."""
    lines: list[tuple[str, list[Item]]] = []
    for item in sorted(items, key=_strength, reverse=True):
        said = item[0].summary.rstrip(" .…").lower()
        begun = (line for one, line in lines if one.startswith(said) or said.startswith(one))
        same = next(
            (line for line in begun if _of_one_day(line[0][0], item[0]) and not _are_apart(line[0], item)), None
        )
        if same is None:
            lines.append((said, [item]))
        else:
            same.append(item)
    found: dict[int, Event] = {}
    for _, (best, *others) in lines:
        whole = best[0]
        for other, _ in others:
            whole = joined(whole, other) if (other.date, other.context) == (whole.date, whole.context) else whole
        found[id(best[0])] = whole
    return [found[id(event)] for event, _ in items if id(event) in found]


def _of_one_day(event: Event, other: Event) -> bool:
    """True unless the text or two reports tell two days of two lines that begin alike; what several reports tell is not
    lost in the line of ``event`` for its words being lent to it: "… saved a boy after the quay collapsed"."""
    if event.date == other.date:
        return True
    in_one_report = not {*event.sources}.isdisjoint(other.sources)
    lent = event.category != other.category and len(other.sources) > 1
    return in_one_report and not lent and not (is_firm(event) and is_firm(other))


def _are_apart(item: Item, beside: Item) -> bool:
    """True for two deeds that one sentence says have happened: of two kinds, or in clauses of their own."""
    (event, cluster), (other, told) = item, beside
    if not all(any(t.event.told for t in c.tellings) for c in (cluster, told)):
        return False
    pairs = [(a, b) for a in event.evidence for b in other.evidence if (a.source, a.sentence) == (b.source, b.sentence)]
    two = event.category != other.category or all(a.end <= b.start or b.end <= a.start for a, b in pairs)
    return bool(pairs) and two


def _strength(item: Item) -> tuple[bool, bool, int, bool, int]:
    event, cluster = item
    first = event.evidence[0].source
    begins = min(t.event.start for t in cluster.tellings if f"S{t.source + 1}" == first)
    told = any(t.event.told for t in cluster.tellings)
    return told, is_firm(event), len(event.sources), event.context == "main", -begins


def joined(event: Event, other: Event) -> Event:
    """An event with what another line brings that tells the same; nobody is both who did it and to whom it was done."""
    agents = [id for id in other.agents if id not in event.targets]
    targets = [id for id in other.targets if id not in event.agents]
    told = dict(zip((*other.evidence, *event.evidence), (*other.words, *event.words), strict=True))
    evidence = tuple(dict.fromkeys((*event.evidence, *other.evidence)))
    return replace(
        event,
        actors=tuple(dict.fromkeys((*event.actors, *other.actors))),
        places=tuple(dict.fromkeys((*event.places, *other.places))),
        sources=tuple(sorted({*event.sources, *other.sources}, key=lambda s: int(s[1:]))),
        evidence=evidence,
        words=tuple(told[one] for one in evidence),
        agents=tuple(dict.fromkeys((*event.agents, *agents))),
        targets=tuple(dict.fromkeys((*event.targets, *targets))),
    )


def _is_beside(item: Item, telling: Mapping[str, Sequence[Item]]) -> bool:
    event, cluster = item
    passing = all(t.event.role == "passing" for t in cluster.tellings)
    beside = all(t.event.role in BESIDE for t in cluster.tellings)
    sentences = list(dict.fromkeys(e.sentence for e in event.evidence))
    if event.context == "hypothetical":  # what is demanded or threatened is told with the demand
        return passing and all(any(other.context == "main" for other, _ in telling[s]) for s in sentences)
    if len(event.sources) > 1:
        return False
    fellows = (
        (other, told)
        for sentence in sentences
        for other, told in telling[sentence]
        if other is not event and other.date == event.date and other.context == event.context
        and is_firm(other) >= is_firm(event)
    )  # fmt: skip
    return any(
        passing
        or ((beside or cluster.mentioned) and any(t.event.told for t in told.tellings))
        or _goes_before(other, told, event, cluster)
        for other, told in fellows
    )


def _goes_before(other: Event, told: Cluster, event: Event, cluster: Cluster) -> bool:
    """True where clauses assert nothing, and tell one item before another: "in rallies denouncing theft"."""
    if any(t.event.told for t in (*told.tellings, *cluster.tellings)):
        return False
    first, second = (min(t.event.start for t in c.tellings) for c in (told, cluster))
    return first < second and set(event.evidence) <= set(other.evidence)
