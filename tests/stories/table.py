"""The table of whole briefs: ``python -m tests.stories.table [STORY …] [--write]``.

Without a story it prints the scores of all; with stories those, and what each one misses. ``--write`` keeps the scores
printed as the baseline that the tests hold every later change to; those of other stories stay as they are.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

from tests.stories.scores import Score, score, wrong_merges
from tests.stories.story import FOLDER, names, story

BASELINE = FOLDER / "baseline.toml"
DIGITS = 3


def baseline(path: Path = BASELINE) -> dict[str, dict[str, float]]:
    """Kept scores by story and part; empty where none was kept."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def kept(scores: list[Score]) -> dict[str, float]:
    """The scores of a story as the baseline keeps them."""
    return {row.part: round(row.value, DIGITS) for row in scores if row.value is not None}


def as_toml(scores: dict[str, dict[str, float]]) -> str:
    lines = ["# Kept by `python -m tests.stories.table --write`: what each story's brief scored, part by part."]
    for name in sorted(scores):
        lines += ["", f"[{name}]", *(f"{part} = {value}" for part, value in scores[name].items())]
    return "\n".join(lines) + "\n"


def as_table(scores: dict[str, list[Score]], before: dict[str, dict[str, float]]) -> str:
    """One line a part, one column a story; ``-`` marks a score below the baseline, ``+`` one above."""
    width = max(7, *(len(name) + 1 for name in scores))
    lines = [" " * 15 + "".join(name.rjust(width) for name in scores) + "   mean"]
    for n, part in enumerate(row.part for row in next(iter(scores.values()))):
        cells = [_cell(rows[n], before.get(name, {}).get(part)) for name, rows in scores.items()]
        values = [v for rows in scores.values() if (v := rows[n].value) is not None]
        mean = f"{sum(values) / len(values):7.3f}" if values else " " * 7
        lines.append(part.ljust(15) + "".join(cell.rjust(width) for cell in cells) + mean)
    return "\n".join(lines)


def _cell(row: Score, before: float | None) -> str:
    if row.value is None:
        return ". "
    value = round(row.value, DIGITS)
    sign = " " if before is None or value == before else "+" if value > before else "-"
    return f"{value:.2f}{sign}"


def _missed(name: str, rows: list[Score]) -> list[str]:
    lines = [f"\n== {name}", *(f"  wrong merge: {merge}" for merge in wrong_merges(story(name)))]
    return lines + [f"  {row.part}: {label}" for row in rows for label in row.missed]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="*", help="print what these miss too")
    parser.add_argument("--write", action="store_true", help="keep the scores printed as the baseline")
    given = parser.parse_args()
    if unknown := set(given.story) - set(names()):
        parser.error(f"no such story: {', '.join(sorted(unknown))}; there are {', '.join(names())}")
    scores = {name: score(story(name)) for name in given.story or names()}
    before = baseline()
    print(as_table(scores, before))
    for name, rows in scores.items():
        if name in given.story:
            print("\n".join(_missed(name, rows)))
    if given.write:
        before |= {name: kept(rows) for name, rows in scores.items()}
        BASELINE.write_text(as_toml({name: before[name] for name in names() if name in before}), encoding="utf-8")


if __name__ == "__main__":
    main()
