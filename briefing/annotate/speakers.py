"""The noun phrase that names a speaker: where it begins and ends, whether it can say anything, how it is shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from briefing.annotate.antecedents import BODIES, Antecedents
from briefing.annotate.clauses import WHO, grammar
from briefing.annotate.said import DAYS
from briefing.annotate.speaking import Speaker, anonymous
from briefing.annotate.strangers import (
    DETERMINERS,
    PREPOSITIONS,
    anybody,
    beginning,
    can_speak,
    ending,
    ends_credit,
    ends_in_infinitive,
    is_verb,
    stranger_at,
    stranger_before,
)
from briefing.lexicon import names
from briefing.lexicon.speech import speech_forms
from briefing.model import Mention
from briefing.tokens import Tokens

START, END = attrgetter("start"), attrgetter("end")
MAX_SPEAKER = 14  # tokens; a longer run is no plain subject
PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which"})
RELATIVES = frozenset({"who", "which", "whose"})
PLACED = frozenset({"where", "whom"})
REPRESENTS = frozenset({"of", "for"})  # "a spokesman for the ministry" speaks for it
CIRCUMSTANCES = PREPOSITIONS - REPRESENTS
ASIDES = frozenset("for in at on like unlike according from with however though meanwhile".split())
FROM = frozenset({"of", "from", "with", "at"})
LONGEST_NAME = 9  # tokens of "a health official of the movement"
STOPS = frozenset(', ; : “ ” " ( ) — – and but as that what when while after because'.split())
# words before a speaker that are no part of the name
LEADING = frozenset(
    "the a an but and or so yet for in on at by as if now then later earlier meanwhile however also although though "
    "morning afternoon evening midday noon night dawn while when after before since yesterday today its his her our "
    "one another this that these those".split()
)


class Speakers:
    """Finds the speakers of one document; knows whom pronouns mean."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = tokens
        self.mentions = mentions
        self.starting = {m.start: m for m in mentions}
        self.ending = {m.end: m for m in mentions}
        self.antecedents = Antecedents(text, tokens, mentions)

    def remember(self, start: int, end: int, speaker: str, at: int) -> None:
        """Note the actors named in the sentence at these offsets, and who spoke there, named at the offset ``at``."""
        self.antecedents.note(start, self.within(start, end), speaker, at)

    def within(self, start: int, end: int) -> Sequence[Mention]:
        first, last = bisect_left(self.mentions, start, key=START), bisect_right(self.mentions, end, key=END)
        return self.mentions[first:last]

    def subject(self, stop: int, first: int, plain: bool = False) -> Speaker | None:
        """The noun phrase that ends before token stop; None where there is none that can speak. Before a ``plain``
        verb, which does nothing but say, whoever is told of speaks."""
        low = self.tokens.low
        if stop > first and low[stop - 1] == ")":  # "the National Front (NF) said"
            stop = next((k for k in range(stop - 2, max(first, stop - 8), -1) if low[k] == "("), stop)
        if stop == first or low[stop - 1] in ("i", "we", "you"):
            return None  # inside a quotation: its speaker is told elsewhere
        if low[stop - 1] in PRONOUNS and self.tokens.words[stop - 1] != WHO:
            name = self.antecedents.meant(stop - 1, first, self._acting(first, stop - 1))
            return Speaker(name, self.tokens.starts[stop - 1], self.tokens.ends[stop - 1]) if name else None
        if low[stop - 1] == ",":
            return self._before_comma(stop - 1, first)
        if (person := self._introduced(stop, first) or self._aged(stop, first)) is not None:
            return person
        start, stop = self._phrase(stop, first)
        if ends_in_infinitive(self.tokens, start, stop, self.ending):
            return None
        told = (
            self._before_relative(start, first)
            or self._apposed(start, first)
            or self.named(start, stop)
            or self._stranger(stranger_before(self.tokens, stop, first, self.ending))
            or (self._stranger(anybody(self.tokens, start, stop)) if plain else None)
        )
        return self._joint(told, start, first) if told is not None else None

    def _stranger(self, run: tuple[int, int] | None) -> Speaker | None:
        """A name that nothing in the text tells more of, as written."""
        if run is None:
            return None
        start, end = self.tokens.starts[run[0]], self.tokens.ends[run[1] - 1]
        return Speaker(" ".join(self.text[start:end].split()), start, end)

    def _before_relative(self, start: int, first: int) -> Speaker | None:
        """Of whom a relative clause tells more, in which the phrase from token start is the last: "a nurse who fled
        | the town | said"."""
        low = self.tokens.low
        for k in range(start - 1, max(first, start - MAX_SPEAKER), -1):
            opens = low[k] in RELATIVES and self.tokens.words[k] != WHO
            opens = opens or (low[k] == "that" and low[k - 1] not in speech_forms())
            if opens and k == start - 1:
                return None  # "which | the rebels | deny"
            if opens:
                begin, _ = self._phrase(k, first)
                before = self.ending.get(self.tokens.ends[begin - 1]) if begin > first else None
                apposed = before is not None and before.acting and low[begin] == "the"
                return self.shown(before) if apposed and before else self.subject(k, first)
            if low[k] in STOPS:
                return None
        return None

    def according(self, first: int, stop: int) -> Speaker | None:
        """The speaker behind "according to", at tokens [first, stop)."""
        told = self.named(first, stop, nearest_to_end=False)
        return told or self._stranger(stranger_at(self.tokens, first, stop))

    def _introduced(self, stop: int, first: int) -> Speaker | None:
        """The person with whom a sentence opens, told on to the verb behind one comma: "Ana Quispe, head of law and
        trade at Puno University said"."""
        low = self.tokens.low
        comma = next((k for k in range(stop - 1, first, -1) if low[k] == ","), first)
        if comma <= first or comma + 1 >= stop:
            return None
        m = self.ending.get(self.tokens.ends[comma - 1])
        office = low[comma + 1] in names.offices() or low[comma + 1] in ("a", "an", "the", "former", "head", "chief")
        if (
            m is None
            or m.type != "person"
            or not office
            or any(is_verb(self.tokens, k) for k in range(comma + 1, stop))
        ):
            return None
        k = self.tokens.at(m.start)
        while k > first and (self.tokens.words[k - 1][0].isupper() or low[k - 1] in names.offices()):
            k -= 1
        opens = k == first or low[k - 1] in STOPS or low[k - 1] in ("the", "''")
        return self.shown(m) if opens and any(low[j] in names.offices() for j in range(comma + 1, stop)) else None

    def _aged(self, stop: int, first: int) -> Speaker | None:
        """ "Ana Quispe, 38, from Puno said": scraped text drops the last comma."""
        low = self.tokens.low
        k = next((k for k in range(stop - 2, max(first + 2, stop - 6), -1) if low[k] in ("from", "of")), first)
        if k <= first + 3 or low[k - 1] != "," or not low[k - 2].isdigit() or low[k - 3] != ",":
            return None
        m = self.ending.get(self.tokens.ends[k - 4])
        return self.shown(m) if m is not None and m.type == "person" else None

    def _joint(self, told: Speaker, start: int, first: int) -> Speaker:
        """With who speaks along: "police and witnesses said"."""
        low = self.tokens.low
        k = self.tokens.at(told.start)
        while k > start and low[k - 1] in DETERMINERS:
            k -= 1
        if k - 2 < first or low[k - 1] != "and":
            return told
        begin, stop = self._phrase(k - 1, first)
        if stop != k - 1 or (begin > first and low[begin - 1] in PREPOSITIONS):
            return told
        other = self.named(begin, stop)
        if other is None or self.tokens.ends[k - 2] != other.end:
            return told
        return Speaker(f"{other.name} and {told.name}", other.start, told.end)

    def _apposed(self, k: int, first: int) -> Speaker | None:
        """Scraped text drops commas: "Ana Quispe a nurse at the port said" names its speaker before the phrase."""
        if k <= first or self.tokens.low[k] not in ("a", "an", "the"):
            return None
        if self.tokens.low[k - 1] == ")":  # "the Local Committees (LC) a network of activists said"
            k -= 3
            if k <= first or self.tokens.low[k] != "(":
                return None
            before = self.ending.get(self.tokens.ends[k - 1])
            return self.shown(before) if before is not None and before.acting else None
        before = self.ending.get(self.tokens.ends[k - 1])
        if before is not None and before.acting and (before.type == "person" or self.tokens.low[k] != "the"):
            return self.shown(before)
        return None

    def _phrase(self, stop: int, first: int) -> tuple[int, int]:
        """Tokens of the noun phrase that ends before stop; a relative clause at its end is cut off."""
        low = self.tokens.low
        k = stop
        while k > first and stop - k < MAX_SPEAKER and low[k - 1] not in STOPS:
            word = low[k - 1]
            if word in PLACED and k < stop:  # "the port where officials | say"
                return k, stop
            if word in RELATIVES and self.tokens.words[k - 1] != WHO:  # "an official who asked not to be named"
                return self._phrase(k - 1, first)
            if is_verb(self.tokens, k - 1):
                behind = next(
                    (
                        j
                        for j in range(k - 2, max(first, stop - MAX_SPEAKER) - 1, -1)
                        if low[j] in RELATIVES or low[j] in STOPS
                    ),
                    -1,
                )
                return self._phrase(behind, first) if behind > first and low[behind] in RELATIVES else (k, stop)
            if word in DETERMINERS and k < stop and not (k - 1 > first and low[k - 2] in PREPOSITIONS):
                return k - 1, stop
            k -= 1
        return k, stop

    def _before_comma(self, comma: int, first: int) -> Speaker | None:
        """The subject of "the group, which …, said", "the president, Ana Quispe, said"."""
        low = self.tokens.low
        first = next((k + 1 for k in range(comma - 2, first, -1) if ends_credit(self.tokens, k)), first)
        opening = next((k for k in range(comma - 1, first, -1) if low[k] == ","), first)
        if opening > first and low[opening + 1] not in RELATIVES:
            inside, before = self._acting(opening, comma), self._acting(first, opening)
            ends_it = [
                m for m in before if m.type == "person" and m.end == self.tokens.ends[opening - 1] and not self._of(m)
            ]
            if low[opening + 1] in ASIDES:  # "the ministry, for its part, said"
                inside = []
            persons = [m for m in inside if m.type == "person"] or [m for m in before if m.type == "person"]
            told = ends_it or persons[-1:] or before[-1:] or inside[-1:]
            if told:
                return self.shown(told[0])
        if opening > first:
            bracket = next((k for k in range(opening - 1, max(first, opening - 4), -1) if low[k] == "("), opening)
            start, stop = self._phrase(bracket if low[opening - 1] == ")" else opening, first)
            apposed = (
                self.ending.get(self.tokens.ends[start - 2]) if start - 2 >= first and low[start - 1] == "," else None
            )
            if (
                apposed is not None
                and apposed.type == "person"
                and any(low[k] in names.offices() for k in range(start, stop))
            ):
                return self.shown(apposed)  # "Ana Quispe, leader of the Hill Party, which …, said"
            return self.named(start, stop) or self._stranger(stranger_at(self.tokens, start, stop))
        told = self._acting(first, comma)
        told = [m for m in told if m.type == "person"][-1:] or told[-1:]
        return self.shown(told[0]) if told else None

    def _acting(self, first: int, last: int) -> list[Mention]:
        """The actors among tokens [first, last)."""
        start, end = self.tokens.starts[first], self.tokens.starts[last]
        return [m for m in self.within(start, end) if m.acting]

    def before_participle(self, stop: int, first: int) -> Speaker | None:
        """The subject of "…, saying 22 died": the last actor before the main verb."""
        verbs = grammar().have | grammar().be
        verb = next((k for k in range(first, stop) if self.tokens.low[k] in verbs), stop)
        before = self._acting(first, stop) if stop < len(self.tokens) else []
        ahead = [m for m in before if m.end <= self.tokens.starts[verb]] if verb < stop else []
        told = ahead[-1:] or before[:1]
        return self.shown(told[0]) if told else None

    def _with_modifiers(self, m: Mention, start: int) -> Speaker:
        """An actor named by a common noun, with the words before it: "transport police", not just any police."""
        words = self.text[start : m.end].split()
        if m.type == "person" or not self.text[m.start : m.end].islower() or len(words) > 4 or start >= m.start:
            return self.shown(m)
        return Speaker(" ".join(words), start, m.end)

    def _of_body(self, first: int, last: int) -> Speaker | None:
        """ "Activists from the Local Committees", "a health official of the movement": unnamed, but of a named body."""
        low = self.tokens.low
        k = next((k for k in range(first + 1, min(last, first + 5)) if low[k] in FROM), None)
        if k is None or not anonymous(low[k - 1]) or last - first > LONGEST_NAME:
            return None
        start, end = self.tokens.starts[k], self.tokens.ends[last - 1]
        cut = next((j for j in range(k + 1, last) if low[j] == "in" and not self._within_name(j)), last)
        body = next(
            (m for m in self.within(start, end) if m.type in BODIES and m.end >= self.tokens.ends[cut - 1] - 2), None
        )
        if body is None:
            return None
        begin = self.tokens.starts[first]
        return Speaker(" ".join(self.text[begin:end].split()), begin, end)

    def opening(self, first: int, stop: int) -> Speaker | None:
        """The actor that opens tokens [first, stop), where a second verb goes on: "The mayor wept and said"."""
        told = next((m for m in self._acting(first, stop) if m.acting), None)
        if told is None or self.tokens.at(told.start) > first + 8 or self._owns(told):
            return None
        return self.shown(told)

    def named(self, first: int, last: int, nearest_to_end: bool = True) -> Speaker | None:
        """The speaker that tokens [first, last) name: the actor that ends (or begins) them, else the words."""
        low = self.tokens.low
        while first < last and (low[first] in LEADING or not low[first][0].isalnum()):
            first += 1
        while last > first and not low[last - 1][0].isalnum() and low[last - 1] != "'s":
            last -= 1
        if first >= last or last - first > MAX_SPEAKER:
            return None
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        if nearest_to_end and (whole := self._of_body(first, last)):
            return whole
        cut = self._circumstance(first, last)
        inside = [m for m in self.within(start, end) if m.acting and not self._owns(m)]
        if nearest_to_end:
            told = ending(inside, start, end, self.tokens.ends[cut - 1], can_speak(self.tokens, first, last))
        else:
            told = inside[0] if inside and inside[0].start <= start + 4 else None
            if told is not None and told.end < self.tokens.ends[cut - 1]:  # only a part of the name
                told = beginning(inside, self.tokens.ends[cut - 1], can_speak(self.tokens, first, last))
        if told is not None:
            return self._with_modifiers(told, start)
        if not can_speak(self.tokens, first, last):
            return None
        on_a_day = cut + 1 < last and low[cut] == "on" and low[cut + 1] in DAYS
        end = end if last - first <= 6 and not on_a_day else self.tokens.ends[cut - 1]
        return Speaker(" ".join(self.text[start:end].split()), start, end)

    def _of(self, m: Mention) -> bool:
        """True for a name behind "of" or "for": "a spokesman for Darko"."""
        k = self.tokens.at(m.start)
        return k > 0 and self.tokens.low[k - 1] in REPRESENTS

    def _owns(self, m: Mention) -> bool:
        """True for a name in the possessive: not Darko speaks in "Darko's lawyer" but the lawyer."""
        k = self.tokens.at(m.end)
        return (k < len(self.tokens) and self.tokens.low[k] == "'s") or self.text[m.end : m.end + 2] in ("' ", "’ ")

    def _circumstance(self, first: int, last: int) -> int:
        """The first preposition outside a name that only says where or when; last where there is none."""
        places = (k for k in range(first + 1, last) if self.tokens.low[k] in CIRCUMSTANCES)
        return next((k for k in places if not self._within_name(k)), last)

    def _within_name(self, k: int) -> bool:
        at = self.tokens.starts[k]
        before = bisect_left(self.mentions, at, key=START) - 1
        return before >= 0 and at < self.mentions[before].end

    def shown(self, m: Mention) -> Speaker:
        """A person by the full name, a body by the words of the text."""
        name = m.name if m.type == "person" else " ".join(self.text[m.start : m.end].split())
        return Speaker(name, m.start, m.end)
