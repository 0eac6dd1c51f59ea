"""Days told from that of another event: "a day after an attack", "nine days after the attack, Norway said"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefing.annotate.events.whose_day import inside
from briefing.annotate.scene import Met, Scene
from briefing.model import DateSpan
from briefing.tokens import Tokens


def days_before(tokens: Tokens, scene: Scene, met: Met, heads: Sequence[Met], dates: list[DateSpan]) -> str | None:
    """ "Norway urged them on Friday to return, a day after an attack", "Nine days after the attack, Norway said on
    Friday …": so many days before that of the main clause."""
    first, low = met.clause.first, tokens.low
    if met.clause.opener != "after" or low[first - 1] not in ("day", "days"):
        return None
    if met.trigger.noun and any(first < h.i < met.i for h in heads):
        return None  # "after he condemned the attack"
    known = [d for d in dates if d.value and len(d.value) == 10]
    told = [d for d in known if d.end <= tokens.starts[first]]
    main = [c for c in scene.clauses if c.first >= met.clause.last and not c.relative]  # not "men who came on Friday"
    told = told or [d for d in known if any(inside(tokens, d, c) for c in main)]
    return _shifted(told, -_days_told(tokens, scene, first))


def days_after(tokens: Tokens, scene: Scene, met: Met, dates: list[DateSpan]) -> str | None:
    """ "Was freed two days after gunmen seized him on Friday": so many days after that of the clause behind."""
    at = scene.clauses.index(met.clause) + 1
    behind = scene.clauses[at] if at < len(scene.clauses) else None
    if behind is None or behind.opener != "after" or tokens.low[behind.first - 1] not in ("day", "days"):
        return None
    told = [d for d in dates if d.value and len(d.value) == 10 and inside(tokens, d, behind)]
    return _shifted(told, _days_told(tokens, scene, behind.first))


def _days_told(tokens: Tokens, scene: Scene, after: int) -> int:
    """How many days stand before the "after" at a token; 0 where that is not told: "days after"."""
    low = tokens.low
    lasted = next((d.value for d in scene.dates if d.role == "duration" and d.end == tokens.ends[after - 1]), None)
    return int(lasted[1:-1]) if lasted else int(low[after - 2] in ("a", "one", "the") and low[after - 3] != "to")


def _shifted(told: Sequence[DateSpan], by: int) -> str | None:
    """So many days from the one day that is told; None where several are, or how many days is not."""
    if not by or len(told) != 1:
        return None
    return (date.fromisoformat(told[0].value or "") + timedelta(days=by)).isoformat()
