"""What a person is: the office before or behind the name, and whose it is; not what else is said of him."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise, takewhile

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.persons import office_head
from briefing.annotate.actors.runs import SHORTENED, Found, joined, tokens_of
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.determiners import articles, determiners
from briefing.lexicon.grammar import grammar
from briefing.tokens import Tokens

LONGEST = 12  # tokens of a role in apposition
BODIES = ("organisation", "armed-group", "government", "military")
LAND = frozenset("country nation state kingdom republic".split())  # "the country's president" is the president
# what a description begins with that is no office: "the first foreign leader to come"
RANKED = frozenset("first second third last only latest next most one same longest-serving oldest youngest".split())
UNDERGOES = frozenset("on in at during after for".split())  # behind what happened to who holds an office
DOES = UNDERGOES | frozenset("with by as to from".split())  # behind what he does
PLACES = frozenset("in at near from outside".split())  # before where somebody is, not whose the office is
OPENS = frozenset("\"“‘'")  # before what begins anew
ITS = frozenset({"its", "their", "our"})  # a body's; "his lawyer" is a person's
ACRONYM = 3  # letters of a word in capitals that is no land
VERBS = frozenset("said was told is".split())
ENDS = VERBS.union(", . ; : ( ) who that which whose when since known".split())
LEADING = frozenset("to for under unlike like with without by from after".split())  # before one who is no subject


def find_roles(tokens: Tokens, found: Sequence[Found]) -> None:
    """Give persons the roles that stand beside their names: "Ada Okello, the leader of the Farmers' Union," and "the
    head of the agency, Ada Okello,"."""
    for f in found:
        if f.person and not f.role:
            first, stop = _before(tokens, f) or _behind(tokens, f) or (0, 0)
            f.role, f.begin = _words(tokens, first, stop), first if stop <= f.first else -1


def join_offices(tokens: Tokens, found: Sequence[Found]) -> None:
    """ "The captain, identified by police as Ada Okello,": the office is that person."""
    for f, person in pairwise(f for f in found if f.type == "person"):
        if not (f.known and f.name[0].islower()):
            continue
        between = tokens.low[f.last : person.first]
        apposed = [","] in (between, tokens.low[f.last : max(0, person.begin)])
        closed = tokens.low[person.last : person.last + 1] in ([","], ["."], [";"])
        told = between[-1:] == ["as"] and len(between) < LONGEST and "." not in between
        # "the pilot, Captain Ada Okello,", "the gunman, identified as Ada Okello"
        if (apposed and closed) or (told and not {"identified", "named"}.isdisjoint(between)):
            person.role = person.role or f.name
            f.role, f.name, f.known, f.person = f.name, person.name, False, True


def say_whose(tokens: Tokens, found: Sequence[Found], starts: Container[int]) -> None:
    """Complete the roles that stand before a name by whose they are: "Chadian president", "Farmers' Union leader".

    ``starts`` are the first tokens of sentences, before which nothing belongs to what follows.
    """
    ends = {f.last: f for f in found if not f.person}
    named = tokens_of(f for f in found if f.person)
    for f in found:
        if not (f.person and f.role and f.begin > 0) or f.begin in starts:
            continue
        k = f.begin
        while k > 0 and k not in starts and tokens.low[k - 1] in around().qualifiers and tokens.words[k - 1].islower():
            k -= 1
        role = " ".join([*tokens.words[k : f.begin], f.role])
        whose = "" if k in starts else _owner_words(tokens, k, _owner(tokens, k, ends), named)
        f.role = " ".join(filter(None, (whose, role)))


def _owner(tokens: Tokens, k: int, ends: dict[int, Found]) -> Found | None:
    """The body or state whose the office is that begins at token k."""
    if tokens.low[k - 1] in ("'s", "’s", "'", "’"):
        return ends.get(k - 1) or ends.get(k)
    if tokens.low[k - 1] in ITS:
        here = takewhile(lambda j: tokens.words[j] != ".", range(k - 1, 0, -1))
        return next((f for j in here if (f := ends.get(j)) and f.type in BODIES and f.name[0].isupper()), None)
    return ends.get(k)


def _owner_words(tokens: Tokens, k: int, owner: Found | None, named: Container[int]) -> str:
    """Whose the office is that begins at token k; ``named`` are the tokens of persons, who have none."""
    if owner is not None and owner.type == "state" and not tokens.words[owner.first].isupper():
        return names.adjective_of(owner.name)
    if owner is not None and owner.type == "person":
        return f"{owner.name}'s"  # "the captain's | lawyer"
    if owner is not None:
        first = owner.first + (tokens.low[owner.first] == "the")
        return owner.name if owner.last < k - 1 else _words(tokens, first, owner.last)
    for size in (2, 1):
        if k >= size:
            hit = names.nationalities().at(tokens, k - size, k)
            if hit is not None and hit[0] == size:
                return " ".join(tokens.words[k - size : k])
    begin = k
    while begin > max(0, k - 3) and begin - 1 not in named and _names_land(tokens, begin - 1):
        begin -= 1
    if begin < k and tokens.words[begin - 1] == "." and tokens.low[begin - 2] in SHORTENED:
        begin -= 2  # "St. Paul | Mayor"
    opens = begin > 0 and tokens.words[begin - 1] in OPENS and tokens.touches(begin)
    apart = opens or (begin > 0 and tokens.low[begin - 1] in PLACES)
    return "" if apart else _words(tokens, begin, k)


