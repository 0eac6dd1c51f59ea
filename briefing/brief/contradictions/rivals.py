"""Rival accounts: two voices that answer one question of the same person, place or thing in ways that cannot both be
so: whether he lives, was sacked or left; who holds the town; what caused the crash; who the dead were. At least one of
them is told by name, and neither tells of another place or day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import cache, partial
from itertools import pairwise, product, takewhile

from briefing.brief.contradictions.answered import CLAIMED, same_voice
from briefing.brief.contradictions.assertions import Told
from briefing.brief.contradictions.beside import NO_FACT
from briefing.brief.contradictions.disclaimed import days_in
from briefing.brief.contradictions.told import told_in
from briefing.brief.contradictions.unsure import NEGATION
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import common_words
from briefing.lexicon.causes import causing, kinds, laying, rivals
from briefing.lexicon.deeds import deed, kind_of_thing, may_be_people, undergone
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.names import offices
from briefing.lexicon.rivals import answers, done_to_persons, named, victims
from briefing.lexicon.sites import site_at
from briefing.lexicon.speech import speech_kinds
from briefing.record import record
from briefing.tokens import folded_words
from briefing.when import compatible

FEW = 60  # sentences of a pile in which a noun tells whom or what is meant
NEAR, WITHIN = 2, 12  # sentences apart at which two voices of one report speak of the same, and accounts in them
CAUSE, VICTIMS = "cause", "victims"
NAME = expression(r"(?<=[\w,;:–—“\"‘(] )[“\"‘(]?[A-Z]\w+")
PLACE = expression(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]round) (?:the )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)")
PRONOUNS = frozenset("he she him her his himself herself".split())
# before a noun that tells who they were of whom others tell
IDENTITY = expression(
    r"\b(?:[Tt]hose|[Tt]he|[Aa]ll|[Mm]ost|[Bb]oth|[Mm]any)\b[^.;:]{0,50}\b(?:was|were|had been|included) "
    r"(?:(?!(?:by|in|at|with|from|on|near|to|for) )[\w-]+ ){0,3}$"
)
AMONG = expression(r" (?:was|were|are) among (?:the|those|them)\b")
OBJECT = 60  # characters behind a verb in which the person is named to whom it was done
REACH = 80  # characters before a cause in which stands what lays it to that
BETWEEN = frozenset({"that", "which", "had", "has", "have"})
MERELY = frozenset("just only merely simply".split())  # "not | just a fire"
INNER = 3  # tokens back at which a longer name of a cause may begin
VIOLENCE = frozenset(map(deed, map(stem, "kill wound fire shell burn destroy explode attack ambush bomb".split())))
GUESSED = frozenset("thought sounded seemed felt looked like".split())
AWAY = 7  # tokens between a noun for people and what they did or suffered


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


def rival_accounts(sources: Sequence[Cited]) -> Iterator[tuple[Account, Account]]:
    """Pairs of which one alone can be so; first the one whose answer more voices give, else the one told first."""
    few = sum(len(source.sentences) for source in sources) <= FEW
    told: dict[str, list[Account]] = defaultdict(list)
    for n, source in enumerate(sources):
        for account in _accounts(n, source):
            told[account.question].append(account)
    for given in told.values():
        given = _of_one_mind(given)
        voices: dict[tuple[bool, str], set[str | None]] = defaultdict(set)
        for one in given:
            voices[one.denied, one.answer].add(one.speaker)
        ranked = sorted(voices, key=lambda at: (at[0], -len(voices[at])))
        for one, other in _pairs(given, {*ranked[:1]}):
            if _are_rivals(one, other, few):
                first, second = sorted((one, other), key=lambda own: ranked.index((own.denied, own.answer)))
                yield first, second


def _pairs(given: Sequence[Account], first: Set[tuple[bool, str]]) -> Iterator[tuple[Account, Account]]:
    """Accounts of one question beside each other, and those of the ``first`` answer with all others."""
    for at, one in enumerate(given):
        yield from ((one, other) for other in takewhile(partial(_are_near, one), given[at + 1 : at + WITHIN]))
    leading = [one for one in given if (one.denied, one.answer) in first]
    others = [one for one in given if (one.denied, one.answer) not in first]
    yield from (pair for pair in product(leading, others) if not _are_near(*pair))


def _of_one_mind(given: Sequence[Account]) -> list[Account]:
    """Accounts of one question, without voices that answer it in two ways in a breath: "was sacked after he offered to
    resign"."""
    said: dict[tuple[int, int, str | None], list[Account]] = defaultdict(list)
    for one in given:
        said[one.source, one.sentence, one.speaker].append(one)
    rest = ((one, said[one.source, one.sentence, one.speaker]) for one in given)
    return [one for one, beside in rest if not any(one.denied == b.denied and _differ(one, b) for b in beside)]


