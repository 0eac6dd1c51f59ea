"""What the analyst is asked in order to decide: on which thing, what about it, and what the choice needs to know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from briefing import wording
from briefing.decisions import edit
from briefing.decisions.edit import Passage, Telling, Thing, label
from briefing.decisions.words import ITSELF
from briefing.lexicon.events import goldstein
from briefing.model import Actor, ActorType, Category, Claim, Event, Evidence, Figure, Measure, Sentence
from briefing.tui.choices import CATEGORIES, NUMBER, Aim, Choice, choices, excerpt, kind_of, thing_of
from briefing.tui.row_parts import cites, intensity
from briefing.tui.screens.asking import MANY, Asking, ChooseScreen, Option, PickScreen, WordsScreen
from briefing.when import is_date

if TYPE_CHECKING:
    from briefing.tui.reader.deciding import DecidingPart, Make

UNSET = ("reliability", "category", "context", "status", "stance")  # fields that have no value where nothing is set
NOT_SET = ("–", "not set")  # by the analyst
MISSED = "add what it tells"
OWN = "new"  # of a figure that a new claim is the first of
DAY = "When it happened: a day (2020-01-02), a month (2020-01) or a year (2020)."
TITLE = "What is counted, as a heading: Killed in the fire, Harare."
DATES = ("published", "date", "day")
NEEDED = ("day", "title")
NO_NUMBER = "That is no number: write 120, about 120, at least 40, 40 to 50, dozens or none."


class Questions:
    """Asks on small screens over the reader; None stands for an analyst who goes back."""

    def __init__(self, reader: DecidingPart) -> None:
        self._reader = reader

    async def decision(self, aim: tuple[Thing | None, int] | None = None) -> Make | None:
        """What the analyst decides on what is aimed at, else on what is looked at; says so where that is nothing."""
        aimed = (*aim, ()) if aim else await self._aim()
        if aimed is None:
            return None
        thing, number, beside = aimed
        if thing is None:
            words = "Go to a source, an actor, a figure, a contradiction, an event or a sentence first."
            self._reader.notify(words, markup=False)
            return None
        offered = [*choices(thing, number), *(choice for passage in beside for choice in choices(passage))]
        options: list[Option] = []
        for n, choice in enumerate(offered):
            named = isinstance(thing, Passage)  # by the title
            if choice.group and not named and (n == 0 or offered[n - 1].group != choice.group):
                options.append(("", choice.group, ""))
            options.append((str(n), choice.label, choice.present))
        chosen = await self._ask(ChooseScreen(f"Decide on this {kind_of(thing)}: {label(thing)}", options))
        return await self._answer(offered[int(chosen)]) if chosen else None

    async def _aim(self) -> tuple[Aim | None, int, Sequence[Passage]] | None:
        """What is looked at, which claim of it, and the sentences that it stands in; a line of the article may feed
        several things, and is a sentence itself. None where the analyst goes back."""
        brief = self._reader.case.brief
        if self._reader.pane == "sources":
            return self._reader.case.sources.get(self._reader.source_list.key), 0, ()
        if self._reader.pane in ("brief", "chart"):
            item, number = self._reader.looked_at()
            return (thing_of(brief, item) if item else None), number, ()
        feeds = [feed for feed in self._reader.feeds() if feed.item.tab != "overview"]
        passages = self._passages()
        if len(feeds) == 1:
            return thing_of(brief, feeds[0].item), feeds[0].number, passages
        aims: list[tuple[Aim | None, int]] = [(thing_of(brief, feed.item), feed.number) for feed in feeds]
        aims += [(passage, 0) for passage in passages]
        words = [(wording.one_line(feed.item.label), feed.item.tab) for feed in feeds]
        words += [(f"This sentence: {excerpt(passage)}", MISSED) for passage in passages]
        if len(aims) < 2:
            return (*aims[0], ()) if aims else (None, 0, ())
        options = [(str(n), *told) for n, told in enumerate(words)]
        chosen = await self._ask(ChooseScreen("Decide on which?", options))
        return (*aims[int(chosen)], ()) if chosen else None

    def _passages(self) -> list[Passage]:
        """The sentences at the cursor's line of the article."""
        source, (start, end) = self._reader.article.source, self._reader.article.cursor
        if source is None:
            return []
        text = source.document.text
        inside = (s for s in source.annotations.of(Sentence) if s.start < end and s.end > start)
        told = ((s.start, s.end, text[s.start : s.end].strip()) for s in inside)
        return [Passage(Evidence(source.id, first, last, words, words)) for first, last, words in told]

    # ------------------------------------------------------------ what is asked for
    async def _answer(self, choice: Choice) -> Make | None:
        """What a choice comes to, once all is known that it asks for; None where the analyst goes back."""
        files = {id: source.document.file for id, source in self._reader.case.sources.items()}
        thing, values = choice.thing, {choice.field: choice.value}
        if isinstance(thing, Passage):
            return await (self._new_event if choice.ask == "new event" else self._new_number)(thing, files)
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

    # ------------------------------------------------------------ what the rules did not find
    async def _new_event(self, passage: Passage, files: edit.Files) -> Make | None:
        """Its category, then its day: that of the report where the analyst says no other."""
        options = [(value, f"{value}  {words}", _goldstein(value)) for value, words in CATEGORIES]
        category = await self._pick(f"What is it? {label(passage)}", options)
        if not category:
            return None
        printed = self._reader.case.sources[passage.evidence.source].document.published or ""
        day = Choice("Day", passage, "words", "day", printed, hint=DAY)
        date = await self._ask_words(day)
        return (lambda now: edit.add_event(now, passage, files, cast(Category, category), date)) if date else None

    async def _new_number(self, passage: Passage, files: edit.Files) -> Make | None:
        """How many, of what kind, of which figure; of one of its own under which title."""
        number = await self._ask_words(Choice("Number", passage, "words", "number", hint=NUMBER))
        if not number:
            return None
        kinds = [(value, words or "Other", "") for value, words in wording.MEASURES.items()]
        measure = await self._pick("What was counted?", kinds)
        if not measure:
            return None
        figures = {f.id: f for f in self._reader.whole.brief.figures if f.measure == measure}
        options = [(OWN, "A figure of its own …", ""), *map(_figure_option, figures.values())]
        chosen = await self._pick(f"{number} is a count of …", options)
        if not chosen:
            return None
        subject = wording.MEASURES[cast(Measure, measure)]
        if chosen == OWN:
            title = Choice("Title", passage, "words", "title", subject, hint=TITLE)
            subject = await self._ask_words(title) or ""
        to = figures.get(chosen)
        return lambda now: edit.add_claim(now, passage, files, number, cast(Measure, measure), to, subject)

    async def _pick_actor(self, actor: Actor) -> Actor | None:
        others = {other.id: other for other in self._reader.whole.brief.actors if other.id != actor.id}
        options = [(id, _names(other), wording.kind_words(other.type)) for id, other in others.items()]
        return others.get(await self._pick(f"{label(actor)} is the same as …", options))

    async def _pick_alias(self, actor: Actor) -> str | None:
        own = {actor.name, *(actor.analyst.of[1:] if actor.analyst else ())}
        options = [(a, wording.one_line(a), "") for a in actor.aliases if a not in own and a.casefold() not in own]
        return await self._pick(f"Which of these is not {label(actor)}?", options) or None

    async def _pick_figure(self, thing: Claim | Figure) -> Figure | None:
        """Another figure than the one given, or than the one of the claim given."""
        others = {f.id: f for f in self._reader.whole.brief.figures if thing not in (*f.claims, f)}
        return others.get(await self._pick(f"{label(thing)} belongs to …", [*map(_figure_option, others.values())]))

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
        is_one = "is told of" if isinstance(thing, Telling) else "is the same as"
        return others.get(await self._pick(f"{label(thing)} {is_one} …", options))

    async def _pick(self, title: str, options: Sequence[Option]) -> str:
        """The key of what is picked of many; empty where the analyst goes back."""
        return await self._ask(PickScreen(title, options)) or ""

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
        many = len(options) > MANY
        answer = await self._ask(PickScreen(title, options, present) if many else ChooseScreen(title, options, present))
        return "" if answer == NOT_SET[0] else answer

    async def _ask_words(self, choice: Choice) -> str | None:
        def wrong(words: str) -> str:
            if choice.field in NEEDED and not words:
                return f"{choice.label} is needed; Esc goes back."
            if words in ("", str(choice.value or "")) and choice.field not in NEEDED:
                return ""
            if choice.field in DATES and not is_date(words):
                return "That is no date: write 2020-01-02, 2020-01 or 2020."
            return NO_NUMBER if choice.field == "number" and not _is_number(words) else ""

        title = f"{choice.label.removesuffix(' …')}: {label(choice.thing)}"
        return await self._ask(WordsScreen(title, str(choice.value or ""), choice.hint, wrong))

    async def _ask(self, screen: Asking) -> str | None:
        return await self._reader.ask(screen)


def _figure_option(figure: Figure) -> Option:
    return figure.id, wording.figure_title(figure), f"{wording.figure_range(figure)}  {cites(figure.sources)}"


def _is_number(words: str) -> bool:
    from briefing.annotate.quantities.numbers import number_in

    return number_in(words) is not None


def _goldstein(category: str) -> str:
    """The intensity that a category brings, for a reader; empty for none."""
    value = goldstein(category) if category != NOT_SET[0] else None
    return "".join(words for words, _ in intensity(value)).strip()


def _names(actor: Actor) -> str:
    """An actor by all its names, so that typing any of them finds it."""
    return wording.one_line(actor.name) + (f"  ({wording.listing(actor.others, 4)})" if actor.others else "")


def _typed(field: str, answer: str) -> object:
    """An answer as the field has it."""
    if field == "credibility":
        return int(answer) if answer else None
    return answer or (None if field in UNSET else "")
