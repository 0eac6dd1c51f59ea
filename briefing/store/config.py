"""Where the configuration lies, and reading it."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.config import Loaded, parse
from briefing.output import why
from briefing.toml import Problem

VARIABLE = "BRIEFING_CONFIG"  # names another file


def path() -> Path:
    """The file that is read: the one that BRIEFING_CONFIG names, else config.toml in the user's folder."""
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("briefing") / "config.toml"


def load() -> Loaded:
    """The user's configuration; the defaults where there is no file. Never raises: what is wrong is a problem."""
    file = path()
    try:
        return parse(file.read_text(encoding="utf-8-sig"), str(file))
    except FileNotFoundError:
        missing = Problem(str(file), 0, f"does not exist, though {VARIABLE} names it; the defaults are used")
        return Loaded(file=str(file), problems=(missing,) if os.environ.get(VARIABLE) else ())
    except (OSError, ValueError) as error:
        said = "is not utf-8" if isinstance(error, UnicodeError) else why(error)
        return Loaded(file=str(file), problems=(Problem(str(file), 0, f"{said}; the defaults are used"),))
