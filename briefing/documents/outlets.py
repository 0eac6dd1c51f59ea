"""Names of outlets and news agencies, as world knowledge: to tell a line that names its publisher from any other."""

from __future__ import annotations

import re
from functools import cache

from briefing import lexicon
from briefing.expressions import expression
from briefing.lexicon import names

_HOST = expression(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_JOINING = frozenset(("of", "the", "and", "for", "in", "&", "de", "la", "du", "al"))
_BODIES = ("organisation", "government", "media")  # that publish


@cache
def _words(key: str) -> frozenset[str]:
    return lexicon.words(lexicon.table("structure")["outlets"][key])


@cache
def agencies() -> dict[str, str]:
    """The agencies as they stand behind the place of a dateline, with the name to show."""
    return {row[0]: row[-1] for row in lexicon.rows(lexicon.table("structure")["outlets"]["agencies"])}


@cache
def _names() -> frozenset[str]:
    return frozenset(map(str.lower, lexicon.lines(lexicon.table("structure")["outlets"]["names"])))


def is_known_outlet(line: str) -> bool:
    """Whether a line is the name of a known outlet, or a host name, and nothing else."""
    return line.lower() in _names() or bool(_HOST.fullmatch(line.lower()))


def is_body(line: str) -> bool:
    """Whether a name is that of a body that publishes: ``Harbour Workers' Union``."""
    return any(names.heads().get(word) in _BODIES for word in line.lower().split())


def is_outlet(line: str) -> bool:
    """Whether a line may be the name of an outlet and nothing else: ``Example News``, ``THE EXAMPLE TIMES``."""
    if is_known_outlet(line):
        return True
    line = line.title() if line.isupper() else line
    words = line.replace("-", " ").split()
    if not 2 <= len(words) <= 5 or not line[-1].isalpha() or not _words("sections").isdisjoint(words):
        return False
    capitals = all(word[0].isupper() or word[0].isdigit() or word.lower() in _JOINING for word in words)
    return capitals and not _words("words").isdisjoint(re.findall(r"\w+", line))
