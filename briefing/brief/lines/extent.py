"""From where to where the words of an event run: not past whoever says so, and not where the rest of a phrase stands
before or behind them."""

from __future__ import annotations

import re

from briefing.brief.evidence import Cited
from briefing.brief.lines.standing import is_verb
from briefing.expressions import expression
from briefing.model import EventSpan

NEAR = 40  # characters from the end of a clause to the speaker whose title it holds: ", FBI | Director Wray said"
CLOSE = 2  # characters between the end of a clause and the verb of saying behind it
SPEAKERS = 8  # words between a comma and the last of several speakers: ", the police and the fire brigade"
# what begins a clause without which the one before it is whole
APART = (
    r"after|before|while|when|as(?!\s(?:much|many|far|few|little|long|often|soon|well|high|low|late|early)\b)"
    r"|since|until|till|because|although|though|if|unless|amid|despite"
)
FOLLOWING = expression(r"[ \n]+[(“\"'‘$£€]?\w")  # words, no sign
ANOTHER = expression(rf"\s+(?:(?:{APART})|and|but|or|nor|so)\b", re.IGNORECASE)
ADDED = expression(r"\s+(?:and|but|or|nor|then)\b")
SIGN = expression(r"[;:!?…)”’\"'](?=\s|$)|\.$|,\s|\s[–—-]+\s")  # a full stop inside a sentence ends an abbreviation
STOP = expression(rf"{SIGN.pattern}|\s+(?:{APART})\b", re.IGNORECASE)
# before a word without which it is no more than a part of a phrase: "since last | August it has killed"
HANGING = expression(
    r"\b(?:since|until|in|on|at|by|of|for|from|with|last|late|early|mid|the|a|an|its|their|his|her|so|suspected"
    r"|alleged) $",
    re.IGNORECASE,
)
SAYING = expression(r"\b(?:said|says|added|told|reported|announced)$")
NEXT_WORD = expression(  # what the speaker does next
    r",? and (?:also |then )?(?:demanded|called (?:for|on)|urged|warned|accused|promised|vowed|rejected|condemned"
    r"|blamed|thanked)\b"
)
COUNTING = expression(
    r"\b(?:(?:more|less|fewer|other) than|at least|up to|about|nearly|almost|half)$"
)  # no end of words
RELATIVE = expression(r"(?:which|whom|whose|what)\b")
# a relative clause that tells of what stands before it
OF_WHICH = expression(r"\W*(?:which|whom) (?:the|an?|its|his|her|their|he|she|they|it|(?-i:[A-Z])\w+)\b", re.IGNORECASE)
PHRASE = expression(r"(?:(?:on|in|at|of|for|from|by|to) |after, |as \d)")
JOINING = frozenset("and but or that which who when while where after before because although as if than said".split())
TAIL = expression(
    r",?\s(?P<opener>although|though|while|whereas|because|where|in which|at which|whose|who|which|when|after|before"
    r"|since|until|as|if)\s(?P<rest>[^,;]*)$"
)
CLAUSES = frozenset(("although", "though", "whereas", "because", "where", "in which", "at which", "whose"))
ASIDE = expression(r",\s(?:who|whose|which|\w+ing|one of|some of)\b[^,.;]*,\s(?P<verb>\w+)")
MORE = expression(r",? and ")
LAST = 16  # characters in which the last words stand that are looked at
SHORT = 5  # words up to the next sign that are no clause worth leaving out: "until Tuesday morning"


def begun(source: Cited, event: EventSpan, start: int) -> int:
    """The begin of the phrase that a clause begins in; behind a speaker who stands before another thing that he says:
    "…, a clerk insisted, and | villagers had been evacuated"."""
    text, first = source.text, source.sentence_at(event.start).start
    for told in source.attributions:
        if start <= told.speaker_start and told.end <= event.start and told.scope[0] < told.speaker_start:
            more = MORE.match(text, told.end, event.start)
            start = more.end() if more else start
    if start <= first or RELATIVE.match(text, start) or not HANGING.search(text, max(first, start - LAST), start):
        return start
    return max([first, *(sign.end() for sign in SIGN.finditer(text, first, start))])


def hangs(source: Cited, event: EventSpan, start: int) -> bool:
    """True for a clause that says nothing without the words before it: one of which something is said ("the aid, which
    | the union had promised"), the rest of a phrase ("a car seen | on the bridge, was found"), a verb whose subject
    stands before another clause ("the man in whose house the bomb was made, | blew himself up")."""
    text, first = source.text, source.sentence_at(event.start).start
    if start <= first:
        return False
    *_, before = ("", *text[first:start].split())
    rest = PHRASE.match(text, start) is not None and before[-1:].isalnum() and before.lower() not in JOINING
    behind = (
        not event.noun and text[: event.start].endswith(", ") and any(map(is_verb, text[start : event.start].split()))
    )
    return rest or behind or OF_WHICH.match(text, start) is not None


