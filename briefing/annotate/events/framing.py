"""Verbs met in a frame: "boarded the tanker" by what it is done to, "the levee failed" by what does it."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from briefing.annotate.clauses import Clause
from briefing.annotate.events.owning import fronts
from briefing.annotate.quantities.written import is_number, scales
from briefing.annotate.scene import Scene
from briefing.annotate.voices.said import has_verb
from briefing.lexicon import common_words
from briefing.lexicon.around_numbers import near
from briefing.lexicon.counts import people
from briefing.lexicon.determiners import articles
from briefing.lexicon.events import Hit
from briefing.lexicon.forms import PARTICIPLES, form_at, is_adverb, is_finite, participle
from briefing.lexicon.frames import Frame, Frames, Nouns, figured, frames_among, frames_of, needed
from briefing.lexicon.grammar import grammar
from briefing.model import Mention
from briefing.signs import Sign
from briefing.tokens import Tokens, greater, lesser

FRAMED = Sign(lambda word: bool(frames_of(word)))
AHEAD = 10  # tokens behind a verb in which the head of its object stands
BEHIND = 12  # tokens before a verb in which the head of its subject stands
PARTICIPLE = 2  # tokens from a participle to its preposition: "set off by"
ASIDE = 4  # tokens between a verb and the "be" of its passive, or the words of a verb behind its object
VERBS_BEGIN = frozenset("re co counter over under out mis test".split())  # "re-elected"
PREPOSITIONS = frozenset(
    "in on at by for from with into onto over under against near around outside inside through between among across off"
    " after before during since without amid along via towards toward behind beside beyond per despite".split()
)
ENDS = PREPOSITIONS | frozenset(
    "to as that which who whom whose when where while and or but than if because so how why what whether".split()
)
BEHIND_NOUN = ENDS | frozenset(
    "alive dead safe ashore home away apart aside adrift unharmed closer nearer forward inland overnight".split()
)
OPENING = frozenset({"as", "until"})  # words of a verb that may open a clause
PERSONAL = frozenset({"he", "she", "him", "her", "they", "them"})
AGAINST = frozenset("on against upon at of".split())
SIGNS = frozenset("-'’“”\"$€£¥")


class Framed(NamedTuple):
    """A frame met: its trigger, the token behind the verb and its object, and the head of the subject, where it needs
    one. The event nouns among these tell no event beside: "lifted the curfew", "the talks collapsed"."""

    hit: Hit
    past: int
    subject: int | None


def frames_in(tokens: Tokens, scene: Scene) -> dict[int, Frames]:
    """By token of a verb the frames that may stand in the sentence: of "was" those that have a word of theirs there;
    none are needed where a number may stand before the verb's particle."""
    found: dict[int, Frames] = {}
    for i in tokens.where(FRAMED, scene.first, scene.last):
        word = tokens.low[i]
        here = frozenset() if (needs := needed(word)).isdisjoint(scene.words) else needs & scene.words
        frames = frames_among(word, here)
        if frames or (i + 1 < scene.last and tokens.low[i + 1][0].isdigit()):
            found[i] = frames
    return found


def framed(tokens: Tokens, i: int, frames: Frames, scene: Scene, clause: Clause) -> Framed | None:
    """The frame of these that the verb at token i stands in; None where it stands in none."""
    if _is_tail(tokens, i, clause.first):
        return None
    be = _passive(tokens, i, clause) if any(form in PARTICIPLES for _, form in frames) else None
    for frame, tag in frames:
        form = form_at(tokens.low, i, tag)
        fit = _fit(tokens, i, frame, form, be if form in PARTICIPLES else None, scene, clause)
        if fit is not None:
            size = 1 + len(frame.rest) if _is_together(tokens.low, i, frame) else 1
            return Framed(Hit(size, form, frame.trigger), *fit)
    return None


def is_figure(tokens: Tokens, end: int, scene: Scene, clause: Clause) -> bool:
    """ "An attack | on inflation", "a flood | of complaints": a noun of force of or against what is no thing."""
    if end + 1 >= scene.last or tokens.low[end] not in AGAINST or tokens.low[end : end + 2] == ["on", "record"]:
        return False
    return _object(tokens, end + 1, figured(tokens.low[end]), scene, clause) is not None


