"""What a sentence says is not so: clauses that are negated as facts, and what a speaker denies.

"Police did not fire on the crowd", "no market was hit", "there was no ransom", "the company denies dismissing anyone",
"investigators no longer believe that it was arson", "the army rejected that". What somebody cannot, will not or does
not do as a habit is no denial of a fact, nor is "no group has yet claimed it".
"""

from __future__ import annotations

from briefing.annotate.clauses import clause_of
from briefing.annotate.predicated import content_of
from briefing.annotate.scene import Scene
from briefing.annotate.voices.doubts import OTHERWISE, answering, doubted, otherwise
from briefing.annotate.voices.negations import negated
from briefing.annotate.voices.refusals import SPEAKER, Found, agent, agent_ends, refused
from briefing.annotate.voices.said import speaker_at
from briefing.annotate.voices.speakers import PRONOUNS
from briefing.annotate.voices.untrue import without_denying
from briefing.lexicon import deeds
from briefing.lexicon import denials as known
from briefing.lexicon.grammar import grammar
from briefing.model import Attribution, Denial
from briefing.signs import Sign, either
from briefing.tokens import Tokens

DENYING = Sign(
    lambda word: either(
        word in known.markers() or word in known.denying() or word in known.doubting() or word in known.particles()
        or word.endswith("n't"), answering(word)
    )
)  # fmt: skip

CONTRARY = "contrary"
LYING = frozenset({"lie", "lied"})
IDLE_VERBS = frozenset({"call"})  # what was not called is no deed; that there was no call is


def find_denials(tokens: Tokens, scene: Scene) -> list[Denial]:
    """The denials of one sentence, in order; at most one a clause."""
    found: dict[int, Denial] = {}
    for k in tokens.where(DENYING, scene.first, scene.last):
        one = _denied(tokens, scene, k)
        if one is None:
            continue
        stems = tuple(dict.fromkeys(deeds.stem_at(tokens.low, k) for k in one.heads))
        if one.how != "thing" and IDLE_VERBS.intersection(stems):
            continue
        if one.how == "done" and tokens.words[one.heads[0]][0].isupper() and one.heads[0] > scene.first:
            continue  # "had not called Quispe a suspect": what tells of him
        if one.how != "said" and known.idle().intersection((*stems, *(tokens.low[k] for k in one.heads))):
            continue
        hollow = [k for k in one.heads if tokens.low[k] in known.untrue() and tokens.low[k - 1] != "nothing"]
        if any(not (one.how == "done" and tokens.low[k] in LYING) for k in hollow):
            continue  # "has no basis": what has none is denied
        told = _voice(tokens, scene, one)
        closes = told is not None and told.scope[0] <= tokens.starts[one.first] < told.scope[1] <= told.start
        if told is not None and closes and one.how != "told" and told.scope[1] < tokens.ends[one.last - 1]:
            one = one._replace(last=tokens.between(told.scope[1], 0)[0])  # "no ship sank, | the harbour master said"
        words = content_of(tokens, scene, one.first, one.last).union(stems)
        denier = agent(tokens, scene, one)
        if denier:
            one = one._replace(last=agent_ends(tokens, scene, one))
        bare = one.last - (one.last - 1 > one.first and tokens.low[one.last - 1] == ",")
        run = tokens.starts[one.first], tokens.ends[bare - 1]
        opens = _opens(tokens, scene, one, told)
        told_by = told is not None and tokens.low[one.by] in known.markers()  # "he said | guards did no such thing"
        speaker = denier or (not told_by and _answering(tokens, scene, one)) or (told.speaker if told else "")
        found.setdefault(one.first, Denial(*run, opens, stems, words, one.how, speaker or None))
    for made in without_denying(tokens, scene):
        at = tokens.between(made.start, 0)[0]
        if made.how == "told" and any(one.speaker == made.speaker and one.start < made.start for one in found.values()):
            continue  # "denied the figures, stressing that they are false": said twice
        beside = at in found and made.how == "told"  # "that is absurd and there was no …"
        found.setdefault(-at if beside else at, made)
    return list(found.values())


