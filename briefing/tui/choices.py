"""What can be decided about a thing of the brief: the choices offered, in words. Nothing here knows of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from briefing import wording
from briefing.decisions.edit import Passage, Stand, Telling, Thing
from briefing.decisions.words import CREDIBILITY, RELIABILITY
from briefing.model import Actor, ActorType, Brief, Category, Claim, Contradiction, Event, Figure, Source
from briefing.record import field, record, replace
from briefing.tui.index import Item

Ask = Literal["actor", "alias", "figure", "event", "words", "one of", "nothing", "new event", "new number"]


Aim = Passage | Thing


@record(frozen=True, slots=True)
class Choice:
    """One thing to decide: a line of the menu, what is asked for next, and the field that the answer goes to."""

    label: str
    thing: Aim
    ask: Ask
    group: str = field(default="", kw_only=True)  # what it is about, where the menu is of several things
    field: str = ""
    value: object = None  # of the field where nothing is asked, the present one where words are
    said: str = ""  # how it is told when it is done
    options: tuple[tuple[str, str], ...] = ()  # values and what they mean, where one of several is asked for
    hint: str = ""

    @property
    def present(self) -> str:
        """What the menu shows of the present value: nothing where the line says what is done, or it is a long one."""
        words = str(self.value or "") if self.ask in ("words", "one of") else ""
        words = wording.kind_words(words) if self.ask == "one of" else words
        return words if len(words) <= BRIEF else ""


TYPES = tuple((name, wording.kind_words(name)) for name in get_args(ActorType))
FIRM = tuple((letter, words) for letter, words in RELIABILITY.items())
TRUE = tuple((str(number), words) for number, words in CREDIBILITY.items())
CATEGORIES: tuple[tuple[Category, str], ...] = (
    ("AGREE", "to terms; promise"), ("CONSULT", "meet, visit, talk"), ("SUPPORT", "praise, back with words"),
    ("CONCEDE", "give in, release, ease"), ("COOPERATE", "work or trade together"), ("AID", "give help or shelter"),
    ("RETREAT", "withdraw, cease fire, surrender"), ("INVESTIGATE", "look into, search, try"),
    ("DEMAND", "call for, urge"), ("DISAPPROVE", "criticise, accuse, sue"), ("REJECT", "refuse, veto, defy"),
    ("THREATEN", "with force, sanctions or worse"), ("PROTEST", "march, strike, riot"),
    ("CRIME", "unlawful deeds, not political ones"), ("SANCTION", "cut ties, boycott, ban, expel"),
    ("MOBILIZE", "deploy, arm, raise the alert"), ("COERCE", "arrest, seize, curb, blockade"),
    ("ASSAULT", "attack, kill, hurt"), ("DISASTER", "accident, nature, disease"),
)  # fmt: skip
SENTENCE = 64  # characters of a sentence by which it is named
BRIEF = 24  # characters of a present value that fit beside what can be done about it
STANDINGS = (
    ("main", "it happened in the crisis"), ("background", "it happened before"), ("future", "it is yet to come"),
    ("hypothetical", "it is only supposed, or threatened"),
)  # fmt: skip
STATUSES = (
    ("disputed", "these numbers can't all hold"), ("revised", "it moved from day to day; the latest counts"),
    ("agreed", "several say the same"), ("single-source", "one voice alone"),
)  # fmt: skip
STANCES = (("affirmed", "that it was so"), ("denied", "that it was so"))
NUMBER = "How many: 120, about 120, at least 40, 40 to 50, dozens, none."
WHEN = "A day (2020-01-02), a month (2020-01) or a year (2020). Empty: as "


def thing_of(brief: Brief, item: Item) -> Thing | None:
    """The actor, figure, contradiction or event that an item stands for; None for a line of the overview."""
    for group in (brief.actors, brief.figures, brief.contradictions, brief.sequence):
        for thing in group:
            if item.key.endswith(f":{thing.id}") and item.tab != "overview":
                return thing
    return None


def choices(thing: Aim, number: int = 0) -> list[Choice]:
    """What can be decided about a thing; of a figure, an event or a contradiction also about its claim, telling or
    position of that number."""
    found: list[Choice] = []
    if isinstance(thing, Passage):
        group = f"This sentence: {excerpt(thing)}"
        asks: tuple[tuple[str, Ask], ...] = (("an event", "new event"), ("a number", "new number"))
        return [Choice(f"Add {what} that it tells …", thing, ask, group=group) for what, ask in asks]
    if isinstance(thing, Source):
        found += _on_source(thing)
    if isinstance(thing, Actor):
        found += _on_actor(thing)
    if isinstance(thing, Figure):
        found += _on_claim(thing.claims[number], thing)
        found.append(Choice("Join with another figure …", thing, "figure", group="This figure"))
        return [*found, *(replace(choice, group="This figure") for choice in (*_on_figure(thing), *_on_any(thing)))]
    if isinstance(thing, Event):
        whole = (*_on_event(thing), *_on_any(thing))
        if len(thing.evidence) == 1:
            return [*whole]
        return [*(replace(choice, group="This event") for choice in whole), *_on_telling(Telling(thing, number))]
    if isinstance(thing, Contradiction):
        whole = (_words(thing), *_on_any(thing))
        return [*_on_position(Stand(thing, number)), *(replace(c, group="This contradiction") for c in whole)]
    return [*found, *_on_any(thing)]


def _on_source(source: Source) -> Iterator[Choice]:
    document = source.document
    remark = source.analyst
    mine = remark is not None and any(words.startswith("dated") for words in remark.decided)
    yield Choice("Publisher …", source, "words", "publisher", document.publisher or "", "publisher",
                 hint="Who published it. Empty: as the report states it.")  # fmt: skip
    yield Choice("Date of publication …", source, "words", "published", document.published or "" if mine else "",
                 "dated", hint=f"{WHEN}the report states it.")  # fmt: skip
    yield Choice("Reliability, A to F …", source, "one of", "reliability", _rating(source), "reliability", FIRM)


def _on_actor(actor: Actor) -> Iterator[Choice]:
    yield Choice("Join with another actor …", actor, "actor")
    if actor.others:
        yield Choice("Split: a name of it is another actor's …", actor, "alias")
    yield Choice("Rename …", actor, "words", "rename", actor.name, "called", hint="Empty: the name that was extracted.")
    yield Choice("Type …", actor, "one of", "type", actor.type, "type", TYPES)


def _on_claim(claim: Claim, figure: Figure) -> Iterator[Choice]:
    group = f"This claim: “{wording.listing([claim.evidence.quote], 1)}” [{claim.evidence.source}]"
    yield Choice("Move to another figure …", claim, "figure", group=group)
    present = wording.claim_value(claim, figure.unit)
    yield Choice("Number …", claim, "words", "number", present, "number", hint=NUMBER, group=group)
    yield _speaker(claim, claim.attributed_to, group)
    if len(figure.claims) > 1:
        yield Choice("Split off as a figure of its own", claim, "nothing", "alone", True, group=group)
        yield Choice("Drop", claim, "nothing", "dismissed", True, "dropped", group=group)
    yield Choice(
        "Credibility, 1 to 6 …", claim, "one of", "credibility", _rating(claim), "credibility", TRUE, group=group
    )


def _speaker(thing: Claim | Stand, present: str | None, group: str) -> Choice:
    hint = "Who says it, by the name of an actor or another. Empty: the report itself."
    return Choice("Said by …", thing, "words", "speaker", present or "", "said by", hint=hint, group=group)


def _on_figure(figure: Figure) -> Iterator[Choice]:
    yield Choice("Status …", figure, "one of", "status", figure.status, "status", STATUSES)
    yield _words(figure)


def _on_position(stand: Stand) -> Iterator[Choice]:
    position = stand.position
    group = f"This position: “{wording.listing([stand.evidence.quote], 1)}” [{stand.evidence.source}]"
    yield Choice("Affirms or denies …", stand, "one of", "stance", position.stance, "stance", STANCES, group=group)
    yield _speaker(stand, position.attributed_to, group)
    yield Choice("Drop", stand, "nothing", "dismissed", True, "dropped", group=group)


def _on_telling(telling: Telling) -> Iterator[Choice]:
    evidence = telling.evidence
    group = f"This telling: “{wording.listing([evidence.quote], 1)}” [{evidence.source}]"
    yield Choice("Move to another event …", telling, "event", group=group)
    yield Choice("Split off as an event of its own", telling, "nothing", "alone", True, group=group)
    yield Choice("Drop", telling, "nothing", "dismissed", True, "dropped", group=group)


def _on_event(event: Event) -> Iterator[Choice]:
    yield Choice("Join with another event …", event, "event")
    yield Choice("Day …", event, "words", "date", event.date or "", "dated", hint=f"{WHEN}it was found.")
    yield Choice("Category …", event, "one of", "category", event.category, "category", CATEGORIES)
    yield Choice("Standing …", event, "one of", "context", event.context, "standing", STANDINGS)
    yield _words(event)


def _words(thing: Figure | Contradiction | Event) -> Choice:
    name, words = ("summary", thing.summary) if isinstance(thing, Event) else ("subject", thing.subject)
    hint = "How the line tells it. Empty: in the words of the reports."
    return Choice("Words …", thing, "words", name, words, "worded", hint=hint)


def _on_any(thing: Thing) -> Iterator[Choice]:
    remark = thing.analyst
    kind = kind_of(thing)
    if remark is not None and remark.pinned:
        yield Choice(f"Unpin this {kind}", thing, "nothing", "pinned", False, "no longer pinned")
    else:
        yield Choice(f"Pin this {kind}", thing, "nothing", "pinned", True, "pinned")
    yield Choice(f"Note on this {kind} …", thing, "words", "note", remark.note if remark else "", "note",
                 hint="Empty: no note.")  # fmt: skip
    if isinstance(thing, Figure | Event | Contradiction):
        label = f"Credibility of this {kind}, 1 to 6 …"
        yield Choice(label, thing, "one of", "credibility", _rating(thing), "credibility", TRUE)
    yield Choice(f"Leave this {kind} out", thing, "nothing", "dismissed", True, "left out")


def _rating(thing: Thing) -> str:
    return thing.analyst.rating if thing.analyst else ""


def excerpt(passage: Passage) -> str:
    """The beginning of a sentence, and its source."""
    return f"“{wording.cut(wording.one_line(passage.evidence.quote), SENTENCE)}” [{passage.evidence.source}]"


def kind_of(thing: Aim) -> str:
    """The word for what a thing is."""
    return "sentence" if isinstance(thing, Passage) else type(thing).__name__.lower()
