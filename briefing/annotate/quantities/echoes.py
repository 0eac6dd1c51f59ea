"""Numbers that say again, or otherwise, what was counted before: "the army put the figure at 19", "the Board says 214".

They stand alone, and take from the count before them what they count. Others stand alone because the noun is told
before the verb ("the number of people killed in the blast rose to eight").
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.counted import STAYING, Count, Counted, counted_noun
from briefing.annotate.quantities.parts import SUFFERERS
from briefing.annotate.quantities.written import is_number
from briefing.annotate.voices.reckoning import CLAIMED
from briefing.calendar import LOW_MONTHS
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import moves, near
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import is_finite, participle
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import reckoned_by, speech_forms
from briefing.model import Quantity

REACH = 34  # tokens between a verb of counting and the noun that tells what is counted
FIGURES = frozenset("figure figures number numbers count total tally estimate toll list minimum maximum".split())
THEY = frozenset({"it", "them", "that", "this", "those"})
GIVEN = frozenset(
    "give gives gave given giving put reported listed recorded cited quoted registered estimated stated established "
    "confirmed".split()
)
STANDS = frozenset("stands stood stand is was are were remains remained rests".split())
LONG = 18  # tokens between "put" and the number, with all who are counted
LINKED = 4  # tokens between a verb and the preposition before its number
HOURS = 24
COUNTED = 7  # tokens behind a number by whose count it is told
RECKONED = FIGURES | {"account", "reckoning", "estimates", "counts"}
IS = frozenset({"'s", "’s"})
CLAUSES = frozenset({";", "–", "—"})
MODALS = frozenset("will could may might would".split())
ONLY = frozenset("only just barely probably perhaps maybe now still mere a us me him her them reporters".split())
NEAR = 6  # tokens before "nearer" in which it is told that it is a number
OPENS = frozenset(', and but while ; which whom that remaining yesterday today “ "'.split())


def told_before(count: Count) -> Count | None:
    """The count with the noun that a verb of counting has for its subject or object: "the number of arrests rose to
    31"; None where no such noun is told."""
    verb, low = _verb(count), count.tokens.low
    if verb is None:
        return None
    behind = low[count.number.last] if count.number.last < count.last else ""
    end = count.number.begin - (low[count.number.begin - 1] in QUOTES)
    for k in range(end - 1, max(count.first, verb - REACH) - 1, -1):
        if low[k] in FIGURES and k + 2 < count.last and low[k + 1] == "of":
            if low[k] != "toll" and behind in counts.ADJECTIVES:
                return None  # "the number of those found had reached 212 | dead"
            at = count.number._replace(begin=k + 2, first=k + 2, last=k + 2)
            counted = counted_noun(count.tokens, at, end)
            if not counted.head and (struck := _stricken(low, k + 2)) is not None:
                return Count(count.tokens, at._replace(last=struck.first), struck, count.first, end)
            if low[k] == "toll" and not counted.people:  # "the toll of the quake"
                counted = Counted(k, k + 1, "toll", False)
                at = count.number._replace(begin=k, first=k, last=k)
            return Count(count.tokens, at, counted, count.first, end) if counted.head else None
        if low[k] == "number" and low[k + 1] in LEFT and low[k + 2] not in NO_STATE:  # "in the camps"
            at = count.number._replace(begin=k, first=k, last=k)
            ends = _subject_ends(count, verb) * low[k + 2].isalpha()  # no year
            people = Counted(k, k + 1, "people", True)
            return Count(count.tokens, at, people, count.first, ends) if ends > k + 2 else None
        if low[k] == "number" and (struck := _stricken(low, k + 1)) is not None:  # "the number killed rose to 340"
            at = count.number._replace(begin=k, first=k, last=k + 1)
            return Count(count.tokens, at, struck, count.first, end)
        if low[k] == "toll" and k < verb and count.number.begin - verb <= 3:
            at = count.number._replace(begin=k, first=k, last=k)
            return Count(count.tokens, at, Counted(k, k + 1, "toll", False), count.first, k + 1)
        if low[k] in (";", ":", "“", "”", '"'):
            return None
    return _rising(count, verb)


def _stricken(low: Sequence[str], k: int) -> Counted | None:
    """Those counted where they are told by what befell them alone: "the dead", "missing"."""
    k += low[k] == "the"
    return Counted(k, k + 1, "people", True) if low[k] in SUFFERERS else None


