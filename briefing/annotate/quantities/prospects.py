"""Numbers of what has not come: what is hoped, planned or forecast, and how high a toll may rise."""

from __future__ import annotations

from functools import cache

from briefing.annotate.clauses import Clause
from briefing.annotate.scene import Scene
from briefing.lexicon.around_numbers import near
from briefing.lexicon.counts import measure_verbs, state_names
from briefing.lexicon.events import triggers
from briefing.lexicon.forms import verb_forms
from briefing.lexicon.speech import speech_forms
from briefing.model import TOLLS, Context, Quantity
from briefing.record import replace
from briefing.tokens import Tokens, greater

TOLL = frozenset("toll number figure count tally reach rise".split())
COMING = frozenset({"will", "would", "expected", "likely", "feared"})
MAY = frozenset({"could", "may", "might", "should", "can"})
MODALS = frozenset({"could", "may", "might", "would", "will", "should", "can"})
GUESSES = frozenset({"may", "might", "could"})
FATES = (["dead"], ["missing"], ["trapped"], ["buried"], ["alive"], ["among"])
MOVED = frozenset({"displaced", "deployed", "participants"})  # measures of what is done, not of a state that is found


def context_of(tokens: Tokens, quantity: Quantity, clause: Clause, scene: Scene) -> Context:
    """Numbers of what may come are no claims; a toll that "may rise to 200" is one, with 200 as its upper bound."""
    if clause.opener in ("if", "unless"):
        return "hypothetical"
    if quantity.measure in TOLLS and tokens.any_among(TOLL, clause.first, clause.last):
        return _forecast(tokens, quantity, clause)
    first, last = greater(clause.first, tokens.at(quantity.start) - 8), tokens.at(quantity.end)
    state = quantity.predicate == "remain" or quantity.predicate in state_names()
    as_they_are = state and quantity.measure not in MOVED
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    for d in scene.dates:
        if d.value is None and d.granularity == "year" and start <= d.start < end and d.past:
            return "background"  # "more than a year ago": it is not known when, but long before
    for k in () if as_they_are else tokens.among(_hopes(), first, last - 2):
        if tokens.low[k + 1] == "to" and _is_base(tokens, k + 2):
            return "future"
    may_plan = not MODALS.isdisjoint(tokens.words[first:last])
    return "future" if may_plan and any(_tells_plan(tokens, k) for k in range(first, last)) else "main"


SPARED = frozenset("already also still not well only".split())


def _tells_plan(tokens: Tokens, k: int) -> bool:
    """True for a modal that tells of what may come; "may have died", "might be dead" guess at what is."""
    if tokens.words[k] not in MODALS:
        return False
    ahead = [word for word in tokens.low[k + 1 : k + 4] if word not in SPARED]
    if ahead[:1] and (ahead[0] in speech_forms() or ahead[0] == "count"):
        return False  # "could confirm only nine"
    guess = tokens.words[k] in GUESSES and (ahead[:1] == ["have"] or (ahead[:1] == ["be"] and ahead[1:2] in FATES))
    return not guess


def _forecast(tokens: Tokens, quantity: Quantity, clause: Clause) -> Context:
    """ "The toll will be 900", "was expected to reach 700": no count yet; "the toll, which will grow, is 9" is."""
    verb = _comes(tokens, quantity, clause)
    coming = verb >= 0 and tokens.any_among(COMING, max(clause.first, verb - 4), verb)
    return "future" if coming else "main"


def _comes(tokens: Tokens, quantity: Quantity, clause: Clause) -> int:
    """The token of the verb in its base form that leads up to a toll; -1 where none does."""
    return max(tokens.among(near().comes, clause.first, tokens.at(quantity.start)), default=-1)


def at_most(tokens: Tokens, quantity: Quantity, clause: Clause) -> Quantity:
    """A toll that "may reach 8,000" is at most so large."""
    verb = _comes(tokens, quantity, clause) if quantity.measure in TOLLS else -1
    if verb < 0 or not tokens.any_among(MAY, max(clause.first, verb - 4), verb):
        return quantity
    return replace(quantity, low=None, high=quantity.high or quantity.value)


@cache
def _hopes() -> frozenset[str]:
    """Forms of the verbs behind which "to" tells what is wanted or tried, not what was done."""
    wanted = "hope expect plan aim intend want try rush race scramble struggle seek attempt prepare battle"
    return frozenset(form for lemma in wanted.split() for form in verb_forms(lemma))


def _is_base(tokens: Tokens, k: int) -> bool:
    """True for a verb as it stands behind "to"; not so in "rushed to hospital"."""
    if any(word.tag == "base" for word in measure_verbs().get(tokens.low[k], ())):
        return True
    verb = triggers().verb_at(tokens, k, len(tokens))
    return verb is not None and verb.form == "base"
