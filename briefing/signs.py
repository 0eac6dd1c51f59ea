"""Signs: the words at which a stage has to look closer, found for all stages in one pass over a text.

A word is asked once in the life of the process which signs it bears; a text then costs one look-up a word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import zip_longest

from briefing.memo import Memo

Bears = bool | AbstractSet[str]  # True, or the folded words of which one must follow
# the numbers of the signs that a word bears by itself, and of those that it bears before certain words
_Borne = tuple[tuple[int, ...], dict[str, list[int]]]


class Sign:
    """One sign, made when the module of its stage is read; ``Tokens.where`` tells where it stands.

    ``bears`` tells of a folded word whether it bears the sign, or before which words it does.
    """

    __slots__ = ("number",)

    def __init__(self, bears: Callable[[str], Bears]) -> None:
        self.number = len(_ASKED)
        _ASKED.append(bears)
        _BORNE.clear()


def either(*told: Bears) -> Bears:
    """What is told of a word that may bear a sign in one of several ways."""
    if True in told:
        return True
    following = [one for one in told if not isinstance(one, bool)]
    return frozenset().union(*following) if following else False


def places(low: Sequence[str]) -> list[list[int]]:
    """For each sign, by its number, the indices of the folded words that bear it."""
    found: list[list[int]] = [[] for _ in _ASKED]
    for i, (borne, after) in enumerate(zip_longest(map(_BORNE.__getitem__, low), low[1:])):
        if borne is not None:
            alone, followed = borne
            for number in alone:
                found[number].append(i)
            if after in followed:
                for number in followed[after]:
                    found[number].append(i)
    return found


def _borne(word: str) -> _Borne | None:
    """The signs that a folded word bears, None where it bears none."""
    alone: list[int] = []
    followed: dict[str, list[int]] = {}
    for number, bears in enumerate(_ASKED):
        told = bears(word)
        if told is True:
            alone.append(number)
        elif told is not False:
            for after in told:
                followed.setdefault(after, []).append(number)
    return (tuple(alone), followed) if alone or followed else None


_ASKED: list[Callable[[str], Bears]] = []
_BORNE = Memo(_borne)
