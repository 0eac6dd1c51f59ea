"""What was made before is the same as what is made anew, and is not made again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import briefing.annotate
from briefing import findings as module
from briefing import lexicon
from briefing.decisions import NONE, Decisions, OnActor
from briefing.documents import bundled, read
from briefing.export import FORMATS, render
from briefing.findings import FEW, Findings
from briefing.model import Annotations, Brief, Document
from briefing.store.cache import MEGABYTE, Cache

SEEDS = read([bundled()]).documents
SHORT = [Document(f"{n}.txt", f"Nine people died at Jalpa in {2030 + n}.", published="2031-03-01") for n in range(3)]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path, 9 * MEGABYTE)


def briefed(findings: Findings, documents: list[Document], decisions: Decisions = NONE) -> Brief:
    brief = findings.kept(documents, decisions)
    if brief is None:
        brief = findings.brief(list(findings.annotated(documents)), decisions)
        findings.keep()
    return brief


def test_kept_and_made_anew_export_the_same_bytes(cache: Cache, annotated: list[str]) -> None:
    for decisions in (NONE, Decisions((OnActor(name="Iran", rename="Persia"),))):
        fresh = briefed(Findings(), list(SEEDS), decisions)
        briefed(Findings(cache), list(SEEDS), decisions)
        annotated.clear()
        kept = briefed(Findings(cache), list(SEEDS), decisions)
        assert annotated == []
        assert kept == fresh
        for kind in FORMATS:
            assert render(kept, kind) == render(fresh, kind)


def test_only_a_document_that_is_new_is_annotated(cache: Cache, annotated: list[str]) -> None:
    first = list(Findings(cache).annotated(SHORT[:2]))
    assert annotated == ["0.txt", "1.txt"]
    annotated.clear()
    again = list(Findings(cache).annotated(SHORT))
    assert again[:2] == first
    assert annotated == ["2.txt"]
    annotated.clear()
    later = replace(SHORT[0], published="2031-03-02")
    assert [found.document for found in Findings(cache).annotated([later, SHORT[1]])] == [later, SHORT[1]]
    assert annotated == ["0.txt"], "what is known of a document is part of it"


def test_in_a_hurry_a_few_wait_to_be_written(cache: Cache, tmp_path: Path, annotated: list[str]) -> None:
    findings = Findings(cache)
    list(findings.annotated(SHORT, hurry=True))
    assert list(tmp_path.iterdir()) == []
    findings.keep()
    annotated.clear()
    list(Findings(cache).annotated(SHORT))
    assert annotated == []
    many = [replace(SHORT[0], file=f"again-{n}.txt") for n in range(FEW + 1)]
    list(Findings(cache).annotated(many, hurry=True))
    assert len(list(tmp_path.iterdir())) == len(SHORT) + len(many)


def test_a_damaged_one_is_made_anew(cache: Cache, tmp_path: Path, annotated: list[str]) -> None:
    fresh = briefed(Findings(cache), SHORT)
    for file in tmp_path.iterdir():
        file.write_bytes(b"damaged")
    annotated.clear()
    assert briefed(Findings(cache), SHORT) == fresh
    assert annotated == ["0.txt", "1.txt", "2.txt"]
    annotated.clear()
    assert briefed(Findings(cache), SHORT) == fresh
    assert annotated == []


def test_other_rules_and_other_words_find_anew(
    cache: Cache, annotated: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    briefed(Findings(cache), SHORT)
    for change in (
        lambda: monkeypatch.setattr(module, "fingerprint", lambda: "other rules"),
        lambda: monkeypatch.setattr(lexicon, "own", lambda: {("titles", "person", "ranks"): "Dam Warden"}),
    ):
        change()
        annotated.clear()
        briefed(Findings(cache), SHORT)
        assert annotated == ["0.txt", "1.txt", "2.txt"]


def test_where_the_rules_have_no_files_nothing_is_kept(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "fingerprint", lambda: None)
    briefed(Findings(cache), SHORT)
    assert list(tmp_path.iterdir()) == []


def test_a_report_on_which_the_rules_fail_costs_none_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    real = briefing.annotate.annotate

    def fail(document: Document, *known: Any) -> Annotations:
        if document.file == "1.txt":
            raise IndexError
        return real(document, *known)

    monkeypatch.setattr(briefing.annotate, "annotate", fail)
    brief = briefed(Findings(), SHORT)
    assert [source.document.file for source in brief.sources] == ["0.txt", "1.txt", "2.txt"]
    assert {source for figure in brief.figures for source in figure.sources} == {"S1", "S3"}
    assert [limit for limit in brief.limits if "failed" in limit] == [
        "The rules failed on 1.txt: nothing of it is in the brief. Please report this file."
    ]
    for kind in FORMATS:
        assert render(brief, kind)


def test_names_of_others_are_not_looked_for_where_the_rules_fail() -> None:
    told = "General Amadou Sako said on Monday that the army would leave Jalpa. Sako said that it was over."
    documents = [Document(f"{n}.txt", told, published="2031-03-04") for n in range(3)]
    annotations = [briefing.annotate.annotate(document) for document in documents]
    annotations[1] = Annotations(documents[1])
    brief = Findings().brief(annotations, NONE)
    assert {source for actor in brief.actors for source in actor.sources} == {"S1", "S3"}
