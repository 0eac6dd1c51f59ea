"""Whose day a date of the sentence is: the event's, another's beside it, that of a count, a plan or the report."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import DASHES, Clause
from briefing.annotate.events.joining import VIOLENT
from briefing.annotate.quantities.written import is_number
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import has_verb
from briefing.lexicon import common_words, counts
from briefing.lexicon.determiners import determiners
from briefing.lexicon.event_verbs import doing, happening, lasting, light
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import PASTS, is_finite, lemmas, participle
from briefing.lexicon.grammar import grammar
from briefing.model import DateSpan
from briefing.tokens import Tokens, greater

DATELINE = 8  # tokens of a place before the day
SUBJECT = 5  # tokens between a date that opens a clause and the noun of its subject
MODIFIED = 3  # tokens between a date and the noun that it stands before: "Tuesday's massive chemical explosion"
WITHIN = frozenset({"in", "at", "during"})  # "killed in Tuesday's blast"
NOT_BEFORE = frozenset("to of for in on at with by from and that".split())
PLAN = 12  # tokens between a verb of announcing and the day that is announced
ANNOUNCING = frozenset("called announced declared ordered planned scheduled set announces calls plans".split())
CALLED = frozenset({"called", "calls"})  # "called the flood a warning", not "called a strike"
KNOWN = frozenset("the this that these those".split())
# between what is held and its day
HELD = frozenset("to be held take place due set scheduled planned slated on by for in at the latest , next".split())
UNTIL = frozenset({"for", "until", "till"})
AUXILIARIES = 3  # tokens before a participle among which its auxiliary stands
PRESENT = frozenset("is are be being".split())
# openers of what may have no verb of its own, and those of them that have one as a rule
WITHOUT_VERB = frozenset({"said", "cause", "despite", "amid", "after", "before"})
MAY_HAVE = frozenset({"said", "after", "before"})
GOES_ON = frozenset("of for over with to in not".split())  # behind an object's day: "accused Chad on Monday | of theft"
COMPARED = 6  # tokens from "up from" to the day of what is compared
AGAINST = frozenset({"from", "with", "to"})
MOVED = frozenset({"up", "down", "compared"})
BARGAINED = frozenset("reached struck brokered agreed concluded negotiated mediated clinched inked".split())
PLACED = 5  # tokens between a participle and its day
BEFORE_DAY = frozenset("on late early earlier".split())
MOVED_TO = frozenset("forward back postponed move moved moving shifted delay delayed deferred".split())  # to a day
ADDS = frozenset({"and", "but", "or", "then", ",", ";"})
CRIMES = frozenset({"ASSAULT", "CRIME", "DISASTER"})  # for which somebody is held later
DAY = 10  # characters of a day in ISO 8601


def of_count(tokens: Tokens, first: int) -> bool:
    """ "The count as of Monday", "up from 13 a day earlier", "born in 1988": the day of a count, or of a birth, is no
    deed's."""
    low = tokens.low
    if "born" in low[max(0, first - 2) : first]:
        return True
    if first > 1 and low[first - 2] == "as" and low[first - 1] in ("of", "at"):
        return True
    if "than" in low[greater(0, first - 2) : first]:  # "five more than on Monday"
        return True
    against = next((k for k in range(first - 1, greater(0, first - COMPARED), -1) if low[k] in AGAINST), 0)
    if against == 0 or low[against - 1] not in MOVED:
        return False
    # not "came down from the hills on Monday"
    return any(is_number(word) for word in low[against + 1 : first])


def in_dateline(tokens: Tokens, scene: Scene, date: DateSpan) -> bool:
    """True for the day in "ASKE, Aug 17 - A dam broke on Monday": it is the report's."""
    first, end = tokens.between(date.start, date.end)
    agency = end < scene.last and tokens.words[end] == "(" and ")" in tokens.words[end : end + DATELINE]
    if agency:
        end = tokens.words.index(")", end) + 1
    if not scene.first < first <= scene.first + DATELINE or end >= scene.last or tokens.words[end] not in DASHES:
        return False
    place = [word for word in tokens.words[scene.first : first] if word[0].isalpha()]
    return bool(place) and (agency or place[0].isupper()) and all(word[0].isupper() for word in place)


