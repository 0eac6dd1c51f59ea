"""The words that tell events, ready to be met in a text: lemma, category and intensity of every trigger."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing.lexicon import items, lines, rows, table, words
from briefing.lexicon.forms import plural, verb_forms
from briefing.tokens import Tokens

CATEGORIES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "INVESTIGATE", "DEMAND", "DISAPPROVE",
    "REJECT", "THREATEN", "PROTEST", "CRIME", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "DISASTER",
)  # fmt: skip
HOSTILE = frozenset({"THREATEN", "PROTEST", "CRIME", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or phrase that tells an event; ``harm`` words tell only what an event did to people."""

    lemma: str
    category: str
    intensity: float | None
    noun: bool
    weak: bool
    harm: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger met at a token: how many tokens it takes and the form of its first word."""

    size: int
    form: str  # noun, base, third, past, participle, past-participle, ing
    trigger: Trigger


# what follows the first word of a trigger, by its number of words
Rests = dict[int, dict[tuple[str, ...], Trigger]]
# last words of phrases whose verb may stand some words before them: "froze the bank's accounts"
PARTED = frozenset({"hostage", "captive", "prisoner", "accounts", "assets"})


class Triggers:
    """All triggers by the lemma of their first word, and every form of those lemmas."""

    def __init__(self) -> None:
        self._verbs: dict[str, Rests] = {}
        self._nouns: dict[str, Rests] = {}
        self._forms: dict[str, list[tuple[str, str]]] = {}
        harm = harm_words()
        for category in CATEGORIES:
            part = table("events")[category]
            for key in ("phrases", "verbs", "nouns", "weak_verbs", "weak_nouns"):
                for line in lines(part.get(key, "")):
                    self._enter(line, category, part, key, harm)
        for entries in (self._verbs, self._nouns):
            for first, rests in entries.items():  # the longest first
                entries[first] = dict(sorted(rests.items(), reverse=True))

    def _enter(self, line: str, category: str, part: dict[str, Any], key: str, harm: frozenset[str]) -> None:
        lemma, _, number = (piece.strip() for piece in line.partition("="))
        intensity = float(number) if number else part.get("intensity")
        noun, weak = key.endswith("nouns"), key.startswith("weak")
        trigger = Trigger(lemma, category, intensity, noun, weak, lemma in harm)
        if noun:
            for form in {lemma, plural(lemma)}:
                first, *rest = form.replace("-", " - ").split()
                self._nouns.setdefault(first, {}).setdefault(len(rest), {}).setdefault(tuple(rest), trigger)
            return
        first, *rest = lemma.replace("-", " - ").split()
        if first not in self._verbs:
            for form, tag in verb_forms(first).items():
                self._forms.setdefault(form, []).append((first, tag))
        self._verbs.setdefault(first, {}).setdefault(len(rest), {}).setdefault(tuple(rest), trigger)

    def begins(self, word: str) -> bool:
        """True where a folded word begins a trigger: asked before ``at`` where speed counts."""
        return word in self._forms or word in self._nouns

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[Hit | None, Hit | None]:
        """The longest verb and the longest noun that begin at token i; either may be None."""
        low = tokens.low
        word = low[i]
        verb = noun = None
        for lemma, tag in self._forms.get(word, ()):
            hit = self._longest(self._verbs[lemma], low, i, last, tag)
            if hit is not None and (verb is None or hit.size > verb.size):
                verb = hit
        entries = self._nouns.get(word)
        if entries is not None:
            noun = self._longest(entries, low, i, last, "noun")
        return verb, noun

    @staticmethod
    def _longest(rests: Rests, low: list[str], i: int, last: int, tag: str) -> Hit | None:
        for size, triggers_ in rests.items():
            if i + size >= last and size:
                continue
            trigger = triggers_.get(tuple(low[i + 1 : i + 1 + size]))
            if trigger is not None:
                return Hit(1 + size, tag, trigger)
            if size == 1:
                parted = next(
                    (t for (word,), t in triggers_.items() if word in PARTED and _stands_after(low, i, last, word)),
                    None,
                )
                if parted is not None:
                    return Hit(1, tag, parted)
        return None


def _stands_after(low: list[str], i: int, last: int, word: str) -> bool:
    """ "took eleven people hostage": the last word of the phrase stands some words after its verb."""
    return any(low[k] in (word, word + "s") for k in range(i + 1, min(last, i + 7)))


@cache
def kinds() -> dict[str, str]:
    """For each lemma that has synonyms among reporters, the name of its kind of event."""
    found: dict[str, str] = {}
    for line in lines(table("kinds")["kinds"]["lines"]):
        forms = items(line)
        for form in forms:
            found.setdefault(form, forms[0])
    return found


@cache
def kind_of(lemma: str) -> str:
    """The kind of event that a trigger tells: its own, else that of its last or first word; empty where none is
    known."""
    words_ = lemma.split()
    found = (
        kinds().get(lemma) or kinds().get(" ".join(words_[-2:])) or kinds().get(words_[-1]) or kinds().get(words_[0])
    )
    return found or ""


@cache
def kinds_apart() -> frozenset[str]:
    """Names of kinds that are never told as another kind."""
    return frozenset(lines(table("kinds")["apart"]["lines"]))


@cache
def kinds_lasting() -> frozenset[str]:
    """Names of kinds that go on for days: a flood, an outbreak, a strike."""
    return frozenset(lines(table("kinds")["lasting"]["lines"]))


@cache
def senses() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """For a lemma, other categories that it tells beside words with certain stems."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for lemma, category, beside in rows(table("grammar")["senses"]["lines"]):
        found.setdefault(lemma, []).append((category, frozenset(beside.split())))
    return found


def in_sense(trigger: Trigger, beside: frozenset[str]) -> Trigger:
    """The trigger as it is meant beside the stems of its sentence."""
    for category, words_ in senses().get(trigger.lemma, ()):
        if words_ & beside:
            intensity = table("events")[category].get("intensity")
            return Trigger(trigger.lemma, category, intensity, trigger.noun, False, trigger.harm)
    return trigger


@cache
def triggers() -> Triggers:
    return Triggers()


@cache
def harm_words() -> frozenset[str]:
    """Lemmas that tell harm to people and leave open what did it: kill, die, wound, trap."""
    return words(table("grammar")["harm"]["words"])
