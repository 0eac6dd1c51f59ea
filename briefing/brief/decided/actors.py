"""Decisions on actors, applied to the groups of mentions that are about to become actors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.brief.actors.groups import Group
from briefing.brief.actors.merging import plainest, type_of
from briefing.brief.actors.names import fold
from briefing.brief.evidence import Cited
from briefing.decisions import OnActor
from briefing.model import Annotations, EventSpan, Mention, Span
from briefing.record import field, record, replace


@record(frozen=False, slots=True)
class Regrouped:
    """The groups as decided, which entries each of them answers to, and names that were looked for in vain."""

    groups: list[Group]
    entries: dict[int, list[OnActor]] = field(default_factory=dict)  # by id() of the group
    missing: dict[OnActor, list[str]] = field(default_factory=dict)


def regroup(groups: Sequence[Group], sources: Sequence[Cited], entries: Sequence[OnActor]) -> Regrouped:
    """Split, join, rename: in this order, so that what is told apart may be joined with another."""
    made = Regrouped(list(groups))
    for entry in entries:
        for alias in entry.apart:
            if not _split(made, sources, entry, alias):
                made.missing.setdefault(entry, []).append(alias)
    joined: set[str] = set()
    for entry in entries:
        home = _find(made.groups, sources, entry)
        if home is None:
            made.missing.setdefault(entry, []).insert(0, entry.name)
            continue
        for name in entry.same_as:
            guest = _named(made.groups, sources, name)
            if guest is None:
                made.missing.setdefault(entry, []).append(name)
            elif guest is not home:
                _join(made, home, guest)
                joined.add(fold(name))
        made.entries.setdefault(id(home), []).append(entry)
    for group in made.groups:
        for entry in made.entries.get(id(group), ()):
            _dress(group, entry, fold(entry.name) in joined)
    return made


def _dress(group: Group, entry: OnActor, guest: bool) -> None:
    """Name, type and pin as decided; a guest in another's group brings only its pin."""
    group.pinned |= entry.pinned
    if not guest:
        group.called = entry.rename or group.called
        group.typed = entry.type or group.typed


def _find(groups: Sequence[Group], sources: Sequence[Cited], entry: OnActor) -> Group | None:
    """The group of an entry's name, else that which shares most aliases with it."""
    group = _named(groups, sources, entry.name)
    if group is not None or not entry.aliases:
        return group
    kept = {fold(alias) for alias in entry.aliases} - {fold(alias) for alias in entry.apart}
    shared = [(len(kept & _forms(g, sources)), -k) for k, g in enumerate(groups)]
    count, at = max(shared, default=(0, 0))
    return groups[-at] if count else None


def _named(groups: Sequence[Group], sources: Sequence[Cited], name: str) -> Group | None:
    folded = fold(name)
    own = next((g for g in groups if fold(g.name) == folded), None)
    return own or next((g for g in groups if folded in _forms(g, sources)), None)


def _forms(group: Group, sources: Sequence[Cited]) -> set[str]:
    """Every name of a group: canonical ones and those of the texts."""
    told = {fold(sources[n].text[m.start : m.end]) for n, m in group.mentions}
    return told | {fold(m.name) for _, m in group.mentions}


def _join(made: Regrouped, home: Group, guest: Group) -> None:
    home.called = home.called or plainest(home)
    home.typed = home.typed or type_of(home)
    home.mentions += guest.mentions
    made.groups = [group for group in made.groups if group is not guest]
    made.entries.setdefault(id(home), []).extend(made.entries.pop(id(guest), ()))


def _split(made: Regrouped, sources: Sequence[Cited], entry: OnActor, alias: str) -> bool:
    """Give the mentions of an alias a group of their own; False where the actor has none."""
    home = _find(made.groups, sources, entry)
    if home is None or fold(home.name) == fold(alias):
        return False
    folded = fold(alias)
    away = [(n, m) for n, m in home.mentions if folded in (fold(sources[n].text[m.start : m.end]), fold(m.name))]
    if not away or len(away) == len(home.mentions):
        return False
    home.mentions = [mention for mention in home.mentions if mention not in away]
    own = [(n, replace(m, name=alias)) for n, m in away]
    made.groups.append(Group(alias, away[0][1].type, False, own))
    return True


def speakers(groups: Sequence[Group], sources: Sequence[Cited]) -> dict[str, str]:
    """What the analyst calls those who speak, by every folded name that is theirs alone."""
    if not any(group.called for group in groups):
        return {}
    forms = [_forms(group, sources) for group in groups]
    owners = Counter(form for each in forms for form in each)
    return {
        form: group.called
        for group, each in zip(groups, forms, strict=True)
        for form in each
        if group.called and owners[form] == 1
    }


# ---------------------------------------------------------------- before the groups
def told_apart(annotations: Annotations, entries: Sequence[OnActor]) -> Annotations:
    """Mentions by an alias that is told apart go by that alias, and so do the events that they alone take part in."""
    apart = {fold(alias): (alias, fold(entry.name)) for entry in entries for alias in entry.apart}
    if not apart:
        return annotations
    text = annotations.document.text

    def own(mention: Mention) -> str:
        alias, name = apart.get(fold(text[mention.start : mention.end]), ("", ""))
        return alias if alias and fold(mention.name) == name else mention.name

    mentions = annotations.of(Mention)

    def renamed(event: EventSpan, name: str) -> str:
        start, end = event.clause
        names = {own(m) for m in mentions if start <= m.start < end and m.name == name}
        return names.pop() if len(names) == 1 else name

    def changed(span: Span) -> Span:
        if isinstance(span, Mention):
            return replace(span, name=own(span)) if own(span) != span.name else span
        if isinstance(span, EventSpan):
            actors, targets = (tuple(renamed(span, name) for name in names) for names in (span.actors, span.targets))
            return (
                replace(span, actors=actors, targets=targets)
                if (actors, targets) != (span.actors, span.targets)
                else span
            )
        return span

    return Annotations(annotations.document, tuple(map(changed, annotations.spans)))
