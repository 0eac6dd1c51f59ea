"""What one voice denies and another says.

A denial answers what stands right before it, or is told elsewhere: a clause affirms what is denied where it says that
the same deed was done, by nobody else, to nobody else, on no other day, and its sentence has at least two fifths of all
that the denial says, each word weighed by how few sentences have it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import islice

from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.contradictions.answered import Answered, same_voice
from briefing.brief.contradictions.assertions import HARM, Told
from briefing.brief.contradictions.beside import NO_FACT, Beside
from briefing.brief.contradictions.disclaimed import Denied, of_another_year, on_other_days, only_after, what_is_denied
from briefing.brief.contradictions.few import answer_among
from briefing.brief.contradictions.parties import by_the_same, meet, of_any, of_other_people, of_them
from briefing.brief.contradictions.sharing import COVERED, DOERS, NEAR, Shares
from briefing.brief.contradictions.told import told_in
from briefing.brief.contradictions.topics import Saying
from briefing.brief.contradictions.unsure import FAILING, NEGATION
from briefing.brief.events.tellings import Weights
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.deeds import deed, deeds, has_names, is_people, kind_of_thing, undergone
from briefing.lexicon.denials import harm, sayings
from briefing.lexicon.event_kinds import generic_stems
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.names import offices
from briefing.lexicon.sites import site_words
from briefing.lexicon.speech import speech_kinds
from briefing.model import Denial
from briefing.record import replace
from briefing.tokens import folded_words

ENOUGH = 48  # sayings against one denial among which the surest are looked for
BY, AGENT = expression(r" by (?:the )?"), 16  # before who did it in the passive, and characters in which he is named
OF_SOME = expression(r"\b[Nn]one of (?:those|these|them)\b")  # who they are stands before
MORE = frozenset({"more", "further", "another", "other", "additional", "new"})
PRONOUNS = frozenset({"he", "she", "him", "her"})
ITSELF = frozenset({"it", "they"})  # "denied that | it had paid them"
OWN = frozenset({"we", "our", "its", "their"})
BUILDING = stem("building")  # whatever site is named
FEW = 6  # sentences that tell a deed which no report tells of another
ALWAYS = expression(r"\b(?:n?ever|[Nn]obody|[Nn]o one|[Nn]one)\b")  # of no one affair
MOST = 0.6  # of the weight of the words of a denial that a sentence has which tells of the same
HALF = 0.5  # where a verb of denying leaves no doubt that somebody says so
MUCH = 0.6  # share of what no speaker denies that a sentence must have which none tells
SURE = 0.7  # what it is worth to say it in passing, beside saying it outright; hardly less is as sure


class Answers:
    """The denials of a case with what they deny."""

    def __init__(self, sources: Sequence[Cited], allegiance: Allegiance) -> None:
        self._sources, self._allegiance = sources, allegiance
        self._told: dict[tuple[int, int], Told] = {}  # by source and start
        self._names: list[tuple[int, Told, frozenset[str]]] = []
        for n, source in enumerate(sources):
            persons = frozenset[str]()  # of whom was told last
            for sentence in source.sentences:
                told = told_in(source, sentence)
                if not (sentence.boilerplate or sentence.headline) and told.prose:
                    self._told[n, sentence.start] = told
                    names = deeds(told.tokens.low)
                    kinds = (f"#{kind}" for e in told.events_of() if not e.harm for kind in e.kinds)
                    held = (stem(word) for word in told.tokens.low if word in offices())
                    things = {kind for name in names if (kind := kind_of_thing(name))}
                    if not site_words().isdisjoint(told.tokens.low):
                        things.add(kind_of_thing(BUILDING))
                    named = [m for m in source.mentions_in(sentence.start, sentence.end) if m.type == "person"]
                    if named:
                        persons = frozenset(stem(word) for m in named for word in folded_words(m.name))
                    meant = persons if not named and PRONOUNS.intersection(told.tokens.low) else frozenset()
                    self._names.append((n, told, names.union(kinds, held, things, meant)))
        self._answered = Answered(sources, self._told)
        self._found: dict[tuple[Set[str], ...], list[tuple[float, int]]] = {}
        self._done: dict[tuple[int, int, int, int], frozenset[str]] = {}  # by whom, as asked before
        self._telling: dict[str, list[int]] = defaultdict(list)
        self._weights = Weights(names for *_, names in self._names)
        self._shares = Shares(self._weights, self._telling)
        self._beside = Beside(sources, self._told, self._weights, allegiance)
        for at, (*_, names) in enumerate(self._names):
            for name in names:
                self._telling[name].append(at)

    def of(self, n: int, denial: Denial) -> list[Saying]:
        """What contradicts a denial of a source, the surest first."""
        said = self._sources[n].published
        if _unsaid_harm(denial) or (said and of_another_year(said, self._at(n, denial))):
            return []
        if (found := self._of(n, denial)) or not denial.heads:
            return found
        denied = what_is_denied(self._at(n, denial), denial, self.accused(n, denial))
        only = answer_among(self._names, self._sources[n], denial, denied, self._doers)
        return [only] if only is not None else []

    def _of(self, n: int, denial: Denial) -> list[Saying]:
        """What contradicts it by as many of its words as a pile of any size asks for, or stands beside it."""
        if denial.how == "part":  # is denied of what another sentence tells
            return [one] if (one := self._beside.of(n, denial)) else []
        told_of = self._answered.told_of(n, denial)
        said = self._sources[n].text[denial.start : denial.end]
        if told_of is not None and (" about to " in said or not MORE.isdisjoint(folded_words(said)[:2])):
            return [told_of]  # "a report that more men had been held", "that it was about to burst": not what all tell
        if denial.how == "said" and _negates(self._sources[n].text[denial.start : denial.end]):
            only = self._of_the_same(n, denial, negated=True) or told_of
            return [only] if only is not None else []
        before = list(self._answered.by(n, denial))
        if denial.how == "told":
            return before or ([one] if (one := self._beside.of(n, denial)) else [])
        pointing = _of_a_blow(denial) or OF_SOME.search(self._sources[n].text, denial.start, denial.end)
        elsewhere = [] if pointing else list(islice(self._elsewhere(n, denial), ENOUGH))
        if not denial.speaker:  # two reports that only tell: of one thing where they have much of it in common
            plain = not ALWAYS.search(self._sources[n].text, denial.opens, denial.end)
            elsewhere = [s for s in elsewhere if plain and (s.speaker or s.share >= MUCH)]
        anybody = told_of is None or stem((told_of.speaker or "").rpartition(" ")[2]) in sayings()
        if told_of is not None:
            elsewhere = [s for s in elsewhere if s.source == n or self._claims(n, denial, told_of, s, anybody)]
        named = [saying for saying in elsewhere if saying.sides and self.accused(n, denial)]
        found = {(s.source, s.start): s for s in (*before, *(named or elsewhere))}
        sure = _surest(list(found.values()))
        if found and denial.how != "said":
            one = self._beside.of(n, denial)  # what stands beside it is answered, not what stands further off
            return sure if one is None else [one, *(saying for saying in sure if saying.source != n)]
        more_of = (self._beside.of(n, denial), self._of_the_same(n, denial)) if anybody else ()
        for more in (*more_of, told_of):
            if (
                more is not None
                and not (found and more.told_of)
                and not any(s.source == more.source and s.start < more.end and more.start < s.end for s in sure)
            ):
                sure.append(more)
        return sure

    def _claims(self, n: int, denial: Denial, told_of: Saying, saying: Saying, anybody: bool) -> bool:
        """True where he or his side says it who is told to claim what is denied; of what ``anybody`` may claim, where
        it tells much of it, or somebody says it."""
        if anybody:
            return saying.share >= (COVERED if saying.speaker else MUCH)
        theirs = {side for _, side in self._allegiance.named(n, denial.opens, denial.start)}
        theirs -= {self._allegiance.of_name(n, denial.speaker or "")}
        side = self._allegiance.of_name(saying.source, saying.speaker or "")
        return same_voice(saying.speaker, told_of.speaker) or side in theirs

    def _elsewhere(self, n: int, denial: Denial) -> Iterator[Saying]:
        """What sentences anywhere say against a denial, those that tell most of it first."""
        denied = what_is_denied(self._at(n, denial), denial, self.accused(n, denial))
        said = self._sources[n].published
        seldom = len({at for name in denied.deed for at in self._telling.get(name, ())}) <= FEW
        for share, at in self._alike(denied):
            m, told, _ = self._names[at]
            if on_other_days(denied.days, told) or (not denied.days and said and only_after(said, told)):
                continue
            if not denied.days and said and of_another_year(said, told):
                continue
            for k in told.telling(denied.deed):
                if is_people(told.tokens.low[k]) and not (denied.of_people or denied.deed & HARM):
                    continue  # "an employee" is nobody's being employed
                saying = self._opposed(n, denial, denied.sides, m, told, k)
                if saying is None:
                    continue
                shared = meet(denial, denied, saying, self._names[at][2], told)
                if of_any(denial, denied, seldom) and not shared:
                    continue
                if denied.persons and not of_them(denied.persons, told, k):
                    continue
                if denied.patients and told.happened_to_others(k, denied.patients):
                    continue
                if denied.deed & HARM and of_other_people(denied.people, told, k):
                    continue
                near = share >= COVERED or (share >= NEAR and m == n)
                if not near and (share >= NEAR or not by_the_same(denied, saying, told, k)):
                    continue
                saying = replace(saying, share=share)
                if denial.how != "thing" or saying.grade > 1 or not denied.things.isdisjoint(self._names[at][2]):
                    yield saying
                    break

    def _of_the_same(self, n: int, denial: Denial, negated: bool = False) -> Saying | None:
        """What another voice says in a sentence that has most of the words which a speaker denies, by whatever verb;
        one that is ``negated`` as what is denied is: "they could not swim"."""
        if not denial.speaker:
            return None
        words, sides = denial.words - frozenset(map(stem, folded_words(denial.speaker))), self.accused(n, denial)
        least = (HALF if denial.how == "said" else MOST) * self._weights.of(words)
        near = {at: words & self._names[at][2] for word in sorted(words) for at in self._telling.get(word, ())}
        told = [(self._weights.of(common), -at) for at, common in near.items() if len(common) > 1]
        for share, at in sorted(told, reverse=True):
            m, one, _ = self._names[-at]
            start, end = one.sentence.start, one.sentence.end
            denials = (d for d in self._sources[m].denials if not negated or d is denial)
            if share < least or any(d.start < end and start < d.end for d in denials):
                continue
            for k in (k for k, word in enumerate(one.tokens.low) if stem(word) in words):
                voice = one.voice(k)
                if negated != _negates(" ".join(one.tokens.low[one.clause(k).first : k])):
                    continue
                if negated and voice is None:
                    return Saying(m, *one.run(k), None, 2)
                if voice is None or speech_kinds().get(voice.verb) in NO_FACT:
                    continue
                if sides and (theirs := self._doers(m, one, k)) and not sides & theirs:
                    continue  # another did it
                if voice.speaker and not same_voice(voice.speaker, denial.speaker) and one.holds(k):
                    return Saying(m, *one.said(voice), voice.speaker, 2)
        return None

    def _alike(self, denied: Denied) -> list[tuple[float, int]]:
        """The sentences that tell the deed that is denied, each with how much of all that is; once for denials that are
        alike. Those that tell too little are left out, unless there is nothing else to tell than who did it."""
        asked = denied.asked
        if asked not in self._found:
            places = sorted({at for head in denied.deed for at in self._telling.get(head, ())})
            shares = ((-self._shares.of(denied, self._names[at][2]), at) for at in places)
            self._found[asked] = [(-share, at) for share, at in sorted(shares) if -share >= DOERS]
        return self._found[asked]

    def _opposed(self, n: int, denial: Denial, sides: Set[str], m: int, told: Told, k: int) -> Saying | None:
        """What a sentence says by a token against a denial; None where it is the denial itself, one voice or of another
        doer."""
        at = told.sentence.start + told.tokens.starts[k]
        if any(d.start <= at < d.end for d in self._sources[m].denials if d.how == "said" or d is denial):
            return None
        voice, theirs = told.voice(k), self._doers(m, told, k)
        speaker = voice.speaker if voice else None
        grade = told.grade(k, denial.how == "thing" or (denial.how == "said" and _is_thing(told, k)))
        itself = same_voice(speaker, denial.speaker) and (m == n or bool(speaker))
        least = 1 if speaker or denial.how != "done" else 2  # what nobody says, and is only mentioned, is not denied
        if grade < least or itself or (sides and theirs and not sides & theirs):
            return None
        return Saying(m, *told.run(k), speaker or None, grade, theirs)

    def _at(self, n: int, denial: Denial) -> Told:
        """The sentence of a denial."""
        return told_in(self._sources[n], self._sources[n].sentence_at(denial.start))

    def about(self, n: int, denial: Denial) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the deed that is denied, and what else the denial is about; empty where that is told before."""
        denied = what_is_denied(self._at(n, denial), denial, self.accused(n, denial)) if denial.heads else None
        return (denied.deed, denied.things | denied.names) if denied else (frozenset(), frozenset())

    def goes_on(self, n: int, denial: Denial, more: Denial) -> bool:
        """True where another denial, in the same sentence of a source or the next, is of the same thing: "rejected the
        charge that … | “There was no such order,” his deputy said"."""
        at, behind = (self._sources[n].sentence_number(d.start) for d in (denial, more))
        common = more.words & denial.words - frozenset(map(stem, folded_words(denial.speaker or "")))
        same = bool(common) or (more.how == "told" and same_voice(more.speaker, denial.speaker))
        return 0 <= behind - at <= 1 and same

    def accused(self, n: int, denial: Denial) -> frozenset[str]:
        """The sides that are denied to have done it: told as doing it, else who says "we" and "its troops"."""
        source = self._sources[n]
        if denial.how == "told":  # who answers is who was charged
            return frozenset(side for _, side in self._allegiance.named(n, denial.opens, denial.end)[:1])
        words = [w for w in folded_words(source.text[denial.start : denial.end])[:4] if w != "that"][:3]
        itself = words[:1] and (words[0].endswith("ing") or (words[0] in ITSELF and grammar().have.intersection(words)))
        if denial.speaker and ((denial.how == "said" and itself) or OWN.intersection(words)):  # "denied | paying them"
            return frozenset({self._allegiance.of_name(n, denial.speaker) or denial.speaker.lower()})
        told = self._at(n, denial)
        k = next(told.at(denial.start, denial.end, denial.heads[:1]), None)
        return self._sides(n, told, k, denial.start) if k is not None else frozenset()

    def _doers(self, n: int, told: Told, k: int) -> frozenset[str]:
        """The sides of those who do what the verb at a token tells; where its event has none, those named before it."""
        event = told.events.get(k)
        acting = event.actors if event is not None else ()
        return frozenset(self._allegiance.of_name(n, name) for name in acting) - {""} or self._sides(n, told, k)

    def _sides(self, n: int, told: Told, k: int, start: int = 0) -> frozenset[str]:
        """The sides named before a verb that tells what they did."""
        asked = n, told.sentence.start, k, start
        if asked not in self._done:
            of_clause_before = told.tokens.low[k].endswith("ing") and told.tokens.low[k - 1 : k] == [","]
            first, _ = told.run(k) if not of_clause_before else (told.sentence.start, 0)  # "…, killing nine"
            end = told.sentence.start + told.tokens.starts[k]
            named = self._allegiance.named(n, max(first, start), end)
            if told.is_passive(k) or told.tokens.low[k] in undergone():
                agent = BY.match(told.source.text, told.sentence.start + told.tokens.ends[k])
                named = self._allegiance.named(n, agent.end(), agent.end() + AGENT)[:1] if agent else []
            self._done[asked] = frozenset(side for _, side in named)
        return self._done[asked]


