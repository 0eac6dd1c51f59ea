"""What a number measures: the words around it that say what became of those counted."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.amounts import is_amount, is_money, is_weight
from briefing.annotate.quantities.brought import brought, tended
from briefing.annotate.quantities.completed import completed, included
from briefing.annotate.quantities.conditions import is_whole
from briefing.annotate.quantities.counted import SPEAKS, TALLIES, Count, stands_alone
from briefing.annotate.quantities.crowds import protesting, voted
from briefing.annotate.quantities.departures import departed
from briefing.annotate.quantities.fates import accompanied, is_denied, is_lost, is_spoil, phrased, slain, sought
from briefing.annotate.quantities.living import goes_free, is_claimed, let_go, lives
from briefing.annotate.quantities.parts import among, counted_among, is_part, of_pronoun, of_those, sorts, whose
from briefing.annotate.quantities.predicates import (
    INTRANSITIVE,
    Told,
    governed,
    is_active,
    is_freed,
    predicate,
    relative,
)
from briefing.annotate.quantities.sent import embodied, only_carries
from briefing.annotate.quantities.sick import counts_cases
from briefing.annotate.quantities.voting import is_vote
from briefing.annotate.quantities.whereabouts import inhabits, is_aboard, stands_aboard
from briefing.lexicon import counts, currencies
from briefing.lexicon.around_numbers import near
from briefing.lexicon.event_kinds import kinds
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import PARTICIPLES, is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, Measure, Quantity
from briefing.tokens import greater

THINGS = frozenset({"sites", "weapons", "votes", "money"})
HARM_WORDS = frozenset("dead killed wounded injured hurt missing".split())


def measure_of(count: Count, before: Sequence[Quantity]) -> tuple[Measure | None, int, bool]:
    """The measure, the end of the words that tell it, and whether it is a part of a total told before.

    ``before`` are the quantities told before it in the sentence. No measure: the number counts nothing.
    """
    low, number, counted = count.tokens.low, count.number, count.counted
    if (share := _share_ends(count)) is not None:
        return "share", share, False
    if is_weight(count):
        return _of_units(count) or ("other", counted.last, False)
    if is_money(count):
        return "money", number.last, False
    if _is_rate_or_room(count):
        return None, number.last, False
    if inhabits(count):
        return "other", counted.last, False
    part = is_part(low, count)
    if counted.people and is_claimed(count):
        return "detained", counted.last, part
    if not counted.people and not TRIED.isdisjoint(low[counted.first : counted.last]):
        return "other", counted.last, part  # "12 attempted murders": nobody died
    if (alive := lives(count)) is not None:
        return "other", alive, part
    noun = "killed" if _is_toll(count) else "weapons" if is_spoil(count) else noun_measure(count)
    if (counted.head in counts.units() and noun is None) or counts_cases(count) or is_amount(count):
        return _of_units(count) or ("other", counted.last, part)
    if noun in THINGS and not counted.people:
        return noun, counted.last, part
    if number.value == 0 and noun == "other":
        return "killed", counted.last, False  # "no casualties": nobody died
    whole = is_whole(count)
    told = _told_of_all(count) if whole else _told(count, noun)
    if whole and told is None and noun not in TOLLS and counted.people:
        return "other", counted.last, False  # "nine of the 40 sailors drowned"
    if told is not None:
        return ("other", told[1], part) if is_denied(count, told) else _by_verb(count, before, told, noun, part)
    if is_lost(count, noun):
        return "killed", counted.last, part
    if (part or sorts(count) or _breaks_down(count, before)) and before and before[-1].measure in counts.OF_PEOPLE:
        return before[-1].measure, max(number.last, counted.last), True
    around = max(count.first, number.begin - 3), min(count.last, count.after + 4)
    yields = noun == "deployed" and count.tokens.any_among(near().yields, *around)  # "80 soldiers surrendered"
    if yields or (noun == "detained" and goes_free(count)) or (noun in ("detained", "deployed") and let_go(count)):
        return "other", counted.last, part
    carried = noun in ("deployed", "participants", "displaced") and is_aboard(count)
    some = part and noun in ("deployed", "participants") and before and before[-1].measure == "other"
    if noun is not None and not (carried or some or (noun == "deployed" and only_carries(count))):
        return noun, counted.last, part
    alone = stands_alone(count.tokens, number, count.last)
    return ("other" if counted.head or alone or stands_aboard(count) else None), number.last, part


def _is_rate_or_room(count: Count) -> bool:
    """ "Paid | 7,000 to those who were hurt", a sum or a rate; "a morgue designed for | 35 bodies"."""
    low, begin, last = count.tokens.low, count.number.begin, count.number.last
    rate = last < len(low) and low[last] in TO and low[last : last + 2] in FOR_EACH
    return rate or (low[begin - 1] == "for" and low[begin - 2] in near().holds)


def _is_toll(count: Count) -> bool:
    """ "Spoke of 62 victims", "the number of victims": of a toll the victims are the dead."""
    low, first, begin = count.tokens.low, count.counted.first, count.number.begin
    if count.counted.head == "victims" and near().known.issuperset(low[first : count.counted.last - 1]):
        of = low[count.counted.last : count.counted.last + 1] == ["of"]
        if not (of or count.tokens.any_among(near().spares, count.first, count.last)):
            return True  # "prayers for 30 victims"
    if low[first : count.counted.last] != ["victims"] or min(first, begin) - 2 < count.first:
        return False
    return low[first - 2] in TALLIES or (low[begin - 1] == "of" and low[begin - 2] in SPEAKS)


def _share_ends(count: Count) -> int | None:
    """Behind the number of a share and its sign: "12 % |", "12 per | cent"; None for other numbers."""
    number = count.number
    if number.share:
        return number.last
    low, j = count.tokens.low, number.last
    told = j < count.last and (low[j] in PERCENT or (j + 1 < count.last and low[j : j + 2] == ["per", "cent"]))
    return j + 1 if told else None


def _by_verb(
    count: Count, before: Sequence[Quantity], told: Told, noun: Measure | None, part: bool
) -> tuple[Measure, int, bool]:
    """As ``measure_of``, of those of whom a verb tells; ``noun`` is what their noun tells by itself."""
    low, counted = count.tokens.low, count.counted
    part = part or any(ask(count) is not None for ask in (whose, of_those, counted_among))
    part = part or (any(b.measure in (told[0], "wounded") for b in before) and of_pronoun(count))
    if told[0] == "detained" and (let_go(count) or (told[1] <= counted.last and goes_free(count))):
        return "other", told[1], part
    if told[0] == "participants" and noun == "deployed" and low[told[1] - 1] in SURROUNDS:
        return "deployed", told[1], part  # "40 officers surrounded the hall"
    if told[0] == "participants" and noun == "deployed" and not near().assembled.isdisjoint(count.before(2)):
        return "deployed", told[1], part  # "massed 50,000 troops"
    if told[0] == "detained" and low[told[1] - 1].startswith(SEIZED_PEOPLE):
        return "detained", told[1], part
    if told[0] == "deployed" and "home" in (*low[told[1] : told[1] + 1], low[count.number.begin - 1]):
        return "other", told[1], part
    if told[0] == "deployed" and counted.head and not counted.people and noun not in ("deployed", "weapons"):
        return noun if noun in THINGS else "other", told[1], part  # letters are sent, blankets flown in
    vague = both_harms(count, told[1]) or _is_vague(count, told, noun)
    if told[0] == "detained" and counted.head not in ("", "them") and not counted.people and noun != "detained":
        return noun if noun in THINGS else "other", told[1], part  # tanks and ships are captured, not detained
    done = told[0] == "killed" and noun is None and low[told[1] - 1] in CARRIED_OUT
    if done and counted.head and not counted.people and count.tokens.words[counted.last - 1].islower():
        return "other", told[1], part  # warrants are executed
    runs = noun in ("deployed", "detained") or counted.head in near().runaways
    if told[0] == "displaced" and counted.head and (runs or not (counted.people or counted.head in HOUSEHOLDS)):
        return "other", told[1], part  # "sent 20 columns and evacuated …"
    return ("other" if vague else told[0]), told[1], part


PERCENT = frozenset({"%", "percent", "pct"})
TO = frozenset({"to", "for"})
FOR_EACH = [[given, each] for given in ("to", "for") for each in ("those", "each", "every")]
CARRIED_OUT = frozenset("execute executes executed executing".split())
HOUSEHOLDS = frozenset("family families household households homeless".split())
SENT = ("deploy", "redeploy", "station", "mobilis", "mobiliz", "dispatch", "despatch")  # of whomever it is said
SURROUNDS = frozenset("surrounded surrounding besieged besieging encircled encircling occupied occupying".split())
# which befalls nothing but people
SEIZED_PEOPLE = ("arrest", "detain", "jail", "imprison", "abduct", "kidnap")


def _breaks_down(count: Count, before: Sequence[Quantity]) -> bool:
    """ "Among the dead were six foreigners: three Chadians, two Kenyans": the parts of a part."""
    low, begin = count.tokens.low, count.number.begin
    told = bool(before) and before[-1].part and before[-1].measure in TOLLS and count.counted.people
    alone = count.after >= count.last or low[count.after] in (",", "and", ".", ";")
    return told and alone and low[begin - 1] in (":", ",", "and")


def _told(count: Count, noun: Measure | None) -> Told | None:
    """What the first of the questions tells, the surest asked first; what tells little, only where no other does."""
    vague = None
    for ask in ASKS:
        if (told := ask(count)) is not None and not _is_vague(count, told, noun):
            return told
        vague = vague or told
    return vague


def _is_vague(count: Count, told: Told, noun: Measure | None) -> bool:
    """ "People were sent", "brought in 12 people": of others than forces it does not tell what became of them."""
    low, end = count.tokens.low, told[1]
    if told[0] == "detained":
        behind = low[end : end + 1] if end < count.last else []
        saved = "up" in (low[end - 1], low[count.number.begin - 1]) and count.tokens.any_among(
            near().rescuers, count.first, count.last
        )
        return saved or (low[end - 1] == "caught" and not SNARES.isdisjoint(behind))
    sent = low[end - 1].startswith(SENT) or embodied(count) is not None
    return told[0] == "deployed" and count.counted.people and noun != "deployed" and not sent


SNARES = frozenset("up in by between on off short with fire sight the".split())  # "caught up in the fighting"


def _told_of_all(count: Count) -> Told | None:
    """What is told of all of whom some are counted beside: "nine of the 40 | killed", "nine of the 40 sailors who |
    were kidnapped"; the verb of the sentence tells of some."""
    asks = (whose, of_those, counted_among, _straight_after)
    told = next((told for ask in asks if (told := ask(count)) is not None), None)
    if told is not None and count.tokens.low[told[1] - 1] in INTRANSITIVE.get(told[0], ()):
        return None  # "nine of the 40 sailors | drowned"
    behind = count.tokens.low[count.after : count.after + 1]
    if told is not None or behind not in (["who"], ["that"], ["which"]):
        return told
    told = relative(count)  # not "the 40 who crossed into Peru were | held"
    between = count.tokens.low[count.after + 1 : told[1] - 1] if told is not None else ()
    return None if any(is_finite(word) and word not in grammar().helping for word in between) else told


