"""The whole brief: the same for the same reports, in any order, and what each source alone brings to it."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.brief import make_brief
from briefing.export.json import to_json
from briefing.model import Brief, Document, Evidence
from tests.annotate.reading import TEXTS
from tests.brief.case import brief_of, read, report

CASE = (
    report("A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. Governor Luisa Prado sent soldiers to Jalpa "
           "on Wednesday.", "2021-08-18", "valley.txt"),
    report("At least 62 people died when a dam burst in Jalpa, Mexico, on Tuesday. Police in Jalpa did not fire on the "
           "crowd on Wednesday, their commander said.", "2021-08-20", "capital.txt"),
    report("JALPA, Aug 19 (Valley News) - A dam burst in Jalpa on Tuesday. Police in Jalpa fired on the crowd on "
           "Wednesday, a doctor said.", None, "agency.txt"),
    report("In 1998 a dam burst near Toluca, Mexico, killing 9 people. Mexico will hold an election on 5 June 2022.",
           "2021-08-20", "history.txt"),
)  # fmt: skip


def plain(brief: Brief) -> dict[str, object]:
    """What a brief says, with files for the ids of sources and without an order of its own."""
    files = {source.id: source.document.file for source in brief.sources}
    names = {found.id: found.name for found in brief.actors}

    def at(evidence: Evidence) -> tuple[str, int]:
        return files[evidence.source], evidence.start

    return {
        "dates": {(s.document.file, s.document.published, s.document.published_reason) for s in brief.sources},
        "actors": {
            (a.name, a.type, frozenset(a.aliases), frozenset(files[source] for source in a.sources))
            for a in brief.actors
        },
        "figures": {
            (f.measure, f.status, f.low, f.best, f.high, frozenset(at(claim.evidence) for claim in f.claims))
            for f in brief.figures
        },
        "contradictions": {
            frozenset((position.stance, at(position.evidence)) for position in c.positions)
            for c in brief.contradictions
        },
        "sequence": {
            (e.date, e.context, e.category, frozenset(names[a] for a in e.actors), frozenset(map(at, e.evidence)))
            for e in brief.sequence
        },
    }


def test_no_documents_make_an_empty_brief() -> None:
    brief = make_brief([])
    assert (brief.sources, brief.actors, brief.figures, brief.contradictions) == ((), (), (), ())
    assert (brief.sequence, brief.bottom_line, brief.span) == ((), (), None)


def test_the_case_has_something_of_everything() -> None:
    brief = brief_of(*CASE)
    assert brief.actors
    assert brief.figures
    assert brief.contradictions
    assert brief.bottom_line
    assert brief.limits
    assert {event.context for event in brief.sequence} >= {"main", "background", "future"}


def test_documents_in_any_order_say_the_same() -> None:
    first = plain(brief_of(*CASE))
    for order in permutations(CASE):
        assert plain(brief_of(*order)) == first


def test_two_runs_are_equal() -> None:
    one, two = brief_of(*CASE), brief_of(*CASE)
    assert one == two
    assert to_json(one) == to_json(two)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(report, TEXTS, st.sampled_from([None, "2021-08-20"])), max_size=4))
def test_any_reports_make_the_same_brief_twice(reports: list[Document]) -> None:
    annotated = read(*reports)
    assert make_brief(annotated) == make_brief(iter(annotated))


def test_sources_are_numbered_in_the_order_given() -> None:
    brief = brief_of(*reversed(CASE))
    assert [(source.id, source.document.file) for source in brief.sources] == [
        ("S1", "history.txt"), ("S2", "agency.txt"), ("S3", "capital.txt"), ("S4", "valley.txt"),
    ]  # fmt: skip


def test_what_only_one_source_tells_stands_with_it() -> None:
    brief = brief_of(*CASE)
    items = {i.id: i.sources for group in (brief.figures, brief.contradictions, brief.sequence) for i in group}
    for source in brief.sources:
        assert set(source.only) == {id for id, sources in items.items() if sources == (source.id,)}
    assert brief.sources[3].only


def test_ids_are_unique_and_all_that_is_named_exists() -> None:
    brief = brief_of(*CASE)
    groups = (brief.sources, brief.actors, brief.figures, brief.contradictions, brief.sequence)
    ids = [item.id for group in groups for item in group]
    assert len(ids) == len(set(ids))
    named = {id for found in brief.actors for id in found.did} | {id for event in brief.sequence for id in event.actors}
    assert named <= set(ids)
