"""Numbers of another voice against which one is held: "more than double the 40 reported by the ministry", "far fewer
than the 30 the navy had claimed", "against the army's nine", "more than the 1,400 of the police"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.amounts import is_money
from briefing.annotate.quantities.counted import Count
from briefing.annotate.voices.speaking import can_state
from briefing.calendar import LOW_MONTHS, LOW_WEEKDAYS
from briefing.lexicon import counts
from briefing.lexicon.determiners import determiners
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import reckoning_forms, speech_forms
from briefing.model import Quantity

LEADS = frozenset("than against times double twice triple above below over under exceeds exceeding".split())
LINKS = frozenset({"of", "to", "with", "from"})
LED = frozenset("half third quarter short instead compared comparison double twice triple far well".split())
OWNED = frozenset({"'s", "'", "’", "’s"})
LONGEST = 6  # tokens that name a voice
# of another time: no rival
TIMES = LOW_WEEKDAYS | LOW_MONTHS | frozenset("year years month months week weeks earlier ago before previous".split())
BREAKS = frozenset(', ; : . ( ) “ ” "'.split())
FIGURES = frozenset("figure count toll tally estimate number total".split())
COUNTS = frozenset("given cited promised offered listed named".split())  # besides verbs of saying and of reckoning


def compared(count: Count, beside: Sequence[Quantity]) -> tuple[Quantity, str] | None:
    """The count against which another voice's number is held, and that voice."""
    last = next((q for q in reversed(beside) if q.claim and _of_one_thing(count, q)), None)
    if last is None or count.number.article or count.tokens.any_among(TIMES, count.after, _ends(count)):
        return None
    low, begin = count.tokens.low, count.number.begin
    if low[begin - 1] in OWNED:
        end = begin - 1
        first = next((k for k in range(end, count.first, -1) if _leads(low, k)), None)
        return _with_voice(count, last, first, end) if first is not None else None
    if low[begin - 1] == "of" and low[begin - 2] in FIGURES:  # "above the official figure of 120"
        first = next((k for k in range(begin - 2, count.first, -1) if _leads(low, k)), None)
        return _with_voice(count, last, first, begin - 1) if first is not None else None
    if low[begin - 1] != "the" or not _leads(low, begin - 1):
        return None
    bare = not count.counted.head or low[count.number.last] == "of"
    return _behind(count, last, count.number.last if bare else count.counted.first + 1)


def _ends(count: Count) -> int:
    """The token behind what is said of a number."""
    return next((k for k in range(count.after, count.last) if count.tokens.low[k] in BREAKS), count.last)


def _leads(low: Sequence[str], k: int) -> bool:
    """True where a comparison leads up to token k."""
    return low[k - 1] in LEADS or (low[k - 1] in LINKS and low[k - 2] in LED)


def _of_one_thing(count: Count, last: Quantity) -> bool:
    """True for a number that names nothing else than what is counted before."""
    head, low = count.counted.head, count.tokens.low
    if last.measure in ("share", "votes") or last.unit == "times" or (last.measure == "money") != is_money(count):
        return False
    bare = not head or low[count.number.last : count.number.last + 1] == ["of"]
    one, two = counts.same_thing(head), counts.same_thing(last.unit)
    return bare or one == two or two.startswith(f"{one} of ") or (counts.is_people(head) and not last.unit)


def _behind(count: Count, last: Quantity, k: int) -> tuple[Quantity, str] | None:
    """The voice behind a number: "reported by the ministry", "that the navy had claimed", "of the police"."""
    low, stop = count.tokens.low, count.last
    if low[k - 1] == "of" or low[k : k + 1] == ["of"]:
        k += low[k] == "of"
        return _with_voice(count, last, k, _closes(low, k, stop))
    told = k < stop and _says(low[k])
    if told and (by := next((j for j in range(k + 1, min(stop, k + 4)) if low[j] == "by"), None)) is not None:
        return _with_voice(count, last, by + 1, _closes(low, by + 1, stop))
    k += low[k : k + 1] in (["that"], ["which"])
    verb = next((j for j in range(k + 1, min(stop, k + LONGEST + 2)) if _says(low[j])), None)
    if verb is None:
        return None
    end = next((j for j in range(verb, k, -1) if low[j - 1] not in grammar().have), verb)
    return _with_voice(count, last, k, end)


def _says(word: str) -> bool:
    return word in speech_forms() or word in reckoning_forms() or word in COUNTS


def _closes(low: Sequence[str], k: int, stop: int) -> int:
    ends = (j for j in range(k, min(stop, k + LONGEST)) if low[j] in BREAKS or low[j] in grammar().subordinators)
    return next(ends, min(stop, k + LONGEST))


def _with_voice(count: Count, last: Quantity, first: int, end: int) -> tuple[Quantity, str] | None:
    """Those words as a voice, if they can be one."""
    words, low = count.tokens.words, count.tokens.low
    first += first < end and low[first] in determiners()
    if not 0 < end - first <= LONGEST or not BREAKS.isdisjoint(low[first:end]):
        return None
    of = next((k for k in range(first + 1, end) if low[k] in ("of", "in", "on")), end)
    named = (words[of - 1][0].isupper() and low[of - 1] not in TIMES) or can_state(low[of - 1])
    return (last, " ".join(words[first:end])) if named else None
