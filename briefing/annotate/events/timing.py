"""When it happened, as the sentence tells it: the date of the event's clause, of a clause beside it, or of the
report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.events.days_apart import days_after, days_before
from briefing.annotate.events.joining import VIOLENT
from briefing.annotate.events.owning import is_adjectival, is_fronted, is_reduced, modifies
from briefing.annotate.events.stances import day_of_saying, stance_told
from briefing.annotate.events.telling import is_done
from briefing.annotate.events.whose_day import (
    ADDS,
    BEFORE_DAY,
    KNOWN,
    begun_since,
    belongs,
    closing,
    in_dateline,
    inside,
    is_only_said,
    is_possessive,
    is_spoken_of,
    lies_behind,
    of_aside,
    of_count,
    of_neighbour,
    of_noun,
    of_report,
    only_leads,
    planned,
    reached_on,
    says_which,
    set_for,
    touches,
)
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import has_verb
from briefing.lexicon.around_numbers import moves
from briefing.lexicon.event_verbs import happening
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import PARTICIPLES, PASTS
from briefing.model import DateBasis, DateSpan
from briefing.tokens import Tokens


class Told(NamedTuple):
    """A date as an event has it; ``ahead`` where it lies after the day of the report."""

    value: str | None
    basis: DateBasis
    weekday: int | None
    ahead: bool = False


UNKNOWN = Told(None, "unknown", None)
TOLLS = frozenset({"toll", "tolls", "number", "count", "tally"})
SAID = 30  # characters between a verb of saying and its day
OBJECT = 5  # tokens of an object: "lynched two men | accused of theft on Saturday"
NOUN_PHRASE = 14  # tokens from an event noun to the relative clause that dates it


def when(tokens: Tokens, scene: Scene, met: list[Met], heads: Sequence[Met], mentioned: bool = False) -> Told:
    """The date of the event that the triggers tell; ``heads`` are those of all events of the sentence; ``mentioned``
    where the sentence only speaks of it."""
    if met[0].trigger.said:
        who = stance_told(tokens, scene, met[0].i, met[0].trigger.category)
        day = day_of_saying(tokens, scene, who) if who else None
        return UNKNOWN if day is None else _dated(day)
    if not scene.dates or is_adjectival(tokens, met[0]):
        return UNKNOWN
    usable = [
        d
        for d in scene.dates
        if d.role == "date" and (d.value or d.weekday is not None) and not of_count(tokens, tokens.at(d.start))
    ]
    if not usable:
        return UNKNOWN
    if len(usable) > 1 and in_dateline(tokens, scene, usable[0]):
        del usable[0]
    begun = _begun(tokens, scene, met[0], usable) or begun_since(tokens, scene, met[0])
    if (begun := begun or reached_on(tokens, scene, met[0])) is not None and begun.past:
        return _dated(begun)
    before = days_before(tokens, scene, met[0], heads, usable)
    if before is not None:
        return Told(before, "resolved", None)
    fixed = set_for(tokens, met[0], usable)
    if fixed is not None:
        return _dated(fixed)
    own = _own_dates(tokens, scene, met, heads, usable)
    if own:
        return _of_own(tokens, scene, met, heads, own, mentioned)
    if met[0].clause.opener in ("who", "whose", "which") and "had" in tokens.low[met[0].clause.first : met[0].i]:
        return UNKNOWN  # "arrested nine men on Thursday who had survived the sinking"
    later = None if mentioned else days_after(tokens, scene, met[0], usable)
    if later is not None:
        return Told(later, "resolved", None)
    last = None if mentioned else closing(tokens, scene, met[0], usable, heads)
    if last is not None:
        return _dated(last)
    spoken_of = mentioned and met[0].trigger.noun
    for look in (_before_when, _meanwhile, _before_relative, _beside):
        found = look(tokens, scene, met[0], usable)
        if found is not None and (found.past or not only_leads(tokens, found, met[0], heads)):
            return _dated(found)
    hangs = met[0].clause.opener in ("after", "before", "since", "cause", "following")
    reported = _report_date(tokens, scene, met[0], usable)
    if reported is None or hangs or spoken_of or met[0].standing != "fact":
        return UNKNOWN
    return Told(reported.value, "inferred" if reported.value else "unknown", reported.weekday)


def _of_own(
    tokens: Tokens, scene: Scene, met: list[Met], heads: Sequence[Met], own: list[DateSpan], mentioned: bool
) -> Told:
    """The one of the event's own dates that is its day."""
    if mentioned and met[0].trigger.noun and _hangs(tokens, met[0]):
        own = [d for d in own if any(touches(tokens, d, m) for m in met)]
    if is_spoken_of(tokens, met[0]):
        return _nearest(tokens, met[0], [d for d in own if says_which(tokens, d, met[0])], in_shade=False)
    return _nearest(tokens, met[0], own, in_shade=_in_the_shade(tokens, scene, met[0], heads))


