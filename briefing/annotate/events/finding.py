"""What happened: the triggers of a sentence joined to events, each with who, to whom, when, where, and how it
stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap

from briefing.annotate.events.casting import cast
from briefing.annotate.events.joining import join, kinds_of, plain_stems
from briefing.annotate.events.meeting import meet
from briefing.annotate.events.ordering import ordered
from briefing.annotate.events.recalling import context_of
from briefing.annotate.events.sites import site_of
from briefing.annotate.events.stances import announced_on_a_day, denied_on_a_day, refused
from briefing.annotate.events.statements import named_so, stated
from briefing.annotate.events.telling import DONE_TO, does, is_aside, roles
from briefing.annotate.events.timing import when
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import speaker_at
from briefing.lexicon import counts
from briefing.lexicon.forms import content_stem, stem
from briefing.lexicon.grammar import grammar
from briefing.model import Denial, EventSpan, Role
from briefing.tokens import Tokens, greater, lesser

NEGATIVE = frozenset({"ASSAULT", "CRIME", "COERCE", "MOBILIZE", "SANCTION", "PROTEST", "THREATEN", "REJECT", "DEMAND"})
LIMITS = frozenset(
    "of in at by for with after before during from and or but to that which the a an this these those its their his "
    "her 's , over".split()
)
MORE = frozenset("another second third separate further fresh other".split())  # before a noun: one more
ANEW = MORE | {"again", "separately", "earlier"}
SUBJECT = 4  # tokens before a verb in which its doer stands
BEFORE = 4  # tokens between such a word and its noun


def find_events(tokens: Tokens, scene: Scene, denials: Sequence[Denial] = ()) -> list[EventSpan]:
    """The events that one sentence tells, in order of their triggers; ``denials`` are the sentence's."""
    met = refused(tokens, scene, denied_on_a_day(tokens, scene, meet(tokens, scene), denials))
    met = named_so(tokens, scene, ordered(tokens, scene, announced_on_a_day(tokens, scene, met)))
    if not met and not scene.dates:
        return []
    joined = join(met)
    parts = roles(tokens, scene, joined, met)
    more = stated(tokens, scene, joined, parts)
    told: list[tuple[Met, Role]] = [*zip(joined, parts, strict=True), *((one, "told") for one in more)]
    events = (_event(tokens, scene, one, joined, role) for one, role in told)
    return sorted(events, key=lambda event: event.start)


def _event(tokens: Tokens, scene: Scene, met: Met, heads: Sequence[Met], role: Role) -> EventSpan:
    everything = [met, *met.also]
    clauses = [*dict.fromkeys([(m.clause.first, m.clause.last) for m in everything])]
    agents, targets = cast(tokens, scene, everything)
    told = when(tokens, scene, everything, heads, role in {"named", "passing"})
    trigger = everything[0].trigger
    extents = _extents(tokens, met, clauses)
    return EventSpan(
        tokens.starts[met.i],
        tokens.ends[met.i + met.hit.size - 1],
        lemma=trigger.lemma,
        category=trigger.category,
        intensity=_intensity(everything),
        clause=(tokens.starts[min(clauses)[0]], tokens.ends[max(clauses)[1] - 1]),
        date=told.value,
        basis=told.basis,
        context=context_of(tokens, scene, met, told),
        negated=met.negated,
        actors=agents,
        targets=targets,
        places=_places(tokens, scene, extents if trigger.noun and role in {"passing", "named"} else clauses),
        attributed_to=_speaker(tokens, scene, met),
        kinds=kinds_of(everything),
        keys=_keys(tokens, everything, extents, scene.named),
        weekday=told.weekday,
        noun=trigger.noun,
        definite=trigger.noun and _is_definite(tokens, scene, met),
        harm=_only_harm(everything, agents) and not _has_doer(tokens, everything),
        headline=scene.sentence.headline,
        aside=is_aside(scene, met.clause),
        role=role,
        anew=_is_anew(tokens, scene, everything),
        site=site_of(tokens, scene, everything),
    )


def _intensity(met: Sequence[Met]) -> float | None:
    """The value of the first trigger; of a hostile event the most hostile that its triggers tell."""
    told = met[0].trigger
    if told.category not in NEGATIVE:
        return told.intensity
    values = [
        m.trigger.intensity for m in met if m.trigger.category == told.category and m.trigger.intensity is not None
    ]
    return min(values, default=told.intensity)


