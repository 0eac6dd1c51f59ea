"""The decisions as types. An entry holds all that is decided about one thing; its fields are the keys of the file.

A thing is known by what survives another extraction: a source by its file, an actor by its name and aliases, a claim or
an item of the brief by the words quoted, their sentence and their file, an event also by the word of them that tells
it: a sentence may tell two. ``REFERENCE`` names those fields; the others are the decisions themselves and say nothing
at their defaults.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, Self, TypeVar

from briefing.model import ActorType, Category, Context, Measure, Stance, Status
from briefing.record import fields, record

Kind = Literal["source", "actor", "claim", "figure", "telling", "event", "position", "contradiction"]
Key = tuple[str, ...]
Reliability = Literal["A", "B", "C", "D", "E", "F"]  # of a source, by the Admiralty code
Credibility = Literal[1, 2, 3, 4, 5, 6]  # of what is said, by the same
E = TypeVar("E", bound="Entry")


@record(frozen=True, slots=True)
class Place:
    """Quoted words, their sentence and the file of their document; of an event also the word that tells it."""

    file: str
    quote: str
    sentence: str = ""
    word: str = ""


@record(frozen=True, slots=True, kw_only=True)
class Entry:
    """All that is decided about one thing; what can be decided about each of them stands here."""

    kind: ClassVar[Kind]
    REFERENCE: ClassVar[tuple[str, ...]] = ()

    pinned: bool = False
    dismissed: bool = False
    note: str = ""

    @property
    def key(self) -> Key:
        """What no other entry of a case has."""
        return self.kind, *(getattr(self, name) for name in self.REFERENCE)

    @property
    def empty(self) -> bool:
        """True where nothing is decided."""
        return all(getattr(self, f.name) == f.default for f in fields(self) if f.name not in self.REFERENCE)

    @property
    def goes(self) -> tuple[Place | None, bool]:
        """To what else the thing belongs, and whether it is taken out of what it belongs to."""
        return None, False


@record(frozen=True, slots=True, kw_only=True)
class OnSource(Entry):
    kind: ClassVar[Kind] = "source"
    REFERENCE: ClassVar[tuple[str, ...]] = ("file",)

    file: str
    publisher: str = ""
    published: str = ""  # a day, a month or a year in ISO 8601
    reliability: Reliability | None = None


@record(frozen=True, slots=True, kw_only=True)
class OnActor(Entry):
    kind: ClassVar[Kind] = "actor"
    REFERENCE: ClassVar[tuple[str, ...]] = ("name", "aliases")

    name: str  # as extracted
    aliases: tuple[str, ...] = ()  # by which it is found where no actor has its name
    same_as: tuple[str, ...] = ()  # names of actors that are this one
    apart: tuple[str, ...] = ()  # aliases that are an actor of their own
    rename: str = ""
    type: ActorType | None = None

    @property
    def key(self) -> Key:
        return self.kind, self.name.casefold()


@record(frozen=True, slots=True, kw_only=True)
class OnPlace(Entry):
    """What is known by quoted words: a claim, or the item of the brief that has them among its evidence."""

    REFERENCE: ClassVar[tuple[str, ...]] = ("file", "quote", "sentence")

    file: str
    quote: str
    sentence: str = ""
    credibility: Credibility | None = None

    @property
    def place(self) -> Place:
        return Place(**{name: getattr(self, name) for name in self.REFERENCE})

    @classmethod
    def at(cls, place: Place) -> Self:
        """An entry that decides nothing yet."""
        return cls(**{name: getattr(place, name) for name in cls.REFERENCE})


@record(frozen=True, slots=True, kw_only=True)
class OnClaim(OnPlace):
    kind: ClassVar[Kind] = "claim"

    added: bool = False  # the rules did not find it
    number: str = ""  # how many it tells, in words: "about 120"
    measure: Measure | None = None
    figure: Place | None = None  # a claim of the figure that it belongs to
    alone: bool = False  # it belongs to no other figure
    speaker: str | None = None  # who says it, "" for the report itself

    @property
    def goes(self) -> tuple[Place | None, bool]:
        return self.figure, self.alone


@record(frozen=True, slots=True, kw_only=True)
class OnTitled(OnPlace):
    """What stands under a title of its own."""

    subject: str = ""  # the title, in the analyst's words


@record(frozen=True, slots=True, kw_only=True)
class OnFigure(OnTitled):
    kind: ClassVar[Kind] = "figure"

    status: Status | None = None


@record(frozen=True, slots=True, kw_only=True)
class OnTold(OnPlace):
    """What is known also by the word of the quoted ones that tells of it."""

    REFERENCE: ClassVar[tuple[str, ...]] = ("file", "quote", "sentence", "word")

    word: str = ""


@record(frozen=True, slots=True, kw_only=True)
class OnTelling(OnTold):
    """One line of the evidence of an event."""

    kind: ClassVar[Kind] = "telling"

    event: Place | None = None  # a telling of the event that it belongs to
    alone: bool = False  # it tells an event of its own

    @property
    def goes(self) -> tuple[Place | None, bool]:
        return self.event, self.alone


@record(frozen=True, slots=True, kw_only=True)
class OnEvent(OnTold):
    kind: ClassVar[Kind] = "event"

    added: bool = False  # the rules did not find it
    date: str = ""  # a day, a month or a year in ISO 8601
    category: Category | None = None
    context: Context | None = None
    summary: str = ""  # the line that tells it, in the analyst's words


@record(frozen=True, slots=True, kw_only=True)
class OnPosition(OnTold):
    """One position on a contradiction; its ``word`` are the words that answer it: one position may meet several."""

    kind: ClassVar[Kind] = "position"

    stance: Stance | None = None
    speaker: str | None = None  # who takes it, "" for the report itself


@record(frozen=True, slots=True, kw_only=True)
class OnContradiction(OnTitled):
    kind: ClassVar[Kind] = "contradiction"


ENTRIES: dict[str, type[Entry]] = {
    cls.kind: cls for cls in (OnSource, OnActor, OnClaim, OnFigure, OnTelling, OnEvent, OnPosition, OnContradiction)
}
Step = tuple[Entry | None, Entry | None]  # an entry as it was and as it is now; None where there is none


@record(frozen=True, slots=True)
class Change:
    """What one decision changes, and how that is told: ``Ilse Maron: renamed “Governor Maron”``."""

    told: str
    steps: tuple[Step, ...]
    told_back: str = ""  # how taking it back is told, where that is not to be "Taken back: …"

    @property
    def undone(self) -> Change:
        """The change that takes this one back."""
        told = self.told_back or f"Taken back: {self.told}"
        return Change(told, tuple((now, was) for was, now in reversed(self.steps)))


@record(frozen=True, slots=True)
class Decisions:
    """The entries of a case in the order in which they were made, which is that in which they are applied."""

    entries: tuple[Entry, ...] = ()

    def of(self, cls: type[E]) -> tuple[E, ...]:
        """The entries about one kind of thing."""
        return tuple(entry for entry in self.entries if isinstance(entry, cls))

    def get(self, key: Key) -> Entry | None:
        """The entry of that key."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def after(self, change: Change) -> Decisions:
        """The decisions as the change leaves them."""
        entries = {entry.key: entry for entry in self.entries}
        for was, now in change.steps:
            if was is not None and (now is None or now.empty or now.key != was.key or moved(was, now)):
                entries.pop(was.key, None)
            if now is not None and not now.empty:
                entries[now.key] = now
        return Decisions(tuple(entries.values()))


def moved(was: Entry, now: Entry) -> bool:
    """True where a claim or a telling goes elsewhere: where it goes hangs on the moves before, so it becomes the last
    of them."""
    return was.goes != now.goes


def decided(entries: Iterable[Entry]) -> Decisions:
    """Entries as decisions; a later one about the same thing takes the place of an earlier."""
    return Decisions(tuple({entry.key: entry for entry in entries if not entry.empty}.values()))


NONE = Decisions()