def _differ(a: Account, b: Account) -> bool:
    """True for two answers of which one alone can be so."""
    return rivals(a.answer, b.answer) if a.question == CAUSE else a.answer != b.answer


def _are_rivals(a: Account, b: Account, few: bool) -> bool:
    voices = (a.speaker, b.speaker)
    if not any(voices) or (a.source == b.source and (not all(voices) or same_voice(*voices))):
        return False
    apart = (a.answer == b.answer) if a.denied != b.denied else not a.denied and _differ(a, b)
    if not (apart and (a.points or b.points) and _of_one(a, b, few)):
        return False
    early, late = sorted((a, b), key=lambda one: one.published)
    changed = early.answer in named("first") and early.published < late.published
    return not changed and (not (a.days and b.days) or any(compatible(x, y) for x in a.days for y in b.days))


def _are_near(a: Account, b: Account) -> bool:
    """True for what two voices say beside each other."""
    return a.source == b.source and abs(a.sentence - b.sentence) <= NEAR


def _of_one(a: Account, b: Account, few: bool) -> bool:
    """True for accounts of one person, place or thing; in a pile of ``few`` sentences a noun tells of whom."""
    near = _are_near(a, b)
    if a.question in named("who"):
        same = a.names <= b.names or b.names <= a.names
        return same if a.names and b.names else near or (few and bool(a.things & b.things))
    if a.places and b.places and a.places.isdisjoint(b.places):
        return False
    common = (a.things & b.things) | (a.names & b.names)
    sites = [{thing for thing in one.things if thing[0] != "="} for one in (a, b)]
    if near or a.question == CAUSE:
        return not all(sites) or bool(sites[0] & sites[1])
    if a.speaker and b.speaker and a.question in named("central"):
        return True
    topic, things = kind_of_thing(a.question), a.things | b.things
    alone = not any((a.names, a.things, a.places)) or not any((b.names, b.things, b.places))
    alone = alone or (a.question == VICTIMS and not (a.names and b.names))  # there is no other
    alone = few and alone and not (a.denied or b.denied)
    return (not topic or topic in things) and (len(common) > 1 or (few and bool(common)) or alone)


def _accounts(n: int, source: Cited) -> Iterator[Account]:
    """All that a source answers."""
    tokens = source.tokens
    for k in tokens.among(_openers(), 0, len(tokens)):
        alone = tokens.low[k] in done_to_persons() or tokens.low[k] in victims()
        if not alone and all(told.at(tokens, k, len(tokens)) is None for told in (answers(), kinds())):
            continue
        sentence = source.sentence_at(tokens.starts[k])
        if not (sentence.boilerplate or sentence.headline):
            one = told_in(source, sentence)
            yield from _answered(n, one, one.tokens.at(tokens.starts[k] - sentence.start))


@cache
def _openers() -> frozenset[str]:
    return frozenset((*answers().firsts, *done_to_persons(), *kinds().firsts, *victims()))


def _answered(n: int, told: Told, k: int) -> Iterator[Account]:
    """What the words that begin at a token answer."""
    low = told.tokens.low
    size, given = answers().at(told.tokens, k, len(low)) or (1, [])
    if low[k].endswith("ing") and low[k - 1 : k] != ["of"]:  # "accused them of | breaking the truce"
        given = []
    for question, answer in given:
        yield from _account(n, told, k, k + size, question, answer)
    for question, answer in done_to_persons().get(low[k], ()) if _has_person(told, k) else ():
        yield from _account(n, told, k, k + 1, question, answer, active=True)
    kind = victims().get(low[k])
    if kind and ((points := _points(told, k)) or not all(_did(told, k))):
        yield from _account(n, told, k, k + 1, VICTIMS, kind, points=points)
    if (cause := kinds().at(told.tokens, k, len(low))) is None or told.asks:
        return
    inside = any((one := kinds().at(told.tokens, j, len(low))) and j + one[0] > k for j in range(max(0, k - INNER), k))
    if not inside:
        size, (kind, itself) = cause
        denied = _is_laid(told, k, k + size, itself)
        if denied is not None:
            yield from _account(n, told, k, k + size, CAUSE, kind, denied)


