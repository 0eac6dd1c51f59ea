"""On which day a report tells what it gives no day of its own: by the days that it has told before, or by its own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefing.annotate.dates.grammar import NUMBER_WORDS
from briefing.brief.events.tellings import RETOLD
from briefing.brief.evidence import Cited
from briefing.brief.sources.printing import NUMBERED
from briefing.expressions import expression
from briefing.model import DateSpan, EventSpan, Sentence
from briefing.when import bounds, day_of

PERFECT = expression(r"\b(?:has|have|is|are)\b(?: \w+){0,2} $")  # how the news of the day is told
STANDING = expression(  # how what has come about over a long time is told: "have fled since 2011"
    r"\b(?:since|in all|so far|to date|all through|throughout|over the (?:years|months)|over the past|during the war"
    r"|in the \S+-(?:year|month) war|repeatedly|often|always|for (?:many |several )?(?:years|decades|months)"
    r"|in recent (?:years|months)|\w+ times|(?:earlier|previous|past) (?!(?:in|on|this|that|the)\b)[a-z]+)\b",
    re.IGNORECASE,
)
MANY = expression(r"\bmillions?\b", re.IGNORECASE)
RELATIVE = expression(r"(?:,? (?:who|which|whose|whom)\b|(?<=[a-z]) (?:it|he|she|they) had\b)[^;]*$")
INSERTED = expression(
    r", (?:\w{2,}ed|built|begun|set|held|made|taken|sent|put|found|born) [^,;:]*$"
)  # "…, built in 1992"
DID = expression(r",? who (?!(?:was|were)\b(?! \w+ed\b))")  # "who came home", not "who was in Lima"
PLANNED = expression(r"\b(?:for|until|till|from) $")  # before a day that is yet to come
SINCE = expression(r"\bsince $")
LATELY = expression(r"\b(?:last|past|previous) $")  # before so many days, on some of which it happened
SOME_DAY = expression(r"\b(?:recently|lately|of late)\b", re.IGNORECASE)
BEFORE = 6  # characters of such a word
OWNED = expression(r"['’]s?\b|\Bdays\b")  # a day that only says which: "Tuesday's blast", "Tuesdays blast"
OF_NOUN = expression(r"\b(?!morning|afternoon|evening|night|dawn|eve|hours|days?|week|start|end|beginning)[a-z]+ of $")
WHICH = expression(r"\b(?:the|his|her|its|their) $")  # before a day and its noun: "the May 3, 2019, bombing"
WHOSE = expression(r",? (?!(?:and|when|as|after|before|that|who|which|where|but|while|because|until)\b)[a-z]{3,}")
NOUN = 24  # characters of a noun whose day it is: "the march of 13 February", not "the morning of 13 February"
SPOKEN = frozenset({"DEMAND", "DISAPPROVE", "THREATEN"})
# what the news is told to follow: "eleven days after gunmen | burned down the camp"
LATER = expression(
    rf"\b(?P<count>the|{'|'.join(NUMBER_WORDS)}|\d{{1,2}}) (?P<unit>day|week|month|year)s? after\b(?! that)[^,;:]*$",
    re.IGNORECASE,
)
RECENT = timedelta(days=3)  # before its report, in which what has no day is of the day told last before it
RECALLED = timedelta(days=6)  # before its report, from which what is told is no news
HEAD = 4  # sentences behind the first in which a report tells its news


def narrated_day(source: Cited, index: int) -> str | None:
    """The day of what is told as a fact without one; None where it has one, or none can be known.

    News is told on its day: an undated fact happened on the one day that its sentence tells, if recent or of no
    other event in it, or on the latest that its paragraph or the report has told so far, else on that of the report,
    unless the sentence or the text is at another time; so is what somebody only says."""
    event = source.events[index]
    if event.context != "main" or (event.date is not None and event.basis != "inferred"):
        return None
    if event.headline and len(source.events) > 1 and not source.published:
        return None
    sentence = source.sentence_at(event.start)
    words = source.text[sentence.start : sentence.end]
    perfect = PERFECT.search(source.text[event.clause[0] : event.start])
    if perfect and (STANDING.search(words) or _has_millions(event, source)):
        return None
    own = _days_in(sentence, source, of_noun=False)
    if None in own or SOME_DAY.search(source.text, *event.clause):
        return None  # a day of its own that is not known
    if not own and (later := LATER.search(source.text, sentence.start, event.start)):
        return _counted_back(source, later) if source.sentence_number(event.start) - source.opening < HEAD else None
    if len(own) != 1 and event.category in RETOLD and source.sentence_number(event.start) - source.opening > HEAD:
        return None  # what befell somebody is retold for months without its day
    others = [e for e in source.events_in(sentence.start, sentence.end) if e is not event]
    beside = (e for e in others if e.clause == event.clause and e.start > event.start and not e.noun)
    reduced = any(e.role == "passing" and e.date and e.date in own for e in beside)
    of_another = reduced or _tells_of_another(event, sentence, source)  # "freed nine girls kidnapped on Monday"
    if of_another:
        told = None
    elif len(own) == 1:
        (told,) = own
    elif _is_said(event):
        told = None
    else:
        before = [d for d in source.dates if d.start < event.start and _is_told_day(d, source)]
        here = [d for d in before if source.sentence_at(d.start).paragraph == sentence.paragraph]
        told = max((d.value or "" for d in (here if perfect else here or before)), default=None)
    published = source.published if source.published and len(source.published) == 10 else None
    both, day = bounds(told or ""), day_of(published)
    if both and day:
        recent = day_of(told) is not None and timedelta(0) <= day - both[0] <= RECENT
        alone = len(own) == 1 and all(e.date != told for e in others if e.role not in ("named", "passing"))
        if recent or (alone and both[1] < day):
            return told
    if own and not of_another and event.role not in ("named", "passing"):
        return None  # its sentence is at another time
    return None if day and _is_recalled(event, source, day) else published


def _counted_back(source: Cited, later: re.Match[str]) -> str | None:
    """ "Two days after the dam broke, the governor has resigned": so many days before the report."""
    day, word = day_of(source.published), later["count"].lower()
    count = NUMBER_WORDS.get(word, 1) if word.isalpha() else int(word)
    return (day - timedelta(count)).isoformat() if day and later["unit"] == "day" else None


def _has_millions(event: EventSpan, source: Cited) -> bool:
    """True for what has befallen millions: "have displaced half a million"; not for money given."""
    sentence = source.sentence_at(event.start)
    told = source.quantities_in(sentence.start, sentence.end)
    return any(q.measure != "money" and MANY.search(source.text, q.start, q.end) for q in told)


def _is_recalled(event: EventSpan, source: Cited, printed: date) -> bool:
    """True for what follows a day long before that of the report: "On 3 May he resigned. The court freed him."""
    number = source.sentence_number(event.start)
    told = [bounds(day or "") for day in _days_in(source.sentences[number - 1], source)] if number else []
    last = max((both[1] for both in told if both), default=printed)
    return printed - last > RECALLED