def of_neighbour(tokens: Tokens, date: DateSpan, met: Met, heads: Sequence[Met]) -> bool:
    """True for a noun where the date stands right behind another: "talks Monday on the dam", "announced the removal of
    the mayor and a vote on 3 May"."""
    return met.trigger.noun and any(
        h.trigger.noun and h.i != met.i and h.clause == met.clause and _is_held(tokens, h, date) for h in heads
    )


def _is_held(tokens: Tokens, noun: Met, date: DateSpan) -> bool:
    """ "Elections on 3 May", "an election to be held by 3 May"."""
    end, first = noun.i + noun.hit.size, tokens.at(date.start)
    return end <= first and HELD.issuperset(tokens.low[end:first])


def of_noun(tokens: Tokens, date: DateSpan, met: Sequence[Met], heads: Sequence[Met]) -> bool:
    """True for a date that only says which of its kind a noun beside it is, where that is none of the event's: "people
    marching against last week's coup", "the fraud in the November election", "oppose the coup of 1 February"."""
    first, last = tokens.between(date.start, date.end)
    low, words = tokens.low, tokens.words
    possessive = is_possessive(tokens, date)
    if low[first - 1] == "of" and first > 1 and not possessive:
        other = any(_ends_at(m, first - 1) for h in heads if h not in met for m in (h, *h.also) if m.trigger.noun)
        return other and not any(_ends_at(m, first - 1) for m in met)
    last += low[last : last + 1] == [","] and low[first - 1] in determiners()  # "the May 3, 2019, bombing"
    named = low[first - 1] in determiners() and last < len(low) and words[last].islower() and words[last].isalpha()
    if not possessive and not (named and low[last] not in common_words() and not is_finite(low[last])):
        return False
    leads = first - 1 - named == met[0].clause.first  # "In Tuesday's push, officers …", not "angry at Tuesday's ruling"
    within = low[first - 1 - named] in WITHIN and (leads or met[0].i < first)
    behind = [m for h in heads for m in (h, *h.also) if m.trigger.noun and 0 <= m.i - last <= MODIFIED]
    crime = met[0].trigger.category == "COERCE" and any(m.trigger.category in CRIMES for m in behind)
    apart = met[0].trigger.noun and met[0].i + met[0].hit.size != first - 1 - named and not leads
    if within and not (crime or apart) and any(m.trigger.category in HARMFUL for m in met):
        return False  # not "charged in the 3 May bombing", "the raid was raised in Monday's debate"
    return not any(m in met for m in behind)


def is_possessive(tokens: Tokens, date: DateSpan) -> bool:
    """ "Tuesday's blast": the day says which of its kind something is."""
    last = tokens.between(date.start, date.end)[1]
    return "'s" in tokens.low[last - 1 : last + 1]


