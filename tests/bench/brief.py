"""How the time to make a brief grows with the number of reports, stage by stage: ``python -m tests.bench.brief``.

    python -m tests.bench.brief [--one] [COUNT …]        COUNT is 25, 50 and 100 where none is given

A report is made of paragraphs drawn from the invented stories of the tests, so that all kinds of affairs meet; with
``--one`` from a single story, so that all tell of one. One in ten has no date. First come the seconds of processor
time, then for the whole and each stage the milliseconds a report and the exponent of the growth from the first count
to the last: 1 where the time grows in proportion, 2 where it grows with the square.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from math import log
from time import process_time
from typing import Any
from unittest.mock import patch

from briefing.annotate import annotate
from briefing.brief import make_brief, making
from briefing.documents import read
from briefing.model import Annotations, Document
from tests.stories.story import FOLDER, names

# what make() calls, by the names of its module
STAGES = (
    "date_undated", "told_apart", "Cited", "Decided", "lineage", "resolve", "cluster", "make_figures",
    "find_contradictions", "make_sequence", "bottom_line", "limits",
)  # fmt: skip
LEAST = 80  # characters of a paragraph
PARAGRAPHS = 8  # of a report
UNDATED = 10  # one of so many reports has no date
ONE = "flood"


class Watch:
    """Stands in for a stage and adds up the processor time of its calls."""

    def __init__(self, stage: Any) -> None:
        self.stage = stage
        self.seconds = 0.0

    def __call__(self, *args: Any, **named: Any) -> Any:
        begun = process_time()
        found = self.stage(*args, **named)
        self.seconds += process_time() - begun
        return found


def pile(count: int, stories: Sequence[str]) -> list[Annotations]:
    """Reports of paragraphs that are drawn from the stories, annotated; the same for the same count."""
    chance = random.Random(count)
    documents = [document for name in stories for document in read([str(FOLDER / name)]).documents]
    paragraphs = [p for document in documents for p in document.text.split("\n\n") if len(p) > LEAST]
    made = []
    for number in range(count):
        text = "\n\n".join(chance.sample(paragraphs, min(PARAGRAPHS, len(paragraphs))))
        day = f"2020-05-{1 + number % 20:02}"
        base: Document = chance.choice(documents)
        report = replace(base, file=f"{number}.txt", title="", text=text, published=day, published_basis="stated")
        if number % UNDATED == UNDATED - 1:
            report = replace(report, published=None, published_basis="unknown")
        made.append(annotate(report))
    return made


def times(annotations: Sequence[Annotations]) -> dict[str, float]:
    """Seconds of the whole and of each stage."""
    watches = {name: Watch(getattr(making, name)) for name in STAGES}
    begun = process_time()
    with patch.multiple(making, **watches):
        make_brief(annotations)
    whole = process_time() - begun
    stages = {name: watch.seconds for name, watch in watches.items()}
    return {"brief": whole, **stages, "between": whole - sum(stages.values())}


def main() -> None:
    """Print the table."""
    counts = [int(word) for word in sys.argv[1:] if word.isdigit()] or [25, 50, 100]
    stories = [ONE] if "--one" in sys.argv else names()
    made = [times(pile(count, stories)) for count in [10, *counts]][1:]  # the first loads the words
    print(f"{'reports':20}" + "".join(f"{count:>9}" for count in counts))
    print(f"{'seconds':20}" + "".join(f"{t['brief']:>9.2f}" for t in made))
    print(f"{'ms a report':20}{'exponent':>{9 * len(counts) + 10}}")
    for name in made[-1]:
        each = "".join(f"{1000 * t[name] / c:>9.2f}" for t, c in zip(made, counts, strict=True))
        print(f"{name:20}{each}{exponent(counts, [t[name] for t in made]):>10.2f}")


def exponent(counts: Sequence[int], seconds: Sequence[float]) -> float:
    """Of the power of the count with which the time grows."""
    known = len(counts) > 1 and seconds[0] > 0 and seconds[-1] > 0
    return log(seconds[-1] / seconds[0]) / log(counts[-1] / counts[0]) if known else 0.0


if __name__ == "__main__":
    main()
