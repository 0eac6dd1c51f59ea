"""What somebody says on a day, where the sentence tells no other event of it: "the minister told parliament on Monday
that war was no solution" is itself what happened, and its words tell what stand it takes.

One who acts must be told to say it, on a told day; tolls are figures, what nobody knows yet is no stand, and plain
information counts only where it is told to those to whom one answers, or by those who find out.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import clause_of
from briefing.annotate.events.stances import DENIED, stance_told
from briefing.annotate.quantities.written import small_numbers
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import speaker_at
from briefing.lexicon.determiners import determiners
from briefing.lexicon.events import Hit, begins_trigger
from briefing.lexicon.forms import verb_forms
from briefing.lexicon.speech import speech_kinds
from briefing.lexicon.statements import beside, stand, tones
from briefing.model import Attribution, Denial, Role
from briefing.tokens import Tokens

NONE: frozenset[str] = frozenset()
AUDIENCE = 8  # tokens behind a verb of telling
APPOSITION = 8  # tokens behind a name that say who it is
QUOTES = frozenset("\"“'‘")
SPOKEN = frozenset({"DEMAND", "DISAPPROVE", "REJECT", "THREATEN", "SUPPORT", "AGREE"})
FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
TELLING = frozenset("tell inform notify write brief assure address".split())
IDLE = frozenset("do does did don't doesn't didn't will would won't wouldn't".split())
COUNT = 3  # tokens of what is said in which a number tells that it counts
# openers of what a report adds to what somebody said
ADDING = frozenset("after before when while as since following amid hours".split())
PARTICLES = frozenset("down out up back off us them me it him her".split())


def stated(
    tokens: Tokens, scene: Scene, heads: Sequence[Met], parts: Sequence[Role], denials: Sequence[Denial]
) -> list[Met]:
    """What is said on a day in a sentence of which neither the words said nor those around them tell an event."""
    if not scene.dates or not scene.attributions:
        return []
    if any(part in ("told", "earlier") for part in parts):
        return []
    verbs = {tokens.starts[m.i] for one in heads for m in (one, *one.also)}
    for told in scene.attributions:
        first, last = _content(tokens, scene, told)
        if last - first < 2 or told.start in verbs or speaker_at(scene.attributions, tokens.starts[first]) is not told:
            continue
        if speech_kinds().get(told.verb) == "judging" or _is_bystander(tokens, scene, told):
            continue
        if stance_told(tokens, scene, first, "CONSULT", NONE) is not told:
            continue
        category = _category(tokens, scene, told, range(first, last), denials)
        if category is None:
            category = _added(tokens, told, heads) or _foretold(heads, range(first, last))
        if category:
            clause = clause_of(scene.clauses, first)
            return [Met(first, Hit(1, "past", stand(category)), clause, "fact", negated=False)]
    return []


def _content(tokens: Tokens, scene: Scene, told: Attribution) -> tuple[int, int]:
    """The tokens of what is said, without what the report itself adds behind it: "said that …, | hours after …"."""
    first, last = tokens.between(max(told.scope[0], scene.sentence.start), min(told.scope[1], scene.sentence.end))
    behind = (c.first for c in scene.clauses if first + 2 < c.first < last and c.opener in ADDING)
    return (first, last) if told.scope[0] < told.start else (first, min(behind, default=last))


def _category(tokens: Tokens, scene: Scene, told: Attribution, said: range, denials: Sequence[Denial]) -> str | None:
    """The category of what is said; empty where it takes no stand, None where its words don't tell."""
    known = beside()
    words = [tokens.low[k] for k in said if k not in scene.named and k not in scene.dated]
    counted = [k for k, w in enumerate(words) if w[0].isdigit() or w in small_numbers()]
    if counted and (counted[0] < COUNT or not known["toll"].isdisjoint(words)):
        return ""
    if _is_bidden(tokens, said):
        return "DEMAND"
    if any(d.how in DENIED and tokens.starts[said.start] <= d.start <= tokens.starts[said[-1]] for d in denials):
        return "REJECT"
    lent = _tone(words)
    if lent is not None:
        return lent
    if told.verb in known["finding"] and not known["inquirers"].isdisjoint(told.speaker.lower().split()):
        return "INVESTIGATE"
    verb = tokens.at(told.start)
    heard = tokens.low[verb : verb + AUDIENCE]
    return "CONSULT" if told.verb in TELLING and not known["audiences"].isdisjoint(heard) else None


def _added(tokens: Tokens, told: Attribution, heads: Sequence[Met]) -> str | None:
    """ "Wrote to the bank on Monday, | urging it to …": what somebody does by what he says, told beside it."""
    behind = (h for h in heads if h.hit.form == "ing" and h.standing == "fact" and tokens.starts[h.i] > told.end)
    return next((h.trigger.category for h in behind if h.trigger.category in SPOKEN), None)


def _foretold(heads: Sequence[Met], said: range) -> str | None:
    """Force of which somebody says that it may come, or that others plan it, is a threat."""
    forces = (h for h in heads if h.i in said and not (h.negated or h.trigger.harm) and h.standing != "fact")
    return next(("THREATEN" for h in forces if h.trigger.category in FORCE), None)


def _tone(words: Sequence[str]) -> str | None:
    """The category that the first word of a stand, or of denying, lends to what is said: "war was no solution", "this
    cannot go on"; empty for what is only not so: "survivors did not answer", "would never happen again"; None where no
    word lends one."""
    for k, word in enumerate(words):
        if word in tones():
            return tones()[word]
        if word in beside()["denying"] or word.endswith("n't"):
            before, behind = words[max(k - 1, 0)], words[min(k + 1, len(words) - 1)]
            if word in IDLE or before in IDLE or behind.startswith(("un", "im")):
                return ""
            return "REJECT" if beside()["unknown"].isdisjoint(words) else ""
    return None


def _is_bidden(tokens: Tokens, said: range) -> bool:
    """ "“Lift these sanctions”", "“Go home”": what is said begins with the bare verb of a demand."""
    k = said.start + (tokens.words[said.start] in QUOTES)
    if k + 1 not in said or not tokens.words[k][0].isupper() or verb_forms(tokens.low[k]).get(tokens.low[k]) != "base":
        return False
    return begins_trigger(tokens.low[k]) and (tokens.low[k + 1] in determiners() or tokens.low[k + 1] in PARTICLES)


def _is_bystander(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """True for one of whom the words around his name say that he speaks for nobody: "Ana Quispe, an analyst, said"."""
    at = tokens.at(told.speaker_end)
    first = max(scene.first, tokens.at(told.speaker_start) - 2)
    return not beside()["bystanders"].isdisjoint(tokens.low[first : min(at + APPOSITION, scene.last)])
