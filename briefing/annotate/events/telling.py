"""The part that an event plays in its sentence: what the sentence says has happened, apart from what it only mentions.

All that hangs on it asks the role: which events open a line of the brief, which only add evidence, and whose clause a
place belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import Clause
from briefing.annotate.events.owning import (
    ADVERBS,
    AUXILIARY,
    DASHES,
    PREPOSITIONS,
    THERE,
    is_adjectival,
    is_clauses_verb,
    modifies,
)
from briefing.annotate.events.whose_day import BEFORE_DAY, reached_on
from briefing.annotate.modality import DAYS
from briefing.annotate.resuming import is_verb
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.said import has_verb
from briefing.lexicon.determiners import articles
from briefing.lexicon.event_verbs import begun, happening, lasting, light, undergoing
from briefing.lexicon.events import HARMFUL
from briefing.lexicon.forms import PARTICIPLES, is_adverb
from briefing.lexicon.grammar import grammar
from briefing.model import Role
from briefing.tokens import Tokens

DONE_TO = frozenset("kill wound injure hurt maim slay martyr hospitalise hospitalize claim".split())
NAMED = frozenset("the this that these those his her its their it".split())
NAMING = frozenset("of on in at near".split())
PRESENT = frozenset("is are 's remain remains stay stays".split())
STILL = frozenset("known believed thought said understood to be currently already widely not".split())  # before a state
LASTS = frozenset("is are be".split())
AGO = frozenset({"week", "month", "year", "weekend", "spring", "summer", "autumn", "fall", "winter"})
# in the present: what somebody grants, or always does, no deed of the day
ADMITTING = frozenset({"admit", "concede", "acknowledge", "supply", "provide"})
PERIODS = frozenset("day week month year hour night weekend weekday morning summer winter season".split())
EACH = frozenset({"every", "each", "per"})
REPORTED = frozenset("reported recorded registered".split())
BEGIN_OTHERS = PREPOSITIONS | {"a", "an", "of"}
WAS = frozenset({"was", "were", "is", "are"})
PARTICLES = frozenset("in out up back over victim part".split())  # between a verb and its preposition
ADJECTIVES = 4  # tokens between an article and its noun
NEAR = 3  # tokens from a noun to the negation of its verb
REACH = 8  # tokens between a noun and the verb that makes an event of it


def roles(tokens: Tokens, scene: Scene, heads: Sequence[Met], met: Sequence[Met]) -> list[Role]:
    """The part that each event plays in what the sentence says; ``met`` are the triggers of them all. What a headline
    names is what its report tells: "Bus plunge kills nine"."""
    told = [_is_told(tokens, scene, one, met) for one in heads]
    other: Role = "passing" if any(told) else "told" if scene.sentence.headline else "named"
    return [
        _when_told(tokens, scene, one) if said else _untold(tokens, scene, one, met, other)
        for one, said in zip(heads, told, strict=True)
    ]


def _untold(tokens: Tokens, scene: Scene, one: Met, met: Sequence[Met], other: Role) -> Role:
    if _is_clause(tokens, scene, one, met):
        return "clause"
    return "passing" if is_adjectival(tokens, one) else other


def _is_told(tokens: Tokens, scene: Scene, one: Met, met: Sequence[Met]) -> bool:
    """True where a trigger is asserted, or the harm that it did in the same clause: "nine were killed in a blast"."""
    if not one.also:
        return (not one.trigger.harm or does(tokens, one)) and _is_asserted(tokens, scene, one, met)
    everything = (one, *one.also)
    deeds = [m for m in everything if not m.trigger.harm]
    known = [m for m in deeds if m.trigger.noun and _is_known(tokens, scene, m)]
    harms = [m for m in everything if m.trigger.harm]
    doing = deeds if known or not harms else [m for m in everything if not m.trigger.harm or does(tokens, m)]
    if any(_is_asserted(tokens, scene, m, met) for m in doing):
        return True
    nouns = {m.clause for m in deeds if m.trigger.noun and m not in known} if harms else set()
    return any(not m.trigger.noun and m.clause in nouns and _is_asserted(tokens, scene, m, met) for m in harms)


def does(tokens: Tokens, one: Met) -> bool:
    """ "Police killed two miners", "shot and wounded the mayor": harm that a subject does to an object."""
    if one.trigger.noun or one.trigger.lemma.partition(" ")[0] not in DONE_TO:
        return False
    end = one.i + one.hit.size
    passive = tokens.any_among(grammar().be, max(one.clause.first, one.i - 4), one.i)
    if passive or end >= one.clause.last:
        return False
    counted = tokens.low[end : end + 2] in (["at", "least"], ["at", "most"])  # "killed at least two"
    return counted or not (tokens.low[end] in PREPOSITIONS or tokens.low[end] in {",", "and", ".", "by"})


def _is_added(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "…, accusing the guard of theft", "replied on Thursday refusing to go": a deed told beside that of the verb."""
    if one.trigger.weak or one.trigger.harm or one.trigger.category in HARMFUL or one.standing != "fact":
        return False
    return one.i > scene.first and (tokens.low[one.i - 1] == "," or one.i - 1 in scene.dated)


