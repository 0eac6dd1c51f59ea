"""The log odds that each sign gives two tellings of being of one event.

Fitted by logistic regression (ridge; a case weighs as the root of its pairs) to all pairs of tellings that may be of
one time in some fifty cases of different kinds of crisis. What counts as a sign was chosen by how well what was
fitted to all other cases tells the pairs of each that are one event from those that are two. Two are set by hand, for
a key's quotation often holds two events: "one sentence, both told" and "one after the other".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        # what was done
        "any two": -1,
        "kinds exchanged": -0.3,
        "other kind": -1,
        "one kind unknown": -0.3,
        "same word": 0.8,
        "kin category": -1.1,
        "other category": -3,
        # who did it and to whom
        "same do it": 2.3,
        "others say it": -1.4,
        "done to the same": 1.1,
        "done to others": -0.5,
        "same victim": 1.3,
        "other names": -0.6,
        # where
        "elsewhere": -1.1,
        "same site": 2.5,
        # when
        "same day": 2.1,
        "same month": 3.2,
        "one coarser": -2.5,
        "both history": 2.3,
        "undated, before it happened": -1.6,
        "undated, days later": -1,
        "undated, long after": -2.1,
        "news of one day": 1.5,
        "news of other days": -1.4,
        "one day of its kind": 0.8,
        # how it is told
        "sentence": 8.1,
        "words": 0.5,
        "same number": 3,
        "one sentence": 3.6,
        "one sentence, both told": 1.5,
        "one after the other": -1,
        "next sentence": 1.7,
        "one report": -0.5,
        "one report, same day": -2.2,
        "both in the lead": 1.1,
    }
)
