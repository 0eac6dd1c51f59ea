"""Dates: what is found, what it resolves to, and what is no date at all."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotate.dates import find_dates
from briefing.annotate.dates.days import bounds
from briefing.annotate.sentences import split_sentences
from briefing.calendar import MONTHS
from briefing.model import DateSpan

THURSDAY = "2020-01-02"
MIDYEAR = "2017-06-14"  # a Wednesday


def read(text: str, published: str | None = THURSDAY) -> list[DateSpan]:
    return find_dates(text, split_sentences(text), published)


def told(text: str, published: str | None = THURSDAY) -> list[tuple[str, str | None]]:
    """Surface and value of every date that is no duration and no set."""
    return [(text[s.start : s.end], s.value) for s in read(text, published) if s.role == "date"]


# ---------------------------------------------------------------- dates in full
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("31 December 2019", "2019-12-31"),
        ("31st December 2019", "2019-12-31"),
        ("31st of December, 2019", "2019-12-31"),
        ("December 31, 2019", "2019-12-31"),
        ("December 31st, 2019", "2019-12-31"),
        ("Dec. 31, 2019", "2019-12-31"),
        ("Dec 31 2019", "2019-12-31"),
        ("02 January, 2020", "2020-01-02"),
        ("27 Jul 2016", "2016-07-27"),
        ("27-Jul-2016", "2016-07-27"),
        ("2019-12-31", "2019-12-31"),
        ("2019/12/31", "2019-12-31"),
        ("27-07-2016", "2016-07-27"),
        ("21.08.2013", "2013-08-21"),
        ("01.02.2013", "2013-02-01"),
        ("31/12/2019", "2019-12-31"),
        ("12/31/2019", "2019-12-31"),
        ("12/31/19", "2019-12-31"),
        ("05/05/2019", "2019-05-05"),
        ("Tuesday, December 31, 2019", "2019-12-31"),
        ("Wednesday 27 Jul 2016", "2016-07-27"),
        ("Tue, 31 Dec 2019", "2019-12-31"),
        ("October 2019", "2019-10"),
        ("Oct 2019", "2019-10"),
        ("October, 2019", "2019-10"),
        ("October of 2019", "2019-10"),
        ("early January 2019", "2019-01"),
        ("DECEMBER 31, 2019", "2019-12-31"),
    ],
)
def test_absolute_forms_need_no_date_of_publication(written: str, value: str) -> None:
    text = f"Floods reached the port on {written}."
    (span,) = read(text, None)
    assert text[span.start : span.end] == written
    assert (span.value, span.basis) == (value, "stated")


@pytest.mark.parametrize("written", ["31 June 2019", "32/13/2019", "February 30, 2019", "2019-13-40"])
def test_days_that_the_calendar_does_not_have_get_no_day(written: str) -> None:
    assert all(not value or len(value) < 10 for _, value in told(f"It was filed on {written} in Quito."))


def test_day_and_month_that_may_be_swapped_are_read_only_near_publication() -> None:
    assert told("Posted 05/03/2019", None) == [("05/03/2019", None)]
    assert told("Posted 05/03/2019", "2019-03-06") == [("05/03/2019", "2019-03-05")]
    assert told("Posted 05/03/2019", "2019-05-04") == [("05/03/2019", "2019-05-03")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The truce held on 5 and 7 May 2018.", [("5", "2018-05-05"), ("7 May 2018", "2018-05-07")]),
        ("The talks on April 24 and 25 failed.", [("April 24", "2019-04-24"), ("25", "2019-04-25")]),
        ("They met from 5 to 7 May 2018 in Oslo.", [("5 to 7 May 2018", "2018-05-05/2018-05-07")]),
        ("The May 5-7, 2018 summit failed.", [("May 5-7, 2018", "2018-05-05/2018-05-07")]),
        ("It rained between March and June 2014.", [("March and June 2014", "2014-03/2014-06")]),
        ("It rained from November to February 2014.", [("November to February 2014", "2013-11/2014-02")]),
        ("From Monday to Wednesday shops stayed shut.", [("Monday to Wednesday", "2019-12-30/2020-01-01")]),
        ("Between 2003 and 2011 it was occupied.", [("2003 and 2011", "2003/2011")]),
        ("The 2003–2011 war cost billions.", [("2003–2011", "2003/2011")]),
        ("The 1990-91 crisis hit exports.", [("1990-91", "1990/1991")]),
        ("Profits in 2015/16 fell.", [("2015/16", "2015/2016")]),
        ("Losses in 2009-10 were higher.", [("2009-10", "2009/2010")]),
    ],
)
def test_runs_and_lists_of_dates(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


# ---------------------------------------------------------------- years and decades
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fled in 2014.", [("2014", "2014")]),
        ("The 2003 invasion toppled him.", [("2003", "2003")]),
        ("Under a 2014 law they report to him.", [("2014", "2014")]),
        ("Since 2011, unrest has spread.", [("2011", "2011")]),
        ("Kenya's 2010 constitution forbids it.", [("2010", "2010")]),
        ("2015 was the deadliest year.", [("2015", "2015")]),
        ("The coup (1973) ended it.", [("1973", "1973")]),
        ("It rose in 2018 and 2019.", [("2018", "2018"), ("2019", "2019")]),
        ("The records date back to 1984.", [("1984", "1984")]),
        ("In late 2011 the army left.", [("late 2011", "2011")]),
        ("By the end of 2016 it was over.", [("the end of 2016", "2016")]),
        ("Post-2003 governments failed.", [("2003", "2003")]),
        ("Unseen since the 1970s.", [("1970s", "197")]),
        ("In the late 1980s it boomed.", [("late 1980s", "198")]),
        ("Libya in the 2010s fell apart.", [("2010s", "201")]),
        ("In the '90s it boomed.", [("'90s", "199")]),
    ],
)
def test_years_and_decades(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "About 2000 people fled.",
        "In 2000 cases the tests failed.",
        "A force of 2000 troops landed.",
        "The 1500 dead were buried.",
        "At least 1300 people were gassed.",
        "Some 1,300 were hurt.",
        "It cost $2014 a piece.",
        "It costs 2000 dollars.",
        "They met at 1600 Pennsylvania Avenue.",
        "Flights resume at 1900 GMT.",
        "An 18-year-old was held.",
        "A man in his 50s was held.",
        "The 82nd Airborne landed at 10:35 a.m.",
        "The line is staffed 24/7.",
        "Call 020 7946 2019 for help.",
        "Version 2.10.3 was released.",
        "Flight MH370 and flight 2019 vanished.",
        "Resolution 1701 was adopted.",
        "A 2000-strong crowd marched.",
        "He may march in the sun for a second.",
        "They will not let it fall, said the august body.",
        "Theresa May spoke to Jan Egeland.",
        "April Jones and June Carter sang.",
        "The March on Rome made history.",
        "The Arab Spring spread.",
        "Black Friday sales rose.",
        "The Sunday Times reported it.",
        "The Sun said so.",
        "It was bought by Sun Microsystems.",
        "It sat and wed the two.",
        "Sheffield Wednesday lost.",
        "The spring of the watch broke.",
        "The fall of Aleppo shocked them.",
        "A Christmas market was attacked.",
        "Today's youth is angry.",
        "One day he will pay.",
        "The river is 1800 metres wide.",
        "His 1987 Chevrolet was found.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [pair for pair in told(text) if pair[1]] == []


# ---------------------------------------------------------------- weekdays
@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("The Pentagon warned on Thursday.", "Thursday", "2020-01-02"),
        ("They laid siege to it Tuesday.", "Tuesday", "2019-12-31"),
        ("Tuesday's attack was worse.", "Tuesday's", "2019-12-31"),
        ("Saturdays blast was worse.", "Saturdays", "2019-12-28"),
        ("A base was hit last Friday.", "last Friday", "2019-12-27"),
        ("A base was hit last Thursday.", "last Thursday", "2019-12-26"),
        ("He was shot on Monday night.", "Monday night", "2019-12-30"),
        ("He was shot late Monday.", "late Monday", "2019-12-30"),
        ("He was held early on Monday.", "early on Monday", "2019-12-30"),
        ("He was held on Tues. in Lima.", "Tues.", "2019-12-31"),
        ("The council will meet on Monday.", "Monday", "2020-01-06"),
        ("On Monday, the council will meet.", "Monday", "2020-01-06"),
        ("The council will meet next Monday.", "next Monday", "2020-01-06"),
        ("Elections are due on Sunday.", "Sunday", "2020-01-05"),
        ("He said he would resign on Monday.", "Monday", "2020-01-06"),
        ("He has until Monday to leave.", "Monday", "2020-01-06"),
        ("The vote will be held on Sunday.", "Sunday", "2020-01-05"),
        ("They voted this Monday.", "this Monday", "2019-12-30"),
        ("The truce was supposed to have begun on Monday.", "Monday", "2019-12-30"),
        ("The envoy was to have met them on Monday.", "Monday", "2019-12-30"),
        ("The envoy was supposed to meet them on Monday.", "Monday", "2020-01-06"),
        ("The siege lasted until Monday.", "Monday", "2019-12-30"),
        ("They would appeal against Monday's ruling.", "Monday's", "2019-12-30"),
        ("He will stand in Sunday's election.", "Sunday's", "2020-01-05"),
        ("He met them Monday of last week.", "Monday of last week", "2019-12-23"),
        ("The minister, who will leave soon, said Monday it was over.", "Monday", "2019-12-30"),
        ("Officials would not comment on Monday.", "Monday", "2019-12-30"),
        ("FRIDAY: Troops landed.", "FRIDAY", "2019-12-27"),
        ("He said that Monday's release was no swap.", "Monday's", "2019-12-30"),
        ("Following Tuesday's attack, he spoke.", "Tuesday's", "2019-12-31"),
        ("Just ahead of the trip, the ministry on Sunday issued a warning.", "Sunday", "2019-12-29"),
        ("The games open on Saturday.", "Saturday", "2020-01-04"),
        ("Voters go to the polls on Saturday.", "Saturday", "2020-01-04"),
        ("They called a strike for Saturday.", "Saturday", "2020-01-04"),
        ("The council will hold closed talks on Saturday.", "Saturday", "2020-01-04"),
        ("The council will meet behind closed doors on Saturday.", "Saturday", "2020-01-04"),
        ("The council had met the day before.", "the day before", "2020-01-01"),
        ("The mayor, who was freed five days before, said nothing.", "five days before", "2019-12-28"),
        ("On Wednesday World Bank officials left.", "Wednesday", "2020-01-01"),
        ("The two states on Saturday agreed to meet.", "Saturday", "2019-12-28"),
    ],
)
def test_weekdays(text: str, surface: str, value: str) -> None:
    assert told(text) == [(surface, value)]


@pytest.mark.parametrize(
    ("text", "surface", "value"),  # published on Wednesday, 14 June 2017
    [
        ("Strikes have been called by pilots for tomorrow and Friday.", "Friday", "2017-06-16"),
        ("The ferries announced a stoppage for Thursday and Friday.", "Friday", "2017-06-16"),
        ("Voters went to the polls on Monday and Tuesday.", "Tuesday", "2017-06-13"),
        ("The junta met on Monday and will vote on Friday.", "Monday", "2017-06-12"),
        ("He gave them until 5am Lagos time on Friday to leave, giving no reason.", "Friday", "2017-06-16"),
        ("They left, the general said, giving the town until noon on Friday to yield.", "Friday", "2017-06-16"),
        ("The king declared Friday a day of mourning.", "Friday", "2017-06-16"),
        ("Friday has been declared a public holiday in Dhaka.", "Friday", "2017-06-16"),
        ("Tuesday was declared a day of mourning.", "Tuesday", "2017-06-13"),
        ("The court declared on Friday that the vote was void.", "Friday", "2017-06-09"),
        ("The quake killed nine in Chile last week before it set off a wave.", "last week", "2017-06-05/2017-06-11"),
        ("She fell ill last month after a flight.", "last month", "2017-05"),
        ("Six lay dead last night after troops fired.", "last night", "2017-06-13"),
        ("Roads reopened this morning after the flood.", "this morning", "2017-06-14"),
        ("Boats left last weekend before the storm.", "last weekend", "2017-06-10/2017-06-11"),
        ("Nuns warned that the storm could slam into Cebu on Friday.", "Friday", "2017-06-16"),
        ("Neither she nor her sons could be located Wednesday in Cebu.", "Wednesday", "2017-06-14"),
        ("Schools in Cebu stay shut until at least Friday.", "Friday", "2017-06-16"),
        ("Boats are grounded until the morning of Friday.", "Friday", "2017-06-16"),
        ("The siege lasted until the morning of Friday.", "Friday", "2017-06-09"),
        ("Classes were suspended in six schools until Friday.", "Friday", "2017-06-16"),
        ("Families can go home from Thursday.", "Thursday", "2017-06-15"),
        ("He can be seen with a gun on film from Thursday.", "Thursday", "2017-06-08"),
        ("The judge adjourned the case to Monday.", "Monday", "2017-06-19"),
        ("The union called an open-ended strike from Monday.", "Monday", "2017-06-19"),
        ("Bishops urged Ghanaians to march on Saturday.", "Saturday", "2017-06-17"),
        ("Bishops on Tuesday urged Ghanaians to march.", "Tuesday", "2017-06-13"),
        ("Peru prepares for elections in February.", "February", "2018-02"),
    ],
)
def test_days_to_come_and_gone(text: str, surface: str, value: str) -> None:
    assert (surface, value) in told(text, MIDYEAR)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The hall burned on the 11th.", [("11th", "2017-06-11")]),
        ("She was held from the 9th to the 12th.", [("9th to the 12th", "2017-06-09/2017-06-12")]),
        ("The court will sit on the 3rd.", [("3rd", "2017-07-03")]),
        ("He fell on the 11th floor, on the 9th hole, on a 3rd try.", []),
        ("The hall burned on 13/06.", [("13/06", "2017-06-13")]),
        ("The hall burned on 06/13, police said.", [("06/13", "2017-06-13")]),
        ("The hall burned on 03.06. and fell.", [("03.06.", "2017-06-03")]),
        ("The hall burned on 03/06, and is guarded 24/7.", []),
        ("The court will sit on Monday week.", [("Monday week", "2017-06-26")]),
        ("They fled the night before last.", [("the night before last", "2017-06-12")]),
        ("They fled in the early hours of the 9th.", [("9th", "2017-06-09")]),
        ("Shells hit the hall overnight.", [("overnight", "2017-06-13/2017-06-14")]),
        ("Shells hit the hall overnight on Tuesday, in an overnight curfew.", [("Tuesday", "2017-06-13")]),
        ("They fled two nights ago.", [("two nights ago", "2017-06-12")]),
        ("RESULTS OF THE 4TH JUNE 2017 VOTE", [("4TH JUNE 2017", "2017-06-04")]),
    ],
)
def test_days_told_shortly(text: str, dates: list[tuple[str, str]]) -> None:
    assert told(text, MIDYEAR) == dates


def test_the_same_weekday_is_the_last_such_day_told_before() -> None:
    text = "They met on Monday. On Wednesday it rained. On the same Monday she left."
    assert told(text)[2] == ("the same Monday", "2019-12-30")


def test_the_day_on_another_clock_is_not_the_event_s() -> None:
    assert told("It was fired at 6:12 a.m. (2112 GMT Monday) on Tuesday.") == [("Tuesday", "2019-12-31")]


def test_a_weekday_is_known_without_any_date_of_publication() -> None:
    (span,) = read("The embassy was stormed on Tuesday.", None)
    assert (span.value, span.basis, span.weekday, span.past) == (None, "unknown", 1, True)
    (span,) = read("The council will meet on Monday.", None)
    assert (span.value, span.weekday, span.past) == (None, 0, False)


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Nobody gave a reason for the Jan. 14 deadline.", False),
        ("The rebels missed the Jan. 14 deadline.", True),
        ("Next report: Jan. 14.", False),
        ("Nominations close on Jan. 14.", False),
        ("The road will stay shut until the evening of Jan. 14.", False),
    ],
)
def test_a_day_of_an_unknown_year_is_to_come_as_its_words_have_it(text: str, past: bool) -> None:
    assert [span.past for span in read(text, None)] == [past]


def test_a_weekday_says_which_year_is_meant() -> None:
    assert told("It began on Friday, Oct. 26.", "2020-01-02") == [("Friday, Oct. 26", "2018-10-26")]


# ---------------------------------------------------------------- today, last week, ago
@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("It happened today.", "today", "2020-01-02"),
        ("It happened yesterday.", "yesterday", "2020-01-01"),
        ("It will end tomorrow.", "tomorrow", "2020-01-03"),
        ("They meet tonight.", "tonight", "2020-01-02"),
        ("It happened last night.", "last night", "2020-01-01"),
        ("It happened this morning.", "this morning", "2020-01-02"),
        ("It happened the day before yesterday.", "the day before yesterday", "2019-12-31"),
        ("It happened last week.", "last week", "2019-12-23/2019-12-29"),
        ("It happened this week.", "this week", "2019-12-30/2020-01-05"),
        ("It happened earlier this week.", "earlier this week", "2019-12-30/2020-01-02"),
        ("It happened over the weekend.", "the weekend", "2019-12-28/2019-12-29"),
        ("It happened at the weekend.", "the weekend", "2019-12-28/2019-12-29"),
        ("It will end next weekend.", "next weekend", "2020-01-04/2020-01-05"),
        ("It happened last month.", "last month", "2019-12"),
        ("It happened earlier this month.", "earlier this month", "2020-01"),
        ("It will end next month.", "next month", "2020-02"),
        ("It happened last year.", "last year", "2019"),
        ("It happened late last year.", "late last year", "2019"),
        ("It will end next year.", "next year", "2021"),
        ("It happened two days ago.", "two days ago", "2019-12-31"),
        ("It happened 11 days ago.", "11 days ago", "2019-12-22"),
        ("It happened three weeks ago.", "three weeks ago", "2019-12-09/2019-12-15"),
        ("It happened two months ago.", "two months ago", "2019-11"),
        ("It happened a year ago.", "a year ago", "2019"),
        ("It happened two years ago.", "two years ago", "2018"),
        ("It happened several days ago.", "several days ago", None),
        ("It happened more than two years ago.", "two years ago", None),
        ("It has grown in recent months.", "recent months", None),
    ],
)
def test_dates_that_lean_on_publication(text: str, surface: str, value: str | None) -> None:
    assert told(text) == [(surface, value)]
    assert told(text, None) == [(surface, None)]


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("They shot him on 3 May 2011. The following day, the army left.", "The following day", "2011-05-04"),
        ("They shot him on 3 May 2011. Two days later the army left.", "Two days later", "2011-05-05"),
        ("They shot him on 3 May 2011. The day before, he had spoken.", "The day before", "2011-05-02"),
        ("They shot him on 3 May 2011. Later that day it burned.", "Later that day", "2011-05-03"),
        ("They shot him on 3 May 2011. That night it burned.", "That night", "2011-05-03"),
        ("They shot him on 3 May 2011. Three years later it ended.", "Three years later", "2014"),
        ("He won in 2011. The following year he lost.", "The following year", "2012"),
        ("He won in 2011. Later that year he lost.", "Later that year", "2011"),
        ("He won again. The following day he lost.", "The following day", None),
        ("He won again. Two days later he lost.", "Two days later", None),
    ],
)
def test_dates_that_lean_on_the_one_told_before(text: str, surface: str, value: str | None) -> None:
    assert told(text)[-1] == (surface, value)


def test_the_weekend_of_a_day_is_one_date() -> None:
    assert told("The weekend of May 11 was wet.", "2017-06-18") == [("The weekend of May 11", "2017-05-13/2017-05-14")]
    assert told("The weekend of May 11 was wet.", None) == [("The weekend of May 11", None)]


def test_last_week_is_on_a_sunday_the_one_before_or_the_one_that_ends() -> None:
    assert told("The coup of last week failed.", "2017-06-18") == [("last week", "2017-06-05/2017-06-17")]
    assert told("The coup of last week failed.", "2017-06-19") == [("last week", "2017-06-12/2017-06-18")]


def test_a_month_in_a_sentence_that_went_to_a_year_is_of_that_year() -> None:
    assert told("In 2013 they struck first in August.")[-1] == ("August", "2013-08")


# ---------------------------------------------------------------- months, seasons, feasts
@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("They have marched since October.", "October", "2019-10"),
        ("They marched in May.", "May", "2019-05"),
        ("They marched last October.", "last October", "2019-10"),
        ("They will march next October.", "next October", "2020-10"),
        ("They will march in March.", "March", "2020-03"),
        ("In early January it snowed.", "early January", "2020-01"),
        ("In mid-October it snowed.", "mid-October", "2019-10"),
        ("By the end of March it was over.", "the end of March", "2019-03"),
        ("October's attack was worse.", "October's", "2019-10"),
        ("They marched in October last year.", "October last year", "2019-10"),
        ("He was to step down in April.", "April", "2020-04"),
        ("Students marched in May '68.", "May '68", "1968-05"),
        ("The summit in April is a risk.", "April", "2020-04"),
        ("It condemned an August 21 attack.", "August 21", "2019-08-21"),
        ("It would condemn an August 21 attack.", "August 21", "2019-08-21"),
        ("They were killed on Dec. 27.", "Dec. 27", "2019-12-27"),
        ("They were killed on 27 December.", "27 December", "2019-12-27"),
        ("The vote will be held on Jan. 24.", "Jan. 24", "2020-01-24"),
        ("The vote will be held on March 5.", "March 5", "2020-03-05"),
        ("They were killed on March 5 last year.", "March 5 last year", "2019-03-05"),
        ("They were killed in summer 2014.", "summer 2014", "2014-SU"),
        ("They were killed in the spring of 2014.", "spring of 2014", "2014-SP"),
        ("They were killed last summer.", "last summer", "2019-SU"),
        ("In the first quarter of 2019 it fell.", "the first quarter of 2019", "2019-01/2019-03"),
        ("They met in the week of March 6, 2000.", "the week of March 6, 2000", "2000-03-06/2000-03-12"),
        ("They died on New Year's Eve.", "New Year's Eve", "2019-12-31"),
        ("They died on New Years Eve.", "New Years Eve", "2019-12-31"),
        ("They died on Christmas Day.", "Christmas Day", "2019-12-25"),
        ("They died on Easter Sunday 2019.", "Easter Sunday 2019", "2019-04-21"),
        ("They died on Good Friday.", "Good Friday", "2019-04-19"),
        ("They died on Thanksgiving.", "Thanksgiving", "2019-11-28"),
        ("They died in Ramadan.", "Ramadan", None),
        ("They marched on Independence Day.", "Independence Day", None),
        ("They marched on U.S. Independence Day.", "U.S. Independence Day", "2019-07-04"),
        ("The world changed on 9/11.", "9/11", "2001-09-11"),
        ("The Sept. 11 attacks changed it.", "Sept. 11", "2001-09-11"),
        ("The world changed after Sept. 11.", "Sept. 11", "2001-09-11"),
    ],
)
def test_months_seasons_and_feasts(text: str, surface: str, value: str | None) -> None:
    assert told(text) == [(surface, value)]


# ---------------------------------------------------------------- durations, sets
@pytest.mark.parametrize(
    ("text", "surface", "value", "role"),
    [
        ("The war raged for more than two years.", "two years", "P2Y", "duration"),
        ("They had 48 hours to leave.", "48 hours", "PT48H", "duration"),
        ("A four-month siege ended.", "four-month", "P4M", "duration"),
        ("It doubled in the past week.", "the past week", "P1W", "duration"),
        ("He reigned for two decades.", "two decades", "P20Y", "duration"),
        ("It lasted for several weeks.", "several weeks", None, "duration"),
        ("They march every Friday.", "every Friday", None, "set"),
        ("They march on Fridays.", "Fridays", None, "set"),
        ("They are shelled daily.", "daily", None, "set"),
        ("It floods every year.", "every year", None, "set"),
    ],
)
def test_durations_and_sets_are_no_dates(text: str, surface: str, value: str | None, role: str) -> None:
    (span,) = read(text)
    assert (text[span.start : span.end], span.value, span.role) == (surface, value, role)


# ---------------------------------------------------------------- speech


def test_words_of_a_quotation_lean_on_the_day_it_was_spoken() -> None:
    assert told("“They struck yesterday,” he said on Monday.")[0] == ("yesterday", "2019-12-29")


def test_a_quotation_of_an_untold_day_gets_no_day() -> None:
    text = "The ministry announced it Sunday. “They struck yesterday,” he said."
    assert told(text) == [("Sunday", "2019-12-29"), ("yesterday", None)]


# ---------------------------------------------------------------- how publication is known
def test_a_month_of_publication_resolves_months_and_no_days() -> None:
    text = "He was shot on Tuesday, after last month's riots and the coup last year."
    assert told(text, "2020-01") == [("Tuesday", None), ("last month's", "2019-12"), ("last year", "2019")]


def test_an_interval_of_publication_resolves_what_is_the_same_for_both_ends() -> None:
    text = "He was shot on Tuesday and buried on Thursday."
    assert told(text, "2020-01-01/2020-01-02") == [("Tuesday", "2019-12-31"), ("Thursday", None)]


@pytest.mark.parametrize("published", ["", "soon", "2020-13", "2020-01-02x/", "0000"])
def test_a_publication_that_is_no_date_counts_as_unknown(published: str) -> None:
    assert told("He was shot on Tuesday.", published) == [("Tuesday", None)]


def test_reasons_are_plain_words() -> None:
    (span,) = read("A base was hit last Friday.")
    assert span.reason == "last Friday before 2 January 2020"
    assert span.basis == "resolved"


def test_texts_without_sentences_are_read_too() -> None:
    assert [span.value for span in find_dates("He was shot on Tuesday.", [], THURSDAY)] == ["2019-12-31"]


# ---------------------------------------------------------------- properties
days = st.dates(date(1950, 1, 1), date(2049, 12, 31))
WORDS = st.sampled_from(
    "the last next this of in on May March 5 2014 Monday 's days ago later two week yesterday , . \" “ ” ( ) - / 31 "
    "12 1990-91 every Easter Dec. 9/11 quarter first spring weekend before after since Sept. 11 99999 years @x (@x) "
    "\n\n a an half over Sun Tuesday night that following day year 2 1/2 3000 decades fortnight 00/00/0000 29 "
    "0000-00-00 February".split(" ")
)


def form_day_first(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def form_month_first(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def form_short(day: date) -> str:
    return f"{MONTHS[day.month - 1][:3]}. {day.day}, {day.year}"


@given(days, st.sampled_from([form_day_first, form_month_first, form_short, date.isoformat]))
def test_any_day_written_in_full_is_read_back(day: date, form: object) -> None:
    written = form(day)  # type: ignore[operator]
    assert told(f"It was signed on {written} in Oslo.", None) == [(written, day.isoformat())]


@given(days, st.integers(0, 6))
def test_a_weekday_of_the_past_is_the_latest_up_to_publication(published: date, weekday: int) -> None:
    name = (date(2024, 1, 1) + timedelta(weekday)).strftime("%A")
    ((_, value),) = told(f"They were killed on {name}.", published.isoformat())
    assert value is not None
    day = date.fromisoformat(value)
    assert day.weekday() == weekday
    assert timedelta(0) <= published - day < timedelta(7)


published_days = (
    st.none() | days.map(date.isoformat) | st.sampled_from(["0001-01-01", "9999-12", "2019-02-27/2020-03-02"])
)


@given(st.lists(WORDS, max_size=40), published_days)
def test_any_text_gives_ordered_spans_with_values_of_the_calendar(words: list[str], published: str | None) -> None:
    text = " ".join(words)
    end = 0
    for span in read(text, published):
        assert end <= span.start < span.end <= len(text)
        end = span.end
        if span.value and span.role == "date":
            assert re.fullmatch(r"[\d/-]+|\d{4}-(?:SP|SU|FA|WI)", span.value)
            first, last = bounds(span.value)
            assert first <= last


@given(st.text(max_size=300), published_days)
def test_no_text_breaks_it(text: str, published: str | None) -> None:
    find_dates(text, [], published)


@given(st.lists(WORDS, max_size=30))
def test_without_publication_the_same_spans_are_found(words: list[str]) -> None:
    text = " ".join(words)
    dated, undated = ({(s.start, s.role) for s in read(text, published)} for published in (THURSDAY, None))
    assert dated <= undated
