"""From a case to the same case briefed anew: which item is which, though ids and offsets have changed."""

from __future__ import annotations

from briefing.model import Evidence
from briefing.tui.index import Case, Item, Place

Words = tuple[str, str, str]  # file, quote, sentence


class Renewal:
    """Leads from what an old case shows to what stands for it in the new one."""

    def __init__(self, old: Case, new: Case) -> None:
        self._old, self._new = old, new
        self._sources = {source.document.file: source.id for source in new.brief.sources}
        self._holders: dict[tuple[str, Words], list[str]] = {}
        for item in new.items.values():
            for evidence in item.evidence:
                self._holders.setdefault((item.tab, _words(new, evidence)), []).append(item.key)

    def source(self, id: str) -> str:
        """The id of the same document; empty where it is gone."""
        source = self._old.sources.get(id)
        return self._sources.get(source.document.file, "") if source else ""

    def item(self, key: str, number: int | None = None) -> str:
        """The key of the item that has most of the same evidence, by its label where equals have; empty for none.

        A claim or a telling of that ``number`` is followed to the figure or the event that has it now.
        """
        old = self._old.items.get(key)
        if old is None:
            return ""
        if old.tab == "overview":
            return key if key in self._new.items else ""
        shared: dict[str, int] = {}
        for evidence in old.evidence:
            for holder in self._holders.get((old.tab, _words(self._old, evidence)), ()):
                shared[holder] = shared.get(holder, 0) + 1
        items = self._new.items
        if old.tab in ("figures", "sequence") and number is not None:
            now = self._holders.get((old.tab, _words(self._old, old.evidence[number])), ())
            shared = {holder: count for holder, count in shared.items() if holder in now} or shared
        return max(shared, key=lambda k: (shared[k], items[k].label == old.label), default="")

    def place(self, key: str) -> str:
        """The key of the same row, which may stand within another item's; empty where it is gone."""
        place = Place.of(key)
        item = self.item(place.item)
        if not place.within or not item:
            return item
        within = self.item(place.within)
        number = self.number(self._old.items[place.item], place.number, self._new.items[item])
        return Place(item, number or 0, within).key if within else ""

    def number(self, old: Item, number: int, new: Item) -> int | None:
        """Which evidence of the new item is that of the old one; None where it is gone."""
        if not 0 <= number < len(old.evidence):
            return None
        words = _words(self._old, old.evidence[number])
        return next((n for n, e in enumerate(new.evidence) if _words(self._new, e) == words), None)


def _words(case: Case, evidence: Evidence) -> Words:
    source = case.sources.get(evidence.source)
    file = source.document.file if source else ""
    return file, evidence.quote, " ".join(evidence.sentence.split())
