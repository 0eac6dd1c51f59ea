"""What became of people by where they are brought, or stay: cells, wards, shelters, out of their homes."""

from __future__ import annotations

from functools import cache

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.crowds import noun_of
from briefing.annotate.quantities.phrasal import of_sickness
from briefing.annotate.quantities.predicates import PREDICATE_ENDS, Told
from briefing.annotate.quantities.subjects import REACH, past_subject
from briefing.lexicon import counts, table, word_set, words
from briefing.lexicon.forms import PARTICIPLES, verb_forms
from briefing.lexicon.grammar import grammar
from briefing.model import Measure
from briefing.tokens import lesser

ACTIVE = frozenset({"past", "past-participle", "third", "ing"})
LATELY = frozenset("already also since now reportedly so far all later still being both".split())
INTO = frozenset("to into in at inside for with".split())
AWAY = (["out"], ["home"], ["abroad"], ["across"])
WITHIN = 5  # tokens of a place with its article and adjectives
LEAST = 10  # from which on people who are moved have left where they lived
FLOW = 50  # from which on those who are flown home are no mere travellers
PLACES: dict[str, Measure] = {
    "cells": "detained", "errands": "detained", "wards": "wounded", "refuges": "displaced", "hostels": "displaced",
}  # fmt: skip


def brought(count: Count) -> Told | None:
    """ "27 people were | taken to the precinct", "900 are | in hotels", "moved 200 people | out of Goma"."""
    low, last, j = count.tokens.low, count.last, count.number.begin - 1
    kind = counts.populations().get(count.counted.head)
    if not (count.counted.people or not count.counted.head) or kind == "soldier":
        return None
    k, passive = past_subject(count), False
    while k < last and (low[k] in grammar().helping or low[k] in LATELY):
        passive, k = passive or low[k] in grammar().be, k + 1
    if passive and k < last and low[k] in _forms("verbs", PARTICIPLES):
        return _destination(count, k + 1, True)
    stays = k < last and low[k] in _forms("stays", frozenset({"past", "past-participle", "base", "ing"}))
    if stays or (passive and k < last and low[k] in INTO):
        return _destination(count, k + stays, stays)
    if j - 1 > count.first and [low[j]] in AWAY and low[j - 1] in _forms("leads", ACTIVE):
        return _gone(count, count.after)  # "flew out 900 people"
    return _destination(count, count.after, True) if j >= count.first and low[j] in _forms("verbs", ACTIVE) else None


def _destination(count: Count, begin: int, moved: bool) -> Told | None:
    """What is told by the place that stands behind a verb; ``moved`` for a verb of moving or staying."""
    low, end, head = count.tokens.low, lesser(count.last, begin + REACH), count.counted.head
    if moved and (low[begin : begin + 1] in AWAY or low[begin - 1 : begin + 1] == ["moved", "from"]):
        of = low[begin : begin + 2] == ["out", "of"]
        wreck = of and count.tokens.any_among(_set("wrecks"), begin + 2, begin + WITHIN)
        return _gone(count, begin + 1) if not wreck and (of or count.number.value >= FLOW) else None
    led, passive = end, begin > count.after  # not "taken from their school"
    for k in range(begin, end):
        if low[k] in INTO:
            led = k
        part = next((part for part in PLACES if low[k] in _set(part)), None) if led < k < led + WITHIN else None
        if low[k] in PREDICATE_ENDS:
            return None
        if part is None or (part == "errands") != (low[led] == "for"):
            continue
        if part == "refuges" and not (moved and passive):
            continue
        if part == "wards" and (head in counts.sick_nouns() or of_sickness(low[k + 1 : k + 6])):
            return None
        if part == "wards" and not moved and (head in counts.carriers() or "when" in low[k:end]):
            return None  # "ten nurses were in the clinic when …"
        if noun_of(count) in ("detained", "killed"):
            return None  # "90 prisoners were moved to a school"
        return _gone(count, k + 1) if PLACES[part] == "displaced" else (PLACES[part], k + 1)
    return None


def tended(count: Count) -> Told | None:
    """ "The clinic treated | 52 people", "31 people were attended | by paramedics": the hurt; no cases of a disease."""
    low, begin = count.tokens.low, count.number.begin
    living = count.counted.people or not count.counted.head
    sick = count.counted.head in counts.sick_nouns() or count.tokens.any_among(_ills(), count.first, count.last)
    if not living or sick:
        return None
    k = count.tokens.past(grammar().helping | LATELY, count.after, count.last)
    if k + 1 < count.last and low[k] in _forms("cares", PARTICIPLES) and low[k + 1] in ("by", "at"):
        return ("wounded", k + 2) if count.tokens.any_among(_set("carers"), k, lesser(count.last, k + REACH)) else None
    verb = begin - 1 - (low[begin - 1] in ("to", "for"))
    cared = verb > count.first and low[verb] in _forms("cares", ACTIVE) and count.counted.head
    return ("wounded", count.after) if cared and count.tokens.any_among(_set("carers"), count.first, verb) else None


_ills = word_set("quantities", "sick", "ills")


def _gone(count: Count, end: int) -> Told | None:
    return ("displaced", end) if count.number.value >= LEAST else None


@cache
def _set(name: str) -> frozenset[str]:
    return words(table("quantities")["brought"][name])


@cache
def _forms(name: str, tags: frozenset[str]) -> frozenset[str]:
    return frozenset(form for verb in _set(name) for form, tag in verb_forms(verb).items() if tag in tags)
