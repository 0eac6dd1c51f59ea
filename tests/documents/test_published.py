"""The day of publication: the places that count, their order, and the dates that are only told about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.published import Published, published

PROSE = (
    "The council met in the old town hall for the third time this week and heard from both of the parties, but it "
    "did not come to a decision. A spokesman told reporters that the talks would go on until an answer was found.\n"
)


def found(text: str, stated: str = "") -> Published:
    return published(text, stated, "front matter")


@pytest.mark.parametrize(
    ("top", "value"),
    [
        ("Council meets again\n3 min read\n02 March, 2021\n", "2021-03-02"),
        ("Council meets again\n\nExample News\nMarch 2, 2021\n\n", "2021-03-02"),
        ("Council meets again\nTuesday 2 March 2021 14:05 GMT\n", "2021-03-02"),
        ("Council meets again\nPublished 2 March 2021\n", "2021-03-02"),
        ("Council meets again\non March 2, 2021 6:03 am\n", "2021-03-02"),
        ("Council meets again\nPosted on 2 March 2021 at 14:05\n", "2021-03-02"),
        ("Council meets again\nUpdated 12:01 GMT, 2 March 2021\n", "2021-03-02"),
        ("Council meets again\nPublished: 2021-03-02T12:01:00Z\n", "2021-03-02"),
        ("Council meets again\nDate: Tue, 2 Mar 2021 09:00:00\n", "2021-03-02"),
        ("Council meets again\nPage last updated at 12:01 GMT, Tuesday, 2 March 2021 13:01 UK\n", "2021-03-02"),
        ("Council meets again\n\nILO ILO March 2 2021 The council met again on Monday.\n", "2021-03-02"),
        ("Council meets again\nBy Ada Example | 2 March 2021\n", "2021-03-02"),
        ("Council meets again\nBy Ada Example, Example News, 2 March 2021\n", "2021-03-02"),
        ("Council meets again\nBy Ada Example Published 2 March 2021\n", "2021-03-02"),
        ("Council meets again\n\nTuesday 2 March 2021 Council meets again. ", "2021-03-02"),
        ("Council meets again\n\n02.03.2021Get short URL 0 0 ", "2021-03-02"),
        (" date 2021-03-02 ", "2021-03-02"),
        ("HARBOUR TOWN, March 2, 2021 (Reuters) - ", "2021-03-02"),
        ("Council meets again\n\nHARBOUR TOWN, 2 March 2021 — ", "2021-03-02"),
        ("Council meets again\n(2 March 2021)\n", "2021-03-02"),
        ("Council meets again\nMarch 2, 20219:05 AMUpdated 3 hours ago\n", "2021-03-02"),
        ("Council meets again\nPublished: 09:41 EST, 2 March 2021 | Updated: 10:00 EST, 3 March 2021\n", "2021-03-02"),
        ("Harbour Town, 2 March 2021 – ", "2021-03-02"),
        ("HARBOUR TOWN, Mar. 2, 2021 /Example Press/ — ", "2021-03-02"),
        ("HARBOUR TOWN, 2 March 2021 / Example Press / ", "2021-03-02"),
        ("Harbour Town, 2 March 2021 (Example Gazette)\n\n", "2021-03-02"),
        ("HARBOUR TOWN, East Isle (Example Agency), March 2, 2021: ", "2021-03-02"),
        ("HARBOUR TOWN (2 March 2021) – ", "2021-03-02"),
        ("HARBOUR TOWN/ØSTBY, Tuesday, 2nd March 2021 -- ", "2021-03-02"),
        ("Harbour Town, East Isle - March 2, 2021 - ", "2021-03-02"),
        ("Østby, 02.03.2021 (Example) – ", "2021-03-02"),
        ("HARBOUR TOWN (2021 was a good year) said: ", None),
        ("FOR IMMEDIATE RELEASE: 2 March 2021\n", "2021-03-02"),
        ("Press release 2 March 2021\n", "2021-03-02"),
        ("Council meets again\nBy Ada Example · The Orrin Valley Post · March 2, 2021 | 08:47 PM\n", "2021-03-02"),
        ("Council meets again\n**By Ada Example** · Mar 2, 2021 · 2 min read\n", "2021-03-02"),
        ("Harbour Watch   ||   for the press   ||   2 March 2021\n", "2021-03-02"),
        ("The Harbour Mail              Tuesday 2 March 2021\n", "2021-03-02"),
        ("The Harbour Mail Tuesday 2 March 2021\n", "2021-03-02"),
        ("Council meets again\nMarch 2021\n", "2021-03"),
        ("HARBOUR POST (Lota) Tuesday March 2, 2021\n\nCouncil meets again\n", "2021-03-02"),
        ("Council meets again\nTuesday 2 March 2021, all times local\n", "2021-03-02"),
        ("Council meets again\nAda Example Tuesday 2 March 2021 12:40 0 comments\n", "2021-03-02"),
        ("Council meets again\nPress release No. 112/21, Lota, 2 March 2021\n", "2021-03-02"),
        ("STATEMENT BY THE COUNCIL OF LOTA (2 March 2021)\n", "2021-03-02"),
        ("Council meets again March 2, 2021 by Ada Example ", "2021-03-02"),
        ("LP, 2 March 2021, 18:30 ", "2021-03-02"),
        ("Østby, Rajab 18, 1442, March 2, 2021, ONA -- ", "2021-03-02"),
        ("Council meets again\nUpdated 1217 GMT (2017 HKT) March 2, 2021\n", "2021-03-02"),
        ("Council meets again\nPosted by Ada E. on 02/13/2021 at 17h05 | 1,204 views\n", "2021-02-13"),
        ("Council meets again\n14:22 02.03.2021 (updated 16:05 02.03.2021) Get short URL\n", "2021-03-02"),
        ("Council meets again\n\n2 March، 2021 Harbour Town EXA – A source said", "2021-03-02"),
        ("Council meets again\nDate of publication: 2 March 2021\n", "2021-03-02"),
        ("Situation Report No. 4 (2 March 2021)\n", "2021-03-02"),
        ("Situation report 4 | as of 2 March 2021\n", "2021-03-02"),
        ("LOTA: Flash Update No. 2 - The fire at the fair of Lota and the huts (as of 2 March 2021)\n", "2021-03-02"),
        (
            "Council breaks the law\n\n(Harbour Town, March 2, 2021) – The council's ban is wrong, a group said. ",
            "2021-03-02",
        ),
        ("Harbour Relief\nFlash update #4 - as of 2 March 2021, 18:00 (Lota)\n", "2021-03-02"),
        ("Council meets again\nDate of publication: 2 March 2021 (data as of 28 February, 18:00)\n", "2021-03-02"),
        ("COUNCIL MEETS AGAIN\nTuesday 2 March 2021, filed under: harbour, bread\n", "2021-03-02"),
        ("News / 2 March 2021\n", "2021-03-02"),
        ("Council meets again\n\nHARBOUR TOWN, March 2, 2021. /EXA/. The council met. ", "2021-03-02"),
        ("Council meets again\n\nHARBOUR TOWN, East Isle - March 2, 2021. The council met. ", "2021-03-02"),
        ("Council meets again\n\nHARBOUR TOWN, East Isle (EXA) — March 2, 2021. The council met. ", "2021-03-02"),
        ("Council meets again\n\nHARBOUR TOWN, the East Isle — March 2, 2021 — The council met. ", "2021-03-02"),
        ("Council meets again\n\nPuerto de Lota, Mar 2, 2021 (Prensa Exa) The council met. ", "2021-03-02"),
        ("Council meets again\n\nHarbour Town March 2/2021 The council met. ", "2021-03-02"),
        ("Council meets again\n\nHarbour Online Tuesday 2 Mar 2021 Council meets again ", "2021-03-02"),
        ("Council meets again\nAda Example, HARBOUR TODAY   5:12 p.m. EDT March 2, 2021\n", "2021-03-02"),
        ("Council meets again\nHarbour Daily Mail / 07:41 PM March 2, 2021\n", "2021-03-02"),
        ("Council meets again\nPublished 31 June 2021\n", None),
        ("Council meets again\n", None),
    ],
)
def test_the_top_of_a_page(top: str, value: str | None) -> None:
    dated = found(top + PROSE)
    assert dated.value == value
    assert dated.basis == ("stated" if value else "unknown")


@pytest.mark.parametrize(
    "text",
    [
        f"Council meets\n\nOn 7 May 2016 the army left. {PROSE}",
        f"Council meets\n\n7 May 2016 was the day on which the army left. {PROSE}",
        f"Council meets\n\nMay 7, 2016, saw the army leave. {PROSE}",
        f"{PROSE}\nWe will not give in! — Ada Example (@adaexample) December 31, 2019\n\n{PROSE}",
        f"We will not give in! — Ada Example (@adaexample) December 31, 2019\n\n{PROSE}",
        f"Council meets\n{PROSE * 4}\n7 May 2016\n{PROSE}",
        f"The attack of 7 May 2016\n\n{PROSE}",
        f"Council meets\n\nThe May 7, 2016 Lota fire is not forgotten. {PROSE}",
        f"Council meets\n\nSince May 7, 2016 Lota has had no mayor. {PROSE}",
        f"Council meets\n\nOrrin lost Lota on May 7, 2016. The army left. {PROSE}",
        f"Council meets\n\nThe Lota fire of 7 May 2016. It burned for days. {PROSE}",
        f"Council meets\n\nMayor Ana Quispe, May 7, 2016, Lota town hall. {PROSE}",
        f"Council meets\n\nThe BBC in May 7 2016 Report was wrong. {PROSE}",
        f"{PROSE}The film was made on 3 May 2016. {PROSE}",
        f"{PROSE}It says that a report published May 3, 2016 found nothing. {PROSE}",
        f"Timeline\n\n1 May 2016\nThe army left.\n\n2 May 2016\nIt came back.\n\n9 May 2016\nIt stayed.\n{PROSE}",
    ],
)
def test_dates_that_are_told_about_are_not_the_date_of_publication(text: str) -> None:
    assert found(text) == Published(None, "unknown", "no date stated")


def test_the_words_of_the_date_are_the_reason() -> None:
    assert found(f"Council meets\n2nd March, 2021\n{PROSE}").reason == "stated in the text: “2nd March, 2021”"


def test_first_publication_comes_before_an_update_wherever_they_stand() -> None:
    assert found(f"Council meets\nUpdated 5 March 2021\nPublished 2 March 2021\n{PROSE}").value == "2021-03-02"
    assert (
        found(f"Council meets\n2 March 2021\n{PROSE}(With agencies) Last Update: Friday 5 March 2021").value
        == "2021-03-02"
    )


def test_an_update_serves_where_nothing_better_is_there() -> None:
    dated = found(f"Council meets\n{PROSE}Last Update: Friday 5 March 2021 KSA 01:41 - GMT 22:41")
    assert (dated.value, dated.reason) == ("2021-03-05", "stated in the text as its update: “Friday 5 March 2021”")


def test_the_last_line_and_a_labelled_line_amid_the_text_count() -> None:
    assert found(f"Council meets\n{PROSE}\n2 March 2021").value == "2021-03-02"
    assert found(f"Council meets\n{PROSE * 3}\nPublished: 2 March 2021\n{PROSE * 3}").value == "2021-03-02"


def test_a_date_that_may_be_two_is_not_decided() -> None:
    dated = found(f"Council meets\nPublished 4/5/2022\n{PROSE}")
    assert (dated.value, dated.basis) == (None, "unknown")
    assert "4/5/2022" in dated.reason


def test_a_dateline_without_a_year_takes_none_by_itself() -> None:
    assert found(f"HARBOUR TOWN, Jan. 2 (AP) — {PROSE}").value is None


@pytest.mark.parametrize(
    ("beside", "value"),
    [
        ("© 2020 Example News", "2020-01-02"),
        ("Copyright 2005-2021 Example News", "2021-01-02"),
        ("Smoke over the harbour (Example/Getty, Dec. 30, 2019)", "2020-01-02"),
        ("The old mayor (photographed 4 May 2011)", None),
    ],
)
def test_a_dateline_takes_its_year_from_beside_it(beside: str, value: str | None) -> None:
    assert found(f"HARBOUR TOWN, Jan. 2 (AP) — {PROSE}\n{beside}\n").value == value


def test_what_the_file_states_comes_first() -> None:
    assert found(f"Council meets\n2 March 2021\n{PROSE}", "March 1, 2021") == Published(
        "2021-03-01", "stated", "front matter"
    )


def test_a_stated_date_that_is_none_is_said() -> None:
    assert found(PROSE, "gestern").value is None  # relative: it would change from day to day
    assert found(PROSE, "04/05/2020").value is None  # of April or of May?
    assert found(PROSE, "soon") == Published(None, "unknown", "front matter: “soon” is not a date")
    assert found(f"Council meets\n2 March 2021\n{PROSE}", "soon").value == "2021-03-02"


@given(
    st.lists(
        st.sampled_from(
            [
                "Published",
                "2 March 2021",
                "12:30",
                "By Ada",
                "4/5/2022",
                "\n",
                "|",
                "(AP) —",
                "ROME",
                "x. ",
                "©",
                "2020",
            ]
        )
    )
)
def test_any_furniture_is_dated_or_not(parts: list[str]) -> None:
    dated = found(" ".join(parts))
    assert (dated.value is not None) == (dated.basis == "stated")
    assert dated.reason


@pytest.mark.parametrize(
    ("stated", "value"),
    [("3 juin 2019", "2019-06-03"), ("31. Dezember 2019", "2019-12-31"), ("12 марта 2020", "2020-03-12")],
)
def test_front_matter_may_name_the_day_in_another_language(stated: str, value: str) -> None:
    assert found(PROSE, stated) == Published(value, "stated", "front matter")
