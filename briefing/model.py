"""The words of the product as types: what flows from documents through annotations to the brief.

Everything here is immutable and picklable. Offsets are character offsets into a document's clean text, half open:
``text[span.start:span.end]``. Dates are strings in ISO 8601 / TIMEX3 form: a day ``2019-12-27``, a month ``2019-10``,
a year ``2014``, a decade ``197``, an interval ``2019-10/2020-01-02``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeVar

PublishedBasis = Literal["stated", "inferred", "unknown"]
DateBasis = Literal["stated", "resolved", "inferred", "unknown"]
ActorType = Literal["person", "state", "government", "military", "armed-group", "organisation", "media", "civilians"]
Measure = Literal[
    "killed", "wounded", "missing", "detained", "displaced", "participants", "deployed",
    "sites", "weapons", "money", "votes", "share", "other",
]  # fmt: skip
Context = Literal["main", "background", "future", "hypothetical"]
Status = Literal["agreed", "single-source", "revised", "disputed"]
Stance = Literal["affirmed", "denied"]
ChangeKind = Literal["figure", "actor", "date", "wording", "added", "removed"]
S = TypeVar("S", bound="Span")


@dataclass(frozen=True, slots=True)
class Document:
    """One report as read. ``text`` is clean: no control characters, ``\\n`` line ends, every visible character kept."""

    file: str
    text: str
    title: str = ""
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    published_reason: str = ""  # how the date is known, in words for a reader
    language: str = "en"  # ISO 639-1; "und" where it is surely not English but not known
    fetched: str | None = None  # when a page was fetched, in ISO 8601: orders versions that were published on one day

    @property
    def words(self) -> int:
        """Number of words, separated by white space."""
        return len(self.text.split())


# ---------------------------------------------------------------- what annotate() finds in one document
@dataclass(frozen=True, slots=True)
class Span:
    """A run of a document's clean text; each subclass is one kind of annotation."""

    kind: ClassVar[str] = "span"
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    kind: ClassVar[str] = "sentence"
    paragraph: int = 0
    boilerplate: bool = False  # page furniture: shown dimmed, kept out of the brief
    headline: bool = False


