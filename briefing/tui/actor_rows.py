"""The actors: how often they are named, when they act, and, opened, what they claim and what they took part in."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date

from briefing import wording
from briefing.brief.said import claims_by
from briefing.model import Actor, Event
from briefing.tui.index import Case, Place, key_of
from briefing.tui.row_parts import analyst_lines, cites, claim_pieces, event_lines, sparkline, text_line
from briefing.tui.widgets.rows import Row, RowLine
from briefing.when import day_of

ROOM = 30  # characters of a line, with its sparkline, where the pane is narrow
CELLS = 12  # of a sparkline: a day each, or several days


def actor_rows(case: Case, opened: Container[str]) -> Iterator[Row]:
    """The actors in rank order, those that are opened with their claims and events."""
    days = case.brief.span
    if case.brief.actors and days:
        when = wording.date_words("/".join(days), weekday=False)
        yield Row((RowLine((("EVENTS", "heading"),), (when, "muted")),), gap=False)
    events = {event.id: event for event in case.brief.sequence}
    for actor in case.brief.actors:
        key = key_of("actors", actor.id)
        is_open = key in opened
        deeds = [events[id] for id in actor.did if id in events]
        yield Row(tuple(_actor(actor, "▾" if is_open else "▸", over_time(deeds, days))), key, gap=not is_open)
        if is_open:
            yield from _held(case, actor, deeds)


def _actor(actor: Actor, sign: str, spark: str) -> Iterator[RowLine]:
    name = wording.one_line(actor.name)
    yield RowLine(((f"{sign} ", "muted"), (name, "title")), (cites(actor.sources), "cite"), hang=2)
    kind = f"{wording.kind_words(actor.type)} · {wording.plural(actor.mentions, 'mention')}"
    if len(kind) + len(spark) > ROOM:
        kind = f"{wording.kind_words(actor.type)} · {actor.mentions}×"
    yield RowLine(((kind, "muted"),), (spark, "event"), indent=2)
    if actor.roles:
        yield RowLine(((wording.one_line(", ".join(actor.roles)), "attribution"),), indent=2, limit=2)
    if also := wording.one_line(", ".join(actor.others)):
        yield RowLine((("also ", "muted"), (also, "muted")), indent=2, hang=5, limit=3)
    yield from analyst_lines(actor.analyst, 2)


def _held(case: Case, actor: Actor, deeds: list[Event]) -> Iterator[Row]:
    """What an opened actor holds; each row leads to the evidence of the item that it tells of."""
    owner = key_of("actors", actor.id)
    said = claims_by(case.brief, actor)
    yield _part("Claims", len(said), "none of its own")
    figures = {figure.id: figure for figure in case.brief.figures}
    for figure_id, number in said:
        figure = figures[figure_id]
        claim = figure.claims[number]
        yield Row((
            RowLine(claim_pieces(claim, figure.unit)[:2], (claim.evidence.source, "cite"), indent=4),
            text_line(wording.figure_title(figure), indent=6),
        ), Place(key_of("figures", figure_id), number, owner).key, gap=False)  # fmt: skip
    yield _part("Events", len(deeds), "none told")
    for event in deeds:
        lines = (*event_lines(event, indent=4, limit=3), text_line(wording.date_words(event.date), "date", indent=6))
        yield Row(lines, Place(key_of("sequence", event.id), 0, owner).key, gap=event is deeds[-1])


def _part(name: str, count: int, none: str) -> Row:
    words = str(count) if count else none
    return Row((RowLine(((f"{name} ", "heading"), (words, "muted")), indent=2),), gap=False)


def over_time(events: list[Event], days: tuple[str, str] | None) -> str:
    """How many of the events fall into each part of the days from the first to the last, as a sparkline."""
    if not days or not events:
        return ""
    first, last = map(date.fromisoformat, days)
    length = (last - first).days + 1
    counts = [0] * min(length, CELLS)
    for event in events:
        day = day_of(event.date)
        if event.context == "main" and day and first <= day <= last:
            counts[(day - first).days * len(counts) // length] += 1
    return sparkline(counts)
