"""One document in, every span found in it out: a pure function, so it can run in any process.

The stages read from left to right, each from those before it: sentences, dates, mentions, attributions, then for each
sentence its events and quantities.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache, partial
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from briefing.annotate.abroad import annotate_abroad
from briefing.annotate.actors.mentions import find_mentions
from briefing.annotate.clauses import split_clauses
from briefing.annotate.dates import find_dates
from briefing.annotate.dates.grammar import Candidate, candidates
from briefing.annotate.events.finding import find_events
from briefing.annotate.linking import link, said_again
from briefing.annotate.modality import find_certainty
from briefing.annotate.places import find_places
from briefing.annotate.quantities.finding import find_quantities
from briefing.annotate.scene import Scene, Still, dateline_ends, starting_in
from briefing.annotate.sentences import split_sentences
from briefing.annotate.voices.denials import find_denials
from briefing.annotate.voices.passages import find_attributions
from briefing.annotate.voices.said import has_verb
from briefing.lexicon import names
from briefing.lexicon.determiners import determiners
from briefing.lexicon.languages import ENGLISH
from briefing.lexicon.speech import speech_kinds
from briefing.model import (
    Annotations,
    Attribution,
    DateSpan,
    Denial,
    Document,
    EventSpan,
    Mention,
    Quantity,
    Sentence,
    Span,
)
from briefing.record import replace
from briefing.tokens import Tokens, in_print, tokenize

__all__ = ["Timeless", "annotate", "of_undated"]

ADDS = frozenset({"other", "others", "more", "additional"})
TAKES_OBJECT = frozenset({"accusing", "demanding", "promising"})  # kinds of saying that need no clause behind them
CHARGING = frozenset({"accuse", "blame", "implicate", "hold responsible"})  # whose object is who is to have done it
ANNOUNCING = frozenset({"announce", "declare", "proclaim"})  # a deed or that something is so
OBJECT = 10  # tokens of an object in which a verb would make it a clause
OBJECT_ENDS = frozenset(", who which that after when following as while before because until amid".split())
CLAUSES_OPEN = frozenset(("that", "it", "they", "he", "she", "there", "we", "i", "“", '"', ":", ","))
UNDATED = 64  # reports without a date of which is kept what hangs on none
BACK = 2  # sentences before in which what a bare number counts may stand


# of a sentence with its dates, by its first token and these, what it denies and the events that it tells
_Told = dict[tuple[int, tuple[DateSpan, ...]], tuple[list[Denial], list[EventSpan]]]


class Timeless(NamedTuple):
    """What hangs on no date, and what was found with the dates that were asked for."""

    tokens: Tokens
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    attributions: Sequence[Attribution]
    candidates: tuple[Candidate, ...]  # for dates
    scenes: list[Still]  # of the sentences that tell something
    told: _Told
    days: dict[date, list[DateSpan]]  # the dates as they are in a report of one day or another


def timeless(document: Document) -> Timeless:
    """What is found of a document whatever its date, for one that is read for one day after the other."""
    text = in_print(document.text)
    tokens = tokenize(text)
    sentences = split_sentences(text, in_print(document.title))
    mentions = find_mentions(text, tokens, sentences)
    attributions = find_attributions(text, tokens, sentences, mentions)
    scenes = list(_scenes(tokens, sentences, mentions, attributions))
    return Timeless(tokens, sentences, mentions, attributions, tuple(candidates(text, tokens)), scenes, {}, {})


# a report without a date is annotated once more when the others tell its day
of_undated = lru_cache(maxsize=UNDATED)(timeless)


def annotate(document: Document, known: Callable[[], Timeless] | None = None) -> Annotations:
    """Find every span of a document. Relative dates stay unresolved where the document has no date.

    ``known`` tells what ``timeless`` found of it, where that was asked before.
    """
    if document.language != ENGLISH:
        return annotate_abroad(document, tokenize(document.text))
    find = known or partial(timeless if document.published else of_undated, document)
    always = find()
    tokens, text = always.tokens, in_print(document.text)
    dates = find_dates(text, always.sentences, document.published, always.candidates)
    spans: list[Span] = [*always.sentences, *dates, *always.mentions, *always.attributions]
    events: list[list[EventSpan]] = []
    quantities: list[Quantity] = []
    counted: list[list[Quantity]] = []  # by sentence
    dated = tokens.covered(dates)
    told_on = starting_in([still[0] for still in always.scenes], dates)
    for still, own in zip(always.scenes, told_on, strict=True):
        scene = Scene(*still, own, dated)
        denials, told = _told(always, scene)
        found = find_quantities(text, tokens, scene.first, scene.last, scene.dates, counted[-BACK:])
        if found:
            found = [_added(tokens, quantity, found, quantities) for quantity in found]
            linked = link(tokens, scene, found, told, events)
            found = [said_again(tokens, scene, quantity, counted[-BACK:]) for quantity in linked]
            quantities += found
        counted.append(found)
        events.append(told)
        spans += find_certainty(tokens, scene.first, scene.last)
        spans += denials
    return _in_order(document, [*spans, *chain.from_iterable(events), *quantities])


def dates_on(document: Document, known: Timeless, day: date) -> list[DateSpan]:
    """The dates of a document had it been published on that day; read once for each."""
    if day not in known.days:
        known.days[day] = find_dates(in_print(document.text), known.sentences, day.isoformat(), known.candidates)
    return known.days[day]


def _in_order(document: Document, spans: list[Span]) -> Annotations:
    spans.sort(key=attrgetter("end"), reverse=True)
    spans.sort(key=attrgetter("start"))
    return Annotations(document, tuple(spans))


def _scenes(
    tokens: Tokens, sentences: Sequence[Sentence], mentions: Sequence[Mention], attributions: Sequence[Attribution]
) -> Iterator[Still]:
    """The sentences that tell something, each with what is known of it whatever the day."""
    named = tokens.covered(mentions)
    within = zip(sentences, _voices(sentences, attributions), starting_in(sentences, mentions), strict=True)
    for sentence, voices, actors in within:
        first, last = tokens.between(sentence.start, sentence.end)
        if sentence.boilerplate or first == last:
            continue
        clauses = split_clauses(tokens, first, last, _said(tokens, voices))
        places = find_places(tokens, dateline_ends(tokens, first, last), last)
        words = frozenset(tokens.low[first:last])
        yield sentence, first, last, words, clauses, actors, places, voices, named


def _told(known: Timeless, scene: Scene) -> tuple[list[Denial], list[EventSpan]]:
    """What a sentence denies, and the events that it tells; found once for the same dates, by whatever day of the
    report."""
    key = scene.first, tuple(scene.dates)
    found = known.told.get(key)
    if found is None:
        denials = find_denials(known.tokens, scene)
        events = find_events(known.tokens, scene, denials)
        found = known.told[key] = denials, [_denied(event, denials) for event in events] if denials else events
    return found


def _voices(sentences: Sequence[Sentence], attributions: Sequence[Attribution]) -> list[list[Attribution]]:
    """For each sentence the attributions of which something is said in it, in their order."""
    found: list[list[Attribution]] = [[] for _ in sentences]
    for told in attributions:
        start, end = told.scope
        at = bisect_right(sentences, start, key=attrgetter("end"))
        while at < len(sentences) and sentences[at].start < end:
            found[at].append(told)
            at += 1
    return found


def _said(tokens: Tokens, voices: Sequence[Attribution]) -> frozenset[int]:
    """The tokens at which words begin that somebody is told to say."""
    return frozenset(
        tokens.at(a.scope[0]) if a.end == a.scope[0] else _speaker_begins(tokens, min(a.speaker_start, a.start))
        for a in voices
        if a.end > a.start and a.verb != "according to" and not _has_object(tokens, a)
    )


def _has_object(tokens: Tokens, told: Attribution) -> bool:
    """True where a verb of saying takes what follows as its object: "condemned the raid", "denied shelling the port";
    and for a participle that closes the words before it."""
    if told.end != told.scope[0]:
        return tokens.low[tokens.at(told.start)].endswith("ing")
    k = tokens.at(told.scope[0])
    if k >= len(tokens.low) or tokens.low[k] in CLAUSES_OPEN:
        return False
    kind = speech_kinds().get(told.verb)
    if kind == "denial":
        return tokens.low[k].endswith("ing") or tokens.low[k] in ("any", "all", "responsibility", "involvement")
    if told.verb in ANNOUNCING:
        last = min(tokens.at(told.scope[1]), k + OBJECT)
        ends = OBJECT_ENDS | {"and", "but"} if tokens.low[k] in ("a", "an") else OBJECT_ENDS  # "a ban and shops shut"
        return not has_verb(tokens, k, next((j for j in range(k, last) if tokens.low[j] in ends), last))
    if told.verb in CHARGING:  # "accused Chad of a provocation", not "of shelling the port"
        charge = next((j for j in range(k, min(k + OBJECT, len(tokens) - 1)) if tokens.low[j] in ("of", "for")), None)
        return charge is not None and not tokens.low[charge + 1].endswith("ing")
    return kind in TAKES_OBJECT


def _speaker_begins(tokens: Tokens, offset: int) -> int:
    """The token at which a speaker's noun phrase begins: his title and "their", "the" belong to it."""
    k = tokens.at(offset)
    while k > 0 and (tokens.low[k - 1] in determiners() or tokens.words[k - 1].istitle()):
        if tokens.low[k - 1] not in names.titles().firsts and tokens.words[k - 1].istitle():
            break
        k -= 1
    return k


