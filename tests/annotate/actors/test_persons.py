"""Persons whom no list of given names knows, and whose a surname is."""

from __future__ import annotations

import pytest

from briefing.model import Attribution, Mention
from tests.annotate.reading import report, words_of


def persons(text: str, title: str = "") -> list[str]:
    return [m.name for m in report(text, title=title).of(Mention) if m.type == "person"]


def role_of(text: str, name: str) -> str:
    return next(m.role for m in report(text).of(Mention) if m.name == name)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A judge in Puno, Carmen Quispe, freed them.", "Carmen Quispe", "judge in Puno"),
        ("He met the secretary of the Lota Dockers' Union, Zuvik Bromar, twice.", "Zuvik Bromar", ""),
        ("Deputies left, Assembly Speaker Zuvik Bromar announced.", "Zuvik Bromar", "Assembly Speaker"),
        ("Its lawyer, Advocate Zuvik Bromar, appealed.", "Zuvik Bromar", "Advocate"),
        ("Zuvik Bromar, whose father owns the hall, wept. His son, Ada Bromar, sang.", "Zuvik Bromar", ""),
        ("Quispe's sister, Zuvik Thi Minh Bromar, was held.", "Zuvik Thi Minh Bromar", ""),
        ("The State Minister for Labour Zuvika Bromar spoke.", "Zuvika Bromar", "Minister"),
        ("The firm said that its director general, Zuvik Bromar, had left.", "Zuvik Bromar", ""),
        ("The court, chaired by Zuvik Bromar, met.", "Zuvik Bromar", ""),
        ("Zuvik Bromar, her brother, was held at sea.", "Zuvik Bromar", ""),
        ("He had told a guard to shoot Zuvik Bromar.", "Zuvik Bromar", ""),
        ("In Lota, Ada Bromar refused to go.", "Ada Bromar", ""),
        ("The probe into Fish Minister Park goes on.", "Park", "Minister"),
    ],
)
def test_an_office_tells_a_person(text: str, name: str, role: str) -> None:
    assert name in persons(text)
    assert role in role_of(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She named Ada Okello as Prime Minister of the Transition.", "Ada Okello"),
        ("Brigadier General Amir Ali Bromari wept.", "Amir Ali Bromari"),
        ('Dockers\' leader Ada "The Hammer" Okello smiled.', "Ada Okello"),
    ],
)
def test_a_name_is_read_whole_and_no_further(text: str, name: str) -> None:
    assert name in persons(text)


def test_a_list_that_lost_its_commas_is_nobody() -> None:
    assert "Ada Okello Ravi Menon Luis Quispe" not in persons("The freed are Ada Okello Ravi Menon Luis Quispe.")


def test_who_is_told_by_a_name_before_a_particle_or_behind_a_title_is_one() -> None:
    assert set(persons("Luiz Inácio Lula da Silva spoke. Lula wept.")) == {"Luiz Inácio Lula da Silva"}
    assert set(persons("Dr Zuvikos Adhanom Bromar spoke. Dr Zuvikos wept.")) == {"Zuvikos Adhanom Bromar"}


def test_a_surname_with_its_article_is_whole() -> None:
    text = "Hassan al-Zuviki spoke. Men loyal to al-Zuviki fled."
    assert [words_of(text, m) for m in report(text).of(Mention)] == ["Hassan al-Zuviki", "al-Zuviki"]


def test_both_surnames_are_one_name() -> None:
    text = "Hervé Mba Okello spoke. Mba Okello then slept."
    assert [words_of(text, m) for m in report(text).of(Mention)] == ["Hervé Mba Okello", "Mba Okello"]


def test_a_surname_behind_a_strange_given_name_is_no_others() -> None:
    text = "Sylvie Okello, a daughter of Albertyne Okello, was held."
    assert next(words_of(text, m) for m in report(text).of(Mention)) == "Sylvie Okello"
    assert "Okello" not in [words_of(text, m) for m in report(text).of(Mention)]


@pytest.mark.parametrize("title", ["Minister Stays Until Court Rules", "MINISTER FLIES OVER LOTA AFTER FLOOD"])
def test_a_verb_of_a_headline_in_capitals_is_no_name(title: str) -> None:
    assert persons(f"{title}\n\nFarmers in Lota waited for help on Monday.", title) == []


def test_a_strange_name_that_ends_in_a_titled_surname_is_whole() -> None:
    text = "The first thing that Zuvika Bromar heard was rain. Mrs Bromar, a teacher, left."
    assert persons(text) == ["Zuvika Bromar"] * 2
    assert "Zuvika Bromar" in persons("Zuvika Bromar writes down their names.")


