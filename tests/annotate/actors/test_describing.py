"""What the nouns beside a strange name say that it is."""

from __future__ import annotations

import pytest

from briefing.model import ActorType, Mention
from tests.annotate.reading import report


def named(text: str) -> dict[str, ActorType]:
    return {m.name: m.type for m in report(text).of(Mention)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Zuvik, the country's largest charity, sent boats.", "Zuvik", "organisation"),
        ("They gave it to Zuvik S.A., a Lota company, in May.", "Zuvik S.A.", "organisation"),
        ("Zuvik, one of Peru's oldest banks, shut its doors.", "Zuvik", "organisation"),
        ("Her own Zuvik movement split.", "Zuvik", "organisation"),
        ("ZNU said all trains had stopped.", "ZNU", "organisation"),
        ("The talks failed, Bromar Kade reported.", "Bromar Kade", "media"),
        ("Agence Zuvik Presse sent two men.", "Agence Zuvik Presse", "media"),
        ("The ZNU trade union has called a strike.", "ZNU", "organisation"),
        ("The energy giant Zuvik shut two wells.", "Zuvik", "organisation"),
        ("Zuvik, which runs the ferries, was fined.", "Zuvik", "organisation"),
        ("They gave it to the NGO Lakes Without Walls.", "Lakes Without Walls", "organisation"),
        ("A founder of the opposition Coalition for Lota spoke.", "Coalition for Lota", "organisation"),
        ("The quay is Zuvik's. Zuvik said its cranes were safe.", "Zuvik", "organisation"),
        ("A Codelco subsidiary, Bromar, said that the fire was out.", "Bromar", "organisation"),
        ("They met Zuvik Bromar, an NGO in Lota.", "Zuvik Bromar", "organisation"),
        ("Lima Wave Control (LWC) runs it.", "Lima Wave Control", "organisation"),
        ("Oxford University Lung Institute will help.", "Oxford University Lung Institute", "organisation"),
        ("The bus of Viação Bromar fell.", "Viação Bromar", "organisation"),
        ("The Lima regime fell.", "Peruvian government", "government"),
        ("He met Detective Branch officers.", "Detective Branch", "government"),
        ("Zuvik, the state-owned power and water company whose pumps failed, wept.", "Zuvik", "organisation"),
    ],
)
def test_a_strange_name_is_what_the_words_beside_it_say(text: str, name: str, kind: ActorType) -> None:
    assert named(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Okello, a contractor, was hurt.", "Okello"),
        ("Market trader Zuvik Bromar, 34, watched.", "market trader"),
        ("The fund released US$5 million.", "United States"),
        ("Copper miner Zuvik closed.", "miners"),
        ("It met the Pan-African movement.", "Pan-African"),
        ("Residents in Zuvik said its well was dry.", "Zuvik"),
        ("The Bromar militia Lota Shield Front denied it.", "Bromar"),
        ('The Lota News Agency called Zuvik "a fool".', "Zuvik"),
        ("The Peru strain killed two.", "Peru"),
        ("New Energy Vehicle said no.", "Energy Vehicle"),
    ],
)
def test_what_is_beside_it_makes_no_body_of_a_person_a_place_or_a_currency(text: str, stranger: str) -> None:
    assert stranger not in named(text)


def test_a_trader_is_a_person() -> None:
    assert named("Market trader Zuvik Bromar, 34, watched.")["Zuvik Bromar"] == "person"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ministry of Dams and Rural Wells met.", ["Ministry of Dams and Rural Wells"]),
        ("They boarded the tanker Bromar Star. The MV Bromar Star sank.", []),
        ("He left the General Employees' Union.", ["General Employees' Union"]),
        ("She is of the Union Zuvikée of traders.", []),
        ("The General Inspectorate of Dams will audit it.", ["General Inspectorate of Dams"]),
    ],
)
def test_where_the_name_of_a_body_begins_and_ends(text: str, names: list[str]) -> None:
    assert [name for name in named(text) if name[0].isupper()][-1:] == names
