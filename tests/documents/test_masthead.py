"""Title, publisher and author as a page shows them."""

from __future__ import annotations

import pytest

from briefing.documents.layout import head, tail
from briefing.documents.masthead import author, publisher, shorten, title

PROSE = "The council met in the old town hall for the third time this week and heard from both of the parties on it.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Council meets again\n\n{PROSE}", "Council meets again"),
        (f"\n\nIs the U.S. Council done?\n{PROSE}", "Is the U.S. Council done?"),
        (f"2 March 2021\nExample News\n5 min read\n***\nCouncil meets again\n{PROSE}", "Council meets again"),
        (f"intro\n\n# Council meets again #\n\n{PROSE}", "Council meets again"),
        ("HARBOUR TOWN (AP) —\n\nThe council met again. It failed.\n", "The council met again."),
        (
            "HARBOUR TOWN, Jan. 2 (AP) — The council met Gen. Example again. It failed.\n",
            "The council met Gen. Example again.",
        ),
        (
            f" date 2021-03-02 {PROSE}",
            "The council met in the old town hall for the third time this week and heard from both of the…",
        ),
        ("The council met again. It failed. It will meet once more.\n", "The council met again."),
        (f"Example Times\n2 March 2021\nCouncil meets again\n{PROSE}", "Council meets again"),
        (f"Situation Report | 2 March 2021\n\n{PROSE}", "Situation Report | 2 March 2021"),
        (f"2 March 2021, 14:05 GMT: Council meets again\n{PROSE}", "Council meets again"),
        (f"The Harbour Mail        2 March 2021\nCouncil meets again\n{PROSE}", "Council meets again"),
        (f"**By Ada Example** · 2 March 2021 · 2 min read\nCouncil meets again\n{PROSE}", "Council meets again"),
        ("HARBOUR TOWN, Isle (Example), 2 March 2021: The council failed. It met.\n", "The council failed."),
        ("***\n", "***"),
        ("2 March 2021\n", "2 March 2021"),
        ("THE LAGOON HERALD (Lota)\n\nDam fails at Lota\n\nIt rained.", "Dam fails at Lota"),
        (f"STAR-DISPATCH\nDam fails at Lota\n\n2 March 2021\n\n{PROSE}", "Dam fails at Lota"),
        (f"Porto Novo\nDAM FAILS ABOVE LOTA AFTER RAIN\n{PROSE}", "DAM FAILS ABOVE LOTA AFTER RAIN"),
        (f"Lota Workers' Union\nReport on the failure of the dam\n{PROSE}", "Report on the failure of the dam"),
        (f"Town Council Fails\nParties heard in the old hall\n{PROSE}", "Town Council Fails"),
        (f"Statement Of The Bar\nLota, 2 March 2021\n{PROSE}", "Statement Of The Bar"),
        ("Home » News » Lota\n\nDam fails at Lota\n\nIt rained.", "Dam fails at Lota"),
    ],
)
def test_titles(text: str, expected: str) -> None:
    assert title(head(text), "") == expected


def test_a_stated_title_wins_and_is_one_short_line() -> None:
    assert title(head(PROSE), "Talks\n  resume") == "Talks resume"
    assert len(title(head(PROSE), "word " * 100)) <= 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Council meets\n\nExample News\n2 March 2021\n\n{PROSE}", "Example News"),
        (f"Council meets\n2 March 2021\nThe Harbour Times\n{PROSE}", "The Harbour Times"),
        (f"Council meets\nThe Harbour Times\n{PROSE}", "The Harbour Times"),
        (f"Council meets\nHarbour.net.ph\n{PROSE}", "Harbour.net.ph"),
        (f"Council meets\nBy The Associated Press\n{PROSE}", "The Associated Press"),
        (f"Example Times\n2 March 2021\nCouncil meets\n{PROSE}", "Example Times"),
        (f"MAIL-DISPATCH\nCouncil meets\n\n2 March 2021\n\n{PROSE}", "MAIL-DISPATCH"),
        (f"COUNCIL MEETS\n\n2 March 2021\n\n{PROSE}", None),
        (f"Council meets\nwww.example.org\n{PROSE}", "www.example.org"),
        (f"Council meets\nAl Jazeera\n{PROSE}", "Al Jazeera"),
        (f"HARBOUR TOWN, Jan. 2 (AP) — {PROSE}", "Associated Press"),
        (f"HARBOUR TOWN, Kenya (Reuters) - {PROSE}", "Reuters"),
        (f"Harbour Town (AFP) – {PROSE}", "Agence France-Presse"),
        (f"(CNN) {PROSE}", "CNN"),
        (f"HARBOUR TOWN, 2 March 2021 /Example Press/ -- {PROSE}", "Example Press"),
        (f"The Harbour Mail        2 March 2021\n{PROSE}", "The Harbour Mail"),
        (f"Council meets\n{PROSE}\nSource: Example Agency\n", "Example Agency"),
        (f"Council meets\nPrepared by: Lota Relief Committee\n{PROSE}", "Lota Relief Committee"),
        (f"Lota Workers' Union\nReport on the failure of the dam\n{PROSE}", "Lota Workers' Union"),
        (f"Porto Novo\nReport on the failure of the dam\n{PROSE}", None),
        (f"Council meets\nExample News, Lota\n{PROSE}", "Example News"),
        (f"Council meets\nBreaking News\n2 March 2021\n{PROSE}", None),
        (f"Council meets\nAda Example\n2 March 2021\n{PROSE}", None),
        (f"HARBOUR TOWN (Kenya) - {PROSE}", None),
        (f"Example News\n\n{PROSE}", None),
    ],
)
def test_publishers(text: str, expected: str | None) -> None:
    assert publisher(head(text), tail(text), "") == expected


def test_a_stated_publisher_stays_as_given() -> None:
    assert publisher(head(f"(CNN) {PROSE}"), [], "www.example.org") == "www.example.org"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Council meets\nBy Ada Example\n{PROSE}", "Ada Example"),
        (f"Council meets\nBy Ada van Example and Bo Example | 2 March 2021\n{PROSE}", "Ada van Example and Bo Example"),
        (f"Council meets\n**By Ada Example** · 2 March 2021\n{PROSE}", "Ada Example"),
        (f"Council meets\nBy the river the army waits\n{PROSE}", None),
        (f"Council meets\n{PROSE}", None),
    ],
)
def test_authors(text: str, expected: str | None) -> None:
    assert author(head(text), "") == expected


def test_shorten_cuts_between_words() -> None:
    assert shorten("one two three", 13) == "one two three"
    assert shorten("one, two three", 9) == "one, two…"
    assert shorten("a" * 50, 10) == "a" * 9 + "…"
