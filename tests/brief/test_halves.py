"""Found by what they hold, the sets are those that a look at one after the other finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.brief.halves import Halves

KEYS = st.frozensets(st.integers(0, 9), min_size=1)


@given(st.lists(KEYS))
def test_the_first_that_is_mostly_the_same_is_found(given_sets: list[frozenset[int]]) -> None:
    halves: Halves[int] = Halves()
    plain: list[set[int]] = []
    for keys in given_sets:
        mostly = (at for at, s in enumerate(plain) if 2 * len(s & keys) >= min(len(s), len(keys)))
        any_of = (at for at, s in enumerate(plain) if s & keys)
        home = halves.first(keys)
        assert home == next(mostly, None)
        assert halves.holding(keys) == next(any_of, None)
        assert halves.put(home, keys) == (len(plain) if home is None else home)
        if home is None:
            plain.append(set(keys))
        else:
            plain[home] |= keys
