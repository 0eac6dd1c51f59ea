"""``python -m briefing`` and the installed command: an interruption ends them quietly, also while they are imported."""

from __future__ import annotations

import gc
import sys

from briefing.commands.first import opens_reader
from briefing.exits import INTERRUPTED

# new objects before Python looks for circular garbage (its default: 700): the lexicon is a quarter of a million objects
# and no garbage, and looking through them took as long as reading it
PATIENCE = 250_000


def main() -> None:
    """Run the command line; exits the process."""
    gc.set_threshold(PATIENCE)
    clerk = None
    try:
        if opens_reader(sys.argv[1:]) and sys.stdout is not None and sys.stdout.isatty():
            from briefing.clerk.process import started

            clerk = started()  # he makes himself ready while we do
        from briefing.cli import cli

        cli(prog_name="briefing", obj=clerk)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        if clerk is not None:
            clerk.end()
        for name in ("briefing.store.compiled", "briefing.signs"):
            if name in sys.modules:
                sys.modules[name].keep_new()


if __name__ == "__main__":
    main()
