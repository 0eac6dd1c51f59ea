"""The signs of the panes and what each says, for the help."""

from __future__ import annotations

SIGNS: tuple[tuple[str, str, str], ...] = (  # with the style in which they stand there
    ("●", "claim", "a claim; on the bar of a figure, where it lies"),
    ("◆", "event", "an event; on the bar of a figure, the best value"),
    ("▲", "escalation", "an event more hostile than all before it"),
    ("≠", "bad", "what is disputed: a number, or who did what"),
    ("▂ ▅ █", "bad", "how hostile, or how friendly, an event is"),
    ("▸", "muted", "an actor that can be opened: its claims, its events"),
    ("▌", "bar", "what is looked at; in the article, its evidence"),
    ("›", "bar", "whose evidence is shown; behind a bar, a claim without a bound"),
    ("╎", "muted", "no part of the report: captions, credits, links"),
    ("◐", "warn", "a date that is inferred"),
    ("○", "bad", "a report without a date"),
    ("•", "key", "a report that you have not read"),
    ("✱", "warn", "new since last time"),
    ("✎", "key", "decided or noted by you"),
)
