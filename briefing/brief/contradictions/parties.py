"""Whether a clause tells of those of whom something is denied, as who did it or to whom it was done."""

from __future__ import annotations

from collections.abc import Set

from briefing.brief.contradictions.assertions import HARM, Told
from briefing.brief.contradictions.disclaimed import FIRING, Denied
from briefing.brief.contradictions.topics import Saying
from briefing.lexicon.deeds import has_names, is_people, kind_of_people, kind_of_thing
from briefing.lexicon.forms import is_finite, stem
from briefing.model import Denial
from briefing.tokens import folded_words

PRONOUNS = frozenset({"he", "she"})


def by_the_same(denied: Denied, saying: Saying, told: Told, k: int) -> bool:
    """True where those are told to have done it who are denied to have done it."""
    subject = frozenset(map(stem, told.tokens.low[told.clause(k).first : k]))
    return bool(denied.sides & saying.sides or denied.doing & (told.doing(k, told.sentence.start) | subject))


def of_other_people(people: Set[str], told: Told, k: int) -> bool:
    """True where it is denied of one kind of people, and a clause tells of others alone: militants, policemen."""
    first, last, _ = told.clause(k)
    theirs = {kind_of_people(stem(word)) for word in told.tokens.low[first:last] if is_people(word)}
    return bool(people and theirs) and people.isdisjoint(theirs)


def of_them(persons: Set[str], told: Told, k: int) -> bool:
    """True where a clause tells of one of the persons, or its sentence of no other; who shares but one of several names
    is another, and so is "he" beside who is named."""
    start, end = told.run(k)
    speakers = {a.speaker_start for a in told.source.attributions}
    sentence = told.source.mentions_in(told.sentence.start, told.sentence.end)
    opens = told.tokens.low[told.clause(k).first : k][:2]
    if not PRONOUNS.isdisjoint(opens) and any(m.type == "person" and m.start not in speakers for m in sentence):
        return False
    named = [
        frozenset(map(stem, folded_words(m.name))) for m in told.source.mentions_in(start, end) if m.type == "person"
    ]
    if any(own <= persons or persons <= own for own in named):
        return True
    words = frozenset(map(stem, folded_words(told.source.text[start:end])))
    return not named or not persons.isdisjoint(words.difference(*named))


def of_any(denial: Denial, denied: Denied, seldom: bool) -> bool:
    """True where what is denied may be of any event: that people came to harm; what others than who denies it may have
    done; what a negation alone says, but for a deed by one of its names of which the
    reports ``seldom`` tell."""
    charged = denial.how == "said" and bool(denied.sides)
    told = seldom and (denial.how == "done" or (denial.how == "thing" and has_names(denial.heads[0])))
    plain = denial.how in ("done", "thing", "called") and not told
    return bool(denied.deed & HARM) or charged or plain


def meet(denial: Denial, denied: Denied, saying: Saying, names: frozenset[str], told: Told) -> bool:
    """True where a sentence shares with what is denied more than the deed: of what or whom, or by whom; or where
    those who are denied to have harmed anybody have opened fire."""
    things = any(word in names or kind_of_thing(word) in names for word in denied.objects | denied.same)
    people = denied.people & set(map(kind_of_people, names))
    doers = denied.doing - frozenset(map(stem, folded_words(denial.speaker or "")))
    shots = (k for k in told.telling(denied.deed) if told.names[k] & FIRING and is_finite(told.tokens.low[k]))
    fired = any(denied.doing.intersection(map(stem, told.tokens.low[told.clause(k).first : k])) for k in shots)
    return bool(things or people or (denied.persons | doers) & names or denied.sides & saying.sides or fired)
