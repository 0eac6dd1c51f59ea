"""The text as far as it has been read: where a candidate stands, what was told before it, what words surround it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from briefing.annotate.dates.days import bounds
from briefing.annotate.dates.grammar import Candidate
from briefing.annotate.dates.tense import appointments, lies_ahead
from briefing.expressions import expression
from briefing.lexicon.determiners import determiners
from briefing.model import DateBasis, DateSpan, Sentence
from briefing.record import field, record
from briefing.tokens import greater, lesser

Granularity = Literal["day", "month", "year", "decade", "interval", "duration", "time"]
PHASES = ("early", "late", "mid", "earlier", "later")
WHICH = (
    "last", "this", "next", "past", "previous", "preceding", "following", "coming", "same", "that", "every", "each",
    "recent", "current",
)  # fmt: skip
LEADING = frozenset((*PHASES, *WHICH, "of", "the"))
LEAD = expression(
    r"(?:(?:\bthe\s+)?(?:very\s+)?\b(?P<edge>end|beginning|start|middle|close|week|weekend|month)\s+of\s+"
    rf"|\b(?P<phase>{'|'.join(PHASES)})(?:\s+(?:in|on))?[\s-]+)?"
    rf"(?:\b(?:(?P<the>the)\s+)?(?P<which>{'|'.join(WHICH)})\s+|\b(?P<alone>the)\s+)?$",
    re.IGNORECASE,
)
WORD_BEFORE = expression(r"(?:.*[^\w'’])?([\w'’]+)[\s-]+", re.DOTALL)
WORD_AFTER = expression(r"[\s]+([\w'’-]+)")
REACH = 400  # where no sentence holds a candidate, so many characters on each side do
ENDLESS = 4000  # characters; a longer paragraph is a page that has lost its line ends
NEAR = 2  # "the following day" leans on a day told no more than so many sentences before


class Lead(NamedTuple):
    """The words before a date that belong to it: ``the end of``, ``early``, ``last``; folded, empty where not there."""

    start: int
    edge: str
    phase: str
    which: str
    the: bool
    article: int  # where "the" begins, ``start`` where there is none


class Told(NamedTuple):
    """A date that was told: its value, the sentence that told it, and whether the text moved there ("in 2013")."""

    value: str
    sentence: int
    moves: bool


@record(frozen=False, slots=True)
class Story:
    """A text being read against one reference day; readers ask it for context and make their spans with it."""

    text: str
    sentences: Sequence[Sentence]
    reference: date | None
    found: Sequence[Candidate] = ()
    at: int = 0  # index of the candidate that is being read
    sentence: int = 0
    frame: tuple[int, int] = (0, 0)
    told: list[Told] = field(default_factory=list)

    # ------------------------------------------------------------ where we are
    def move(self, at: int) -> None:
        """Go to a candidate."""
        self.at = at
        start = self.found[at].start
        while self.sentence + 1 < len(self.sentences) and self.sentences[self.sentence + 1].start <= start:
            self.sentence += 1
        self.frame = self._frame(self.found[at])

    def _frame(self, candidate: Candidate) -> tuple[int, int]:
        """Offsets of the current sentence; of the text around a candidate that no sentence holds."""
        if self.sentences:
            current = self.sentences[self.sentence]
            if current.start <= candidate.start < current.end:
                return current.start, max(current.end, candidate.end)
        return max(0, candidate.start - REACH), min(len(self.text), candidate.end + REACH)

    @property
    def headline(self) -> bool:
        """True where the current sentence is a headline."""
        return bool(self.sentences) and self.sentences[self.sentence].headline

    def paragraph_start(self) -> int:
        """Offset where the paragraph of the current sentence begins; where the sentence begins in an endless one."""
        start = self.found[self.at].start
        if not self.sentences:
            return max(self.text.rfind("\n\n", max(0, start - ENDLESS), start) + 1, start - ENDLESS, 0)
        at = self.sentence
        while at and self.sentences[at - 1].paragraph == self.sentences[at].paragraph:
            at -= 1
            if start - self.sentences[at].start > ENDLESS:
                return self.sentences[self.sentence].start
        return self.sentences[at].start

    # ------------------------------------------------------------ words around
    def lead(self, start: int) -> Lead:
        """The words before ``start`` that belong to the date."""
        floor = greater(self.frame[0], start - 40)
        last = self.text[floor:start].lower().replace("-", " ").split()[-2:]
        match = None
        if last and (last[-1] in LEADING or (last[-1] in ("in", "on") and last[0] in PHASES)):  # else it can't match
            match = LEAD.search(self.text, floor, start)
        if match is None:
            return Lead(start, "", "", "", False, start)
        edge, phase, the, which, alone = match.groups(default="")
        if which.lower() == "following" and not the:  # "following Monday's attack"
            return Lead(start, "", "", "", False, start)
        keep = start if alone and not edge and not phase else match.start()
        return Lead(keep, edge, phase.lower(), which.lower(), bool(the or alone), match.start())

    def word_before(self, start: int) -> str:
        """The word before ``start`` as written, empty at the start of the sentence or after punctuation."""
        match = WORD_BEFORE.fullmatch(self.text, max(self.frame[0], start - 30), start)
        return match[1] if match else ""

    def word_after(self, end: int) -> str:
        """The word after ``end`` as written, empty before punctuation."""
        match = WORD_AFTER.match(self.text, end, lesser(end + 40, len(self.text)))
        return match[1] if match else ""

    def closes(self, end: int) -> bool:
        """True where a clause ends at ``end``."""
        return not self.text[end : end + 12].strip() or self.text[end : end + 1] in ".,;:)!?\"”'’—–\n"

    def ahead(self, start: int, end: int) -> bool | None:
        """True where the clause looks ahead, False where back, None where nothing tells.

        What is only named by its day lies behind whatever will be done about it, unless it is an appointment: "he will
        appeal against Monday's ruling", "he will stand in Monday's vote".
        """
        told = lies_ahead(self.text, (start, end), self.frame, self.headline)
        if not told:
            return told
        names = self.text[max(0, end - 2) : end] in ("'s", "’s") or self.word_before(start).lower() in determiners()
        noun = self.word_after(end)
        if names and noun.islower() and noun not in appointments():
            near = self.text[max(0, start - 24) : start]
            return True if "ahead of" in near or "before" in near else None
        return told

    def gap(self, other: int) -> str:
        """The text between the current candidate and a later one."""
        return self.text[self.found[self.at].end : self.found[other].start]

    # ------------------------------------------------------------ what was told before
    def remember(self, value: str, moves: bool) -> None:
        """Keep a told date as something that later words may lean on."""
        self.told.append(Told(value, self.sentence, moves))

    def told_day(self, past: bool = False) -> date | None:
        """The last day told near by; of the ``past`` none that lies after the day of reference, but that day where none
        is told."""
        for told in reversed(self.told):
            if self.sentence - told.sentence > NEAR:
                break
            if len(told.value) == 10:
                day = date.fromisoformat(told.value)
                if not past or self.reference is None or day <= self.reference:
                    return day
        return self.reference if past else None

    def told_weekday(self, weekday: int) -> date | None:
        """The last day told anywhere before that is such a day of the week."""
        days = (date.fromisoformat(told.value) for told in reversed(self.told) if len(told.value) == 10)
        return next((day for day in days if day.weekday() == weekday), None)

    def told_near(self) -> str | None:
        """The last date of any size told near by."""
        return self.told[-1].value if self.told and self.sentence - self.told[-1].sentence <= NEAR else None

    def setting(self) -> Told | None:
        """The date that the text moved to in this sentence or at the end of the one before."""
        for told in reversed(self.told):
            if self.sentence - told.sentence > 1:
                return None
            if told.moves:
                return told
        return None

    # ------------------------------------------------------------ making spans
    def span(
        self,
        value: str | None,
        granularity: Granularity,
        reason: str,
        *,
        start: int | None = None,
        end: int | None = None,
        basis: DateBasis = "resolved",
        weekday: int | None = None,
        ahead: bool | None = None,
    ) -> DateSpan:
        """The span of the current candidate, widened to ``start`` or cut to ``end``."""
        candidate = self.found[self.at]
        if value is None:
            basis = "unknown"
        past = not ahead
        if value is not None and self.reference is not None:
            begun = bounds(value)[0].isoformat() if value[-1].isalpha() else value  # all but seasons sort as text
            past = begun <= self.reference.isoformat()
        return DateSpan(
            candidate.start if start is None else start,
            candidate.end if end is None else end,
            value,
            granularity,
            basis,
            reason,
            "date",
            weekday,
            past,
        )

    def lasting(self, value: str | None, *, start: int, repeated: bool = False) -> DateSpan:
        """The span of a duration or of a set of times."""
        end = self.found[self.at].end
        return DateSpan(start, end, value, "duration", "stated", "", "set" if repeated else "duration")
