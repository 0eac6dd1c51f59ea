"""Subjects of verbs of saying that no mention names: unknown names that may speak, words that may not, and verbs."""

from __future__ import annotations

from collections.abc import Container, Sequence

from briefing import lexicon
from briefing.annotate.voices.said import DAYS, auxiliaries
from briefing.annotate.voices.speaking import PARTS, can_state
from briefing.lexicon import counts, names
from briefing.lexicon.speech import voicing
from briefing.model import Mention
from briefing.tokens import Tokens

LONGEST = 5  # tokens of an unknown name
DETERMINERS = frozenset("the a an one its his her their our this another".split())
PREPOSITIONS = frozenset("of for in at from with on near to close by".split())

THEM = frozenset({"them", "those", "these", "us"})
BEGINNING = frozenset(
    "while when as but and if although though after before since in on yet so".split()
)  # of a sentence
INFORMED = frozenset("briefed familiar close informed involved involving directly who".split())


def stranger_before(tokens: Tokens, stop: int, first: int, known: Container[int]) -> tuple[int, int] | None:
    """The tokens of a name of one word straight before its verb: "Mivex said". ``known`` is where mentions end."""
    word = tokens.words[stop - 1]
    alone = stop - 1 == first or not tokens.words[stop - 2][0].isupper() or tokens.low[stop - 2] in BEGINNING
    common = tokens.low[stop - 1] in lexicon.common_words() or tokens.ends[stop - 1] in known
    if common or not alone or not word[0].isupper() or not word.isalpha() or len(word) < 3:
        return None
    return stop - 1, stop


