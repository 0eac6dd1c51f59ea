"""Bodies told by their kind alone: the one of it that the case names."""

from __future__ import annotations

from tests.brief.case import actor, brief_of, one


def test_the_coalition_is_the_one_that_the_case_says_who_leads() -> None:
    told = "The Saudi-led coalition shelled the port of Zuvik on Monday. Oman wept."
    brief = brief_of(told, "The coalition denied it on Tuesday. Qatar denied it.")
    assert one(brief, "Saudi-led coalition", "The coalition")


def test_a_coalition_is_none_that_another_leads_too() -> None:
    brief = brief_of("The Saudi-led coalition met the US-led coalition on Monday.", "The coalition denied it.")
    assert not one(brief, "Saudi-led coalition", "The coalition")


def test_the_top_court_is_the_one_supreme_court_that_the_case_names() -> None:
    brief = brief_of("Nepal waits. The Supreme Court freed the editor.", "Nepal's top judge spoke. The apex court met.")
    assert one(brief, "Supreme Court", "apex court")
    two = brief_of("The Supreme Court met in Nepal.", "The Constitutional Court of Peru met.", "The top court said no.")
    assert not one(two, "Supreme Court", "top court")


def test_a_ruling_coalition_is_none_of_states() -> None:
    brief = brief_of("The US-led coalition bombed it.", "The ruling coalition lost its majority in Nepal.")
    assert not one(brief, "US-led coalition", "ruling coalition")


def test_the_disaster_agency_is_the_one_authority_that_has_its_field() -> None:
    told = "Nepal waits. The National Disaster Relief Authority sent tents to Nepal."
    brief = brief_of(told, "The disaster agency said in Nepal that it had none left.")
    assert one(brief, "National Disaster Relief Authority", "disaster agency")
    local = brief_of(f"{told} The Zuvik Disaster Relief Authority did too.", "The disaster agency said no in Nepal.")
    assert not one(local, "National Disaster Relief Authority", "disaster agency")


def test_a_ministry_is_not_another_of_part_of_its_field() -> None:
    told = "The Ministry of Fish and Forests spoke. Nepal waits."
    assert one(brief_of(told, "The fish ministry said no."), "Ministry of Fish and Forests", "fish ministry")
    assert not one(brief_of(told, "The trade ministry said no."), "Ministry of Fish and Forests", "trade ministry")


def test_a_strange_given_name_is_the_one_who_bears_it() -> None:
    told = "Zuvika Okello, 26, died in the fire, her sister Ada Okello said."
    assert one(brief_of(told, "Ada Okello held her daughter Zuvika until help came."), "Zuvika Okello", "Zuvika")
    two = brief_of(told, "Zuvika Menon, 30, lived, she said.", "Ada Okello held her daughter Zuvika, she said.")
    assert not one(two, "Zuvika Okello", "Zuvika")


def test_a_ministry_of_several_fields_is_told_by_one_of_them() -> None:
    told = "The Ministry of Health and Social Welfare spoke. Nepal waits."
    assert one(
        brief_of(told, "The Health Ministry said no."), "Ministry of Health and Social Welfare", "Health Ministry"
    )
    peru = brief_of(told, "Peru's health ministry said no. Nepal wept.")
    assert not one(peru, "Ministry of Health and Social Welfare", "Peru's health ministry")
    high = brief_of("The Ministry of Higher Education and Research spoke.", "The Ministry of Education said no.")
    assert not one(high, "Ministry of Higher Education and Research", "Ministry of Education")


def test_the_regional_government_is_that_of_the_one_people_that_the_case_names() -> None:
    told = "The Basque government closed the schools."
    assert one(brief_of(told, "The regional government said so."), "Basque government", "The regional government")
    two = brief_of(told, "The Catalan government did too.", "The regional government said so.")
    assert not one(two, "Basque government", "The regional government")
    assert not one(brief_of("The Peruvian government met.", "The regional government left."), "Peruvian government",
                   "The regional government")  # fmt: skip


def test_an_agency_may_be_an_institute() -> None:
    told = "The National Institute for Flood Control counted ten dead in Peru. Peru waits."
    brief = brief_of(told, "The flood agency said so. Peru waits.")
    assert one(brief, "National Institute for Flood Control", "flood agency")


def test_coup_leaders_are_the_council_by_which_they_rule() -> None:
    told = "The National Council for the Restoration of Democracy took over in Fiji on Monday. Fiji waits."
    brief = brief_of(told, "Fiji's coup leaders closed the border. The putschists said so in Suva, Fiji.")
    assert one(brief, "National Council for the Restoration of Democracy", "coup leaders", "putschists")
    failed = brief_of("The National Council of Fish met in Fiji.", "Fiji held the coup leaders on Monday.")
    assert not one(failed, "National Council of Fish", "coup leaders")


def test_an_army_that_rules_is_no_ruling_party() -> None:
    brief = brief_of("The ruling Fijian military said no.", "Its ousted ruling party wept in Fiji.")
    assert not one(brief, "Fijian military", "ruling party")


def test_parents_are_the_relatives_whom_the_case_tells_of() -> None:
    brief = brief_of("Relatives of the pupils wept in Lota.", "Parents shouted at the mayor. The parents left.")
    assert one(brief, "Relatives", "Parents")
    strike = brief_of("Teachers struck in Lota on Monday.", "Parents shouted at the mayor.")
    assert actor(strike, "parents").name == "parents"


def test_strikers_are_of_the_one_trade_that_strikes() -> None:
    brief = brief_of("Striking dockers marched in Lota. The strikers sang.", "The dockers denied it on Monday.")
    assert one(brief, "strikers", "dockers")
    two = brief_of("Striking dockers and striking nurses marched in Lota.", "Strikers sang. The dockers denied it.")
    assert not one(two, "Strikers", "dockers")
    calm = brief_of("The strikers sang.", "The dockers denied it on Monday.")
    assert not one(calm, "strikers", "dockers")


def test_those_who_stormed_something_are_the_same_men_by_whatever_word() -> None:
    brief = brief_of("Gunmen seized nine pupils in Lota.", "The kidnappers asked for cash. Bandits wounded a guard.")
    assert one(brief, "Gunmen", "kidnappers", "Bandits")
    rebels = brief_of("Gunmen seized nine pupils in Lota.", "The rebels took the bridge at Puno.")
    assert not one(rebels, "Gunmen", "rebels")
    apart = brief_of("Gunmen shot a guard in Lota on Monday, while pirates seized a ferry off Puno.")
    assert not one(apart, "Gunmen", "pirates")
    militants = brief_of("Gunmen stormed a hotel in Lota.", "Militants shot nine guests. The jihadists fled.")
    assert one(militants, "Gunmen", "Militants", "jihadists")
