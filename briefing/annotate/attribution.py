"""Who says it: the speaker of each claim and quotation, and the run of text that is said.

A sentence may be told in the voice of several: "state TV quoted a medic as saying that 12 were dead" gives the medic,
with the broadcaster behind. What nobody in the text says is the outlet's own voice and has no attribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefing import lexicon
from briefing.annotate.clauses import grammar
from briefing.lexicon import counts, names, rows, table, words
from briefing.lexicon.forms import verb_forms
from briefing.model import Attribution, Mention, Sentence
from briefing.tokens import Tokens

OPEN, CLOSE = frozenset("“\""), frozenset("”\"")
PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which"})
ADVERBS = frozenset(
    "also later earlier then now reportedly repeatedly separately again already meanwhile however immediately "
    "promptly subsequently publicly officially previously not has have had was were is are be been who which".split()
)
SUBJECT_STOPS = frozenset({",", ";", ":", "“", "”", '"', "(", ")", "—", "–", "and", "but", "as", "that", "when", "while", "after", "because"})
# words before a speaker that are no part of the name
LEADING = frozenset(
    "the a an but and or so yet for in on at by as if now then later earlier meanwhile however also although though while "
    "when after before since yesterday today its their his her our one another this that these those".split()
)
MAX_SPEAKER = 14  # tokens; a longer run before a verb of saying is no plain subject


@cache
def speech_forms() -> dict[str, tuple[str, str]]:
    """Every form of the one-word verbs of saying with its lemma and tag."""
    found: dict[str, tuple[str, str]] = {}
    for row in rows(table("speech")["verbs"]["lines"]):
        if " " not in row[0]:
            for form, tag in verb_forms(row[0]).items():
                found.setdefault(form, (row[0], tag))
    return found


@cache
def speech_kinds() -> dict[str, str]:
    """The kind of each verb of saying: neutral, confirming, distancing, denial, judging, accusing, warning …"""
    return {row[0]: row[1] for row in rows(table("speech")["verbs"]["lines"])}


@cache
def speakers() -> frozenset[str]:
    """Folded nouns that can say something: offices, people, and what states things (reports, figures, ministries)."""
    return names.offices() | counts.people() | words(table("speech")["speakers"]["words"])


class _Voices:
    """The attributions of one document, sentence by sentence; remembers who spoke last for pronouns."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = tokens
        self.ending = {m.end: m for m in mentions}
        self.starting = {m.start: m for m in mentions}
        self.mentions = mentions
        self.last_person = ""
        self.last_body = ""

    def sentence(self, sentence: Sentence) -> list[Attribution]:
        first, last = self.tokens.between(sentence.start, sentence.end)
        found = self._according(sentence, first, last)
        low = self.tokens.low
        for i in range(first, last):
            form = speech_forms().get(low[i])
            if form is not None and not (self.tokens.words[i][0].isupper() and i > first):
                made = self._verb(sentence, i, first, last, *form, found)
                if made is not None:
                    found.append(made)
        self._remember(sentence)
        return self._take_turns(found)

    def _take_turns(self, found: list[Attribution]) -> list[Attribution]:
        """"X says 17 were held, while Y claims 35": a second voice ends the first one's words."""
        ordered = sorted(found, key=lambda a: a.start)
        for k, a in enumerate(ordered):
            for b in ordered[k + 1 :]:
                if a.scope[0] == a.end < b.speaker_start < a.scope[1] and b.scope[0] == b.end and self._turns(b.speaker_start):
                    ordered[k] = replace(a, scope=(a.scope[0], b.speaker_start))
                    break
        return ordered

    def _turns(self, offset: int) -> bool:
        k = self.tokens.between(offset, offset)[0] - 1
        while k >= 0 and self.tokens.low[k] in ("the", "a", "an", "its", "their"):
            k -= 1
        return k >= 0 and self.tokens.low[k] in ("while", "but", "whereas", "and", ";", "though", "although")

    def _remember(self, sentence: Sentence) -> None:
        for m in self.mentions:
            if sentence.start <= m.start < sentence.end:
                if m.type == "person":
                    self.last_person = m.name
                elif m.type in ("organisation", "media", "government", "armed-group", "military", "state"):
                    self.last_body = self.text[m.start : m.end]

    def _according(self, sentence: Sentence, first: int, last: int) -> list[Attribution]:
        low = self.tokens.low
        found = []
        for i in range(first, last - 2):
            if low[i] == "according" and low[i + 1] == "to":
                stop = i + 2
                while stop < last and low[stop] not in (",", ".", ";", "”", '"', "—", "which", "who", "and") and stop - i < MAX_SPEAKER:
                    stop += 1
                speaker, start, end = self._name(i + 2, stop, nearest_to_end=False)
                if speaker:
                    found.append(self._make(i, i + 2, speaker, start, end, "according to", (sentence.start, sentence.end)))
        return found

    def _verb(
        self, sentence: Sentence, i: int, first: int, last: int, lemma: str, tag: str, told: Sequence[Attribution]
    ) -> Attribution | None:
        low = self.tokens.low
        before = low[i - 1] if i > first else ""
        after = low[i + 1] if i + 1 < last else ""
        if tag in ("participle", "past-participle") and (before in grammar().be or after in ("of", "on", "by", "in", "as")):
            return None  # "was reported", "suspected of being": nobody is named
        if tag in ("third", "base") and not self._speaks(i, first):
            return None
        if before == "-" or i + 1 < last and low[i + 1] in ("with", "for") or (lemma in ("respond", "speak") and low[min(i + 1, last - 1)] != "that"):
            return None
        if tag == "ing" and lemma not in ("say", "tell", "claim", "cite", "report", "add", "warn", "state", "quote"):
            return None
        inverted = self._inverted(sentence, i, first, last)
        if inverted is not None:
            return self._make(i, i + 1, *inverted, lemma, (sentence.start, self.tokens.starts[i]))
        speaker, start, end = self._subject(i, first, tag, told)
        if not speaker:
            return None
        tail = self.text[self.tokens.ends[i] : sentence.end].strip(" .\"”'’")
        short_tail = len(tail.split()) <= 6 and self._said_before(i, first, start)
        scope = (sentence.start, start) if short_tail else (self.tokens.ends[i], sentence.end)
        return self._make(i, i + 1, speaker, start, end, lemma, scope)

    def _speaks(self, i: int, first: int) -> bool:
        """For forms that may be nouns (fears, reports): True where a name, a pronoun or a noun for people stands before."""
        if i == first or (before := self.tokens.low[i - 1]) in ("to", "the", "a"):
            return False
        named = self._ends_name(i - 1) or before in counts.people() or before in names.anonymous()
        said = self.tokens.low[i] in ("says", "say", "adds")
        return named or said or before in PRONOUNS or before in ADVERBS or before.rstrip("s") in names.anonymous()

    def _said_before(self, i: int, first: int, start: int) -> bool:
        """True where the words said stand before the speaker: "…," he told reporters."""
        k = self.tokens.between(start, start + 1)[0]
        return k - first >= 3

    def _inverted(self, sentence: Sentence, i: int, first: int, last: int) -> tuple[str, int, int] | None:
        """A speaker after the verb: "…," said Renad Mansour, an expert at Chatham House."""
        low, words = self.tokens.low, self.tokens.words
        if low[i] not in ("said", "says", "added", "adds", "wrote", "explained", "asked", "reported", "warned") or i - first < 3:
            return None
        before = words[i - 1]
        if i + 1 >= last:
            return None
        following = low[i + 1]
        named = self.tokens.starts[i + 1] in self.starting or (words[i + 1][0].isupper() and following != "i")
        common = following in ("the", "a", "an", "one", "his", "her") and before in (",", "”", '"', "?", "!", "’", "'")
        if not (named or common) or (before.isalpha() and self._ends_name(i - 1)):
            return None
        stop = i + 1
        while stop < last and low[stop] not in (",", ".", ";", "who", "in", "as", "at", "on", "during", "after", "when", "”", "“", '"'):
            stop += 1
        if before.isalpha() and not self._lost_comma(i, stop, last):
            return None
        speaker, start, end = self._name(i + 1, stop, nearest_to_end=True)
        return (speaker, start, end) if speaker else None

    def _lost_comma(self, i: int, stop: int, last: int) -> bool:
        """Scraped text drops commas: "… heads the northeast said the Observatory." ends right after the speaker."""
        low = self.tokens.low
        verbs = any(low[k] in grammar().be or low[k] in grammar().have for k in range(i + 1, stop))
        return low[i - 1] not in PRONOUNS | {"that"} and stop >= last - 1 and stop - i <= 7 and not verbs

    def _ends_name(self, k: int) -> bool:
        return self.tokens.ends[k] in self.ending

    def _subject(self, i: int, first: int, tag: str, before: Sequence[Attribution]) -> tuple[str, int, int]:
        """The noun phrase before the verb: its name, its offsets; ("", -1, -1) where there is none."""
        low = self.tokens.low
        stop = i
        while stop > first and low[stop - 1] in ADVERBS:
            stop -= 1
        if tag == "ing" or (stop > first and low[stop - 1] == ","):
            return self._across(stop, first, tag, before)
        start = stop
        while start > first and low[start - 1] not in SUBJECT_STOPS and stop - start < MAX_SPEAKER:
            start -= 1
        if start == stop:
            return "", -1, -1
        if stop - start <= 2 and low[start] in ("i", "we", "you"):
            return "", -1, -1  # inside a quotation: its speaker is told elsewhere
        if stop - start == 1 and low[start] in PRONOUNS:
            name = self.last_person if low[start] in ("he", "she", "who") else self.last_body
            return name, self.tokens.starts[start], self.tokens.ends[start]
        return self._name(start, stop, nearest_to_end=True)

    def _across(self, stop: int, first: int, tag: str, told: Sequence[Attribution]) -> tuple[str, int, int]:
        """The subject lies behind a comma: an apposition, or a participle ("…, saying 22 died")."""
        if tag == "ing" and told:
            return told[-1].speaker, told[-1].speaker_start, told[-1].speaker_end
        end = self.tokens.starts[stop] if stop < len(self.tokens) else self.tokens.ends[-1]
        begin = self.tokens.starts[first]
        before = [m for m in self.mentions if begin <= m.start and m.end <= end and m.acting]
        if tag == "ing":
            verb = next((k for k in range(first, stop) if self.tokens.low[k] in grammar().have | grammar().be), stop)
            ahead = [m for m in before if m.end <= self.tokens.starts[verb]]
            before = ahead[-1:] or before
        else:
            before = [m for m in before if m.type == "person"][-1:] or before[-1:]
        if not before:
            return "", -1, -1
        m = before[0]
        return self._shown(m), m.start, m.end

    def _name(self, first: int, last: int, nearest_to_end: bool) -> tuple[str, int, int]:
        """The name of tokens [first, last): of the actor that ends (or begins) it, else the words themselves."""
        low = self.tokens.low
        while first < last and (low[first] in LEADING or not low[first][0].isalnum()):
            first += 1
        while last > first and not low[last - 1][0].isalnum():
            last -= 1
        if first >= last or last - first > MAX_SPEAKER:
            return "", -1, -1
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        inside = [m for m in self.mentions if start <= m.start and m.end <= end and m.acting]
        ends_it = [m for m in inside if m.end >= end - 2 or m.type == "person"]
        if nearest_to_end and ends_it:
            m = ends_it[-1]
            return self._shown(m), m.start, m.end
        if not nearest_to_end and inside and inside[0].start <= start + 4:
            return self._shown(inside[0]), inside[0].start, inside[0].end
        if not self._can_speak(first, last):
            return "", -1, -1
        return " ".join(self.text[start:end].split()), start, end

    def _can_speak(self, first: int, last: int) -> bool:
        """True where the head of a noun phrase names somebody, or something that states: an official, a report."""
        low = self.tokens.low
        head = next((k - 1 for k in range(first + 1, last) if low[k] in ("of", "in", "from", "at", "for", "with", "on", "close", "near")), last - 1)
        word = low[head]
        return word in speakers() or word.rstrip("s") in speakers() or word in names.anonymous()

    def _shown(self, m: Mention) -> str:
        return m.name if m.type == "person" else " ".join(self.text[m.start : m.end].split())

    def _make(
        self, i: int, j: int, speaker: str, start: int, end: int, verb: str, scope: tuple[int, int]
    ) -> Attribution:
        last_word = speaker.split()[-1].lower() if speaker else ""
        hidden = end not in self.ending and (last_word in names.anonymous() or last_word.rstrip("s") in names.anonymous())
        return Attribution(
            self.tokens.starts[i], self.tokens.ends[j - 1], speaker, start, end, verb, scope, anonymous=hidden
        )