def stranger_at(tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
    """The tokens of a name in capitals and nothing else: "according to Mivex Lines"."""
    first += first < stop and tokens.low[first] == "the"
    words = [tokens.words[k] for k in range(first, stop) if tokens.words[k] != "." or len(tokens.words[k - 1]) > 1]
    letters = (word.replace(".", "").replace("-", "").replace("’", "") for word in words)  # "S. K. Al-Quispe"
    whole = 0 < len(words) <= LONGEST and all(word[:1].isupper() and word.isalpha() for word in letters)
    return (first, stop) if whole and tokens.low[first] not in lexicon.common_words() else None


def apposed_at(tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
    """The tokens of a name behind what it names: "the monitoring group | Mivex Watch"."""
    words = tokens.words
    name = stop
    while name > first + 1 and words[name - 1][0].isupper() and words[name - 1].isalpha():
        name -= 1
    if name == stop or not words[name - 1].islower() or not can_state(tokens.low[name - 1]) or tokens.low[name] in DAYS:
        return None
    return name, stop


def anybody(tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
    """The tokens of a noun phrase of any kind, its article aside: "a haulier", "shoppers at the market"; and of a name
    of which the text tells nothing else."""
    low = tokens.low
    led = first < stop and low[first] in DETERMINERS and low[first + 1 : first + 2] != ["of"]  # "one of the women"
    begin = first + led
    head = next((k - 1 for k in range(begin + 1, stop) if low[k] in PREPOSITIONS), stop - 1)
    head = stop - 1 if low[head] == "one" else head
    if not 0 < stop - begin <= LONGEST or not all(
        low[k][0].isalpha() or low[k] in ("'s", "'", "’", "&") for k in range(begin, stop)
    ):
        return None
    written = all(word[0].isupper() or word == "&" for word in tokens.words[begin:stop])
    alone = led and stop - begin == 1 and low[begin] not in DAYS  # "the North"
    named = written and (alone or low[begin] not in lexicon.common_words())
    opens = begin == head and (begin == 0 or low[begin - 1] in ENDS)  # "Critics say"
    common = low[head] not in voicing("nobody") and (led or low[head].endswith("s"))
    return (begin, stop) if named or (common and (tokens.words[head].islower() or opens)) else None


ENDS = frozenset('. ! ? ” " : ;'.split())


def ends_in_infinitive(tokens: Tokens, start: int, stop: int, known: Container[int]) -> bool:
    """True for tokens that end in what somebody is to do: "the judges to quickly settle"."""
    low = tokens.low
    if tokens.ends[stop - 1] in known or can_state(low[stop - 1]):
        return False
    ahead = range(start + 1, stop - 1)
    return any(low[k] == "to" and low[k + 1] not in DETERMINERS and low[k + 1].isalpha() for k in ahead)


def is_verb(tokens: Tokens, k: int) -> bool:
    """True for a word that ends a clause before a subject: a form of be or have, a modal, a past tense."""
    if k >= len(tokens.low) or tokens.words[k - 1] == "-":
        return False
    word = tokens.low[k]
    if word in auxiliaries():
        return tokens.words[k].islower()
    return word in counts.measure_forms("past") or (
        word in counts.measure_forms("past-participle")
        and k + 1 < len(tokens)
        and (tokens.low[k + 1] in DETERMINERS or tokens.low[k + 1] in PREPOSITIONS or tokens.words[k + 1][0].isupper())
    )


def can_speak(tokens: Tokens, first: int, last: int) -> bool:
    """True where the head of a noun phrase names somebody, or something that states: an official, a report."""
    low = tokens.low
    hanging = tokens.among(PREPOSITIONS, first + 1, last)
    head = hanging[0] - 1 if hanging else last - 1
    word = tokens.words[head]
    if is_part(tokens, head, last):
        return True
    for k in tokens.among(INFORMED, first + 1, head + 1):
        if can_state(low[k - 1]):
            return True  # "two people briefed on the talks"
    acronym = len(word) > 2 and word.isupper() and word.isalpha() and low[head] not in lexicon.common_words()
    return can_state(low[head]) or acronym


def in_a_body(tokens: Tokens, k: int, last: int) -> bool:
    """True for the "and" at token k within a body's name: "the Relief | and | Rehabilitation department"."""
    words = tokens.words
    if tokens.low[k] != "and" or k == 0 or k + 2 >= last:
        return False
    if not (words[k - 1][0].isupper() and words[k + 1][0].isupper()):
        return False
    ends = next((j for j in range(k + 2, min(last, k + 4)) if tokens.low[j] in names.heads()), None)
    return ends is not None and all(words[j][0].isupper() for j in range(k + 1, ends))


def is_part(tokens: Tokens, k: int, last: int) -> bool:
    """True where a few of those told of begin at token k, which ends before token last: "one of them", "two of the four
    aides"."""
    low = tokens.low
    if k + 2 >= last or low[k] not in PARTS or low[k + 1] != "of":
        return False
    counted = low[last - 1].isdigit() or low[last - 1] in PARTS
    return low[k + 2] in THEM or (low[k + 2] in DETERMINERS and (counted or any(map(can_state, low[k + 3 : last]))))


def name_goes_on(tokens: Tokens, k: int, last: int) -> bool:
    """True for the point of "Fr. Quispe", "P.H. Quispe", the hyphen of "Kim-soo" at token k: no name ends there."""
    if k + 1 >= last:
        return False
    return tokens.joins(k) or (tokens.low[k] == "." and tokens.words[k + 1][0].isupper())


def ends_credit(tokens: Tokens, k: int) -> bool:
    """True for the bracket that ends a photo's credit, not the acronym of who speaks: "the Front (NF), which"."""
    return tokens.low[k] == ")" and not (tokens.words[k - 1].isupper() and tokens.low[k - 2] == "(")


def beginning(inside: Sequence[Mention], end: int, can_speak: bool) -> Mention | None:
    """The person at the end of "Pentagon spokesman John Kirby"; none of "French officials": the words say it."""
    person = next((m for m in inside if m.type == "person" and m.end == end), None)
    return person or (None if can_speak else inside[0])


def ending(inside: Sequence[Mention], start: int, end: int, reach: int, can_speak: bool) -> Mention | None:
    """The actor that a noun phrase names: the person at its end, else who stands before "in", "at" or "with"."""
    last = inside[-1] if inside else None
    if inside and inside[0].type == "person" and inside[0].start == start:
        return inside[0]  # "Khaled Omar of the council in Douma"
    ends_it = [m for m in inside if m.end <= reach and (m.end >= reach - 2 or m.type == "person")]
    named = ends_it and ends_it[-1].type == "person"
    if last is not None and last.end >= end - 2 and not named and (last.type == "person" or not can_speak):
        return last
    return ends_it[-1] if ends_it else None
