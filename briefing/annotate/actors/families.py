"""Persons of one surname, and persons who are told by a given name alone: children, relatives, whole peoples."""

from __future__ import annotations

from collections.abc import Mapping

from briefing import lexicon
from briefing.annotate.actors.runs import Found, Spans, tokens_of
from briefing.annotate.actors.strange_speakers import alone, is_strange
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.surnames import surname, surname_comes_first
from briefing.memo import remembered
from briefing.tokens import Tokens

SHORTEST = 3  # letters of a name that is told alone


def nearest_of_name(tokens: Tokens, told: Spans, found: list[Found], owners: Mapping[str, set[str]]) -> None:
    """Give a bare surname of several persons to the one of them who is named in full just before: in the same sentence
    or, where that names none, in the sentence before; of two named there it stays open."""
    several = frozenset(word for word in owners if len(owners[word]) > 1)
    if not several or not tokens.any_among(several, 0, len(tokens)):
        return
    whole = {f.first: f for f in found if f.person and f.last - f.first > 1}
    at = {f.first: f for f in found}
    taken = tokens_of(found)
    before: set[str] = set()
    for first, last in told:
        here: list[str] = []
        for k in tokens.capitals(first, last):
            if (full := whole.get(k)) is not None:
                here.append(full.name)
            word = tokens.low[k].removesuffix("'s")
            if word not in several:
                continue
            bare = at.get(k)
            if (bare is None and k in taken) or (bare is not None and (not bare.person or " " in bare.name)):
                continue
            bearers = {name for name in here or before if name in owners[word]}
            if len(bearers) == 1 and (bare is not None or alone(tokens, k, first, last)) and not is_kin_at(tokens, k):
                name = bearers.pop()
                if bare is not None and not bare.role:
                    bare.name = name
                elif bare is None:
                    found.append(Found(k, k + 1, name, "person", person=True))
        before = set(here) or (before if last - first < SHORTEST else set())
    found.sort(key=lambda f: f.first)


def by_given_names(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Give a given name that stands alone to the one person of the text who bears it and nobody else's surname."""
    whole = {f.name for f in found if f.person and " " in f.name}
    bearers: dict[str, set[str]] = {}
    for name in whole:
        if not surname_comes_first(name):
            bearers.setdefault(name.partition(" ")[0], set()).add(name)
    families = [surname(name) for name in whole]
    one = {
        given: next(iter(full))
        for given, full in bearers.items()
        if len(full) == 1 and given not in families and len(given) > SHORTEST and _names_only(given)
    }
    if not one:
        return
    at = {f.first: f for f in found}
    taken = tokens_of(found)
    for k, first, last in tokens.among_runs(frozenset(map(str.lower, one)), told):
        full_name = one.get(tokens.words[k])
        told_as = at.get(k)
        titled = told_as is not None and told_as.person and told_as.last == k + 1  # "Dr Ada"
        if full_name is None or (told_as is None and k in taken) or not (titled or alone(tokens, k, first, last)):
            continue
        if told_as is not None and (not told_as.person or " " in told_as.name):
            continue
        if is_kin_at(tokens, k) and families.count(surname(full_name)) < 2:
            continue  # "his wife, Ada," may be another Ada
        if told_as is not None:
            told_as.name = full_name
        else:
            found.append(Found(k, k + 1, full_name, "person", person=True))
    found.sort(key=lambda f: f.first)


@remembered
def _names_only(given: str) -> bool:
    """True for a word that is a name and nothing else: no place, no actor, no common word."""
    if given.lower() in lexicon.common_words() or given.isupper() or not given.isalpha():
        return False
    return names.is_given(given) or is_strange(given)


def is_kin_at(tokens: Tokens, k: int) -> bool:
    """True for a name at token k behind whose kin it is: "his wife, Ada"."""
    return k > 1 and (
        tokens.words[k - 1] in around().kin or (tokens.words[k - 1] == "," and tokens.words[k - 2] in around().kin)
    )