def test_a_role_ends_at_its_line_and_keeps_its_acronym() -> None:
    assert role_of("U.S. District Judge Ada Okello ruled.", "Ada Okello") == "U.S. District Judge"
    assert role_of("Vote by the ruling\n\nPress secretary Ada Okello spoke.", "Ada Okello") == "Press secretary"


@pytest.mark.parametrize(
    "text",
    [
        "Five died in Puno (163), Upper Lota (58) and Sumar.",
        "La Paz, 15 March (ABX). Rain fell. La Paz said so.",
    ],
)
def test_places_and_bylines_are_no_persons(text: str) -> None:
    assert not [m for m in report(text).of(Mention) if m.type == "person" and m.acting and not m.role]


def test_a_part_of_a_double_surname_is_nobody_elses() -> None:
    text = "Ada Menon-Okello fled. Menon-Okello is in Lota. Foreign Minister Ben Menon said so."
    assert persons(text) == ["Ada Menon-Okello", "Ada Menon-Okello", "Ben Menon"]
    assert persons("Foreign Minister Ben Okello spoke of Menon-Okello.") == ["Ben Okello"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("O.B. Zuvika was acquitted.", "O.B. Zuvika"),
        ("They held Gulmen T., a cook from Lota.", "Gulmen T."),
        ("Troops shot the ambassador to Peru Ada Okello.", "Ada Okello"),
        ("William Lai Ching-te won.", "William Lai Ching-te"),
        ("He wept for his wife, Ada, and fled.", "Ada"),
        ("He fired his lawyers Quin Zuvika and Ada Okello.", "Quin Zuvika"),
        ("Soldiers arrested Brusk Zuvika at dawn.", "Brusk Zuvika"),
    ],
)
def test_names_with_initials_of_kin_and_of_whom_something_is_done_to(text: str, name: str) -> None:
    assert name in persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Roman Catholic bishops met.",
        "The plane landed at Ada Okello airport.",
        "Lorries blocked the Ambassador Bridge.",
        "They were taken to Queen Elizabeth Hospital.",
    ],
)
def test_who_is_no_person(text: str) -> None:
    assert not persons(text)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("It rained, Army PIO Lt Col Baso Quispe said.", "Baso Quispe", "Lt Col"),
        ("Deputy Commissioner Tacna Luis Okello told reporters.", "Luis Okello", "Deputy Commissioner"),
        ("The Transport Minister Ada Maria Okello came.", "Ada Maria Okello", "Transport Minister"),
        ("He met Inspector General of Police Ada Okello there.", "Ada Okello", "Inspector General"),
        ("He met Cabinet Secretary for Water and Land Ada Okello there.", "Ada Okello", "Cabinet Secretary"),
        ('She wrote: "Thank You Fire Chief Ada Okello!"', "Ada Okello", "Fire Chief"),
        ("Here XPA Farmer Maria Okello, 58, told of it.", "Maria Okello", "Farmer"),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(text: str, name: str, role: str) -> None:
    assert persons(text) == [name]
    assert role_of(text, name) == role


@pytest.mark.parametrize(
    "text",
    [
        "The Director General of Posts was asked.",
        "PRESIDENT DECLARES THREE DAYS OF MOURNING, cities fall silent",
        "He was the Cabinet Secretary for Water and Land.",
    ],
)
def test_an_office_alone_is_nobody(text: str) -> None:
    assert persons(text) == []


def test_a_surname_told_before_the_kin_of_that_name_is_another_s() -> None:
    text = "Hundreds prayed for Okello. He was calm, said his father, Samuel Okello. Mr Okello wept."
    assert [m.start for m in report(text).of(Mention) if m.name == "Samuel Okello"] == [58, 76]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The hashtag #SaveLota was trending.", False),
        ("See pic.example.com/LkYtBc for more.", False),
        ("Two MiGs fell.", False),
        ("The #SaveLota campaign met the minister.", True),
    ],
)
def test_tags_addresses_and_models_are_no_bodies(text: str, body: bool) -> None:
    assert any(m.type == "organisation" for m in report(text).of(Mention)) is body


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A spokesman told Zuvik Wire by telephone that he was fine.", "Zuvik Wire", "media"),
        ("Her brother told Kivu Bromar in the courtyard that she slept.", "Kivu Bromar", "media"),
        ("A poll for the broadcaster Zuvik shows so.", "Zuvik", "media"),
        ("He told Ada Bromar in the courtyard that she slept.", "Ada Bromar", "person"),
    ],
)
def test_who_is_told_something_is_an_outlet_unless_the_name_is_a_person_s(text: str, name: str, kind: str) -> None:
    assert next(m.type for m in report(text).of(Mention) if m.name == name) == kind


