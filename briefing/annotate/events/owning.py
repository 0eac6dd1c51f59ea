"""Which verbs are a clause's own, and which only describe a noun: "rebels fighting the army", "the jailed editor"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import Clause
from briefing.annotate.events.whose_day import ADDS
from briefing.annotate.resuming import is_verb
from briefing.annotate.scene import Met
from briefing.annotate.voices.said import has_verb
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import common_words
from briefing.lexicon.determiners import determiners
from briefing.lexicon.event_verbs import armed_with, begun
from briefing.lexicon.forms import PARTICIPLES, is_adverb, is_finite, participle
from briefing.lexicon.grammar import grammar
from briefing.tokens import Tokens, lesser

# auxiliaries of a finite verb
HELPING = frozenset("is are was were be been being am has have had get got gets".split())
JOINING = frozenset({"joined", "joins", "followed", "follows"})
AUXILIARY = frozenset("has have had was were is are been being be also then later not".split())
ADVERBS = frozenset("also later not then still now already just again all both yet never".split())
# between an auxiliary and its verb: "was on Monday freed"
BETWEEN = ADVERBS | LOW_WEEKDAYS | frozenset("on late early yesterday today last night".split())
PREPOSITIONS = frozenset("in on at for with from by about over against to into after before during amid".split())
THERE = frozenset("was were has have".split())
# before a verb of another subject
SUBJECTS = frozenset("and or but , . who which that it he she they we i there".split())
SEEN = frozenset("seen filmed heard spotted caught photographed pictured observed".split())
DASHES = frozenset("- – — : -- )".split())
TALKING = frozenset("speaking talking addressing responding replying answering writing".split())  # lead to what is said
LEADING = DASHES | {"", "said"}  # openers of the first clause of a sentence
SUBJECTS_END = frozenset({",", ";", "which", "who", "whose"})
ANYBODY = frozenset({"anyone", "anybody"})
NEAR = 3  # tokens of a relative clause up to its verb
PHRASE = 9  # tokens of a phrase that hangs on a participle


def is_clauses_verb(tokens: Tokens, one: Met) -> bool:
    """False for "shelling" and "pulled" where no auxiliary makes them the verb of a clause: "rebels fighting the army",
    "the bodies pulled from the river by divers"."""
    if one.hit.form not in ("ing", "participle", "past-participle"):
        return True
    if is_adjectival(tokens, one):
        return False
    before = tokens.low[one.i - 1]
    if one.clause.opener == "said" and before in ("of", "for"):
        return True  # what somebody is accused of
    if one.hit.form == "ing" and (before in begun() or before in SEEN):
        return True  # "began evacuating", "were filmed looting"
    if not one.trigger.noun and fronts(tokens, one.i, one.clause) is not None:
        return True
    if one.hit.form == "ing" and before == "in":
        return not JOINING.isdisjoint(tokens.low[one.clause.first : one.i])  # "joined Chad in condemning"
    end = one.i + one.hit.size
    if one.hit.form == "past-participle" and (_goes_on(tokens, one, end) or _is_absolute(tokens, one)):
        return False
    k = one.i - 1
    while k > one.clause.first and (tokens.low[k] in BETWEEN or is_adverb(tokens.low[k])):
        k -= 1
    helped = (k >= one.clause.first and tokens.low[k] in HELPING) or _is_gapped(tokens, one)
    by = end < one.clause.last and tokens.low[end] == "by"
    reduced = by or before in ANYBODY  # "anyone convicted of"
    return helped or (one.hit.form == "past-participle" and not reduced)


def _is_gapped(tokens: Tokens, one: Met) -> bool:
    """ "Nine officers were hurt and 34 people | arrested": the auxiliary was told before."""
    if one.trigger.noun or not one.hit.form.endswith("participle"):
        return False
    joined = next((k for k in range(one.i - 2, max(one.clause.first, one.i - PHRASE), -1) if tokens.low[k] == "and"), 0)
    if not joined or not tokens.any_among(grammar().be, one.clause.first, joined):
        return False
    stop = next((k for k in range(one.i, one.clause.last) if tokens.low[k] == ","), one.clause.last)
    return not (has_verb(tokens, joined, one.i) or has_verb(tokens, one.i + one.hit.size, stop))


def fronts(tokens: Tokens, i: int, clause: Clause) -> int | None:
    """The comma behind the participle at token i, where its sentence begins with it: "Storming the jail at dawn | ,
    rebels freed 80 men", "Meeting in Accra | , they agreed"; it is told as much as the verb of its subject."""
    low = tokens.low
    begins = i == clause.first or (i > clause.first and low[i - 1] in DASHES)
    if not begins or clause.opener not in LEADING or not participle(low[i]) or low[i] in TALKING:
        return None
    comma = next((k for k in range(i + 2, min(clause.last + 1, len(low) - 1)) if low[k] == ","), None)
    if comma is None or has_verb(tokens, i + 1, comma) or low[comma + 1].endswith("ing"):
        return None
    ends = next((k for k in range(comma + 1, min(comma + PHRASE, len(low))) if low[k] in SUBJECTS_END), comma + PHRASE)
    return comma if has_verb(tokens, comma + 1, min(ends, len(low))) else None


