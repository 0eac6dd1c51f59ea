"""The application: themes, loading, the palette. What shows the brief is imported once something is on the screen."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.filter import LineFilter, Monochrome, NoColor
from textual.screen import Screen

from briefing import themes
from briefing.store import session
from briefing.store.session import View
from briefing.tui.commands import Command, bindings
from briefing.tui.desk import Desk
from briefing.tui.look import textual_theme, variables
from briefing.tui.screens.waiting import WaitingScreen
from briefing.tui.terminal import filters

if TYPE_CHECKING:
    from rich.terminal_theme import TerminalTheme
    from textual.command import Provider

    from briefing.tui.index import AnyDossier, Case
    from briefing.tui.loading import Loader
    from briefing.tui.messages import Loaded, LoadFailed, Partial, Progress, Rebriefed
    from briefing.tui.screens.reader import ReaderScreen


LIVELY = 20_000  # new objects before Python looks through them for garbage: a few milliseconds, felt by nobody
WORDS = {"⏎": "Enter", "⌫": "Backspace"}  # whose likeness in ASCII says nothing
READ = 15  # seconds for which a few lines of warning stay


def _palette() -> type[Provider]:
    from briefing.tui.palette import Commands

    return Commands


class BriefingApp(App[None]):
    """Paints at once, loads in the background, then opens the reader."""

    TITLE = "briefing"
    PLACE = "app"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    CSS = "SearchIcon { display: none; }"  # of the palette: an emoji, which poor terminals lack

    def __init__(
        self,
        paths: Sequence[str],
        theme: str | None = None,
        desk: Desk | None = None,
        dossier: Callable[[], AnyDossier] | None = None,
    ) -> None:
        """Take what to read, and a theme's name; ``dossier`` gives that of the case, by default one of our own.

        Raises KeyError where there is no such theme.
        """
        self.shelf = themes.load()
        self.desk = desk or Desk()
        super().__init__()
        self.animation_level = self.desk.config.screen.motion
        self.use_command_palette = False  # until there is something to command
        self.set_keymap(self.desk.keymap.changed)
        self.no_color = self.desk.colorless
        self._ansi_themes: dict[str, TerminalTheme] = {}
        self._terminal_filters = filters(self.desk.ascii, self.desk.colorless)
        for ours in self.shelf.themes.values():
            self.register_theme(textual_theme(ours))
        self.theme = self._first_theme(theme)
        self.reader: ReaderScreen | None = None  # from the first brief on
        self._waiting = WaitingScreen()
        self._unseen: ReaderScreen | None = None  # where it was made before there was one
        self._paths = paths
        self._dossier = dossier
        self._loader: Loader | None = None  # from the first paint on

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables(self.shelf.pick(None))

    @property
    def ansi_theme(self) -> TerminalTheme:
        """As Textual has it, found once a theme: it is asked for with every line that is painted."""
        name = self.theme
        if name not in self._ansi_themes:
            self._ansi_themes[name] = super().ansi_theme
        return self._ansi_themes[name]

    def get_line_filters(self) -> Sequence[LineFilter]:
        theirs = (one for one in super().get_line_filters() if not isinstance(one, Monochrome | NoColor))
        return [*theirs, *self._terminal_filters]

    # ------------------------------------------------------------ loading
    def get_default_screen(self) -> Screen[None]:
        return self._waiting

    def post_display_hook(self) -> None:
        """Something is painted: the first time that is the moment to begin."""
        if self._loader is None:
            self.start_loading()

    def start_loading(self) -> None:
        """Begin to read in the background; what comes of it is posted to the application."""
        from briefing.tui.loading import Loader, own_dossier

        own = partial(own_dossier, self._paths, None, self.desk.config)
        self._loader = Loader(self._dossier or own, self.post_message)
        self._loader.start()
        self._warn("Themes", [f"{problem.file}: {problem.message}" for problem in self.shelf.problems])
        wrong = self.desk.config.theme and self.desk.config.theme not in self.shelf.themes
        none = [f"theme: there is no theme {self.desk.config.theme!r}"] if wrong else []
        self._warn("Configuration", [*self.desk.problems, *none])

    async def on_awaited(self) -> None:
        """Make the reader while there is nothing to show, beneath words that say so."""
        self._unseen, self._waiting = self._made(), WaitingScreen()
        mounted = self.push_screen(self._unseen)
        self.push_screen(self._waiting)
        await mounted

    def _made(self, case: Case | None = None) -> ReaderScreen:
        from briefing.tui.screens.reader import ReaderScreen

        for path in ReaderScreen.CSS_PATH:  # else all would be parsed anew with them, as it is mounted
            self.stylesheet.read(path)
        self.stylesheet.parse()
        return ReaderScreen(self.desk, self._paths, case, self._left_at() if case else None)

    def on_progress(self, message: Progress) -> None:
        if self.reader is not None:
            self.reader.tell_work(message)
        elif message.files:
            self._waiting.say(f"Opening files … {message.done} of {message.total}")
        else:
            self._waiting.say(f"Reading … {message.done} of {message.total}")

    def on_load_failed(self, message: LoadFailed) -> None:
        if self.reader is not None:
            self.reader.work_failed(message.reason)
        else:
            self._waiting.say("Reading broke off.", message.reason)

    async def on_partial(self, message: Partial) -> None:
        await self._show(message.case)

    async def on_loaded(self, message: Loaded) -> None:
        if self.reader is not None or message.case.brief.sources:
            reader = await self._show(message.case)
            reader.work_done()
            reader.tell_news()
            reader.call_after_refresh(self._settle)
        else:
            how = "Give files or folders: briefing PATH …"
            self._waiting.say("Nothing to read: no document was found.", *message.case.problems, "", how)
        self._warn("Could not be read", message.case.problems)
        if self.reader is not None:
            self.reader.opened = True

    def _settle(self) -> None:
        """The brief is on the screen: what could wait is done now."""
        gc.freeze()  # what is loaded stays: from here on only what is new is looked through for garbage, and sooner
        gc.set_threshold(LIVELY)
        if self.reader is not None:
            self.reader.follow()

    async def _show(self, case: Case) -> ReaderScreen:
        """Open the reader on a case, or show it there."""
        if self.reader is not None:
            self.reader.take(case)
            return self.reader
        self.use_command_palette = True
        if self._unseen is None:
            self.reader = self._made(case)
            await self.push_screen(self.reader)
            return self.reader
        self.reader = self._unseen
        self.reader.begin(case, self._left_at())
        while self.screen is not self.reader:
            self.pop_screen()
        return self.reader

    def on_rebriefed(self, message: Rebriefed) -> None:
        assert self.reader is not None, "only the reader asks for that"
        self.reader.rebriefed(message)

    def on_unchanged(self) -> None:
        assert self.reader is not None, "only the reader asks for that"
        self.reader.work_done()

    def action_stop(self) -> None:
        """Read no further."""
        if self._loader is not None:
            self._loader.stop()
        if self.reader is not None:
            self.reader.stop_work()

    def _warn(self, title: str, lines: Sequence[str]) -> None:
        from briefing.tui.plain import clean

        if lines:
            self.notify("\n".join(map(clean, lines[:5])), title=title, severity="warning", timeout=READ, markup=False)

    # ------------------------------------------------------------ between two sittings
    def _first_theme(self, asked: str | None) -> str:
        """The theme to begin with: as asked for, as configured, as last chosen. Raises KeyError for the first alone."""
        choices = (self.desk.config.theme, session.theme())
        return self.shelf.pick(asked or next((name for name in choices if name in self.shelf.themes), None)).name

    def _left_at(self) -> View | None:
        if not self.desk.config.restore:
            return None
        view, problem = session.load(self._paths)
        self._warn("Session", [problem] if problem else [])
        return view

    def _keep_theme(self) -> None:
        """Remember the theme for the next sitting."""
        try:
            session.keep_theme(self.theme)
        except OSError as error:
            self._warn("Session", [f"{error.filename}: the theme is not remembered: {error.strerror}"])

    async def action_quit(self) -> None:
        if self.reader is not None and self.desk.config.restore:
            with suppress(OSError):  # nobody is there to be told
                self.reader.remember()
                session.save(self._paths, self.reader.view())
        self.exit()

    # ------------------------------------------------------------ commands
    def get_key_display(self, binding: Binding) -> str:
        """Keys by their signs; by words where the terminal lacks the sign."""
        shown = super().get_key_display(binding)
        if shown == "esc" or (shown[0] == "f" and shown[1:].isdecimal()):
            shown = shown.capitalize()  # as the help has it
        return WORDS.get(shown, shown) if self.desk.ascii else shown

    def notify(self, message: str, **given: Any) -> None:
        """As any application, but nothing is said twice at once."""
        if all(said.message != message for said in self._notifications):
            super().notify(message, **given)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "command_palette" or self.use_command_palette

    async def run_command(self, command: Command) -> None:
        """Do what was chosen in the palette."""
        await self.run_action(command.action, self if command.place == "app" else self.reader)

    def action_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen, place_of

        self.push_screen(HelpScreen(place_of(self.screen), self.desk.keymap.keys))

    def action_theme(self) -> None:
        from briefing.tui.screens.theme import ThemeScreen

        before = self.theme
        chosen = ThemeScreen(list(self.shelf.themes.values()), before)
        self.push_screen(chosen, lambda _: self._keep_theme() if self.theme != before else None)
