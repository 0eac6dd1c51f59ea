"""Other names that a text gives to its bodies: acronyms in brackets or by initials, "known as", appositions."""

from __future__ import annotations

from collections.abc import Sequence

from briefing import lexicon
from briefing.annotate.actors.acronyms import (
    ACRONYM,
    LONGEST_ACRONYM,
    acronym_after,
    are_alike,
    capital,
    in_brackets,
    initials,
)
from briefing.annotate.actors.describing import is_acronym
from briefing.annotate.actors.officers import bodies_of_officers
from briefing.annotate.actors.runs import Found, take_run, tokens_of
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.tokens import Tokens

_ALIAS = expression(
    r"\s*,?\s*[(“\"]?\s*(?:also known as|better known as|known as|a\.?k\.?a\.?|formerly known as|formerly"
    r"|known (?:by|under) (?:its|their|the)(?: [A-Z]\w+)? (?:acronym|initials|abbreviation),?"
    r"|(?:which|that|who) calls? (?:itself|themselves))\s+(?:the\s+)?[“\"‘']?"
)
_IN_ALIAS = ("known ", "formerly", " call", "ka", "k.a")  # no alias is without one of these
_MODIFIERS = 3  # common words before the noun of a body: "the state's emergency rescue service"
_APPOSITION = 6  # words of a body in apposition: "the EU border agency"
_TELLING, _STEM = 5, 7  # letters of a word that tells one body from another, and of its stem
_VAGUE = frozenset("nationa interna united union party movemen congres people associa central general front".split())
BRACKET = frozenset("(")
_BODIES = ("government", "military", "organisation")


def define(text: str, tokens: Tokens, found: list[Found]) -> None:
    """Add the bodies and the short names that the text itself defines, and rename the mentions that they settle."""
    common = _common_bodies(tokens, found)
    _put(found, list(bodies_of_officers(tokens, found)))
    _appositions(tokens, found)
    short = _alone(found) | _by_initials(tokens, found) | _in_brackets(tokens, found)
    short |= _known_as(text, tokens, found) | common
    if short:
        _apply(tokens, found, short)


def _in_brackets(tokens: Tokens, found: list[Found]) -> dict[str, tuple[Found, bool]]:
    """Acronyms after names, "X (ABC)" and "X, or ABC,", and whether each spells its name."""
    short: dict[str, tuple[Found, bool]] = {}
    twice: set[str] = set()  # acronyms that the text gives to two
    for f in found:
        if f.last + 2 >= len(tokens.low) or tokens.words[f.last] not in "(,":
            continue
        if f.person or f.type in ("state", "civilians"):
            continue
        letters = initials(tokens.words[f.first : f.last])
        word = in_brackets(tokens, f.last, len(tokens))
        acronym = word if word.upper() == letters else acronym_after(tokens, f.last, len(tokens))
        acronym = acronym or _between_commas(tokens, f) or _syllables(tokens, f)
        if not acronym:
            continue
        plain = acronym.replace(".", "")
        known = names.actors().at(tokens, f.last + 1, f.last + 2)
        spelt = _spells(plain, letters)
        if known is not None and not spelt:
            if not f.known or _only_kind(f, known[1]):
                _take_known(f, known[1])
            continue
        if known is not None and any(g.known and g.name == known[1].name and g.last - g.first > 1 for g in found):
            _call(found, f.last + 1, f)
            continue
        if spelt or not names.places().at(tokens, f.last + 1, f.last + 2):
            if plain in short and short[plain][0].name != f.name:
                twice.add(plain)
            short.setdefault(plain, (f, spelt))
    return {acronym: told for acronym, told in short.items() if acronym not in twice}


def _take_known(f: Found, known: names.Known) -> None:
    """The body before an acronym that the lexicon knows is the lexicon's, where their names agree in more than that."""
    if known.type not in (*_BODIES, "armed-group") or not (_only_kind(f, known) or _translates(f, known)):
        return
    f.name, f.type, f.known = known.name, known.type, True


def _call(found: Sequence[Found], token: int, body: Found) -> None:
    """Give the mention at a token the name of a body."""
    for f in found:
        if f.first == token:
            f.name, f.type, f.known = body.name, body.type, body.known