def _voice(tokens: Tokens, scene: Scene, one: Found) -> Attribution | None:
    """Who denies it: the subject of the verb of denying, else who says it."""
    by = tokens.starts[one.by]
    if tokens.low[one.by] == CONTRARY:  # "contrary to claims of the rebels that …, | the army said"
        return max(scene.attributions, key=lambda a: a.scope[1] - a.scope[0], default=None)
    quoted = tokens.starts[one.by - 1] if tokens.low[one.by - 1] == "as" else by  # "was quoted | as denying"
    own = next((a for a in scene.attributions if a.start == by or quoted < by <= a.scope[0]), None)
    if own is None and tokens.low[one.by] in known.denying() and one.how in ("said", "part"):
        return speaker_at([a for a in scene.attributions if a.speaker_start < by], by)  # not "the | reports | of it"
    return own or speaker_at(scene.attributions, tokens.starts[one.heads[0]] if one.heads else by)


def _opens(tokens: Tokens, scene: Scene, one: Found, told: Attribution | None) -> int:
    """Where the words that deny begin: at the speaker where he stands right before them, else with their clause."""
    clause = clause_of(scene.clauses, one.by)
    first = tokens.starts[min(clause.first, one.first)]
    if told is None or told.speaker_start < 0:
        return first
    if not (first <= told.start < tokens.starts[one.by] + 1 or tokens.low[one.by - 1] == "as"):
        return first
    return min(first, told.speaker_start) if told.speaker_start >= scene.sentence.start else first


def _answering(tokens: Tokens, scene: Scene, one: Found) -> str:
    """Who answers in few words: "the police deny it", "…, which the police deny"."""
    clause = clause_of(scene.clauses, one.by)
    own = any(a.start == tokens.starts[one.by] and a.end > a.start for a in scene.attributions)
    denies = tokens.low[one.by] in {*known.particles(), *known.denying()}
    denies = denies or one.how == "told" or known.answering().at(tokens, one.by, scene.last) is not None
    if own or not denies or tokens.low[one.by - 1] == "as":
        return ""
    first, last = clause.first, one.by
    apart = (k for k in range(last - 1, first, -1) if tokens.low[k] in DASHES and not tokens.touches(k))
    # behind a dateline, not in "brother-in-law"
    first = tokens.past(BEFORE_SPEAKER, next(apart, first - 1) + 1, last)
    if tokens.low[one.by + 1 : one.by + 3].count(OTHERWISE) and tokens.low[one.by - 1] == "to":
        return ""  # "the books appear to | say otherwise"
    behind = grammar().have | BEHIND_SPEAKER
    while last > first and (tokens.low[last - 1] in behind or tokens.low[last - 1].endswith("ly")):
        last -= 1
    words, none = tokens.low[first:last], grammar().helping | PRONOUNS
    person = next((m.name for m in scene.mentions if m.type == "person" and m.end == tokens.ends[last - 1]), "")
    if person and none.isdisjoint(words):
        return person
    if not 0 < last - first <= SPEAKER or not none.isdisjoint(words) or any(word[0].isdigit() for word in words):
        return ""
    named = next((m.name for m in scene.mentions if m.end == tokens.ends[last - 1]), "")
    return named or " ".join(tokens.words[first:last])


DASHES = frozenset("- – — :".split())
BEHIND_SPEAKER = frozenset(
    ", said says at first now then still also again later always since long never did does do not".split()
)
BEFORE_SPEAKER = frozenset("that which but and while though although ; , the a an at first later also".split())


def _denied(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What the word at token k denies; None where it denies no fact."""
    word = tokens.low[k]
    if word in known.denying() or word in known.particles():
        return refused(tokens, scene, k)
    if word in known.doubting():
        return doubted(tokens, scene, k)
    found = otherwise(tokens, scene, k) if answering(word) else None
    negates = found is None and (word in known.markers() or word.endswith("n't"))
    return negated(tokens, scene, k) if negates else found
