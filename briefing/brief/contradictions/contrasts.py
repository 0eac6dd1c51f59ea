"""What a reporter sets against each other: two voices in a row, the second behind "but" or "however", of one thing.

The second denies what the first says where it says that something of it is not so, or tells the same thing with another
outcome: "The prefect said the dam was sound. But the Herald reported that the dam was cracked."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.brief.contradictions.answered import same_voice
from briefing.brief.contradictions.assertions import NEGATION
from briefing.brief.evidence import Cited
from briefing.calendar import WEEKDAY
from briefing.expressions import expression
from briefing.lexicon.deeds import deeds, is_content
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.speech import speech_forms, speech_kinds
from briefing.model import Sentence
from briefing.record import record
from briefing.tokens import Tokens, tokenize

BUT = frozenset({"but", "however", "yet", "contrary"})
COUNTERING = frozenset({"counter", "retort", "rejoin", "shoot back", "hit back"})
OPENS = 3  # tokens from the beginning of a sentence in which the contrast stands
ASIDE = 10  # tokens in which "however" stands behind who speaks
NEXT = 2  # sentences before in which stands what it is a contrast to
NEAR = 6  # sentences in which who contradicts may say more of it
# behind a verb of saying, before what is said
WHEN = expression(rf"\s*(?:(?:here|also|on|late|early|yesterday|today|{WEEKDAY}) )*(?:that )?")
COMMON = 2  # words that both have in common
BEING = frozenset({"was", "were", "is", "are"})
OTHERWISE = frozenset({"denial", "demanding", "promising", "warning"})  # kinds of saying that say no fact


@record(frozen=True, slots=True)
class Said:
    """What somebody says in the run [start, end) of a text."""

    speaker: str
    start: int
    end: int
    words: Tokens

    @property
    def about(self) -> frozenset[str]:
        return deeds(word for word in self.words.low if is_content(word) and not word.isdigit())

    @property
    def negates(self) -> bool:
        return not NEGATION.isdisjoint(self.words.low) or any(word.endswith("n't") for word in self.words.low)

    @property
    def outcome(self) -> tuple[str, Sequence[str]]:
        """Stems of what it is of and of what that was: "the dam was sound"; empty where it doesn't say so."""
        low = self.words.low
        verb = next((k for k, word in enumerate(low) if word in BEING), 0)
        thing = low[verb - 1] if verb else ""
        behind = [stem(word) for word in low[verb + 1 :] if is_content(word)]
        return (stem(thing), behind) if is_content(thing) and thing not in speech_forms() else ("", ())


@record(frozen=True, slots=True)
class Contrast:
    """A saying of a source, and those that are set against it."""

    source: int
    one: Said
    others: tuple[Said, ...]

    @property
    def about(self) -> frozenset[str]:
        return self.one.about & self.others[0].about


def contrasts(sources: Sequence[Cited]) -> Iterator[Contrast]:
    """What each report sets against each other."""
    for n, source in enumerate(sources):
        sentences = [s for s in source.sentences if not (s.boilerplate or s.headline)]
        for at, sentence in enumerate(sentences):
            first, last = source.tokens.between(sentence.start, sentence.end)
            low = source.tokens.low[first : min(last, first + ASIDE)]
            countered = any(
                sentence.start <= a.start < sentence.end and a.verb in COUNTERING for a in source.attributions
            )
            if at and (not BUT.isdisjoint(low[:OPENS]) or "however" in low or countered):
                yield from _set_against(n, source, sentences, at, countered)


def _set_against(n: int, source: Cited, sentences: Sequence[Sentence], at: int, countered: bool) -> Iterator[Contrast]:
    """What stands before the sentence at an index, which opens with a contrast or counters it, and what it says."""
    theirs = _said(source, sentences[at])
    before = (_said(source, s) for s in reversed(sentences[max(0, at - NEXT) : at]))
    ours = next((said for said in before if said is not None), None)
    if theirs is None or ours is None or same_voice(ours.speaker, theirs.speaker):
        return
    if _opposed(ours, theirs) or (countered and ours.about & theirs.about):
        near = (_said(source, s) for s in sentences[max(0, at - NEAR) : at + NEAR] if s is not sentences[at])
        more = [s for s in near if s is not None and same_voice(s.speaker, theirs.speaker) and _denied(ours, s)]
        yield Contrast(n, ours, (theirs, *more))


def _denied(ours: Said, theirs: Said) -> bool:
    return theirs.negates and len(ours.about & theirs.about) >= COMMON


def _opposed(ours: Said, theirs: Said) -> bool:
    (thing, outcome), (same, other) = ours.outcome, theirs.outcome
    differ = next((a != b for a, b in zip(outcome, other, strict=False) if a != b or not is_finite(a)), False)
    return _denied(ours, theirs) or (thing != "" and thing == same and differ)


def _said(source: Cited, sentence: Sentence) -> Said | None:
    """What somebody says in a sentence, by whom most of it is said."""
    told = [a for a in source.attributions if a.scope[0] < sentence.end and sentence.start < a.scope[1]]
    own = [a for a in told if a.speaker and speech_kinds().get(a.verb) not in OTHERWISE]
    if not own:
        return None
    best = max(own, key=lambda a: min(a.scope[1], sentence.end) - max(a.scope[0], sentence.start))
    start, end = max(best.scope[0], sentence.start), min(best.scope[1], sentence.end)
    begins = WHEN.match(source.text, start, end)
    start = begins.end() if begins else start
    return Said(best.speaker, start, end, tokenize(source.text[start:end]))
