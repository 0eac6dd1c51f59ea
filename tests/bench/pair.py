"""Which of two checkouts annotates faster, measured by turns in one run, so that a busy machine slows both.

python -m tests.bench.pair OTHER [FILE ...]      this checkout and OTHER; without files: the seeds and the stories here

For each document the fastest of many rounds counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from briefing.documents import bundled
from tests.bench.annotate import STORIES

ROUNDS = 20
# a round for each line that it reads, answered with the milliseconds a document of 3000 characters
WORKER = """
import sys
from time import perf_counter
from briefing.annotate import annotate, of_undated
from briefing.documents import read

found = read(tuple(sys.argv[1:])).documents
best = [float("inf")] * len(found)
size = sum(len(one.text) for one in found) / 3000
for one in found:
    annotate(one)
for _ in sys.stdin:
    for k, one in enumerate(found):
        of_undated.cache_clear()  # what is kept of reports without a date would be timed as nothing
        begun = perf_counter()
        annotate(one)
        best[k] = min(best[k], perf_counter() - begun)
    print(sum(best) / size * 1000, flush=True)
"""


def started(checkout: Path, paths: list[str]) -> subprocess.Popen[str]:
    """A process that annotates with the code of a checkout."""
    command = [sys.executable, "-c", WORKER, *paths]
    there = os.environ | {"PYTHONPATH": str(checkout)}
    return subprocess.Popen(command, cwd=checkout, env=there, stdin=-1, stdout=-1, text=True)


def main() -> None:
    """Print the milliseconds of both and their ratio."""
    here = Path(__file__).resolve().parents[2]
    other = Path(sys.argv[1]).resolve()
    stories = sorted(str(path.parent) for path in STORIES.glob("*/expected.toml"))
    paths = [str(Path(name).resolve()) for name in sys.argv[2:]] or [str(bundled()), *stories]
    workers = [started(checkout, paths) for checkout in (other, here)]
    times = [0.0, 0.0]
    for _ in range(ROUNDS):
        for k, worker in enumerate(workers):
            assert worker.stdin is not None
            assert worker.stdout is not None
            print(file=worker.stdin, flush=True)
            times[k] = float(worker.stdout.readline())
    for worker in workers:
        worker.communicate()
    for checkout, took in zip((other, here), times, strict=True):
        print(f"{took:7.3f} ms  {checkout}")
    print(f"{times[1] / times[0]:7.3f} times as long here")


if __name__ == "__main__":
    main()
