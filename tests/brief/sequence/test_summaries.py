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
        (  # what was cut off after the clause leaves nothing behind
            "Rebels shelled the port of Aden on Tuesday, just hours after the envoy of the United Nations had left.",
            "shelled",
            "Rebels shelled the port of Aden on Tuesday",
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
            "Although miners occupied the town hall on Tuesday, shops stayed open.",
            "occupied",
            "Miners occupied the town hall on Tuesday",
        ),
        (  # what says nothing without its sentence is told with it
            "The rains, which flooded Lota on Tuesday, have closed all roads to the coast.",
            "flooded",
            "The rains, which flooded Lota on Tuesday, have closed all roads to the coast.",
        ),
        (  # a clash of theirs
            "They issued the appeal after their clash in Quito on Tuesday.",
            "clash",
            "Clash in Quito on Tuesday.",
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
        (  # who says something, then does another
            "The UN said on Tuesday that it had confirmed three deaths, the officer among them, and opened an inquiry.",
            "opened",
            "The UN said on Tuesday that it had confirmed three deaths, the officer among them, and opened an inquiry.",
        ),
        (  # only the time is cut off with the clause behind it
            "Miners blocked the road on Tuesday and set off sticks of dynamite hours after the mayor of Lota had left.",
            "blocked",
            "Miners blocked the road on Tuesday and set off sticks of dynamite",
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
            "The army said that rebels had shelled its posts on Tuesday.",
        ),
        (  # a speaker behind one thing is none of the next
            "The dam had held, a spokesman insisted, and villagers had been evacuated on Tuesday.",
            "evacuated",
            "Villagers had been evacuated on Tuesday.",
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
        (  # who tells it within another clause is named alone
            "It was the worst raid since Sunday, when Chile said that rebels had shelled the port of Arica.",
            "shelled",
            "Chile said that rebels had shelled the port of Arica.",
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
        (  # a clause whose verb is cut off goes with it
            "Chile called off the talks on Tuesday, although envoys in Quito, who had come for them, still wait.",
            "called off",
            "Chile called off the talks on Tuesday",
        ),
        (  # the main clause is no part of the relative one
            "Juan Rojas, who met the miners of Lota on Tuesday, renewed his call for a truce in the pits.",
            "met",
            "Juan Rojas met the miners of Lota on Tuesday",
        ),
        (  # what a war is called
            "A court recommended on Tuesday that the guard be disbanded describing it as a state within the state.",
            "recommended",
            "A court recommended on Tuesday that the guard be disbanded describing it as a state within the state.",
        ),
        (  # who speaks of himself is named
            '"We shot at the gate on Tuesday," said Juan Rojas.',
            "shot",
            "Juan Rojas: We shot at the gate on Tuesday",
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
        (
            "The union wants back its leader, Ana Quispe, who was arrested on Tuesday.",
            "arrested",
            "Ana Quispe was arrested on Tuesday.",
        ),
        (
            "Rebels shelled the port of Aden on Monday, but pulled back on Tuesday after an order from their chief.",
            "pulled back",
            "Rebels pulled back on Tuesday",
        ),
    ],
)
def test_a_line_names_whom_it_tells_of(text: str, words: str, line: str) -> None:
    assert the_event(brief_of(text), words).summary == line


def test_a_subject_that_is_said_again_is_named() -> None:
    text = "The navy seized power on Tuesday. It detained the president and urged people to stay at home."
    lines = {event.summary for event in brief_of(text).sequence}
    assert "The navy urged people to stay at home." in lines


def test_what_a_speaker_says_next_is_a_word_of_his_own() -> None:
    text = "The ombudsman said that soldiers had shelled two villages on Tuesday and demanded an inquiry."
    assert {event.summary for event in brief_of(text).sequence} == {
        "The ombudsman said that soldiers had shelled two villages on Tuesday",
        "The ombudsman demanded an inquiry.",
    }
