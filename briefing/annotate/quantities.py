"""Quantities: what each number counts, its measure, and the words that say what it belongs to.

The measure of a number is decided by the nearest of these, in this order: its own unit (percent, dollars), words straight
after it ("31 dead"), the predicate of the counted noun ("25 were killed"), the verb that governs it ("killing 44"), the
noun that it completes ("a death toll of 31"), and the counted noun itself ("650 troops").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.annotate.clauses import SUBJECT_LIMITS, grammar
from briefing.annotate.modality import is_noun_here
from briefing.annotate.numbers import Number, find_numbers, number_at
from briefing.lexicon import counts, names
from briefing.lexicon.events import kinds, triggers
from briefing.lexicon.forms import stem
from briefing.model import DateSpan, Measure, Quantity
from briefing.tokens import Tokens



def find_quantities(
    text: str, tokens: Tokens, first: int, last: int, dates: Sequence[DateSpan]
) -> list[Quantity]:
    """The quantities of the sentence that is tokens [first, last), in order."""
    found: list[Quantity] = []
    numbers = [*find_numbers(tokens, first, last, dates), *articles(tokens, first, last), *none(tokens, first, last)]
    numbers.sort(key=lambda n: n.first)
    taken = -1
    for number in numbers:
        if number.first < taken:
            continue
        taken = number.last
        made = _quantity(text, tokens, number, first, last, found)
        if made is not None:
            found.append(made)
    return found


def _quantity(
    text: str, tokens: Tokens, number: Number, first: int, last: int, before: list[Quantity]
) -> Quantity | None:
    counted = counted_noun(tokens, number, last)
    measure, end, part = measure_of(tokens, number, counted, first, last, before)
    unit = number.currency or counted.head
    if measure is None:
        return None
    claim = _is_claim(tokens, number, counted, measure)
    whole = number.begin > first and any(tokens.low[k] == "of" and k > first and number_at(tokens, k - 1, last) for k in range(max(first, number.begin - 3), number.begin))
    start = tokens.starts[number.begin]
    stop = tokens.ends[max(number.last, counted.last, end) - 1]
    keys = {stem(w) for w in tokens.low[counted.first : counted.last] if len(w) > 3 and w.isalpha()}
    return Quantity(
        start, stop, number.value, number.low, number.high, number.modifier, measure, unit,
        subject=" ".join(text[tokens.starts[counted.first] : tokens.ends[counted.last - 1]].split()) if counted.last > counted.first else "",
        claim=claim, part=part, keys=frozenset(keys), predicate="whole" if whole and measure == "other" else _said_of(tokens, number, counted, first, last),
    )  # fmt: skip


def _is_claim(tokens: Tokens, number: Number, counted: Counted, measure: Measure) -> bool:
    """A count of people, things or money is a claim; a length of time, a distance or an age is a mere number."""
    if number.low is not None and number.high is not None and number.low < number.high <= 9 and "between" not in number.modifier:
        return False  # "several", "a few": too vague to agree or disagree with
    if measure != "other":
        return True
    if counted.head in counts.units():
        return counted.head in SPEEDS
    if number.article or not counted.head:
        return False
    if number.value < 2 or counted.head in counts.page_nouns():
        return False
    return counted.people or number.value >= 10 or (number.value >= 3 and number.last - number.first >= 1)


# words that pick some of the hurt out of all
SEVERE = frozenset("seriously critically gravely severely slightly lightly serious critical grave severe minor slight life".split())


def _said_of(tokens: Tokens, number: Number, counted: Counted, first: int, last: int) -> str:
    """The kind of the event verb that follows the counted noun or governs it; empty where none does."""
    low = tokens.low
    after = max(counted.last, number.last)
    if any(low[k] in SEVERE for k in range(counted.first, min(last, after + 4))):
        return "severity"
    for k in range(after, min(last, after + REACH)):
        if low[k] in SUBJECT_LIMITS - {"that", "who", "which"} or low[k] in (";", ":", "(", '"', "“"):
            break
        verb = triggers().at(tokens, k, last)[0]
        if verb is not None and verb.form != "base":
            return kinds().get(verb.trigger.lemma, verb.trigger.lemma)
        if low[k].endswith("ed") and (low[k - 1] in grammar().be or k == counted.last or low[k - 1].endswith("ly")):
            return stem(low[k])  # "five people were trapped"
    for k in range(number.begin - 1, max(first - 1, number.begin - 8), -1):
        hit = next((h for h in triggers().at(tokens, k, last) if h is not None), None)
        if hit is not None:
            return kinds().get(hit.trigger.lemma, hit.trigger.lemma)
    return ""


SPEEDS = frozenset("mph kph kmh knots magnitude hectares acres".split())
