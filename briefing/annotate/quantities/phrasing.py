"""Those counted in words that need no sentence around them: "ministers who had quit", "tents sent to the camps".

The words are the report's own: the counted noun with its "of …", and what is said of it. What is said stands behind the
noun as its predicate or relative clause, or before it as the verb whose object it is. Where none of these can be read
off, there are no words.
"""

from __future__ import annotations

from briefing.annotate.quantities.amounts import is_money
from briefing.annotate.quantities.counted import TALLIES, Count, noun_end
from briefing.annotate.quantities.extents import PRONOUNS, Extents
from briefing.annotate.quantities.nouns import DETERMINERS, past_of, small, written
from briefing.annotate.quantities.passed import past_whole
from briefing.annotate.quantities.phrase_words import ADVERBS, COMING, LINKS, PARTICLES, RELATIVES, SHARES, SMALL
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near, shown
from briefing.lexicon.determiners import owners
from briefing.lexicon.forms import is_finite, participle, past
from briefing.lexicon.grammar import grammar

AMOUNTS = frozenset("cost costs hit hits reach reaches reached exceed exceeds exceeded top tops total totals".split())
HAS = frozenset({"has", "have", "had", "having"})
SAID = 7  # tokens behind "half of them" that say what they do
CLOSES = frozenset(", ; . ( ) and but while who".split())
MEANT = frozenset("them us whom which these those it".split())  # by which a number tells of those told before
HAD = frozenset("lost lose loses losing gained had has have won received got".split())
PERSONAL = frozenset("his her him me my our us we i you your it he she".split())  # of whom nobody could say who
EMPTY = frozenset("given got made put brought drawn driven borne addressed turned shown told".split())  # alone
WANTS = frozenset("want need seek demand require request".split())  # what one would want is wanted


def noun_of(count: Count) -> tuple[int, int]:
    """The tokens [first, end) of the counted noun with its "of …"; empty where none is told."""
    counted = count.counted
    if not counted.head or counted.head in MEANT:
        return count.after, count.after
    if count.number.share:
        return _whole_of(count)
    first = counted.first
    if count.number.last < first and count.tokens.low[first - 1] in owners():
        first -= 1  # "12 of its nationals"
    return first, past_of(count.tokens, counted.last, count.last)


def _whole_of(count: Count) -> tuple[int, int]:
    """The noun of which a share in words is told: "half of the | town", "one in five | nurses"; empty for "them"."""
    low, j = count.tokens.low, count.tokens.past(DETERMINERS | {"of"}, count.number.last, count.last)
    if j < count.last and low[j] in MEANT:
        return j + 1, j + 1
    j = past_whole(count.tokens, j, count.last)
    end = past_of(count.tokens, noun_end(count.tokens, j, count.last), count.last)
    struck = end == j < count.last and (low[j] in counts.ADJECTIVES or low[j] in counts.measure_verbs())
    return j, end + struck  # "half of the injured"


def of_share(text: str, count: Count, dated: set[int], before: Count | None) -> str:
    """Those of whom a share in words is told, as ``phrase``, behind "percent of"."""
    first, end = _whole_of(count)
    if end == first:  # of those told before
        noun = named(text, before) if before is not None and not before.number.share else ""
        said = noun and _said_of_them(_Reader(text, count, dated, before), end)
        return f"percent of {noun} {said}" if said else ""
    if told := phrase(text, count, dated, "", before):
        return f"percent of {told}"
    head = count.tokens.low[end - 1]
    struck = counts.is_people(head) or head in counts.sick_nouns() or head in counts.measure_verbs()
    return f"percent of {written(text, count.tokens, first, end)}" if struck else ""


def _said_of_them(reader: _Reader, end: int) -> str:
    """ "Half of them | have fled"; "half of them | by falling glass" in a bracket, for there is no verb."""
    low, last = reader.low, reader.last
    is_so = end < last and low[end] in grammar().be  # "half of whom were children"
    end += is_so
    stop = next((k for k in range(end, min(last, end + SAID)) if low[k] in CLOSES), end)
    return f"({written(reader.text, reader.tokens, end, stop)})" if stop > end else ""


