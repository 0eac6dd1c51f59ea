"""Whom a pronoun before a verb of saying means: who spoke last, or who was named last."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import QUOTES
from briefing.annotate.voices.speaking import MANY, anonymous, bodies, can_state, head_of, several, speaks_alone
from briefing.lexicon.counts import people
from briefing.lexicon.determiners import articles, theirs
from briefing.lexicon.names import offices
from briefing.model import Mention
from briefing.tokens import Tokens

BODIES = ("organisation", "media", "government", "armed-group", "military", "state")
PERSONAL = frozenset({"he", "she", "who"})
NAMED = 5  # characters from the beginning of a sentence in which a body is named that opens it
OPENS = 20  # characters from the beginning of a sentence in which its subject is named
FOLK = 4  # tokens at the beginning of a sentence that name people who open it
RECENT = 2  # sentences
OFFICE = 7  # tokens at the beginning of a sentence that name who opens it by office alone
# behind "according to"
SUBJECTS = {"him": "he", "his": "he", "her": "she", "them": "they", "their": "they", "its": "it"}
OWNS = frozenset({"'s", "'", "’"})
SUFFERS = OWNS | {"was", "were", "where"}  # behind a body that does nothing: "The school | was hit"
# "asked about the mayor, he said", "asked whether the mayor knew, he said": not the mayor
ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})


class Antecedents:
    """Who was named and who spoke in the sentences of a document read so far; read when first a pronoun asks."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.text, self.tokens = text, tokens
        self._known = {*[m.name for m in mentions], *[text[m.start : m.end] for m in mentions]}
        self._persons = {m.name for m in mentions if m.type == "person"}
        self._person, self._person_at = "", -1
        self._holder: dict[str, str] = {}  # of an office: who was told last to hold it
        self._body, self._state = "", False  # the body named last, and whether it is a state
        self._single = ""  # that body, or the one without a name with which a sentence opened since
        self._speaker, self._speaker_at = "", -1
        self._hidden: dict[str, str] = {}  # who spoke last without a name, by the noun that says what they are
        self._folk, self._folk_silent = "", 0  # people without a name with whom a sentence opened, and sentences since
        self._silent = 0  # sentences since somebody spoke
        self._unread: list[tuple[int, Sequence[Mention], str, int]] = []  # sentences that were noted

    def note(self, start: int, told: Sequence[Mention], speaker: str, at: int) -> None:
        """The actors named in the sentence that begins at ``start``, and who spoke there, named at an offset; no
        speaker is an empty string."""
        self._unread.append((start, told, speaker, at))

    def _catch_up(self) -> None:
        for noted in self._unread:
            self._read(*noted)
        self._unread.clear()

    @property
    def spoke(self) -> str:
        """Who spoke in the sentence before; empty where nobody did."""
        self._catch_up()
        return self._speaker if self._silent == 0 else ""

    def hidden(self, noun: str) -> str:
        """Who spoke last of whom nothing but what they are was told: "port source" of "source"; empty for nobody."""
        self._catch_up()
        return self._hidden.get(noun, "")

    @property
    def person(self) -> str:
        """The person told of last; empty where there is none."""
        self._catch_up()
        return self._person

    def _read(self, start: int, told: Sequence[Mention], speaker: str, at: int) -> None:
        """A sentence is about the person with whom it opens, else about the last."""
        opening = next((m for m in told if m.type == "person" and m.start - start < OPENS), None)
        if opening is None and (office := self._office(start)):
            self._person, self._person_at = office, start
        for m in told:
            if m.type == "person":
                self._person, self._person_at = (opening or m).name, m.start
                self._holder.update((word, m.name) for word in m.role.lower().split()[-1:])
            elif m.type in BODIES:
                self._body, self._state = self.text[m.start : m.end], m.type == "state"
                self._single = self._body
        named = (m for m in told if m.type in BODIES and m.type != "state" and m.acting and m.start - start < NAMED)
        first = next((self.text[m.start : m.end] for m in named if self.text[m.end : m.end + 1] not in OWNS), "")
        if opens := first or self._opening(start, bodies(), SUFFERS):  # "The charity | has a clinic. It says …"
            self._single = opens
        self._silent += 1
        self._folk_silent += 1
        if folk := self._people(start):
            self._folk, self._folk_silent = folk, 0
        if speaker:
            self._speaker, self._speaker_at, self._silent = speaker, at, 0
            if " " in speaker and anonymous(noun := head_of(speaker)):
                self._hidden[noun] = speaker
        if speaker in self._persons:  # "Quispe beat Mbeki, Diaz said. He denied …"
            self._person, self._person_at = speaker, at

    def _people(self, start: int) -> str:
        """Several people who open a sentence: "Eight | women | came"."""
        first, low = self.tokens.at(start), self.tokens.low
        if people().isdisjoint(low[first : first + FOLK]):
            return ""
        reach = range(first, min(len(low), first + FOLK))
        k = next((k for k in reach if low[k] in people() and low[k] not in PERSONAL), -1)
        return low[k] if k >= 0 and (low[k].endswith("s") or low[k] in MANY) else ""

    def _office(self, start: int) -> str:
        """Who opens a sentence by office alone, by name where somebody was told to hold it: "The prime minister |
        arrived", "Her lawyer | wept"."""
        told = self._opening(start, offices())
        return self._holder.get(told.lower().split()[-1], told) if told else ""

    def _opening(self, start: int, heads: frozenset[str], behind: frozenset[str] = OWNS) -> str:
        """The noun phrase with which a sentence opens, where one of the nouns is its head and nothing of
        ``behind`` follows: "Her | lawyer | wept"."""
        first, low = self.tokens.at(start), self.tokens.low
        if first >= len(low) or (low[first] not in articles() and low[first] not in theirs()):
            return ""
        reach = range(first + 1, min(len(low) - 1, first + OFFICE))
        head = next((k for k in reach if low[k] in heads and low[k + 1] not in heads), -1)
        ahead = {*low[first + 1 : head]} - {"-"}
        if head < 0 or low[head + 1] in behind or ahead & articles() or not all(map(str.isalpha, ahead)):
            return ""
        return self.text[self.tokens.starts[first + 1] : self.tokens.ends[head]]

    def meant(self, k: int, first: int, acting: Sequence[Mention]) -> str:
        """Whom the pronoun at token k means, in a sentence that begins with token ``first`` and names the ``acting``
        before it: "who" the last person of them, "he" the first, else who spoke or was named last; "it" and "they" who
        spoke last, or the body named last; empty where nobody is known."""
        self._catch_up()
        word = SUBJECTS.get(self.tokens.low[k], self.tokens.low[k])
        if word not in PERSONAL:
            bodies = {self.text[m.start : m.end] for m in acting if m.type in BODIES and m.type != "state"}
            own = len(bodies) == 1 and word == "it" and self.tokens.low[k - 1] not in QUOTES | {","}  # "…, it said, …"
            return bodies.pop() if own else self._they(word)
        opening = self.tokens.low[first]
        of_another = opening in ASKED or (k > first and word != "who" and opening == word)  # "he …, which he denied"
        closes = self.tokens.low[k - 1 : k + 3 : 3]  # "…, | he | said | ."
        last = self._silent < RECENT and self._person_at <= self._speaker_at  # nobody was named since
        spoke = last and (self._speaker in self._persons or speaks_alone(self._speaker))
        if spoke and word != "who" and closes == [",", "."]:
            return self._speaker  # "The mayor wept, a nurse said. The mayor was late, she said."
        inside = self._quoted_from(k, first)
        told = [m for m in acting if m.type == "person" and m.start < inside]
        persons = [m.name for m in told] if not of_another else []
        if persons:
            return persons[-1 if word == "who" else 0]
        # "said the judge. He …", but not "a doctor said. Luis Mbeki left. He …"
        unknown = self._speaker.istitle() and self._speaker not in self._known  # a name of which nothing else is told
        unnamed = self._speaker_at > self._person_at and (speaks_alone(self._speaker) or unknown)
        return self._speaker if unnamed else self._person

    def _quoted_from(self, k: int, first: int) -> int:
        """Where the quotation opens that closes right before the pronoun at token k, for whom it names does not say it:
        "“The mayor knew,” | he said"; else the offset of the pronoun."""
        low = self.tokens.low
        if low[k - 1] not in QUOTES or k - 1 <= first:
            return self.tokens.starts[k]
        return next((self.tokens.starts[j] for j in range(k - 2, first - 1, -1) if low[j] in QUOTES), 0)

    def _they(self, word: str) -> str:
        body = self._single if word == "it" else self._body if not self._state else ""
        if not self._speaker or self._speaker in self._persons:
            return body
        spoke = self._speaker.lower()
        alone = not several(self._speaker) and not (spoke.endswith("s") and can_state(spoke)) and spoke != self._folk
        if word == "they" and alone and self._folk and self._folk_silent < RECENT:
            return self._folk
        fits = several(self._speaker) if word == "they" else not (several(self._speaker) or self._silent)
        return self._speaker if fits or not self._body else body
