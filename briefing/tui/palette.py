"""The palette: every command by its name or by what it does, with the key that would have done it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from briefing.tui.commands import COMMANDS, Command, key_words

if TYPE_CHECKING:
    from briefing.tui.app import BriefingApp

OFFERED = tuple(command for command in COMMANDS if command.palette)
BEGINS = 100  # above every score of letters that only occur in a name
BY_HELP = 0.01  # below every one


class Commands(Provider):
    """Offers the commands in the order of the help; a match in the name stands before one in the help."""

    async def discover(self) -> Hits:
        for command in OFFERED:
            yield DiscoveryHit(
                self._named(command, Content(command.label)), self._done(command), command.label, command.help
            )

    async def search(self, query: str) -> Hits:
        matcher, words = self.matcher(query), query.casefold()
        for command in OFFERED:
            if (score := matcher.match(command.label)) > 0:
                label = matcher.highlight(command.label)
                score += BEGINS * command.label.casefold().startswith(words)
            elif words in command.help.casefold():  # scattered letters of a sentence would match anything
                label, score = Content(command.label), BY_HELP * matcher.match(command.help)
            else:
                continue
            yield Hit(score, self._named(command, label), self._done(command), command.label, command.help)

    @property
    def _briefing(self) -> BriefingApp:
        from briefing.tui.app import BriefingApp

        assert isinstance(self.app, BriefingApp), "these are its commands"
        return self.app

    def _named(self, command: Command, label: Content) -> Content:
        keys = key_words(self._briefing.desk.keymap.keys[command.id])
        return Content.assemble(label, "  ", (keys, "$accent")) if keys else label

    def _done(self, command: Command) -> Callable[[], Awaitable[None]]:
        return partial(self._briefing.run_command, command)
