"""Several voices in one sentence: whose words end where, and who speaks for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.annotate.voices.reckoning import number_follows
from briefing.annotate.voices.said import has_verb, takes_turn
from briefing.annotate.voices.speaking import can_state
from briefing.annotate.voices.strangers import DETERMINERS
from briefing.lexicon.determiners import theirs
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Mention
from briefing.record import replace
from briefing.tokens import Tokens, lesser

SHOWN = frozenset({"show", "suggest", "indicate"})  # "said first reports suggested 12 had died": these are his
COUNTED = frozenset("count record register tally document log list verify show find".split())
TURNING = frozenset({"and", "but", "while", "whereas"})
LONGEST = 8
COMMA, OR = frozenset({","}), frozenset({"or"})
OWNED = frozenset({"figure", "claim"})  # of which somebody may then say something: "the army's claim that …, she said"
PASSED_ON = frozenset({"quote", "cite"})
TOLD_ON = frozenset({"the", "a", "an", "who", "head", "director"})  # behind a name of which more is told


def take_turns(tokens: Tokens, found: list[Attribution]) -> list[Attribution]:
    """ "X says 17 were held, while Y claims 35": a second voice ends the first one's words."""
    if len(found) < 2:
        return found
    ordered = sorted(found, key=lambda a: a.start)
    for k, a in enumerate(ordered):
        for b in ordered[k + 1 :]:
            both = a.verb == b.verb == "according to"
            if both or (a.verb == "according to" and b.scope[0] <= a.start < b.scope[1] <= b.speaker_start):
                turn = _turn(tokens, a.speaker_end, b.start if both else b.scope[1])
                if turn:  # "nine died, according to X, | and ten were hurt, says Y"
                    ordered[k] = a = replace(a, scope=(a.scope[0], turn))
                    ordered[ordered.index(b)] = replace(b, scope=(turn, b.scope[1]))
                break
            behind = a.scope[0] == a.end < b.scope[1] == a.scope[1] and b.verb == "according to"
            if behind and (turn := _turn(tokens, a.end, b.start, TURNING | {"which"})):
                ordered[k] = replace(a, scope=(a.scope[0], turn))  # "denied the raid, | which killed 9, according to X"
                ordered[ordered.index(b)] = replace(b, scope=(turn, b.scope[1]))
                break
            if (
                a.scope[0] == a.end < b.speaker_start < a.scope[1]
                and b.scope[0] == b.end
                and (takes_turn(tokens, b.speaker_start) or a.verb in OWNED)
            ):
                ordered[k] = replace(a, scope=(a.scope[0], b.speaker_start))
                break
    return ordered


def alternatives(tokens: Tokens, found: list[Attribution]) -> list[Attribution]:
    """ "20,000, according to police, | or 57,000 by the organisers' count", "hundreds, | 900 by its own count": of two
    numbers each voice tells its own."""
    return [a if (scope := _of_two(tokens, a)) == a.scope else replace(a, scope=scope) for a in found]


def _of_two(tokens: Tokens, a: Attribution) -> tuple[int, int]:
    """The words said without those before or behind ", or" and a number."""
    begin, end = a.scope
    at = a.start if a.verb == "count" else lesser(a.start, a.speaker_start)
    if begin >= at:
        return a.scope
    first, last = tokens.between(begin, end)
    if a.verb != "count" and not tokens.any_among(OR, first, last):
        return a.scope
    _, stop = tokens.between(begin, at)
    for k in reversed(tokens.among(COMMA, first + 1, last - 1)):
        behind = k + 1 + (tokens.low[k + 1] == "or")
        apart = (behind > k + 1 or a.verb == "count") and number_follows(tokens, behind, last)
        apart = apart and "them" not in tokens.low[behind + 1 : behind + 4]  # "13, seven of them guards, by its count"
        if apart and any(number_follows(tokens, j, k) for j in range(first, k)):
            return (tokens.starts[k + 1], end) if k < stop else (begin, tokens.starts[k + 1])
    return a.scope


