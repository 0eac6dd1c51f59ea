"""Which event a quantity belongs to: the one its clause tells, the one its sentence tells, or the one told before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.quantities.hedges import SUFFIXES
from briefing.annotate.quantities.locating import befell, located
from briefing.annotate.quantities.phrasing import owned
from briefing.annotate.quantities.prospects import at_most, context_of
from briefing.annotate.quantities.stretches import HOURS, MOMENT, stretch_of
from briefing.annotate.scene import Scene
from briefing.annotate.voices.said import speaker_at
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import content_stem
from briefing.lexicon.speech import speech_kinds
from briefing.model import TOLLS, Attribution, DateSpan, EventSpan, Measure, Quantity
from briefing.record import replace
from briefing.tokens import Tokens
from briefing.when import compatible

UNPLACED = frozenset({"money", "share", "votes"})  # which are of no place
SPEAKERS = 5  # of whom it is told in passing how many they are
BACK = 3  # sentences in which a toll may look back for its event


class Events(NamedTuple):
    """The events ``told`` by a sentence, those told by each sentence ``before``, and how many the document tells before
    it."""

    told: Sequence[EventSpan]
    before: Sequence[Sequence[EventSpan]]
    offset: int


def link(
    tokens: Tokens,
    scene: Scene,
    quantities: Sequence[Quantity],
    told: Sequence[EventSpan],
    before: Sequence[Sequence[EventSpan]],
) -> list[Quantity]:
    """Give each quantity of a sentence its speaker, its event (an index into all events of the document), date, places
    and context.

    ``told`` are the events of the sentence, ``before`` those of each sentence before it.
    """
    if not quantities:
        return []
    words = frozenset(filter(None, map(content_stem, scene.words)))
    if rivals := [q for q in quantities if q.attributed_to and q.echo is not None]:
        scene = replace(scene, attributions=_without(rivals, scene.attributions))
    placed = [_placed(tokens, scene, quantity, quantities) for quantity in quantities]
    events = Events(told, before[-BACK:], sum(map(len, before)))
    return _with_former([_linked(tokens, scene, quantity, events, words) for quantity in placed])


def _without(rivals: Sequence[Quantity], attributions: Sequence[Attribution]) -> list[Attribution]:
    """What is said in a sentence, not by those of whom it only tells what they say otherwise: "300, short of the 500
    that the union had promised"."""
    voices = [(q.attributed_to, q.start) for q in rivals]
    return [a for a in attributions if not any(a.speaker == who and a.start > start for who, start in voices)]


def _with_former(told: list[Quantity]) -> list[Quantity]:
    """What a number was before, "57, up from 41", with who tells what it is now."""
    made: list[Quantity] = []
    for quantity in told:
        if quantity.former and not quantity.attributed_to:
            now = next((q for q in reversed(made) if not q.former and q.measure == quantity.measure), None)
            quantity = replace(quantity, attributed_to=now.attributed_to) if now is not None else quantity
        made.append(quantity)
    return made


def said_again(tokens: Tokens, scene: Scene, quantity: Quantity, before: Sequence[Sequence[Quantity]]) -> Quantity:
    """With the speaker of the count, told by the sentences ``before``, to which one without a voice points back: "the
    nine men", or from which it goes on."""
    if quantity.attributed_to or quantity.value is None:
        return quantity
    k = tokens.at(quantity.start)
    earlier = None
    if k > 0 and tokens.low[k - 1] in POINTS_BACK:
        same = (
            q for told in reversed(before) for q in told
            if q.value == quantity.value and q.attributed_to and q.claim and _one_noun(q.subject, quantity.subject)
        )  # fmt: skip
        earlier = next(same, None)
    if earlier is None and before and not scene.attributions and _goes_on(tokens, scene, quantity):
        voices = {q.attributed_to for q in before[-1] if q.claim}
        earlier = before[-1][-1] if len(voices) == 1 else None
    return replace(quantity, attributed_to=earlier.attributed_to) if earlier is not None else quantity


def _goes_on(tokens: Tokens, scene: Scene, quantity: Quantity) -> bool:
    """True for some of those told of before: "of these, nine have died", "four were treated"."""
    first, last = tokens.between(quantity.start, quantity.end)
    told = tokens.low[first : last + 1]
    if quantity.measure not in PEOPLE or not quantity.claim or first - scene.first > OPENING:
        return False
    own = quantity.subject.lower().split()[-1:]
    alone = first == scene.first and (not own or own[0] not in told)
    return quantity.part or (alone and SUFFIXES.isdisjoint(told)) or not POINTS_TO.isdisjoint(told)


OPENING = 5  # tokens before the count with which a sentence opens
POINTS_TO = frozenset("them these those whom".split())
PEOPLE = frozenset({*TOLLS, "other"})


