"""Forms of words: verbs by rule and by list, plurals, stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.lexicon import lines, rows, table
from briefing.lexicon.forms import akin, lemmas, plural, stem, verb_forms

TAGS = {"base", "third", "past", "participle", "past-participle", "ing"}
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("lemma", "third", "past", "ing"),
    [
        ("attack", "attacks", "attacked", "attacking"),
        ("seize", "seizes", "seized", "seizing"),
        ("rally", "rallies", "rallied", "rallying"),
        ("destroy", "destroys", "destroyed", "destroying"),
        ("clash", "clashes", "clashed", "clashing"),
        ("free", "frees", "freed", "freeing"),
        ("die", "dies", "died", "dying"),
        ("veto", "vetoes", "vetoed", "vetoing"),
        ("kidnap", "kidnaps", "kidnapped", "kidnapping"),
        ("stab", "stabs", "stabbed", "stabbing"),
        ("flee", "flees", "fled", "fleeing"),
        ("say", "says", "said", "saying"),
        ("strike", "strikes", "struck", "striking"),
        ("panic", "panics", "panicked", "panicking"),
        ("admit", "admits", "admitted", "admitting"),
    ],
)
def test_a_verb_has_its_forms(lemma: str, third: str, past: str, ing: str) -> None:
    forms = verb_forms(lemma)
    assert (forms[lemma], forms[third], forms[ing]) == ("base", "third", "ing")
    assert forms[past] in ("past", "past-participle")


@pytest.mark.parametrize(
    ("lemma", "past", "participle"),
    [
        ("shake", "shook", "shaken"),
        ("withdraw", "withdrew", "withdrawn"),
        ("break", "broke", "broken"),
        ("steal", "stole", "stolen"),
    ],
)
def test_past_and_participle_are_told_apart_where_they_differ(lemma: str, past: str, participle: str) -> None:
    forms = verb_forms(lemma)
    assert (forms[past], forms[participle]) == ("past", "participle")


def test_one_form_for_both_says_so() -> None:
    assert verb_forms("attack")["attacked"] == "past-participle"
    assert verb_forms("hold")["held"] == "past-participle"


@pytest.mark.parametrize("lemma", ["cancel", "label"])
def test_british_and_american_spellings_are_both_known(lemma: str) -> None:
    forms = verb_forms(lemma)
    assert {f"{lemma}led", f"{lemma}ed", f"{lemma}ling", f"{lemma}ing"} <= set(forms)


def test_no_irregular_verb_is_listed_twice() -> None:
    told = [row[0] for row in rows(table("verbs")["irregular"]["lines"])]
    assert sorted({lemma for lemma in told if told.count(lemma) > 1}) == []


@given(WORDS)
def test_every_verb_has_a_third_person_and_an_ing_form_with_known_tags(lemma: str) -> None:
    forms = verb_forms(lemma)
    assert lemma in forms
    assert set(forms.values()) <= TAGS
    assert "ing" in forms.values()


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("flood", "floods"),
        ("clash", "clashes"),
        ("box", "boxes"),
        ("army", "armies"),
        ("day", "days"),
        ("crisis", "crises"),
        ("woman", "women"),
        ("policeman", "policemen"),
        ("peace treaty", "peace treaties"),
        ("car bomb", "car bombs"),
    ],
)
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    "forms",
    [
        "attack attacks attacked attacking attackers attack's",
        "protest protests protested protesting protesters",
        "march marches marched marching",
        "kidnap kidnaps kidnapped kidnapping kidnappers",
        "strike strikes striking",
        "seize seizes seized seizing",
        "quake quakes",
        "village villages villagers",
    ],
)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("flood", "food"),
        ("port", "porter"),
        ("police", "policy"),
        ("strike", "street"),
        ("army", "arms"),
        ("mine", "mint"),
    ],
)
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@given(WORDS)
def test_a_stem_is_the_beginning_of_its_word_but_for_the_y_of_ies(word: str) -> None:
    assert word.startswith(stem(word)) or word == stem(word)[:-1] + "ies"
    assert len(stem(word)) >= min(len(word), 3)


def test_a_form_leads_back_to_every_verb_of_the_lexicon() -> None:
    verbs = {line.partition("=")[0].split()[0].partition("-")[0] for part in table("events").values()
             for key in ("verbs", "weak_verbs", "phrases") for line in lines(part.get(key, ""))}  # fmt: skip
    listed = verbs | {row[0] for row in rows(table("verbs")["irregular"]["lines"])}
    assert [(verb, form) for verb in sorted(listed) for form in verb_forms(verb) if verb not in lemmas(form)] == []


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("pressed", "pressure", True),
        ("dispersal", "disperse", True),
        ("interfered", "interference", True),
        ("treated", "treatment", True),
        ("count", "country", False),
        ("court", "courtyard", False),
        ("policy", "police", False),
    ],
)
def test_words_of_one_root_are_akin(one: str, other: str, are: bool) -> None:
    assert akin(stem(one), stem(other)) is are
