"""What was struck, stormed or wrecked, or where it happened: the mosque, the embassy, the ferry, with its own name.

Several attacks of one day are told apart by little else. A site counts only where the words tie it to the event: as
its object ("hit a mosque"), behind its noun ("the raid on al-Noor hospital"), as what it was done to ("a clinic was
bombed") or what went down ("the ferry sank"); not one where the hurt are treated or somebody speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.annotate.clauses import Clause
from briefing.annotate.scene import Met, Scene
from briefing.lexicon import common_words, names
from briefing.lexicon.determiners import determiners
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.sites import care, site_at, site_words
from briefing.signs import Sign
from briefing.tokens import Tokens

AT = frozenset("on at in inside into against of under aboard upon".split())
BESIDE = frozenset("near outside around onto behind beside by from for with to after before".split())
PREPOSITIONS = AT | BESIDE
ITSELF = frozenset("building buildings compound complex grounds premises gate gates".split())
REACH = 8  # tokens between a trigger and the preposition of its site
FORWARD = 10  # tokens between a site and the verb of what was done to it
MOST = 6  # words before a site's noun that belong to it
NO_NAME = frozenset("the a an its their his her our another second main central old new state city".split())
BREAKS = frozenset(
    "and or but that which who whom whose when where while as if than then is are was were be been being has have had"
    " will would can could may might not".split()
)
MANY = frozenset("another two three several".split())
DYING = frozenset({"die", "succumb", "perish"})
SITES = Sign(lambda word: word in site_words())


def site_of(tokens: Tokens, scene: Scene, met: Sequence[Met]) -> str:
    """The kind of the site of an event that its triggers tell, and behind a colon its name; "" where they tell none."""
    if met[0].trigger.category not in HARMFUL or not tokens.where(SITES, scene.first, scene.last):
        return ""
    for m in met:
        sites = sorted(_sites(tokens, m.clause), key=lambda site: abs(site[0] - m.i))
        for k, kind in sites:
            begins = _phrase_begins(tokens, k, m.clause.first)
            if _is_tied(tokens, m, begins, k, kind, scene.sentence.headline):
                if any(other != kind and _beside(tokens, *sorted((j, k))) for j, other in sites):
                    return ""  # "bombs tore through a market and a bus station"
                name = "" if scene.sentence.headline else _name(tokens, begins, k)
                return f"{kind}: {name}" if name else kind
    return ""


def _sites(tokens: Tokens, clause: Clause) -> Iterator[tuple[int, str]]:
    """The last token and the kind of each site that a clause names as such: "the embassy", not "an embassy guard"."""
    for k in tokens.where(SITES, clause.first, clause.last):
        site = site_at(tokens, k, clause.first)
        if site is not None:
            yield k, site[1]


def _beside(tokens: Tokens, first: int, last: int) -> bool:
    """True for two nouns that nothing but other nouns stands between: "shops, two banks and a school"."""
    between = tokens.low[first + 1 : last]
    joined = {",", "and"} & {*between}
    return bool(joined) and not any(w in PREPOSITIONS or (w in BREAKS and w != "and") or is_finite(w) for w in between)


def _phrase_begins(tokens: Tokens, k: int, first: int) -> int:
    """The first token of the noun phrase that ends at token k."""
    low, begins = tokens.low, k
    while begins > first and k - begins < MOST:
        word = low[begins - 1]
        if word in ("'s", "’s", "-") or tokens.words[begins - 1][0].isupper():
            begins -= 1
        elif word in determiners() or word in MANY:
            return begins - 1
        elif word.isalpha() and word not in PREPOSITIONS and word not in BREAKS and not is_finite(word):
            begins -= 1
        else:
            break
    return begins


def _is_tied(tokens: Tokens, m: Met, begins: int, k: int, kind: str, headline: bool) -> bool:
    low, clause = tokens.low, m.clause
    trigger_ends = m.i + m.hit.size
    if m.i <= k < trigger_ends:
        return True
    after = tokens.words[k + 1] if k + 1 < clause.last else ""
    if k < m.i:
        if m.trigger.noun and k + 1 == m.i:
            return True  # "the embassy bombing"
        hangs = low[begins - 1] in PREPOSITIONS if begins > clause.first else False  # "the driver of the tram"
        return not (m.trigger.noun or hangs) and _is_patient(tokens, m, k)
    if _is_noun(after) and not (headline and after.endswith("s")):
        return False  # "hit a hospital generator"
    before = begins - 1
    if before < trigger_ends:
        return not m.trigger.noun and not (m.trigger.harm and kind in care())
    if low[before] not in AT:
        return False
    between = range(trigger_ends, before)
    if len(between) > REACH or any(low[j] == "," or is_finite(low[j]) for j in between):
        return False
    brought = m.trigger.lemma in DYING or m.trigger.noun or not _name(tokens, begins, k)
    return not (kind in care() and m.trigger.harm and brought)  # "died at the city's hospital", "the wounded in"


def _is_noun(word: str) -> bool:
    """True for what makes a site's noun say whose something is: "a hotel guard", not "the parliament building"."""
    if not (word.isalpha() and word.islower()) or word in common_words() or word in PREPOSITIONS or word in ITSELF:
        return False
    return not is_finite(word) and not word.endswith(("ly", "ing", "ed"))


def _is_patient(tokens: Tokens, m: Met, k: int) -> bool:
    """ "A clinic in the east was bombed", "the ferry sank"."""
    low = tokens.low
    if m.i - k > FORWARD or "," in low[k : m.i]:
        return False
    be = [j for j in range(k + 1, m.i) if low[j] in grammar().be]
    if be:
        between = (word for word in low[k + 1 : be[0]] if word not in common_words())
        return not m.trigger.harm and not any(map(is_finite, between))
    return m.trigger.category == "DISASTER" and not any(is_finite(low[j]) for j in range(k + 1, m.i))


def _name(tokens: Tokens, begins: int, k: int) -> str:
    """The proper name of a site, "" where it has none: the places and peoples before its noun are no name."""
    words: list[str] = []
    j = begins
    while j < k:
        known = (
            names.places().at(tokens, j, k) or names.nationalities().at(tokens, j, k) or names.actors().at(tokens, j, k)
        )
        if known is not None:
            j += known[0]
            continue
        if tokens.words[j][0].isupper() and tokens.low[j] not in NO_NAME:
            words.append(tokens.low[j])
        j += 1
    return " ".join(words)
