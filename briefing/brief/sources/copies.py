"""Sources that share their words are one voice: wire text under several names, an article and its updated version.

Whoever prints a text again keeps most of it, cut or with lines of their own, so what counts is how much of the shorter
one the two share (containment, Broder 1997; MinHash tells resemblance alone): shingles of five words, found through
the fingerprints that winnowing leaves of them (Schleimer et al. 2003) and then compared whole. What stands between
quotation marks does not count: two reporters may quote one speech at length.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from zlib import crc32

from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.record import record

SHINGLE = 5  # words: independent reports of one event share few runs of as many
WINDOW = 16  # shingles: two texts that share a run of WINDOW + SHINGLE - 1 words share a fingerprint
FEWEST = 12  # shingles that a text must have to be anybody's copy
SHARE = 0.5  # of the shorter text's shingles; independent reports of one event share 0.15 at most, quotations aside
OF_LONGER = 0.2  # of the longer text's: below it the longer is a roundup that holds the shorter among others
WHOLE = 0.9  # of the longer text's, quotations and all: a statement, printed twice
COMMON = 8  # families that a fingerprint may stand in before it is furniture: "Reporting by …, editing by …"
LIKELY = 4  # earlier texts to compare one with, the likeliest first

QUOTED = expression(r"“[^”]{1,2000}”|\"[^\"\n]{1,2000}\"")
WORD = expression(r"\w+")
NO_COPIES: Mapping[str, str] = MappingProxyType({})


def voices(sources: Iterable[str], origin: Mapping[str, str] = NO_COPIES) -> int:
    """How many independent voices sources are: those that share their words are one."""
    return len({origin.get(source, source) for source in sources})


@record(frozen=True, slots=True)
class Shingles:
    """Hashes of every run of words of a text: of all of it, and of what stands outside quotation marks."""

    whole: array[int]
    told: array[int]


def families(sources: Sequence[Cited]) -> list[list[int]]:
    """The places of the sources that share their words, two or more a family, each in the order given.

    The shorter texts come first: what holds two of them joins the nearer one, and does not make them one.
    """
    shingles = [_shingles(source) for source in sources]
    index = _Index(shingles)
    for n in sorted(range(len(sources)), key=lambda n: len(shingles[n].whole)):
        index.place(n)
    return sorted(sorted(family) for family in index.families if len(family) > 1)


class _Index:
    """Families as they grow. A fingerprint leads to one text of each family, so large families cost no more."""

    def __init__(self, shingles: Sequence[Shingles]) -> None:
        self.families: list[list[int]] = []
        self._shingles = shingles
        self._family: dict[int, int] = {}
        self._homes: dict[int, list[int]] = {}  # the texts that a fingerprint leads to

    def place(self, n: int) -> None:
        """Put a text into the family that shares most of its words, or into one of its own."""
        marks = _winnowed(self._shingles[n].whole)
        found = next((k for k in self._likely(marks) if same_words(self._shingles[n], self._shingles[k])), None)
        if found is None:
            self.families.append([])
        family = len(self.families) - 1 if found is None else self._family[found]
        self.families[family].append(n)
        self._family[n] = family
        for mark in marks:
            homes = self._homes.setdefault(mark, [])
            if len(homes) < COMMON and all(self._family[k] != family for k in homes):
                homes.append(n)

    def _likely(self, marks: set[int]) -> list[int]:
        shared = Counter(k for mark in marks if len(homes := self._homes.get(mark, ())) < COMMON for k in homes)
        return sorted(shared, key=lambda k: (-shared[k], k))[:LIKELY]


def same_words(a: Shingles, b: Shingles) -> bool:
    """True where one of two texts was made from the other, as far as their words tell."""
    return _share(a.told, b.told, SHARE, OF_LONGER) or _share(a.whole, b.whole, WHOLE, WHOLE)


def _share(a: array[int], b: array[int], of_shorter: float, of_longer: float) -> bool:
    one, two = sorted((set(a), set(b)), key=len)
    shared = len(one & two)
    return len(one) >= FEWEST and shared >= of_shorter * len(one) and shared >= of_longer * len(two)


def _shingles(source: Cited) -> Shingles:
    text = " ".join(source.text[s.start : s.end] for s in source.sentences if not s.boilerplate)
    whole, told = array("L", _hashes([text])), QUOTED.split(text)
    return Shingles(whole, array("L", _hashes(told)) if len(told) > 1 else whole)


def _hashes(runs: Sequence[str]) -> list[int]:
    """The same in every process, as the fingerprints that are chosen by them must be."""
    found: list[int] = []
    for run in runs:
        text = " ".join(WORD.findall(run.lower())).encode()
        ends = [*accumulate([len(word) + 1 for word in text.split(b" ")])]
        found += [crc32(text[a : b - 1]) for a, b in zip([0, *ends], ends[SHINGLE - 1 :], strict=False)]
    return found


def _winnowed(hashes: array[int]) -> set[int]:
    """The least hash of every window of shingles."""
    least, width, whole = hashes.tolist(), 1, min(WINDOW, len(hashes))
    while width < whole:  # from the least of each window to that of a wider one
        step = min(width, whole - width)
        least, width = [*map(min, least, least[step:])], width + step
    return set(least)
