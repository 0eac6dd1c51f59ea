"""The contract: the JSON export against the schema that ships with it."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import bundled, read
from briefing.export.json import to_json
from briefing.model import Brief
from tests.export.sample import TEXTS, brief


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(files("briefing.export").joinpath("brief.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def evidence_of(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for item in value for found in evidence_of(item)]
    if isinstance(value, dict):
        return [value] if "quote" in value else [found for item in value.values() for found in evidence_of(item)]
    return []


def test_a_brief_with_everything_follows_the_schema(validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(json.loads(to_json(brief())))


def test_a_brief_of_nothing_follows_the_schema(validator: jsonschema.Draft202012Validator) -> None:
    data = json.loads(to_json(Brief()))
    validator.validate(data)
    assert data == {
        "schema": "briefing/brief/1", "sources": [], "actors": [], "figures": [], "contradictions": [], "sequence": [],
    }  # fmt: skip


def test_the_bundled_reports_follow_the_schema_and_lead_back_to_their_words(
    validator: jsonschema.Draft202012Validator,
) -> None:
    made = make_brief(map(annotate, read([bundled()]).documents))
    data = json.loads(to_json(made))
    validator.validate(data)
    texts = {source.id: source.document.text for source in made.sources}
    assert data["sources"]
    assert evidence_of(data)
    for evidence in evidence_of(data):
        assert texts[evidence["source"]][evidence["start"] : evidence["end"]] == evidence["quote"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.update(extra=1),
        lambda data: data["sources"][0].pop("words"),
        lambda data: data["actors"][0].update(type="robot"),
        lambda data: data["figures"][0].update(status="unsure"),
        lambda data: data["figures"][0]["claims"][0].update(by="me"),
        lambda data: data["sequence"][0].update(date="yesterday"),
        lambda data: data["sequence"][0].update(category="WAR"),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_know(
    validator: jsonschema.Draft202012Validator, spoil: Any
) -> None:
    data = json.loads(to_json(brief()))
    spoil(data)
    assert not validator.is_valid(data)


def test_numbers_letters_and_line_end_are_plain() -> None:
    text = to_json(brief())
    assert '"value": 25,' in text
    assert "25.0" not in text
    assert "Sudmark’s" in text
    assert "\\u" not in text
    assert text.endswith("}\n")
    assert text == to_json(brief())


def test_an_open_bound_is_null() -> None:
    claim = json.loads(to_json(brief()))["figures"][0]["claims"][1]
    assert (claim["value"], claim["low"], claim["high"], claim["modifier"]) == (31, 31, None, "at least")


def test_evidence_of_the_sample_stands_in_its_text() -> None:
    for evidence in evidence_of(json.loads(to_json(brief()))):
        assert TEXTS[evidence["source"]][evidence["start"] : evidence["end"]] == evidence["quote"]
