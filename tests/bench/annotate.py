"""How long annotation takes: ms a document for the whole, and each stage's share of it.

python -m tests.bench.annotate [FILE ...]      without files: the seeds and the stories of the tests

The stages are timed inside ``annotate``, so that each is given what it is given in earnest; the fastest of many rounds
counts for each document and each stage. A plain scan for words over the same texts, in the same rounds, stands beside
them: how many times as long something takes varies less from machine to machine than its milliseconds.
``python -m tests.bench.pair`` sets two checkouts side by side.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

import briefing.annotate
from briefing.documents import bundled, read
from briefing.model import Document
from tests.bench.dates import DOCUMENT, ROUNDS

STORIES = Path(__file__).resolve().parents[1] / "stories"
WORDS = re.compile(r"\w+")
# what annotate() calls, by the names of its module
STAGES = (
    "tokenize", "split_sentences", "find_dates", "find_mentions", "find_attributions", "split_clauses", "find_places",
    "find_events", "find_quantities", "find_denials", "link", "find_certainty",
)  # fmt: skip
SPLIT, ANNOTATE = "text.split()", "annotate"
MOST = 1 / 3  # of a document's time that one stage may take

Stage = Callable[..., Any]


class Watch:
    """Stands in for a stage and adds up how long its calls take."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.seconds = 0.0

    def __call__(self, *args: Any, **named: Any) -> Any:
        begun = perf_counter()
        found = self.stage(*args, **named)
        self.seconds += perf_counter() - begun
        return found


def by_stage(document: Document) -> dict[str, float]:
    """Seconds of each stage in one document; "between" is what is done between the stages."""
    forget()
    watches = {name: Watch(getattr(briefing.annotate, name)) for name in STAGES}
    with patch.multiple(briefing.annotate, **watches):
        whole = seconds(lambda: briefing.annotate.annotate(document))
    times = {name: watch.seconds for name, watch in watches.items()}
    return times | {"between": whole - sum(times.values())}


def seconds(work: Callable[[], object]) -> float:
    """How long one round takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def forget() -> None:
    """What is found of a report without a date is kept for when its day is known: it would be timed as nothing."""
    briefing.annotate.of_undated.cache_clear()


def measured(document: Document) -> dict[str, float]:
    """One round of all that is measured, in seconds."""
    forget()
    return {
        SPLIT: seconds(document.text.split),
        WORDS.pattern: seconds(lambda: WORDS.findall(document.text)),
        ANNOTATE: seconds(lambda: briefing.annotate.annotate(document)),
    } | by_stage(document)


def documents(paths: Sequence[str]) -> tuple[Document, ...]:
    """The documents of the paths, else of the seeds and of every story."""
    stories = sorted(str(path.parent) for path in STORIES.glob("*/expected.toml"))
    return read(tuple(paths) or (str(bundled()), *stories)).documents


def main() -> None:
    """Print the table."""
    found = documents(sys.argv[1:])
    size = sum(len(one.text) for one in found) / DOCUMENT
    for one in found:  # reads the lexicon too, so that no stage pays for it
        briefing.annotate.annotate(one)
    best: list[dict[str, float]] = [measured(one) for one in found]
    for _ in range(ROUNDS):  # one round over all documents after the other: a busy moment spoils one round of many
        for known, one in zip(best, found, strict=True):
            known.update({name: min(took, known[name]) for name, took in measured(one).items()})
    times = {name: sum(each[name] for each in best) / size for name in best[0]}
    whole = {name: times.pop(name) for name in (SPLIT, WORDS.pattern, ANNOTATE)}
    watched = sum(times.values())
    print(f"{len(found)} documents, {size:.1f} times {DOCUMENT} characters; times for one of {DOCUMENT}")
    for name, took in whole.items():
        print(f"{name:18} {took * 1000:7.3f} ms {took / whole[WORDS.pattern]:6.1f} times the scan for words")
    for name, took in sorted(times.items(), key=lambda told: -told[1]):
        mark = "  more than a third" if took / watched > MOST else ""
        print(f"  {name:16} {took * 1000:7.3f} ms {took / watched:6.1%} of the document's time{mark}")


if __name__ == "__main__":
    main()