def test_a_common_word_among_capitals_is_no_acronym() -> None:
    assert not any(m.name == "Islamic State" for m in report("THE TEA IS FANTASTIC, he said.").of(Mention))
    assert any(m.name == "Islamic State" for m in report("The men of IS said so.").of(Mention))


def test_ordinary_words_are_no_names() -> None:
    assert persons("The EU Monitoring Capacity said no.") == []
    assert persons("They wept, said Ada Okello Witnesses and police said so.") == ["Ada Okello"]
    assert not any(m.type == "organisation" for m in report("The PLANE and its crew were lost.").of(Mention))


def test_the_government_of_a_president_is_told_by_her() -> None:
    text = "He served in the Government of President Ada Okello for a year."
    assert [(m.name, m.type) for m in report(text).of(Mention)] == [("Ada Okello", "person")]


def test_what_happened_to_who_holds_an_office_is_no_part_of_it() -> None:
    assert (
        role_of("Ada Okello, the former safety chief arrested on Thursday, wept.", "Ada Okello")
        == "former safety chief"
    )


def test_a_name_that_a_building_bears_is_nobody() -> None:
    text = "Ada Okello built it. The Okello bridge fell. The viaduct Okello was old. It is near Ada Okello airport."
    assert persons(text) == ["Ada Okello"]


def test_an_initial_keeps_its_point() -> None:
    assert persons("“It shook,” said Amos K., who was driving.") == ["Amos K."]


def test_a_strange_name_that_speaks_is_a_person_s_where_the_pronouns_are() -> None:
    assert persons("Zuvikan has come. He says that it fell. Zuvikan was late.") == ["Zuvikan", "Zuvikan"]
    assert persons("Zuvikan told reporters that she had seen it.") == ["Zuvikan"]
    assert persons("Zuvikan said that it had paid its men. Sixteen men fled. He said so.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It may send a carrier, the Ada Okello, to the strait.",
        "The post is pic.twitter.com/x7QmZw2b4r",
        "Coast Wire writers Ada Okello in Lota and Baso Lamu in Ica contributed.",
        "Lota - From our correspondent Ada Okello",
    ],
)
def test_ships_links_and_who_wrote_or_pictured_it_are_nobody(text: str) -> None:
    assert [m.name for m in report(text).of(Mention) if m.type in ("person", "organisation")] == []


def test_an_initial_speaks() -> None:
    assert [a.speaker for a in report("Amos K. said that 30 people had died.").of(Attribution)] == ["Amos K."]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Two are missing, the mayor of Zuvikberg Ada Okello said.", "Ada Okello", "mayor"),
        ("Police spokesman SP Ada Okello said so.", "Ada Okello", "Police spokesman SP"),
        ("Sen. Ada Okello D-Ohio voted for it.", "Ada Okello", "Sen."),
        ("They mourned her brave son Colonel Zuvik Okello.", "Zuvik Okello", "Colonel"),
        ("The army let her join her waiting lawyer, Ada Okello, in Puno.", "Ada Okello", "waiting lawyer"),
    ],
)
def test_a_name_has_no_town_rank_or_party_in_it(text: str, name: str, role: str) -> None:
    assert persons(text) == [name]
    assert role_of(text, name) == role


def test_a_pronoun_that_lost_its_full_stop_is_no_initial() -> None:
    assert persons("I want no loan from Mr. Okello I want my pay.") == ["Okello"]


def test_jihad_is_a_surname_where_nothing_calls_it_islamic() -> None:
    assert (
        persons("Oil ministry spokesman Assem Jihad spoke. Assem Jihad denied it. Islamic Jihad fired.")
        == ["Assem Jihad"] * 2
    )


def test_what_a_wire_adds_is_no_given_name() -> None:
    assert persons("Dams broke (Adds Okello, details). Mrs Okello wept.") == ["Okello"]


def test_a_theatre_that_bears_a_name_is_nobody() -> None:
    assert persons("She spoke at the Ada Okello Theatre in Puno.") == []


def roles(text: str) -> dict[str, str]:
    """The persons of a text with their roles."""
    return {m.name: m.role for m in report(text).of(Mention) if m.type == "person"}


def test_who_serves_a_president_is_none() -> None:
    assert roles("The spokesman to the President Ada Okello said so.") == {"Ada Okello": ""}
    assert roles("A spokesman for President Ada Okello said so.") == {"Ada Okello": "President"}


