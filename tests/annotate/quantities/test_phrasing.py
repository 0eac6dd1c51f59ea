"""Those counted in words that need no sentence: what is counted and what is said of it."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report
from tests.brief.case import brief_of


def labels(text: str) -> list[str]:
    return [q.label for q in report(text).of(Quantity) if q.claim and q.label]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four ministers, two of them women, have resigned.", "ministers who have resigned"),
        ("He said that 18 people, customs officers among them, had been questioned.", "people questioned"),
        ("Some 9,000 residents have no drinking water.", "residents who have no drinking water"),
        ("The army sent 20 lorries to the hill towns.", "lorries sent to the hill towns by the army"),
        ("Chad promised 40 million dollars in aid.", "dollars promised in aid by Chad"),
        ("Two trains with 800 passengers that had been stuck at Ica came in.", "passengers stuck at Ica"),
        ("The storm destroyed 300 houses and damaged 12 schools.", "schools damaged"),
        ("Two tanks, six trucks and a bridge were destroyed.", "trucks destroyed"),
        ("Some 60 percent of the French oppose the reform.", "percent of the French that oppose the reform"),
        ("Fifteen heads of state took part.", "heads of state that took part"),
        ("They agreed to train 100 midwives.", "midwives to be trained"),
        ("On board were 14 pilgrims.", "pilgrims on board"),
        ("Some 9,000 people desperate to leave waited at the border.", "people desperate to leave"),
        ("Twenty attorneys general of the states met.", "attorneys general of the states"),
        ("Some 1,500 still stranded a week after the storm were fed.", "people stranded a week"),
        ("Four boys rescued from the mine slept.", "boys rescued from the mine"),
        ("Some 300 youths armed with clubs stormed the hall.", "youths armed with clubs"),
        ("Some 300 youths gathered at the hall.", "youths who gathered at the hall"),
        ("Some 40 severe cases were seen, nine patients referred across the border.",
         "patients referred across the border"),
        ("Nine ships, one of them a frigate, and a helicopter searched the bay.", "ships that searched the bay"),
    ],
)  # fmt: skip
def test_a_label_is_the_noun_and_what_is_said_of_it(text: str, told: str) -> None:
    assert told in labels(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Oman said that 21 members of its navy were wounded.", "members of Oman's navy"),
        ("Some 400 people lost their homes in the raid and 30 people who left their homes came back.", None),
    ],
)
def test_its_is_whoever_speaks(text: str, kept: str | None) -> None:
    assert kept in labels(text) if kept else not any("its" in label.split() for label in labels(text))


def test_who_kills_is_not_counted_among_the_killed() -> None:
    told = report("The mayor was shot and nine clerks were killed by two gunmen.").of(Quantity)
    assert [q.value for q in told if q.claim and q.measure == "killed"] == [9]


def test_what_cannot_be_said_without_the_sentence_stands_last_and_is_never_in_dispute() -> None:
    text = "The quake struck Ica on Monday. The mayor spoke of {} people in a low voice. Nine schools collapsed."
    brief = brief_of(text.format(18), text.format(30))
    assert next(figure.subject for figure in brief.figures).startswith("Schools collapsed")
    assert all(figure.status != "disputed" for figure in brief.figures)


def test_a_sentence_that_ends_with_those_counted_is_read() -> None:
    assert report("Behind there protesters three district ferry").of(Quantity)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kenya has sent thousands of fighters to prop up the king.", "fighters sent by Kenya"),
        ("The army, some 10,000 strong, stayed in barracks.", "members of the army"),
        ("Dozens of journalists beaten up, the union said.", "journalists beaten up"),
        ("A video showed dozens of men carrying bodies.", "men carrying bodies"),
        ("The centre, in Lima, was hit by two rockets.", ""),
        ("They replace two agents charged in the bombing.", "agents charged in the bombing"),
        ("Unemployment rose to 12.4 percent in May.", ""),
        ("Officials said fuel prices rose 15 percent.", ""),
        ("Some 40 percent of the nurses opposed the plan.", "percent of the nurses who opposed the plan"),
        ("Rs 50,000 went to the badly injured.", "rupees that went to the badly injured"),
        ("EUR 420,000 has been received.", "EUR received"),
        ("The marchers had been paid 400 lei each.", "lei paid"),
        ("About 5,000 clerks have not been paid since May.", "clerks not paid"),
        ("LIMA - The government has sent 50 nurses to the border.", "nurses sent to the border by the government"),
        ("A 20-member arms inspection team was in Chad.", "members of the arms inspection team"),
        ("The names of 40 miners stood on a board.", ""),
        ("The agency showed footage of 12 trawlers.", ""),
        ("The governor spoke of 300 villagers.", ""),
        ("They sleep in 60 tents, said the mayor of Puno, who admitted delays.", ""),
        ("Thousands of nurses turned out yesterday.", "nurses who turned out"),
        ("He reckons that 40 roofs are in as bad a state.", ""),
        ("The minister said on Monday each farmer would get 500 euros.", ""),
        ("The bridge cost the state 7 million euros.", ""),
        ("Kenya would send 900 troops to Haiti.", "troops to be sent to Haiti"),
        ("The rebels would want 9 million euros.", "euros wanted"),
        ("Chad offered an initial 9 million euros.", ""),
        ("The clinic gave 90 nurses a room.", ""),
        ("The Bank of Chad said two of his deputies had been sacked.", "deputies sacked"),
        ("The Bank of Chad said two of its clerks had been sacked.", "Bank of Chad's clerks sacked"),
        ("Nine volunteers known as the Kites dug there.", "volunteers known as the Kites"),
    ],
)
def test_labels_say_no_more_than_the_sentence(text: str, label: str) -> None:
    assert [q.label for q in report(text).of(Quantity) if q.claim] == [label]


@pytest.mark.parametrize(
    ("text", "sick", "label"),
    [
        ("The bank lent dlrs 9 million in about 30 cases.", False, ""),
        ("The court heard 12 cases.", False, "cases heard by the court"),
        ("There were 12 cases of cholera.", True, "cases of cholera"),
        ("Nine Chileans, whose boat was towed, were expelled.", False, "Chileans expelled"),
    ],
)
def test_cases_are_of_the_sick_only_where_nothing_else_is_told(text: str, sick: bool, label: str) -> None:
    told = [(q.predicate == "sick", q.label) for q in report(text).of(Quantity) if q.claim and q.measure == "other"]
    assert told == [(sick, label)]


def test_a_label_goes_on_behind_the_point_of_a_title() -> None:
    found = report("A poll found that 34 percent blamed Ms. Lomax.").of(Quantity)
    assert [q.label for q in found] == ["percent that blamed Ms. Lomax"]


def test_things_listed_with_people_are_told_as_things() -> None:
    told = report("As many as 400 tractors and 900 farmers blocked the bridge.").of(Quantity)
    assert [q.label for q in told] == ["tractors that blocked the bridge", "farmers who blocked the bridge"]


def test_what_points_to_other_words_is_no_label() -> None:
    told = report("Police closed nine accounts with 3 million euros in them.").of(Quantity)
    assert told[-1].label == ""
