"""Whom a pronoun at the head of a line stands for, as far as the sentences before it leave no doubt."""

from __future__ import annotations

import re

from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.forms import is_finite
from briefing.model import EventSpan, Mention, Sentence

SUBJECTS = {"he": "person", "she": "person", "it": "body", "they": "several"}
OWNERS = {"his": "person", "her": "person", "its": "body", "their": "several"}
# the pronoun that a clause begins with, or that stands behind when and where: "On Monday she", "In the capital, they"
OPENER = expression(
    r"(?:(?:On|In|At|By|Earlier|Later)(?: [^\s,]+){0,4} |(?:[^\s,]+ ){0,5}[^\s,]+, )?"
    r"(?P<word>he|she|it|they|his|her|its|their)\b",
    re.IGNORECASE,
)
BELONGING = expression(r"\b(?:of|under|against)(?: the)?(?: [\w-]+){0,3} $")
LEAD = 40  # characters of a preposition and a title before a name
BACK = 2  # sentences before in which one is named
LONGEST = 8  # words of a subject that "they" takes up
PLURALS = frozenset("people children police".split())
OPENING = frozenset("for in on at by after before during since from with as".split())  # no subject begins so
HELPING = frozenset("is are was were has have had will would can could may might must should did do does".split())


def named(source: Cited, start: int, words: str) -> str:
    """The words with the name of whom their first pronoun stands for; as they are where none or nobody is found.

    ``start`` is the offset in the source of what is told.
    """
    found = OPENER.match(words)
    if found is None:
        return words
    word = found["word"].lower()
    owner = word in OWNERS
    kind = (SUBJECTS | OWNERS)[word]
    beside = _beside(source, start, word, kind)
    who = _antecedent(source, source.sentence_number(start), kind) if beside is None else beside
    if not who or (owner and who in words):
        return words  # "His lawyer, Ana Quispe, …" is another's
    if found.start("word") and who.startswith("The "):
        who = f"the {who[4:]}"
    return f"{words[: found.start('word')]}{who}{_owning(who) if owner else ''}{words[found.end('word') :]}"


def stands_for_somebody(source: Cited, event: EventSpan) -> bool:
    """True for a deed whose subject is a pronoun for one who is known."""
    words = " ".join(source.text[event.clause[0] : event.start].split())
    return named(source, event.start, words) != words


def speakers(source: Cited, event: EventSpan) -> tuple[str, ...]:
    """Who does what is done by saying it: whom its words name, else whom the pronoun at their head stands for, and of
    "we" who says it."""
    if event.actors or event.noun:
        return event.actors
    words = " ".join(source.text[event.clause[0] : event.start].split())
    if words.split(" ")[0] in ("We", "I"):
        return (event.attributed_to,) if event.attributed_to else ()
    found = OPENER.match(words)
    who = named(source, event.start, words) if found and found["word"].lower() in SUBJECTS else words
    if who == words:
        return ()
    first = source.sentences[max(0, source.sentence_number(event.start) - BACK)].start
    return tuple(dict.fromkeys(m.name for m in source.mentions_in(first, event.start) if m.name in who))


def _owning(who: str) -> str:
    return "'" if who.endswith("s") else "'s"


def _beside(source: Cited, start: int, word: str, kind: str) -> str | None:
    """The one whom the same sentence names before the pronoun: "Ana Quispe said that she"; empty where it names
    several, None where it names nobody."""
    sentence = source.sentence_at(start)
    before = [m.start() for m in re.finditer(rf"\b{word}\b", source.text[sentence.start : start], re.IGNORECASE)]
    at = sentence.start + before[-1] if before else sentence.start
    names = dict.fromkeys(m.name for m in source.mentions_in(sentence.start, at) if _is_one(m, kind))
    return None if kind == "several" or not names else next(iter(names)) if len(names) == 1 else ""


def _antecedent(source: Cited, number: int, kind: str) -> str:
    """The one of the kind that the nearest sentence before names first."""
    paragraph = source.sentences[number].paragraph
    for at in range(number - 1, max(-1, number - 1 - BACK), -1):
        sentence = source.sentences[at]
        if sentence.boilerplate or sentence.headline or paragraph - sentence.paragraph > 1:
            return ""
        if kind == "several":
            return _people(source, sentence)
        mentions = source.mentions_in(sentence.start, sentence.end)
        fitting = [m for m in mentions if _is_one(m, kind)]
        if fitting:
            sure = kind == "body" or all(m.name == fitting[0].name or _belongs(source, m) for m in fitting)
            return _called(source, sentence, fitting[0]) if sure else ""
    return ""


def _belongs(source: Cited, mention: Mention) -> bool:
    """True for one who only says whose another is: "an ally of ex-President Ana Quispe"."""
    return BELONGING.search(source.text[max(0, mention.start - LEAD) : mention.start]) is not None


def _called(source: Cited, sentence: Sentence, mention: Mention) -> str:
    """A person by the name, a body as the sentence calls it that begins with it."""
    words = " ".join(source.text[sentence.start : mention.end].split())
    return words if mention.type != "person" and len(words.split()) <= LONGEST else mention.name


def _is_one(mention: Mention, kind: str) -> bool:
    if kind == "person":
        return mention.type == "person"
    several = mention.name.endswith("s") and mention.name.islower()  # "prosecutors"
    return mention.acting and not several and mention.type not in ("person", "civilians", "media")


def _people(source: Cited, sentence: Sentence) -> str:
    """The people with whom a sentence begins: "Thousands of miners", "the rebels"."""
    told = source.text[sentence.start : sentence.end].split()[: LONGEST + 1]
    for n, word in enumerate(told):
        if word.lower() in HELPING or (word.islower() and is_finite(word)):
            subject = told[:n]
            plain = all(w.isalpha() or w[0].isdigit() or "-" in w for w in subject)
            plain = plain and told[0].lower() not in OPENING
            several = bool(subject) and (subject[-1].endswith(("s", "men")) or subject[-1] in PLURALS)
            return " ".join(subject) if plain and several and counts.is_people(subject[-1].lower()) else ""
    return ""