def _turn(tokens: Tokens, start: int, end: int, turning: frozenset[str] = TURNING) -> int:
    """The offset of the first semicolon, or of "and", "but" or a number behind a comma, between two offsets; 0 for
    none."""
    first, last = tokens.between(start, end)
    low = tokens.low
    commas = (k for k in range(first, last) if low[k] in (",", ";"))
    turns = (k for k in commas if low[k] == ";" or low[k + 1] in turning or number_follows(tokens, k + 1, last))
    return next((tokens.starts[k + 1] for k in turns), 0)


def chained(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """What one says ends before who passes it on closes the sentence: "he said that …, the agency reported", "…, the
    agency reported, quoting medics"; unnamed reports that somebody tells of are his words."""
    if len(found) < 2:
        return list(found)
    own = [a for a in found if within(a, found) and _own(text, a)]
    found = [a for a in found if a not in own]
    found = _apart(text, found)
    closing = [a.scope[1] for a in found if a.scope[1] <= a.speaker_start and a.verb not in PASSED_ON]
    made = []
    for a in found:
        if a.verb in PASSED_ON and a.scope[0] < a.start < a.scope[1]:  # "the agency said nine died, citing medics"
            opens = [b.scope[0] for b in found if b.scope[0] == b.end <= a.start]
            a = replace(a, scope=(max(opens), a.start)) if opens else a
        ahead = [
            b.scope for b in found if a.verb in PASSED_ON and a.scope[0] == a.start < b.start < b.end == b.scope[0]
        ]
        a = replace(a, scope=ahead[0]) if ahead else a  # "citing medics, the agency said that nine had died"
        inner = a.verb in PASSED_ON or a.scope[0] == a.end
        ends = [end for end in closing if inner and a.scope[0] < end <= a.scope[1]]
        told = replace(a, scope=(a.scope[0], min(ends) - 1)) if ends else a
        unnamed = (a.verb == "report" and a.speaker_start == a.start) or (a.verb in SHOWN and a.speaker.islower())
        if not (unnamed and any(b is not a and b.scope[0] <= a.start < b.scope[1] for b in found)):
            made.append(told)
    return made


def within(a: Attribution, found: Sequence[Attribution]) -> bool:
    """True for who is named in the words of another: "she said that | a guard | told of nine dead"."""
    return any(b is not a and b.scope[0] <= a.speaker_start < b.scope[1] for b in found)


def _apart(text: str, found: list[Attribution]) -> list[Attribution]:
    """Who closes what begins behind a semicolon has not said what stands before it: "the army says 12 died; 15 were
    counted, according to medics"."""
    for b in [b for b in found if b.scope[0] < min(b.start, b.speaker_start)]:
        at = text.rfind("; ", b.scope[0], min(b.start, b.speaker_start))
        before = [a for a in found if a is not b and a.scope[0] == a.end < at]
        if at >= 0 and before:
            cut = [replace(a, scope=(a.scope[0], min(at, a.scope[1]))) if a in before else a for a in found]
            found = [replace(a, scope=(at + 2, a.scope[1])) if a is b else a for a in cut]
    return found


def _own(text: str, a: Attribution) -> bool:
    """ "Her ministry has counted 12 boats": what somebody's own has counted is his."""
    if a.verb not in COUNTED and speech_kinds().get(a.verb) != "confirming":
        return False
    before = text[max(0, a.speaker_start - LONGEST) : max(a.speaker_start, 0)].split()
    words = a.speaker.split()
    return bool({*before[-1:], *words[:1]} & theirs())


def told_on(tokens: Tokens, starting: Mapping[int, Mention], i: int, first: int, last: int) -> bool:
    """Scraped text drops commas: "the camps were full said | Ana Quispe the head of relief"."""
    told = (starting.get(tokens.starts[k]) for k in range(i + 1, min(last, i + 6)))
    person = next((m for m in told if m is not None and m.type == "person"), None)
    if person is None or can_state(tokens.low[i - 1]):
        return False
    k = tokens.at(person.end)
    alone = tokens.low[i - 2] not in DETERMINERS and not has_verb(tokens, k, min(last, k + 3))
    more = k < last and (tokens.low[k] in TOLD_ON or alone)
    return more and tokens.low[i - 1] not in ("he", "she", "they", "it", "who") and has_verb(tokens, first, i)
