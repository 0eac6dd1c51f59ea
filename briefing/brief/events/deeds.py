"""Who did it and to whom, by the words of those who tell it.

Events are compared by all that take part in their clauses; what is told as somebody's deed asks for more: the actor is
the subject, or stands behind "by", and is no owner, no place and no circumstance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.brief.actors.merging import Resolution
from briefing.brief.events.tellings import Telling
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.model import EventSpan, Mention

# what may stand between a preposition and the name that it governs: titles and articles
_GOVERNED = r"\s+(?:(?:the|a|an|its|their|his|her|[A-Z][\w.'’-]*)\s+){0,4}$"
_PREPOSITIONS = (
    "in|at|near|outside|inside|after|before|during|since|until|amid|for|as|than|via|through|like|by|with|from|against|to|on"
    "|over|under|among|about|behind|despite|following|without|into|towards?|across|throughout|around|off|capital"
)
_RELATIVES = "what|who|whom|whose|which"  # begin a clause of which the name behind them is the subject
_APART = expression(rf"\b(?:{_PREPOSITIONS})(?:,(?<=capital,))?{_GOVERNED}", re.IGNORECASE)
# what opens a clause as well as it governs a name: "after the navy stormed the ship"
_OPENS = expression(r"\W*(?:after|before|since|until|as|than|like)" + _GOVERNED, re.IGNORECASE)
_STRAIGHT = expression(  # from a subject to its verb
    r"\s+(?:(?:has|have|had|is|are|was|were|be|been|being|will|would|also|then|later|again|now|not|reportedly|\w+ly)\s+)*"
)
# between a trigger and its object: a preposition that belongs to the verb may open it ("fired on the army")
_REACHES = expression(
    r"(?:\W*(?:on|at|against|with|to|for|of|about))?"
    rf"(?:(?!\b(?:{_PREPOSITIONS}|{_RELATIVES})\b)[^;:()])*(?:\bto(?: the)? )?",
    re.IGNORECASE,
)
# "a unit of the army fired", but not "survivors of the president", "an aide of the ousted leader Ana Quispe"
_OF = expression(r"\bof\s+(?:[\w’'-]+\s+){0,4}$")
_BY = expression(r"\b(?:by|between)" + _GOVERNED)
_BY_WHOM = expression(r"(?:\s+\w+ly)?\s+by\b")
_BY_THIS = expression(rf"(?:\s+\w+ly)?\s+by{_GOVERNED}")
_PASSIVE = expression(r"(?:,[^,;:.]*,)?(?:\s+[\w’'-]+){0,3}\s+")  # between those to whom it was done and the verb
_UNDER = expression(r"\b(?:in|under|into)\s+(?:[\w-]+\s+)?$")  # "remains in detention", "came under fire"
_OWNS = expression(r"['’]s?\s")
# before the subject of what is said, whose deeds are not those of who says it: "Ada Okello said Peru had won, and left"
_SAID = expression(r"\b(?:said|says|warned|claimed|added|announced)\s+(?:that\s+)?(?:the\s+)?$")
_REACH = 60  # characters before a name in which its preposition may stand
_NAMED = 30  # characters between an actor and the noun that tells its deed: "the army's raid"


def parts(
    lead: Telling, tellings: Iterable[Telling], category: str, sources: Sequence[Cited], resolution: Resolution
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of those who did it and of those to whom it was done, as the telling has it that stands for all; of those
    whom it doesn't name as most others have it, states aside: towns stand for them. A disaster is nobody's deed."""
    did, done_to, named = Counter[str](), Counter[str](), set[str]()
    for t in (lead, *(t for t in tellings if t is not lead)):
        source, event = sources[t.source], t.event
        for m in source.mentions_in(*event.clause):
            id = resolution.id_of(t.source, m.name)
            if id is None or (t is not lead and (id in named or m.type == "state")):
                continue
            if t is lead:
                named.add(id)
            part = _part(source, m, event)
            if part == "did" and category != "DISASTER":
                did[id] += 1
            elif part == "done to":
                done_to[id] += 1
    return tuple(i for i in did if did[i] >= done_to[i]), tuple(i for i in done_to if done_to[i] > did[i])


def _part(source: Cited, m: Mention, event: EventSpan) -> str:
    """What a mention has to do with an event: "did", "done to", or nothing."""
    if _describes(source, m):
        return ""
    if _is_agent(source.text, m, event):
        return "did"  # "those detained by the army"
    if m.name in event.actors:
        if m.start < event.start and _BY_WHOM.match(source.text, event.end):
            # "one of five hostages seized by", but not "the bishops demanded the release of those seized by"
            return "done to" if _PASSIVE.fullmatch(source.text, m.end, event.start) else ""
        return "did" if _acts(source.text, m, event) else ""
    undergoes = m.name in event.targets and _undergoes(source.text, m, event)
    return "done to" if undergoes and not _is_own(source, m, event) else ""


def _is_own(source: Cited, m: Mention, event: EventSpan) -> bool:
    """True for what somebody sends who is told before by another word: "the army said it sent 600 troops"."""
    if not (m.type == "military" and m.start > event.start):
        return False
    begin = source.sentence_at(event.start).start
    return any(other.type == "military" for other in source.mentions_in(begin, event.start))


def _is_agent(text: str, m: Mention, event: EventSpan) -> bool:
    """True for the one whom "by" names right behind the verb."""
    return not event.noun and event.end < m.start and _BY_THIS.fullmatch(text, event.end, m.start) is not None


def _describes(source: Cited, m: Mention) -> bool:
    """True for a body that only says of what somebody is an officer: "Farmers' Union leader Ada Okello"."""
    beside = source.mentions_in(m.end, m.end + _NAMED)
    person = beside[0] if beside and beside[0].type == "person" else None
    between = source.text[m.end : person.start].strip(" ,\n") if person else ""
    return person is not None and bool(between) and person.role.endswith(between)


def _undergoes(text: str, m: Mention, event: EventSpan) -> bool:
    if m.type == "state" and _OWNS.match(text, m.end):
        return False  # a harbour of the state
    if m.start > event.start:
        return _REACHES.fullmatch(text, event.end, m.start) is not None
    return not _APART.search(_before(text, m, event.clause[0])) and not _OWNS.match(text, m.end)


def _before(text: str, m: Mention, begin: int) -> str:
    """What stands before a name in its clause."""
    return text[max(begin, m.start - _REACH) : m.start]


def _acts(text: str, m: Mention, event: EventSpan) -> bool:
    before = _before(text, m, event.clause[0])
    if m.start > event.start:
        return _BY.search(before) is not None
    if event.noun and event.start - m.end <= _NAMED and _OWNS.match(text, m.end):
        return True
    if not event.noun and _OPENS.fullmatch(before) and _STRAIGHT.fullmatch(text, m.end, event.start):
        return True
    if event.noun and _UNDER.search(text, m.end, event.start):
        return False
    if _SAID.search(_before(text, m, 0)) and ", and " in text[m.end : event.start]:
        return False
    titled = m.role and before.rstrip().endswith(m.role)  # "chief of police Ana Quispe"
    apart = _APART.search(before) or (m.type in ("person", "state") and not titled and _OF.search(before))
    return not apart and not _OWNS.match(text, m.end)