def _negates(run: str) -> bool:
    """True for words that say that something was not so: "that it had no permit"."""
    return any(word in NEGATION - FAILING or word.endswith("n't") for word in folded_words(run))


def _surest(found: list[Saying]) -> list[Saying]:
    """Those that say it outright and tell most of it, where any do."""
    best = max(map(_sureness, found), default=0.0)
    return [s for s in found if _sureness(s) >= SURE * best - 1e-9]


def _sureness(saying: Saying) -> float:
    return saying.share * (1.0 if saying.grade > 1 else SURE)


def _is_thing(told: Told, k: int) -> bool:
    """True for a word that tells no deed: gas, smoke. That there was any is what is denied."""
    return not (has_names(stem(told.tokens.low[k])) or k in told.events or is_finite(told.tokens.low[k]))


def _of_a_blow(denial: Denial) -> bool:
    """True where a speaker denies an attack and no deed by name: he denies a part in what all tell."""
    plain = not any(has_names(word) for word in denial.words)
    return denial.how == "said" and plain and bool(denial.words & generic_stems())


def _unsaid_harm(denial: Denial) -> bool:
    """True for "there were no casualties" in a reporter's own words: he tells of one attack, and denies no other's
    dead."""
    return bool(denial.heads) and not denial.speaker and (denial.heads[0] in harm() or deed(denial.heads[0]) in HARM)
