"""Where a main clause goes on behind the relative clause or the participle that its subject has: "the ferry that sank |
was old", "a man accused of theft | resigned"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.calendar import LOW_WEEKDAYS
from briefing.expressions import expression
from briefing.lexicon import table, words
from briefing.lexicon.determiners import articles
from briefing.lexicon.forms import is_finite, lemmas, participle
from briefing.lexicon.grammar import grammar
from briefing.memo import remembered

# what ends the words for a time
DAYS = LOW_WEEKDAYS | frozenset("yesterday today week weekend month year morning afternoon evening night ago".split())
RELATIVE = frozenset({"who", "whom", "whose", "which", "that", "when", "where", "in"})
# before a verb that goes on
JOINED = frozenset("and or but not n't to that who which it they he she there also".split())
OTHERS: tuple[list[str], ...] = ([","], ["and"], ["or"], ["by"], [])  # behind a word in a list, or a participle
SUBJECT = 14  # tokens of a subject before its relative clause
YEAR = expression(r"(?:19|20)\d\d")
BEFORE_MONTH = frozenset("in since until till by from late early mid last of this next".split())
PHRASED = frozenset("after before following amid despite since until".split())  # they may open a mere phrase
NOTHING: frozenset[str] = frozenset()
SPOKEN = PHRASED | {"said"}  # "who said that he had fled, was held"


def resume(low: Sequence[str], cuts: list[tuple[int, str]], last: int) -> None:
    """Cut where a main clause goes on behind a relative clause, or behind a participle with its cause: "a man accused
    of theft | resigned"."""
    for at in range(len(cuts) - 1, -1, -1):
        start, opener = cuts[at]
        if opener not in RELATIVE and not (opener == "cause" and at):
            continue
        main = at - 1
        while main > 0 and cuts[main][1] in RELATIVE:
            main -= 1
        if at > 0:
            before = (*cuts[main], cuts[main + 1][0])
        elif low[start] != opener:  # "miners who": a subject of one word is no clause of its own
            before, start = (start, "", start + 1), start + 1
        else:
            continue
        others = (PHRASED, SPOKEN) if any(later == "said" for _, later in cuts[at + 1 :]) else (PHRASED,)
        for hanging in (NOTHING,) if opener == "cause" else others:
            behind = at + 1
            while behind < len(cuts) and cuts[behind][1] in hanging:  # "who has been in jail since May, refused"
                behind += 1
            resumed = _resumed(low, before, (start, opener), cuts[behind][0] if behind < len(cuts) else last)
            if resumed is not None and (hanging is not SPOKEN or low[resumed - 1] == ","):
                place = next((k for k in range(at + 1, behind) if cuts[k][0] > resumed), behind)
                cuts.insert(place, (resumed, ","))
                break


def _resumed(low: Sequence[str], main: tuple[int, str, int], relative: tuple[int, str], end: int) -> int | None:
    """The verb with which a clause goes on behind the relative clause of its subject: "the ferry that sank | was
    old"."""
    (first, before, stop), (start, opener) = main, relative
    if before not in {"", ",", "and", "but", "said"} or stop - first > SUBJECT:
        return None
    verbs = [k for k in range(start + 1, end) if is_verb(low[k]) and not _is_month(low, k)]
    if not verbs:
        return None
    joins = any(map(is_verb, low[first:stop]))
    if opener == "cause":
        reduced = joins and participle(low[stop - 1]) == low[stop - 1] and not any(map(is_verb, low[first : stop - 1]))
        verbs = [k for k in verbs if _is_main(low, k) and (not joins or (reduced and low[k] in grammar().be))]
        return next((k for k in verbs if low[k] in _helping()), next(iter(verbs), None))
    leads = start + (low[start] != opener) + 1
    begun = low[leads] if leads < end and leads not in verbs else ""
    if opener == "who" and begun.endswith("s"):
        verbs.insert(0, leads)  # "who leads the party"
    elif opener in {"who", "which"} and begun.isalpha():
        leads = -1  # perhaps its verb: "who hold the north"; but "which rebels had shelled"
    for k in verbs if leads < 0 else verbs[1:]:
        chained = low[k - 1] in _helping() or low[k - 1] in JOINED or low[k - 1].endswith("ly")
        aside = "," in low[first : start + 1]  # "Chad, a state which France left, | offered"
        apart = aside and low[k - 1] == "," and low[k + 1 : k + 2] not in OTHERS
        dated = low[k - 1] in DAYS or bool(YEAR.fullmatch(low[k - 1]))  # "which came on Monday | freed"
        alone = (_is_alone(low[k]) or _has_object(low, k)) and "said" not in low[start:k]
        alone = alone and (before, opener) != ("said", "that")  # "said on Friday that a box found there held a bomb"
        behind = (low[k] in _helping() or dated or alone) and k in verbs[1:] and not joins
        if (apart or behind) and not chained:
            return k
    return None


def _is_main(low: Sequence[str], k: int) -> bool:
    """False for a verb or a participle that belongs to the words beside it: "was | hit", "a planned raid", "led by"."""
    if low[k - 1] in _helping() or low[k - 1] in JOINED or low[k - 1] in grammar().before_noun:
        return False
    return low[k] in _helping() or low[k + 1 : k + 2] != ["by"]


def _has_object(low: Sequence[str], k: int) -> bool:
    """ "Who held the fort | accepted the offer", "| said no": no participle of what stands before it."""
    behind = low[k + 1 : k + 2] or [""]
    if low[k] == "said":
        return behind[0] != "to"
    return behind[0] in articles() and participle(low[k]) not in _ditransitive()


@cache
def _ditransitive() -> frozenset[str]:
    """The participles that may have an object: "guards given the order"."""
    return frozenset(map(participle, words(table("grammar")["clauses"]["ditransitive"])))


@remembered
def _is_alone(word: str) -> bool:
    """True for a folded past that is no participle of the noun before it: "went", "resigned"."""
    own = words(table("grammar")["clauses"]["intransitive"])
    return is_finite(word) and (participle(word) != word or not own.isdisjoint(lemmas(word)))


def _is_month(low: Sequence[str], k: int) -> bool:
    """ "Which he promised in May to lift"."""
    return low[k] == "may" and (low[k - 1] in BEFORE_MONTH or "".join(low[k + 1 : k + 2])[:1].isdigit())


@remembered
def is_verb(word: str) -> bool:
    """True for a folded word that reads as a finite verb or a participle."""
    return word in _helping() or is_finite(word)


@cache
def _helping() -> frozenset[str]:
    g = grammar()
    return g.helping | frozenset("will would can could may might must shall should did do does".split())
