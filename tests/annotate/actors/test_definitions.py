"""Acronyms that a text gives to its bodies, and those that the lexicon knows as another's."""

from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.reading import report, words_of


def names_of(text: str, words: str) -> list[str]:
    """What each mention by these words is called."""
    return [m.name for m in report(text).of(Mention) if words_of(text, m) == words]


def test_an_acronym_of_the_text_is_not_the_one_that_the_lexicon_knows() -> None:
    text = "Ada Okello leads the National Union (UN). The UN will not sign."
    assert names_of(text, "National Union") == ["National Union"]
    assert names_of(text, "UN") == ["National Union"] * 2


def test_an_acronym_of_two_is_in_its_bracket_the_one_before_it() -> None:
    text = "The National Union (UN) met. The United Nations sent an envoy. The UN said he was welcome."
    assert names_of(text, "UN") == ["National Union", "United Nations"]


def test_a_translated_name_is_the_one_that_the_lexicon_knows_by_its_acronym() -> None:
    assert names_of("The National Liberation Army (ELN) freed him.", "National Liberation Army") == [
        "National Liberation Army of Colombia"
    ]


def test_a_name_in_series_is_whole_where_its_acronym_spells_it() -> None:
    text = "The Board of Ports, Inland Waters and Bridges (BPIWB) closed the river. The BPIWB said so."
    assert names_of(text, "BPIWB") == ["Board of Ports, Inland Waters and Bridges"] * 2


def test_an_acronym_of_another_language_is_told_as_such() -> None:
    text = "The Second Regiment of Harbour Guards, known by its French acronym RGP, mutinied. RGP men fled."
    assert names_of(text, "RGP") == ["Second Regiment of Harbour Guards"] * 2


def test_the_initials_of_a_person_are_the_person() -> None:
    assert names_of("Ada Bin Okello left. ABO, as she is known, was tired.", "ABO") == ["Ada Bin Okello"]


def test_an_acronym_and_another_body_are_two() -> None:
    text = "The Harbour Masters' Guild (HMG) wrote. She met the HMG and the Democratic Guild."
    assert names_of(text, "HMG") == ["Harbour Masters' Guild"] * 2


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Ada Okello, also known as Zuvi Bromar, fled. Zuvi Bromar is 40.", "Zuvi Bromar"),
        ('Ada Okello, alias "The Broom", fled.', "The Broom"),
        ('Ada Okello, known as "the Broom", fled. The Broom is 40.', "Broom"),
        ("Ada Okello, whose real name is Mira Zuvika, fled.", "Mira Zuvika"),
        ('Ada Okello ("El Zuvi") fled. El Zuvi is 40.', "El Zuvi"),
        ("Ada Okello, better known as Zuvi, fled. Zuvi is 40.", "Zuvi"),
    ],
)
def test_a_person_by_another_name(text: str, form: str) -> None:
    told = {words_of(text, m) for m in report(text).of(Mention) if m.name == "Ada Okello"}
    assert form in told


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The union's rival, KBOT, walked out. The KBOT and the farmers met.", True),
        ("The KBOT virus spread.", False),
        ("The GDP and the rent rose.", False),
    ],
)
def test_what_stands_beside_an_unknown_name_tells_a_body(text: str, named: bool) -> None:
    assert (
        any(m.type == "organisation" and m.name in ("KBOT", "Zuvitrans", "GDP") for m in report(text).of(Mention))
        is named
    )


def test_an_embassy_told_before_another_is_placed_is_not_that_one() -> None:
    text = "The Peruvian embassy was shut. Guards of the Peruvian embassy in Chile fled. The embassy burned."
    found = [(words_of(text, m), m.name) for m in report(text).of(Mention) if "embassy" in m.name]
    assert found[0] == ("Peruvian embassy", "Peruvian embassy")
    assert found[1][1] == "Peruvian embassy in Chile"


def test_the_next_of_a_series_is_no_apposition() -> None:
    text = "Boats of the Chilean navy, the Peruvian air force, the Bolivian navy and the police came."
    assert names_of(text, "Peruvian air force") != names_of(text, "Chilean navy")


def test_a_minister_for_whose_purpose_is_told_is_no_body() -> None:
    told = report("It is headed by the Textiles Minister Ada Menon Okello for the purpose.").of(Mention)
    assert [(m.name, m.type) for m in told] == [("Ada Menon Okello", "person")]


@pytest.mark.parametrize(
    ("text", "short", "whole"),
    [
        ("The Lota Water and Salt Bureau (Lwsb) fined it. Lwsb men came.", "Lwsb", "Lota Water and Salt Bureau"),
        ("The Lota Bureau of Salt, BDSZ, has fined it. BDSZ men came.", "BDSZ", "Lota Bureau of Salt"),
        ("The Lota Salt Bureau, or Salzo, fined it. Salzo men came.", "Salzo", "Lota Salt Bureau"),
        ("The Society of Salt (İHÖ) met. The İHÖ left.", "İHÖ", "Society of Salt"),
        ("She runs Banque du Zuvik. BDZ owes her.", "BDZ", "Banque du Zuvik"),
        ("The Salt Survey of Lota and Ica (SEUL) dug. SEUL men came.", "SEUL", "Salt Survey of Lota and Ica"),
    ],
)
def test_short_names_of_translated_names(text: str, short: str, whole: str) -> None:
    assert set(names_of(text, short)) == {whole}


def test_a_list_defines_no_short_names() -> None:
    text = "The Lota Bureau of Salt, BDSZ, and the Ica Board left. The Salt Bureau, BDSZ, Ica and Puno met."
    assert "BDSZ" not in [name for name in names_of(text, "BDSZ") if name != "BDSZ"]
