"""Denials without a verb of denying: what is called untrue ("the video is fake", "called the reports baseless")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.annotate.clauses import QUOTES, Clause, clause_of
from briefing.annotate.predicated import ARTICLES, content_of, predicate, telling
from briefing.annotate.scene import Scene
from briefing.annotate.voices.said import has_verb, speaker_at
from briefing.lexicon import denials as known
from briefing.lexicon.forms import stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.names import offices
from briefing.model import Denial
from briefing.signs import Sign
from briefing.tokens import Tokens

AUXILIARIES = frozenset({"has", "have", "had"})
OWNED = frozenset({"figure", "claim", "report"})  # by nouns of which somebody says that they are untrue
UNTRUE = Sign(lambda word: word in known.untrue())
ANY = Sign(lambda word: word in known.untrue() or word in known.calling())
BETWEEN = frozenset(
    "a an the all just simply sheer utter blatant malicious pure outright complete total as not no never any "
    "hard difficult to at considered based on real far from plain".split()
)
FITTING = frozenset({"square", "tally", "odds"})  # "does not | square with": of a claim alone
SPEAKER = 6  # tokens of who calls it untrue
LEADING = frozenset("in on at after before during amid with".split())
LONG_SPEAKER = 8  # up to the comma before his name
CALLED = 12  # tokens from a verb of calling to what it calls it
NEGATED = frozenset({"not", "never", "no", "nothing", "neither", "nor", "hard", "difficult", "cannot", "far"})
MAKES = frozenset({"makes", "made", "make"})
DOES = frozenset({"do", "does", "did"})
TELLING = frozenset("reflect reflects reflected contain contains contained correspond corresponds corresponded".split())
SHORT = 5  # words of an answer that is quoted whole
OFFICE = 4  # tokens of a clause before its verb that name somebody by office
BEYOND = frozenset("unthinkable incredible impossible inconceivable outrageous".split())
FEARED = frozenset({"fear", "fears", "worry", "worries"})
POINTS = frozenset("it this that these those they".split())

Untrue = tuple[int, int, int, int]  # tokens [first, last) that tell what is untrue, who says so, and who begins to


def without_denying(tokens: Tokens, scene: Scene) -> Iterator[Denial]:
    """What a sentence denies without a word of denial: it calls it untrue."""
    if not tokens.where(ANY, scene.first, scene.last):
        return
    for first, last, k, opens in _called_untrue(tokens, scene):
        common = [j for j in telling(tokens, first, last) if tokens.words[j].islower()]
        head = predicate(tokens, common)
        if head is None and first != last:
            continue
        begin, end = tokens.starts[min(opens, first)], tokens.ends[max(last - 1, k)]
        told = speaker_at([a for a in scene.attributions if a.verb not in OWNED], tokens.starts[k])
        relative = tokens.low[opens] == "which" or stem(tokens.low[opens - 1]) in known.sayings()
        apposed = relative and tokens.low[first - 1] in known.calling()
        speaker = told.speaker if told and not apposed else _caller(tokens, scene, opens, first)
        stems = (stem(tokens.low[head]),) if head is not None else ()
        about = first - 1 if first == last else first  # "called | the letter | a forgery"
        words = content_of(tokens, scene, about, last).union(stems)
        yield Denial(begin, end, begin, stems, words, "said" if stems else "told", speaker or None)


def _called_untrue(tokens: Tokens, scene: Scene) -> Iterator[Untrue]:
    """What a sentence says is untrue, first and last being the same where it only points back: "that is a lie"."""
    low, g = tokens.low, grammar()
    for k in tokens.where(UNTRUE, scene.first, scene.last):
        clause = clause_of(scene.clauses, k)
        j = _begins(low, clause.first, k)
        if _is_answer(tokens, scene, k):
            yield scene.first, scene.first, k, scene.first  # "“An utter lie,” said the mayor"
            continue
        if low[k] == "sense" and (
            low[j - 1] not in MAKES or known.sayings().isdisjoint(map(stem, low[scene.first : j]))
        ):
            continue  # "the claim that the dam was old makes no sense", not "the plan makes no sense"
        if low[k] in FITTING and not _tells_of_a_claim(low, scene.first, j, k):
            continue
        if low[k - 1] == "an" and low[k] in BEYOND and stem(low[min(k + 1, scene.last - 1)]) not in known.sayings():
            continue  # "called it an unthinkable tragedy"
        if low[k : k + 2] == ["mistaken", "for"] or (low[k + 1 : k + 2] == ["to"] and low[k] not in known.lacks()):
            continue  # "the buoy was mistaken for a mine", "it is impossible to go"
        could_be = 2 * (low[j - 1] == "be")  # "cannot be | true"
        if bool(NEGATED.intersection(low[max(clause.first, j - could_be) : k])) != (low[k] in known.lacks()):
            continue  # "not false", "a basis"
        if low[k] in known.lacks() and low[k + 1 : k + 2] and low[k + 1] in ("in", "to", "behind"):
            stop = next((n for n in range(k + 2, scene.last) if low[n] in (",", ";", ".")), scene.last)
            yield (*_named(tokens, k + 2, stop), k, clause.first)  # "there is no truth in reports that the dam burst"
        elif low[k + 1 : k + 2] == ["that"] and low[j - 1] in g.be:
            stop = next((n for n in range(k + 2, scene.last) if low[n] in (",", ";", ".")), scene.last)
            yield k + 2, stop, k, clause.first  # "it is impossible that a mine hit the ferry"
        elif j - 1 > clause.first and low[j - 1] in g.be and _points_back(tokens, scene, clause, j - 1):
            yield j, j, k, clause.first  # "said it was a lie", "that the minister was mistaken"
        elif low[j - 1] == "'s" and low[j - 2] in POINTS:
            yield j, j, k, clause.first  # "“That's rubbish,” the baker cried"
        elif j > clause.first and (low[j - 1] in g.helping | MAKES or _does(low, j, k)):
            yield (*_named(tokens, _subject(tokens, scene, clause, j - 1), j - 1), k, clause.first)
        else:
            calls = range(max(scene.first, k - CALLED), j)
            call = next((c for c in reversed(calls) if low[c] in known.calling()), None)
            noun = _of_claim(tokens, scene, call) if call is not None and call + 1 == j else None
            if call is not None and call + 1 == j and clause.opener == "which":
                yield j, j, k, clause.first + (low[clause.first] == ",")  # "…, which the firm calls | baseless"
            elif noun is not None:
                yield j, j, k, noun + 1
            elif call is not None and call + 1 < j and "what" not in low[call - 2 : call] and "for" not in low[call:j]:
                yield (*_named(tokens, call + 1, j), k, _caller_begins(tokens, scene, call))


def _begins(low: Sequence[str], first: int, k: int) -> int:
    """Where the words begin that end with the one at token k, which says that something is untrue: "an utter lie"."""
    j = k
    while j > first and (low[j - 1] in BETWEEN | TELLING or low[j - 1].endswith("ly")):
        j -= 1
    if low[j - 1] == "and" and j - 2 > first:  # "is crude and | baseless"
        j -= 2
        while j > first and (low[j - 1] in BETWEEN or low[j - 1].endswith("ly")):
            j -= 1
    return j - (j > first + 1 and low[j - 1] in QUOTES)  # "was “pure fiction”"


def _is_answer(tokens: Tokens, scene: Scene, k: int) -> bool:
    """True for words that call untrue what was told before and are a sentence of their own in quotation marks."""
    closes = next((j for j in range(k + 1, min(k + SHORT, scene.last)) if tokens.low[j] in QUOTES), None)
    if closes is None or tokens.low[scene.first] not in QUOTES or closes - scene.first > SHORT + 2:
        return False
    return grammar().be.isdisjoint(tokens.low[scene.first : closes])


def _points_back(tokens: Tokens, scene: Scene, clause: Clause, verb: int) -> bool:
    """True where what is untrue was told before: a pronoun stands for it, or who told it is called mistaken."""
    before = tokens.low[verb - 1]
    person = any(m.type == "person" and m.end == tokens.ends[verb - 1] for m in scene.mentions)
    return before in POINTS or person or (before in offices() and verb - clause.first <= OFFICE)


def _does(low: Sequence[str], j: int, k: int) -> bool:
    """True for "does" before tokens [j, k], where they tell of what fits or shows the facts: "does | not reflect"."""
    return low[j - 1] in DOES and (low[k] in FITTING or not TELLING.isdisjoint(low[j:k]))


def _of_claim(tokens: Tokens, scene: Scene, call: int) -> int | None:
    """The noun for a claim before who calls it something: ", a | version | the police called absurd"."""
    claims = (k for k in range(max(scene.first + 1, call - SPEAKER), call) if stem(tokens.low[k]) in known.sayings())
    return next((k for k in claims if tokens.low[k - 1] in ARTICLES), None)


def _tells_of_a_claim(low: Sequence[str], first: int, last: int, k: int) -> bool:
    """True for a claim, behind token first, that something was so, which does not square "with" what is known."""
    return (
        low[k + 1 : k + 2] == ["with"]
        and any(stem(word) in known.sayings() for word in low[first:last])
        and NEGATED.isdisjoint(low[first : last - 1])
    )


def _caller_begins(tokens: Tokens, scene: Scene, call: int) -> int:
    """Where the subject of a verb of calling begins, what is told of it included: "Her aide, Ana Quispe, | called"."""
    clause = clause_of(scene.clauses, call)
    apposed = tokens.low[call - 1] == "," or clause.first == call
    return scene.first if apposed and not has_verb(tokens, scene.first, call) else min(clause.first, call)


def _caller(tokens: Tokens, scene: Scene, opens: int, first: int) -> str:
    """Who calls it untrue, where he stands before the verb of calling: "the minister called | the reports"."""
    reach = range(min(first, scene.last - 1), max(opens - 1, first - CALLED), -1)
    call = next((k for k in reach if tokens.low[k] in known.calling()), opens)
    if tokens.low[call - 1] in AUXILIARIES or tokens.low[call - 1] in grammar().be:
        call -= 1
    if tokens.low[call - 1] in ("who", "which"):  # "the general, | who had called it a lie"
        met = [m for m in scene.mentions if m.type == "person" and m.end < tokens.starts[call]]
        return met[-1].name if met else ""
    stop = call - (call > opens and tokens.low[call - 1] == ",")
    if tokens.low[opens] == "on" and opens + 1 in scene.dated:
        opens = next((k for k in range(opens + 1, stop) if k not in scene.dated), stop)  # "on Monday | the mayor"
    led = tokens.low[opens] in LEADING and "," in tokens.low[opens : stop - 1]  # "In the clip, | Ana Quispe, in tears,"
    if led:
        opens = tokens.low.index(",", opens) + 1
    if led or stop - opens > SPEAKER:  # "a spokesman for the port, | Ana Quispe, | called"
        stop = next((k for k in range(opens + 1, stop) if tokens.low[k] == ","), stop)
    if not 0 < stop - opens <= LONG_SPEAKER:
        return ""
    named = next((m.name for m in scene.mentions if m.end == tokens.ends[stop - 1]), "")
    begin = opens + (tokens.low[opens] in (";", "that", "which"))
    begin += tokens.low[begin] in ("the", "a", "an")
    return named or re.sub(r" (?=[,'’])", "", " ".join(tokens.words[begin:stop]))


def _subject(tokens: Tokens, scene: Scene, clause: Clause, verb: int) -> int:
    """Where the subject of a verb begins, with a clause that tells more of it: "the claim that the dam burst | is"."""
    if clause.first < verb:
        return clause.first
    ends = (k + 1 for k in range(verb - 1, scene.first, -1) if tokens.low[k] in (",", ";", "said", "says", ":"))
    return next(ends, scene.first)


def _named(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The words of what is untrue: behind "reports of", "claims that"; none where they only point back."""
    low = tokens.low
    first += first < last and low[first] in QUOTES
    if last - first == 1 and low[first] in POINTS:
        return last, last
    if FEARED.intersection(low[first:last]):
        return last, last - 1  # what is feared nobody says
    if low[first : first + 1] == ["that"] and stem(low[first - 1]) in known.sayings():
        return first + 1, last
    for k in range(first, last):
        if stem(low[k]) in known.sayings() or low[k] in known.documents():
            behind = k + 1 < last and low[k + 1] in ("of", "that", "about")
            that = next((j for j in range(k + 1, last - 1) if low[j] == "that"), k + 1)
            if behind and that > k + 1:
                return that + 1, last  # "the assertion of the minister that | the dam held"
            return (k + 2, last) if behind else (last, last)
    return first, last
