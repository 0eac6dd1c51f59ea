"""What became of those counted is told in the next clause, by a participle, a relative or the verb of the sentence."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("All 57 people aboard the ferry, which was on its way from Lagos to Lome, were killed.", "killed"),
        ("Most of the pilgrims, including 57 children, were killed.", "killed"),
        ("Guards shot dead 57 striking dockers and wounded another 78.", "killed"),
        ("On Friday 57 members of one family, the youngest nine months old, died.", "killed"),
        ("Fifty-seven villagers were hacked to death.", "killed"),
        ("The flood swept 57 people to their deaths.", "killed"),
        ("Some 900 people were rescued, 57 of whom suffered serious injuries.", "wounded"),
        ("The blast hurt dozens, and 57 people were treated by medics.", "wounded"),
        ("Hope is fading for 57 sailors who have not been seen since Friday.", "missing"),
        ("More than 57 Malians have left the country.", "displaced"),
        ("In the night 57 families were evacuated.", "displaced"),
        ("The cyclone made 57 homeless.", "displaced"),
        ("Some 57 students crossed the border into Uganda.", "displaced"),
        ("By Monday 57 nurses had been deployed to the delta.", "deployed"),
        ("Fifty-seven officers surrounded the house.", "deployed"),
        ("About 57 people surrounded the palace.", "participants"),
        ("Some 57 relatives occupied the mayor's office.", "participants"),
        ("Fifty-seven smugglers were executed at dawn.", "killed"),
        ("On Friday 57 pilgrims' bodies were brought ashore.", "killed"),
        ("The blast hurt dozens, and 57 people were trampled.", "wounded"),
        ("Divers are looking for 57 pilgrims.", "missing"),
        ("In the night 57 nurses were picked up by police.", "detained"),
        ("The junta must free at least 57 nurses, the union said.", "detained"),
        ("The bishop called for the release of 57 pilgrims.", "detained"),
        ("The bodies of 57 pilgrims had been brought ashore by Friday.", "killed"),
        # behind what is set apart
        ("Some 57 shepherds -- most of them boys -- were killed.", "killed"),
        ("Some 57 miners of the Olga pit, Ruda, Silesia, were killed.", "killed"),
        ("The bishop confirmed that 57 pupils of the mission, Bama, Borno State, are missing.", "missing"),
        ("Fifty-seven men suspected of theft at the port are in custody.", "detained"),
        ("Fifty-seven members of the Chadian armed forces died.", "killed"),
        ("A raid claimed by IS killed 57 shepherds.", "killed"),
        ("Dozens of nurses were hurt in Lima, as were 57 police officers.", "wounded"),
        ("The raid, in which 57 marines and 80 civilians died, lasted an hour.", "killed"),
        ("Dozens fell, and 57 pupils were pushed over and suffered minor injuries.", "wounded"),
        ("Fifty-seven pupils standing at the gate suffered a concussion.", "wounded"),
        # who is sent, and who comes
        ("The king ordered the deployment of 57 officers to Jos.", "deployed"),
        ("A 57-member Turkish team landed in Lima.", "deployed"),
        ("A 57-member rescue team is at the dam.", "deployed"),
        ("Some 57 people have left the valley.", "displaced"),
        ("Some 57 women flooded the main square of Batumi.", "participants"),
        ("The bishop met 57 rallying farmers.", "participants"),
        ("Some 57 pupils chanting slogans met the bishop.", "participants"),
        ("A rally in Batumi was put at 57 by the police.", "participants"),
        ("Attendance was estimated at 57 by the police.", "participants"),
        # nothing of the kind is told
        ("Fifty-seven pupils remain in the mill and two have died.", "other"),
        ("A 57-member panel will look into it.", "other"),
        ("Firemen rowed 57 pupils from a drowned school.", "other"),
        ("Firemen led 57 pupils out of drowned streets.", "other"),
        ("Fifty-seven men charged with trying to kill the bishop sat in court.", "other"),
        ("Fifty-seven eviction orders were executed on Monday.", "other"),
        ("In Puno forty daughters of 57 farmers were killed by the quake.", "other"),
        ("The court sentenced 57 people to death.", "other"),
        ("Some 57 people, who were near the port, saw the ship.", "other"),
        ("The agency sent 57 letters.", "other"),
        ("The rebels released 57 soldiers.", "other"),
        ("The coastguard put the number of dead and missing at 57.", "other"),  # of both in one number
        ("The number of dead and injured stood at 57.", "other"),
        ("That spring 57 small floods killed nearly 800 farmers.", "other"),
        ("Fifty-seven taxis took 14 of the gravely injured to Lomas.", "other"),
    ],
)
def test_the_measure_of_a_count(text: str, measure: str) -> None:
    assert [q.measure for q in report(text).of(Quantity) if q.value == 57] == [measure]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Police said 40 gunmen took part. There may have been as few as 57.", "participants"),
        ("Police said there were 40 gunmen inside. A guard said there were 57 of them.", "participants"),
        ("The flood killed 40 people. The mayor had first given a provisional number of 57.", "killed"),
        ("The number of those killed came to 57.", "killed"),
        ("The number of lorries held up is given as 57 by the hauliers.", "other"),
        ("The flood killed 40 people. A guard told this station the real number was 57.", "killed"),
        ("Of the bodies 57 have been handed over.", "killed"),
        ("On Friday 57 of the dead were buried.", "killed"),
        ("The victims were a Briton, 40 Kenyans and 57 Ugandans.", "killed"),
        ("Lagos fire kills 57: official", "killed"),
        # behind any verb
        ("Police held 40 dockers. The harbour chief says he took 57.", "detained"),
        ("The storm killed 40 people. The governor told us 57.", "killed"),
        ("The storm killed 40 people. The governor spoke on Friday of 57.", "killed"),
        ("The army lost 40 men. The rebels admit to 57.", "killed"),
        ("The storm killed 40 people. Earlier the mayor had reported 12, then 57.", "killed"),
        ("The storm killed 40 people. It was 57 the day before.", "killed"),
        ("The storm killed 40 people. Fifty-seven is the number that the bishop gives.", "killed"),
        ("The storm killed 40 people. The number of 57 given by the bishop is not correct.", "killed"),
        ("The storm killed 40 people. Doctors in Ica gave a lower count, 57.", "killed"),
        ("More than 400 people were killed, 57 of them in one night.", "killed"),
        ("The toll has soared to a staggering 57.", "killed"),
        ("The rain killed 90 people; the storm killed 40, while the Red Cross spoke of 57.", "killed"),
        ("Police held 90 men and 57 of them are Danes.", "detained"),
        ("The 90 crew, 57 of whom are Filipinos, are being held.", "detained"),
        ("In all 90 boats were found; 57 of them have left the port.", "other"),
        ("The storm killed 40 people. The mayor raised his count on Friday to 57 too.", "killed"),
        ('The junta freed 57 "terrorists" on Friday.', "other"),
        ("The tank held 57 tonnes.", "other"),
        ("The storm killed 40 people. The Red Cross gives it as 57.", "killed"),
        ("The storm killed 40 people. The bishop had given their number as 57.", "killed"),
        ("The storm killed 90 people according to the army and 57 by the account of the mayor.", "killed"),
        ("The storm killed 140 people. Of these 57 were in the port.", "killed"),
        ("The storm killed 140 people; of these 57 by lightning.", "killed"),
        ("Nine divers drowned and 40 came up. About 57 others could still be below.", "other"),
        ("The mayor put the number of his men taken into custody by the army at 57.", "detained"),
        ("Some 90 houses burned. The mayor spoke of an estimate of 57 destroyed.", "sites"),
        ("The bank shut 90 branches this week against 57 on Monday.", "other"),
        ("Some 900 people were vaccinated, including 57 in Goma.", "other"),
        # the names of a list
        ("The storm killed 40 people. A list kept at the mosque has 57 names.", "killed"),
        ("The storm killed 40 people. The bishop struck 57 names from his list.", "other"),
        # lines of a table
        ("Hospitalized: 57", "wounded"),
        ("Houses destroyed: 57", "sites"),
        ("Suspected cases: 57", "other"),
        ("Persons held: 57", "detained"),
        ("Total dead: 90\nWomen: 57", "killed"),
    ],
)
def test_a_number_left_bare_counts_those_told_of(text: str, measure: str) -> None:
    assert [q.measure for q in report(text).of(Quantity) if q.value == 57 and q.claim] == [measure]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("A nine-year-old girl is dead.", "killed"),
        ("A baker lost his life.", "killed"),
        ("A woman is in hospital.", "wounded"),
        ("One nurse, a Dane, is still being held.", "detained"),
    ],
)
def test_one_is_counted_by_what_befell_her(text: str, measure: str) -> None:
    assert [(q.measure, q.value) for q in report(text).of(Quantity) if q.claim] == [(measure, 1)]


@pytest.mark.parametrize(
    "text", ["The victims were on a bus with 57 pilgrims.", "The dead were carried down the hill by 57 villagers."]
)
def test_not_all_behind_the_dead_are_dead(text: str) -> None:
    assert [q.measure for q in report(text).of(Quantity) if q.value == 57] != ["killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The storm killed 40 people. The shop opened at nine. She called 112.",
        "The storm killed 40 people. They came at twenty to five.",
        "The storm killed 40 people. The heap weighed 57 and put dozens at risk.",
        "The storm killed 40 people. The lorry weighed 57 tonnes.",
        "The storm killed 40 people. He was lifted by a crane that cost 9,000,000.",
        "The army lost 40 men and several were missing.",
        "The storm killed 40 people. The temperature reached 57.",
    ],
)
def test_hours_sizes_and_lines_say_no_count_again(text: str) -> None:
    assert [q.value for q in report(text).of(Quantity) if q.claim] == [40]


def test_an_hour_is_no_count() -> None:
    assert not report("The gates open at 18:30 on Friday.").of(Quantity)


@pytest.mark.parametrize(
    "text",
    [
        "Toll free: 2044.",
        "The city received 900 missing-person reports.",
        "The fund paid 7,000 to those who were hurt.",
        "The firm pledged 9,000 for those killed and 300 for those injured.",
    ],
)
def test_a_number_to_call_or_to_pay_is_no_toll(text: str) -> None:
    assert not {q.measure for q in report(text).of(Quantity)} & {"killed", "wounded", "missing"}


def test_the_number_of_a_day_counts_nothing() -> None:
    assert report("The dockers marched on day four of their longest walkout.").of(Quantity) == ()


@pytest.mark.parametrize(
    "text", ["Last week 40 of the miners came up.", "The next day 40, most of them nurses, were hurt."]
)
def test_a_count_behind_the_day_on_which_it_was_made_is_told(text: str) -> None:
    assert [q.value for q in report(text).of(Quantity)] == [40]


def test_the_place_before_where_is_told_without_its_preposition() -> None:
    (told,) = report("In Oruro, where a levee had given way, 31 bodies lay by noon.").of(Quantity)
    assert told.where == ("Oruro",)
