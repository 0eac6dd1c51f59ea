"""How long dates take: ms a document, and how many times a bare scan for capitalised words and digits.

python -m tests.bench.dates [FILE ...]      without files: the seeds of the project
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from briefing.annotate.dates import find_dates
from briefing.annotate.dates.grammar import candidates
from briefing.annotate.sentences import split_sentences
from briefing.tokens import tokenize

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PLAIN = re.compile(r"\b(?:[A-Z][a-z]+|\d+)\b")
DOCUMENT = 3000  # characters
ROUNDS = 30


def fastest(work: Callable[[], object]) -> float:
    """Seconds of the fastest of some rounds."""
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        times.append(perf_counter() - begun)
    return min(times)


def main() -> None:
    """Print the table."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    split = [(text, split_sentences(text)) for text in texts]
    size = sum(map(len, texts)) / DOCUMENT
    plain = fastest(lambda: [list(PLAIN.finditer(text)) for text in texts])
    rows = (
        ("plain scan", plain),
        ("candidates", fastest(lambda: [list(candidates(text, tokenize(text))) for text in texts])),
        ("dates, undated", fastest(lambda: [find_dates(text, sentences, None) for text, sentences in split])),
        ("dates, one day", fastest(lambda: [find_dates(text, sentences, "2020-01-02") for text, sentences in split])),
        ("dates, a month", fastest(lambda: [find_dates(text, sentences, "2020-01") for text, sentences in split])),
    )
    print(f"{len(texts)} documents, {size:.1f} times {DOCUMENT} characters")
    for name, seconds in rows:
        print(f"{name:16} {seconds / size * 1000:7.3f} ms a document  {seconds / plain:5.1f} times the plain scan")


if __name__ == "__main__":
    main()
