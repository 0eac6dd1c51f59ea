"""Where the subject that a count begins ends: past what tells more of those counted, at the verb that tells what became
of them."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import QUOTES, SUBJECT_LIMITS
from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.written import is_number
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.memo import once
from briefing.tokens import Tokens, lesser

REACH = 9  # tokens between a counted noun and the word that says what became of it
LONG = 24  # tokens of an insertion
FINITE = frozenset("is are was were has have had".split())
INSERTS = frozenset("according by among including most mostly many some several mainly all half each aged".split())
NAMED_DO = frozenset("died drowned perished was were have has had".split())
GOES_ON = NAMED_DO | FINITE
# what may stand before the subject of a clause
OPENS = frozenset(', . ; : — – " “ ” that which said says and but while when where as how if because since'.split())
TAILS = frozenset("of on in at from near with inside aboard including among between for outside".split())
ACCUSED = frozenset("suspected accused convicted".split())
STOPS = frozenset(', ; : ( ) “ ” " — – . said says'.split())


@once
def past_subject(count: Count) -> int:
    """The token at which the predicate of those counted begins: "two guards of the Second Bank | were killed", "four
    farmers working near Jos | were ambushed"."""
    low, last = count.tokens.low, count.last
    after = past_insertion(count)
    tail = after < last and (low[after] in TAILS or low[after] in ACCUSED or low[after].endswith("ing"))
    tail = tail and (count.counted.people or count.counted.head in near().civil)
    if not tail or low[after] in counts.measure_verbs() or not _is_subject(count):
        return after
    for k in range(after + 1, min(last, after + LONG)):
        if (past := _past_aside(count, k)) > k:
            return past
        if low[k] in FINITE:
            return k if low[k - 1] not in ("and", "or", "but") else after
        finite = is_finite(low[k]) and count.tokens.words[k].islower() and low[k] != "armed"
        if finite and low[k] in counts.phrasal_verbs():
            return k  # "dockers at two ports | walked off the job"
        if finite or low[k] in STOPS or low[k] in grammar().subordinators:
            return after
    return after


def _past_aside(count: Count, k: int) -> int:
    """The token behind what dashes or commas set apart at token k, "-- most of them women -- | were", ", Ruda, Silesia,
    | were"; k itself where nothing is."""
    tokens, low, last, n = count.tokens, count.tokens.low, lesser(count.last - 1, k + LONG), k
    if _is_dash(tokens, k):
        ends = (n + 1 + (low[n + 1 : n + 2] == ["-"]) for n in range(k + 2, last) if _is_dash(tokens, n))
        return next((n for n in ends if n < last and low[n] in GOES_ON), k)
    while n < last and (low[n] == "," or tokens.words[n][0].isupper()):
        n += 1
    return n if n > k + 1 and low[n - 1] == "," and low[n] in GOES_ON else k


def _is_dash(tokens: Tokens, k: int) -> bool:
    return tokens.low[k] in ("–", "—") or (tokens.low[k] == "-" and not tokens.touches(k))


def _is_subject(count: Count) -> bool:
    low, k = count.tokens.low, count.number.begin - 1
    while k >= count.first and low[k] not in OPENS and (low[k] in determiners() or low[k] in ("all", "other")):
        k -= 1
    return k < count.first or low[k] in OPENS


def past_insertion(count: Count) -> int:
    """The token behind "22 people, among them nine civilians,": what is said of them stands after the insertion."""
    low, j = count.tokens.low, count.after
    j += low[j : j + 1] != [] and low[j] in QUOTES and low[count.number.begin - 1] in QUOTES  # "at least 40" | had died
    of_age = count.number.article and low[j : j + 1] == ["of"] and low[j + 1 : j + 2] and low[j + 1][0].isdigit()
    if of_age or low[j : j + 1] == ["aged"]:  # "a student of 19 |", "three boys aged 14, 16 and 17 | were killed"
        j = next((k for k in range(j + 1, lesser(count.last, j + LONG)) if not _of_ages(count, k)), j)
    if low[j : j + 1] == ["("]:  # "9,400 people (1,340 households) | have fled"
        j = next((k + 1 for k in range(j + 1, lesser(count.last - 1, j + LONG)) if low[k] == ")"), j)
    if j + 1 >= count.last or low[j] != ",":
        return _past_aside(count, j) if j < count.last else j
    some = "of" in low[j + 2 : lesser(j + 5, count.last)] and low[j + 1] not in SUBJECT_LIMITS  # "12 of them children"
    if not (low[j + 1] in INSERTS or some):
        return _past_name(count, j)
    closing = next((k for k in range(j + 2, lesser(count.last, j + LONG)) if low[k] == ","), None)
    return closing + 1 if closing is not None else j


def _of_ages(count: Count, k: int) -> bool:
    word, behind = count.tokens.low[k], count.tokens.low[k + 1 : k + 2]
    age = is_number(word)
    return age or word in ("and", "to", "between") or (word == "," and bool(behind) and behind[0][0].isdigit())


def _past_name(count: Count, comma: int) -> int:
    """Past ", traders aged 34 and 61," where those counted are told to have died, or a passive goes on."""
    low = count.tokens.low
    if not count.counted.people:
        return comma
    closing = next((k for k in range(comma + 2, min(count.last - 1, comma + REACH)) if low[k] == ","), None)
    inside = low[comma + 1 : closing]
    if closing is None or any(w in SUBJECT_LIMITS or w in FINITE or w in ("and", "were") for w in inside[:1]):
        return comma
    goes_on = low[closing + 1] in GOES_ON
    return closing + 1 if goes_on and not any(w in GOES_ON for w in inside) else comma


def is_of_others(count: Count) -> bool:
    """ "Forty pupils of | two schools drowned": the verb tells of those counted before "of"."""
    low, k = count.tokens.low, count.number.begin - 1
    if k - 2 < count.first or low[k] != "of" or not counts.is_people(low[k - 1]):
        return False
    return any(number_at(count.tokens, j, k) is not None for j in (k - 2, k - 3) if j >= count.first)


def is_attribute(low: Sequence[str], j: int) -> bool:
    """True for a participle between a preposition and a noun: "from | drowned streets", "out of a | drowned school"."""
    preposition = low[j - 1 - (low[j - 1] in determiners())]
    if preposition not in BEFORE_NOUNS or not low[j].endswith(("ed", "en")) or j + 1 >= len(low):
        return False
    behind = low[j + 1]
    return behind.isalpha() and not (behind in SUBJECT_LIMITS or behind in BEFORE_NOUNS or behind in determiners())


BEFORE_NOUNS = frozenset("from of into in inside near between by through at to".split())