def _is_tail(tokens: Tokens, i: int, first: int) -> bool:
    """True for the end of an adjective, "state-sanctioned", but not in "re-elected"."""
    joined = i - 2 >= first and tokens.words[i - 1] == "-" and tokens.touches(i)
    return joined and tokens.low[i - 2] not in VERBS_BEGIN


def _is_together(low: list[str], i: int, frame: Frame) -> bool:
    return tuple(low[i + 1 : i + 1 + len(frame.rest)]) == frame.rest


def _is_on_a_day(frame: Frame, i: int, dated: set[int]) -> bool:
    """ "Voted on | Monday to": the "on" is the day's."""
    return frame.rest[-1] == "on" and i + 1 + len(frame.rest) in dated


def _fit(
    tokens: Tokens, i: int, frame: Frame, form: str, be: int | None, scene: Scene, clause: Clause
) -> tuple[int, int | None] | None:
    """The token behind the verb and its object, and the subject; None where doers and things are not the frame's.

    ``be`` is the token of the passive's, None where the verb is active.
    """
    together = not frame.rest or (_is_together(tokens.low, i, frame) and not _is_on_a_day(frame, i, scene.dated))
    rest, end = frame.rest, i + 1 + (len(frame.rest) if together else 0)
    if not together and len(rest) > 1 and tokens.low[end : end + 1] == [rest[0]]:
        rest, end = rest[1:], end + 1  # "turned to | the bank | for help"
    if be is not None:
        to = frame.rest[-1:] == ("to",) and _follows(tokens.low, i, frame.rest, clause.last, scene.dated)
        thing = _subject(tokens, be, frame.things, scene, clause) if frame.things and (together or to) else None
        anybody = not frame.doers and not frame.of_phrase
        by = anybody or _is_by(tokens, end, frame.doers, scene, clause)
        return (end, thing) if thing is not None and by else None
    g = grammar()
    if form == "participle" and not (tokens.low[i - 1] in g.have or tokens.low[i - 1] in g.before_verb):
        return None  # "will come into force" is no participle
    if frame.things:
        head = _object(tokens, end, frame.things, scene, clause, rest)
        if head is None:
            return None
        last = _past_object(tokens, end, scene, clause)
        if rest and tokens.low[last : last + 1] == [rest[0]] and rest[0] in OPENING:
            last = min(scene.last, last + len(rest))  # a clause begins there: "named Ana Ruiz | as its candidate"
        if not (together or _follows(tokens.low, head, rest, last, scene.dated)):
            return None
        end = head + 1
    elif not together:
        return None
    if not frame.doers:
        return end, None
    if form == "ing" and (comma := fronts(tokens, i, clause)) is not None:  # "Storming the jail, | rebels freed 80 men"
        doer = _object(tokens, comma + 1, frame.doers, scene, scene.clauses[-1])
    else:
        doer = _subject(tokens, i, frame.doers, scene, clause)
    return None if doer is None else (end, doer)


def _passive(tokens: Tokens, i: int, clause: Clause) -> int | None:
    """The "be" of a passive before its participle."""
    for k in range(i - 1, greater(clause.first, i - ASIDE) - 1, -1):
        if tokens.low[k] in grammar().be:
            return k
        if tokens.low[k] in grammar().have or not (is_adverb(tokens.low[k]) or tokens.low[k] in common_words()):
            return None
    return None


def _is_by(tokens: Tokens, end: int, doers: tuple[Nouns, ...], scene: Scene, clause: Clause) -> bool:
    """True where a passive names one of the doers, "was boarded by masked gunmen", or, where no doers are known, no
    mere thing: "the road was blocked by trees"."""
    while end < clause.last and (end in scene.dated or tokens.low[end] == "on"):
        end += 1  # "was boarded on Monday by"
    named = end < clause.last and tokens.low[end] == "by"
    if not doers:
        last = min(clause.last, end + AHEAD)
        return not named or tokens.any_among(people(), end, last) or not scene.named.isdisjoint(range(end, last))
    return named and _object(tokens, end + 1, doers, scene, clause) is not None


