"""The full-screen reader."""

from __future__ import annotations


def run(paths: list[str], theme: str | None = None) -> None:
    """Open the reader on files and directories, on the bundled documents where there are none.

    Raises KeyError where no theme has the name of ``theme``.
    """
    from briefing.tui.app import BriefingApp

    BriefingApp(paths, theme).run()
