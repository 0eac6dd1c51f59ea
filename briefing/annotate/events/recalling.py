"""What a sentence only calls to mind: events that lie before the news, and those that it is held beside."""

from __future__ import annotations

from briefing.annotate.clauses import Clause
from briefing.annotate.events.telling import is_aside
from briefing.annotate.events.timing import Told
from briefing.annotate.scene import Met, Scene
from briefing.lexicon.grammar import grammar
from briefing.model import Context
from briefing.tokens import Tokens

ONCE = frozenset({"once"})
SECOND = frozenset({"second"})
EARLIER = frozenset("prior previous past former bygone historic historical".split())  # before a noun
COMPARING = frozenset("unlike like resembling reminiscent echoing recalling compared rivalling rivaling".split())
ADJECTIVES = 3  # tokens between such a word and its noun
REACH = 8


def context_of(tokens: Tokens, scene: Scene, met: Met, told: Told) -> Context:
    """As the trigger stands, but to come on a day that lies ahead: "the trial opens on Friday"; background is what has
    no date but lies "in the past", and what the sentence only calls to mind: "once", "a second Chernobyl"."""
    if met.standing != "fact":
        return met.standing
    if told.ahead and not met.negated:
        return "future"
    dated = told.basis in {"stated", "resolved"}
    words, low = tokens.words, tokens.low
    for k in tokens.among(ONCE, met.clause.first, met.i) if "once" in scene.words else ():
        if low[k + 1] not in {"again", "more"} and low[k - 1] != "at" and low[met.i - 1] != "at":
            return "background"
    clause = met.clause
    if not dated and (_is_past(tokens, met) or _is_habit(tokens, scene, clause)):
        return "background"
    if not dated and met.trigger.noun and _is_compared(tokens, met):
        return "background"
    if "second" not in scene.words or not is_aside(scene, clause):
        return "main"
    second = tokens.among(SECOND, scene.first, clause.first - 1)
    return "background" if any(words[k + 1][:1].isupper() for k in second) else "main"


def _is_past(tokens: Tokens, met: Met) -> bool:
    """ "In the past", "two years ago", said of who does it or of what is done."""
    past, clause = grammar().past_phrases, met.clause
    phrases = tokens.among(past.firsts, clause.first, clause.last)
    return bool(phrases) and any(past.at(tokens, k, clause.last) for k in phrases)


def _is_habit(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """ "Rivers have burst here each spring since 1998": what goes on since another year is no news."""
    at = scene.clauses.index(clause) + 1
    if at >= len(scene.clauses) or scene.clauses[at].opener != "since":
        return False
    begins, ends = tokens.starts[scene.clauses[at].first], tokens.ends[scene.clauses[at].last - 1]
    return any(begins <= d.start < ends and d.past and d.granularity in ("year", "decade") for d in scene.dates)


def _is_compared(tokens: Tokens, met: Met) -> bool:
    """ "Unlike the raid on the port", "previous attacks": what is only held beside the news."""
    low, first = tokens.low, met.clause.first
    if tokens.any_among(EARLIER, max(first, met.i - ADJECTIVES), met.i):
        return True
    stops = grammar().be | {","} | COMPARING
    k = next((k for k in range(met.i - 1, max(first, met.i - REACH) - 1, -1) if low[k] in stops), met.i)
    return low[k] in COMPARING and (low[k] != "like" or k == first)
