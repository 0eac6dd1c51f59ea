"""What is said of those counted, in one word: a kind of event, a state that they are in, what a sum is of."""

from __future__ import annotations

from briefing.annotate.clauses import SUBJECT_LIMITS
from briefing.annotate.quantities.amounts import RATES, reading
from briefing.annotate.quantities.counted import OTHERS, Count
from briefing.annotate.quantities.departures import in_camps
from briefing.annotate.quantities.living import ENDANGERED, lives
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.predicates import REMAINS, is_freed
from briefing.annotate.quantities.subjects import REACH
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.event_kinds import kinds
from briefing.lexicon.events import begins_trigger, triggers
from briefing.lexicon.forms import stem
from briefing.lexicon.grammar import grammar
from briefing.memo import once, remembered
from briefing.model import Measure
from briefing.signs import Sign
from briefing.tokens import greater, lesser

# behind these words nothing is said of those counted before
CUTS_OFF = (SUBJECT_LIMITS - {"that", "who", "which"}) | frozenset('; : ( " “'.split())


def said_in_a_word(count: Count, measure: Measure, sick: bool) -> str:
    """What is said of those counted, in one word: a kind of event, "aboard", "sick", "severity", "slight",
    "whole"; of money and shares what they are of: "loss", "turnout"."""
    if sick:
        return "sick"
    if measure in {"money", "share"}:
        return _topic(count, measure == "money")
    if spilled(count):
        return "spilled"
    if (read := reading(count)) is not None:
        return read.kind
    if measure in {"other", "sites", "weapons", "votes"} and is_whole(count):
        return "whole"
    if measure == "wounded" and _in_care(count):
        return "hospital"
    if measure == "detained" and count.counted.head in ARRESTS:
        return "arrest"
    if measure == "displaced" and in_camps(count) is not None:
        return "shelter"  # not all who fled are in camps
    if measure != "other" or not is_aboard(count):
        return said_of(count)
    return "remain" if remains(count) else "aboard"  # who is still on board are not all who were


def remains(count: Count) -> bool:
    """True for those who are told to be so still: "87 are still on board", "the nine still in hospital"."""
    return not REMAINS.isdisjoint(count.behind(NEAR_VERB))


def _topic(count: Count, of_money: bool = False) -> str:
    """What money or a share is of, by the nearest word of its clause that tells: a loss, a ransom, a turnout."""
    low, begin, end = count.tokens.low, count.number.begin, count.after
    rate = of_money and end + 1 < count.last and low[end] in RATES and low[end + 1].isalpha()
    for k in range(1, NEAR):
        for at in (begin - k, end + k - 1):
            told = count.first <= at < count.last and low[at] in counts.topics()
            if told and not (of_money and counts.topics()[low[at]] == "turnout"):  # "losses from the strike"
                return counts.topics()[low[at]] + (f" a {low[end + 1]}" if rate else "")
    return f"a {low[end + 1]}" if rate else ""


NEAR = 10  # tokens on each side of money or a share in which the word stands that tells what it is of


def _in_care(count: Count) -> bool:
    """True where the hurt are told to be taken in: "51 were taken to hospital"."""
    if not TAKES_IN.isdisjoint(count.before(3)):
        return True  # "had treated 51 injured"
    ahead = count.behind(8)
    stop = next((k for k, w in enumerate(ahead) if w in {",", ";", "after", "when", "and", "from"}), len(ahead))
    return not near().cared.isdisjoint(ahead[:stop])


ARRESTS = frozenset("arrest arrests detention detentions".split())
TAKES_IN = frozenset("treat treats treated treating admit admits admitted admitting received receiving".split())


@once
def is_whole(count: Count) -> bool:
    """True for the second number of "three of the 64 shelters": what the first is a part of."""
    low, begin, first = count.tokens.low, count.number.begin, count.first
    if "of" not in count.before(7)[1:]:
        return False
    of = next(k for k in range(begin - 1, first, -1) if low[k] == "of")
    if low[of - 1] == "out" and not count.counted.head:
        return False
    if low[of - 1] not in PORTIONS and number_at(count.tokens, of - 1, count.last) is None:
        named = low[of - 1] in counts.people() and number_at(count.tokens, of - 2, count.last) is not None
        return named and low[of + 1 : begin] in (["the"], ["those"])  # "12 people of the 40"
    if low[of + 1] in OTHERS:
        return False  # "one of them hurt | four guards"
    between = range(of + 1, begin)
    return len(between) < 3 or low[begin - 1] in ("'s", "'", "the", "its", "their")


