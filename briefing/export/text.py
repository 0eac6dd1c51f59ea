"""The brief as plain text for an e-mail: every line cited, none wider than asked, the same bytes for the same brief."""

from __future__ import annotations

from briefing import wording
from briefing.export import text_figures, text_sequence, text_versions
from briefing.export.layout import ends, wrap
from briefing.model import Actor, Brief, Event, Source

MIN_WIDTH = 40
KEY_ACTORS = 12  # how many are told; the others are counted
NESTED = 4  # cells by which those that share a source's words stand in from it
DEEDS = 2  # how many deeds of each


def to_text(brief: Brief, width: int = 80) -> str:
    """The whole brief in lines of at most ``width`` display cells, with a final line end.

    Only a word that alone is wider goes over. Raises ValueError below 40 cells.
    """
    if width < MIN_WIDTH:
        raise ValueError(f"a width of {width} is too narrow: at least {MIN_WIDTH}")
    if not brief.sources:
        return "BRIEFING\nNo documents, nothing to tell.\n"
    sections = (
        _head(brief, width),
        _bottom_line(brief, width),
        _actors(brief, width),
        *text_figures.sections(brief, width),
        *text_sequence.sections(brief, width),
        text_versions.section(brief, width),
        _sources(brief, width),
        _decisions(brief, width),
        _limits(brief, width),
    )
    lines = ("\n".join(line.rstrip() for line in section) for section in sections if section)
    return "\n\n".join(lines) + "\n"


def _head(brief: Brief, width: int) -> list[str]:
    title = "   ".join(filter(None, ("BRIEFING", " · ".join(wording.principals(brief)))))
    return [*ends(title, wording.period(brief), width), *wrap(wording.dating(brief), width)]


def _bottom_line(brief: Brief, width: int) -> list[str]:
    lines = []
    for statement in brief.bottom_line:
        lines += wrap(f"{wording.one_line(statement.text)} {wording.cite(statement.sources)}", width, "  ")
    return ["BOTTOM LINE", *lines] if lines else []


# ---------------------------------------------------------------- actors
def _actors(brief: Brief, width: int) -> list[str]:
    events = {event.id: event for event in brief.sequence}
    lines = ["KEY ACTORS"]
    for rank, actor in enumerate(brief.actors[:KEY_ACTORS], 1):
        lines += _actor(rank, actor, [events[at] for at in actor.did if at in events], width)
    if len(brief.actors) > KEY_ACTORS:
        lines += wrap(f"and {len(brief.actors) - KEY_ACTORS} more, named less often", width, " " * 6)
    return lines if brief.actors else [*lines, "  None found."]


def _actor(rank: int, actor: Actor, events: list[Event], width: int) -> list[str]:
    name = f"{rank:>2}  {wording.one_line(actor.name)}, {wording.kind_words(actor.type)}"
    lines = ends(name, wording.cite(actor.sources), width, indent=2)
    aliases = [alias for alias in actor.aliases if alias != actor.name]
    if aliases:
        lines += _detail(f"also known as {wording.listing(aliases, 6)}", width)
    if actor.roles:
        lines += _detail(wording.listing(actor.roles, 3, "; "), width)
    if actor.analyst:
        lines += _detail(wording.remark(actor.analyst), width)
    for event in _telling(events):
        lines += wrap(f"{wording.one_line(event.summary)} {wording.cite(event.sources)}", width, "      - ")
    return lines


def _detail(text: str, width: int) -> list[str]:
    return wrap(text, width, " " * 6, " " * 8)


def _telling(events: list[Event]) -> list[Event]:
    """The deeds that say most about an actor, in order: of the crisis itself, strongest, told by most sources."""

    def weight(event: Event) -> tuple[bool, float, int]:
        return event.context == "main", abs(event.intensity or 0), len(event.sources)

    best = sorted(events, key=weight, reverse=True)[:DEEDS]
    return [event for event in events if event in best]


# ---------------------------------------------------------------- sources and limits
def _sources(brief: Brief, width: int) -> list[str]:
    titles = {figure.id: wording.figure_title(figure) for figure in brief.figures}
    titles |= {item.id: item.subject for item in brief.contradictions}
    titles |= {event.id: event.summary for event in brief.sequence}
    titles |= {actor.id: actor.name for actor in brief.actors}
    margin = max((len(source.id) for source in brief.sources), default=2) + 4
    lines = ["SOURCES"]
    for lead, others in brief.families:
        for source in (lead, *others):
            only = [titles[item] for item in source.only if item in titles]
            lines += _source(source, only, width, margin, 0 if source is lead else NESTED)
    return lines


def _source(source: Source, only: list[str], width: int, margin: int, nested: int) -> list[str]:
    document = source.document
    publisher = wording.one_line(document.publisher or "publisher not stated")
    details = [f"{publisher} · {wording.published(document)}", wording.one_line(document.file)]
    if relation := wording.relation(source):
        details.append(f"{relation}: not independent of it" if source.copy_of else relation)
    if source.analyst:
        details.append(wording.remark(source.analyst))
    if only:
        details.append(f"only here: {wording.listing((_short(title) for title in only), 3, '; ')}")
    lines = wrap(wording.one_line(document.title) or "untitled", width, " " * nested + f"  {source.id}".ljust(margin))
    for detail in details:
        lines += wrap(detail, width, " " * (nested + margin), " " * (nested + margin + 2))
    return lines


def _short(text: str, size: int = 60) -> str:
    text = wording.one_line(text)
    return text if len(text) <= size else text[: size + 1].rpartition(" ")[0].rstrip(" ,;:") + wording.ELLIPSIS


def _decisions(brief: Brief, width: int) -> list[str]:
    """All that the analyst has decided, also what the brief no longer shows because of it."""
    lines = []
    for decision in brief.decisions:
        lines += wrap(wording.decision(decision), width, "  - ")
    return ["DECIDED BY THE ANALYST", *lines] if lines else []


def _limits(brief: Brief, width: int) -> list[str]:
    lines = []
    for limit in brief.limits:
        lines += wrap(wording.one_line(limit), width, "  - ")
    return ["LIMITS", *lines] if lines else []
