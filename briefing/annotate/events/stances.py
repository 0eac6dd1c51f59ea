"""What somebody does by saying it, with no verb that tells so: "said on Monday that the army must return" is a demand,
"said that the rebels were behind it" a charge.

The words of such a stance (``stances`` and ``vows`` in events.toml) count only where one who acts is told to say them:
what a report says in its own voice, what nobody known says and what is said of oneself demands nothing. Demands, and
denials by other words, count only where they are said on a told day; what is threatened, charged or refused in so many
words on the report's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from briefing.annotate.clauses import clause_of
from briefing.annotate.events.whose_day import is_possessive
from briefing.annotate.modality import UNWILLING
from briefing.annotate.scene import Met, Scene
from briefing.annotate.voices.speakers import PRONOUNS
from briefing.lexicon import names
from briefing.lexicon.events import HARMFUL, Hit, Trigger, goldstein, vows
from briefing.lexicon.forms import PARTICIPLES
from briefing.lexicon.implied import implied
from briefing.lexicon.speech import speech_kinds
from briefing.lexicon.statements import beside, no_deed, venues
from briefing.model import Attribution, DateSpan, Denial
from briefing.tokens import Tokens

NEAR = 45  # characters between a verb of saying and its day
# before the day of something else
BESIDE = frozenset(
    "after before since about of over following who which where when that he she it they we i there".split()
)
TITLE = 30  # characters between a day and the speaker behind it
SUBJECT = 3  # tokens before a stance in which its subject stands
ONESELF = frozenset("i we you who".split())
THEMSELVES = frozenset("i we it they he she".split())
OWN = THEMSELVES | {"its", "our", "their"}
OWNED = frozenset("his her its our their".split())
MEN = frozenset("men troops forces fighters army soldiers party union country people members navy side".split())
FOR_OTHERS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
UNREAL = frozenset("could may might if".split())
COMING = frozenset("will would shall 'll".split()) | UNWILLING
ORDERED = frozenset({"COERCE", "SANCTION", "RETREAT", "AID", "CONCEDE"})  # what an office does by announcing it
DENIED = frozenset({"done", "thing", "told"})  # what was not done, that there was none of it, what was told before
# what is said in so many words is done whenever it is said
UNDATED = frozenset({"THREATEN", "DISAPPROVE", "REJECT", "CONCEDE", "SUPPORT"})
NONE: frozenset[str] = frozenset()
BEFORE_NOW = frozenset("had has have long repeatedly once often always previously earlier never not".split())
NOT = frozenset("not never no nor isn't wasn't aren't weren't".split())
REFUSING = UNWILLING | {"not", "never"}
AHEAD = 2  # tokens from "not" to a verb that tells the deed itself
OTHERS = 3  # tokens before a speaker among which "what" stands: "contrary to what the minister said"
AROUND_DAY = frozenset("on late early earlier later also , in the at morning evening night afternoon".split())
OTHER_WORDS = frozenset({"warning", "demanding", "promising", "denial", "accusing"})  # tell the deed themselves


def stance_told(
    tokens: Tokens, scene: Scene, i: int, category: str, undated: frozenset[str] = UNDATED
) -> Attribution | None:
    """Who takes the stance that begins at token i, as he is told to; None where nobody does.

    ``undated`` are the categories of which nobody need be told on which day he says so.
    """
    at, low = tokens.starts[i], tokens.low
    told = next((a for a in scene.attributions if a.start < a.end and a.scope[0] <= at < a.scope[1]), None)
    if told is None or told.speaker_start < scene.sentence.start:
        return None
    if told.anonymous and not _speaks_for_others(tokens, scene, told):
        return None
    if speech_kinds().get(told.verb) in OTHER_WORDS:
        return None
    dated = day_of_saying(tokens, scene, told) is not None
    if not dated and not (category in undated and _says_now(tokens, scene, told)):
        return None
    first = tokens.at(told.speaker_start)
    known = dated and low[first] in PRONOUNS and told.speaker[:1].isupper() and told.speaker.lower() != low[first]
    if "what" in low[max(scene.first, first - OTHERS) : first] or not (known or _acts(tokens, scene, told)):
        return None
    near = low[max(scene.first, i - SUBJECT) : i]
    if low[i] == "as" or (category == "DISAPPROVE" and not NOT.isdisjoint(near)):
        return None
    if category == "DEMAND":
        spared = low[i + 1 : i + 2] == ["have"] or low[i - 1].endswith("n't")
        return told if ONESELF.isdisjoint(near) and not spared else None
    return told


def stance_at(tokens: Tokens, scene: Scene, i: int, hit: Hit) -> Hit | None:
    """The stance of the words at token i, where somebody takes it: a vow only by saying that it will be so, an apology
    for oneself; who says of himself what he accuses others of claims it."""
    near = frozenset(tokens.low[max(scene.first, i - SUBJECT) : i])
    if hit.trigger.lemma in vows() and COMING.isdisjoint(near | {tokens.low[i]}):
        return None
    own = not OWN.isdisjoint(near)
    category = hit.trigger.category
    if category == "CONCEDE" and not UNREAL.isdisjoint(near):
        return None
    if stance_told(tokens, scene, i, category) is None:
        return None
    if category == "DISAPPROVE" and own and hit.trigger.lemma.startswith("be behind"):
        return hit._replace(trigger=implied("claim responsibility", "ASSAULT"))
    return hit


def denied_on_a_day(tokens: Tokens, scene: Scene, met: list[Met], denials: Sequence[Denial]) -> list[Met]:
    """The triggers of a sentence with what is denied there: "told reporters on Monday that his men had not fired"."""
    if not denials or any(m.trigger.category == "REJECT" and m.standing == "fact" and not m.negated for m in met):
        return met
    for one in denials:
        k = tokens.at(one.start)
        clause = clause_of(scene.clauses, k)
        ahead = not COMING.isdisjoint(tokens.low[k : clause.last])  # "no such thing will happen again"
        if one.how in DENIED and not ahead and stance_told(tokens, scene, k, "REJECT", NONE) is not None:
            denied = Met(k, Hit(1, "past", implied("say no", "REJECT", "denial", said=True)), clause)
            return sorted([*met, denied], key=attrgetter("i"))
    return met


def refused(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    """The triggers of a sentence with what somebody says that he will not do: "the union said it would not sign"."""
    if scene.words.isdisjoint(REFUSING):
        return met
    for k in tokens.among(REFUSING, scene.first + 2, scene.last - 1):
        subject = k - 1 - (tokens.low[k] not in UNWILLING)
        if (subject < k - 1 and tokens.low[k - 1] not in COMING) or tokens.low[k + 1] in no_deed():
            continue
        if any(k - 1 <= m.i <= k + AHEAD for m in met):
            continue
        who = stance_told(tokens, scene, k, "REJECT")
        if who is not None and tokens.low[subject] in _oneself(scene, who):
            clause = clause_of(scene.clauses, k)
            found = Met(k, Hit(1, "base", implied("will not", "REJECT", "", said=True)), clause)
            return sorted([*met, found], key=attrgetter("i"))
    return met


def _oneself(scene: Scene, told: Attribution) -> frozenset[str]:
    """The pronouns by which a speaker is told to speak of himself."""
    speaker = next((m for m in scene.mentions if m.start < told.speaker_end and told.speaker_start < m.end), None)
    person = speaker is None or speaker.type == "person"
    return frozenset({"i", "we", "he", "she"} if person else {"we", "it", "they"})


def announced_on_a_day(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    """The triggers of a sentence, where what somebody says on a day that he will do, no day being set for it, is what
    he announces that day: "the bank said on Monday that it would lend Chile $9 million"; harm is threatened."""
    return [_announced(tokens, scene, m) or m if m.standing == "future" else m for m in met]


def _announced(tokens: Tokens, scene: Scene, one: Met) -> Met | None:
    # "that all schools would be closed", not "would have closed"; "that looters would be shot"
    passive = one.hit.form in PARTICIPLES and tokens.low[one.i - 1] == "be"
    ordered = passive and one.trigger.category in ORDERED
    harmed = passive and one.trigger.category == "ASSAULT" and not one.trigger.harm
    if one.standing != "future" or one.negated or one.trigger.noun or not (ordered or harmed or one.hit.form == "base"):
        return None
    begins, ends = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    if any(begins <= d.start < ends and not d.past for d in scene.dates):
        return None
    near = tokens.low[max(scene.first, one.i - SUBJECT) : one.i]
    whose = ["", *near[:-1]]
    own = any(word in THEMSELVES or (word in MEN and w in OWNED) for w, word in zip(whose, near, strict=False))
    category = one.trigger.category
    if category in HARMFUL | {"SANCTION"} and not ordered:
        category = "THREATEN"
    if not (own or ordered or harmed) and category not in ("AID", "MOBILIZE"):
        return None
    if category != "THREATEN" and ("have" in near or "if" in scene.words):
        return None  # "would have to call up its reserves", "would be closed if"
    if stance_told(tokens, scene, one.i, category, UNDATED if category == "THREATEN" else NONE) is None:
        return None
    trigger = Trigger(one.trigger.lemma, category, goldstein(category), noun=False, weak=False, said=True)
    return Met(one.i, one.hit._replace(trigger=trigger), one.clause, also=one.also)


def _says_now(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """True where somebody is told to say it in the report's own days: not "had long said", "said in 2014"; not where a
    day past is told, on which he may have said it."""
    verb = tokens.at(told.start)
    if not BEFORE_NOW.isdisjoint(tokens.low[max(scene.first, verb - 2) : verb]):
        return False
    return not any(d.past and d.role == "date" for d in scene.dates)


def _acts(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """True for a named actor, for an office, "the president", and for who finds out; not for a paper or a witness."""
    speaker = next((m for m in scene.mentions if told.speaker_start <= m.start < told.speaker_end), None)
    if speaker is None:
        last = tokens.low[tokens.at(told.speaker_end) - 1]
        return last in names.titles().firsts or last in beside()["inquirers"]
    return speaker.type not in ("media", "civilians")


def _speaks_for_others(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """ "The militia's spokesman": nobody known, who speaks for somebody who is."""
    spokesman = tokens.low[tokens.at(told.speaker_end) - 1] in FOR_OTHERS
    inside = (m for m in scene.mentions if m.start < told.speaker_end and told.speaker_start < m.end)
    return spokesman and any(m.acting for m in inside)


def day_of_saying(tokens: Tokens, scene: Scene, told: Attribution) -> DateSpan | None:
    """The day on which somebody is told to say something: right behind the verb, between it and the speaker, or before
    the speaker where what he says follows."""
    leads = told.start <= told.scope[0]
    for one in scene.dates:
        if one.role != "date" or not one.past or len(one.value or "") != 10 or is_possessive(tokens, one):
            continue
        if not BESIDE.isdisjoint(tokens.low[tokens.at(told.end) : tokens.at(one.start)]):
            continue  # "said after the raid on Monday that", "said that he, who was held on Monday"
        near = 0 <= told.speaker_start - one.end <= TITLE or one.start - scene.sentence.start <= TITLE
        if 0 <= one.start - told.end <= NEAR or (leads and one.end <= told.speaker_start and near):
            return one
        if told.speaker_end <= one.start < told.start and _only_dates(tokens, told, one):
            return one
    return None


def _only_dates(tokens: Tokens, told: Attribution, date: DateSpan) -> bool:
    """ "Chad on Monday said", "the union, in a statement on Monday, said": nothing else is told of the day."""
    before = tokens.low[tokens.at(told.speaker_end) : tokens.at(date.start)]
    behind = tokens.low[tokens.at(date.end) : tokens.at(told.start)]
    return {*behind} <= AROUND_DAY and ({*before} <= AROUND_DAY or (not venues().isdisjoint(before) and "in" in before))
