"""The brief as JSON by the contract ``briefing/brief/1``, which ``brief.schema.json`` beside this file states too."""

from __future__ import annotations

import json
from typing import Any

from briefing.export.parts import EVERYTHING, Part, only
from briefing.export.values import fields_of, plain
from briefing.model import Actor, Brief, Change, Claim, Contradiction, Decision, Event, Evidence, Figure, Remark, Source

SCHEMA = "briefing/brief/1"


def to_json(brief: Brief, parts: frozenset[Part] = EVERYTHING) -> str:
    """The brief as one JSON object with a final line end; the same brief gives the same bytes.

    What is not among the parts asked for is empty, but for what the others name: sources, and actors of events.
    Fields stand in the contract's order. Whole numbers have no decimal point, an open bound is null.
    """
    brief = only(brief, parts)
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "sources": [_source(source) for source in brief.sources],
        "actors": [_actor(actor) for actor in brief.actors],
        "figures": [_figure(figure) for figure in brief.figures],
        "contradictions": [_contradiction(item) for item in brief.contradictions],
        "sequence": [_event(event) for event in brief.sequence],
    }
    if brief.selection:
        data["selection"] = brief.selection
    if brief.decisions:
        data["decisions"] = [_decision(decision) for decision in brief.decisions]
    if brief.changes:
        data["changes"] = [_change(change) for change in brief.changes]
    return json.dumps(plain(data), ensure_ascii=False, indent=1) + "\n"


def _remark(remark: Remark | None) -> dict[str, Any]:
    """The analyst's part of an item; nothing where there is none."""
    if remark is None:
        return {}
    told = {"decided": remark.decided, "note": remark.note, "pinned": remark.pinned, "rating": remark.rating}
    return {"analyst": {name: value for name, value in told.items() if value}}


def _decision(decision: Decision) -> dict[str, Any]:
    return {**fields_of(decision, "about decided note"), "applied": decision.found}


def _source(source: Source) -> dict[str, Any]:
    """``copy_of`` and ``version`` stand only where others share the words, and where these are not all the same."""
    document = source.document
    data = {"id": source.id, **fields_of(document, "file title publisher published published_basis words")}
    if document.language != "en":
        data["language"] = document.language
    if source.copy_of:
        data["copy_of"] = source.copy_of
    if source.versions > 1:
        data["version"] = source.version
    return data | _remark(source.analyst)


def _actor(actor: Actor) -> dict[str, Any]:
    data = fields_of(actor, "id name type aliases roles mentions sources")
    return {**data, "evidence": [_evidence(evidence) for evidence in actor.evidence]} | _remark(actor.analyst)


def _figure(figure: Figure) -> dict[str, Any]:
    data = fields_of(figure, "id subject measure unit status low best high")
    return {**data, "claims": [_claim(claim) for claim in figure.claims]} | _remark(figure.analyst)


def _claim(claim: Claim) -> dict[str, Any]:
    data = {**fields_of(claim, "value low high modifier attributed_to"), "evidence": _evidence(claim.evidence)}
    return data | ({"replaced_by": claim.replaced_by} if claim.replaced_by else {}) | _remark(claim.analyst)


def _contradiction(item: Contradiction) -> dict[str, Any]:
    positions = [
        {**fields_of(p, "stance attributed_to"), "evidence": _evidence(p.evidence)} | _remark(p.analyst)
        for p in item.positions
    ]
    return {"id": item.id, "subject": item.subject, "positions": positions} | _remark(item.analyst)


def _event(event: Event) -> dict[str, Any]:
    data = fields_of(event, "id date basis category intensity context summary actors places sources")
    return {**data, "evidence": [_evidence(evidence) for evidence in event.evidence]} | _remark(event.analyst)


def _change(change: Change) -> dict[str, Any]:
    sides = {"earlier": change.earlier, "later": change.later}
    return {"kind": change.kind, **{name: _evidence(side) for name, side in sides.items() if side}}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return fields_of(evidence, "source start end quote sentence")