def _is_laid(told: Told, k: int, last: int, itself: bool) -> bool | None:
    """Whether it is denied that the cause at the tokens [k, last) was one; None where nothing is laid to it."""
    low, at = told.tokens.low, told.sentence.start + told.tokens.starts[k]
    met = laying().search(told.source.text, max(told.sentence.start, at - REACH), at)
    behind = last + (low[last : last + 1] != [] and low[last] in BETWEEN)
    if not GUESSED.isdisjoint(low[max(0, k - AWAY) : k]):
        return None  # "I thought it was | a bomb"
    if not (itself or met or (behind < len(low) and low[behind] in causing())):
        return None
    voice = told.voice(last - 1)
    denies = voice is not None and speech_kinds().get(voice.verb) == "denial"
    return denies or bool(met and met["denied"]) or _is_negated(low[told.clause(k).first : k])


def _is_negated(low: Sequence[str]) -> bool:
    return any(word in NEGATION and other not in MERELY for word, other in pairwise((*low, "")))


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


def _did(told: Told, k: int) -> Iterator[bool]:
    """Of each deed of violence that is told near a noun whether those did it: behind "by", or before an active verb."""
    low, clause = told.tokens.low, told.clause(k)
    for j in range(max(clause.first, k - AWAY), min(clause.last, k + AWAY)):
        if told.names[j] & VIOLENCE and is_finite(low[j]):
            joined = "and" in low[max(0, j - 2) : j] and not grammar().be.isdisjoint(low[max(0, j - AWAY) : j])
            passive = told.is_passive(j) or joined or low[j] in undergone()  # "were killed and four | wounded"
            yield passive and not {"by", "from"}.isdisjoint(low[j:k]) if j < k else not passive


def _account(n: int, told: Told, k: int, last: int, question: str, answer: str,
             denied: bool = False, points: bool = True, active: bool = False) -> Iterator[Account]:  # fmt: skip
    """The account that a sentence gives by its tokens [k, last), where it is told as a fact."""
    source, begins = told.source, told.sentence.start
    days = days_in(source, begins, told.sentence.end)
    if any(day[:4] < (source.published or "9999")[:4] for day in days):
        return  # of another affair
    at, voice = begins + told.tokens.starts[k], told.voice(last - 1)
    idle = voice is not None and speech_kinds().get(voice.verb) in NO_FACT
    clear = told.clause(k).opener != "until"
    sure = told.is_told(k, k) and clear and not idle
    if question == CAUSE:
        sure = voice is not None and bool(voice.speaker)
    refused = next((d for d in told.denials if d.how in ("said", "done") and d.start <= at < d.end), None)
    refused = refused if NEGATION.isdisjoint(told.tokens.low[k:last]) else None
    if refused is not None:  # "denied that it had been captured"; who is named as claiming that, says so
        met = CLAIMED.search(source.text, begins, refused.start)
        denied, sure = not denied, question != CAUSE and clear and not (met and (met["by"] or met["owner"]))
    if not sure:
        return
    start, end = told.run(k)
    if voice is not None and begins <= voice.speaker_start < start:
        start = voice.speaker_start
    said = told.said(voice) if voice is not None else (begins, told.sentence.end)
    own = frozenset(map(stem, folded_words(voice.speaker))) if voice is not None else frozenset()
    names, things = _persons(told, k, own, active) if question in named("who") else _of(told, said, own)
    places = frozenset(word for met in PLACE.finditer(source.text, *said) for word in folded_words(met[1]))
    end = max(end, begins + told.tokens.ends[last - 1])
    speaker = voice.speaker or None if voice is not None else None
    yield Account(n, source.sentence_number(begins), start, end, speaker, question, answer, denied,
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
    pronoun = not PRONOUNS.isdisjoint(told.tokens.low[told.clause(k).first :])
    here = here or [words for start, words in others if first <= start < at][-1:]
    here = here or [words for start, words in others if start < at or not pronoun][:1]
    if not here and pronoun:
        here = [words for _, words in [one for one in named if one[0] < at][:1] or before[-1:]]
    nouns = frozenset(stem(word) for word in told.tokens.low if word in offices() or may_be_people(stem(word)))
    return frozenset().union(*here), nouns - own


def _of(told: Told, said: tuple[int, int], own: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the names in what is said, and what it tells of: sites and things by their kinds."""
    words = [word for met in NAME.finditer(told.source.text, *said) for word in folded_words(met.group())]
    opening = told.tokens.low[:1] if said[0] <= told.sentence.start + told.tokens.starts[0] else []
    words += [word for word in opening if not may_be_people(stem(word))]
    names = frozenset(stem(word) for word in words if word not in common_words()) - own
    first, last = (told.tokens.at(offset - told.sentence.start) for offset in said)
    low = told.tokens.low
    sites = {hit[1] for k in range(first, last) if (hit := site_at(told.tokens, k, 0)) is not None}
    kinds = {kind for word in low[first:last] if not word.endswith("ed") and (kind := kind_of_thing(stem(word)))}
    return names, frozenset(sites | kinds)
