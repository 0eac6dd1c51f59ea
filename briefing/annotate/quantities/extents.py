"""Where the words end that belong together around a count: its noun, a phrase, a predicate, the clause before it."""

from __future__ import annotations

from functools import cache

from briefing.annotate.quantities.counted import NOUN_STOPS, Count, noun_end
from briefing.annotate.quantities.nouns import DETERMINERS, past_of, small, written
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.phrase_words import (
    ADVERBS,
    CHAINED,
    CLOSING,
    COMING,
    DASHES,
    EARLIER,
    ENDS,
    LINKS,
    LOOSE,
    MODALS,
    NAMING,
    NOT,
    NOUN_ENDS,
    RELATIVES,
    SHARES,
    SIGNS,
    SMALL,
    SPANS,
)
from briefing.annotate.quantities.written import modifiers
from briefing.lexicon import counts, names
from briefing.lexicon.around_numbers import near
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import base, is_adjective, is_finite, participle, past
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms

LONG = 12  # tokens of what is said behind a noun
SUBJECT = 7  # tokens of who does it
INSERTED = 20  # tokens between the commas of an insertion
LONGEST = 6  # tokens of a noun with its adjectives and names
LISTED = 4  # things told as one subject


class Extents:
    """Runs of words around a count."""

    def __init__(self, text: str, count: Count, dated: set[int], before: Count | None, noun: str = "") -> None:
        """``noun``: what is counted where the number stands without."""
        bare = not (count.counted.head or count.number.currency)
        named = noun.lower().rpartition(" ")[2]
        self.people = count.counted.people or (bare and counts.is_people(named))
        self.text = text
        self.count = count
        self.tokens = count.tokens
        self.low = count.tokens.low
        self.last = count.last
        self.dated = dated
        self.past = before.after if before is not None else 0  # what is counted before
        self.begin = self._object_begins(before)

    def _in_relative(self, k: int) -> bool:
        """True where token k stands in a relative clause that began before it, behind its verb."""
        begin = self._clause_start(k + 1)
        return begin > self.count.first and begin <= k and self.low[begin - 1] in RELATIVES

    def _is_reduced(self, k: int) -> bool:
        """True for a participle behind a noun that is its relative clause: "towns cut off by the flood"."""
        word = self._at(k)
        if not is_finite(word) or participle(word) != word:
            return word.endswith("ing") or (word in counts.participles() and not is_finite(word))
        verbs = (j for j in range(k + 1, min(self.last, k + LONG)) if self.low[j] in grammar().helping)
        stop = next((j for j in range(k, self.last) if self.low[j] == "," or self.low[j] in SIGNS), self.last)
        return self._at(k + 1) in ("by", "as") or any(j < stop for j in verbs)

    def _infinitive(self, k: int) -> bool:
        nominal = self._at(k + 1) in DETERMINERS or (k + 1 < self.last and not self.tokens.words[k + 1].islower())
        return self.low[k] == "to" and not nominal

    def _to_do(self, k: int) -> bool:
        """True for "to help", not for "to seven districts", "to bases"."""
        plain = k + 1 < self.last and not self._amount(k + 1) and not self.low[k + 1].endswith("s")
        return plain and self._infinitive(k)

    def _is_singular(self, k: int) -> bool:
        word = self.low[k] if k >= self.count.first else ""
        plain = word.isalpha() and not word.endswith("s") and word not in SMALL
        people = names.nationalities().at(self.tokens, k, self.last) is not None
        return plain and not people and counts.measure_nouns().at(self.tokens, k + 1, self.last) is None

    def _done(self, k: int) -> str:
        """The participle of the verb at token k; empty where the word is none."""
        word = self.low[k]
        if self.low[k - 1] in DETERMINERS or k < self.past or word in LINKS:
            return ""  # "an initial 3 million", "two water guns 30 helmets"
        if participle(word):
            return participle(word)
        if not self.tokens.words[k].islower():
            return ""  # "cost the state 7 million", "in the Oruro Valley about 900"
        verb = triggers().verb_at(self.tokens, k, self.last)
        lemma = verb.trigger.lemma if verb is not None else speech_forms().get(word, ("", ""))[0]
        if not lemma and word.endswith("s") and len(word) > 4 and self._is_singular(k - 1):
            lemma = base(word)  # "the union represents 60,000 nurses"
        return past(lemma) if lemma and " " not in lemma else ""

    def _object_begins(self, before: Count | None) -> int:
        """The token at which the object begins that the number is told in: with the count before it, where both are
        one verb's: "sent 12 boats and four helicopters"."""
        begin = self.count.number.begin
        if before is None or before.after > begin or self.low[begin - 1] not in ("and", ","):
            return begin
        between = range(before.after, begin)
        plain = not any(is_finite(self.low[j]) or self.low[j] in grammar().be for j in between)
        return before.number.begin if len(between) <= LONGEST and plain else begin

    def _predicate(self, k: int) -> str:
        """The verb at token k and what completes it, as words behind a noun."""
        g, low = grammar(), self.low
        begin, passive, coming = k, False, False
        while k < self.last and (low[k] in helping() or low[k] in ADVERBS or low[k].endswith("ly")):
            coming = coming or low[k] in COMING
            passive = low[k] in g.be or (passive and low[k] in ADVERBS)
            k += 1
        begin = begin if any(low[j] in helping() for j in range(begin, k)) else k  # "still stranded"
        if k + 2 < self.last and low[k] in near().tells and low[k + 1 : k + 3] in (["to", "be"], ["to", "have"]):
            k += 3 + (low[k + 2 : k + 4] == ["have", "been"])  # "are said to be | trapped"
        if k >= self.last or k in self.dated or (low[k] in near().tells and not passive) or low[k] == "aged":
            return ""
        end = self._run(k)
        if end == k:
            return ""
        if not self.count.counted.head and self._at(k + 1) == "the" and self._at(end) in speech_forms():
            end = k + 1  # "were burnt and 40 damaged | the mayor said"
        if passive:
            whole = low[k] not in NOUN_STOPS - LINKS and not low[k][0].isdigit()
            denied = "not " * any(w in NOT for w in low[begin:k])
            return denied + "to be " * coming + self._words(k, end) if whole else ""
        behind = begin == k and is_adjective(low[k])
        if begin == k and not (behind or self._is_verb(k)):
            return ""
        share = self.count.number.share or self.count.counted.head in SHARES
        people = self.people or (share and counts.is_people(low[begin - 1]))  # "12 percent of officers failed to come"
        told_of = not people or low[k] in counts.recorded() or counts.states().at(self.tokens, k, end) is not None
        undergone = told_of and participle(low[k]) == low[k] and self._closes(k + 1, end)
        bare = begin == k and (behind or undergone or self._is_reduced(k))
        if bare:
            return self._words(k, self._before_verb(k, end))
        return f"{'who' if people else 'that'} {self._words(begin, end)}"

    def _before_verb(self, k: int, end: int) -> int:
        """Where words without a finite verb end, from token k: "loyal to the general | marched"."""
        verbs = (j for j in range(k + 2, end) if is_finite(self.low[j]) and self.low[j - 1] not in SMALL)
        return next(verbs, end)

    def _closes(self, k: int, end: int) -> bool:
        """True where no object stands at token k: "destroyed overnight", "knocked out", "hit in the raid"."""
        return k >= end or self.low[k] in CLOSING or self.low[k].endswith("ly")

    def _is_verb(self, k: int) -> bool:
        """True for a finite verb, or a word straight behind a plural that is none of the small words."""
        word = self._at(k)
        named = k < self.last and not self.tokens.words[k].islower()  # "Lords Ahmed and Patel"
        if word in grammar().helping or (is_finite(word) and not named):
            return True
        small = (word in SMALL and not word.endswith("ing")) or word in ENDS
        return word.isalpha() and not (small or named) and self._is_plural(k - 1)

    def _is_plural(self, k: int) -> bool:
        people = names.nationalities().at(self.tokens, k, self.last) is not None
        return people or self.low[k].endswith(("s", "people", "men", "ren"))

    def _run(self, k: int) -> int:
        """Where the words end that begin at token k: at a sign, a date, a conjunction, or after so many."""
        low, begin = self.low, k
        while k < self.last and k - begin < LONG:
            word = low[k]
            if word == "," or word in SIGNS or k in self.dated:
                break
            if k > begin and (word in ENDS or word in RELATIVES) and not (word == "as" and low[k - 1] in NAMING):
                break
            if k > begin and (word in near().tells or self._goes_on(k, begin)):
                break
            k += 1
        if self._at(k) == "than":
            return begin  # "in an area smaller than"
        if k < self.last and k in self.dated:
            k = self.tokens.back(LINKS, k, begin + 1)  # "registered | over the weekend"
        if k - begin >= LONG:
            k = next((j for j in range(k - 1, begin + 2, -1) if low[j] in LINKS and not self._to_do(j)), k)
        closes = k >= self.last or low[k] == "," or low[k] in SIGNS
        if closes and k > begin + 1 and low[k - 1] in LINKS and participle(low[k - 2]) == low[k - 2]:
            return k  # "were accounted for", "are cared for"
        while k > begin and (low[k - 1] in LOOSE or not low[k - 1][0].isalnum()):
            k -= 1
        return k - (k > begin + 1 and self._at(k) in EARLIER and low[k - 1] in SPANS)  # "to the quay | minutes before"

    def _goes_on(self, k: int, begin: int) -> bool:
        """True for a finite verb of which the words before are the subject: "who were stuck there | came home"."""
        helped = self.low[k - 1] in helping() or self.low[k - 1] in CHAINED or self.low[k - 1].endswith("ly")
        told = is_finite(self.low[k]) and self._at(k + 1) in NOUN_STOPS
        return k > begin and not helped and (told or self.low[k] in grammar().helping)

    def _subject(self, k: int) -> str:
        """Who does what the verb at token k tells, in a few words; empty where that can't be read off."""
        low = self.low
        while k > self.count.first and (
            low[k - 1] in grammar().have or low[k - 1] in ADVERBS or low[k - 1].endswith("ly")
        ):
            k -= 1
            if low[k] == "been":
                return ""  # "the marchers had been paid 40 lei": done to them
        begin = self._clause_start(k)
        words = low[begin:k]
        if not 1 <= len(words) <= SUBJECT or words[0] in PRONOUNS or words[-1] in LOOSE or words[-1] in ENDS:
            return ""
        told = any(is_finite(w) or w in grammar().be or w in MODALS for w in words)
        numbers = any(number_at(self.tokens, j, k) is not None or j in self.dated for j in range(begin, k))
        return "" if told or numbers else small(self._words(begin, k), self.tokens.words[begin])

    def _clause_start(self, k: int) -> int:
        """The token at which the clause begins that token k stands in."""
        begin = k
        while begin > self.count.first:
            word = self.low[begin - 1]
            if word == "," or word in SIGNS or word in RELATIVES or (word in ENDS and word != "and"):
                break
            if word in near().tells or self._dashed(begin - 1):
                break
            begin -= 1
        while begin < k and (self.low[begin] in ("and", "also") or not self.low[begin][0].isalnum()):
            begin += 1
        return begin

    def _dashed(self, k: int) -> bool:
        """True for a dash between spaces: "LIMA - The army"."""
        return self.low[k] == "-" and k > 0 and not self.tokens.touches(k)

    def _past_insertion(self, k: int) -> int:
        """Past ", port officials among them," where the predicate follows."""
        if self._at(k) in DASHES and not self.tokens.touches(k):
            inside = range(k + 2, min(self.last - 1, k + INSERTED))
            closing = next((j for j in inside if self.low[j] == self.low[k]), None)
            return k if closing is None else closing + 1
        if self._at(k) != ",":
            return k
        closing = next((j for j in range(k + 2, min(self.last - 1, k + INSERTED)) if self.low[j] == ","), None)
        if self.low[self.count.number.begin - 1] == "," and self._at(k + 1) in helping():
            return k + 1  # ", a tenth of the town, have fled": told beside those of whom it is said
        if closing is None or self.low[k + 1] in ("and", "the") or self.low[k + 1] in near().tells:
            return k  # ", said the mayor, who …"
        if self.low[k + 1] == "whose":
            return closing + 1
        goes_on = self.low[closing + 1] in helping() or self.low[closing + 1] in RELATIVES
        return closing + 1 if goes_on else closing if self.low[closing + 1] == "and" else k

    def _past_list(self, k: int) -> int:
        """Past what is told with those counted as one subject: "and a launcher | were destroyed"."""
        begin, joined = k, False
        for _ in range(LISTED):
            if self._at(k) not in (",", "and"):
                break
            joined = joined or "and" in self.low[k : k + 2]
            k += 1 + (self._at(k + 1) == "and")
            if k >= self.last:
                return begin
            hedge = modifiers().at(self.tokens, k, self.last)
            k += hedge[0] if hedge is not None else 0
            number = number_at(self.tokens, k, self.last) if k < self.last else None
            k = self.tokens.past(DETERMINERS, number.last if number is not None else k, self.last)
            past = past_of(self.tokens, noun_end(self.tokens, k, self.last), self.last)
            if past == k:
                return begin
            k = past
        return k if self._at(k) in helping() or (joined and is_finite(self._at(k))) else begin

    def _past_phrase(self, k: int) -> int:
        """Past a preposition and its noun."""
        j = self._past_amount(k + 1)
        past = j if j in self.dated else self._past_noun(j)
        return past if past > j else k

    def _past_amount(self, k: int) -> int:
        k = self.tokens.past(DETERMINERS, k, self.last)
        return self._amount(k) or k

    def _amount(self, k: int) -> int:
        """The token behind the number at token k, 0 where none stands there."""
        number = number_at(self.tokens, k, self.last) if k < self.last else None
        return number.last if number is not None else 0

    def _past_noun(self, k: int) -> int:
        """Past a noun with its adjectives, names and "of …"; a finite verb is no part of it."""
        j = k
        while j < self.last and j - k < LONGEST and self._at(j) not in NOUN_ENDS:
            hurt = self.low[j - 1].endswith("ly")  # "the badly injured"
            if j > k and ((is_finite(self.low[j]) and not hurt) or j in self.dated):
                break
            j += 1
        return past_of(self.tokens, j, self.last) if j > k else k

    def _past_tail(self, k: int) -> int:
        """Past the prepositions and nouns that stand behind an object."""
        for _ in range(2):
            if self._at(k) not in LINKS or (past := self._past_phrase(k)) == k:
                break
            k = past
        return k

    def _past_determiners(self, k: int) -> int:
        return self.tokens.back(DETERMINERS, k + 1, self.count.first + 1) - 1

    def _at(self, k: int) -> str:
        return self.low[k] if k < self.last else ""

    def _undated(self, first: int, end: int) -> str:
        """The words without those that tell a day."""
        kept = [j for j in range(first, end) if j not in self.dated]
        kept = [j for j in kept if not (j + 1 in self.dated and self.low[j] in DATING)]
        return "".join(" " * (not self.tokens.touches(j)) + self.tokens.words[j] for j in kept).strip()

    def _words(self, first: int, end: int) -> str:
        return written(self.text, self.tokens, first, end)


DATING = frozenset("on in since by until late early of".split())


@cache
def helping() -> frozenset[str]:
    """Verbs that help others, with which a clause goes on."""
    return grammar().helping | MODALS


PRONOUNS = frozenset("he she it they we i you there this that these those who which".split())
