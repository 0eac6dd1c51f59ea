"""What a denial answers in its own report where no sentence tells the same deed in as many words.

Reporters set the other side's word right beside a denial: before it, or behind it with "but" or "yet". A sentence near
a denial is what it answers where another voice speaks in it and it has words for what is denied, names who denies it,
or stands right beside it and the denial points back to it or a contrast is between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from briefing.brief.contradictions.answered import OUGHT, REFUSING, UNABLE, WANTED, Saying, same_voice
from briefing.brief.contradictions.assertions import Told
from briefing.brief.events.tellings import Weights
from briefing.brief.evidence import Cited
from briefing.lexicon.deeds import deed, deeds
from briefing.lexicon.denials import denying
from briefing.lexicon.forms import akin, stem
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Denial
from briefing.tokens import folded_words

ACCUSES = frozenset({"accuse", "blame", "implicate"})
DEEDS = frozenset({"ASSAULT", "CRIME", "COERCE", "DISASTER", "DISAPPROVE"})
BACK = 3  # sentences before a denial that it may answer
PARAGRAPHS = 2  # and paragraphs
OPENS = 4  # tokens from the beginning of a sentence in which a contrast stands
ASIDE = 12  # tokens in which "however" stands, behind who speaks
CONTRASTS = frozenset({"but", "yet", "contrary", "nevertheless", "still"})
POINTING = frozenset("it him them this that".split())
UNTOLD, THIRD = 20.0, 1 / 3  # what a word weighs that no sentence tells; of what is denied that another's words tell
GENERAL = frozenset("can cannot can't don't do never".split())
NO_FACT = frozenset({"denial", "demanding", "promising", "warning"})  # kinds of saying that affirm nothing


class Beside:
    """The sentences beside the denials of a case; ``told`` are its sentences by source and start."""

    def __init__(self, sources: Sequence[Cited], told: Mapping[tuple[int, int], Told], weights: Weights) -> None:
        self._sources, self._told, self._weights = sources, told, weights

    def of(self, n: int, denial: Denial) -> Saying | None:
        """What another voice says beside a denial of a source and the denial answers; what has most to do with it,
        the nearest of those."""
        if not denial.speaker or denial.how == "state" or self._in_passing(n, denial):
            return None
        found = [(tie, -abs(step), saying) for step, tie, saying in self._near(n, denial) if tie]
        return max(found, key=lambda one: one[:2], default=(0, 0, None))[2]

    def _in_passing(self, n: int, denial: Denial) -> bool:
        """True for what something was done without: "without giving a reason"."""
        words = folded_words(self._sources[n].text[denial.opens : denial.end])
        return "without" in words[:OPENS]

    def _near(self, n: int, denial: Denial) -> Iterator[tuple[int, int, Saying]]:
        """How far each sentence beside a denial stands from it, how much it has to do with it, and what it says."""
        source = self._sources[n]
        at = source.sentence_number(denial.start)
        paragraph = source.sentences[at].paragraph
        outright = not denying().isdisjoint(folded_words(source.text[denial.opens : denial.end]))
        for number in (*range(at - 1, max(-1, at - BACK - 1), -1), at + 1):
            told = self._told.get((n, source.sentences[number].start)) if number < len(source.sentences) else None
            if told is None or abs(told.sentence.paragraph - paragraph) > PARAGRAPHS or told.asks:
                continue
            voice = self._voice(told, denial)
            if voice is None:
                continue
            tie = self._tie(told, voice, denial)
            opposed = abs(number - at) == 1 and self._contrast(n, max(number, at))
            if number < at or (opposed and (outright or tie)):
                charged = denial.how == "part" and voice.verb in ACCUSES  # "the firm blames the crew. … deny any guilt"
                points = charged or denial.how == "told" or self._points_back(n, denial)
                tie += opposed + (points and number == at - 1)
                yield number - at, tie, Saying(n, *told.said(voice), voice.speaker, 2)

    def _tie(self, told: Told, voice: Attribution, denial: Denial) -> int:
        """How many ties there are between what a voice says in a sentence and a denial."""
        text, said = told.source.text, told.said(voice)
        words = deeds(folded_words(text[slice(*said)]))
        heads = deeds(denial.heads) | frozenset(map(deed, denial.heads))
        outright = denial.how in ("said", "part", "told")
        accused = voice.verb in ACCUSES or any(e.category in DEEDS for e in told.source.events_in(*said))
        denier = frozenset(map(stem, folded_words(denial.speaker or "")))
        named = outright and accused and not denier.isdisjoint(words)
        return (not heads.isdisjoint(words)) + self._shares(denial.words - denier, words) + named

    def _shares(self, denied: Set[str], words: Set[str]) -> bool:
        """True where words tell a third of what is denied, each weighed by how few sentences have it."""
        weight = {w: max(self._weights.of((w,)), self._weights.of((deed(w),))) or UNTOLD for w in sorted(denied)}
        told = [w for w in weight if any(akin(own, other) for own in (w, deed(w)) for other in words)]
        return bool(told) and sum(weight[w] for w in told) >= THIRD * sum(weight.values())

    def _points_back(self, n: int, denial: Denial) -> bool:
        """True where what is denied is what was just said: "no such order was given", "nobody touched him"."""
        words = [w for w in folded_words(self._sources[n].text[denial.start : denial.end]) if w.isalpha()]
        return "such" in words or (denial.how in ("said", "done") and not POINTING.isdisjoint(words[-1:]))

    def _voice(self, told: Told, denial: Denial) -> Attribution | None:
        """Who else than the denier says most of a sentence, as a fact."""
        voices = {a.start: a for k in range(len(told.tokens)) if (a := told.voice(k)) is not None}
        said = [a for a in voices.values() if a.speaker and not same_voice(a.speaker, denial.speaker)]
        if len(said) < len(voices) or not said:
            return None
        best = max(said, key=lambda a: min(a.scope[1], told.sentence.end) - max(a.scope[0], told.sentence.start))
        words = folded_words(told.source.text[slice(*told.said(best))])
        wanted = not WANTED.isdisjoint(words) and REFUSING.search(told.source.text, denial.opens, denial.end)
        idle = wanted or speech_kinds().get(best.verb) in NO_FACT or not OUGHT.isdisjoint(words)
        idle = idle or ("you" in words[:2] and not GENERAL.isdisjoint(words[:4]))  # "you cannot stop a river"
        return best if not (idle or UNABLE.search(told.source.text, *told.said(best))) else None

    def _contrast(self, n: int, number: int) -> bool:
        """True where a sentence opens with a contrast to the one before."""
        told = self._told.get((n, self._sources[n].sentences[number].start))
        low = told.tokens.low if told is not None else []
        aside = any(word == "however" or low[k : k + 2] == ["though", ","] for k, word in enumerate(low[:ASIDE]))
        return aside or not CONTRASTS.isdisjoint(low[:OPENS])
