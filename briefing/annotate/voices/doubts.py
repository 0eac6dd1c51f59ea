"""What somebody does not believe, finds not borne out or sees otherwise."""

from __future__ import annotations

from briefing.annotate.clauses import clause_of
from briefing.annotate.predicated import predicate, telling
from briefing.annotate.scene import Scene
from briefing.annotate.voices.refusals import NEGATING, Found, claimed, contrary, scope_ends
from briefing.lexicon import denials as known
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.speech import speech_forms
from briefing.signs import Bears, either
from briefing.tokens import Tokens

OTHERWISE = "otherwise"  # "the company | sees it otherwise"
SEEING = frozenset("see sees saw thinks think thought insist insists insisted".split())
AUXILIARY = frozenset({"do", "does", "don't", "doesn't"})
# "bodies with no sign of"
NO_DENIAL = frozenset({"i", "with", "bearing", "show", "showed", "showing", "shows", "bore"})
POINTS = frozenset({"it", "this", "him", "her", "them"})
# nouns for what was said: "there was no such | request"
ASKED = frozenset(
    map(stem, "request order demand offer instruction promise agreement deal warning threat talks".split())
)
LIVES = frozenset({"life", "lives"})
LINKED = frozenset({"linked", "connected", "related", "tied"})
# clauses that tell more of somebody or something: "the crossing, which the marchers did not use"
TOLD_BY_THE_WAY = frozenset({"which", "who", "whom", "whose", "where"})


OTHER = frozenset("another different other own".split())
VERY = frozenset("a an very quite rather entirely completely altogether his her its their".split())  # before it


OPPOSITE = frozenset({"opposite", "contrary", "reverse"})
COUNTERING = frozenset("countered counters retorted retorts rejoined".split())
ABOUT = frozenset("over about on whether among how".split())  # "fans disagree | over the result"
SHOWING = frozenset("suggest indicate show prove support imply".split())
ANSWERS = OPPOSITE | COUNTERING | {OTHERWISE}
NEAR = 6  # tokens from a verb of saying to "the opposite": "told a paper the opposite"


def answering(word: str) -> Bears:
    """Whether a folded word, or before which it, may say that what was told before is not so."""
    return either(word in ANSWERS or word in known.stories(), known.answering().followed(word))


def otherwise(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """A denial of what was told before: "the ministry in Lima | says otherwise", "sees it otherwise", "the books tell |
    another story", "the union said the opposite", "she countered that it was paid"."""
    if tokens.low[k] in COUNTERING:
        that = tokens.low[k + 1 : k + 2] == ["that"]
        last = scope_ends(tokens, scene, k + 1) if that else k + 1
        return Found(clause_of(scene.clauses, k).first, last, (), "told", k) if that else None
    if tokens.low[k : k + 2] == ["contrary", "to"]:
        return contrary(tokens, scene, k)
    if tokens.low[k] in OPPOSITE:
        says = (j for j in range(k - 2, max(scene.first, k - NEAR), -1) if tokens.low[j] in speech_forms())
        ends = k + 1 >= scene.last or not tokens.low[k + 1].isalpha()
        verb = next(says, None) if tokens.low[k - 1] == "the" and ends else None
        return Found(clause_of(scene.clauses, verb).first, k + 1, (), "told", verb) if verb is not None else None
    if tokens.low[k] in known.stories():
        tells = next((j for j in range(k - 2, scene.first, -1) if tokens.low[j] not in VERY), scene.first)
        other = tokens.low[k - 1] in OTHER and tokens.low[tells] in known.telling()
        return Found(clause_of(scene.clauses, tells).first, k + 1, (), "told", tells) if other else None
    if (answer := known.answering().at(tokens, k, scene.last)) is not None:
        first, behind = clause_of(scene.clauses, k).first, k + answer[0]
        about = tokens.low[behind : behind + 1]
        sure = ABOUT.isdisjoint(about) and not tokens.any_among(known.modals() | NEGATING, first, k)
        claim = claimed(tokens, scene, behind + (about == ["at"]), k) if sure else None  # "hit back at claims that …"
        return claim or (Found(first, behind, (), "told", k) if sure else None)
    if tokens.low[k] != OTHERWISE:
        return None
    verb = k - 1 - (tokens.low[k - 1] == "it")
    ends = k + 1 >= scene.last or not tokens.low[k + 1].isalpha()
    if verb <= scene.first or not ends or not (tokens.low[verb] in speech_forms() or tokens.low[verb] in SEEING):
        return None
    return Found(clause_of(scene.clauses, verb).first, k + 1, (), "told", verb)


def doubted(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What is not believed or not borne out: "did not believe that …", "no evidence of …", "doubted that …"."""
    low = tokens.low
    before = frozenset(low[max(scene.first, k - 4) : k])
    after = low[k + 1] if k + 1 < scene.last else ""
    negated = bool(known.markers() & before) or any(word.endswith("n't") for word in before)
    doubts = low[k].startswith("doubt") and not negated
    believes = low[k].startswith(("believ", "think", "thought"))
    if (low[k].startswith("doubt") and not doubts) or (low[k] == "knowledge" and low[k - 1] != "no"):
        return None  # "no doubt that it will be paid", "without the knowledge of"
    ends = k + 2 >= scene.last or not low[k + 2].isalpha()
    if sum(word == "not" or word.endswith("n't") for word in low[scene.first : k]) > 1:
        return None  # "there is not a house that has not signs of it"
    if believes and not before.isdisjoint(("you", "whether", "if")):
        return None  # "you never think it will happen here", "have not said whether they believe it"
    if believes and negated and after in POINTS and ends:
        return Found(clause_of(scene.clauses, k).first, min(k + 2, scene.last), (), "told", k)  # "nobody believes it"
    if NO_DENIAL & before or known.modals() - AUXILIARY & before or not (negated or doubts):
        return None
    shows = k + 2 if after == "to" and low[k + 2 : k + 3] and low[k + 2] in SHOWING else k
    if shows > k and not believes:
        return suggested(tokens, scene, shows, k)
    if after != "that" and (doubts or not (believes or after == "of")):
        return None
    last = scope_ends(tokens, scene, k + 1)
    relative = (j - (low[j - 1] == "of") for j in range(k + 2, last) if low[j] in TOLD_BY_THE_WAY)
    last = next(relative, last)  # "believes in the bomb | of which the papers wrote"
    head = predicate(tokens, telling(tokens, k + 1, last))
    if head is None or low[head] in LIVES:
        return None  # "no sign of life"
    linked = not is_finite(low[head]) and any(low[j] in LINKED for j in range(head, last))  # "no sign that they were …"
    return Found(k + 1, last, [head], "part" if linked else "said", k)


def suggested(tokens: Tokens, scene: Scene, k: int, by: int) -> Found | None:
    """What nothing suggests: behind the verb at token k of "no evidence to | suggest", "nothing to | show that"."""
    first = k + 1 + (tokens.low[k + 1 : k + 2] == ["that"])
    last = scope_ends(tokens, scene, first)
    head = predicate(tokens, telling(tokens, first, last)) if first < last else None
    return Found(first, last, [head], "said", by) if head is not None else None