def find_attributions(
    text: str, tokens: Tokens, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[Attribution]:
    """Attributions in order of their words; a quotation's later sentences get the speaker of the quotation."""
    voices = _Voices(text, tokens, mentions)
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
        quoted = _inside_quotation(text, sentence)
        if quoted and not spoken:
            speaker = None
        spoken = quoted or any(sign in text[sentence.start : sentence.end] for sign in "“”\"")
        if made:
            speaker = made[-1]
            found += [_carried(speaker, s) for s in waiting]
            waiting = []
        elif quoted and speaker is not None:
            found.append(_carried(speaker, sentence))
        elif quoted:
            waiting.append(sentence)
    return sorted(found, key=lambda a: (a.start, a.scope))


def _inside_quotation(text: str, sentence: Sentence) -> bool:
    """True where the sentence begins with a quotation mark or goes on inside one opened before it in its paragraph."""
    if text[sentence.start] in "“\"":
        return True
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _carried(source: Attribution, sentence: Sentence) -> Attribution:
    return Attribution(
        sentence.start, sentence.start, source.speaker, source.speaker_start, source.speaker_end,
        source.verb, (sentence.start, sentence.end), source.anonymous,
    )  # fmt: skip


def speaker_at(attributions: Sequence[Attribution], offset: int) -> Attribution | None:
    """The innermost attribution whose scope holds the offset, None for the outlet's own voice."""
    holding = [a for a in attributions if a.scope[0] <= offset < a.scope[1]]
    return min(holding, key=lambda a: a.scope[1] - a.scope[0], default=None)
