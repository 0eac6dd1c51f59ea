"""Whose a bare body is: "the army" of which of two states that clash."""

from __future__ import annotations

from tests.brief.case import actor, brief_of, one

FIJI = (
    "SUVA, Fiji (AP) — Fiji accused Samoa of an attack on Monday. Fijian troops shelled a Samoan post. "
    "Fiji and Samoa have quarrelled since May.\n\nThe government closed the border. Police held four men in Suva. "
    "The army denied that it fired first."
)
SAMOA = (
    "APIA, Samoa (AP) — Samoa accused Fiji of an attack on Monday. Samoan guards died in Samoa. Samoa and Fiji closed "
    "their ports.\n\nThe government recalled its envoy. Police held two men in Apia."
)
PLAIN = "Fiji and Samoa clashed on Monday. The government was silent."


def test_a_government_is_not_its_state() -> None:
    text = "Fiji accused Samoa. Fiji closed its ports. Fiji denied it. The Fijian government said so."
    assert not one(brief_of(text), "Fiji", "Fijian government")


def test_abroad_a_government_and_the_people_are_their_state() -> None:
    text = "Nepal shook. Nepal's army dug at Lota. Nepal wept. "
    brief = brief_of(f"{text}Chile sent tents. The Chilean government said so. The Chileans told Nepal to wait.")
    assert one(brief, "Chile", "Chilean government", "Chileans")
    dead = brief_of(f"{text}Two Chileans died. Chile wept for them. The Chileans had a house.")
    assert not one(dead, "Chile", "Chileans")


def test_a_ruler_s_regime_is_not_the_government_that_accuses_it() -> None:
    text = "The US government accused the Menon regime. US ships waited. The US accused the regime of Luis Menon."
    assert not one(brief_of(text, "The Peruvian government said no."), "US government", "regime")


def test_what_several_lands_have_in_their_language_is_none_of_another() -> None:
    brief = brief_of("Bolivia waits. Bolivia votes. The Defensoría del Pueblo counted nine dead in Bolivia.")
    assert "Peruvian Ombudsman's Office" not in {a.name for a in brief.actors}


def test_letters_and_common_names_are_bound_to_the_land_of_the_report() -> None:
    zambian = brief_of("Zambia votes. The LDP said in Lusaka that it would govern Zambia. Zambia waits. LDP men left.")
    assert actor(zambian, "LDP").name == "LDP"
    japanese = brief_of("Japan votes. The LDP said in Tokyo that it would govern Japan.")
    assert actor(japanese, "LDP").name == "Liberal Democratic Party of Japan"
    indian = brief_of("India votes. Congress accused the president of India. India waits. Congress said so in Mumbai.")
    assert actor(indian, "Congress").name == "Indian National Congress"


def test_whom_a_party_is_told_again_by_is_of_that_land_too() -> None:
    brief = brief_of("South Korea votes. Democrats met in Seoul. The party wept. Democrats left South Korea.")
    assert actor(brief, "Democrats").name == "Democratic Party of Korea"
    assert not any(a.name == "US Democratic Party" for a in brief.actors)


def test_the_gendarmerie_is_the_national_one() -> None:
    brief = brief_of("Gabon waits. The National Gendarmerie fired.", "Gabon waits. The gendarmerie denied it.")
    assert one(brief, "National Gendarmerie", "gendarmerie")
    brief = brief_of("Gabon waits. The Inspectorate of the Gendarmerie met.", "Gabon waits. Gendarmes fired.")
    assert one(brief, "Inspectorate of the Gendarmerie", "Gendarmes")


def test_the_police_of_a_town_are_no_other_land_s() -> None:
    brief = brief_of(FIJI + " The Nadi Police fled.", SAMOA)
    assert "S2" not in actor(brief, "Nadi Police").sources


def test_a_town_of_two_words_tells_whence_it_is_written() -> None:
    text = "LA PAZ: Bolivia accused Peru. Peru accused Bolivia. The army fired."
    brief = brief_of(f"{text} Bolivian troops fled. Peruvian troops fled.", "Peru waits. Bolivia waits.")
    assert one(brief, "Bolivian troops", "The army")


def test_a_bare_congress_is_of_the_land_of_the_case_where_a_report_names_none() -> None:
    peru = "Peru voted on Sunday. Peru waits. Lima is calm, and Peru hopes. Chile and the United States sent envoys."
    brief = brief_of(peru, "Congress threw out the budget on Monday. The president obeyed Congress.")
    assert actor(brief, "Congress").name == "Peruvian Congress"


