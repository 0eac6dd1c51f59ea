"""What became of those counted, as fixed words of their predicate tell it; and what is told not to have."""

from __future__ import annotations

from briefing.annotate.quantities.counted import OTHERS, Count
from briefing.annotate.quantities.departures import in_camps
from briefing.annotate.quantities.phrasal import STOPS, of_sickness
from briefing.annotate.quantities.predicates import PREDICATE_ENDS, Told
from briefing.annotate.quantities.subjects import LONG, REACH, past_subject
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts, names
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import theirs
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
        if low[k] in PARTED or (is_finite(low[k]) and low[k] not in grammar().helping):
            return None
    return None


COMPANY_ENDS = frozenset("and others , . ; : ) in on at during since when after by as over was were for".split())
PARTED = frozenset('; “ ” " but while although though'.split())
VERBS = ("past", "participle", "past-participle", "ing")


def phrased(count: Count) -> Told | None:
    """ "13 people have not been found", "nine others are in hospital": fixed words of the predicate."""
    if (told := _with_injuries(count) or in_camps(count)) is not None:
        return told
    low, phrases, after = count.tokens.low, counts.measure_phrases(), past_subject(count)
    for k in count.tokens.among(phrases.firsts, after, min(count.last, after + 6)):
        hit = phrases.at(count.tokens, k, count.last)
        if hit is not None and hit[1] == "wounded" and of_sickness(low[k + hit[0] : k + hit[0] + 5]):
            return None
        if low[k : k + 2] == ["to", "death"] and count.tokens.any_among(LIVING, count.first, k):
            continue  # "sentenced to death"
        if hit is not None and hit[1] in (*TOLLS, "detained") and hit[0] > 1:
            # "sailors | who have not been seen"
            opens = hit[1] in ("missing", "detained") and low[after] in ("who", "that")
            before = low[after + opens : k + 1]
            free = PREDICATE_ENDS.isdisjoint(before) and grammar().subordinators.isdisjoint(before)
            free = free and not any(word[0].isdigit() for word in before)  # "two jets flew 31 of the injured to …"
            end = count.after if "could" in before else k + hit[0]  # who "could not be found" is no mere thought
            return (hit[1], end) if free else None
    return None


def _with_injuries(count: Count) -> Told | None:
    """ "Eight people had serious or life-threatening injuries"."""
    low, j = count.tokens.low, count.after
    people = count.counted.people or count.counted.head in OTHERS or not count.counted.head
    j += j < count.last and low[j] in ("others", "more")
    if not people or j >= count.last or low[j] not in SUFFERING:
        return None
    k = next((k for k in range(j + 1, min(count.last, j + REACH)) if low[k] in near().injuries), None)
    return ("wounded", k + 1) if k is not None and _BREAKS.isdisjoint(low[j:k]) and "no" not in low[j:k] else None


_BREAKS = STOPS | {"percent", "%", "per", "killed", "dead"}  # "494, with 90 percent killed by gas"
SUFFERING = frozenset("had have has suffered suffering sustained sustaining with".split())
LIVING = frozenset("sentenced condemned scared frightened bored close".split())


NEGATES = frozenset({"not", "never", "without"})


def is_denied(count: Count, told: Told) -> bool:
    """True for "400 nurses had not joined"; who have not been found or did not survive are missing and dead."""
    low = count.tokens.low[count.after : told[1]]
    if NEGATES.isdisjoint(low) and not any(word.endswith("n't") for word in low):
        return False
    home = told[0] == "displaced" and "without" in low
    return not (home or told[0] == "missing" or any(word.startswith(("surviv", "ma")) for word in low))


def is_lost(count: Count, noun: Measure | None) -> bool:
    """ "Lost 18 soldiers", "57 of its citizens", "the loss of nine sailors", "cost Chile 500 men": said of those at war
    or of one's own."""
    low, begin, counted = count.tokens.low, count.number.begin, count.counted
    if not counted.head and count.before(4) == ["with", "the", "loss", "of"]:
        return True  # "sank with the loss of 11"
    if begin == count.first or not (counted.people or counted.head == "own"):
        return False
    own = (
        noun == "deployed"
        or counted.head in near().own
        or (count.before(2) in (["loss", "of"], ["of", "all"]) and is_aboard(count))
        or names.nationalities().at(count.tokens, counted.last - 1, count.last)
        or (counted.head == "members" and count.tokens.any_among(KIN, count.first, count.after + 3))
    )
    if not own:
        return False
    before = begin - (low[begin - 1] == "all")
    listed = counted.head in near().own and low[begin - 1] in theirs()  # "lost his wife, his | four sons"
    lost = listed and count.tokens.any_among(LOSES, max(count.first, begin - NEAR), begin)
    if lost or low[before - 1] in LOSES or low[max(count.first, before - 2) : before] == ["loss", "of"]:
        return True
    cost = not COSTS.isdisjoint(count.before(3))
    return cost and low[count.after : count.after + 1] not in (["their"], ["a"], ["the"])  # "cost 500 men their jobs"


def slain(count: Count) -> Told | None:
    """ "Two soldiers fell in the clashes", "900 of his men fell", "eliminated nine gunmen": of those who bear arms."""
    low, after = count.tokens.low, count.after
    his = count.counted.head == "men" and low[count.number.last : count.number.last + 1] == ["of"]
    if not his and counts.populations().get(count.counted.head) not in ARMED:
        return None
    if count.number.begin > count.first and low[count.number.begin - 1] in near().slays:
        return "killed", count.after
    k = next((k for k in range(after, min(count.last, after + REACH)) if low[k] not in grammar().helping), after)
    if k > after and low[k] in near().slays:
        return "killed", k + 1
    if low[after : after + 1] == ["fell"] and (after + 1 >= count.last or low[after + 1] in FALLEN):
        return "killed", after + 1
    if low[after : after + 2] not in (["fell", "in"], ["fell", "during"]):
        return None
    at = after + 2 + (low[after + 2 : after + 3] == ["the"])
    return ("killed", after + 1) if at < count.last and triggers().noun_at(count.tokens, at, count.last) else None


def sought(count: Count) -> Told | None:
    """ "Divers are searching for 47 people": not those whom the police look for."""
    low, begin = count.tokens.low, count.number.begin
    if low[begin - 1] != "for" or begin - 2 < count.first or not count.counted.people:
        return None
    rescue = count.tokens.any_among(near().rescuers, count.first, begin)
    told = low[begin - 2] in near().searches or (low[begin - 2] in LOOKS and rescue)
    hunted = counts.populations().get(count.counted.head) in ARMED or (
        count.tokens.any_among(near().hunters, count.first, begin)
    )
    return ("missing", count.after) if told and (rescue or not hunted) else None


LOOKS = frozenset("look looks looked looking".split())
FALLEN = frozenset(", . ; ) and there".split())
ARMED = frozenset({"fighter", "soldier"})
NEAR = 6  # tokens before "his four sons" in which it is told that he lost them
LOSES = frozenset("lost lose loses losing".split())
COSTS = frozenset("cost costs costing".split())
KIN = frozenset("family families clan household tribe".split())


def is_spoil(count: Count) -> bool:
    """ "Shot down two helicopters", "nine tanks were captured": engines of war that are lost, not sent."""
    return count.counted.head in near().engines and not near().wrecks.isdisjoint([*count.before(4), *count.behind(4)])