def _rising(count: Count, verb: int) -> Count | None:
    """ "Confirmed cases rose to 1,345": the sick, told before the verb by their noun alone."""
    low, end = count.tokens.low, _subject_ends(count, verb)
    begin = next((k + 1 for k in range(end - 1, count.first - 1, -1) if low[k] in CUTS or low[k] == "the"), count.first)
    at = count.number._replace(begin=begin, first=begin, last=begin)
    counted = counted_noun(count.tokens, at, end) if low[end - 1] in counts.sick_nouns() else None
    return Count(count.tokens, at, counted, count.first, end) if counted is not None and counted.last == end else None


def _subject_ends(count: Count, verb: int) -> int:
    """The end of what stands before a verb of counting and its helpers."""
    return count.tokens.back(grammar().helping | near().verges | {"since"}, verb, count.first)


CUTS = frozenset(', ; : ( ) . “ ” " – — but and while that'.split())
LEFT = frozenset({"in", "under", "still", "without"})
NO_STATE = LOW_MONTHS | {"question", "total", "all"}  # in which nobody is


def antecedent(count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """The count that a bare number says again or otherwise; ``before`` are those of the sentences before."""
    value, low = count.number.value, count.tokens.low[count.first : count.number.begin]
    said_again = (_ends(count) and (_echoes(count) or _denies(count) or _nearer(count))) or _alternative(count)
    said_again = said_again or count.tokens.low[count.number.last - 1] == "names"  # on a list of those told of
    if not (value and (said_again or _figure_of(count) or _is_counted(count))):
        return None
    own = [q for q in reversed(beside) if _may_be(value, q)]  # the nearest goes first
    befell = next((SUFFERERS[word] for word in reversed(low) if word in SUFFERERS), None)
    if low[-2:-1] == ["there"] and (len(low) == 2 or low[-3] in OPENS):
        before = before[-1:]  # "Ships lay off the port. There were 40"
    groups = [own, *([q for q in sentence if _may_be(value, q)] for sentence in reversed(before))]
    such = [[q for q in group if q.measure == befell] for group in groups]
    if any(such) or (befell and low[-2:-1] == ["they"]):  # "of the men held he said that they were nine"
        groups = such
    told = next((group for group in groups if any(map(_of_all, group))), []) or next(filter(None, groups), [])
    crowd = told[-1:] if told and told[-1].measure == "participants" and told[0] not in own else told[:1]  # told last
    return next((q for q in told if q.measure == "killed" and not q.part), crowd[0] if crowd else None)


def same(
    count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]
) -> tuple[Quantity, None] | None:
    """The people whom a number says again, of whom it goes on: "killed 14 people … | The 14 included six nurses"."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    if i == count.first or low[i - 1] != "the" or GOES_INTO.isdisjoint(low[j : j + 1]):
        return None
    told = (q for sentence in (beside, *reversed(before)) for q in reversed(sentence) if q.claim and _of_people(q))
    return next(((q, None) for q in told if q.value == count.number.value), None)


GOES_INTO = frozenset("included include comprise comprised".split())


def topic(count: Count) -> Count | None:
    """What the sentences before speak of the number of, told with none: "It was not clear how many gunmen there were. A
    guard said four"; with the token at which its noun begins as ``number.begin``."""
    tokens, low = count.tokens, count.tokens.low
    if not (count.number.value and _ends(count) and _echoes(count)):
        return None
    for k in range(count.first - 1, max(0, count.first - TOPIC), -1):
        many = low[k] == "many" and low[k - 1] == "how"
        if not (many or (low[k] == "of" and low[k - 1] == "number" and low[k - 2] in ("the", "unknown"))):
            continue
        begin = k + 1 + (low[k + 1] in ("the", "its", "their"))
        end = next((n for n in range(begin, count.first) if low[n] in SENTENCE), count.first)
        at = count.number._replace(begin=begin, first=begin, last=begin)
        struck = _stricken(low, begin)
        counted = struck or counted_noun(tokens, at, end)
        if many and not counted.head and low[k + 1] in grammar().helping:
            counted = Counted(begin, begin, "people", True)  # "how many had been in the hostel"
        people = counts.is_people(counted.head) or struck is not None
        return Count(tokens, at, counted, begin, end) if people else None
    return None


TOPIC = 90  # tokens before a sentence in which it may be told what is counted
SENTENCE = frozenset(". ? ! ; :".split())


def _of_all(quantity: Quantity) -> bool:
    """True for people who are not only some of those told of before."""
    return (_of_people(quantity) or counts.is_people(quantity.unit)) and not quantity.part


def _may_be(value: float, told: Quantity) -> bool:
    """True for numbers that may be two for one thing: neither is many times the other, and people are whole."""
    alike = told.claim and told.value and 1 / TIMES <= value / told.value <= TIMES
    return bool(alike) and (value == int(value) or told.value != int(told.value or 0) or told.measure in PARTED)


