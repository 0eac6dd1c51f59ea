"""Whether words can stand as a line of their own: a subject, a verb, no loose ends."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.annotate.clauses import grammar
from briefing.expressions import expression
from briefing.lexicon.forms import is_finite

SHORTEST = 4  # words of a line that says something
PRONOUNS = frozenset(
    "whose it they he she we i you this that these those its their his her our my such both what".split()
)
MODALS = frozenset("will would can could may might must shall should did do does".split())
# what a clause begins with that hangs on another
LEADING = expression(
    r"^(?:[\s,;:.“”\"'’()–—-]|(?:and|but|that|which|who|while|when|as|after|since|amid|because|if|so|where|whereas"
    r"|although|though|despite|following|meanwhile|however)\b,?)+",
    re.IGNORECASE,
)
# "LOTA, Chile (Reuters) - ", "GOMA: ", "HARBOUR CITY -- ", "Aske, Norland, 14 March (Harbour Wire) - "
DATELINE = expression(
    r"^(?:\((?:[A-Z][A-Za-z.]*)(?: [A-Z][\w.]*)?\) ?[–—-]* ?"
    r"|(?=[A-Z]{3})[A-Z][A-Z .'-]+(?:, [A-Z][\w. ]+)?(?: \([^()]{2,20}\))?(?:: | ?[–—] ?| --? )(?=\S)"
    r"|[A-Z][^()\n]{2,50}\([^()\n]{2,30}\)[.:]? ?(?:-|–|—|--) (?=\S))"
)
LOOSE = expression(r", (?:also |thus |thereby )?\w+ing$")  # "…, showing", of which it is not told what
DANGLING = expression(
    r"(?:[\s,;:–—(“\"-]+(?:and|or|but|saying|said|says|adding|of|the|a|an|by|in|on|at|to|with|for|from|as|that|which|who"
    r"|when|after|before|while|because|including|amid|so))+$",
    re.IGNORECASE,
)
# "…, all | while", "… just hours | after", "… even | as": what belongs to the clause that was cut off
BEFORE_CUT = expression(
    r"[\s,]+(?:all|even|just|only|especially|shortly|soon|not long|long|"
    r"(?:(?:just|only|barely|more than|less than|about|nearly) )?(?:an? |the )?(?:[\w-]+ )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?))$"
)
CUTTERS = frozenset("after before when while as since".split())


def is_whole(words: str) -> bool:
    """True for a clause with a subject of its own, no pronoun, and a verb behind it."""
    told = LEADING.sub("", DATELINE.sub("", words)).split()
    if len(told) < SHORTEST or told[0].lower().strip(",“\"'") in PRONOUNS:
        return False
    # "that the suspect be held" asks for it
    return not _is_verb(told[0]) and any(
        _is_verb(word) and "be" not in (before, word) for before, word in pairwise(told)
    )


def _is_verb(word: str) -> bool:
    """True for a word in lower case that reads as a finite verb or a participle."""
    word = word.strip(",;:.“”\"'()")
    if not word.islower():
        return False
    g = grammar()
    return word in g.be or word in g.have or word in MODALS or is_finite(word)


def without_loose_ends(words: str, following: str = "") -> str:
    """A clause without dateline and the conjunctions at its ends, its quotation marks in pairs; ``following`` is the
    word behind it in the text."""
    words = DATELINE.sub("", words)
    bare = LEADING.sub("", words)
    words = bare if len(bare.split()) > 2 else words
    words = LOOSE.sub("", DANGLING.sub("", words.rstrip(' ,;:–—-(“"')))
    if following.lower() in CUTTERS:
        words = BEFORE_CUT.sub("", words)
    return _paired(words)


def _paired(words: str) -> str:
    """Without the quotation mark or bracket whose fellow was cut off."""
    for opening, closing in (("“", "”"), ('"', '"'), ("(", ")"), ("[", "]")):
        if opening == closing:
            lone = words.count(opening) % 2 == 1
            words = words.replace(opening, "") if lone else words
        elif words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    words = re.sub(r"(?<=[A-Za-z])['’](?= )(?<!s['’])", "", words) if not re.search(r"(?:^| )['‘]", words) else words
    return re.sub(r" ['‘’]$", "", words)
