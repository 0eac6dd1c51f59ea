"""Many annotated documents in, one brief out: a pure function, the same documents give the same brief."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.decisions import NONE, Decisions

if TYPE_CHECKING:
    from briefing.model import Annotations, Brief

__all__ = ["make_brief"]


def make_brief(annotations: Iterable[Annotations], decisions: Decisions = NONE) -> Brief:
    """The brief of a case as the analyst has decided it; sources are numbered in the order given.

    The rules are loaded here: a brief that was made before is chosen from and compared without them.
    """
    from briefing.brief.making import make

    return make(annotations, decisions)
