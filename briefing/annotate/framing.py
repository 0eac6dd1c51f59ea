"""Verbs met in a frame: "boarded the tanker" by what it is done to, "the levee failed" by what does it."""

from __future__ import annotations

from briefing.annotate.clauses import Clause, grammar
from briefing.annotate.scene import Scene
from briefing.annotate.written import scales, small_numbers
from briefing.lexicon import common_words
from briefing.lexicon.events import Hit
from briefing.lexicon.forms import is_finite
from briefing.lexicon.frames import Frame, Nouns, frames
from briefing.tokens import Tokens

AHEAD = 10  # tokens behind a verb in which the head of its object stands
BEHIND = 12  # tokens before a verb in which the head of its subject stands
ASIDE = 4  # tokens between a verb and the "be" of its passive, or the words of a verb behind its object
PASSIVE = frozenset({"participle", "past-participle"})
PREPOSITIONS = frozenset(
    "in on at by for from with into onto over under against near around outside inside through between among across off"
    " after before during since without amid along via towards toward behind beside beyond per despite".split()
)
ENDS = PREPOSITIONS | frozenset(
    "to as that which who whom whose when where while and or but than if because so".split()
)
AMOUNTS = frozenset(
    "group groups number rest part parts most some all many several both half each any control dozens scores tens"
    " hundreds thousands millions tonnes tons".split()
)
SIGNS = frozenset("-'’“”\"")


def framed(tokens: Tokens, i: int, scene: Scene, clause: Clause) -> tuple[Hit, int] | None:
    """The frame that the verb at token i stands in, as a trigger, and the token behind what it is done to, for "lifted
    the curfew" tells of no curfew; None where it stands in none."""
    for frame, form in frames().get(tokens.low[i], ()):
        past = _fits(tokens, i, frame, form, scene, clause)
        if past:
            together = _is_together(tokens.low, i, frame)
            return Hit(1 + len(frame.rest) if together else 1, form, frame.trigger), past
    return None


def _is_together(low: list[str], i: int, frame: Frame) -> bool:
    return tuple(low[i + 1 : i + 1 + len(frame.rest)]) == frame.rest


def _fits(tokens: Tokens, i: int, frame: Frame, form: str, scene: Scene, clause: Clause) -> int:
    """The token behind the verb and what it is done to, where doers and things are those of the frame; else 0."""
    together = _is_together(tokens.low, i, frame)
    end = i + 1 + (len(frame.rest) if together else 0)
    be = _passive(tokens, i, clause) if form in PASSIVE else None
    if be is not None:
        fits = together and frame.things and _subject(tokens, be, frame.things, scene, clause)
        return end if fits and (not frame.doers or _is_by(tokens, end, frame.doers, scene, clause)) else 0
    if form == "participle" and tokens.low[i - 1] not in grammar().have:
        return 0
    if frame.things:
        head = _object(tokens, end, frame.things, scene, clause)
        if head is None or not (together or _follows(tokens.low, head, frame.rest, clause)):
            return 0
        end = head + 1
    elif not together:
        return 0
    return end if not frame.doers or _subject(tokens, i, frame.doers, scene, clause) else 0


def _passive(tokens: Tokens, i: int, clause: Clause) -> int | None:
    """The "be" of a passive before its participle."""
    for k in range(i - 1, max(clause.first, i - ASIDE) - 1, -1):
        if tokens.low[k] in grammar().be:
            return k
        if tokens.low[k] in grammar().have or not (tokens.low[k].endswith("ly") or tokens.low[k] in common_words()):
            return None
    return None


def _is_by(tokens: Tokens, end: int, doers: tuple[Nouns, ...], scene: Scene, clause: Clause) -> bool:
    """True where a passive names one of the doers: "was boarded by masked gunmen"."""
    named = end < clause.last and tokens.low[end] == "by"
    return named and _object(tokens, end + 1, doers, scene, clause) is not None