def test_a_body_that_one_source_names_and_another_tells_bare_is_one() -> None:
    text = FIJI.replace("The government closed", "The Fijian army fired. The army fled. The government closed")
    names = [a.name for a in brief_of(text, FIJI, SAMOA).actors]
    assert len(names) == len(set(names))


def test_a_presidents_own_government_is_not_the_others() -> None:
    text = "LIMA — Peru's president said his government would wait. The Chilean government agreed. Chile met Peru."
    brief = brief_of(text, "Chile votes. Chile waits. The Peruvian government asked Chile. Chile denied it.")
    assert not one(brief, "Chilean government", "government")


def test_a_short_name_is_the_one_longer_name_that_the_case_knows() -> None:
    told = "The Zuvik Council of Sri Lanka met in Sri Lanka. Sri Lanka waits."
    brief = brief_of(told, "The Zuvik Council wept. Sri Lanka mourns.")
    assert one(brief, "Zuvik Council of Sri Lanka", "Zuvik Council")


def test_the_army_is_one_where_another_of_its_units_bears_a_name_that_others_have() -> None:
    told = "Peru waits. Peru voted. Troops of the First Cavalry Division guarded the port, Peru said."
    brief = brief_of(told, "Peru voted. The army stayed in its barracks. Soldiers slept, the army said. Peru waits.")
    assert one(brief, "Troops", "The army")


def test_soldiers_the_army_and_the_military_are_one() -> None:
    brief = brief_of(
        "Soldiers shut the bridge. The armed forces denied it.", "The army left. Troops fled, the military said."
    )
    assert one(brief, "Soldiers", "The armed forces", "The army", "Troops", "the military")
    told = "Peruvian troops fled Lima in Peru. Peru waits. Peru votes."
    named = brief_of(told, "Peru waits. Peru weeps. French soldiers left. The army stayed in Peru.")
    assert one(named, "Peruvian troops", "The army")
    assert not one(named, "French soldiers", "The army")
    of_state = brief_of("The armed forces of Peru shot two.", "Peruvian troops fled.")
    assert one(of_state, "The armed forces of Peru", "Peruvian troops")


def test_what_each_of_two_states_has_stands_behind_what_one_does() -> None:
    both = brief_of(FIJI, SAMOA, PLAIN + " The government waits. The government fears.")
    names = [a.name for a in both.actors]
    assert names.index("Samoa") < names.index("the government")


def test_police_are_those_of_the_land_whatever_the_lexicon_calls_them() -> None:
    brief = brief_of("South African police fired tear gas in Durban.", "Police said in Durban that nobody was hurt.")
    assert one(brief, "South African police", "Police")
    other = brief_of(
        "South African police fired tear gas.", "Chad waits. Chad votes. Chad weeps. Police fired, it said."
    )
    assert not one(other, "South African police", "Police")


def test_bare_special_forces_are_not_those_of_a_land_that_is_told_in_passing() -> None:
    told = "Niger said its special forces had stormed the mine. French special forces trained in Niger."
    brief = brief_of(told, "Special forces stormed the mine in Niger. Niger thanked them.")
    assert not one(brief, "French special forces", "Special forces")


def test_a_case_is_about_the_land_that_most_reports_tell_of() -> None:
    long = "Fiji met Tonga. " * 2 + "Tonga asked Tonga's friends. Tonga wrote. Tonga waits. Tonga sang."
    short = ["Fiji votes. Fiji waits.", "Fiji sings in Fiji.", "Fiji mourns. The army fired, Fiji said."]
    brief = brief_of(long, *short, "The Fijian army left its barracks. Fiji wept.")
    assert one(brief, "Fijian army", "The army")


def test_a_force_that_the_lexicon_knows_otherwise_is_called_as_the_reports_call_it() -> None:
    brief = brief_of("South African police fired tear gas in Durban. Police said in Durban that nobody was hurt.")
    assert actor(brief, "Police").name == "South African police"


def test_the_police_of_a_land_are_no_corps_of_its_own() -> None:
    brief = brief_of("Kenya's police fired. Lawyers blamed the Riot Reserve Police.", "Police shot two men in Kenya.")
    assert not one(brief, "Riot Reserve Police", "Police")
    assert one(brief, "Kenya's police", "Police")


