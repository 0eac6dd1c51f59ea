"""The brief as Markdown: CommonMark without extensions, so that every reader of it shows the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefing import wording
from briefing.export import telling
from briefing.export.parts import EVERYTHING, PARTS, Part, figures, in_words, only
from briefing.expressions import expression
from briefing.model import Actor, Brief, Claim, Event, Evidence, Figure, Remark, Source

QUOTED = 240  # characters of a sentence, about
MARKUP = expression(r"[\\`*_\[\]<>&$~|]")
LEADING = expression(r"^(?:[#+=-]|\d+(?=[.)]))")  # begins a heading, a list or a rule where a line or an item starts
Told = Callable[[Brief, frozenset[Part]], Iterator[str]]


def to_markdown(brief: Brief, parts: frozenset[Part] = EVERYTHING) -> str:
    """The brief, or some parts of it, with a final line end."""
    if not brief.sources:
        return f"# Briefing\n\n{escaped(telling.nothing(brief))}\n"
    blocks = list(_head(brief, parts))
    for part in PARTS:
        if part in parts and not (part == "disputes" and "figures" in parts):
            blocks += _SECTIONS[part](brief, parts)
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Text from outside on one line, every character of it meant as such."""
    text = MARKUP.sub(r"\\\g<0>", wording.one_line(text))
    return LEADING.sub(lambda found: f"\\{found[0]}" if not found[0].isdigit() else f"{found[0]}\\", text)