def _of_units(count: Count) -> tuple[Measure, int, bool] | None:
    """ "40 kilogrammes of explosives": what is weighed tells the measure."""
    j = count.counted.first + 2
    if j >= count.last or count.tokens.low[j - 1] != "of":
        return None
    noun = counts.measure_nouns().at(count.tokens, j, count.last)
    return ("weapons", j + noun[0], False) if noun is not None and noun[1] == "weapons" else None


def noun_measure(count: Count) -> Measure | None:
    """The measure that the counted noun itself tells: "fire engines" are deployed, "rockets" are weapons."""
    counted = count.counted
    if counted.head in {"bomber", "bombers"}:
        told = count.tokens.low[counted.first : counted.last - 1]
        return "participants" if not told or not BOMBERS.isdisjoint(told) else "deployed"
    for k in range(counted.first, counted.last):
        noun = counts.measure_nouns().at(count.tokens, k, counted.last)
        if noun is not None and k + noun[0] == counted.last:
            if noun[1] == "votes" and counted.people:  # lawmakers may resign as well
                return "votes" if is_vote(count.tokens, count.number.begin, count.first, count.last) else None
            return noun[1] if noun[1] not in OF_SUMS or counted.head in currencies.small_change() else None
    return None


TRIED = frozenset("attempted foiled thwarted averted".split())
OF_SUMS = frozenset({"money", "share"})  # "21,000 loans" are no sum, "two chances" no share