def _one_noun(one: str, other: str) -> bool:
    a, b = one.lower().split(), other.lower().split()
    return bool(a and b) and content_stem(a[-1]) == content_stem(b[-1])


POINTS_BACK = frozenset({"the", "those", "these", "all"})


def _placed(tokens: Tokens, scene: Scene, quantity: Quantity, beside: Sequence[Quantity]) -> Quantity:
    """A count with the place and the day told with it."""
    if not quantity.claim or quantity.measure in UNPLACED:
        return quantity
    clause = clause_of(scene.clauses, tokens.at(quantity.start))
    said = next((q for q in beside if q.start == quantity.echo), None) if quantity.echo is not None else None
    where = quantity.where or located(tokens, scene, said or quantity, beside, clause)
    day = befell(tokens, scene, quantity, clause)
    return quantity if (where, day) == (quantity.where, quantity.day) else replace(quantity, where=where, day=day)


def _linked(tokens: Tokens, scene: Scene, quantity: Quantity, events: Events, words: frozenset[str]) -> Quantity:
    """A count with who tells it, its event, date, places and context; ``words`` are the stems of its sentence."""
    clause = clause_of(scene.clauses, tokens.at(quantity.start))
    quantity = at_most(tokens, quantity, clause)
    speaker, claim = _voice(quantity, scene)
    body = speaker is not None and any(m.name == speaker and m.type != "person" for m in scene.mentions)
    label = owned(quantity.label, speaker, body) if quantity.label else ""
    claim = claim or (quantity.claim and clause.opener == "which")  # "denied it had hit the bus, in which nine died"
    context = context_of(tokens, quantity, clause, scene)
    if quantity.echo is not None and not quantity.former:  # the event is that of the count said again
        keys = quantity.keys | words
        return replace(quantity, label=label, keys=keys, context=context, attributed_to=speaker, claim=claim)
    index, event = _event(tokens, scene, quantity, clause, events)
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    over = stretch_of(tokens, scene, quantity, event, clause) if quantity.measure in TOLLS else MOMENT
    dates = [d for d in scene.dates if d.role == "date" and d.value and start <= d.start < end]
    if over.begins:  # when the count begins is not when they were counted
        dates = [d for d in dates if d.value and not d.value.startswith(over.begins)]
    date = _dated(tokens, scene, clause, event, dates, quantity)
    places = tuple(dict.fromkeys([p[2] for p in scene.places if clause.first <= p[0] < clause.last]))
    return replace(
        quantity, event=index, date=date, attributed_to=speaker, claim=claim,
        places=places or (event.places if event else ()), context=context, keys=words, label=label,
        part=quantity.part or (quantity.measure in TOLLS and _of_hours(tokens, scene, start, end)),
        cumulative=over.long, over=over.begins,
    )  # fmt: skip


def _event(
    tokens: Tokens, scene: Scene, quantity: Quantity, clause: Clause, events: Events
) -> tuple[int | None, EventSpan | None]:
    """The event of a count, with its number in the document: one of its sentence; of a toll of which that tells nothing
    but harm, the one told last before it that may have done it."""
    told = events.told
    begins = "since" in scene.words or "day" in scene.words
    beginning = {k for k, e in enumerate(told) if begins and _only_begins(tokens, e, quantity)}
    at = _in_sentence(quantity, told, clause.opener, beginning)
    index, event = (events.offset + at, told[at]) if at is not None else (None, None)
    if quantity.measure in TOLLS and (event is None or event.harm):
        number, cause = _last_cause(events.before, events.offset, quantity) or (None, None)
        fits = cause is not None and (event is None or compatible(event.date, cause.date))
        if cause is not None and fits:
            return number, event
    return index, event


def _voice(quantity: Quantity, scene: Scene) -> tuple[str | None, bool]:
    """Who says it, and whether it is claimed: who denies a number doesn't claim it."""
    few = quantity.measure not in TOLLS and (quantity.value or 0) <= SPEAKERS
    if few and any(a.speaker_start <= quantity.start < a.speaker_end for a in scene.attributions):
        return None, False  # "three guards said": who says it is not counted
    if quantity.attributed_to:
        return quantity.attributed_to, quantity.claim  # another voice than the sentence's, told without a verb
    told = speaker_at(scene.attributions, quantity.start)
    if told is None:  # "the agency | estimated 40,000"
        within = (a for a in scene.attributions if quantity.start <= a.start < a.end <= quantity.end)
        told = next(within, None)
    if told is None:
        return None, quantity.claim
    denies = speech_kinds().get(told.verb) == "denial"
    if denies and quantity.measure == "votes":
        return None, quantity.claim  # who rejects a bill by so many votes denies no number
    return told.speaker, quantity.claim and not denies


