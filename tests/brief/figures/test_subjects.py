"""What a figure counts, in words: the event that struck those counted, the state in which they are told to be."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, figures, only_figure, report

QUAKE = "An earthquake struck Pisco, Peru, on Thursday, killing 40 people."
AGAIN = "Forty people died when an earthquake hit Pisco in Peru on Thursday."


def subjects(*texts: str) -> set[str]:
    return {figure.subject for figure in brief_of(*texts).figures}


def test_a_toll_is_headed_by_what_struck_not_by_what_is_told_beside_it() -> None:
    told = subjects(QUAKE, AGAIN, QUAKE + " The mayor thanked the rescuers. Officials said 310 people were injured.")
    assert "Wounded in the earthquake, Pisco" in told


def test_that_nobody_was_hurt_is_not_headed_by_another_event() -> None:
    nobody = QUAKE + " On Friday a truck caught fire in Ica. There were no injuries."
    (figure,) = [f for f in brief_of(QUAKE, AGAIN, nobody).figures if f.high == 0]
    assert "earthquake" not in figure.subject


def test_the_state_of_those_counted_is_told() -> None:
    assert "Villagers at risk" in subjects("The eruption put 4,000 villagers at risk on Monday.")
    assert "People rescued" in subjects("Some 60 people were rescued on Monday.")
    assert not any(f.subject.startswith("Them") for f in brief_of("Sixty of them were rescued on Monday.").figures)


def test_a_report_may_hold_the_toll_of_an_hour_before() -> None:
    older = "Pisco quake toll climbs to 62\n\nThe death toll of the earthquake in Pisco, Peru, rose to 64 on Friday."
    told = figures(brief_of(QUAKE, AGAIN, older), "killed")
    assert len(told) == 1


def test_the_dead_of_another_country_are_no_part_of_the_toll() -> None:
    abroad = QUAKE + " Bandits killed more than 900 farmers in raids in Mali."
    told = figures(brief_of(QUAKE, AGAIN, abroad), "killed")
    assert [(f.best, len(f.sources)) for f in told if f.best == 900] == [(900, 1)]


def test_cases_are_grouped_by_how_sure_they_are() -> None:
    first = "Guinea has 4 confirmed cases and 11 probable cases of Ebola."
    later = "Guinea now counts 7 confirmed cases and 13 probable cases of Ebola. There were 3 new confirmed cases."
    told = [f for f in brief_of(report(first, "2021-08-01"), report(later, "2021-08-09")).figures if f.unit == "cases"]
    assert {frozenset(c.value for c in f.claims) for f in told} == {
        frozenset({4.0, 7.0}), frozenset({11.0, 13.0}), frozenset({3.0}),
    }  # fmt: skip


def test_a_part_and_ruins_are_told_so() -> None:
    told = subjects("The quake in Ica on Monday killed 40 people, including 12 children, and destroyed 300 houses.")
    assert "Of the killed in the quake, Ica: children" in told
    assert "Houses destroyed (quake, Ica)" in told


def test_ruined_and_damaged_houses_do_not_dispute_each_other() -> None:
    told = figures(
        brief_of(
            "The quake in Ica on Monday destroyed 300 houses.", "The quake in Ica on Monday damaged 4,000 houses."
        ),
        "sites",
    )
    assert len(told) == 2


def test_the_dead_and_missing_in_one_number_are_called_so() -> None:
    brief = brief_of(report("More than 300 people are dead or missing after a ferry sank off Puno on Thursday."))
    assert [figure.subject for figure in brief.figures] == ["Dead or missing in the sinking, Puno"]


def test_those_aboard_are_one_figure_whatever_they_are_called() -> None:
    first = "A ferry sank off Samar on Monday. Some 80 pilgrims were aboard."
    later = "The ferry that went down off Samar was carrying 95 people, the coast guard said."
    (told,) = [f for f in brief_of(first, later).figures if f.subject.endswith("aboard") or "aboard (" in f.subject]
    assert {c.value for c in told.claims} == {80, 95}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "A ferry sank off Samar on Thursday. Hundreds of people are feared to have died.",
            "Feared killed in the sinking",
        ),
        ("Rebels have killed 40 people by shelling in Taiz since Monday.", "Killed by armed groups in Taiz since Mon"),
        (
            "Police fired tear gas at a march in Lima on Thursday, killing three people.",
            "Killed in the crackdown, Lima",
        ),
    ],
)
def test_the_scope_is_told(text: str, subject: str) -> None:
    assert only_figure(brief_of(text), "killed").subject.startswith(subject)


def test_the_hospital_of_the_hurt_is_not_where_they_were_struck() -> None:
    text = (
        "A clash at a mine near Potosi left six people injured. Those hurt in the clash are in a hospital in Huanuni."
    )
    assert "hospital" not in only_figure(brief_of(text), "wounded").subject


def test_an_event_told_long_before_a_toll_of_others_does_not_head_it() -> None:
    text = (
        QUAKE + " On Monday police fired on a march in Tacna. The interior minister resigned. Congress will meet on "
        "Friday. Mines have been unsafe for long. In the last decade 700 miners lost their lives."
    )
    (figure,) = [figure for figure in brief_of(text, AGAIN).figures if figure.high == 700]
    assert figure.subject.startswith("Killed: miners")
    assert "shooting" not in figure.subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("At least 31 people died after they drank tainted liquor in Lota on Monday.", "Killed in the poisoning, Lota"),
        ("Seven men were treated for gunshot wounds after police opened fire in Lota on Monday.",
         "Wounded in the shooting, Lota"),
        ("Ana Quispe took 240,000 votes to 190,000 for Mayor Luis Prado.", "Votes for Prado"),
    ],
)  # fmt: skip
def test_a_title_names_the_event_and_whom_the_votes_are_for(text: str, subject: str) -> None:
    assert subject in subjects(text)


def test_the_error_of_an_estimate_is_no_figure() -> None:
    text = "Ana Quispe won 51 percent of the vote, with a margin of error of 1.3 percent, the monitors said."
    assert [f.high for f in brief_of(text).figures] == [51]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The minister put the cost at 9 million euros.", "Money: cost"),
        ("The auditors put the bad loans of the bank at 870 million euros.", "Money: bad loans of the bank"),
        ("The minister put the cost of the damage at 9 million euros.", "Money: cost of the damage"),
        ("The dockers raised 7 million euros on Monday.", "Money raised by the dockers"),
        ("A fund lent 30 million Kenyan shillings to fishermen.", "Money lent by a fund"),
        ("The commission said that Nadia Orlova won 58 percent of the vote.", "Share of the vote: Orlova"),
    ],
)
def test_sums_and_shares_are_headed_by_what_they_are(text: str, subject: str) -> None:
    assert subjects(text) == {subject}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("There were no injuries in the fire in Lota on Monday.", "Wounded in the fire, Lota"),
        ("Police reported 12 arrests in Lota on Monday.", "Arrested: people, Lota"),
        ("The rebels held 40 hostages in Lota on Monday.", "Held or detained: hostages, Lota"),
        ("The number of arrests went up to 37 after Monday's riot in Lota.", "Arrested: people"),
    ],
)
def test_what_was_done_to_those_counted_is_not_who_they_are(text: str, subject: str) -> None:
    assert subjects(text) == {subject}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Marchers filled Oslo on Sunday. Police put the crowd at 9,000.", "Crowd"),
        ("Kenya would seek 900 more troops.", "Troops sought"),
        ("Bus crashes have killed 3,100 people in Peru in the last five years.", "Killed over the years, Peru"),
        ("The war in Peru has killed 3,100 people.", "Killed in the war, Peru"),
        ("Two women are believed to have been among the robbers.", "Women among the robbers"),
        ("The bridge will cost $9 million.", "Money: “The bridge will cost $9 million”"),
        ("There were 12 attempted murders in Lota.", "Attempted murders"),
        ("The mayor said 40 passengers had been accounted for.", "Passengers accounted for"),
        ("The mayor spoke in Lota to some 2,000 mourners.", "Mourners, Lota"),
        ("One marcher shouted at the mayor in Oslo.", ""),
    ],
)
def test_a_title_is_what_is_counted(text: str, subject: str) -> None:
    assert subjects(text) == ({subject} if subject else set())


def test_a_rally_drives_nobody_from_home() -> None:
    told = brief_of("Protesters marched in Lima on Monday and Tuesday. Some 4,000 people are displaced.")
    assert [f.subject for f in figures(told, "displaced")] == ["Displaced"]


def test_those_told_by_several_nouns_are_headed_by_who_they_are() -> None:
    girls = "An earthquake struck Pisco, Peru, on Thursday. Thirty-five girls died in the earthquake in Pisco."
    children = "The earthquake in Pisco on Thursday killed 35 children, the ministry said."
    assert any(subject.startswith("Killed: children") for subject in subjects(girls, children))


def test_a_title_is_the_plainest_that_the_reports_have_for_it() -> None:
    pointing = "Some 4,120 miners whom it had told to leave were barred, the union said."
    plain = "The union said that 4,120 miners were sacked."
    assert subjects(pointing, plain) == {"Miners sacked"}


def test_a_title_does_not_end_in_a_word_that_leads_on() -> None:
    ends = (" or", " and", " till", " the", " that", " '")
    told = subjects(
        "Some 27,000 tents were dispatched to Sindh till\nMonday.", "'Rivers drove 12,000 people from villages'"
    )
    assert not any(subject.endswith(ends) for subject in told)
    (crowd,) = subjects("Peru closed its mission in Quito on Monday, as dozens of pensioners gathered outside.")
    assert "outside" not in crowd


def test_the_dead_of_one_state_by_several_nouns_are_headed_by_one_of_them() -> None:
    first = "An earthquake struck Pisco, Peru, on Thursday, killing 40 people. Lisbon confirmed that three Portuguese "
    later = "An earthquake in Pisco, Peru, killed 44 people on Thursday. The ministry in Lisbon said that five "
    told = brief_of(
        report(first + "nationals had died.", "2021-08-06"),
        report(later + "Portuguese were now known to have died in the quake.", "2021-08-08"),
    )
    assert "Killed: Portuguese nationals in the earthquake, Pisco" in {f.subject for f in told.figures}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bail was set at 5,000 euros by a court.", "Money: “The bail was set at 5,000 euros by a court”"),
        ("Hotel bookings went down by 12 percent.", "Share: “Hotel bookings went down by 12 percent”"),
        ("The depot is guarded by 40 soldiers.", "Soldiers: “The depot is guarded by 40 soldiers”"),
        ("Guinea has gone through three ministers.", "Ministers"),
        ("He was left with 41 percent against 58.", "Share: “He was left with 41 percent against 58”"),
        ("Shares in the airline tumbled 6 percent.", "Share: “Shares in the airline tumbled 6 percent”"),
    ],
)
def test_of_what_no_clause_says_more_the_noun_is_told_of_sums_and_shares_the_words_of_the_report(
    text: str, title: str
) -> None:
    assert title in subjects(text)
