"""Who is one and who is not, over all reports of a case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.brief.case import actor, brief_of, one, report


# ---------------------------------------------------------------- one actor
def test_a_society_of_a_land_is_not_lost_in_that_of_the_world() -> None:
    brief = brief_of("The Uganda Red Cross Society sent nurses.", "The Red Cross said that it had buried six.")
    assert one(brief, "Uganda Red Cross Society", "Red Cross")


def test_who_has_no_family_name_is_told_by_the_given_one() -> None:
    brief = brief_of("The firm's guard, Zuvicha Brommi, was hurt.", "The flames reached Zuvicha on Monday.")
    assert actor(brief, "Zuvicha").sources == ("S1", "S2")


def test_a_body_with_and_without_its_sign() -> None:
    brief = brief_of("The Lota Land & Housing Corp. fell.", "The Lota Land and Housing Corporation rose.")
    assert one(brief, "Lota Land & Housing Corp", "Lota Land and Housing Corporation")


def test_who_holds_an_office_alone_is_not_the_namesake_told_behind() -> None:
    brief = brief_of(
        "Fish Minister Ada Okello resigned.",
        "A probe of former Fish Minister Okello began. Okello wept. The lawyer Ravi Okello laughed.",
    )
    assert actor(brief, "Ada Okello").sources == ("S1", "S2")
    assert actor(brief, "Ravi Okello").aliases == ("Ravi Okello",)


def test_a_qualified_name_is_not_that_of_the_acronym_without_it() -> None:
    brief = brief_of("The Communist Party of India (Marxist) met.", "CPI said the vote was void.")
    assert "CPI" not in actor(brief, "Communist Party of India (Marxist)").aliases


def test_a_company_is_not_its_daughter_nor_an_army_its_party() -> None:
    assert not one(brief_of("Air India was silent. Air India Express said it wept."), "Air India", "Air India Express")
    brief = brief_of("The Arakan Army fired. The United League of Arakan met.")
    assert not one(brief, "Arakan Army", "United League of Arakan")


def test_an_outlet_that_is_a_body_stays_one() -> None:
    told = replace(report("Amnesty International said that nine men had died."), publisher="Amnesty International")
    assert actor(brief_of(told), "Amnesty International").type == "organisation"


def test_a_person_with_and_without_title_and_initial() -> None:
    brief = brief_of(
        "President Grace N. Achieng visited Kisumu.",
        "Grace Achieng met farmers. Achieng said rain would come.",
    )
    assert one(brief, "Grace Achieng", "Grace N. Achieng", "Achieng")
    found = actor(brief, "Grace Achieng")
    assert (found.type, found.roles, found.mentions, found.sources) == ("person", ("President",), 3, ("S1", "S2"))


def test_the_plain_name_stands_for_the_person() -> None:
    brief = brief_of(
        "Opposition leader Maria Santos resigned.",
        "Maria Santos resigned after the vote.",
        "Maria Santos Figueira left Luanda.",
    )
    assert one(brief, "Maria Santos", "Maria Santos Figueira")
    assert actor(brief, "Maria Santos").name == "Maria Santos"


def test_who_is_told_surname_first_is_one_with_the_bare_surname() -> None:
    brief = brief_of(
        "President Jang Min Seok resigned.", "President Jang left Busan. Mr Jang wept.", "Jang Min-seok spoke."
    )
    assert one(brief, "Jang Min Seok", "Jang Min-seok", "Jang")


def test_two_who_share_a_surname_that_comes_first_are_two() -> None:
    brief = brief_of("Jang Min-seok spoke to Jang Min-ho.", "Jang Min Seok wept. Jang Min Ho left.")
    assert not one(brief, "Jang Min-seok", "Jang Min-ho")


def test_a_bare_military_is_that_of_the_only_state_of_two_words_too() -> None:
    brief = brief_of("The South Korean military fired.", "The military fired.")
    assert one(brief, "South Korean military", "The military")


def test_bodies_told_by_their_kind_are_the_one_that_the_case_names() -> None:
    brief = brief_of(
        "The ruling Civic Front won the vote in Fiji, the Central Election Commission said. Fiji's parliament met.",
        "The election commission said the ruling party won. The parliament was empty. Okello of the Hill Party wept.",
        "The Central Election Committee said so.",
    )
    assert one(brief, "Civic Front", "the ruling party")
    assert one(brief, "Central Election Commission", "election commission", "Central Election Committee")
    assert one(brief, "Fiji's parliament", "The parliament")
    assert not one(brief, "Hill Party", "the ruling party")


def test_of_two_legislatures_neither_is_parliament() -> None:
    brief = brief_of("Fiji's parliament met. The Tongan parliament met.", "Parliament rose.")
    assert not one(brief, "Fiji's parliament", "Parliament")


def test_a_party_named_with_and_without_its_state_is_one() -> None:
    brief = brief_of(
        "South Korea is in turmoil. The Democratic Party of Korea called for a vote in South Korea.",
        "The Democratic Party marched in South Korea. South Korea waits.",
    )
    assert one(brief, "Democratic Party of Korea", "Democratic Party")


def test_the_military_of_a_report_on_one_state_is_not_that_of_another() -> None:
    brief = brief_of("Cuban soldiers came to Peru with boats.", "Peru wept. The military sent 300 men.")
    assert not one(brief, "Cuban soldiers", "The military")


def test_a_company_by_its_first_word() -> None:
    brief = brief_of("A silo owned by Mivex SA burned.", "Mivex said nine had died.")
    assert one(brief, "Mivex SA", "Mivex")
    for told in ("A man sued Mivexa.", "In Mivexa they sang. Mivexa wept.", "Mivexa fell at six. The mivexa was grey."):
        named = "sued" in told  # elsewhere a place, and a word
        assert ("Mivexa" in actor(brief_of("Mivexa Ferries paid.", told), "Mivexa Ferries").aliases) is named


def test_letters_that_are_a_known_name_are_not_the_initials_of_another() -> None:
    brief = brief_of("UPS and the U.S. Postal Service stopped their vans. UPS wept.")
    assert not one(brief, "UPS", "U.S. Postal Service")


def test_an_army_however_it_is_told_is_one() -> None:
    brief = brief_of(
        "The Brazilian military came to Belem. Brazil's army dug all night.",
        "Brazil sent help. Brazilian soldiers fed the town; the army will stay.",
    )
    assert one(brief, "Brazilian military", "Brazil's army", "Brazilian soldiers", "the army")


def test_a_coast_guard_told_by_its_kind_alone_is_that_of_the_case() -> None:
    brief = brief_of("The Italian Coast Guard left port.", "Italy waited. The coast guard found a raft.")
    assert one(brief, "Italian Coast Guard", "coast guard")


def test_who_only_says_what_happened_did_not_do_it() -> None:
    text = "A dam burst in Jalpa on Tuesday, Governor Ana Quispe said. Luis Mbeki told Ana Quispe troops had fired."
    brief = brief_of(text, text.replace("Tuesday", "Tuesday night"))
    assert actor(brief, "Ana Quispe").did == ()


def test_an_agency_that_only_reports_stands_behind_those_who_act() -> None:
    text = "Police fired on a crowd in Jalpa on Tuesday, Reuters reported. Reuters said police had held 12 men."
    names = [a.name for a in brief_of(text, text.replace("12", "14")).actors]
    assert names.index("police") < names.index("Reuters")


def test_a_possessive_that_lost_its_apostrophe() -> None:
    brief = brief_of("President Grace Achieng spoke.", "Grace Achiengs ministers resigned.")
    assert [(a.name, a.aliases, a.mentions) for a in brief.actors if a.type == "person"] == [
        ("Grace Achieng", ("Grace Achieng",), 2)
    ]


def test_a_transliteration_with_the_same_surname() -> None:
    brief = brief_of("Opposition leader Ahmed al-Jarba spoke.", "Ahmad Jarba left the talks.")
    assert one(brief, "Ahmed al-Jarba", "Ahmad Jarba")


def test_accents_make_no_other_person() -> None:
    brief = brief_of("Gen. Tomás Rivas led the coup in Bolivia.", "General Tomas Rivas arrested the president.")
    assert one(brief, "Tomás Rivas", "Tomas Rivas")


def test_a_state_and_its_seat_and_its_short_forms() -> None:
    brief = brief_of(
        "Washington imposed sanctions on Moscow.",
        "The United States imposed sanctions on Russia. The US said more would follow.",
    )
    assert one(brief, "Washington", "United States", "US")
    assert one(brief, "Moscow", "Russia")
    assert not one(brief, "Washington", "Moscow")


def test_unnamed_police_are_those_of_the_only_country_told() -> None:
    arrest = "Police arrested 12 people."
    assert one(brief_of(arrest, "Ghanaian police held 12 people."), "Police", "Ghanaian police")
    two = brief_of(arrest, "Ghanaian police held 12 people. Togolese police watched.")
    assert not one(two, "Police", "Ghanaian police")
    assert not one(two, "Police", "Togolese police")


@pytest.mark.parametrize(
    ("first", "second", "full", "short"),
    [
        ("Tambu Sesay, the union leader, fled.", "Sesay, who leads the union, is in hiding.", "Tambu Sesay", "Sesay"),
        ("The Hill Family (FDN) fled.", "The governor blamed the FDN.", "Hill Family", "FDN"),
        ("The Harbour Rescue Agency sent boats.", "HRA boats came late.", "Harbour Rescue Agency", "HRA"),
        ("Terminal Área Norte said it would pay.", "TAN paid nothing.", "Terminal Área Norte", "TAN"),
        ("Rescuers blamed Danforth Chem.", "Danforth's director wept.", "Danforth Chem", "Danforth"),
        ("A firm called Grey Harbour (GH) paid.", "Grey Harbour ships came.", "GH", "Grey Harbour"),
        ("Blue Heron Events ran it.", "A clerk wept. Blue Heron said so.", "Blue Heron Events", "Blue Heron"),
        ("Ica State Government paid.", "The state government shut.", "Ica State Government", "The state government"),
        ("Zuvik News Agency said so.", "The broadcaster Zuvik said so.", "Zuvik News Agency", "Zuvik"),
        ("Pearl Cove Ferries paid.", "An owner sued Pearl Cove.", "Pearl Cove Ferries", "Pearl Cove"),
        ("Pearl Cove Ferries paid.", "Pearl Cove refused to speak.", "Pearl Cove Ferries", "Pearl Cove"),
        ("Mivexa Canal Group paid.", "A crane fell on Mivexa, a clerk said.", "Mivexa Canal Group", "Mivexa"),
        ("Grace Mivexa Pvt Ltd paid.", "Grace Mivexa, an owner, sued.", "Grace Mivexa Pvt Ltd", "Grace Mivexa"),
        ("Colonel Musa al-Zuvik fled.", "An aide of Zuvik told us so.", "Musa al-Zuvik", "Zuvik"),
        ("The coach Rafiq Hamid fled.", "Guards took Hamid to a port.", "Rafiq Hamid", "Hamid"),
        ('Captain Tambu Sesay ("Zuvi") fled.', "Zuvi was seen at sea.", "Tambu Sesay", "Zuvi"),
        ("The National Tide Agency shut.", "Regulator ANT closed the port.", "National Tide Agency", "ANT"),
        ("Davor Brezić, 44, was held.", "I knew Brezic a little.", "Davor Brezić", "Brezic"),
        ("The Ministry of Tides (MITEX) said so.", "The Tides Ministry denied it.", "MITEX", "Tides Ministry"),
        ("The Kenya Red Cross sent tents.", "The Red Cross sent no tents.", "Kenya Red Cross", "Red Cross"),
    ],
)  # fmt: skip
def test_a_short_name_that_only_one_actor_of_the_case_bears(first: str, second: str, full: str, short: str) -> None:
    assert one(brief_of(first, second), full, short)


@pytest.mark.parametrize(
    "other",
    [
        "Sesay Street was shut.",
        "His brother Sesay cried.",
        "They came to the Sesay-Mendi mine.",
    ],
)
def test_a_surname_inside_another_name_or_of_kin_is_not_the_persons(other: str) -> None:
    assert actor(brief_of("Tambu Sesay, the union leader, fled.", other), "Tambu Sesay").aliases == ("Tambu Sesay",)


def test_a_bare_ministry_is_that_of_the_state_that_its_report_is_about() -> None:
    fiji = "The Fijian Fisheries Ministry spoke. Fiji mourns."
    bare = "The Fisheries Ministry said so."
    assert one(brief_of(fiji, f"{bare} Fiji mourns."), "Fijian Fisheries Ministry", "Fisheries Ministry")
    assert not one(brief_of(fiji, f"{bare} Tonga mourns."), "Fijian Fisheries Ministry", "Fisheries Ministry")


# ---------------------------------------------------------------- two actors
@pytest.mark.parametrize(
    ("first", "second", "a", "b"),
    [
        ("Ayatollah Ali Khamenei spoke.", "Ayatollah Ruhollah Khomeini spoke.", "Ali Khamenei", "Ruhollah Khomeini"),
        ("Iran closed its border.", "Iraq closed its border.", "Iran", "Iraq"),
        ("Iranian troops left.", "Iraqi troops left.", "Iranian troops", "Iraqi troops"),
        ("Islamic State fled.", "The Islamic Republic of Iran spoke.", "Islamic State", "Islamic Republic of Iran"),
        ("Hezbollah fired rockets.", "Kataib Hezbollah fired rockets.", "Hezbollah", "Kataib Hezbollah"),
        ("Niger expelled the envoy.", "Nigeria expelled the envoy.", "Niger", "Nigeria"),
        ("North Korea fired a missile.", "South Korea fired a missile.", "North Korea", "South Korea"),
        ("President Ana Quispe spoke.", "Her brother Luis Quispe spoke.", "Ana Quispe", "Luis Quispe"),
        ("Prime Minister Kofi Darko spoke.", "Finance Minister Ama Darko spoke.", "Kofi Darko", "Ama Darko"),
    ],
)  # fmt: skip
def test_two_actors_with_like_names(first: str, second: str, a: str, b: str) -> None:
    assert not one(brief_of(first, second), a, b)
    assert not one(brief_of(f"{first} {second}"), a, b)


def test_an_acronym_that_two_have_is_nobodys_where_its_report_names_neither() -> None:
    brief = brief_of(
        "The Delta River Authority (DRA) spoke.", "The Delta Rail Agency (DRA) spoke.", "The DRA denied it."
    )
    assert {"S3"}.isdisjoint(source for found in brief.actors for source in found.sources if "Delta" in found.name)
    assert not one(brief, "Delta River Authority", "Delta Rail Agency")


def test_an_acronym_is_the_one_body_that_it_spells_in_a_language_that_puts_the_noun_first() -> None:
    told = "The National Fishing Federation called a strike."
    assert one(brief_of(told, "The FPN, a union, said so."), "National Fishing Federation", "FPN") is False
    assert one(brief_of(told, "The FFN, a union, said so."), "National Fishing Federation", "FFN")
    own = brief_of("The National Fishing Federation (NAFF) called a strike.", "The FFN, a union, said so.")
    assert not one(own, "National Fishing Federation", "FFN")


def test_the_red_cross_of_two_societies_is_neithers() -> None:
    brief = brief_of("The Kenya Red Cross and the ICRC sent tents.", "The Red Cross sent no tents.")
    assert not one(brief, "Kenya Red Cross", "Red Cross")


def test_a_surname_that_two_have_stays_with_whom_its_report_names() -> None:
    brief = brief_of("President Ana Quispe spoke.", "Luis Quispe was arrested. Quispe denied the charge.")
    assert one(brief, "Luis Quispe", "Quispe")
    assert "Quispe" not in actor(brief, "Ana Quispe").aliases


def test_a_surname_that_two_have_is_nobodys_where_its_report_names_neither() -> None:
    told = ("President Ana Quispe spoke.", "General Luis Quispe was arrested.")
    brief = brief_of(*told, "Minister Quispe denied it.")
    assert not one(brief, "Quispe", "Luis Quispe")
    assert not one(brief, "Quispe", "Ana Quispe")
    assert one(brief_of(*told, "General Quispe denied it."), "Quispe", "Luis Quispe")  # his rank tells


# ---------------------------------------------------------------- rank, deeds, evidence
def test_who_acts_in_many_reports_comes_before_who_is_named_once() -> None:
    brief = brief_of(
        "Rebels attacked Goma on Tuesday. Uganda watched.",
        "Rebels attacked Goma airport on Tuesday. Rebels killed six soldiers.",
        "On Tuesday rebels attacked Goma.",
    )
    names = [found.name.lower() for found in brief.actors]
    assert names[0] == "rebels"
    assert [found.id for found in brief.actors] == [f"A{n}" for n in range(1, len(names) + 1)]


def test_an_actor_holds_its_deeds_and_they_hold_it() -> None:
    brief = brief_of("Chad's army shelled Bardai on Monday. Peru recalled its envoy on Tuesday.")
    for found in brief.actors:
        assert found.did == tuple(event.id for event in brief.sequence if found.id in event.actors)
    assert any(found.did for found in brief.actors)


def test_every_alias_is_in_the_text_of_its_sources() -> None:
    brief = brief_of("President Ana Quispe spoke in Lima. Quispe left.", "Chilean police arrested Luis Quispe.")
    texts = {source.id: source.document.text for source in brief.sources}
    for found in brief.actors:
        assert {evidence.source for evidence in found.evidence} == set(found.sources)
        assert all(any(alias in texts[source] for source in found.sources) for alias in found.aliases)


def test_an_initial_for_a_surname_is_the_one_person_whose_it_is() -> None:
    full = "Police in Chad arrested Ada Okello on Tuesday."
    assert one(brief_of(full, "Ada O. was arrested in Chad. Ada O. denies it."), "Ada Okello", "Ada O")
    both = brief_of(full, "Police in Chad arrested Ada Otieno, 34.", "Ada O. was arrested in Chad. Ada O. denies it.")
    assert len([found for found in both.actors if found.type == "person"]) == 3


def test_an_office_by_which_somebody_is_told_is_an_alias_and_no_role_is_told_twice() -> None:
    text = "Prime Minister Ada Okello resigned on Tuesday. Chad's prime minister had lost a vote. Okello left."
    brief = brief_of(text, "Chad's Prime Minister Ada Okello resigned on Tuesday.")
    assert set(actor(brief, "Ada Okello").aliases) == {"Ada Okello", "Okello", "Chad's prime minister"}
    assert actor(brief, "Ada Okello").roles == ("Chadian Prime Minister",)


def test_a_group_is_called_as_the_sources_called_it_then() -> None:
    brief = brief_of("The al-Nusra Front attacked Idlib on Tuesday.", "Nusra Front fighters attacked Idlib.")
    assert actor(brief, "al-Nusra Front").name == "al-Nusra Front"


def test_a_common_name_of_a_state_that_nobody_tells_of_is_another_states_body() -> None:
    brief = brief_of("A flood hit Nagpur in India on Tuesday. Congress met in New Delhi on Wednesday.")
    assert "US Congress" not in {found.name for found in brief.actors}
    brief = brief_of("A storm hit Texas on Tuesday. Congress met in Washington. The United States sent help.")
    assert actor(brief, "Congress").name == "US Congress"


def test_the_national_police_are_the_police_of_a_land() -> None:
    brief = brief_of("Police shot two men in Lima, Peru, on Tuesday.", "The National Police freed 38 men in Lima.")
    assert one(brief, "Police", "National Police")


def test_a_party_is_called_as_the_lexicon_calls_it_where_its_members_are_told() -> None:
    brief = brief_of("House Democrats blocked the bill.", "Democrats rejected it. The DNC sued.")
    assert one(brief, "US Democratic Party", "Democrats", "House Democrats")
    assert not one(brief, "Democrats", "DNC")


def test_the_house_is_no_white_house() -> None:
    brief = brief_of("The House voted for it. The White House said it would veto the bill.")
    assert not one(brief, "The House", "White House")


def test_a_body_with_and_without_its_seat_is_one_where_the_case_names_but_one() -> None:
    brief = brief_of("The Civil Society of Ica called a strike.", "The Civil Society denied it.")
    assert one(brief, "Civil Society of Ica", "Civil Society")
    brief = brief_of("The Civil Society of Ica met the Civil Society of Puno.", "The Civil Society denied it.")
    assert not one(brief, "Civil Society of Ica", "Civil Society of Puno")


def test_a_bare_red_cross_is_the_only_one_that_the_case_names() -> None:
    brief = brief_of("The International Committee of the Red Cross (ICRC) sent aid.", "The Red Cross said it sent aid.")
    assert one(brief, "International Committee of the Red Cross", "Red Cross")


def test_the_army_of_the_land_is_not_that_of_a_guest() -> None:
    brief = brief_of(
        "Riots broke out in Chad on Thursday. The army fired on marchers in N'Djamena. France urged calm. Chad closed "
        "its border.",
        "French soldiers guard the airport of N'Djamena, France said. Chad is under curfew; Chad cut the lines.",
    )
    assert not one(brief, "French Army", "the army")


def test_the_junta_is_the_one_council_that_seized_power() -> None:
    brief = brief_of("Colonel Lamu of the National Council for Salvation spoke.", "The junta shut the border.")
    assert one(brief, "National Council for Salvation", "The junta")


def test_a_firm_by_its_first_word_and_by_its_letters() -> None:
    brief = brief_of(
        "Zuvik Airlines is grounded. The Ministry of Dams and Wells met.",
        "The airline Zuvik owes wages. The MoDW said so.",
    )
    assert one(brief, "Zuvik Airlines", "Zuvik")
    assert one(brief, "Ministry of Dams and Wells", "MoDW")


def test_who_only_seems_a_person_for_having_spoken_is_the_body() -> None:
    brief = brief_of("The consumer group Zuvik-Bromar urged refunds.", "Zuvik Bromar said refunds were late.")
    assert actor(brief, "Zuvik Bromar").type == "organisation"


def test_names_written_apart_are_one_persons() -> None:
    assert one(brief_of("Dr Shams Uddin Okello spoke.", "Shamsuddin Okello left."), "Shams Uddin Okello")


def test_letters_of_a_body_of_another_state_are_not_that_body() -> None:
    brief = brief_of("The NCDC said cholera spread in Kerala. India sent doctors.")
    assert actor(brief, "NCDC").name == "NCDC"
    assert actor(brief_of("The NCDC said cholera spread in Lagos. Nigeria sent doctors."), "NCDC").name != "NCDC"


def test_bare_the_army_is_that_of_the_land_where_a_foreign_one_is_told_by_its_state() -> None:
    brief = brief_of(
        "Chadian soldiers shut N'Djamena. French soldiers in Chad stayed in their base. The army shut the bridge of "
        "N'Djamena. Chad closed its border.",
        "The Chadian army held Abeche in Chad. Western forces left.",
    )
    assert one(brief, "Chadian army", "The army")
    assert not one(brief, "French soldiers", "The army")


def test_a_ministry_by_its_kind_is_that_of_the_land_that_its_reports_are_about() -> None:
    brief = brief_of(
        "The Egyptian Interior Ministry shut the road to Siwa in Egypt. Libya protested.",
        "The interior ministry said that Egypt had shut the road to Siwa.",
    )
    assert one(brief, "Egyptian Interior Ministry", "interior ministry")


def test_bare_state_television_is_not_that_of_a_foreign_land() -> None:
    brief = brief_of(
        "Soldiers seized Lome in Togo, French state television reported. Togo shut its border.",
        "State television went dark in Lome. Togo is under curfew.",
    )
    assert not one(brief, "French state television", "State television")


def test_both_parts_of_a_double_surname_tell_whose_it_is() -> None:
    brief = brief_of("Ada Menon-Okello spoke. Ben Okello left.", "Menon-Okello, a minister, said no.")
    assert one(brief, "Ada Menon-Okello", "Menon-Okello")


def test_of_namesakes_each_is_told_by_the_office_held() -> None:
    brief = brief_of(
        "Opposition leader Pascal Okello won in Lome, Togo. President Alain Okello lost.",
        "President Okello met bishops. President-elect Okello stayed away.",
    )
    assert actor(brief, "Alain Okello").sources == ("S1", "S2")
    assert actor(brief, "Pascal Okello").sources == ("S1",)
    assert "President-elect" not in actor(brief, "Alain Okello").roles


def test_a_bare_surname_is_of_the_only_namesake_that_its_report_tells() -> None:
    brief = brief_of(
        "Prime Minister Jean Ondo and General Marc Ondo met in Lome.", "General Ondo spoke in Lome. Then Ondo left."
    )
    assert actor(brief, "Marc Ondo").mentions == 3


def test_a_body_of_a_state_is_called_as_the_sources_call_it() -> None:
    """Whatever it has been named since; and a person by another name than his own is listed under both."""
    brief = brief_of("Kenyan police found the boat. Ada Okello, also known as Zuvi, fled.", "Kenya's police held Zuvi.")
    assert actor(brief, "Kenyan police").name == "Kenyan police"
    assert "Zuvi" in actor(brief, "Ada Okello").aliases


def test_a_state_before_embassy_is_where_it_stands() -> None:
    assert not any("embassy" in a.name for a in brief_of("The Peru embassy bombing was planned for months.").actors)


def test_a_child_by_the_given_name_that_another_source_uses() -> None:
    brief = brief_of("Dario Okello, six, was found. Dario was asleep.", "The judge ruled that Dario may stay.")
    assert {"S1", "S2"} == set(actor(brief, "Dario Okello").sources)


# ---------------------------------------------------------------- initials, kin, given names
def test_initials_that_a_name_does_not_have_are_another_s() -> None:
    brief = brief_of("Minister A.B. Okello spoke.", "Judge Charles Okello was summoned.")
    assert not one(brief, "A.B. Okello", "Charles Okello")
    assert one(brief_of("Minister C. Okello spoke.", "Charles Okello was summoned."), "C. Okello", "Charles Okello")


def test_a_bare_surname_is_not_the_kin_s() -> None:
    brief = brief_of(
        "The bomber was Adil Okello, police said. His van was found.",
        'Hundreds prayed for Okello. "He was calm," said his father, Samuel Okello.',
    )
    assert not one(brief, "Samuel Okello", "Okello")
    assert not one(brief, "Adil Okello", "Samuel Okello")


def test_a_rank_and_a_given_name_tell_who_bears_both() -> None:
    brief = brief_of("Captain Zuvik Okello was freed.", "Captain Zuvik was in custody.")
    assert one(brief, "Zuvik Okello", "Zuvik")
    assert not one(brief_of("Captain Zuvik Okello was freed.", "Mayor Zuvik wept."), "Zuvik Okello", "Zuvik")


def test_who_goes_by_a_nickname_is_one_with_who_is_told_in_full() -> None:
    full = 'Police shot Robert "Zuvik" Bromar on Monday. Robert Bromar had fled.'
    assert one(brief_of(full, "Zuvik Bromar, 34, said that he would not be jailed."), "Robert Bromar", "Zuvik Bromar")
    assert not one(brief_of(full, "Ada Bromar, 34, said that he would not be jailed."), "Robert Bromar", "Ada Bromar")


def test_the_letters_of_a_body_may_leave_out_what_it_is() -> None:
    brief = brief_of(
        "The Lota Ica and Puno Railway denied it.", "LIP said that its brakes were sound. LIP said no more."
    )
    assert one(brief, "Lota Ica and Puno Railway", "LIP")
    other = brief_of("The Lota Ica and Puno Railway denied it.", "LIR said that its brakes were sound.")
    assert not one(other, "Lota Ica and Puno Railway", "LIR")


def test_one_of_a_family_is_told_by_a_given_name_alone() -> None:
    both = "The river took Ravi Okello and Maria Okello on Monday. Divers found Ravi Okello."
    told = "The island mourns. His sister, Maria, had been on the bridge."
    assert one(brief_of(both, told), "Maria Okello", "Maria")
    assert not one(brief_of("The river took Maria Okello. Maria Okello was six.", told), "Maria Okello", "Maria")
    assert not one(brief_of(both + " Maria Menon wept.", told), "Maria Okello", "Maria")


# ---------------------------------------------------------------- bare bodies where two lands clash
def test_a_bare_body_of_a_report_on_two_lands_that_clash_stays_bare() -> None:
    brief = brief_of(
        "Peru accused Chile. The Chilean government met Peru. The government will pay, Peru's envoy said.",
        "Chile accused Peru. Peru and Chile met. Chilean authorities left.",
    )
    assert not one(brief, "Chilean government", "The government")


def test_a_bare_body_of_a_report_on_one_land_is_of_it() -> None:
    brief = brief_of(
        "Peru mourned. Peru's government resigned. Lima was calm.",
        "The government fell. Peru wept. Peru voted. Chile sent aid.",
    )
    assert one(brief, "Peruvian government", "The government")


def test_militants_of_a_nation_are_not_all_militants() -> None:
    assert not one(brief_of("Somali militants fled.", "Somalia said militants fled."), "Somali militants", "militants")


def test_a_ministry_of_a_republic_is_that_of_its_state() -> None:
    brief = brief_of("The Ministry of Defence of the Republic of Peru denied it.", "Peru's defence ministry denied it.")
    assert one(brief, "Ministry of Defence of the Republic of Peru", "Peru's defence ministry")


def test_a_bare_surname_behind_the_kin_who_bears_it_too_is_not_the_other_s() -> None:
    brief = brief_of(
        "Adil Okello was brought home. His father, Samuel Okello, wept. Officials met Okello there.",
        "The boy's father, Samuel Okello, left with Adil Okello. Okello told reporters that he was glad.",
    )
    assert "Okello" not in actor(brief, "Adil Okello").aliases


def test_who_holds_office_abroad_stands_behind_who_holds_it_at_home() -> None:
    told = "{0} met {1} in Peru. Peru mourns. Peru waits. Lima is cut off."
    home, abroad = "Minister Baso Lamu", "Chilean Minister Ana Quispe"
    for first, second in ((home, abroad), (abroad, home)):
        ranked = [a.name for a in brief_of(told.format(first, second)).actors]
        assert ranked.index("Baso Lamu") < ranked.index("Ana Quispe")


def test_whose_men_is_open_stands_behind_an_unnamed_body_of_the_state() -> None:
    ranked = [a.name for a in brief_of("Gunmen and police fired in Lima on Monday. Peru mourns. Peru waits.").actors]
    assert ranked.index("police") < ranked.index("gunmen")


def test_a_slip_in_a_given_name_is_no_other_holder_of_the_office() -> None:
    told = "The Lota prosecutor, Zinon Okello, denied it. "
    assert one(brief_of(told, "Zunon Okello, a prosecutor from Lota, denied it."), "Zinon Okello", "Zunon Okello")
    for other in ("Zunon Okello, a nurse from Lota, denied it.", "Adil Okello, a prosecutor from Lota, denied it."):
        assert len([a for a in brief_of(told, other).actors if a.type == "person"]) == 2
    short = brief_of("The Lota prosecutor, Ada Okello, denied it.", "Ida Okello, a prosecutor from Lota, denied it.")
    assert not one(short, "Ada Okello", "Ida Okello")
    brothers = brief_of(told, told + "Zunon Okello, a prosecutor from Lota, is his brother.")
    assert not one(brothers, "Zinon Okello", "Zunon Okello")


def test_a_slip_in_a_long_name_makes_no_other_person() -> None:
    assert one(
        brief_of("The teacher Furkan Okello fell in Lota.", "The teacher Fulkan Okello was shot."),
        "Furkan Okello",
        "Fulkan Okello",
    )
    assert one(
        brief_of("Yoo Byung-eun fled, police said.", "The owner, Yoo Byung-un, denied it."),
        "Yoo Byung-eun",
        "Yoo Byung-un",
    )
    two = brief_of("Khalid Okello fell in Lota, his wife said.", "Khalil Okello was shot, his wife said.")  # two names
    assert not one(two, "Khalid Okello", "Khalil Okello")
    both = brief_of("The nurse Furkan Okello fell. The guard Fulkan Okello was shot.")
    assert not one(both, "Furkan Okello", "Fulkan Okello")


def test_a_company_that_is_known_with_its_legal_form_is_told_without_it() -> None:
    brief = brief_of("The maker, Apple Inc, paid.", "The firm Apple said that it had paid. Apple's shares fell.")
    assert one(brief, "Apple Inc", "Apple")


def test_a_state_is_not_the_radio_that_bears_its_name() -> None:
    brief = brief_of("Israel closed its ports. A minister told Israel Radio on Monday that Israel would wait.")
    assert actor(brief, "Israel").type == "state"


def test_a_body_of_the_world_is_not_that_of_one_land() -> None:
    sea = brief_of("The Maritime Organization said that the ferry was old. Peru waits.", "The IMO denied it.")
    assert not one(sea, "Maritime Organization", "IMO")
    people = brief_of("IOM sent tents to Lota.", "The Ministry of Interior said that Lota was calm.")
    assert not one(people, "IOM", "Ministry of Interior")


def test_who_speaks_of_its_own_is_the_person_whose_surname_that_is() -> None:
    text = "“It is the firm's own ship and its owner knows it,” Zuvardo said. Zuvardo said its flag was false."
    brief = brief_of("The mayor, Ada Zuvardo, held the ship.", text)
    assert one(brief, "Ada Zuvardo", "Zuvardo")
