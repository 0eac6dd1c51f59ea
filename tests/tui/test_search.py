"""Finding words and patterns in texts."""

from __future__ import annotations

import pytest

from briefing.tui.index import open_case
from briefing.tui.search import BadPattern, Found, Seeker, Wanted
from tests.tui.story import BRIEF

CASE = open_case(BRIEF)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted("the dam"), ["The\nDam", "the dam"]),
        (Wanted(r"\bd\w+", True), ["Dam", "dam", "died"]),
        (Wanted("("), ["("]),
        (Wanted("  "), []),
        (Wanted("x*", True), []),
    ],
)
def test_places(wanted: Wanted, found: list[str]) -> None:
    text = "The\nDam (of the dam) died."
    assert [text[start:end] for start, end in wanted.places(text)] == found


@pytest.mark.parametrize("words", ["(", "[a", "*"])
def test_what_is_no_pattern_is_told(words: str) -> None:
    with pytest.raises(BadPattern, match="no pattern"):
        Wanted(words, True).places("text")


def test_a_pattern_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(BadPattern, match="too long"):
        Wanted(r"(a|aa)+$", True).places("a" * 200 + "b")


LONG = 20  # seconds after which a test gives up


def found(words: str, shown: int = 100, pattern: bool = False) -> Found:
    result = Seeker(CASE, Wanted(words, pattern), shown, lambda _: None).within(LONG)
    assert result is not None
    return result


def test_every_hit_has_its_source_and_the_words_around_it() -> None:
    first, *_, last = found("dam").hits
    assert (first.source, last.source) == ("S1", "S3")
    assert first.before == "Kestrel "
    assert first.found == "Dam"
    assert last.after.startswith(" break at 52.")
    assert last.after.endswith("…")
    assert "\n" not in first.before + first.after


def test_all_places_are_counted_and_the_first_shown() -> None:
    everything, some = found("dam"), found("dam", shown=2)
    assert everything.places == len(everything.hits) > 2
    assert (some.hits, some.places, some.sources) == (everything.hits[:2], everything.places, ("S1", "S2", "S3"))


def test_what_the_brief_calls_so_is_found_actors_by_any_name() -> None:
    assert [item.key for item in found("dam").items] == ["figures:F1", "sequence:E3"]
    assert [item.key for item in found("the operator").items] == ["actors:A1"]
    assert found("zzq") == Found()


def test_a_bad_pattern_is_told_in_words() -> None:
    assert found("(", pattern=True).problem.startswith("no pattern")


def test_a_search_that_was_stopped_tells_nobody() -> None:
    told: list[Seeker] = []
    seeker = Seeker(CASE, Wanted("dam"), 100, told.append)
    seeker.stop()
    assert seeker.within(LONG) == Found()
    seeker.join(LONG)
    assert told == []