def test_the_police_of_a_town_are_its_department() -> None:
    brief = brief_of("The Zuvik Police Department closed a road.", "Police arrested a man.")
    assert one(brief, "Zuvik Police Department", "Police")


def test_a_plain_name_is_the_branch_of_the_land_that_a_report_is_about() -> None:
    told = "Pakistan mourns. The Pakistani Taliban killed ten in Karachi. Pakistan shut its schools in Lahore."
    again = "Taliban gunmen killed ten in Karachi. Pakistan mourns."
    brief = brief_of(told, again, "The Afghan Taliban denied it. Pakistan called its envoy.")
    assert one(brief, "Taliban", "Pakistani Taliban")
    assert not one(brief, "Afghan Taliban", "Pakistani Taliban")
    assert actor(brief_of(again), "Taliban").name == "Taliban"


def test_the_red_crescent_is_the_national_society_beside_the_federation_of_all() -> None:
    both = (
        "The Fijian Red Crescent and the International Federation of Red Cross and Red Crescent Societies sent tents."
    )
    assert one(brief_of(both, "The Red Crescent sent none."), "Fijian Red Crescent", "Red Crescent")


def test_a_common_name_is_the_body_that_bears_it_in_that_land() -> None:
    told = "Venezuela waits. The Bolivarian National Guard fired in Caracas. Venezuela mourns."
    again = "The National Guard fired in Caracas. Venezuela waits. Venezuela mourns."
    assert one(brief_of(told, again), "Bolivarian National Guard", "National Guard")
    abroad = "The National Guard fired in Quito. Ecuador waits. Ecuador mourns. Ecuador is calm. Ecuador voted."
    assert not one(brief_of(told, abroad), "Bolivarian National Guard", "National Guard")


def test_a_body_with_a_name_of_its_own_is_meant_by_its_kind() -> None:
    told = "Maldives waits. The Maldives National Defence Force closed the harbour. Maldives is calm."
    assert one(
        brief_of(told, "Maldives waits. The army shut the roads."), "Maldives National Defence Force", "The army"
    )
    told = "Syria waits. SANA told of the flood. Syria mourns."
    assert one(
        brief_of(told, "Syria mourns. Syria's state news agency counted ten."), "SANA", "Syria's state news agency"
    )


def test_bare_rebels_are_those_who_are_told_by_their_creed() -> None:
    brief = brief_of("Maoist rebels shelled the port on Monday.", "The separatists left. The rebels denied it.")
    assert one(brief, "Maoist rebels", "rebels")
    two = brief_of("Maoist rebels met Syrian rebels on Monday.", "The rebels denied it on Tuesday.")
    assert not one(two, "Maoist rebels", "rebels")


def test_bare_soldiers_are_of_the_one_army_of_the_land_that_a_report_of_another_land_names() -> None:
    told = "Fiji mourns. Fiji waits. Suva is calm, and Fiji hopes. Fijian troops left."
    abroad = "Samoa, Samoa and Samoa again: Samoa watched Fijian troops on Monday. Samoa closed a port. {}"
    assert one(brief_of(told, told, abroad.format("Soldiers looted shops.")), "Fijian troops", "Soldiers")
    both = abroad.format("Samoan troops hid. Soldiers looted shops.")
    assert not one(brief_of(told, told, both), "Fijian troops", "Soldiers")


def test_bare_police_are_the_one_force_of_a_province_that_the_case_names() -> None:
    told = "Canada mourns. Canada waits. Ontario provincial police shut the bridge. Canada said so."
    assert one(brief_of(told, "Police held a man in Canada."), "Ontario provincial police", "Police")
    two = f"{told} Zuvik Police Department did too."
    assert not one(brief_of(two, "Police held a man in Canada."), "Ontario provincial police", "Police")


def test_a_name_of_its_own_is_one_body_with_and_without_its_state() -> None:
    samoan = f"{SAMOA} Samoa fined the Lepato Savings Bank of Samoa."
    fijian = f"{FIJI} Depositors queued at Lepato Savings Bank."
    assert one(brief_of(fijian, samoan), "Lepato Savings Bank", "Lepato Savings Bank of Samoa")
    plain = brief_of(fijian.replace("Lepato", "National"), samoan.replace("Lepato", "National"))
    assert not one(plain, "National Savings Bank", "National Savings Bank of Samoa")
