"""Which event a quantity belongs to: the one its clause tells, the one its sentence tells, or the one told before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.quantities.locating import befell, located
from briefing.annotate.quantities.phrasing import owned
from briefing.annotate.quantities.stretches import HOURS, MOMENT, stretch_of
from briefing.annotate.scene import Scene
from briefing.annotate.voices.said import speaker_at
from briefing.lexicon.counts import measure_verbs, state_names
from briefing.lexicon.events import HARMFUL, triggers
from briefing.lexicon.forms import content_stem, is_finite, verb_forms
from briefing.lexicon.speech import speech_kinds
from briefing.model import TOLLS, Context, DateSpan, EventSpan, Measure, Quantity
from briefing.record import replace
from briefing.tokens import Tokens
from briefing.when import compatible

UNPLACED = frozenset({"money", "share", "votes"})  # which are of no place
SPEAKERS = 5  # of whom it is told in passing how many they are
BACK = 3  # sentences in which a toll may look back for its event


def link(
    tokens: Tokens,
    scene: Scene,
    quantities: Sequence[Quantity],
    told: Sequence[EventSpan],
    before: Sequence[Sequence[EventSpan]],
    above: str = "",
) -> list[Quantity]:
    """Give each quantity of a sentence its speaker, its event (an index into all events of the document), date, places
    and context.

    ``told`` are the events of the sentence, ``before`` those of each sentence before it, ``above`` is the place that a
    heading names for it.
    """
    if not quantities:
        return []
    words = frozenset(filter(None, map(content_stem, scene.words)))
    offset = sum(map(len, before))
    placed = [_placed(tokens, scene, quantity, quantities, above) for quantity in quantities]
    return [_linked(tokens, scene, quantity, told, before[-BACK:], offset, words) for quantity in placed]


def said_again(tokens: Tokens, quantity: Quantity, before: Sequence[Sequence[Quantity]]) -> Quantity:
    """With the speaker of the same count, told by the sentences ``before``, to which a count points back: "the nine
    men"."""
    k = tokens.at(quantity.start)
    if quantity.attributed_to or quantity.value is None or k == 0 or tokens.low[k - 1] not in POINTS_BACK:
        return quantity
    same = (
        q for told in reversed(before) for q in told
        if q.value == quantity.value and q.attributed_to and q.claim and _one_noun(q.subject, quantity.subject)
    )  # fmt: skip
    earlier = next(same, None)
    return replace(quantity, attributed_to=earlier.attributed_to) if earlier is not None else quantity


def _one_noun(one: str, other: str) -> bool:
    a, b = one.lower().split(), other.lower().split()
    return bool(a and b) and content_stem(a[-1]) == content_stem(b[-1])


POINTS_BACK = frozenset({"the", "those", "these", "all"})


def _placed(tokens: Tokens, scene: Scene, quantity: Quantity, beside: Sequence[Quantity], above: str) -> Quantity:
    """A count with the place and the day told with it."""
    if not quantity.claim or quantity.measure in UNPLACED:
        return quantity
    clause = clause_of(scene.clauses, tokens.at(quantity.start))
    said = next((q for q in beside if quantity.echo is not None and q.start == quantity.echo), None)
    where = quantity.where or located(tokens, scene, said or quantity, beside, clause) or ((above,) if above else ())
    day = befell(tokens, scene, quantity, clause)
    return quantity if (where, day) == (quantity.where, quantity.day) else replace(quantity, where=where, day=day)


def _linked(
    tokens: Tokens,
    scene: Scene,
    quantity: Quantity,
    told: Sequence[EventSpan],
    before: Sequence[Sequence[EventSpan]],
    offset: int,
    words: frozenset[str],
) -> Quantity:
    """``offset`` is how many events the document tells before the sentence, the last of them ``before``."""
    clause = clause_of(scene.clauses, tokens.at(quantity.start))
    quantity = _at_most(tokens, quantity, clause)
    at = _in_sentence(
        quantity, told, clause.opener, {k for k, e in enumerate(told) if _only_begins(tokens, e, quantity)}
    )
    event = told[at] if at is not None else None
    index = None if at is None else offset + at
    speaker, claim = _voice(quantity, scene)
    label = owned(quantity.label, speaker) if quantity.label else ""
    claim = claim or (quantity.claim and clause.opener == "which")  # "denied it had hit the bus, in which nine died"
    context = _context(tokens, quantity, clause, scene)
    if quantity.echo is not None:  # the event is that of the count said again
        keys = quantity.keys | words
        return replace(quantity, label=label, keys=keys, context=context, attributed_to=speaker, claim=claim)
    if quantity.measure in TOLLS and (event is None or event.harm):
        earlier = _last_cause(before, offset, quantity)
        if earlier is not None and _of_years_before(scene, earlier[1]):
            earlier = None
        if earlier is not None and (event is None or compatible(event.date, earlier[1].date)):
            index, event = earlier[0], event or None
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


def _voice(quantity: Quantity, scene: Scene) -> tuple[str | None, bool]:
    """Who says it, and whether it is claimed: who denies a number doesn't claim it."""
    spoken = any(a.speaker_start <= quantity.start < a.speaker_end for a in scene.attributions)
    if spoken and quantity.measure not in TOLLS and (quantity.value or 0) <= SPEAKERS:
        return None, False  # "three guards said": who says it is not counted
    if quantity.attributed_to:
        return quantity.attributed_to, quantity.claim  # another voice than the sentence's, told without a verb
    within = (a for a in scene.attributions if quantity.start <= a.start < a.end <= quantity.end)
    told = speaker_at(scene.attributions, quantity.start) or next(within, None)  # "the agency | estimated 40,000"
    if told is None:
        return None, quantity.claim
    denies = speech_kinds().get(told.verb) == "denial"
    if denies and quantity.measure == "votes":
        return None, quantity.claim  # who rejects a bill by so many votes denies no number
    return told.speaker, quantity.claim and not denies


