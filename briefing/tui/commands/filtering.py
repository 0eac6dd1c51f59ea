"""Commands of what part of the brief is shown."""

from __future__ import annotations

from briefing.tui.commands.command import Command, quiet

FILTERING = (
    Command("filter", ("f",), "filter", "Filter", "show a part: by source, actor, category, days", footer=True),
    Command("filter.none", ("X",), "unfilter", "Show all", "show the whole brief again"),
    Command("filter.alone", ("o",), "source_alone", "Only this source", "what this source alone tells, or all again"),
    Command("filter.without", ("O",), "not_in_source", "Not in this source", "what this source doesn't tell, or all"),
    quiet("filters.clear", "x", "clear", "Show all", "leave nothing out", "filters", True),
)
