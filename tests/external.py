"""Programs from outside PyPI that look at what we write, or write what we read."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LIBREOFFICE = ("soffice", "libreoffice")


@cache
def _found(names: tuple[str, ...]) -> str | None:
    """The first of the programs that is here and starts."""
    for path in filter(None, map(shutil.which, names)):
        try:
            subprocess.run([path, "--version"], capture_output=True, check=True, timeout=60)
        except (OSError, subprocess.SubprocessError):
            continue
        return path
    return None


def program(*names: str) -> str:
    """The path of one of these programs. Skips the test where none is here; fails it where it was promised."""
    path = _found(names)
    if path is None:
        missing = f"none of these programs is here: {', '.join(names)}"
        if names[0] in os.environ.get("BRIEFING_PROGRAMS", "").split():  # .ci/run has installed them
            pytest.fail(missing)
        pytest.skip(missing)
    return path


def chromium(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Chromium without a screen, with a profile of its own in the folder; its console is on standard error."""
    command = [
        program(*CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        "--allow-file-access-from-files", "--disable-ipc-flooding-protection",
        f"--user-data-dir={folder / 'profile'}", *arguments,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def libreoffice(folder: Path, *arguments: str | Path) -> None:
    """Run LibreOffice without a screen, with a profile of its own in the folder."""
    own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [program(*LIBREOFFICE), own, "--headless", *map(str, arguments)]
    subprocess.run(command, capture_output=True, check=True, timeout=180, cwd=folder)


def pandoc(*arguments: str | Path) -> None:
    """Run pandoc."""
    subprocess.run([program("pandoc"), *map(str, arguments)], capture_output=True, check=True, timeout=60)
