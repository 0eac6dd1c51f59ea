"""Whether a verb of saying closes the words that stand before its speaker, or opens those that stand after it; and who
says what stands at an offset."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.written import number_at
from briefing.annotate.resuming import DAYS as UNITS
from briefing.calendar import LOW_MONTHS, LOW_WEEKDAYS
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.events import FIRSTS, triggers
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms, voicing
from briefing.model import Attribution
from briefing.signs import Sign
from briefing.tokens import Tokens

DAYS = LOW_WEEKDAYS.union(
    "mon tue tues wed thu thur thurs fri sat sun yesterday today tonight late early earlier later".split()
)
# words that begin where, when and to whom something was said
CIRCUMSTANCE = DAYS | frozenset(
    "on in at during by via through to with from shortly just minutes hours after following without citing quoting "
    "towards toward speaking as when while here there".split()
)
OPENERS = frozenset("after before when while as if although though because since".split())  # of subordinate clauses
TELLING = frozenset({"tell", "inform", "assure", "remind", "notify"})
ASIDE = frozenset("as when while though although because after before following".split())
# words for a time, and what stands before and between them
TIMES = UNITS | LOW_MONTHS | frozenset("today tonight noon midnight day days hours weeks months years".split())
WITH_TIMES = frozenset("last this the a two three several earlier later before".split())
AT_TIME = frozenset("on in at by late early past after".split())
LONGEST = 14  # tokens that may follow a verb which closes what was said
ENDS = frozenset(". ” \" ' ’ ! ? …".split())
NEAR = 7  # tokens of a speaker who ends the sentence, whatever they are


def said_before(tokens: Tokens, first: int, begin: int, verb: int, last: int, lemma: str) -> bool:
    """True where the words said stand before the speaker, who begins at token begin of the sentence [first, last)."""
    low = tokens.low
    after = verb + 1
    last = tokens.back(ENDS, last, after)
    if last > after and low[last - 1] == ")":  # "…, she told SANA (a part of the total)"
        last = next((k for k in range(last - 1, after, -1) if low[k] == "("), last)
    if begin - first < 3:
        return False
    if after >= last:
        return True
    lost = low[begin - 1] not in (",", "”", '"', "’", "'", "?", "!", "—", "–", "-")
    joined = low[begin - 1] == "and" and tokens.words[begin - 2][0].isupper()  # "Ana Quispe and | Luis Diaz said"
    leads_on = low[begin - 1] in voicing("leads_on") or (
        low[begin - 1] in PREPOSITIONS and low[begin] not in NOT_CLOSING
    )
    if lost and leads_on and not joined:
        return False
    if lost and not (has_verb(tokens, first, begin) or any(map(is_finite, low[first:begin]))):
        return False
    opens = low[first] in OPENERS or low[first] in CIRCUMSTANCE
    told = low[begin - 1] == "," and not opens and any(map(is_finite, low[first + 1 : begin - 1]))
    return (told or is_clause(tokens, first, begin - 1)) and _only_circumstance(tokens, after, last, lemma)


def is_clause(tokens: Tokens, first: int, last: int) -> bool:
    """True where tokens [first, last) say something by themselves: a quotation, a number, or a finite clause."""
    low = tokens.low
    if tokens.any_among(QUOTES, first, last):
        return True
    if low[first] in OPENERS and low[first + 1] != "of":
        # "After the dam broke, officials said": only with a clause behind its own comma
        comma = next((k for k in range(first, last) if low[k] == ","), last)
        return comma < last and has_verb(tokens, comma, last)
    if has_verb(tokens, first, last):
        return True
    counts = any(low[k][0].isdigit() for k in range(first, last)) or number_at(tokens, first, last) is not None
    return (low[first] not in CIRCUMSTANCE or low[first + 1 : first + 2] in (["least"], ["most"])) and counts


def says_whole(tokens: Tokens, first: int, last: int) -> bool:
    """True where tokens [first, last) say something by themselves outside of asides between commas: not so "officials,
    who fear for their lives"."""
    low = tokens.low
    begin = first
    for k in range(first, last + 1):
        if k == last or low[k] == ",":
            aside = low[begin] in RELATIVES or low[begin].endswith("ing") or (begin > first and low[begin] in OPENERS)
            if begin < k and not aside and is_clause(tokens, begin, k):
                return True
            begin = k + 1
    return False


