"""What brief() makes of the annotations of many documents."""

from __future__ import annotations

from typing import Literal

from briefing.model.document import Document
from briefing.model.spans import INCIDENTAL, ActorType, Annotations, Context, DateBasis, Measure
from briefing.record import record

Status = Literal["agreed", "single-source", "revised", "disputed"]
Stance = Literal["affirmed", "denied"]
ChangeKind = Literal["figure", "actor", "date", "wording", "added", "removed"]


@record(frozen=True, slots=True)
class Evidence:
    """The quoted words and their sentence: ``text[start:end] == quote`` in the clean text of the source."""

    source: str
    start: int
    end: int
    quote: str
    sentence: str


@record(frozen=True, slots=True)
class Remark:
    """What the analyst has decided about an item, in words; the extraction never overrides it."""

    decided: tuple[str, ...] = ()  # "renamed “Governor Maron”, was “Ilse Maron”"
    note: str = ""
    pinned: bool = False
    rating: str = ""  # Admiralty code: a source's reliability A–F, an item's credibility 1–6
    of: tuple[str, ...] = ()  # the key of the entry in the decisions


@record(frozen=True, slots=True)
class Decision:
    """A decision of the analyst as the brief tells it; ``found`` is False where nothing in the case answers to it."""

    about: str
    decided: tuple[str, ...]
    note: str = ""
    found: bool = True
    likewise: bool = False  # puts another claim or telling where the decision before put one: both join two things


@record(frozen=True, slots=True)
class Source:
    """A document as the brief cites it: S1, S2 …; ``document`` has the date that the brief works with."""

    id: str
    document: Document
    annotations: Annotations
    copy_of: str | None = None  # the source that stands for all that share its words: not independent of it
    only: tuple[str, ...] = ()  # ids of the items that no other source tells
    analyst: Remark | None = None
    version: int = 1  # of the text that it shares with others, the earliest is 1
    versions: int = 1  # how many there are of that text


@record(frozen=True, slots=True)
class Actor:
    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: int
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    did: tuple[str, ...] = ()  # ids of the events it took part in
    analyst: Remark | None = None

    @property
    def others(self) -> tuple[str, ...]:
        """Its other names."""
        return tuple(alias for alias in self.aliases if alias != self.name)


@record(frozen=True, slots=True)
class Claim:
    value: float | None
    low: float | None
    high: float | None
    modifier: str
    attributed_to: str | None
    evidence: Evidence
    analyst: Remark | None = None
    replaced_by: str | None = None  # the source that prints a later version of this one's text, with a claim of its own
    former: bool = False  # told as what the number was before: "12, up from nine"
    reported: str | None = None  # the date of its report; of one that prints an earlier text again the date of that


@record(frozen=True, slots=True)
class Figure:
    """All claims of one quantity; low, best and high as UCDP means them."""

    id: str
    subject: str
    measure: Measure
    unit: str
    status: Status
    low: float | None
    best: float | None
    high: float | None
    claims: tuple[Claim, ...]  # by the date of their reports, the undated ones last
    analyst: Remark | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(claim.evidence.source for claim in self.claims))

    @property
    def in_passing(self) -> bool:
        """True for a number told once, of no harm, crowd or sum, that the analyst has not touched: its words in the
        report say better what it counts than a title would. So it is of a sum that has but these for a title."""
        return (
            self.status == "single-source"
            and (self.measure in INCIDENTAL or self.subject.partition(": ")[2].startswith("“"))
            and len(self.claims) == 1
            and self.analyst is self.claims[0].analyst is None
        )

    @property
    def open_above(self) -> bool:
        """True where the highest claim gives no upper bound: "at least 1,000" beside 30."""
        return any(claim.high is None and claim.low is not None and claim.low == self.high for claim in self.claims)

    @property
    def standing(self) -> tuple[Claim, ...]:
        """The claims that count: those that no later version of the same text has replaced."""
        return tuple(claim for claim in self.claims if claim.replaced_by is None)


@record(frozen=True, slots=True)
class Position:
    stance: Stance
    attributed_to: str | None
    evidence: Evidence
    analyst: Remark | None = None


@record(frozen=True, slots=True)
class Contradiction:
    id: str
    subject: str
    positions: tuple[Position, ...]
    analyst: Remark | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(position.evidence.source for position in self.positions))

    def answer(self, number: int) -> Position:
        """The first position that is contrary to one of them, itself where there is none."""
        own = self.positions[number]
        return next((position for position in self.positions if position.stance != own.stance), own)


@record(frozen=True, slots=True)
class Event:
    """One thing that happened, however many sources tell it; ``actors`` holds ids of Actor."""

    id: str
    date: str | None
    basis: DateBasis
    category: str
    intensity: float | None
    context: Context
    summary: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    escalation: bool = False  # more hostile than all that came before it
    analyst: Remark | None = None
    agents: tuple[str, ...] = ()  # of the actors those whose deed it is
    targets: tuple[str, ...] = ()  # of the actors those to whom it was done
    words: tuple[str, ...] = ()  # of each evidence the word that tells the event: "stormed"


@record(frozen=True, slots=True)
class Change:
    """What a version of a text says otherwise than the one before: the words of each, cited.

    ``kind`` is figure, actor or date where another number, name or day is told, wording where none is; a whole sentence
    is added (nothing earlier) or removed (nothing later).
    """

    kind: ChangeKind
    earlier: Evidence | None
    later: Evidence | None


@record(frozen=True, slots=True)
class Statement:
    """A sentence of the bottom line, with the sources that carry it and the items it is made from."""

    text: str
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()


@record(frozen=True, slots=True)
class Brief:
    sources: tuple[Source, ...] = ()
    actors: tuple[Actor, ...] = ()
    figures: tuple[Figure, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    sequence: tuple[Event, ...] = ()
    bottom_line: tuple[Statement, ...] = ()
    limits: tuple[str, ...] = ()
    selection: str = ""  # in words what was chosen of a larger brief, where this is not the whole
    decisions: tuple[Decision, ...] = ()
    changes: tuple[Change, ...] = ()  # of a figure, an actor or a date, from version to version
    scene: str = ""  # the state in which it happens, where it is clearly one

    @property
    def families(self) -> list[tuple[Source, list[Source]]]:
        """Each source that stands for itself with those that share its words, the latest version of them first; in the
        order of the first of each family."""
        alike: dict[str, list[Source]] = {}
        for source in self.sources:
            alike.setdefault(source.copy_of or source.id, []).append(source)
        leads = {source.id: source for source in self.sources}
        return [
            (leads[id], sorted((s for s in family if s.id != id), key=lambda s: -s.version))
            for id, family in alike.items()
        ]

    @property
    def span(self) -> tuple[str, str] | None:
        """First and last day of the main events of the sequence, None where none is dated."""
        days = sorted(e.date for e in self.sequence if e.context == "main" and e.date and len(e.date) == 10)
        return (days[0], days[-1]) if days else None
