"""The tables: every item a row with its words, safe to open, read by others as we meant them."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest

from briefing.export import TABLES, Table
from briefing.export.csv import table_for, to_csv, to_zip
from briefing.export.parts import EVERYTHING, Part
from briefing.model import Brief, Event
from tests.export.sample import TEXTS, brief


def rows(table: Table, of: Brief | None = None) -> list[dict[str, str]]:
    text = to_csv(of or brief(), table)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_claim_is_a_row_with_its_figure_and_its_words() -> None:
    first, second, *_ = rows("claims")
    assert (first["figure"], first["status"], first["value"], first["attributed_to"]) == (
        "F1",
        "disputed",
        "25",
        "Norland",
    )
    assert (second["modifier"], second["low"], second["high"]) == ("at least", "31", "")
    assert second["published"] == "2031-03-04"
    assert TEXTS[first["source"]][int(first["start"]) : int(first["end"])] == first["quote"] == "25 sailors"


def test_an_event_has_its_days_for_sorting_and_its_actors_by_name() -> None:
    war, fire, *_, talks = rows("sequence")
    assert (war["date"], war["first_day"], war["last_day"]) == ("1998", "1998-01-01", "1998-12-31")
    assert (fire["category"], fire["intensity"], fire["escalation"], fire["actors"]) == (
        "ASSAULT",
        "-9",
        "True",
        "Sudmark",
    )
    assert (talks["actors"], talks["sources"], talks["quote"]) == ("Sudmark; Norland", "S3", "Talks")


def test_each_table_has_a_row_for_each_item() -> None:
    assert [len(rows(table)) for table in TABLES] == [3, 5, 5, 3, 2, 4]
    assert [row["id"] for row in rows("figures")] == ["F1", "F2", "F3"]
    assert rows("actors")[0]["aliases"] == "Sudmark; the south"
    assert [row["stance"] for row in rows("contradictions")] == ["affirmed", "denied"]
    assert [row["copy_of"] for row in rows("sources")] == ["", "", "", "S3"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-2 people", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "＝1", '=cmd|"/c x"!A0']
)
def test_no_text_is_run_as_a_formula(text: str) -> None:
    event = Event("E1", None, "unknown", "ASSAULT", -9.0, "main", text, (), (text,), ("S1",), ())
    (row,) = rows("sequence", replace(brief(), sequence=(event,)))
    assert row["summary"] == row["places"] == "'" + " ".join(text.split())
    assert row["intensity"] == "-9", "a number stays one"


def test_lines_and_separators_in_a_text_break_no_row() -> None:
    event = Event("E1", None, "unknown", "ASSAULT", -9.0, "main", 'a,\nb;"c"\u2028d', (), (), ("S1",), ())
    (row,) = rows("sequence", replace(brief(), sequence=(event,)))
    assert row["summary"] == 'a, b;"c" d'


@pytest.mark.parametrize(
    ("parts", "table"),
    [(EVERYTHING, "claims"), ({"disputes"}, "claims"), ({"actors", "limits"}, "actors"), ({"sequence"}, "sequence")],
)
def test_the_parts_asked_for_choose_the_table(parts: set[Part], table: Table) -> None:
    assert table_for(frozenset(parts)) == table


def test_only_the_disputed_are_disputes() -> None:
    text = to_csv(brief(), "claims", frozenset({"disputes"}))
    assert {row["figure"] for row in csv.DictReader(io.StringIO(text[1:]))} == {"F1"}


def test_a_zip_holds_every_table_and_is_the_same_each_time() -> None:
    data = to_zip(brief())
    assert data == to_zip(brief())
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.namelist() == [f"{table}.csv" for table in TABLES]
    assert archive.read("claims.csv").decode() == to_csv(brief(), "claims")
    some = zipfile.ZipFile(io.BytesIO(to_zip(brief(), frozenset({"disputes"}))))
    assert some.namelist() == ["figures.csv", "claims.csv", "sources.csv"]


# ---------------------------------------------------------------- as others read it
@pytest.mark.parametrize("table", TABLES)
def test_pandas_reads_each_table(table: Table) -> None:
    pandas: Any = pytest.importorskip("pandas", reason="pandas is not installed")
    frame = pandas.read_csv(io.BytesIO(to_csv(brief(), table).encode()))
    assert len(frame) == len(rows(table))
    assert list(frame.columns) == list(rows(table)[0])
    if table == "claims":
        assert frame["value"].sum() == 25 + 31 + 140 + 100
        assert frame["value"].dtype.kind == "f"
