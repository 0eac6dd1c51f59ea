"""Who does it to whom: the subject and the object of a trigger, turned round in the passive."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.events.stances import stance_told
from briefing.annotate.scene import Met, Scene
from briefing.lexicon.determiners import determiners
from briefing.lexicon.event_verbs import beholding, doing
from briefing.lexicon.events import begins_trigger
from briefing.lexicon.forms import PARTICIPLES, is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import Mention
from briefing.tokens import Tokens, greater


def cast(tokens: Tokens, scene: Scene, met: Sequence[Met]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Agents and targets over all triggers of an event: the first trigger with an agent tells who did it."""
    if not scene.mentions:
        return (), ()
    if met[0].trigger.said:
        who = stance_told(tokens, scene, met[0].i, met[0].trigger.category)
        named = _names([m for m in scene.mentions if who and who.speaker_start <= m.start < who.speaker_end])
        return named or ((who.speaker,) if who and who.speaker[:1].isupper() else ()), ()
    told = [_roles(tokens, scene, m) for m in met]
    agents = next((a for a, _ in told if a), ())
    targets = dict.fromkeys([name for _, objects in told for name in objects if name not in agents])
    return agents, tuple(targets)


def _roles(tokens: Tokens, scene: Scene, met: Met) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who did it and to whom, by name: the subject and the object, turned round in the passive."""
    clause = met.clause
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    at = tokens.starts[met.i]
    said = _speakers(tokens, scene, at) if scene.attributions else ()
    before = [m for m in scene.mentions if start <= m.start and m.end <= at and not _only_says(m, said)]
    objects = [m for m in scene.mentions if at < m.start < end and m.acting and not _only_says(m, said)]
    if not before and (clause.relative or met.hit.form == "ing" or clause.opener in {",", "and", "but"}):
        ahead = [m for m in scene.mentions if m.end <= start]
        before = ahead[-1:] if clause.relative else [m for m in ahead if m.acting][:1]
    passive = met.hit.form in PARTICIPLES and tokens.any_among(grammar().be, greater(clause.first, met.i - 4), met.i)
    by: list[Mention] = []
    if objects and "by" in tokens.low[greater(0, met.i - 1) : clause.last]:
        behind = ((m, tokens.at(m.start)) for m in objects)
        by = [m for m, k in behind if "by" in tokens.low[greater(0, k - 2) : k]][:1]
        objects = [m for m in objects if m not in by]
    subjects = [m for m in before if m.acting]
    if met.trigger.noun:
        return _names(by or [m for m in subjects if _does(tokens, m, met)]), _names(objects)
    if passive:
        return _names(by), _names(subjects)
    return _names(subjects), _names(objects)


def _does(tokens: Tokens, m: Mention, met: Met) -> bool:
    """True for a name before a noun that tells its deed: "the navy's raid", "the navy launched two large raids"; not
    "the navy condemned the raid"."""
    low, first = tokens.low, tokens.at(m.end)
    for k in range(met.i - 1, first - 1, -1):
        if low[k] in doing():
            return met.i - k <= REACH
        verb = low[k] in beholding() or (is_finite(low[k]) and begins_trigger(low[k]))
        if verb and (k == first or (low[k - 1] not in determiners() and low[k - 1] not in BEFORE_NOUN)):
            return False
    return tokens.starts[met.i] - m.end <= NEAR


def _speakers(tokens: Tokens, scene: Scene, at: int) -> list[int]:
    """Where those are named who only say what happened at an offset: no deed of theirs, but where they tell of
    themselves: "Chad said it had closed the border"."""
    found = []
    for told in scene.attributions:
        if told.scope[0] <= at < told.scope[1]:
            k = tokens.at(told.scope[0])
            k += k < len(tokens.low) and tokens.low[k] == "that"
            if k >= len(tokens.low) or tokens.low[k] not in OWN:
                found.append(told.speaker_start)
    return found


def _only_says(m: Mention, said: Sequence[int]) -> bool:
    return m.start in said and m.type in ("person", "media")


BEFORE_NOUN = frozenset("'s ’s and or of".split())  # and before no verb
NEAR = 30  # characters between an owner and the noun that tells its deed
REACH = 8  # tokens between a verb and its object
OWN = frozenset("it they he she we i its their his her".split())


def _names(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([m.name for m in mentions])) if mentions else ()
