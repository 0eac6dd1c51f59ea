"""The one line that an item of the sequence is told in."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, the_event
from tests.stories.story import story


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        (  # who says so is told elsewhere
            "A tram derailed in Lisbon on Wednesday, the police and fire service said.",
            "derailed",
            "A tram derailed in Lisbon on Wednesday",
        ),
        (  # nor by his office
            "Police in Lota arrested nine miners on Tuesday, the mayor of the town, Ana Quispe, said.",
            "arrested",
            "Police in Lota arrested nine miners on Tuesday",
        ),
        (  # what is warned of belongs to the warning
            "The navy warned on Thursday that the rebels would attack ships.",
            "warned",
            "The navy warned on Thursday that the rebels would attack ships.",
        ),
        (
            "Rebels shelled the port of Aden on Tuesday.",
            "shelled",
            "Rebels shelled the port of Aden on Tuesday.",
        ),
        (  # a sentence of a line's length is told as it is printed
            "Rebels shelled the port of Aden on Tuesday, just hours after the envoy of the United Nations had left.",
            "shelled",
            "Rebels shelled the port of Aden on Tuesday, just hours after the envoy of the United Nations had left.",
        ),
        (  # a longer one up to a clause that can be spared; what was cut off leaves nothing behind
            "Rebels shelled the port of Aden and two villages on the road to the airport with rockets and mortars on "
            "Tuesday, just hours after the envoy of the United Nations, who had come for talks on a truce, had left "
            "the town for the capital.",
            "shelled",
            "Rebels shelled the port of Aden and two villages on the road to the airport with rockets and mortars on "
            "Tuesday",
        ),
        (  # not where that would take the most of it away
            "A river burst its banks in Assam on Tuesday, killing nine people, sweeping away two bridges on the road "
            "to Guwahati and leaving some forty villages without power, water and a way to the hospital.",
            "burst its banks",
            "A river burst its banks in Assam on Tuesday, killing nine people, sweeping away two bridges on the road "
            "to Guwahati and leaving some forty villages without power, water and a way to the hospital.",
        ),
        (  # a count stays with its day
            "The union suspended the strike of the dockers at the port of Genoa, at both ferry lines and in the yards "
            "of Sestri last week after the owners, who had threatened to close two of the three terminals for good, "
            "agreed to pay for the nights that had been worked in August.",
            "suspended",
            "The union suspended the strike of the dockers at the port of Genoa, at both ferry lines and in the yards "
            "of Sestri last week",
        ),
        (  # a dateline is no part of it
            "LOTA, Chile (Reuters) - Miners occupied the town hall on Tuesday.",
            "occupied",
            "Miners occupied the town hall on Tuesday.",
        ),
        (
            "Aske, Norland, 19 August (Harbour Wire) - Miners occupied the town hall on Tuesday.",
            "occupied",
            "Miners occupied the town hall on Tuesday.",
        ),
        (
            "LOTA, Chile, Aug 18, 2021 - Miners occupied the town hall on Tuesday.",
            "occupied",
            "Miners occupied the town hall on Tuesday.",
        ),
        (
            "Lota (Chile) (AFP) - Miners occupied the town hall on Tuesday.",
            "occupied",
            "Miners occupied the town hall on Tuesday.",
        ),
        (  # nor is a conjunction
            "But miners occupied the town hall on Tuesday.",
            "occupied",
            "Miners occupied the town hall on Tuesday.",
        ),
        (
            "Although miners occupied the town hall on Tuesday, shops stayed open.",
            "occupied",
            "Although miners occupied the town hall on Tuesday, shops stayed open.",
        ),
        (  # a clause of its own behind another one
            "The airport has been shut since Monday, when gunmen stormed the tower at Bamako.",
            "stormed",
            "Gunmen stormed the tower at Bamako.",
        ),
        (  # a claim is no fact
            "The UN says that soldiers shot nine students in Conakry on Tuesday, a charge that the junta denies.",
            "shot",
            "The UN says that soldiers shot nine students in Conakry on Tuesday, a charge that the junta denies.",
        ),
        (  # words before a verb are no subject
            "Hours before the vote, police seized ballot papers and arrested nine officials in Minsk on Tuesday.",
            "arrested",
            "Hours before the vote, police seized ballot papers and arrested nine officials in Minsk on Tuesday.",
        ),
        (  # of a longer quotation: who says so
            '"The sluices were opened too late," said Ana Quispe. "Soldiers shot at our boats on Tuesday."',
            "shot",
            'Ana Quispe: "Soldiers shot at our boats on Tuesday."',
        ),
        (  # what says nothing without its sentence is told with it
            "The rains, which flooded Lota on Tuesday, have closed all roads to the coast.",
            "flooded",
            "The rains, which flooded Lota on Tuesday, have closed all roads to the coast.",
        ),
        (  # a preposition stays with what it leads
            "Despite a curfew, miners occupied the town hall on Tuesday.",
            "occupied",
            "Despite a curfew, miners occupied the town hall on Tuesday.",
        ),
        (
            "After Friday's raid the army withdrew from Goma.",
            "withdrew",
            "After Friday's raid the army withdrew from Goma.",
        ),
        (
            "As many as nine miners were arrested in Lota on Tuesday.",
            "arrested",
            "As many as nine miners were arrested in Lota on Tuesday.",
        ),
        (  # a relative pronoun is no subject
            "Harbour Metals, which runs the pit, suspended its safety chief, Ana Quispe, on Tuesday.",
            "suspended",
            "Harbour Metals, which runs the pit, suspended its safety chief, Ana Quispe, on Tuesday.",
        ),
        (  # the WHO is none
            "Dr. Ana Quispe, the WHO representative in Chile, condemned the raid on Tuesday.",
            "condemned",
            "Dr. Ana Quispe, the WHO representative in Chile, condemned the raid on Tuesday.",
        ),
        (  # a phrase is told to its end
            "Police in Lima arrested nine men on Tuesday who had fled the fire in a prison.",
            "arrested",
            "Police in Lima arrested nine men on Tuesday who had fled the fire in a prison.",
        ),
        (  # words too few to be left out
            "Miners closed the road to Lota on Tuesday until Friday morning.",
            "closed",
            "Miners closed the road to Lota on Tuesday until Friday morning.",
        ),
        (
            "The army denied breaking the truce and said that rebels had shelled its posts on Tuesday.",
            "rebels had shelled",
            "The army denied breaking the truce and said that rebels had shelled its posts on Tuesday.",
        ),
        (  # a speaker between two things that he says
            "The dam had held, a spokesman insisted, and villagers had been evacuated on Tuesday.",
            "evacuated",
            "The dam had held, a spokesman insisted, and villagers had been evacuated on Tuesday.",
        ),
        (  # a participle behind a comma is no verb
            "The airport of Lota, flooded on Tuesday, will not open before Sunday.",
            "flooded",
            "The airport of Lota, flooded on Tuesday, will not open before Sunday.",
        ),
        (
            "Since August the outbreak in Kikwit has killed 90 people.",
            "killed",
            "Since August the outbreak in Kikwit has killed 90 people.",
        ),
        ("Lota - Miners occupied the town hall on Tuesday.", "occupied", "Miners occupied the town hall on Tuesday."),
        ("• Rebels shelled the port of Aden on Tuesday.", "shelled", "Rebels shelled the port of Aden on Tuesday."),
        (  # nor is that of a relative clause the one of the deed behind it
            "Chile put a firm that nobody had known a year ago on a list, and expelled the envoy of its owner Tuesday.",
            "expelled the envoy",
            "Chile put a firm that nobody had known a year ago on a list, and expelled the envoy of its owner Tuesday.",
        ),
        (  # the subject of a relative clause is not that of the verb behind it
            "Residents say the army, whose barracks is near, shelled the market of Lota on Tuesday.",
            "shelled",
            "Residents say the army, whose barracks is near, shelled the market of Lota on Tuesday.",
        ),
        (
            "The minister said on Tuesday that the government would not negotiate with the gunmen of Lota.",
            "negotiate",
            "The minister said on Tuesday that the government would not negotiate with the gunmen of Lota.",
        ),
        (  # who stands before another clause does it
            "Ana Quispe, 38, who owned a mill where the vests were made, shot a guard in Lota on Tuesday.",
            "shot",
            "Ana Quispe, 38, who owned a mill where the vests were made, shot a guard in Lota on Tuesday.",
        ),
        (  # of what is promised it is told elsewhere
            "The tents are the aid which the mayor of Lota promised on Tuesday.",
            "promised",
            "The tents are the aid which the mayor of Lota promised on Tuesday.",
        ),
        (  # what a war is called
            "A court recommended on Tuesday that the guard be disbanded describing it as a state within the state.",
            "recommended",
            "A court recommended on Tuesday that the guard be disbanded describing it as a state within the state.",
        ),
        (  # who speaks of himself is named
            '"We shot at the gate on Tuesday," said Juan Rojas.',
            "shot",
            '"We shot at the gate on Tuesday," said Juan Rojas.',
        ),
        (  # what a sentence about another thing only names
            "Juan Rojas, a miner of 52, has lived alone since the bombing of a church in Lota in March 2014.",
            "bombing",
            "The bombing of a church in Lota in March 2014",
        ),
        (
            "Their Majesties stayed. His Royal Highness Prince Juan met the miners in Lota on Tuesday.",
            "met",
            "His Royal Highness Prince Juan met the miners in Lota on Tuesday.",
        ),
        (  # of a title the pronoun stands for nobody
            "Ana Quispe left Lota. His Highness Sheikh Omar met the miners in Lota on Tuesday.",
            "met",
            "His Highness Sheikh Omar met the miners in Lota on Tuesday.",
        ),
        (  # nor does what the line opens with belong to it
            "Lota (Chile) (AFP), May 3, 2031 - Rebels shelled the port on Tuesday.",
            "shelled",
            "Rebels shelled the port on Tuesday.",
        ),
        (
            "LOTA, 3 MAY 2031 - Rebels shelled the port on Tuesday.",
            "shelled",
            "Rebels shelled the port on Tuesday.",
        ),
        (
            "Lota, 3 May 2031 [Coast Wire] --- Rebels shelled the port on Tuesday.",
            "shelled",
            "Rebels shelled the port on Tuesday.",
        ),
        (  # the object of what is said stays with it
            "The mayor of Lota denounced the raid on Tuesday.",
            "denounced",
            "The mayor of Lota denounced the raid on Tuesday.",
        ),
    ],
)
def test_the_line_of_an_event(text: str, words: str, line: str) -> None:
    assert the_event(brief_of(text), words).summary == line


def test_the_harm_that_was_done_sums_up_an_event_that_others_only_mention() -> None:
    brief = brief_of(
        "The interior minister resigned on Thursday after Tuesday's crush at a concert in Lota.",
        "Nine die in crush at Lota concert\n\nNine people died on Tuesday night when fans ran for a gate.",
    )
    line = "Nine people died on Tuesday night when fans ran for a gate."
    assert the_event(brief, "Nine people died").summary == line


def test_what_only_points_back_to_an_event_does_not_sum_it_up() -> None:
    lines = [event.summary for event in story("cyber").brief.sequence if event.category == "CRIME"]
    assert any(line.startswith("The Board confirms that it was the target of a cyber attack") for line in lines)


def test_what_a_sentence_is_about_sums_up_the_event() -> None:
    brief = brief_of(
        "Protests were prompted by an air strike by Chad on a camp near Bol on Sunday.",
        "Chad bombed a camp near Bol on Sunday.",
    )
    assert the_event(brief, "bombed a camp").summary == "Chad bombed a camp near Bol on Sunday."


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        (
            "Ana Quispe leads the miners of Lota. She was arrested on Tuesday.",
            "arrested",
            "Ana Quispe was arrested on Tuesday.",
        ),
        (
            "Thousands of miners marched through Lota on Monday. They burned down the town hall on Tuesday.",
            "burned",
            "Thousands of miners burned down the town hall on Tuesday.",
        ),
        (
            "The navy guards the port. Its commander, Juan Rojas, resigned on Tuesday.",
            "resigned",
            "The navy's commander, Juan Rojas, resigned on Tuesday.",
        ),
        (
            "The gunmen stormed a bank in Lota on Sunday. They shot a guard on Monday.",
            "shot",
            "The gunmen shot a guard on Monday.",
        ),
        (  # who says so is meant
            "Ana Quispe met the miners. Juan Rojas said on Monday that he would resign on Friday.",
            "resign",
            "Juan Rojas said on Monday that he would resign on Friday.",
        ),
        (
            "For three days the police held back. On Tuesday they arrested the mayor of Lota.",
            "arrested",
            "On Tuesday they arrested the mayor of Lota.",
        ),
        (  # nobody knows which of the two
            "Ana Quispe met Juan Rojas in Lota. She was arrested on Tuesday.",
            "arrested",
            "She was arrested on Tuesday.",
        ),
        (
            "Survivors held a minute of silence in Lota at 5:12 a.m. on Tuesday.",
            "minute of silence",
            "Survivors held a minute of silence in Lota at 5:12 a.m. on Tuesday.",
        ),
        (  # the thing that a sentence is about, not a body that stands in it
            "A treaty was put before the Senate of Chile on Monday. It ended the war on Tuesday.",
            "ended",
            "A treaty ended the war on Tuesday.",
        ),
        (
            "But India agreed to talks on Monday. Its troops left the plateau on Tuesday.",
            "left",
            "India's troops left the plateau on Tuesday.",
        ),
        (
            "The port authority of Arica met on Monday. It closed the harbour on Tuesday.",
            "closed",
            "The port authority of Arica closed the harbour on Tuesday.",
        ),
        (  # nothing is meant
            "The navy of Chile met the miners. It's likely that they attacked the port on Tuesday.",
            "attacked",
            "It's likely that they attacked the port on Tuesday.",
        ),
        (  # he of the sentence before, not whom that one names beside him
            "Juan Rojas led the raid. He stood beside Ana Quispe in court. He was jailed on Tuesday.",
            "jailed",
            "Juan Rojas was jailed on Tuesday.",
        ),
        (  # another than the last who was named
            "Juan Rojas led the raid. The general was seen in Lota. He was jailed on Tuesday.",
            "jailed",
            "He was jailed on Tuesday.",
        ),
        (  # not of a woman
            "The wife of Juan Rojas, his widow Ana Quispe, said that he was shot on Tuesday.",
            "shot",
            "The wife of Juan Rojas, his widow Ana Quispe, said that he was shot on Tuesday.",
        ),
        (  # whose director is not told
            "Prosecutors closed the school in Lota. Its director, Ana Quispe, resigned on Tuesday.",
            "resigned",
            "Its director, Ana Quispe, resigned on Tuesday.",
        ),
    ],
)
def test_a_line_names_whom_it_tells_of(text: str, words: str, line: str) -> None:
    assert the_event(brief_of(text), words).summary == line


def test_a_subject_that_is_said_again_is_named() -> None:
    text = "The navy seized power on Tuesday. It detained the president and urged people to stay at home."
    lines = {event.summary for event in brief_of(text).sequence}
    assert "The navy urged people to stay at home." in lines


def test_two_deeds_of_one_sentence_are_two_items_though_one_line_tells_both() -> None:
    text = "The UN says that gunmen shot nine men in Cebu on Monday, while the navy says that pirates shelled a ferry."
    told = [(event.category, event.summary) for event in brief_of(text).sequence]
    assert told == [("ASSAULT", text), ("ASSAULT", text)]


def test_a_line_of_what_is_said_keeps_who_says_it() -> None:
    line = "“We are appalled by such greed,” Ana Quispe said on Monday."
    assert line in {event.summary for event in brief_of(line).sequence}


def test_what_a_line_only_mentions_beside_what_it_tells_is_no_second_item() -> None:
    text = "Critics of the police have also recalled the siege of Lota of April 2014 when agents backed down."
    assert [event.summary for event in brief_of(text).sequence] == [text]


def test_two_deeds_of_one_clause_are_two_items() -> None:
    brief = brief_of(
        "Ana Quispe took nine people hostage in Lota on Tuesday. She demanded to speak to the mayor, and threatened to "
        "blow up the bank."
    )
    assert [event.category for event in brief.sequence] == ["ASSAULT", "DEMAND", "THREATEN"]


def test_a_line_keeps_the_noun_of_its_last_time() -> None:
    before = "Some 2,300 patients were evacuated on Sunday, compared with 910 the day before, the ministry said."
    assert [e.summary for e in brief_of(before).sequence] == [before.removesuffix(", the ministry said.")]
    months = (
        "Governor Ana Quispe said at the opening of a clinic in Lota on Monday that the armed bands of the northern "
        "valley had attacked a dozen of the farms and mills of the province in recent months, after which many roads "
        "were closed by the army for the rest of the year."
    )
    assert brief_of(months).sequence[0].summary.endswith("in recent months")


def test_a_deed_keeps_the_words_quoted_of_it() -> None:
    told = brief_of('Ana Okello met the mayor of Goma on Sunday and pledged "every help we have", she said.')
    assert 'Ana Okello pledged "every help we have"' in {event.summary for event in told.sequence}
