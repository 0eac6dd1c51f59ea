"""The day a report was published, where it says so itself: in its furniture, never in its prose."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator

from briefing.dates_abroad import date_alone
from briefing.documents.dateline import dateline, with_year
from briefing.documents.layout import Line, head, tail
from briefing.documents.outlets import is_outlet
from briefing.documents.written import DATE, TIME, Written, match_date
from briefing.expressions import expression
from briefing.lexicon.languages import ENGLISH
from briefing.model import PublishedBasis
from briefing.record import record

_LABELLED, _PLAIN, _DATELINE, _UPDATE, _FOOT = range(5)  # what a place is worth: the least wins, then the first

_YEAR, _MONTH_NAMED = expression(r"\b\d{4}\b"), expression(r"[^\W\d_]{3}")
_LABEL = (
    r"(?:(?:this[ ])?(?:page|article|story)[ ])?(?:(?:first|originally|last|time[ ]of[ ]article)[ ])?"
    r"(?P<label>date[ ]of[ ](?:publication|issue|release)|published|posted|created|updated?|modified|edited|released"
    r"|issued|filed|dated?|as[ ]of"
    r"|(?:release|publication)[ ]date"
    r"|for[ ](?:immediate[ ])?(?:release|publication)|immediate[ ]release"
    r"|(?:press|news|media)[ ](?:release|statement|notice|information))"
    r"(?:[ ]by[ ][^\d\n|:]{2,60}?(?=[ ]on\b))?"
    r"(?:[ ](?:date|online|on|at)\b)*(?:[ ]?[:|–—]|[ ]-)?[ ]*"
)
_LINE_LABEL = expression(rf"^[ #*>|(\[]*\b{_LABEL}", re.I | re.M)
_INNER_LABEL = expression(rf"(?:(?:(?<=[ |·•(\[])|^)(?=[A-Z])|(?<=[(\[])(?=as of ))(?i:{_LABEL})")
_FILLER = expression(rf"(?:at[ ])?{TIME}[ ]?,?[ ]?(?:[|·–—-][ ]?)?(?:on[ ])?")
_TIME_AFTER = expression(rf"[ ]?[,|·–—-]?[ ]?(?:at[ ])?{TIME}")
_UPDATES = ("updat", "modif", "edit")
# What may follow a date in furniture: nothing, a time, or words that begin anew; a sentence goes on in small letters.
_FURNITURE_AFTER = expression(
    r"[\W\d_]*(?:$|[A-Z]|(?:at|by|in|last|updated|modified|published|posted|filed|issued|tagged|under|data|as of|min"
    r"|minutes|hrs?|am|pm|a\.m|p\.m)\b)"
)
_ALONE_AFTER = expression(
    rf"[ ]?[,|·•–—-]?[ ]?(?:(?:at[ ])?{TIME}|T\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?|[)\]|·•*_/ -])*+"
    r"(?:\([^()\d]{2,24}\))?$"  # "18:00 (Lota)"
)
_BEFORE_LAST = expression(
    r"(?:(?:by|from|source)\b.*|.*[|·•–—]|.*[ ]/|.*\bas of|(?:situation|flash)[ ](?:report|update)\b.*[(,]"
    r"|(?:[^\s()\[\]]+[ ]){0,3}[^\s()\[\]]+,)[ ]?$",
    re.I,
)
# What stands beside a date on a line that names no more than who, where and which number: no preposition before it,
# for "Attacks since 2 March" tells of that day; behind it how long the reading takes, what time is meant.
_NAMES = expression(
    rf"(?>\(?(?:{TIME}|[^\Wa-z_][\w.'’/&-]*|[\d№#][\w./-]*|[(©|·•–—/,:-]+"
    r"|by|in|of|and|the|for|at|no|de|van|von|al|bin|release)"
    r"[),:;.]*[ ]+)"
    r"{0,12}\(?"
)
_NO_PREPOSITION = expression(r".*\b(?:since|on|of|before|after|until|till|from|by|in|at|for|the|and|to)[ ]?$", re.I)
_BESIDE_AFTER = expression(
    rf"[)\].]*(?:(?:[ ]?[,|·–—-])?[ ]?(?:at[ ])?{TIME})?[ ,|·•–—.()-]*"
    r"(?:\d+[ -](?:min(?:ute)?s?(?:[ ]read)?|comments?|shares?|views?)\b.*|(?i:all times|updated|closed)\b.*)?$"
)
_BYLINE_AFTER = expression(r"[ ,|–—-]+(?:by|By|BY)[ ][A-Z][\w.'’-]+[ ][A-Z]")
# The report that follows its date on the same line; after a comma a sentence goes on: "June 3, 2019, Lota fire".
_REPORT_AFTER = expression(
    rf"\)?(?:,?[ ]{TIME})?(?:,?[ ]\(?[A-Z]{{2,8}}\)?[ ]?(?:--|[–—-])[ ]|[.]?[ ]?(?:--?|[–—])?[ ]?[/(“\"A-Z])"
)
_SIGNED = 60  # characters of names before a date
_GLUED = 400  # characters of a line that furniture and prose share, as scraped pages have them
_MOST_LABELLED = 15  # words on a line that begins with a label amid the text
_OPENING_LINES = 4
_OPENING_WORDS = 60
_OFTEN = ("de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "uk", "ar", "fa")  # languages that dates are stated in
_CHRONOLOGY = 3  # days in rising order that begin lines: their dates are those of events


@record(frozen=True, slots=True)
class Published:
    """The day or month of publication in ISO form, and how it is known."""

    value: str | None
    basis: PublishedBasis
    reason: str


@record(frozen=True, slots=True)
class _Candidate:
    worth: int
    value: str | None
    words: str
    note: str = ""


def published(text: str, stated: str, where: str, language: str = ENGLISH) -> Published:
    """The date that the file states apart from its text (``stated``, may be empty), else the one in clean text.

    ``where`` says where a file states it, for the reason: "front matter"; ``language`` is that of the text.
    """
    if stated:
        written = _after_filler(stated, 0)
        if written and written.value:
            return Published(written.value, "stated", where)
        other = _in_other_words(stated, language) if _YEAR.search(stated) and _MONTH_NAMED.search(stated) else None
        if other:
            return Published(other, "stated", where)
    candidates = list(_candidates(text))
    known = [c for c in candidates if c.value]
    if known:
        best = min(known, key=lambda c: (c.worth, len(c.value or "") < 10))
        return Published(best.value, "stated", f"stated in the text{best.note}: “{best.words}”")
    if language != ENGLISH:
        return _abroad(text, language)
    if candidates:
        return Published(None, "unknown", f"“{candidates[0].words}” may mean either of two days")
    if stated:
        return Published(None, "unknown", f"{where}: “{stated}” is not a date")
    return Published(None, "unknown", "no date stated")


def _abroad(text: str, language: str) -> Published:
    """The date alone on a line at the top of a text in another language."""
    for line in head(text):
        if line.short and (found := date_alone(line.text, language)):
            words = line.text[found.start : found.end]
            return Published(found.value, "stated", f"stated in the text: “{words}”")
    return Published(None, "unknown", "no date stated")


def _in_other_words(stated: str, language: str) -> str | None:
    """A date with its year in a form or language that our grammar does not read ("3 juin 2019"); None where it is none.

    The languages are few: to ask dateparser for all it knows takes seconds.
    """
    for other in dict.fromkeys((language, *_OFTEN)):
        found = date_alone(stated, other) if other != ENGLISH else None
        if found:
            return found.value
    import dateparser

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own dependencies
        settings = {"REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True}
        day = dateparser.parse(stated, languages=[ENGLISH], settings=settings)
    return day.date().isoformat() if day else None


def date_at_start(line: str) -> int:
    """Where the furniture ends that a line begins with: a date with its label and time. 0 where there is none."""
    label = _LINE_LABEL.match(line)
    written = match_date(line) or (label and _after_filler(line, label.end()))
    if not written or not _FURNITURE_AFTER.match(line, written.end):
        return 0
    time = _TIME_AFTER.match(line, written.end)
    return time.end() if time else written.end


def is_dated(line: str) -> bool:
    """Whether a short line is there to say a date: it is nothing else, or it begins with a label for one."""
    end = date_at_start(line)
    return bool(end) and bool(_LINE_LABEL.match(line) or _ALONE_AFTER.match(line, end))


def _candidates(text: str) -> Iterator[_Candidate]:
    """Each date that stands where the date of publication does; those that cannot be told have no value."""
    top, foot = head(text), tail(text)
    plain = [c for line in top if (c := _plain(line))]
    for line in foot[-1:]:
        written = match_date(line.text)
        written = written if written and _ALONE_AFTER.match(line.text, written.end) else _among_names(line)
        if written:
            plain.append(_Candidate(_FOOT, written.value, written.words, " at its foot"))
    if plain and not _is_chronology(text):
        yield from plain
    for line in top:
        yield from _labelled(line.text[:_GLUED])
    for found in _LINE_LABEL.finditer(text):
        yield from _labelled(text[found.start() : _line_end(text, found.end())], most_words=_MOST_LABELLED)
    for line in foot:
        yield from _labelled(line.text, max(0, len(line.text) - _GLUED))
    yield from _datelines(text, top)


def _plain(line: Line) -> _Candidate | None:
    """A date without a label: alone on its line, first on one of the opening lines, or last on a short line."""
    if "(@" in line.text:  # a message quoted with its own date
        return None
    begun = len(line.text) - len(line.text.lstrip("([*_ "))
    written = _after_filler(line.text, begun)
    on = match_date(line.text, begun + 3) if line.text[begun : begun + 3].lower() == "on " else None
    if (alone := written or on) and _ALONE_AFTER.match(line.text, alone.end):
        return _Candidate(_PLAIN, alone.value, alone.words)
    opening = line.number < _OPENING_LINES and line.words_before <= _OPENING_WORDS
    if written and opening and _full(written) and _FURNITURE_AFTER.match(line.text, written.end):
        return _Candidate(_PLAIN, written.value, written.words)
    written = (_in_cell(line) or _at_end(line.text) or _among_names(line)) if line.short else None
    written = written or (_in_opening(line.text) if opening else None)
    return _Candidate(_PLAIN, written.value, written.words) if written and _full(written) else None


def _among_names(line: Line) -> Written | None:
    """The date of a short line that else has only names: "HARBOUR POST (Lota) Monday May 3, 2021"."""
    for found in DATE.finditer(line.text) if line.short else ():
        before = line.text[: found.start()]
        names = _NAMES.fullmatch(before) and not _NO_PREPOSITION.match(before)
        if names and _BESIDE_AFTER.match(line.text, found.end()):
            return match_date(line.text, found.start())
    return None


def _in_opening(line: str) -> Written | None:
    """A date with nothing but names before it on a line that goes on with the report: at once, or behind a dash, an
    agency or a time of day; or one with a byline behind it."""
    for found in DATE.finditer(line[:_GLUED]):
        before = line[: found.start()]
        named = len(before) < _SIGNED and _NAMES.fullmatch(before) and not _NO_PREPOSITION.match(before)
        opens = named and not _LINE_LABEL.match(line) and _REPORT_AFTER.match(line, found.end())
        if opens or _BYLINE_AFTER.match(line, found.end()):
            return match_date(line, found.start())
    return None


def _in_cell(line: Line) -> Written | None:
    """The date that is one of the parts of a line: ``By Ada Example · 2 March 2021 · 3 min read``."""
    cells = line.cells
    dates = (written for cell in cells if (written := match_date(cell)) and _ALONE_AFTER.match(cell, written.end))
    return next(dates, None) if len(cells) > 1 else None


def _is_chronology(text: str) -> bool:
    """Whether lines begin with dates that only rise, as in a list of what happened."""
    dated = [written.value for line in text.split("\n") if (written := match_date(line.lstrip())) and written.value]
    return dated == sorted(dated) and len(set(dated)) >= _CHRONOLOGY


def _full(written: Written) -> bool:
    return written.value is None or len(written.value) == 10


def _at_end(line: str) -> Written | None:
    """The date that a byline or the name of an outlet ends with."""
    for found in DATE.finditer(line):
        before = line[: found.start()]
        if _ALONE_AFTER.match(line, found.end()) and (_BEFORE_LAST.match(before) or is_outlet(before.strip(" ,("))):
            return match_date(line, found.start())
    return None


def _labelled(line: str, start: int = 0, most_words: int = _GLUED) -> Iterator[_Candidate]:
    """The dates with a label before them: at the start of the line, or beyond ``start`` where it has a capital."""
    at_start = None if start else _LINE_LABEL.match(line)
    labels = [*([at_start] if at_start else []), *_INNER_LABEL.finditer(line, start)]
    for label in labels if len(line.split()) <= most_words else ():
        written = _after_filler(line, label.end())
        if written and _FURNITURE_AFTER.match(line, written.end):
            update = label["label"].lower().startswith(_UPDATES)
            yield _Candidate(_UPDATE if update else _LABELLED, written.value, written.words, " as its update" * update)


def _after_filler(text: str, start: int) -> Written | None:
    """The date at ``start``, or after a time of day there."""
    written = match_date(text, start)
    if written:
        return written
    filler = _FILLER.match(text, start)
    return match_date(text, filler.end()) if filler else None


def _datelines(text: str, lines: list[Line]) -> Iterator[_Candidate]:
    for line in lines:
        found = dateline(line.text)
        if not found or not found.words:
            continue
        if written := match_date(found.words):
            yield _Candidate(_DATELINE, written.value, found.words, " in its dateline")
        elif dated := with_year(text, found):
            year = f" in its dateline, the year by “{dated[1]}”"
            yield _Candidate(_DATELINE, dated[0].isoformat(), found.words, year)
        return


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
