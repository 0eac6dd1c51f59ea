"""The noun phrase that names a speaker: where it begins and ends, whether it can say anything, how it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import WHO
from briefing.annotate.voices.antecedents import SUBJECTS, Antecedents
from briefing.annotate.voices.reckoning import MADE, OFFICIAL, SEEN
from briefing.annotate.voices.said import DAYS
from briefing.annotate.voices.speaker_names import MAX_SPEAKER, RELATIVES, REPRESENTS, STOPS, TITLES, SpeakerNames
from briefing.annotate.voices.speaking import Speaker, anonymous, can_state
from briefing.annotate.voices.strangers import (
    DETERMINERS,
    PREPOSITIONS,
    anybody,
    apposed_at,
    ends_credit,
    ends_in_infinitive,
    is_verb,
    stranger_at,
    stranger_before,
)
from briefing.lexicon import counts, names
from briefing.lexicon.determiners import theirs
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import documents, speech_forms, voicing
from briefing.model import Mention
from briefing.tokens import Tokens

SUBJECTIVE = frozenset({"he", "she", "it", "they"})
OPENING = 8  # tokens of a sentence in which its subject stands
DASHES = frozenset({",", "—", "–"})
CLAUSE_ENDS = frozenset({",", ";"})
PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which"})
TURNS = STOPS - frozenset('“ ” " and but'.split())
BEHIND_VERB = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(
        "that him them her it me us up off down out over back away into onto through across before after against about "
        "all some any no more on as what how why whether two three four and but".split()
    )
)
GAP = 6  # tokens between a document of which more is told and its author
AFTER_AUTHOR = DAYS | frozenset(', . ; ” " — which who and citing in on at past after last late early'.split())


class Speakers(SpeakerNames):
    """Finds the speakers of one document; knows whom pronouns mean."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        super().__init__(text, tokens, mentions)
        self.antecedents = Antecedents(text, tokens, mentions)

    def remember(self, start: int, end: int, speaker: str, at: int) -> None:
        """Note the actors named in the sentence at these offsets, and who spoke there, named at the offset ``at``."""
        self.antecedents.note(start, self.within(start, end), speaker, at)

    def subject(self, stop: int, first: int, plain: bool = False) -> Speaker | None:
        """The noun phrase that ends before token stop; None where there is none that can speak. Before a ``plain``
        verb, which does nothing but say, whoever is told of speaks."""
        low = self.tokens.low
        if stop > first and low[stop - 1] == ")":  # "the National Front (NF) said"
            stop = next((k for k in range(stop - 2, max(first, stop - 8), -1) if low[k] == "("), stop)
        if low[stop - 1] == "of" and stop - 1 > first:  # "the number of | deaths", "the council of | then said"
            return None if low[stop - 2] in OFFICIAL else self.subject(stop - 1, first, plain)
        if stop == first or low[stop - 1] in {"i", "we", "you"}:
            return None  # inside a quotation: its speaker is told elsewhere
        if low[stop - 2 : stop] == ["of", "whom"] and stop - 4 > first and low[stop - 4] == ",":
            return self.named(*self.phrase(stop - 4, first))  # "the miners, most of | whom | say"
        if low[stop - 1] in PRONOUNS and self.tokens.words[stop - 1] != WHO:
            inside = low[stop - 1] in {"it", "they"} and self._in_relative(stop - 2, first)
            told = self.of_first_verb(first, stop - 2) if inside else None  # "the army showed what | it | said were"
            name = told.name if told else self.antecedents.meant(stop - 1, first, self._acting(first, stop - 1))
            return self._by_pronoun(stop - 1, name)
        if low[stop - 1] in DASHES:
            if stop < len(low) and low[stop] in RELATIVES and stop - 1 > first:  # "the police, | who said 20 at most"
                start, end = self.phrase(stop - 1, first)
                opens = (k for k in range(start, end) if low[k] in DETERMINERS or low[k - 1] in PREPOSITIONS)
                last = max(opens, default=start)
                told = self._person_before(start, end, first) or self.named(start, end)
                told = told or self.named(last, end)  # "a list drawn up by | the league, | which claims"
                before = self.ending.get(self.tokens.ends[stop - 2])
                if told := told or (self.shown(before) if before is not None and before.acting else None):
                    return told
            return self._before_comma(stop - 1, first)
        aged = low[stop - 6 : stop - 5] == ["the"] and low[stop - 4 : stop] == ["-", "year", "-", "old"]
        if aged and (name := self.antecedents.person):  # "the 33-year-old said"
            return Speaker(name, self.tokens.starts[stop - 5], self.tokens.ends[stop - 1])
        start, stop = self.phrase(stop, first)
        if ends_in_infinitive(self.tokens, start, stop, self.ending):
            return None
        told = (
            (self._before_relative(start, first) if start < stop else None)
            or self._apposed(start, first)
            or self.named(start, stop)
            or self._stranger(stranger_before(self.tokens, stop, first, self.ending))
            or (self._stranger(anybody(self.tokens, start, stop)) if plain else None)
        )
        return self._joint(told, start, first) if told is not None else None

    def _by_pronoun(self, k: int, name: str) -> Speaker | None:
        """Whom the pronoun at token k means; None without a name."""
        return Speaker(name, self.tokens.starts[k], self.tokens.ends[k]) if name else None

    def _in_relative(self, k: int, first: int) -> bool:
        """True where what is told of token k stands behind who says it: "what | it said was", "men | they say are"."""
        low = self.tokens.low
        led = k > first and (low[k] == "what" or low[k] in RELATIVES or can_state(low[k]))
        return led and is_verb(self.tokens, k + 3)

    def _before_relative(self, start: int, first: int) -> Speaker | None:
        """Of whom a relative clause tells more, in which the phrase from token start is the last: "a nurse who fled
        | the town | said"."""
        low = self.tokens.low
        for k in range(start - 1, max(first, start - MAX_SPEAKER), -1):
            opens = low[k] in RELATIVES and self.tokens.words[k] != WHO
            opens = opens or (low[k] == "that" and low[k - 1] not in speech_forms())
            if opens and k == start - 1 and not self._acts_now(start):
                return None  # "which | the rebels | deny"
            if opens:
                begin, _ = self.phrase(k, first)
                before = self.ending.get(self.tokens.ends[begin - 1]) if begin > first else None
                apposed = before is not None and before.acting and low[begin] == "the"
                told = self.shown(before) if apposed and before else self.subject(k, first)
                return told or self.unknown(*self.phrase(k, first))  # "Ravi Menon | who heads the office"
            if low[k] in STOPS and not self._joins_names(k):
                return None
        return None

    def according(self, first: int, stop: int) -> Speaker | None:
        """The speaker behind "according to", at tokens [first, stop)."""
        low = self.tokens.low
        counted = stop == first + 2 and low[first] in theirs() and low[stop - 1] in OFFICIAL  # "according to its tally"
        if low[first] in SUBJECTS and (counted or low[first] in ("him", "them") or stop == first + 1):
            return self._by_pronoun(first, self.antecedents.meant(first, first, ()))
        told_of = next((k for k in range(first + 1, stop) if low[k] in SEEN), stop)
        if (author := self._author(told_of, stop)) is not None:
            return author
        stop, end = told_of, stop  # "according to a poll | published in the Herald"
        apposed = apposed_at(self.tokens, first, stop)
        if apposed is not None:
            return self._stranger(apposed)  # "according to the daily Mivex"
        told = self.named(first, stop, nearest_to_end=False) or self._stranger(stranger_at(self.tokens, first, stop))
        of = next((k for k in range(first + 1, stop - 1) if low[k] in ("of", "from") and low[k - 1] in OFFICIAL), stop)
        told = told or self.named(of + 1, stop)  # "according to the latest count of | the ministry"
        told, cut = told or self._stranger(anybody(self.tokens, first, stop)), self._circumstance(first, stop)
        if told is not None and told_of < end and {*told.name.lower().split()[-1:]} & documents():
            return self.with_author(told, end)  # "according to a memo | seen by the deputy"
        if told is not None or not 0 < cut - first <= MAX_SPEAKER // 2:
            return told
        named = any(word[0].isupper() for word in self.tokens.words[first:cut])  # "the Cost of Peace project in Puno"
        return self.words(first, cut) if named else self._stranger(anybody(self.tokens, first, cut))

    def with_author(self, speaker: Speaker, stop: int) -> Speaker:
        """A document with those by whom it is, where that stands behind it: "a survey by the Hill Union"."""
        low, k = self.tokens.low, self.tokens.between(speaker.end, speaker.end)[0]
        if told := k < stop and low[k] in MADE:  # "a list kept by …", "a poll released on Monday by …"
            k = next((j for j in range(k + 1, min(stop, k + GAP)) if low[j] == "by"), stop)
        if k + 1 >= stop or low[k] not in ("by", "from") or (can_state(low[k + 1]) and not told):
            return speaker
        end = next((j for j in range(k + 1, stop) if low[j] in AFTER_AUTHOR or low[j] in SEEN), stop)
        author = self.named(k + 1, end) or self.unknown(k + 1, end)
        if author is None or author.end <= speaker.end:
            return speaker
        return self._written(speaker.start, author.end)

    def _author(self, made: int, stop: int) -> Speaker | None:
        """By whom a document is, as told behind the participle at a token: "a count | made public by the ministry"."""
        low = self.tokens.low
        by = next((k for k in range(made + 1, min(stop, made + GAP)) if low[k] == "by"), stop)
        if by == stop or low[made] not in MADE:
            return None
        stop = next((k for k in range(by + 1, stop) if low[k] == "for"), stop)
        return self.named(by + 1, stop) or self.unknown(by + 1, stop)

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

    def _before_comma(self, comma: int, first: int) -> Speaker | None:
        """The subject of "the group, which …, said", "the president, Ana Quispe, said"."""
        low = self.tokens.low
        first = next((k + 1 for k in range(comma - 2, first, -1) if ends_credit(self.tokens, k)), first)
        opening = next((k for k in range(comma - 1, first, -1) if low[k] == ","), first)
        while opening > first and low[opening - 1].isdigit() and low[opening - 2] == ",":
            opening -= 2  # "a sweeper, 34, who …, said"
        told_of = next((k for k in range(opening - 1, first, -1) if low[k] in CLAUSE_ENDS), opening)
        if self._relates(told_of) and not self._relates(opening):
            opening = told_of  # "the charity, | which owned the ship, the Mivex, | said"
        first = self._clause(opening, first)
        if (placed := self._of_a_place(opening, first)) is not None:
            return placed
        if opening > first and low[opening + 1] not in RELATIVES and low[opening + 1] not in ("whom", "where"):
            inside, before = self._acting(opening, comma), self._acting(first, opening)
            ends_it = [
                m for m in before if m.type == "person" and m.end == self.tokens.ends[opening - 1] and not self._of(m)
            ]
            if low[opening + 1] in voicing("asides") or low[opening + 1] in SEEN:  # "the ministry, for its part, said"
                inside = []
            before = [m for m in before if not self._owns(m)]
            persons = [m for m in inside if m.type == "person"] or [m for m in before if m.type == "person"]
            if told := ends_it or persons[-1:]:
                return self.shown(told[0])
            name = any(m.start == self.tokens.starts[opening + 1] for m in inside)  # "its operator, Mivex, said"
            if not name and (known := self._head(opening, first)) is not None:
                return known
            if told := before[-1:] or inside[-1:]:  # "the UN's children's fund, Unicef, said"
                return self._joint(self.shown(told[0]), self.tokens.at(told[0].start), first)
        if opening > first:
            bracket = next((k for k in range(opening - 1, max(first, opening - 4), -1) if low[k] == "("), opening)
            start, stop = self.phrase(bracket if low[opening - 1] == ")" else opening, first)
            apposed = self._person_before(start, stop, first)
            alone = apposed or self.named(start, stop) or self._stranger(stranger_at(self.tokens, start, stop))
            return self._joint(alone, start, first) if alone is not None else None
        told = sorted(self._acting(first, comma), key=lambda m: m.type == "person")[-1:]
        return self.shown(told[0]) if told else self.unknown(*self.phrase(comma, first))

    def _relates(self, comma: int) -> bool:
        return self.tokens.low[comma + 1] in RELATIVES and self.tokens.words[comma + 1] != WHO

    def _of_a_place(self, comma: int, first: int) -> Speaker | None:
        """Who hides behind where he works, of which a comma tells more: "a nurse at the Mivex, | Lagos"."""
        start, stop = self.phrase(comma, first)
        hanging = self.tokens.among(PREPOSITIONS - REPRESENTS, start + 1, stop)
        hidden = hanging and anonymous(self.tokens.low[hanging[0] - 1]) and self.tokens.words[comma + 1][0].isupper()
        return self.named(start, stop) if hidden else None

    def _clause(self, stop: int, first: int) -> int:
        """The token that begins the clause of who is named before token stop: "nine died, | officials in Puno"."""
        verb = next(filter(self._tells_of, range(first + 1, stop)), stop)
        return max(self.tokens.among(CLAUSE_ENDS, verb, stop - 1), default=first - 1) + 1

    def _head(self, stop: int, first: int) -> Speaker | None:
        """A common noun that hides somebody and ends a phrase which begins with a name: "a police source"."""
        start, stop = self.phrase(stop, first)
        head = self.tokens.low[stop - 1]
        hidden = (anonymous(head) or head in names.offices()) and self.tokens.ends[stop - 1] not in self.ending
        named = self.named(start, stop) if hidden else None
        return self._joint(named, start, first) if named is not None else None

    def before_participle(self, stop: int, first: int) -> Speaker | None:
        """The subject of "…, saying 22 died": the last actor before the main verb."""
        verb = next((k for k in range(first, stop) if self.tokens.low[k] in grammar().helping), stop)
        before = self._acting(first, stop) if stop < len(self.tokens) else []
        ahead = [m for m in before if m.end <= self.tokens.starts[verb]] if verb < stop else []
        told = ahead[-1:] or before[:1]
        return self.shown(told[0]) if told else None

    def named_last(self, first: int, stop: int, person: bool) -> Speaker | None:
        """The person, or else the body, named last among tokens [first, stop) who can count."""
        low, at = self.tokens.low, self.tokens.at
        told = [m for m in self._acting(first, stop) if "according" not in low[max(0, at(m.start) - 3) : at(m.start)]]
        told = [m for m in told if (m.type == "person") == person]
        if not told and not person:  # "members of the union, 900 by its own tally"
            inside = self.within(self.tokens.starts[first], self.tokens.ends[stop - 1])
            told = [m for m in inside if m.type == "organisation"]
        return self.shown(told[-1]) if told else None

    def opening(self, first: int, stop: int) -> Speaker | None:
        """The actor who opens tokens [first, stop), by name or by a pronoun, where a second verb goes on: "The mayor
        wept and said", "On Monday | she | wept, and said"."""
        told = next(iter(self._acting(first, stop)), None)
        if told is not None and self.tokens.at(told.start) <= first + OPENING and not self._owns(told):
            return self.shown(told)
        k = next((k for k in range(first, min(stop - 1, first + OPENING)) if self.tokens.low[k] in SUBJECTIVE), stop)
        return self._by_pronoun(k, self.antecedents.meant(k, first, ())) if k < stop else None

    def closing(self, stop: int, first: int) -> Speaker | None:
        """The noun alone before a verb that closes its sentence, where the text drops the comma before it: "the road
        was shut | officials | said"."""
        low, k = self.tokens.low, stop - 1
        if k - 3 < first or not self.tokens.words[k].islower() or not can_state(low[k]):
            return None
        alone = low[k].endswith("s") or low[k] == "police" or not self.tokens.words[k - 1].isalpha()
        begin = k if alone or low[k - 1] in STOPS | PREPOSITIONS | DETERMINERS else k - 1
        body = self.ending.get(self.tokens.ends[k - 1]) if begin == k else None
        if body is not None and body.type in ("military", "government"):
            begin = self.tokens.at(body.start)  # "coast guard | officials"
        elif begin == k and low[k - 1] in names.heads() and low[k - 2] not in DETERMINERS | PREPOSITIONS:
            begin -= 1  # "hospital | officials"
        return self.words(begin, stop)

    def of_first_verb(self, first: int, stop: int) -> Speaker | None:
        """Who does what the first verb behind the last turn of tokens [first, stop) tells."""
        low = self.tokens.low
        begin = next((k + 1 for k in range(stop - 1, first - 1, -1) if low[k] in TURNS), first)
        if begin > first and low[begin - 1] == "," and self._tells_of(begin):
            return self.subject(begin, first)  # "the mayor, Ana Quispe, | shrugged it off and put …"
        verb = next(filter(self._tells_of, range(begin + 1, stop)), begin)
        return self.subject(verb, begin) if verb > begin else None

    def _acts_now(self, k: int) -> bool:
        """True for a present tense straight behind a relative pronoun: "which | runs the mills"."""
        acts = self.tokens.low[k].endswith("s") and self.tokens.starts[k] not in self.starting
        return self._acts(k) or (acts and self.tokens.low[k + 1] in BEHIND_VERB)

    def _tells_of(self, k: int) -> bool:
        """True for a verb that has its subject before it."""
        return is_verb(self.tokens, k) or self._acts(k)

    def _acts(self, k: int) -> bool:
        """True for a past tense that is no participle before its noun: "flew over the port", not "armed officers"."""
        low = self.tokens.low
        if not is_finite(low[k]) or k + 1 >= len(low):
            return False
        behind = low[k + 1] in BEHIND_VERB or not low[k + 1].isalpha() or self.tokens.words[k + 1][0].isupper()
        return behind or can_state(low[k - 1]) or self.tokens.ends[k - 1] in self.ending

    def heading(self, first: int, colon: int, media: bool = True) -> Speaker | None:
        """Who stands alone before a colon and says what follows it, as headlines and tickers have it: "Official: nine
        dead"; no place, nor whom an entry of a list counts; nor ``media`` where a dash may name the outlet."""
        while first < colon and not self.tokens.words[first][0].isalpha():
            first += 1  # "> 19:20 Governor: 71 dead"
        if not 0 < colon - first <= TITLES:
            return None
        stop = next((k for k in range(first + 1, colon) if self.tokens.low[k] in REPRESENTS), colon)
        m, head = self.ending.get(self.tokens.ends[colon - 1]), self.tokens.low[stop - 1]
        words = self.tokens.words[first:colon]
        if len(words) > 1 and all(word.isupper() for word in words):
            return None  # "PUNO NORTE: The nine …": where it was written
        named = m is not None and m.type in ("person", "organisation", "media") and words[-1][0].isupper()
        if m is not None and m.type == "media" and not media:
            return None
        speaks = named if m is not None else head in names.offices()
        if words[-1].islower() and any(triggers().at(self.tokens, colon - 1, colon)):
            return None  # "Chilean mine rescue: …": what it is about
        speaks = speaks or head == "police" or anonymous(head) or (can_state(head) and not counts.is_people(head))
        return self.named(first, colon) if speaks else None

    def opens(self, first: int, last: int) -> Speaker | None:
        """The person with whom the sentence of tokens [first, last) opens, by name or by a pronoun."""
        if self.tokens.low[first] in ("he", "she"):
            return self.subject(first + 1, first)
        told = next((m for m in self._acting(first, min(last, first + TITLES))), None)
        return self.shown(told) if told is not None and told.type == "person" and not self._owns(told) else None
