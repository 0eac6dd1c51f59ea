"""The brief as plain text for an e-mail: every line cited, none wider than asked, the same bytes for the same brief."""

from __future__ import annotations

from collections.abc import Iterable

from briefing import wording
from briefing.export import telling, text_figures, text_sequence, text_versions
from briefing.export.layout import ends, wrap
from briefing.export.parts import EVERYTHING, PARTS, Part, in_words, only, with_disputes
from briefing.model import Actor, Brief, Source

MIN_WIDTH = 40
NESTED = 4  # cells by which those that share a source's words stand in from it


def to_text(brief: Brief, width: int = 80, parts: frozenset[Part] = EVERYTHING) -> str:
    """The brief, or some parts of it, in lines of at most ``width`` display cells, with a final line end.

    Only a word that alone is wider goes over. Raises ValueError below 40 cells.
    """
    if width < MIN_WIDTH:
        raise ValueError(f"a width of {width} is too narrow: at least {MIN_WIDTH}")
    if not brief.sources:
        return "\n".join(["BRIEFING", *wrap(telling.nothing(brief), width)]) + "\n"
    bottom_line = (f"{wording.one_line(said.text)} {wording.cite(said.sources)}" for said in brief.bottom_line)
    told: dict[Part, list[list[str]]] = {
        "bottom-line": [_listed("BOTTOM LINE", bottom_line, width, "  ")],
        "actors": [_actors(brief, width)],
        "disputes": [text_figures.disputed(brief, width)],
        "figures": text_figures.others(only(brief, parts), width),
        "contradictions": [text_figures.contradictions(brief, width)],
        "sequence": text_sequence.sections(brief, width),
        "changes": [text_versions.section(brief, width)],
        "sources": [_sources(brief, width)],
        "decisions": [_listed("DECIDED BY THE ANALYST", map(wording.decision, brief.decisions), width, "  - ")],
        "limits": [_listed("LIMITS", map(wording.one_line, brief.limits), width, "  - ")],
    }
    asked = with_disputes(parts)
    sections = [_head(brief, width, parts), *(section for part in PARTS if part in asked for section in told[part])]
    lines = ("\n".join(line.rstrip() for line in section) for section in sections if section)
    return "\n\n".join(lines) + "\n"


def _head(brief: Brief, width: int, parts: frozenset[Part]) -> list[str]:
    title = "   ".join(filter(None, ("BRIEFING", " · ".join(wording.principals(brief)))))
    lines = [*ends(title, wording.period(brief), width), *wrap(wording.dating(brief), width)]
    return lines + wrap(in_words(brief, parts), width)


def _listed(title: str, told: Iterable[str], width: int, before: str) -> list[str]:
    """What is told below a title, nothing where that is nothing."""
    lines = [line for words in told for line in wrap(words, width, before)]
    return [title, *lines] if lines else []


# ---------------------------------------------------------------- actors
def _actors(brief: Brief, width: int) -> list[str]:
    lines = ["KEY ACTORS"]
    for rank, actor in enumerate(brief.actors[: telling.KEY_ACTORS], 1):
        lines += _actor(rank, actor, brief, width)
    if len(brief.actors) > telling.KEY_ACTORS:
        lines += wrap(f"and {len(brief.actors) - telling.KEY_ACTORS} more, named less often", width, " " * 6)
    return lines if brief.actors else [*lines, f"  {telling.NO_ACTORS}"]


def _actor(rank: int, actor: Actor, brief: Brief, width: int) -> list[str]:
    name = f"{wording.one_line(actor.name)}, {wording.kind_words(actor.type)}"
    lines = ends(name, wording.cite(actor.sources), width, indent=2, lead=f"{rank:>2}  ")
    if actor.others:
        lines += _detail(f"also known as {wording.listing(actor.others, 6)}", width)
    if actor.roles:
        lines += _detail(wording.listing(actor.roles, 3, "; "), width)
    if actor.analyst:
        lines += _detail(wording.remark(actor.analyst), width)
    for event in telling.deeds(actor, brief):
        lines += wrap(f"{telling.deed(actor, event)} {wording.cite(event.sources)}", width, "      - ")
    for words, evidence in telling.said(actor, brief):
        lines += wrap(f"{words} {wording.cite([evidence.source])}", width, "      - ")
    return lines


def _detail(text: str, width: int) -> list[str]:
    return wrap(text, width, " " * 6, " " * 8)


# ---------------------------------------------------------------- sources
def _sources(brief: Brief, width: int) -> list[str]:
    only = telling.only_here(brief)
    margin = max((len(source.id) for source in brief.sources), default=2) + 4
    lines = ["SOURCES"]
    for lead, others in brief.families:
        for source in (lead, *others):
            lines += _source(source, only[source.id], width, margin, 0 if source is lead else NESTED)
    return lines


def _source(source: Source, only: list[str], width: int, margin: int, nested: int) -> list[str]:
    document = source.document
    publisher = wording.one_line(document.publisher or "publisher not stated")
    details = [f"{publisher} · {wording.published(document)}", wording.one_line(document.file)]
    if language := wording.language(document):
        details.append(language)
    if relation := wording.relation(source):
        details.append(f"{relation}: not independent of it" if source.copy_of else relation)
    if source.analyst:
        details.append(wording.remark(source.analyst))
    if only:
        details.append(f"only here: {wording.listing(only, 3, '; ')}")
    lines = wrap(wording.one_line(document.title) or "untitled", width, " " * nested + f"  {source.id}".ljust(margin))
    for detail in details:
        lines += wrap(detail, width, " " * (nested + margin), " " * (nested + margin + 2))
    return lines