def of_aside(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    """ "The union, founded in 1992, called a strike", "asked why the dam, finished only last year, burst": a day
    between two commas is of the verb there."""
    (at, last), first, low = tokens.between(date.start, date.end), met.clause.first, tokens.low
    behind = at > met.i
    if at <= first or "," not in low[last : last + 1 if behind else met.i] or (behind and met.trigger.noun):
        return False
    opens = next((k for k in range(at - 1, met.i if behind else first - 1, -1) if low[k] == ","), at)
    within = low[opens + 1 : at]
    told = [is_finite(word) or bool(participle(word)) for word in within]
    return any(told[:1]) and {"and", "or"}.isdisjoint(within) if behind else any(told)


def _ends_at(met: Met, end: int) -> bool:
    return met.i + met.hit.size == end


def begun_since(tokens: Tokens, scene: Scene, met: Met) -> DateSpan | None:
    """ "The bridge has been closed | since Monday", "fighting has raged since May": what goes on since a day was done
    then; not the count of what goes on to happen, "nine have died since Monday"."""
    at = scene.clauses.index(met.clause) + 1
    behind = scene.clauses[at] if at < len(scene.clauses) else None
    if behind is None or behind.opener != "since" or has_verb(tokens, behind.first, behind.last):
        return None
    if any(clause.opener == "when" for clause in scene.clauses[at + 1 : at + 2]):
        return None  # "since Monday, when gunmen stormed it"
    verb = range(met.i, met.clause.last if met.trigger.noun else met.i + 1)
    lasts = any(not lasting().isdisjoint(lemmas(tokens.low[k])) for k in verb)
    if not tokens.any_among(grammar().have, max(met.clause.first, met.i - AUXILIARIES), verb.stop):
        return None
    told = next((d for d in scene.dates if d.past and d.role == "date" and inside(tokens, d, behind)), None)
    once = told is not None and len(told.value or "") == DAY and not _may_go_on(tokens, met)
    return told if lasts or once else None


def _may_go_on(tokens: Tokens, met: Met) -> bool:
    """True for a noun, for what befalls one after the other, and for how many somebody was done something to."""
    words = tokens.low[met.clause.first : met.clause.last]
    many = any(is_number(word) for word in words)
    counted = many and not counts.people().isdisjoint(words)
    return met.trigger.noun or met.trigger.harm or met.trigger.category in VIOLENT or counted


def reached_on(tokens: Tokens, scene: Scene, met: Met) -> DateSpan | None:
    """ "Under a deal reached in Lota on Monday": the day behind a participle of doing and its object."""
    k = met.i + met.hit.size
    doing_it = k < met.clause.last and tokens.low[k] in light() | BARGAINED
    if not met.trigger.noun or met.trigger.category in HARMFUL or not doing_it:
        return None
    k += 1
    last = met.clause.last
    if k + 1 < last and tokens.low[k] in ("in", "by") and tokens.words[k + 1][0].isupper():  # "in Lota on Monday"
        k = next((j for j in range(k + 1, min(k + PLACED, last)) if tokens.low[j] in BEFORE_DAY), k)
    k = tokens.past(BEFORE_DAY, k, last)
    if k >= last:
        return None
    days = (d for d in scene.dates if d.start <= tokens.starts[k] < d.end and len(d.value or "") == DAY)
    return next(days, None)


def set_for(tokens: Tokens, met: Met, dates: list[DateSpan]) -> DateSpan | None:
    """ "Called a strike for Thursday", "the hearing has been set for 3 May": the day for which a noun is announced."""
    if not (met.trigger.noun or met.hit.size > 1) or met.trigger.harm:
        return None
    first, last = met.i + met.hit.size, min(met.clause.last, met.i + met.hit.size + PLAN)
    if not met.trigger.noun:  # "refused to go and called | a vote for Friday"
        last = next(iter(tokens.among(ADDS, first, last)), last)
    if any(met.i < tokens.at(d.start) < first for d in dates):
        return None  # "voted | on Monday | to reject it and to walk out from Friday"
    for one in dates:
        at = tokens.at(one.start)
        if first < at < last and tokens.low[at - 1] in ("for", "from") and not one.past:
            return one
    return None


def lies_behind(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    """ "Will rehire those | dismissed on Monday": the day of a verb behind what is to come."""
    behind = tokens.low[met.i + met.hit.size : tokens.at(date.start)]
    return met.standing == "future" and any(map(is_finite, behind))


def planned(tokens: Tokens, date: DateSpan) -> bool:
    """ "Called a strike for Monday", "was put off until Thursday": a day that is yet to come."""
    first = tokens.at(date.start)
    if first == 0 or tokens.low[first - 1] not in UNTIL | {"from", "to"}:
        return False
    if tokens.low[first - 1] == "to":  # "proposed bringing the vote forward to April"
        return tokens.any_among(MOVED_TO, max(0, first - PLAN), first)
    announced = tokens.any_among(ANNOUNCING, max(0, first - PLAN), first)
    return tokens.low[first - 1] in UNTIL or not date.past or announced


def only_leads(tokens: Tokens, date: DateSpan, met: Met, heads: Sequence[Met]) -> bool:
    """True for a day that lies ahead beside what is done already, "extended the ultimatum until Thursday", or with
    another event before it: "condemns the raid and calls a summit on 26 June"."""
    if met.trigger.noun:
        return False
    if any(met.i < h.i < tokens.at(date.start) and h.clause == met.clause for h in heads):
        return True
    if met.hit.form not in PASTS:
        return False
    before = {"", *tokens.low[max(met.clause.first, met.i - AUXILIARIES) : met.i]}
    return before.isdisjoint(PRESENT)


def is_spoken_of(tokens: Tokens, met: Met) -> bool:
    """ "On Monday Ana Quispe called the flood a warning", "discussed the raid": a known event of which the verb of its
    clause says something."""
    if not met.trigger.noun or tokens.low[met.i - 1] not in KNOWN:
        return False
    verb = met.i - 2
    makes = (light() | happening() | doing()) - CALLED
    return verb >= met.clause.first and is_finite(tokens.low[verb]) and tokens.low[verb] not in makes


def says_which(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    """ "The explosion of 4 August", "Monday's crash"."""
    before = date.end <= tokens.starts[met.i] and belongs(tokens, date, met)
    return before or tokens.low[tokens.at(date.start) - 1] == "of"


def belongs(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    """ "Tuesday's bombing", "the Aug. 7 bombing", "the bombing of 7 August", but not "condemned Thursday the bombing",
    "honoured Tuesday the flood victims"."""
    first, last = tokens.between(date.start, date.end)
    if last <= met.i:
        between = tokens.low[last : met.i]
        if not any(map(is_finite, tokens.low[met.clause.first : first])):
            return len(between) <= SUBJECT and not any(map(is_finite, between))  # "in 2011 a flood in the valley"
        return len(between) <= MODIFIED and not any(
            word in NOT_BEFORE or word in determiners() or word in grammar().before_verb or is_finite(word)
            for word in between
        )
    return touches(tokens, date, met)


def touches(tokens: Tokens, date: DateSpan, met: Met) -> bool:
    return abs(date.end - tokens.starts[met.i]) <= 24 or abs(date.start - tokens.ends[met.i]) <= 3


def closing(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan], heads: Sequence[Met]) -> DateSpan | None:
    """ "Accused its rivals of fraud on Monday", "accused Chad on Monday of theft", "held over the fallen block on
    Monday": the day in or behind the words without a verb that hang on a verb; not that of a noun right before it,
    "despite the truce on Monday"."""
    at = scene.clauses.index(met.clause) + 1
    if met.trigger.noun or met.standing != "fact":
        return None
    for k in range(at, len(scene.clauses)):
        hanging = scene.clauses[k]
        if hanging.opener not in WITHOUT_VERB and not (k > at and hanging.opener == "as"):
            return None
        one = next((d for d in dates if inside(tokens, d, hanging)), None)
        if one is not None:
            first, last = tokens.between(one.start, one.end)
            first -= tokens.low[first - 1] in ("on", "of", "in")
            goes_on = hanging.opener == "said" and k == at and not GOES_ON.isdisjoint(tokens.low[last : last + 1])
            only = goes_on or len(dates) == 1
            return one if only and _closes(tokens, scene, one, met, heads, (hanging, first, last, goes_on)) else None
        if has_verb(tokens, hanging.first, hanging.last):
            return None
    return None


def _closes(
    tokens: Tokens, scene: Scene, one: DateSpan, met: Met, heads: Sequence[Met], place: tuple[Clause, int, int, bool]
) -> bool:
    """True for a day past, at tokens [first, last) of a clause that hangs on the verb, which it ends or which
    goes on with more of its object; with no verb before it, nor an event right before it."""
    hanging, first, last, goes_on = place
    if not one.past or is_only_said(tokens, scene, one, met) or is_possessive(tokens, one):
        return False
    if hanging.opener in MAY_HAVE and has_verb(tokens, hanging.first, first if goes_on else hanging.last):
        return False
    if not goes_on and any(word.isalnum() for word in tokens.words[last : hanging.last]):
        return False
    return not any(m.trigger.noun and m.i + m.hit.size == first for h in heads for m in (h, *h.also))


def of_report(tokens: Tokens, scene: Scene, date: DateSpan, met: list[Met]) -> bool:
    """True where the date stands right after a verb of saying ("the group said on Tuesday") that is not the event
    itself."""
    if is_possessive(tokens, date):
        return False  # "said Sunday's strikes"
    behind = tokens.between(date.start, date.end)[1]
    if date.value and len(date.value) < DAY and tokens.low[behind : behind + 1] != ["that"]:
        return False  # "in January 2014 the army said that it had killed"
    told = next((a for a in scene.attributions if a.start < a.end and 0 <= date.start - a.end <= 20), None)
    return told is not None and not any(m.trigger.lemma.split()[0] == told.verb.split()[0] for m in met)


def is_only_said(tokens: Tokens, scene: Scene, date: DateSpan, met: Met) -> bool:
    """ "Was shelled by rebels, | the mayor said on Monday": who tells of violence does so later, while
    what else is announced is done that day."""
    return met.trigger.category in VIOLENT and of_report(tokens, scene, date, [met])


def inside(tokens: Tokens, date: DateSpan, clause: Clause) -> bool:
    return tokens.starts[clause.first] <= date.start < tokens.ends[clause.last - 1]
