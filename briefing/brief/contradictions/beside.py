"""What a denial answers in its own report where no sentence tells the same deed in as many words.

Reporters set the other side's word right beside a denial: before it, or behind it with "but" or "yet". A sentence near
a denial is what it answers where another voice speaks in it and it has words for what is denied, names who denies it,
or stands right beside it and the denial points back to it or a contrast is between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice

from briefing.annotate.voices.refusals import PART
from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.contradictions.answered import NO_CLAIM, REFUSING, WANTED, same_voice
from briefing.brief.contradictions.assertions import Told
from briefing.brief.contradictions.topics import Saying
from briefing.brief.contradictions.unsure import OUGHT, UNABLE, is_made
from briefing.brief.events.tellings import Weights
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.deeds import deed, deeds, is_content, is_people
from briefing.lexicon.denials import denying
from briefing.lexicon.forms import akin, stem
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Denial
from briefing.tokens import folded_words

ACCUSES = frozenset({"accuse", "blame", "implicate"})
DEEDS = frozenset({"ASSAULT", "CRIME", "COERCE", "DISASTER", "DISAPPROVE"})
OUTRIGHT = frozenset({"said", "part", "told"})  # ways in which a speaker denies
PARTS = frozenset(map(stem, PART))
BACK = 3  # sentences before a denial that it may answer
PARAGRAPHS = 2  # and paragraphs
DOER = 16  # characters of what is denied in which stands who is to have done it
OPENS = 4  # tokens from the beginning of a sentence in which a contrast stands
ASIDE = 12  # tokens in which "however" stands, behind who speaks
CONTRASTS = frozenset({"but", "yet", "contrary", "nevertheless", "still"})
MAYBE = expression(r"\bmay (?:be|have)\b")
HIM = frozenset({"he", "she"})  # of whom a body speaks
POINTING = frozenset("it him them this that".split())
UNTOLD, THIRD = 20.0, 1 / 3  # what a word weighs that no sentence tells; of what is denied that another's words tell
NO_FACT = frozenset({"denial", "demanding", "promising", "warning"})  # kinds of saying that affirm nothing


class Beside:
    """The sentences beside the denials of a case; ``told`` are its sentences by source and start."""

    def __init__(
        self, sources: Sequence[Cited], told: Mapping[tuple[int, int], Told], weights: Weights, allegiance: Allegiance
    ) -> None:
        self._sources, self._told, self._weights, self._allegiance = sources, told, weights, allegiance

    def of(self, n: int, denial: Denial) -> Saying | None:
        """What another voice says beside a denial of a source and the denial answers; what has most to do with it,
        the nearest of those."""
        if not denial.speaker:
            return None
        found = [(tie, -abs(step), saying) for step, tie, saying in self._near(n, denial) if tie]
        return max(found, key=lambda one: one[:2], default=(0, 0, None))[2]

    def _near(self, n: int, denial: Denial) -> Iterator[tuple[int, int, Saying]]:
        """How far each sentence beside a denial stands from it, those of who denies it left out, how much it has to do
        with it, and what it says."""
        at = self._sources[n].sentence_at(denial.start).start
        for step, told in enumerate(self._others(n, denial, -1), 1):
            voice = self._voice(told, denial)
            if voice is None:
                continue
            saying = Saying(n, *told.said(voice), voice.speaker, 2)
            tie = self._tie(n, told, saying, denial, voice.verb in ACCUSES)
            if not self._sources[n].text[told.sentence.end : at].strip():
                charged = denial.how == "part" and voice.verb in ACCUSES  # "the firm blames the crew. … deny any guilt"
                tie += charged or denial.how == "told" or self._points_back(n, denial)
                tie += self._contrast(self._told.get((n, at)))
            yield step, tie, saying
        outright = not denying().isdisjoint(folded_words(self._sources[n].text[denial.opens : denial.end]))
        for told in islice(self._others(n, denial, 1), 1):  # what it is answered by, and what it answered
            voice, opposed = self._voice(told, denial), self._contrast(told)
            answers = voice is not None and self._is_meant(n, voice, denial)
            answers = answers and not any(d.how == "told" for d in told.denials)  # "that is a lie"
            if voice is not None and (opposed or answers or (outright and recalls(told, voice))):
                saying, sure = Saying(n, *told.said(voice), voice.speaker, 2), outright or answers
            elif opposed and not told.speakers:
                saying, sure = Saying(n, told.sentence.start, told.sentence.end, None, 2), denial.how == "told"
            else:
                continue
            if (tie := self._tie(n, told, saying, denial)) or sure:
                yield 1, tie + 1, saying

    def _is_meant(self, n: int, voice: Attribution, denial: Denial) -> bool:
        """True for a voice of those of whom another says that they did not do it, and who answer that they did."""
        if denial.how not in ("done", "thing"):
            return False
        doer, named = (denial.start, denial.start + DOER), self._allegiance.named
        sides = [*named(n, voice.speaker_start, voice.speaker_end), (0, self._allegiance.of_name(n, voice.speaker))]
        told = {side for _, side in named(n, *doer)[:1]} - {self._allegiance.of_name(n, denial.speaker or ""), ""}
        said, own, denier = (frozenset(map(stem, folded_words(words))) for words in (
            self._sources[n].text[slice(*doer)], voice.speaker, denial.speaker or ""))  # fmt: skip
        return any(side in told for _, side in sides) or any(is_content(word) for word in (said & own) - denier)

    def _others(self, n: int, denial: Denial, way: int) -> Iterator[Told]:
        """The sentences before or behind a denial, the nearest first, without those of who denies it."""
        source = self._sources[n]
        at = source.sentence_number(denial.start)
        left = BACK
        for number in range(at + way, len(source.sentences) if way > 0 else -1, way):
            told = self._told.get((n, source.sentences[number].start))
            if told is None:
                continue
            if abs(told.sentence.paragraph - source.sentences[at].paragraph) > PARAGRAPHS or not left:
                return
            voices = told.speakers
            if not voices or not all(same_voice(speaker, denial.speaker) for speaker in voices):
                left -= 1
                if not told.asks:
                    yield told

    def _tie(self, n: int, told: Told, saying: Saying, denial: Denial, accused: bool = False) -> int:
        """How many ties there are between what a sentence says and a denial."""
        said = saying.start, saying.end
        words = deeds(folded_words(told.source.text[slice(*said)]))
        heads = deeds(denial.heads) | frozenset(map(deed, denial.heads))
        denier = frozenset(map(stem, folded_words(denial.speaker or "")))
        denied = denial.words - denier - (frozenset(denial.heads) & PARTS if denial.how == "part" else frozenset())
        return (not heads.isdisjoint(words)) + self._shares(denied, words) + self._names(n, saying, denial, accused)

    def _names(self, n: int, saying: Saying, denial: Denial, accused: bool) -> bool:
        """True where the side of who denies is named in a charge, or in what he denies outright."""
        source, said = self._sources[n], (saying.start, saying.end)
        accused = accused or any(e.category in DEEDS for e in source.events_in(*said))
        denier = frozenset(map(stem, folded_words(denial.speaker or "")))
        named = not denier.isdisjoint(map(stem, folded_words(source.text[slice(*said)])))
        side = self._allegiance.of_name(n, denial.speaker or "")
        if side and side != self._allegiance.of_name(n, saying.speaker or ""):
            named = named or any(side == other for _, other in self._allegiance.named(n, *said))
        return named and accused and denial.how in OUTRIGHT

    def _shares(self, denied: Set[str], words: Set[str]) -> bool:
        """True where words tell a third of what is denied, each weighed by how few sentences have it."""
        weight = {w: max(self._weights.of((w,)), self._weights.of((deed(w),))) or UNTOLD for w in sorted(denied)}
        told = [w for w in weight if any(akin(own, other) for own in (w, deed(w)) for other in words)]
        return bool(told) and sum(weight[w] for w in told) >= THIRD * sum(weight.values())

    def _points_back(self, n: int, denial: Denial) -> bool:
        """True where what is denied is what was just said: "no such order was given", "nobody touched him", or of whom
        it was: "the palace denied that he was ill"."""
        words = [w for w in folded_words(self._sources[n].text[denial.start : denial.end]) if w.isalpha()]
        before = folded_words(self._sources[n].text[denial.opens : denial.start])[-1:]
        body = (denial.speaker or "").islower() and not is_people(folded_words(denial.speaker or "")[-1])
        if body and not (HIM.isdisjoint(words[:2]) or denying().isdisjoint(before)):
            return True
        return "such" in words or (denial.how in ("said", "done") and not POINTING.isdisjoint(words[-1:]))

    def _voice(self, told: Told, denial: Denial) -> Attribution | None:
        """Who else than the denier says most of a sentence, as a fact."""
        voices = {a.start: a for k in range(len(told.tokens)) if (a := told.voice(k)) is not None}
        said = [a for a in voices.values() if a.speaker and not same_voice(a.speaker, denial.speaker)]
        if len(said) < len(voices) or not said:
            return None
        best = max(said, key=lambda a: min(a.scope[1], told.sentence.end) - max(a.scope[0], told.sentence.start))
        denied = {deed(head) for d in told.denials if d.speaker == best.speaker for head in d.heads}
        if not denied.isdisjoint(map(deed, denial.heads)):
            return None  # who denies it as well
        refuses = REFUSING.search(told.source.text, denial.opens, denial.end) is not None
        idle = speech_kinds().get(best.verb) in NO_FACT
        return best if not idle and states(told.source, best, told.said(best), refuses) else None

    def _contrast(self, told: Told | None) -> bool:
        """True where a sentence opens with a contrast to the one before."""
        low = told.tokens.low if told is not None else []
        aside = any(word == "however" or low[k : k + 2] == ["though", ","] for k, word in enumerate(low[:ASIDE]))
        return aside or not CONTRASTS.isdisjoint(low[:OPENS])


def states(source: Cited, voice: Attribution | None, said: tuple[int, int], refuses: bool) -> bool:
    """True where what a voice says in a run of the text is put as a fact, and no demand that an answer ``refuses``."""
    words = folded_words(source.text[slice(*said)])
    idle = (refuses and not WANTED.isdisjoint(words)) or not OUGHT.isdisjoint(words)
    idle = idle or "you" in words[:2] or (voice is not None and not is_made(source, voice))  # "you cannot stop a river"
    return not (idle or any(never.search(source.text, *said) for never in (UNABLE, MAYBE, NO_CLAIM)))


def recalls(told: Told, voice: Attribution) -> bool:
    """True for what somebody had said before: "the mayor | had told the radio that …", "a daily had quoted | him"."""
    text, opens = told.source.text, told.sentence.start
    ahead = text[opens : max(voice.scope[0], opens)] + text[max(voice.speaker_end, opens) : voice.start]
    return "had" in folded_words(ahead)