PORTIONS = frozenset("out half third thirds quarter quarters most many some none majority".split())


def _state(count: Count) -> str:
    """The state in which those counted are told to be: at risk, stranded, without water; empty where none is told."""
    low, states = count.tokens.low, counts.states()
    begin, after = count.number.begin, count.after
    if low[after + 1 : after + 2] == ["said"]:
        after += 2  # "were said | to be trapped"
    around = count.tokens.where(STATES, greater(count.first, begin - NEAR_VERB), lesser(count.last, after + REACH))
    for k in around:
        hit = states.at(count.tokens, k, count.last) if k >= after else None
        if hit is not None and CUTS_OFF.isdisjoint(low[after : k + 1]):
            return hit[1]
    for k in reversed(around):
        hit = states.at(count.tokens, k, begin)
        if hit is None or hit[0] > 1 or not low[k].endswith(("s", "d", "ing")):
            continue
        if CUTS_OFF.isdisjoint(low[k:begin]):
            return hit[1]
    return ""


STATES = Sign(lambda word: counts.states().followed(word))


SLIGHT = frozenset("slightly lightly minor slight light".split())
NEAR_VERB = 5  # tokens before a number in which the verb stands that tells the state of those counted


@remembered
def _may_say(word: str) -> bool:
    """True for a folded word that may say something of those counted before it, or end what is said of them."""
    return word in CUTS_OFF or begins_trigger(word) or word.endswith("ed")


def said_of(count: Count) -> str:
    """The kind of the event verb that follows the counted noun or governs it; empty where none does."""
    tokens, first, last = count.tokens, count.first, count.last
    low, after = tokens.low, count.after
    if (alive := lives(count)) is not None:
        return "at risk" if low[alive - 1] in ENDANGERED else "rescue"
    near_by = low[count.counted.first : lesser(last, after + 4)]
    if not near().severe.isdisjoint(near_by):
        return "severity" if SLIGHT.isdisjoint(near_by) else "slight"
    state = _state(count)
    if state:
        return state
    if not REMAINS.isdisjoint(count.behind(3)):
        return "remain"
    freed = after < last and is_freed(tokens, after, last)
    reach = last if freed else lesser(last, after + REACH)
    for k in range(after, reach):
        if not _may_say(low[k]):
            continue
        if low[k] in CUTS_OFF:
            break
        if k == after and freed:
            continue  # "the girls abducted two years ago have been released": the main verb counts
        verb = triggers().verb_at(tokens, k, last)
        if verb is not None and verb.form != "base":
            return kinds().get(verb.trigger.lemma, verb.trigger.lemma)
        if low[k].endswith("ed") and (
            low[k - 1] in grammar().be or k == count.counted.last or low[k - 1].endswith("ly")
        ):
            return stem(low[k])  # "five people were trapped"
    for k in range(count.number.begin - 1, greater(first - 1, count.number.begin - 8), -1):
        if low[k] in {":", ";"}:
            break  # "the list released: | 138 women"
        if not begins_trigger(low[k]):
            continue
        hit = triggers().verb_at(tokens, k, last) or triggers().noun_at(tokens, k, last)
        if hit is not None:
            return kinds().get(hit.trigger.lemma, hit.trigger.lemma)
    return ""


def together(count: Count, end: int) -> str:
    """What several harms told in one number are called."""
    told = {*count.tokens.low[max(count.first, count.number.begin - 4) : end + 2]}
    return "dead or missing" if "missing" in told and told & {"dead", "killed"} else "casualties"


def spilled(count: Count) -> bool:
    """ "8,000 barrels had spilled", "leaked 40 tonnes": how much got out."""
    if count.counted.head not in counts.volumes():
        return False
    behind = count.behind(REACH)
    return _topic(count) in ("spilled", "loss") or not FLOWS.isdisjoint(behind)


FLOWS = frozenset("reached entered flowed gushed ran washed drained".split())  # what got out, into a river or the sea