def _head(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    yield "# " + ": ".join(filter(None, ("Briefing", escaped(" · ".join(wording.principals(brief))))))
    yield "  \n".join(filter(None, (wording.period(brief), wording.dating(brief), escaped(in_words(brief, parts)))))


def _list(items: Iterable[str], about: Remark | None = None) -> str:
    """The items of a list, before them what the analyst says of them all."""
    said = f"{_remark(about).strip()}\n\n" if about else ""
    return said + "\n".join(f"- {item}" for item in items)


def _quote(evidence: Evidence) -> str:
    return escaped(f"“{wording.excerpt(evidence, QUOTED)}”")


def _remark(remark: Remark | None) -> str:
    return f" *({escaped(wording.remark(remark))})*" if remark else ""


def _bottom_line(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    if brief.bottom_line:
        yield "## Bottom line"
        yield _list(f"{escaped(s.text)} {wording.cite(s.sources)}" for s in brief.bottom_line)


# ---------------------------------------------------------------- actors
def _actors(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    yield "## Key actors"
    yield "\n".join(_actor(actor, brief) for actor in brief.actors[: telling.KEY_ACTORS]) or telling.NO_ACTORS
    if more := brief.actors[telling.KEY_ACTORS :]:
        yield "Also named: " + ", ".join(f"{escaped(actor.name)} {wording.cite(actor.sources)}" for actor in more)


def _actor(actor: Actor, brief: Brief) -> str:
    lines = [f"- **{escaped(actor.name)}**, {wording.kind_words(actor.type)} {wording.cite(actor.sources)}"]
    if actor.others:
        lines.append(f"  - also known as {escaped(', '.join(actor.others))}")
    if actor.roles:
        lines.append(f"  - {escaped('; '.join(actor.roles))}")
    lines += [f"  - {escaped(telling.deed(actor, e))} {wording.cite(e.sources)}" for e in telling.deeds(actor, brief)]
    lines += [f"  - {escaped(words)} {wording.cite([e.source])}" for words, e in telling.said(actor, brief)]
    if actor.analyst:
        lines.append(f"  -{_remark(actor.analyst)}")
    return "\n".join(lines)


# ---------------------------------------------------------------- figures and contradictions
def _figures(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    """Disputes, then the others where these are asked for too."""
    asked = figures(brief, parts)
    yield "## Disputed"
    disputed = telling.of_status(asked, "disputed")
    for figure in disputed:
        yield f"### {escaped(wording.figure_title(figure))}: {escaped(wording.figure_range(figure))}"
        yield _course(figure)
    if not disputed:
        yield telling.NO_DISPUTES
    if revised := telling.of_status(asked, "revised"):
        yield "## Revised"
        for figure in revised:
            yield f"### {escaped(wording.figure_title(figure))}: latest {escaped(wording.figure_best(figure))}"
            yield _course(figure)
    others = telling.unopposed(asked)
    others[telling.IN_PASSING] = telling.untold(others[telling.IN_PASSING], only(brief, parts))
    if any(others.values()):
        yield "## Other figures"
    for title, group in others.items():
        if group:
            yield f"### {title}"
            yield _list(_passing(group) if title == telling.IN_PASSING else map(_other, group))


def _course(figure: Figure) -> str:
    told = (f"{day}: {_claim(claim, figure)}" for day, claim in telling.course(figure))
    return _list(told, figure.analyst)


def _claim(claim: Claim, figure: Figure) -> str:
    speaker = escaped(wording.speaker(claim.attributed_to))
    said = ", ".join(filter(None, (f"**{escaped(wording.claim_value(claim, figure.unit))}**", speaker)))
    replaced = f" (a later version is [{claim.replaced_by}])" if claim.replaced_by else ""
    return f"{said} [{claim.evidence.source}]: {_quote(claim.evidence)}{replaced}{_remark(claim.analyst)}"


def _other(figure: Figure) -> str:
    claim = figure.standing[0]
    value = f"{escaped(wording.figure_title(figure))}: **{escaped(wording.claim_value(claim, figure.unit))}**"
    said = ", ".join(filter(None, (value, escaped(wording.speaker(claim.attributed_to)))))
    return f"{said} {wording.cite(figure.sources)}: {_quote(claim.evidence)}{_remark(figure.analyst)}"


def _passing(figures: list[Figure]) -> Iterator[str]:
    for evidence, by, _ in telling.sentences(figures):
        speaker = f" {escaped(wording.speaker(by))}" if by else ""
        yield f"[{evidence.source}]{speaker}: {_quote(evidence)}"


def _contradictions(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    if brief.contradictions:
        yield "## Contradictions"
    for item in brief.contradictions:
        yield f"### {escaped(item.subject)}"
        told = (
            f"**{p.stance}**{', ' * bool(p.attributed_to)}{escaped(wording.speaker(p.attributed_to))} "
            f"[{p.evidence.source}]"
            f"{f': {_quote(p.evidence)}' * telling.said_anew(item, p)}{_remark(p.analyst)}"
            for p in item.positions
        )
        yield _list(told, item.analyst)


# ---------------------------------------------------------------- the sequence
def _sequence(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    for title, contexts in telling.CONTEXTS.items():
        told = list(telling.days(brief, contexts))
        if not told and title != "Sequence":
            continue
        yield f"## {title}"
        if title == "Ahead":
            yield telling.AHEAD.capitalize() + "."
        if title == "Sequence":
            yield f"Intensity on Goldstein’s scale, -10 to +10; {telling.ESCALATION} more hostile than all before."
        for day, events in told:
            yield f"### {day}"
            yield _list(map(_event, telling.each_line_once(events)))
        if not told:
            yield telling.NO_SEQUENCE


def _event(event: Event) -> str:
    intensity = f" {event.intensity:+g}" if event.intensity is not None else ""
    mark = f" {telling.ESCALATION}" if event.escalation else ""
    note = f" ({telling.marks(event)})" if telling.marks(event) else ""
    told = f"{escaped(event.summary)}{note} {wording.cite(event.sources)}{_remark(event.analyst)}"
    return f"**{event.category}{intensity}**{mark} {told}"


# ---------------------------------------------------------------- changes, sources, decisions, limits
def _changes(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    told = [
        f"{change.kind}: {escaped(f'“{change.earlier.quote}”')} [{change.earlier.source}], later "
        f"{escaped(f'“{change.later.quote}”')} [{change.later.source}]: {_quote(change.later)}"
        for change in brief.changes
        if change.earlier and change.later
    ]
    if told:
        yield "## Changed between versions"
        yield _list(told)


def _sources(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    only = telling.only_here(brief)
    yield "## Sources"
    yield "\n".join(_source(s, only[s.id]) for lead, others in brief.families for s in (lead, *others))


def _source(source: Source, only: list[str]) -> str:
    document = source.document
    relation = wording.relation(source)
    details = [
        f"{escaped(document.publisher or 'publisher not stated')} · {escaped(wording.published(document))}",
        escaped(document.file),
        escaped(document.url or ""),
        escaped(wording.language(document)),
        escaped(f"{relation}: not independent of it" if source.copy_of else relation),
        escaped(wording.remark(source.analyst)),
        f"only here: {escaped(wording.listing(only, 3, '; '))}" if only else "",
    ]
    head = f"- **{source.id}** {escaped(document.title) or 'untitled'}"
    return "\n".join([head, *(f"  - {detail}" for detail in details if detail)])


def _decisions(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    if brief.decisions:
        yield "## Decided by the analyst"
        yield _list(escaped(wording.decision(decision)) for decision in brief.decisions)


def _limits(brief: Brief, parts: frozenset[Part]) -> Iterator[str]:
    if brief.limits:
        yield "## Limits"
        yield _list(map(escaped, brief.limits))


_SECTIONS: dict[Part, Told] = {
    "bottom-line": _bottom_line, "actors": _actors, "disputes": _figures, "figures": _figures,
    "contradictions": _contradictions, "sequence": _sequence, "changes": _changes, "sources": _sources,
    "decisions": _decisions, "limits": _limits,
}  # fmt: skip