def _follows(low: list[str], head: int, rest: tuple[str, ...], clause: Clause) -> bool:
    """ "Pulled its troops out", "brought nine people to safety"."""
    last = min(clause.last, head + 1 + ASIDE + len(rest))
    return any(tuple(low[k : k + len(rest)]) == rest for k in range(head + 1, last - len(rest) + 1))


def _object(tokens: Tokens, first: int, things: tuple[Nouns, ...], scene: Scene, clause: Clause) -> int | None:
    """The head of the first noun phrase behind a verb, where it is one of the things."""
    low, last = tokens.low, min(clause.last, first + AHEAD)
    for k in range(first, last):
        word = low[k]
        if _is_one(tokens, k, first, things, scene):
            if _is_head(tokens, k, clause.last):
                return k
            continue
        if word == "of" and k > first and (_is_amount(low[k - 1]) or tokens.words[k - 1][0].isupper()):
            continue  # "dozens of", "Ana Quispe of the Farmers' Party"
        if word in ENDS or word == "of" or not (word[0].isalnum() or word in SIGNS or word == "'s"):
            return None
        if word in grammar().be or word in grammar().have or (k == first and is_finite(word)):
            return None
        if _is_plural(tokens, k) and not _is_amount(word):
            return None
    return None


def _subject(tokens: Tokens, end: int, doers: tuple[Nouns, ...], scene: Scene, clause: Clause) -> bool:
    """True where the noun phrase before token ``end`` has one of the doers for its head."""
    low = tokens.low
    for k in range(end - 1, max(clause.first, end - BEHIND) - 1, -1):
        if low[k] == "," or low[k] in (";", ":"):
            return False
        if _is_one(tokens, k, clause.first, doers, scene) and _is_head(tokens, k, clause.last):
            return not _hangs(low, k, clause.first)
    return False


def _hangs(low: list[str], k: int, first: int) -> bool:
    """True for a noun that a preposition hangs on another: "workers at the plant"."""
    for j in range(k - 1, first, -1):
        if low[j] in PREPOSITIONS or (low[j] == "of" and not _is_amount(low[j - 1])):
            return True
        if low[j] == ",":
            return False
    return False


def _is_one(tokens: Tokens, k: int, first: int, classes: tuple[Nouns, ...], scene: Scene) -> bool:
    """True where a noun of the classes ends at token k, or a named actor that stands for one."""
    for nouns in classes:
        for parts in nouns.forms.get(tokens.low[k], ()):
            begins = k + 1 - len(parts)
            if begins >= first and tuple(tokens.low[begins : k + 1]) == parts:
                return True
        if nouns.types and any(
            m.type in nouns.types and m.start <= tokens.starts[k] and tokens.ends[k] == m.end for m in scene.mentions
        ):
            return True
    return False


def _is_head(tokens: Tokens, k: int, last: int) -> bool:
    """True where no further noun follows: "the ship", not "the ship owner" nor "the ship's owner"."""
    if k + 1 >= last or tokens.low[k].endswith("self"):
        return True
    word, after = tokens.words[k + 1], tokens.low[k + 1]
    if after in ("'s", "’s") or (after == "-" and tokens.starts[k + 1] == tokens.ends[k]):
        return False
    return not (
        word.isalpha()
        and word.islower()
        and after not in common_words()
        and after not in ENDS
        and not after.endswith(("ly", "ing", "ed"))
        and not is_finite(after)
        and after not in frames()
    )


def _is_plural(tokens: Tokens, k: int) -> bool:
    """True for a plural noun, which no further noun follows as a rule."""
    word = tokens.words[k]
    return len(word) > 3 and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))


def _is_amount(word: str) -> bool:
    """True for a word that "of" may follow before the noun that is meant: "dozens of", "21 of the"."""
    return word in AMOUNTS or word[0].isdigit() or word in small_numbers() or word in scales()
