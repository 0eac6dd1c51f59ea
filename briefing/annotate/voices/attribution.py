"""Who says it: the speaker of each claim and quotation, and the run of text that is said.

A sentence may be told in the voice of several: "state TV quoted a medic as saying that 12 were dead" gives the medic.
What nobody in the text says is the outlet's own voice and has no attribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.clauses import WHO
from briefing.annotate.voices.chains import alternatives, chained, take_turns, told_on, within
from briefing.annotate.voices.colons import by_bracket, by_colon
from briefing.annotate.voices.credits import MODALS, Credits, crediting
from briefing.annotate.voices.quotations import opened
from briefing.annotate.voices.reckoning import cites_number, number_follows
from briefing.annotate.voices.said import DAYS, has_verb, is_clause, lost_comma, says_whole
from briefing.annotate.voices.senses import TOLD_OF, means_other
from briefing.annotate.voices.speaker_names import RELATIVES, STOPS
from briefing.annotate.voices.speakers import PRONOUNS, Speakers
from briefing.annotate.voices.speaking import Speaker, anonymous, can_state, spoke
from briefing.annotate.voices.strangers import DETERMINERS, PREPOSITIONS, name_goes_on
from briefing.annotate.voices.wording import FOLLOWS_INVERTED, Verb, said_ahead, words_said
from briefing.lexicon.denials import denying
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import plain, showing, speech_forms, voicing
from briefing.model import Attribution, Mention, Sentence
from briefing.signs import Sign
from briefing.tokens import Tokens


@cache
def _saying() -> frozenset[str]:
    """Folded words by which somebody may say or claim something."""
    return frozenset(speech_forms()) | crediting()


SAYING = Sign(lambda word: word in _saying())


class Voices:
    """The attributions of one document, sentence by sentence."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = tokens
        self.speakers = Speakers(text, tokens, mentions)
        self.credits = Credits(tokens, self.speakers)

    def sentence(self, sentence: Sentence) -> list[Attribution]:
        first, last = self.tokens.between(sentence.start, sentence.end)
        found = self.credits.according(sentence, first, last)
        forms = speech_forms()
        for i in self.tokens.where(SAYING, first, last):
            word = self.tokens.low[i]
            made = None
            if word in forms and not (self.tokens.words[i][0].isupper() and i > first):
                made = self._verb(Verb(sentence, i, first, last, *forms[word]), found)
            if made is None:
                made = self.credits.at(sentence, i, first, last, found)
            if made is not None:
                found.append(made)
        if (other := self.credits.gapped(last, found)) is not None:
            found.append(other)
        for by_sign in (by_colon, by_bracket):
            if not found and (made := by_sign(self.credits, sentence, first, last)) is not None:
                found.append(made)
        if not found:
            self.speakers.remember(sentence.start, sentence.end, "", -1)
            return []
        spoke = self._speaks_on(found)
        self.speakers.remember(sentence.start, sentence.end, spoke.speaker, spoke.speaker_start)
        told = alternatives(self.tokens, [a for a in found if not self._only_cites(a, found)])
        return take_turns(self.tokens, chained(self.text, told))

    def _speaks_on(self, found: Sequence[Attribution]) -> Attribution:
        """Who of a sentence is meant by who speaks behind it: the last, but for "Ana Quispe said a guard had told of
        shots" her."""
        known = self.speakers.starting
        persons = [a for a in found if (m := known.get(a.speaker_start)) is not None and m.type == "person"]
        nobody = found[-1].speaker_start not in known
        return persons[-1] if persons and nobody and within(found[-1], persons) else found[-1]

    def _only_cites(self, a: Attribution, told: Sequence[Attribution]) -> bool:
        """ "The minister told reporters that 19 had died, citing doctors": he stands for it, as does a body that says
        so itself; who reports does not."""
        if a.verb not in ("cite", "quote") or a.speaker_start < a.start:
            return False
        told_by = [(b.verb, m) for b in told if b is not a and (m := self.speakers.starting.get(b.speaker_start))]
        return any(m.type == "person" or verb == "say" for verb, m in told_by)

    def about(self, sentence: Sentence) -> Attribution | None:
        """Whom a sentence is about that a quotation follows: "She shook her head. “…”"; as one who says it."""
        first, last = self.tokens.between(sentence.start, sentence.end)
        speaker = self.speakers.opens(first, last)
        return self.credits.made(first, first, speaker, "say", (sentence.end, sentence.end)) if speaker else None

    def _verb(self, verb: Verb, told: Sequence[Attribution]) -> Attribution | None:
        """What is said by a verb of saying, and by whom; ``told`` are those of whom the sentence told before."""
        sentence, i, first, last, lemma, tag = verb
        if not self._says(verb):
            return None
        if lemma in ("quote", "cite"):
            return self._quoted(verb)
        if tag == "ing" and self.tokens.low[i - 1] not in grammar().be | KEEPS:  # not "sources are telling us that"
            speaker = self.credits.of_participle(i, first, told)
            return self.credits.made(i, i + 1, speaker, lemma, (self.tokens.ends[i], sentence.end)) if speaker else None
        inverted = self._inverted(i, first, last)
        if inverted is not None:
            return self.credits.made(i, i + 1, inverted, lemma, said_ahead(self.tokens, verb))
        speaker = self._subject(verb, told)
        if speaker is None:
            return None
        behind = self.tokens.low[i + 1] if i + 1 < last else ""
        if behind in ("by", "of") and lemma != "say" and lemma not in TOLD_OF:
            return None
        return self.credits.made(i, i + 1, speaker, lemma, words_said(self.tokens, verb, speaker))

    def _subject(self, verb: Verb, told: Sequence[Attribution]) -> Speaker | None:
        """Who speaks before a verb of saying: right before it, before what joins it to another verb, or – where it ends
        the sentence – before the words said."""
        _, i, first, last, lemma, _ = verb
        low = self.tokens.low
        stop = self.credits.before_adverbs(i, first)
        if low[stop - 1] in PRONOUNS and opened(self.tokens, first, i):
            return None  # “They told us that 12 had died,” said the nurse: her words
        anyone = lemma in plain() or "that" in low[i + 1 : i + 4]  # "estimated on Monday that"
        speaker = self.credits.document(stop, first) or self.credits.again(stop, first, told)
        speaker = speaker or self.speakers.subject(stop, first, anyone)
        if speaker is None and stop > first and low[stop - 1] in ("and", "but"):
            speaker = self._joined(i, first, stop, told)
        if lemma in plain() and {*low[i + 1 : min(i + 2, last)]} & CLOSES:
            end = self.tokens.between(speaker.end, speaker.end)[0] if speaker is not None else stop
            # "freed men who had guns | police", "are in custody | prosecutors"
            begin = self.tokens.at(speaker.start) if speaker is not None else stop
            hangs = end == stop and low[begin - 1] in PREPOSITIONS and has_verb(self.tokens, first, begin)
            apart = hangs or (low[end] in RELATIVES and any(map(is_finite, low[first:end])))
            if speaker is None or apart:
                speaker = self.speakers.closing(stop, first) or speaker
        return speaker

    def _joined(self, i: int, first: int, stop: int, told: Sequence[Attribution]) -> Speaker | None:
        """Who speaks by a verb that "and", before token ``stop``, joins to another."""
        before = [a for a in told if a.speaker_start < a.start < self.tokens.starts[i]]
        if before:  # "a spokesman for the group denied it and said …"
            return spoke(before[-1])
        return self.speakers.of_first_verb(first, stop - 1) or self.speakers.opening(first, stop)

    def _says(self, verb: Verb) -> bool:
        """False for nouns, passives and other senses of a verb of saying."""
        _, i, first, last, lemma, tag = verb
        if means_other(self.tokens, i, first, last, lemma, tag):
            return False
        if lemma == "add" and self.tokens.low[i + 1 : i + 2] == ["to"]:
            return False  # "this flood adds to the misery"
        if lemma in DECLARING and self.tokens.low[i + 1 : i + 2] in (["a"], ["an"]):
            return False  # "declared a state of emergency": a deed
        return tag not in ("third", "base") or self._speaks(i, first, last)

    def _speaks(self, i: int, first: int, last: int) -> bool:
        """For forms that may be nouns (fears, reports): True where a name, a pronoun or a speaker stands before."""
        low = self.tokens.low
        if i == first or (before := low[i - 1]) in ("to", "the", "a"):
            return False
        if before == "," and low[i + 1 : i + 2] == ["that"]:
            return True  # "the union, whose members fled, claims that"
        if low[i + 1 : i + 2] == [","] and "according" in low[max(first, i - NEAR) : i]:
            return False  # "according to the police report, …"
        relative = i - 3 >= first and low[i - 2] in ("that", *RELATIVES) and self.tokens.words[i - 2] != WHO
        if relative and before.endswith("s") and low[i - 3] not in speech_forms() and low[i] not in voicing("present"):
            return False  # "a group that monitors | reports"
        if low[i] in ("claims", "reports", "charges") and not denying().isdisjoint(low[max(first, i - 4) : i]):
            return False  # "denied opposition claims that", "rejecting media reports, he …"
        if i + 1 < last and (low[i + 1] in speech_forms() or low[i + 1] in showing()) and not low[i].endswith("s"):
            return False  # "a UN report found"
        if low[i] == "reports" and before in (",", "”", '"') and i + 1 < last:
            return low[i + 1] == "the" or self.tokens.starts[i + 1] in self.speakers.starting  # "…, reports the ABC"
        if (before in MODALS and low[i + 1 : i + 2] == ["only"]) or (before in CLOSING and low[i] in voicing("closes")):
            return True  # "would confirm only nine"; "…,” recalls Ana Quispe"
        if low[i] in voicing("present") or before in PRONOUNS or before in voicing("adverbs") or before == ")":
            return True
        if self.tokens.ends[i - 1] in self.speakers.ending or anonymous(before):
            return True
        opens = i + 1 < last and (low[i + 1] in voicing("object") or low[i + 1][0].isdigit())
        closes = low[i + 1 : last] in (["."], []) and "," in low[max(first, i - 4) : i]  # "…, the bank fears."
        opens = opens or closes
        alone = opens and self.speakers.unknown(i - 1, i) is not None  # "In a recording, Brandel claims the guard …"
        opens = opens or low[i : i + 2] == ["admits", "to"]
        return alone or (can_state(before) and (opens or not low[i].endswith("s")))

    def _quoted(self, verb: Verb) -> Attribution | None:
        """Who is quoted: "Tass quoted the mayor as saying", "she was quoted as saying", "…, citing the mayor"."""
        sentence, i, first, last, lemma, tag = verb
        low = self.tokens.low
        reach = range(i + 1, min(last - 1, i + 12))
        saying = next((k for k in reach if low[k] == "as" and low[k + 1] in QUOTED_AS), None)
        if i > first and low[i - 1] in grammar().be:
            speaker = self.speakers.subject(self.credits.before_adverbs(i, first), first) if saying else None
        else:
            ends = (k for k in range(i + 1, last) if low[k] in STOPS or low[k] == "." or low[k] in RELATIVES)
            stop = saying or next((k for k in ends if self.tokens.words[k] != WHO), last)
            alone = (self.speakers.unknown(i + 1, stop) or self.speakers.words(i + 1, stop)) if saying else None
            speaker = self.speakers.named(i + 1, stop, nearest_to_end=False) or alone
        if not (saying or tag == "ing") and cites_number(self.tokens, i, last):
            speaker = self.speakers.subject(self.credits.before_adverbs(i, first), first)  # "a spokesman cited 6 dead"
            return self.credits.made(i, i + 1, speaker, lemma, (self.tokens.ends[i], sentence.end)) if speaker else None
        if speaker is None or not (saying or tag == "ing"):
            return None
        if saying and saying + 2 < last and low[saying + 2] not in WHERE_SAID:
            scope = self.tokens.ends[saying + 1], sentence.end
        else:
            scope = sentence.start, speaker.start if saying else sentence.end
        return self.credits.made(i, saying + 2 if saying else i + 1, speaker, lemma, scope)

    def _inverted(self, i: int, first: int, last: int) -> Speaker | None:
        """A speaker after the verb: "…," said Renad Mansour, an expert at Chatham House."""
        low, written = self.tokens.low, self.tokens.words
        before = written[i - 1]
        if i - first < 3:
            return None
        closing = before in CLOSING or (before == "," and written[i - 2] in CLOSING)
        whole = closing and {",", "?", "!"} & {*written[i - 2 : i]}  # what a quotation closes, and no name in marks
        if low[i] not in INVERTING and not (closing and low[i] in voicing("closes")) and not whole:
            return None
        if i + 1 >= last:
            return None
        following = low[i + 1]
        plural = (before == "," and can_state(low[i + 1])) or (i + 2 < last and before == "," and can_state(low[i + 2]))
        named = self.tokens.starts[i + 1] in self.speakers.starting or (
            written[i + 1][0].isupper() and following != "i"
        )
        named = named or self.speakers.introduced(i + 1, last)
        unset = before.isalpha() and low[i] in PLAIN  # "… stand still said the chairman"
        common = following in DETERMINERS and (unset or before in (",", "”", '"', "?", "!", "’", "'"))
        if not (named or common or plural) or (before.isalpha() and self.tokens.ends[i - 1] in self.speakers.ending):
            return None
        stop = i + 1
        while stop < last and (
            low[stop] not in FOLLOWS_INVERTED or written[stop] == WHO or name_goes_on(self.tokens, stop, last)
        ):
            stop += 1
        lost = lost_comma(self.tokens, i, stop, last) or told_on(self.tokens, self.speakers.starting, i, first, last)
        if before.isalpha() and not lost:
            return None
        single = low[stop : stop + 1] != [","] or number_follows(self.tokens, i + 1, last)  # no aside with its speaker
        if before in (",", ")") and single and not is_clause(self.tokens, first, i - 1):
            return None  # "The mayor, Ana Quispe, said | nine guards, …, had died"
        if (
            before == ","
            and not whole
            and (
                has_verb(self.tokens, i + 1, stop)
                or any(low[k].isdigit() and ORDINAL.isdisjoint(low[k + 1 : k + 2]) for k in range(i + 1, stop))
                or (low[stop : stop + 1] != [","] and not says_whole(self.tokens, first, i - 1))
            )
        ):
            return None  # "an aide, who asked not to be named, said | Ana Quispe was told"
        alone = whole or (before == "," and low[i] in PLAIN)  # "…, said Brandel"
        told = self.speakers.named(i + 1, stop) or (self.speakers.unknown(i + 1, stop) if alone else None)
        return told or (self.speakers.person_behind(self.tokens.ends[stop - 1]) if common else None)  # "said one, …"


KEEPS = frozenset("keep keeps kept".split())
QUOTED_AS = frozenset("saying telling confirming denying giving putting reporting counting estimating".split())
NEAR = 5  # tokens in which "according to" stands before a noun
ORDINAL = frozenset({"st", "nd", "rd", "th"})  # behind digits that are no number: "of the 9th brigade"
DECLARING = frozenset({"declare", "proclaim"})
PLAIN = frozenset("said says say added adds".split())
WHERE_SAID = frozenset(". by in on at to during after ,".split()) | DAYS  # behind "was quoted as saying"
INVERTING = frozenset("said says say added adds wrote explained asked reported reports warned".split())
CLOSING = frozenset("” \" ’ ' » ? !".split())
CLOSES = frozenset({".", "as", "while", "when", "after"})  # behind a verb of saying that ends what is said
