"""What became of those counted, as fixed words of their predicate tell it; and what is told not to have."""

from __future__ import annotations

from briefing.annotate.quantities.counted import OTHERS, Count
from briefing.annotate.quantities.predicates import LONG, PREDICATE_ENDS, REACH, STOPS, Told, past_insertion
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts, names
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, Measure


def accompanied(count: Count) -> Told | None:
    """ "The mayor was arrested on Monday along with | 12 aides", "34 were killed, with | 15 guards": what befell those
    whom they are told as company of."""
    low, begin = count.tokens.low, count.number.begin
    after = low[count.after] if count.after < count.last else "."
    people = count.counted.people or low[count.number.last : count.number.last + 1] == ["others"]
    if begin - 2 <= count.first or low[begin - 1] != "with" or not people or after not in COMPANY_ENDS:
        return None
    beside = low[begin - 2] in ("along", "together")
    reach = (
        range(begin - 2, max(count.first - 1, begin - LONG), -1) if beside else (begin - 2 - (low[begin - 2] == ","),)
    )
    for k in reach:
        told = counts.measure_word(low, k, count.last, VERBS)
        if told in TOLLS:
            return told, count.after
        if low[k] in PARTED or (is_finite(low[k]) and low[k] not in grammar().be | grammar().have):
            return None
    return None


COMPANY_ENDS = frozenset("others , . ; : ) in on at during since when after by as over was were for".split())
PARTED = frozenset('; “ ” " but while although though'.split())
VERBS = ("past", "participle", "past-participle", "ing")


def phrased(count: Count) -> Told | None:
    """ "13 people have not been found", "nine others are in hospital": fixed words of the predicate."""
    if (told := _with_injuries(count) or in_camps(count)) is not None:
        return told
    low, phrases, after = count.tokens.low, counts.measure_phrases(), past_insertion(count)
    for k in count.tokens.among(phrases.firsts, after, min(count.last, after + 6)):
        hit = phrases.at(count.tokens, k, count.last)
        if hit is not None and hit[1] == "wounded" and _of_sickness(count, k + hit[0]):
            return None
        if low[k : k + 2] == ["to", "death"] and count.tokens.any_among(LIVING, count.first, k):
            continue  # "sentenced to death"
        if hit is not None and hit[1] in (*TOLLS, "detained") and hit[0] > 1:
            # "sailors | who have not been seen"
            opens = hit[1] in ("missing", "detained") and low[after] in ("who", "that")
            before = low[after + opens : k + 1]
            free = PREDICATE_ENDS.isdisjoint(before) and grammar().subordinators.isdisjoint(before)
            end = count.after if "could" in before else k + hit[0]  # who "could not be found" is no mere thought
            return (hit[1], end) if free else None
    return None


def _of_sickness(count: Count, k: int) -> bool:
    """ "Received treatment | for cholera": for no injury."""
    low = count.tokens.low
    return low[k : k + 1] == ["for"] and INJURIES.isdisjoint(low[k + 1 : min(count.last, k + 5)])


def _with_injuries(count: Count) -> Told | None:
    """ "Eight people had serious or life-threatening injuries"."""
    low, j = count.tokens.low, count.after
    people = count.counted.people or count.counted.head in OTHERS
    if not people or j >= count.last or low[j] not in SUFFERING:
        return None
    k = next((k for k in range(j + 1, min(count.last, j + REACH)) if low[k] in INJURIES), None)
    return ("wounded", k + 1) if k is not None and STOPS.isdisjoint(low[j:k]) and "no" not in low[j:k] else None


SUFFERING = frozenset("had have has suffered suffering sustained sustaining with".split())
INJURIES = frozenset(
    "injuries wounds burns fractures concussion cuts bruises shock smoke exposure hypothermia heat heatstroke shrapnel "
    "injury gas bones poisoning".split()
)


def in_camps(count: Count) -> Told | None:
    """ "353,000 people are staying in 2,094 relief camps", "were brought to shelters"."""
    low, j = count.tokens.low, count.after
    if not count.counted.people:
        return None
    if j < count.last and low[j] in CLOSED_BY:  # "1,200 people (260 families) are in camps"
        closing = CLOSED_BY[low[j]]
        j = next((k + 1 for k in range(j + 1, min(count.last, j + LONG)) if low[k] == closing), j)
    for k in count.tokens.among(CAMPS, j, min(count.last, j + REACH)):
        led = next((n for n in range(k - 1, j - 1, -1) if low[n] in INTO), None)
        if low[k + 1 : k + 2] == ["'s"]:
            continue  # "the camp's clinic"
        if led is not None and k - led <= 4 and low[k - 1] not in OTHER_CAMPS and PREDICATE_ENDS.isdisjoint(low[j:k]):
            return "displaced", k + 1
    return None


