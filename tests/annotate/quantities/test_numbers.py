"""Numbers as news writes them: value, bounds, hedges, and what is no count at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotate.dates import find_dates
from briefing.annotate.quantities.numbers import Number, find_numbers
from briefing.annotate.sentences import split_sentences
from briefing.tokens import tokenize
from tests.annotate.reading import DAY, TEXTS, first_sentence

Bounds = tuple[float, float | None, float | None]


def numbers(text: str) -> list[Number]:
    return find_numbers(*first_sentence(text), find_dates(text, split_sentences(text), DAY))


def told(text: str) -> list[Bounds]:
    """Value, low and high of each number."""
    return [(n.value, n.low, n.high) for n in numbers(text)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7),
        ("5 crores", 50_000_000),
        ("10 lakhs", 1_000_000),
        ("1 200", 1200),
        ("1,250", 1250),
        ("2,000,000", 2_000_000),
        ("10,50,000", 1_050_000),
        ("3.5", 3.5),
        ("2.4 million", 2_400_000),
        ("4.5m", 4_500_000),
        ("3bn", 3_000_000_000),
        ("60k", 60_000),
        ("5 lakh", 500_000),
        ("2 crore", 20_000_000),
        ("three", 3),
        ("seventeen", 17),
        ("twenty-one", 21),
        ("ninety nine", 99),
        ("two hundred", 200),
        ("two hundred and fifty", 250),
        ("four thousand", 4000),
        ("three hundred thousand", 300_000),
        ("one million two hundred thousand", 1_200_000),
        ("six million", 6_000_000),
        ("a hundred", 100),
        ("a million", 1_000_000),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("a hundred and twenty", 120),
    ],
)
def test_digits_and_words_have_their_value(written: str, value: float) -> None:
    assert told(f"Officers counted {written} houses in Recife.") == [(value, value, value)]


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("Rs 500 crore", 5_000_000_000, "rupees"),
        ("Rs. 2,000", 2000, "rupees"),
        ("AED38 million", 38_000_000, "AED"),
        ("R2.5bn", 2_500_000_000, "ZAR"),
        ("K5 million", 5_000_000, "K"),  # kwacha, kina, kyat, kip
        ("A$3.2m", 3_200_000, "AUD"),
        ("KSh 300 million", 300_000_000, "KES"),
        ("£56million", 56_000_000, "GBP"),
        ("5 million USD", 5_000_000, "USD"),
    ],
)
def test_currencies_are_known_by_their_signs_letters_and_codes(written: str, value: float, currency: str) -> None:
    assert [(n.value, n.currency) for n in numbers(f"The quake cost {written} in Recife.")] == [(value, currency)]


def test_letters_before_small_numbers_are_no_currency() -> None:
    assert numbers("The K9 unit and the R2 road.") == []


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("dozens of", 12, 99),
        ("hundreds of", 100, 999),
        ("thousands of", 1000, None),
        ("tens of thousands of", 10_000, 99_999),
        ("hundreds of thousands of", 100_000, 999_999),
    ],
)
def test_vague_counts_have_the_bounds_of_the_code_book(written: str, low: float, high: float | None) -> None:
    assert told(f"Waves smashed {written} boats.") == [(low, low, high)]


@pytest.mark.parametrize(
    ("hedge", "bounds"),
    [
        ("at least 60", (60, 60, None)),
        ("more than 60", (60, 60, None)),
        ("over 60", (60, 60, None)),
        ("no fewer than 60", (60, 60, None)),
        ("no less than 60", (60, 60, None)),
        ("as many as 60", (60, None, 60)),
        ("up to 60", (60, None, 60)),
        ("nearly 60", (60, None, 60)),
        ("almost 60", (60, None, 60)),
        ("fewer than 60", (60, None, 60)),
        ("less than 60", (60, None, 60)),
        ("60 or more", (60, 60, None)),
        ("60+", (60, 60, None)),
        ("about 60", (60, 60, 60)),
        ("some 60", (60, 60, 60)),
        ("around 60", (60, 60, 60)),
        ("roughly 60", (60, 60, 60)),
        ("exactly 60", (60, 60, 60)),
        ("at least sixty", (60, 60, None)),
        ("well over 60", (60, 60, None)),
    ],
)
def test_a_hedge_opens_a_bound(hedge: str, bounds: Bounds) -> None:
    assert told(f"The cyclone wrecked {hedge} homes.") == [bounds]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("The blast burned at least 60 shops.", "at least"),
        ("The blast burned about 60 shops.", "about"),
        ("The blast burned dozens of shops.", "dozens"),
        ("The blast burned 60 shops.", ""),
    ],
)
def test_the_modifier_is_in_the_words_of_the_text(text: str, modifier: str) -> None:
    (number,) = numbers(text)
    assert number.modifier.removesuffix(" of") == modifier


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("between 500 and 1,300", 500, 1300),
        ("from 500 to 1,300", 500, 1300),
        ("500 to 600", 500, 600),
        ("500-600", 500, 600),
        ("500–600", 500, 600),
        ("ten to fifteen", 10, 15),
        ("two or three", 2, 3),
        ("between 2 and 3 million", 2_000_000, 3_000_000),
        ("1.2 to 1.5 million", 1_200_000, 1_500_000),
        ("between 20 and 30 thousand", 20_000, 30_000),
    ],
)
def test_a_range_is_one_number_with_both_bounds(written: str, low: float, high: float) -> None:
    assert told(f"Marchers numbered {written} people in Dhaka.") == [(low, low, high)]


@pytest.mark.parametrize("written", ["between $2 and $3 billion", "$2-3 billion"])
def test_a_range_of_money_is_one_number_too(written: str) -> None:
    (number,) = numbers(f"The dam will cost {written} to build.")
    assert (number.low, number.high, number.currency) == (2e9, 3e9, "USD")


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("$40", 40, "USD"),
        ("US$40 million", 40_000_000, "USD"),
        ("$2.5 million", 2_500_000, "USD"),
        ("€300m", 300_000_000, "EUR"),
        ("£1bn", 1_000_000_000, "GBP"),
        ("¥5,000", 5000, "JPY"),
        ("₹10 crore", 100_000_000, "INR"),
    ],
)
def test_a_currency_sign_is_part_of_the_number(written: str, value: float, currency: str) -> None:
    text = f"The pirates asked for {written} in cash."
    (number,) = numbers(text)
    tokens = tokenize(text)
    assert (number.value, number.currency) == (value, currency)
    assert text[tokens.starts[number.begin] : tokens.ends[number.last - 1]] == written


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on 14 May 2019.",
        "Rebels had held the town since 2014.",
        "The curfew starts at 10pm.",
        "The siren sounded at 6:45 in Goma.",
        "The siren sounded at 6 a.m. in Goma.",
        "The 3rd battalion stayed in barracks.",
        "The 21st century began badly for the port.",
        "Maria Santos, 34, owns the mill.",
        "A 20-storey tower stands in Suva.",
        "A 48-year-old nurse wept.",
        "An AK-47 lay in the boat.",
        "The crew flew a Boeing 737 to Perth.",
        "He was aged 34 then.",
        "Readers met on page 12 the same map.",
        "Work on Highway 61 went on.",
        "One of the mayors wept.",
        "One after another, shops closed.",
        "They looked at one another.",
        "Nobody in Tonga voted.",
        "The pair sat in row 27 of the airliner.",
        "Water burst into levels four and five of the mine.",
        "Guards closed exits 4, 5 and 6 at noon.",
        "They read out Article One of the charter.",
        "Suspects aged between 17 and 52 stood there.",
        "It took half of the day.",
        "The second half of the match went badly.",
        "They live in the rebels' half of the city.",
    ],
)
def test_dates_times_ages_and_names_are_no_counts(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Police seized 12 rifles, 3 cars and 900 rounds.", [12, 3, 900]),
        ("The quake hit 40 towns on 14 May and 9 in June.", [40, 9]),
        ("Two ferries with 300 passengers and eight crew sank.", [2, 300, 8]),
        ("At least 5 of the 20 miners got out.", [5, 20]),
        ("One soldier and one nurse fell ill.", [1, 1]),
        ("No one fell ill.", []),
    ],
)
def test_every_count_of_a_sentence_is_found_in_order(text: str, values: list[float]) -> None:
    assert [n.value for n in numbers(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose from 40 to 55.",
        "The count climbed from forty to 55.",
        "The number of dead was revised from 40 to 55.",
    ],
)
def test_a_change_is_no_range(text: str) -> None:
    assert told(text)[-1] == (55, 55, 55)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Two dozen monks left.", (24, 24, 24)),
        ("Three score monks left.", (60, 60, 60)),
        ("A hundred and twenty monks left.", (120, 120, 120)),
        ("Between 2 and 3 million people left.", (2_000_000, 2_000_000, 3_000_000)),
        ("It lost between $2 and $3 billion.", (2e9, 2e9, 3e9)),
        ("It lost $2-3 billion.", (2e9, 2e9, 3e9)),
        ("Some 60-odd barns burned.", (60, 60, 60)),
        ("A 60-strong crowd came.", (60, 60, 60)),
        ("In all 60+ barns burned.", (60, 60, None)),
        ("In all >60 barns burned.", (60, 60, None)),
        ("In all 1 200 barns burned.", (1200, 1200, 1200)),
        ("In all 1\u2009200\u2009300 barns burned.", (1_200_300, 1_200_300, 1_200_300)),
        ("An aide told Reuters 40 barns burned.", (40, 40, 40)),
    ],
)
def test_numbers_take_their_scale_and_marks(text: str, bounds: Bounds) -> None:
    assert told(text) == [bounds]


@pytest.mark.parametrize(
    ("written", "currency"),
    [("US$40 million", "USD"), ("A$40m", "AUD"), ("C$40m", "CAD"), ("HK$40m", "HKD"), ("EUR 40m", "EUR")],
)
def test_letters_before_a_dollar_sign_name_the_currency(written: str, currency: str) -> None:
    assert [(n.value, n.currency) for n in numbers(f"It cost {written}.")] == [(40_000_000, currency)]


@pytest.mark.parametrize(
    ("text", "modifier"), [("Some 15 to 20 barns burned.", "some"), ("It took between 500 and 900 men.", "between")]
)
def test_the_hedge_of_a_range_is_told_once(text: str, modifier: str) -> None:
    assert [n.modifier for n in numbers(text)] == [modifier]


@given(st.integers(0, 10**9))
def test_digits_with_separators_keep_their_value(value: int) -> None:
    assert told(f"They counted {value:,} votes there.") == [(value, value, value)]


@given(TEXTS)
def test_numbers_lie_in_order_and_their_bounds_hold_their_value(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for number in find_numbers(tokens, 0, len(tokens), ()):
        assert 0 <= number.begin <= number.first < number.last <= len(tokens)
        assert number.first >= at
        assert number.low is None or number.low <= number.value
        assert number.high is None or number.value <= number.high
        at = number.last


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Forty-one point five percent of them want to strike.", 41.5),
        ("Some six point five million people were displaced.", 6_500_000),
        ("At one point nine people were held.", 9),
    ],
)
def test_decimals_in_words(text: str, value: float) -> None:
    assert value in [number.value for number in numbers(text)]
