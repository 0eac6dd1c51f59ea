"""The application: themes, the palette, and the reader on its only screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import ClassVar, cast

from textual.app import App, SystemCommand
from textual.screen import Screen

from briefing import themes
from briefing.tui.commands import COMMANDS
from briefing.tui.loading import Loader
from briefing.tui.look import textual_theme, variables
from briefing.tui.screens.reader import ReaderScreen


class BriefingApp(App[None]):
    """Shows the reader at once and lets it load."""

    TITLE = "briefing"
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "screens/reader.tcss"]
    HORIZONTAL_BREAKPOINTS = None

    def __init__(self, paths: Sequence[str], theme: str | None = None) -> None:
        """Take what to read, and the name of a theme. Raises KeyError where there is no such theme."""
        self.shelf = themes.load()
        super().__init__()
        self.animation_level = "none"
        for ours in self.shelf.themes.values():
            self.register_theme(textual_theme(ours))
        self.theme = self.shelf.pick(theme).name
        self._paths = paths

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables(self.shelf.pick(None))

    def get_default_screen(self) -> Screen[None]:
        return ReaderScreen()

    @property
    def reader(self) -> ReaderScreen:
        """The reader, whatever has been opened over it."""
        return cast(ReaderScreen, self.screen_stack[0])

    def on_mount(self) -> None:
        self.call_after_refresh(self.start_loading)
        if self.shelf.problems:
            told = "\n".join(f"{problem.file}: {problem.message}" for problem in self.shelf.problems)
            self.notify(told, title="Themes", severity="warning", markup=False)

    def start_loading(self) -> None:
        """Begin to read in the background; what comes of it goes to the reader."""
        Loader(self._paths, self.reader.post_message).start()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        for command in COMMANDS:
            if command.palette:
                yield SystemCommand(command.label, command.help, lambda action=command.action: self._run(action))

    async def _run(self, action: str) -> None:
        await self.run_action(action, self.reader)

    def action_theme(self) -> None:
        from briefing.tui.screens.theme import ThemeScreen

        self.push_screen(ThemeScreen(list(self.shelf.themes.values()), self.theme))
