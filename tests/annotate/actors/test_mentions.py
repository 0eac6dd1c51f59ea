"""Actors: who is named, what kind of actor it is, and which mentions are one."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.model import ActorType, Mention
from tests.annotate.reading import TEXTS, report, words_of


def named(text: str) -> dict[str, ActorType]:
    """Name and type of every actor of a text."""
    return {m.name: m.type for m in report(text).of(Mention)}


def surfaces(text: str, name: str) -> list[str]:
    """The forms in which a text names an actor."""
    return [words_of(text, m) for m in report(text).of(Mention) if m.name == name]


def test_what_a_maker_built_does_nothing() -> None:
    assert [m.acting for m in report("The Boeing fell. He left his Toyota. Boeing denied it.").of(Mention)
            if m.type == "organisation"] == [False, False, True]  # fmt: skip


def mention(text: str, words: str) -> Mention:
    """The mention made by these words. Raises StopIteration where there is none."""
    return next(m for m in report(text).of(Mention) if words_of(text, m) == words)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Peru closed its border.", "Peru", "state"),
        ("The United States imposed sanctions.", "United States", "state"),
        ("South Korea sent a warship.", "South Korea", "state"),
        ("Beijing condemned the vote.", "China", "state"),
        ("The Kenyan government resigned.", "Kenyan government", "government"),
        ("The appeals court refused.", "appeals court", "government"),
        ("A fact-finding committee blamed him.", "inquiry commission", "government"),
        ("The cabinet sacked him.", "cabinet", "government"),
        ("Ethiopia's government resigned.", "Ethiopian government", "government"),
        ("The government of Zambia resigned.", "Zambian government", "government"),
        ("The Kerala government resigned.", "Kerala government", "government"),
        ("The army of Pakistan fired.", "Pakistan Army", "military"),
        ("Fijian police fired tear gas.", "Fijian police", "government"),
        ("Thai authorities shut the airport.", "Thai government", "government"),
        ("Boko Haram took the girls.", "Boko Haram", "armed-group"),
        ("Al-Shabaab stormed the hotel.", "al-Shabaab", "armed-group"),
        ("Rebels seized the mine.", "rebels", "armed-group"),
        ("Gunmen opened fire in a mall.", "gunmen", "armed-group"),
        ("The guards of King Amadeo II fled.", "King Amadeo II", "person"),
        ("The European Union sent observers.", "European Union", "organisation"),
        ("The Red Crescent set up tents.", "Red Crescent", "organisation"),
        ("Protesters blocked the bridge.", "protesters", "civilians"),
        ("Farmers burned their crops.", "farmers", "civilians"),
        ("The DRC recalled its envoy.", "Democratic Republic of the Congo", "state"),
        ("The White House denied it.", "White House", "government"),
        ("The Sinaloa cartel fled.", "Sinaloa Cartel", "armed-group"),
        ("The Coral Coast Workers Union called a strike.", "Coral Coast Workers Union", "organisation"),
        ("The Zambezi Liberation Front shelled the dam.", "Zambezi Liberation Front", "armed-group"),
        ("The Ruvuma Herald printed the list.", "Ruvuma Herald", "media"),
        ("The Ruvuma News Service printed the list.", "Ruvuma News Service", "media"),
        ("The 27 Mountain Division dug all night.", "Mountain Division", "military"),
        ("Brazilian soldiers dug all night.", "Brazilian Army", "military"),
        ("American soldiers dug all night.", "US military", "military"),
        ("Firemen dug all night.", "firefighters", "organisation"),
        ("The Institute for Andean Studies counted the dead.", "Institute for Andean Studies", "organisation"),
        ("The State Committee for Border Affairs met.", "State Committee for Border Affairs", "organisation"),
        ("The Central Court of Appeal met.", "Central Court of Appeal", "government"),
        ("A National Reform Front rally was banned.", "National Reform Front", "organisation"),
        ("The Hill People's Liberation Front fled.", "Hill People's Liberation Front", "armed-group"),
        ("The Ministry of Farming, Forests and Fish said so.", "Ministry of Farming, Forests and Fish", "government"),
        (
            "The Bureau of Bread, Salt, Rum and Explosives met.",
            "Bureau of Bread, Salt, Rum and Explosives",
            "government",
        ),
        (
            "The Committee on Bread, Salt and Rural Affairs met.",
            "Committee on Bread, Salt and Rural Affairs",
            "organisation",
        ),
        ("The Miners' Federation of Chile called a strike.", "Miners' Federation of Chile", "organisation"),
        ("Owner Blue Bulk said 40 were hurt.", "Blue Bulk", "organisation"),
        ("The ship's operator Compañía Puerto Sur said so.", "Compañía Puerto Sur", "organisation"),
        ("Doctors Across Mountains said ten had died.", "Doctors Across Mountains", "organisation"),
        ("A gang that calls itself Dry Season fled.", "Dry Season", "armed-group"),
        ("The firm known as Grey Harbour paid.", "Grey Harbour", "organisation"),
        ("Police blamed the Dry Season gang.", "Dry Season", "armed-group"),
        ("The Northern Family (FDN) fled.", "Northern Family", "organisation"),
        ("Grey Harbour Salvage (GHS) raised the wreck.", "Grey Harbour Salvage", "organisation"),
        ("The electoral council threw the complaint out.", "electoral council", "government"),
        ("The nurses' union says 300 were sent home.", "nurses' union", "organisation"),
        ("Statistics Peru counted 30 dead.", "Statistics Peru", "government"),
        ("Transport New Zealand grounded the fleet.", "Transport New Zealand", "government"),
        ("St. Okel County Police shot him.", "St. Okel County Police", "government"),
        ("The Zuvik Tribe called for a boycott.", "Zuvik Tribe", "organisation"),
        ("The Lota Governorate denied it.", "Lota Governorate", "government"),
        ("The Polar Survey Division named the dead.", "Polar Survey Division", "government"),
    ],
)
def test_actors_are_named_in_one_way_and_typed(text: str, name: str, kind: ActorType) -> None:
    assert named(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Foreign Minister Ana Quispe flew home.", "Ana Quispe", "Foreign Minister"),
        ("President Kofi Darko resigned.", "Kofi Darko", "President"),
        ("Gen. Viktor Orlenko led the coup.", "Viktor Orlenko", "Gen."),
        ("Maria Santos, a union leader, spoke.", "Maria Santos", "union leader"),
        ("Ibrahim Keita, the head of the port authority, fled.", "Ibrahim Keita", "head of the port authority"),
        ("Kenya Red Cross secretary general Jane Mwangi spoke.", "Jane Mwangi", "Kenya Red Cross secretary general"),
        ("Kofi Darko and his vice president, Ana Quispe, met.", "Ana Quispe", "vice president"),
        ("The head of the port authority, Ibrahim Keita, fled.", "Ibrahim Keita", "head of the port authority"),
        ("Former president Kofi Darko was charged.", "Kofi Darko", "Former president"),
        ("Prime Minister Thandiwe Mokoena lost the vote.", "Thandiwe Mokoena", "Prime Minister"),
        ("Prime Minister Sheikh Rashida won the vote.", "Sheikh Rashida", "Prime Minister"),
    ],
)
def test_persons_have_the_role_that_the_text_gives(text: str, name: str, role: str) -> None:
    found = mention(text, name)
    assert (found.name, found.type, found.role) == (name, "person", role)


@pytest.mark.parametrize(
    "text",
    [
        "Joao Pereira said the dam had burst.",
        "“We are alone,” said Joao Pereira.",
        "Joao Pereira, 51, was in the boat.",
        "Joao Pereira told reporters that he would stay.",
        "The village chief, Joao Pereira, wept.",
        "Mr Joao Pereira was hurt.",
        "Joao Pereira, Brazil's trade minister, flew home.",
        "The union's leader, Joao Pereira, has fled.",
        "One of the four judges, Joao Pereira, wept.",
        "A spokesman for the Hill Front (HF), Joao Pereira, said so.",
        "The two mayors, Rudo Chikara of Arba and Joao Pereira of Dessa, met.",
        "Voters chose Joao Pereira of the Harbour Party.",
    ],
)
def test_a_name_that_no_list_knows_is_a_person_by_what_stands_around_it(text: str) -> None:
    assert named(text).get("Joao Pereira") == "person"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Nigerian troops entered the town.", "Nigerian troops", "Nigeria"),
        ("The Philippine navy chased the boat.", "Philippine navy", "Philippine"),
        ("Mali's army fired first.", "Mali's army", "Mali"),
        ("Bolivian soldiers cleared the road.", "Bolivian soldiers", "Bolivia"),
        ("The Fijian military took over.", "Fijian military", "Fiji"),
    ],
)
def test_the_forces_of_a_state_are_a_military_of_that_state(text: str, words: str, state: str) -> None:
    found = mention(text, words)
    assert found.type == "military"
    assert state in found.name


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "President Kofi Darko resigned. Darko had ruled for years. Mr Darko left by plane.",
            ["Kofi Darko", "Darko", "Darko"],
        ),
        ("Gen. Ana Ruiz took power. Soldiers cheered Ruiz.", ["Ana Ruiz", "Ruiz"]),
        (
            "The Coastal Relief Federation (CRF) sent boats. The CRF has no planes.",
            ["Coastal Relief Federation", "CRF", "CRF"],
        ),
        (
            "The Mountain People's Army, also known as MPA, freed nine nurses. MPA rebels then left.",
            ["Mountain People's Army", "MPA", "MPA"],
        ),
        ("Iran's army moved. The Iranian military denied it.", ["Iran's army", "Iranian military"]),
        ("Iraqi police came. Iraq's police left.", ["Iraqi police", "Iraq's police"]),
        ("The US Embassy in Nairobi shut. The U.S. embassy reopened.", ["US Embassy in Nairobi", "U.S. embassy"]),
        ("The USA left. The United States came back. Washington agreed.", ["USA", "United States", "Washington"]),
        ("Doctors Without Borders (MSF) left. MSF will return.", ["Doctors Without Borders", "MSF", "MSF"]),
        ("Protesters marched. The demonstrators sang.", ["Protesters", "demonstrators"]),
        ("The Ministry of Tides (MITEX) warned. MITEX was right.", ["Ministry of Tides", "MITEX", "MITEX"]),
        ("The Hill Family (FDN) fled. Police blamed the FDN.", ["Hill Family", "FDN", "FDN"]),
        ("The Union of Tides (Ubizuv) warned. Ubizuv was right.", ["Union of Tides", "Ubizuv", "Ubizuv"]),
        ("The yard of Siam Tide Ropery (STR) burned. STR paid.", ["Siam Tide Ropery", "STR", "STR"]),
        (
            "The state's rescue department (Resc) came. Resc had 40 boats.",
            ["rescue department", "Resc", "Resc"],
        ),
        (
            "The Harbour Rescue Agency, or HARA, came. HARA left.",
            ["Harbour Rescue Agency", "HARA", "HARA"],
        ),
        (
            "Puerto was shut. Operator Terminal Área Norte said so. TAN lost money.",
            ["Terminal Área Norte", "TAN"],
        ),
        (
            "The Coast Agency, the lagoon's water regulator, said so.",
            ["Coast Agency", "lagoon's water regulator"],
        ),
        (
            "The Canadian police (RCMP) came. The RCMP left.",
            ["Canadian police", "RCMP", "RCMP"],
        ),
        ("Jang Min-seok resigned. Jang wept. Mr Jang left.", ["Jang Min-seok", "Jang", "Jang"]),
        ("Premier Zhou Weimin spoke. Zhou promised help.", ["Zhou Weimin", "Zhou"]),
        (
            "Kenyan President Ada Okello fell ill. The president said so. Kenya's president is 80.",
            ["Ada Okello", "president", "Kenya's president"],
        ),
        ("South Korean President Ada Okello spoke. Okello wept.", ["Ada Okello", "Okello"]),
        (
            "South Korea's parliament met. The South Korean National Assembly rose.",
            [
                "South Korea's parliament",
                "South Korean National Assembly",
            ],
        ),
    ],
)
def test_forms_of_one_name_are_one_actor(text: str, forms: list[str]) -> None:
    assert surfaces(text, mention(text, forms[0]).name) == forms


def test_an_acronym_of_two_bodies_stays_open() -> None:
    text = "The Delta River Authority (DRA) said so. The Delta Rail Agency (DRA) denied it. The DRA was wrong."
    assert surfaces(text, "Delta River Authority") == ["Delta River Authority"]
    assert surfaces(text, "Delta Rail Agency") == ["Delta Rail Agency"]


def test_a_surname_of_two_persons_stays_open() -> None:
    text = "Ana Quispe and Luis Quispe spoke. Quispe left at noon. Mr Quispe came back."
    assert surfaces(text, "Ana Quispe") == ["Ana Quispe"]
    assert surfaces(text, "Luis Quispe") == ["Luis Quispe"]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Iraq closed the crossing. Iran opened it.", "Iraq", "Iran"),
        ("Niger recalled its envoy. Nigeria did not.", "Niger", "Nigeria"),
        ("North Korea fired. South Korea answered.", "North Korea", "South Korea"),
        ("Sudan sent aid. South Sudan took it.", "Sudan", "South Sudan"),
        ("Guinea voted. Guinea-Bissau abstained.", "Guinea", "Guinea-Bissau"),
    ],
)
def test_names_that_look_alike_are_two_actors(text: str, one: str, other: str) -> None:
    assert {one, other} <= set(named(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Hill Party and the Civic Union met.", {"Hill Party", "Civic Union"}),
        ("Okello's Civic Reform Party won.", {"Civic Reform Party"}),
        ("The Uganda Commission on Fair Tides wept.", {"Uganda Commission on Fair Tides"}),
        ("The Tide Commission on Lota Road shut.", {"Tide Commission"}),
        ("The Institute of Tides Ada Okello, a poet, runs shut.", {"Institute of Tides", "Ada Okello"}),
        ("It was told to the Department of Tides on Tuesday.", {"Department of Tides"}),
        ("Opposition Civic Party members left.", {"Civic Party"}),
        ("The pro-Western opposition won.", {"the opposition"}),
        ("Jo Seung-min, a poet, sang.", {"Jo Seung-min"}),
        ("He spoke to Chads Xi Okello, a poet.", {"Chad", "Xi Okello"}),
        ("Seung-hee Okello, a poet, sang.", {"Seung-hee Okello"}),
        ("Jean-luc Mbeki, a poet, sang.", {"Jean-luc Mbeki"}),
        ("Ica-born Ana Quispe, a poet, sang.", {"Ana Quispe"}),
        ("The Anti-graft Board met. Ana Quispe, a poet, sang.", {"Ana Quispe"}),
        ('Harbour Minister Vows to "mend" the port', set()),
        ("They met at the U.S. Figure Carving Winter Camp.", {"United States"}),
        ("St George's Hospital shut.", {"St George's Hospital"}),
        ("It ended in Lusaka Central Hospital.", {"Lusaka Central Hospital"}),
        ("Doors shut at 9pm Lima time.", set()),
        ("Separatist leader Ada Okello fled.", {"Ada Okello"}),
        ("The Head of Government, Ada Okello, spoke.", {"Ada Okello"}),
        ("Nobody was named Miss Universe.", set()),
        ("They met Trade Minister Ada Okello Saudi Arabia's ports reopened.", {"Ada Okello", "Saudi Arabia"}),
        ("Harbour, Lomax and Peruvian Airlines flew.", {"Peruvian Airlines"}),
        ("The United States and the Gulf Trade Union met.", {"United States", "Gulf Trade Union"}),
        ("Kigali Trade Bank and Rwandan Airlines paid.", {"Kigali Trade Bank", "Rwandan Airlines"}),
        ("The Institute for Arab and African Studies shut.", {"Institute for Arab and African Studies"}),
        ("It hit the Lota Bank district.", set()),
        ("The Minister of Coal and Steel, Ada Okello, left.", {"Ada Okello"}),
        ("Roofer Ada Okello, 29, wept.", {"Ada Okello"}),
        ("The head of the Lota Peoples Republic Ada Okello told reporters so.", {"Ada Okello"}),
        ("The leader of the reform movement Sayyed Omar Okello denied it.", {"Omar Okello"}),
        ("Ember Chief Executive Ada Okello quit.", {"Ember", "Ada Okello"}),
        ("Foreign troops left.", {"foreign troops"}),
        ("Lima's foreign ministry denied it.", {"Peruvian foreign ministry"}),
        ("Lima's police denied it.", {"police"}),
    ],
)
def test_a_name_ends_where_another_begins(text: str, names: set[str]) -> None:
    assert set(named(text)) == names


def test_the_president_of_another_state_or_of_a_club_is_not_the_one_named() -> None:
    text = "President Ada Okello met the Ugandan president. The president of the club came. The former president left."
    assert surfaces(text, "Ada Okello") == ["Ada Okello"]


def test_of_two_presidents_neither_is_the_president() -> None:
    text = "President Ada Okello met Ugandan President Luis Mbeki. The president left. The Ugandan president stayed."
    assert surfaces(text, "Ada Okello") == ["Ada Okello"]
    assert surfaces(text, "Luis Mbeki") == ["Luis Mbeki", "Ugandan president"]


@pytest.mark.parametrize(
    ("text", "words", "acting"),
    [
        ("A bus burned in Peru.", "Peru", False),
        ("Fighting spread across Sudan.", "Sudan", False),
        ("A Turkey-backed militia advanced.", "Turkey", False),
        ("Turkey shelled the hills.", "Turkey", True),
        ("Protesters blocked the bridge.", "Protesters", True),
        ("The aid was sent by Japan.", "Japan", True),
        ("Sailors from Oman, Fiji and Japan died.", "Japan", False),
        ("He saw parts of Iraq and Syria.", "Syria", False),
        ("An Airbus A320 crashed.", "Airbus", False),
        ("A Toyota pickup exploded.", "Toyota", False),
        ("Airbus said it would help.", "Airbus", True),
    ],
)
def test_a_state_that_only_locates_does_not_act(text: str, words: str, acting: bool) -> None:
    assert mention(text, words).acting is acting


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("The us against them mood grew.", "United States"),
        ("He is ill, it is said.", "Islamic State"),
        ("The police said who would go.", "World Health Organization"),
        ("The talks in Brussels failed.", "Belgium"),
        ("Envoys would fly to Lima today.", "Peru"),
        ("Brussels said no to the plan.", "Belgium"),
        ("The Lima Herald said so.", "Peru"),
        ("A turkey crossed the road.", "Turkey"),
        ("The chad in the ballots was loose.", "Chad"),
    ],
)
def test_common_words_streets_and_seats_are_no_actors(text: str, absent: str) -> None:
    assert absent not in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "The storm broke on Tuesday in Port Harcourt.",
        "Rain fell all night.",
        "However, Monday was calm.",
        "The Great Rift Valley Bridge fell.",
        "The General Staff met.",
        "Danforth Chem said a valve had failed.",
        "The mayor, Rock Hill and Mid Valley were named.",
    ],
)
def test_capitals_alone_make_no_person(text: str) -> None:
    assert "person" not in named(text).values()


def test_page_furniture_names_nobody() -> None:
    text = "Dams broke in Assam on Friday.\n\nRead more: Peru and Chile at war\n\nThousands fled."
    assert not {"Peru", "Chile"} & set(named(text))


def test_the_agency_of_a_dateline_is_no_actor() -> None:
    assert set(named("PUNO, Peru (AP) — Farmers marched.")) == {"farmers", "Peru"}
    assert "Associated Press" in named("The Associated Press (AP) was told so.")


def test_a_headline_in_capitals_names_nobody_new() -> None:
    text = "Bus Crash Kills Six Near Harbour Hospital\n\nNobody was at fault."
    assert named(text) == {}


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Fishers' Federation of Chile", "Fishers' Federation of Chile"),
        ("Doctors Across Mountains, 2 March 2021", "Doctors Across Mountains"),
        ("Delta Agency for Rivers, Rain and Tides (DART)", "Delta Agency for Rivers, Rain and Tides"),
    ],
)
def test_a_headline_that_is_the_name_of_its_author(headline: str, name: str) -> None:
    assert name in named(f"{headline}\n\nThe dead lay in the street, and nobody came to help.")


def test_names_of_the_lexicon_are_known_and_others_are_not() -> None:
    text = "Boko Haram fought the Zambezi Liberation Front."
    assert mention(text, "Boko Haram").known
    assert not mention(text, "Zambezi Liberation Front").known


@given(TEXTS)
def test_mentions_have_a_name_and_never_overlap(text: str) -> None:
    at = 0
    for found in report(text).of(Mention):
        assert at <= found.start < found.end <= len(text)
        assert found.name.strip()
        assert words_of(text, found).strip() == words_of(text, found)
        at = found.end


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("Gunmen attacked the US consulate in Erbil. The consulate was empty.", "American consulate in Erbil", 2),
        ("Crowds stood before the Indian high commission in Dhaka. The high commission closed.",
         "Indian high commission in Bangladesh", 2),
        ("A bomb hit the French embassy in Bamako. The French embassy was closed; the embassy had been warned.",
         "French embassy in Mali", 3),
    ],
)  # fmt: skip
def test_a_mission_abroad_is_one_however_the_text_calls_it(text: str, name: str, times: int) -> None:
    found = report(text).of(Mention)
    assert [m.name for m in found].count(name) == times, [m.name for m in found]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Fisheries Minister Zubeida Aman came.", "Zubeida Aman", "Fisheries Minister"),
        (
            "Police spokesman Senior Commissioner Baso Lamu said so.",
            "Baso Lamu",
            "Police spokesman Senior Commissioner",
        ),
        ("Farmers Union leader Ada Okello was freed.", "Ada Okello", "Farmers Union leader"),
        ("The Farmers Union fears that its chairman, Ada Okello, is ill.", "Ada Okello", "Farmers Union chairman"),
        ("The skipper of the ferry, Baso Lamu (51), survived.", "Baso Lamu", "skipper of the ferry"),
        ("Ada Okello, the first leader to come since the blast, left.", "Ada Okello", ""),
        ("Ada Okello, leader of the Farmers Union since May, left.", "Ada Okello", "leader of the Farmers Union"),
        ("Ada Okello, acting head of the mill, wept.", "Ada Okello", "acting head of the mill"),
        ("Ada Okello, former mayor of Lota, wept.", "Ada Okello", "former mayor of Lota"),
        ("Ada Okello, local police chief, wept.", "Ada Okello", "local police chief"),
        ("Ada Okello, beaten by a guard of the mayor of Lota, wept.", "Ada Okello", ""),
        ("Ada Okello, minister of Bread and Public Salt, wept.", "Ada Okello", "minister of Bread and Public Salt"),
    ],
)
def test_a_role_is_an_office_and_says_whose(text: str, name: str, role: str) -> None:
    assert [m.role for m in report(text).of(Mention) if m.name == name] == [role]


def test_an_office_behind_a_name_is_no_part_of_it() -> None:
    assert "Ada Okello" in named("Aid came from Ada Okello Prime Minister and others.")
    assert "merchant ship" not in {m.role for m in report("Blue Heron, a merchant ship, sank.").of(Mention)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The VBN union called a strike.", "VBN", "organisation"),
        ("VBN says the strike will last.", "VBN", "organisation"),
        ("Police blamed the Kalimo gang.", "Kalimo", "armed-group"),
        ("The town feared the Dry Season (DS) gang.", "gangs", None),
        ("TNT killed ten.", "TNT", None),
        ("The Marxist movement won.", "Marxist", None),
        ("LOTA (Blue Agency) — Ten died.", "Blue Agency", None),
    ],
)
def test_a_strange_name_is_what_stands_beside_it(text: str, name: str, kind: ActorType | None) -> None:
    assert named(text).get(name) == kind


def test_a_name_of_one_word_is_known_once_its_kind_is_told() -> None:
    text = "Train operator Railvia cut 40 trains. The delay grew. Mbeki blamed Railvia. Railvia Cup is a race."
    assert surfaces(text, "Railvia") == ["Railvia", "Railvia"]


def test_an_office_that_the_text_identifies_is_that_person() -> None:
    text = "The captain, identified by police as Ada Okello, survived."
    assert surfaces(text, "Ada Okello") == ["The captain", "Ada Okello"]


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Shells fell in Lota and Ahmed Daula.", "Ahmed Daula"),  # a quarter named after somebody
        ("The Pastoral for Prisoners counts 39.", "inmates"),
        ("The Miners' Federation of Chile met.", "miners"),
    ],
)
def test_what_is_part_of_a_name_or_a_place_is_nobody(text: str, stranger: str) -> None:
    assert stranger not in named(text)


def test_an_office_with_a_hyphen_is_no_part_of_a_name() -> None:
    assert mention("Union Secretary-General Baso Lamu came.", "Baso Lamu").name == "Baso Lamu"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Doctors at Can Sol General Hospital had 40 wounded.", "Can Sol General Hospital", "organisation"),
        ("The count by Plataforma Aurora ended.", "Plataforma Aurora", "organisation"),
        ("Ten died in Military Region 9.", "the military", None),
    ],
)
def test_names_that_begin_with_a_common_word(text: str, name: str, kind: ActorType | None) -> None:
    assert named(text).get(name) == kind


def test_who_is_told_beside_an_office_holds_it() -> None:
    text = "Chad's president, Baso Lamu, urged restraint. The Chadian president left."
    assert [m.role for m in report(text).of(Mention) if m.name == "Baso Lamu"][1] == "Chadian president"
    assert set(named(text)) == {"Baso Lamu"}
    assert (
        mention("The candidate backed by unions, Ada Okello, lost.", "Ada Okello").role == "candidate backed by unions"
    )


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("The military governor of Lota opened an inquiry.", "the military"),
        ("Baso Lamu denied being a smuggler.", "smugglers"),
        ("Ana Quispe was a serving soldier.", "troops"),
    ],
)
def test_what_only_describes_somebody_is_no_actor(text: str, stranger: str) -> None:
    assert stranger not in named(text)


def test_a_society_may_bear_the_name_of_a_state() -> None:
    assert named("On Monday the Peru Miners Association met.") == {"Peru Miners Association": "organisation"}
    assert not mention("Later Telcom Peru cut the lines.", "Peru").acting


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Peruvian prosecutors charged the mayor.", "Peruvian prosecutors", "government"),
        ("Soldiers held a man called Zuvik Ada Okello there.", "Zuvik Ada Okello", "person"),
        ("She met María de los Ángeles Okello on Sunday.", "María de los Ángeles Okello", "person"),
    ],
)
def test_names_that_go_on_over_what_nobody_listed(text: str, name: str, kind: ActorType) -> None:
    assert named(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    ["The opposition Civic Platform met.", "The tanker Maersk Okello sank.", "Snow shut the Lima-Cusco Railway."],
)
def test_what_only_describes_or_is_a_thing(text: str) -> None:
    assert {"the opposition", "Maersk", "Cusco Railway"}.isdisjoint(named(text))


def test_a_surname_before_junior_is_his() -> None:
    assert surfaces("Ada Okello Jr. fled. Okello was held.", "Ada Okello Jr") == ["Ada Okello Jr", "Okello"]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Kenya sent its army to the border.", "army", "Kenya Defence Forces"),
        ("India said it was ready. Its air force was not.", "air force", "Indian Air Force"),
        ("Peru gave the country arms for its army.", "army", "the army"),
        ("Peru met the African Union and its army of clerks.", "army", "the army"),
    ],
)
def test_its_army_is_of_the_state_that_is_told_before(text: str, words: str, name: str) -> None:
    assert mention(text, words).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 12th District Court of Lota freed him.", "12th District Court of Lota"),
        ("They appealed to the 9th U.S. Circuit Court of Appeals.", "US Court of Appeals for the Ninth Circuit"),
    ],
)
def test_courts_are_told_by_their_number(text: str, name: str) -> None:
    assert name in named(text)


def test_a_line_on_the_map_is_nobody() -> None:
    assert "organisation" not in named("Patrols met on the Line of Actual Control (LAC).").values()


def test_a_party_that_begins_as_a_parliament_is_called_is_none() -> None:
    assert "US Congress" not in named("The Congress for Harbours and Trade won in Zuvikberg.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The ANC Youth League called a march.", "ANC Youth League", "organisation"),
        ("Chairman Zuvik Water Authority (ZWA) Ada Okello spoke.", "Zuvik Water Authority", "government"),
        ("He is a spokesman for Zuvik Lota, she said.", "Zuvik Lota", "organisation"),
        ("The FBI Director spoke.", "FBI", "government"),
    ],
)
def test_a_body_is_told_by_its_whole_name_and_no_more(text: str, name: str, kind: ActorType) -> None:
    assert named(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sierra Leones Health Ministry counted ten dead.", "Sierra Leonean health ministry"),
        ("South Koreas army fired.", "South Korean Armed Forces"),
        ("The Lotan Commission for Justice and Peace wrote to the bishop.", "Lotan Commission for Justice and Peace"),
        ("Lota University's School of Rivers and Flood Control warned them.",
         "Lota University's School of Rivers and Flood Control"),
        ("The Lota Police Station said that it had warned of the crowd.", "Lota Police Station"),
        ("Charity Doctors Without Borders sent a team.", "Medecins Sans Frontieres"),
        ("The opposition MPs walked out.", "the opposition"),
        ("War veterans marched on the palace.", "war veterans"),
    ],
)  # fmt: skip
def test_a_body_by_its_whole_name(text: str, name: str) -> None:
    assert list(named(text)) == [name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Zuvika Okel of Lota University said that the dam was old.", "Zuvika Okel", ""),
        ("Fire Commissioner General Ada Okello said so.", "Ada Okello", "Fire Commissioner General"),
        ("Ombudsperson Ada Okello said so.", "Ada Okello", "Ombudsperson"),
        ("Cde Ada Okello left.", "Ada Okello", ""),
        ("Chief of Army Staff Ada Okello left.", "Ada Okello", "Chief of Army Staff"),
    ],
)
def test_a_person_without_his_body_or_title(text: str, name: str, role: str) -> None:
    assert [(m.name, m.role) for m in report(text).of(Mention) if m.type == "person"] == [(name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Dam bursts above the town. Ada Okello, Zuvik Lamu. The river rose on Monday.",  # who wrote it
        "By Ada Okello for the Lota Mail\n\nThe river rose on Monday.",
        "He wrote so on X. Peru waited for boats.",
        "CHIANG MAI: The river rose. Boats came to Chiang Mai on Monday.",
        "The crowd waited at the Zuvik station.",
        "RING The Star on 0207 with your story.",
    ],
)
def test_no_writer_town_nor_shout_acts(text: str) -> None:
    assert not {"person", "media"} & set(named(text).values())


def test_a_name_in_a_headline_ends_before_its_verb() -> None:
    told = report("President Zuvardo Denounces Plot\n\nZuvardo wept on Tuesday.").of(Mention)
    assert {m.name for m in told} == {"Zuvardo"}


def test_who_is_told_by_surname_alone_is_no_namesake() -> None:
    text = "Lee Gyeong-og, the mayor, spoke. A cook surnamed Lee was held."
    assert text.index("Lee was") not in {m.start for m in report(text).of(Mention)}