def _is_clause(tokens: Tokens, scene: Scene, one: Met, met: Sequence[Met]) -> bool:
    """ "… since rebels shelled the port", "who was held in May": a finite verb of a clause that hangs on another."""
    verbs = [
        m
        for m in (one, *one.also)
        if not (m.trigger.noun or m.trigger.harm or _is_state(tokens, scene, m)) and m.hit.form not in ("ing", "base")
    ]
    if any(m.hit.form == "ing" and _is_added(tokens, scene, m) for m in (one, *one.also)):
        return True
    return any(m.standing == "fact" and is_clauses_verb(tokens, m) and not modifies(tokens, m, met) for m in verbs)


def _when_told(tokens: Tokens, scene: Scene, one: Met) -> Role:
    """ "Soldiers had closed the bridge" lies before what the report tells, but where somebody is told to say so."""
    if one.trigger.noun:
        return "told"
    k = one.i - 1
    while k >= one.clause.first and tokens.low[k] != "had" and (tokens.low[k] in AUXILIARY or is_adverb(tokens.low[k])):
        k -= 1
    if k < one.clause.first or tokens.low[k] != "had":
        return "told"
    begins = tokens.starts[one.i]
    return "told" if any(a.scope[0] <= begins < a.scope[1] for a in scene.attributions) else "earlier"


def _is_asserted(tokens: Tokens, scene: Scene, one: Met, met: Sequence[Met]) -> bool:
    """True for a verb outside subordinate clauses, or a noun with a verb that makes it happen; not for a noun that
    something is said of, nor for the harm that another event did ("seven died when …")."""
    if one.trigger.said:
        return True
    if one.trigger.category == "INVESTIGATE" and _only_credits(tokens, scene, one):
        return False
    hangs = one.clause.subordinate and not (_is_said(tokens, scene, one.clause) or _opens(tokens, scene, one.clause))
    if hangs or is_aside(scene, one.clause) or "why" in tokens.low[one.clause.first : one.i]:
        return False
    if one.trigger.noun:
        if one.trigger.category != "DISASTER" and _there_was(tokens, one):
            return True
        if one.trigger.category in HARMFUL and _is_known(tokens, scene, one) and not _begins(tokens, one):
            return False
        done = is_done(tokens, scene, one, met) or reached_on(tokens, scene, one) is not None
        return done or _happens(tokens, one, met)
    if one.hit.form == "base" and one.standing == "hypothetical" and tokens.low[one.i - 1] == "to":
        return False  # "fired to break up the rally", "the need to investigate"
    if _is_state(tokens, scene, one):
        return False
    return is_clauses_verb(tokens, one) and not modifies(tokens, one, met)