def relative_ends(tokens: Tokens, verb: int, first: int, last: int, subject: int = -1) -> int:
    """The comma that closes the relative clause of a verb, whose subject begins at token ``subject``, where what is
    told goes on behind it: "the general, who denies the theft | , was arrested", "the raid, for which the army blamed
    the rebels | , killed nine"; else the token ``last``."""
    low, k = tokens.low, verb - 1
    if subject - 1 > first and low[subject - 1] in ("which", "whom", "where"):
        comma = subject - 2 - (low[subject - 2] in PREPOSITIONS)
        return _next_comma(tokens, verb + 2, last) if low[comma] == "," else last
    if low[k - 1 : k + 1] == ["of", "whom"] and k - 2 > first and low[k - 3] == ",":
        return _next_comma(tokens, verb + 2, last)  # "the miners, most of whom say they earn 900 | , want more"
    spared = auxiliaries() | SLIGHT
    while k > first and low[k] not in RELATIVES and (low[k] in spared or low[k].endswith("ly")):
        k -= 1
    if k <= first or low[k] not in RELATIVES or low[k - 1] != ",":
        return last
    whole = "that" not in low[verb + 1 : verb + 4]
    for comma in range(verb + 2, last - 2):
        told = has_verb(tokens, verb + 1, comma) or any(map(is_finite, low[verb + 1 : comma]))
        if low[comma] != "," or not (whole or told):
            continue
        behind = comma + 1 + (low[comma + 1].endswith("ly") or low[comma + 1] in SLIGHT)
        if low[behind] in auxiliaries() or is_finite(low[behind]) or low[behind] in ("says", "say"):
            return comma
    return last


def _next_comma(tokens: Tokens, k: int, last: int) -> int:
    return next((j for j in range(k, last - 2) if tokens.low[j] == ","), last)


PREPOSITIONS = frozenset("for in on at of by from with to".split())
SLIGHT = frozenset("also still now not never always long earlier later then already".split())
RELATIVES = frozenset("who whose which whom where".split())


def _only_circumstance(tokens: Tokens, i: int, last: int, lemma: str) -> bool:
    """True where tokens [i, last) tell only when, where and to whom it was said; a comma ends the question."""
    low = tokens.low
    if lemma == "admit" and low[i : i + 1] == ["to"]:
        return False  # "the mayor admits to 12 dead"
    i += 2 * (i + 1 < last and low[i] in ("this", "last") and low[i + 1] in TIMES)  # "said this morning"
    if low[i : i + 1] == ["a"] and low[i + 2 : i + 3] in (["after"], ["before"]):
        return True
    if lemma in TELLING:
        while i < last and low[i] not in BEHIND_HEARER and not _turns_aside(low, i):
            if low[i][0].isdigit() and not tokens.touches(i):
                break
            if has_verb(tokens, i, i + 1) and low[i - 1] != "-":  # "told the Emirati-based channel"
                return False
            i += 1
    # "announced here on Monday | as the river rose", "told Andina | rejecting that"
    stop = next((k for k in range(i, last) if low[k] in STOPS or _turns_aside(low, k)), last)
    if "that" in low[i : min(stop, i + LONGEST)]:
        return False
    if stop - i > 2 * LONGEST or (i < stop and low[i] not in CIRCUMSTANCE):
        return False
    # "said on Monday 40 people had died": the words after the day are what was said
    return i >= stop or not has_verb(tokens, i, stop)


