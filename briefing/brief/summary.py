"""The bottom line and the limits: a few sentences of facts, each from items of the brief, and what could not be
known."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from briefing.brief.lead import alike, best_sentence, headlines, shortened, stems
from briefing.brief.status import NO_COPIES, voices
from briefing.lexicon import languages
from briefing.lexicon.languages import ENGLISH
from briefing.model import Claim, Contradiction, Document, Event, Evidence, Figure, Position, Statement
from briefing.when import day_of
from briefing.wording import claim_value, date_words, number

MAX_STATEMENTS = 4
HEADLINES = 2.5  # what it is worth to a sentence to say all that the headlines share; a source more is worth 1
OPENS = re.compile(r"^[“\"‘']?(?:that|and|but|when|as|while)\s|,?\s(?:saying|adding|and|but)$")
CLOSED = re.compile(r"[.!?…][\"”’')\]]*$")
DENYING = re.compile(r"\b(?:den(?:y|ies|ied)|dismiss|reject|refut)", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # in the subject of a figure of long ago
# measures of which the bottom line may speak, the weightiest first
WEIGHTY = (
    "killed",
    "wounded",
    "missing",
    "displaced",
    "detained",
    "participants",
    "money",
    "votes",
    "sites",
    "deployed",
)
HARM = 5  # so many of them count people who came to harm
SHARED = 2  # words that a contradiction's sides have in common
DISASTER = -9.5  # how grave what has no place on the Goldstein scale is taken to be


def bottom_line(
    figures: Sequence[Figure],
    contradictions: Sequence[Contradiction],
    sequence: Sequence[Event],
    titles: Sequence[str] = (),
    leads: Mapping[str, str] = NO_COPIES,
) -> tuple[Statement, ...]:
    """Two to four sentences: what happened, what followed, the number in dispute, what is denied.

    ``titles`` are the headlines of the case; ``leads`` names for each source that shares another's words the one that
    stands for both.
    """
    main = [e for e in sequence if e.context == "main" and e.date and day_of(e.date)]
    firm = [e for e in main if e.basis in ("stated", "resolved")]  # the day of a report may mislead
    news = headlines(titles)
    made = _told(firm or main, news, leads)
    denied = [opposed for c in contradictions if (opposed := _opposed_positions(c))][:1]
    room = MAX_STATEMENTS - len(made) - len(denied)
    made += [_figure_statement(figure) for figure in _weightiest(figures)[:room]]
    return (*made, *(_contradiction_statement(affirmed, other) for affirmed, other in denied))


def _told(main: Sequence[Event], news: Callable[[str], float], leads: Mapping[str, str]) -> list[Statement]:
    """The event that the case is about, and the newest after it that is news of its own."""
    lines = [(e, *best) for e in main if (best := best_sentence(e, lambda words: HEADLINES * news(words)))]
    if not lines:
        return [_event_statement(e, e.summary) for e in _gravest(main, leads)[:1]]
    by_id = {e.id: (worth, line, evidence.sentence) for e, worth, line, evidence in lines}
    central = max(lines, key=lambda t: (voices(t[0].sources, leads) + t[1], -t[3].start, t[0].id))
    first, line = central[0], central[2]
    said = {e.sentence for e in first.evidence}
    others = [e for e in main if e.id in by_id and by_id[e.id][2] not in said and not _same_news(e, first)]
    others = [e for e in others if not alike(by_id[e.id][1], line)]
    later = [e for e in others if (e.date or "") > (first.date or "") and voices(e.sources, leads) > 1]
    second = max(
        later or others,
        key=lambda e: ((e.date or "") if later else "", voices(e.sources, leads) + by_id[e.id][0], e.id),
        default=None,
    )
    made = [_event_statement(first, line)]
    return made if second is None else [*made, _event_statement(second, by_id[second.id][1])]


def _same_news(event: Event, first: Event) -> bool:
    """True for the event itself and for one of its day and kind by the same actors, told in other words."""
    if event.id == first.id:
        return True
    return event.date == first.date and event.category == first.category and set(event.actors) == set(first.actors)


def _gravest(main: Sequence[Event], leads: Mapping[str, str]) -> list[Event]:
    """The event that most voices carry, the more hostile of equals."""
    return sorted(
        main,
        key=lambda e: (-voices(e.sources, leads), DISASTER if e.category == "DISASTER" else e.intensity or 0.0, e.id),
    )


def _weightiest(figures: Sequence[Figure]) -> list[Figure]:
    """One figure of each measure that says something of the crisis: of harm to people before others, in dispute before
    agreed, by how many tell it."""
    order = {measure: at for at, measure in enumerate(WEIGHTY)}
    telling = [f for f in figures if f.measure in order and f.high != 0 and not YEAR.search(f.subject)]
    telling.sort(key=lambda f: (f.status not in ("disputed", "revised"), order[f.measure] - len(f.sources), f.id))
    chosen = {f.measure: f for f in reversed(telling)}
    best = sorted(chosen.values(), key=telling.index)
    carried = [
        f for f in best if order[f.measure] < HARM and (len(f.sources) > 1 or f.status in ("disputed", "revised"))
    ]
    several = sorted((f for f in figures if len(f.sources) > 1 and f.high != 0), key=lambda f: (-len(f.sources), f.id))
    return carried or several[:1] or best[:1]


def _event_statement(event: Event, line: str) -> Statement:
    line = shortened(line)
    text = f"{date_words(event.date)}: {line}{'' if CLOSED.search(line) else '.'}"
    return Statement(text, event.sources, event.evidence)


def _figure_statement(figure: Figure) -> Statement:
    evidence = tuple(claim.evidence for claim in figure.claims)
    if figure.status == "disputed" and figure.low is not None and figure.high is not None:
        parts = "; ".join(f"{claim_value(claim)} [{claim.evidence.source}]" for claim in _opposed(figure))
        text = f"{figure.subject}: in dispute, {parts}."
    elif figure.status == "revised" and figure.best is not None:
        before = f"up from {number(figure.low or 0)}"
        if figure.best == figure.low and figure.high is not None:
            before = f"down from {number(figure.high)}"
        text = f"{figure.subject}: {number(figure.best)} at the latest count, {before}."
    else:
        text = f"{figure.subject}: {claim_value(figure.standing[0])}."
    return Statement(text, figure.sources, evidence)


def _opposed(figure: Figure) -> list[Claim]:
    """The claims with the lowest and the highest bound."""
    ranked = sorted(figure.standing, key=lambda c: (c.value or 0, c.evidence.source))
    return [ranked[0], ranked[-1]]


def _opposed_positions(item: Contradiction) -> tuple[Position, Position] | None:
    """What one source says and another denies in words that show it; None where no two do."""
    for affirmed in (p for p in item.positions if p.stance == "affirmed" and not DENYING.search(p.evidence.quote)):
        for denied in (p for p in item.positions if p.stance == "denied"):
            shared = set(stems(affirmed.evidence.quote)) & set(stems(denied.evidence.quote))
            if affirmed.evidence.source != denied.evidence.source and len(shared) >= SHARED:
                return affirmed, denied
    return None


def _contradiction_statement(affirmed: Position, denied: Position) -> Statement:
    text = (
        f"Contradicted: “{_short(affirmed.evidence.quote)}” [{affirmed.evidence.source}] "
        f"against “{_short(denied.evidence.quote)}” [{denied.evidence.source}]."
    )
    evidence: tuple[Evidence, ...] = (affirmed.evidence, denied.evidence)
    return Statement(text, tuple(e.source for e in evidence), evidence)


def _short(words: str) -> str:
    words = OPENS.sub("", " ".join(words.split()).strip(" ,;:"))
    return words if len(words) <= 90 else words[: words.rfind(" ", 0, 90)] + " …"


def limits(
    documents: Sequence[Document], sequence: Sequence[Event], figures: Sequence[Figure], copied: int
) -> tuple[str, ...]:
    """What could not be dated, placed or decided, in sentences."""
    made = []
    undated = [d.file for d in documents if d.published_basis == "unknown"]
    if undated:
        count = _count(len(undated), "source has", "sources have")
        made.append(f"{count} no date that could be found or inferred: {', '.join(undated)}.")
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
    alone = sum(f.status == "single-source" for f in figures)
    if alone:
        made.append(f"{_count(alone, 'figure rests', 'figures rest')} on one source alone.")
    if copied:
        count = _count(copied, "source repeats another and counts", "sources repeat others and count")
        made.append(f"{count} as one with it, in the same or an earlier version.")
    made.append("Rules read the text: irony, images and what is only implied are not seen.")
    return tuple(made)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
