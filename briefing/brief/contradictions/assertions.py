"""Whether the words of a clause say that a deed was done, or only mention it: "since the coup" affirms none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from typing import Literal

from briefing.annotate.clauses import Clause, clause_of, split_clauses
from briefing.annotate.voices.said import speaker_at
from briefing.brief.contradictions import unsure
from briefing.brief.contradictions.unsure import DOUBT, FAILING, NEGATION, NONE, OPEN, SUPPOSED, UNABLE, UNSURE, UNTOLD
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.deeds import deed, has_names, is_content, is_people, names_at, stem_at
from briefing.lexicon.denials import denying, harm, is_light_verb
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms, speech_kinds
from briefing.model import Attribution, Denial, EventSpan, Sentence
from briefing.record import record
from briefing.tokens import Tokens

HARM = frozenset({"kill", "wound"})  # kinds of deeds that are denied with "no casualties", "nobody was hurt"
HIT = frozenset({"hit", "struck", "shot"})
NOBODY = expression(r"(?:that )?(?:no one|nobody|none) ", re.IGNORECASE)
HARMED = frozenset({"killed", "wounded"})  # the measures that count them
Grade = Literal[0, 1, 2]  # only mentioned; told in a clause about something else; said to be so
ASIDE = frozenset("after since before when while as where which who whose amid following until because".split())
WHO = frozenset({"who", "which", "whom", "whose"})
WITHIN = frozenset("in under inside behind on of from".split())
TURNS = frozenset("but while although though whereas ;".split())
SHORT = 4  # tokens that a clause has at least which is answered
TRYING = frozenset("try tries tried trying attempt attempted attempting attempts".split())
MANAGING = frozenset("managed began started".split())
TIMES = frozenset("day night evening morning afternoon week month year moment time".split())
# whose object was done
DONE = frozenset(
    "completed finished signed reached staged ordered declared imposed suffered committed performed began begun "
    "executed delivered paid ended".split()
)
UNDONE = frozenset(
    "attempted planned alleged suspected foiled feared threatened eventual would-be".split()
)  # "an attempted coup"
# whose object was there
MET = frozenset("saw seen survived witnessed heard passed attended watched filmed escaped recalled described".split())
DEFINITE = frozenset("the this that these those its their his her our my your 's".split())
POINTS = frozenset(
    "since after before during amid following despite over of about around against like than from on at".split()
)
PREPOSITIONS = POINTS | frozenset("in by with for to into between under".split())
NEAR = 4  # tokens behind a thing in which stands that it was not
CAPITALS = 5  # words in capitals that make no prose
ADJECTIVES = 3  # tokens between an article and its noun
AUXILIARIES = 3  # tokens before a participle in which its auxiliary stands


@record(frozen=True, slots=False)
class Told:
    """One sentence of a source as the search for contradictions reads it; offsets are those of the source's text."""

    source: Cited
    sentence: Sentence

    @cached_property
    def tokens(self) -> Tokens:
        return self.source.tokens.part(self.sentence.start, self.sentence.end)

    @cached_property
    def clauses(self) -> Sequence[Clause]:
        begins = {a.scope[0] if a.scope[0] == a.end else min(a.speaker_start, a.start) for a in self.source.attributions
                  if self.sentence.start <= a.start < self.sentence.end and a.speaker_start >= 0}  # fmt: skip
        said = frozenset(self.tokens.at(start - self.sentence.start) for start in begins)
        return split_clauses(self.tokens, 0, len(self.tokens), said)

    @cached_property
    def events(self) -> dict[int, EventSpan]:
        """The events of the sentence by their tokens."""
        start = self.sentence.start
        return {self.tokens.at(e.start - start): e for e in self.events_of()}

    @cached_property
    def names(self) -> Sequence[frozenset[str]]:
        """By token, the names of the deed that it tells: its own and the kinds of the event that begins there."""
        low, kinds = self.tokens.low, {k: e.kinds for k, e in self.events.items() if not e.harm}
        told = [names_at(low, k).union(f"#{kind}" for kind in kinds.get(k, ())) for k in range(len(low))]
        for denial in self.denials:  # who "dismissed the report" has sacked nobody
            run = (at - self.sentence.start for at in (denial.opens, denial.start if denial.heads else denial.end))
            for k in self.tokens.among(denying(), *self.tokens.between(*run)):
                told[k] = frozenset()
        return told

    @cached_property
    def denials(self) -> Sequence[Denial]:
        """What the sentence denies."""
        start, end = self.sentence.start, self.sentence.end
        return [d for d in self.source.denials if d.opens < end and start < d.end]

    def events_of(self) -> Sequence[EventSpan]:
        """The events of the sentence; asked of every sentence of a case."""
        return self.source.events_in(self.sentence.start, self.sentence.end)

    def telling(self, names: Set[str]) -> Iterator[int]:
        """The tokens that tell a deed of one of the names."""
        return (k for k, own in enumerate(self.names) if not names.isdisjoint(own))

    def at(self, start: int, end: int, heads: Sequence[str]) -> Iterator[int]:
        """The tokens of the run [start, end) of the text whose stem is one of the heads."""
        first, last = self.tokens.between(start - self.sentence.start, end - self.sentence.start)
        return (k for k in range(first, last) if stem_at(self.tokens.low, k) in heads)

    def names_in(self, start: int, end: int, heads: Sequence[str]) -> frozenset[str]:
        """The names of the deed that the first head of a denial tells: where it goes by no other words, the kinds of
        its event."""
        if heads[0] in harm():
            return HARM
        if heads[0] in HIT and NOBODY.match(self.source.text, start, end):
            return HARM  # "that no one was hit"
        told = [self.names[k] for k in self.at(start, end, heads[:1])]
        names = frozenset[str]().union(*told) or frozenset({heads[0] if told else deed(heads[0])})
        kinds = {name for name in names if name[0] == "#"}
        return names - kinds if has_names(heads[0]) else names

    def doing(self, k: int, start: int) -> frozenset[str]:
        """Stems of the nouns for people, from an offset of the text on, before a verb that tells what they did."""
        first, _ = self.tokens.between(start - self.sentence.start, 0)
        told = () if self.is_passive(k) else self.tokens.low[first:k]
        return frozenset(stem(word) for word in told if is_people(word))

    def happened_to_others(self, k: int, things: Set[str]) -> bool:
        """True where the verb at a token has an object of its own, and its sentence tells of none of the things."""
        if self.is_passive(k) or not things.isdisjoint(map(stem, self.tokens.low)):
            return False
        return k + 1 < len(self.tokens) and any(map(is_content, self.tokens.low[k + 1 : k + NEAR]))

    def is_passive(self, k: int) -> bool:
        """ "Were | shelled", "had been | shelled"."""
        return any(word in grammar().be for word in self.tokens.low[max(0, k - 2) : k])

    def charge(self) -> Attribution | None:
        """The last by which the sentence charges somebody with something."""
        start, end = self.sentence.start, self.sentence.end
        told = [a for a in self.source.attributions if a.end > a.start and start <= a.start < end]
        told = [a for a in told if speech_kinds().get(a.verb) == "accusing" and unsure.is_made(self.source, a)]
        return told[-1] if told else None

    @property
    def asks(self) -> bool:
        return self.tokens.low[-1:] == ["?"]

    @cached_property
    def prose(self) -> bool:
        """False for what is set in capitals, as menus and teasers are."""
        return sum([word.isupper() for word in self.tokens.words if len(word) > 2]) < CAPITALS

    def turns(self, offset: int) -> bool:
        """True where the words at the offset of the text answer those before: "…, but", "while"."""
        k, _ = self.tokens.between(offset - self.sentence.start, 0)
        return bool(TURNS.intersection(self.tokens.low[max(0, k - 2) : k + 1]))

    def predicates(self, before: int) -> Iterator[int]:
        """The finite verbs that say something before an offset of the text, the last clause first."""
        low, verbs = self.tokens.low, grammar().helping
        for clause in reversed(self.clauses):
            if (
                clause.last - clause.first >= SHORT
                and self.sentence.start + self.tokens.ends[clause.last - 1] <= before
            ):
                told = [k for k in range(clause.first, clause.last) if is_finite(low[k]) or low[k] in verbs]
                yield from sorted(told, key=lambda k: low[k] in speech_forms())

    def deeds_before(self, before: int, names: Set[str]) -> Iterator[int]:
        """The tokens that tell a deed of one of the names before an offset of the text, the nearest first."""
        told = [k for k in self.telling(names) if self.sentence.start + self.tokens.starts[k] < before]
        return reversed(told)

    def clause(self, k: int) -> Clause:
        return clause_of(self.clauses, k)

    def run(self, k: int) -> tuple[int, int]:
        """The clause of a token as offsets."""
        clause = self.clause(k)
        return self.sentence.start + self.tokens.starts[clause.first], self.sentence.start + self.tokens.ends[
            clause.last - 1
        ]

    def said(self, voice: Attribution) -> tuple[int, int]:
        """What somebody says in the sentence, as offsets."""
        start, end = voice.scope
        return max(start, self.sentence.start), min(end, self.sentence.end)

    @cached_property
    def _graded(self) -> dict[tuple[int, bool], Grade]:
        return {}

    @cached_property
    def _voices(self) -> list[Attribution]:
        """The attributions of which something is said here; what is denied behind it is not told by who denies it."""
        start, end = self.sentence.start, self.sentence.end
        return [
            a for a in self.source.attributions
            if a.scope[0] < end and start < a.scope[1]
            and (a.scope[1] > a.start or speech_kinds().get(a.verb) != "denial")
        ]  # fmt: skip

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Who says anything in the sentence, as told."""
        voices = (self.voice(k) for k in range(len(self.tokens)))
        return frozenset(voice.speaker for voice in voices if voice is not None and voice.speaker)

    def voice(self, k: int) -> Attribution | None:
        """Who says it, None for the source itself; not who denies it behind it: "…, which the army denied"."""
        return speaker_at(self._voices, self.sentence.start + self.tokens.starts[k])

    def grade(self, k: int, thing: bool = False) -> Grade:
        """How surely the sentence says that the deed of a token was done, or that there was such a thing."""
        if (k, thing) not in self._graded:
            self._graded[k, thing] = self._grade(k, thing)
        return self._graded[k, thing]

    def holds(self, k: int) -> bool:
        """True where somebody says that something is or is not so, and does not deny it: "he had not been told"."""
        voice, clause = self.voice(k), self.clause(k)
        denies = voice is not None and speech_kinds().get(voice.verb) == "denial"
        doubts = DOUBT.intersection(self.tokens.low[clause.first : k]) or self._unknown(k)
        return not (denies or self.asks or doubts or clause.opener in OPEN)

    def _unknown(self, k: int) -> bool:
        """True for what somebody cannot confirm."""
        begin = self.sentence.start
        return UNABLE.search(self.source.text, begin, begin + self.tokens.starts[k]) is not None

    def is_told(self, k: int, until: int | None = None) -> bool:
        """True where the sentence tells of what there was, if only in passing: "since the | revolt"; nothing may say
        otherwise in its clause, up to the token ``until``."""
        clause, event = self.clause(k), self.events.get(k)
        sure = event is None or not (event.negated or event.context in UNSURE)
        said = slice(clause.first, clause.last if until is None else until)
        may = "may" in self.tokens.words[said]  # not so the month
        return sure and self.holds(k) and not may and UNTOLD.isdisjoint(self.tokens.low[said])

    def _grade(self, k: int, thing: bool) -> Grade:
        low, clause = self.tokens.low, self.clause(k)
        before = low[clause.first : k]
        voice = self.voice(k)
        if voice is not None and speech_kinds().get(voice.verb) == "denial":
            return 2 if FAILING.intersection(before) else 0  # "denied that it had failed to warn"
        if NONE.intersection(low[k + 1 : k + 3]):
            return 0  # "flew no missions"
        if self.asks or NEGATION.intersection((*before, low[k])) or any(w.endswith("n't") for w in before):
            return 0
        if DOUBT.intersection(before[-6:]) or clause.opener in OPEN or self._wanted(before, voice) or self._unknown(k):
            return 0
        if SUPPOSED.intersection(low[k : clause.last]) or (thing and NEGATION.intersection(low[k : k + NEAR])):
            return 0
        event = self.events.get(k)
        if event is not None and (event.context in ("future", "hypothetical") or event.negated):
            return 0
        if not HARM.isdisjoint(self.names[k]) and self._tells_toll(clause):
            return 2  # "leaving 80 soldiers | dead", "34 were diagnosed with | injuries"
        grade = self._verb(k, clause, voice) if self._is_verb(k, event) else self._noun(k, clause, event, thing)
        return 1 if grade == 2 and event is not None and event.context == "background" else grade

    def _wanted(self, before: Sequence[str], voice: Attribution | None) -> bool:
        """True where somebody is only asked to do it: "the mayor urged | them to open the gates"."""
        if voice is None or speech_kinds().get(voice.verb) != "demanding" or "to" not in before:
            return False
        return not any(is_finite(word) or word in grammar().helping for word in before[: before.index("to")])

    def _tells_toll(self, clause: Clause) -> bool:
        """True where a clause counts dead or wounded."""
        start = self.sentence.start
        run = start + self.tokens.starts[clause.first], start + self.tokens.ends[clause.last - 1]
        return any(q.claim and q.measure in HARMED and q.value for q in self.source.quantities_in(*run))

    def _is_verb(self, k: int, event: EventSpan | None) -> bool:
        if event is not None:
            return not event.noun
        low = self.tokens.low
        if k and low[k - 1] == "to":
            return True
        helped = any(w in grammar().helping for w in low[max(0, k - AUXILIARIES) : k])
        apart = k > 0 and low[k - 1] in DEFINITE | PREPOSITIONS | {"a", "an"}
        gerund = low[k].endswith("ing") and k > 0 and low[k - 1] in ("of", "by", "for")
        return is_finite(low[k]) or (helped and not apart) or gerund

    def _verb(self, k: int, clause: Clause, voice: Attribution | None) -> Grade:
        low = self.tokens.low
        previous = low[k - 1] if k else ""
        if "those" in low[max(0, clause.first - 2) : clause.first] and clause.opener == "who":
            return 0  # "those who hit hospitals", whoever they are
        if previous == "to":
            return 1 if (MANAGING | TRYING).intersection(low[max(clause.first, k - 3) : k]) else 0
        charged = voice is not None and speech_kinds().get(voice.verb) == "accusing"
        if low[k].endswith("ing") and previous not in grammar().be:
            return 2 if charged else 1
        if is_people(previous) and low[k - 2] in ("all", "any", "of", "for"):
            return 1  # "a pardon for | miners | jailed in May"
        if previous == "that" and clause.opener == "that":
            return 1  # "they had found oil | that leaked"
        if previous in DEFINITE or previous in ("a", "an") or (previous in PREPOSITIONS and not charged):
            return 0  # "the detained leader"
        opens = DEFINITE | {"a", "an"}
        on_a_day = any(low[j] in TIMES and low[j + 1] in opens for j in range(clause.first, k - 1))
        return 1 if clause.opener in ASIDE or on_a_day else 2  # "on the evening | a ship was hit"

    def _noun(self, k: int, clause: Clause, event: EventSpan | None, thing: bool) -> Grade:
        low = self.tokens.low
        j = k - 1
        while (
            j >= clause.first
            and k - j <= ADJECTIVES
            and (low[j].isalpha() or (low[j] == "-" and j < k - 1))
            and low[j] not in PREPOSITIONS | DEFINITE | {"a", "an"}
            and not is_finite(low[j])
        ):
            j -= 1
        word = low[j] if j >= clause.first else ""
        verb = j - 1 - (low[j - 1 : j] == ["all"])
        if word in UNDONE or (thing and word in DEFINITE and verb > clause.first and low[verb - 1] == "to"):
            return 0  # "urged it to sell all its | tankers"
        if event is not None and event.told and not event.definite and word not in DEFINITE:
            return 2
        if word in ("in", "under") and j > clause.first and low[j - 1] in grammar().be:
            return 2  # "is under arrest"
        if word == "in" and low[k + 1 : k + 2] == ["for"]:
            return 2  # "in exchange for"
        if thing and word in ("of", "with", "in", "by") and clause.opener not in ASIDE:
            return 1
        if word in DEFINITE and j > clause.first and (low[j - 1] in DONE or is_light_verb(low[j - 1])):
            return 2  # "completed their pullout"
        if word in DEFINITE and j > clause.first and low[j - 1] in MET and clause.opener not in ASIDE - WHO:
            return 1  # "survived the attack"
        alone = not any(is_content(w) and not is_finite(w) for w in low[k + 1 : k + 2])  # no "gas company"
        inside = clause.opener in WHO and low[j - 1] in WITHIN  # "who was found in the ceiling"
        if thing and alone and word in DEFINITE and (clause.opener not in ASIDE or inside):
            return 1  # "then came the smoke"
        if word in DEFINITE or word in PREPOSITIONS or word == "-" or clause.opener in ASIDE:
            return 0
        if word in ("a", "an"):
            part = low[max(clause.first, j - 2) : j] == ["part", "of"]
            return 0 if j > clause.first and low[j - 1] in POINTS and not part else 2
        return 1
