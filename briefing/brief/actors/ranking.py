"""How central an actor is: as an analyst would put it who has read every source.

Each independent source gives what it is worth there: how soon and how often it is named as one that acts, whether the
source leads with it, what it does and undergoes in the crisis itself, whether it speaks, and whose numbers are told.
Sources add up; within one the root of a count counts. The constants are those at which the keyed cases at hand have
most of their key actors among the first; the optimum is flat.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from briefing.brief.actors.groups import Group
from briefing.brief.actors.names import nation_and_rest
from briefing.brief.evidence import Cited
from briefing.lexicon import names as known_names
from briefing.lexicon.around_names import around
from briefing.model import ActorType, Mention

NAMED, ACTS, EARLY = 0.5, 3.0, 0.8
LED = 1.7  # named in the headline or the first two sentences
DEED, UNDERGONE, SPOKEN, COUNTED = 0.4, 0.2, 0.3, 0.6
HOLDS_OFFICE = 1.1
SERVES_ABROAD = 0.8  # an office of a land that the case is not about
UNNAMED = 0.65  # the unnamed stand behind the named
ANYBODYS = 0.4  # gunmen, whose men they are is open; a whole people
BYSTANDER = 0.6  # somebody's brother, or one told by a first name alone
WHOSE_OPEN = 0.5  # an army or a government of one of two that clash
ONLY_REPORTS = 0.25
# states are named for what others do there; the media and bystanders for what they have seen
WEIGHT: dict[ActorType, float] = {
    "person": 1.1, "state": 0.72, "government": 1.0, "military": 1.0, "armed-group": 1.1, "organisation": 1.0,
    "media": 0.5, "civilians": 0.5,
}  # fmt: skip


def centrality(group: Group, sources: Sequence[Cited], leads: Mapping[str, str], home: str) -> float:
    """The worth of a group of mentions; ``leads`` names for each source that shares another's words the one that stands
    for both: their words count once; ``home`` is the state that the case is about."""
    naming = {sources[n].id for n, _ in group.mentions}
    told: dict[int, list[Mention]] = {}
    for n, mention in group.mentions:
        if leads.get(sources[n].id) not in naming:
            told.setdefault(n, []).append(mention)
    deeds = {n: _deeds(sources[n], mentions) for n, mentions in told.items()}
    score = sum(_worth(sources[n], mentions) + deeds[n] for n, mentions in told.items()) * WEIGHT[group.type]
    if group.person and any(m.role for _, m in group.mentions):
        score *= HOLDS_OFFICE * (SERVES_ABROAD if _serves_abroad(group, home) else 1)
    given = group.name.rpartition(" ")[0].lower() in {"", *around().kunyas}
    if group.person and (given or any(m.role in around().kin for _, m in group.mentions)):
        score *= BYSTANDER
    unnamed = group.name == group.name.lower()
    if known_names.people_of(group.name) or (unnamed and group.type == "armed-group"):
        score *= ANYBODYS
    elif unnamed:
        score *= UNNAMED
    counts = any(_counted(sources[n], mentions) for n, mentions in told.items())
    if group.type == "media" and not (counts or any(deeds.values())):
        score *= ONLY_REPORTS
    return score


def _serves_abroad(group: Group, home: str) -> bool:
    """True for who holds office in another state than the one that the case is about, and in that none."""
    lands = {land for _, m in group.mentions if m.role and (land := nation_and_rest(m.role)[0])}
    return bool(home and lands) and home not in lands


def _worth(source: Cited, mentions: Sequence[Mention]) -> float:
    """How soon and how often a source names an actor, and how often it has it speak."""
    acting = sum(m.acting for m in mentions)
    spots = {(m.start, m.end) for m in mentions}
    spoke = sum([source.speaking[spot] for spot in spots])
    early = 1 - min(m.start for m in mentions) / max(1, len(source.text))
    return (
        (NAMED if acting else 0) + ACTS * sqrt(acting) + SPOKEN * sqrt(spoke) + EARLY * early
        + COUNTED * sqrt(_counted(source, mentions))
        + max(_led(source, m) for m in mentions)
    )  # fmt: skip


def _counted(source: Cited, mentions: Sequence[Mention]) -> int:
    """How many numbers a source has from the actor."""
    forms = {source.text[m.start : m.end] for m in mentions} | {m.name for m in mentions}
    return sum(source.counting.get(form, 0) for form in forms)


def _led(source: Cited, mention: Mention) -> float:
    number = source.sentence_number(mention.start)
    return LED if number <= source.opening + 1 or source.sentences[number].headline else 0.0


def _deeds(source: Cited, mentions: Sequence[Mention]) -> float:
    """What the actor does and undergoes in the crisis itself."""
    names = {m.name for m in mentions}
    did, undergone = (len(set().union(*[told.get(name, ()) for name in names])) for told in source.doing)
    return DEED * sqrt(did) + UNDERGONE * sqrt(undergone)
