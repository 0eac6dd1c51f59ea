"""The analyst's decisions, the changes between versions and what was chosen: told in every format."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest

from briefing.brief.selection import Selection, select
from briefing.export import Format, render
from briefing.model import Brief, Change, Decision, Document, Remark
from tests.export.page import Page
from tests.export.sample import brief, cited

NOTE = Remark(("renamed “Norland”",), "ask the ministry again", True, "B")


def decided() -> Brief:
    """The sample with a word of the analyst on each kind of item, and a version that corrects another."""
    full = brief()
    first, *others = full.figures
    claims = (replace(first.claims[0], replaced_by="S2", analyst=NOTE), *first.claims[1:])
    return replace(
        full,
        sources=(replace(full.sources[0], analyst=NOTE), *full.sources[1:]),
        actors=(replace(full.actors[0], analyst=NOTE), *full.actors[1:]),
        figures=(replace(first, analyst=NOTE, claims=claims), *others),
        contradictions=tuple(replace(item, analyst=NOTE) for item in full.contradictions),
        sequence=tuple(replace(event, analyst=NOTE) for event in full.sequence),
        decisions=(
            Decision("actor Norland", ("pinned",), "ask", True), Decision("figure Homes", ("left out",), "", False),
        ),
        changes=(Change("figure", cited("S3", "100 homes"), cited("S4", "140 homes")),),
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_every_remark_stands_with_its_item(kind: Format) -> None:
    text = " ".join(str(render(decided(), kind)).split())
    assert text.count("analyst: renamed “Norland”; note: ask the ministry again") == 10  # 5 of them of events
    assert "figure Homes: left out (nothing in these reports answers to it)" in text


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_a_claim_that_a_later_version_replaced_says_so_and_the_change_is_told(kind: Format) -> None:
    text = str(render(decided(), kind))
    shown = " ".join(Page(text).all("main")[0].text.split() if kind == "html" else text.split())
    assert "a later version is" in shown
    assert "figure: " in shown
    assert "later “140 homes”" in shown or "later Rescuers counted 140 homes" in shown


def test_tables_have_a_column_for_the_analyst() -> None:
    for table in ("figures", "claims", "sequence", "actors", "contradictions", "sources"):
        text = str(render(decided(), "csv", table=table))  # type: ignore[arg-type]
        first = next(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
        assert "ask the ministry again" in first["analyst"]


@pytest.mark.parametrize("asked", [Selection(frozenset({"S1"})), Selection(first="2031-03"), Selection()])
def test_a_part_of_a_decided_brief_follows_the_schema(asked: Selection) -> None:
    schema = json.loads(files("briefing.export").joinpath("brief.schema.json").read_text(encoding="utf-8"))
    data = json.loads(str(render(select(decided(), asked), "json")))
    jsonschema.Draft202012Validator(schema).validate(data)
    assert ("selection" in data) == bool(asked)


def test_a_report_in_another_language_is_told_and_marked_as_such() -> None:
    full = brief()
    document: Document = replace(full.sources[3].document, language="ja")
    made = replace(full, sources=(*full.sources[:3], replace(full.sources[3], document=document)))
    page = Page(str(render(made, "html")))
    assert page.by_id()["S4"].attributes["lang"] == "ja"
    assert "in Japanese: only its dates and known names were read" in page.all("main")[0].text


def test_every_source_that_the_page_names_is_a_link() -> None:
    page = Page(str(render(decided(), "html")))
    said = [
        node
        for node in page.all("p")
        if node.text in ("a later version is S2", "repeats the words of S3: not independent of it")
    ]
    assert len(said) == 2
    assert [node.attributes["href"] for node in page.all("a", class_="cite") if node.above in said] == ["#S2", "#S3"]
    assert "[S" not in page.all("main")[0].text
