"""The words of a line with the name of whom the pronoun at their head stands for."""

from __future__ import annotations

import re

from briefing.brief.evidence import Cited
from briefing.brief.lines.antecedents import CHAIN, OPENER, OWNERS, antecedent, beside, speaking
from briefing.expressions import expression
from briefing.lexicon.forms import is_adverb, is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import EventSpan

# verbs of which nothing is the subject: "it emerged that", "it took hours"
EMPTY = frozenset("seem appear emerge remain follow take took turn matter happen mean meant".split())
AUXILIARY = frozenset("has had have will would may might could should".split())
LIGHT = frozenset("also now not then later still since first been just , ".split())
BARE = expression(
    r"(?:.* )?(?:on|in|at|by|of|to|for|from|with) ", re.IGNORECASE
)  # before one whose noun follows: "On its account, the army"


def named(source: Cited, start: int, words: str) -> str:
    """The words with the name of whom their first pronoun stands for; as they are where none or nobody is found.

    ``start`` is the offset in the source of what is told.
    """
    found = OPENER.match(words)
    if found is None:
        return words
    word, lead = found["word"].lower(), found["lead"] or ""
    owner = word in OWNERS
    if (owner and BARE.fullmatch(lead)) or (word == "it" and _is_empty(words[found.end() :])):
        return words
    who = "" if owner else speaking(source, source.sentence_at(start), word)
    if not who:
        near = beside(source, start, word)
        who = antecedent(source, source.sentence_number(start), word) if near is None else near
    if not who or (owner and who in words):
        return words  # "His lawyer, Ana Quispe, …" is another's
    begun = who.startswith(("The ", "A ", "An ", "the ", "a ", "an ")) or not lead
    who = (who[:1].lower() if lead else who[:1].upper()) + who[1:] if begun else who
    return f"{lead}{who}{_owning(who) if owner else ''}{words[found.end('word') :]}"


def stands_for_somebody(source: Cited, event: EventSpan) -> bool:
    """True for a deed whose subject is a pronoun for one who is known."""
    words = source.line(event.clause[0], event.start)
    return named(source, event.start, words) != words


def speakers(source: Cited, event: EventSpan) -> tuple[str, ...]:
    """Who does what is done by saying it: whom its words name, else whom the pronoun at their head stands for, and of
    "we" who says it."""
    if event.actors or event.noun:
        return event.actors
    words = source.line(event.clause[0], event.start)
    if words.split(" ")[0] in ("We", "I"):
        return (event.attributed_to,) if event.attributed_to else ()
    found = OPENER.match(words)
    who = named(source, event.start, words) if found and found["word"].lower() not in OWNERS else words
    if who == words:
        return ()
    first = source.sentences[max(0, source.sentence_number(event.start) - CHAIN)].start
    told = source.mentions_in(first, event.start)
    return tuple(dict.fromkeys(m.name for m in told if m.name in who or source.text[m.start : m.end] in who))


def _owning(who: str) -> str:
    return "'" if who.endswith("s") else "'s"


def _is_empty(behind: str) -> bool:
    """True where "it" stands for nothing that has a name: "it emerged", "it is clear that", "it was the bill that"."""
    be = grammar().be
    told = [word for word in behind.replace(",", " , ").split() if word not in LIGHT and not is_adverb(word)]
    verb = next((n for n, word in enumerate(told) if word not in AUXILIARY), len(told))
    if verb == len(told) or told[verb] not in be:
        return verb < len(told) and (told[verb] in EMPTY or told[verb].removesuffix("s").removesuffix("ed") in EMPTY)
    does, *rest = *told[verb + 1 :], ""
    if is_finite(does):
        return rest[0] == "that"  # "it is believed that"
    return not does.endswith("ing")