def without_tail(words: str, source: Cited, end: int) -> str:
    """Words without the begin of a clause at their end, whose verb was cut off: "…, although officials | , who"."""
    found = TAIL.search(words)
    if found is None or any(map(is_verb, found["rest"].split())):
        return words
    sentence = source.sentence_at(max(0, end - 1))
    cut = end < sentence.end and source.text[end : sentence.end].strip(" .”\"'") != ""
    aside = ASIDE.match(source.text, end)
    clause = cut and (found["opener"] in CLAUSES or (aside is not None and is_verb(aside["verb"])))
    return words[: found.start()] if clause and len(words[: found.start()].split()) > SHORT else words


def before_speaker(source: Cited, event: EventSpan, end: int) -> int:
    """Where the words of an event end, if those that name their speaker come last: "…, the fire brigade said"."""
    for told in source.attributions:
        behind = told.scope[0] <= event.start < told.scope[1] and event.end <= told.speaker_start and end <= told.end
        if behind and told.speaker_start - end < NEAR:
            cut = min(end, told.speaker_start)
            comma = source.text.rfind(",", event.end, cut)
            apart = comma > 0 and len(source.text[comma:cut].split()) <= SPEAKERS
            return comma if apart else cut
    return end


def before_next_word(source: Cited, event: EventSpan, end: int) -> int:
    """Where the words of an event end that somebody tells, before the next that he says: "said that shots had been
    fired | and demanded an inquiry"."""
    told = any(a.end <= event.start and a.scope[0] <= event.start < a.scope[1] for a in source.attributions)
    found = NEXT_WORD.search(source.text, event.end, end) if told else None
    return found.start() if found else end


def completed(source: Cited, event: EventSpan, end: int) -> int:
    """The end of the phrase that a clause breaks off in: "arrested nine men | who had survived", "wounding more
    than | a dozen"; the comma before a speaker whose verb follows: "…, an official | said"."""
    text, last = source.text, source.sentence_at(event.start).end
    if COUNTING.search(text, max(event.end, end - LAST), end):
        return _sign(text, end, last)
    for told in source.attributions:
        if 0 <= told.start - end <= CLOSE and told.start < last:
            comma = text.rfind(", ", event.end, end)
            return comma if comma > 0 and len(text[comma:end].split()) <= SPEAKERS else end
        if 0 <= told.speaker_start - end <= CLOSE and told.start < last:
            return end
    if (short := _short_tail(source, end, last)) is not None:
        return short
    if FOLLOWING.match(text, end, last) is None or ANOTHER.match(text, end, last):
        return end
    stop = _stop(text, end + 1, last)
    reached = stop.start() if stop and text[stop.end() : last].strip() else last
    spoken = next((a for a in source.attributions if end < a.start < reached and a.scope[1] <= a.start), None)
    if spoken is not None:
        cut = spoken.speaker_start if spoken.speaker_start >= 0 else spoken.start
        return cut if cut - end > CLOSE else reached
    short = _short_tail(source, reached, last) if stop else last
    return reached if short is None else short


def _stop(text: str, start: int, last: int) -> re.Match[str] | None:
    """The next sign, or what begins another clause, as no "as" does behind which no verb stands: "call it | as bad"."""
    for found in STOP.finditer(text, start, last):
        if found.group().strip().lower() != "as" or any(
            map(is_verb, text[found.end() : _sign(text, found.end(), last)].split())
        ):
            return found
    return None


def _short_tail(source: Cited, end: int, last: int) -> int | None:
    """The next sign, where it is but a few words away that are nobody's who is told to say something."""
    text = source.text
    if FOLLOWING.match(text, end, last) is None:
        return end
    rest = _sign(text, end + 1, last)
    if ADDED.match(text, end, last) and any(map(is_verb, text[end:rest].split())):
        return None
    told = any(end <= told.start < rest for told in source.attributions) or SAYING.search(
        text, max(end, rest - LAST), rest
    )
    return None if told or len(text[end:rest].split()) > SHORT else rest


def _sign(text: str, start: int, last: int) -> int:
    """Where the next sign stands; the end of the sentence where it is the one that ends it."""
    sign = SIGN.search(text, start, last)
    return last if sign is None or not text[sign.end() : last].strip() else sign.start()
