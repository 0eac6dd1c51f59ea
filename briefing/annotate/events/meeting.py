"""Which words of a sentence tell events: triggers that stand there as a verb or as a noun of what happened."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.events.framing import VERBS_BEGIN, Framed, framed, frames_in, is_figure
from briefing.annotate.events.owning import describes, fronts
from briefing.annotate.events.stances import stance_at
from briefing.annotate.events.supporting import people_among, supported
from briefing.annotate.modality import UNWILLING, is_noun_here, standing
from briefing.annotate.scene import Met, Scene
from briefing.lexicon import counts
from briefing.lexicon.determiners import articles
from briefing.lexicon.event_verbs import happening, light, outcomes
from briefing.lexicon.events import FIRSTS, FIRSTS_DATED, HARMFUL, Hit, everyday, in_sense, senses, triggers
from briefing.lexicon.forms import PARTICIPLES, is_adverb, is_finite, stem
from briefing.lexicon.frames import Frames
from briefing.lexicon.grammar import grammar
from briefing.lexicon.idioms import is_idiom, only_names
from briefing.lexicon.implied import failing, forecast, foreseeing, implied, no_relief, relieving, undoing
from briefing.lexicon.speech import speech_kinds
from briefing.lexicon.statements import venues
from briefing.tokens import Tokens, greater, lesser

FIGURED = HARMFUL | {"THREATEN"}
ORDERING = frozenset("order tell give set demand instruct ultimatum deadline".split())
OR = frozenset({"or"})
OR_ELSE = (["face"], ["risk"], ["suffer"], ["else"], ["lose"], ["be"])
CLAIM = "claim of responsibility"  # of a deed that is told beside it
FORESEEING = frozenset({"judging", "warning", "demanding", "promising"})
BEFORE_VERBS_TOO = frozenset("that this all both two three by or and".split())
PLACING = frozenset({"at", "on", "in", "into", "for", "against"})  # behind a noun as well: "the fire at the depot"
AHEAD = frozenset("to due scheduled expected planned set slated forecast predicted imminent".split())
REFUSED = frozenset({"AGREE", "CONSULT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "SUPPORT", "DEMAND"})
NOT_WILLING = [[will, no] for will in ("will", "would") for no in ("not", "never")]
SOMEBODY = frozenset("he she we they i".split())
REFUSING = 6  # tokens from "would not" to what is refused
LEADING = frozenset({"leading", "lead", "leads"})
SOUGHT = frozenset({"wanted", "sought"})
STANCES = frozenset("recognise recognize accept support endorse approve back negotiate".split())
ABLE = frozenset("able have be been".split())
MAYBE = frozenset({"could", "might", "may"})
ANY = frozenset("a an any another such further".split())  # before what only may come: not "the attack could"
FEARED = frozenset("feared possible imminent likely threatened".split())
FEARS = MAYBE | FEARED
COMES = frozenset("will shall is are".split())  # of one of which a noun is told to come
BEFORE_MONTH = frozenset("of in since until by from early late mid through to last and".split())
PHRASE = 10  # tokens of a noun phrase behind its noun
PREFIXES = frozenset("anti pro post pre non counter".split())
ADJECTIVES = 5  # tokens between "in" and such a noun
TO_DO = frozenset("will would shall".split())
AUXILIARIES = frozenset("be have not also been get soon now".split())


def meet(tokens: Tokens, scene: Scene) -> list[Met]:
    """Every trigger of the sentence that stands as a verb or an event noun there."""
    found: list[Met] = []
    past = scene.first  # the end of the trigger met last
    frames = frames_in(tokens, scene)
    dated = tokens.where(FIRSTS_DATED, scene.first, scene.last) if scene.dates else ()
    for i in sorted({*tokens.where(FIRSTS, scene.first, scene.last), *frames, *dated}):
        if i < past or i in scene.named or i in scene.dated:  # parts of names
            continue
        if tokens.words[i] == "March" and i > 0 and tokens.low[i - 1] in BEFORE_MONTH:  # "in the last week of March"
            continue
        clause = clause_of(scene.clauses, i)
        met = _framed(tokens, i, frames.get(i), scene, clause)
        hit = met.hit if met is not None else _choose(tokens, i, scene)
        if hit is None:
            continue
        if hit.trigger.said:
            if (hit_told := stance_at(tokens, scene, i, hit)) is not None:
                found.append(Met(i, hit_told, clause))
                past = i + hit.size
            continue
        if not hit.trigger.category:
            past = met.past if met is not None else past
            continue
        figured = hit.trigger.category in FIGURED and is_figure(tokens, i + hit.size, scene, clause)
        if figured or _is_in_a_name(tokens, i, hit, scene):
            continue
        if met is None and hit.trigger.lemma in senses():
            hit = hit._replace(trigger=in_sense(hit.trigger, _stems(scene)))
        if hit.trigger.category == "THREATEN" and _foretells(tokens, i, hit, scene):
            continue
        hit = _as_meant(tokens, i, hit, scene, clause)
        one = Met(i, hit, clause, *standing(tokens, i, hit.form, clause, scene.named))
        if hit.form == "noun" and one.standing == "fact":
            if _foreseen(tokens, scene, one) or _asked(found, one) or _feared(tokens, scene, one) or _aim(tokens, one):
                one.standing = "hypothetical"
            elif _is_to_come(tokens, scene, one):
                one.standing = "future"
        elif _is_refused(tokens, scene, one):
            one = Met(i, hit._replace(trigger=implied("refuse to", "REJECT")), clause)
        if hit.trigger.lemma == "call for" and i + hit.size in scene.dated:
            continue  # "has been called for Friday"
        if hit.trigger.coming and one.standing != "future" and not _is_dated_ahead(tokens, scene, clause):
            continue
        if met is not None:
            found = [m for m in found if m.i != met.subject or m.trigger.category == hit.trigger.category]
        if not hit.trigger.weak or supported(tokens, scene, one):
            found.append(one)
            past = met.past if met is not None and hit.trigger.kind != CLAIM else i + hit.size
    return [m for m in found if not (m.trigger.dated and _tells_no_more(tokens, m, found))]


def _is_in_a_name(tokens: Tokens, i: int, hit: Hit, scene: Scene) -> bool:
    """ "The group Time to | Act", "the Committee on Public | Reform": a word in capitals beside others, but in a
    headline."""
    words, low = tokens.words, tokens.low
    if scene.sentence.headline or not words[i].istitle() or hit.trigger.category in HARMFUL or i < scene.first + 3:
        return False
    joins = [k for k in (i - 1, i - 2) if low[k] in ("to", "on") and words[k - 1].istitle()]
    return bool(joins) and (hit.form == "noun") == (low[joins[0]] == "on")


def _tells_no_more(tokens: Tokens, one: Met, found: list[Met]) -> bool:
    """True for a verb of any day beside another that tells what was done, or with a noun that it makes happen: "talks |
    resumed on Monday"."""
    makes = tokens.low[one.i] in happening() or tokens.low[one.i] in light() or one.hit.form == "base"
    others = [m for m in found if m.clause == one.clause and not m.trigger.dated and m.hit.form not in ("base", "ing")]
    return any(makes or not m.trigger.noun for m in others)


