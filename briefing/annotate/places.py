"""Where it happened: known cities, regions and states, and capitalised words after a preposition of place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing import lexicon
from briefing.annotate.actors.runs import take_run
from briefing.annotate.dates import holidays
from briefing.calendar import LOW_MONTHS, WHOSE_WEEKDAYS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite
from briefing.signs import Sign
from briefing.tokens import Tokens

PREPOSITIONS = frozenset("in at near outside around across inside toward towards from into of between".split())

DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western".split()
)
LYING = DIRECTIONS | frozenset("central neighbouring neighboring nearby adjacent".split())
SHORT = 3  # letters of the words that a headline leaves small, and more words than tell how it is set
TITLED = 0.9  # of the longer words of such a headline
AWAY = 8  # tokens between a place and the one from which its direction is told


Place = tuple[int, int, str, str]
NO_PLACE = WHOSE_WEEKDAYS | LOW_MONTHS | {"least", "most"}  # of a headline "AT LEAST"
LIST_GOES_ON = frozenset({"and", "or", "&"})
COORDINATED = (["and"], [",", "and"], ["and", "in"])  # "in Peru and Chile"
RULERS = frozenset("regime government authorities junta".split())  # which are no place
LISTED = Sign(lambda word: names.places().followed(word))


def find_places(tokens: Tokens, first: int, last: int) -> list[Place]:
    """Places among tokens [first, last): first token, end token, name, country ("" where unknown)."""
    found: list[Place] = []
    past = first  # the end of the name met last
    capitals = tokens.capitals(first, last)
    low, listed = tokens.low, tokens.where(LISTED, first, last)
    for i in capitals:
        if i < past:
            continue
        known = names.places().at(tokens, i, last) if i in listed else None
        if known is not None and i + known[0] < last and low[i + known[0]] in RULERS:
            past = i + known[0]  # "the Kiev regime"
            continue
        if known is not None:
            end = i + known[0]
            told = _located(low, i, first) or (bool(found) and low[found[-1][1] : i] in COORDINATED)
            if known[1] != known_name(tokens, i, end) or (told and _alone(tokens, end, last)):
                found.append((i, end, _whole(tokens, i, end, last), known[1]))
            past = end
            continue
        begin = i - 2 if low[i - 1] == "-" and i - 2 > first and low[i - 2] in ("al", "el") else i  # "in al-Qameshli"
        if (
            begin > first
            and _after_preposition(low, begin, first)
            and not (low[i] in NO_PLACE or low[i] in lexicon.common_words() or low[i] in holidays.words())
            and not _in_capitals(low, capitals, first, last)
        ):
            end = take_run(tokens, i, last)
            foreign = names.actors().at(tokens, i, last) or names.nationalities().at(tokens, i, last)
            if not foreign and not (end < last and low[end] == "'s"):
                found.append((begin, end, _whole(tokens, begin, end, last), ""))
            past = end
    if not found:
        return []
    found = _namesakes(low, found, last)
    return [place for k, place in enumerate(found) if not (k and _is_landmark(low, found[k - 1][1], place[0]))]


def _namesakes(low: list[str], found: Sequence[Place], last: int) -> list[Place]:
    """Towns called like one abroad lie where the region behind them does, "in Paris, Texas, on Monday", unless the two
    stand in a list: "in Paris, Ontario and Quebec"."""
    told = list(found)
    for k, (town, (first, end, name, country)) in enumerate(pairwise(found)):
        listed = not LIST_GOES_ON.isdisjoint(low[end : min(last, end + 1 + (low[end : end + 1] == [","]))])
        beside = first == town[1] + 1 and low[town[1]] == ","
        if beside and not listed and country not in ("", name) and names.is_wide(name) and not names.is_wide(town[2]):
            told[k] = (*town[:3], country)
    return told


def _in_capitals(low: list[str], capitals: list[int], first: int, last: int) -> bool:
    """True for a headline in which words begin with capitals as names do, so that no name ends: "Three Held in Mill
    Fire"."""
    long = sum(len(word) > SHORT and word.isalpha() for word in low[first:last])
    return long > SHORT and sum(len(low[i]) > SHORT for i in capitals) >= TITLED * long


def _is_landmark(low: list[str], before: int, first: int) -> bool:
    """True for a place by which another is found: "Ajdabiya, 160 km south of Benghazi"."""
    k = first - 1 if low[first - 1] != "the" else first - 2
    return before < k <= before + AWAY and low[k] == "of" and low[k - 1] in DIRECTIONS


def _whole(tokens: Tokens, first: int, end: int, last: int) -> str:
    """The name of a place; of a region that is called like its city with the word that says so: "Hasaka province"."""
    name = _name(tokens, first, end)
    return f"{name} {tokens.low[end]}" if end < last and tokens.low[end] in names.REGIONS else name


def _name(tokens: Tokens, first: int, last: int) -> str:
    """The words of a place; those that a headline or a dateline sets in capitals as names are written."""
    name = ""
    for k in range(first, last):
        word = tokens.words[k]
        name += "" if k == first or tokens.touches(k) else " "
        name += word.title() if word.isupper() and len(word) > 3 else word
    return name


def known_name(tokens: Tokens, first: int, last: int) -> str:
    """The state that the words name, "" where they name none: a state is a place only where something is in it."""
    hit = names.actors().at(tokens, first, last)
    return hit[1].name if hit is not None and hit[1].type == "state" and not hit[1].metonym else ""


def _alone(tokens: Tokens, end: int, last: int) -> bool:
    """True where no noun follows: "in US air strikes" is no place."""
    word = tokens.low[end] if end < last else ""
    return not word.isalpha() or word in lexicon.common_words() or (is_finite(word) and word.endswith("ed"))


def _located(low: list[str], i: int, first: int) -> bool:
    k = i - 1
    while k > first and (low[k] == "the" or low[k] in LYING):
        k -= 1  # "in neighbouring Peru", "across northern Chile"
    return k >= first and ((low[k] in PREPOSITIONS and low[k] not in ("of", "from", "between")) or low[k] == ",")


def _after_preposition(low: list[str], i: int, first: int) -> bool:
    before = low[i - 1]
    if before in ("in", "at", "near", "outside") or (before == "off" and low[i - 2] not in around().broken_off):
        return True  # "a boat sank off Mahdia"
    return before == "of" and i - 2 >= first and low[i - 2] in around().settled
