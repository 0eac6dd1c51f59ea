"""Frames: verbs that tell an event only where certain nouns do something or have it done to them."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.expressions import expression
from briefing.lexicon import items, kept, lines, rows, table
from briefing.lexicon.events import Trigger, event_nouns, harm_words
from briefing.lexicon.forms import lemmas, plural, verb_forms
from briefing.memo import MOST, remembered
from briefing.record import record

NONE = "-"
OWN = "="  # before a noun that is a class of its own
# a phrase of events.toml: "lower (the flag)", "throw out (the case)", "resume (flights)"
ARTICLES = frozenset({"a", "an", "the"})
OBJECT = expression(r"(\w+(?: (?!(?:an?|the) )\w+)?) (?:(an?|the|one's) )?(\w+)")


_Forms = dict[str, tuple[tuple[str, ...], ...]]  # by their last word


@record(frozen=True, slots=True)
class Nouns:
    """A class of nouns: its folded forms by their last word, as tuples of all words; and types of named actors."""

    forms: _Forms
    types: frozenset[str]


@record(frozen=True, slots=True)
class Frame:
    """One verb with what it needs. ``rest`` are its words after the first; empty doers or things are anybody's. A
    trigger without a category tells no event.

    ``needs`` are sets of words of each of which one must be in its sentence.
    """

    trigger: Trigger
    rest: tuple[str, ...]
    doers: tuple[Nouns, ...]
    things: tuple[Nouns, ...]
    needs: tuple[frozenset[str], ...]
    of_phrase: bool = False  # made of a phrase of events.toml


Frames = tuple[tuple[Frame, str], ...]  # each with the tag of its verb's form


@remembered
def frames_of(word: str) -> Frames:
    """The frames of whose verb the folded word is a form, with the form's tag, those of more words first; made when a
    text first has it."""
    found: list[tuple[int, Frame, str]] = []
    for lemma in lemmas(word) & _listed().keys():
        tag = verb_forms(lemma).get(word)
        if tag is not None:
            found += ((number, _frame(number), tag) for number in _listed()[lemma])
    found.sort(key=lambda one: (-len(one[1].rest), one[0]))
    return tuple((frame, tag) for _, frame, tag in found)


@remembered
def needed(word: str) -> frozenset[str]:
    """All words of which the frames of a verb need any; in most sentences there is none of them."""
    return frozenset().union(*[words for frame, _ in frames_of(word) for words in frame.needs])


@lru_cache(MOST)
def frames_among(word: str, here: frozenset[str]) -> Frames:
    """The frames of a verb that may stand in a sentence which has the words ``here`` of all that they need."""
    return tuple([one for one in frames_of(word) if not any(map(here.isdisjoint, one[0].needs))])


@kept
def _entries() -> list[tuple[str, list[str]]]:
    """Each verb with the fields that stand behind it; last the phrases of a verb and its object, which are frames too:
    "resumed the ferry flights", "flights were resumed"."""
    told = rows(table("frames")["frames"]["lines"])
    return [(verb, fields) for verbs, *fields in told for verb in items(verbs)] + _phrases()


def _phrases() -> list[tuple[str, list[str]]]:
    """The phrases of a verb and an object that tells no event itself, each with the fields of a frame, behind which the
    phrase stands."""
    found, telling = [], event_nouns()
    for category, block in table("events").items():
        for line in (*lines(block.get("phrases", "")), *lines(block.get("verbs", ""))):
            phrase, _, value = map(str.strip, line.partition("="))
            met = OBJECT.fullmatch(phrase)
            if met is None or (met[3] in telling and met[2] != "one's"):
                continue
            several = met[3][-1] == "s" and met[3][-2] not in "sau"
            if met[2] in ARTICLES or (met[2] and " " in met[1]) or (several and not met[2]):
                found.append((met[1], [NONE, f"{OWN}{met[3]}", category, NONE, value or NONE, phrase]))
    return found


@cache
def _listed() -> dict[str, list[int]]:
    """The numbers of the entries by the first words of their verbs."""
    found: dict[str, list[int]] = {}
    for number, (verb, _) in enumerate(_entries()):
        found.setdefault(verb.split()[0], []).append(number)
    return found


@cache
def _frame(number: int) -> Frame:
    verb, fields = _entries()[number]
    doers, things, category, kind, own, phrase = (*("" if f == NONE else f for f in fields), "", "")[:6]
    value = float(own) if own else table("events").get(category, {}).get("intensity")
    who, what = _classes(doers), _classes(things)
    harm, own_kind = phrase in harm_words(), None if phrase else kind
    trigger = Trigger(phrase or verb, category, value, noun=False, weak=False, harm=harm, kind=own_kind)
    rest = tuple(verb.split()[1:])
    needs = [words for words in map(_needed, (doers, things)) if words] + [frozenset({word}) for word in rest]
    return Frame(trigger, rest, who, what, tuple(needs), bool(phrase))


@cache
def _classes(field: str) -> tuple[Nouns, ...]:
    return tuple(map(_nouns, items(field)))


@cache
def _needed(field: str) -> frozenset[str]:
    """The words with which a noun of the classes may end; none where a named actor may stand for it."""
    classes = _classes(field)
    return frozenset().union(*(nouns.forms for nouns in classes if not any(one.types for one in classes)))


@cache
def _nouns(name: str) -> Nouns:
    if name.startswith(OWN):
        return Nouns(_forms_of(name.removeprefix(OWN)), frozenset())
    return Nouns(_forms()[name], frozenset(items(table("frames")["named"].get(name, ""))))


@cache
def figured(preposition: str) -> tuple[Nouns, ...]:
    """Nouns of what is attacked, or comes in floods, in words alone: "on inflation", "of complaints"."""
    return (_nouns("outpouring" if preposition == "of" else "notion"),)


@kept
def _forms() -> dict[str, _Forms]:
    """The forms of every class of nouns."""
    return {name: _forms_of(block) for name, block in table("frames")["nouns"].items()}


def _forms_of(block: str) -> _Forms:
    forms: dict[str, list[tuple[str, ...]]] = {}
    for line in block.splitlines():
        for noun in items(line):
            for form in (noun, plural(noun)):
                parts = tuple(form.replace("-", " - ").split())
                forms.setdefault(parts[-1], []).append(parts)
    return {last: tuple(sorted(set(told), key=len, reverse=True)) for last, told in forms.items()}
