"""Claims of one quantity stand together, and nothing else does."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefing.model import Measure, Status
from tests.brief.case import brief_of, figures, groups, only_figure, report, values

QUAKE = "An earthquake struck Pisco, Peru, on Thursday, killing {} people."
AGAIN = "{} people died when an earthquake hit Pisco in Peru on Thursday."
THIRD = "The earthquake in Pisco, Peru, on Thursday killed {} people, the mayor said."


def groups_of(measure: Measure, *texts: str) -> set[frozenset[float | None]]:
    return groups(brief_of(*texts), measure)


def single(*numbers: float) -> set[frozenset[float | None]]:
    return {frozenset({number}) for number in numbers}


# ---------------------------------------------------------------- one figure
def test_one_toll_told_by_three_sources_is_one_figure() -> None:
    figure = only_figure(brief_of(QUAKE.format(40), AGAIN.format("Forty"), THIRD.format(40)), "killed")
    assert figure.status == "agreed"
    assert (figure.low, figure.best, figure.high) == (40, 40, 40)
    assert figure.sources == ("S1", "S2", "S3")
    assert [claim.attributed_to for claim in figure.claims] == [None, None, "mayor"]


def test_one_toll_with_two_numbers_is_one_disputed_figure() -> None:
    for order in permutations((QUAKE.format(40), AGAIN.format(62), THIRD.format(40))):
        figure = only_figure(brief_of(*order), "killed")
        assert figure.status == "disputed"
        assert (figure.low, figure.best, figure.high) == (40, 40, 62)
        assert len(figure.claims) == 3


def test_two_speakers_of_one_source_dispute_a_toll() -> None:
    figure = only_figure(
        brief_of(
            "Protests spread in Dakar on Thursday. The government said 12 protesters were killed. "
            "Doctors said 30 protesters were killed."
        ),
        "killed",
    )
    assert figure.status == "disputed"
    assert {(claim.value, (claim.attributed_to or "").lower()) for claim in figure.claims} == {
        (12, "government"), (30, "doctors"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("measure", "first", "second", "told"),
    [
        ("participants", "Dozens of protesters marched in Lyon, France, on Thursday.",
         "Thousands of people marched in Lyon, France, on Thursday.", (12, 12, 1000)),
        ("wounded", "A bomb in Kabul on Thursday killed 12 people and wounded 30.",
         "A bomb killed 12 people and wounded 45 in Kabul on Thursday.", (30, 30, 45)),
        ("detained", "Police arrested 12 protesters in Minsk, Belarus, on Thursday.",
         "Police arrested 90 protesters in Minsk, Belarus, on Thursday.", (12, 12, 90)),
        ("displaced", "A cyclone hit Beira, Mozambique, on Thursday and displaced 4,000 people.",
         "The cyclone in Beira, Mozambique, on Thursday displaced 9,000 people.", (4000, 4000, 9000)),
        ("killed", "A dam burst in Jalpa, Mexico, on Thursday, killing 30 people.",
         "At least 40 people died when a dam burst in Jalpa, Mexico, on Thursday.", (30, 30, 40)),
        ("killed", "Nearly 40 people died when a dam burst in Jalpa, Mexico, on Thursday.",
         "A dam burst in Jalpa, Mexico, on Thursday, killing 55 people.", (40, 40, 55)),
    ],
)  # fmt: skip
def test_numbers_in_dispute(measure: Measure, first: str, second: str, told: tuple[float, float, float]) -> None:
    figure = only_figure(brief_of(first, second), measure)
    assert (figure.status, figure.low, figure.best, figure.high) == ("disputed", *told)


@pytest.mark.parametrize(
    "words",
    ["At least 45 people", "About 45 people", "Dozens of people", "Nearly 50 people", "Between 40 and 50 people"],
)
def test_bounds_that_can_both_hold_agree(words: str) -> None:
    exact = "A ferry sank off Zanzibar, Tanzania, on Thursday, killing 45 people."
    loose = f"{words} were killed when a ferry sank off Zanzibar, Tanzania, on Thursday."
    assert only_figure(brief_of(exact, loose), "killed").status == "agreed"


def test_numbers_that_leave_room_for_each_other_agree_where_they_are_near() -> None:
    low = "At least 40 people were killed when a ferry sank off Zanzibar, Tanzania, on Thursday."
    near = "A ferry sank off Zanzibar, Tanzania, on Thursday, killing 45 people."
    far = "A ferry sank off Zanzibar, Tanzania, on Thursday, killing 90 people."
    assert only_figure(brief_of(low, near), "killed").status == "agreed"
    assert only_figure(brief_of(low, far), "killed").status == "single-source"


def test_bounds_of_a_figure_hold_those_of_its_claims() -> None:
    figure = only_figure(
        brief_of(
            "At least 40 people died when a dam burst in Jalpa, Mexico, on Thursday.",
            "A dam burst in Jalpa, Mexico, on Thursday, killing 55 people.",
            "A dam burst in Jalpa, Mexico, on Thursday, killing between 50 and 70 people.",
        ),
        "killed",
    )
    assert (figure.status, figure.low, figure.high) == ("agreed", 40, 70)
    assert figure.best is not None
    assert 40 <= figure.best <= 70


# ---------------------------------------------------------------- revised by the day
@pytest.mark.parametrize(
    ("first", "second", "status", "best"),
    [
        (("2021-08-20", 40), ("2021-08-22", 62), "revised", 62),
        (("2021-08-22", 62), ("2021-08-20", 40), "revised", 62),  # whatever the order of the documents
        (("2021-08-20", 62), ("2021-08-22", 40), "disputed", 40),  # shrunk
        (("2021-08-22", 40), ("2021-08-22", 62), "disputed", 40),  # the same day
    ],
)
def test_a_toll_that_grows_by_a_later_day_is_revised(
    first: tuple[str, int], second: tuple[str, int], status: Status, best: float
) -> None:
    brief = brief_of(report(QUAKE.format(first[1]), first[0]), report(AGAIN.format(second[1]), second[0]))
    figure = only_figure(brief, "killed")
    assert (figure.status, figure.low, figure.best, figure.high) == (status, 40, best, 62)


# ---------------------------------------------------------------- two figures
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("An earthquake killed {} people in Peru on Thursday.", "An earthquake killed {} people in Nepal on Thursday."),
        ("A bomb killed {} people in Kabul on Monday.", "A bomb killed {} people in Kabul on Thursday."),
        ("A ferry sank off Manila on Thursday, killing {} people.", "A landslide in Manila on Thursday killed {}."),
        ("A bomb in Bogota, Colombia, killed {} people on Thursday.", "In 1989 a bomb in Bogota killed {} people."),
        ("A bomb in Kabul on Thursday killed {} soldiers.", "A bomb in Kabul on Thursday killed {} children."),
    ],
)  # fmt: skip
def test_tolls_of_two_events_are_two_figures(first: str, second: str) -> None:
    first, second = first.format(14), second.format(30)
    assert groups_of("killed", first, second) == single(14, 30)
    assert groups_of("killed", second, first) == single(14, 30)
    assert groups_of("killed", f"{first} {second}") == single(14, 30)


def test_tolls_told_after_two_events_are_two_figures() -> None:
    first = "A bomb exploded at a market in Kabul on Monday. The bomb killed 14 people."
    second = "A bomb exploded at a market in Kabul on Thursday. The bomb killed 30 people."
    assert groups_of("killed", first, second) == single(14, 30)


def test_one_voice_does_not_contradict_itself() -> None:
    brief = brief_of("The army attacked Gao on Thursday. Rebels killed 12 soldiers. Later 30 soldiers were killed.")
    assert groups(brief, "killed") == single(12, 30)
    assert {figure.status for figure in brief.figures} == {"single-source"}


def test_the_dead_of_a_war_are_not_those_of_a_day() -> None:
    raid = "An air strike on a market in Yemen killed 31 people on Thursday."
    brief = brief_of(f"The war in Yemen has killed 10,000 people since 2015. {raid}", raid)
    assert groups(brief, "killed") == single(10000, 31)


def test_a_single_victim_is_not_among_the_many() -> None:
    brief = brief_of(
        "A rocket attack on a base in Kirkuk, Iraq, on Monday killed a contractor. "
        "Air strikes killed 25 fighters on Friday.",
        "Air strikes in Iraq on Friday killed 31 fighters.",
    )
    assert groups(brief, "killed") == {frozenset({1}), frozenset({25, 31})}


def test_dead_and_wounded_are_two_figures() -> None:
    brief = brief_of("A bomb in Kabul on Thursday killed 12 people and wounded 30.")
    assert (groups(brief, "killed"), groups(brief, "wounded")) == (single(12), single(30))


def test_what_is_promised_is_a_figure_of_its_own_and_a_toll_to_come_is_none() -> None:
    promised = "Kenya will send 900 troops to Haiti next week."
    assert [figure.subject for figure in figures(brief_of(promised), "deployed")] == ["Troops to be sent to Haiti"]
    sent = brief_of(promised, "Kenya sent 600 troops to Haiti on Thursday.")
    assert groups(sent, "deployed") == {frozenset({900}), frozenset({600})}
    assert figures(brief_of("Another 900 people will die in Haiti, a doctor said."), "killed") == []
    assert groups_of("deployed", "Kenya sent 900 troops to Haiti on Thursday.") == single(900)


# ---------------------------------------------------------------- how figures are given
def test_figures_stand_disputed_first_and_are_numbered() -> None:
    brief = brief_of(
        report(f"{QUAKE.format(40)} Police in Quito, Ecuador, arrested 7 men on Monday.", "2021-08-20"),
        report(f"{AGAIN.format(62)} A bomb in Kabul on Thursday killed 12 soldiers.", "2021-08-20"),
        report("Twelve soldiers died when a bomb exploded in Kabul on Thursday.", "2021-08-20"),
    )
    assert [(figure.id, figure.status) for figure in brief.figures] == [
        ("F1", "disputed"), ("F2", "agreed"), ("F3", "single-source"),
    ]  # fmt: skip


def test_the_subject_says_what_is_counted_and_where() -> None:
    figure = only_figure(brief_of(QUAKE.format(40)), "killed")
    assert "earthquake" in figure.subject
    assert "Pisco" in figure.subject or "Peru" in figure.subject
    assert figure.unit == "people"


def test_a_number_told_twice_in_one_sentence_is_one_claim() -> None:
    brief = brief_of("A bomb in Kabul on Thursday killed 12 soldiers. On Friday a bomb in Kunduz killed nine children.")
    assert [len(figure.claims) for figure in brief.figures] == [1, 1]
    assert sorted(min(values(figure), key=str) or 0 for figure in brief.figures) == [9, 12]


def test_one_dead_of_an_attack_is_headed_as_most_reports_tell_it() -> None:
    brief = brief_of(
        "Rebels stormed the embassy in Tripoli, Libya, on Thursday. Rebels killed a French engineer.",
        "A rocket attack in Tripoli in Libya on Wednesday killed a French engineer, the ministry said.",
        "A French engineer died in a rocket attack in Tripoli in Libya on Wednesday.",
    )
    assert "rocket attack" in next(f.subject for f in brief.figures if len(f.claims) > 1)


@pytest.mark.parametrize("share", ["41%", "41 percent", "41 per cent", "41 pct"])
def test_every_share_is_in_percent(share: str) -> None:
    assert only_figure(brief_of(f"Turnout was {share} in Suva."), "share").unit == "percent"


def test_a_few_things_told_by_their_noun_alone_are_no_figure() -> None:
    brief = brief_of("The coat had a torn hood and six buttons. The army sent 400 soldiers to Lota.")
    assert {figure.best for figure in brief.figures} == {400}


def test_what_counts_all_makes_the_toll_before_what_counts_some() -> None:
    first = "A mine collapsed near Jharia, India, on Thursday. Eleven trainees died. The collapse killed 54 people."
    later = "The death toll from the collapse of a mine near Jharia on Thursday rose to 61."
    assert frozenset({54.0, 61.0}) in groups_of("killed", first, later)


def test_bodies_counted_in_all_may_be_disputed() -> None:
    first = "An earthquake struck Pisco, Peru, on Thursday. {} bodies were found in the town, the mayor said."
    second = "An earthquake struck Pisco, Peru, on Thursday, killing 282 people, the army said."
    assert only_figure(brief_of(first.format("Some 41"), second), "killed").status == "disputed"
    assert only_figure(brief_of(first.format("So far 41"), second), "killed").status != "disputed"
