"""Verbs of several words that tell what became of those counted: "left their homes", "were taken to hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.model import Measure


def several_words(low: Sequence[str], j: int) -> Measure | None:
    """What a verb of several words tells that stands at j: "left their homes", "lost their lives"."""
    verbs = counts.phrasal_verbs().get(low[j], ())
    if not verbs:
        return None
    rest = tuple("hospital" if word == "hospitals" else word for word in low[j + 1 : j + 8] if word not in ("the", "a"))
    if rest[:1] in INTO and "hospital" in rest and STOPS.isdisjoint(rest[: rest.index("hospital")]):
        rest = (rest[0], *rest[rest.index("hospital") :])  # "taken to the nearest hospital"
    told = ((w.measure, tuple(word for word in w.rest if word not in ("the", "a"))) for w in verbs)
    hit = next(((measure, wanted) for measure, wanted in told if rest[: len(wanted)] == wanted), None)
    if hit is None or (hit[0] == "wounded" and of_sickness(rest[len(hit[1]) - (hit[1][-1] == "for") :])):
        return None
    return hit[0]


def of_sickness(words: Sequence[str]) -> bool:
    """ "Received treatment | for cholera": for no injury."""
    return list(words[:1]) == ["for"] and near().injuries.isdisjoint(words[1:5])


INTO = (("to",), ("at",), ("in",))


STOPS = frozenset(", . ; and but where who after when".split())