def named(text: str, count: Count) -> str:
    """The counted noun with its "of …", as the text has it."""
    first, end = noun_of(count)
    return written(text, count.tokens, first, end)


def phrase(text: str, count: Count, dated: set[int], noun: str = "", before: Count | None = None) -> str:
    """The counted noun and what is said of it; empty where that can't be read off. ``dated`` are the tokens of dates,
    ``noun`` the words for those counted where the number stands without, ``before`` the count before it."""
    first, end = noun_of(count)
    noun = written(text, count.tokens, first, end) or noun
    if not noun:
        return ""
    if not count.counted.head and end < count.last and count.tokens.low[end] in ("more", "others"):
        end += 1
    reader = _Reader(text, count, dated, before, noun)
    if count.counted.head in SHARES and not count.number.share and (told := reader.share(end)):
        return told
    said = reader.amount(end) or reader.behind(end) or reader.before(end) or reader.put()
    if said:
        words = said.lower().split()
        return f"{noun} {said}" if PERSONAL.isdisjoint(words) and words[-1] not in MEANT else ""
    head = reader.head()
    return f"{head} of {noun}" if head else ""


def of_whole(text: str, count: Count) -> str:
    """The second number of "12 of the state's 35 districts" in words: "the state's districts in all"."""
    first, end = noun_of(count)
    owner = count.number.begin
    if count.tokens.low[owner - 1] == "'s":
        owner -= 2
        while owner > count.first and count.tokens.words[owner - 1][0].isupper():
            owner -= 1
    told = (written(text, count.tokens, owner, count.number.begin), written(text, count.tokens, first, end))
    return f"{' '.join(filter(None, told))} in all" if end > first else ""


