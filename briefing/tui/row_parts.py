"""Lines that rows of several lists are made of."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from briefing import wording
from briefing.model import Claim, Event, Position, Remark
from briefing.record import replace
from briefing.tui.index import Case
from briefing.tui.widgets.rows import Piece, Row, RowLine

NO_BREAK = "\N{NO-BREAK SPACE}"
LEVELS = "▁▂▃▄▅▆▇█"


def heading(text: str, right: str = "") -> Row:
    """A row that names what follows."""
    return Row((RowLine(((text.upper(), "heading"),), (right, "muted")),), gap=False)


def text_line(text: str, style: str = "", indent: int = 0) -> RowLine:
    """A line of one piece."""
    return RowLine(((text, style),), indent=indent)


def cites(sources: Iterable[str]) -> str:
    """The sources behind a line; more than three are counted, their ids are seen on the lines that follow them."""
    ids = list(dict.fromkeys(sources))
    return " ".join(ids) if len(ids) <= 3 else f"{' '.join(ids[:2])} +{len(ids) - 2}"


def with_cues(rows: Iterable[Row], case: Case) -> list[Row]:
    """The rows, those of what is new since the last visit with a sign before them, and in what has changed the lines
    of new sources with a sign before these."""
    new = {item.key for item in case.news if item.key}
    sources = {item.key.partition(":")[2] for item in case.news if item.what == "source"}
    return [_new(row, sources) if row.key in new else row for row in rows]


def _new(row: Row, sources: Container[str]) -> Row:
    first, *lines = row.lines
    first = replace(first, pieces=(("✱ ", "warn"), *first.pieces))
    told = [
        replace(line, right=(f"✱ {line.right[0]}", line.right[1])) if _is_of(line, sources) else line for line in lines
    ]
    return replace(row, lines=(first, *told))


def _is_of(line: RowLine, sources: Container[str]) -> bool:
    return line.evidence is not None and line.right[0].rpartition(" ")[2] in sources


def analyst_lines(remark: Remark | None, indent: int = 0) -> Iterator[RowLine]:
    """What the analyst has decided about an item, and noted: ``✎ pinned · renamed …``."""
    if remark is not None:
        decided = " · ".join(map(wording.one_line, remark.decided))
        note = f"note: {wording.one_line(remark.note)}" if remark.note else ""
        words = " · ".join(filter(None, (decided, note)))
        yield RowLine((("✎ ", "key"), (words, "attribution")), indent=indent, hang=2)


def claim_pieces(claim: Claim, unit: str) -> tuple[Piece, ...]:
    """What a claim says, with its modifier, and who says it where the source does not: ``● 31  per Iran``."""
    pieces: tuple[Piece, ...] = (("● ", "claim"), (wording.claim_value(claim, unit), "value"))
    said = wording.one_line(claim.attributed_to or "")
    if said:
        pieces += ((f"  per {said}", "attribution"),)
    return (*pieces, (f"  replaced by {claim.replaced_by}", "muted")) if claim.replaced_by else pieces


def stance_pieces(position: Position) -> tuple[Piece, ...]:
    """Whether it is affirmed or denied, and by whom: ``− denied  per Kestrel Hydro``."""
    sign, style = ("+ ", "good") if position.stance == "affirmed" else ("− ", "bad")
    said = wording.one_line(position.attributed_to or "")
    return (sign, style), (position.stance, style), (f"  per {said}" if said else "", "attribution")


def event_lines(event: Event, indent: int = 0, limit: int = 0) -> Iterator[RowLine]:
    """An event: its mark, category, intensity and sources, and below them what happened, in ``limit`` lines at most."""
    mark: Piece = ("▲ ", "escalation") if event.escalation else ("◆ ", "event")
    pieces: tuple[Piece, ...] = (mark, (event.category, "event"), *intensity(event.intensity))
    yield RowLine(pieces, (cites(event.sources), "cite"), indent=indent, hang=2)
    inferred = f"  ◐{NO_BREAK}date{NO_BREAK}inferred" if event.basis == "inferred" else ""
    yield RowLine(((wording.one_line(event.summary), ""), (inferred, "muted")), indent=indent + 2, limit=limit)
    yield from analyst_lines(event.analyst, indent + 2)


def intensity(value: float | None) -> tuple[Piece, ...]:
    """Goldstein's value as a bar as high as it is far from nought, and as a number."""
    if value is None:
        return ()
    level = LEVELS[min(int(abs(value) / 10 * len(LEVELS)), len(LEVELS) - 1)]
    sign = "−" if value < 0 else "+"
    return ((f" {level} {sign}{wording.number(abs(value))}", "bad" if value < 0 else "good"),)


def sparkline(counts: Sequence[int]) -> str:
    """A bar a count, the highest one full unless it is small; a dot where there is none."""
    most = max(*counts, 4)
    return "".join(LEVELS[-(-count * len(LEVELS) // most) - 1] if count else "·" for count in counts)
