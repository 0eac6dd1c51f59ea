"""Who holds an office: "the president" and "Kenya's prime minister" are the person whom the text names as such."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.annotate.actors.runs import Found, Spans, tokens_of
from briefing.lexicon import names
from briefing.tokens import Tokens

# offices that one person holds in a state, as titles tell them; the shorter forms of one office stand for it
OFFICES = {
    "president": "president", "prime minister": "prime minister", "premier": "prime minister", "pm": "prime minister",
    "chancellor": "chancellor", "king": "king", "queen": "queen", "emir": "emir", "sultan": "sultan",
    "crown prince": "crown prince", "attorney general": "attorney general",
    "chief minister": "chief minister", "first minister": "first minister", "governor": "governor", "mayor": "mayor",
    "foreign secretary": "foreign secretary", "home secretary": "home secretary", "archbishop": "archbishop",
    "secretary of state": "secretary of state", "secretary general": "secretary general",
    "foreign minister": "foreign minister", "interior minister": "interior minister",
    "defence minister": "defence minister", "defense minister": "defence minister",
    "health minister": "health minister", "finance minister": "finance minister",
    "justice minister": "justice minister", "transport minister": "transport minister",
}  # fmt: skip
_OPENERS = frozenset(office.split()[0] for office in OFFICES)
_LONGEST = 2  # words of an office
# what may stand behind an office that its state or "the" precedes; a capital is its holder's own name, "of" another's
_ENDS = frozenset("of for 's ’s - elect".split())


def holders(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Give who is told by an office alone the name of the one person whom the text calls by it; ``told`` are the tokens
    of sentences."""
    held: dict[str, set[str]] = {}
    of_state: dict[tuple[str, str], set[str]] = {}
    for f in found:
        office = OFFICES.get(f.role.lower()) if f.person and f.role else None
        if office is None:
            continue
        held.setdefault(office, set()).add(f.name)
        state = _owner(tokens, f.first - len(f.role.split()))
        if state:
            of_state.setdefault((state, office), set()).add(f.name)
    for body, f in pairwise(found):  # "Chad's president, Ada Okello,"
        apposed = f.person and f.first == body.last + 1 and tokens.low[body.last] == ","
        post = _post(tokens, body) if apposed else None
        if post is not None:
            of_state.setdefault(post, set()).add(f.name)
            f.role = f"{names.adjective_of(post[0])} {post[1]}"
    if not held and not of_state:
        return
    for f in found:
        post = _post(tokens, f)
        if post is not None:
            people = of_state.get(post, set())
            if len(people) == 1:
                f.name, f.type, f.known, f.person = next(iter(people)), "person", False, True
    taken = tokens_of(found)
    found += _bare(tokens, told, held, taken)
    found.sort(key=lambda f: f.first)


def _owner(tokens: Tokens, k: int) -> str:
    """The state whose nationality, name or possessive ends before token k; empty where none does."""
    k -= k > 0 and tokens.low[k - 1] in ("'s", "’s")
    for size in (1, 2, 3):
        if k >= size:
            hit = names.nationalities().at(tokens, k - size, k) or names.actors().at(tokens, k - size, k)
            if hit is not None and hit[0] == size:
                return hit[1] if isinstance(hit[1], str) else hit[1].state or ""
    return ""


def _post(tokens: Tokens, f: Found) -> tuple[str, str] | None:
    """State and office where a body of a state is told by the word of its holder: "the Kenyan president"."""
    if f.person or f.type != "government":
        return None
    for size in range(_LONGEST, 0, -1):
        office = OFFICES.get(" ".join(tokens.low[f.last - size : f.last]))
        if office and f.last - size > f.first:
            state = _owner(tokens, f.last - size)
            return (state, office) if state else None
    return None


def _bare(tokens: Tokens, told: Spans, held: dict[str, set[str]], taken: set[int]) -> Iterator[Found]:
    """Mentions by "the president" alone, of whom the text names one."""
    low = tokens.low
    for k, first, last in tokens.among_runs(_OPENERS, told):
        if k == first or low[k - 1] != "the" or k in taken:
            continue
        for size in range(_LONGEST, 0, -1):
            people = held.get(OFFICES.get(" ".join(low[k : k + size]), ""), set())
            after = k + size
            goes_on = after < last and (low[after] in _ENDS or tokens.words[after][0].isupper())
            if len(people) == 1 and after <= last and not goes_on:
                yield Found(k, after, next(iter(people)), "person", person=True)
                break
