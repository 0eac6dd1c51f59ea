"""Numbers in fixed turns of phrase, each with sentences in which the same words tell something else."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report

TOLD: list[tuple[str, list[tuple[str, float]]]] = [
    # words that a hyphen joins
    ("Three off-duty wardens were killed in Tacna.", [("killed", 3)]),
    ("The navy fired two short-range missiles into the bay.", [("weapons", 2)]),
    ("Police arrested four left-wing students.", [("detained", 4)]),
    ("Of the six pupils, three left on Monday.", [("other", 6), ("other", 3)]),
    # words that go before a noun
    ("Two packed suburban trains collided near Kyoto.", [("other", 2)]),
    ("Kenya is sending two Tiger helicopters to the border.", [("deployed", 2)]),
    ("The drought killed 90 head of cattle.", [("other", 90)]),
    ("Some 40 nurses and health workers were killed.", [("killed", 40)]),
    # of whom nobody was hurt
    ("None of the 14 welders who had been there was hurt.", []),
    ("Not a single sailor was killed.", []),
    ("Nine of the 14 welders were hurt.", [("wounded", 9), ("other", 14)]),
    # rates and ages
    ("Deaths in childbirth stood at 488 per 100,000 births.", []),
    ("Most of the dead were children under five.", []),
    ("Villagers over 60 were hurt the most.", []),
    ("Three cyclists aged 14, 16 and 17 were killed.", [("killed", 3)]),
    ("The number of victims is now over 60.", [("killed", 60)]),
    ("Officers under 40 lorries found two more bombs.", [("other", 40), ("weapons", 2)]),
    ("The storm left those under 12 collapsed roofs without power.", [("other", 12)]),
    # what became of them
    ("The fire left 20 others with severe burns.", [("wounded", 20)]),
    ("The toll is put at 94, with 90 percent killed by gas.", [("killed", 94), ("share", 90)]),
    ("The gas sent dozens to hospital.", [("wounded", 12)]),
    ("The crash cost five people their lives.", [("killed", 5)]),
    ("The closure cost 500 men their jobs.", [("other", 500)]),
    ("The flood left 900 dead and 1.4 million without a home.", [("killed", 900), ("displaced", 1.4e6)]),
    ("Raiders hacked to death 19 shepherds.", [("killed", 19)]),
    ("Some 4,000 children are missing their lessons.", [("other", 4000)]),
    ("Some 40 children are missing a week after the flood.", [("missing", 40)]),
    ("About 9,000 dockers walked off the job.", [("participants", 9000)]),
    ("Over 300 held as police break up rally", [("detained", 300)]),
    ("Rockslide kills 18 in Bolivia, 40 feared buried", [("killed", 18), ("missing", 40)]),
    ("The islands hold 38,000 refugees.", [("displaced", 38_000)]),
    ("The army holds 380 rebels.", [("detained", 380)]),
    ("Police are holding 12 students.", [("detained", 12)]),
    ("The union is holding talks with 12 bakers.", [("other", 12)]),
    ("Eight of the hostages, all of them nurses, were set free.", [("other", 8)]),
    ("Some 45,000 Sudanese, most of them children, have crossed into Chad.", [("displaced", 45_000)]),
    ("About 800 families were sheltering in 64 evacuation centres.", [("displaced", 800), ("sites", 64)]),
    ("About 800 students met in 64 sports centres.", [("other", 800), ("sites", 64)]),
    # behind a name
    ("In Tacna 22 bridges fell.", [("sites", 22)]),
    ("The crew of Apollo 11 were welcomed.", []),
    # numbers that go on
    ("The flood cut off 300 villagers, and 200 more were stranded on roofs.", [("other", 300), ("other", 200)]),
    ("Some 80 teachers have quit and a further 35 have been dismissed.", [("other", 80), ("other", 35)]),
    ("Of the 48 clinics in the district only 11 are still open.", [("sites", 48), ("sites", 11)]),
    # who bears arms no more; who takes part; who is only told of before
    ("Some 80 rebel soldiers surrendered.", [("other", 80)]),
    ("The north handed over 55 soldiers.", [("other", 55)]),
    ("Some 80 soldiers guarded the port.", [("deployed", 80)]),
    ("Twenty villagers held placards at the gate.", [("participants", 20)]),
    ("Twenty villagers held as spies were freed.", [("other", 20)]),
    ("Dockers at nine ports and 400 drivers in Kent walked off the job.", [("sites", 9), ("participants", 400)]),
    ("Nurses were sent home, and 40 pilgrims prayed.", [("participants", 40)]),
    ("Relatives of the victims said at a rally that drew 40,000 that they would go on.", [("participants", 40_000)]),
    ("Police seized 2,000 live rounds.", [("weapons", 2000)]),
    ("The quake displaced 9,000, of whom 2,000 live in camps.", [("displaced", 9000), ("displaced", 2000)]),
    ("About 14 families living by the canal were moved out as a precaution.", [("displaced", 14)]),
    # who begins a clause of his own is no object of the verb before it
    ("The crash killed nine men, and six more are in intensive care.", [("killed", 9), ("wounded", 6)]),
    ("Storms left 900 displaced, and two million have been affected.", [("displaced", 900), ("other", 2e6)]),
    ("The crash killed nine men and six women.", [("killed", 9), ("killed", 6)]),
    ("Four prefects are still in custody.", [("detained", 4)]),
    ("Fighting brought to 670,000 the number of displaced.", [("displaced", 670_000)]),
    ("Two policemen (one a captain) and 13 porters were killed.", [("killed", 2), ("killed", 13)]),
    ("The slide trapped about 2,000 others for days.", [("other", 2000)]),
    ("He praised about 2,000 others.", []),
    ("The walkout by 1,800 pilots goes on.", [("participants", 1800)]),
    ("The report by 1,800 pilots was read.", [("other", 1800)]),
    ("The line scrapped 90 trains on Monday and 40 on Tuesday.", [("other", 90), ("other", 40)]),
    ("The line scrapped 90 trains on Monday and 40 on time.", [("other", 90)]),
    ("Of the city's clinics 11 are open.", []),
    ("She left on train 4127, which was late.", []),
    ("The mine has laid off 900 men, among them 40 guards.", [("other", 900), ("other", 40)]),
    ("It rained on three Thursdays running.", []),
    # shares of a number
    ("Three quarters of its 60,000 people have left.", [("share", 75), ("other", 60_000)]),
    ("Each heir gets 400 euros, and half that sum next year.", [("money", 400)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_number_counts_what_its_words_say(text: str, told: list[tuple[str, float]]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.claim and not q.former] == told


PARTS: list[tuple[str, list[tuple[str, float]]]] = [
    ("Among those held were four members of parliament.", [("detained", 4)]),
    ("Five children were among the 19 people who drowned.", [("killed", 5)]),
    ("The raids killed 90 people, 46 of them on Monday.", [("killed", 46)]),
    ("Five children were among the 19 people who sang.", []),
    ("Among those present were four members of parliament.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_some_of_those_struck_are_a_part(text: str, parts: list[tuple[str, float]]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.part and q.measure != "other"] == parts


def test_a_number_with_plus_is_the_least() -> None:
    (toll,) = report("The office put the dead at 100 plus.").of(Quantity)
    assert (toll.measure, toll.low, toll.high) == ("killed", 100, None)


@pytest.mark.parametrize(("verb", "high"), [("passed", None), ("reached", 400)])
def test_a_toll_that_passes_a_number_is_higher(verb: str, high: float | None) -> None:
    (toll,) = report(f"The number of dead has {verb} 400.").of(Quantity)
    assert (toll.measure, toll.low, toll.high) == ("killed", 400, high)


FORMER: list[tuple[str, list[tuple[str, float]]]] = [
    ("The number of wounded rose from 61 to 74 overnight.", [("wounded", 61)]),
    ("The office lowered its estimate of the missing from 350 to 190.", [("missing", 350)]),
    ("The shop is open from 10 to 12.", []),
    ("Between 10 and 12 people were hurt.", []),
]


@pytest.mark.parametrize(("text", "former"), FORMER)
def test_the_first_of_two_numbers_of_a_change_is_the_former(text: str, former: list[tuple[str, float]]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.former] == former
