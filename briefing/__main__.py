"""``python -m briefing`` and the installed command: an interruption ends them quietly, also while they are imported."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command line; exits the process."""
    try:
        from briefing.cli import cli

        cli(prog_name="briefing")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
