"""What the sections of the page share."""

from __future__ import annotations

from briefing import wording
from briefing.export.html.elements import Child, Element, el
from briefing.model import Evidence, Remark


def section(id: str, title: str, *children: Child) -> Element:
    """A section with its heading, which names it to those who don't see it."""
    return el("section", el("h2", title, id=f"{id}-title"), children, id=id, aria_labelledby=f"{id}-title")


def remark(said: Remark | None) -> Element | None:
    """What the analyst says of an item."""
    return el("p", wording.remark(said), class_="analyst") if said else None


def quotation(evidence: Evidence, size: int = 320) -> Element:
    """The sentence, cut around the quoted words where it is long, with these marked."""
    before, quote, after = wording.around(evidence, size)
    return el("q", before, el("mark", quote) if before or after else quote, after)