def _names_land(tokens: Tokens, k: int) -> bool:
    """True for a capital that may be of whose the office is: "Tamil Nadu | Chief Minister"."""
    word, low = tokens.words[k], tokens.low[k]
    shouts = word.isupper() and len(word) >= ACRONYM
    common = low in LOW_WEEKDAYS or low in lexicon.common_words()
    return capital(word) and word.isalpha() and not (shouts or common) and not names.titles().at(tokens, k, k + 1)


def _behind(tokens: Tokens, f: Found) -> tuple[int, int] | None:
    """The tokens of a role after a name and a comma."""
    low = tokens.low
    if f.last + 2 >= len(low) or low[f.last] != ",":
        return None
    j = f.last + 1
    if low[j] not in articles() and low[j] not in names.offices() and not _opens_office(tokens, j):
        return None  # "Ada Okello, her lawyer, Baso Lamu" is of the other
    start = j + (low[j] in articles())
    stop = start
    while stop < len(low) and stop - start < LONGEST and low[stop] not in ENDS:
        stop += 1
    if stop - start == LONGEST and low[stop] not in ENDS:  # too long to be told whole: no "man on the list for an"
        stop = max(tokens.among(DOES | {"of", "and"}, start + 2, stop), default=stop)
    begin = f.begin if f.begin > 0 else f.first
    if low[begin - 1] in LEADING and low[stop : stop + 1] and low[stop] in VERBS:
        return None  # "according to Ada Okello, the president was held"
    return _office(tokens, start, stop)


def _opens_office(tokens: Tokens, j: int) -> bool:
    """True for words before an office that no article leads: "acting head of", "local police chief,"."""
    head = office_head(tokens, j, min(j + 5, len(tokens)))
    told = [word for word in tokens.words[j:head] if word not in around().apart] if head else [""]
    return not any(
        w in grammar().before_noun or w in NO_OFFICE or w.endswith(("ed", "ly")) or not w.islower() for w in told
    )


NO_OFFICE = frozenset("and or but not including then even".split())


def _before(tokens: Tokens, f: Found) -> tuple[int, int] | None:
    """The tokens of an office that stands before a name, a comma between."""
    low, stop = tokens.low, f.first - 1
    if stop < 2 or low[stop] != "," or f.last >= len(low) or low[f.last] not in (",", ".", ";", ")", "("):
        return None
    k = stop
    while k > 0 and stop - k < LONGEST and (low[k - 1].isalnum() or low[k - 1] in ("'s", "’s", "-")):
        k -= 1
        owned = low[k] in determiners() or low[k] in ("'s", "’s")
        if owned and (told := _office(tokens, k + 1, stop)):
            return told
    return None


def _office(tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
    """The run [first, stop) without whose country it is, where it is an office and no mere description."""
    if tokens.low[first : first + 1] and tokens.low[first] in LAND and tokens.low[first + 1] in ("'s", "’s"):
        first += 2
    if first >= stop or tokens.low[first] in RANKED:
        return None
    first = _behind_age(tokens, first, stop)
    head = office_head(tokens, first, stop)
    if head is None or tokens.low[head] not in names.offices():
        return None
    return first, next((k for k in range(head + 1, stop) if _adds(tokens, k)), stop)


def _behind_age(tokens: Tokens, first: int, stop: int) -> int:
    """The token behind an age: of "33-year-old | doctor"; the first for none."""
    aged = tokens.words[first].isdigit() and tokens.low[first + 1 : first + 5] == ["-", "year", "-", "old"]
    return first + 5 if aged and first + 5 < stop else first


def _adds(tokens: Tokens, k: int) -> bool:
    """True where at token k begins what else is told of who holds an office: "doctor from Lota | working for aid",
    "chief | arrested on Thursday", "governor | and widower of a singer"."""
    word, after = tokens.low[k], tokens.low[k + 1 : k + 2]
    if word == "who":
        return True
    if word == "and":
        return bool(after) and (after[0] in articles() or after[0] in around().kin)
    if not after or not tokens.words[k].islower():
        return False
    return (word.endswith("ed") and after[0] in UNDERGOES) or (word.endswith("ing") and after[0] in DOES)


def _words(tokens: Tokens, first: int, last: int) -> str:
    return joined(tokens, first, last) if first < last else ""
