"""Quantities: what a number counts, its measure, and whether it is a claim at all."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.model import Quantity
from tests.annotate.reading import TEXTS, report, words_of


def claims(text: str) -> list[tuple[str, float | None]]:
    """Measure and value of each claim, in order."""
    return [(q.measure, q.value) for q in report(text).of(Quantity) if q.claim]


def claim(text: str) -> Quantity:
    (found,) = [q for q in report(text).of(Quantity) if q.claim]
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # killed
        ("Floods killed 12 people in Quito.", [("killed", 12)]),
        ("Twelve people were killed in the floods.", [("killed", 12)]),
        ("Forty miners died when the shaft collapsed.", [("killed", 40)]),
        ("The blast left 19 dead.", [("killed", 19)]),
        ("The death toll from the quake rose to 312.", [("killed", 312)]),
        ("The toll stands at 312 dead.", [("killed", 312)]),
        ("A ferry capsized off Zanzibar, killing at least 44.", [("killed", 44)]),
        ("Rescuers pulled 27 bodies from the river.", [("killed", 27)]),
        ("Doctors have confirmed 18 deaths from Ebola.", [("killed", 18)]),
        ("The crash claimed 157 lives.", [("killed", 157)]),
        ("Militants beheaded 11 fishermen.", [("killed", 11)]),
        ("All 157 passengers aboard the plane perished.", [("killed", 157)]),
        ("The drone strike killed nine militants.", [("killed", 9)]),
        ("Cholera has killed 600 people since June.", [("killed", 600)]),
        ("Six demonstrators were shot dead by riot police.", [("killed", 6)]),
        ("Riot police shot dead six demonstrators.", [("killed", 6)]),
        ("A police spokesman told Reuters 40 people had died.", [("killed", 40)]),
        ("The government put the toll at 23.", [("killed", 23)]),
        ("Doctors say the toll is closer to 80.", [("killed", 80)]),
        ("There were no casualties.", [("killed", 0)]),
        ("The men killed or wounded nearly 40 people.", [("other", 40)]),
        ("The raid killed nine and wounded 40.", [("killed", 9), ("wounded", 40)]),
        ("Cholera kills at least 70 in Uige, doctors say", [("killed", 70)]),
        ("Driver slaughters NINE in Turin", [("killed", 9)]),
        ("Two of the wounded died in hospital.", [("killed", 2)]),
        ("Two of the victims died in hospital.", [("killed", 2)]),
        ("Four of the victims are in intensive care.", [("wounded", 4)]),
        ("Five of the victims were buried in Lota.", [("killed", 5)]),
        ("Of the 32 pirates, 29 had been killed and three captured.", [("other", 32), ("killed", 29), ("detained", 3)]),
        ("Nine raiders were killed and three captured alive.", [("killed", 9), ("detained", 3)]),
        ("Cholera killed 431 people in two outbreaks.", [("killed", 431)]),
        ("They were summarily executed in two separate raids.", []),
        ("The flood killed 300 people and swept away 4,000 sheep.", [("killed", 300), ("other", 4000)]),
        (
            "At least 90 people are dead, according to the Red Cross, and 7,000 homes burnt.",
            [("killed", 90), ("sites", 7000)],
        ),
        ("The foreign dead were of eight nationalities.", [("other", 8)]),
        (
            "The foreign dead were of eight nationalities and that five others were missing.",
            [("other", 8), ("missing", 5)],
        ),
        ("It showed the corpses of members of two clans.", []),
        ("The doctor may have put dozens at risk.", []),
        ("Nearly 12,000 remain stranded.", [("other", 12000)]),
        ("At least 90 people are dead, by one count, and 4,000 affected.", [("killed", 90), ("other", 4000)]),
        ("The virus killed 670 of the 1,300 who were infected.", [("killed", 670), ("other", 1300)]),
        ("The index fell 300 and 12 were left.", []),
        ("More than 300 people are dead or missing.", [("other", 300)]),
        (
            "The firm said 13 of its crew, nine of them Chileans from Puno, could not be accounted for.",
            [("missing", 13), ("missing", 9)],
        ),
        ("Twelve hikers have not been heard from.", [("missing", 12)]),
        ("Police found MVR 150,000 and SCR 4,000 in the house.", [("money", 150000), ("money", 4000)]),
        ("Some 893 marchers needed treatment.", [("wounded", 893)]),
        ("Some 500 people received treatment for cholera.", [("other", 500)]),
        ("Some 500 people received treatment for burns.", [("wounded", 500)]),
        ("Nine of the ship's 40 sailors drowned.", [("killed", 9), ("other", 40)]),
        ("Nine out of 40 sailors were killed.", [("killed", 9), ("other", 40)]),
        ("Most of the 40 miners were arrested.", [("other", 40)]),
        ("Nearly half of the 400 nurses fell ill.", [("share", 50), ("other", 400)]),
        ("Some 1,400 of the plant's 2,000 welders joined the strike.", [("participants", 1400), ("other", 2000)]),
        ("Two soldiers fell in the fighting at Puno.", [("killed", 2)]),
        ("Two soldiers fell in the river.", [("deployed", 2)]),
        ("Police eliminated four militants in the raid.", [("killed", 4)]),
        ("Twelve teams were eliminated in the first round.", [("other", 12)]),
        ("The ministry said 23 persons have deceased.", [("killed", 23)]),
        ("The Quispe family had lost more than 60 of its members.", [("killed", 60)]),
        ("The club has lost four of its members.", [("other", 4)]),
        ("She lost two cousins in the quake.", [("killed", 2)]),
        ("He had no part in the slaughter of 90 villagers.", [("killed", 90)]),
        ("They hunted the killer of nine people.", [("killed", 9)]),
        ("Nine nurses died; the doctor may have put dozens at risk.", [("killed", 9)]),
        ("Prosecutors sought the arrest of the captain, 69, and two of the crew.", [("detained", 2)]),
        # wounded
        ("Medics put those killed at 12 and those hurt at 40.", [("killed", 12), ("wounded", 40)]),
        ("The attack wounded 30 shoppers.", [("wounded", 30)]),
        ("Thirty shoppers were injured.", [("wounded", 30)]),
        ("The blast hurt 60 shoppers.", [("wounded", 60)]),
        ("Thirty shoppers were taken to hospital with burns.", [("wounded", 30)]),
        ("The riots left 85 police officers injured.", [("wounded", 85)]),
        # missing, detained, displaced
        ("Sixty sailors are still missing.", [("missing", 60)]),
        ("At least 60 people remained unaccounted for.", [("missing", 60)]),
        ("Police arrested 25 protesters in Minsk.", [("detained", 25)]),
        ("Some 25 protesters were detained in Minsk.", [("detained", 25)]),
        ("Gunmen kidnapped 30 schoolboys near Kaduna.", [("detained", 30)]),
        ("Gunmen took 14 tourists hostage.", [("detained", 14)]),
        ("More than 20,000 villagers fled their homes.", [("displaced", 20_000)]),
        ("About 8,000 people were evacuated.", [("displaced", 8000)]),
        ("The volcano forced 8,000 people from their homes.", [("displaced", 8000)]),
        ("The war has displaced 1.2 million people.", [("displaced", 1_200_000)]),
        ("The cyclone made 90,000 people homeless.", [("displaced", 90_000)]),
        # participants, deployed
        ("Some 5,000 farmers marched in Santiago.", [("participants", 5000)]),
        ("Around 40,000 people took to the streets of Beirut.", [("participants", 40_000)]),
        ("A crowd of 3,000 gathered outside parliament.", [("participants", 3000)]),
        ("Turkey deployed 650 troops to Libya.", [("deployed", 650)]),
        ("About 400 peacekeepers were sent to the border.", [("deployed", 400)]),
        ("Brazil sent two warships to the gulf.", [("deployed", 2)]),
        # things
        ("The jets hit five sites in the north.", [("sites", 5)]),
        ("Rebels fired 12 rockets at the airport.", [("weapons", 12)]),
        ("Customs officers seized 340 rifles.", [("weapons", 340)]),
        ("Canada pledged $2.5 million in aid.", [("money", 2_500_000)]),
        ("The damage will cost 300 million euros.", [("money", 300_000_000)]),
        ("The opposition won 1,204,000 votes.", [("votes", 1_204_000)]),
        ("The ruling party took 62 percent of the vote.", [("share", 62)]),
        ("Turnout fell to 41%.", [("share", 41)]),
        ("Inflation reached 12.5 per cent in Harare.", [("share", 12.5)]),
        ("The quake destroyed 700 houses.", [("sites", 700)]),
        ("The trawler Dawn No. 7 was lost with 12 men aboard.", [("other", 12)]),
        # animals are no toll
        ("The drought killed 35,000 camels.", [("other", 35_000)]),
        ("He counted 64 dead sheep and one dead man.", [("other", 64), ("killed", 1)]),
        # a noun for people before the noun that is counted
        ("Nine child care centres were closed.", [("sites", 9)]),
        ("Some 60 people, two thirds of them women, have died.", [("killed", 60), ("share", 66.7)]),
        # several in one sentence
        ("The bombing killed 17 people and wounded 45.", [("killed", 17), ("wounded", 45)]),
        ("At least 17 people were killed and 45 injured in the bombing.", [("killed", 17), ("wounded", 45)]),
        ("The sinking left 31 dead and 60 missing.", [("killed", 31), ("missing", 60)]),
        (
            "The quake killed 31, injured 200 and displaced 9,000.",
            [("killed", 31), ("wounded", 200), ("displaced", 9000)],
        ),
        ("Two soldiers died and five were wounded in the ambush.", [("killed", 2), ("wounded", 5)]),
        ("Police detained 70 people and seized 12 pistols.", [("detained", 70), ("weapons", 12)]),
        # one, by the article
        ("The sniper killed a nurse.", [("killed", 1)]),
        ("A nurse was shot dead.", [("killed", 1)]),
        ("A soldier was wounded in the ambush.", [("wounded", 1)]),
        ("The raid led to the death of an aid worker.", [("killed", 1)]),
        ("Protesters wounded a policeman.", [("wounded", 1)]),
    ],
)
def test_each_count_has_the_measure_that_the_sentence_gives_it(text: str, told: list[tuple[str, float]]) -> None:
    assert claims(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The flight took three hours.",
        "The village lies 40 km from Aleppo.",
        "Maria Santos, 34, saw it.",
        "The 48-year-old was calm.",
        "The strike began at 6 a.m. in Oslo.",
        "Several people were hurt.",
        "It happened on 14 May 2019.",
        "The 3rd brigade marched on.",
        "He spent 12 years in exile.",
        "The river rose 4 metres in a night.",
        "The cell was five metres wide.",
        "The ship lay 300 metres off the quay.",
        "The post stands within 5 km of Aleppo.",
        "One of the ministers joined the march.",
        "Comments: 14",
    ],
)
def test_lengths_ages_and_times_are_no_claims(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Floods killed 12 people in Quito.", "people"),
        ("Gunmen kidnapped 30 schoolboys near Kaduna.", "schoolboys"),
        ("Police arrested 25 student leaders in Minsk.", "leaders"),
        ("Turkey deployed 650 elite troops to Libya.", "troops"),
        ("The fine came to $40 million.", "USD"),
        ("The fine came to €40 million.", "EUR"),
    ],
)
def test_the_unit_is_the_noun_or_the_currency(text: str, unit: str) -> None:
    assert claim(text).unit == unit


@pytest.mark.parametrize(
    ("text", "low", "high", "modifier"),
    [
        ("At least 44 people drowned.", 44, None, "at least"),
        ("Nearly 460 people were hurt.", None, 460, "nearly"),
        ("Dozens of people were killed.", 12, 99, "dozens"),
        ("Between 500 and 1,300 people drowned.", 500, 1300, "between"),
        ("Exactly 44 people drowned.", 44, 44, "exactly"),
    ],
)
def test_bounds_and_hedge_come_from_the_number(text: str, low: float, high: float | None, modifier: str) -> None:
    found = claim(text)
    assert (found.low, found.high) == (low, high)
    assert modifier in found.modifier.lower()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The flood drowned 40 villagers, including 12 children.", ("killed", 12)),
        ("The blast wounded 60 shoppers, including nine nurses.", ("wounded", 9)),
        ("Among the dead were 12 children.", ("killed", 12)),
        ("Police held 90 people, among them 14 reporters.", ("detained", 14)),
    ],
)
def test_a_part_of_a_total_is_told_apart_from_it(text: str, part: tuple[str, float]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.part] == [part]


def test_a_total_is_no_part() -> None:
    assert not claim("The flood drowned 40 villagers.").part


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At least 40 people drowned, the Kenya Red Cross said.", "Kenya Red Cross"),
        ("According to Reuters, 40 people drowned.", "Reuters"),
        ("Forty people drowned in the lake.", None),
    ],
)
def test_a_claim_is_attributed_to_who_says_it(text: str, speaker: str | None) -> None:
    told = claim(text).attributed_to
    assert told is None if speaker is None else speaker in (told or "")


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("At least 44 people drowned off Lampedusa.", "At least 44 people drowned"),
        ("The fine came to $40 million.", "$40 million"),
    ],
)
def test_the_span_holds_hedge_number_and_noun(text: str, covered: str) -> None:
    assert words_of(text, claim(text)) == covered


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A farmer was shot dead.", [("killed", 1)]),
        ("A 19-year-old sailor has died.", [("killed", 1)]),
        ("A fourth climber has died.", [("killed", 4)]),
        ("The landslide hurt 60 hikers.", [("wounded", 60)]),
        ("Soldiers shot dead nine looters.", [("killed", 9)]),
        ("Nobody died in the blaze.", [("killed", 0)]),
        ("There were no casualties.", [("killed", 0)]),
        ("Thirteen sailors have not been found.", [("missing", 13)]),
        ("The lava forced 8,000 people from their homes.", [("displaced", 8000)]),
        ("Some 7,000 people have left their homes.", [("displaced", 7000)]),
        ("Some 7,000 were living in tents.", [("displaced", 7000)]),
        ("Nine others are in hospital.", [("wounded", 9)]),
        ("Three members of the border guard were killed.", [("killed", 3)]),
        ("Police held 90 students overnight.", [("detained", 90)]),
        ("About 900 dockworkers began a strike.", [("participants", 900)]),
        ("The dead now number 12.", [("killed", 12)]),
        ("Twenty-six inmates died in the riot.", [("killed", 26)]),
        ("46 ships were waiting offshore.", [("other", 46)]),
        ("A spokesman told Reuters 40 people had died.", [("killed", 40)]),
        ("The cell was five metres wide.", []),
        ("The barge carried 300 tonnes of rice.", [("other", 300)]),
    ],
)
def test_what_became_of_those_counted_decides_the_measure(text: str, told: list[tuple[str, float]]) -> None:
    assert claims(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Clinics reported 612 cases of cholera.",
        "Clinics admitted 612 patients.",
        "By Sunday 612 villagers had fallen ill.",
        "By Sunday 612 villagers had been infected.",
    ],
)
def test_the_sick_are_counted_as_cases(text: str) -> None:
    found = claim(text)
    assert (found.measure, found.value, found.unit, found.predicate) == ("other", 612, "cases", "sick")


@pytest.mark.parametrize("text", ["Judges heard 612 court cases.", "A crash put 20 patients on the lawn."])
def test_other_cases_and_patients_are_not_the_sick(text: str) -> None:
    assert claim(text).predicate != "sick" or claim(text).unit != "cases"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Among the dead were 12 nurses.", ("killed", 12)),
        ("Police held 90 people, among them 14 poets.", ("detained", 14)),
        ("Four of the injured are in a serious condition.", ("wounded", 4)),
    ],
)
def test_a_part_is_told_by_the_group_it_belongs_to(text: str, part: tuple[str, float]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.part] == [part]


@pytest.mark.parametrize(
    "text", ["The ferry had 86 people aboard.", "A boat carrying 86 people sank.", "86 people were on board the ferry."]
)
def test_those_on_board_are_told_by_the_predicate(text: str) -> None:
    assert "aboard" in [q.predicate for q in report(text).of(Quantity)]


def test_the_whole_of_a_part_is_told_apart() -> None:
    found = report("Three of the town's 64 bridges were washed away.").of(Quantity)
    assert [q.predicate == "whole" for q in found] == [False, True]


@given(TEXTS)
def test_quantities_hold_their_bounds_and_never_overlap(text: str) -> None:
    at = 0
    for q in report(text).of(Quantity):
        assert at <= q.start < q.end <= len(text)
        assert q.value is not None
        assert q.low is None or q.low <= q.value
        assert q.high is None or q.value <= q.high
        at = q.start


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A dozen hostages died in a bombing.", [("killed", 12)]),
        ("An aftershock of magnitude 5.4 brought down a clinic.", [("other", 5.4)]),
        ("A 6.8-magnitude earthquake struck on Monday.", [("other", 6.8)]),
        ("By one account some 1,300 died.", [("killed", 1300)]),
    ],
)
def test_captives_may_die_and_scales_have_values(text: str, told: list[tuple[str, float]]) -> None:
    assert claims(text) == told


def test_what_a_pronoun_counts_is_a_claim_only_where_it_is_said_what_became_of_them() -> None:
    assert claims("Seven bodies lay there, five of them in guards' uniform.") == [("killed", 7)]
    assert claims("Soldiers shot 12 people; three of them died.")[-1] == ("killed", 3)


def test_no_deaths_since_a_year_are_no_toll() -> None:
    assert claims("There have been no deaths on the line since 1998.") == []
    assert claims("There were no deaths on the line.") == [("killed", 0)]


def test_to_be_among_a_number_is_no_part_of_it() -> None:
    [told] = report("Ravi Menon was among more than 50 injured.").of(Quantity)
    assert (told.measure, told.value, told.part) == ("wounded", 50, False)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Medics found 16 bodies in the school. In a hall lay another five bodies.", True),
        ("The blast hurt 40 people. It killed 12 people and hurt another 40.", False),
        ("In a hall lay another five bodies.", False),
    ],
)
def test_another_five_come_on_top_of_those_told_before(text: str, part: bool) -> None:
    assert [q.part for q in report(text).of(Quantity)][-1] is part


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four fire and rescue crews were sent to the scene.", [("deployed", 4)]),
        ("The government fined the firm 2.5 million lei.", [("money", 2500000)]),
        ("Four detained rebels were released on Monday.", [("other", 4)]),
        ("The army welcomed the release of 82 girls who were kidnapped in May.", [("other", 82)]),
        ("Gunmen held the 276 girls kidnapped more than two years ago.", [("detained", 276)]),
        ("Gunmen seized more than 200 girls and women.", [("detained", 200)]),
        ("At least 29 people were killed, 12 of them children.", [("killed", 29), ("killed", 12)]),
        ("Three contractors visited 14 crew aboard the ship.", [("other", 3), ("other", 14)]),
    ],
)
def test_what_is_counted(text: str, found: list[tuple[str, float]]) -> None:
    assert claims(text) == found


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The strike has cost the economy $310 million.", "loss"),
        ("The firm put the damage at $40 million.", "loss"),
        ("The gang asked for a ransom of $3 million.", "ransom"),
        ("Turnout stood at 61 percent.", "turnout"),
        ("The union demanded a rise of 9 percent.", "demand"),
        ("The ship carried $2 million.", ""),
    ],
)
def test_what_money_and_shares_are_of(text: str, topic: str) -> None:
    found = [q for q in report(text).of(Quantity) if q.measure in ("money", "share")]
    assert [q.predicate for q in found] == [topic]


def test_people_who_add_up_to_the_dead_are_parts_of_them() -> None:
    text = "Tajikistan counts eight dead, its six soldiers and two road workers."
    found = [q for q in report(text).of(Quantity) if q.claim]
    assert [(q.measure, q.value, q.part) for q in found] == [
        ("killed", 8, False),
        ("killed", 6, True),
        ("killed", 2, True),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The minister said no soldier had died.", [("killed", 0)]),
        ("No foreign tourists were hurt in the raid.", [("wounded", 0)]),
        ("Gunmen took dozens hostage at the hotel.", [("detained", 12)]),
        ("No soldier spoke.", []),
        ("Thirty-three hostages were freed.", [("other", 33)]),
        ("At least 22 people, among them nine civilians, died.", [("killed", 22), ("killed", 9)]),
        ("The toll has risen to 81, and the number of suspected cases to 4,120.", [("killed", 81), ("other", 4120)]),
        ("The outbreak has infected 1,200 and killed 17.", [("other", 1200), ("killed", 17)]),
        ("The junta freed 68 detainees.", [("other", 68)]),
        ("Some 80 inmates escaped.", [("other", 80)]),
        ("Police arrested nine people; activists put the number at 60.", [("detained", 9), ("detained", 60)]),
    ],
)
def test_none_and_hostages(text: str, found: list[tuple[str, float]]) -> None:
    assert claims(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The toll has gone up to 88.", [("killed", 88)]),
        ("The toll neared 300 on Sunday.", [("killed", 300)]),
        ("Drones filmed dozens of bodies strewn over the slope.", [("killed", 12)]),
        ("Thousands flee burning suburbs of Lima", [("displaced", 1000)]),
        ("Dozens die as bus falls into gorge", [("killed", 12)]),
        ("Hundreds march in Lagos", [("participants", 100)]),
        ("The tremor sent hundreds fleeing into the streets.", [("displaced", 100)]),
        ("Hundreds escaped in the night.", [("other", 100)]),
        ("The storm left 14 villages flooded.", [("sites", 14)]),
        ("Seven clerks, including two cashiers, a guard and the manager, were arrested.", [("detained", 7)]),
        ("Nine nieces of Pedro Paz, a judge from Salta, have lost their lives.", [("killed", 9)]),
        ("Three teachers among the dead in school fire", [("killed", 3)]),
        ("Two suicide bombers hit the mosque.", []),
        ("Eighty people were admitted to the hospital.", [("wounded", 80)]),
    ],
)
def test_headlines_lists_and_participles(text: str, found: list[tuple[str, float]]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.claim and q.value != 2] == found


@pytest.mark.parametrize(
    "text",
    [
        "The convoy reached Bria, a town of 12,000 people.",
        "The valley is home to 30,000 people.",
        "Here are the top 10 developments.",
        "One shell hit the mill and the other the bakery.",
    ],
)
def test_inhabitants_and_lists_are_no_claims(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Some 9,000 people are at risk from the lava.", "at risk"),
        ("The lava put thousands of villagers in danger.", "at risk"),
        ("The cyclone affected 16,000 families.", "affected"),
        ("The storm left 400,000 people without electricity.", "without power"),
        ("The launch was crammed with 80 people.", "aboard"),
    ],
)
def test_the_state_of_those_counted_is_their_predicate(text: str, state: str) -> None:
    assert claim(text).predicate == state


@pytest.mark.parametrize(
    "text",
    ["The army was rushing to evacuate 9,000 people.", "Officials are trying to evacuate 300 tourists."],
)
def test_what_is_only_tried_has_not_been_done(text: str) -> None:
    assert claim(text).context == "future"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Forty climbers are said to be missing.", [("missing", 40)]),
        ("Thirty-five more are nursing gunshot wounds.", [("wounded", 35)]),
        ("The two denounced the verdict.", []),
        ("Mobs gathered in 12 out of 30 counties.", [("sites", 12), ("sites", 30)]),
        ("Nine of those nuns passed away.", [("killed", 9)]),
    ],
)
def test_who_was_struck_and_how(text: str, found: list[tuple[str, float]]) -> None:
    assert claims(text) == found


def test_the_cases_of_a_disease_stay_cases() -> None:
    assert claim("There were 14 cases of cholera.").predicate == "sick"
    assert claim("The clinic counted 20 probable but unconfirmed cases.").subject == "probable but unconfirmed cases"
    assert claim("There were 60 suspected and confirmed cases.").subject == "suspected and confirmed cases"


@pytest.mark.parametrize(
    ("text", "context", "high"),
    [
        ("The toll of the slide will climb to at least 900.", "future", None),
        ("The toll was expected to reach 700.", "future", 700),
        ("The toll may reach 8,000.", "main", 8000),
        ("The toll rose to 81.", "main", 81),
        ("The army could only confirm nine dead.", "main", 9),
    ],
)
def test_what_a_toll_may_become(text: str, context: str, high: float | None) -> None:
    told = claim(text)
    assert (told.context, told.high) == (context, high)


def test_the_deadliest_since_a_year_is_no_toll_of_years() -> None:
    assert not claim("The raid killed 40 people, the deadliest since 2015.").cumulative
    assert claim("Raids have killed 40 people since 2015.").cumulative


def test_deaths_each_or_elsewhere_are_parts() -> None:
    assert claim("Lima and Cusco had five deaths each.").part
    assert claim("The frost killed 80 shepherds elsewhere in Haiti.").part


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nineteen miners have so far been killed.", [("killed", 19)]),
        ("Eleven drivers die in unrest in Peru", [("killed", 11)]),
        ("91 reported dead in Peru landslide", [("killed", 91)]),
        ("Forty possibly killed as dam bursts in Peru", [("killed", 40)]),
        ("Sixty nuns were rushed to the nearest hospital.", [("wounded", 60)]),
        ("The canton sent 300 search and rescue personnel.", [("deployed", 300)]),
    ],
)
def test_words_between_a_number_and_what_became_of_those_counted(text: str, found: list[tuple[str, float]]) -> None:
    assert claims(text) == found


def test_what_adds_up_to_a_toll_is_a_part() -> None:
    text = "The death toll reached 50 (38 people in Ica and 12 in Pisco)."
    whole, *parts = [q for q in report(text).of(Quantity) if q.claim]
    assert not whole.part
    assert parts
    assert all(q.part for q in parts)


def test_all_aboard_are_the_whole() -> None:
    assert not claim("A rocket hit the launch, killing all 24 aboard.").part


def test_the_mark_of_a_reference_counts_nothing() -> None:
    assert claims("The raid killed 40 people,[11] with houses burnt.[2]") == [("killed", 40)]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Some 900 barrels of diesel had leaked into the bay.", True),
        ("More than 40 tonnes of acid reached the river.", True),
        ("The field yields 900 barrels a day.", True),
        ("Exports fell by two million barrels daily.", True),
        ("The mill wasted 20 tonnes of flour a week.", True),
        ("The lorry weighed 40 tonnes.", False),
    ],
)
def test_what_spilled_is_counted(text: str, counted: bool) -> None:
    assert bool(claims(text)) is counted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said 88 were being treated, 20 of them in intensive care.", [("wounded", False), ("wounded", True)]),
        ("Seven of the victims were nurses.", [("killed", True)]),
        ("Of the 17 reported missing, 12 have been found alive.", [("missing", False), ("other", False)]),
    ],
)
def test_those_in_care_and_those_found(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(q.measure, q.part) for q in report(text).of(Quantity) if q.claim] == found


@pytest.mark.parametrize(
    "text",
    [
        "Six nurses were among the 40 killed.",
    ],
)
def test_who_was_among_those_struck_is_a_part(text: str) -> None:
    first, *others = [q for q in report(text).of(Quantity) if q.claim]
    assert first.part
    assert not any(q.part for q in others)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One guard was killed and another wounded.", [("killed", 1)]),
        ("At least nine people died and four of them were nurses.", [("killed", 9), ("killed", 4)]),
        ("Portugal said one of its soldiers was injured.", [("wounded", 1)]),
        ("Some 353,000 people are staying in 2,094 relief camps.", [("displaced", 353_000), ("sites", 2094)]),
        ("Eight people had serious or life-threatening injuries.", [("wounded", 8)]),
        ("The march drew 5,000 people.", [("participants", 5000)]),
        ("Hundreds of people were packed into the hold.", [("other", 100)]),
        ("Five houseboat owners were arrested.", [("detained", 5)]),
        ("The army, some 10,000 strong, stayed in barracks.", [("other", 10_000)]),
        ("A quarter of a million people fled.", [("displaced", 250_000)]),
        ("A student of 19 was shot dead.", [("killed", 1)]),
        ("In Lima 28 people died. The other nine districts together have reported 63.", [
            ("killed", 28), ("sites", 9), ("killed", 63),
        ]),
        # no counts of that kind
        ("The youngest of the dead was 16.", []),
        ("Its 2011 report urged a ban.", []),
        ("The curfew is now from 23h to 5h.", []),
        ("He weighed 215 pounds at the time.", []),
        ("Some 400 nurses had not joined the strike.", [("other", 400)]),
        ("Some 300 people were not hurt.", [("other", 300)]),
        ("He handed over a donation of 12 vehicles.", [("other", 12)]),
    ],
)  # fmt: skip
def test_whom_and_what_a_sentence_counts(text: str, told: list[tuple[str, float]]) -> None:
    assert claims(text) == told


def test_no_toll_is_no_number_of_dead() -> None:
    assert [value for _, value in claims("Eight people were killed in Lota. The army gave no toll.")] == [8]
