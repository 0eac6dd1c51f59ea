"""Where a case keeps what is decided about it: beside its documents, else in the user's data folder."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from briefing.digests import sha256
from briefing.record import record

NAME = "briefing.toml"


@record(frozen=True, slots=True)
class Home:
    """The file to read, and the file to write: another one where the first cannot be written."""

    read: Path
    write: Path


def home_of(paths: Sequence[str]) -> Home:
    """The decisions of a case: in its first folder, in that of its first file where it has none.

    Those on a pipe, on pages and on the bundled documents, which nobody's folder holds, are in the user's data folder.
    """
    beside = _beside(paths)
    own = data_folder() / "cases" / f"{case_name(paths)}.toml"
    if beside is None or _bundled(beside.parent):
        return Home(own, own)
    if own.exists() or not _writable(beside):
        return Home(own if own.exists() else beside, own)
    return Home(beside, beside)


def case_name(paths: Sequence[str]) -> str:
    """A name for a case that is the same for the same paths, and readable: ``reports-3f2a90c1``."""
    whole = [os.path.abspath(path) if path != "-" and "://" not in path else path for path in paths]
    if not whole or _bundled(Path(whole[0])):
        return "bundled"
    slug = re.sub(r"[^A-Za-z0-9]+", "-", Path(whole[0]).name).strip("-").lower()[:32] or "case"
    digest = sha256("\n".join(whole).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{slug}-{digest[:8]}"


def data_folder() -> Path:
    """The user's data folder for briefing, by XDG or as the platform has it."""
    import platformdirs

    return Path(platformdirs.user_data_dir("briefing", appauthor=False))


def state_folder() -> Path:
    """The user's folder for what is remembered between runs."""
    import platformdirs

    return Path(platformdirs.user_state_dir("briefing", appauthor=False))


def cache_folder() -> Path:
    """The user's folder for what can be made again."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("briefing", appauthor=False))


def _beside(paths: Sequence[str]) -> Path | None:
    """The file beside the documents; None where these come from a pipe or the network."""
    local = [Path(path) for path in paths if path != "-" and "://" not in path]
    folders = [path for path in local if path.is_dir()]
    if folders:
        return folders[0] / NAME
    return local[0].parent / NAME if local else None


def _bundled(folder: Path) -> bool:
    from briefing.shipped import bundled

    return folder.resolve() == bundled().resolve()


def _writable(file: Path) -> bool:
    return os.access(file.parent, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))