def _own_dates(
    tokens: Tokens, scene: Scene, met: list[Met], heads: Sequence[Met], dates: list[DateSpan]
) -> list[DateSpan]:
    """Those that stand in a clause of the triggers and are of nothing else there."""
    own = [
        d
        for d in dates
        if any(inside(tokens, d, m.clause) or _follows(tokens, d, m) for m in met)
        and not of_report(tokens, scene, d, met)
        and not (of_aside(tokens, d, met[0]) or of_neighbour(tokens, d, met[0], heads))
        and not (of_noun(tokens, d, met, heads) or planned(tokens, d))
        and (not lies_behind(tokens, d, met[0]) if d.past else not only_leads(tokens, d, met[0], heads))
    ]  # fmt: skip
    if is_reduced(tokens, met[0]):
        return [d for d in own if d.start > tokens.starts[met[0].i]]
    if met[0].trigger.noun:
        return own
    others = [h for h in heads if h.clause == met[0].clause and h not in met and not h.trigger.noun]
    before = (h for h in others if h.i < met[0].i)
    reduced = [h.i for h in before if is_reduced(tokens, h) or _hangs_on_subject(tokens, h, met[0])]
    behind = (h for h in others if h.i > met[0].i and h.hit.form in PARTICIPLES and modifies(tokens, h, heads))
    told = {h.i + h.hit.size for h in behind}  # "freed nine girls kidnapped | in May"
    own = [d for d in own if told.isdisjoint((tokens.at(d.start) - 1, tokens.at(d.start)))]
    return [d for d in own if not any(k < tokens.at(d.start) < met[0].i for k in reduced)]


def _hangs_on_subject(tokens: Tokens, one: Met, verb: Met) -> bool:
    """ "Relatives of those killed on Tuesday demanded": what reads as a verb of the past before the verb of its clause,
    to which nothing adds it."""
    past = {one.hit.form, verb.hit.form} <= PASTS
    return past and not tokens.any_among(ADDS, one.i, verb.i)


