"""Whose a number is that no verb of saying tells: "according to", "put the toll at", "the army's figure of"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.clauses import WHO
from briefing.annotate.quantities.written import modifiers
from briefing.annotate.voices.reckoning import (
    COUNTS,
    CREDITED,
    MADE,
    OFFICIAL,
    OPINIONS,
    SEEN,
    TOLLS,
    aside,
    counted_by,
    credit,
    gives_figures,
    leads_to_number,
    number_follows,
    owner_of_figure,
    passive_agent,
    shown_by,
    unnamed_reports,
)
from briefing.annotate.voices.said import AT_TIME, DAYS, TIMES, WITH_TIMES, before_time
from briefing.annotate.voices.speakers import PRONOUNS, Speakers
from briefing.annotate.voices.speaking import Speaker, anonymous, can_state, hides, singulars, speaks_alone, spoke
from briefing.annotate.voices.strangers import DETERMINERS, in_a_body, name_goes_on
from briefing.lexicon.determiners import theirs
from briefing.lexicon.forms import is_adverb
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import reckoning_forms, showing, voicing
from briefing.model import Attribution, Sentence
from briefing.signs import Sign
from briefing.tokens import Tokens

ACCORDING = Sign("according".__eq__)
MAX_SPEAKER = 14  # tokens after "according to"
MODALS = frozenset({"would", "could", "will", "can"})
PARTED = frozenset("of including among with".split())  # behind the comma after "put at nine by officials"
TURNS = frozenset({";", "while", "whereas", "but"})  # behind which another number is nobody's
PUT, AT = frozenset({"put", "place", "estimate", "number"}), frozenset({"at"})
OF_OFFICE = frozenset({"official", "unofficial"})  # "the official | count of nine"
FOR_WHOM = SEEN - MADE | {"for"}
GIVEN = frozenset("given announced reported cited estimated counted recorded offered demanded proposed".split())
GIVING = GIVEN | MADE | frozenset("put claimed advanced alleged disseminated aired touted spread".split())
PARTS = frozenset(", ; plus and but".split())
CLAIMS = frozenset({"figure", "claim", "count"})  # nouns by which one has a number
GAP = 6  # tokens between the words that belong together
NOUNS = COUNTS | CREDITED


@cache
def crediting() -> frozenset[str]:
    """Folded words by which somebody may claim a number without a verb of saying."""
    return frozenset(reckoning_forms()) | NOUNS | GIVING | showing()


class Credits:
    """Finds in the sentences of a document whose numbers are."""

    def __init__(self, tokens: Tokens, speakers: Speakers) -> None:
        self.tokens, self.speakers = tokens, speakers

    def according(self, sentence: Sentence, first: int, last: int) -> list[Attribution]:
        low = self.tokens.low
        found = []
        for i in self.tokens.where(ACCORDING, first, last - 2):
            if low[i + 1] != "to":
                continue
            reach = range(i + 2 + (low[i + 2] == "another"), min(last, i + MAX_SPEAKER))
            ends = (k for k in reach if self._ends_name(k, last) and not self.speakers.within_name(k))
            stop = next(ends, min(last, i + MAX_SPEAKER))
            speaker = self.speakers.according(i + 2, stop)
            if speaker is not None:
                found.append(self.made(i, i + 2, speaker, "according to", (sentence.start, sentence.end)))
        return found

    def _ends_name(self, k: int, last: int) -> bool:
        """True for what cannot be of the name behind "according to": a sign, a number, "about"."""
        token = self.tokens.low[k]
        named = (token == "who" and self.tokens.words[k] == WHO) or in_a_body(self.tokens, k, last)
        named = named or name_goes_on(self.tokens, k, last) or (token == "and" and self._joins(k, last))
        counts = token[0].isdigit() or (token.endswith("ly") and k + 1 < last and self.tokens.low[k + 1][0].isdigit())
        apposed = token in ("a", "an") and self.tokens.words[k - 1][0].isupper()  # "according to QXL | a consultancy"
        ends = (token in voicing("behind") and not named) or apposed
        return ends or counts or modifiers().at(self.tokens, k, last) is not None

    def _joins(self, k: int, last: int) -> bool:
        """True for the "and" before another body that says so too: "according to doctors | and | the union."."""
        end = next((j for j in range(k + 1, min(last, k + GAP)) if not self.tokens.low[j][0].isalnum()), last)
        if not k + 1 < end <= k + GAP or self.tokens.low[k + 1] == "to":
            return False
        m = self.speakers.ending.get(self.tokens.ends[end - 1])
        return m.type != "person" if m is not None else can_state(self.tokens.low[end - 1])

    def at(self, sentence: Sentence, i: int, first: int, last: int, told: Sequence[Attribution]) -> Attribution | None:
        """Whose number the word at token i leads up to; ``told`` are the attributions of the sentence before it."""
        word, made = self.tokens.low[i], None
        if word in reckoning_forms():
            made = self._reckoned(sentence, i, first, last, told)
        if made is None and word in showing():
            made = self._shown(sentence, i, first, last)
        if made is None and word in NOUNS:
            made = self._owned(sentence, i, first, last)
        if made is None and word in GIVING:
            made = self._given(i, first, last)
        if made is None and (credited := credit(self.tokens, i, first, last)) is not None:
            speaker = self.speakers.named(*credited) or self.speakers.according(*credited)
            if speaker is None and word in ("source", "sources"):
                speaker = self.speakers.words(*credited)  # "(source: health district)"
            made = self.made(i, i + 1, speaker, "say", (sentence.start, sentence.end)) if speaker else None
        return made

    def _given(self, i: int, first: int, last: int) -> Attribution | None:
        """Who gives the number before the participle at token i: "the toll of nine, given by the mayor"."""
        low = self.tokens.low
        if low[i - 1] in grammar().helping or (agent := passive_agent(self.tokens, i, last)) is None:
            return None
        begin = next((k + 1 for k in range(i - 2, first - 1, -1) if low[k] in PARTS), first)
        toll = low[i] in GIVEN or not TOLLS.isdisjoint(low[begin:i])  # not "nine reports | published by"
        if not toll or not any(number_follows(self.tokens, k, last) for k in range(begin, i)):
            return None
        speaker = self.speakers.named(*agent) or self.speakers.unknown(*agent)
        scope = self.tokens.starts[begin], self.tokens.starts[i]
        return self.made(i, i + 1, speaker, "give", scope) if speaker is not None else None

    def _reckoned(
        self, sentence: Sentence, i: int, first: int, last: int, told: Sequence[Attribution]
    ) -> Attribution | None:
        """ "The union put its losses at $4 million", "the Red Cross has counted 43 dead", "officials speak of nine",
        "was put at nine by officials", "the hospital gave a toll of nine"."""
        low = self.tokens.low
        lemma, kind = reckoning_forms()[low[i]]
        if not (gives_figures if kind in ("figures", "lists") else leads_to_number)(self.tokens, i, last, kind):
            return None
        if low[i].endswith("ed") and low[i + 1] in voicing("fates"):
            return None  # "59 reported missing, down from 71": nobody is named
        noun = low[i - 1] in DETERMINERS or low[i - 1] == "'s" or (low[i - 1] in OF_OFFICE and low[i] in NOUNS)
        noun = i > first and (noun or low[i - 1] == "of") and low[first:i] != ["another"]
        if noun:
            return None  # "on the list of ten": a noun
        stop, agent = self.before_adverbs(i, first), passive_agent(self.tokens, i, last)
        apposed = agent is not None and low[i + 1] == "at" and agent[0] - i < GAP
        if i > first and (apposed or not grammar().be.isdisjoint(low[stop:i])):
            return self._put_by(sentence, i, agent, apposed) if agent is not None else None
        if told and low[i].endswith("ing") and low[stop - 1] == ",":
            speaker = self.of_participle(i, first, told)  # "he told reporters, putting the toll at nine"
        else:
            speaker = self.document(stop, first) or self.again(stop, first, told) or self.speakers.subject(stop, first)
        if speaker is None and low[stop - 1] in TOLLS:  # "an earlier police count | put it at nine"
            speaker = self._counter(self.speakers.phrase(stop, first)[0], stop - 1)
        if speaker is None and low[stop - 1] == "and":  # "as officials merged two counts | and | set the toll at nine"
            speaker = self.speakers.of_first_verb(first, stop - 1)
        citing = next((k for k in range(stop - 1, first, -1) if low[k] in ("citing", "quoting")), None)
        if speaker is None and citing is not None:  # "the group, citing clinics, put the toll at 494"
            speaker = self.speakers.subject(citing - (low[citing - 1] == ","), first)
        turn = next((k for k in self.tokens.among(TURNS, i, last - 1) if low[k] == ";" or low[k - 1] == ","), last)
        lists = ":" in low[i:turn]  # "issued a final count: nine killed; | 12 hurt"
        end = self.tokens.starts[turn] if turn < last and kind in ("at", "figures") and not lists else sentence.end
        return self.made(i, i + 1, speaker, lemma, (self.tokens.ends[i], end)) if speaker else None

    def document(self, stop: int, first: int) -> Speaker | None:
        """A document of which is told before its verb, at token stop, for whom it is or who has seen it: "a memo | seen
        by the daily | puts it at nine"."""
        low = self.tokens.low
        paper = shown_by(self.tokens, stop, first) if low[stop - 1] not in PRONOUNS else None
        if paper is None or FOR_WHOM.isdisjoint(low[paper : paper + 1]):
            return None
        return self.speakers.subject(paper, first)

    def _put_by(self, sentence: Sentence, i: int, agent: tuple[int, int], apposed: bool) -> Attribution | None:
        """Who put a number somewhere, named by the tokens ``agent``: "was put at nine by the union"; behind the comma
        of an apposition: "the number of dead, put at nine by the union"."""
        low, speaker = self.tokens.low, self.speakers.named(*agent)
        scope = (self.tokens.ends[i] if apposed else sentence.start), self.tokens.starts[agent[0]]
        if low[agent[1] : agent[1] + 1] in (["at"], ["to"]) or {*low[agent[1] + 1 : agent[1] + 2]} & PARTED:
            scope = (scope[0], sentence.end)  # "raised by the army to nine", "put at nine by officials, including two"
        return self.made(i, i + 1, speaker, "put", scope) if speaker is not None else None

    def gapped(self, last: int, told: Sequence[Attribution]) -> Attribution | None:
        """ "Police put the crowd at 5,000, | organisers at 20,000": who else has a number of the same."""
        low, before = self.tokens.low, told[-1] if told else None
        if before is not None and before.verb == "put" and before.start < before.speaker_start:
            return self._put_beside(before, last)
        if before is None or before.verb not in PUT or before.scope[0] != before.end:
            return None
        begin = self.tokens.between(before.scope[0], 0)[0]
        for k in self.tokens.among(AT, begin, last - 1):
            comma = next((j for j in range(k - 1, max(begin, k - GAP), -1) if low[j] in (",", ";", "and", "while")), k)
            beside = any(number_follows(self.tokens, j + 1, last) for j in self.tokens.among(AT, begin, comma))
            whom = low[k - 1] not in voicing("fates")  # not "the dead at nine, and | the injured | at 20"
            both = beside and whom and number_follows(self.tokens, k + 1, last)
            speaker = self.speakers.named(comma + 1, k) if both else None
            if speaker is not None:
                return self.made(k, k + 1, speaker, before.verb, (self.tokens.ends[k], before.scope[1]))
        return None

    def _put_beside(self, before: Attribution, last: int) -> Attribution | None:
        """ "Was put at nine by the army and | at 40 by the rebels": who else put it elsewhere."""
        low = self.tokens.low
        for k in range(self.tokens.between(before.speaker_end, 0)[0], last - 2):
            if low[k] in ("at", ",", "and", "but") and number_follows(self.tokens, k + 1, last):
                agent = passive_agent(self.tokens, k + 1, last)
                speaker = self.speakers.named(*agent) if agent is not None else None
                if agent is not None and speaker is not None:
                    return self.made(k, k + 1, speaker, "put", (self.tokens.starts[k], self.tokens.starts[agent[0]]))
        return None

    def _shown(self, sentence: Sentence, i: int, first: int, last: int) -> Attribution | None:
        """ "Official figures show 20 people were hurt"."""
        stop = shown_by(self.tokens, behind := self.before_adverbs(i, first), first)
        if self.tokens.low[i : i + 2] == ["found", "that"]:  # "the coroner | found that nine had drowned"
            stop = stop or behind
        anyone = not self.tokens.low[i].endswith("ing")
        speaker = self.speakers.subject(stop, first, anyone) if stop is not None else None
        if speaker is None:
            return None
        speaker = self.speakers.with_author(speaker, i)
        closes = TIMES.union(WITH_TIMES, DAYS, AT_TIME, ".").issuperset(self.tokens.low[i + 1 : last])  # "…, it found."
        scope = (sentence.start, speaker.start) if closes else (self.tokens.ends[i], sentence.end)
        return self.made(i, i + 1, speaker, "show", scope)

    def _owned(self, sentence: Sentence, i: int, first: int, last: int) -> Attribution | None:
        """Who a number belongs to that a noun leads up to: "the army's figure of 12", "a claim by medics that 12 …"; or
        that stands before it: "12 died by the army's count"."""
        low = self.tokens.low
        counter = counted_by(self.tokens, i, first, last)
        if counter is not None:
            alone = self.speakers.words if counter[1] < i else self.speakers.unknown  # "the district's own count"
            speaker = self.speakers.named(*counter) or alone(*counter)
            begin = min(i, counter[0] - 1)
            begin = next((k for k in range(begin, max(first, begin - 3) - 1, -1) if low[k] in ("by", "in")), begin)
            scope = self._beside(sentence, begin, max(i + 1, counter[1]), first, last)
            if low[counter[1] : counter[1] + 1] == ["that"]:  # "a warning by the mayor that nine …"
                scope = self.tokens.starts[counter[1]], sentence.end
            return self.made(i, i + 1, speaker, "count", scope) if speaker is not None else None
        if (counted := self._by_count(sentence, i, first, last)) is not None:
            return counted
        stop = owner_of_figure(self.tokens, i, first, last)
        if stop is not None:
            owner = self.speakers.ending.get(self.tokens.ends[stop - 1])
            speaker = self.speakers.shown(owner) if owner else self.speakers.subject(stop, first)
            word = "figure"
        elif i > first and self.tokens.low[i - 1] in theirs() and self.tokens.low[i + 1 : i + 2] == ["that"]:
            speaker, word = self.speakers.opening(first, i), "claim"  # "it stood by its claim that"
        elif unnamed_reports(self.tokens, i, last):
            speaker, word = Speaker(self.tokens.low[i], self.tokens.starts[i], self.tokens.ends[i]), "report"
        else:
            return None
        scope = (self.tokens.ends[i], sentence.end)
        return self.made(i, i + 1, speaker, word, scope) if speaker is not None else None

    def _beside(self, sentence: Sentence, begin: int, end: int, first: int, last: int) -> tuple[int, int]:
        """What is said beside "by its count", tokens [begin, end)."""
        held = aside(self.tokens, begin, end, first, last)
        if held[0] == end:
            return self.tokens.ends[end - 1], sentence.end
        return sentence.start, self.tokens.starts[begin]

    def _by_count(self, sentence: Sentence, i: int, first: int, last: int) -> Attribution | None:
        """Whose number stands before "by its count", "by police estimate", "on the lowest official figures"."""
        low = self.tokens.low
        by = next((k for k in range(i - 1, max(first, i - GAP), -1) if low[k] in ("by", "on")), first)
        if low[i] not in OFFICIAL | OPINIONS or by == first or i - by < 2 or low[i - 1] == "of":
            return None
        scope = self._beside(sentence, by, i + 1, first, last)
        if low[by + 1] in theirs():
            helped = low[by - 1] in grammar().helping  # "Peru, which rowed, has | by its own count | won"
            told = self.speakers.opening(first, by) if helped else None
            told = told or self.speakers.named_last(first, by, low[by + 1] in ("his", "her"))
            return self.made(i, i + 1, told, "count", scope) if told is not None else None
        begin = by + 1 + (low[by + 1] in DETERMINERS)
        if low[by] == "on" and "official" not in low[begin:i]:
            return None
        counter = self._counter(begin, i)
        return self.made(i, i + 1, counter, "count", scope) if counter is not None else None

    def _counter(self, begin: int, i: int) -> Speaker | None:
        """Whose count it is, told by tokens [begin, i) before the noun for it: "police | estimates"."""
        if "official" in self.tokens.low[begin:i]:
            return self.speakers.words(begin, i + 1)
        alone = self.speakers.words(begin, i) if can_state(self.tokens.low[i - 1]) else None
        return self.speakers.named(begin, i) or alone

    def again(self, stop: int, first: int, told: Sequence[Attribution]) -> Speaker | None:
        """ "The government said on Saturday, two days after it put the toll at 19": who spoke before; one more of
        his kind: "a nurse said nine had died, | another | said ten"; and who spoke before without a name."""
        if stop > first and self.tokens.low[stop - 1] in ("another", "others"):
            kind = (told[-1].speaker if told else self.speakers.antecedents.spoke).lower().rpartition(" ")[2]
            one = self.tokens.low[stop - 1] == "another"
            name = f"another {singulars(kind)[1]}" if one else f"other {kind}"
            name = name if anonymous(kind) else self.tokens.low[stop - 1]
            return Speaker(name, self.tokens.starts[stop - 1], self.tokens.ends[stop - 1])
        again = stop - 1 > first and self.tokens.low[stop - 2] in ("the", "same")
        if again and self.tokens.low[stop - 3] != "of" and anonymous(self.tokens.low[stop - 1]):
            name = self.speakers.antecedents.hidden(self.tokens.low[stop - 1])  # "the source", "the same official"
            return Speaker(name, self.tokens.starts[stop - 1], self.tokens.ends[stop - 1]) if name else None
        if stop <= first or not told or self.tokens.low[stop - 1] not in ("it", "they", "he", "she"):
            return None
        person = self.speakers.starting.get(told[-1].speaker_start)
        if (self.tokens.low[stop - 1] in ("he", "she")) != (person is not None and person.type == "person"):
            return None
        return spoke(told[-1])

    def before_adverbs(self, i: int, first: int) -> int:
        """The token behind the subject of the verb at token i, adverbs and auxiliaries left out."""
        low, words = self.tokens.low, self.tokens.words
        spared = voicing("adverbs")
        spared = spared | MODALS if low[i + 1 : i + 2] == ["only"] else spared  # "would say only that"
        while i > first:
            if (low[i - 1] in spared and words[i - 1] != WHO) or (words[i - 1].islower() and is_adverb(low[i - 1])):
                i -= 1
            elif i - 3 > first and low[i - 1] == "part" and low[i - 3] == "for":  # "the firm | for its part | said"
                i -= 3
            elif (begin := before_time(self.tokens, i, first, self.speakers.within_name)) < i:
                i = begin
            else:
                break
        return i

    def of_participle(self, i: int, first: int, told: Sequence[Attribution]) -> Speaker | None:
        """ "…, saying 22 died": who spoke before in the sentence, else its subject."""
        acts = [a for a in told if a.verb not in CLAIMS] or told
        if acts:  # "the army denied a claim that nine had died, | saying"
            return spoke(acts[-1])
        stop = self.before_adverbs(i, first)
        subject = self.speakers.of_first_verb(first, stop - (self.tokens.low[stop - 1] == ","))
        return subject or self.speakers.before_participle(stop, first)

    def made(self, i: int, j: int, speaker: Speaker, verb: str, scope: tuple[int, int]) -> Attribution:
        """An attribution by the words of tokens [i, j)."""
        if speaker.start > self.tokens.starts[i] and speaks_alone(speaker.name):
            speaker = self.speakers.person_behind(speaker.end) or speaker  # "according to the mayor, | Ana Quispe"
        hidden = speaker.end not in self.speakers.ending and hides(speaker.name)
        return Attribution(
            self.tokens.starts[i], self.tokens.ends[j - 1], speaker.name, speaker.start, speaker.end, verb, scope,
            hidden,
        )  # fmt: skip