def _is_state(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "Is wanted for murder", "are held in Lota", "is being sought", "meets on Fridays": what lasts or returns is no
    deed of the day, unless its day is told."""
    if scene.sentence.headline:
        return False
    if one.hit.form in ("third", "base") and one.trigger.category not in HARMFUL and _is_habit(tokens, one):
        return True
    if (one.trigger.lemma.startswith("be ") and tokens.low[one.i] in LASTS) or (
        one.hit.form in ("third", "base") and one.trigger.lemma.split()[0] in ADMITTING
    ):
        return not _is_dated(tokens, scene, one)
    if one.hit.form not in PARTICIPLES:
        return False
    k = one.i - 1
    while k > one.clause.first and (tokens.low[k] in ADVERBS or tokens.low[k] in STILL or is_adverb(tokens.low[k])):
        k -= 1
    lasts = tokens.low[k] == "being" and one.trigger.lemma.split()[0] in lasting()
    if not lasts and (k < one.clause.first or tokens.low[k] not in PRESENT):
        return False
    return not _is_dated(tokens, scene, one)


def _is_habit(tokens: Tokens, one: Met) -> bool:
    """ "Meets on Fridays", "visit twice a year", "treats 90 patients a day", "sits every other week"."""
    low = tokens.low
    for k in range(one.i + one.hit.size, one.clause.last):
        if low[k] in DAYS and low[k - 1] not in ("'s", "’s"):
            return low[k + 1 : k + 2] not in (["'"], ["’"])
        if low[k] in PERIODS and (low[k - 1] in EACH or (low[k - 1] == "other" and low[k - 2] in EACH)):
            return True
        if low[k] in PERIODS and low[k - 1] in ("a", "an") and low[k - 2] not in PREPOSITIONS and k - 2 > one.i:
            return low[k + 1 : k + 2][-1:] != ["after"] and low[k + 1 : k + 2][-1:] != ["ago"]
    return False


def _is_dated(tokens: Tokens, scene: Scene, one: Met) -> bool:
    start, end = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    return any(start <= d.start < end and d.role == "date" for d in scene.dates)


def _is_known(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "The deadly attack", "those strikes": violence that was told before; not "the blast of 4 August", "the raid on
    Aden", which say of themselves which one is meant."""
    end = one.i + one.hit.size
    if end + 1 < one.clause.last and tokens.low[end] in NAMING and tokens.words[end + 1][0].isupper():
        return False
    for k in range(one.i - 1, max(one.clause.first, one.i - ADJECTIVES) - 1, -1):
        if tokens.low[k] in {"the", "this", "that", "these", "those"}:
            return True
        if k in scene.dated and tokens.low[k] == "'s":
            return tokens.low[k - 1] in AGO  # "last month's attack"
        if not tokens.low[k].isalpha() or tokens.low[k] in BEGIN_OTHERS:
            return False
    return False


def _there_was(tokens: Tokens, one: Met) -> bool:
    """ "There was heavy fighting", "there have been riots"."""
    low = tokens.low
    for k in range(max(one.clause.first, one.i - REACH), one.i):
        if low[k] == "there" and low[k + 1] in THERE:
            return PREPOSITIONS.isdisjoint(low[k + 1 : one.i])
    return False


def _begins(tokens: Tokens, one: Met) -> bool:
    """ "The shelling of the port began", "the attack took place": what is known as well is told to come about."""
    behind = tokens.low[one.i + one.hit.size : min(one.clause.last, one.i + one.hit.size + REACH)]
    return any(word in begun() or behind[k : k + 2] == ["took", "place"] for k, word in enumerate(behind))


def is_done(tokens: Tokens, scene: Scene, one: Met, met: Sequence[Met]) -> bool:
    """ "Imposed immediate sanctions", "has announced a truce": the object of a verb that says little by itself."""
    low = tokens.low
    for k in range(one.i - 1, max(one.clause.first, one.i - REACH) - 1, -1):
        if low[k] in light():
            if low[k].startswith("call") and low[k + 1] in NAMED:
                return False  # "called the deal a trap"
            return not any(k < m.i < one.i and m.clause == one.clause and not m.trigger.noun for m in met)
        if low[k] in PREPOSITIONS and k + 1 not in scene.dated and low[k - 1] != "-":  # "a dusk-to-dawn curfew"
            return _is_undergone(tokens, one, k, met)
    return False


def _only_credits(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "It cost $9 million, the bank estimated": whose word it is, behind what he is told to say."""
    return any(a.start == tokens.starts[one.i] and a.scope[1] <= a.start for a in scene.attributions)


def _is_undergone(tokens: Tokens, one: Met, preposition: int, met: Sequence[Met]) -> bool:
    """ "Came in for heavy | shelling", "embarked on a strike", "was rocked by | blasts"."""
    low, k = tokens.low, preposition
    if low[k] == "by":
        was = low[max(one.clause.first, k - NEAR) : k - 1]  # what has been so lies behind
        harmed = any(m.i == k - 1 and m.trigger.harm for m in met)
        return low[k - 1] in happening() and not harmed and not WAS.isdisjoint(was)
    verb = tokens.back(PARTICLES, k, one.clause.first + 1) - 1
    return " ".join(low[verb + 1 : k + 1]) in undergoing().get(low[verb], ())


def _happens(tokens: Tokens, one: Met, met: Sequence[Met]) -> bool:
    """ "Clashes between the two sides erupted", "the blast killed four": the subject of a verb of happening."""
    low, clause = tokens.low, one.clause
    if any(m.i < one.i and m.clause == clause and not m.trigger.noun for m in met):
        return False
    for k in range(one.i - 1, clause.first - 1, -1):
        if low[k] == ",":
            break
        if low[k] in PREPOSITIONS:
            return False
        if low[k] in articles() and k > clause.first and low[clause.first] in PREPOSITIONS:
            if low[k - 1] in PREPOSITIONS or has_verb(tokens, clause.first, k):
                return False
            break  # "in Lota | a curfew was imposed"
    end = one.i + one.hit.size
    if not grammar().negation.isdisjoint(low[end : min(clause.last, end + NEAR)]):
        return False  # "sanctions have never brought down a missile"
    verb = next((k for k in range(end, clause.last) if is_verb(low[k])), end)  # "talks between … and … | resumed"
    behind = range(end, min(clause.last, max(end + REACH, verb + NEAR)))
    return any(
        _is_held(low, k) or (low[k] in happening() and not (low[k - 1] in grammar().be and low[k : k + 2][-1] == "by"))
        for k in behind
    )


def _is_said(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """True for a clause that somebody is told to say: "that rebels had shelled the port"."""
    if clause.opener != "that":
        return False
    k = clause.first
    while k > scene.first and (k - 1 in scene.dated or tokens.low[k - 1] in BEFORE_DAY):
        k -= 1  # "said on Monday that"
    begins = tokens.starts[k]
    return any(a.scope[0] == a.end and 0 <= begins - a.end <= 1 for a in scene.attributions)


def _opens(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """True behind a dash or a colon before which no clause stands: a dateline, "Update:"."""
    return clause.opener in DASHES and not has_verb(tokens, scene.first, clause.first)


def _is_held(low: Sequence[str], k: int) -> bool:
    """ "An inquiry was opened", "protests were also reported": a light verb in the passive."""
    if not (low[k] in light() or low[k] in REPORTED):
        return False
    be = next((j for j in range(k - 1, -1, -1) if low[j] not in ADVERBS and not is_adverb(low[j])), 0)
    return low[be] in grammar().be


def is_aside(scene: Scene, clause: Clause) -> bool:
    """True inside a relative clause and what hangs on it; a comma or a conjunction leads back out of it."""
    deep = False
    for one in scene.clauses:
        deep = one.opener in {"where", "which", "who", "whose", "when"} or (
            deep and one.opener not in {",", "and", "but", ";"}
        )
        if one == clause:
            return deep
    return deep