def _days_in(sentence: Sentence, source: Cited, of_noun: bool = True) -> set[str | None]:
    """The past dates that a sentence tells, but for those that only say which or since when; None among them where it
    is not known which day is meant, as in "the past few days"; without those of a noun behind them on demand."""
    here = [d for d in source.dates if sentence.start <= d.start < sentence.end]
    lately = any(d.role == "duration" and LATELY.search(source.text, sentence.start, d.start) for d in here)
    told = (d for d in here if of_noun or not (_opens(WHICH, d, source) and WHOSE.match(source.text, d.end)))
    return {d.value for d in told if _says_when(d, source)} | ({None} if lately else set())


def _opens(sign: re.Pattern[str], told: DateSpan, source: Cited) -> bool:
    """True where the sign stands right before a date."""
    return sign.search(source.text, max(0, told.start - BEFORE), told.start) is not None


def _says_when(told: DateSpan, source: Cited) -> bool:
    last = source.text[told.start : told.end + 2]
    whole = len(told.value or "") == 10 and OF_NOUN.search(source.text, max(0, told.start - NOUN), told.start)
    return told.role == "date" and told.past and not (_opens(PLANNED, told, source) or OWNED.search(last) or whole)


def _is_told_day(told: DateSpan, source: Cited) -> bool:
    """True for a past day of which the text tells; not that of its dateline or masthead, since when something lasts."""
    if len(told.value or "") != 10 or not _says_when(told, source) or source.sentence_at(told.start).boilerplate:
        return False
    written = told.value == source.published and NUMBERED.search(source.text, told.start, told.end)
    return not (written or _opens(SINCE, told, source))


def _tells_of_another(event: EventSpan, sentence: Sentence, source: Cited) -> bool:
    """True where the month or year of a sentence is told of a noun: "her deputy, who broke with her last year"; where
    its day is told of who acts, but not of where he was: "Okello, who came home on Monday, fired him"."""
    here = (d for d in source.dates if sentence.start <= d.start < sentence.end)
    for d in here:
        inside = sentence.start <= event.start < d.start
        opened = RELATIVE.search(source.text, event.start if inside else sentence.start, d.start)
        if source.text.startswith(",", d.end) and INSERTED.search(source.text, sentence.start, d.start):
            return True
        had = opened and " had " in opened.group()  # "who had left on Monday": before the news
        if opened and not had and d.granularity == "day" and (inside or not DID.match(opened.group())):
            continue
        if opened and not event.clause[0] <= d.start < event.clause[1]:
            return True
    return False


def _is_said(event: EventSpan) -> bool:
    """True for what is done by saying it: a demand, a threat, blame, a denial; reports print it the same day."""
    return event.category in SPOKEN or "denial" in event.kinds
