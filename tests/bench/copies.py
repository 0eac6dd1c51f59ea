"""How the time to find copies and versions grows with the number of reports, beside that of the whole brief.

    python -m tests.bench.copies [--whole] [COUNT …]        COUNT is 1000 and 5000 where none is given

The reports are made up: most stand alone, one in five is one of a few versions, one in ten prints the same wire story,
and all end with the same line. Alone, ``lineage`` must take time in proportion to the count.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from functools import partial

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.brief.evidence import Cited
from briefing.brief.sources.copies import families
from briefing.brief.sources.versions import lineage
from briefing.model import Document

WHO = "police soldiers rebels farmers miners doctors teachers traders students sailors rangers drivers".split()
DID = "attacked left closed reached searched guarded blocked flooded opened burned crossed surrounded".split()
WHAT = "market bridge school hospital harbour airport prison station mine dam mill quarry".split()
WHERE = [
    f"{first}{last}" for first in ("Nor", "Sud", "Ask", "Dor", "Vel", "Mar") for last in ("ville", "mark", "ham", "a")
]
FOOTER = " This report was made with the help of the network of local newsrooms. Follow us for more."


def sentence(chance: random.Random) -> str:
    count = chance.randrange(2, 900)
    return (
        f"{chance.choice(WHO).capitalize()} {chance.choice(DID)} the {chance.choice(WHAT)} of {chance.choice(WHERE)} "
        f"on {chance.randrange(1, 29)} March 2031, and {count} people were "
        f"{chance.choice(('killed', 'wounded', 'held'))} near the {chance.choice(WHAT)}, {chance.choice(WHO)} in "
        f"{chance.choice(WHERE)} told the {chance.choice(WHO)}."
    )


def story(seed: int, sentences: int = 12) -> list[str]:
    chance = random.Random(seed)
    return [sentence(chance) for _ in range(sentences)]


def reports(count: int) -> list[Document]:
    made = []
    for n in range(count):
        if n % 10 == 0:
            lines = [*story(-1), sentence(random.Random(-n))]
        elif n % 5 == 1:
            lines = story(n - n % 40)
            lines[n // 5 % len(lines)] = sentence(random.Random(n))
        else:
            lines = story(n)
        day = f"2031-03-{n % 28 + 1:02}"
        made.append(Document(f"{n}.txt", " ".join(lines) + FOOTER, published=day, published_basis="stated"))
    return made


def timed(what: str, count: int, run: Callable[[], object]) -> None:
    began = time.perf_counter()
    run()
    seconds = time.perf_counter() - began
    print(f"{count:>6} {what:<10}{seconds:>9.2f} s {1000 * seconds / count:>9.3f} ms a report", flush=True)


def main() -> None:
    whole = "--whole" in sys.argv
    for count in [int(word) for word in sys.argv[1:] if word.isdigit()] or [1000, 5000]:
        annotations = list(map(annotate, reports(count)))
        sources = [Cited(f"S{n + 1}", one) for n, one in enumerate(annotations)]
        found = families(sources)
        print(f"{count:>6} reports, {len(found)} families, {max(map(len, found), default=0)} in the largest")
        timed("families", count, partial(families, sources))
        timed("lineage", count, partial(lineage, sources))
        if whole:
            timed("the brief", count, partial(make_brief, annotations))


if __name__ == "__main__":
    main()
