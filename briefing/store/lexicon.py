"""Reading the user's own lexicon files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from briefing.output import why
from briefing.toml import Key, Problem


def load(files: Iterable[str], folder: Path) -> tuple[dict[Key, str], tuple[Problem, ...]]:
    """The entries of the files together, those of an earlier file first, and what is wrong in them.

    A file that is not absolute lies in ``folder``.
    """
    from briefing.lexicon.user import parse

    entries: dict[Key, str] = {}
    problems: list[Problem] = []
    for name in files:
        path = folder / Path(name).expanduser()
        try:
            found, wrong = parse(path.read_text(encoding="utf-8-sig"), str(path))
        except (OSError, ValueError) as error:
            said = "is not utf-8" if isinstance(error, UnicodeError) else why(error)
            problems.append(Problem(str(path), 0, f"{said}; this lexicon file is passed over"))
            continue
        problems += wrong
        for key, block in found.items():
            entries[key] = f"{entries[key]}\n{block}" if key in entries else block
    return entries, tuple(problems)