def _only_kind(f: Found, known: names.Known) -> bool:
    """True where the lexicon knows a name by its state and kind alone, "Canadian police", and the acronym is of it."""
    state, _, kind = f.name.partition(" ")
    return f.known and kind.islower() and known.state is not None and names.people_of(state) == known.state


def _translates(f: Found, known: names.Known) -> bool:
    """True where a body may be the one that the lexicon knows by the acronym beside it: they share a telling word or
    the state, or the lexicon knows no other name."""
    state = known.state and names.people_of(f.name.partition(" ")[0]) == known.state
    if state or " " not in known.name:
        return True
    ours, theirs = ({w[:_STEM].lower() for w in name.split() if len(w) >= _TELLING} for name in (f.name, known.name))
    return bool((ours & theirs) - _VAGUE)


def _alone(found: Sequence[Found]) -> dict[str, tuple[Found, bool]]:
    """Names of one word that the text tells once what bears them: they are that body's wherever they stand."""
    strange = (f for f in found if not f.known and f.last - f.first == 1 and f.name[0].isupper())
    return {f.name: (f, False) for f in strange if f.type not in ("person", "state", "civilians")}


def _spells(acronym: str, letters: str) -> bool:
    """True where an acronym and the initials of a name are alike enough to be one's."""
    if not letters:
        return False
    alike = are_alike(acronym, letters) or sorted(acronym) == sorted(letters)
    return acronym in letters or letters in acronym or alike


def _syllables(tokens: Tokens, f: Found) -> str:
    """The short name in brackets that syllables make, "(Setran)" of a Transport Secretariat, or that the lexicon knows
    as a body's; empty where there is none."""
    if tokens.words[f.last] != "(" or not f.name[0].isupper() or tokens.words[f.last + 2] != ")":
        return ""
    word = tokens.words[f.last + 1]
    listed = names.actors().at(tokens, f.last + 1, f.last + 2)
    if listed is not None and listed[1].type in _BODIES:
        return word
    made = any(name[:2].lower() == word[:2].lower() for name in f.name.split() if capital(name))
    made |= word[0] == f.name[0] and is_strange(word)
    return _acronym(tokens, f.last) if made else ""


def _between_commas(tokens: Tokens, f: Found) -> str:
    """The short name between the commas behind a body, ", or ABC,", and the strange acronym of which something is said,
    "the Water Department, ABC, has"; empty where there is none, and in a list."""
    k = f.last + (tokens.low[f.last + 1] == "or")
    if k + 3 >= len(tokens) or tokens.words[f.last] != "," or tokens.words[k + 2] != ",":
        return ""
    word, behind = tokens.words[k + 1], tokens.low[k + 3]
    if k > f.last:
        return word if ACRONYM.fullmatch(word) or (capital(word) and is_strange(word)) else ""
    listed = tokens.low[f.first - 1] in (",", "and")
    verb = behind in grammar().helping or is_finite(behind)
    return word if verb and not listed and capital(f.name) and is_acronym(word) and is_strange(word) else ""


def _by_initials(tokens: Tokens, found: list[Found]) -> dict[str, tuple[Found, bool]]:
    """Acronyms that no bracket defines: the initials of the one whom the text names in so many words, three or more."""
    bodies: dict[str, dict[str, Found]] = {}
    for f in found:
        if f.type in ("state", "civilians") or f.last - f.first < 3:
            continue
        words = tokens.words[f.first : f.last]
        for letters in {initials(words), "".join(word[0] for word in words).upper()}:  # EDL of "Electricité du Liban"
            if len(letters) >= 3:
                bodies.setdefault(letters, {}).setdefault(f.name, f)
    return {letters: (next(iter(owners.values())), True) for letters, owners in bodies.items() if len(owners) == 1}


def _known_as(text: str, tokens: Tokens, found: list[Found]) -> dict[str, tuple[Found, bool]]:
    short: dict[str, tuple[Found, bool]] = {}
    if not any(words in text for words in _IN_ALIAS):
        return short
    for f in found:
        if f.person or f.type == "state":
            continue
        alias = _ALIAS.match(text, tokens.ends[f.last - 1])
        if alias:
            k = tokens.between(alias.end(), alias.end() + 1)[0]
            if k < len(tokens) and capital(tokens.words[k]) and take_run(tokens, k, len(tokens)) == k + 1:
                short[tokens.words[k]] = (f, True)
    return short


