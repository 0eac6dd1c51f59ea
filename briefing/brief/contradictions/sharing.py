"""How much of what is denied a sentence tells: its deed and what else it is about, each word weighed by how few
sentences have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from briefing.brief.contradictions.assertions import HARM
from briefing.brief.contradictions.disclaimed import Denied
from briefing.brief.events.tellings import Weights
from briefing.lexicon.deeds import bare, deed, kind_of_people, kind_of_thing, personal

COVERED = 0.4  # share of the weight of a denial's words that a sentence must have to say the opposite
NEAR, DOERS = 0.2, 0.1  # shares that are enough within one report, and where the same are told to have done it
ALONE = 2.5  # weight from which a deed tells enough by itself: one that no more than a quarter of the sentences have
NAMED = 0.5  # what a name weighs beside a word, for reporters name a thing in many ways; so does what no other tells


class Shares:
    """Compares denials with sentences by the ``weights`` of their words and by the sentences ``telling`` each."""

    def __init__(self, weights: Weights, telling: Mapping[str, Sequence[int]]) -> None:
        self._weights, self._telling = weights, telling

    def of(self, denied: Denied, told: frozenset[str]) -> float:
        """How much of what is denied a sentence tells, none where it may tell of others; a deed of nothing in
        particular must be seldom told."""
        if denied.deed & personal() and not denied.doing & told:
            return 0.0  # another may have done it
        if denied.persons and not denied.persons & told:
            return 0.0  # it was done to another
        deed_told = self._weights.of(denied.deed & told)
        same, objects = denied.same, denied.objects
        shared = frozenset(word for word in objects if not told.isdisjoint((word, kind_of_thing(word), deed(word))))
        if not objects and not denied.persons and denied.deed & bare():
            return 0.0  # "which they did not use"
        if not objects:  # the crowd may be the marchers; but each toll is of others
            if denied.deed & HARM and denied.people & set(map(kind_of_people, told)):
                return NEAR
            seldom = deed_told >= ALONE and not denied.deed & HARM
            return 1.0 if denied.persons else DOERS if not seldom else NEAR if denied.points else 1.0
        if denied.deed & bare() and not (shared | (same & told)):
            return 0.0  # "no outside hand" is not who "handed over a list"
        deed_told += self._weights.of(same & told)
        share = (deed_told + self._weight(shared, denied)) / (deed_told + self._weight(objects, denied))
        if denied.names and not denied.names & told:  # it may have been elsewhere
            share *= NAMED if shared else 0.0
        if share < COVERED or not (shared | (same & told) or deed_told >= ALONE):
            return 0.0
        untold = all(len(self._telling[word]) < 2 for word in objects)
        # none of them shared: of the same thing in other words, if one report tells both; so is a deed of its kind
        own = any(name[0] != "#" for name in denied.deed & told) and not denied.deed & bare()
        return share if shared | (same & told) or (untold and own) else NEAR

    def _weight(self, words: Set[str], denied: Denied) -> float:
        """What words of a denial weigh; less where they are names, or told nowhere else."""
        return sum(
            self._weights.of((word,)) * (NAMED if word in denied.names or len(self._telling[word]) < 2 else 1.0)
            for word in sorted(words)
        )
