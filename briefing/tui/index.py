"""A brief as the screen walks it: its items by key, and for every document which items its words feed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing import wording
from briefing.model import Brief, Evidence, Source
from briefing.news import News
from briefing.record import field, record

if TYPE_CHECKING:
    from briefing.clerk.dossier import ClerksDossier
    from briefing.dossier import Dossier

    AnyDossier = Dossier | ClerksDossier

TABS = ("overview", "actors", "figures", "contradictions", "sequence")
LEADS = "to"  # in the keys of rows that are of no item but lead to the sources or to a tab: "to:figures"
Mark = str  # a component name of the article's gutter: "claim", "dispute", "event", "escalation" or ""


@record(frozen=True, slots=True)
class Item:
    """One item of the brief. ``key`` is unique in the brief, ``mark`` is what its evidence shows in the gutter; that of
    an actor begins with what he has part in."""

    key: str
    tab: str
    label: str
    evidence: tuple[Evidence, ...]
    mark: Mark = ""
    names: str = ""  # all that it can be found by, a line each; nothing for a line of the overview


@record(frozen=True, slots=True)
class Feed:
    """A run of a document that is evidence ``number`` of an item."""

    start: int
    end: int
    item: Item
    number: int


@record(frozen=True, slots=True)
class Place:
    """Where a row of a list leads: the evidence of a number of an item; ``within`` is the item that holds the row."""

    item: str
    number: int = 0
    within: str = ""

    @property
    def key(self) -> str:
        """The key of such a row: ``actors:A1>figures:F2#3``; that of an item itself is the item's."""
        return f"{self.within}>{self.item}#{self.number}" if self.within else self.item

    @classmethod
    def of(cls, key: str) -> Place:
        """The place that a row's key names."""
        within, _, rest = key.rpartition(">")
        item, _, number = rest.partition("#")
        return cls(item, int(number or 0), within)


@record(frozen=True, slots=True)
class Case:
    """All that the reader shows: the brief, its items, and the problems met while reading."""

    brief: Brief
    problems: tuple[str, ...] = ()
    items: dict[str, Item] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    _feeds: dict[str, list[Feed]] = field(default_factory=dict)
    _longest: dict[str, int] = field(default_factory=dict)
    news: tuple[News, ...] = ()  # since the last visit
    dossier: AnyDossier | None = None  # what it was made from, to make it anew; None where it cannot be

    def feeds(self, source: str, start: int, end: int) -> list[Feed]:
        """What the words from ``start`` to ``end`` of a source feed, in order of the text."""
        feeds = self._feeds.get(source, [])
        first = bisect_left(feeds, start - self._longest.get(source, 0), key=lambda feed: feed.start)
        last = bisect_left(feeds, end, key=lambda feed: feed.start)
        return [feed for feed in feeds[first:last] if feed.end > start]


def open_case(
    brief: Brief, problems: tuple[str, ...] = (), dossier: AnyDossier | None = None, news: tuple[News, ...] = ()
) -> Case:
    """Index a brief for the screen."""
    items = {item.key: item for item in _items(brief)}
    feeds: dict[str, list[Feed]] = {}
    for item in items.values():
        for number, evidence in enumerate(item.evidence):
            feeds.setdefault(evidence.source, []).append(Feed(evidence.start, evidence.end, item, number))
    for found in feeds.values():
        found.sort(key=lambda feed: (feed.start, feed.end))
    longest = {source: max(feed.end - feed.start for feed in found) for source, found in feeds.items()}
    return Case(brief, problems, items, {source.id: source for source in brief.sources}, feeds, longest, news, dossier)


def key_of(tab: str, item_id: str) -> str:
    """The key of an item: ids are unique only among their kind."""
    return f"{tab}:{item_id}"


def _items(brief: Brief) -> Iterator[Item]:
    for number, statement in enumerate(brief.bottom_line, 1):
        yield Item(key_of("overview", str(number)), "overview", statement.text, statement.evidence)
    deeds = {event.id: {(e.source, e.sentence) for e in event.evidence} for event in brief.sequence}
    for actor in brief.actors:
        telling = set[tuple[str, str]]().union(*(deeds.get(event, ()) for event in actor.did))
        evidence = tuple(sorted(actor.evidence, key=lambda e: (e.source, e.sentence) not in telling))
        names = "\n".join((actor.name, *actor.aliases))
        yield Item(key_of("actors", actor.id), "actors", actor.name, evidence, names=names)
    for figure in brief.figures:
        evidence = tuple(claim.evidence for claim in figure.claims)
        mark = "dispute" if figure.status == "disputed" else "claim"
        title = wording.figure_title(figure)
        yield Item(key_of("figures", figure.id), "figures", title, evidence, mark, f"{title}\n{figure.subject}")
    for contradiction in brief.contradictions:
        evidence = tuple(position.evidence for position in contradiction.positions)
        key = key_of("contradictions", contradiction.id)
        yield Item(key, "contradictions", contradiction.subject, evidence, "dispute", contradiction.subject)
    for event in brief.sequence:
        mark = "escalation" if event.escalation else "event"
        yield Item(key_of("sequence", event.id), "sequence", event.summary, event.evidence, mark, event.summary)
