"""What the analyst is asked in order to decide: on which thing, what about it, and what the choice needs to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from briefing import wording
from briefing.decisions import edit
from briefing.decisions.edit import Telling, Thing, label
from briefing.decisions.words import ITSELF
from briefing.lexicon.events import goldstein
from briefing.model import Actor, ActorType, Claim, Event, Figure
from briefing.tui.choices import Choice, choices, kind_of, thing_of
from briefing.tui.row_parts import cites, intensity
from briefing.tui.screens.asking import NUMBERS, Asking, ChooseScreen, Option, PickScreen, WordsScreen
from briefing.when import is_date

if TYPE_CHECKING:
    from briefing.tui.reader.deciding import DecidingPart, Make

UNSET = ("reliability", "category", "context", "status", "stance")  # fields that have no value where nothing is set
NOT_SET = ("–", "not set")  # by the analyst


class Questions:
    """Asks on small screens over the reader; None stands for an analyst who goes back."""

    def __init__(self, reader: DecidingPart) -> None:
        self._reader = reader

    async def decision(self, aim: tuple[Thing | None, int] | None = None) -> Make | None:
        """What the analyst decides on what is aimed at, else on what is looked at; says so where that is nothing."""
        thing, number = aim or await self._aim()
        if thing is None:
            words = "Go to a source, an actor, a figure, a contradiction or an event first."
            self._reader.notify(words, markup=False)
            return None
        offered = choices(thing, number)
        options: list[Option] = []
        for n, choice in enumerate(offered):
            if choice.group and (n == 0 or offered[n - 1].group != choice.group):
                options.append(("", choice.group, ""))
            options.append((str(n), choice.label, choice.present))
        chosen = await self._ask(ChooseScreen(f"Decide on this {kind_of(thing)}: {label(thing)}", options))
        return await self._answer(offered[int(chosen)]) if chosen else None

    async def _aim(self) -> tuple[Thing | None, int]:
        """What is looked at, and which claim of it: in the article one of what the line feeds."""
        if self._reader.pane == "sources":
            return self._reader.case.sources.get(self._reader.source_list.key), 0
        if self._reader.pane in ("brief", "chart"):
            item, number = self._reader.looked_at()
            return (thing_of(self._reader.case.brief, item) if item else None), number
        feeds = [feed for feed in self._reader.feeds() if feed.item.tab != "overview"]
        if len(feeds) > 1:
            options = [(str(n), wording.one_line(feed.item.label), feed.item.tab) for n, feed in enumerate(feeds)]
            chosen = await self._ask(ChooseScreen("Decide on which?", options))
            feeds = [feeds[int(chosen)]] if chosen else []
        return (thing_of(self._reader.case.brief, feeds[0].item), feeds[0].number) if feeds else (None, 0)

    # ------------------------------------------------------------ what is asked for
    async def _answer(self, choice: Choice) -> Make | None:
        """What a choice comes to, once all is known that it asks for; None where the analyst goes back."""
        files = {id: source.document.file for id, source in self._reader.case.sources.items()}
        thing, values = choice.thing, {choice.field: choice.value}
        if choice.ask == "actor" and isinstance(thing, Actor):
            other = await self._pick_actor(thing)
            return (lambda now: edit.merge(now, thing, other)) if other else None
        if choice.ask == "alias" and isinstance(thing, Actor):
            alias = await self._pick_alias(thing)
            return (lambda now: edit.split(now, thing, alias)) if alias else None
        if choice.ask == "figure" and isinstance(thing, Claim | Figure):
            figure = await self._pick_figure(thing)
            return (lambda now: edit.move(now, thing, figure, files)) if figure else None
        if choice.ask == "event" and isinstance(thing, Telling | Event):
            event = await self._pick_event(thing)
            return (lambda now: edit.move(now, thing, event, files)) if event else None
        if choice.field == "alone" and isinstance(thing, Claim | Telling):
            return lambda now: edit.take_out(now, thing, files)
        told = choice.said
        if choice.ask != "nothing":
            answer = await (self._pick_one(choice) if choice.ask == "one of" else self._ask_words(choice))
            if answer is None or answer == str(choice.value or ""):
                return None
            if choice.field == "rename" and isinstance(thing, Actor):
                return lambda now: edit.rename(now, thing, answer)
            if choice.field == "type" and isinstance(thing, Actor):
                return lambda now: edit.set_type(now, thing, cast(ActorType, answer))
            values = {choice.field: _typed(choice.field, answer)}
            unset = ITSELF if choice.field == "speaker" else "not set"
            told = f"{choice.said} {answer or unset}" if choice.field != "note" else "noted"
        return lambda now: edit.setting(now, thing, files, told, **values)

    async def _pick_actor(self, actor: Actor) -> Actor | None:
        others = {other.id: other for other in self._reader.whole.brief.actors if other.id != actor.id}
        options = [(id, _names(other), wording.kind_words(other.type)) for id, other in others.items()]
        title = f"{label(actor)} is the same as …"
        return others.get(await self._ask(PickScreen(title, options)) or "")

    async def _pick_alias(self, actor: Actor) -> str | None:
        own = {actor.name, *(actor.analyst.of[1:] if actor.analyst else ())}
        options = [(a, wording.one_line(a), "") for a in actor.aliases if a not in own and a.casefold() not in own]
        title = f"Which of these is not {label(actor)}?"
        return await self._ask(PickScreen(title, options))

    async def _pick_figure(self, thing: Claim | Figure) -> Figure | None:
        """Another figure than the one given, or than the one of the claim given."""
        others = {f.id: f for f in self._reader.whole.brief.figures if thing not in (*f.claims, f)}
        options = [
            (id, wording.figure_title(f), f"{wording.figure_range(f)}  {cites(f.sources)}") for id, f in others.items()
        ]
        title = f"{label(thing)} belongs to …"
        return others.get(await self._ask(PickScreen(title, options)) or "")

    async def _pick_event(self, thing: Telling | Event) -> Event | None:
        """Another event than the one given, or than that of the telling given; those nearest in the sequence first."""
        own = thing.event if isinstance(thing, Telling) else thing
        events = self._reader.whole.brief.sequence
        at = next((n for n, event in enumerate(events) if event.id == own.id), 0)
        near = sorted(enumerate(events), key=lambda each: abs(each[0] - at))
        others = {event.id: event for _, event in near if event.id != own.id}
        options = [
            (id, f"{wording.date_words(e.date)}  {e.category}  {wording.one_line(e.summary)}", cites(e.sources))
            for id, e in others.items()
        ]
        title = f"{label(thing)} is told of …" if isinstance(thing, Telling) else f"{label(thing)} is the same as …"
        return others.get(await self._ask(PickScreen(title, options)) or "")

    async def _pick_one(self, choice: Choice) -> str | None:
        present = str(choice.value or "")
        if choice.field == "type":
            options = [(value, words, "") for value, words in choice.options]
        else:
            options = [
                (value, f"{value}  {words}", _goldstein(value) if choice.field == "category" else "")
                for value, words in (*choice.options, NOT_SET)
            ]
        title = f"{choice.label.removesuffix(' …')}: {label(choice.thing)}"
        many = len(options) > len(NUMBERS)
        answer = await self._ask(PickScreen(title, options, present) if many else ChooseScreen(title, options, present))
        return "" if answer == NOT_SET[0] else answer

    async def _ask_words(self, choice: Choice) -> str | None:
        def wrong(words: str) -> str:
            free = choice.field not in ("published", "date") or words in ("", str(choice.value or ""))
            dated = free or is_date(words)
            return "" if dated else "That is no date: write 2020-01-02, 2020-01 or 2020."

        title = f"{choice.label.removesuffix(' …')}: {label(choice.thing)}"
        return await self._ask(WordsScreen(title, str(choice.value or ""), choice.hint, wrong))

    async def _ask(self, screen: Asking) -> str | None:
        return await self._reader.ask(screen)


def _goldstein(category: str) -> str:
    """The intensity that a category brings, for a reader; empty for none."""
    value = goldstein(category) if category != NOT_SET[0] else None
    return "".join(words for words, _ in intensity(value)).strip()


def _names(actor: Actor) -> str:
    """An actor by all its names, so that typing any of them finds it."""
    others = [alias for alias in actor.aliases if alias != actor.name]
    return wording.one_line(actor.name) + (f"  ({wording.listing(others, 4)})" if others else "")


def _typed(field: str, answer: str) -> object:
    """An answer as the field has it."""
    if field == "credibility":
        return int(answer) if answer else None
    return answer or (None if field in UNSET else "")