def _follows(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    """ "Threatened | on Monday to", "condemned | late on Monday the raid": right behind a verb that parts clauses."""
    end = met.i + met.hit.size
    at = tokens.at(date.start)
    if met.trigger.noun or not end >= met.clause.last > met.i:
        return False
    return met.i < at < end or (end <= at and BEFORE_DAY.issuperset(tokens.low[end:at]))


def _hangs(tokens: Tokens, met: Met) -> bool:
    """True for a noun with a preposition before it: "voted on Tuesday to look into the siege of the hotel"."""
    return any(tokens.low[k] in PREPOSITIONS for k in range(max(met.clause.first + 1, met.i - PHRASE), met.i))


def _nearest(tokens: Tokens, met: Met, own: list[DateSpan], in_shade: bool) -> Told:
    """The nearest date of the event's own clause; beside a verb that tells another event only one that belongs to the
    noun."""
    if not own:
        return UNKNOWN
    at = tokens.starts[met.i]
    if in_shade:
        own = [d for d in own if belongs(tokens, d, met)]
    return _dated(min(own, key=lambda d: abs(d.start - at))) if own else UNKNOWN


PHRASE = 5  # tokens between a preposition and its noun
PREPOSITIONS = frozenset("into against over about after before since".split())
SOON = frozenset("shortly soon immediately just moments minutes seconds hours".split())  # before "after"


def _begun(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """ "a wildfire that started on Sunday", "the blast that tore through Lota on Sunday": the relative clause dates the
    noun before it."""
    at = scene.clauses.index(met.clause) + 1
    if not met.trigger.noun or at >= len(scene.clauses) or not scene.clauses[at].relative:
        return None
    clause = scene.clauses[at]
    begins = clause.last - clause.first > 1 and tokens.low[clause.first + 1] in happening()
    if not begins or clause.first - met.i > NOUN_PHRASE:
        return None
    return next((d for d in dates if inside(tokens, d, clause)), None)


def _before_when(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """ "Since 1959, when two died after a tram caught fire": the date that stands before "when", else that of the main
    clause: "the truce collapsed on Thursday, hours after it began, when shells fell"."""
    for k in range(scene.clauses.index(met.clause), -1, -1):
        clause = scene.clauses[k]
        if clause.opener == "when":
            told = [d for d in dates if 0 <= tokens.starts[clause.first] - d.end <= 3]
            if told:
                return told[-1]
        if clause.opener not in ("after", "when", "while", "and", ","):
            break
    if met.clause.opener not in ("when", "while", "as"):
        return None
    main = [c for c in scene.clauses if not c.subordinate and c.first < met.clause.first]
    told = [d for d in dates if any(inside(tokens, d, c) for c in main)]
    return told[0] if len(told) == 1 and not of_report(tokens, scene, told[0], [met]) else None


def _meanwhile(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """ "Was shot as he left his home on Friday", "died hours after he was freed on Friday": the clause behind tells the
    day of both."""
    at = scene.clauses.index(met.clause) + 1
    if met.trigger.noun or met.clause.subordinate or at >= len(scene.clauses):
        return None
    behind = scene.clauses[at]
    soon = behind.opener == "after" and tokens.low[behind.first - 1] in SOON
    if not (soon or behind.opener in ("as", "when", "while")):
        return None
    told = [d for d in dates if inside(tokens, d, behind) and not of_report(tokens, scene, d, [met])]
    return told[0] if len(told) == 1 and told[0].past and not is_possessive(tokens, told[0]) else None


def _before_relative(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """ "a 2014 law that recognises the groups": the date in the noun that the relative clause belongs to."""
    if not met.clause.relative:
        return None
    near = [
        d
        for d in dates
        if 0 <= tokens.starts[met.clause.first] - d.end <= 30 and not of_report(tokens, scene, d, [met])
    ]  # "said on Friday that the shelling had stopped": the day of the report
    return near[-1] if near else None


def _beside(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """A date that is a clause of its own before or behind the event's."""
    dates = [
        d
        for d in dates
        if not (is_possessive(tokens, d) or (_is_known(tokens, met) and of_report(tokens, scene, d, [met])))
    ]
    at = scene.clauses.index(met.clause)
    if at > 1 and met.clause.opener == "," and scene.clauses[at - 1].subordinate:  # "by May 2 nine of those who fled |"
        begun = [d for d in dates if inside(tokens, d, scene.clauses[at - 2])]
        if begun and not any(of_report(tokens, scene, d, [met]) for d in begun):
            return begun[0]
    after = scene.clauses[at + 1] if at + 1 < len(scene.clauses) else None
    phrases = after is not None and after.opener in ("cause", "as") and not met.clause.relative
    if after is not None and phrases and not has_verb(tokens, after.first, after.last):
        phrase = [d for d in dates if inside(tokens, d, after)]  # "was charged | with murder on Monday"
        if phrase and after.first - met.i - met.hit.size <= OBJECT:
            return phrase[0]
    for k in (at - 1, at + 1):
        if 0 <= k < len(scene.clauses) and not scene.clauses[k].subordinate:
            clause = scene.clauses[k]
            alone = [d for d in dates if inside(tokens, d, clause)]
            reports = _reports(tokens, scene, clause) or any(is_only_said(tokens, scene, d, met) for d in alone)
            if alone and clause.last - clause.first <= 7 and not reports:
                return alone[0]
    return None


def _is_known(tokens: Tokens, met: Met) -> bool:
    """ "Said on Monday that foreigners had prepared the coup": harm that was told before."""
    return met.trigger.noun and met.trigger.category in HARMFUL and tokens.low[met.i - 1] in KNOWN


def _report_date(tokens: Tokens, scene: Scene, met: Met, dates: Sequence[DateSpan]) -> DateSpan | None:
    """The date beside the words that report an event: "police said on Friday that …"; where no "that" stands behind it,
    only of what is no violence: "Chad said on Friday it stood by its ally"."""
    at = tokens.starts[met.i]
    bare = met.clause.opener == "said" and met.trigger.category not in VIOLENT
    for told in scene.attributions:
        if (
            told.end > told.start
            and told.scope[0] <= at < told.scope[1]
            and scene.sentence.start <= told.start < scene.sentence.end
        ):
            clause = clause_of(scene.clauses, tokens.at(told.start))
            near = [d for d in dates if abs(d.start - told.end) < SAID and not is_possessive(tokens, d)]
            beside = [d for d in near if inside(tokens, d, clause) or (bare and inside(tokens, d, met.clause))]
            if beside:
                return beside[0]
    return None


def _counts(tokens: Tokens, clause: Clause) -> bool:
    """True where a clause tells how a toll moved: "the toll of the quake rose to 60 on Tuesday" dates the count."""
    return all(tokens.any_among(words, clause.first, clause.last) for words in (TOLLS, moves()))


def _in_the_shade(tokens: Tokens, scene: Scene, met: Met, heads: Sequence[Met]) -> bool:
    """True for a noun or a participle beside a finite verb that tells another event: the clause's date is the
    verb's."""
    if not (met.trigger.noun or met.hit.form == "ing") or is_fronted(tokens, met):
        return False
    if _counts(tokens, met.clause):
        return True
    if met.trigger.noun and is_done(tokens, scene, met, heads):
        return False  # "launched its air campaign in May and withdrew in June"
    beside = (h for h in heads if h is not met and h.clause == met.clause and not h.trigger.noun)
    return any(h.hit.form != "ing" and not (h.hit.form == "base" and h.standing == "hypothetical") for h in beside)


def _dated(date: DateSpan) -> Told:
    return Told(date.value, date.basis if date.value else "unknown", date.weekday, bool(date.value) and not date.past)


def _reports(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """True where the clause only reports: its date is the day of the report."""
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    return any(start <= a.start < end and a.end > a.start for a in scene.attributions)
