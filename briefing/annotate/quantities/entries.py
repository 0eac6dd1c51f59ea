"""Entries of a list of figures, as in situation reports: "Deaths: 14", "Recovered: 29"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.quantities.counted import Count
from briefing.lexicon import counts, names, table, words
from briefing.model import TOLLS, Measure, Quantity
from briefing.record import replace
from briefing.tokens import Tokens

LABEL = 9  # tokens of the words before the colon
BULLETS = frozenset("- – — • * · ▪ ◦ ● > +".split())
STRUCK = frozenset({*TOLLS, "sites"})
MAY_BE_STRUCK = frozenset({"other", "deployed", "participants"})


@cache
def _befallen() -> frozenset[str]:
    return words(table("quantities")["entries"]["words"])


def label_of(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """The tokens [begin, colon) of the label with which a sentence begins; None where it begins with none."""
    begin = first
    while begin < last and tokens.low[begin] in BULLETS:
        begin += 1
    label = tokens.low[begin : min(last, begin + LABEL)]
    if ":" not in label or label[0] == ":" or not tokens.words[begin][0].isupper():
        return None
    return begin, begin + label.index(":")


def is_told(count: Count, made: Quantity, before: Sequence[Sequence[Quantity]]) -> bool:
    """True for an entry that counts whom or what something befell, or that goes on a list of such; "Comments: 14" and
    "Score: 3" do not."""
    if made.measure in STRUCK or made.predicate == "sick":
        return True
    if count.tokens.any_among(_befallen(), count.first, count.last) and made.measure in (*MAY_BE_STRUCK, "votes"):
        return True
    people = count.counted.people or counts.is_people(made.unit) or made.measure == "participants"
    return people and (count.tokens.low[count.last] != ":" or _listed(count.tokens, before) is not None)


def of_list(count: Count, made: Quantity, before: Sequence[Sequence[Quantity]]) -> Quantity:
    """ "Americans: 12" below "Dead: 192": some of those; ``count`` is of the label."""
    above = _listed(count.tokens, before)
    if above is None or above.measure not in TOLLS or made.measure not in MAY_BE_STRUCK or not count.counted.people:
        return made
    return replace(made, measure=above.measure, part=True, predicate="")


def bare(count: Count, before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """ "Recovered: 29" below an entry that counts people: it counts people, too; ``count`` is of the label."""
    above = _listed(count.tokens, before)
    told = count.tokens.any_among(_befallen(), count.first, count.last)
    people = above is not None and (above.predicate == "sick" or above.measure in TOLLS or counts.is_people(above.unit))
    if above is None or not (told and people):
        return None
    return replace(above, measure="other", unit="people", subject="people", predicate="", part=False, where=())


def _listed(tokens: Tokens, before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """The entry of the line before."""
    entries = (q for said in before[-1:] for q in said if q.claim and tokens.low[tokens.at(q.start) - 1] == ":")
    return next(entries, None)


def of_label(tokens: Tokens, first: int, last: int, found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of a sentence; people counted behind a label of harm suffered it, and in a bracket behind its
    number they are parts of it: "Killed: 12 soldiers", "Deaths: 14 (12 soldiers, two civilians)"."""
    harm = _harm(tokens, first, last)
    if harm is None:
        return list(found)
    measure, colon = harm
    told: list[Quantity] = []
    for q in found:
        people = counts.is_people(q.unit) or names.nationalities().at(tokens, *_head(tokens, q)) is not None
        if q.start > tokens.starts[colon] and q.measure in MAY_BE_STRUCK and people and q.predicate != "sick":
            q = replace(q, measure=measure, part=any(t.measure == measure for t in told), claim=bool(q.value))
        told.append(q)
    return told


def _head(tokens: Tokens, quantity: Quantity) -> tuple[int, int]:
    end = tokens.between(quantity.start, quantity.end)[1]
    return end - 1, end


def _harm(tokens: Tokens, first: int, last: int) -> tuple[Measure, int] | None:
    """The harm that a label tells of, with its colon: "Confirmed deaths:"."""
    label = label_of(tokens, first, last)
    if label is None:
        return None
    for k in range(label[1] - 1, label[0] - 1, -1):
        noun = counts.measure_nouns().at(tokens, k, label[1])
        told = noun[1] if noun is not None else counts.measure_word(tokens.low, k, label[1], ("past-participle",))
        if told in TOLLS:
            return told, label[1]
    return None
