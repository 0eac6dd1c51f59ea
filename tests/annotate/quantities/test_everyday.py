"""Numbers in the constructions of everyday reports: of whom each is, and what became of them."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report

TOLD: list[tuple[str, list[tuple[str, float]]]] = [
    # whom a tally is of
    ("The ministry put at 1,240 the total of those detained.", [("detained", 1240)]),
    ("The parliament's speaker spoke of 62 victims.", [("killed", 62)]),
    ("The number of victims of the ferry disaster has risen to 118.", [("killed", 118)]),
    ("The fund has paid 62 victims.", [("other", 62)]),
    ("The dead on the rebels' side were nine fighters, four women and a cook.", [("killed", 9), ("killed", 4)]),
    ("The dead now include 31 sailors and eight dockers.", [("killed", 31), ("killed", 8)]),
    ("The injured in the ward were visited by 12 deputies.", [("other", 12)]),
    ("The toll stands at 57, up from 31 given earlier.", [("killed", 57)]),
    # by how many, and not how many
    ("The toll was one fewer than the army had given on Monday.", []),
    ("The new count is 12 more than the one of a day earlier.", []),
    ("Rescuers found 14 bodies, three fewer than they had reported at first.", [("killed", 14)]),
    ("The dead have risen to 340 less than two weeks after the quake.", [("killed", 340)]),
    # who left their country
    ("Some 8,200 people have crossed into Uganda since Friday.", [("displaced", 8200)]),
    ("About 27,000 have entered Kenya in a week.", [("displaced", 27_000)]),
    ("Tens of thousands of Syrians streamed across the border into Lebanon.", [("displaced", 10_000)]),
    ("Some 300 nurses entered the ward.", [("other", 300)]),
    ("About 900 tourists have arrived in Peru.", [("other", 900)]),
    # who took part
    ("The hotel was attacked by four gunmen.", [("participants", 4)]),
    ("Six men had carried out the raid, the army said.", [("participants", 6)]),
    ("The vigil was attended by more than 2,000 people.", [("participants", 2000)]),
    ("An estimated 300,000 people filled the squares of Warsaw.", [("participants", 300_000)]),
    ("Poland threw out 23 Russians on 14 March.", [("other", 23)]),
    ("Rioters set fire to three police posts.", [("other", 3)]),
    # the hurt and the dead
    ("At least 42 people were taken to hospitals.", [("wounded", 42)]),
    ("Some 85 passengers sought medical aid.", [("wounded", 85)]),
    ("Eleven were hurt, two of them fighting for their lives.", [("wounded", 11), ("wounded", 2)]),
    ("Thirty people were injured; seven remained critical on Sunday.", [("wounded", 30), ("wounded", 7)]),
    ("The army says 35 terrorists have been neutralised.", [("killed", 35)]),
    ("Nine firefighters sacrificed their lives in the blaze.", [("killed", 9)]),
    ("The loss of all 156 people on board stunned the country.", [("killed", 156)]),
    ("The army lost three of its own in the ambush.", [("killed", 3)]),
    ("Soldiers shot dead a boy and wounded two women.", [("killed", 1), ("wounded", 2)]),
    ("The strike killed nine herders on Sunday and 27 others in raids nearby.", [("killed", 9), ("killed", 27)]),
    ("The quake killed 66 in Nepal and at least 17 in the Indian state of Bihar.", [("killed", 66), ("killed", 17)]),
    ("The court let go the (18) officers who are in detention.", [("detained", 18)]),
    # of whom some are counted, and who only speaks
    ("Nine of the 40 who crossed into Peru were held.", [("detained", 9)]),
    ("The navy freed 21 of the 90 sailors who were kidnapped in May.", [("other", 21), ("detained", 90)]),
    ("Seven people died, among them the driver and four pupils.", [("killed", 7), ("killed", 4)]),
    ("Twenty-one miners were pulled out, but eight remain trapped.", [("other", 21), ("other", 8)]),
    ("One guard, Ana Quispe, told the court that the wall had given way.", []),
    ("Three of the nurses told the court that they had not been paid.", []),
    ("The army admitted the loss of four.", []),
    ("The ferry, with 240 on board, sank in minutes.", [("other", 240)]),
    ("Ana Quispe, 27 of Lima, has been broadcasting from the valley.", []),
    ("By 12 noon the square was empty.", []),
    # the predicate stands behind a long subject
    ("All 61 passengers on Lion Air Flight 402 were killed.", [("killed", 61)]),
    ("Two guards of the Special Forces were wounded near Gao.", [("wounded", 2)]),
    ("Three clerks of the State Agency of Kenya Railways were killed when a bridge gave way.", [("killed", 3)]),
    ("Four farmers working in the fields near Jos were ambushed and killed.", [("killed", 4)]),
    ("At least 70 people among them 12 nurses are now known to have died.", [("killed", 70), ("killed", 12)]),
    ("The dam that 30 people in the valley had built was blown up.", [("other", 30)]),
    ("The army killed 12 rebels in the hills and was praised for it.", [("killed", 12)]),
    # what is told of others
    ("Landslide kills 34 as hundreds flee", [("killed", 34), ("displaced", 100)]),
    ("The number of dead in the market, where families shopped before they fled, has risen to 27.", [("killed", 27)]),
    ("The general claimed to have 9,000 men ready to die for the king.", [("other", 9000)]),
    ("The number killed had climbed to 340 by noon.", [("killed", 340)]),
    ("The number of those found in the mud had reached 212 dead.", [("killed", 212)]),
    ("The toll of the fire reached 40 people as rain set in.", [("killed", 40)]),
    # who left or was taken out
    ("More than 2,300 foreigners were flown out of Port Sudan.", [("displaced", 2300)]),
    ("Some 900 Turks have been flown home from Tripoli.", [("displaced", 900)]),
    ("Officials said that 45,000 people had entered the country since May.", [("displaced", 45_000)]),
    ("Thousands of people have crossed from Darfur into Chad.", [("displaced", 1000)]),
    ("Three million Venezuelans have left the country.", [("displaced", 3e6)]),
    ("Some 12,000 people were moved from the slopes of the volcano.", [("displaced", 12_000)]),
    ("Some 70,000 people were able to leave besieged Sarajevo.", [("displaced", 70_000)]),
    ("About 600 people crossed the bridge to join the others.", [("other", 600)]),
    ("Hundreds of thousands of people flooded the streets of Caracas.", [("participants", 100_000)]),
    ("The 18 footballers were flown home on Friday.", [("other", 18)]),
    # parts, and who only speaks
    ("The dead comprise nine women and four men.", [("killed", 9), ("killed", 4)]),
    ("Seven people, three of whom were nurses, were killed by the blast.", [("killed", 7), ("killed", 3)]),
    ("Of the 30 dead, 12 were from Kenya and eight from Uganda.", [("killed", 30), ("killed", 12), ("killed", 8)]),
    ("The rains have killed 30 people, according to two local officials.", [("killed", 30)]),
    ("The flood has killed 84 people, two officials said.", [("killed", 84)]),
    # the dead and the hurt by other words
    ("The school lost nine pupils and two teachers in the fire.", [("killed", 9), ("killed", 2)]),
    ("She lost four members of her family.", [("killed", 4)]),
    ("The union lost 300 members to a rival.", [("other", 300)]),
    ("The trawler went down with the loss of 11.", [("killed", 11)]),
    ("By the king's count 900 of his men fell.", [("killed", 900)]),
    ("Nine of the nurses fell silent.", [("other", 9)]),
    ("Four drivers were incinerated when the tanker blew up.", [("killed", 4)]),
    ("The remains of 21 people have been found in the ruins.", [("killed", 21)]),
    ("The whereabouts of 16 sailors remain unknown.", [("missing", 16)]),
    ("Two clerks and five nurses were treated at a hospital in Lima.", [("wounded", 2), ("wounded", 5)]),
    ("Sixty children were treated for diarrhoea.", [("other", 60)]),
    ("Nine are in a serious condition.", [("wounded", 9)]),
    ("Six villagers were hacked to death and two burned alive.", [("killed", 6), ("killed", 2)]),
    ("The number of migrants who drowned this year has passed 1,000.", [("killed", 1000)]),
    # who only stands beside what is told
    ("A Kenyan diver who had come to help save nine boys and their coach died Friday.", [("other", 9)]),
    ("Kamau, shot in May 2019, was addressing 1,000 supporters at the time.", [("participants", 1000)]),
    ("The toll of those who fled has risen to 27.", [("killed", 27)]),
    ("In May the ministry put the strength of the guard at 4,000.", []),
    ("Eight others left without being detained.", [("other", 8)]),
    ("The climber was tethered to one guide.", []),
    ("Ghana will send home 13.", []),
    ("The toll hit 40 and body parts were found in six of the lanes.", [("killed", 40)]),
    ("The singer was killed, his agency 900 Music said.", []),
    ("She turned 16 on the day that her brother vanished.", []),
    ("A third man was hurt.", [("wounded", 1)]),
    ("A third man has died.", [("killed", 3)]),
    ("Six guards lost their lives and contact with dozens more was cut.", [("killed", 6)]),
    ("Six guards were killed, along with 20 clerks and 30 drivers.", [("killed", 6), ("killed", 20), ("killed", 30)]),
    ("Farms were taken from 2000 onwards.", []),
    ("She lost her husband, her two sons and an uncle.", [("killed", 2)]),
    ("Of the 600 houses in the valley, 90 have collapsed.", [("sites", 600), ("sites", 90)]),
    ("Of the 600 houses in the valley, 90 have collapsed, and ten more followed.", [("sites", 600), ("sites", 90)]),
    # told again of those before
    ("Police named 15 men. The 15 arrived at noon.", [("other", 15), ("other", 15)]),
    ("The fire killed 55 people. It could be 60, the mayor said.", [("killed", 55), ("killed", 60)]),
    ("The state says 55 people died; the unions say it could be 90.", [("killed", 55), ("killed", 90)]),
    ("Some 300 forcibly displaced persons arrived.", [("displaced", 300)]),
    # who did it, and with what
    ("The group released a picture of six men who it said had carried out the attack.", [("participants", 6)]),
    ("There was one bomber.", [("participants", 1)]),
    ("Two B-52 bombers have been sent to Guam.", [("deployed", 2)]),
    ("The rebels shot down two helicopters and captured nine tanks.", [("weapons", 2), ("weapons", 9)]),
    ("Police fired on about 500 students who were marching on the palace.", [("participants", 500)]),
    ("Police detained dozens of those who had gathered.", [("detained", 12)]),
    ("Japan has sent a team of 35 rescuers to Nepal.", [("deployed", 35)]),
    ("Forty were dug out alive.", [("other", 40)]),
    ("The group carried out 40 attacks last year.", [("other", 40)]),
    ("Hospitals reported 33 admissions overnight.", [("other", 33)]),
    # how sums are written
    ("The government will pay 30 million won to each family.", [("money", 30e6)]),
    ("Some 20,000 won the right to vote.", []),
    ("Tourism brought in 2.1 billion U.S. dollars last year.", [("money", 2.1e9)]),
    ("The firm signed a 3 billion dollar deal.", [("money", 3e9)]),
    ("Canada has set aside $60-million for the farmers.", [("money", 60e6)]),
    ("The Fund offered Pakistan 3 billion dollars.", [("money", 3e9)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_number_has_the_measure_of_its_construction(text: str, told: list[tuple[str, float]]) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.claim and not q.former] == told


def test_what_a_toll_was_is_of_the_toll_that_moved() -> None:
    found = report("The toll has climbed to 5,582 with 11,175 wounded, up from 5,489.").of(Quantity)
    assert [(q.measure, q.value) for q in found if q.former] == [("killed", 5489)]


FORMER: list[tuple[str, list[float]]] = [
    ("The fire killed 84 people. That was up from the 59 that officials announced at noon.", [59]),
    ("The ministry has 1,428 cases, up from 1,052 the day before and only five last Wednesday.", [1052, 5]),
    ("The toll rose to 57, up from 41, as the bodies of a cook and several others were found.", [41]),
]


@pytest.mark.parametrize(("text", "former"), FORMER)
def test_what_a_number_was_is_told_in_many_ways(text: str, former: list[float]) -> None:
    assert [q.value for q in report(text).of(Quantity) if q.former] == former


def test_what_a_count_was_takes_what_its_neighbour_tells() -> None:
    found = report("The flood killed 13 soldiers and 84 Peruvians, according to two officials, up from 61 before.")
    assert [(q.measure, q.value) for q in found.of(Quantity) if q.former] == [("killed", 61)]


def test_a_rate_is_told_with_what_it_is_of() -> None:
    (paid,) = report("Farmers will get 900 pesos a hectare.").of(Quantity)
    assert (paid.measure, paid.predicate) == ("money", "a hectare")


def test_the_upper_end_of_a_forecast_is_its_bound() -> None:
    (toll,) = report("The toll could rise to between 10,000 and 15,000.").of(Quantity)
    assert (toll.low, toll.high) == (None, 15_000)


def test_what_is_told_before_a_colon_is_not_said_of_those_behind_it() -> None:
    found = report("The list was released: 138 women, 62 men.").of(Quantity)
    assert [q.predicate for q in found] == ["", ""]
