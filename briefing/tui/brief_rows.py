"""A brief as rows of the screen: what each tab lists, in the words of briefing.wording."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from briefing import wording
from briefing.model import Actor, Brief, Claim, Contradiction, Event, Figure
from briefing.tui.index import Case, key_of
from briefing.tui.widgets.rows import Piece, Row, RowLine

STATUS_STYLE = {"disputed": "bad", "revised": "warn", "agreed": "good", "single-source": "muted"}
FIGURE_GROUPS = {"disputed": "Disputed", "revised": "Revised", "agreed": "Agreed", "single-source": "From one source"}
CONTEXT_GROUPS = {"main": "", "background": "Background", "future": "Ahead", "hypothetical": "Supposed"}
SCALE = 18  # cells of the line on which the claims of a figure are drawn
LEVELS = "▁▂▃▄▅▆▇█"
NO_BREAK = "\N{NO-BREAK SPACE}"


def rows_of(tab: str, case: Case) -> list[Row]:
    """The rows of one tab; one row that says so where it has nothing."""
    rows = list(_TABS[tab](case))
    return rows or [Row((RowLine((("Nothing of this kind was found.", "muted"),)),))]


def heading(text: str, right: str = "") -> Row:
    """A row that names what follows."""
    return Row((RowLine(((text.upper(), "heading"),), (right, "muted")),), gap=False)


def _line(text: str, style: str = "", indent: int = 0) -> RowLine:
    return RowLine(((text, style),), indent=indent)


def _cites(sources: Iterable[str]) -> str:
    """The sources behind a line; more than three are counted, their ids are seen on the lines that follow them."""
    ids = list(dict.fromkeys(sources))
    return " ".join(ids) if len(ids) <= 3 else f"{' '.join(ids[:2])} +{len(ids) - 2}"


# ---------------------------------------------------------------- overview
def _overview(case: Case) -> Iterator[Row]:
    brief = case.brief
    if brief.bottom_line:
        yield heading("Bottom line")
    for number, statement in enumerate(brief.bottom_line, 1):
        text, cites = wording.one_line(statement.text), wording.cite(statement.sources).replace(" ", NO_BREAK)
        pieces: tuple[Piece, ...] = ((text, ""), (f" {cites}", "cite"))
        yield Row((RowLine(pieces),), key_of("overview", str(number)))
    yield heading("At a glance")
    yield Row(tuple(_line(text) for text in _glance(brief)))
    if case.problems:
        yield heading("Could not be read")
        yield Row(tuple(RowLine((("· ", "bad"), (problem, "")), hang=2) for problem in case.problems))
    if brief.limits:
        yield heading("Limits")
        yield Row(
            tuple(RowLine((("· ", "muted"), (wording.one_line(limit), "muted")), hang=2) for limit in brief.limits)
        )


def _glance(brief: Brief) -> Iterator[str]:
    disputed = sum(figure.status == "disputed" for figure in brief.figures)
    yield wording.dating(brief)
    yield wording.plural(len(brief.actors), "actor")
    yield wording.plural(len(brief.figures), "figure") + (f", {disputed} disputed" if disputed else "")
    yield wording.plural(len(brief.contradictions), "contradiction")
    yield wording.plural(len(brief.sequence), "event")


# ---------------------------------------------------------------- actors
def _actors(case: Case) -> Iterator[Row]:
    for actor in case.brief.actors:
        yield Row(tuple(_actor(actor)), key_of("actors", actor.id))


def _actor(actor: Actor) -> Iterator[RowLine]:
    yield RowLine(((wording.one_line(actor.name), "title"),), (_cites(actor.sources), "cite"))
    yield _line(f"{wording.kind_words(actor.type)} · {wording.plural(actor.mentions, 'mention')}", "muted")
    if actor.roles:
        yield _line(wording.one_line(", ".join(actor.roles)), "attribution")
    if actor.aliases:
        yield RowLine((("also ", "muted"), (wording.one_line(", ".join(actor.aliases)), "muted")), hang=5)


# ---------------------------------------------------------------- figures
def _figures(case: Case) -> Iterator[Row]:
    for status, title in FIGURE_GROUPS.items():
        figures = [figure for figure in case.brief.figures if figure.status == status]
        if figures:
            yield heading(title, str(len(figures)))
        for figure in figures:
            yield Row(tuple(_figure(figure)), key_of("figures", figure.id))


def _figure(figure: Figure) -> Iterator[RowLine]:
    style = STATUS_STYLE[figure.status]
    value = wording.figure_range(figure) if figure.status == "disputed" else wording.figure_best(figure)
    kind = "" if figure.measure == "other" else f"{wording.kind_words(figure.measure)} · "
    yield RowLine(((wording.one_line(figure.subject), "title"),), (value, style if style != "muted" else "value"))
    yield _line(f"{kind}{wording.kind_words(figure.status)}", "muted")
    if figure.status == "disputed" and (drawn := scale(figure)):
        yield RowLine((drawn,))
    for number, claim in enumerate(figure.claims):
        yield _claim(number, claim, figure.unit)


def _claim(number: int, claim: Claim, unit: str) -> RowLine:
    said = wording.one_line(claim.attributed_to or "")
    pieces: tuple[Piece, ...] = (("● ", "claim"), (wording.claim_value(claim, unit), "value"))
    if said:
        pieces += (("  " + said, "attribution"),)
    return RowLine(pieces, (claim.evidence.source, "cite"), hang=2, evidence=number)


def scale(figure: Figure) -> Piece:
    """The claims of a disputed figure as points on a line from the lowest bound to the highest; empty without both."""
    low, high = figure.low, figure.high
    if low is None or high is None or low >= high:
        return "", ""
    cells = ["─"] * SCALE
    cells[0], cells[-1] = "├", "┤"
    for claim in figure.claims:
        for value in (claim.low, claim.high) if claim.value is None else (claim.value,):
            if value is not None:
                place = round((min(max(value, low), high) - low) / (high - low) * (SCALE - 1))
                cells[place] = "●"
    return f"{wording.amount(low, figure.unit)} {''.join(cells)} {wording.amount(high, figure.unit)}", "claim"


# ---------------------------------------------------------------- contradictions
def _contradictions(case: Case) -> Iterator[Row]:
    for contradiction in case.brief.contradictions:
        yield Row(tuple(_contradiction(contradiction)), key_of("contradictions", contradiction.id))


def _contradiction(contradiction: Contradiction) -> Iterator[RowLine]:
    yield RowLine((("≠ ", "bad"), (wording.one_line(contradiction.subject), "title")), hang=2)
    for number, position in enumerate(contradiction.positions):
        sign, style = ("+ ", "good") if position.stance == "affirmed" else ("− ", "bad")
        said = wording.one_line(position.attributed_to or "")
        pieces: tuple[Piece, ...] = (
            (sign, style),
            (position.stance, style),
            ("  " + said if said else "", "attribution"),
        )
        yield RowLine(pieces, (position.evidence.source, "cite"), indent=2, hang=2, evidence=number)
        yield _line(f"“{wording.excerpt(position.evidence, 90)}”", "muted", indent=4)


# ---------------------------------------------------------------- sequence
def _sequence(case: Case) -> Iterator[Row]:
    for context, title in CONTEXT_GROUPS.items():
        events = [event for event in case.brief.sequence if event.context == context]
        if events and title:
            yield heading(title, str(len(events)))
        for date, group in groupby(events, key=lambda event: event.date):
            yield Row((_line(wording.date_words(date), "date"),), gap=False)
            for event in group:
                yield Row(tuple(_event(event)), key_of("sequence", event.id))


def _event(event: Event) -> Iterator[RowLine]:
    mark: Piece = ("▲ ", "escalation") if event.escalation else ("◆ ", "event")
    pieces: tuple[Piece, ...] = (mark, (event.category, "event"), *_intensity(event.intensity))
    if event.basis == "inferred":
        pieces += (("  date inferred", "muted"),)
    yield RowLine(pieces, (_cites(event.sources), "cite"), hang=2)
    yield _line(wording.one_line(event.summary), indent=2)


def _intensity(intensity: float | None) -> tuple[Piece, ...]:
    """Goldstein's value as a bar as high as it is far from nought, and as a number."""
    if intensity is None:
        return ()
    level = LEVELS[min(int(abs(intensity) / 10 * len(LEVELS)), len(LEVELS) - 1)]
    sign = "−" if intensity < 0 else "+"
    return ((f" {level} {sign}{wording.number(abs(intensity))}", "bad" if intensity < 0 else "good"),)


_TABS: dict[str, Callable[[Case], Iterable[Row]]] = {
    "overview": _overview,
    "actors": _actors,
    "figures": _figures,
    "contradictions": _contradictions,
    "sequence": _sequence,
}
