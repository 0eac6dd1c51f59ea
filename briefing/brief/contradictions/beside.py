"""What a denial answers in its own report where no sentence tells the same deed in as many words.

Reporters set the other side's word right beside a denial: before it, or behind it with "but" or "yet". A sentence near
a denial is what it answers where another voice speaks in it and it has a word for what is denied, names who denies it,
or stands right beside it with a contrast between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.brief.contradictions.answered import OUGHT, REFUSING, UNABLE, WANTED, Saying, same_voice
from briefing.brief.contradictions.assertions import Told
from briefing.brief.evidence import Cited
from briefing.lexicon.deeds import deed, deeds
from briefing.lexicon.denials import denying
from briefing.lexicon.forms import stem
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
GENERAL = frozenset("can cannot can't don't do never".split())
NO_FACT = frozenset({"denial", "demanding", "promising", "warning"})  # kinds of saying that affirm nothing


class Beside:
    """The sentences beside the denials of a case; ``told`` are its sentences by source and start."""

    def __init__(self, sources: Sequence[Cited], told: Mapping[tuple[int, int], Told]) -> None:
        self._sources, self._told = sources, told

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
                tie += opposed + ((denial.how == "told" or charged) and number == at - 1)
                yield number - at, tie, Saying(n, *told.said(voice), voice.speaker, 2)

    def _tie(self, told: Told, voice: Attribution, denial: Denial) -> int:
        """How many ties there are between what a voice says in a sentence and a denial."""
        text, said = told.source.text, told.said(voice)
        words = deeds(folded_words(text[slice(*said)]))
        heads = deeds(denial.heads) | frozenset(map(deed, denial.heads))
        outright = denial.how in ("said", "part", "told")
        accused = voice.verb in ACCUSES or any(e.category in DEEDS for e in told.source.events_in(*said))
        denier = frozenset(map(stem, folded_words(denial.speaker or "")))
        return (not heads.isdisjoint(words)) + (outright and accused and not denier.isdisjoint(words))

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
