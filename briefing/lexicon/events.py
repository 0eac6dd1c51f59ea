"""The words that tell events, ready to be met in a text: lemma, category and intensity of every trigger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, get_args

from briefing.lexicon import line_set, lines, made, rows, table, words
from briefing.lexicon.forms import form_at, lemmas, plural, stem, verb_forms
from briefing.lexicon.particles import BEFORE_PARTICLE, PARTICLES, before_particle, manner, on_a_day, particle_at
from briefing.memo import Memo, remembered
from briefing.model import Category
from briefing.record import record
from briefing.signs import Sign
from briefing.tokens import Tokens

NOUNS = ("nouns", "weak_nouns", "coming_nouns")
SAID = ("stances", "vows")  # blocks of what tells an event only where somebody says it
BLOCKS = ("phrases", "verbs", "nouns", "weak_verbs", "weak_nouns", "coming_nouns", *SAID)
EVERYDAY = "dated_verbs"  # the block of what tells an event only where its clause names the day
NOT = {"stances": ("isn't", "wasn't", "aren't", "weren't"), "vows": ("won't", "wouldn't", "never")}
ONES = ("his", "her", "its", "their")
CATEGORIES: tuple[str, ...] = get_args(Category)
HARMFUL = frozenset({"ASSAULT", "DISASTER", "PROTEST", "CRIME", "COERCE"})  # what hurts or holds people
HOSTILE = frozenset({"THREATEN", "PROTEST", "CRIME", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})


@record(frozen=True, slots=True)
class Trigger:
    """A word or phrase that tells an event; ``harm`` words tell only what an event did to people.

    ``kind`` is the kind of event where the lemma doesn't say it, empty for none; ``coming`` words tell an event only
    where they are told to come: "rain is forecast for Friday"; ``said`` ones only where somebody says them, ``dated``
    ones only where their clause names their day.
    """

    lemma: str
    category: str
    intensity: float | None
    noun: bool
    weak: bool
    harm: bool = False
    kind: str | None = None
    coming: bool = False
    said: bool = False
    dated: bool = False


class Hit(NamedTuple):
    """A trigger met at a token: how many tokens it takes and the form of its first word."""

    size: int
    form: str  # noun, base, third, past, participle, past-participle, ing
    trigger: Trigger


# last words of phrases whose verb may stand some words before them: "froze the bank's accounts"
PARTED = frozenset("hostage captive prisoner accounts assets missiles rockets shells shots bullets torpedoes".split())


PARTING = 12  # tokens between the two


# the words behind the first; those of them before a particle that may stand apart; the trigger
_Longer = tuple[list[str], list[str] | None, Trigger]


class Beginning:
    """The triggers that begin with one word: the longer ones by their second word, the longest first.

    ``short``: the word may tell an event whatever follows it.
    """

    __slots__ = ("alone", "longer", "parted", "short")

    def __init__(self) -> None:
        self.longer: dict[str, list[_Longer]] = {}
        self.parted: list[tuple[str, Trigger]] = []
        self.alone: Trigger | None = None
        self.short = False

    def enter(self, rest: list[str], trigger: Trigger) -> None:
        """Add a trigger with the words that follow the first; the first trigger of the same words stands."""
        if not rest:
            self.alone = self.alone or trigger
            self.short = True
            return
        same = self.longer.setdefault(rest[0], [])
        if any(known == rest for known, _, _ in same):
            return
        same.append((rest, rest[:-1] if len(rest) > 1 and rest[-1] in PARTICLES else None, trigger))
        same.sort(key=lambda entry: -len(entry[0]))
        if len(rest) == 1 and rest[0] in PARTED:
            self.parted.append((rest[0], trigger))
            self.short = True

    def longest(self, low: list[str], i: int, last: int, form: str) -> Hit | None:
        """The longest trigger that begins at token i, its first word in the form."""
        if self.longer and i + 1 < last:
            following = low[i + 1]
            for rest, parting, trigger in self.longer.get(following, ()):
                end = i + 1 + len(rest)
                if low[i + 1 : end] == rest and end <= last and not on_a_day(low, rest, end, last):
                    return Hit(1 + len(rest), form, trigger)
                if parting and low[i + 1 : end - 1] == parting:
                    particle = particle_at(low, end - 1, last)  # "poured cold water | on Tuesday | on"
                    if particle is not None and low[particle] == rest[-1]:
                        return Hit(particle + 1 - i, form, trigger)
            if before_particle(following) and (particle := particle_at(low, i + 1, last)) is not None:
                for rest, _, trigger in self.longer.get(low[particle], ()):
                    end = particle + len(rest)
                    if end <= last and low[particle:end] == rest:
                        return Hit(end - i, form, trigger)
        for word, trigger in self.parted:
            if _stands_after(low, i, last, word):
                return Hit(1, form, trigger)
        return Hit(1, form, self.alone) if self.alone is not None else None


# a line, and what the entries of its block have in common: category, intensity; whether nouns, weak, coming …
_Entry = tuple[str, tuple[str, float | None, bool, bool, bool, bool, bool]]
_Entries = dict[str, list[_Entry]]


class Triggers:
    """All triggers by the lemma of their first word, and every form of those lemmas.

    The entries of a first word wait as they are written until a text has it: of thousands a case meets a few hundred.
    """

    def __init__(self, listed: tuple[_Entries, _Entries]) -> None:
        self._nouns = Memo(self._noun)
        self._forms = Memo(self._begun)
        self._verbs = Memo(lambda lemma: self._beginning(self._listed_verbs[lemma]))
        self._listed_verbs, self._listed_nouns = listed
        self._order = {lemma: number for number, lemma in enumerate(self._listed_verbs)}

    def _noun(self, word: str) -> Beginning | None:
        """The nouns that begin with a folded word."""
        return self._beginning(self._listed_nouns[word], word) if word in self._listed_nouns else None

    def _begun(self, word: str) -> tuple[tuple[Beginning, str], ...]:
        """The verbs of whose first word a folded word is a form, with the form's tag."""
        known = sorted(lemmas(word) & self._listed_verbs.keys(), key=self._order.__getitem__)
        return tuple((self._verbs[lemma], tag) for lemma in known if (tag := verb_forms(lemma).get(word)))

    def _beginning(self, entries: list[_Entry], word: str = "") -> Beginning:
        """The triggers of entries; of nouns those forms that begin with the word."""
        beginning, harm = Beginning(), harm_words()
        for line, (category, value, noun, weak, coming, said, dated) in entries:
            lemma, _, number = (piece.strip() for piece in line.partition("="))
            intensity = float(number) if number else value
            trigger = Trigger(lemma, category, intensity, noun, weak, lemma in harm, None, coming, said, dated)
            for form in (lemma, plural(lemma)) if noun else (lemma,):
                first, *rest = _words(form)
                if first == word or not noun:
                    beginning.enter(rest, trigger)
        return beginning

    def __contains__(self, word: str) -> bool:
        """True for a folded word that begins a trigger."""
        return bool(self._forms[word]) or self._nouns[word] is not None

    def followed(self, word: str) -> bool | frozenset[str]:
        """True where the folded word may tell an event whatever follows, else the words of which one must."""
        begun = [beginning for beginning, _ in self._forms[word]]
        noun = self._nouns[word]
        if noun is not None:
            begun.append(noun)
        if not begun or any(one.short for one in begun):
            return bool(begun)
        following = manner().union(*(one.longer for one in begun))
        parted = not PARTICLES.isdisjoint(following)  # "acknowledged | on Friday | that"
        return following | BEFORE_PARTICLE if parted else following

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[Hit | None, Hit | None]:
        """The longest verb and the longest noun that begin at token i; either may be None."""
        return self.verb_at(tokens, i, last), self.noun_at(tokens, i, last)

    def verb_at(self, tokens: Tokens, i: int, last: int) -> Hit | None:
        """The longest verb that begins at token i."""
        low, longest = tokens.low, None
        begun = self._forms[low[i]]
        if not begun:
            return None
        following = low[i + 1] if i + 1 < last else ""
        apart = before_particle(following)
        for beginning, form in begun:
            if beginning.short or apart or following in beginning.longer:
                hit = beginning.longest(low, i, last, form_at(low, i, form))
                if hit is not None and (longest is None or hit.size > longest.size):
                    longest = hit
        return longest

    def noun_at(self, tokens: Tokens, i: int, last: int) -> Hit | None:
        """The longest noun that begins at token i."""
        low = tokens.low
        beginning = self._nouns[low[i]]
        if beginning is None or not (beginning.short or (i + 1 < last and low[i + 1] in beginning.longer)):
            return None
        return beginning.longest(low, i, last, "noun")