def both_harms(count: Count, end: int) -> bool:
    """ "dozens dead and wounded", "killed or injured nearly 40": one number for both, so for neither."""
    low, begin = count.tokens.low, count.number.begin
    verb = next((k for k in range(begin - 1, greater(count.first + 1, begin - 4), -1) if low[k] in HARM_WORDS), 0)
    if verb and "," not in low[verb:begin] and low[verb - 1] in ("and", "or", "/") and low[verb - 2] in HARM_WORDS:
        return True
    if end + 1 >= count.last or low[end - 1] not in HARM_WORDS:
        return False
    return low[end] in ("and", "or", "/") and low[end + 1] in HARM_WORDS and not low[end + 1 : end + 3][-1][0].isdigit()


def _of_noun(count: Count) -> Told | None:
    """ "the release of 82 girls", "the arrest of 12": the noun before "of" says what became of them."""
    tokens, first = count.tokens, count.first
    k = tokens.back(("the", "some", "all"), count.number.begin, first + 1) - 1
    if k <= first or tokens.low[k] not in ("of", "by"):
        return None
    if tokens.low[k] == "by":  # "a walkout by 1,800 pilots"
        told = triggers().noun_at(tokens, k - 1, k) if count.counted.people else None
        return ("participants", count.after) if told is not None and told.trigger.category == "PROTEST" else None
    noun = counts.measure_nouns().at(tokens, k - 1, k)
    few = bool(count.counted.head) or count.number.value < LEAST
    # no "half of the 400 nurses", "a donation of two vehicles"
    if noun is not None and noun[1] != "share" and not (noun[1] == "money" and few):
        return noun[1], count.number.last
    if not count.counted.people:
        return None
    if tokens.low[k - 1] in near().fatal:
        return "killed", count.number.last
    if tokens.low[k - 1] == "whereabouts":
        return "missing", count.number.last
    told = triggers().noun_at(tokens, k - 1, k)
    if told is None:
        return None
    if told.trigger.lemma.endswith("deployment"):
        return "deployed", count.number.last
    if kinds().get(told.trigger.lemma) == "massacre":
        return "killed", count.number.last  # "the slaughter of 90 villagers"
    return ("participants" if told.trigger.category == "PROTEST" else "other"), count.number.last


