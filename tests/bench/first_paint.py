"""How soon something is on the screen, beside the barest Textual application: ``python -m tests.bench.first_paint``.

Both are started in turn on a pseudo-terminal, several times; what counts is when their words arrive there.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.terminal import BARE, BRIEFING, PYTHON, Terminal, Times, median

RUNS = 9


def main(home: Path) -> None:
    """Print the medians and their ratio."""
    bare: list[Times] = []
    ours: list[Times] = []
    for run in range(RUNS + 1):
        for times, words, command in ((bare, b"Hello here", [*PYTHON, BARE]), (ours, b"Reading", BRIEFING)):
            with Terminal(command, home) as terminal:
                taken = terminal.until(words)
            if run:  # the first compiles the modules
                times.append(taken)
    print(f"bare     {median(bare)}\nbriefing {median(ours)}")
    print(f"ratio    {median(ours).passed / median(bare).passed:.2f}")


if __name__ == "__main__":
    with TemporaryDirectory() as own:
        main(Path(own))
