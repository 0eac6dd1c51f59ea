"""What the analyst has decided, in the exports: shown as the analyst's own, by the schema."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import jsonschema

from briefing.export.json import to_json
from briefing.export.text import to_text
from briefing.model import Brief, Decision, Remark
from tests.export.sample import brief

REMARK = Remark(("pinned",), "ask the harbour master", True, "2", ("figure", "a"))
RATED = Remark(("reliability B, usually reliable",), rating="B")
PINNED = Decision("figure “25 sailors” in a.txt", ("pinned",), "ask")


def decided() -> Brief:
    plain = brief()
    dead = plain.figures[0]
    claims = (replace(dead.claims[0], analyst=Remark(("taken out of its figure",))), *dead.claims[1:])
    return replace(
        plain,
        sources=(replace(plain.sources[0], analyst=RATED), *plain.sources[1:]),
        actors=(replace(plain.actors[0], analyst=Remark(("renamed “South”, was “Sudmark”",))), *plain.actors[1:]),
        figures=(replace(dead, analyst=REMARK, claims=claims), *plain.figures[1:]),
        contradictions=tuple(replace(c, analyst=REMARK) for c in plain.contradictions),
        sequence=tuple(replace(e, analyst=REMARK) for e in plain.sequence),
        decisions=(PINNED, Decision("actor X", ("dismissed",), "", False)),
    )  # fmt: skip


def test_the_json_follows_the_schema_and_keeps_what_is_decided_apart() -> None:
    schema = json.loads(files("briefing.export").joinpath("brief.schema.json").read_text(encoding="utf-8"))
    data = json.loads(to_json(decided()))
    jsonschema.Draft202012Validator(schema).validate(data)
    assert data["sources"][0]["analyst"] == {"decided": ["reliability B, usually reliable"], "rating": "B"}
    assert data["figures"][0]["analyst"]["note"] == "ask the harbour master"
    assert data["figures"][0]["claims"][0]["analyst"]["decided"] == ["taken out of its figure"]
    assert [decision["applied"] for decision in data["decisions"]] == [True, False]
    assert "analyst" not in data["actors"][1]


def test_the_text_says_it_at_the_item_and_in_a_list_of_all() -> None:
    text = " ".join(to_text(decided()).split())
    assert text.count("analyst: pinned; note: ask the harbour master") == 1 + 1 + 5
    assert "analyst: renamed “South”, was “Sudmark”" in text
    assert "25 [S1] analyst: taken out of its figure" in text
    assert "analyst: reliability B, usually reliable" in text
    assert "DECIDED BY THE ANALYST - figure “25 sailors” in a.txt: pinned; note: ask" in text
    assert "actor X: dismissed (nothing in these reports answers to it)" in text
    assert all(len(line) <= 60 for line in to_text(decided(), 60).split("\n"))