@dataclass(frozen=True, slots=True)
class DateSpan(Span):
    """A date as told and as resolved; ``value`` is None where it cannot be known (no reference date)."""

    kind: ClassVar[str] = "date"
    value: str | None = None
    granularity: Literal["day", "month", "year", "decade", "interval", "duration", "time"] = "day"
    basis: DateBasis = "stated"
    reason: str = ""  # why this value: "last Friday before 2 January 2020"
    role: Literal["date", "duration", "set"] = "date"
    weekday: int | None = None  # 0 is Monday, where the text names one: dates undated documents
    past: bool = True


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A name of an actor. ``name`` is canonical where the lexicon knows it, else the fullest form in the document."""

    kind: ClassVar[str] = "actor"
    name: str = ""
    type: ActorType = "organisation"
    role: str = ""  # "Defense Secretary", where the text gives one
    known: bool = False  # the lexicon knows the name
    acting: bool = True  # False where it only locates or is only a modifier ("in Iraq", "US strikes")


@dataclass(frozen=True, slots=True)
class Attribution(Span):
    """Words that say who says it; ``scope`` is the run of text that is said."""

    kind: ClassVar[str] = "attribution"
    speaker: str = ""
    speaker_start: int = -1
    speaker_end: int = -1
    verb: str = ""
    scope: tuple[int, int] = (0, 0)
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Certainty(Span):
    """A word of likelihood or distance (ICD 203): "reportedly", "likely", "suspected"."""

    kind: ClassVar[str] = "certainty"
    level: Literal["almost-no-chance", "unlikely", "roughly-even", "likely", "almost-certain", "hearsay"] = "hearsay"


@dataclass(frozen=True, slots=True)
class Denial(Span):
    """A clause that says something is not so."""

    kind: ClassVar[str] = "denial"
    heads: tuple[str, ...] = ()  # stems of what is denied: "breach" of "did not breach the embassy"; of "no ransom was
    # paid" the verb, then the noun
    words: frozenset[str] = frozenset()  # stems of its content words, the heads among them
    how: Literal["said", "done", "thing", "called", "open"] = "done"  # a speaker denies it; it was not done; there was
    # none of it; it was "not a swap"; it was not done yet
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity(Span):
    """A number of something. An open bound is None: "at least 60" is value 60, low 60, high None."""

    kind: ClassVar[str] = "quantity"
    value: float | None = None
    low: float | None = None
    high: float | None = None
    modifier: str = ""
    measure: Measure = "other"
    unit: str = ""  # what is counted: "people", "soldiers", "USD", "percent"
    subject: str = ""  # the event or population it belongs to, in the text's words
    claim: bool = True  # False where it is a mere number (an age, a time, a name)
    attributed_to: str | None = None
    context: Context = "main"
    date: str | None = None
    event: int | None = None  # index of the event it belongs to, in Annotations.of(EventSpan)
    predicate: str = ""  # kind of what is said of those counted: "release", "arrest"
    cumulative: bool = False  # a toll of a whole war or period, not of one event
    part: bool = False  # a part of a total told elsewhere ("including 68 children")
    places: tuple[str, ...] = ()
    echo: int | None = None  # start of the count that it says again or otherwise: "the army put the figure at 19"
    keys: frozenset[str] = frozenset()  # folded words that say what it is about, for grouping


@dataclass(frozen=True, slots=True)
class EventSpan(Span):
    """A trigger of an event; ``clause`` is the run of text that tells it."""

    kind: ClassVar[str] = "event"
    lemma: str = ""
    category: str = ""
    intensity: float | None = None
    clause: tuple[int, int] = (0, 0)
    date: str | None = None
    basis: DateBasis = "unknown"
    context: Context = "main"
    negated: bool = False
    actors: tuple[str, ...] = ()  # who does it
    targets: tuple[str, ...] = ()  # to whom
    places: tuple[str, ...] = ()
    attributed_to: str | None = None
    kinds: tuple[str, ...] = ()  # "air strike", "arrest": what reporters call by many words
    keys: frozenset[str] = frozenset()  # folded stems of what else describes it, for merging over sources
    weekday: int | None = None  # 0 is Monday, where the date is told by one: dates undated documents
    noun: bool = False  # told by a noun: it may refer back to what a verb has told
    definite: bool = False  # "the attack": refers back
    harm: bool = False  # told only by what it did to people ("25 were killed")
    headline: bool = False
    aside: bool = False  # told in a subordinate clause: "…, where four were killed"
    passing: bool = False  # mentioned in a sentence that is about another event: "… was arrested after the crash"


@dataclass(frozen=True, slots=True)
class Annotations:
    """A document and every span found in it, in order of start."""

    document: Document
    spans: tuple[Span, ...] = ()

    def of(self, kind: type[S]) -> tuple[S, ...]:
        """The spans of one kind, in order."""
        return tuple(span for span in self.spans if isinstance(span, kind))


# ---------------------------------------------------------------- what brief() makes of many
@dataclass(frozen=True, slots=True)
class Evidence:
    """The quoted words and their sentence: ``text[start:end] == quote`` in the clean text of the source."""

    source: str
    start: int
    end: int
    quote: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What the analyst has decided about an item, in words; the extraction never overrides it."""

    decided: tuple[str, ...] = ()  # "renamed “Governor Maron”, was “Ilse Maron”"
    note: str = ""
    pinned: bool = False
    rating: str = ""  # Admiralty code: a source's reliability A–F, an item's credibility 1–6
    of: tuple[str, ...] = ()  # the key of the entry in the decisions


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of the analyst as the brief tells it; ``found`` is False where nothing in the case answers to it."""

    about: str
    decided: tuple[str, ...]
    note: str = ""
    found: bool = True


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Claim:
    value: float | None
    low: float | None
    high: float | None
    modifier: str
    attributed_to: str | None
    evidence: Evidence
    analyst: Remark | None = None
    replaced_by: str | None = None  # the source that prints a later version of this one's text, with a claim of its own


@dataclass(frozen=True, slots=True)
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
    claims: tuple[Claim, ...]
    analyst: Remark | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(claim.evidence.source for claim in self.claims))

    @property
    def standing(self) -> tuple[Claim, ...]:
        """The claims that count: those that no later version of the same text has replaced."""
        return tuple(claim for claim in self.claims if claim.replaced_by is None)


@dataclass(frozen=True, slots=True)
class Position:
    stance: Stance
    attributed_to: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Contradiction:
    id: str
    subject: str
    positions: tuple[Position, ...]
    analyst: Remark | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(position.evidence.source for position in self.positions))


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Change:
    """What a version of a text says otherwise than the one before: the words of each, cited.

    ``kind`` is figure, actor or date where another number, name or day is told, wording where none is; a whole sentence
    is added (nothing earlier) or removed (nothing later).
    """

    kind: ChangeKind
    earlier: Evidence | None
    later: Evidence | None


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the bottom line, with the sources that carry it and the items it is made from."""

    text: str
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
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