def _dated(
    tokens: Tokens, scene: Scene, clause: Clause, event: EventSpan | None, dates: Sequence[DateSpan], quantity: Quantity
) -> str | None:
    """The date of a count: its event's, its clause's, else the one with which the sentence opens: "After the cyclone in
    March 2019, cholera infected thousands and killed eight"."""
    if event is not None and event.date:
        return event.date
    if dates:
        return dates[0].value
    k = tokens.at(quantity.start)
    goes_on = quantity.measure in TOLLS and any(word.endswith("ing") for word in tokens.low[k - 2 : k])
    if clause.opener in RELATIVE or goes_on:  # "the flood of July 1924, in which 1,000 died", "killing 1,000"
        begin = quantity.start if goes_on else tokens.starts[clause.first]
        before = [d for d in scene.dates if d.role == "date" and d.value and d.end <= begin]
        return before[-1].value if before else None
    if tokens.low[scene.first] not in OPENERS:
        return None
    comma = next((k for k in range(scene.first, scene.last) if tokens.low[k] == ","), scene.first)
    opening = [d for d in scene.dates if d.role == "date" and d.value and d.end <= tokens.starts[comma]]
    return opening[-1].value if opening else None


RELATIVE = frozenset({"which", "when", "where"})
OPENERS = frozenset("in on after during since before last following when at by early late mid".split())


def _of_hours(tokens: Tokens, scene: Scene, start: int, end: int) -> bool:
    """ "Nine died in the past 24 hours": those of a day are a part of all."""
    spans = [tokens.between(d.start, d.end) for d in scene.dates if d.role == "duration" and start <= d.start < end]
    return any(tokens.any_among(HOURS, a, b) and tokens.any_among(PAST, max(0, a - 2), b) for a, b in spans)


PAST = frozenset({"past", "last", "previous"})


def _only_begins(tokens: Tokens, event: EventSpan, quantity: Quantity) -> bool:
    """ "Since the rains came in May", "from May 29, the day the rains came": what began then is told for its day."""
    first, at = tokens.at(event.clause[0]), tokens.at(event.start)
    day = "day" in tokens.low[first : at + 2]
    named = day and any(tokens.low[k : k + 3] == [",", "the", "day"] for k in range(first, at))
    return named or (tokens.low[first] == "since" and not event.clause[0] <= quantity.start < event.clause[1])


def _in_sentence(quantity: Quantity, told: Sequence[EventSpan], opener: str, beginning: set[int]) -> int | None:
    """The event of the quantity's own clause, the nearest first; else the nearest of the sentence, but for those that
    are told for their day alone."""
    if not told:
        return None
    others = [(k, e) for k, e in enumerate(told) if k not in beginning]
    holding = [k for k, e in others if e.clause[0] <= quantity.start < e.clause[1]]
    if quantity.measure in TOLLS:
        causes = [k for k, e in others if e.category in HARMFUL and not e.harm and _may_do(e, quantity.measure)]
        onward = (
            [k for k in causes if told[k].start > quantity.start] if opener in ("when", "where", "which", "who") else []
        )
        harm = [k for k in holding if told[k].harm]
        pool = [k for k in causes if k in holding] or onward or causes or harm
    else:
        pool = holding or [k for k, _ in others]
    return min(pool, key=lambda k: abs(told[k].start - quantity.start), default=None)


def _may_do(event: EventSpan, measure: Measure) -> bool:
    """False for an arrest, a charge or a search beside the dead and the hurt: it does no such harm."""
    if event.lemma in DOWNS:
        return False  # what is shot down hurts nobody that is told of
    return measure == "detained" or not event.kinds or event.kinds[0] not in HARMLESS


DOWNS = frozenset({"shoot down", "down", "intercept", "fend off", "repel"})


def _may_be_at(event: EventSpan, quantity: Quantity) -> bool:
    """True unless a count and an event of an earlier sentence are told with places of which none is one."""
    return not (event.places and quantity.where) or not set(event.places).isdisjoint(quantity.where)


HARMLESS = frozenset("arrest charge trial search investigation release rescue suspension expulsion curfew".split())


def _last_cause(before: Sequence[Sequence[EventSpan]], offset: int, quantity: Quantity) -> tuple[int, EventSpan] | None:
    """The event that can have done harm and was told last, a main clause's verb before nouns and asides; none at
    another place than that of those counted."""
    for events in reversed(before):
        offset -= len(events)
        fitting = [
            (k, e)
            for k, e in enumerate(events)
            if e.category in HARMFUL
            and not e.negated
            and e.context == "main"
            and not e.harm
            and _may_do(e, quantity.measure)
            and _may_be_at(e, quantity)
        ]
        if fitting:
            k, event = max(
                fitting, key=lambda f: (not f[1].aside, not (f[1].noun and f[1].definite), not f[1].noun, f[0])
            )
            return offset + k, event
    return None
