"""The log odds that each sign gives two counts of being of one quantity: of people struck, of all else.

Fitted by logistic regression (ridge; a case weighs as the root of its pairs; no sign may weigh against what it says) to
all pairs of counts of one measure in some fifty cases of different kinds of crisis. What counts as a sign was chosen by
how figures of each case are joined with what was fitted to all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        # the numbers
        "any two": (0.2, 0.2),
        "same number": (1.7, 2.8),
        "same number, exact": (0.2, 1.5),
        "near": (0.7, 0.6),
        "rather near": (1.1, 0.9),
        "many times": (-0.6, -1.7),
        "times as many, not both": (-0.2, -0.9),
        "thousands": (0.3, -0.2),
        "thousands, not both": (-0.3, 0.9),
        "not both": (-0.3, 0),
        "not both, one report": (-0.2, -0.1),
        "no rivals": (-0.5, -0.8),
        "both the largest": (0.4, 0.6),
        "out of size": (-1, 0),
        "out of size, not both": (-1.5, 0),
        # the event
        "main affair": (1.1, 0),
        "0 of main": (0.2, -1.2),
        "0 of main, not both": (-0.3, -1),
        "1 of main": (-0.7, 0),
        "1 of main, not both": (-0.2, -0.1),
        "2 of main": (0.9, -0.6),
        "2 of main, not both": (0.2, -0.4),
        # whom or what it counts
        "same thing": (1.2, 0.1),
        "other thing": (-0.1, -1.6),
        "other name": (-0.1, -0.8),
        "one of anyone": (-0.7, -0.7),
        "other people": (-0.3, -0.9),
        "one of some": (-0.6, -0.3),
        "one a population": (-1.2, 0),
        "one a population, not both": (0.6, -0.3),
        "not the same people": (-1.4, 0),
        "not the same people, not both": (-1.6, 0),
        "some of another, not both": (-1.2, 0),
        "part and whole": (-1.7, -1),
        "one a part": (-0.6, -0.2),
        "one a part, not both": (-1.2, -0.8),
        "one of more": (-0.7, 0),
        "one left over, not both": (-0.7, 0),
        "other side": (-0.7, 0),
        "other scope": (-0.5, 0),
        "other scope, not both": (-0.9, -0.3),
        "other nouns": (0, -0.3),
        "other nouns, not both": (0, -0.6),
        "other measure": (0, -2.6),
        "same said of them": (0, 1.4),
        "other said of them": (0, -0.4),
        "other said of them, not both": (-1.3, -1.2),
        "labels": (0, 0.2),
        "words": (0.3, 1.2),
        # when
        "dates agree": (1, 0),
        "dates differ": (0, -0.3),
        "other stretch": (-2.3, 0),
        "one over a time": (-1.1, 0),
        "out of time": (-0.3, -1.1),
        "out of time, not both": (-1.6, -1.3),
        "of other times": (-0.7, 0),
        "of other times, not both": (-0.8, -1.1),
        "one long past": (-1.3, 0),
        "one long past, not both": (-1.3, -0.8),
        "other years": (-0.7, 0),
        "other years, not both": (-0.7, -0.3),
        # where
        "same place": (0.6, 1),
        "other place": (-1.5, 0),
        "other land": (-0.7, -1),
        "told apart": (-2.2, -0.7),
        # who says it
        "one report": (-0.4, -0.1),
        "one speaker": (-0.2, 0.5),
        "two speakers": (0.4, 0.7),
        "two speakers, not both": (0.7, 1.2),
        "side by side, not both": (1.1, 0.9),
        # measures of which other things are often counted, where the numbers exclude each other
        "deployed, not both": (0, -0.2),
        "detained, not both": (0, 1.7),
        "participants, not both": (0, 1.5),
        "votes, not both": (0, -1.1),
        "weapons, not both": (0, -0.5),
    }
)
