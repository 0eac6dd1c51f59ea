"""A source in the user's own programs: the editor, the pager, the browser."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from textual.app import SuspendNotSupported

from briefing.output import why
from briefing.tui import programs
from briefing.tui.programs import NoProgram
from briefing.tui.reader.base import ReaderBase

Command = Callable[[str, Mapping[str, str], Path, int], list[str]]


class OpeningPart(ReaderBase):
    """Hands the terminal over and takes it back when the program has ended."""

    def action_edit(self) -> None:
        self._show_in(self.desk.config.programs.editor, programs.editor)

    def action_page(self) -> None:
        self._show_in(self.desk.config.programs.pager, programs.pager)

    def action_browse(self) -> None:
        source = self.article.source
        if source is None:
            return
        try:
            command = programs.browser(self.desk.config.programs.browser, os.environ, source.document.url or "")
        except NoProgram as error:
            self._cannot(str(error))
            return
        if command:
            self._hand_over(command)
        elif not _browse(source.document.url or ""):
            self._cannot("No browser was found: name one in the configuration, programs.browser.")

    def _show_in(self, configured: str, command: Command) -> None:
        from briefing.documents.originals import readable

        source = self.article.source
        if source is None:
            return
        try:
            with readable(self.paths, source.document, self.article.cursor[0]) as (file, line):
                self._hand_over(command(configured, os.environ, file, line))
        except NoProgram as error:
            self._cannot(str(error))
        except OSError as error:
            self._cannot(f"{source.document.file}: {why(error)}")

    def _hand_over(self, command: list[str]) -> None:
        try:
            with self.app.suspend():
                done = subprocess.run(command, check=False)
        except FileNotFoundError:
            self._cannot(f"{command[0]} was not found: name another program in the configuration, [programs].")
        except (OSError, SuspendNotSupported) as error:
            self._cannot(f"{command[0]} could not be called: {str(error).lower()}")
        else:
            self.app.refresh(layout=True)
            if done.returncode:
                self._cannot(f"{command[0]} ended with {done.returncode}.")

    def _cannot(self, why: str) -> None:
        self.notify(why, severity="warning", markup=False)


def _browse(address: str) -> bool:
    import webbrowser

    return webbrowser.open(address)
