"""Where what comes with the program lies: inside an installed package, else at the top of the checkout."""

from __future__ import annotations

from pathlib import Path


def shipped(name: str) -> Path:
    """The folder of that name that ships with the program: "seeds", the bundled documents, or "themes"."""
    package = Path(__file__).resolve().parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name


def bundled() -> Path:
    """The folder of the documents that come with the program."""
    return shipped("seeds")
