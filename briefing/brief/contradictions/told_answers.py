"""What a report or a voice in it answers to questions that others may answer otherwise: whether a person lives, why he
left, who holds a town, whether a truce was kept, what caused a crash, who the dead were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from briefing.annotate.quantities.written import small_numbers
from briefing.brief.contradictions.assertions import HARM, NEGATION, Told
from briefing.brief.contradictions.beside import NO_FACT
from briefing.brief.contradictions.disclaimed import days_in
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import common_words
from briefing.lexicon.causes import causing, kinds, laying
from briefing.lexicon.deeds import kind_of_thing, may_be_people, undergone
from briefing.lexicon.forms import stem
from briefing.lexicon.names import offices
from briefing.lexicon.rivals import answers, done_to_persons, of_persons, victims
from briefing.lexicon.sites import site_at
from briefing.lexicon.speech import speech_kinds
from briefing.record import record
from briefing.tokens import folded_words

CAUSE, VICTIMS = "cause", "victims"
NAME = expression(r"(?<=[\w,;:–—“\"‘(] )[“\"‘(]?[A-Z]\w+")
PLACE = expression(r"\b(?:in|at|near|off|outside|around) (?:the )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)")
PRONOUNS = frozenset("he she him her his himself herself".split())
# before a noun that tells who they were of whom others tell
IDENTITY = expression(
    r"\b(?:[Tt]hose|[Tt]he|[Aa]ll|[Mm]ost|[Bb]oth|[Mm]any)\b[^.;:]{0,50}\b(?:was|were|had been|included) "
    r"(?:(?!(?:by|in|at|with|from|on|near|to|for) )[\w-]+ ){0,3}$"
)
AMONG = expression(r" (?:was|were|are) among (?:the|those|them)\b")
OBJECT = 30  # characters behind a verb in which the person is named to whom it was done
REACH = 80  # characters before a cause in which stands what lays it to that
BETWEEN = frozenset({"that", "which", "had", "has", "have"})
MERELY = frozenset("just only merely simply".split())  # "not | just a fire"
INNER = 3  # tokens back at which a longer name of a cause may begin
BACK, BEHIND = 7, 4  # tokens from who was killed back to the verb, and on to a passive one


@record(frozen=True, slots=True)
class Account:
    """What a voice, None for the report itself, answers to a question in the run [start, end) of a source."""

    source: int
    sentence: int
    start: int
    end: int
    speaker: str | None
    question: str
    answer: str
    denied: bool
    names: frozenset[str]  # stems of the names of whom or what it is told
    things: frozenset[str]  # of nouns for them, sites by their kinds
    places: frozenset[str]
    days: frozenset[str]
    published: str
    points: bool  # it tells who they were of whom others tell


def told_answers(n: int, source: Cited) -> Iterator[Account]:
    """All that a source answers."""
    told: dict[int, Told] = {}
    for k in source.tokens.among(_openers(), 0, len(source.tokens)):
        sentence = source.sentence_at(source.tokens.starts[k])
        if not (sentence.boilerplate or sentence.headline):
            one = told.setdefault(sentence.start, Told(source, sentence))
            yield from _answered(n, one, one.tokens.at(source.tokens.starts[k] - sentence.start))


@cache
def _openers() -> frozenset[str]:
    return frozenset((*answers().firsts, *done_to_persons(), *kinds().firsts, *victims()))


def _answered(n: int, told: Told, k: int) -> Iterator[Account]:
    """What the words that begin at a token answer."""
    low = told.tokens.low
    size, given = answers().at(told.tokens, k, len(low)) or (1, [])
    if low[k].endswith("ing") and low[k - 1 : k] != ["of"]:  # "accused them of | breaking the truce"
        given = []
    for question, answer in given or (done_to_persons().get(low[k], []) if _has_person(told, k) else []):
        yield from _account(n, told, k, k + size, question, answer, active=not given)
    kind = victims().get(told.tokens.low[k])
    if kind and ((points := _points(told, k)) or _came_to_harm(told, k)):
        yield from _account(n, told, k, k + 1, VICTIMS, kind, points=points)
    inside = any((one := kinds().at(told.tokens, j, len(low))) and j + one[0] > k for j in range(max(0, k - INNER), k))
    if (cause := kinds().at(told.tokens, k, len(low))) is not None and not (inside or told.asks):
        size, (kind, itself) = cause
        denied = _is_laid(told, k, k + size, itself)
        if denied is not None and not _long_ago(told):
            yield from _account(n, told, k, k + size, CAUSE, kind, denied)


def _is_laid(told: Told, k: int, last: int, itself: bool) -> bool | None:
    """Whether it is denied that the cause at the tokens [k, last) was one; None where nothing is laid to it."""
    start, low = told.sentence.start, told.tokens.low
    met = laying().search(
        told.source.text, max(start, start + told.tokens.starts[k] - REACH), start + told.tokens.starts[k]
    )
    behind = last + (low[last : last + 1] != [] and low[last] in BETWEEN)
    if not (itself or met or (behind < len(low) and low[behind] in causing())):
        return None
    voice = told.voice(last - 1)
    denies = voice is not None and speech_kinds().get(voice.verb) == "denial"
    return denies or bool(met and met["denied"]) or _is_negated(low[told.clause(k).first : k])


def _is_negated(low: Sequence[str]) -> bool:
    return any(word in NEGATION and other not in MERELY for word, other in pairwise((*low, "")))


def _long_ago(told: Told) -> bool:
    """True for a sentence that tells of a year before that of its report."""
    year = (told.source.published or "9999")[:4]
    return any(day[:4] < year for day in days_in(told.source, told.sentence.start, told.sentence.end))


def _has_person(told: Told, k: int) -> bool:
    """True for a verb that tells what was done to somebody named behind it: "has | sacked Luis Mbeki"."""
    behind = told.sentence.start + told.tokens.ends[k]
    return not told.is_passive(k) and any(m.type == "person" for m in told.source.mentions_in(behind, behind + OBJECT))


def _points(told: Told, k: int) -> bool:
    """True where what somebody says tells who they were of whom others tell."""
    start, voice = told.sentence.start, told.voice(k)
    text, at, end = told.source.text, start + told.tokens.starts[k], start + told.tokens.ends[k]
    begins = start if voice is None else told.said(voice)[0]
    return IDENTITY.search(text, begins, at) is not None or AMONG.match(text, end) is not None


def _came_to_harm(told: Told, k: int) -> bool:
    """True for a noun behind a verb that tells of dead or wounded, or before a passive one."""
    clause = told.clause(k)
    before = range(max(clause.first, k - BACK), k)
    behind = range(k + 1, min(clause.last, k + BEHIND))
    done = any(told.names[j] & HARM and not told.is_passive(j) for j in before)
    low = told.tokens.low
    return done or any(told.names[j] & HARM and (told.is_passive(j) or low[j] in undergone()) for j in behind)


def _account(
    n: int,
    told: Told,
    k: int,
    last: int,
    question: str,
    answer: str,
    denied: bool = False,
    points: bool = True,
    active: bool = False,
) -> Iterator[Account]:
    """The account that a sentence gives by its tokens [k, last), where it is told as a fact."""
    source, begins = told.source, told.sentence.start
    at, voice = begins + told.tokens.starts[k], told.voice(last - 1)
    if question == CAUSE:
        sure = voice is not None and bool(voice.speaker)
    else:
        sure = (
            told.is_told(k, k)
            and told.clause(k).opener != "until"
            and not (voice and speech_kinds().get(voice.verb) in NO_FACT)
        )
    if not sure or any(d.start <= at < d.end for d in source.denials):
        return
    start, end = told.run(k)
    if voice is not None and begins <= voice.speaker_start < start:
        start = voice.speaker_start
    said = told.said(voice) if voice is not None else (begins, told.sentence.end)
    own = frozenset(map(stem, folded_words(voice.speaker))) if voice is not None else frozenset()
    names, things = _persons(told, k, own, active) if question in of_persons() else _of(told, said, own)
    places = frozenset(word for met in PLACE.finditer(source.text, *said) for word in folded_words(met[1]))
    days = days_in(source, begins, told.sentence.end)
    end = max(end, begins + told.tokens.ends[last - 1])
    yield Account(n, begins, start, end, voice.speaker or None if voice else None, question, answer, denied,
                  names, things, places, days, source.published or "", points)  # fmt: skip


def _persons(told: Told, k: int, own: frozenset[str], active: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the names, and of the nouns, of the person of whom a clause tells: named last before its verb in the
    clause, else in the sentence, else the one who speaks of himself."""
    source, begins = told.source, told.sentence.start
    first, at = told.run(k)[0], begins + told.tokens.starts[k]
    persons = [m for m in source.mentions_in(0, told.sentence.end) if m.type == "person" and not m.name.islower()]
    named = [(m.start, frozenset(map(stem, folded_words(m.name))) - common_words()) for m in persons]
    before, named = [one for one in named if one[0] < begins], [one for one in named if one[0] >= begins]
    others = [(start, words) for start, words in named if not words <= own]
    here = [words for start, words in others if start > at][:1] if active else []
    here = here or [words for start, words in others if first <= start < at][-1:] or [words for _, words in others[:1]]
    pronoun = not PRONOUNS.isdisjoint(told.tokens.low[told.clause(k).first :])
    if not here and pronoun:
        here = [words for _, words in named[:1] or before[-1:]]
    nouns = frozenset(stem(word) for word in told.tokens.low if word in offices() or may_be_people(stem(word)))
    return frozenset().union(*here), nouns - own


def _of(told: Told, said: tuple[int, int], own: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the names in what is said, and what it tells of: sites and things by their kinds, numbers."""
    words = (word for met in NAME.finditer(told.source.text, *said) for word in folded_words(met.group()))
    names = frozenset(stem(word) for word in words if word not in common_words()) - own
    first, last = (told.tokens.at(offset - told.sentence.start) for offset in said)
    low = told.tokens.low
    sites = {hit[1] for k in range(first, last) if (hit := site_at(told.tokens, k, 0)) is not None}
    kinds = {kind for word in low[first:last] if (kind := kind_of_thing(stem(word)))}
    counts = {word for word in low[first:last] if word.isdigit() or small_numbers().get(word, 0) > 1}
    return names, frozenset(sites | kinds | counts)