def _places(tokens: Tokens, scene: Scene, runs: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The places named in runs of tokens; not capitals that act for their states: "Washington backed the army"."""
    if not scene.places:
        return ()
    acting = {m.start for m in scene.mentions if m.acting and m.type == "state"}
    named = [p for p in scene.places if tokens.starts[p[0]] not in acting]
    return tuple(dict.fromkeys([p[2] for p in named for first, last in runs if first <= p[0] < last]))


def _is_definite(tokens: Tokens, scene: Scene, met: Met) -> bool:
    """ "The attack", "their siege", "Tuesday's strike": a noun that refers to a known event."""
    before = tokens.low[met.i - 1] if met.i > scene.first else ""
    return before in {"the", "this", "that", "these", "those", "'s"} or _after_date(tokens, scene, met.i)


def _is_anew(tokens: Tokens, scene: Scene, met: Sequence[Met]) -> bool:
    """ "Another attack", "a second blast", "shook again", "Earlier on Friday": not what was told before."""
    if ANEW.isdisjoint(scene.words):
        return False
    low = tokens.low
    for m in met:
        if m.trigger.noun:
            before = tokens.among(MORE, greater(m.clause.first, m.i - BEFORE), m.i)
            if before and any(low[k + 1] != "than" for k in before):
                return True
        elif "again" in low[m.i + 1 : lesser(m.clause.last, m.i + BEFORE)]:
            return True
    if met[0].clause.first > scene.first:
        return False
    return low[scene.first] == "separately" or low[scene.first : scene.first + 2] == ["earlier", "on"]


def _only_harm(met: Sequence[Met], agents: Sequence[str]) -> bool:
    """True where only an outcome is told: "25 were killed", "seven died", but not "gunmen killed the mayor"."""
    if not all(m.trigger.harm for m in met):
        return False
    did = met[0].hit.form in ("past", "third", "base", "past-participle", "ing") and met[0].trigger.lemma in DONE_TO
    return not (agents and did)


def _has_doer(tokens: Tokens, met: Sequence[Met]) -> bool:
    """ "A sniper killed two guards": somebody nobody names did it."""
    return any(
        does(tokens, m) and tokens.any_among(counts.people(), max(m.clause.first, m.i - SUBJECT), m.i)
        for m in met
        if m.hit.form in ("past", "third", "past-participle")
    )


def _after_date(tokens: Tokens, scene: Scene, i: int) -> bool:
    """ "Tuesday's attack" and "Wednesdays explosion" refer to a known event."""
    return any(0 <= tokens.starts[i] - d.end <= 24 and d.end > tokens.starts[scene.first] for d in scene.dates)


def _speaker(tokens: Tokens, scene: Scene, met: Met) -> str | None:
    told = speaker_at(scene.attributions, tokens.starts[met.i])
    return told.speaker if told else None


def _extents(tokens: Tokens, met: Met, clauses: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The runs of tokens whose words describe the event: a verb's clauses, but only the noun phrase of a lone noun."""
    if not met.trigger.noun or any(not m.trigger.noun and not m.trigger.harm for m in met.also):
        return clauses
    return [_noun_phrase(tokens, m) for m in (met, *met.also) if m.trigger.noun]


def _noun_phrase(tokens: Tokens, met: Met) -> tuple[int, int]:
    """An event noun with what stands before it up to its article, and the prepositional phrases after it."""
    low, g = tokens.low, grammar()
    first = met.i
    while first > met.clause.first and met.i - first < 5:
        before = low[first - 1]
        if before in LIMITS or before in g.helping:
            break
        first -= 1
    last = met.i + met.hit.size
    while last < met.clause.last and last - met.i < 12:
        word = low[last]
        if word in g.helping or word in {",", "and", "to", "as", "with", "will", "would"}:
            break
        if word in g.before_verb and word != "it":
            break
        last += 1
    return first, last


# stems of words that tell when and nothing of what happened
TIMES = "recent recently earlier later previous previously latest last week weeks month months year years days hours"
WHEN = {"", *map(stem, f"{TIMES} minutes morning evening afternoon night overnight dawn noon midnight".split())}


def _keys(tokens: Tokens, met: Sequence[Met], extents: Iterable[tuple[int, int]], named: set[int]) -> frozenset[str]:
    """Folded stems of the content words that are neither triggers of a kind nor of names (the tokens ``named``)."""
    triggers = [m for m in met if not m.trigger.harm]
    words = set().union(*starmap(range, extents)).difference(named, *[range(m.i, m.i + m.hit.size) for m in triggers])
    told = {*map(content_stem, map(tokens.low.__getitem__, words))}
    return frozenset(told.union(*[plain_stems(m.trigger) for m in triggers]) - WHEN)
