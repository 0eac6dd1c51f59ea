"""Whom a run of words names: the actor that ends or begins it, who is of a body, a name that is told nowhere else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefing.annotate.actors.holders import OFFICES
from briefing.annotate.clauses import WHO
from briefing.annotate.voices.antecedents import BODIES
from briefing.annotate.voices.said import DAYS
from briefing.annotate.voices.speaking import Speaker, anonymous, can_state, is_field, several
from briefing.annotate.voices.strangers import (
    DETERMINERS,
    PREPOSITIONS,
    beginning,
    can_speak,
    ending,
    in_a_body,
    is_verb,
    stranger_at,
)
from briefing.lexicon import names
from briefing.lexicon.forms import is_finite, participle
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import documents, voicing
from briefing.model import Mention
from briefing.tokens import Tokens, lesser

MAX_SPEAKER = 14  # tokens; a longer run is no plain subject
RELATIVES = frozenset({"who", "which", "whose"})
TELLS = frozenset(
    "said told met saw took gave drew knew went came brought spoke wrote died fled fell rose sank ran began".split()
)  # in no name
PLACED = frozenset({"where", "whom"})
REPRESENTS = frozenset({"of", "for"})  # "a spokesman for the ministry" speaks for it
SERVES = REPRESENTS | {"to"}  # "an aide to the mayor"
CIRCUMSTANCES = PREPOSITIONS - REPRESENTS
FROM = frozenset({"of", "from", "with", "at"})
# behind who speaks: how the reporter came to hear him
CONTACTED = frozenset("reached contacted interviewed questioned quoted surveyed polled cited".split())
KNOWN_BY = (["close", "to"], ["familiar", "with"], ["briefed", "on"])  # by which one is told who hides
VAGUE = frozenset({"dozen", "dozens", "hundreds", "scores", "thousands"})
STOPS = frozenset(', ; : “ ” " ( ) — – and but as that what when while after because'.split())
NO_TITLES = STOPS | PREPOSITIONS | DETERMINERS  # straight behind a verb or before a name
TITLES = 4  # tokens before a name in which its titles stand
AFTER_PERSON = frozenset("who in on at as after when while and of".split())  # no verb of his
LONGEST_BODY, LOCAL = 6, 2  # words of a body named by a common noun, and of those in small letters before a name
LONGEST_NAME = 9  # tokens of "a health official of the movement"


class SpeakerNames:
    """Finds in runs of tokens the names of those who may speak."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = tokens
        self.mentions = mentions
        self.starting = {m.start: m for m in mentions}
        self.ending = {m.end: m for m in mentions}
        self._starts, self._ends = [*self.starting], [*self.ending]  # in order, for mentions do not overlap

    def within(self, start: int, end: int) -> Sequence[Mention]:
        return self.mentions[bisect_left(self._starts, start) : bisect_right(self._ends, end)]

    def _stranger(self, run: tuple[int, int] | None) -> Speaker | None:
        """A name that nothing in the text tells more of, as written."""
        if run is None:
            return None
        return self._written(self.tokens.starts[run[0]], self.tokens.ends[run[1] - 1])

    def _written(self, start: int, end: int) -> Speaker:
        """A speaker by the words of the text between two offsets."""
        return Speaker(" ".join(self.text[start:end].split()), start, end)

    def unknown(self, first: int, stop: int) -> Speaker | None:
        """A name in tokens [first, stop) of which the text tells nothing else: "…,” said Brandel"."""
        return self._stranger(stranger_at(self.tokens, first, stop))

    def words(self, first: int, stop: int) -> Speaker | None:
        """Tokens [first, stop) as they stand, their article aside."""
        first += first < stop and self.tokens.low[first] in DETERMINERS
        return self._stranger((first, stop)) if first < stop else None

    def person_behind(self, end: int) -> Speaker | None:
        """The person whom a comma behind an office, which ends at an offset, begins to name, titles aside, and another
        sign ends: "the mayor, | Captain Ana Quispe"."""
        comma = self.tokens.between(end, end)[0]
        if self.tokens.low[comma : comma + 1] != [","]:
            return None
        for k in range(comma + 1, min(len(self.tokens), comma + TITLES)):
            m = self.starting.get(self.tokens.starts[k])
            if m is not None:
                at = self.tokens.at(m.end)
                behind = self.tokens.words[at : at + 1]
                ends = not behind or not behind[0].isalpha() or behind[0] in AFTER_PERSON
                return self.shown(m) if m.type == "person" and ends else None
            if not self.tokens.words[k][0].isupper() and self.tokens.words[k] != ".":
                return None
        return None

    def _person_before(self, start: int, stop: int, first: int) -> Speaker | None:
        """Of whom tokens [start, stop) tell the office: "Ana Quispe, | leader of the Hill Party, | who said"."""
        if start - 2 < first or self.tokens.low[start - 1] != ",":
            return None
        before = self.ending.get(self.tokens.ends[start - 2])
        holds = not names.offices().isdisjoint(self.tokens.low[start:stop])
        return self.shown(before) if before is not None and before.type == "person" and holds else None

    def introduced(self, k: int, last: int) -> bool:
        """True where what somebody is begins at token k, without an article, and the name follows it: "said | nurse Ana
        Quispe"."""
        words = self.tokens.words
        name = next((j for j in range(k, min(last, k + TITLES)) if not words[j].islower()), k)
        if name == k or not all(word.isalpha() for word in words[k:name]) or self.tokens.low[k] in NO_TITLES:
            return False
        person = self.starting.get(self.tokens.starts[name])
        return person is not None and person.type == "person" and self.tokens.low[name - 1] not in NO_TITLES

    def phrase(self, stop: int, first: int) -> tuple[int, int]:
        """Tokens of the noun phrase that ends before stop; a relative clause at its end is cut off."""
        low = self.tokens.low
        k = stop
        while k > first and stop - k < MAX_SPEAKER and (low[k - 1] not in STOPS or self._one_phrase(k - 1, first)):
            word = low[k - 1]
            if word == "by" and k < stop and low[k - 2].endswith("ed") and low[k - 2] not in CONTACTED:
                return k, stop  # "disputed by | officials at the port"
            if word == "to" and k < stop and low[k - 2] == "according":
                return k, stop  # "according to | the ministry, which gave 33"
            counted = word[0].isdigit() and k < stop and self.tokens.words[k][0].isupper()
            if (word in PLACED and k < stop) or (counted and self.tokens.words[k - 2].islower()):
                return k, stop  # "the port where | officials say", "has risen to 12 | Peru's ministry said"
            asked = word == "which" and k - 2 >= first and low[k - 2] in PREPOSITIONS  # "a raid, for which | officials"
            named = k < stop and self.tokens.starts[k] in self.starting and self.tokens.ends[stop - 1] in self.ending
            told = (word in {"which", "who"} and self._plural(k, stop)) or (word in RELATIVES and named)
            if asked or told:
                return k, stop  # "the tunnel, which | neighbours | said was long"
            if word in RELATIVES and self.tokens.words[k - 1] != WHO:  # "an official(,) who asked not to be named"
                return self.phrase(k - 1 - (k - 2 > first and low[k - 2] == ","), first)
            if word in CONTACTED and k - 1 > first:  # "residents | reached by telephone | said"
                whom = next((j for j in range(k - 2, max(first, k - TITLES - 1), -1) if low[j] == "whom"), k - 1)
                if whom < k - 1 or can_state(low[k - 2]):  # "residents whom the paper | reached | said"
                    return self.phrase(whom, first)
            if k - 1 > first and self._goes_on(k - 1) and can_state(low[k - 2]):
                return self.phrase(k - 1, first)  # "a clerk | speaking to reporters | said"
            if is_verb(self.tokens, k - 1) or (word in TELLS and k < stop):
                reach = range(k - 2, max(first, stop - MAX_SPEAKER) - 1, -1)
                behind = next((j for j in reach if low[j] in RELATIVES or low[j] in STOPS), -1)
                if behind > first and low[behind] in RELATIVES:
                    return self.phrase(behind, first)
                done = k + 1 < stop and low[k - 1] in grammar().be and participle(low[k]) == low[k]
                return k + done, stop  # scraped text drops commas: "nine were hurt | officials | said"
            led = k - 1 > first and low[k - 2] in PREPOSITIONS
            if word in DETERMINERS and k < stop and not led and not self.within_name(k - 1):  # "Save | the Children"
                return k - 1, stop
            k -= 1
        return k, stop

    def _plural(self, k: int, stop: int) -> bool:
        """True for the subject of a relative clause, tokens [k, stop): "the group, which | U.N. experts | say"."""
        ahead = self.tokens.words[k : stop - 1]
        verbs = (is_finite(word) or (word.islower() and word.endswith("s")) for word in ahead)  # "who monitors reports"
        plain = not any(verbs) and PREPOSITIONS.isdisjoint(ahead)
        return k < stop and self.tokens.low[stop - 1].endswith("s") and can_state(self.tokens.low[stop - 1]) and plain

    def _goes_on(self, k: int) -> bool:
        """True for a participle with which more is told of who speaks: "speaking to", "wishing anonymity"."""
        low = self.tokens.low
        return low[k].endswith("ing") and (low[k + 1] in NO_TITLES or low[k + 1] in ("anonymity", "to", "not"))

    def _one_phrase(self, k: int, first: int) -> bool:
        """True for the "and" at token k of "officials in Peru and Chile", the "that" of "who sang that day"."""
        if self.within_name(k) or in_a_body(self.tokens, k, len(self.tokens)):
            return True  # "the Fish and Game Department", "the Relief and Rehabilitation department"
        if self.tokens.low[k] == "that":
            return self.tokens.low[k + 1] in ("day", "morning", "evening", "night", "week", "month", "year", "time")
        return k - 2 > first and self._joins_names(k) and self.tokens.low[k - 2] in CIRCUMSTANCES

    def _joins_names(self, k: int) -> bool:
        """True for the "and" at token k of "Peru and Chile"."""
        names = self.tokens.words[k - 1 : k + 2 : 2]
        return self.tokens.low[k] == "and" and len(names) > 1 and all(word[0].isupper() for word in names)

    def _acting(self, first: int, last: int) -> list[Mention]:
        """The actors among tokens [first, last)."""
        start, end = self.tokens.starts[first], self.tokens.ends[max(first, last - 1)]
        return [m for m in self.within(start, end) if m.acting]

    def _with_modifiers(self, m: Mention, start: int) -> Speaker:
        """An actor named by a common noun, with the words before it: "transport police", not just any police; "local
        Peruvian authorities"."""
        words, ahead = self.text[start : m.end].split(), self.text[start : m.start].split()
        if m.type in ("person", "state") or not ahead or words[0].lower() in VAGUE or words[0][0].isdigit():
            return self.shown(m)  # "wounding a | dozen police | said": scraped text
        common = self.text[m.start : m.end].islower() and len(words) <= LONGEST_BODY and "by" not in ahead
        local = len(ahead) <= LOCAL and all(word.isalpha() and word.islower() for word in ahead)
        led = self.tokens.low[self.tokens.at(start) - 1] in DETERMINERS and len(ahead) <= LOCAL
        titled = led and all(word[0].isupper() for word in ahead)  # "the Catalan | Health department"
        return Speaker(" ".join(words), start, m.end) if common or local or titled else self.shown(m)

    def _of_body(self, first: int, last: int) -> Speaker | None:
        """ "Activists from the Local Committees", "the press office of the movement", "the Red Crescent of Peru": of a
        named body."""
        low = self.tokens.low
        of = self.tokens.among(FROM, first + 1, lesser(last, first + 5))
        if not of or last - first > LONGEST_NAME:
            return None
        k = of[0]
        branch = self.ending.get(self.tokens.ends[k - 1]) if low[k] == "of" else None
        part = branch is not None and branch.type in BODIES and branch.type != "state"
        if not (part or anonymous(low[k - 1]) or (low[k] == "of" and can_state(low[k - 1]))):
            return None
        start, end = self.tokens.starts[k], self.tokens.ends[last - 1]
        cut = next((j for j in range(k + 1, last) if low[j] == "in" and not self.within_name(j)), last)
        bodies = (m for m in self.within(start, end) if m.type in BODIES)
        body = any(m.end >= self.tokens.ends[cut - 1] - 2 for m in bodies)
        return self._written(self.tokens.starts[first], end) if body else None

    def named(self, first: int, last: int, nearest_to_end: bool = True) -> Speaker | None:
        """The speaker that tokens [first, last) name: the actor that ends (or begins) them, else the words."""
        low = self.tokens.low
        while first < last and (self._leads(first) or not low[first][0].isalnum()):
            if low[first] in ("one", "another") and low[first + 1 : first + 2] == ["of"]:
                break  # "one of the women"
            first += 1
        while last > first and not low[last - 1][0].isalnum() and low[last - 1] != "'s":
            last -= 1
        if first >= last or last - first > MAX_SPEAKER or low[first] == "of":  # "of the nine wounded"
            return None
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        if low[first] in voicing("beside") and low[first + 1 : first + 2] == ["of"]:
            return self.words(first, last)
        if nearest_to_end and (whole := self._of_body(first, last)):
            return whole
        cut = self._circumstance(first, last)
        if nearest_to_end and (alone := self._of_a_body(first, last)):
            return alone
        inside = [m for m in self.within(start, end) if m.acting and not self._owns(m)]
        speaks = can_speak(self.tokens, first, last)
        if speaks:  # not she herself speaks in "a spokeswoman for Ana Quispe"
            inside = [
                m for m in inside if m.type != "person" or not (self._of(m) if m.start > start else self._tells(m, end))
            ]
        if nearest_to_end:
            told = ending(inside, start, end, self.tokens.ends[cut - 1], speaks)
        else:
            titled = bool(inside) and inside[0].type == "person"  # "Maj. Gen. Diaz", "Sen. Ana Quispe of Puno"
            titled = titled and (inside[0].end == end or self._only_titles(first, inside[0].start))
            told = inside[0] if inside and (titled or inside[0].start <= start + 4) else None
            if told is not None and told.end < self.tokens.ends[cut - 1]:  # only a part of the name
                told = beginning(inside, self.tokens.ends[cut - 1], speaks)
        if told is not None:
            return self._with_modifiers(told, start)
        if not speaks:
            return None
        aside = cut + 1 < last and low[cut] == "on" and low[cut + 1] in DAYS
        aside = aside or (cut < last and low[cut] == "in" and low[last - 1] in documents())  # "in a letter"
        known = low[first + 1 : first + 3] in KNOWN_BY
        return self._written(start, end if (last - first <= 6 and not aside) or known else self.tokens.ends[cut - 1])

    def _joint(self, told: Speaker, start: int, first: int) -> Speaker:
        """With who speaks along: "police and witnesses said"."""
        low = self.tokens.low
        k = start if low[start - 1] == "and" else self.tokens.back(DETERMINERS, self.tokens.at(told.start), start)
        if k - 2 < first or low[k - 1] != "and":
            return told
        end = k - 1
        if low[end - 1] == ")":  # "the Hill Union (HU) and the Red Cross say"
            end = next((j for j in range(end - 2, max(first, end - 6), -1) if low[j] == "("), end)
        begin, stop = self.phrase(end, first)
        if stop != end or (begin > first and low[begin - 1] in PREPOSITIONS):
            return told
        other = self.named(begin, stop)
        if other is None or self.tokens.ends[end - 1] != other.end:
            kinds = begin == end - 1 and low[begin].isalpha() and " " in told.name and told.name.islower()
            whole = kinds and several(told.name)  # "security | and medical officials"
            return self._stranger((begin, self.tokens.between(told.end, told.end)[0])) or told if whole else told
        plain = other.name.islower() and told.name.islower()  # "a police colonel | and a medic"
        if plain or is_field(self.tokens, begin, stop, told):
            return self._written(other.start, told.end)
        return Speaker(f"{other.name} and {told.name}", other.start, told.end)

    def _leads(self, k: int) -> bool:
        """True for a word before a speaker that is no part of the name: "Sunday | although | the ministry"."""
        day = self.tokens.low[k] in DAYS and self.tokens.starts[k] not in self.starting
        return day or self.tokens.low[k] in voicing("leading")

    def _only_titles(self, k: int, start: int) -> bool:
        """True where titles alone stand from token k up to a name at an offset."""
        words, titles = self.tokens.words, names.titles().firsts
        while self.tokens.starts[k] < start and (words[k][0].isupper() or words[k] == "." or words[k] in titles):
            k += 1
        return self.tokens.starts[k] == start

    def _of_a_body(self, first: int, last: int) -> Speaker | None:
        """The person in "Congresswoman | Ana Quispe | of the Hill Party", not the party."""
        of = self.tokens.among(FROM, first + 1, last)
        person = self.ending.get(self.tokens.ends[of[0] - 1]) if of else None
        inside = person is not None and person.type == "person" and person.start > self.tokens.starts[first]
        return self.shown(person) if person is not None and inside else None

    def _of(self, m: Mention) -> bool:
        """True for a name behind "of", "for" or "to": "a spokesman for Darko"."""
        k = self.tokens.at(m.start)
        return k > 0 and self.tokens.low[k - 1] in SERVES

    def _tells(self, m: Mention, end: int) -> bool:
        """True for a common noun that tells the kind of what ends at an offset: "a | pilot | union"."""
        behind = self.tokens.low[self.tokens.at(m.end)]
        return m.end < end and self.text[m.start].islower() and behind.isalpha() and behind not in NO_TITLES

    def _owns(self, m: Mention) -> bool:
        """True for a name in the possessive: not Darko speaks in "Darko's lawyer" but the lawyer."""
        k = self.tokens.at(m.end)
        return (k < len(self.tokens) and self.tokens.low[k] == "'s") or self.text[m.end : m.end + 2] in ("' ", "’ ")

    def _circumstance(self, first: int, last: int) -> int:
        """The first preposition outside a name that only says where or when; last where there is none."""
        places = self.tokens.among(CIRCUMSTANCES, first + 1, last)
        return next((k for k in places if not self.within_name(k)), last)

    def within_name(self, k: int) -> bool:
        at = self.tokens.starts[k]
        before = bisect_left(self._starts, at) - 1
        return before >= 0 and at < self.mentions[before].end

    def shown(self, m: Mention) -> Speaker:
        """A person by the full name; a body, and who is told by what he does, "the driver", by the words of the text,
        with the acronym behind them in brackets."""
        told = self._written(m.start, m.end)
        if m.type == "person" and (told.name not in names.trades() or told.name in OFFICES):
            return Speaker(m.name, m.start, m.end)
        whole = self.ending.get(m.start - 2) if self.text[m.start - 2 : m.start] == " (" else None
        if whole is not None and whole.name == m.name:
            return Speaker(" ".join(self.text[whole.start : m.end + 1].split()), whole.start, m.end)
        words, name = told.name.lower(), m.name.lower().removeprefix("the ")
        short = name.endswith(f" {words}") or name.startswith(f"{words} of ")  # "the ministry", of health
        return Speaker(m.name, m.start, m.end) if short else told
