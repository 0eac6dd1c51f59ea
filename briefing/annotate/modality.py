"""Whether what a clause tells has happened: fact, plan, possibility, or denied; and words of likelihood (ICD 203)."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Literal

from briefing.annotate.clauses import STILL, Clause
from briefing.calendar import WHOSE_WEEKDAYS
from briefing.lexicon import lines, table
from briefing.lexicon.counts import ordinals
from briefing.lexicon.determiners import determiners
from briefing.lexicon.grammar import grammar
from briefing.lexicon.phrases import Phrases
from briefing.model import Certainty
from briefing.signs import Bears, Sign, either
from briefing.tokens import Tokens, greater

Level = Literal["almost-no-chance", "unlikely", "roughly-even", "likely", "almost-certain", "hearsay"]
Standing = Literal["fact", "future", "hypothetical"]
# "no consequence for the attack" denies no attack
NEAR_ONLY = frozenset({"no", "none", "nobody", "without", "neither", "nor"})
DAYS = WHOSE_WEEKDAYS | {"yesterdays", "todays"}
EFFORT = 7  # tokens between "worked" and what was done by it
COLLECTIVE = frozenset("police people men women children militia crew".split())  # plurals without an -s, before verbs
UNWILLING = frozenset({"won't", "wouldn't", "shan't"})
OPENING = frozenset({"no", "none", "neither", "nobody", "nor"})  # what denies the verb of the clause that it begins
NO_PLURAL = ("ous", "ss", "us", "is")
FEWER = (["fewer"], ["less"], ["sooner"], ["doubt"], ["longer"])
ARRANGED = 9  # tokens between "due" and what is arranged
ARRANGING = frozenset("due scheduled set slated expected planned booked".split())
ARRANGED_BE = frozenset("is are was were 's".split())
AIMS = frozenset("aim aims goal goals purpose task tasks job idea intention object objective mission".split())
RANKS = frozenset("first last latest only next".split())
BECOMING = frozenset("became become becomes was were is are".split())
WISHED = 3  # tokens before a participle in which a bare "be" stands
REACH = 8  # tokens before a trigger in which a word of modality may stand


@cache
def _levels() -> Phrases[Level]:
    found: Phrases[Level] = Phrases()
    data = table("certainty")
    for level in ("almost-no-chance", "unlikely", "roughly-even", "likely", "almost-certain", "hearsay"):
        for line in lines(data[level]["words"]):
            found.add(line, level)
    return found


LEVELS = Sign(lambda word: _levels().followed(word))


def _may_tell(word: str) -> Bears:
    """What begins whatever tells how a clause stands: plan, possibility, negation."""
    g = grammar()
    alone = word in g.negation or word in g.future or word in g.hypothetical or word in g.suspicion
    return either(alone or word.endswith("n't"), g.negation_phrases.followed(word), g.future_phrases.followed(word))


MODAL = Sign(_may_tell)


def find_certainty(tokens: Tokens, first: int, last: int) -> list[Certainty]:
    """Words of likelihood and hearsay among tokens [first, last), in order."""
    found = []
    levels = _levels()
    past = first  # the end of the phrase met last
    for i in tokens.where(LEVELS, first, last):
        hit = levels.at(tokens, i, last) if i >= past else None
        if hit is not None:
            past = i + hit[0]
            found.append(Certainty(tokens.starts[i], tokens.ends[past - 1], hit[1]))
    return found


def standing(tokens: Tokens, i: int, form: str, clause: Clause, named: Collection[int] = ()) -> tuple[Standing, bool]:
    """How the trigger at token i stands: fact, future or hypothetical; and whether it is negated.

    ``form`` is the form of its first word: noun, base, third, past, participle, past-participle, ing; ``named`` are the
    tokens of names, which tell nothing of it: "Doctors Without Borders".
    """
    g = grammar()
    low = tokens.low
    first = greater(clause.first, i - REACH)
    negated = hypothetical = future = False
    for k in tokens.where(MODAL, first, i):
        word = low[k]
        if (k == clause.first and clause.opener == "cause") or (word == "due" and form == "noun") or k in named:
            continue  # "due to a flood" has come about
        if word == "may" and tokens.words[k] != "may":
            pass  # the month, or a name
        elif word in g.negation or word.endswith("n't"):
            negated = negated or word not in NEAR_ONLY or i - k <= 3 or _opens_denying(low, k, i, form, clause)
            future = future or word in UNWILLING
        elif g.negation_phrases.at(tokens, k, i):
            negated = True
        elif g.future_phrases.at(tokens, k, i) or word in g.future:
            future = True
        elif word in g.hypothetical or (form == "noun" and word in g.suspicion):
            hypothetical = True
    if clause.opener in ("if", "unless", "whether", "lest") or (
        tokens.words[clause.first] == "Had" and clause.first < i
    ):
        hypothetical = True  # "Had Chad agreed, the war would be over"
    if low[i] in ("due", "expected") and low[i - 1] in g.be:
        future = True  # "is due in Geneva"
    bare = form.endswith("participle") and "be" in low[greater(first + 1, i - WISHED) : i]  # "asked that he be freed"
    hypothetical = hypothetical or (bare and not future and {"to", "let"}.isdisjoint(low[first:i]))
    passive = low[i - 1] == "be" and low[i - 2] == "to" and i - 1 > clause.first  # "ships waited to be towed in"
    if (form == "base" or passive) and not future:
        i -= passive
        future = _is_planned(low, i, clause)
    if (form == "base" or passive) and not future:
        infinitive = i > clause.first and low[i - 1] == "to"
        near = low[greater(clause.first, i - EFFORT) : i - 1]
        effort = not g.efforts.isdisjoint(near) and "still" not in near
        if infinitive and not effort and not _is_next_to(near) and i >= 2 and low[i - 2] not in g.factual_to:
            hypothetical = True
    if hypothetical:
        return "hypothetical", negated
    return ("future" if future else "fact"), negated


def _opens_denying(low: list[str], k: int, i: int, form: str, clause: Clause) -> bool:
    """ "No debt has ever been paid", "nobody has claimed it", "nor has any town been taken": the first words say
    that it was not done."""
    begins = k <= clause.first + 1 and form != "noun" and low[k] in OPENING
    return begins and low[k + 1 : k + 2] not in FEWER and {",", "and", "but"}.isdisjoint(low[k:i])


def _is_planned(low: list[str], i: int, clause: Clause) -> bool:
    """ "Is to visit", "is due in Geneva on Sunday to meet", "a summit, to be convened": what is arranged."""
    if clause.opener == "said" and i - 1 == clause.first:
        return low[i - 2] in ("expects", "expect")  # "expects | to open"
    if i - 2 < clause.first or low[i - 1] != "to":
        return False
    if low[i - 2] in ("was", "were") and not AIMS.isdisjoint(low[clause.first : i]):
        return False  # "the aim of the talks was to end the strike"
    if low[i - 2] in ARRANGED_BE or (low[i - 2] == "," and low[i] == "be"):
        return True
    near = range(max(clause.first + 1, i - ARRANGED), i - 1)
    return any(
        low[k] in ARRANGING and not ARRANGED_BE.isdisjoint(low[k - 2 if low[k - 1] in STILL else k - 1 : k])
        for k in near
    )


def _is_next_to(near: list[str]) -> bool:
    """ "Became the ninth country to sign", "was the latest to resign": who does what others do or don't."""
    return any(
        near[k] == "the" and near[k - 1] in BECOMING and (near[k + 1] in RANKS or near[k + 1] in ordinals())
        for k in range(1, len(near) - 1)
    )


def is_noun_here(tokens: Tokens, i: int, first: int) -> bool:
    """Decide for a word that may be a noun or a verb, by what stands before it."""
    g = grammar()
    if i == first:
        return True
    before = tokens.low[i - 1]
    if before in g.before_verb or before.endswith("n't"):
        return False
    if before in g.before_noun or before.isdigit() or tokens.words[i - 1] in ("-", "“", '"', "’s", "'s"):
        return True
    if before in DAYS:
        return True  # "Saturdays blast", the apostrophe lost
    if before in ("and", "or", ","):
        return not (i + 1 < len(tokens) and tokens.low[i + 1] in determiners())
    several = before in COLLECTIVE and not (i - 1 > first and tokens.low[i - 2] in g.before_noun)  # "a police raid"
    return not ((before.endswith("s") and not before.endswith(NO_PLURAL)) or several)
