"""Signs: the words at which a stage has to look closer, found for all stages in one pass over a text.

A word is asked once in the life of the process which signs it bears; a text then costs one look-up a word.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from briefing.memo import Memo
from briefing.store.compiled import keep, kept

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
        _BORNE.forget()


def either(*told: Bears) -> Bears:
    """What is told of a word that may bear a sign in one of several ways."""
    if True in told:
        return True
    following = [one for one in told if not isinstance(one, bool)]
    return frozenset().union(*following) if following else False


def places(low: Sequence[str]) -> list[list[int]]:
    """For each sign, by its number, the indices of the folded words that bear it, and one behind all."""
    if not _BORNE:
        _BORNE.recall()
    found: list[list[int]] = [[] for _ in _ASKED]
    end = len(low) - 1
    for i, borne in enumerate(map(_BORNE.__getitem__, low)):
        if borne is None:
            continue
        alone, followed = borne
        for number in alone:
            found[number].append(i)
        if followed and i < end and low[i + 1] in followed:
            for number in followed[low[i + 1]]:
                found[number].append(i)
    for each in found:
        each.append(BEYOND)
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


class _Known(Memo[_Borne | None]):
    """The words that were asked, begun with those that an earlier process kept."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        super().__init__(_borne)
        self._kept = 0  # words

    def forget(self) -> None:
        """Another sign was made: all words are asked anew."""
        self.clear()
        self._kept = 0

    def recall(self) -> None:
        """Take what was kept by the same rules."""
        state = _state()
        self.update((state and kept(FOLDER, NAME, state)) or {})
        self._kept = len(self)

    def keep_new(self) -> None:
        """Keep the words for processes that come after this one, the most frequent ones: those that were met first."""
        state = _state() if self._kept < min(len(self), MOST) else None
        if state:
            keep(FOLDER, NAME, state, dict(islice(self.items(), MOST)))
            self._kept = len(self)


def _state() -> str | None:
    """The rules by which words bear signs, numbered as here; None where some are the user's own or lie in no files."""
    from briefing.lexicon import own
    from briefing.store.rules import fingerprint

    rules = None if own() else fingerprint()
    return rules and "\n".join([rules, *(str(getattr(bears, "__module__", "")) for bears in _ASKED)])


BEYOND = 1 << 62  # a token that no text has, with which every list ends: who looks in one finds something
MOST = 4000  # words kept: what most reports are written in; to read more would take as long as to ask them
FOLDER, NAME = os.path.dirname(__file__), "signs"
_ASKED: list[Callable[[str], Bears]] = []
_BORNE = _Known()
keep_new = _BORNE.keep_new
