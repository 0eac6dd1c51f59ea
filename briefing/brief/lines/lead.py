"""The sentence of a report that tells an event best: one that an editor would let stand by itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from briefing.brief.lines.extent import cut
from briefing.brief.lines.standing import without_loose_ends
from briefing.calendar import MONTHS, WEEKDAY
from briefing.documents.opening import behind_opening
from briefing.expressions import expression
from briefing.lexicon import common_words, names
from briefing.lexicon.forms import content_stem
from briefing.model import Event, Evidence
from briefing.tokens import folded_words, tokenize
from briefing.when import day_of

ALIKE, SHARED, ROOT = 0.5, 3, 4  # the part of the shorter sentence, its least words, and the letters compared of each
LONGEST = 230  # characters of a sentence that stands uncut
SHORTEST = 6  # words
SALIENT = 10  # words that the tops of reports share most which a sentence should have
FAR, MENTIONED = 90, 3.0  # characters into a sentence from which an event is told beside another, and what that costs
LED, START = 1.5, 30  # what it is worth to be told as the event's own line is, and how much of the line is compared
TOP, NEAR_TOP = 700, 1500  # characters from the beginning of a report: news tells first what matters most
_OPENS = expression(r"[\"“‘(]?[A-Z0-9À-Þ$£€]")
_ENDS = expression(r"[.!][\"”’')\]]*$")
_JOINED = expression(
    r"(?:(?:but|and|however|meanwhile|moreover|furthermore|also(?! \w+day\b)|still|yet|in addition|additionally"
    r"|earlier(?=,)|separately|indeed|in fact|as a result|according to reports),? )(?=\w)",
    re.IGNORECASE,
)
# words that point back to a sentence that is not shown
_POINTS_BACK = expression(
    r"(?:(?:some|many|most|all|both|none|each|one) of (?:them|these|those)"
    r"|now|then|so|if|he|she|they|it|this|that|these|those|his|her|their|its|there|such|both|another"
    r"|others?|one of them|i|we|you"
    r"|the (?:move|decision|incident|announcement|latest|pair|two|latter|former|group|attack|order|measure|decree|vote"
    r"|company|agency|man|woman|suspect|victims?|president|minister|official|report|statement|comments?|update|act|measures"
    r"|mishap|unrest|tragedy|toll|deal|talks|attacks|arrests?|protests|killings?)"
    r"(?! (?:on|of|in|at|near|against|by) (?:the )?(?-i:[A-Z\d])))\b",  # "the attack on 16 May" says which
    re.IGNORECASE,
)
_MENTIONS = expression(
    r"(?:after|since|following|when|who|which|where|whose|whether|if|before|until) "
)  # in a clause of another
# the harm that a deed did, told before it: "nine were killed | when gunmen stormed"
_HARMED = expression(r"\b(?:killed|wounded|injured|hurt|dead|died|missing|displaced|trapped)\b[^.]*$")
# "Dated May 3 and signed by a clerk, it said …"
_LED_IN = expression(
    r"(?:[A-Z]\w+(?:ed|ing)|On|In|At|By|Last|Earlier)\b[^,;:“\"]{0,80}(?:,[^,;:“\"]{0,40})?, (?:he|she|it|they)\b"
)
_LEANS = expression(
    r"\b(?:the|that) same (?:day|morning|afternoon|evening|night)\b"
    r"|,[\"”’']? (?:he|she|they|it) (?:said|says|added|told)\b"
)
WEEKDAYS = expression(rf"\b{WEEKDAY}\b(?!['’])")  # not "Monday's raid"
# long after
_OF_A_MONTH = expression(rf"\bthe (?:{'|'.join(MONTHS)}) [a-z]")
_ASIDES = expression(
    r"\([^()]*\)|\b(?:said|says|told \w+|reported|announced|statement)(?: late| early)?(?: on)? [A-Z]\w+day\b"
)
_LOOKS_BACK = expression(r"(?:following|after|since|despite|in (?:retaliation|response|addition))\b", re.IGNORECASE)
_PLACE = expression(
    r"[A-Z][\w.'-]{2,20}(?: [A-Z][\w.'-]+){0,2}(?: \([A-Z]{2,8}\)| province| city| region)?: (?=[A-Z\"“])"
)  # "Puno (ANP): "
SPOKEN = expression(r"\b(?:I|we|We|our|Our|my|My|us|you|You)\b")
_CAPTION = expression(
    r"©|\bREUTERS/|\bGetty\b|\b(?:file )?photo\b|\b(?:is|are) (?:seen|pictured)\b|\bpictured\b"
    r"|\bin this (?:image|video)|\bhandout\b|\(left\)|\(right\)|https?://",
    re.IGNORECASE,
)
_CAPTIONED = ("©", "reuters/", "getty", "photo", "seen", "pictured", "in this", "handout", "(left)", "(right)", "http")


def best_sentence(event: Event, novel: Callable[[str], float] = lambda _: 0.0) -> tuple[float, str, Evidence] | None:
    """The worth, the words and the evidence of the sentence that tells an event best; None where none can stand alone.

    ``novel`` adds to the worth of a sentence what it is worth to the case.
    """
    told = [
        (
            _worth(words, e)
            - MENTIONED * _is_mentioned(e)
            + LED * (event.summary[:START].casefold() in words.casefold())
            + novel(words),
            words,
            e,
        )
        for e in event.evidence
        if (words := whole(e.sentence)) and not _of_another_day(words, event.date)
    ]
    return max(told, key=lambda t: (t[0], -len(t[1]), t[2].source, -t[2].start), default=None)


def _is_mentioned(told: Evidence) -> bool:
    """True for what a sentence tells beside something else, far behind its beginning or in a clause; not for the deed
    behind the harm that it did."""
    before = told.sentence.partition(told.quote[:FAR])[0]
    if told.quote.startswith("when ") and _HARMED.search(before):
        return False
    return len(before) > FAR or _MENTIONS.match(told.quote) is not None


def _of_another_day(words: str, date: str | None) -> bool:
    """True where a sentence names days of the week, none of them that of an event."""
    day = day_of(date)
    named = set(WEEKDAYS.findall(_ASIDES.sub("", words))) if day else set()
    return (bool(named) and day is not None and f"{day:%A}" not in named) or _OF_A_MONTH.search(words) is not None


def bare(line: str) -> str:
    """A sentence of one line without dateline and conjunction."""
    line = behind_opening(line)
    town = _PLACE.match(line)
    line = _lowered(line[town.end() if town else 0 :])
    joined = _JOINED.match(line)
    line = line[joined.end() :] if joined else line
    return line[:1].upper() + line[1:]


def whole(sentence: str) -> str:
    """A sentence without dateline and conjunction; empty where it is no whole one, or no prose."""
    line = bare(" ".join(sentence.split()))
    if not _OPENS.match(line) or not _ENDS.search(line) or len(line.split()) < SHORTEST or _is_caption(line):
        return ""
    balanced = line.count("“") == line.count("”") and line.count('"') % 2 == 0 and line.count("(") == line.count(")")
    return line if balanced else ""


def _is_caption(line: str) -> bool:
    low = line.lower()
    return any(sign in low for sign in _CAPTIONED) and _CAPTION.search(line) is not None


def _lowered(line: str) -> str:
    """A sentence whose first words stand in capitals, as some outlets set them: "THE DEATH toll", as others do."""
    words = line.split(" ")
    if not words[0].isupper() or words[0].lower() not in common_words():
        return line
    many = next((k for k, word in enumerate(words) if not word.isupper()), len(words))
    if many == 1 and len(words[0]) == 1:
        return line
    first = [words[0].capitalize(), *(w if names.actors().at(tokenize(w), 0, 1) else w.lower() for w in words[1:many])]
    return " ".join([*first, *words[many:]])


def _worth(line: str, evidence: Evidence) -> float:
    """How well a sentence stands alone and how soon its report tells it."""
    worth = 2.0 if evidence.start < TOP else 1.0 if evidence.start < NEAR_TOP else 0.0
    worth -= 3.0 if line[0] in "\"“‘'" or SPOKEN.search(line) else 0.0
    worth -= 4.0 if points_back(line) else 0.5 if _LOOKS_BACK.match(line) else 0.0
    worth -= 1.5 if len(line) > LONGEST and len(shortened(line)) > LONGEST else 0.0
    return worth - (0.5 if "“" in line or '"' in line else 0.0)


def looks_back(line: str) -> bool:
    """True for a sentence that begins with what went before what it tells: "Following the raid, …"."""
    return _LOOKS_BACK.match(line) is not None


def points_back(line: str) -> bool:
    """True for a sentence that begins with what another one tells of: "He sent …", "The move …"; for one whose speaker
    or day another one names: "the same evening", ", she added"."""
    return any(sign.match(line) for sign in (_POINTS_BACK, _LED_IN)) or _LEANS.search(line) is not None


def shortened(line: str, least: int = 0) -> str:
    """A long sentence up to where a clause that can be spared begins, behind the ``least`` that it must tell; whole
    where none does."""
    end = cut(line, 0, least, len(line)) if len(line) > LONGEST else len(line)
    return line if end == len(line) else without_loose_ends(line[:end], line[end:].split()[0], True) + "."


class Salience:
    """How much a sentence says of what the reports of a case share at their tops: headline and first sentences."""

    def __init__(self, titles: Sequence[str], tops: Sequence[str]) -> None:
        """``titles`` are the headlines of the case, ``tops`` one text a report."""
        self._titles = {title.rstrip(" .").casefold() for title in titles}
        told: Counter[str] = Counter()
        for top in tops:
            told.update(set(stems(top)))
        self._shared = {stem: count for stem, count in told.items() if count > 1}
        self._whole = sum(sorted(self._shared.values(), reverse=True)[:SALIENT])

    def __call__(self, line: str) -> float:
        """Between 0 and 1; -1 for a headline itself, which is no sentence of its own."""
        return -1.0 if self.is_headline(line) else self.share(line)

    def share(self, line: str) -> float:
        """As a call, of any words."""
        if not self._whole:
            return 0.0
        return min(1.0, sum(self._shared.get(stem, 0) for stem in set(stems(line))) / self._whole)

    def is_headline(self, line: str) -> bool:
        return line.rstrip(" .").casefold() in self._titles


def alike(one: str, other: str) -> bool:
    """True where two sentences share so many words, by their first letters, that they tell the same."""
    a, b = ({stem[:ROOT] for stem in stems(line)} for line in (one, other))
    return len(a & b) >= max(SHARED, ALIKE * min(len(a), len(b)))


def stems(text: str) -> Iterable[str]:
    """The stems of the words of a text that mean something."""
    return filter(None, map(content_stem, folded_words(text)))
