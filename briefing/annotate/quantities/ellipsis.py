"""Numbers that leave out the noun of the count before them: "and 38,000 damaged", "another 75 are planned"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import OTHERS, Count
from briefing.annotate.quantities.echoes import GIVEN, MODALS
from briefing.annotate.quantities.parts import on_day
from briefing.annotate.quantities.predicates import PLACED, REMAINS
from briefing.annotate.quantities.subjects import OPENS
from briefing.lexicon import counts
from briefing.lexicon.forms import is_finite, participle
from briefing.lexicon.grammar import grammar
from briefing.model import TOLLS, Quantity
from briefing.record import replace

OF_THESE = [["of", "these"], ["of", "them"], ["of", "those"]]  # "130 have died. Of these | 59 were in the capital"
FIGURED = frozenset({"of", "to", "at"})  # "an estimate of 700 | destroyed", "admits to 92 | closed"
JOINS = frozenset({"and", ",", "while", "but", ";", "with"})
ENDS = frozenset(', . ; : ! ? ) ” " and but or while in on at by since so across throughout during after'.split())
SIGNS = frozenset(', . ; : ! ? ) ” "'.split())
ADJECTIVES = 6  # tokens behind "nineteen of them" that say who they are


def left_out(count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """The count before whose noun the number goes on with; None where it counts something of its own."""
    if count.before(2) in OF_THESE and not count.counted.head:
        those = beside or next((said for said in reversed(before[-1:]) if said), ())
        whole = next((q for q in reversed(those) if q.claim and (q.value or 0) > (count.number.value or 0)), None)
        return replace(whole, part=True, event=None) if whole is not None and not whole.former else None
    acts = count.behind(1) == ["had"]  # as none of the dead has: "killed nine and that two of them had slipped away"
    told = [q for q in reversed(beside) if _may_go_on(q) and not (acts and q.measure == "killed")]
    apart = (q for q in told if count.tokens.low[count.tokens.at(q.start) - 1] not in PLACED)  # no "in 12 camps"
    last = next(apart, told[0] if told else None)
    if count.counted.head in OTHERS or _others(count):
        last = last or next((q for said in before[-1:] for q in reversed(said) if _may_go_on(q)), None)
        if last is not None and count.counted.head in OTHERS and _there_are(count):
            return replace(last, echo=last.start)  # "a guard said there were nine of them"
        return last and (_of_them(count, last) if count.counted.head in OTHERS else _apart(last))
    if last is None:
        things = (q for said in before[-1:] for q in said if q.measure in ("sites", "other") and _may_go_on(q))
        return next(things, None) if _befallen(count) else None
    if (whole := _divided(count, beside)) is not None:
        return replace(_apart(whole), part=True)
    if count.tokens.low[count.number.begin - 1] in JOINS | {"against"} and last.measure not in TOLLS and on_day(count):
        return replace(last, part=False, event=None)  # "scrapped 90 trains on Monday and | 40 on Tuesday"
    return _apart(last) if _befallen(count) else None


def _divided(count: Count, beside: Sequence[Quantity]) -> Quantity | None:
    """ "Of the 600 houses in the valley, | 90 have collapsed": the whole that a clause begins with."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    for whole in beside:
        of = count.tokens.at(whole.start) - 1
        of -= low[of] == "the"
        if low[of] == "of" and (of == count.first or low[of - 1] in OPENS):
            break
    else:
        return None
    goes_on = i > count.first and j < count.last and (low[j] in grammar().helping | REMAINS)
    return whole if goes_on and not counts.is_people(whole.unit) and _may_go_on(whole) else None


def _may_go_on(quantity: Quantity) -> bool:
    named = bool(quantity.subject) and quantity.unit != "toll" and quantity.predicate != "whole"
    return named and quantity.claim and not quantity.former and quantity.measure not in ("money", "share", "votes")


def _apart(last: Quantity) -> Quantity:
    """The same things or people, without what befell those counted before: of others it is not told."""
    calm = "other" if last.measure in TOLLS else last.measure
    return replace(last, measure=calm, part=False, event=None, predicate="", label="")


def _there_are(count: Count) -> bool:
    low, i = count.tokens.low, count.number.begin
    alone = count.after >= count.last or not count.tokens.low[count.after][0].isalnum()
    return alone and i - 2 >= count.first and low[i - 2] == "there" and low[i - 1] in grammar().be


def _others(count: Count) -> bool:
    """ "Some 300 others, nurses among them, would stay", "22 others were pulled out", "a further 30 have quit"."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    more = low[j : j + 1] == ["more"]
    opens = i == count.first or low[i - 1] in OPENS
    named = (opens and (more or count.number.modifier in ("a further", "another"))) or low[j : j + 1] == ["others"]
    j += more or low[j : j + 1] == ["others"]
    if j >= count.last or not named:
        return False
    return low[j] in grammar().helping or (low[j - 1] == "others" and low[j] in MODALS | {","})


def _befallen(count: Count) -> bool:
    """ "And 38,000 damaged", "217 canceled": a participle that ends what is said, behind a number that goes on."""
    low, i, j = count.tokens.low, count.number.begin, count.number.last
    if i <= count.first or low[i - 1] not in JOINS | FIGURED or j >= count.last:
        return False
    told = counts.measure_word(low, j, count.last, ("past-participle",)) not in TOLLS
    told = told and participle(low[j]) == low[j] and low[j] not in GIVEN
    passive = not grammar().be.isdisjoint(low[count.first : i])  # "were sunk and 40 damaged the mayor said"
    return told and (j + 1 >= count.last or low[j + 1] in ENDS or (passive and low[j + 1] == "the"))


def _of_them(count: Count, last: Quantity) -> Quantity | None:
    """ "Nineteen of them | military", "20 of whom | are Danes": some of those, with the words that say who they are."""
    tokens, j = count.tokens, count.after
    end = next((k for k in range(j, min(count.last, j + ADJECTIVES)) if tokens.low[k] in SIGNS), min(count.last, j))
    said = tokens.low[j:end]
    if said and (is_finite(said[0]) or said[0] in grammar().have):  # "nine of them | live in Turin", "have gone home"
        return replace(_apart(last), part=True)
    so = said[:1] in (["is"], ["are"], ["were"]) and not participle(said[-1]) and tokens.low[j - 1] in OTHERS
    said, j = said[so:], j + so
    if (last.measure in TOLLS and not so) or not said or any(w in grammar().helping for w in said):
        return None
    label = f"{last.subject} ({' '.join(tokens.words[j:end])})"
    return replace(last, part=True, label=label, event=None)