def _as_meant(tokens: Tokens, i: int, hit: Hit, scene: Scene, clause: Clause) -> Hit:
    """The hit as an ultimatum or as relief, where what stands behind it makes it one."""
    if hit.trigger.category == "DEMAND" and _is_ultimatum(tokens, i, hit, scene.last):
        return hit._replace(trigger=implied("give an ultimatum", "THREATEN", "warning"))
    if hit.trigger.category == "MOBILIZE" and _brings_help(tokens, i + hit.size, clause):
        return hit._replace(trigger=implied("send help", "AID", "aid"))
    return hit


def _framed(tokens: Tokens, i: int, frames: Frames | None, scene: Scene, clause: Clause) -> Framed | None:
    """The frame at token i, where no noun and no longer phrase stands there."""
    met = framed(tokens, i, frames, scene, clause) if frames else None
    if met is None or is_idiom(tokens.low, i) or not _stands_as_verb(tokens, i, met.hit, scene):
        return None
    other = _choose(tokens, i, scene)
    if other is not None and (other.trigger.noun or (other.size > met.hit.size and not other.trigger.weak)):
        # a bare verb's doer doesn't outweigh "spoke out against", nor that of "fire into" "fired into the air"
        whose = met.subject is not None and i + max(1, other.size - 1) < met.past
        return met if whose and not other.trigger.noun else None  # who does it says what it is
    return met


def _stems(scene: Scene) -> frozenset[str]:
    """The stems of the sentence's words."""
    return frozenset([stem(word) for word in scene.words if len(word) > 2])


def _foretells(tokens: Tokens, i: int, hit: Hit, scene: Scene) -> bool:
    """ "Warned that the toll may rise", "forecasters warned": what nobody does threatens nobody."""
    if not hit.trigger.lemma.startswith("warn"):
        return False
    end = i + hit.size
    foreseen = tokens.any_among(forecast(), end, min(scene.last, end + PHRASE))
    return foreseen or tokens.any_among(foreseeing(), max(scene.first, i - REFUSING), i)


