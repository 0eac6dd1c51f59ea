"""Words that two sources share make the later a copy; news that two sources tell in their own words does not."""

from __future__ import annotations

from briefing.model import Source
from tests.brief.case import brief_of

WIRE = (
    "Rebels attacked the airport in Goma on Tuesday and held it until the evening, when soldiers from the capital "
    "drove them back into the hills. The airport is the only one in the province and serves flights for thousands. "
)
OWN = (
    "On Tuesday evening the army won back Goma's airport, which rebels had stormed in the morning. It is the one place "
    "in that province where a plane can land, and hospitals wait for what it brings them."
)


def copied(*texts: str) -> list[str | None]:
    sources: tuple[Source, ...] = brief_of(*texts).sources
    return [source.copy_of for source in sources]


def test_wire_text_printed_by_another_is_a_copy() -> None:
    assert copied(WIRE, WIRE + "Aid groups were worried.") == [None, "S1"]


def test_a_copy_is_found_in_other_dress() -> None:
    assert copied(WIRE, "  “" + WIRE.upper().replace(". ", ".\n\n")) == [None, "S1"]


def test_a_copy_that_was_cut_short_is_a_copy() -> None:
    assert copied(WIRE, WIRE[: WIRE.index(" The airport")]) == [None, "S1"]


def test_the_same_news_in_other_words_is_no_copy() -> None:
    assert copied(WIRE, OWN) == [None, None]


def test_one_shared_quotation_makes_no_copy() -> None:
    quote = "“We will rebuild every house that the water took from our people,” Governor Luisa Prado said. "
    assert copied(WIRE + quote, OWN + " " + quote) == [None, None]


def test_copies_of_copies_name_the_first() -> None:
    assert copied(WIRE, OWN, WIRE + "Updated.", WIRE + "Updated. More follows.") == [None, None, "S1", "S1"]


def test_texts_of_a_few_words_are_no_copies() -> None:
    assert copied("More follows.", "More follows.", "") == [None, None, None]


def test_the_limits_tell_how_many_sources_repeat_others() -> None:
    assert any("1 source repeats" in limit for limit in brief_of(WIRE, WIRE).limits)
    assert not any("repeat" in limit for limit in brief_of(WIRE, OWN).limits)


def test_what_only_a_source_tells_is_not_told_by_its_copy() -> None:
    alone, with_copy = brief_of(WIRE), brief_of(WIRE, WIRE)
    assert alone.sources[0].only == tuple(event.id for event in alone.sequence) != ()
    assert [source.only for source in with_copy.sources] == [(), ()]


def test_a_speech_that_two_report_at_length_makes_no_copy() -> None:
    speech = (
        "“We came here with nothing and we built a town. We will not leave it because a wall gave way. We ask the "
        "capital for stone and for men, and we ask it for the truth about who signed the plans.\n\n“Those who knew "
        "must say so now, before the next rain comes, and those who were paid must give it back,” "
    )
    assert copied(WIRE + speech + "he said.", OWN + " " + speech + "she told the crowd.") == [None, None]


def test_a_statement_printed_twice_is_a_copy_though_it_is_all_quotation() -> None:
    statement = "“" + WIRE + OWN + "” the ministry said."
    assert copied(statement, statement.replace("the ministry", "a ministry")) == [None, "S1"]


def test_page_furniture_makes_no_copy() -> None:
    furniture = "\n\nFollow us on Twitter and Facebook.\n\nSign up for our newsletter.\n\nRead more: All our stories.\n"
    assert copied("Rain fell in Aske." + furniture, "Snow fell in Dorvale." + furniture) == [None, None]


def test_a_roundup_makes_no_one_text_of_what_it_holds() -> None:
    third = " ".join(f"Sentence {n} of the third story tells of road number {n * n}." for n in range(12))
    roundup = WIRE + OWN + " " + third
    assert "S2" not in copied(WIRE, OWN, roundup)[:2]
    assert copied(roundup, WIRE, OWN).count("S1") + copied(roundup, WIRE, OWN).count("S2") <= 1
