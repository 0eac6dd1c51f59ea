"""How long annotation takes: ms a document for the whole, and each stage's share of it.

python -m tests.bench.annotate [FILE ...]      without files: the seeds and the stories of the tests

The stages are timed inside ``annotate``, so that each is given what it is given in earnest; the fastest of many rounds
counts for each document and each stage. A plain scan for words over the same texts stands beside them: how many times
as long something takes varies less from machine to machine than its milliseconds.
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
from tests.bench.dates import DOCUMENT, ROUNDS, fastest

STORIES = Path(__file__).resolve().parents[1] / "stories"
WORDS = re.compile(r"\w+")
# what annotate() calls, by the names of its module
STAGES = (
    "tokenize", "split_sentences", "find_dates", "find_mentions", "find_attributions", "split_clauses", "find_places",
    "find_events", "find_quantities", "find_denials", "link", "find_certainty",
)  # fmt: skip
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


def shares(document: Document) -> dict[str, float]:
    """Seconds of each stage in one document, its fastest round each; "between" is what is done between the stages."""
    best: dict[str, float] = {}
    watches = {name: Watch(getattr(briefing.annotate, name)) for name in STAGES}
    with patch.multiple(briefing.annotate, **watches):
        for _ in range(ROUNDS):
            for watch in watches.values():
                watch.seconds = 0.0
            begun = perf_counter()
            briefing.annotate.annotate(document)
            whole = perf_counter() - begun
            times = {name: watch.seconds for name, watch in watches.items()}
            times["between"] = whole - sum(times.values())
            best = {name: min(seconds, best.get(name, seconds)) for name, seconds in times.items()}
    return best


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
    plain = sum(fastest(lambda text=one.text: WORDS.findall(text)) for one in found)  # type: ignore[misc]
    split = sum(fastest(one.text.split) for one in found)
    whole = sum(fastest(lambda one=one: briefing.annotate.annotate(one)) for one in found)  # type: ignore[misc]
    times = [shares(one) for one in found]
    stages = {name: sum(each[name] for each in times) for name in times[0]}
    watched = sum(stages.values())
    print(f"{len(found)} documents, {size:.1f} times {DOCUMENT} characters; times for one of {DOCUMENT}")
    for name, seconds in (("text.split()", split), (WORDS.pattern, plain), ("annotate", whole)):
        print(f"{name:18} {seconds / size * 1000:7.3f} ms {seconds / plain:6.1f} times the scan for words")
    for name, seconds in sorted(stages.items(), key=lambda told: -told[1]):
        share = seconds / watched
        mark = "  more than a third" if share > MOST else ""
        print(f"  {name:16} {seconds / size * 1000:7.3f} ms {share:6.1%} of the document's time{mark}")


if __name__ == "__main__":
    main()
