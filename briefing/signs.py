"""Signs: the words at which a stage has to look closer, found for all stages in one pass over a text.

A word is asked once in the life of the process which signs it bears; a text then costs a look-up a word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from briefing.memo import Memo

Bears = bool | AbstractSet[str]  # True, or the folded words of which one must follow
# the numbers of the signs that a word bears by itself, and of those that it bears before certain words
_Borne = tuple[tuple[int, ...], tuple[tuple[int, AbstractSet[str]], ...]]


def either(*told: Bears) -> Bears:
    """What is told of a word that may bear a sign in one of several ways."""
    return any(one is True for one in told) or frozenset().union(*(one for one in told if not isinstance(one, bool)))


class Family:
    """Signs that are looked for together."""

    def __init__(self) -> None:
        self._asked: list[Callable[[str], Bears]] = []
        self._borne = Memo(self._told)

    def add(self, bears: Callable[[str], Bears]) -> int:
        """Add a sign and give its number in the family."""
        self._asked.append(bears)
        self._borne.clear()
        return len(self._asked) - 1

    def places(self, low: Sequence[str]) -> list[list[int]]:
        """For each sign the indices of the folded words that bear it."""
        found: list[list[int]] = [[] for _ in self._asked]
        for i, borne in enumerate(map(self._borne.__getitem__, low)):
            if borne is not None:
                alone, followed = borne
                for number in alone:
                    found[number].append(i)
                if followed and i + 1 < len(low):
                    after = low[i + 1]
                    for number, words in followed:
                        if after in words:
                            found[number].append(i)
        return found

    def _told(self, word: str) -> _Borne | None:
        """The signs that a folded word bears, None where it bears none."""
        asked = [(number, bears(word)) for number, bears in enumerate(self._asked)]
        alone = tuple([number for number, told in asked if told is True])
        followed = tuple([(number, told) for number, told in asked if told and not isinstance(told, bool)])
        return (alone, followed) if alone or followed else None


STAGES = Family()


class Sign:
    """One sign, made when the module of its stage is read; ``Tokens.where`` tells where it stands.

    ``bears`` tells of a folded word whether it bears the sign, or before which words it does.
    """

    __slots__ = ("family", "number")

    def __init__(self, bears: Callable[[str], Bears], family: Family = STAGES) -> None:
        self.family = family
        self.number = family.add(bears)
