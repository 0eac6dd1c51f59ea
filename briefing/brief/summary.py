"""The bottom line and the limits: a few sentences of facts, each from items of the brief, and what could not be
known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from briefing.brief.contradictions.opposing import NO_DAYS, contradicted, figure_statement
from briefing.brief.foremost import weightiest
from briefing.brief.lines.lead import TOP, Salience, alike, best_sentence, points_back, shortened
from briefing.brief.lines.standing import is_whole
from briefing.brief.sources.copies import NO_COPIES, voices
from briefing.calendar import WEEKDAY
from briefing.expressions import expression
from briefing.lexicon import languages
from briefing.lexicon.languages import ENGLISH
from briefing.model import TOLLS, Annotations, Contradiction, Event, Evidence, Figure, Statement
from briefing.record import replace
from briefing.when import day_of
from briefing.wording import date_words

MAX_STATEMENTS = 4
HEADLINES = 4.0  # what it is worth to a sentence to say all that the tops of the reports share
CARRIED = 5.0  # what it is worth to an event to be told by all
OF_THE_CASE = 0.12  # of what the tops of the reports share, what a line must say that comes first
MARGIN = 0.8  # how much less a line may be worth to come first for its earlier day
NEWEST = 2.0  # what it is worth to what followed to be of the last day told
# what it costs to be what somebody said of it
REACTIONS = {"SUPPORT": 0.8, "DISAPPROVE": 1.5, "REJECT": 1.5, "DEMAND": 1.5, "CONSULT": 1.0, "INVESTIGATE": 1.0}
CLOSED = expression(r"[.!?…][\"”’')\]]*$")
# what it is worth to the first line to tell the harm that a case is about, not how it was answered
GRAVITY = {"ASSAULT": 0.8, "DISASTER": 0.8, "AID": 0.4, "COERCE": 0.4, "CRIME": 0.4, "PROTEST": 0.4}
FAR_MORE = 0.15  # of what the tops of the reports share
NO_LINE = expression(r"[\"“”‘!?…]|'(?!\w)|(?<!\w)'|: ")  # in a headline that quotes or cries
OPENING = 40  # characters by which the words of a line are found in the sentence that they are from
OPINIONS = frozenset({"SUPPORT", "DISAPPROVE"})  # what somebody will think of it
# what a line says of what is to come, not in a clause about somebody: "On Friday the court will rule"
COMING = expression(
    r"(?:[A-Z][^,]{0,40}, (?!wh))?[^,;]*"
    r"\b(?:will|(?:is|are|was|were) (?:due |set |expected |scheduled )?to|plans? to)\b"
)
OPEN = expression(r"\b(?:would|could|may|might|if|unless)\b")  # what hangs on something
MAYBE = expression(r"\b(?:may|might|could) have\b")
VAGUE = 1.5  # what it costs to be of no one day
UNSURE = 2.0  # what it costs to tell what may have been
# words that tell a day by that of the report
NEARLY = expression(
    r"\b(?:(?:last|this|next) (?:week|month|year|fall|autumn|winter|spring|summer|night)|yesterday|today|tomorrow|ago"
    rf"|{WEEKDAY})\b"
)
WEEK = 7  # days from a report in which they are plain
DISASTER = -9.5  # how grave what has no place on the Goldstein scale is taken to be


def bottom_line(
    figures: Sequence[Figure],
    contradictions: Sequence[Contradiction],
    sequence: Sequence[Event],
    titles: Sequence[str] = (),
    leads: Mapping[str, str] = NO_COPIES,
    tops: Sequence[str] = (),
    published: Mapping[str, str] = NO_DAYS,
) -> tuple[Statement, ...]:
    """Two to four sentences, and one of what is to come: what happened, what followed, the number that matters most,
    what is denied.

    ``titles`` are the headlines of the case, ``tops`` the headline and first sentences of each report; ``leads`` names
    for each source that shares another's words the one that stands for both; ``published`` tells the
    days of the reports by source.
    """
    today = max(published.values(), default="")
    main = [e for e in sequence if e.context == "main" and e.date and day_of(e.date)]
    firm = [e for e in main if e.basis in ("stated", "resolved")]  # the day of a report may mislead
    news = Salience(titles, tops or titles)
    made = [_of_its_numbers(told, figures) for told in _told(firm or main, news, leads, published)]
    denied = contradicted(contradictions, news)
    room = MAX_STATEMENTS - len(made) - (denied is not None)
    about = frozenset(e.sentence for statement in made[:1] for e in statement.evidence)
    foremost = weightiest(figures, about, leads, today, len(tops))
    made += [figure_statement(figure, published) for figure in foremost[:room]]
    ahead = _ahead(sequence, today, news, leads)
    return tuple(told for told in (*made, denied, ahead) if told is not None)


def _ahead(
    sequence: Sequence[Event], today: str, news: Callable[[str], float], leads: Mapping[str, str]
) -> Statement | None:
    """What is to come after the last report, where a line of the sequence tells it by itself."""
    coming = [
        e for e in sequence
        if e.context == "future" and e.date and day_of(e.date) and today and e.date > today
        and not e.summary.endswith("…") and not points_back(e.summary) and is_whole(e.summary)
        and e.category not in OPINIONS and COMING.match(e.summary) and not OPEN.search(e.summary)
    ]  # fmt: skip
    best = max(coming, key=lambda e: (voices(e.sources, leads), news(e.evidence[0].sentence), e.id), default=None)
    if best is None:
        return None
    return _event_statement(best, best.summary, "Ahead, ")


class Line(NamedTuple):
    """A sentence that tells an event, and what it is worth to the bottom line."""

    event: Event
    worth: float
    leading: float  # what it is worth as the first: less hangs on how well one sentence tells it
    words: str
    evidence: Evidence


def _told(
    main: Sequence[Event], news: Salience, leads: Mapping[str, str], published: Mapping[str, str]
) -> list[Statement]:
    """The event that the case is about, and the newest after it that is news of its own."""
    lines = _lines([_in_its_days(e, published) for e in main], news, leads)
    if not lines:
        return [_event_statement(e, e.summary) for e in _gravest(main, leads)[:1]]
    first = _headed(_first([line for line in lines if news(line.words) >= OF_THE_CASE] or lines), news)
    said = {e.sentence for e in first.event.evidence}
    others = [
        line for line in lines
        if line.evidence.sentence not in said and not _same_news(line.event, first.event)
        and not alike(line.words, first.words) and (line.event.date or "") >= (first.event.date or "")
    ]  # fmt: skip
    days = sorted({line.event.date or "" for line in others})
    later = [
        line._replace(worth=line.worth + NEWEST * (days.index(line.event.date or "") + 1) / len(days))
        for line in others
        if (line.evidence.start < TOP or voices(line.event.sources, leads) > 1) and not points_back(line.words)
    ]
    second = max(later, key=lambda line: (line.worth, line.event.id), default=None)
    return [_event_statement(line.event, line.words) for line in (first, second) if line is not None]


def _in_its_days(event: Event, published: Mapping[str, str]) -> Event:
    """An event without the sentences of reports far from its day that tell "last month", where others stay."""
    day = day_of(event.date)
    days = {source: day_of(said) for source, said in published.items()}
    far = {source for source, said in days.items() if day and said and abs((said - day).days) > WEEK}
    fitting = tuple(e for e in event.evidence if e.source not in far or not NEARLY.search(e.sentence))
    return replace(event, evidence=fitting) if fitting else event


def _first(lines: Sequence[Line]) -> Line:
    """The line that is worth most; of those worth hardly less, one of the earliest day: what led to the others."""
    least = max(line.leading for line in lines) - MARGIN
    close = [line for line in lines if line.leading >= least]
    return min(close, key=lambda line: (line.event.date or "", -line.leading, line.evidence.start, line.event.id))


def _headed(line: Line, news: Salience) -> Line:
    """The line, or a headline of its event that says far more of what the case is about than any of its sentences."""
    heads = (e for e in line.event.evidence if news.is_headline(e.sentence) and not NO_LINE.search(e.sentence))
    best = max(heads, key=lambda e: (news.share(e.sentence), e.source), default=None)
    if best is None or news.share(best.sentence) < news.share(line.words) + FAR_MORE:
        return line
    return line._replace(words=" ".join(best.sentence.split()), evidence=best)


def _lines(main: Sequence[Event], news: Callable[[str], float], leads: Mapping[str, str]) -> list[Line]:
    """The best sentence of each event, with what it is worth: what the tops of reports tell, by how many voices; what
    somebody thinks of it is less than what was done."""
    most = voices({source for e in main for source in e.sources}, leads) or 1
    found = []
    for e in main:
        best = best_sentence(e, lambda words: HEADLINES * news(words) - UNSURE * (MAYBE.search(words) is not None))
        if best is not None:
            worth = CARRIED * voices(e.sources, leads) / most - REACTIONS.get(e.category, 0.0)
            worth -= VAGUE * ("/" in (e.date or ""))
            shared = HEADLINES * max(news(evidence.sentence) for evidence in e.evidence)
            leading = worth + (best[0] + shared) / 2 + GRAVITY.get(e.category, 0.0)
            found.append(Line(e, worth + best[0], leading, *best[1:]))
    of_sentence = {line.words: line for line in sorted(found, key=lambda line: line.worth)}
    return [line for line in found if of_sentence[line.words] is line]  # a sentence dates the event that it tells best


def _same_news(event: Event, first: Event) -> bool:
    """True for the event itself and for any of its day and kind by the same actors, told in other words."""
    return event.date == first.date and event.category == first.category and set(event.actors) == set(first.actors)


def _gravest(main: Sequence[Event], leads: Mapping[str, str]) -> list[Event]:
    """The event that most voices carry, the more hostile of equals."""
    return sorted(
        main,
        key=lambda e: (-voices(e.sources, leads), DISASTER if e.category == "DISASTER" else e.intensity or 0.0, e.id),
    )


def _event_statement(event: Event, line: str, before: str = "") -> Statement:
    line = shortened(line)
    text = f"{before}{date_words(event.date)}: {line}{'' if CLOSED.search(line) else '.'}"
    return Statement(text, event.sources, event.evidence)


def _of_its_numbers(told: Statement, figures: Sequence[Figure]) -> Statement:
    """A statement that tells a toll cites those who tell the same: that others tell the event is no word for its
    number."""
    words = told.text.partition(": ")[2].rstrip(".… ")
    tolls = [(f, c) for f in figures if f.measure in TOLLS for c in f.claims]
    own = [(f.measure, c.low, c.high) for f, c in tolls if words[:OPENING] in " ".join(c.evidence.sentence.split())]
    telling = set(told.sources)
    for toll in own:
        telling &= {c.evidence.source for f, c in tolls if (f.measure, c.low, c.high) == toll}
    if not telling or not own:
        return told
    kept = tuple(e for e in told.evidence if e.source in telling)
    return Statement(told.text, tuple(s for s in told.sources if s in telling), kept)


def limits(
    reports: Sequence[Annotations], sequence: Sequence[Event], figures: Sequence[Figure], copied: int
) -> tuple[str, ...]:
    """What could not be read, dated, placed or decided, in sentences."""
    made = []
    documents = [report.document for report in reports]
    failed = [report.document.file for report in reports if report.failed]
    if failed:
        made.append(f"The rules failed on {', '.join(failed)}: nothing of it is in the brief. Please report this file.")
    undated = [d.file for d in documents if d.published_basis == "unknown"]
    if undated:
        count = _count(len(undated), "source has", "sources have")
        one = " One that is dated by hand dates others too." if 1 < len(undated) == len(documents) else ""
        made.append(f"{count} no date that could be found or inferred: {', '.join(undated)}.{one}")
    foreign = [d for d in documents if d.language != ENGLISH]
    if foreign:
        count = _count(len(foreign), "source is", "sources are")
        listed = ", ".join(f"{d.file} ({languages.name(d.language)})" for d in foreign)
        made.append(
            f"{count} not in English: of these only dates and known names were read, no events, figures or speakers: "
            f"{listed}."
        )
    inferred = sum(d.published_basis == "inferred" for d in documents)
    if inferred:
        count = _count(inferred, "source is", "sources are")
        made.append(f"{count} dated by inference; relative dates in such a report hang on it.")
    guessed = sum(e.basis == "inferred" and e.context == "main" for e in sequence)
    if guessed:
        count = _count(guessed, "event is", "events are")
        made.append(f"{count} dated by the day of the report, not by its own words.")
    alone = sum(f.status == "single-source" and not f.in_passing for f in figures)
    if alone:
        made.append(f"{_count(alone, 'figure rests', 'figures rest')} on one source alone.")
    if copied:
        count = _count(copied, "source repeats another and counts", "sources repeat others and count")
        made.append(f"{count} as one with it, in the same or an earlier version.")
    made.append("Rules read the text: irony, images and what is only implied are not seen.")
    return tuple(made)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