def _follows(low: list[str], head: int, rest: tuple[str, ...], last: int, dated: set[int]) -> bool:
    """ "Pulled its troops out", "brought nine people to safety": the rest stands before token ``last``; an infinitive
    right behind the object or its day: "asked the court on Monday to"."""
    last = min(last, head + 1 + ASIDE + len(rest) ** 2)
    near = [k for k in range(head + 1, last - len(rest) + 1) if tuple(low[k : k + len(rest)]) == rest]
    if rest[-1] == "on":
        near = [k for k in near if k + len(rest) not in dated]  # "turned the boat back on Monday"
    return any(rest[-1] != "to" or all(j in dated or low[j] == "on" for j in range(head + 1, k)) for k in near)


def _past_object(tokens: Tokens, first: int, scene: Scene, clause: Clause) -> int:
    """The token behind what a verb may take: of one of saying also what it says, where that is no clause: "confirmed
    three new cases"."""
    if first < clause.last:
        return clause.last
    said = next((c for c in scene.clauses if c.first == clause.last and c.opener == "said"), None)
    return clause.last if said is None or has_verb(tokens, said.first, said.last) else said.last


def _object(
    tokens: Tokens, first: int, things: tuple[Nouns, ...], scene: Scene, clause: Clause, rest: tuple[str, ...] = ()
) -> int | None:
    """The head of the first noun phrase behind a verb, where it is one of the things; ``rest`` are words of the verb
    that may stand behind it."""
    low, end = tokens.low, _past_object(tokens, first, scene, clause)
    if low[first : first + 1] == ["on"] and first + 1 in scene.dated:
        first += 2  # "withdrew on Monday his claim"
    last = lesser(end, first + AHEAD)
    things = _possible(things, low[first:last])
    if not things:
        return None
    for k in range(first, last):
        word = low[k]
        if _is_one(tokens, k, first, things, scene):
            if _is_head(tokens, k, end) or low[k + 1 : k + 2] == [*rest[:1]]:
                return k
            continue
        if word == "of" and k > first and (_is_amount(low[k - 1]) or tokens.words[k - 1][0].isupper()):
            continue  # "dozens of", "Ana Quispe of the Farmers' Party"
        if word == "of" and _is_within(low, k, things):
            continue
        if word in ENDS or word == "of" or not (word[0].isalnum() or word in SIGNS or word == "'s"):
            return None
        begins = k == first and is_finite(word) and not word.endswith("ed")
        if begins or word in grammar().be or word in grammar().have:
            return None
        if (
            _is_plural(tokens, k)
            and not _is_amount(word)
            and low[k + 1 : k + 2] not in (["'"], ["’"])
            and not _is_one(tokens, lesser(k + 1, last - 1), first, things, scene)
        ):
            return None  # "arms embargo" goes on
    return None


def _subject(tokens: Tokens, end: int, doers: tuple[Nouns, ...], scene: Scene, clause: Clause) -> int | None:
    """The head of the noun phrase before token ``end``, where it is one of the doers."""
    low, first = tokens.low, max(clause.first, end - BEHIND)
    near = _possible(doers, low[first:end])
    k, commas = end - 1, 1
    if low[k] == ",":  # "the minister, Ana Ruiz, is due"
        k, commas = k - 1, 2
    while near and k >= first and low[k] not in {";", ":"}:
        if low[k] == ",":
            commas -= 1
            if not commas:
                break
        elif (size := _is_one(tokens, k, clause.first, near, scene)) and _is_head(tokens, k, clause.last):
            hung = _hangs(low, k + 1 - size, clause.first, scene.dated)
            if hung is None:
                return k
            k = _past_participle(low, hung, first)
        k -= 1
    if end - clause.first > ASIDE:
        return None
    at = scene.clauses.index(clause)
    owner = clause if clause.relative or not at else scene.clauses[at - 1]  # "the levee, which was old, | failed"
    return _antecedent(tokens, doers, scene, owner) if owner.relative else None


def _possible(classes: tuple[Nouns, ...], words: list[str]) -> tuple[Nouns, ...]:
    """Those of the classes of which one may be among the words; named actors and pronouns stand for some."""
    return tuple([nouns for nouns in classes if nouns.types or not nouns.forms.keys().isdisjoint(words)])


