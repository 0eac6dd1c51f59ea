"""Where a name only says where: "in Iraq", "flew to Lima", "Baghdad, Iraq", "at Lota Hospital"."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.no_actors import goes_on
from briefing.annotate.actors.runs import body_type, take_run
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.tokens import Tokens

# before a seat of power that is told as a building: "in the White House"
INSIDE = frozenset("in inside outside near around behind opposite".split())
LEAVES = frozenset("leave leaves leaving left depart departs departed departing bound headed sailed embarked".split())
WITHIN_REACH = 4  # tokens back from "to" to who goes or is sent there


def is_located(tokens: Tokens, i: int, end: int, first: int, last: int) -> bool:
    """True where a state is only a place or only says whose or of what kind something is: "in Iraq", "the Iraq deal",
    "Iraq's Civic Union"; not in "in US air strikes"."""
    if _owns_actor(tokens, end, last) or _says_which(tokens, i, end, first, last):
        return True
    modifies = end < last and tokens.low[end].isalpha() and tokens.low[end] not in lexicon.common_words()
    return _of_series(tokens, i, first) or (locates(tokens, i, first) and not modifies) or _handed(tokens, i, first)


def locates(tokens: Tokens, i: int, first: int, *, in_land: bool = True) -> bool:
    """True where the words before token i make of it a place; ``in_land``: as the land behind a town and a comma."""
    k = i - 1
    if k >= first and tokens.low[k] == "the":
        k -= 1
    comma = in_land and k > first and tokens.words[k] == ","
    if comma and capital(tokens.words[k - 1]) and tokens.low[k - 1] not in LOW_WEEKDAYS:
        return True  # "Baghdad, Iraq"
    return k >= first and tokens.low[k] in around().locates


def is_goal(tokens: Tokens, i: int, first: int) -> bool:
    """True for a seat that somebody goes to, beholds or takes: "flew to Lima", "toured Lima"; "a message to Lima" is
    for Peru."""
    if i > first and tokens.low[i - 1] in around().beheld:
        return True
    if i - 1 > first and tokens.low[i - 1] == "for" and tokens.low[i - 2] in LEAVES:
        return True  # "has left for Lima"
    return i - 1 > first and tokens.low[i - 1] == "to" and _back(tokens, i - 1, first, around().motion)


def is_site(tokens: Tokens, i: int, end: int, first: int) -> bool:
    """True for a building that is told as the place where something is: "died at Lota Hospital", "taken to …"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "the")
    if tokens.low[end - 1] not in around().sites or k < first:
        return False
    staff = tokens.low[k] == "at" and k > first and tokens.low[k - 1].removesuffix("s") in names.offices()
    return (tokens.low[k] in around().locates and not staff) or (
        tokens.low[k] == "to" and _back(tokens, k, first, around().motion)
    )


def is_inside(tokens: Tokens, i: int, end: int, first: int, last: int) -> bool:
    """True for a body that is told as a building or a circle: "in the White House"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "the")
    thing = end < last and tokens.words[end].islower() and not goes_on(tokens.low[end])  # "at the Lota laboratory"
    return k >= first and tokens.low[k] in INSIDE and not thing


def _back(tokens: Tokens, k: int, first: int, words: frozenset[str]) -> bool:
    return any(word in words for word in tokens.low[max(first, k - WITHIN_REACH + 1) : k])


def _handed(tokens: Tokens, i: int, first: int) -> bool:
    """True for the state to which somebody goes or is sent: "extradited to Peru", "the ambassador to Peru"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "the")
    return k > first and tokens.low[k] == "to" and _back(tokens, k, first, around().motion | around().handed)


def _owns_actor(tokens: Tokens, end: int, last: int) -> bool:
    """True where the possessive is of a body with a name or of who was something: "Peru's Civic Union", "Peru's former
    mayor"; a minister acts for his state."""
    k = end + 1
    if k >= last or tokens.low[end] not in ("'s", "’s"):
        return False
    if not capital(tokens.words[k]):
        return tokens.low[k] in ("former", "ex", "late")
    known = names.actors().at(tokens, k, last)
    if known is not None:
        return known[1].type != "state"
    if names.is_given(tokens.words[k]) and k + 1 < last and capital(tokens.words[k + 1]):
        return True  # "Peru's Ada Okello"
    title = names.titles().at(tokens, k, last)
    return title is None and body_type(tokens, k, take_run(tokens, k, last)) is not None


def _says_which(tokens: Tokens, i: int, end: int, first: int, last: int) -> bool:
    """True for a name between an article and a common noun: "a Lima bookseller", "the Iraq deal"; not for one that is
    written as an adjective, "the U.S. troops"."""
    if i <= first or tokens.low[i - 1] not in ("a", "an", "the") or end >= last or tokens.words[i].isupper():
        return False
    if tokens.low[i] in around().bear_articles and tokens.low[i - 1] == "the":
        return False
    noun = tokens.words[end].islower() and tokens.words[end].isalpha() and not goes_on(tokens.low[end])
    body = names.bodies().at(tokens, end, last)
    return noun and (body is None or body[1].filed in names.MISSIONS) and "." not in tokens.words[i]


def _of_series(tokens: Tokens, i: int, first: int) -> bool:
    """True for the last of those that somebody is from: "citizens from Oman, Fiji and Chad"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "the")
    if k <= first or tokens.low[k] not in ("and", "or"):
        return False
    j = k - 1
    while j > first and (capital(tokens.words[j]) or tokens.words[j] == "," or tokens.low[j] == "the"):
        j -= 1
    return j < k - 1 and tokens.low[j] in ("in", "from", "of", "across", "throughout", "over", "through")
