"""What a relative clause tells of somebody, as a line of its own: "Ana Quispe | was elected in 2014"."""

from __future__ import annotations

from briefing.brief.evidence import Cited
from briefing.brief.lines.extent import POINTING, is_said
from briefing.brief.lines.standing import DETERMINERS, MODALS, is_verb, is_whole
from briefing.expressions import expression
from briefing.lexicon.counts import is_people
from briefing.lexicon.forms import is_adverb, is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import EventSpan

# straight before a verb and what helps it
PRONOUN = expression(r"(?P<comma>,)?\s(?:who|which)\s+(?:[\w'’-]+\s+){0,3}$")
ENDS = expression(r"[,;:](?=\s)|\s[–—-]+\s|[.!?…)\"”]*$")
CAPITAL = expression(r"[A-Z0-9]")
AGE = expression(r",\s\(?\d{1,3}\)?$")  # "Ana Quispe, 18, | who"
LONGEST = 6  # words of the noun before a clause
LINKS = frozenset(
    "in on at by from with to into for after before since during as and or but not under over near against".split()
)
PARTS = frozenset("of for to from in at on".split())  # "the head of Lota Police, who": not the police


def told_of_its_head(source: Cited, event: EventSpan) -> str:
    """The clause with the noun before it in place of its pronoun; empty where it has none, where somebody says it and
    where it points to other words."""
    text, sentence = source.text, source.sentence_at(event.start)
    pronoun = PRONOUN.search(text, sentence.start, event.start)
    if pronoun is None or is_said(source, event):
        return ""
    head = _head(source, sentence.start, pronoun.start())
    stop = ENDS.search(text, event.end, sentence.end)
    end = stop.start() if stop else sentence.end
    before, told = (text[pronoun.start() : at].removeprefix(",").split()[1:] for at in (event.start, end))
    told = told if pronoun["comma"] else _own(told)
    line = " ".join([head, *told])
    whole = head and len(before) < len(told) and is_whole(line)
    return line if whole and not POINTING.search(" ".join(told)) else ""


def _own(words: list[str]) -> list[str]:
    """The words of a clause up to the verb of the sentence: "landed on Monday | brought food"."""
    begun = False
    for n, word in enumerate(words):
        if word in ("who", "which"):
            return []
        helped = n > 0 and (words[n - 1] in HELPING or words[n - 1] in ("and", "or", "to") or is_adverb(words[n - 1]))
        verb = is_finite(word) or word in HELPING
        if begun and verb and not helped and word not in DETERMINERS:
            return words[:n]
        begun = begun or verb or not is_adverb(word)  # the first word is a verb, be it in the present tense
    return words


HELPING = grammar().helping | MODALS


def _head(source: Cited, first: int, end: int) -> str:
    """The name or the noun with its article that ends where a clause begins; empty where none can be told."""
    aged = AGE.search(source.text, first, end)
    end = aged.start() if aged else end
    name = next((m for m in source.mentions_in(first, end) if m.end == end), None)
    if name is not None and source.text[name.start].isupper():
        before = source.text[first : name.start].split()[-1:]
        if not PARTS.isdisjoint(before):
            return ""
        return name.name if name.type == "person" else source.line(name.start, end)
    words = source.text[first:end].split()
    least = max(0, len(words) - LONGEST)
    starts = [n for n in range(least, len(words)) if words[n].lower() in DETERMINERS or CAPITAL.match(words[n])]
    for n in starts:
        loose = any(word[-1] in ",;:" for word in words[n:]) or not PARTS.isdisjoint(words[n - 1 : n])
        loose = loose or _has_owner(words[n:])
        if not loose and not any(word.lower() in LINKS or is_verb(word) for word in words[n + 1 :]):
            head = " ".join(words[n:])
            return head[:1].upper() + head[1:]
    return ""


def _has_owner(words: list[str]) -> bool:
    """True for a noun of which nobody can say whether it or what stands behind its "of" is meant: "the name of a king",
    not "members of the crew"."""
    return any(word == "of" and not is_people(words[n - 1].lower()) for n, word in enumerate(words))
