"""What annotate() finds in one document."""

from __future__ import annotations

from itertools import compress
from typing import ClassVar, Literal, TypeVar, cast

from briefing.model.document import Document
from briefing.record import record

DateBasis = Literal["stated", "resolved", "inferred", "unknown"]
ActorType = Literal["person", "state", "government", "military", "armed-group", "organisation", "media", "civilians"]
Measure = Literal[
    "killed", "wounded", "missing", "detained", "displaced", "participants", "deployed",
    "sites", "weapons", "money", "votes", "share", "other",
]  # fmt: skip
TOLLS: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "detained", "displaced"})  # of harm to people
INCIDENTAL: frozenset[Measure] = frozenset({"sites", "weapons", "other"})  # counts of things, or of people in any state
Category = Literal[  # PLOVER's, and DISASTER for accidents, nature and disease
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "INVESTIGATE", "DEMAND", "DISAPPROVE",
    "REJECT", "THREATEN", "PROTEST", "CRIME", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "DISASTER",
]  # fmt: skip
# of an event in its sentence: what it says; what it says to lie before its news; what a clause that hangs on it says;
# what it only mentions beside what it says; what is mentioned where it says no event
Role = Literal["told", "earlier", "clause", "passing", "named"]
Context = Literal["main", "background", "future", "hypothetical"]
S = TypeVar("S", bound="Span")


@record(frozen=True, slots=True)
class Span:
    """A run of a document's clean text; each subclass is one kind of annotation."""

    kind: ClassVar[str] = "span"
    start: int
    end: int


@record(frozen=True, slots=True)
class Sentence(Span):
    kind: ClassVar[str] = "sentence"
    paragraph: int = 0
    boilerplate: bool = False  # page furniture: shown dimmed, kept out of the brief
    headline: bool = False


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
class Mention(Span):
    """A name of an actor. ``name`` is canonical where the lexicon knows it, else the fullest form in the document."""

    kind: ClassVar[str] = "actor"
    name: str = ""
    type: ActorType = "organisation"
    role: str = ""  # "Defense Secretary", where the text gives one
    known: bool = False  # the lexicon knows the name
    acting: bool = True  # False where it only locates or is only a modifier ("in Iraq", "US strikes")


@record(frozen=True, slots=True)
class Attribution(Span):
    """Words that say who says it; ``scope`` is the run of text that is said."""

    kind: ClassVar[str] = "attribution"
    speaker: str = ""
    speaker_start: int = -1
    speaker_end: int = -1
    verb: str = ""
    scope: tuple[int, int] = (0, 0)
    anonymous: bool = False


@record(frozen=True, slots=True)
class Certainty(Span):
    """A word of likelihood or distance (ICD 203): "reportedly", "likely", "suspected"."""

    kind: ClassVar[str] = "certainty"
    level: Literal["almost-no-chance", "unlikely", "roughly-even", "likely", "almost-certain", "hearsay"] = "hearsay"


@record(frozen=True, slots=True)
class Denial(Span):
    """A clause that says something is not so: the run of what is denied."""

    kind: ClassVar[str] = "denial"
    opens: int = 0  # where the words that deny it begin: "Chile | denied that …"
    heads: tuple[str, ...] = ()  # stems of what is denied: "shell" of "did not shell the port"; of "no ransom was
    # paid" the verb, then the noun; none where it is told before
    words: frozenset[str] = frozenset()  # stems of its content words, the heads among them
    # a speaker denies it; it was not done; there was none of it; it was "not a swap"; it was not done yet; a speaker
    # denies a part in it; what was told before is denied: "the army rejected that"
    how: Literal["said", "done", "thing", "called", "open", "part", "told"] = "done"
    speaker: str | None = None


@record(frozen=True, slots=True)
class Quantity(Span):
    """A number of something. An open bound is None: "at least 60" is value 60, low 60, high None."""

    kind: ClassVar[str] = "quantity"
    value: float | None = None
    low: float | None = None
    high: float | None = None
    modifier: str = ""
    measure: Measure = "other"
    unit: str = ""  # what is counted: "people", "soldiers", "USD", "percent"
    subject: str = ""  # the counted noun, in the text's words
    label: str = ""  # those counted in words that need no sentence: "tents sent to the camps"; of the killed and the
    # like who they are: "members of the navy"
    claim: bool = True  # False where it is a mere number (an age, a time, a name)
    attributed_to: str | None = None
    context: Context = "main"
    date: str | None = None
    event: int | None = None  # index of the event it belongs to, in Annotations.of(EventSpan)
    predicate: str = ""  # kind of what is said of those counted: "release", "arrest"
    cumulative: bool = False  # a toll of a whole war or period, not of one event
    over: str = ""  # since when it is counted: a date, a duration ("P7D") before the report, "war"; "" for one event
    part: bool = False  # a part of a total told elsewhere ("including 68 children")
    places: tuple[str, ...] = ()
    where: tuple[str, ...] = ()  # the places with which the count itself is told, each in the next: "in Ica, Peru"
    day: str | None = None  # on which it befell those counted, told with the count; not one on which they were counted
    echo: int | None = None  # start of the count that it says again or otherwise: "the army put the figure at 19"
    former: bool = False  # what the number was before it changed: "12, up from nine"
    keys: frozenset[str] = frozenset()  # folded words that say what it is about, for grouping


@record(frozen=True, slots=True)
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
    anew: bool = False  # told as one more of its kind: "another attack", "struck again", "earlier on Friday"
    site: str = ""  # kind of what was struck or where it happened, with its name: "mosque", "hospital: noor"
    role: Role = "named"

    @property
    def told(self) -> bool:
        """True for what its sentence says has happened."""
        return self.role in ("told", "earlier")


@record(frozen=True, slots=True)
class Annotations:
    """A document and every span found in it, in order of start."""

    document: Document
    spans: tuple[Span, ...] = ()

    @property
    def failed(self) -> bool:
        """True where the rules could not read a text at all: the least of any has a sentence."""
        return not self.spans and bool(self.document.text.strip())

    def of(self, kind: type[S]) -> tuple[S, ...]:
        """The spans of one kind, in order."""
        return cast("tuple[S, ...]", tuple(compress(self.spans, map(kind.__instancecheck__, self.spans))))
