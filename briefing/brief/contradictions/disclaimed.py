"""What a denial is about: the deed, and of whom and what it is denied."""

from __future__ import annotations

from collections.abc import Sequence, Set

from briefing.brief.contradictions.assertions import HARM, Told
from briefing.brief.evidence import Cited
from briefing.lexicon import common_words
from briefing.lexicon.deeds import deed, deeds, is_people, kind_of_people, kind_of_thing, may_be_people
from briefing.lexicon.denials import harm, is_light_verb
from briefing.lexicon.forms import stem
from briefing.lexicon.names import offices
from briefing.model import Denial
from briefing.record import record
from briefing.tokens import folded_words
from briefing.when import compatible

CROWD = frozenset({"public", "population", "crowd", "side"})  # who may be told of in any words
POINTING = frozenset({"it", "this"})
ACTING = frozenset({"never", "did", "didn"})  # behind "they": somebody did not do it, and it is told before who
LEADING = 20  # characters of what is denied in which its first words stand
OWN = frozenset({"i", "me", "my"})
FIRING = frozenset({"fire"})
PRONOUNS = frozenset("he she they him her them".split())


@record(frozen=True, slots=True)
class Denied:
    """What is denied: the names of the deed, stems of what else it is about, of persons of whom a sentence must tell
    and of further names, who is to have done it (sides by name, others by their nouns), days."""

    deed: frozenset[str]
    things: frozenset[str]
    persons: frozenset[str]
    names: frozenset[str]
    sides: frozenset[str]
    doing: frozenset[str]
    days: frozenset[str]
    points: bool = False  # its subject is a pronoun: "it had not been made public"
    patients: frozenset[str] = frozenset()  # stems of the things to which it was not done: "the bridge was not hit"
    of_people: bool = False  # what is denied is a noun for people: "there were no fighters"

    @property
    def asked(self) -> tuple[Set[str], ...]:
        """All that a sentence is compared with."""
        points = frozenset({"points" * self.points})
        return self.deed, self.things, self.persons, self.names, self.doing, points

    @property
    def people(self) -> frozenset[str]:
        """Kinds of the people of whom it is denied."""
        return frozenset(kind_of_people(word) for word in self.things if may_be_people(word))

    @property
    def same(self) -> frozenset[str]:
        """Of what it is about what only tells the deed once more: "fired | rounds"."""
        return frozenset(word for word in self.things if deed(word) in self.deed)

    @property
    def objects(self) -> frozenset[str]:
        """What a sentence must tell of to tell the same; not the people, who go by any words."""
        return frozenset(word for word in self.things - self.same if not is_crowd(word)) | self.names


def is_crowd(word: str) -> bool:
    """True for a stem of who may be told of in any words: the public, people, marchers."""
    return word in CROWD or (may_be_people(word) and not kind_of_thing(word))


def what_is_denied(told: Told, denial: Denial, sides: frozenset[str]) -> Denied:
    """What a denial in a sentence is about; ``sides`` are those that are to have done it."""
    source = told.source
    k = next(told.at(denial.start, denial.end, denial.heads[:1]), None)
    doing = told.doing(k, denial.start) if k is not None else frozenset()
    persons = _persons(source, denial)
    opening = folded_words(source.text[denial.start : denial.start + LEADING])
    called = denial.how == "called"  # "the release was not a swap": what it was not is all
    deed_ = told.names_in(denial.start, denial.end, denial.heads)
    things = frozenset[str]() if called else _things(source, denial, doing) - persons
    names = frozenset[str]() if called else _names(told, denial, k) - persons
    if deed_ == HARM and denial.speaker and not (things or names):
        deed_ = deed_ | FIRING  # "we have killed nobody": whoever says that they opened fire says otherwise
    return Denied(
        deed_,
        things,
        persons,
        names,
        sides,
        doing or frozenset(map(stem, folded_words(denial.speaker or ""))),
        days_in(source, denial.start, denial.end),
        denial.how != "said" and (not POINTING.isdisjoint(opening[:2]) or _they_did_not(opening)),
        _patients(told, denial, k),
        k is None or is_people(told.tokens.low[k]),
    )


