"""Clauses: what is told together and what is told apart in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.annotate.clauses import Clause, clause_of, split_clauses
from briefing.tokens import tokenize
from tests.annotate.reading import TEXTS


def clauses(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens.starts[c.first] : tokens.ends[c.last - 1]] for c in split_clauses(tokens, 0, len(tokens))]


def clause_with(text: str, words: str) -> Clause:
    tokens = tokenize(text)
    return clause_of(split_clauses(tokens, 0, len(tokens)), tokens.between(text.index(words), len(text))[0])


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Troops fired after rebels took the bridge.", "Troops", "rebels"),
        ("The ferry that sank was old.", "ferry", "sank"),
        ("Guards who had held the fort went home on Monday.", "held", "home"),
        ("Miners who had blocked the road agreed to leave.", "blocked", "agreed"),
        ("A man accused of theft resigned on Monday.", "theft", "resigned"),
        ("Medics who had left the ward accepted the offer.", "ward", "accepted"),
        ("A man accused of theft walked free after guards had slept.", "theft", "walked"),
        ("Nine men charged with planned arson were freed.", "arson", "freed"),
        ("Shops closed because the river rose.", "Shops", "river"),
        ("The mayor resigned, but the police chief stayed.", "mayor", "police"),
        ("The dam broke; villagers fled.", "dam", "villagers"),
        ("The army slept while rebels crossed the river.", "army", "crossed"),
        ("Peru closed its border, and Chile opened a port.", "Peru", "Chile"),
        ("Kenya cut ties in response to the raid.", "Kenya", "raid"),
        ("A mine collapsed in Lota, which had flooded in May.", "mine", "flooded"),
        ("Miners struck (the union had split) in Lota.", "Miners", "union"),
        ("Thousands marched despite a curfew.", "marched", "curfew"),
        ("The talks failed, he walked out.", "talks", "walked"),
        ("The ferry that sank in the storm was old.", "sank", "old"),
        ("Miners who were held in Lota have been freed.", "held", "freed"),
        ("Ana Quispe, who leads the union, demanded that all be freed.", "leads", "demanded"),
        ("The rebels, who hold the north, shelled the port.", "hold", "shelled"),
        ("The clinic, which serves nine villages, was closed by the flood.", "serves", "closed"),
        ("Nine dockers, some of whom were armed with hooks, stormed the ferry.", "armed", "stormed"),
        ("Chile recalled its envoy and Peru, which hosts the court, expelled two judges.", "hosts", "expelled"),
        ("The mayor of Lota was charged with theft.", "charged", "theft"),
        ("Ana Quispe, who has been in jail since May 2, refused to eat.", "jail", "refused"),
        ("Two days after the vote, farmers marched.", "vote", "marched"),
        ("Twelve days after the Lota raid, Chile carried out an air strike on Tuesday.", "raid", "strike"),
        ("LOTA, 20 Aug. 2021 - 11 days after the quake, farmers marched.", "quake", "marched"),
        ("LOTA, Chile — The day after soldiers seized the king, farmers marched.", "seized", "marched"),
        ("A week to the day after the ferry sank, farmers marched.", "sank", "marched"),
        ("An attack in which four died when guards opened fire has been condemned.", "fire", "condemned"),
    ],
)
def test_two_things_told_stand_in_two_clauses(text: str, one: str, other: str) -> None:
    assert clause_with(text, one) != clause_with(text, other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Floods killed 12 people in Quito on Monday.", "Floods", "Monday"),
        ("Lightning burned more than 40 homes.", "Lightning", "40"),
        ("Police, firefighters and nurses came.", "Police", "came"),
        ("The “people’s army” took the port.", "The", "port"),
        ("In that attack a bus burned.", "attack", "burned"),
        ("Envoys such as Ana Quispe left.", "Envoys", "left"),
        ("The ship sank off Lagos, Nigeria.", "ship", "Nigeria"),
        ("The River Rescue Service (RRS) lifted 40 people.", "Service", "lifted"),
        ("The charity Clean Water Now (Agua Limpia, or AL) sent pumps.", "charity", "sent"),
        ("Miners who had been held and were ill slept.", "held", "ill"),
        ("He met guards who robbed, stabbed and beat dockers.", "robbed", "stabbed"),
        ("They crossed the bridge, which rebels had shelled.", "rebels", "shelled"),
        ("The envoy was due to arrive at noon.", "envoy", "arrive"),
        ("A man accused of organised theft by guards", "organised", "guards"),
        ("Medics who freed men given the offer by guards", "freed", "given"),
        ("They met men accused of theft who agreed.", "accused", "theft"),
        ("They freed men held because of the fire set by guards.", "fire", "set"),
    ],
)
def test_one_thing_told_stays_in_one_clause(text: str, one: str, other: str) -> None:
    assert clause_with(text, one) == clause_with(text, other)


def test_the_first_clause_has_no_opener_and_others_have_theirs() -> None:
    text = "Troops fired after rebels took the bridge."
    assert clause_with(text, "Troops").opener == ""
    assert clause_with(text, "rebels").opener == "after"


@pytest.mark.parametrize(
    ("text", "words", "relative", "subordinate"),
    [
        ("The ferry which sank was old.", "sank", True, True),
        ("The crew, who fled, was held.", "fled", True, True),
        ("Troops fired after rebels took it.", "took", False, True),
        ("The dam broke; villagers fled.", "fled", False, False),
        ("The mayor left, but the guards stayed.", "stayed", False, False),
        ("The mayor left at noon.", "left", False, False),
    ],
)
def test_clauses_know_whether_they_hang_on_another(text: str, words: str, relative: bool, subordinate: bool) -> None:
    found = clause_with(text, words)
    assert (found.relative, found.subordinate) == (relative, subordinate)


def test_words_that_somebody_says_begin_a_clause() -> None:
    tokens = tokenize("The army said rebels had fled.")
    said = tokens.words.index("rebels")
    found = split_clauses(tokens, 0, len(tokens), frozenset({said}))
    assert [(c.first, c.last) for c in found] == [(0, said), (said, len(tokens))]


def test_a_token_outside_every_clause_is_an_error() -> None:
    tokens = tokenize("The dam broke.")
    with pytest.raises(IndexError):
        clause_of(split_clauses(tokens, 0, len(tokens)), len(tokens))


@given(TEXTS)
def test_clauses_follow_each_other_without_gaps(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for clause in split_clauses(tokens, 0, len(tokens)):
        assert clause.first == at < clause.last
        at = clause.last
    assert at == len(tokens)


def test_every_sentence_has_a_main_clause() -> None:
    assert not clause_with("After hours of talks both sides signed a deal that spares the port.", "signed").subordinate
    assert clause_with("After both sides signed a deal, dockers returned to work.", "signed").subordinate


def test_what_is_declared_and_what_is_done_beside_it_stand_together() -> None:
    text = "The council declared a day of mourning and cancelled the fair."
    tokens = tokenize(text)
    [clause] = split_clauses(tokens, 0, len(tokens), frozenset({3}))
    assert clause.last == len(tokens)
