"""Words of a text with their offsets: the one pass that every later stage reads."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, KeysView, Sequence
from itertools import accumulate, compress, count
from sys import intern
from typing import Protocol

from briefing.expressions import expression
from briefing.memo import Memo, remembered
from briefing.record import field, record
from briefing.signs import Sign, places

# most tokens are told by what follows them: a plain word before a space, a sign that begins nothing longer; else
# an acronym with points | a number with its separators | a word with inner apostrophes | a possessive | one other sign
TOKEN = expression(
    r"([A-Za-z]++(?=[ ,\n])|““|””|[,.\"“”()]|"
    r"(?:[A-Z]\.){2,}(?:[A-Z]\b)?|\d+(?:[,.]\d+)*|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*|['’][sS]\b|[^\w\s]|_+)"
)
APOSTROPHES = "’‘ʼ`"
TYPED = (("``", "““"), ("''", "””"))  # quotation marks as wires type them, and marks of print of the same length


class Run(Protocol):
    """Anything with offsets into the text, half open."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@record(frozen=False, slots=True)
class Tokens:
    """Parallel lists, one entry a token: the word as written, folded to lower case, and its offsets."""

    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    upper: list[int] = field(init=False)  # indices of the words that begin with a capital
    _signed: list[list[int]] = field(init=False, default_factory=list)  # by sign, where it stands; when asked for

    def __post_init__(self) -> None:
        self.upper = [*compress(count(), map(CAPITAL, self.words))]

    def __len__(self) -> int:
        return len(self.words)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Indices [first, last) of the tokens that begin inside the offsets [start, end)."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def part(self, start: int, end: int) -> Tokens:
        """The tokens that begin inside the offsets [start, end), with offsets from the first of these on."""
        first, last = self.between(start, end)
        starts, ends = ([at - start for at in known[first:last]] for known in (self.starts, self.ends))
        return Tokens(self.words[first:last], self.low[first:last], starts, ends)

    def at(self, offset: int) -> int:
        """Index of the first token that begins at the offset or behind it."""
        return bisect_left(self.starts, offset)

    def capitals(self, first: int, last: int) -> list[int]:
        """Indices of the tokens [first, last) that begin with a capital."""
        return self.upper[bisect_left(self.upper, first) : bisect_left(self.upper, last)]

    def where(self, sign: Sign, first: int, last: int) -> list[int]:
        """Indices of the tokens [first, last) whose folded word bears the sign."""
        if not self._signed:
            self._signed = places(self.low)
        found = self._signed[sign.number]
        at = bisect_left(found, first)
        return found[at : bisect_left(found, last, at)] if found[at] < last else []

    def bears(self, sign: Sign, i: int) -> bool:
        """True where the folded word of token i bears the sign."""
        if not self._signed:
            self._signed = places(self.low)
        found = self._signed[sign.number]
        return found[bisect_left(found, i)] == i

    def among(self, words: frozenset[str] | KeysView[str], first: int, last: int) -> list[int]:
        """Indices of the tokens [first, last) whose folded word is one of the words: where a stage has to look."""
        low = self.low[first:last] if first < last else ()
        if words.isdisjoint(low):  # the quickest way to say no
            return []
        return [*compress(range(first, last), map(words.__contains__, low))]

    def among_runs(
        self, words: frozenset[str] | KeysView[str], runs: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int, int]]:
        """Those of all tokens whose folded word is one of the words, each with the run [first, last) that holds it, one
        of several in order: for words that most texts have nowhere."""
        for k in self.among(words, 0, len(self.low)) if runs else ():
            first, last = runs[bisect_right(runs, (k, len(self.low))) - 1]
            if first <= k < last:
                yield k, first, last

    def any_among(self, words: frozenset[str], first: int, last: int) -> bool:
        """True where the folded word of one of the tokens [first, last) is one of the words."""
        return first < last and not words.isdisjoint(self.low[first:last])

    def past(self, words: Container[str], k: int, last: int) -> int:
        """The first of the tokens [k, last) whose folded word is none of the words; last where there is none."""
        low = self.low
        while k < last and low[k] in words:
            k += 1
        return k

    def back(self, words: Container[str], k: int, first: int) -> int:
        """Where those of the tokens [first, k) begin that all are some of the words and end before k."""
        low = self.low
        while k > first and low[k - 1] in words:
            k -= 1
        return k

    def touches(self, k: int) -> bool:
        """True where token k follows the one before it without a space."""
        return self.ends[k - 1] == self.starts[k]

    def joins(self, k: int) -> bool:
        """True for the hyphen at token k of a word of several: "off-duty"."""
        return self.low[k] == "-" and self.touches(k) and k + 1 < len(self.low) and self.touches(k + 1)

    def covered(self, runs: Iterable[Run]) -> set[int]:
        """Indices of the tokens that begin inside one of the runs of text."""
        return set().union(*[range(*self.between(run.start, run.end)) for run in runs])


