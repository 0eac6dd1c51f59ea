"""Weak triggers: verbs and nouns that tell an event only beside those who act in it, or its day."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import Clause
from briefing.annotate.events.framing import PREPOSITIONS
from briefing.annotate.events.owning import is_clauses_verb
from briefing.annotate.events.whose_day import ADDS, DAY, begun_since, inside, is_possessive
from briefing.annotate.scene import Met, Scene
from briefing.lexicon import counts
from briefing.lexicon.event_verbs import bodies, leaders
from briefing.lexicon.forms import PARTICIPLES, is_finite
from briefing.lexicon.grammar import grammar
from briefing.model import Mention
from briefing.tokens import Tokens, lesser

OBJECT = 14  # tokens after a verb in which its object is looked for: "freed 21 of the more than 200 girls"
OF = 9  # tokens after "the release of" in which those are named whom it concerns
CALLED = 20  # characters from "called" to the name of who was called
MANY = frozenset("thousands hundreds dozens scores".split())  # a crowd, where a clause begins so
# verbs that want to be told whom: "received the envoy", not "received no answer on Monday"
WHOM = frozenset("receive welcome greet invite host brief attend call phone telephone treat train".split())
TOLLS = frozenset("toll tolls number numbers figure figures tally estimate estimates".split())
HIMSELF = frozenset({"he", "she", "they"})
SOMEBODY = HIMSELF | {"we", "i", "who"}
SUBJECT = 3  # tokens of a clause among which a pronoun that is its subject stands


def supported(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """A weak verb needs an actor and an object or a date, one that tells of any day its own day; a weak noun a date, or
    an actor that directs it at something."""
    if one.trigger.dated:
        return _names_day(tokens, scene, one)
    start, end = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    at, past = tokens.starts[one.i], one.i + one.hit.size
    resumed = _resumed(scene, one.clause)
    dated = any(start <= d.start < end or (resumed and d.end <= start) for d in scene.dates)
    dated = dated or begun_since(tokens, scene, one) is not None
    inside = [m for m in scene.mentions if start <= m.start < end]
    if one.trigger.lemma == "call" and not any(0 < m.start - at < CALLED and m.type == "person" for m in inside):
        return False  # "called the raid a crime", not "called President Lula"
    after = any(m.start > at for m in inside)
    if one.trigger.category == "CONSULT" and tokens.any_among(leaders(), one.clause.first, one.i):
        return dated or after
    before = _somebody_acts(tokens, scene, one, inside)
    if one.trigger.noun:
        return dated or _directed(tokens, one, inside, before)
    after = after or people_among(tokens, past, min(one.clause.last, one.i + OBJECT))
    passive = one.hit.form in PARTICIPLES and tokens.any_among(grammar().be, max(one.clause.first, one.i - 3), one.i)
    if one.trigger.category == "DISASTER" and (dated or after):
        return True  # things collapse and overturn: no actor is needed
    if not before and tokens.any_among(bodies(), one.clause.first, one.i):
        stands = one.standing == "future" or _is_told(tokens, scene, one) or _stands_alone(tokens, scene, one)
        return after or passive or (dated and stands)
    if before and (after or passive or one.trigger.category == "PROTEST"):
        return True
    return dated and (passive or (before and _is_told(tokens, scene, one)) or _stands_alone(tokens, scene, one))


def _names_day(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "Landed at Lota on Sunday", "is to open on Monday": what is done, or will be, on a day that its clause names;
    not "men posted there on Monday ate", nor a visit of what is nobody."""
    if one.negated or one.standing == "hypothetical" or one.hit.form in ("ing", "third"):
        return False
    if tokens.any_among(TOLLS, one.clause.first, one.clause.last):
        return False
    days = [d for d in scene.dates if d.role == "date" and (d.weekday is not None or len(d.value or "") == DAY)]
    own = any(inside(tokens, d, one.clause) and not is_possessive(tokens, d) for d in days)
    if not own and begun_since(tokens, scene, one) is None:
        return False
    passive = tokens.any_among(grammar().be | grammar().have, max(one.clause.first, one.i - 4), one.i)
    end, last = one.i + one.hit.size, one.clause.last
    rest = tokens.low[end : next(iter(tokens.among(ADDS, end, last)), last)]
    if not is_clauses_verb(tokens, one) or (not passive and any(map(is_finite, rest))):
        return False
    acts = one.trigger.category != "CONSULT" or tokens.any_among(bodies() | SOMEBODY, one.clause.first, one.i)
    return acts or _stands_before(tokens, scene, one)


def _stands_alone(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "The board met in Lota on Monday": a verb without an object, on a day that its clause names."""
    end = one.i + one.hit.size
    ends = end < one.clause.last and (tokens.low[end] in PREPOSITIONS or end in scene.dated)
    return ends and _names_day(tokens, scene, one)


def _stands_before(tokens: Tokens, scene: Scene, one: Met) -> bool:
    start, end = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    return _somebody_acts(tokens, scene, one, [m for m in scene.mentions if start <= m.start < end])


def _somebody_acts(tokens: Tokens, scene: Scene, one: Met, inside: Sequence[Mention]) -> bool:
    """True where somebody stands before a trigger: a named actor, people, a number of them."""
    start, opening = tokens.starts[one.clause.first], tokens.low[one.clause.first]
    if any(m.acting and m.end <= tokens.starts[one.i] for m in inside):
        return True
    if people_among(tokens, one.clause.first, one.i) or opening in MANY or opening[0].isdigit():
        return True
    if tokens.any_among(HIMSELF, one.clause.first, lesser(one.i, one.clause.first + SUBJECT)):
        return True
    if not (one.clause.relative or one.clause.opener in ("and", "but", ",")):
        return False
    return any(m.end <= start for m in scene.mentions) or people_among(tokens, scene.first, one.clause.first)


def _directed(tokens: Tokens, one: Met, inside: Sequence[Mention], before: bool) -> bool:
    """ "The minister's offer to the union", "the release of the crew": a noun with who does it to whom."""
    k = one.i + one.hit.size
    while k < one.clause.last and not tokens.low[k].isalpha():
        k += 1
    if k >= one.clause.last:
        return False
    if before and tokens.low[k] in ("on", "against", "at"):
        return True
    if tokens.low[k] != "of" or one.trigger.category == "DISASTER":
        return False
    reach = tokens.starts[min(k + OF, one.clause.last - 1)]
    named = any(tokens.starts[k] < m.start <= reach for m in inside)
    return named or people_among(tokens, k, min(one.clause.last, k + OF))


def _is_told(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "Rebels captured the town in June": a verb of the past with an object, not "men armed with sticks"."""
    end = one.i + one.hit.size
    if one.trigger.lemma in WHOM:
        return False
    end += end + 1 < one.clause.last and tokens.low[end] == "on" and end + 1 in scene.dated  # "vowed on Friday that"
    if one.hit.form == "past":
        return True
    return one.hit.form == "past-participle" and end < one.clause.last and tokens.low[end] not in PREPOSITIONS


def _resumed(scene: Scene, clause: Clause) -> bool:
    """True for a clause that goes on behind the relative clause of its subject."""
    at = scene.clauses.index(clause)
    return at > 1 and clause.opener == "," and scene.clauses[at - 1].relative


def people_among(tokens: Tokens, first: int, last: int) -> bool:
    """True where a noun for people stands among the tokens."""
    return tokens.any_among(counts.people(), first, last)
