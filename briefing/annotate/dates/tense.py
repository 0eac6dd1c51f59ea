"""Does the text around a date look ahead or back?"""

from __future__ import annotations

import re
from functools import cache

from briefing import lexicon
from briefing.expressions import expression
from briefing.tokens import greater, lesser

SEAM = expression(r"[,;:—–()\"“”]|\s-\s|--|\b(?:and|but|while|whereas)\b")
HARD_SEAM = expression(r"[,;:—–()\"“”]|\s-\s|--|\b(?:but|after|when|as|because|if|that|which|who|before)\b")
INFINITIVE = expression(r"\bto\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b)[a-z]{2,}\b")
DEADLINE = expression(
    r"\b(?:by|until|till)\s+(?:at least |(?:about|around|well into) |"
    r"the (?:early |late )?(?:morning|afternoon|evening|night|dawn|start|middle|end) of )?"
    r"(?:(?:\d[\d:.]*\s*(?:[ap]\.?m\.?)?|noon|midnight|early|late)\s+"
    r"(?:(?:[A-Z]{2,4}|(?:local|[A-Z]\w+) time)\s+)?(?:on\s+)?)?$"
)
# "the 14 January deadline", not "missed the 9 April deadline"
DUE = expression(r"(?:['’]s)?\s+(?:deadline|cut-?off)\b(?! (?:passed|expired|lapsed|came|went|had|was|ran))")
PASSED = expression(r"\b(?:after|since|miss(?:ed|es|ing)?|let|past|despite|ignor(?:ed|es|ing))\b", re.IGNORECASE)
PROMISED = expression(r"(?:agreed|decided|vowed|promised|pledged|threatened|wanted|planned|intended) to\b")
OVER = expression(r"\b(?:was|were|had|lasted|continued|ran|remained|stayed|went on|raged)\b")
# the verb of an auxiliary, and a participle before its object: "will hold closed talks"
ADVERBS = (
    r"(?:\s+(?:not|also|still|now|then|soon|be|\w+ly))*"
    r"(?:\s+\w+(?:\s+(?:an?|its|their|the))?(?:\s+[a-z]+ed(?=\s+[a-z]{3,}\s))?)?"
)
NOUNS_OWN = expression(r"\b(?:the|an?|its|their|his|her|all|behind|with|of|for|under|over|about)\s$")
ITS_NOUN = expression(r"\s(?!(?:by|in|at|on|from|with|to|for|of|and|or|near|after|before|during)\b)[a-z]{3,}")
REACH = 200
OPENING = 3  # words


@cache
def _cues() -> re.Pattern[str]:
    """Group ``ahead``, ``fixed``, ``behind`` or ``open``."""
    tense = lexicon.table("dates")["tense"]
    auxiliary, future, fixed, present, past = (
        "|".join(lexicon.lines(tense[name])) for name in ("auxiliary", "future", "fixed", "open", "past")
    )
    ahead = rf"(?P<ahead>(?:{auxiliary})\b{ADVERBS}|(?:{future}))|(?P<fixed>{fixed})"
    first = r"(?=[a-z'’])\b(?<!\bfree )(?<!\bgood )"  # what a cue begins with, asked first: most places begin none
    return lexicon.worded(rf"{first}(?:{ahead}|(?P<open>{present})|(?P<behind>{past}))\b")


@cache
def appointments() -> frozenset[str]:
    """Folded nouns for what is held on a day that is fixed before."""
    return lexicon.words(lexicon.table("dates")["tense"]["appointments"])


def _side(cue: re.Match[str] | None, headline: bool = False) -> bool | None:
    """What is fixed is told in the present: "the court meets on Thursday"; but headlines tell the past so."""
    if cue is None or cue.lastgroup == "open" or (headline and cue.lastgroup == "fixed"):
        return None
    return cue.lastgroup in ("ahead", "fixed")


def _last(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last cue, but for a participle that stands before its noun: "will meet behind closed doors"."""
    found = None
    for match in _cues().finditer(text, start, end):
        attribute = match.lastgroup == "behind" and NOUNS_OWN.search(text, start, match.start())
        if not (found and attribute and ITS_NOUN.match(text, match.end())):
            found = match
    return found


def _after(text: str, end: int, ceiling: int, opens: bool) -> re.Match[str] | None:
    """The cue in what follows a date; past a comma only where the date opens its clause: "On Monday, they will …"."""
    after = end + 1 if opens and text.startswith(",", end) else end
    seam = HARD_SEAM.search(text, after, ceiling)
    return _cues().search(text, after, seam.start() if seam else ceiling)


def lies_ahead(text: str, span: tuple[int, int], sentence: tuple[int, int], headline: bool = False) -> bool | None:
    """True where the clause of a date is of the future, False where of the past, None where nothing tells."""
    start, end = span
    floor, ceiling = greater(sentence[0], start - REACH), lesser(sentence[1], end + REACH)
    clause = floor
    for seam in SEAM.finditer(text, floor, start):
        clause = seam.end()
    cue = _last(text, clause, start)
    deadline = not _side(cue) and DEADLINE.search(text, greater(floor, start - 40), start)
    if deadline and not OVER.search(text, clause, start):
        return True
    if DUE.match(text, end) and not PASSED.search(text, clause, start):
        return True
    if cue is None:
        cue = _after(text, end, ceiling, opens=len(text[clause:start].split()) <= OPENING)
        if cue is not None and PROMISED.match(cue[0]):
            return False  # "on Saturday agreed to send a force"
    if cue is None and clause > floor:
        cue = _last(text, floor, clause)
    if cue is None and INFINITIVE.search(text, floor, start):
        return True
    return _side(cue, headline)
