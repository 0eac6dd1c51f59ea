"""Whole briefs of small invented stories: what every brief owes its reader, and no part below what it once reached."""

from __future__ import annotations

import re

import pytest

from briefing.export.json import to_json
from briefing.model import Brief, Evidence
from tests.stories.scores import score, wrong_merges
from tests.stories.story import FOLDER, Table, make, names, story
from tests.stories.table import baseline, kept

NAMES = names()
CONTINENTS = {"Africa", "Asia", "Europe", "North America", "Oceania", "South America"}


def evidence_of(brief: Brief) -> list[Evidence]:
    """Every piece of evidence that the brief cites."""
    cited = [e for part in (brief.actors, brief.sequence, brief.bottom_line) for item in part for e in item.evidence]
    cited += [claim.evidence for figure in brief.figures for claim in figure.claims]
    return cited + [position.evidence for told in brief.contradictions for position in told.positions]


@pytest.mark.parametrize("name", NAMES)
def test_evidence_is_the_text_it_cites(name: str) -> None:
    brief = story(name).brief
    texts = {source.id: source.document.text for source in brief.sources}
    cited = evidence_of(brief)
    assert cited
    for evidence in cited:
        assert texts[evidence.source][evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize("name", NAMES)
def test_no_two_actors_are_merged(name: str) -> None:
    assert wrong_merges(story(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_same_reports_give_the_same_bytes(name: str) -> None:
    assert to_json(make(name)) == to_json(story(name).brief)


@pytest.mark.parametrize("name", NAMES)
def test_no_part_is_worse_than_it_was(name: str) -> None:
    before, now = baseline()[name], kept(score(story(name)))
    missed = {row.part: row.missed for row in score(story(name))}
    worse = {p: (now[p], value, missed[p]) for p, value in before.items() if p in now and now[p] < value}
    assert not worse


@pytest.mark.parametrize("name", NAMES)
def test_what_is_expected_can_be_read_in_the_reports(name: str) -> None:
    told = story(name)
    texts = "\n".join(source.document.text for source in told.brief.sources)
    aliases = [alias for row in told.rows("actor") for alias in row["aliases"]]
    for alias in sorted(aliases, key=lambda alias: -max(map(len, alias.split("|")))):
        either = "|".join(re.escape(name) for name in sorted(alias.split("|"), key=len, reverse=True))
        texts, times = re.subn(rf"(?<!\w)({either})(?!\w)", "#", texts)
        assert times, f"{alias} is never a name of its own"
    for pair in told.expected.get("apart", []):
        assert all(any(name in source.document.text for source in told.brief.sources) for name in pair), pair
    for quoted in quotes(told.expected):
        told.places(quoted)  # raises where it does not stand exactly once


def quotes(expected: Table) -> list[Table]:
    """Every table that quotes a source."""
    lists = [("figure", "claims"), ("event", "told"), ("contradiction", "positions"), ("never", "quotes")]
    return [quoted for part, key in lists for row in expected.get(part, []) for quoted in row.get(key, ())]


def test_the_stories_cover_the_world() -> None:
    expected = [story(name).expected for name in NAMES]
    assert len(NAMES) >= 14
    assert len({e["kind"] for e in expected}) >= 12
    assert {e["continent"] for e in expected} >= CONTINENTS


def test_each_story_has_several_reports() -> None:
    for name in NAMES:
        assert 2 <= len([path for path in (FOLDER / name).iterdir() if path.suffix in (".txt", ".md")]) <= 4, name
