"""Of which gathering a crowd is counted."""

from __future__ import annotations

from tests.brief.case import brief_of, groups, report


def crowds(*texts: str) -> set[frozenset[float | None]]:
    return groups(brief_of(*texts), "participants")


def test_organisers_and_police_count_one_march_whatever_its_people_are_said_to_do() -> None:
    told = (
        "About 80,000 dockers marched in Lisbon on Thursday, the organisers said. Police said there were 22,000 at the "
        "peak."
    )
    other = "The organisers said 80,000 people had braved the rain on Thursday; the police counted 22,000."
    assert crowds(told, other) == {frozenset({80_000, 22_000})}


def test_marches_of_two_days_are_two_even_where_one_sentence_tells_both() -> None:
    told = (
        "Thursday's march in Accra drew 40,000 people, the unions said, fewer than the rally of 3 August, when they "
        "spoke of 90,000. On 10 August they had reported 70,000 and the police 12,000."
    )
    assert crowds(told) == {frozenset({40_000}), frozenset({90_000}), frozenset({70_000, 12_000})}


def test_a_voice_that_has_counted_one_march_goes_back_to_that_of_the_news() -> None:
    told = (
        "Tens of thousands of people marched in Manila on Thursday against the new tax. They had counted 70,000 on "
        "10 August and the police 12,000. Police said 9,000 people had gathered in the park."
    )
    assert frozenset({70_000, 12_000}) in crowds(told)


def test_one_more_rally_of_the_day_is_another() -> None:
    told = (
        "The bakers' guild said 31,000 people marched in Tunis on Wednesday. Police put it at 6,400. Also on "
        "Wednesday a rally for the president drew 45,000 people, its organisers said."
    )
    assert crowds(told) == {frozenset({31_000, 6_400}), frozenset({45_000})}


def test_a_crowd_without_a_day_is_not_that_of_a_report_of_last_week() -> None:
    first = report("Police put the turnout in Porto at 5,000.", "2021-08-10")
    second = report("Police put the turnout in Porto at 30,000.", "2021-08-19")
    assert groups(brief_of(first, second), "participants") == {frozenset({5_000}), frozenset({30_000})}


def test_those_whom_organisers_feed_or_bury_are_no_crowd_of_another() -> None:
    told = "About 6,000 people marched in Lima on Thursday. The organisers said two people were killed by gunfire."
    assert crowds(told) == {frozenset({6_000})}


def test_whom_organisers_count_and_whom_a_march_brings_together_are_its_crowd() -> None:
    told = (
        "A rally in support of the strike in Bern on Wednesday had attracted 46,000, its organisers said, or 8,000, "
        "the police said."
    )
    assert crowds(told) == {frozenset({46_000, 8_000})}
    police = "Five hundred people, according to the police, joined a silent march in Lyon on Friday."
    town = "The silent march on Friday brought together 1,200 people, according to the town hall."
    assert crowds(police, town) == {frozenset({500, 1_200})}
    party = "Officers fired teargas to scatter a crowd that the party puts at 8,000."
    assert crowds(party, "Police put attendance at the unlawful assembly at 700.") == {frozenset({8_000, 700})}


def test_what_organisers_spend_or_sell_is_no_crowd() -> None:
    assert not crowds("The organisers of the march said that they had spent 40,000 euros and printed 9,000 posters.")
    assert not crowds("Organisers of the vigil said 12 percent of the town had signed, and 300 shops were shut.")
