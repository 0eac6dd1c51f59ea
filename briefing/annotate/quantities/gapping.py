"""Numbers of another voice that leave out verb and noun: "The army counted 22 rockets, the mayor | 16"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count
from briefing.annotate.voices.reckoning import COUNTS
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import is_finite
from briefing.lexicon.speech import reckoned_by, reckoning_forms, speech_forms
from briefing.model import Quantity

LONGEST = 7  # tokens that name the other voice
LINKS = frozenset({"of", "at"})  # "speaks of nine, the mayor of ten"
JOINS = frozenset(", ; and while but whereas".split())
NONE_SO = frozenset("in on from by with for near around including".split())  # places and parts, no voices
SIGNS = frozenset({"'", "’", "-"})
BACK = 4  # tokens before a number in which the verb of its voice stands


def other_voice(count: Count, beside: Sequence[Quantity]) -> tuple[Quantity, str | None] | None:
    """The count that is told otherwise, and who does so; nobody where a verb of his own tells that."""
    last = next((q for q in reversed(beside) if q.measure not in ("share", "votes")), None)
    ahead = count.tokens.low[count.number.last : count.last][:1]
    if last is None or any(map(is_finite, ahead)):
        return None  # "and that | 16 were found": nothing is left out
    tokens, low = count.tokens, count.tokens.low
    end, link = count.number.begin, ""
    if low[end - 1] in LINKS:
        end, link = end - 1, low[end - 1]
    begin = end
    after = tokens.between(last.end, 0)[0]
    while begin > after and (low[begin - 1][0].isalnum() or low[begin - 1] in SIGNS) and low[begin - 1] not in JOINS:
        begin -= 1
    if not 0 < end - begin <= LONGEST or begin == after or low[begin - 1] not in JOINS:
        return None
    who = low[begin:end]
    if not NONE_SO.isdisjoint(who) or any(is_finite(word) or word[0].isdigit() for word in who):
        return None
    named = any(word[0].isupper() for word in tokens.words[begin:end])
    named = named or (link != "at" and (who[0] in determiners() or who[-1].endswith("s")))  # "the repairs at 2 million"
    if not (named and _is_said(count, last, link)):
        return None
    if any((word in speech_forms() or word in reckoning_forms()) and word not in COUNTS for word in who[1:]):
        return last, None  # "but the rebels | admit | to nine"
    first = begin + (who[0] in ("the", "a", "an", "its") and len(who) > 1)
    return last, " ".join(tokens.words[first:end])


def _is_said(count: Count, last: Quantity, link: str) -> bool:
    """True where a verb of saying or counting leads up to a number, by the same preposition as to the other."""
    low, at = count.tokens.low, count.tokens.at(last.start)
    before = low[max(count.first, at - BACK) : at]
    if link:
        verbs = {word for word in before if word in speech_forms() or reckoned_by(word) == link}
        return bool(verbs) and before[-1] == link
    return bool(before) and (before[-1] in speech_forms() or reckoned_by(before[-1]) == "direct")
