"""Who led which state when."""

from __future__ import annotations

from itertools import pairwise

import pytest

from briefing.lexicon import holders, names


@pytest.mark.parametrize(
    ("state", "office", "day", "name"),
    [
        ("Kenya", "president", "2013-03-31", "Mwai Kibaki"),
        ("Kenya", "president", "2013-04-01", "Uhuru Kenyatta"),
        ("Kenya", "president", "1963-12-12", ""),
        ("Kenya", "queen", "2013-04-01", ""),
        ("Haiti", "president", "2021-08-01", ""),
    ],
)
def test_the_holder_of_an_office_on_a_day(state: str, office: str, day: str, name: str) -> None:
    assert holders.holder(state, office, day) == name


def test_every_state_is_one_and_every_term_follows_the_one_before() -> None:
    for (state, office), terms in holders._terms().items():
        assert names.country_of(state) == state, state
        assert all(a[0] < b[0] for a, b in pairwise(terms)), (state, office)