class _Reader(Extents):
    """Reads what the words around a count say of those counted."""

    def behind(self, end: int) -> str:
        """What the noun's own relative clause or predicate says: "who fled", "damaged in the storm"."""
        low, k = self.low, self._past_insertion(end)
        where = ""
        still = self._at(k) in ADVERBS and self._at(k + 1) in LINKS  # "still under the rubble"
        k += still
        if low[k : k + 2] == ["out", "of"]:
            k = self._past_amount(k + 2)  # "five out of nine"
        elif self._at(k) in LINKS and not self._infinitive(k):
            past = self._past_phrase(k)
            where, k = self._words(k, past), past
        at = self._past_determiners(self.count.number.begin - 1)
        before = low[at]
        if self._at(k) in RELATIVES:
            return f"{where} {self._relative(k)}".strip() if self._relative(k) else ""
        inside = self._in_relative(at) and (where or not self._is_reduced(k))
        if inside:
            return ""  # "who attend three schools | have fallen ill"
        if participle(before) and before not in near().tells and (where or not self._is_reduced(k)):
            return ""  # the object of a verb
        if (before in LINKS or before == "of") and (where or not self._is_reduced(k)):
            # "people in 12 towns have fled": not the towns
            return where if before == "with" or (before == "of" and at == self.count.first) or still else ""
        if not where:
            k = self._past_list(k)
        said = self._predicate(k)
        if said.split(" ")[-1] in PRONOUNS:
            return ""  # "people who had been on it"
        if said:
            return f"{where} {said}".strip()
        there = "there" in low[max(self.count.first, self.count.number.begin - 2) : self.count.number.begin]
        return where if there and self._at(end) != "by" else ""

    def _relative(self, k: int) -> str:
        """The relative clause at token k: "who fled", "that rebels had herded into trucks"."""
        said = self._predicate(k + 1)
        if said:
            return said
        end = self._run(k + 1)
        helps = grammar().helping
        told = any(is_finite(w) or w in helps for w in self.low[k + 2 : end]) and self.low[end - 1] not in helps
        return self._words(k, end) if told else ""

    def before(self, end: int) -> str:
        """What the verb says whose object the noun is: "sent to seven districts by the army"."""
        low, first = self.low, self.count.first
        k = self._past_determiners(self.begin - 1)
        particle = ""
        particles = PARTICLES | {"in"} if self.count.counted.people else PARTICLES
        if k > first and low[k] in particles and participle(low[k - 1]):
            particle, k = f" {low[k]}", k - 1
        if k < first or k in self.dated:
            return ""
        if k > first and low[k] == "for" and participle(low[k - 1]):  # "searching for three residents"
            particle, k = " for", k - 1
        word = low[k]
        led = self._at(end) in LINKS and not self._to_do(end)  # not "sent 20 men to help"
        tail = f" {where}" if led and (where := self._words(end, self._past_tail(end))) else ""
        if word in HAS:
            owner = self._subject(k)
            return f"of {owner}" if owner and TALLIES.isdisjoint(owner.split()) else ""
        if word in grammar().be and low[begin := self._clause_start(k)] in LINKS and self._past_phrase(begin) == k:
            return small(self._words(begin, k - (low[k - 1] == "there")), "the")  # "on board were 12 sailors"
        if word in grammar().be or word in near().tells or (word in AMOUNTS and is_money(self.count)):
            return ""  # "could hit | $2 billion"
        if k > first and (low[k - 1] == "to" or low[k - 1] in COMING):
            coming = "" if word in WANTS else "to be "
            return f"{coming}{participle(word) or past(word)}{particle}{tail}"
        done = self._done(k)
        if not done:
            return ""
        owner = self._subject(k) if not word.endswith("ing") and tail[:4] != " by " else ""
        if done in EMPTY and not (particle or tail):
            return ""
        return f"{done}{particle}{tail}" + (f" by {owner}" if owner else "")

    def share(self, end: int) -> str:
        """What a share is of, by the "of …" behind it with its verb: "percent of Poles who favor the alliance"."""
        k = self.count.number.begin - 1
        if self._at(end - 1) in SHARES:
            return ""
        whole, tail = self._words(self.count.counted.first, end), self._words(end, self._run(end))
        if self._is_verb(end) and not is_finite(self.low[end]):
            return f"{whole} {'who' if counts.is_people(self.low[end - 1]) else 'that'} {tail}"
        return whole if self.low[k] in HAD else ""

    def amount(self, end: int) -> str:
        """What money or a share is, told before "of": "as compensation for the families"."""
        of_money = is_money(self.count)
        head = self.head() if of_money or self.count.counted.head in SHARES else ""
        if not head:
            return ""
        tail = f" {self._words(end, self._past_tail(end))}" if self._at(end) in LINKS else ""
        return f"as {head}{tail}".rstrip()

    def head(self) -> str:
        """The noun before "of" that tells what is done with those counted: "vaccination", "records"."""
        k = self._past_determiners(self.count.number.begin - 1)
        if k <= self.count.first + 1 or self.low[k] != "of":
            return ""
        word = self.low[k - 1]
        plain = word.isalpha() and self.tokens.words[k - 1].islower() and word not in SMALL
        told = any(word in words for words in (near().groups, near().amounts, near().tells, shown(), SHARES))
        return "" if told or not plain or is_finite(word) or participle(word) or counts.is_people(word) else word

    def put(self) -> str:
        """The noun at which somebody puts the number: "put the cost at 3 billion"."""
        k = self._past_determiners(self.count.number.begin - 1)
        begin = self._clause_start(k)
        if self.low[k] != "at" or begin <= self.count.first or self.low[begin - 1] not in near().tells:
            return ""
        told = small(self._undated(begin, k), self.tokens.words[begin])
        if not told:
            return ""  # "was put at 4,000"
        there = told.removeprefix("those at ")  # "put those at the fair at 900"
        return f"at {there}" if self.people and there != told else f"as {told}"


def owned(label: str, owner: str | None, body: bool) -> str:
    """A label with its owner for "its": "members of Oman's navy"; empty where nobody is known to own them, as a
    ``body`` does not "his". Their own is what those counted have: "people who lost their homes"."""
    words = label.split()
    owner = None if body and not {"his", "her"}.isdisjoint(words) else owner
    if words[0] in owners() and not owner:
        words = words[1:]
    of = {k for k, word in enumerate(words) if word in owners() and (k == 0 or words[k - 1] == "of")}
    if not of:
        return " ".join(words)
    if not owner:
        return ""
    named_owner = f"{owner}'" if owner.endswith("s") else f"{owner}'s"
    return " ".join(named_owner if k in of else word for k, word in enumerate(words))
