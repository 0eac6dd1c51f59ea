"""Verbs of several words that tell what became of those counted: "left their homes", "were taken to hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.memo import remembered
from briefing.model import Measure


def several_words(low: Sequence[str], j: int) -> Measure | None:
    """What a verb of several words tells that stands at j: "left their homes", "lost their lives"."""
    told = _without_articles(low[j])
    if not told:
        return None
    if low[j] in SUFFERS and not near().injuries.isdisjoint(low[j + 1 : j + 4]):
        return "wounded"  # "suffered minor injuries"
    rest = tuple(["hospital" if word == "hospitals" else word for word in low[j + 1 : j + 8] if word not in ARTICLES])
    if rest[:1] in INTO and "hospital" in rest and STOPS.isdisjoint(rest[: rest.index("hospital")]):
        rest = (rest[0], *rest[rest.index("hospital") :])  # "taken to the nearest hospital"
    hit = next((one for one in told if rest[: len(one[1])] == one[1]), None)
    if hit is None or (hit[0] == "wounded" and of_sickness(rest[len(hit[1]) - (hit[1][-1] == "for") :])):
        return None
    return hit[0]


SUFFERS = frozenset("suffer suffers suffered suffering sustain sustains sustained sustaining".split())
ARTICLES = frozenset({"the", "a"})


@remembered
def _without_articles(word: str) -> tuple[tuple[Measure, tuple[str, ...]], ...]:
    """The measures that a verb tells with the words that must follow it, their articles left out."""
    verbs = counts.phrasal_verbs().get(word, ())
    return tuple((verb.measure, tuple(part for part in verb.rest if part not in ARTICLES)) for verb in verbs)


def of_sickness(words: Sequence[str]) -> bool:
    """ "Received treatment | for cholera": for no injury."""
    return list(words[:1]) == ["for"] and near().injuries.isdisjoint(words[1:5])


INTO = (("to",), ("at",), ("in",))


STOPS = frozenset(", . ; and but where who after when".split())
