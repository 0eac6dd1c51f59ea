"""Who says it: the speaker of each claim and quotation, and the run of text that is said.

A sentence may be told in the voice of several: "state TV quoted a medic as saying that 12 were dead" gives the medic.
What nobody in the text says is the outlet's own voice and has no attribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.chains import chained, take_turns, told_on
from briefing.annotate.clauses import grammar
from briefing.annotate.quotations import MARKS, carried, has_marks, inside_quotation
from briefing.annotate.reckoning import (
    CLAIMED,
    CREDITED,
    OWNED,
    cites_number,
    claimed_by,
    counted_by,
    credit,
    leads_to_number,
    owner_of_figure,
    unnamed_reports,
)
from briefing.annotate.said import DAYS, is_clause, lost_comma, said_before
from briefing.annotate.senses import means_other
from briefing.annotate.speakers import PRONOUNS, STOPS, Speaker, Speakers
from briefing.annotate.speaking import anonymous, can_state, hides
from briefing.lexicon.speech import reckoning_forms, showing, speech_forms
from briefing.model import Attribution, Mention, Sentence
from briefing.signs import Sign
from briefing.tokens import Tokens

ADVERBS = frozenset(
    "also later earlier then now reportedly repeatedly separately again already meanwhile however immediately "
    "promptly subsequently publicly officially previously not has have had was were is are be been who which".split()
)
ACCORDING = Sign("according".__eq__)
MAX_SPEAKER = 14  # tokens after "according to"
FOLLOWS_INVERTED = (
    frozenset(', . ; who in as at on during after when here there yesterday today late early ” “ "'.split()) | DAYS
)


@cache
def _saying() -> frozenset[str]:
    """Folded words by which somebody may say or claim something."""
    return frozenset(speech_forms()) | frozenset(reckoning_forms()) | NOUNS | showing()[0]


SAYING = Sign(lambda word: word in _saying())


class _Voices:
    """The attributions of one document, sentence by sentence."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = tokens
        self.speakers = Speakers(text, tokens, mentions)

    def sentence(self, sentence: Sentence) -> list[Attribution]:
        first, last = self.tokens.between(sentence.start, sentence.end)
        found = self._according(sentence, first, last)
        forms, reckoned = speech_forms(), reckoning_forms()
        for i in self.tokens.where(SAYING, first, last):
            word = self.tokens.low[i]
            made = None
            if word in forms and not (self.tokens.words[i][0].isupper() and i > first):
                made = self._verb(sentence, i, first, last, *forms[word], found)
            if made is None and word in reckoned:
                made = self._reckoned(sentence, i, first, last, *reckoned[word], found)
            if made is None and word in showing()[0]:
                made = self._shown(sentence, i, first)
            if made is None and word in NOUNS:
                made = self._owned(sentence, i, first, last)
            if made is None and (credited := credit(self.tokens, i, first, last)) is not None:
                speaker = self.speakers.named(*credited) or self.speakers.according(*credited)
                made = self._make(i, i + 1, speaker, "say", (sentence.start, sentence.end)) if speaker else None
            if made is not None:
                found.append(made)
        self.speakers.remember(sentence.start, sentence.end, found[-1].speaker if found else "")
        return take_turns(self.tokens, chained(found))

    def _according(self, sentence: Sentence, first: int, last: int) -> list[Attribution]:
        low = self.tokens.low
        found = []
        for i in self.tokens.where(ACCORDING, first, last - 2):
            if low[i + 1] == "to":
                stop = i + 2
                while (
                    stop < last
                    and low[stop] not in (",", ".", ";", "”", '"', "—", "which", "who", "and", "citing", "quoting")
                    and stop - i < MAX_SPEAKER
                ):
                    stop += 1
                speaker = self.speakers.according(i + 2, stop)
                if speaker is not None:
                    found.append(self._make(i, i + 2, speaker, "according to", (sentence.start, sentence.end)))
        return found

    def _reckoned(
        self, sentence: Sentence, i: int, first: int, last: int, lemma: str, kind: str, told: Sequence[Attribution]
    ) -> Attribution | None:
        """ "The union put its losses at $4 million", "the Red Cross has counted 43 dead", "officials speak of nine"."""
        low = self.tokens.low
        if not leads_to_number(self.tokens, i, last, kind) or (i > first and low[i - 1] in grammar().be):
            return None
        stop = self._before_adverbs(i, first)
        citing = next((k for k in range(stop - 1, first, -1) if low[k] in ("citing", "quoting")), None)
        if told and low[i].endswith("ing") and low[stop - 1] == ",":
            speaker = self._of_participle(i, first, told)  # "he told reporters, putting the toll at nine"
        else:
            speaker = self._again(stop, first, told) or self.speakers.subject(stop, first)
        if speaker is None and citing is not None:  # "the group, citing clinics, put the toll at 494"
            speaker = self.speakers.subject(citing - (low[citing - 1] == ","), first)
        return self._make(i, i + 1, speaker, lemma, (self.tokens.ends[i], sentence.end)) if speaker else None

    def _shown(self, sentence: Sentence, i: int, first: int) -> Attribution | None:
        """ "Official figures show 20 people were hurt"."""
        stop = self._before_adverbs(i, first)
        if stop <= first or self.tokens.low[stop - 1] not in showing()[1]:
            return None
        speaker = self.speakers.subject(stop, first)
        return self._make(i, i + 1, speaker, "show", (self.tokens.ends[i], sentence.end)) if speaker else None

    def _again(self, stop: int, first: int, told: Sequence[Attribution]) -> Speaker | None:
        """ "The government said on Saturday, two days after it put the toll at 19": who spoke before."""
        if stop <= first or not told or self.tokens.low[stop - 1] not in ("it", "they", "he", "she"):
            return None
        person = self.speakers.starting.get(told[-1].speaker_start)
        if (self.tokens.low[stop - 1] in ("he", "she")) != (person is not None and person.type == "person"):
            return None
        return Speaker(told[-1].speaker, told[-1].speaker_start, told[-1].speaker_end)

    def _owned(self, sentence: Sentence, i: int, first: int, last: int) -> Attribution | None:
        """Who a number belongs to that a noun leads up to: "the army's figure of 12", "a claim by medics that 12 …"; or
        that stands before it: "12 died by the army's count"."""
        if (counter := counted_by(self.tokens, i, first)) is not None:
            speaker = self.speakers.named(*counter)
            whole = (sentence.start, self.tokens.starts[counter[0]])
            return self._make(i, i + 1, speaker, "count", whole) if speaker is not None else None
        stop = owner_of_figure(self.tokens, i, first, last)
        claimed = claimed_by(self.tokens, i, last)
        if stop is not None:
            owner = self.speakers.ending.get(self.tokens.ends[stop - 1])
            speaker = self.speakers.shown(owner) if owner else self.speakers.subject(stop, first)
            word = "figure"
        elif claimed is not None:
            speaker, word = self.speakers.named(*claimed), "claim"
        elif i > first and self.tokens.low[i - 1] in OWN and self.tokens.low[i + 1 : i + 2] == ["that"]:
            speaker, word = self.speakers.opening(first, i), "claim"  # "it stood by its claim that"
        elif unnamed_reports(self.tokens, i, last):
            speaker, word = Speaker(self.tokens.low[i], self.tokens.starts[i], self.tokens.ends[i]), "report"
        else:
            return None
        scope = (self.tokens.ends[i], sentence.end)
        return self._make(i, i + 1, speaker, word, scope) if speaker is not None else None

    def _verb(
        self, sentence: Sentence, i: int, first: int, last: int, lemma: str, tag: str, told: Sequence[Attribution]
    ) -> Attribution | None:
        low = self.tokens.low
        after = low[i + 1] if i + 1 < last else ""
        if not self._says(i, first, last, lemma, tag):
            return None
        if lemma in ("quote", "cite"):
            return self._quoted(sentence, i, first, last, lemma, tag)
        if tag == "ing":
            speaker = self._of_participle(i, first, told)
            return self._make(i, i + 1, speaker, lemma, (self.tokens.ends[i], sentence.end)) if speaker else None
        inverted = self._inverted(i, first, last)
        if inverted is not None:
            return self._make(i, i + 1, inverted, lemma, (sentence.start, self.tokens.starts[i]))
        stop = self._before_adverbs(i, first)
        speaker = self._again(stop, first, told) or self.speakers.subject(stop, first)
        if speaker is None and stop > first and low[stop - 1] in ("and", "but"):
            spoke = [a for a in told if a.speaker_start < a.start < self.tokens.starts[i]]
            speaker = self.speakers.opening(first, stop)  # "the minister dismissed him and said …"
            if spoke:  # "a spokesman for the group denied it and said …"
                speaker = Speaker(spoke[-1].speaker, spoke[-1].speaker_start, spoke[-1].speaker_end)
        if speaker is None or (after in ("by", "of") and lemma not in ("say", "warn")):
            return None
        return self._make(i, i + 1, speaker, lemma, self._scope(sentence, i, first, last, lemma, speaker))

    def _says(self, i: int, first: int, last: int, lemma: str, tag: str) -> bool:
        """False for nouns, passives and other senses of a verb of saying."""
        if means_other(self.tokens, i, first, last, lemma, tag):
            return False
        return tag not in ("third", "base") or self._speaks(i, first, last)

    def _speaks(self, i: int, first: int, last: int) -> bool:
        """For forms that may be nouns (fears, reports): True where a name, a pronoun or a speaker stands before."""
        low = self.tokens.low
        if i == first or (before := low[i - 1]) in ("to", "the", "a"):
            return False
        if low[i] == "reports" and before in (",", "”", '"') and i + 1 < last:
            return low[i + 1] == "the" or self.tokens.starts[i + 1] in self.speakers.starting  # "…, reports the ABC"
        if low[i] in ("says", "say", "adds") or before in PRONOUNS or before in ADVERBS or before == ")":
            return True
        if self.tokens.ends[i - 1] in self.speakers.ending or anonymous(before):
            return True
        opens = i + 1 < last and (low[i + 1] in OBJECT_OPENS or low[i + 1][0].isdigit())
        return can_state(before) and (opens or not low[i].endswith("s"))

    def _before_adverbs(self, i: int, first: int) -> int:
        low = self.tokens.low
        while i > first and low[i - 1] in ADVERBS:
            i -= 1
        return i - 2 if i - 2 > first and low[i - 1] in DAYS and low[i - 2] == "on" else i  # "on Saturday denied"

    def _of_participle(self, i: int, first: int, told: Sequence[Attribution]) -> Speaker | None:
        """ "…, saying 22 died": who spoke before in the sentence, else its subject."""
        if told:
            return Speaker(told[-1].speaker, told[-1].speaker_start, told[-1].speaker_end)
        return self.speakers.before_participle(self._before_adverbs(i, first), first)

    def _quoted(self, sentence: Sentence, i: int, first: int, last: int, lemma: str, tag: str) -> Attribution | None:
        """Who is quoted: "Tass quoted the mayor as saying", "she was quoted as saying", "…, citing the mayor"."""
        low = self.tokens.low
        reach = range(i + 1, min(last - 1, i + 12))
        saying = next((k for k in reach if low[k] == "as" and low[k + 1] in ("saying", "telling", "confirming")), None)
        if i > first and low[i - 1] in grammar().be:
            speaker = self.speakers.subject(self._before_adverbs(i, first), first) if saying else None
        else:
            stop = saying or next((k for k in range(i + 1, last) if low[k] in STOPS or low[k] == "."), last)
            speaker = self.speakers.named(i + 1, stop, nearest_to_end=False)
        if not (saying or tag == "ing") and cites_number(self.tokens, i, last):
            speaker = self.speakers.subject(self._before_adverbs(i, first), first)  # "a spokesman cited 6 dead"
            return self._make(i, i + 1, speaker, lemma, (self.tokens.ends[i], sentence.end)) if speaker else None
        if speaker is None or not (saying or tag == "ing"):
            return None
        scope = (self.tokens.ends[saying + 1], sentence.end) if saying else (sentence.start, sentence.end)
        return self._make(i, saying + 2 if saying else i + 1, speaker, lemma, scope)

    def _scope(
        self, sentence: Sentence, i: int, first: int, last: int, lemma: str, speaker: Speaker
    ) -> tuple[int, int]:
        """The words said: those after the verb, or those before the speaker where the verb only closes them."""
        low = self.tokens.low
        if low[i + 1 : i + 3] in (["it", ","], ["this", ","]):  # "who had denied it, was arrested"
            return self.tokens.ends[i], self.tokens.starts[i + 2]
        begin = self.tokens.between(speaker.start, 0)[0]
        while begin > first and low[begin - 1] in ("the", "a", "an", "one"):
            begin -= 1
        if begin > first + 1 and low[begin - 1] == "as" and i + 2 >= last:  # "not nine as the police had stated"
            comma = next((k for k in range(begin - 2, first, -1) if low[k] == ","), first)
            return self.tokens.starts[comma], self.tokens.starts[begin - 1]
        if low[i + 1 : i + 2] == [":"] and low[begin - 1] == "," and is_clause(self.tokens, first, begin - 1):
            return sentence.start, sentence.end  # "250 died, the monitor says: 140 in …"
        if not said_before(self.tokens, first, begin, i, last, lemma):
            return self.tokens.ends[i], sentence.end
        more = any(low[k] == "," and low[k + 1] in GOES_ON for k in range(i + 1, last - 1))
        others = any(low[k] in ("said", "says") for k in range(i + 1, last))
        return sentence.start, sentence.end if more and not others else speaker.start

    def _inverted(self, i: int, first: int, last: int) -> Speaker | None:
        """A speaker after the verb: "…," said Renad Mansour, an expert at Chatham House."""
        low, written = self.tokens.low, self.tokens.words
        before = written[i - 1]
        if i - first < 3:
            return None
        closing = before in CLOSING or (before == "," and written[i - 2] in CLOSING)
        if low[i] not in INVERTING and not (closing and low[i] in AFTER_QUOTE):
            return None
        if i + 1 >= last:
            return None
        following = low[i + 1]
        plural = (before == "," and can_state(low[i + 1])) or (i + 2 < last and before == "," and can_state(low[i + 2]))
        named = self.tokens.starts[i + 1] in self.speakers.starting or (
            written[i + 1][0].isupper() and following != "i"
        )
        common = following in ("the", "a", "an", "one", "his", "her") and before in (",", "”", '"', "?", "!", "’", "'")
        if not (named or common or plural) or (before.isalpha() and self.tokens.ends[i - 1] in self.speakers.ending):
            return None
        stop = i + 1
        while stop < last and low[stop] not in FOLLOWS_INVERTED:
            stop += 1
        lost = lost_comma(self.tokens, i, stop, last) or told_on(self.tokens, self.speakers.starting, i, first, last)
        if before.isalpha() and not lost:
            return None
        if before in (",", ")") and not is_clause(self.tokens, first, i - 1):
            return None
        behind = (
            self.speakers.starting.get(self.tokens.starts[stop + 1]) if stop + 1 < last and low[stop] == "," else None
        )
        if common and behind is not None and behind.type == "person":
            return self.speakers.shown(behind)  # "…,” said the mayor, Ana Quispe"
        return self.speakers.named(i + 1, stop)

    def _make(self, i: int, j: int, speaker: Speaker, verb: str, scope: tuple[int, int]) -> Attribution:
        hidden = speaker.end not in self.speakers.ending and hides(speaker.name)
        return Attribution(
            self.tokens.starts[i], self.tokens.ends[j - 1], speaker.name, speaker.start, speaker.end, verb, scope,
            hidden,
        )  # fmt: skip


