"""Whether words can stand as a line of their own: a subject, a verb, no loose ends."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from briefing.calendar import SHORT_MONTHS, SHORT_WEEKDAYS
from briefing.documents.opening import behind_opening
from briefing.expressions import expression
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.memo import remembered

SHORTEST = 4  # words of a line that says something
PRONOUNS = frozenset(
    "whose it they he she we i you this that these those its their his her our my such both what".split()
)
LOOSE_STARTS = PRONOUNS | {"to"}  # with which no line stands alone
HONOURS = frozenset("Royal Highness Majesty Imperial Holiness Eminence Excellency Grace Honour Serene".split())
MODALS = frozenset("will would can could may might must shall should did do does".split())
# how a day or month begins
DAY = rf"(?:early |late |mid-?|last )*(?:{'|'.join((*SHORT_WEEKDAYS, *SHORT_MONTHS))}|\d)"
# what a clause begins with that hangs on another
LEADING = expression(
    r"^(?:[\s,;:.“”\"'’()–—-]|(?:and|but|which|(?-i:[Ww]ho)|while|when|after|amid|because|if|where|whereas|although"
    rf"|though|since(?! {DAY})|despite|following|meanwhile|however|so(?! (?:far|many|much)\b)"
    r"|as(?! (?:of|many|much|well|part|recently|early|late|far|long|soon)\b)"
    r"|that(?! (?:same )?(?:morning|afternoon|evening|night|day|week|month|year|time)\b))\b,?)+",
    re.IGNORECASE,
)
# a preposition before the subject: "After Friday's raid the army …"
BEFORE_SUBJECT = expression(r"(?:after|since|amid|despite|following)\b", re.IGNORECASE)
DETERMINERS = frozenset("the a an its their his her our this that these those some many several".split())
LOOSE = expression(r", (?:also |thus |thereby )?\w+ing$")  # "…, showing", of which it is not told what
# words that belong to what is not there
DANGLERS = tuple(
    "and or but saying said says adding of the a an by in on at to with for from as that which who when after before "
    "while because including amid so within".split()
)
AGO = (
    "".join(rf"(?<!\b{unit}\s)" for unit in "day night evening week month year".split()) + "before"
)  # "the day before"
DANGLING = expression(
    rf"(?:[\s,;:–—(“\"-]+(?:{'|'.join(AGO if word == 'before' else word for word in DANGLERS)}))+$", re.IGNORECASE
)
# "…, all | while", "… just hours | after", "… even | as": what belongs to the clause that was cut off
BEFORE_CUT = expression(
    r"(?<!\blast)(?<!\bthis)(?<!\bnext)(?<!\bthat)(?<!\bsame)(?<!\brecent)(?<!\bpast)(?<!\bcoming)(?<!\bprevious)[\s,]+"
    r"(?:all|even|just|only|especially|shortly|soon|not long|long|"
    r"(?:(?:just|only|barely|more than|less than|about|nearly) )?(?:an? |the )?"
    r"(?:(?:\d+|few|several|some|many|couple of|half an?|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|(?:twenty|thirty|forty)(?:-\w+)?) )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?))$"
)
# "a deal for three weeks": how long it is to last
LASTING = expression(
    r"\b(?:for|within|over|in)(?: (?:just|only|about|nearly|at least|more than|less than|another|the next|the last))?"
    r"(?: (?:\d+|an?|few|several|some|many|half an?|two|three|four|five|six|seven|eight|nine|ten|twelve))?"
    r" (?:minute|hour|day|week|month|year)s?$"
)
APOSTROPHES = frozenset("'‘’")
CUTTERS = frozenset("after before when while as since".split())


def is_whole(words: str, verb: str = "") -> bool:
    """True for a clause with a subject of its own, no pronoun, and a verb behind it: one that reads as such by itself,
    or the ``verb`` of which it is known, be it in the present tense."""
    told = LEADING.sub("", behind_opening(words)).split()
    if len(told) < SHORTEST or (told[0].lower().strip(",“\"'") in LOOSE_STARTS and told[1] not in HONOURS):
        return False
    # "that the suspect be held" asks for it; "the airport, flooded on Tuesday" and "by their count, were" have none
    commas = accumulate(word.endswith(",") for word in told)
    return not is_verb(told[0]) and any(
        (is_verb(word) or word.strip(",;:.") == verb)
        and "be" not in (before, word)
        and not (before.endswith(",") and count == 1)
        for (before, word), count in zip(pairwise(told), commas, strict=False)
    )


@remembered
def is_verb(word: str) -> bool:
    """True for a word in lower case that reads as a finite verb or a participle."""
    word = word.strip(",;:.“”\"'()")
    if not word.islower():
        return False
    g = grammar()
    return word in g.helping or word in MODALS or is_finite(word)


def _is_adverbial(words: str, sentence: bool) -> bool:
    """True for a preposition and its noun before a main clause: "Despite a curfew, miners marched"."""
    first, comma, _ = words.partition(",")
    leads = sentence or (bool(comma) and not any(map(is_verb, first.split()[1:])))
    return leads and BEFORE_SUBJECT.match(words) is not None


def without_loose_ends(words: str, following: str = "", sentence: bool = False) -> str:
    """A clause without dateline and the conjunctions at its ends, its quotation marks in pairs; ``following`` is the
    word behind it in the text. Of a whole ``sentence`` what leads up to its subject stays."""
    words = behind_opening(words)
    bare = LEADING.sub("", words)
    words = bare if len(bare.split()) > 2 and not _is_adverbial(words, sentence) else words
    words = words.rstrip(' ,;:–—-(“"')
    words = DANGLING.sub("", words) if words.rstrip().lower().endswith(DANGLERS) else words
    words = LOOSE.sub("", words) if words.rstrip().endswith("ing") else words
    if following.lower() in CUTTERS and not LASTING.search(words):
        words = BEFORE_CUT.sub("", words)
    return paired(words)


def paired(words: str) -> str:
    """Without the quotation mark or bracket whose fellow was cut off."""
    for opening, closing in (("“", "”"), ('"', '"'), ("(", ")"), ("[", "]"), ("``", "''")):
        if opening == closing:
            lone = words.count(opening) % 2 == 1
            words = words.replace(opening, "") if lone else words
        elif words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    if APOSTROPHES.isdisjoint(words):
        return words
    words = re.sub(r"(?<=[A-Za-z])['’](?= )(?<!s['’])", "", words) if not re.search(r"(?:^| )['‘]", words) else words
    return re.sub(r" ['‘’]$", "", words)
