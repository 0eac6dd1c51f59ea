"""Undated reports dated from what dated ones tell, each with its reason; never from one that tells other things."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.brief.sources import dating
from briefing.brief.sources.weighing import Odds
from briefing.model import Document
from tests.brief.case import brief_of, report

QUOTE = "“We will rebuild every house that the water took from our people,” Governor Luisa Prado said."
DAM = report("A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people.", "2021-08-20", "valley.txt")


def dated(undated: str, *others: Document) -> Document:
    """The undated report as the brief dates it."""
    return brief_of(*others, report(undated, None, "undated.txt")).sources[-1].document


# ---------------------------------------------------------------- each kind of evidence
@pytest.mark.parametrize(
    ("line", "others", "day"),
    [
        ("GOMA, Aug. 18 (Lakeside Agency) -", "2021-08-20", "2021-08-18"),
        ("LIMA, 18 August —", "2021-08-20", "2021-08-18"),
        ("SUVA, Dec. 31 -", "2021-01-02", "2020-12-31"),  # the year that is nearest
        ("OSLO, Jan 2 -", "2020-12-30", "2021-01-02"),
        ("Quito, Aug 18 (PRENSA).-", "2021-08-20", "2021-08-18"),
        ("Aug 18 (LAKE) --", "2021-08-20", "2021-08-18"),
        ("Bata, 18 Aug 21 (LAKE) –", "2021-08-20", "2021-08-18"),
        ("Kyoto, August 18. /Lakeside Agency/.", "2021-08-20", "2021-08-18"),
        ("PUNE/GOA, Aug 18 (LKA)", "2021-08-20", "2021-08-18"),  # no dash ends it
    ],
)
def test_a_dateline_without_a_year_takes_that_of_the_others(line: str, others: str, day: str) -> None:
    found = dated(f"{line} Rebels attacked the airport.", report("Rain fell on the airport.", others))
    assert (found.published, found.published_basis) == (day, "stated")
    assert line.partition(",")[2].split("(")[0].split("/")[0].strip(" .-—") in found.published_reason
    assert "year" in found.published_reason


def test_a_dateline_without_a_year_says_nothing_where_no_other_is_dated() -> None:
    assert dated("GOMA, Aug. 18 (Lakeside Agency) - Rebels attacked the airport.").published is None


def test_a_day_at_the_end_of_a_longer_number_is_no_dateline() -> None:
    assert dated("A judge sentenced nine men on 21 April.\n\nRain fell.", DAM).published is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Key points\nHearing set for 24 August\n\nRain fell.", None),
        ("Key points\nHearing put off until Tuesday, 24 August\n\nRain fell.", None),
        ("Updated 18 August\n\nRain fell.", "2021-08-18"),
        ("Rain\nBy Ana Quispe, last updated Wednesday, Aug 18th 17:40Z\n\nRain fell.", "2021-08-18"),
        ("Situation as of 18 August, 18:00. Rain fell.", "2021-08-18"),
        ("Last updated: Wednesday, 18th August 16:20 GMT\n\nRain fell.", "2021-08-18"),
        ("Posted at 9.15 am, 18th August by Ana\n\nRain fell.", "2021-08-18"),
        ("The film, posted on 18 August by a nurse, shows rain.", None),
        ("Rain: live\n\n09:20\nWelcome to our live coverage on Wednesday 18 August. Rain fell.", "2021-08-18"),
    ],
)
def test_a_day_in_prose_is_that_of_a_report_only_where_it_says_so(text: str, day: str | None) -> None:
    assert dated(text, report("Rain fell on the airport.", "2021-08-20")).published == day


def test_reports_with_a_day_at_their_head_date_the_others_too() -> None:
    line = report("QUITO, Aug 19 (Prensa) - A bridge fell in Loja, Ecuador, on Wednesday. "
                  "The bridge in Loja fell on Wednesday at noon.", None, "wire.txt")  # fmt: skip
    found = dated("Loja mourns. A bridge fell in Loja, Ecuador, on Wednesday.", DAM, line)
    assert (found.published, found.published_basis) == ("2021-08-18", "inferred")


def test_a_shared_quotation_dates_a_report() -> None:
    found = dated(f"The governor was moved. {QUOTE}", report(QUOTE, "2021-08-20", "valley.txt"))
    assert (found.published, found.published_basis) == ("2021-08-20", "inferred")
    assert "valley.txt" in found.published_reason
    assert "We will rebuild" in found.published_reason


def test_a_shared_event_on_its_weekday_dates_a_report() -> None:
    found = dated("The valley mourns. A dam burst in Jalpa, Mexico, on Tuesday.", DAM)
    assert (found.published, found.published_basis) == ("2021-08-17", "inferred")
    assert "valley.txt" in found.published_reason
    assert "most likely 17 August 2021" in found.published_reason


def test_its_own_newest_date_dates_a_report() -> None:
    found = dated("The fair opened on 3 May 2019. It closed on 9 May 2019. Visitors came from all of Uruguay.")
    assert (found.published, found.published_basis) == ("2019-05-09", "inferred")
    assert "9 May 2019" in found.published_reason


def test_no_report_is_older_than_a_day_of_the_calendar_that_it_names() -> None:
    """The dam burst on Tuesday; the report that names 19 August is of that Thursday at the earliest."""
    found = dated("A dam burst in Jalpa, Mexico, on Tuesday. By 19 August nobody had come.", DAM)
    assert found.published == "2021-08-19"


@pytest.mark.parametrize("told", ["Between 20 and 26 August the dam lost", "On 26 August the valley of Jalpa had"])
def test_a_day_far_ahead_of_the_others_leaves_those_behind_it_as_they_are(told: str) -> None:
    text = f"The dam in Jalpa burst on Friday.\n\n{told} rain.\n\nNext in Jalpa, Mexico: the funeral, 2 September."
    found = dated(text, DAM, report("Rain fell in Jalpa, Mexico.", "2021-08-25", "rain.txt"))
    assert found.published is None or found.published >= "2021-08-26"


def test_a_day_without_its_year_below_the_head_is_not_that_of_the_report() -> None:
    wire = report("The dam that burst in Jalpa, Mexico, on Tuesday had cracks.", "2021-08-19", "wire.txt")
    tents = "Families sleep in tents beside the road. " * 12
    text = "A minister came on Thursday. On August 18 a judge opened an inquiry. He spoke on August 20."
    assert dated(tents + text, DAM, wire).published is None


@pytest.mark.parametrize(
    "head",
    ["Updated: Thursday, 11.40 pm", "From our correspondent at Lota, Thursday", "07:30, Thu", "Thursday edition"],
)
def test_a_report_whose_head_names_its_weekday_is_of_the_first_such_day(head: str) -> None:
    people = "President Ana Quispe and Bishop Luis Prado mourned the traders in Lota on Friday."
    others = [report(f"{one.text} {people}", one.published, one.file) for one in FAIR]
    told = "The club gave Ana Quispe 90 tents, and a choir sang for Luis Prado."
    found = dated(f"Tents for Lota\n{head}\n\n{told}", *others)
    assert (found.published, found.published_basis) == ("2021-08-26", "inferred")


def test_a_day_to_come_that_is_read_as_past_shuts_out_none_before_it() -> None:
    late = report("Ana Quispe opened the new school of Jalpa, Mexico.", "2021-09-10", "late.txt")
    text = "A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. Nobody explained the August 31 date for water."
    assert dated(text, DAM, late).published == "2021-08-17"


def test_a_day_without_its_year_is_of_the_year_of_the_others() -> None:
    brief = brief_of(DAM, report("Rebels stormed the airport of Goma on 3 August. Police shot a man on Monday.", None))
    assert brief.sources[-1].document.published is None
    assert "2021-08-03" in [event.date for event in brief.sequence]


def test_a_day_after_the_other_reports_is_past_as_its_words_have_it() -> None:
    told = "Rebels stormed the airport on 9 September. Police shot a man on Monday. Unions will strike on 3 October."
    contexts = {event.date: event.context for event in brief_of(DAM, report(told, None)).sequence}
    assert contexts["2021-09-09"] == "main"
    assert contexts["2021-10-03"] == "future"


def test_a_day_that_may_be_to_come_dates_nothing() -> None:
    assert dated("The vote on 11 October was put off. Police shot a man on Monday.", DAM).published is None


def test_what_was_dated_by_inference_dates_the_next() -> None:
    wall = "“No one told the families that the wall was broken for years,” Rosa Ibarra said."
    middle = report(f"A dam burst in Jalpa, Mexico, on Tuesday. {wall}", None, "middle.txt")
    found = dated(wall, DAM, middle)
    assert (found.published, found.published_basis) == ("2021-08-17", "inferred")
    assert "middle.txt" in found.published_reason


# ---------------------------------------------------------------- never from what is unrelated
@pytest.mark.parametrize(
    "text",
    [
        "Parliament in Helsinki debated a tax on Thursday.",
        "The mayor of Jalpa opened a library on Tuesday.",  # the place and the weekday alone
        "A dam burst in Torreon, Mexico, on Friday.",  # the country and the news alone
        "A dam burst in Kaduna, Nigeria, on Tuesday.",  # elsewhere
        "“We are sad,” the governor said.",  # a quotation of few words
        "The fair will open on 3 May 2030.",  # yet to come
        "",
    ],
)
def test_a_report_of_other_things_stays_undated(text: str) -> None:
    sad = report("“We are sad,” the mayor said.", "2021-08-20")
    found = dated(text, DAM, sad)
    assert (found.published, found.published_basis) == (None, "unknown")


def test_names_that_every_crisis_has_make_no_report_one_of_the_case() -> None:
    said = "Police said on {} that residents and protesters had fled from the army. The government denied it."
    ours = report(f"Rain fell on Lota in Chile. {said.format('Tuesday')}", "2021-08-18", "rain.txt")
    assert dated(f"All wait in Kaduna in Nigeria. {said.format('Tuesday')}", ours).published is None
    assert dated(f"All wait in Lota in Chile. {said.format('Tuesday')}", ours).published


def test_a_report_with_names_of_any_other_is_one_of_the_case() -> None:
    ours = [
        report("A ferry sank off Raha on Tuesday. Some clung to cans.", "2021-08-18", "first.txt"),
        report("Boats of Singapore search in vain, and the families wait.", "2021-08-19", "boats.txt"),
        report("Of the ferry the port of Baubau had no list.", "2021-08-20", "list.txt"),
    ]
    told = "Angry men threw stones at the port of Baubau on Thursday for the dead of Raha, as the ferry had sunk."
    assert dated(told, *ours).published == "2021-08-19"


def test_where_no_report_states_a_year_its_own_day_is_the_reason_and_one_dated_by_hand_helps() -> None:
    wire = report("LOTA, March 4 (Reuters) - A ferry sank on Tuesday.", None, "wire.txt")
    brief = brief_of(wire, report("Rain fell.", None, "rain.txt"))
    assert [one.document.published_reason for one in brief.sources] == [
        "the text says “March 4”, and no report of the case states a year",
        "no date stated",
    ]
    assert "One that is dated by hand dates others too." in " ".join(brief.limits)
    assert "by hand" not in " ".join(brief_of(wire, DAM).limits)


def test_reports_none_of_which_is_dated_stay_so() -> None:
    brief = brief_of(report("Rebels attacked Goma on Tuesday.", None), report("Rebels stormed Goma on Tuesday.", None))
    assert [source.document.published for source in brief.sources] == [None, None]


def test_a_stated_date_stays_as_it_is() -> None:
    late = report(DAM.text, "2021-09-30", "late.txt")
    assert [source.document for source in brief_of(DAM, late).sources] == [DAM, late]


# ---------------------------------------------------------------- what follows from it
def test_weekdays_of_a_report_are_resolved_by_the_day_inferred() -> None:
    brief = brief_of(
        DAM, report("GOMA, Aug 18 (Lakeside Agency) - Rebels attacked the airport in Goma on Monday.", None)
    )
    assert [event.date for event in brief.sequence] == ["2021-08-16", "2021-08-17"]


def test_the_limits_tell_what_is_undated_and_what_was_inferred() -> None:
    mourns = report("The valley mourns. A dam burst in Jalpa, Mexico, on Tuesday.", None, "rain.txt")
    brief = brief_of(DAM, mourns, report("Visitors came.", None, "fair.txt"))
    limits = " ".join(brief.limits)
    assert "1 source has no date" in limits
    assert "fair.txt" in limits
    assert "1 source is dated by inference" in limits
    assert "rain.txt" not in limits


# ---------------------------------------------------------------- what stands beside the days that it names
FAIR = [
    report("Fire swept the spring fair of Lota on Friday, killing nine traders.", "2021-08-21", "wire.txt"),
    report(
        "The fair of Lota burned on Friday. Traders who lost their stalls in Lota on Friday camp in the school. "
        "On Wednesday bishop Prado will bury the nine traders in the cathedral.",
        "2021-08-23",
        "valley.txt",
    ),
]


def test_a_report_is_dated_by_sentences_of_others_on_the_days_that_it_names() -> None:
    found = dated(
        "Nobody sleeps in the school. The traders who lost their stalls at the fair on Friday get soup in Lota. "
        "A woman brought 200 blankets on Sunday. On Wednesday bishop Prado will bury the traders in the cathedral.",
        *FAIR,
    )
    assert (found.published, found.published_basis) == (
        "2021-08-23",
        "inferred",
    )  # the day after the last that it names
    assert "what valley.txt tells" in found.published_reason
    assert "valley.txt" in found.published_reason


def test_a_report_is_no_older_than_this_sunday_of_which_it_tells_as_past() -> None:
    found = dated(
        "The choir of Lota this Sunday sang before the school. "
        "On Wednesday the bishop will bury the nine traders in the cathedral of Lota, Luis Prado said.",
        *FAIR,
    )
    assert found.published == "2021-08-22"


def test_a_report_of_the_case_is_of_the_first_days_by_which_it_speaks_of_them() -> None:
    people = "President Ana Quispe and Bishop Luis Prado mourned the traders in Lota on Friday."
    told = "The club gave Ana Quispe 90 tents on Saturday. A choir sang for Luis Prado on Sunday."
    others = [report(f"{one.text} {people}", one.published, one.file) for one in FAIR]
    found = dated(told, *others)
    assert (found.published, found.published_basis) == ("2021-08-22", "inferred")
    assert "the newest weekday that it names is 22 August" in found.published_reason
    assert dated(told, *FAIR).published is None  # nobody whom the others name


def test_a_report_whose_days_stand_beside_nothing_stays_undated() -> None:
    assert dated("The ski club elected a new board on Tuesday. It meets again on Sunday.", *FAIR).published is None


def test_what_a_caption_or_a_long_past_day_states_dates_no_report() -> None:
    caption = "Men are seen on the dam in Jalpa, Mexico, August 18, 2021.\n\nNobody slept."
    assert dated(caption, DAM).published is None
    assert dated("The dam was built on 3 May 1974. Nobody slept.", DAM).published is None


def test_the_last_day_of_the_calendar_is_a_day_too() -> None:
    last = report("A dam burst in Jalpa, Mexico.", "9999-12-31", "last.txt")
    assert dated("Police shot a man in Lota on 3 April.", last).published is None


@pytest.mark.parametrize(
    ("shares", "day"),
    [
        ({17: 0.4, 18: 0.3, 24: 0.3}, "2021-08-17"),
        ({17: 0.5, 24: 0.5}, None),  # its "Tuesday" would be another day for all that it tells
        ({17: 0.4, 20: 0.2, 24: 0.2, 28: 0.2}, None),
    ],
)
def test_a_report_that_may_as_well_be_of_another_week_stays_undated(
    shares: dict[int, float], day: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    likely = {date(2021, 8, n): Odds(share, ()) for n, share in shares.items()}
    monkeypatch.setattr(dating, "odds", lambda *_: likely)
    assert dated("The valley mourned on Tuesday.", DAM).published == day


def test_reports_of_which_none_is_dated_are_read_whatever_they_announce() -> None:
    read = brief_of(
        report("Rebels attacked the airport of Goma. Talks will begin on 3 May.", None, "a.txt"),
        report("Rebels attacked the airport of Goma. An election will be held on 9 June.", None, "b.txt"),
    )
    assert [source.document.published for source in read.sources] == [None, None]


def test_a_text_may_end_where_more_was_to_be_told() -> None:
    for text in ("Two were killed March 2019 ", "Some 57 shepherds -- most of them boys --"):
        assert brief_of(report(text)).sources
