"""What a quantity counts in words: the label that it has in a brief."""

from __future__ import annotations

from briefing.annotate.quantities.amounts import is_speed, reading
from briefing.annotate.quantities.breakdowns import place_of
from briefing.annotate.quantities.counted import LONGEST, NOUN_STOPS, OTHERS, Count
from briefing.annotate.quantities.nouns import small, written
from briefing.annotate.quantities.phrasing import MEANT, named, of_share, of_whole, phrase
from briefing.annotate.quantities.sent import FORCES
from briefing.expressions import expression
from briefing.lexicon.around_numbers import near
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, Measure, Quantity
from briefing.record import replace


def labelled(text: str, count: Count, made: Quantity, dated: set[int], before: Count | None) -> Quantity:
    """A quantity with those counted in words; of those whom an event struck who they are, for the measure says what
    became of them. One of which something else is said says no other again."""
    if not made.claim:
        return replace(made, label="") if made.label else made
    if _says_again(made) and made.attributed_to:
        return made  # "talked of nine dismissals, the ministry of four"
    if made.label and (made.measure == "votes" or count.counted.head in OTHERS or _says_again(made)):
        return made
    if count.number.share:
        label = of_share(text, count, dated, before)
        return replace(made, label=label, claim=bool(label or made.predicate))
    if made.measure in TOLLS:
        who = named(text, count) if made.echo is None else ""
        return replace(made, label=who or made.subject, where=made.where or place_of(count, made))
    if made.predicate == "whole":  # "two of six gates": the part is what is told, and the whole only its frame
        led = count.tokens.low[count.number.begin - 2 : count.number.begin]
        frame = led[-1:] == ["of"] and led != ["out", "of"] and not count.counted.people
        return replace(made, label=of_whole(text, count), claim=not frame)
    if count.counted.head == "strong":
        return _of_force(text, count, made)
    if count.tokens.low[count.number.last - 1] in ("member", "man", "person", "strong"):
        return _of_body(text, count, made)
    if (read := reading(count)) is not None:
        gauge = "range" if read.kind == "range" else written(text, count.tokens, read.first, read.end)
        return replace(made, label=f"{gauge} in {made.subject}")
    if is_speed(count):
        return replace(made, label=f"speed in {made.subject}")
    noun = made.subject or count.number.currency or ("people" if count.counted.head in (*MEANT, "") else "")
    label = _unbroken(phrase(text, count, dated, noun, before), text, count)
    if not label and made.predicate == "sick":
        label = named(text, count)  # "cases of cholera"
    other = made.measure == "money" and label
    made = replace(made, label=label or made.label, echo=None if other else made.echo)
    return made if made.measure != "other" or _tells(count, made) else replace(made, claim=False)


def _unbroken(label: str, text: str, count: Count) -> str:
    """A label that ends at the point of a title, with the name behind it: "percent that blamed Ms. | Lomax"."""
    title = label.rpartition(" ")[2]
    if title not in TITLES:
        return label
    named = NAMED.search(text, count.tokens.starts[count.number.begin], count.tokens.ends[count.last - 1])
    return label.removesuffix(title) + named[0] if named and named[1] == title else label


TITLES = frozenset("Mr Mrs Ms Dr Prof Gen Col Maj Lt Capt Sgt Adm Brig Sen Rep Gov Rev".split())
NAMED = expression(r"\b(" + "|".join(sorted(TITLES)) + r")\. (?:[A-Z][\w’'-]+\.? ?){1,2}(?<=\w)")


def _tells(count: Count, made: Quantity) -> bool:
    """False where it is not said what a number counts, or what was done to two things."""
    if made.echo is not None and made.subject:
        return True  # as the count that it says again
    named = made.subject and made.subject.lower() not in MEANT
    if not (made.label or made.predicate or count.counted.head or named):
        return False
    if count.counted.head in OTHERS and not made.label:
        return False  # "the notebooks, 14 of them"
    if made.value != 2 or count.counted.people or made.predicate:
        return True
    return bool(made.label) and count.tokens.low[count.number.begin - 1] not in grammar().have


def _says_again(made: Quantity) -> bool:
    """True for a number that tells another of what is counted before: what is said there is said of it."""
    return made.echo is not None and made.measure not in ("money", *TOLLS)


def _of_force(text: str, count: Count, made: Quantity) -> Quantity:
    """ "The regular army, some 10,000 strong": its members."""
    end = count.number.begin - (count.tokens.low[count.number.begin - 1] == ",")
    first = max(count.first, end - LONGEST)
    first = next((k + 1 for k in range(end - 1, first - 1, -1) if count.tokens.low[k] in (",", ";", "“", ".")), first)
    force = small(written(text, count.tokens, first, end), count.tokens.words[first])
    return replace(made, unit="members", subject="members", label=f"members of {force}")


def _of_body(text: str, count: Count, made: Quantity) -> Quantity:
    """ "A 20-member inspection team": its members."""
    tokens, first = count.tokens, count.number.last
    inside = range(first, min(count.last, first + LONGEST))
    end = next((k for k in inside if not tokens.words[k][0].isalpha() or tokens.low[k] in NOUN_STOPS), inside.stop)
    body = written(text, tokens, first, end)
    low = tokens.low[count.first : count.last]
    sent = not FORCES.isdisjoint(tokens.low[first:end]) and not (near().sends | ARRIVES).isdisjoint(low)
    measure: Measure = "deployed" if sent or not SAVING.isdisjoint(tokens.low[first:end]) else "other"
    return replace(made, measure=measure, unit="members", subject="members", label=f"members of the {body}")


ARRIVES = frozenset("arrive arrives arrived arriving lands landing flies flying route joined joins left leaves".split())
SAVING = frozenset("rescue medical relief firefighting search".split())  # what is done by those who are sent
