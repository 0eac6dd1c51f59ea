"""The application: themes, loading, the palette. What shows the brief is imported once something is on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, BinaryIO, ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from briefing import themes
from briefing.tui.commands import COMMANDS, Command, bindings
from briefing.tui.look import textual_theme, variables
from briefing.tui.screens.waiting import WaitingScreen

if TYPE_CHECKING:
    from briefing.tui.messages import Loaded, LoadFailed, Progress
    from briefing.tui.screens.reader import ReaderScreen


class BriefingApp(App[None]):
    """Paints at once, loads in the background, then opens the reader."""

    TITLE = "briefing"
    PLACE = "app"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def __init__(self, paths: Sequence[str], theme: str | None = None, piped: BinaryIO | None = None) -> None:
        """Take what to read (``piped`` for ``-``), and a theme's name. Raises KeyError where there is no such theme."""
        self.shelf = themes.load()
        super().__init__()
        self.animation_level = "none"
        self.use_command_palette = False  # until there is something to command
        for ours in self.shelf.themes.values():
            self.register_theme(textual_theme(ours))
        self.theme = self.shelf.pick(theme).name
        self.reader: ReaderScreen | None = None
        self._paths = paths
        self._piped = piped

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables(self.shelf.pick(None))

    # ------------------------------------------------------------ loading
    def get_default_screen(self) -> Screen[None]:
        return WaitingScreen()

    def on_mount(self) -> None:
        self.call_after_refresh(self.start_loading)

    def start_loading(self) -> None:
        """Begin to read in the background; what comes of it is posted to the application."""
        from briefing.tui.loading import Loader

        Loader(self._paths, self._piped, self.post_message).start()
        self._warn("Themes", [f"{problem.file}: {problem.message}" for problem in self.shelf.problems])

    def on_progress(self, message: Progress) -> None:
        self._waiting.say(f"Reading … {message.done} of {message.total}")

    def on_load_failed(self, message: LoadFailed) -> None:
        self._waiting.say("Reading broke off.", message.reason)

    async def on_loaded(self, message: Loaded) -> None:
        from briefing.tui.screens.reader import ReaderScreen

        if message.case.brief.sources:
            self.use_command_palette = True
            self.reader = ReaderScreen(message.case)
            await self.push_screen(self.reader)
        else:
            how = "Give files or folders: briefing PATH …"
            self._waiting.say("Nothing to read: no document was found.", *message.case.problems, "", how)
        self._warn("Could not be read", message.case.problems)

    @property
    def _waiting(self) -> WaitingScreen:
        screen = self.screen_stack[0]
        assert isinstance(screen, WaitingScreen), "the reader opens only when loading is over"
        return screen

    def _warn(self, title: str, lines: Sequence[str]) -> None:
        from briefing.tui.plain import clean

        if lines:
            self.notify("\n".join(map(clean, lines[:5])), title=title, severity="warning", markup=False)

    # ------------------------------------------------------------ commands
    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        for command in COMMANDS:
            if command.palette:
                yield SystemCommand(command.label, command.help, lambda command=command: self._run(command))

    async def _run(self, command: Command) -> None:
        await self.run_action(command.action, self if command.place == "app" else self.reader)

    def action_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen, place_of

        self.push_screen(HelpScreen(place_of(self.screen)))

    def action_theme(self) -> None:
        from briefing.tui.screens.theme import ThemeScreen

        self.push_screen(ThemeScreen(list(self.shelf.themes.values()), self.theme))