TIMES = 100
PARTED = frozenset({"money", "share"})


def subject_of(count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """The people of whom a bare number at the head of a clause tells: "five were trapped, but three have got out"."""
    low, j, i = count.tokens.low, count.number.last, count.number.begin
    told = [*(q for sentence in before[-1:] for q in sentence), *beside]
    if i - 1 == count.first and low[i - 1] in ("the", "all"):  # "the 15 | landed at noon"
        told = [q for sentence in before for q in sentence if q.value == count.number.value]
    elif not (i == count.first or low[i - 1] in OPENS or low[i - 1] in speech_forms()):
        return None
    few = count.number.low != count.number.high and (count.number.high or 0) in range(1, 10)
    if few or (low[i - 1] == "which" and i > count.first):
        return None  # "several were"; "60 beds, of which 34 are taken"
    if j < count.last and (low[j] in grammar().helping or low[j] in GOES_ON | STAYING or is_finite(low[j])):
        told = [q for q in reversed(told) if q.claim and q.measure not in PARTED | {"votes"}]
        people = (q for q in told if counts.is_people(q.unit) or (_of_people(q) and not q.unit))
        things = (q for q in told if q.subject and q.value and q.value > count.number.value > 1)
        return next(people, None) or next(things, None)
    return None


GOES_ON = frozenset("still of could can would will did came went remain remains".split())


def _of_people(quantity: Quantity) -> bool:
    """True for those whom something befell: "of the 34 reported missing, 29 …"."""
    return quantity.measure in counts.OF_PEOPLE


def _verb(count: Count) -> int | None:
    """The token of the verb of counting that leads up to the number, told with its preposition or without."""
    low = count.tokens.low
    k = count.number.begin - 1
    k -= k > count.first and low[k] in QUOTES
    if low[count.number.begin] in moves():
        return count.number.begin  # "the toll now | exceeds 500"
    if k > count.first and low[k] == "as" and (low[k - 1] in THEY | FIGURES or low[k - 2] in grammar().be):
        gives = (j for j in range(k - 1, max(count.first, k - LINKED), -1) if low[j] in GIVEN)
        return next(gives, None)  # "the number of dead is given as 40", "the mayor gives it as 40"
    linked = k >= count.first and low[k] in {"at", "to", "from"}
    for j in range(k, max(count.first, k - (LONG if linked else 8)) - 1, -1):
        if low[j] in (",", ";", "“", "”", '"') or low[j] in speech_forms():
            break
        if low[j] in near().puts and linked:
            return j
        if (low[j] in moves() or low[j] in STANDS) and all(low[n] in near().verges for n in range(j + 1, k + 1)):
            return j
    if linked and any(low[j] in moves() for j in range(count.first, k)):
        return k  # "the toll has risen to 81, and the number of cases to 4,120"
    return None


def _echoes(count: Count) -> bool:
    """True where a verb of counting or saying leads up to the number, and what is counted is told before."""
    low, i = count.tokens.low, count.number.begin
    k = i - 1
    while k > count.first and (low[k] in QUOTES or low[k] in ONLY):
        k -= 1  # spoke of "at least eight", "list only 22"
    if k < count.first:
        return False
    if low[k] == "it" and reckoned_by(low[k - 1]) == "it":
        return True  # "a drone firm made it 3,400"
    if low[i] == "estimated" and low[k] not in determiners():
        return True  # "the union estimated 40"
    behind = low[count.number.last : count.number.last + COUNTED]
    if low[k] in CLAUSES and {"according", "by"} & {*behind[:2]}:
        return True  # "…; nine, according to the army"
    if low[k] in (",", "and") and (behind[:1] == ["according"] or (behind[:1] == ["by"] and RECKONED & {*behind})):
        return True  # "…, | 9,000 according to the union", "and almost 2,000 by the mayor's account"
    if low[k] == "be" and low[k - 1] in MODALS:
        k -= 1  # "with subcontractors it will be 3,400"
    if low[k] == "been" and low[k - 1] == "have" and low[k - 3] == "there":
        return True  # "there may have been as few as nine"
    is_so = (low[k] in grammar().be | IS or low[k] in MODALS) and k - 1 >= count.first  # "it's 3,400"
    late = count.number.value > HOURS or low[k] in IS  # no "it was nine when"
    many = is_so and (low[k - 1] == "there" or (low[k - 1] == "it" and late))
    if many and (k - 1 == count.first or low[k - 2] in OPENS):
        return True  # "it was 84 the night before", "it could be 250 or 260, he said"
    if is_so and k - 1 > count.first and low[k - 1] in ("it", "there", "they"):
        k -= 2
        k -= low[k] in (",", "that")  # "the unions say, it is 31"
    if low[k] in speech_forms() or reckoned_by(low[k]) in ("direct", "figures"):
        return True
    verb = _verb(count)
    if verb is None:
        return _is_given(count, k)
    passive = not grammar().be.isdisjoint(low[max(count.first, verb - 3) : verb])
    actively = low[verb] in near().puts and not passive  # "it put the strength at 4,000"
    about = {*(() if actively else low[_subject_begins(count, verb) : verb]), *low[verb + 1 : i]}
    pointing = not about.isdisjoint(FIGURES if low[verb] in ("are", "were") else FIGURES | THEY)  # not "they were 9"
    return pointing or (low[verb] in STANDS and "still" in low[verb:i]) or _is_given(count, k)


def _subject_begins(count: Count, verb: int) -> int:
    """The token at which what may be the subject of a verb of counting begins; before an insertion, if one is closed
    by a comma: "our own count, made on Friday, | is"."""
    low, near = count.tokens.low, max(count.first, verb - 5)
    if low[verb - 1] != ",":
        return near
    opening = next((k for k in range(verb - 2, max(count.first, verb - REACH), -1) if low[k] == ","), None)
    return near if opening is None else max(count.first, opening - 5)


def _is_given(count: Count, k: int) -> bool:
    """True where the verb at token k has a bare number for its object or complement: "he took eleven", "told us 60",
    "had given 140 earlier in the day", "spoke on Sunday of 300", "admit to four"; for no hour."""
    low, word = count.tokens.low, count.tokens.low[count.number.first]
    if k <= count.first:
        return False
    if low[k] in ("at", "to", "of"):
        verb = next((n for n in range(k - 1, max(count.first, k - LINKED) - 1, -1) if _is_verb(low[n])), k)
        return low[verb] in near().puts or reckoned_by(low[verb]) in ("at", "of", "to")
    then = low[k] in ("then", "later") and low[k - 1] in (",", "and")  # "reported 93, then 115"
    apposed = low[k] in CLAUSES | {",", ":"} and not FIGURES.isdisjoint(low[max(count.first, k - NEAR) : k])
    exact = is_number(word)  # not "put dozens at risk"
    return then or apposed or (exact and _is_verb(low[k]) and low[k] not in near().measures | moves())


def _alternative(count: Count) -> bool:
    """ "Drew 20,000, or 57,000 by the union's count", "or, according to the union, 57,000"."""
    low, i = count.tokens.low, count.number.begin
    return i - 2 > count.first and low[i - 1] == "or" and low[i - 2] == "," and _ends(count)


def _denies(count: Count) -> bool:
    """ "there were 11, not nine"."""
    low, i = count.tokens.low, count.number.begin
    return i - 2 >= count.first and low[i - 1] == "not" and low[i - 2] in (",", "and", "—", "–")


def _nearer(count: Count) -> bool:
    """ "Something nearer 60", "the true figure is closer to 2,000"."""
    low, k = count.tokens.low, count.number.begin - 1
    k -= low[k] == "to"
    told = low[max(count.first, k - NEAR) : k]
    so_many = not (FIGURES | {"something"}).isdisjoint(told) or told[-2:-1] == ["it"]  # "it was nearer 60"
    return k > count.first and low[k] in ("nearer", "closer") and so_many


def _ends(count: Count) -> bool:
    """True where nothing that could be counted follows the number."""
    j = count.number.last
    return j >= count.last or count.tokens.low[j] in near().closes or not count.tokens.low[j][0].isalnum()


def _figure_of(count: Count) -> bool:
    """ "The figure of 31 | the office has used", "maintains its estimate of 60", "the claims of 200 | are not"."""
    low, k, j = count.tokens.low, count.number.begin - 1, count.number.last
    told = k - 1 > count.first and low[k] == "of" and low[k - 1] in FIGURES | CLAIMED
    return told and (_ends(count) or low[j] in ("it", "a", "than"))


def _is_counted(count: Count) -> bool:
    """True where a number is called one: "fourteen is the number that the union gives"."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    return (i == count.first or low[i - 1] in QUOTES) and low[j : j + 1] in (["is"], ["was"]) and low[i] != "one"


def _is_verb(word: str) -> bool:
    return is_finite(word) or (bool(participle(word)) and not word.endswith("ing")) or word in speech_forms()
