"""What somebody does by saying it, with no verb that tells so: "said on Monday that the army must return" is a demand.

The words of such a stance (``stances`` in events.toml) count only where one who acts is told to say them on a day, and
so do words that deny something: what a report says in its own voice, what nobody known says and what is said of oneself
demands nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from briefing.annotate.clauses import clause_of
from briefing.annotate.scene import Met, Scene
from briefing.lexicon import names
from briefing.lexicon.events import HARMFUL, Hit, Trigger, denial, goldstein
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, DateSpan, Denial
from briefing.tokens import Tokens

NEAR = 45  # characters between a verb of saying and its day
TITLE = 30  # characters between a day and the speaker behind it
SUBJECT = 3  # tokens before a stance in which its subject stands
ONESELF = frozenset("i we you who".split())
THEMSELVES = frozenset("i we it they he she".split())
COMING = frozenset("will would shall wo 'll".split())
DENIED = frozenset({"done", "thing", "told"})  # what was not done, that there was none of it, what was told before
OTHERS = 3  # tokens before a speaker among which "what" stands: "contrary to what the minister said"
OTHER_WORDS = frozenset({"warning", "demanding", "promising", "denial", "accusing"})  # tell the deed themselves


def stance_told(tokens: Tokens, scene: Scene, i: int, category: str) -> Attribution | None:
    """Who takes the stance that begins at token i, as he is told to; None where nobody does."""
    at, low = tokens.starts[i], tokens.low
    told = next((a for a in scene.attributions if a.start < a.end and a.scope[0] <= at < a.scope[1]), None)
    if told is None or told.anonymous or told.speaker_start < scene.sentence.start:
        return None
    if speech_kinds().get(told.verb) in OTHER_WORDS or day_of_saying(tokens, scene, told) is None:
        return None
    first = tokens.at(told.speaker_start)
    if "what" in low[max(scene.first, first - OTHERS) : first] or not _acts(tokens, scene, told):
        return None
    near = low[max(scene.first, i - SUBJECT) : i]
    if category == "DEMAND":
        return told if ONESELF.isdisjoint(near) and low[i + 1 : i + 2] != ["have"] and low[i - 1] != "n't" else None
    if category == "THREATEN":
        return told if not COMING.isdisjoint(near) else None
    return told


def denied_on_a_day(tokens: Tokens, scene: Scene, met: list[Met], denials: Sequence[Denial]) -> list[Met]:
    """The triggers of a sentence with what is denied there: "told reporters on Monday that his men had not fired"."""
    if any(m.trigger.category == "REJECT" and not m.negated for m in met):
        return met
    for one in denials:
        k = tokens.at(one.start)
        clause = clause_of(scene.clauses, k)
        ahead = not COMING.isdisjoint(tokens.low[k : clause.last])  # "no such thing will happen again"
        if one.how in DENIED and not ahead and stance_told(tokens, scene, k, "REJECT") is not None:
            denied = Met(k, Hit(1, "past", denial()), clause, "fact", negated=False)
            return sorted([*met, denied], key=attrgetter("i"))
    return met


def announced_on_a_day(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    """The triggers of a sentence, where what somebody says on a day that he will do, no day being set for it, is what
    he announces that day: "the bank said on Monday that it would lend Chile $9 million"; harm is threatened."""
    return [_announced(tokens, scene, m) or m for m in met] if any(m.standing == "future" for m in met) else met


def _announced(tokens: Tokens, scene: Scene, one: Met) -> Met | None:
    if one.standing != "future" or one.negated or one.trigger.noun or stance_told(tokens, scene, one.i, "") is None:
        return None
    begins, ends = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    if any(begins <= d.start < ends and not d.past for d in scene.dates):
        return None
    own = any(tokens.low[k] in THEMSELVES for k in range(max(scene.first, one.i - SUBJECT), one.i))
    category = one.trigger.category
    if category in HARMFUL | {"SANCTION"}:
        category = "THREATEN"
    if not own and category not in ("AID", "MOBILIZE"):
        return None
    trigger = Trigger(one.trigger.lemma, category, goldstein(category), noun=False, weak=False, said=True)
    return Met(one.i, one.hit._replace(trigger=trigger), one.clause, "fact", negated=False, also=one.also)


def _acts(tokens: Tokens, scene: Scene, told: Attribution) -> bool:
    """True for a named actor and for an office: "the president"; not for a paper or a witness."""
    speaker = next((m for m in scene.mentions if told.speaker_start <= m.start < told.speaker_end), None)
    if speaker is None:
        return tokens.low[tokens.at(told.speaker_end) - 1] in names.titles().firsts
    return speaker.type not in ("media", "civilians")


def day_of_saying(tokens: Tokens, scene: Scene, told: Attribution) -> DateSpan | None:
    """The day on which somebody is told to say something: right behind the verb, or before the speaker where what he
    says follows."""
    leads = told.start <= told.scope[0]
    for one in scene.dates:
        if (
            one.role != "date"
            or not one.past
            or len(one.value or "") != 10
            or tokens.low[tokens.at(one.end) - 1] == "'s"
        ):
            continue
        near = 0 <= told.speaker_start - one.end <= TITLE or one.start - scene.sentence.start <= TITLE
        if 0 <= one.start - told.end <= NEAR or (leads and one.end <= told.speaker_start and near):
            return one
    return None
