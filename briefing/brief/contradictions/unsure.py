"""Words by which nothing is said to have been: that it was not, may have been, should be, or cannot be told."""

from __future__ import annotations

from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.model import Attribution
from briefing.tokens import folded_words

DOUBT = frozenset(
    "if whether will would could may might should cannot can't unless fear fears feared alleged why threatened "
    "plan planned refused nearly almost want wants wanted demand demands demanded demanding urge urged urging".split()
)
OPEN = frozenset({"if", "whether", "unless"})
SUPPOSED = frozenset("would could might rumoured rumored feared suspected".split())
NEGATION = frozenset(
    "not no never nobody none neither nor nowhere without deny denied denies denying cannot fail fails failed "
    "unable".split()
)
NONE = frozenset("no nothing nobody none".split())
OUGHT = frozenset({"must", "should", "ought"})
UNTOLD = NEGATION | SUPPOSED | OUGHT | {"will"}  # words of what was not, or is not known to have been
UNSURE = frozenset({"future", "hypothetical"})
FAILING = frozenset("failed failing failure fail fails".split())
# who cannot tell affirms nothing
UNABLE = expression(
    r"\b(?:not been able to|unable to|not able to|could not|cannot|can't|couldn't) "
    r"(?:\w+ )?(?:confirm|corroborate|verify|say|prove)"
)
# before a verb of charging: nobody is charged
WITHHELD = NEGATION | frozenset("decline declined declines refuse refused refusing short stopped avoided".split())


def is_made(source: Cited, charge: Attribution) -> bool:
    """False for a charge that is told not to be made: "has not | blamed", "stopped short of | accusing"."""
    begins = source.sentence_at(charge.start).start
    begins = max(begins, charge.speaker_end) if charge.speaker_end < charge.start else begins
    return WITHHELD.isdisjoint(folded_words(source.text[begins : charge.start]))
