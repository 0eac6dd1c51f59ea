"""Of whom the sentences before a pronoun leave no doubt that it stands for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.brief.evidence import Cited
from briefing.brief.lines.standing import HONOURS
from briefing.documents.dateline import dateline
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite
from briefing.model import Mention, Sentence

KINDS = {
    "he": "he", "she": "she", "it": "body", "they": "several",
    "his": "he", "her": "she", "its": "body", "their": "several",
}  # fmt: skip
OWNERS = frozenset("his her its their".split())
# the pronoun that a clause begins with, none of a title, or that stands behind when and where: "On Monday she"
OPENER = expression(
    r"(?P<lead>(?:On|In|At|By|Earlier|Later)(?: [^\s,]+){0,4} |(?:[^\s,]+ ){0,5}[^\s,]+, )?"
    rf"(?P<word>he|she|it|they|his|her|its|their)\b(?!['’]| (?-i:{'|'.join(sorted(HONOURS))})\b)",
    re.IGNORECASE,
)
PRONOUNS = {"he": expression(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"), "she": expression(r"\b(?:[Ss]he|[Hh]er)\b")}
WORD_BEFORE = expression(r"\b(\w+)\b\W{0,3}$")  # a name
LEAD = 40  # characters of a preposition and a title before a name
CHAIN = 4  # sentences before in which one is named of whom each of those between goes on
LONGEST = 8  # words of a subject
OPENED = 24  # characters in which the day stands that opens a sentence
QUOTES = ("“", '"', "‘", "``", "''")
QUOTED = expression(r"[\"“‘].*?[\"”]|``.*?''|''.*?''|^[^\"“]*[\"”]$|^[\"“][^\"”]*$")
PLURALS = frozenset("people children police troops staff crew".split())
JOINED = expression(r"^(?:But|And|Yet),? ")
# with which no subject begins
OPENING = frozenset(
    "for in on at by after before during since from with as following despite amid under when while if also".split()
)
RELATIVES = frozenset("that which who whose whom where when".split())
PREPOSITIONS = frozenset("of for on in at to from against with by".split())
HELPING = frozenset("is are was were has have had will would can could may might must should did do does".split())
OBJECTS = frozenset("the a an to that its it his her their no all".split())
NAMING = frozenset("called named".split())
# a second subject, of which the pronoun may be said as well
SECOND = expression(r"[,;] (?:and|but|while) (?:the |an? |[A-Z])|\band (?:then )?the \w+ \w+ed\b")


def speaking(source: Cited, sentence: Sentence, word: str) -> str:
    """The body for which a pronoun before a verb of saying was found to stand; empty where it is before none."""
    before = expression(rf"\b{word} (?:(?:also|then|later|has|had|\w+ly) )*$", re.IGNORECASE)
    for told in source.attributions:
        near = max(sentence.start, told.start - LEAD)
        if (
            sentence.start <= told.start < sentence.end
            and told.speaker
            and before.search(source.text, near, told.start)
        ):
            known = [m for m in source.mentions_in(0, told.start) if m.name == told.speaker and _is_one(m, KINDS[word])]
            return called(source, known[-1]) if known else ""
    return ""


def beside(source: Cited, start: int, word: str) -> str | None:
    """The one whom the same sentence names before the pronoun: "Ana Quispe said that she"; empty where it names
    several or the pronoun stands before the name too, None where it names nobody."""
    kind, sentence = KINDS[word], source.sentence_at(start)
    before = [m.start() for m in re.finditer(rf"\b{word}\b", source.text[sentence.start : start], re.IGNORECASE)]
    at = sentence.start + before[-1] if before else sentence.start
    if kind == "body":
        opener = OPENER.match(source.text[sentence.start : sentence.end])
        return None if opener and KINDS[opener["word"].lower()] == kind else _subject(source, sentence, at)
    mentions = [m for m in source.mentions_in(sentence.start, at) if _is_one(m, kind)]
    if kind == "several" or not mentions:
        return None
    first = mentions[0]
    again = PRONOUNS[kind].search(source.text, sentence.start, first.start)
    alone = all(m.name == first.name for m in mentions)
    return called(source, first) if alone and not again and _may_be(source, first, kind) else ""


def antecedent(source: Cited, number: int, word: str) -> str:
    """The one of whom the sentence before is told; of whom the one before that is, where it is a quotation or goes on
    with the pronoun."""
    kind, paragraph = KINDS[word], source.sentences[number].paragraph
    for at in range(number - 1, max(-1, number - 1 - CHAIN), -1):
        sentence = source.sentences[at]
        if sentence.boilerplate or sentence.headline or paragraph - sentence.paragraph > 1:
            return ""
        if kind == "several":
            return _people(source, sentence)
        paragraph, text = sentence.paragraph, source.text[sentence.start : sentence.end]
        opener = OPENER.match(text)
        if opener is None or KINDS[opener["word"].lower()] != kind:
            who = _body(source, sentence, word) if kind == "body" else _person(source, sentence, kind)
            if who is not None:
                return who
            if not _goes_on(text, kind):
                return ""
    return ""


def _goes_on(text: str, kind: str) -> bool:
    """True for a sentence that names nobody but tells of the one before by a pronoun, or by a quotation, in which
    another would be meant by it."""
    if kind == "body" or (again := PRONOUNS[kind]).search(text) is None:
        return text.startswith(QUOTES)
    return again.search(QUOTED.sub("", text)) is not None


def called(source: Cited, mention: Mention) -> str:
    """A person by the name; whom nobody names, and a body, as the text does, with its article."""
    surface = source.line(mention.start, mention.end)
    if mention.type == "person" and surface[:1].isupper():
        return mention.name
    article = source.text[max(0, mention.start - 4) : mention.start].lower() == "the "
    return f"the {surface}" if article else surface


def _person(source: Cited, sentence: Sentence, kind: str) -> str | None:
    """The person whom a sentence names first; empty where it names several, None where none."""
    fitting = [m for m in source.mentions_in(sentence.start, sentence.end) if _is_one(m, kind)]
    if not fitting:
        return None
    first = fitting[0]
    sure = all(m.name == first.name for m in fitting)
    return called(source, first) if sure and _may_be(source, first, kind) else ""


def _may_be(source: Cited, mention: Mention, kind: str) -> bool:
    """False for a man where "she" is meant and for a woman where "he" is, as far as the words before the name tell."""
    before = WORD_BEFORE.search(source.text, max(0, mention.start - LEAD), mention.start)
    others = around().of_women if kind == "he" else around().of_men
    return before is None or before[1] not in others


def _body(source: Cited, sentence: Sentence, word: str) -> str | None:
    """What a sentence is told of; the body whom it names last, where it is asked whose something is."""
    subject = _subject(source, sentence, sentence.end)
    if subject or word not in OWNERS:
        return subject or None
    last = [m for m in source.mentions_in(sentence.start, sentence.end)[-1:] if _is_one(m, "body")]
    return called(source, last[0]) if last and not source.text[last[0].end : sentence.end].strip(" .") else None


def _subject(source: Cited, sentence: Sentence, until: int) -> str:
    """The subject of a sentence where that is a body or a thing and the words up to the offset have no second."""
    told = _from_subject(source, sentence, until)
    n = _length(told)
    if 0 < n < len(told) - 1 and told[n] in NAMING:  # "a group called the Sons of the Coast claimed"
        told = told[n + 1 :]
        n = _length(told)
    if not 0 < n <= LONGEST or SECOND.search(" ".join(told[n:])) or told[0].lower() in OPENING:
        return ""
    subject = [word.strip(",") for word in told[:n]]
    head = next((k for k, word in enumerate(subject) if k and word in PREPOSITIONS), n) - 1
    noun = subject[head]
    determined = subject[0].lower() in ("the", "a", "an") or subject[0].endswith(("'s", "’s", "s'", "s’"))
    if "and" in subject or noun.lower() in PLURALS:
        return ""
    if noun.islower():
        plural = noun.endswith("s")
        human = counts.is_people(noun) or noun in counts.people_singular()
        return "" if plural or human or not determined else " ".join(subject)
    bodies = [m for m in source.mentions_in(sentence.start, until) if noun in source.text[m.start : m.end].split()]
    return " ".join(subject) if bodies and _is_one(bodies[0], "body") else ""


def _from_subject(source: Cited, sentence: Sentence, until: int) -> list[str]:
    """The words of a sentence from its subject on, without dateline, day, and the phrase that leads up to it."""
    start = sentence.start
    place = dateline(source.text[start:until])
    start += place.end if place else 0
    opened = [d.end for d in source.dates if start <= d.start < d.end <= start + OPENED]
    told = JOINED.sub("", source.text[opened[0] if opened else start : until].lstrip(" ,–—-:")).split()
    if not opened and told and (told[0].lower() in OPENING or told[0].endswith(("ing", "ed", "ly"))):
        comma = next((n for n, word in enumerate(told) if word.endswith(",")), None)
        told = [] if comma is None else told[comma + 1 :]
    return told


def _length(told: Sequence[str]) -> int:
    """How many of the words are those of the subject that they begin with; 0 where no verb follows."""
    for n, (before, word, behind) in enumerate(zip(told, told[1:], (*told[2:], ""), strict=False), 1):
        present = word.islower() and word.endswith("s") and behind in OBJECTS  # "guards the port"
        finite = word in HELPING or (word.islower() and is_finite(word.strip(",")))
        if before.endswith(",") or word in RELATIVES or present or finite:
            return n
    return 0


def _is_one(mention: Mention, kind: str) -> bool:
    if kind in PRONOUNS:
        return mention.type == "person"
    several = mention.name.islower() and (mention.name.endswith("s") or mention.name in PLURALS)  # "prosecutors"
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