def _of_years_before(scene: Scene, event: EventSpan) -> bool:
    """True where a sentence tells of years long before an event that was told before it, and of no other time."""
    days = [d.value for d in scene.dates if d.role == "date" and d.value]
    return bool(days and event.date) and all(day[:4] < (event.date or "")[:4] for day in days)


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


def _context(tokens: Tokens, quantity: Quantity, clause: Clause, scene: Scene) -> Context:
    """Numbers of what may come are no claims; a toll that "may rise to 200" is one, with 200 as its upper bound."""
    if clause.opener in ("if", "unless"):
        return "hypothetical"
    if quantity.measure in TOLLS and tokens.any_among(TOLL, clause.first, clause.last):
        return _forecast(tokens, quantity, clause)
    first, last = max(clause.first, tokens.at(quantity.start) - 8), tokens.at(quantity.end)
    state = quantity.predicate == "remain" or quantity.predicate in state_names()
    as_they_are = state and quantity.measure not in MOVED
    hoped = not as_they_are and any(
        tokens.low[k + 1] == "to" and _is_base(tokens, k + 2) and not _then_did(tokens, k + 2, first, quantity)
        for k in tokens.among(_hopes(), first, last - 2)
    )
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    if any(d.value is None and d.granularity == "year" and start <= d.start < end and d.past for d in scene.dates):
        return "background"  # "more than a year ago": it is not known when, but long before
    planned = not MODALS.isdisjoint(tokens.words[first:last]) and any(
        _tells_plan(tokens, k) and not _then_did(tokens, k, first, quantity) for k in range(first, last)
    )
    return "future" if hoped or planned else "main"


def _then_did(tokens: Tokens, k: int, first: int, quantity: Quantity) -> bool:
    """ "Tried to rob a bank | and killed two": what was done goes on behind what was tried."""
    until = tokens.at(quantity.start)
    return any(
        tokens.low[j + 1].endswith("ed") or is_finite(tokens.low[j + 1])
        for j in tokens.among(AND, max(first, k), until - 1)
    )


AND = frozenset({"and", "but"})


def _tells_plan(tokens: Tokens, k: int) -> bool:
    """True for a modal that tells of what may come; "may have died", "might be dead" guess at what is."""
    if tokens.words[k] not in MODALS:
        return False
    ahead = [word for word in tokens.low[k + 1 : k + 4] if word not in ("already", "also", "still", "not", "well")]
    guess = tokens.words[k] in GUESSES and (ahead[:1] == ["have"] or (ahead[:1] == ["be"] and ahead[1:2] in FATES))
    return not guess


GUESSES = frozenset({"may", "might", "could"})
FATES = (["dead"], ["missing"], ["trapped"], ["buried"], ["alive"], ["among"])


def _forecast(tokens: Tokens, quantity: Quantity, clause: Clause) -> Context:
    """ "The toll will be 900", "was expected to reach 700": no count yet; "the toll, which will grow, is 9" is."""
    verb = _comes(tokens, quantity, clause)
    coming = verb >= 0 and tokens.any_among(COMING, max(clause.first, verb - 4), verb)
    return "future" if coming else "main"


def _comes(tokens: Tokens, quantity: Quantity, clause: Clause) -> int:
    """The token of the verb in its base form that leads up to a toll; -1 where none does."""
    return max(tokens.among(COMES, clause.first, tokens.at(quantity.start)), default=-1)


def _at_most(tokens: Tokens, quantity: Quantity, clause: Clause) -> Quantity:
    """A toll that "may reach 8,000" is at most so large."""
    verb = _comes(tokens, quantity, clause) if quantity.measure in TOLLS else -1
    if verb < 0 or not tokens.any_among(MAY, max(clause.first, verb - 4), verb):
        return quantity
    return replace(quantity, low=None, high=quantity.value)


COMING = frozenset({"will", "would", "expected", "likely", "feared"})


COMES = frozenset("rise climb reach be exceed pass top grow increase go hit surpass double triple".split())
MAY = frozenset({"could", "may", "might", "should", "can"})
MODALS = frozenset({"could", "may", "might", "would", "will", "should", "can"})


MOVED = frozenset({"displaced", "deployed", "participants"})  # measures of what is done, not of a state that is found


@cache
def _hopes() -> frozenset[str]:
    """Forms of the verbs behind which "to" tells what is wanted or tried, not what was done."""
    wanted = "hope expect plan aim intend want try rush race scramble struggle seek attempt prepare battle"
    return frozenset(form for lemma in wanted.split() for form in verb_forms(lemma))


def _is_base(tokens: Tokens, k: int) -> bool:
    """True for a verb as it stands behind "to"; not so in "rushed to hospital"."""
    if any(word.tag == "base" for word in measure_verbs().get(tokens.low[k], ())):
        return True
    verb = triggers().verb_at(tokens, k, len(tokens))
    return verb is not None and verb.form == "base"


def _of_hours(tokens: Tokens, scene: Scene, start: int, end: int) -> bool:
    """ "Nine died in the past 24 hours": those of a day are a part of all."""
    spans = [tokens.between(d.start, d.end) for d in scene.dates if d.role == "duration" and start <= d.start < end]
    return any(tokens.any_among(HOURS, a, b) and tokens.any_among(PAST, max(0, a - 2), b) for a, b in spans)


PAST = frozenset({"past", "last", "previous"})
TOLL = frozenset("toll number figure count tally reach rise".split())


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
