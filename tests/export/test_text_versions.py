"""Versions of one text: told together among the sources, and what changed in a part of its own."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema

from briefing.export.json import to_json
from briefing.export.text import to_text
from briefing.model import Brief
from tests.brief.case import brief_of, report

TEXT = (
    "An explosion tore through the market of Dorvale on Monday morning, killing {} people, the fire brigade said. "
    "The blast broke windows as far as the station and set three stalls alight before help came. "
)


def brief() -> Brief:
    early, late = (report(TEXT.format(toll), day) for toll, day in ((12, "2021-08-16"), (15, "2021-08-17")))
    other = "Snow fell in the hills of Norland on 17 August 2021, where 3 people were injured on a road."
    return brief_of(early, other, late)


def flat(text: str, heading: str) -> str:
    part = text.partition(f"\n{heading}\n")[2].partition("\n\n")[0]
    return " ".join(part.split())


def test_sources_of_one_text_stand_together_under_its_latest_version() -> None:
    told = flat(to_text(brief()), "SOURCES")
    assert told.index("S3 ") < told.index("version 2 of 2, the latest") < told.index("S1 ")
    assert told.index("S1 ") < told.index("version 1 of 2 of [S3]: not independent of it") < told.index("S2 ")


def test_what_changed_is_told_with_both_words_and_the_later_sentence() -> None:
    told = flat(to_text(brief()), "CHANGED BETWEEN VERSIONS")
    assert "figure: “12 people” [S1], later “15 people” [S3]" in told
    assert "killing 15 people, the fire brigade said.”" in told


def test_a_revised_figure_tells_which_claim_was_replaced() -> None:
    assert "(a later version is [S3])" in flat(to_text(brief()), "REVISED")


def test_without_versions_no_word_of_them() -> None:
    assert "VERSION" not in to_text(brief_of(TEXT.format(12))).upper()


def test_json_tells_versions_and_changes_by_the_schema() -> None:
    schema = json.loads(files("briefing.export").joinpath("brief.schema.json").read_text(encoding="utf-8"))
    data = json.loads(to_json(brief()))
    jsonschema.validate(data, schema)
    first, other, last = data["sources"]
    assert (first["copy_of"], first["version"], last["version"]) == ("S3", 1, 2)
    assert not {"copy_of", "version"} & other.keys()
    assert "copy_of" not in last
    (change,) = data["changes"]
    assert (change["kind"], change["earlier"]["source"], change["later"]["source"]) == ("figure", "S1", "S3")
    (dead,) = (figure for figure in data["figures"] if figure["measure"] == "killed")
    assert [claim.get("replaced_by") for claim in dead["claims"]] == ["S3", None]


def test_what_prints_an_early_version_late_has_the_day_of_that_version() -> None:
    early, late = (report(TEXT.format(toll), day) for toll, day in ((12, "2021-08-16"), (15, "2021-08-17")))
    told = flat(to_text(brief_of(early, late, report(TEXT.format(12), "2021-08-20"))), "REVISED")
    assert told.index("16 Aug 2021: 12 [S1 S3]") < told.index("17 Aug 2021: 15 [S2]")
    assert "20 Aug" not in told