def test_a_title_behind_a_doctors_is_a_given_name() -> None:
    assert roles("Dr Prince Okello died on Monday.") == {"Prince Okello": ""}
    assert roles("Prince Ravi Okello died on Monday.") == {"Ravi Okello": "Prince"}


def test_fields_of_ministers_are_nobody() -> None:
    assert roles("The ministers of Police, Mineral Resources, Social Development and Labour went there.") == {}


def test_articles_of_surnames_stay_with_them() -> None:
    assert roles("General al-Okeli said so.") == {"al-Okeli": "General"}
    assert "Abu Bakr al-Zuvikan" in roles("Its leader, Abu Bakr al-Zuvikan, fled on Monday.")
    assert roles("Mr De Sa said that he had left.") == {"De Sa": ""}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Okello, a 33-year-old doctor from Lota working for a charity, fell ill.", "doctor from Lota"),
        ("Ada Okello, governor of Lota and widow of a singer, fell ill.", "governor of Lota"),
        ("Ada Okello, the former governor jailed for 33 years, fell ill.", "former governor"),
        ("Ada Okello, the minister of trade and industry, fell ill.", "minister of trade and industry"),
        (
            "Ada Okello, a lawyer on the list of the ten most feared of Lota for a long dead widow, fell ill.",
            "lawyer on the list of the ten most feared of Lota",
        ),
        ("The captain's lawyer, Ada Okello, fell ill.", "captain's lawyer"),
        ("According to Ada Okello, the former governor is ill.", ""),
        ("To Ada Okello, the governor was a hero.", ""),
        ("The mayor met Fish Minister Ada Okello and Coast Guard officers.", "Fish Minister"),
    ],
)
def test_a_role_is_the_office_and_no_more(text: str, role: str) -> None:
    assert roles(text)["Ada Okello"] == role


def test_a_company_known_by_the_form_before_its_name_is_no_person() -> None:
    assert roles("The owner, PT Zuvik Okella, declined to comment.") == {}


def test_a_building_is_no_person() -> None:
    assert roles("They entered the Justice Building. The Justice Dept said no.") == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The rebel Peoples Party Pablo Menon led has split.", ["Pablo Menon"]),  # commas are lost
        ("President of Zuvik Regional State Amina Okello shut the border.", ["Amina Okello"]),
        ("Its deputy Asia director, Ada Okello, said so.", ["Ada Okello"]),
        ("Village head Baso Lamu and Cde Menon fled.", ["Baso Lamu", "Menon"]),
        ("Senior General Zuvik Okello seized power.", ["Zuvik Okello"]),
        # they are places and bodies
        ("Fire swept Okel Plaza, whose owner fled. Okel Plaza said so.", []),
        ("Zuvik Bazar said it had room for two hundred refugees.", []),
        ("Intelligence Presidency told reporters so.", []),
        ("The Zuvik Governorate said 12 had died.", []),
        ("Tue Aug 19 2014 A ferry sank.", []),
        ("St. Louis Police Chief Ada Menon said so.", ["Ada Menon"]),
    ],
)
def test_bodies_and_places_in_capitals_are_no_part_of_a_person(text: str, names: list[str]) -> None:
    assert persons(text) == names


def test_a_surname_that_is_another_word_stands_behind_mrs() -> None:
    told = {m.name for m in report("Mrs May told the Herald. Mr Speaker rose. Mr Ten Per Cent left.").of(Mention)}
    assert "May" in told
    assert told.isdisjoint({"Speaker", "Ten"})


def test_a_surname_that_is_a_month_speaks_and_is_no_date() -> None:
    text = "Theresa May left. May told ministers so. In May it rained. On 3 May it rained."
    assert [words_of(text, m) for m in report(text).of(Mention) if m.type == "person"] == ["Theresa May", "May"]


@pytest.mark.parametrize("name", ["Ada D. Okello", "Ada R. Okello", "Ada I. Okello"])
def test_an_initial_inside_a_name_is_a_part_of_it_whatever_else_the_letter_means(name: str) -> None:
    assert persons(f"Governor {name} spoke on Monday.") == [name]


def test_a_surname_with_its_article_is_met_once_and_who_speaks_behind_it_is_himself() -> None:
    text = (
        "General Omar al-Najjar met the mayor of Lota. Al-Najjar left.\n\nTraders say that soldiers looted the market."
    )
    read = report(text)
    starts = [m.start for m in read.of(Mention)]
    assert starts == sorted(set(starts))
    assert [a.speaker for a in read.of(Attribution)] == ["Traders"]