def lesser(one: int, other: int) -> int:
    """As ``min``, which takes three times as long to read its arguments."""
    return one if one < other else other


def greater(one: int, other: int) -> int:
    """As ``max``."""
    return one if one > other else other


def in_print(text: str) -> str:
    """The text with the quotations that wires type ``so'' and the dashes that they type - so - in marks of print; every
    offset stays what it was."""
    text = text.replace(" - ", " – ").replace(") – ", ") - ")  # not the dash behind a dateline
    if TYPED[0][0] not in text:
        return text
    for typed, printed in TYPED:
        text = text.replace(typed, printed)
    return text


def tokenize(text: str) -> Tokens:
    """Split a text into words, numbers and signs; every character but white space is in exactly one token. A mark of
    quotation that was typed as two is one."""
    words, low = list[str](), list[str]()
    starts, ends = list[int](), list[int]()
    begin = 0
    for chunk in in_print(text).replace("\n", " ").split(" "):
        word, folded, inside = CHUNKS[chunk]
        if inside is None:
            words.append(word)
            low.append(folded)
            starts.append(begin)
            ends.append(begin + len(chunk))
        else:
            for word, folded, first, last in inside:
                words.append(word)
                low.append(folded)
                starts.append(begin + first)
                ends.append(begin + last)
        begin += len(chunk) + 1
    return Tokens(words, low, starts, ends)


def _in_chunk(chunk: str) -> _Chunk:
    """The tokens of what stands between two spaces, which hang on nothing beyond these."""
    runs = TOKEN.split(chunk)  # what lies between the tokens, and each of them
    words, bounds = [*map(intern, _single(runs[1::2]))], list(accumulate(map(len, runs)))
    low = [*map(intern, _folded(words))]
    if words == [chunk]:
        return words[0], low[0], None
    return "", "", tuple(zip(words, low, bounds[:-1:2], bounds[1::2], strict=True))


# what stands between two spaces: mostly one word, which is told with the same folded, else its tokens with their
# offsets. Most was met before, and the same word is then the same object in all texts, which sets and dictionaries
# find fastest
_Chunk = tuple[str, str, tuple[tuple[str, str, int, int], ...] | None]
CHUNKS = Memo(_in_chunk, 1 << 15)
CAPITAL = remembered(lambda word: word[:1].isupper())


def folded_words(text: str) -> list[str]:
    """The folded words of a text, where their offsets don't matter."""
    return _folded(_single(TOKEN.findall(in_print(text))))


def fold(text: str) -> str:
    """The text in lower case with plain apostrophes."""
    text = text.lower()
    for sign in APOSTROPHES:
        text = text.replace(sign, "'")
    return text


def _single(words: list[str]) -> list[str]:
    """The words, a mark that was typed as two as one."""
    return [word[0] if word in DOUBLED else word for word in words] if not DOUBLED.isdisjoint(words) else words


DOUBLED = frozenset(printed for _, printed in TYPED)


def _folded(words: list[str]) -> list[str]:
    """The words folded, as one text, for no word holds a space."""
    return fold(" ".join(words)).split(" ") if words else []