def _is_ultimatum(tokens: Tokens, i: int, hit: Hit, last: int) -> bool:
    """ "Told Chad to leave or face war", "gave them a day to go or else"; not "urged it to pay or risk ruin"."""
    orders = hit.trigger.lemma.partition(" ")[0] in ORDERING
    return orders and any(tokens.low[k + 1 : k + 2] in OR_ELSE for k in tokens.among(OR, i, last))


def _brings_help(tokens: Tokens, end: int, clause: Clause) -> bool:
    """ "Sent troops to evacuate the valley", not "to help secure the border"."""
    return any(
        tokens.low[k - 1] == "to" and no_relief().isdisjoint(tokens.low[k + 1 : k + 1 + ADJECTIVES])
        for k in tokens.among(relieving(), end + 1, clause.last)
    )


def _foreseen(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """True where the clause is what somebody expects, fears, demands or promises: its nouns tell no facts."""
    begins = tokens.starts[one.clause.first]
    told = next((a for a in scene.attributions if 0 <= begins - a.end <= 1 and a.end > a.start), None)
    return told is not None and speech_kinds().get(told.verb) in FORESEEING


def _feared(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "New attacks on the port are feared", "a strike could shut it": a noun of what only may come."""
    if FEARS.isdisjoint(scene.words):
        return False
    low, end = tokens.low, one.i + one.hit.size
    for k in range(end, min(one.clause.last - 1, end + PHRASE)):
        if tokens.words[k] in MAYBE:
            return not ANY.isdisjoint(low[max(one.clause.first, one.i - ADJECTIVES) : one.i])
        if low[k] in grammar().be:
            return low[k + 1] in FEARED
        if low[k] == "," or (tokens.words[k].islower() and is_finite(low[k]) and low[k][-1] != "s"):
            return False
    return False


def _aim(tokens: Tokens, one: Met) -> bool:
    """ "Clues leading to the capture of", "wanted for questioning": what is yet to be reached."""
    before = tokens.low[max(one.clause.first, one.i - ADJECTIVES) : one.i]
    leads = "to" in before and not LEADING.isdisjoint(before)
    return leads or ("for" in before and not SOUGHT.isdisjoint(before))


def _is_to_come(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "The funeral is to take place on Sunday", "a hearing will be held": a noun with a verb of what is to come."""
    if COMES.isdisjoint(scene.words):
        return False
    low, end = tokens.low, one.i + one.hit.size
    for k in range(end, min(one.clause.last, end + PHRASE)):
        if low[k] in {"will", "shall"}:
            return True
        if low[k] == "," or low[k] in grammar().helping:
            return low[k] in {"is", "are"} and not AHEAD.isdisjoint(low[k + 1 : k + 2])
    return False


def _is_refused(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """ "Moscow would not press Damascus", "he will not step down": who says so refuses it; so does who does not
    recognise or accept."""
    if one.negated and one.trigger.lemma.split()[0] in STANCES and one.hit.form == "base" and one.standing == "fact":
        return bool({"do", "does", "did"} & {*tokens.low[max(one.clause.first, one.i - 3) : one.i]})
    if not one.negated or one.standing != "future" or one.trigger.category not in REFUSED:
        return False
    low, first = tokens.low, max(one.clause.first, one.i - REFUSING)
    told = [k for k in range(first, one.i) if low[k] in UNWILLING or low[k : k + 2] in NOT_WILLING]
    if not told or not ABLE.isdisjoint(low[told[0] : one.i]):
        return False
    begins, at = tokens.starts[one.clause.first], tokens.starts[told[0]]
    somebody = any(begins <= m.start < at and m.acting for m in scene.mentions)
    somebody = somebody or people_among(tokens, one.clause.first, told[0])
    return somebody or low[told[0] - 1] in SOMEBODY or (low[told[0] - 1] == "it" and bool(scene.attributions))


def _is_dated_ahead(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    return any(start <= d.start < end and not d.past and d.role == "date" for d in scene.dates)


def _asked(found: list[Met], one: Met) -> bool:
    """True for a noun behind a verb that asks for it: "demanded the release of the crew"; nobody asks for an attack."""
    asking = (m.clause == one.clause and m.trigger.category == "DEMAND" and not m.trigger.noun for m in found)
    return one.trigger.category not in HARMFUL and any(asking)


def _choose(tokens: Tokens, i: int, scene: Scene) -> Hit | None:
    verb, noun = triggers().at(tokens, i, scene.last)
    any_day = everyday().verb_at(tokens, i, scene.last) if scene.dates else None
    if any_day is not None and (noun is None or any_day.form != "base") and (verb is None or any_day.size > verb.size):
        verb = any_day
    if noun is not None and only_names(tokens.low, i + noun.size):
        noun = None
    if (verb is None and noun is None) or is_idiom(tokens.low, i):
        return None
    words, low = tokens.words, tokens.low
    before = i - 1 if i > scene.first else None
    end = i + greater(verb.size if verb else 0, noun.size if noun else 0)
    if end < scene.last and words[end] == "-" and tokens.touches(end):
        return None  # "protest-related", "attack-style"
    if before is not None and words[before] == "-" and tokens.touches(i):
        if verb is not None and low[i - 2] in VERBS_BEGIN and _stands_as_verb(tokens, i, verb, scene):
            return verb  # "was re-elected"
        only = low[i - 2] in PREFIXES  # "anti-coup protesters"; "US-led" is an adjective, too
        return noun if noun is not None and verb is None and not only else None
    if verb is not None and noun is not None:
        if verb.form == "ing" and fronts(tokens, i, clause_of(scene.clauses, i)):
            return verb  # "Meeting in Accra, leaders agreed"
        placed = verb.size == 2 and tokens.low[i + 1] in PLACING and is_noun_here(tokens, i, scene.first)
        if verb.size != noun.size and not placed:
            return verb if verb.size > noun.size else noun
        return noun if is_noun_here(tokens, i, scene.first) else verb
    if noun is not None:
        if noun.trigger.category == "AGREE" and _is_undone(tokens, i, noun, scene):
            return None
        return None if _is_venue(tokens, i, noun, scene) else noun
    assert verb is not None
    if verb.trigger.said:
        return verb
    return verb if _stands_as_verb(tokens, i, verb, scene) else None


def _is_undone(tokens: Tokens, i: int, noun: Hit, scene: Scene) -> bool:
    """ "Suspended the truce", "the accord collapsed": nobody agrees there."""
    end = i + noun.size
    undone = tokens.any_among(undoing(), max(scene.first, i - ADJECTIVES), i)
    return undone or tokens.any_among(failing(), end, min(scene.last, end + ADJECTIVES))


def _is_venue(tokens: Tokens, i: int, noun: Hit, scene: Scene) -> bool:
    """ "Said in a speech", "in a joint statement": where something was said, which is told as said."""
    if noun.trigger.lemma.split()[-1] not in venues() or not scene.attributions:
        return False
    k = i - 1
    while k > scene.first and i - k < ADJECTIVES and tokens.low[k] not in ("in", "at", "during"):
        k -= 1
    return tokens.low[k] in ("in", "at", "during") and tokens.low[k + 1] in ("a", "an", "his", "her", "its", "the")


def _stands_as_verb(tokens: Tokens, i: int, hit: Hit, scene: Scene) -> bool:
    low = tokens.low
    if hit.trigger.lemma == "leave" and not outcomes().isdisjoint(low[i + 1 : lesser(scene.last, i + 8)]):
        return False  # "left 12 dead"
    if hit.trigger.lemma == "leave" and low[i - 1] in grammar().be:
        return False  # "were left to wait"
    before = low[i - 1] if i > scene.first else ""
    after = low[i + hit.size] if i + hit.size < scene.last else ""
    if hit.form == "base" and hit.size > 1 and low[i + 1] == "-":
        return True  # "test-fired"
    if hit.form == "base" and before:
        return not is_noun_here(tokens, i, scene.first)
    if hit.form == "base":  # a report that begins with one asks nobody: "jail records show"
        return scene.sentence.headline and not only_names(low, i + 1)
    if hit.form == "third" and tokens.any_among(grammar().be, greater(scene.first, i - 2), i):
        return False  # "are military targets"
    if hit.form == "third":
        return before not in grammar().before_noun or before in ("that", "this", "all", "each")
    participle = hit.form in PARTICIPLES
    if participle and i - 2 >= scene.first and low[i - 2] in TO_DO and before not in AUXILIARIES:
        return False  # "will hold closed sessions"
    if participle and (before in ("to", "of") or describes(tokens, i, before, after)):
        return False  # "the armed group", "linked to alleged spies", "the number of detained"
    if participle and before in grammar().before_noun and before not in BEFORE_VERBS_TOO:
        if hit.size > 1 or counts.is_people(after) or (before in articles() and not hit.trigger.harm):
            return False  # "the dissolved parliament", "an arrested man", "the flooded state"
        return not ((after.isalpha() or after == "#") and after not in lexicon.common_words())  # "the wounded sailor"
    if participle and before[:1].isdigit() and counts.is_people(after):
        return False  # "400 sacked dockers"
    if participle and is_adverb(before) and i - 2 >= scene.first:
        return low[i - 2] not in grammar().before_noun or low[i - 2] == "that"  # "the heavily fortified zone"
    return True
