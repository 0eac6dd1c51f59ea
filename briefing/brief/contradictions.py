"""Contradictions without a number: what one source affirms and another denies.

A denial is a negated event ("did not breach the embassy"), a verb of denying whose words tell an event, or a denial of
part in one ("was not involved in the attack"). It contradicts an affirmation of the same act with the same arguments
in another source, or by another speaker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cache

from briefing.brief.actors import Resolution
from briefing.brief.clusters import GENERIC, Weights, features_of
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.sequence import summary_of
from briefing.lexicon import rows, table
from briefing.model import Attribution, Contradiction, EventSpan, Mention, Position
from briefing.when import compatible

PAST_NEGATION = re.compile(
    r"\b(?:did|was|were|had|has|have|been)(?:\s+\w+)?(?:\s+not\b|n['’]t\b)|\b(?:never|no|nobody|none|neither|without)\b"
)
NOT_YET = re.compile(r"\b(?:immediate(?:ly)?|so far|until|initially)\b")
MOST = 6  # positions of each side that a contradiction shows
SPOKEN = frozenset({"INVESTIGATE", "DISAPPROVE", "SUPPORT", "DEMAND", "CONSULT"})  # told of everybody all the time
ENOUGH = 0.42  # share of weighed words that two tellings of one act have in common
PART = (
    "involved in",
    "behind",
    "responsible for",
    "role in",
    "part in",
    "hand in",
    "to do with",
    "linked to",
    "orchestrat",
)


@cache
def denying() -> frozenset[str]:
    """Lemmas of verbs by which a speaker denies."""
    return frozenset(row[0] for row in rows(table("speech")["verbs"]["lines"]) if len(row) > 1 and row[1] == "denial")


@dataclass(frozen=True, slots=True)
class Act:
    """An event as affirmed or denied, with the actors that it is laid to."""

    source: int
    event: EventSpan
    denied: bool
    part: bool  # denies or affirms a part in it, not that it happened
    agents: frozenset[str]
    targets: frozenset[str]
    words: frozenset[str]
    speaker: str | None


def find_contradictions(sources: Sequence[Cited], resolution: Resolution) -> list[Contradiction]:
    """Pairs of an affirmed and a denied act, the surest match of each denial."""
    acts = [act for n, source in enumerate(sources) for act in _acts(n, source, resolution)]
    weights = Weights(a.words for a in acts)
    disputes: list[tuple[list[Act], list[Act]]] = []  # affirmed, denied
    for denial in (a for a in acts if a.denied):
        scored = [(_match(denial, a, weights), -k, a) for k, a in enumerate(acts) if not a.denied]
        told = [(not a.event.noun, bool(a.speaker), score, k, a) for score, k, a in scored if score >= ENOUGH]
        against = [
            t[-1] for t in sorted(told, key=lambda t: t[:-1], reverse=True)
        ]  # finite clauses with a speaker first
        if not against:
            continue
        known = next((d for d in disputes if _same_dispute(d[0], against)), None)
        if known is None:
            disputes.append((against, [denial]))
        else:
            known[0].extend(a for a in against if a not in known[0])
            known[1].append(denial)
    return [_contradiction(n + 1, *dispute, sources) for n, dispute in enumerate(disputes)]


def _same_dispute(known: Sequence[Act], against: Sequence[Act]) -> bool:
    """True where two denials stand mostly against the same affirmations."""
    shared = sum(a in known for a in against)
    return 2 * shared >= min(len(known), len(against))


def _contradiction(n: int, against: Sequence[Act], denials: Sequence[Act], sources: Sequence[Cited]) -> Contradiction:
    positions = [_position(act, sources) for act in (*_apart(against)[:MOST], *denials[:MOST])]
    kept = {(p.evidence.sentence, p.stance): p for p in reversed(positions)}
    told = tuple(p for p in positions if kept[p.evidence.sentence, p.stance] is p)
    return Contradiction(f"C{n}", summary_of(sources[against[0].source].text, against[0].event), told)


def _acts(n: int, source: Cited, resolution: Resolution) -> list[Act]:
    denials = [a for a in source.annotations.of(Attribution) if a.verb in denying()]
    acts = []
    for event in source.events:
        if event.context in ("future",) or event.harm:
            continue
        sentence = source.sentence_at(event.start)
        words = source.text[sentence.start : event.start].lower()
        part = any(p in words[-60:] for p in PART)
        scoped = next((a for a in denials if a.scope[0] <= event.start < a.scope[1]), None)
        denied = (scoped is not None or (event.negated and _told_as_past(words))) and event.context != "hypothetical"
        if event.context == "hypothetical" and not denied:
            continue
        agents = {i for name in event.actors if (i := resolution.id_of(n, name))}
        if part and denied:
            held = [m for m in source.annotations.of(Mention) if event.clause[0] <= m.start < event.start and m.acting]
            agents |= {i for m in held if (i := resolution.id_of(n, m.name))}
        speaker = scoped.speaker if scoped else event.attributed_to
        targets = frozenset(i for name in event.targets if (i := resolution.id_of(n, name)))
        words_ = frozenset(f"@{f[1:]}" if f[0] == ">" else f for f in features_of(n, event, resolution))
        acts.append(Act(n, event, denied, part, frozenset(agents), targets, words_, speaker))
    return acts


def _told_as_past(words: str) -> bool:
    """Negation of a fact: "did not", "was not", "no deaths"; the present ("they don't attack") states a habit."""
    told = words[-80:]
    return bool(PAST_NEGATION.search(told)) and not NOT_YET.search(told)


def _match(denial: Act, act: Act, weights: Weights) -> float:
    """How surely the act is the one denied: same category or word, same arguments, no other day."""
    if act.source == denial.source and act.speaker == denial.speaker:
        return 0.0
    a, b = denial.event, act.event
    if a.date and b.date and not compatible(a.date, b.date):
        return 0.0
    if a.category != b.category and a.lemma != b.lemma and not set(a.kinds) & set(b.kinds):
        return 0.0
    if _differ(denial.agents, act.agents) or _differ(denial.targets, act.targets):
        return 0.0
    if _differ({p.lower() for p in a.places}, {p.lower() for p in b.places}):
        return 0.0
    if (denial.part or a.category in SPOKEN) and not denial.agents & act.agents:
        return 0.0
    common = denial.words & act.words
    alike = weights.cosine(denial.words, act.words)
    agents = 0.15 if denial.agents & act.agents else 0.0
    if a.lemma == b.lemma and a.lemma not in GENERIC:
        return alike + 0.38 + agents if common else 0.0  # the same verb: little else need agree
    same_kind = a.lemma == b.lemma or bool(set(a.kinds) & set(b.kinds))
    enough = len(common) >= 2 or (same_kind and common)
    return alike + (0.2 if same_kind else 0.0) + agents if enough and alike >= 0.12 else 0.0


def _differ(ours: Set[str], theirs: Set[str]) -> bool:
    """True where both are told and nothing is common to them."""
    return bool(ours and theirs and not ours & theirs)


def _apart(acts: Sequence[Act]) -> list[Act]:
    """One affirmation a source and verb."""
    seen: dict[tuple[int, str], Act] = {}
    for act in acts:
        seen.setdefault((act.source, act.event.lemma), act)
    return list(seen.values())


def _position(act: Act, sources: Sequence[Cited]) -> Position:
    source = sources[act.source]
    start, end = act.event.clause
    text = source.text
    while start < end and not (text[start].isalnum() or text[start] in '“"'):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '”"'):
        end -= 1
    return Position("denied" if act.denied else "affirmed", act.speaker, evidence_for(source, start, end))
