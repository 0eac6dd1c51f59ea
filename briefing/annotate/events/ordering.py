"""What somebody orders or decides in his own power is what he does by it: "ordered police to seal off the port" holds
people back, "voted to impeach" too; what he orders another state or a rebel to do, he demands. Who speaks up to accuse
somebody accuses him."""

from __future__ import annotations

from functools import cache

from briefing.annotate.clauses import clause_of
from briefing.annotate.modality import standing
from briefing.annotate.scene import Met, Scene
from briefing.lexicon.event_kinds import kind_told
from briefing.lexicon.events import Hit, Trigger, goldstein
from briefing.lexicon.forms import PARTICIPLES, is_finite, verb_forms
from briefing.lexicon.statements import speaking
from briefing.tokens import Tokens

ORDERING = frozenset({"order", "instruct", "instruct to", "direct to", "task to"})
DONE = frozenset("AID COERCE SANCTION RETREAT MOBILIZE INVESTIGATE CONCEDE SUPPORT".split())
DECIDING = frozenset("decided voted agreed resolved opted".split())
# more than the vote or the accord by which it is done
FORCE = frozenset("COERCE SANCTION MOBILIZE INVESTIGATE".split())
SPOKEN = frozenset("DEMAND DISAPPROVE REJECT THREATEN SUPPORT CONCEDE".split())
OTHERS = frozenset({"state", "armed-group", "organisation", "media"})  # in nobody's power but their own
REACH = 14  # tokens between an order and what is ordered
DAY = 5  # tokens of a day or a count: "voted 61-38 on Friday | to"
ENDS = frozenset("for in at by after before over against amid with who which but when as while if because so".split())


def ordered(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    """The triggers of a sentence, those of an order or a decision one with what is ordered or decided."""
    if scene.words.isdisjoint(_leading()):
        return met
    found: list[Met] = []
    for one in met:
        last = found[-1] if found else None
        if last is not None and (
            (_is_order(last) and _is_its_object(tokens, scene, last, one)) or _is_spoken(tokens, last, one)
        ):
            found[-1] = _done(last, one)
            continue
        k = _decision(tokens, scene, one)
        if k is None:
            found.append(one)
        elif last is not None and last.i == k:
            found[-1] = _done(last, one)
        elif last is None or last.i < k:
            verb = Met(k, Hit(1, "past", one.trigger), clause_of(scene.clauses, k))
            found.append(_done(verb, one))
    return found


@cache
def _leading() -> frozenset[str]:
    """Words by which somebody orders, decides or speaks up."""
    verbs = {told.partition(" ")[0] for told in ORDERING}
    return DECIDING | speaking() | {form for verb in verbs for form in verb_forms(verb)}


def _is_order(one: Met) -> bool:
    demanded = one.trigger.category == "DEMAND" and one.trigger.lemma in ORDERING  # a court's order is its judgment
    return demanded and not one.trigger.noun and one.standing == "fact" and not one.negated


def _is_its_object(tokens: Tokens, scene: Scene, order: Met, one: Met) -> bool:
    """ "Ordered | an immediate review", "police to | arrest them", "that schools be | closed", "flags | lowered"."""
    first, low = order.i + order.hit.size, tokens.low
    if one.trigger.category not in DONE or one.negated or not 0 <= one.i - first <= REACH:
        return False
    begins, ends = tokens.starts[first], tokens.starts[one.i]
    if any(m.acting and m.type in OTHERS and begins <= m.start < ends for m in scene.mentions):
        return False
    between = low[first : one.i]
    if one.trigger.noun:
        return ENDS.isdisjoint(between) and "to" not in between and not any(map(is_finite, between))
    if one.hit.form == "base":
        return low[one.i - 1] == "to"
    passive = one.hit.form in PARTICIPLES
    return passive and (low[one.i - 1] == "be" or "that" not in between) and ENDS.isdisjoint(between)


def _is_spoken(tokens: Tokens, last: Met, one: Met) -> bool:
    """ "Went on television on Monday | to accuse the rebels", "called a news conference to deny it"."""
    speaks = last.trigger.category == "CONSULT" and last.standing == "fact" and not last.negated
    if not speaks or one.trigger.category not in SPOKEN or one.negated or one.hit.form != "base":
        return False
    near = 0 < one.i - last.i - last.hit.size <= DAY and tokens.low[one.i - 1] == "to"
    return near and not speaking().isdisjoint(tokens.low[last.i : one.i])


def _decision(tokens: Tokens, scene: Scene, one: Met) -> int | None:
    """The past verb of deciding before an infinitive that tells force: "voted on Monday to | impeach"."""
    if one.trigger.category not in FORCE or one.hit.form != "base" or one.negated or tokens.low[one.i - 1] != "to":
        return None
    k = one.i - 2
    while k > one.i - 2 - DAY and (k in scene.dated or tokens.low[k] == "on" or tokens.low[k][0].isdigit()):
        k -= 1
    if k <= scene.first or tokens.low[k] not in DECIDING:
        return None
    return k if standing(tokens, k, "past", clause_of(scene.clauses, k), scene.named) == ("fact", False) else None


def _done(order: Met, one: Met) -> Met:
    told = one.trigger
    trigger = Trigger(told.lemma, told.category, goldstein(told.category), noun=False, weak=False, kind=kind_told(told))
    return Met(order.i, order.hit._replace(trigger=trigger), order.clause, also=[one])
