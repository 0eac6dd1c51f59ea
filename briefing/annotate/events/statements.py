"""What somebody says on a day, where the sentence tells no other event of it: "the minister told parliament on Monday
that war was no solution" is itself what happened, and its words tell what stand it takes.

One who acts must be told to say it, on a told day; tolls are figures, what nobody knows yet is no stand, and plain
information counts only where it is told to those to whom one answers, or by those who find out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from briefing.annotate.clauses import clause_of
from briefing.annotate.events.stances import stance_told
from briefing.annotate.quantities.written import is_number
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import has_verb, speaker_at
from briefing.lexicon.determiners import determiners
from briefing.lexicon.events import Hit, begins_trigger
from briefing.lexicon.forms import is_finite, verb_forms
from briefing.lexicon.grammar import grammar
from briefing.lexicon.implied import implied
from briefing.lexicon.speech import speech_kinds
from briefing.lexicon.statements import beside, tones
from briefing.model import Attribution, Role
from briefing.tokens import Tokens

NONE: frozenset[str] = frozenset()
HIMSELF = frozenset({"he", "she", "i"})
OWN = HIMSELF | {"it", "they", "we"}
ABOUT = 4  # tokens of what is said among which its subject stands
APPOSITION = 8  # tokens behind a name that say who it is
QUOTES = frozenset("\"“'‘")
SPOKEN = frozenset({"DEMAND", "DISAPPROVE", "REJECT", "THREATEN", "SUPPORT", "AGREE"})
FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
IDLE = frozenset("do does did don't doesn't didn't will would won't wouldn't with had".split())
NAMING = frozenset("called branded labelled labeled dubbed termed described".split())
OBJECT = 9  # tokens of whom or what somebody calls so
# openers of what a report adds to what somebody said
ADDING = frozenset("after before when while as since following amid hours".split())
BIDDEN = frozenset("down out up back off us them me it him her".split())
PARTICLES = frozenset("for on upon off out in to by at".split())


def stated(tokens: Tokens, scene: Scene, heads: Sequence[Met], parts: Sequence[Role]) -> list[Met]:
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
        said = range(first, last)
        if told.scope[0] == told.end and not has_verb(tokens, first, last) and tokens.words[scene.first] in QUOTES:
            said = range(scene.first, tokens.at(min(told.start, told.speaker_start)))  # "“…,” the union said on Monday"
        category = _category(tokens, scene, told, said)
        if category is None:
            category = _added(tokens, told, heads) or _foretold(heads, said) or _plainly(tokens, told, said)
        if category:
            clause = clause_of(scene.clauses, first)
            return [Met(first, Hit(1, "past", implied("take a stand", category, "", said=True)), clause)]
    return []


def named_so(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    """The triggers of a sentence with what somebody is called there in somebody else's words: "the mayor called the
    strikers “spoilers”" is a charge unless these words take another stand; not "called the raid “Northern Wind”"."""
    if scene.words.isdisjoint(NAMING):
        return met
    for k in tokens.among(NAMING, scene.first + 1, scene.last - 2):
        clause = clause_of(scene.clauses, k)
        what = "what" in tokens.low[clause.first : k]  # "is | what sailors called “black water”"
        if what or tokens.low[k + 1] in PARTICLES or any(m.i == k and m.trigger.category != "CONSULT" for m in met):
            continue  # "called for “days of rage”"
        quoted = next((j for j in range(k + 2, min(k + OBJECT, clause.last - 1)) if tokens.words[j] in QUOTES), None)
        if quoted is None or tokens.words[quoted + 1][0].isupper() or any(map(is_finite, tokens.low[k + 1 : quoted])):
            continue
        acts = any(m.acting and m.start < tokens.starts[k] for m in scene.mentions)
        if acts or tokens.low[k - 1] in ("he", "she"):
            category = _tone(tokens.low[quoted + 1 : clause.last]) or "DISAPPROVE"
            found = Met(k, Hit(1, "past", implied("call so", category, "")), clause)
            return sorted([*(m for m in met if m.i != k), found], key=attrgetter("i"))
    return met


def _content(tokens: Tokens, scene: Scene, told: Attribution) -> tuple[int, int]:
    """The tokens of what is said, without what the report itself adds behind it: "said that …, | hours after …"."""
    first, last = tokens.between(max(told.scope[0], scene.sentence.start), min(told.scope[1], scene.sentence.end))
    undated = (k for k in range(first, last) if k not in scene.dated and tokens.low[k] != "on")
    if tokens.low[next(undated, first)] == "by":
        return first, first  # "the refusal, announced on Monday by": nothing is said
    behind = (c.first for c in scene.clauses if first + 2 < c.first < last and c.opener in ADDING)
    return (first, last) if told.scope[0] < told.start else (first, min(behind, default=last))


def _category(tokens: Tokens, scene: Scene, told: Attribution, said: range) -> str | None:
    """The category of what is said; empty where it takes no stand, as what one tells of oneself: "said that he was not
    surprised"; None where its words don't tell."""
    known = beside()
    words = [tokens.low[k] for k in said if k not in scene.named and k not in scene.dated]
    counted = any(is_number(w) for w in words)
    if counted and (OWN.isdisjoint(words[:2]) or not known["toll"].isdisjoint(words)):
        return ""
    if _is_bidden(tokens, said):
        return "DEMAND"
    lent = _tone(words)
    if lent is not None:
        own = tones().keys().isdisjoint(words) and not HIMSELF.isdisjoint(words[:ABOUT])
        return "" if own else lent
    if told.verb in known["admitting"]:
        return "CONCEDE"
    return None


def _plainly(tokens: Tokens, told: Attribution, said: range) -> str:
    """The category of what is only told: what police say on a day they found out. What one tells of oneself is no
    news: "insisted that she was tired"."""
    about = tokens.low[said.start : said.start + 2 * ABOUT]
    if any(a in HIMSELF and b in grammar().be for a, b in pairwise(about)):
        return ""
    return "CONSULT" if beside()["inquirers"].isdisjoint(told.speaker.lower().split()) else "INVESTIGATE"


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
            if before in IDLE or behind.startswith(("un", "im")):
                return None
            return "REJECT" if beside()["unknown"].isdisjoint(words) else ""
    return None


def _is_bidden(tokens: Tokens, said: range) -> bool:
    """ "“Lift these sanctions”", "“Go home”": what is said begins with the bare verb of a demand."""
    k = said.start + (tokens.words[said.start] in QUOTES)
    if k + 1 not in said or not tokens.words[k][0].isupper() or verb_forms(tokens.low[k]).get(tokens.low[k]) != "base":
        return False
    return begins_trigger(tokens.low[k]) and (tokens.low[k + 1] in determiners() or tokens.low[k + 1] in BIDDEN)


def _is_bystander(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """True for one of whom the words around his name say that he speaks for nobody: "Ana Quispe, an analyst, said"."""
    first = max(scene.first, tokens.at(told.speaker_start) - 2)
    last = min(tokens.at(told.speaker_end) + APPOSITION, scene.last)
    last = min(last, tokens.at(told.start)) if told.start >= told.speaker_end else last
    return not beside()["bystanders"].isdisjoint(tokens.low[first:last])  # "a 52-year-old bricklayer" too
