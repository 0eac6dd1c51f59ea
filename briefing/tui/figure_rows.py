"""The figures as a table: low, best and high, the claims drawn between them and told below."""

from __future__ import annotations

from collections.abc import Iterator

from briefing import wording
from briefing.brief.said import in_passing
from briefing.model import Claim, Figure
from briefing.tui.index import Case, key_of
from briefing.tui.row_parts import analyst_lines, claim_pieces
from briefing.tui.widgets.rows import Row, RowLine

STATUS_STYLE = {"disputed": "bad", "revised": "warn", "agreed": "good", "single-source": "muted"}
GROUPS = {"disputed": "Disputed", "revised": "Revised", "agreed": "Agreed", "single-source": "Single"}
COLUMN = 7  # cells of low, best and high each
EXCERPT = 72  # characters of the sentence of a number told in passing
SCALE = 10  # cells of the bar on which the claims are drawn


def figure_rows(case: Case) -> Iterator[Row]:
    """The figures by their status, each group under the names of the columns."""
    names = "".join(name.rjust(COLUMN) for name in ("low", "best", "high"))
    passing = in_passing(case.brief.figures)
    within_a_year = _within_a_year(case)
    for status, title in GROUPS.items():
        figures = [figure for figure in case.brief.figures if figure.status == status and not figure.in_passing]
        yield from _heading(title, figures, names)
        for figure in figures:
            yield Row(tuple(_figure(figure, within_a_year)), key_of("figures", figure.id))
    yield from _heading("In passing", passing, "")
    before = None
    for figure in passing:
        claim = figure.claims[0]
        again = before is not None and before.evidence.sentence == claim.evidence.sentence
        yield Row((_passing(claim, again),), key_of("figures", figure.id))
        before = claim


def _heading(title: str, figures: list[Figure], right: str) -> Iterator[Row]:
    if figures:
        head = ((f"{title.upper()} ", "heading"), (str(len(figures)), "muted"))
        yield Row((RowLine(head, (right, "muted")),), gap=False)


def _passing(claim: Claim, again: bool) -> RowLine:
    """A number told in passing in the report's own words: ``● …planted more than 40,000 trees.``; of a sentence
    that was told ``again`` no more than the number."""
    before, words, after = wording.around(claim.evidence, EXCERPT)
    if again:
        before, after = (wording.ELLIPSIS,) * 2
    pieces = (("● ", "claim"), (before, "muted"), (words, "value"), (after, "muted"))
    return RowLine(pieces, (claim.evidence.source, "cite"), hang=2, evidence=0)


def _figure(figure: Figure, within_a_year: bool) -> Iterator[RowLine]:
    style = STATUS_STYLE[figure.status]
    title = wording.figure_title(figure)
    told = title.startswith(wording.MEASURES[figure.measure])
    yield RowLine(((title, "title"),), ("" if told else wording.kind_words(figure.measure), "muted"))
    yield RowLine(((scale(figure), "claim"),), (_columns(figure), style if style != "muted" else "value"))
    yield from analyst_lines(figure.analyst)
    in_time = len({claim.reported for claim in figure.claims}) > 1
    for number, claim in enumerate(figure.claims):
        pieces = claim_pieces(claim, figure.unit)
        day = f"{_day(claim, within_a_year)} " if in_time else ""
        yield RowLine(pieces, (day + claim.evidence.source, "cite"), hang=2, evidence=number)
        yield from analyst_lines(claim.analyst, 2)


def _within_a_year(case: Case) -> bool:
    """Whether the months of the reports cannot be confused, so that their days need no year."""
    dates = [date for source in case.brief.sources if (date := source.document.published)]
    return not dates or min(dates) > f"{int(max(dates)[:4]) - 1}{max(dates)[4:]}"


def _day(claim: Claim, within_a_year: bool) -> str:
    words = wording.date_words(claim.reported, weekday=False)
    return words.removesuffix(f" {(claim.reported or '')[:4]}") if within_a_year else words


def _columns(figure: Figure) -> str:
    """Low, best and high; no best one where nobody gives a number, ``1,000+`` where nobody says what is the most."""
    told = wording.best_claim(figure)
    best = None if told is None or wording.is_vague(told) else figure.best
    signs = ("", "", "+" if figure.open_above else "")
    cells = zip((figure.low, best, figure.high), signs, strict=True)
    return "".join(("–" if value is None else cell(value, figure.unit, sign)).rjust(COLUMN) for value, sign in cells)


def cell(value: float, unit: str, sign: str = "") -> str:
    """A number that fits a column with a space before it: ``25,000``, ``$1.2m``."""
    words = wording.amount(value, unit).replace(" billion", "bn").replace(" million", "m")
    size, name = next((pair for pair in ((1e9, "bn"), (1e6, "m"), (1e3, "k")) if abs(value) >= pair[0]), (1, ""))
    shorter = (wording.amount(round(value / size, digits), unit) + name for digits in (1, 0))
    return next((each for each in (words, *shorter) if len(each + sign) < COLUMN), words) + sign


def scale(figure: Figure) -> str:
    """The claims as points between the lowest and the highest bound, the best one ``◆``; an open end is ``›``."""
    bounds = [bound for claim in figure.claims for bound in _bounds(claim)]
    if not bounds:
        return ""
    low, high = min(bounds), max(bounds)
    is_open = any(claim.high is None and claim.low is not None for claim in figure.claims)
    if low == high:
        return "●" + "─›" * is_open
    line = ["─"] * SCALE
    for bound in bounds:
        line[_place(bound, low, high)] = "●"
    if figure.best is not None and low <= figure.best <= high:
        line[_place(figure.best, low, high)] = "◆"
    return "".join(line) + "›" * is_open


def _place(value: float, low: float, high: float) -> int:
    return round((value - low) / (high - low) * (SCALE - 1))


def _bounds(claim: Claim) -> list[float]:
    """The points of a claim: a number, both ends of a range, the end that an open one has."""
    ends = [value for value in (claim.low, claim.high) if value is not None]
    return ends or [value for value in (claim.value,) if value is not None]