LIVING = frozenset("sentenced condemned scared frightened bored close".split())
CLOSED_BY = {"(": ")", ",": ","}
CAMPS = frozenset("camp camps shelter shelters tents".split())
INTO = frozenset("in into to at inside".split())
OTHER_CAMPS = frozenset("training army military prison labour labor concentration base work summer youth rebel".split())


NEGATES = frozenset({"not", "never"})


def is_denied(count: Count, told: Told) -> bool:
    """True for "400 nurses had not joined"; who have not been found or did not survive are missing and dead."""
    low = count.tokens.low[count.after : told[1]]
    phrase = told[0] == "missing" or any(word.startswith(("surviv", "ma")) for word in low)
    return not phrase and (not NEGATES.isdisjoint(low) or any(word.endswith("n't") for word in low))


def is_lost(count: Count, noun: Measure | None) -> bool:
    """ "Lost 18 soldiers", "57 of its citizens", "the loss of nine sailors", "cost Chile 500 men": said of those at war
    or of one's own."""
    low, begin, counted = count.tokens.low, count.number.begin, count.counted
    own = (
        noun == "deployed"
        or counted.head in OWN
        or (low[max(count.first, begin - 2) : begin] in (["loss", "of"], ["of", "all"]) and is_aboard(count))
        or names.nationalities().at(count.tokens, counted.last - 1, count.last)
        or (counted.head == "members" and count.tokens.any_among(KIN, count.first, begin))
    )
    if begin == count.first or not (counted.people or counted.head == "own") or not own:
        return False
    before = begin - (low[begin - 1] == "all")
    if low[before - 1] in LOSES or low[max(count.first, before - 2) : before] == ["loss", "of"]:
        return True
    cost = count.tokens.any_among(COSTS, max(count.first, begin - 3), begin)
    return cost and low[count.after : count.after + 1] not in (["their"], ["a"], ["the"])  # "cost 500 men their jobs"


def crossing(count: Count) -> Told | None:
    """ "8,200 people have crossed into Uganda", "27,000 entered Kenya": they have left their own country."""
    low, words, counted = count.tokens.low, count.tokens.words, count.counted
    if count.number.value < LEAST:
        return None
    nationals = names.nationalities().at(count.tokens, counted.last - 1, count.last) is not None
    if not (counted.head in CIVIL or nationals or not counted.head):
        return None
    k = count.after
    while k < count.last and (low[k] in grammar().have or low[k] in LATELY):
        k += 1
    if k >= count.last or low[k] not in CROSSES:
        return None
    for j in range(k + 1, min(count.last, k + REACH)):
        if low[j] in ("border", "frontier") or (words[j][0].isupper() and names.country_of(words[j])):
            led = (low[k] == "entered" and j == k + 1) or not LEADS.isdisjoint(low[k + 1 : j])
            return ("displaced", k + 1) if led else None
        if low[j] in PREDICATE_ENDS or low[j] in grammar().subordinators:
            return None
    return None


CIVIL = frozenset("people persons civilians families refugees villagers residents inhabitants women children".split())
CROSSES = frozenset(
    "crossed crossing cross entered entering streamed streaming poured pouring spilled flooded arrived".split()
)
LATELY = frozenset("already also since now reportedly so far".split())
LEADS = frozenset("into to in across over the".split())
LEAST = 50  # from which on people who cross a border are told of as a flow


def slain(count: Count) -> Told | None:
    """ "Two soldiers fell in the clashes", "eliminated nine gunmen": of those who bear arms, that they were killed."""
    low, after = count.tokens.low, count.after
    if counts.populations().get(count.counted.head) not in ARMED:
        return None
    if count.number.begin > count.first and low[count.number.begin - 1] in SLAYS:
        return "killed", count.after
    helps = grammar().be | grammar().have
    k = next((k for k in range(after, min(count.last, after + REACH)) if low[k] not in helps), after)
    if k > after and low[k] in SLAYS:
        return "killed", k + 1
    if low[after : after + 2] not in (["fell", "in"], ["fell", "during"]):
        return None
    at = after + 2 + (low[after + 2 : after + 3] == ["the"])
    return ("killed", after + 1) if at < count.last and triggers().noun_at(count.tokens, at, count.last) else None


ARMED = frozenset({"fighter", "soldier"})
SLAYS = frozenset(
    "eliminated eliminates eliminating neutralised neutralises neutralising neutralized neutralizes "
    "neutralizing".split()
)
LOSES = frozenset("lost lose loses losing".split())
COSTS = frozenset("cost costs costing".split())
OWN = frozenset(
    "men fighters comrades rebels citizens nationals compatriots countrymen relatives airmen sailors cousins brothers "
    "own sisters siblings sons daughters nephews nieces grandchildren".split()
)
KIN = frozenset("family families clan household tribe".split())