LEAST = 1000  # of a bare sum: "the loss of four" are people


def _straight_after(count: Count) -> Told | None:
    """ "31 dead", "50 more injured", "25,000 wounded", "12 deaths", "44 bodies"."""
    tokens, number, counted, last = count.tokens, count.number, count.counted, count.last
    low = tokens.low
    ends = {
        counted.last,
        number.last,
        number.last + (number.last < last and low[number.last] == "of"),
        number.last + 2 * (low[number.last : number.last + 2] == ["of", "others"]),
        number.last + 1 if number.last < last and low[number.last] in {"more", "others", "other"} else number.last,
    }
    ends = {k + (k < last and low[k] in QUOTES) for k in ends}  # 39 officers "badly hurt"
    for j in {k + 1 if k < last and low[k].endswith("ly") else k for k in ends}:
        if j >= last:
            continue
        told = counts.measure_word(low, j, last, PARTICIPLES)
        captives = told in {"detained", "participants"} and counted.first <= j < counted.last
        captives = captives and (counted.people or told == "participants")  # "two packed trains"
        if told is None or captives or low[j + 1 : j + 2] == ["-"]:
            continue  # "900 missing-person reports"
        if not is_active(tokens, j, last):
            freed = told == "detained" and low[number.begin - 2] != "among" and is_freed(tokens, j, last)
            return ("other" if freed else told), j + 1
    if counted.last + 1 < last and low[counted.last] in OWNED and low[counted.last + 1] in BODIES:
        return "killed", counted.last + 2  # "five fishermen's bodies"
    nouns = counts.measure_nouns()
    for k in tokens.among(nouns.firsts, counted.first, counted.last):
        noun = nouns.at(tokens, k, last)
        if noun is not None and noun[1] in {"killed", "wounded", "missing"}:  # captives may die: the verb goes first
            return noun[1], k + noun[0]
    return None


OWNED = frozenset({"'s", "'", "’", "’s"})
BODIES = frozenset({"body", "bodies", "corpses", "remains"})
BOMBERS = frozenset("suicide car truck".split())  # who carries a bomb is no aircraft
# what tells of those counted, the surest first
ASKS = (
    whose, of_those, counted_among, _straight_after, _of_noun, among, accompanied, departed, embodied, brought, tended,
    slain, sought, included, voted, predicate, governed, phrased, completed, protesting, relative,
)  # fmt: skip