def _turns_aside(low: Sequence[str], k: int) -> bool:
    """True for what begins a clause of the reporter's behind "the mayor said on Monday", at token k; or goes on with
    what is told before it: "nine are held he said | and may be tried"."""
    aside = low[k] in ASIDE or low[k] in APPENDS or speech_forms().get(low[k], ("", ""))[1] == "ing"
    further = low[k] == "and" and any(word in auxiliaries() or is_finite(word) for word in low[k + 1 : k + 2])
    return aside or further or (low[k] == "in" and not MOVES.isdisjoint(low[k + 1 : k + 3]))


# as which a reporter sees what was said: "officials said, in a move that …"
MOVES = frozenset("what move blow sign bid setback step gesture development boost sweep".split())
STOPS = frozenset({",", ";", "which", "-", "–", "—"})
# by which a reporter goes on behind "the mayor said"
APPENDS = frozenset("among including raising bringing lowering up down".split())
BEHIND_HEARER = CIRCUMSTANCE | {",", "that", "it", "they", "he", "she", "there", "about"}


@cache
def auxiliaries() -> frozenset[str]:
    """Forms of be and have, and modal verbs."""
    modals = "will would can could may might must should shall did does do"
    return grammar().helping | frozenset(modals.split())


def has_verb(tokens: Tokens, first: int, last: int) -> bool:
    """True where one of the tokens [first, last) reads as a finite verb."""
    verbs = any(tokens.words[k] != "May" for k in tokens.where(VERBS, first, last))  # the month is none
    return verbs or any(_tells(tokens, k) for k in tokens.where(FIRSTS, first, last))


def _tells(tokens: Tokens, k: int) -> bool:
    """True for a verb in the past tense that tells an event."""
    verb = triggers().verb_at(tokens, k, len(tokens))
    return verb is not None and verb.form in ("past", "past-participle")


VERBS = Sign(
    lambda word: (
        word in auxiliaries()
        or word.endswith("n't")
        or word in near().moved
        or word in counts.measure_forms("past", "past-participle")
    )
)


def lost_comma(tokens: Tokens, i: int, stop: int, last: int) -> bool:
    """Scraped text drops commas: "… heads the northeast said the Observatory." ends right after the speaker."""
    low = tokens.low
    verbs = any(low[k] in grammar().helping for k in range(i + 1, stop))
    near = stop - i <= NEAR or (stop - i <= LONGEST and not has_verb(tokens, i + 1, stop))
    day = stop < last and (low[stop] == "on" or low[stop] in DAYS)
    ends = stop >= last - 1 or low[stop] in ("who", "which") or (day and _only_circumstance(tokens, stop, last, "say"))
    return low[i - 1] not in NOT_CLOSING and ends and near and not verbs


NOT_CLOSING = frozenset("he she they it who which that".split())  # subjects of the verb behind them


def takes_turn(tokens: Tokens, offset: int) -> bool:
    """True for a speaker behind "while", "but": he says something else than who spoke before."""
    k = tokens.back(("the", "a", "an", "its", "their"), tokens.at(offset), 0) - 1
    return k >= 0 and tokens.low[k] in ("while", "but", "whereas", "and", ";", "though", "although")


def speaker_at(attributions: Sequence[Attribution], offset: int) -> Attribution | None:
    """The innermost attribution whose scope holds the offset, None for the outlet's own voice."""
    if not attributions:
        return None
    holding = [a for a in attributions if a.scope[0] <= offset < a.scope[1]]
    return min(holding, key=lambda a: a.scope[1] - a.scope[0]) if holding else None


def before_time(tokens: Tokens, stop: int, first: int, named: Callable[[int], bool]) -> int:
    """The token behind which only a time is told up to token stop: "the union | last night | said"; ``named`` tells
    what is within a name."""
    low, k = tokens.low, stop
    while k - 1 > first and not named(k - 1):
        day = low[k - 1].isdigit() and not LOW_MONTHS.isdisjoint((low[k - 2], *low[k:stop]))
        if not day and low[k - 1] not in TIMES and low[k - 1] not in WITH_TIMES:
            break
        k -= 1
    return stop if TIMES.isdisjoint(low[k:stop]) else k - (k - 1 > first and low[k - 1] in AT_TIME)
