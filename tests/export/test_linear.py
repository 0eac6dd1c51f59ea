"""The brief as lines: each says by itself what it is, nothing rests on place, glyph or colour."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.export.linear import MOST, to_lines
from briefing.export.marks import marked
from briefing.model import Brief
from tests.tui.story import ACTORS, ANNOTATIONS, BRIEF, SOURCES


def lines(brief: Brief = BRIEF, *articles: str) -> list[str]:
    chosen = [source for source in brief.sources if source.id in articles]
    return "".join(to_lines(brief, chosen)).splitlines()


def test_sources_come_first_then_the_brief_in_its_order() -> None:
    heads = [line for before, line in zip(["", *lines()], lines(), strict=False) if not before]
    assert [head.split(":")[0].rstrip(".") for head in heads[1:]] == [
        "Sources", "Bottom line", "Actors", "Figures", "Contradictions", "Events in order", "Limits",
    ]  # fmt: skip


def test_an_item_says_what_it_is_and_is_followed_by_its_evidence() -> None:
    told = lines()
    at = told.index("Figure 1 of 4: Killed in the Kestrel Dam break: 40 to 63, disputed.")
    assert told[at + 1].startswith(
        "Claim, reported Mon 10 Mar 2031: at least 40, says Ilse Maron, as reported. Evidence in S1: “At least 40"
    )
    assert len([line for line in told[at + 1 : at + 4] if line.startswith("Claim")]) == 3
    at = told.index("Contradiction 1 of 1: Kestrel Hydro was warned of cracks in the wall.")
    assert told[at + 1].startswith("Denied by Kestrel Hydro, as reported. Evidence in S1: ")
    assert any(
        line.startswith("Event 5 of 7: Tue 11 Mar 2031. protest, intensity -7.5 of -10 to 10. Several hundred people")
        and "More hostile than all before it." in line
        for line in told
    )


def test_every_item_of_the_brief_is_there() -> None:
    told = "\n".join(lines())
    for words in (
        *(source.document.title for source in BRIEF.sources), *(actor.name for actor in BRIEF.actors),
        *(figure.subject for figure in BRIEF.figures), *(event.summary for event in BRIEF.sequence),
        *(said.text for said in BRIEF.bottom_line), *BRIEF.limits,
    ):  # fmt: skip
        assert words in told


def test_an_actor_named_again_and_again_is_not_read_out_each_time() -> None:
    often = replace(ACTORS[0], evidence=ACTORS[0].evidence * 4)
    told = lines(replace(BRIEF, actors=(often,)))
    assert told.count("And 9 more.") == 1
    at = next(number for number, line in enumerate(told) if line.startswith("Actor 1 of 1"))
    assert [line.startswith("Evidence in ") for line in told[at + 1 : at + MOST + 2]] == [True] * MOST + [False]


def test_no_line_is_drawn_or_indented() -> None:
    for line in lines(BRIEF, "S1", "S2", "S3"):
        assert line == line.strip()
        assert not re.search(r"[─-╿▀-◿⠀-⣿]|  ", line)


def test_marks_of_an_article_stand_in_words_after_what_they_mark() -> None:
    told = list(marked(ANNOTATIONS["S1"]))
    assert told[0] == "Kestrel Dam gives way above Orrin, villages under water"
    assert told[1] == "[page furniture left out]"
    assert "gave way [event: disaster] before dawn on Sunday [date: Sun 9 Mar 2031]" in told[2]
    assert "At least 40 people [killed: at least 40] were killed" in told[2]
    assert "Ilse Maron [person: Ilse Maron], told reporters [says Ilse Maron]." in told[2]
    assert "reportedly [hearsay]" in told[4]


def test_taking_the_marks_away_gives_the_text_back() -> None:
    for source in SOURCES:
        text = source.document.text
        for line in marked(source.annotations):
            if not line.startswith("[page"):
                assert re.sub(r" \[[^\]]*\]", "", line) in " ".join(text.split())


def test_without_a_report_it_says_so() -> None:
    assert lines(Brief()) == ["No report was read."]