def _listed(blocks: Sequence[str]) -> tuple[_Entries, _Entries]:
    """The entries of verbs and of nouns by their first words."""
    verbs: _Entries = {}
    nouns: _Entries = {}
    for category in CATEGORIES:
        part = table("events")[category]
        for key in blocks:
            noun, dated = key.endswith("nouns"), key == EVERYDAY
            how = dated or key.startswith("weak"), key.startswith("coming"), key in SAID, dated
            block = category, part.get("intensity"), noun, *how
            for line in _entered(part, key):
                lemma = line.partition("=")[0].rstrip()
                head = _words(lemma)[0]
                (nouns if noun else verbs).setdefault(head, []).append((line, block))
                if noun and head == lemma:
                    nouns.setdefault(plural(lemma), []).append((line, block))
    return verbs, nouns


def _entered(part: Mapping[str, str], key: str) -> Iterator[str]:
    """The lines of a block; what begins with "not" also as "won't", "never" and "isn't" have it, and whatever has
    "one's" with everybody's."""
    for line in lines(part.get(key, "")):
        if "one's" in line:
            yield from (line.replace("one's", whose) for whose in ONES)
            continue
        yield line
        if line.startswith("not "):
            yield from (f"{no}{line[3:]}" for no in NOT[key])


def _words(lemma: str) -> list[str]:
    return lemma.replace("-", " - ").replace("'s", " 's").split()