def _apply(tokens: Tokens, found: list[Found], short: dict[str, tuple[Found, bool]]) -> None:
    """Give each mention of a short name the full one; another that the lexicon knows by it gives way to initials."""
    owner = {k: f for f in found for k in range(f.first, f.last)}
    for k in tokens.upper:
        word = tokens.words[k]
        if word not in short and "." not in word:
            continue
        told = short.get(word.replace(".", ""))
        if told is None or not capital(word):
            continue
        target, spelt = told
        present = owner.get(k)
        if present is None and not spelt and k + 1 < len(tokens) and capital(tokens.words[k + 1]):
            continue  # the beginning of a longer name
        if present is None:
            found.append(Found(k, k + 1, target.name, target.type, known=target.known, person=target.person))
        elif present.last - present.first == 1 and (
            not present.known or (spelt and acronym_after(tokens, target.last, len(tokens)))
        ):
            present.name, present.type, present.known = target.name, target.type, target.known
    found.sort(key=lambda f: f.first)


def _common_bodies(tokens: Tokens, found: list[Found]) -> dict[str, tuple[Found, bool]]:
    """Bodies told in common words that an acronym makes a name: "the state's prison department (SPD)"."""
    short: dict[str, tuple[Found, bool]] = {}
    taken = {f.last - 1 for f in found}
    added = []
    for bracket in tokens.among(BRACKET, 2, len(tokens) - 2):
        k = bracket - 1
        if k in taken or not tokens.words[k].islower():
            continue
        kind = names.heads().get(tokens.low[k])
        if kind is None or not _acronym(tokens, k + 1):
            continue
        first = _body_start(tokens, k)
        if first is not None:
            body = Found(first, k + 1, " ".join(tokens.words[first : k + 1]), kind)
            added.append(body)
            short[tokens.words[k + 2]] = (body, True)
    _put(found, added)
    return short


def _acronym(tokens: Tokens, j: int) -> str:
    """As ``acronym_after``, and short names written as words: "(Seap)"; places and known names are none."""
    word = tokens.words[j + 1]
    short = tokens.words[j + 2] == ")" and capital(word) and len(word) <= LONGEST_ACRONYM
    if not short or names.places().at(tokens, j + 1, j + 2):
        return ""
    known = names.actors().at(tokens, j + 1, j + 2)
    return "" if known is not None or tokens.low[j + 1] in lexicon.common_words() else word


def _body_start(tokens: Tokens, k: int) -> int | None:
    """The first word of the name that the common noun at k ends; None where no article or owner stands before it."""
    low = tokens.low
    for j in range(k, max(0, k - _MODIFIERS - 1), -1):
        if low[j - 1] in ("the", "a", "its", "their", "'s", "’s") or (
            j < k and names.nationalities().at(tokens, j - 1, j)
        ):
            return j
        if not tokens.words[j - 1].isalpha() or not tokens.words[j - 1].islower():
            return None
    return None


def _appositions(tokens: Tokens, found: list[Found]) -> None:
    """ "Frontex, the EU border agency,": what stands between the commas names the body too."""
    low = tokens.low
    added = []
    for f in found:
        body = not f.person and f.type in _BODIES and capital(tokens.words[f.first])
        if not body or low[f.last : f.last + 2] != [",", "the"] or _of_two_states(tokens, f):
            continue
        start = f.last + 2
        reach = range(start, min(len(low), start + _APPOSITION))
        stop = next((k for k in reach if low[k] in (",", ".", ";", "(")), start)
        words = tokens.words[start:stop]
        told = len(words) > 1 and words[-1].islower() and low[stop - 1] in names.heads()
        if told and all(w.isalpha() or w in ("'s", "’s") for w in words):
            added.append(Found(start, stop, f.name, f.type, known=f.known))
    _put(found, added)


def _of_two_states(tokens: Tokens, f: Found) -> bool:
    """True for the next of a series behind a body of a state: "the Chilean navy, | the Peruvian air force, …"."""
    own, other = (names.nationalities().at(tokens, k, len(tokens)) for k in (f.first, f.last + 2))
    return own is not None and other is not None and own[1] != other[1]


def _put(found: list[Found], added: list[Found]) -> None:
    """Add mentions in place of those that lie inside them."""
    if not added:
        return
    inside = tokens_of(added)
    found[:] = sorted([*(f for f in found if f.first not in inside), *added], key=lambda f: f.first)
