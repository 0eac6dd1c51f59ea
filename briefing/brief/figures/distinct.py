"""Titles of figures made unique: what sets those apart that the same words would name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from briefing.annotate.quantities.phrasing import MEANT
from briefing.brief.evidence import Cited
from briefing.brief.figures.scoping import UNNAMED
from briefing.brief.figures.told import ANYONE, Draft, Told
from briefing.wording import date_words, number

SIDES = {"state": "by state forces", "armed": "by armed groups"}
SORTS = {
    "hospital": "in hospital", "severity": "badly hurt", "slight": "lightly hurt", "body": "bodies",
    "shelter": "in camps",
}  # fmt: skip
DAY = 10  # letters of a date to the day


def distinct(titles: Sequence[str], drafts: Sequence[Draft], sources: Sequence[Cited]) -> list[str]:
    """The titles, each with what it takes to tell it from the others: "Killed in the bombing, Kenya (children)"."""
    own: list[Callable[[Told], str]] = [
        _place, _who, _sort, lambda t: SIDES.get(t.scope.side, ""), lambda t: t.scope.spot,
    ]  # fmt: skip
    of_telling = [_day, _teller, lambda t: _published(sources[t.source])]  # tell nothing of those counted
    found = list(titles)
    for sign in (*own, *of_telling):
        for same in _alike(found):
            told = [_common(map(sign, drafts[k].told)) for k in same]
            foremost = _foremost(same, drafts) if sign in of_telling else None
            for k, word in zip(same, told, strict=True):
                if len(set(told)) > 1 and word and k != foremost and word.lower() not in titles[k].lower():
                    found[k] = f"{titles[k]} ({word})" if found[k] == titles[k] else f"{found[k][:-1]}, {word})"
    for same in _alike(found):
        for k in {*same} - {_foremost(same, drafts)}:
            found[k] += f" ({number(drafts[k].told[0].quantity.value or 0.0)})"
    return found


def _foremost(same: Sequence[int], drafts: Sequence[Draft]) -> int | None:
    """The figure that more reports tell than any other of its title: it needs no mark where the others have."""
    telling = {k: len({t.source for t in drafts[k].told}) for k in same}
    most = [k for k in same if telling[k] == max(telling.values())]
    return most[0] if len(most) == 1 else None


def _alike(titles: Sequence[str]) -> list[list[int]]:
    """The places of titles that are told more than once."""
    at: dict[str, list[int]] = {}
    for k, title in enumerate(titles):
        at.setdefault(title, []).append(k)
    return [same for same in at.values() if len(same) > 1]


def _common(words: Iterable[str]) -> str:
    """The word of at least half of the counts; empty where there is none."""
    found = Counter(words)
    word, times = found.most_common(1)[0]
    return word if 2 * times >= found.total() else ""


def _place(told: Told) -> str:
    place = next(iter(told.quantity.where), "")
    return "" if place.startswith(UNNAMED) else place


def _who(told: Told) -> str:
    """The noun of those counted, where it says who they are."""
    q = told.quantity
    return q.subject if q.measure != "share" and q.unit not in ANYONE and q.unit not in MEANT and q.subject else ""


def _sort(told: Told) -> str:
    return next((SORTS[sort] for sort in sorted(told.population) if sort in SORTS), "")


def _teller(told: Told) -> str:
    return f"as told by {told.quantity.attributed_to}" if told.quantity.attributed_to else ""


def _day(told: Told) -> str:
    date = told.day or told.quantity.date or ""
    return date_words(date) if len(date) >= DAY else ""


def _published(source: Cited) -> str:
    """When a count was told, where nothing else is known of it."""
    return f"told {date_words(source.published)}" if source.published else f"told in {source.id}"