def _stands_after(low: list[str], i: int, last: int, word: str) -> bool:
    """ "took eleven people hostage": the last word of the phrase stands some words after its verb."""
    behind = low[i + 1 : min(last, i + PARTING)]
    return word in behind or word + "s" in behind


@cache
def senses() -> dict[str, list[tuple[str, frozenset[str], str | None]]]:
    """For a lemma, other categories that it tells beside words with certain stems, with their kind where the lemma's
    own is none of theirs."""
    found: dict[str, list[tuple[str, frozenset[str], str | None]]] = {}
    for lemma, category, beside, *kind in rows(table("grammar")["senses"]["lines"]):
        stems = frozenset(stem(word) for word in beside.split())
        found.setdefault(lemma, []).append((category, stems, kind[0] if kind else None))
    return found


def goldstein(category: str) -> float | None:
    """The value of a category on Goldstein's scale, None where it has no place on it."""
    value: float | None = table("events")[category].get("intensity")
    return value


def in_sense(trigger: Trigger, beside: frozenset[str]) -> Trigger:
    """The trigger as it is meant beside the stems of its sentence."""
    for category, words_, kind in senses().get(trigger.lemma, ()):
        if words_ & beside:
            return Trigger(trigger.lemma, category, goldstein(category), trigger.noun, False, trigger.harm, kind)
    return trigger


@cache
def vows() -> frozenset[str]:
    """Lemmas of the stances that are taken only where it is said that it will be so."""
    told = (_entered(table("events")[category], "vows") for category in CATEGORIES)
    return frozenset(line for block in told for line in block)


@cache
def triggers() -> Triggers:
    """What tells events, whether or not a day is named."""
    return Triggers(made("triggers", lambda: _listed(BLOCKS)))


@cache
def everyday() -> Triggers:
    """The verbs that tell an event only where their clause names its day."""
    return Triggers(made("everyday", lambda: _listed((EVERYDAY,))))


@remembered
def begins_trigger(word: str) -> bool:
    """True for a folded word that begins a trigger: asked before ``at`` where speed counts."""
    return word in triggers()


FIRSTS = Sign(lambda word: triggers().followed(word))
FIRSTS_DATED = Sign(lambda word: everyday().followed(word))


# lemmas that tell violence and leave open whether anybody did it: explosion, blast
open_words = line_set("grammar", "open", "lines")


def event_nouns() -> frozenset[str]:
    """All nouns that tell an event, singular and plural."""
    blocks = (table("events")[category].get(key, "") for category in CATEGORIES for key in NOUNS)
    nouns = [line.partition("=")[0].rstrip() for block in blocks for line in lines(block)]
    return frozenset(nouns) | frozenset(map(plural, nouns))


@cache
def harm_words() -> frozenset[str]:
    """Lemmas that tell harm to people and leave open what did it: kill, die, wound, trap."""
    told = table("grammar")["harm"]
    return words(told["words"]) | frozenset(lines(told["phrases"]))
