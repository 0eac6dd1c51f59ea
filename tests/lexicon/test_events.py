"""The words of events: every category has them, their intensities fit, and forms lead to their trigger."""

from __future__ import annotations

from collections import Counter

import pytest

from briefing.lexicon import items, lines, table
from briefing.lexicon.event_kinds import kinds, kinds_apart
from briefing.lexicon.events import CATEGORIES, HOSTILE, Hit, harm_words, triggers
from briefing.tokens import tokenize

BLOCKS = ("verbs", "weak_verbs", "dated_verbs", "nouns", "weak_nouns", "coming_nouns", "stances", "vows", "phrases")
FRIENDLY = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT")


def hits(text: str) -> tuple[Hit | None, Hit | None]:
    tokens = tokenize(text)
    return triggers().at(tokens, 0, len(tokens))


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_has_verbs_and_nouns(category: str) -> None:
    told = table("events")[category]
    assert any(lines(told["verbs"]))
    assert any(lines(told["nouns"]))
    assert set(told) <= {*BLOCKS, "beside", "intensity"}


def test_no_table_is_without_a_category() -> None:
    assert set(table("events")) == set(CATEGORIES)


@pytest.mark.parametrize("nouns", [True, False])
def test_a_word_stands_in_one_block(nouns: bool) -> None:
    """The first would hide the others."""
    blocks = (table("events")[category].get(block, "") for category in CATEGORIES for block in BLOCKS
              if block.endswith("nouns") is nouns)  # fmt: skip
    told = Counter(line.partition("=")[0].strip() for block in blocks for line in lines(block))
    assert [word for word, times in told.items() if times > 1] == []


@pytest.mark.parametrize("category", CATEGORIES)
def test_intensities_are_on_the_scale_and_on_the_side_of_their_category(category: str) -> None:
    told = table("events")[category]
    own = [line.split("=")[1] for block in BLOCKS for line in lines(told.get(block, "")) if "=" in line]
    values = [float(value) for value in own]
    if category == "DISASTER":
        assert "intensity" not in told
    else:
        values.append(told["intensity"])
    assert all(-10 <= value <= 10 for value in values)
    if category in FRIENDLY:
        assert all(value > 0 for value in values)
    if category in HOSTILE:
        assert all(value < 0 for value in values)


@pytest.mark.parametrize(
    ("text", "category", "form"),
    [
        ("attack", "ASSAULT", "base"),
        ("attacks", "ASSAULT", "third"),
        ("attacked", "ASSAULT", "past-participle"),
        ("attacking", "ASSAULT", "ing"),
        ("kidnapped", "ASSAULT", "past-participle"),
        ("fled", "RETREAT", "past-participle"),
        ("withdrew", "RETREAT", "past"),
        ("withdrawn", "RETREAT", "participle"),
        ("condemns", "DISAPPROVE", "third"),
        ("arresting", "COERCE", "ing"),
    ],
)
def test_every_form_of_a_verb_leads_to_its_category(text: str, category: str, form: str) -> None:
    verb, _ = hits(text)
    assert verb is not None
    assert (verb.size, verb.trigger.category, verb.form) == (1, category, form)


@pytest.mark.parametrize(
    ("text", "category", "size"),
    [
        ("earthquake", "DISASTER", 1),
        ("earthquakes", "DISASTER", 1),
        ("air strikes", "ASSAULT", 2),
        ("car bomb", "ASSAULT", 2),
        ("ceasefires", "AGREE", 1),
        ("peace treaties", "AGREE", 2),
        ("cease-fire", "AGREE", 3),
    ],
)
def test_nouns_are_met_in_the_singular_and_the_plural(text: str, category: str, size: int) -> None:
    _, noun = hits(text)
    assert noun is not None
    assert (noun.size, noun.trigger.category, noun.form) == (size, category, "noun")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("imposed sanctions on", 2),
        ("declared a ceasefire now", 3),
        ("opened fire in", 2),
        ("opened fire on", 3),
        ("shot down the", 2),
        ("bowed reluctantly to pressure", 4),
    ],
)
def test_the_longest_phrase_counts_whatever_the_form_of_its_verb(text: str, size: int) -> None:
    verb, _ = hits(text)
    assert verb is not None
    assert verb.size == size


@pytest.mark.parametrize("whose", ["his", "her", "its", "their"])
def test_ones_stands_for_everybodys(whose: str) -> None:
    verb, _ = hits(f"laid down {whose} weapons")
    assert verb is not None
    assert (verb.size, verb.trigger.lemma) == (4, f"lay down {whose} weapons")


@pytest.mark.parametrize("word", ["table", "sunny", "the", "12"])
def test_other_words_tell_nothing(word: str) -> None:
    assert hits(word) == (None, None)


def test_words_of_harm_are_marked() -> None:
    verb, _ = hits("killed")
    assert verb is not None
    assert verb.trigger.harm
    assert "kill" in harm_words()
    assert "bomb" not in harm_words()


def test_synonyms_among_reporters_share_a_kind() -> None:
    assert kinds()["kidnap"] == kinds()["abduct"]
    assert kinds()["quake"] == kinds()["earthquake"]
    assert kinds()["arrest"] != kinds()["abduct"]


def test_every_kind_has_its_own_name_and_kinds_apart_exist() -> None:
    first = [items(line)[0] for line in lines(table("kinds")["kinds"]["lines"])]
    assert len(first) == len(set(first))
    assert kinds_apart() <= set(first)
