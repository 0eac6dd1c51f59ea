"""Quantities: what each number counts, its measure, and the words that say what it belongs to.

The measure of a number is decided by the nearest of these, in this order: its own unit (percent, dollars), words
straight after it ("31 dead"), the predicate of the counted noun ("25 were killed"), the verb that governs it ("killing
44"), the noun that it completes ("a death toll of 31"), and the counted noun itself ("650 troops").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.annotate.quantities.amounts import currency, is_amount, is_money, is_volume, reading, unit_of
from briefing.annotate.quantities.ballots import ballot
from briefing.annotate.quantities.breakdowns import entered, listed, summed
from briefing.annotate.quantities.compared import compared
from briefing.annotate.quantities.conditions import remains, said_in_a_word, said_of, spilled, together
from briefing.annotate.quantities.counted import OTHERS, TALLIES, Count, counted_noun, stands_alone, verb_at
from briefing.annotate.quantities.echoes import antecedent, same, subject_of, told_before, topic
from briefing.annotate.quantities.ellipsis import left_out
from briefing.annotate.quantities.former import current, is_former, resumed
from briefing.annotate.quantities.gapping import other_voice
from briefing.annotate.quantities.givens import is_given
from briefing.annotate.quantities.labels import labelled
from briefing.annotate.quantities.measures import both_harms, measure_of, noun_measure
from briefing.annotate.quantities.nouns import written
from briefing.annotate.quantities.numbers import find_numbers
from briefing.annotate.quantities.parts import SUFFERERS, beside_named, of_those_before
from briefing.annotate.quantities.phrasing import MEANT
from briefing.annotate.quantities.sharing import Made, share
from briefing.annotate.quantities.sick import fallen_ill
from briefing.annotate.quantities.told_again import tell_again
from briefing.annotate.quantities.unnumbered import SINGLE, unnumbered
from briefing.annotate.quantities.unsaid import of_line, of_names, unsaid
from briefing.annotate.quantities.whereabouts import inhabits, is_aboard
from briefing.annotate.quantities.written import NUMBERS, is_number
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import stem
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, DateSpan, Measure, Quantity
from briefing.record import replace
from briefing.tokens import Tokens, greater


def find_quantities(
    text: str,
    tokens: Tokens,
    first: int,
    last: int,
    dates: Sequence[DateSpan],
    before: Sequence[Sequence[Quantity]] = (),
) -> list[Quantity]:
    """The quantities of the sentence that is tokens [first, last), in order; ``before`` are those of the sentences
    before it, which a bare number may say again."""
    numbers = [*find_numbers(tokens, first, last, dates), *unnumbered(tokens, first, last)]
    if not numbers:
        return []
    found: list[Quantity] = []
    made_of: list[Count] = []
    dated = tokens.covered(dates)
    several = len(tokens.where(NUMBERS, first, last)) > 1
    taken = -1
    for number in sorted(numbers, key=lambda n: n.first):
        if number.first < taken:
            continue
        taken = number.last
        count = Count(tokens, number, counted_noun(tokens, number, last), first, last)
        was = is_former(count, found)
        told = _former(text, count, found, before) if was else _otherwise(count, compared(count, found))
        if told is not None:
            found.append(told)
            made_of.append(count)
            continue
        if was and not count.counted.head:
            continue
        made = _made(text, of_names(count), found, before, several)
        if count.counted.head == "names" and not (made is not None and made.claim):
            made = _made(text, count, found, before, several)
        if made is not None:
            made = labelled(text, count, made, dated, made_of[-1] if made_of else None)
            made = tell_again(count, made, found, before)
            made = replace(made, claim=False) if made.claim and is_given(count, made) else made
            found.append(made)
            made_of.append(count)
            if number.was is not None and made.claim:
                count = Count(tokens, number.was, count.counted, first, last)
                found.append(replace(_with_number(made, count), former=True, echo=made.start))
                made_of.append(count)
    if not found:
        return []
    shared = share([Made(*pair) for pair in zip(made_of, found, strict=True)])
    return summed(shared, [q for sentence in before for q in sentence])


def _made(
    text: str, count: Count, found: Sequence[Quantity], before: Sequence[Sequence[Quantity]], several: bool
) -> Quantity | None:
    """What a number counts that no other explains; ``several`` where its sentence has more of them."""
    made = (
        (ballot(count, before) if several else None)
        or _told_before(text, count, found)
        or _entered(count, found)
        or _otherwise(count, same(count, found, before))
        or _quantity(text, count, found)
    )
    if made is None or not (made.claim or count.counted.head) or _of_others(count, made):
        if (line := of_line(count)) is not None and (told := _quantity(text, line, found)) is not None:
            return _with_number(of_those_before(line, told, before), count)
        return _echo(text, count, found, before) or _unsaid(text, count, found) or made
    return made if found else of_those_before(count, made, before)


def _former(
    text: str, count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]
) -> Quantity | None:
    """What a number is of that was told before another took its place."""
    says = count.counted.head or not counts.ADJECTIVES.keys().isdisjoint(
        count.tokens.low[count.after : count.after + 1]
    )
    own = _quantity(text, count, beside) if says else None
    made = now = current(count, own, beside) or resumed(count, own, before)
    if made is None and not count.counted.head and (told := told_before(count)) is not None:
        made = _quantity(text, told, beside)
    if made is None:
        return None
    return replace(_with_number(made, count), former=True, echo=now.start if now is not None else None)


def _unsaid(text: str, count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    people = unsaid(count, beside)
    made = _quantity(text, people, beside) if people is not None else None
    return replace(made, subject="people") if made is not None else None


def _of_others(count: Count, made: Quantity) -> bool:
    """True for "nineteen of them military", of whom only those counted before tell who they are."""
    return count.counted.head in OTHERS and made.measure == "other"


def _told_before(text: str, count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    """ "The number of people killed in the blast rose to eight": the noun stands before the verb."""
    told = told_before(count) if not (count.counted.head or count.number.currency) else None
    made = _quantity(text, told, beside) if told is not None else None
    if told is None or made is None:
        return None
    if made.subject == "number":  # "the number | in the camps"
        where = written(text, told.tokens, told.counted.last, told.last)
        made = replace(made, label=f"people {where}")
    if made.subject == "number" or made.subject in SUFFERERS:
        made = replace(made, subject="people")
    # "the number of arrests at the march": the noun goes before what is told around it; not so where they are on board
    noun = None if is_aboard(told) else noun_measure(told)
    # "the number of migrants who have drowned"; "of dead and missing": of both
    other = (noun in HELD and made.measure in TOLLS) or made.predicate in counts.TOGETHER
    again = _with_number(replace(made, measure=noun) if noun in TOLLS and not other else made, count)
    past = count.tokens.low[count.number.begin - 1] in near().passes and again.low == again.high
    return replace(again, high=None, modifier="more than") if past else again


HELD = frozenset({"detained", "displaced"})  # of whom more may be told


def _entered(count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    item = None if count.number.currency else entered(count, beside)
    return replace(_with_number(item, count), where=item.where, part=True, event=None) if item is not None else None


def _otherwise(count: Count, other: tuple[Quantity, str | None] | None) -> Quantity | None:
    """What a count counted, by the number of another voice, or by the same number told again."""
    return replace(_with_number(other[0], count), echo=other[0].start, attributed_to=other[1]) if other else None


def _echo(text: str, count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """A bare number with what it counts taken from the count that it says again, goes on from, or tells more of."""
    if (goes_on := left_out(count, beside, before)) is not None:
        told = replace(_with_number(goes_on, count), where=goes_on.where)
        return replace(told, predicate=told.predicate or said_of(count))
    if count.number.currency or count.counted.head or count.number.article:
        return None
    if (otherwise := _otherwise(count, other_voice(count, beside))) is not None:
        return otherwise
    again, spoken_of = antecedent(count, beside, before), topic(count)
    if spoken_of is not None and (again is None or again.start < count.tokens.starts[spoken_of.first]):
        made = _quantity(text, spoken_of, beside)
        if made is not None and not made.subject:  # "how many had been in the hostel"
            words = written(text, spoken_of.tokens, spoken_of.first, spoken_of.last)
            made = replace(made, label=f"people who {words}", subject="people")
        return _with_number(made, count) if made is not None else None
    if again is not None:
        told = replace(_with_number(again, count), echo=again.start)
        if again.part and again.measure in TOLLS:  # not said of those who came on top, but of all
            told = replace(told, part=False, echo=None, unit="people", subject="people", predicate="")
        low, begin = count.tokens.low, count.number.begin
        near = low[max(count.first, begin - TOTAL) : begin]
        if "total" in near and not ADDS.isdisjoint(near):
            told = replace(told, echo=None)  # of all, and no other number for those told before
        total = "total" in near and counts.is_people(told.unit)  # of all who were told of one after the other
        return replace(told, unit="people", subject="") if total else told
    if (whole := listed(count, beside)) is not None:
        more = count.tokens.low[count.number.last : count.number.last + 1] == ["others"]  # who come on top
        return replace(_with_number(whole, count), where=whole.where, part=not more, event=None)
    people, said = subject_of(count, beside, before), said_of(count)
    if people is not None:
        return replace(
            _with_number(people, count), measure="other", predicate=said, part=False, event=None, label="", claim=True
        )
    return None


ADDS = frozenset("bringing brings brought taking takes took".split())
TOTAL = 8  # tokens before a number in which it is called the total


def _with_number(quantity: Quantity, count: Count) -> Quantity:
    """What a quantity counts, with the number of another place."""
    number, tokens = count.number, count.tokens
    return replace(
        quantity, start=tokens.starts[number.begin], end=tokens.ends[number.last - 1], value=number.value,
        low=number.low, high=number.high, modifier=number.modifier, attributed_to=None, claim=True, echo=None,
        where=(),
    )  # fmt: skip


def _quantity(text: str, count: Count, before: Sequence[Quantity]) -> Quantity | None:
    """What is known of a number; None where it counts nothing."""
    number, counted, tokens = count.number, count.counted, count.tokens
    measure, end, part = measure_of(count, before)
    measure = "other" if measure in TOLLS and _is_whereabouts(count) else measure
    infected = not counted.head and tokens.low[number.begin - 1] in INFECTS if number.begin > count.first else False
    measure = "other" if infected else measure
    if measure is None:
        return None
    part = part or (measure == "wounded" and remains(count))
    measure = "other" if measure in counts.OF_PEOPLE and counted.head in counts.animals() else measure
    sick = measure in {"other", "participants", "deployed"} and (infected or fallen_ill(count))
    measure = "other" if sick else measure
    measure = "other" if counted.head in CASUALTIES and number.value else measure
    stop = tokens.ends[greater(count.after, end) - 1]
    both = measure == "other" and (both_harms(count, end) or counted.head in CASUALTIES)
    several = both and together(count, end)
    high = None if measure in TOLLS and not part and number.low == number.high and beside_named(count) else number.high
    keys = {stem(w) for w in tokens.low[counted.first : counted.last] if len(w) > 3 and w.isalpha()}
    named = counted.last > counted.first and counted.head not in MEANT
    subject = text[tokens.starts[counted.first] : tokens.ends[counted.last - 1]] if named else ""
    return Quantity(
        tokens.starts[number.begin], stop, number.value, number.low, high, number.modifier, measure,
        "cases" if sick else "casualties" if both else _unit(count),
        subject=" ".join(subject.split()), claim=both or infected or _is_claim(count, measure), part=part,
        keys=frozenset(keys), predicate=several or said_in_a_word(count, measure, sick),
    )  # fmt: skip


def _unit(count: Count) -> str:
    """What is counted in one noun: the currency, the head of the noun, the unit with what there is of it."""
    if is_money(count):
        return currency(count)
    if is_amount(count) and not spilled(count):
        return unit_of(count)
    return count.counted.head


def _is_whereabouts(count: Count) -> bool:
    """True for what only tells where those counted before are from: "28 people from 18 | countries were killed"."""
    head, people = count.counted.head, count.counted.people
    thing = bool(head) and head not in OTHERS and not people and noun_measure(count) is None
    return thing and count.number.begin > count.first + 1 and not WITHIN.isdisjoint(count.before(1))


WITHIN = frozenset("from in on aboard inside across".split())


def _is_claim(count: Count, measure: Measure) -> bool:
    """A count of people, things or money is a claim; a length of time, a distance or an age is a mere number."""
    number, counted = count.number, count.counted
    word = count.tokens.low[number.first]
    if inhabits(count) or (_of_list(count) and not (measure in TOLLS and counted.people)):
        return False
    before = count.before(1)
    vague = not is_number(word)
    if number.low is not None and number.high is not None and number.low < number.high <= 9 and vague:
        return False  # "several", "a few": too vague to agree or disagree with
    if number.value == 1 and word == "one" and count.tokens.low[number.last : number.last + 1] == ["of"]:
        return measure in TOLLS  # "one of its soldiers was hurt"
    if number.value == 0 and "since" in count.tokens.low[count.after : count.last]:
        return False  # "no deaths since 1959" tells of no event
    if number.value == 0 and counted.head in TALLIES:
        return False  # "gave no toll"
    if counted.head in MEANT:
        # "five of them in uniform": of whom, a line of the brief could not say
        return measure in (*TOLLS, "participants") or (measure == "other" and bool(said_of(count)))
    if measure != "other":
        return True
    ahead = count.tokens.words[counted.last : counted.last + 1]
    named = bool(counted.head) and count.tokens.words[counted.last - 1][0].isupper()
    if named and counted.first >= number.last and ahead == [":"]:
        return False  # "[Total: 12 Average: 4.3]"
    if counted.head in counts.units():
        told = counted.head in counts.sizes() or spilled(count) or is_amount(count) or reading(count) is not None
        return told or (number.value > 1 and not vague and is_volume(count) and near().measures.isdisjoint(before))
    if stands_alone(count.tokens, number, count.last):
        return _verb_follows(count) and bool(said_of(count))  # "scores escaped"
    does = not counted.head and count.after < count.last and verb_at(count.tokens, count.after, count.last)
    alone = number.value == 1 and (number.modifier == SINGLE or _only_one(count)) and bool(counted.head)
    several = number.value >= 2 and not number.article
    return alone or (several and bool(counted.head or does or is_aboard(count)))


def _only_one(count: Count) -> bool:
    """ "Just one plane", "only one pilot": no more, whatever others say."""
    low, i = count.tokens.low, count.number.begin
    return count.number.modifier.lower() in ONLY or (i > count.first and low[i - 1] in ONLY)


ONLY = frozenset({"only", "just"})


def _verb_follows(count: Count) -> bool:
    word, g = next(iter(count.behind(1)), "."), grammar()
    verb = triggers().at(count.tokens, count.after, count.last)[0]
    finite = verb is not None and verb.form in ("past", "past-participle", "base")
    return finite or word.endswith("ed") or word in g.helping or word in counts.past_verbs()


def _of_list(count: Count) -> bool:
    """ "the top 10 developments", "one shell hit the mill and the other the hall": nothing counted."""
    low, number = count.tokens.low, count.number
    before = low[number.begin - 1] if number.begin > count.first else ""
    if before == "top" or count.counted.head in counts.page_nouns():
        return True
    if number.value != 1 or low[number.first] != "one":
        return False
    rest = low[count.after : count.last]
    other = any(a in ("the", "another") and b in ("other", "second") for a, b in pairwise(rest))
    return other or "another" in rest


INFECTS = frozenset("infected infecting sickened sickening".split())
CASUALTIES = frozenset({"casualties", "casualty"})  # dead and wounded in one number