def is_fronted(tokens: Tokens, one: Met) -> bool:
    """True for such a participle, or that of a passive: "Seized in May, the miners were freed"."""
    return not (one.trigger.noun or is_adjectival(tokens, one)) and fronts(tokens, one.i, one.clause) is not None


def is_adjectival(tokens: Tokens, one: Met) -> bool:
    """ "Ousted president Ana Quispe said", "met detained miners": a participle right before the noun that it
    describes, at the head of a clause or behind a verb."""
    end, low = one.i + one.hit.size, tokens.low
    if one.trigger.noun or one.hit.size > 1 or one.hit.form not in PARTICIPLES:
        return False
    before = low[one.i - 1] if one.i > one.clause.first else one.clause.opener
    if before and before not in DASHES and (before in AUXILIARY or not is_finite(before)):
        return False
    if end >= one.clause.last or not low[end].isalpha() or low[end] in common_words() or low[end] in determiners():
        return False
    return not (low[end] in PREPOSITIONS or low[end] in grammar().before_verb or is_adverb(low[end]))


def _is_absolute(tokens: Tokens, one: Met) -> bool:
    """ "With rebels | dispersed over the hills, the army said": how things stood meanwhile; harm is told as well."""
    k = one.clause.first + (tokens.low[one.clause.first] in DASHES)
    stands = "," not in tokens.low[k : one.i] and not has_verb(tokens, k, one.i)
    return tokens.low[k] == "with" and stands and not one.trigger.harm


def _goes_on(tokens: Tokens, one: Met, end: int) -> bool:
    """ "Four nuns seized on the road | were freed": the verb of the clause stands behind what hangs on the noun."""
    low = tokens.low
    last = lesser(one.clause.last if end < one.clause.last else len(low), end + PHRASE)
    if one.clause.relative and one.i - one.clause.first < NEAR:
        return False  # "the jet that crashed in May | was shelled"
    if end >= last or low[end] not in PREPOSITIONS or low[one.i - 1] in AUXILIARY or low[one.i - 1].isdigit():
        return False
    k = next((k for k in range(end, last) if is_verb(low[k]) and tokens.words[k] != "May"), end)
    alone = tokens.words[k - 1] == "May" or low[k - 1] not in grammar().before_verb
    return low[k] in THERE and alone and SUBJECTS.isdisjoint(low[end:k])


def is_reduced(tokens: Tokens, one: Met) -> bool:
    """ "A panel appointed by the mayor": a participle that is no clause's verb."""
    return one.hit.form in PARTICIPLES and not one.trigger.noun and not is_clauses_verb(tokens, one)


def modifies(tokens: Tokens, one: Met, met: Sequence[Met]) -> bool:
    """True for a verb after another of its clause that no conjunction adds to it: "freed 21 of the girls kidnapped"."""
    before = (m for m in met if m.i < one.i and m.clause == one.clause and not m.trigger.noun)
    before = (m for m in before if not is_fronted(tokens, m))
    if one.hit.form != "base":
        before = (m for m in before if is_clauses_verb(tokens, m) or has_verb(tokens, m.clause.first, m.i))
    last = max((m.i for m in before), default=None)
    if last is None or _is_gapped(tokens, one):
        return False  # "a boat carrying migrants | overturned"
    k = one.i - 1
    while k > one.clause.first and (tokens.low[k] in AUXILIARY or is_adverb(tokens.low[k])):
        k -= 1
    if one.standing == "future" and tokens.any_among(ADDS, last + 1, one.i):
        return False  # "landed on Sunday and will begin work today"
    # "nine were jailed, two were freed"
    own = k + 1 < one.i and tokens.low[k + 1] in THERE and "," in tokens.low[last:k]
    return not own and tokens.low[k] not in ("and", "but", "or", ",", "then")


def describes(tokens: Tokens, i: int, before: str, after: str) -> bool:
    """ "Medics, | advanced | teams and dogs", "armed groups": not "accused doctors of theft"."""
    if tokens.low[i] not in ADJECTIVAL:
        return False
    noun = tokens.words[i + 1 : i + 2] == [after] and after.isalpha() and after not in common_words()
    listed = not before.isalpha() or before in common_words()
    return after in armed_with() or (noun and listed and "of" not in tokens.low[i : i + PHRASE])


ADJECTIVAL = frozenset({"armed", "advanced", "accused"})  # rather than verbs before a noun of a list
PHRASE = 10  # tokens of a noun phrase behind its noun