def _patients(told: Told, denial: Denial, k: int | None) -> frozenset[str]:
    """Stems of the nouns before a passive that is denied, names aside."""
    if k is None or denial.how != "done" or not told.is_passive(k):
        return frozenset()
    clause = told.clause(k)
    run = range(clause.first, k)
    nouns = frozenset(stem(told.tokens.low[j]) for j in run if told.tokens.words[j].islower())
    return frozenset(word for word in nouns & denial.words if not is_crowd(word))


def _they_did_not(opening: Sequence[str]) -> bool:
    at = next((k for k, word in enumerate(opening[:2]) if word in PRONOUNS), None)
    return at is not None and not ACTING.isdisjoint(opening[at + 1 : at + 2])


def _things(source: Cited, denial: Denial, doing: Set[str]) -> frozenset[str]:
    """What a denial is about beside the deed: of what and whom; not who does it, nor what names it has."""
    told = denial.words - set(denial.heads[:1]) - _capitals(source, denial.start, denial.end) - doing
    told = frozenset(word for word in told if not is_light_verb(word))
    return frozenset(word for word in told if not word.isdigit()) or told


def _names(told: Told, denial: Denial, k: int | None) -> frozenset[str]:
    """Stems of the names behind the deed that is denied, of places and bodies: who did or suffered it may go by
    another; of nobody killed or hurt also those before it."""
    start = denial.start
    if k is not None and denial.heads[0] not in harm():
        start = told.sentence.start + told.tokens.starts[k]
    return _capitals(told.source, start, denial.end) & denial.words


def _capitals(source: Cited, start: int, end: int) -> frozenset[str]:
    """What the words of a run that are written as names would tell: who names the ship may call it the ferry."""
    words = source.text[start:end].split()
    told = [word for k, word in enumerate(words) if word[:1].isupper() and (k or source.mentions_in(start, start + 1))]
    return deeds(word for name in told for word in folded_words(name))


def _persons(source: Cited, denial: Denial) -> frozenset[str]:
    """Stems of the names of whom a denial tells, who denies it aside; of him whom a pronoun means: "asked about the
    mayor, he denied that she was in prison"."""
    start, end = denial.start, denial.end
    if denial.speaker and OWN.intersection(folded_words(source.text[start:end])[:2]):
        roles = {m.role for m in source.mentions if m.name == denial.speaker}
        told = (word for words in (denial.speaker, *roles) for word in folded_words(words))
        return frozenset(stem(word) for word in told if word in offices() or word not in common_words())
    if PRONOUNS.intersection(folded_words(source.text[start:end])[:3]):
        start, end = source.sentence_at(start).start, denial.opens
        if not any(m.type == "person" for m in source.mentions_in(start, end)):
            before = [m.start for m in source.mentions_in(0, start) if m.type == "person" and m.name != denial.speaker]
            start = before[-1] if before else start
    speakers = {a.speaker_start for a in source.attributions}
    persons = [m for m in source.mentions_in(start, end) if m.type == "person"]
    named = (m for m in persons if m.start not in speakers)
    words = (word for m in named for word in folded_words(source.text[m.start : m.end]) if word not in common_words())
    return frozenset(map(stem, words))


def days_in(source: Cited, start: int, end: int) -> frozenset[str]:
    """The days that a run of a source's text tells."""
    told = (d for d in source.dates if start <= d.start < end and d.role == "date")
    return frozenset(d.value for d in told if d.value)


def on_other_days(days: Set[str], told: Told) -> bool:
    """True where a denial and a sentence both tell when, and the days cannot be the same."""
    theirs = days_in(told.source, told.sentence.start, told.sentence.end) if days else ()
    return bool(days and theirs) and not any(compatible(a, b) for a in days for b in theirs)


def of_another_year(said: str, told: Told) -> bool:
    """True where a sentence tells of years before that in which it was denied."""
    theirs = days_in(told.source, told.sentence.start, told.sentence.end)
    return bool(theirs) and all(day[:4] < said[:4] for day in theirs)


def only_after(said: str, told: Told) -> bool:
    """True where a sentence tells of later days than that on which it was denied."""
    theirs = days_in(told.source, told.sentence.start, told.sentence.end)
    return bool(theirs) and all(day.partition("/")[0] > said for day in theirs)
