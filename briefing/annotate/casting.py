"""Who does it to whom: the subject and the object of a trigger, turned round in the passive."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import grammar
from briefing.annotate.scene import Met, Scene
from briefing.model import Mention
from briefing.tokens import Tokens


def cast(tokens: Tokens, scene: Scene, met: Sequence[Met]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Agents and targets over all triggers of an event: the first trigger with an agent tells who did it."""
    if not scene.mentions:
        return (), ()
    told = [_roles(tokens, scene, m) for m in met]
    agents = next((a for a, _ in told if a), ())
    targets = dict.fromkeys([name for _, objects in told for name in objects if name not in agents])
    return agents, tuple(targets)


def _roles(tokens: Tokens, scene: Scene, met: Met) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who did it and to whom, by name: the subject and the object, turned round in the passive."""
    clause = met.clause
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    at = tokens.starts[met.i]
    before = [m for m in scene.mentions if start <= m.start and m.end <= at]
    objects = [m for m in scene.mentions if at < m.start < end and m.acting]
    if not before and (clause.relative or met.hit.form == "ing" or clause.opener in (",", "and", "but")):
        before = (
            [m for m in scene.mentions if m.end <= start][-1:]
            if clause.relative
            else [m for m in scene.mentions if m.end <= start and m.acting][:1]
        )
    passive = met.hit.form in ("participle", "past-participle") and tokens.any_among(
        grammar().be, max(clause.first, met.i - 4), met.i
    )
    by: list[Mention] = []
    if objects and "by" in tokens.low[max(0, met.i - 1) : clause.last]:
        by = [m for m in objects if _after_by(tokens, m)][:1]
        objects = [m for m in objects if m not in by]
    subjects = [m for m in before if m.acting]
    if met.trigger.noun:
        return _names(by or [m for m in subjects if at - m.end <= 30]), _names(objects)
    if passive:
        return _names(by), _names(subjects)
    return _names(subjects), _names(objects)


def _after_by(tokens: Tokens, mention: Mention) -> bool:
    k = tokens.between(mention.start, mention.end)[0]
    return "by" in tokens.low[max(0, k - 2) : k]


def _names(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([m.name for m in mentions])) if mentions else ()
