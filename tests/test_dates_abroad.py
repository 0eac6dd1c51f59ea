"""Dates of reports in other languages: what is read, by the day of publication where it needs one."""

from __future__ import annotations

import pytest

from briefing.dates_abroad import date_alone, find_dates_abroad

FRIDAY = "2031-01-03"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        (
            "ru",
            "В четверг, 2 января 2031 года, в марте 2029 и вчера",
            ["2031-01-02", "2031-01-02", "2029-03", "2031-01-02"],
        ),
        ("uk", "у вівторок, 31 грудня", ["2030-12-31", "2030-12-31"]),
        (
            "fr",
            "le 1er mars 2029, mardi, hier et en décembre 2030",
            ["2029-03-01", "2030-12-31", "2031-01-02", "2030-12"],
        ),
        (
            "de",
            "am 24. Dezember, am Montag, seit März 2029, 03.01.2031",
            ["2030-12-24", "2030-12-30", "2029-03", FRIDAY],
        ),
        ("es", "el 24 de diciembre, ayer, en marzo de 2029", ["2030-12-24", "2031-01-02", "2029-03"]),
        ("pt", "na quinta-feira, 3 de janeiro de 2031", ["2031-01-02", FRIDAY]),
        ("it", "lunedì 30 dicembre e nel 2019", ["2030-12-30", "2030-12-30", "2019"]),
        ("pl", "w styczniu 2029 i 3 stycznia", ["2029-01", FRIDAY]),
        ("tr", "24 Aralık ve perşembe", ["2030-12-24", "2031-01-02"]),
        ("ar", "يوم الخميس 2 يناير 2031 ومنذ مارس 2029", ["2031-01-02", "2031-01-02", "2029-03"]),
        ("fa", "۳ ژانویه ۲۰۳۱", [FRIDAY]),
        ("he", "ב-3 בינואר 2031", [FRIDAY]),
        ("hi", "3 जनवरी 2031", [FRIDAY]),
        ("zh", "2031年1月3日,12月24日,星期四,2029年3月", [FRIDAY, "2030-12-24", "2031-01-02", "2029-03"]),
        ("ja", "昨日と12月24日", ["2031-01-02", "2030-12-24"]),
        ("ko", "2031년 1월 3일", [FRIDAY]),
        ("und", "2031-01-03 / 1999", [FRIDAY, "1999"]),
    ],
)
def test_dates(language: str, text: str, values: list[str]) -> None:
    found = find_dates_abroad(text, language, FRIDAY)
    assert [span.value for span in found] == values
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "среди 3 марок в 12 городах"),
        ("fr", "mars attaque, il y a 3 ans"),
        ("pt", "na segunda vez"),
        ("de", "3 Marken und 1200 Menschen, Tel. 030-2019-12, 31.02.2031"),
        ("es", "12 personas y 2.000 soldados"),
        ("zh", "第3次,12人"),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert find_dates_abroad(text, language, FRIDAY) == []


def test_without_a_day_of_publication_only_whole_dates_have_a_value() -> None:
    found = find_dates_abroad("gestern, am Montag, am 24. Dezember, am 3. Januar 2031", "de", None)
    assert [(span.value, span.basis) for span in found] == [
        (None, "resolved"),
        (None, "resolved"),
        (None, "resolved"),
        (FRIDAY, "stated"),
    ]
    assert found[1].weekday == 0


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Freitag, 3. Januar 2031, 12:30 Uhr", FRIDAY),
        ("Januar 2031", "2031-01"),
        ("Am 3. Januar 2031 begann in Varde die Konferenz der Minister", None),
        ("3. Januar", None),
        ("2031", None),
    ],
)
def test_a_line_that_is_there_to_say_a_date(line: str, value: str | None) -> None:
    span = date_alone(line, "de")
    assert (span.value if span else None) == value
