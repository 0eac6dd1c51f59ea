"""A claim as it is brought together with others: with its event, the affair that it is the toll of, whom it counts."""

from __future__ import annotations

from briefing.annotate.quantities.phrasing import MEANT
from briefing.brief.figures.scoping import NOWHERE, Scope
from briefing.lexicon import counts
from briefing.model import TOLLS, Measure, Quantity
from briefing.record import field, record

HARM = TOLLS - {"detained"}  # what an affair did to those whom it struck
STRUCK: frozenset[Measure] = HARM | {"sites"}  # whom and what an affair struck
THINGS: frozenset[Measure] = frozenset({"other", "sites", "money", "share", "deployed", "weapons"})
TOPICAL: frozenset[Measure] = frozenset({"money", "share"})  # which say in a word what they are of
ELSE = frozenset({*counts.TOGETHER, "aboard", "rescue", "saved", "sick"})  # what is said of people who may well live
CARE = frozenset({"hospital", "severity", "slight", "shelter"})  # not all who are hurt or fled are taken in
# folded nouns that count people without saying which: they agree with every other noun for people
ANYONE = frozenset(
    "people person persons others victims dead lives casualties wounded injured civilians individuals men and women "
    "toll deaths fatalities fatality martyrs martyr souls soul deceased slain life hurt bodies corpses body one".split()
)
NO_NOUN = MEANT | {""}
ANYONE_OR_NONE = ANYONE | {""}
NOBODY = ANYONE | NO_NOUN  # units that say of nobody who he is
HARDLY = 12  # up to which a number is often told of two things
BODIES = frozenset({"bodies", "body", "corpses", "corpse", "coffins"})  # what is found so far: a lower bound
ARMED = frozenset({"soldier", "fighter"})  # populations
# nouns for one person that many a person answers to
ANY_ONE = frozenset(
    "man woman person child boy girl soldier officer policeman civilian resident worker student".split()
)


@record(frozen=True, slots=True)
class Told:
    """One quantity of one source, with the cluster of its event.

    ``affair`` is, for harm, the affair that it is the toll of; ``population`` what sets those counted apart from all
    whom an event struck: children, soldiers, a nationality, a bed in hospital.
    """

    source: int
    quantity: Quantity
    cluster: int | None
    affair: int | None = None
    population: frozenset[str] = frozenset()
    over: str = ""  # since when it is counted: a date, "war"; "" for the toll of one event
    scope: Scope = NOWHERE  # what its own words say
    whose: frozenset[str] = frozenset()  # the states whose people they are told to be
    by_hand: bool = False  # the analyst added it
    one: bool = field(init=False)  # a single one with a noun of its own: "a contractor", not "one body", "one missile"
    day: str | None = field(init=False)  # on which it befell those counted; not one on which a longer time begins

    @property
    def at(self) -> tuple[int, int]:
        """Its report and the offset there."""
        return self.source, self.quantity.start

    def __post_init__(self) -> None:
        q = self.quantity
        object.__setattr__(self, "one", q.value == 1 and q.unit not in ANYONE and q.measure != "weapons")
        object.__setattr__(self, "day", None if self.over or q.over else q.day)


@record(frozen=False, slots=True)
class Draft:
    """Claims that are held to be of one quantity."""

    told: list[Told] = field(default_factory=list)

    @property
    def by_hand(self) -> bool:
        """True where the analyst added one of them."""
        return any(told.by_hand for told in self.told)

    @property
    def found(self) -> Draft:
        """Those that the rules found, which know where and of what they are; all where they found none."""
        found = [told for told in self.told if not told.by_hand]
        return self if len(found) in (0, len(self.told)) else Draft(found)
