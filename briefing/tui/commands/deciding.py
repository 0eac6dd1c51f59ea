"""Commands of what the analyst decides, of what is new, and of long work."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet

_DECIDE = (
    "correct what you look at. Actor: join, split, rename, type; claim: number, speaker, move, split off, drop; "
    "figure: join, status, words; contradiction: words, a position's stance and speaker, drop it; event: day, "
    "category, standing, words, join, split; sentence: add the event or the number that it tells; source: "
    "publisher, date; any: pin, note, rate, leave out"
)
DECIDING = (
    Command("decide", ("d",), "decide", "Decide", _DECIDE, footer=True),
    Command("decisions", ("D",), "decisions", "Decisions", "all that you have decided, to look at or to withdraw"),
    Command("news", ("s",), "news", "What is new", "what is new since last time: sources, figures, events"),
    Command("undo", ("u",), "undo", "Undo", "take your last decision back"),
    Command("redo", ("ctrl+r",), "redo", "Redo", "decide again what you took back"),
    Command("stop", ("ctrl+x",), "stop", "Stop", "read no further; the brief is of what was read", "app"),
)
PICKING = (
    quiet("decisions.withdraw", "x delete", "withdraw", "Withdraw", "take this decision back", "decisions", True),
    quiet("pick.down", "down", "move(1)", "Down", "the next one", "pick"),
    quiet("pick.up", "up", "move(-1)", "Up", "the one before", "pick"),
    quiet("pick.page-down", "pagedown", "move_page(1)", "Page down", "a screen forward", "pick"),
    quiet("pick.page-up", "pageup", "move_page(-1)", "Page up", "a screen back", "pick"),
)