def _added(tokens: Tokens, quantity: Quantity, beside: Sequence[Quantity], before: Sequence[Quantity]) -> Quantity:
    """ "Another five bodies", "thousands of other women", "18 more" are a part: they come on top of those told before;
    not so "12 died and another 40 were hurt", where they are others than the dead."""
    if quantity.measure == "other" or quantity.part:
        return quantity
    first, last = tokens.between(quantity.start, quantity.end)
    low = tokens.low
    more = any(low[k + 1 : min(k + 2, last + 1)] != ["than"] for k in tokens.among(ADDS, first, last + 1))
    if not more and quantity.modifier.lower() not in ("another", "a further"):
        return quantity
    others = any(q.start < quantity.start and q.measure != quantity.measure for q in beside)
    earlier = (*before, *(q for q in beside if q.start < quantity.start))
    told = any(q.claim and q.measure == quantity.measure for q in earlier)
    return replace(quantity, part=True) if told and not others else quantity


def _denied(event: EventSpan, denials: Sequence[Denial]) -> EventSpan:
    """An event that a speaker denies is negated: "denied that its troops had shelled the town"; not what a noun only
    mentions there: "denied a role in the attack"."""
    if (event.noun and not event.told) or event.harm:
        return event
    such = event.noun and event.attributed_to  # "denied that any such agreement had been signed"
    denied = (
        d.start
        for d in denials
        if d.start <= event.start < d.end and (d.how == "said" or (d.how == "told" and such and such == d.speaker))
    )
    if not any(start >= event.clause[0] or event.role != "clause" for start in denied):
        return event  # or what a relative clause there only says of a thing: "denied that the jet that crashed was old"
    return replace(event, negated=True)
