"""A brief as rows of the screen: what each tab lists, in the words of briefing.wording."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import groupby

from briefing import wording
from briefing.expressions import expression
from briefing.model import Brief, Contradiction
from briefing.tui.actor_rows import actor_rows
from briefing.tui.figure_rows import figure_rows
from briefing.tui.index import LEADS, TABS, Case, key_of
from briefing.tui.row_parts import NO_BREAK, analyst_lines, event_lines, heading, stance_pieces, text_line, with_cues
from briefing.tui.widgets.rows import Piece, Row, RowLine

WORD = expression(r"\w+")
UNBROKEN = 30  # characters of citations that stand on one line together
CONTEXT_GROUPS = {"main": "", "background": "Background", "future": "Ahead", "hypothetical": "Supposed"}


def rows_of(tab: str, case: Case, opened: Container[str] = ()) -> list[Row]:
    """The rows of one tab, those whose keys are ``opened`` with what they hold; one that says so where it is empty."""
    rows = with_cues(actor_rows(case, opened) if tab == "actors" else _TABS[tab](case), case)
    return rows or [Row((RowLine((("Nothing of this kind was found.", "muted"),)),))]


# ---------------------------------------------------------------- overview
def _overview(case: Case) -> Iterator[Row]:
    brief = case.brief
    if brief.bottom_line:
        yield heading("Bottom line")
    for number, statement in enumerate(brief.bottom_line, 1):
        text, cites = wording.one_line(statement.text), wording.cite(statement.sources)
        cites = cites.replace(" ", NO_BREAK) if len(cites) <= UNBROKEN else cites
        pieces: tuple[Piece, ...] = ((text, ""), (f" {cites}", "cite"))
        yield Row((RowLine(pieces),), key_of("overview", str(number)))
    yield heading("At a glance")
    for place, text in zip(("sources", *TABS[1:]), _glance(brief), strict=True):
        yield Row((text_line(text),), key_of(LEADS, place), gap=place == TABS[-1])
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
    passing = sum(figure.in_passing for figure in brief.figures)
    told = wording.plural(len(brief.figures) - passing, "figure")
    yield told + f", {disputed} disputed" * (disputed > 0) + f", {passing} more in passing" * (passing > 0)
    yield wording.plural(len(brief.contradictions), "contradiction")
    yield wording.plural(len(brief.sequence), "event")


# ---------------------------------------------------------------- contradictions
def _contradictions(case: Case) -> Iterator[Row]:
    for contradiction in case.brief.contradictions:
        yield Row(tuple(_contradiction(contradiction)), key_of("contradictions", contradiction.id))


def _contradiction(contradiction: Contradiction) -> Iterator[RowLine]:
    """What is contradicted, and each position on it; words that are the title's own are not told again."""
    subject = wording.one_line(contradiction.subject)
    yield RowLine((("≠ ", "bad"), (subject, "title")), hang=2)
    yield from analyst_lines(contradiction.analyst, 2)
    for number, position in enumerate(contradiction.positions):
        pieces, cite = stance_pieces(position), (position.evidence.source, "cite")
        yield RowLine(pieces, cite, indent=2, hang=2, evidence=number)
        if not _says(position.evidence.quote, subject):
            yield text_line(f"“{wording.excerpt(position.evidence, 90)}”", "muted", indent=4)
        yield from analyst_lines(position.analyst, 4)


def _says(quote: str, subject: str) -> bool:
    """True where quoted words are those of a title, with no more than a "that" before them."""
    said, title = (WORD.findall(words.casefold()) for words in (quote, subject))
    return said in (title, ["that", *title])


# ---------------------------------------------------------------- sequence
def _sequence(case: Case) -> Iterator[Row]:
    for context, title in CONTEXT_GROUPS.items():
        events = [event for event in case.brief.sequence if event.context == context]
        if events and title:
            yield heading(title, str(len(events)))
        for date, group in groupby(events, key=lambda event: event.date):
            yield Row((text_line(wording.date_words(date), "date"),), gap=False)
            for event in group:
                yield Row(tuple(event_lines(event)), key_of("sequence", event.id))


_TABS: dict[str, Callable[[Case], Iterable[Row]]] = {
    "overview": _overview,
    "figures": figure_rows,
    "contradictions": _contradictions,
    "sequence": _sequence,
}
