"""Rival accounts: two voices that answer one question of the same person, place or thing in ways that cannot both be
so. At least one of them is told by name, and neither tells of another place or day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefing.brief.contradictions.answered import same_voice
from briefing.brief.contradictions.told_answers import CAUSE, VICTIMS, Account, told_answers
from briefing.brief.evidence import Cited
from briefing.lexicon.causes import rivals
from briefing.lexicon.deeds import kind_of_thing
from briefing.lexicon.rivals import first, of_persons
from briefing.when import compatible

FEW = 60  # sentences of a pile in which a noun tells whom or what is meant


def rival_accounts(sources: Sequence[Cited]) -> Iterator[tuple[list[Account], list[Account]]]:
    """Those that give the answer which most voices give to a question of one thing, and those that rule it out."""
    few = sum(len(source.sentences) for source in sources) <= FEW
    told: dict[str, list[Account]] = defaultdict(list)
    for n, source in enumerate(sources):
        for account in told_answers(n, source):
            told[account.question].append(account)
    for given in told.values():
        pairs = [pair for pair in combinations(_of_one_mind(given), 2) if _are_rivals(*pair, few)]
        for group in _linked(pairs):
            voices: dict[str, set[str | None]] = defaultdict(set)
            for one in group:
                if not one.denied:
                    voices[one.answer].add(one.speaker)
            foremost = max(voices, key=lambda answer: len(voices[answer]))  # of as many the first told
            ours = [one for one in group if one.answer == foremost and not one.denied]
            theirs = [b if a in ours else a for a, b in pairs if (a in ours) != (b in ours)]
            yield ours, [one for one in group if one in theirs]


def _linked(pairs: Sequence[tuple[Account, Account]]) -> list[list[Account]]:
    """Accounts that rule each other out, or rule out the same."""
    groups: list[list[Account]] = []
    for pair in pairs:
        homes = [group for group in groups if any(one in group for one in pair)]
        groups = [group for group in groups if group not in homes]
        groups.append(list(dict.fromkeys([*(one for group in homes for one in group), *pair])))
    return groups


def _of_one_mind(given: Sequence[Account]) -> list[Account]:
    """Accounts of one question, without voices that answer it in two ways in a breath: "was sacked after he offered to
    resign"."""
    said: dict[tuple[int, int, str | None], list[Account]] = defaultdict(list)
    for one in given:
        said[one.source, one.sentence, one.speaker].append(one)
    return [one for one in given if not any(_differ(one, b) for b in said[one.source, one.sentence, one.speaker])]


def _differ(a: Account, b: Account) -> bool:
    """True for two answers of which one alone can be so."""
    return rivals(a.answer, b.answer) if a.question == CAUSE else a.answer != b.answer


def _are_rivals(a: Account, b: Account, few: bool) -> bool:
    voices = (a.speaker, b.speaker)
    if not (any(voices) if a.source != b.source else all(voices)) or (all(voices) and same_voice(*voices)):
        return False
    apart = (a.answer == b.answer) if a.denied != b.denied else not a.denied and _differ(a, b)
    if not (apart and (a.points or b.points) and _of_one(a, b, few)):
        return False
    early, late = sorted((a, b), key=lambda one: one.published)
    changed = early.answer in first() and early.published < late.published
    return not changed and (not (a.days and b.days) or any(compatible(x, y) for x in a.days for y in b.days))


def _of_one(a: Account, b: Account, few: bool) -> bool:
    """True for accounts of one person, place or thing; in a pile of ``few`` sentences a noun tells of whom."""
    if a.question in of_persons():
        same = a.names <= b.names or b.names <= a.names
        return same if a.names and b.names else few and bool(a.things & b.things)
    if a.places and b.places and a.places.isdisjoint(b.places):
        return False
    if a.question == CAUSE:
        return not (a.things and b.things) or bool(a.things & b.things)
    topic, things = kind_of_thing(a.question), a.things | b.things
    common = (a.names & b.names) | (a.things & b.things)
    alone = not any((a.names, a.things, a.places)) or not any((b.names, b.things, b.places))
    alone = few and (alone or (a.question == VICTIMS and not (a.names and b.names)))  # there is no other
    return (not topic or topic in things) and (len(common) > 1 or (few and bool(common)) or alone)