def _antecedent(tokens: Tokens, doers: tuple[Nouns, ...], scene: Scene, clause: Clause) -> int | None:
    """The noun to which a relative clause belongs, where it is one of the doers: "the levee that failed"."""
    k = clause.first - 1
    if k > scene.first and tokens.low[k] == ",":
        k -= 1
    return k if k >= scene.first and _is_one(tokens, k, scene.first, doers, scene) else None


def _hangs(low: list[str], k: int, first: int, dated: set[int]) -> int | None:
    """The preposition that hangs a noun on another: "workers at the plant"; not "on Monday a slope"."""
    for j in range(k - 1, first - 1, -1):
        if low[j] == "," or (j in dated and low[j] != "'s" and low[j + 1] != "'s"):
            return None
        if low[j] in PREPOSITIONS or (low[j] == "of" and not _is_amount(low[j - 1])):
            return j if j > first else None
        if low[j] in articles() and j > first and low[j - 1] not in PREPOSITIONS and low[j - 1] != "of":
            return None
    return None


def _past_participle(low: list[str], preposition: int, first: int) -> int:
    """Where the search for a subject goes on before what hangs on it: "the slide set off by the quake buried …"; at the
    start where a verb stands between."""
    for k in range(preposition - 1, first - 1, -1):
        if low[k] in articles():
            return preposition
        if is_finite(low[k]):
            reduced = participle(low[k]) and low[k - 1] not in grammar().helping
            return k if reduced and preposition - k <= PARTICIPLE else first
    return preposition


def _is_one(tokens: Tokens, k: int, first: int, classes: tuple[Nouns, ...], scene: Scene) -> int:
    """How many tokens a noun of the classes has that ends at token k, or a named actor that stands for one."""
    for nouns in classes:
        for parts in nouns.forms.get(tokens.low[k], ()):
            begins = k + 1 - len(parts)
            if begins >= first and tuple(tokens.low[begins : k + 1]) == parts:
                return len(parts)
        if k in scene.named and any(_is_typed(m, nouns) and _ends(tokens, k, m) for m in scene.mentions):
            return 1
        if tokens.low[k] in PERSONAL and "person" in nouns.types:
            return 1
    return 0


def _is_typed(mention: Mention, nouns: Nouns) -> bool:
    """True for an actor of the class: an official is a person with an office."""
    return mention.type in nouns.types or (
        mention.type == "person" and bool(mention.role) and "official" in nouns.types
    )


def _ends(tokens: Tokens, k: int, mention: Mention) -> bool:
    """True where the mention ends with token k."""
    return mention.start <= tokens.starts[k] and tokens.ends[k] == mention.end


def _is_within(low: list[str], of: int, classes: tuple[Nouns, ...]) -> bool:
    """True for the "of" of a noun of several words: "state of siege"."""
    for last in range(of + 1, min(of + 3, len(low))):
        for parts in chain.from_iterable(nouns.forms.get(low[last], ()) for nouns in classes):
            begins = last + 1 - len(parts)
            if begins < of and tuple(low[begins : last + 1]) == parts:
                return True
    return False


def _is_head(tokens: Tokens, k: int, last: int) -> bool:
    """True where no further noun follows: "the ship", not "the ship owner" nor "the ship's owner"."""
    if k + 1 >= last or tokens.low[k].endswith("self"):
        return True
    word, after = tokens.words[k + 1], tokens.low[k + 1]
    if after in ("'s", "’s") or (after == "-" and tokens.touches(k + 1)):
        return False
    return not (
        word.isalpha()
        and word.islower()
        and after not in common_words()
        and after not in BEHIND_NOUN
        and not after.endswith(("ly", "ing", "ed"))
        and not is_finite(after)
        and not frames_of(after)
    )


def _is_plural(tokens: Tokens, k: int) -> bool:
    """True for a plural noun, which no further noun follows as a rule."""
    word = tokens.words[k]
    return len(word) > 3 and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))


def _is_amount(word: str) -> bool:
    """True for a word that "of" may follow before the noun that is meant: "dozens of", "21 of the"."""
    return word in near().amounts or is_number(word) or word in scales()
