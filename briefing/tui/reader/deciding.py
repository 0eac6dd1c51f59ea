"""The analyst decides: what is decided on is what is looked at; the brief follows without losing the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from textual import work

from briefing import wording
from briefing.decisions import Change, Decisions, edit
from briefing.decisions.edit import Thing, label
from briefing.decisions.words import about
from briefing.model import Actor, ActorType, Claim, Figure
from briefing.tui.choices import Choice, choices, thing_of
from briefing.tui.commands import key_words
from briefing.tui.loading import case_of
from briefing.tui.messages import Rebriefed
from briefing.tui.reader.news import NewsPart
from briefing.tui.row_parts import cites
from briefing.tui.screens.asking import Asking, ChooseScreen, Option, PickScreen, WordsScreen
from briefing.when import is_date

if TYPE_CHECKING:
    from briefing.dossier import Told

Make = Callable[[Decisions], Change]
NOT_SET = ("–", "not set")


class DecidingPart(NewsPart):
    """Decide, undo, redo, and the list of all that is decided."""

    # ------------------------------------------------------------ what is decided on
    @work
    async def action_decide(self) -> None:
        if self.case.dossier is None:
            self.notify("Nothing can be decided here.", markup=False)
            return
        thing, number = await self._aim()
        if thing is None:
            self.notify("Go to a source, an actor, a figure, a contradiction or an event first.", markup=False)
            return
        offered = choices(thing, number)
        options: list[Option] = []
        for n, choice in enumerate(offered):
            if choice.group and (n == 0 or offered[n - 1].group != choice.group):
                options.append(("", choice.group, ""))
            options.append((str(n), choice.label, ""))
        chosen = await self._ask(ChooseScreen(f"Decide: {label(thing)}", options))
        if chosen and (make := await self._answer(offered[int(chosen)])):
            self.decide(make)

    async def _aim(self) -> tuple[Thing | None, int]:
        """What is looked at, and which claim of it: in the article one of what the line feeds."""
        if self.pane == "sources":
            return self.case.sources.get(self.source_list.key), 0
        if self.pane == "brief":
            item, number = self.looked_at()
            return (thing_of(self.case.brief, item) if item else None), number
        feeds = [feed for feed in self.feeds() if feed.item.tab != "overview"]
        if len(feeds) > 1:
            options = [(str(n), wording.one_line(feed.item.label), feed.item.tab) for n, feed in enumerate(feeds)]
            chosen = await self._ask(ChooseScreen("Decide on which?", options))
            feeds = [feeds[int(chosen)]] if chosen else []
        return (thing_of(self.case.brief, feeds[0].item), feeds[0].number) if feeds else (None, 0)

    # ------------------------------------------------------------ what is asked for
    async def _answer(self, choice: Choice) -> Make | None:
        """What a choice comes to, once all is known that it asks for; None where the analyst goes back."""
        files = {id: source.document.file for id, source in self.case.sources.items()}
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
        if choice.field == "alone" and isinstance(thing, Claim):
            return lambda now: edit.take_out(now, thing, files)
        told = choice.said
        if choice.ask != "nothing":
            answer = await (self._pick_one(choice) if choice.ask == "one of" else self._ask_words(choice))
            if answer is None:
                return None
            if choice.field == "rename" and isinstance(thing, Actor):
                return lambda now: edit.rename(now, thing, answer)
            if choice.field == "type" and isinstance(thing, Actor):
                return lambda now: edit.set_type(now, thing, cast(ActorType, answer))
            values = {choice.field: _typed(choice.field, answer)}
            told = f"{choice.said} {answer or 'not set'}" if choice.field != "note" else "noted"
        return lambda now: edit.setting(now, thing, files, told, **values)

    async def _pick_actor(self, actor: Actor) -> Actor | None:
        others = {other.id: other for other in self.whole.brief.actors if other.id != actor.id}
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
        others = {f.id: f for f in self.whole.brief.figures if thing not in (*f.claims, f)}
        options = [
            (id, wording.figure_title(f), f"{wording.figure_range(f)}  {cites(f.sources)}") for id, f in others.items()
        ]
        title = f"{label(thing)} belongs to …"
        return others.get(await self._ask(PickScreen(title, options)) or "")

    async def _pick_one(self, choice: Choice) -> str | None:
        present = str(choice.value or "")
        if choice.field == "type":
            options = [(value, words, "") for value, words in choice.options]
        else:
            options = [(value, f"{value}  {words}", "") for value, words in (*choice.options, NOT_SET)]
        title = f"{choice.label.removesuffix(' …')}: {label(choice.thing)}"
        answer = await self._ask(ChooseScreen(title, options, present))
        return "" if answer == NOT_SET[0] else answer

    async def _ask_words(self, choice: Choice) -> str | None:
        def wrong(words: str) -> str:
            dated = choice.field != "published" or not words or is_date(words)
            return "" if dated else "That is no date: write 2020-01-02, 2020-01 or 2020."

        title = f"{choice.label.removesuffix(' …')}: {label(choice.thing)}"
        return await self._ask(WordsScreen(title, str(choice.value or ""), choice.hint, wrong))

    async def _ask(self, screen: Asking) -> str | None:
        answer: str | None = await self.app.push_screen_wait(screen)
        return answer

    # ------------------------------------------------------------ making it so
    def decide(self, make: Make) -> None:
        """Have a decision made, kept, and the brief made anew, in the background."""
        dossier = self.case.dossier
        assert dossier is not None, "there is nothing to decide on"
        undo = key_words(self.desk.keymap.keys["undo"][:1])
        back = f". {undo} takes it back" if undo else ""

        def job(told: Told) -> Rebriefed:
            change = make(dossier.history.now)
            trouble = dossier.decide(change)
            return Rebriefed(case_of(dossier, dossier.brief(told)), change.told + back, trouble)

        self.work_on(job)

    def action_undo(self) -> None:
        self._back(True)

    def action_redo(self) -> None:
        self._back(False)

    def _back(self, undo: bool) -> None:
        dossier = self.case.dossier
        if dossier is None or not (dossier.history.can_undo if undo else dossier.history.can_redo):
            self.notify("Nothing to take back." if undo else "Nothing was taken back.", markup=False)
            return

        def job(told: Told) -> Rebriefed:
            change, trouble = dossier.undo() if undo else dossier.redo()
            words = f"{'Taken back' if undo else 'Done again'}: {change.told}" if change else ""
            return Rebriefed(case_of(dossier, dossier.brief(told)), words, trouble)

        self.work_on(job)

    # ------------------------------------------------------------ all that is decided
    @work
    async def action_decisions(self) -> None:
        from briefing.tui.screens.decisions import DecisionsScreen

        if self.case.dossier is None or not self.whole.brief.decisions:
            self.notify("You have decided nothing yet; d decides on what you look at.", markup=False)
            return
        answer = await self._ask(DecisionsScreen(self.whole.brief.decisions))
        if not answer:
            return
        entry = self.case.dossier.history.now.entries[int(answer)]
        self.decide(lambda now: Change(f"{about(entry)}: withdrawn", ((now.get(entry.key), None),)))


def _names(actor: Actor) -> str:
    """An actor by all its names, so that typing any of them finds it."""
    others = [alias for alias in actor.aliases if alias != actor.name]
    return wording.one_line(actor.name) + (f"  ({wording.listing(others, 4)})" if others else "")


def _typed(field: str, answer: str) -> object:
    """An answer as the field has it."""
    if field == "credibility":
        return int(answer) if answer else None
    return answer or (None if field == "reliability" else "")
