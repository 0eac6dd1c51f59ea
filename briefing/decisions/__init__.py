"""What the analyst has decided about a case: pure data, referred to by names and quoted words, never by ids."""

from briefing.decisions.model import (
    NONE,
    Change,
    Decisions,
    Entry,
    OnActor,
    OnClaim,
    OnContradiction,
    OnEvent,
    OnFigure,
    OnPlace,
    OnPosition,
    OnSource,
    OnTelling,
    OnTitled,
    Place,
)

__all__ = [
    "NONE", "Change", "Decisions", "Entry", "OnActor", "OnClaim", "OnContradiction", "OnEvent", "OnFigure", "OnPlace",
    "OnPosition", "OnSource", "OnTelling", "OnTitled", "Place",
]  # fmt: skip