INVERTING = frozenset("said says added adds wrote explained asked reported reports warned".split())
AFTER_QUOTE = frozenset(  # where a quotation closes right before
    "noted stressed insisted declared underlined underlines argued continued concluded commented tweeted "
    "stated confirmed announced complained admitted acknowledged claimed replied lamented recalled".split()
)
CLOSING = frozenset("” \" ’ ' » ? !".split())
OWN = frozenset({"its", "their", "his", "her"})
NOUNS = OWNED | CLAIMED | CREDITED
OBJECT_OPENS = frozenset(
    "that the a an it they he she there at some more about nearly only no all its their his her".split()
)
GOES_ON = frozenset("and including with among adding most".split())


def find_attributions(
    text: str, tokens: Tokens, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Attribution]:
    """Attributions in order of their words; a quotation's later sentences get the speaker of the quotation."""
    voices, quotes = _Voices(text, tokens, mentions), MARKS.search(text) is not None
    found: list[Attribution] = []
    speaker: Attribution | None = None
    paragraph = -1
    spoken = False  # the last sentence had words in quotation marks
    waiting: list[Sentence] = []
    for sentence in sentences:
        if sentence.boilerplate:
            continue
        if sentence.paragraph != paragraph:
            paragraph, speaker, spoken, waiting = sentence.paragraph, None, False, []
        made = voices.sentence(sentence)
        found += made
        quoted = quotes and inside_quotation(text, sentence)
        if quoted and not spoken:
            speaker = None
        spoken = quoted or (quotes and has_marks(text, sentence))
        if made:
            speaker = made[-1]
            found += [carried(speaker, s) for s in waiting]
            waiting = []
        elif quoted and speaker is not None:
            found.append(carried(speaker, sentence))
        elif quoted:
            waiting.append(sentence)
    return sorted(found, key=lambda a: (a.start, a.scope))


def speaker_at(attributions: Sequence[Attribution], offset: int) -> Attribution | None:
    """The innermost attribution whose scope holds the offset, None for the outlet's own voice."""
    holding = [a for a in attributions if a.scope[0] <= offset < a.scope[1]]
    return min(holding, key=lambda a: a.scope[1] - a.scope[0], default=None)
