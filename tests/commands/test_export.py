"""What `briefing export` can be asked for."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing.cli import cli

REPORTS = {
    "post.md": """---
publisher: The Harbour Post
---
# Shelling

NORHAVEN, March 3, 2031 - Chad said on Monday that 25 sailors were killed when a ferry was shelled. Police
arrested 4 men on Sunday.
""",
    "wire.txt": """Shelling of the ferry

March 4, 2031

At least 31 people were killed when a ferry was shelled on Monday, survivors said.
""",
}
BEGINNINGS = {
    "b.md": b"# Briefing", "b.json": b"{", "b.csv": b"\xef\xbb\xbffigure,", "b.zip": b"PK", "b": b"BRIEFING",
}  # fmt: skip


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def run(reports: Path) -> Callable[..., Result]:
    return lambda *args: CliRunner().invoke(cli, ["export", str(reports), *map(str, args)], prog_name="briefing")


@pytest.mark.parametrize(("name", "begins"), BEGINNINGS.items())
def test_the_suffix_says_the_format(run: Callable[..., Result], tmp_path: Path, name: str, begins: bytes) -> None:
    assert run("-o", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_suffix_without_a_format_is_refused_and_an_option_overrules_it(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    refused = run("-o", tmp_path / "b.docx")
    assert refused.exit_code == 2
    assert ".md" in refused.stderr
    assert "--format" in refused.stderr
    assert not list(tmp_path.iterdir())
    assert run("-o", tmp_path / "b.docx", "--format", "text").exit_code == 0


def test_only_parts_are_told(run: Callable[..., Result]) -> None:
    text = run("--only", "disputes, sources").stdout
    heads = [line for line in text.splitlines() if line.isupper()]
    assert heads == ["DISPUTED", "SOURCES"]
    data = json.loads(run("--only", "actors", "-f", "json").stdout)
    assert data["actors"]
    assert data["sources"]
    assert data["figures"] == data["sequence"] == data["contradictions"] == []


def test_an_unknown_part_is_refused_with_the_names_of_those_there_are(run: Callable[..., Result]) -> None:
    for words in ("numbers", "", "actors,,"):
        refused = run("--only", words)
        assert refused.exit_code == 2
        assert "disputes" in refused.stderr


@pytest.mark.parametrize("name", ["S2", "wire.txt"])
def test_a_source_is_named_by_id_or_file(run: Callable[..., Result], name: str) -> None:
    data = json.loads(run("--source", name, "-f", "json").stdout)
    groups = (data["actors"], data["sequence"])
    assert all("S2" in item["sources"] for item in groups[1])
    assert {c["evidence"]["source"] for f in data["figures"] for c in f["claims"]} >= {"S2"}
    assert all("S2" in [c["evidence"]["source"] for c in f["claims"]] for f in data["figures"])
    assert data["selection"].startswith("told by S2")


def test_several_sources_can_be_named(run: Callable[..., Result]) -> None:
    for args in (["--source", "S1,S2"], ["--source", "S2", "--source", "post.md"]):
        assert json.loads(run(*args, "-f", "json").stdout)["selection"].startswith("told by S1 or S2;")


def test_a_source_is_named_by_its_publisher(run: Callable[..., Result]) -> None:
    data = json.loads(run("--source", "the harbour post", "-f", "json").stdout)
    assert data["selection"].startswith("told by S1")


def test_a_source_that_is_not_there_is_refused(run: Callable[..., Result]) -> None:
    refused = run("--source", "S9")
    assert refused.exit_code == 2
    assert "S1 to S2" in refused.stderr


def test_days_bound_what_happened(run: Callable[..., Result]) -> None:
    data = json.loads(run("--from", "2031-03-02", "--to", "2031-03-02", "-f", "json").stdout)
    assert [event["date"] for event in data["sequence"]] == ["2031-03-02"]
    assert json.loads(run("--to", "2030", "-f", "json").stdout)["sequence"] == []


@pytest.mark.parametrize("words", ["yesterday", "2031-02-30", "31", "2031-3-1", "203"])
def test_what_is_no_day_is_refused(run: Callable[..., Result], words: str) -> None:
    refused = run("--from", words)
    assert refused.exit_code == 2
    assert "2020-01-31" in refused.stderr


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_what_was_asked_for_in_vain_is_said(run: Callable[..., Result], kind: str) -> None:
    told = " ".join(run("--to", "2030", "-f", kind).stdout.split())
    assert "Nothing of this was found: until 2030;" in told


def test_days_in_the_wrong_order_are_refused(run: Callable[..., Result]) -> None:
    refused = run("--from", "2031-02", "--to", "2031-01-31")
    assert refused.exit_code == 2
    assert "later than" in refused.stderr
    assert run("--from", "2031-02-20", "--to", "2031-02").exit_code == 0


def test_a_table_can_be_named(run: Callable[..., Result]) -> None:
    table = run("-f", "csv", "--table", "actors").stdout.removeprefix("\ufeff")
    assert "Chad" in [row["name"] for row in csv.DictReader(io.StringIO(table))]


def test_a_zip_is_not_for_a_terminal(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing.commands import export

    class Terminal:
        @staticmethod
        def isatty() -> bool:
            return True

    monkeypatch.setattr(export, "sys", type("System", (), {"stdout": Terminal, "stderr": sys.stderr}))
    refused = run("-f", "zip")
    assert refused.exit_code == 1
    assert "-o" in refused.stderr


@pytest.mark.parametrize("kind", ["text", "markdown", "json", "csv", "zip"])
def test_the_same_reports_give_the_same_bytes(run: Callable[..., Result], kind: str) -> None:
    args = ("-f", kind, "--source", "S1", "--only", "figures,sequence")
    assert run(*args).stdout_bytes == run(*args).stdout_bytes


def test_a_part_by_actor_and_category(run: Callable[..., Result]) -> None:
    data = json.loads(run("--actor", "chad", "-f", "json").stdout)
    assert data["selection"].startswith("about Chad;")
    assert [figure["measure"] for figure in data["figures"]] == ["killed"]
    data = json.loads(run("--category", "assault,coerce", "-f", "json").stdout)
    assert {event["category"] for event in data["sequence"]} <= {"ASSAULT", "COERCE"}
    assert data["selection"].startswith("ASSAULT or COERCE;")


def test_an_unknown_actor_or_category_is_refused_with_what_there_is(run: Callable[..., Result]) -> None:
    refused = run("--actor", "Chat")
    assert refused.exit_code == 2
    assert "'Chat' is no actor here; did you mean Chad?" in refused.stderr
    refused = run("--category", "WAR")
    assert refused.exit_code == 2
    assert "ASSAULT" in refused.stderr


def test_the_sequence_alone_brings_the_actors_that_its_events_name(run: Callable[..., Result]) -> None:
    data = json.loads(run("--only", "sequence", "-f", "json").stdout)
    named = {id for event in data["sequence"] for id in event["actors"]}
    assert named
    assert {actor["id"] for actor in data["actors"]} == named
    rows = list(csv.DictReader(io.StringIO(run("--only", "sequence", "-f", "csv").stdout.removeprefix("\ufeff"))))
    names = {actor["name"] for actor in data["actors"]}
    assert {name.strip() for row in rows for name in row["actors"].split(";") if name} == names
    assert not any(name.strip() in named for row in rows for name in row["actors"].split(";"))
