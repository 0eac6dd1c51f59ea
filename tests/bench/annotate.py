"""How long annotation takes: ms a document for the whole and for each stage, and how many times a plain scan for words.

python -m tests.bench.annotate [FILE ...]      without files: the seeds of the project, each read several times
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.annotate import annotate
from briefing.annotate.actors import find_mentions
from briefing.annotate.attribution import find_attributions
from briefing.annotate.clauses import split_clauses
from briefing.annotate.dates import find_dates
from briefing.annotate.modality import find_certainty
from briefing.annotate.places import find_places
from briefing.annotate.quantities import find_quantities
from briefing.annotate.sentences import split_sentences
from briefing.model import DateSpan, Document, Mention, Sentence
from briefing.tokens import Tokens, tokenize
from tests.bench.dates import DOCUMENT, SEEDS, fastest

PLAIN = re.compile(r"\w+")
PUBLISHED = "2020-01-02"
REPEATED = 4  # times that the seeds stand in one reading

Stage = Callable[["Read"], object]


class Read:
    """One document with what the earlier stages find in it."""

    def __init__(self, text: str) -> None:
        self.document = Document("bench.txt", text, published=PUBLISHED)
        self.text = text
        self.tokens: Tokens = tokenize(text)
        self.sentences: list[Sentence] = split_sentences(text)
        self.dates: list[DateSpan] = find_dates(text, self.sentences, PUBLISHED)
        self.mentions: list[Mention] = find_mentions(text, self.tokens, self.sentences)
        bounds = [self.tokens.between(s.start, s.end) for s in self.sentences if not s.boilerplate]
        self.bounds = [(first, last) for first, last in bounds if first < last]


# events and linking need what all the others find in a sentence: their time is what remains of the whole
STAGES: tuple[tuple[str, Stage], ...] = (
    ("tokens", lambda r: tokenize(r.text)),
    ("sentences", lambda r: split_sentences(r.text)),
    ("dates", lambda r: find_dates(r.text, r.sentences, PUBLISHED)),
    ("mentions", lambda r: find_mentions(r.text, r.tokens, r.sentences)),
    ("attributions", lambda r: find_attributions(r.text, r.tokens, r.sentences, r.mentions)),
    ("clauses", lambda r: [split_clauses(r.tokens, *bounds) for bounds in r.bounds]),
    ("places", lambda r: [find_places(r.tokens, *bounds) for bounds in r.bounds]),
    ("certainty", lambda r: [find_certainty(r.tokens, *bounds) for bounds in r.bounds]),
    ("quantities", lambda r: [find_quantities(r.text, r.tokens, *bounds, r.dates) for bounds in r.bounds]),
)


def measure(read: Sequence[Read], stage: Stage) -> float:
    """Seconds of one stage over all documents."""
    return fastest(lambda: [stage(one) for one in read])


def main() -> None:
    """Print the table."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths] * REPEATED
    read = [Read(text) for text in texts]  # reads the lexicon too, so that no stage pays for it
    size = sum(map(len, texts)) / DOCUMENT
    plain = measure(read, lambda r: PLAIN.findall(r.text))
    whole = measure(read, lambda r: annotate(r.document))
    times = [(name, measure(read, stage)) for name, stage in STAGES]
    rest = whole - sum(seconds for _, seconds in times)
    print(f"{len(texts)} documents, {size:.1f} times {DOCUMENT} characters")
    for name, seconds in (("plain scan", plain), ("annotate", whole), *times, ("events, linking", rest)):
        print(f"{name:16} {seconds / size * 1000:7.3f} ms a document  {seconds / plain:6.1f} times the plain scan")


if __name__ == "__main__":
    main()
