"""Who is told again by a common noun, "the driver", "the airline", where the text names the one that can be meant."""

from __future__ import annotations

from collections.abc import Set

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.runs import Found, Spans
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms
from briefing.memo import remembered
from briefing.tokens import Tokens

BODIES = ("government", "organisation", "armed-group")
COMPANY = frozenset({"company", "firm"})  # what any body may be of which nothing is told
PEOPLE = frozenset({"group", "network"})
POSSESSIVES = ("'s", "’s")
_BEHIND_HEAD = frozenset("of for in at to on from with and".split())
_ANOTHER = frozenset("another one second other".split())
_WHICH = frozenset("who whose whom that in at from on of for - elect".split())


def tell_again(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Give "the driver" the name of the one person before it whom the text calls a driver, "the airline" that of the
    one airline, where it tells of no other."""
    bearers: dict[str, list[Found]] = {}
    for f in found:
        for noun in _nouns(tokens, f) or (COMPANY if f.type == "organisation" and f.name[0].isupper() else ()):
            bearers.setdefault(noun, []).append(f)
    only = {noun: min(fs, key=_first) for noun, fs in bearers.items() if len({f.name for f in fs}) == 1}
    only = {noun: f for noun, f in only.items() if noun not in COMPANY or noun in _nouns(tokens, f)}
    if not only:
        return
    taken = {k: f for f in found for k in range(f.first, f.last)}
    spots = [*tokens.among_runs(only.keys(), told)]
    others = {k for k, first, _ in spots if not _ANOTHER.isdisjoint(tokens.low[max(first, k - 3) : k])}
    persons = {noun: f.role for noun, f in only.items() if f.person}
    others |= {k for k, at, _ in spots if (role := persons.get(tokens.low[k])) and _is_one(tokens, k, at, role)}
    told_of_others = {tokens.low[k] for k in others}
    for k, first, last in spots:
        one, other = only[tokens.low[k]], taken.get(k)
        bare = other is None or (other.known and other.name[0].islower() and other.last == k + 1)
        definite = k > max(first, one.first) and tokens.low[k - 1] == "the"
        if not definite or not bare or tokens.low[k] in told_of_others or not _is_whole(tokens, k, first, last, one):
            continue
        if other is not None:
            other.name, other.type, other.known = one.name, one.type, one.known
            other.person, other.acting = one.person, True
        else:
            found.append(Found(k, k + 1, one.name, one.type, known=one.known, person=one.person))
    found.sort(key=_first)


def _first(found: Found) -> int:
    return found.first


def _is_one(tokens: Tokens, k: int, first: int, role: str) -> bool:
    """True for somebody else than who has the role: "a | driver", "the foreign | minister", "ex-| premier"."""
    word = tokens.low[k - 1] if k > first else ""
    of_what = k - 1 > first and tokens.low[k - 2] in determiners() and word not in role.lower().split()
    apart = of_what or word in around().apart or word in ("-", *POSSESSIVES)
    return apart or not {"a", "an"}.isdisjoint(tokens.low[max(first, k - 3) : k])


def _nouns(tokens: Tokens, f: Found) -> Set[str]:
    """The nouns by which a text may call again whom it has named."""
    if f.person:
        return _of_office(f.role) if f.role and f.name[0].isupper() else frozenset()
    if f.type not in BODIES:
        return frozenset()
    beside = *tokens.words[f.first - 1 : f.first], *tokens.words[f.last : f.last + 1]
    return _of_body(f.name).union(names.describers().keys() & beside)


@remembered
def _of_office(role: str) -> frozenset[str]:
    """The noun of an office: "driver" of "train driver of Lota"; none that the lexicon does not know, nor what names
    bodies too, "guard"."""
    words = role.lower().split()
    stop = next((k for k, word in enumerate(words) if word in _BEHIND_HEAD), len(words))
    noun = words[stop - 1].rstrip(".") if stop else ""
    own = {noun} if noun in names.offices() and names.heads().get(noun) != "military" else set()
    return names.told_again("titles", "office").get(noun, frozenset()) | own


@remembered
def _of_body(name: str) -> frozenset[str]:
    """The common nouns of the kind of body that heads a name: "airline" of "Lota Airways"."""
    words = name.lower().split()
    head = next((k for k, word in enumerate(words) if word in ("of", "for") and k), len(words)) - 1
    nouns = names.told_again("heads", "again")
    told = nouns.get(words[head], frozenset()) or (
        nouns.get(words[-1].rstrip("."), frozenset()) if words[1:] else frozenset()
    )
    return told | (nouns.get(words[-2], frozenset()) if told & COMPANY and words[2:] else frozenset())


def _is_whole(tokens: Tokens, k: int, first: int, last: int, one: Found) -> bool:
    """True where nothing behind the noun makes another of it: "the driver | of the bus", "the driver | shortage"; what
    is a place or mere people too must act."""
    if one.person or tokens.low[k] not in around().sites | PEOPLE:
        owns = tokens.low[k + 1 : k + 2] in (["'s"], ["’s"])
        return owns or not _is_more(tokens, k + 1, last)
    return acts(tokens, k, first, last)


def _is_more(tokens: Tokens, k: int, last: int) -> bool:
    """True where what stands at token k makes another of a bare noun before it: "the driver | of the bus", "the driver
    | shortage", "the driver | who fled"."""
    if k >= last:
        return False
    word = tokens.low[k]
    plain = tokens.words[k].islower() and word.isalpha()
    names_it = plain and not _is_verb(word) and word not in lexicon.common_words()
    return names_it or word in POSSESSIVES or word in _WHICH or capital(tokens.words[k])


def _is_verb(word: str) -> bool:
    return word in speech_forms() or is_finite(word) or word in grammar().helping


def acts(tokens: Tokens, k: int, first: int, last: int) -> bool:
    """True where the noun at token k speaks or acts, or something is by it or according to it."""
    low = tokens.low
    speaks = k + 1 < last and _is_verb(low[k + 1]) and low[k + 1] not in grammar().be
    return speaks or (k - 2 >= first and (low[k - 2] == "by" or low[k - 3 : k - 1] == ["according", "to"]))
