"""Who did it: what speakers lay to another side, against those who are charged and deny it or lay it to others.

A charge is an act told with its agent ("Kigali said Congolese troops had shelled the market") or an accusation
("Kinshasa blamed Rwandan shelling"). The side that is charged answers by a denial of its part, or by a charge of its
own that is about the same thing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from briefing.annotate.voices.said import speaker_at
from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.contradictions.told import told_in
from briefing.brief.contradictions.topics import REPORT, Saying, about, things_near, towns
from briefing.brief.contradictions.unsure import NEGATION, UNABLE, is_made
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.sequence.summaries import trimmed
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.deeds import deed, deeds, has_names, may_be_people
from briefing.lexicon.denials import anywhere, denying, doing, vague
from briefing.lexicon.forms import stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.sites import site_words
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Denial, EventSpan, Position
from briefing.tokens import folded_words

ACCUSES = frozenset({"accuse", "blame", "implicate", "hold responsible", "point the finger at"})
DEEDS = frozenset({"ASSAULT", "CRIME", "COERCE", "DISASTER"})
PARTY = 60  # characters of an accusation in which the accused is named
BEFORE = 70  # characters before a noun in which the side stands whose act it is
SUBJECT = 24  # characters of what is denied in which stands who is said to have done it
CLAIMS = expression(r"\b(?:claim(?:ed|s|ing)?|took|taken|taking) (?:responsibility|credit)\b(?: for)?")
CHARGED = expression(r"\b(?:accusation|charge|allegation)s?\b")
# who did it stands before the first and behind the second
GUILTY = expression(
    r"\b(?:(?P<before>(?:was|were|is|are|be|been|being) (?:behind|responsible|to blame|guilty of|at fault)"
    r"|had a (?:hand|role|part) in|masterminded|orchestrated)"
    r"|(?:the work of|at the hands of|(?:carried out|committed|perpetrated|staged|launched) by)"
    r"|(?:it|(?:attacker|assailant|gunm[ae]n|killer|bomber|raider|kidnapper|abductor|culprit|perpetrator|arsonist)s?"
    r"|those (?:responsible|behind (?:it|the \w+))) (?:was|were|is|are)(?= the [a-zA-Z]| [A-Z]))\b",
    re.IGNORECASE,
)
NEGATIVE = expression(r"\b(?:no|not|nothing|never|neither)\b|n['’]t\b")
EXCEPTED = expression(r", (?:and |but )?not (?:the |by )?[^,]*")  # "rebels, | and not the army,"
AGENT = expression(r" (?:\w+ )?by (?:the )?")
LED = expression(r"([A-Z]\w+)-(?:led|backed)\b")
OWN = expression(
    r"(?:[“\"‘']|that )?(?:[Ii]t|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) "
)  # "that | its men did not"
COMMON = 2  # things that two reports tell of where they tell of one attack
FIRST = "aggression"  # the deed of who fired first
BESIDE = 400  # characters between a charge and the answer to it in one report
DATELINE = expression(r"\) ?[-–—] ")
HELPED = expression(
    r"\b(?:had|has|have)\b"
)  # who stands behind the verb: "it had downed two Chilean jets and captured …"
RELATIVE = expression(r"(?:that|who) ")
DONE = 6  # words of a side, a verb of doing and what stands before its object
ATTACHED = 4  # words of a side and of what stands between it and the noun for its act
BETWEEN = frozenset(
    "of in on at for to from with and or the a an by about against after before into who which that".split()
)
OPENS = 12  # characters from the beginning of a clause in which its subject is told


def find_blame(
    sources: Sequence[Cited], allegiance: Allegiance
) -> list[tuple[str, frozenset[str], tuple[Position, ...]]]:
    """Each side that others charge and that answers, with what it is charged with, and the positions."""
    charges = [c for n in range(len(sources)) for c in _charges(n, sources[n], allegiance)]
    answers = [r for n in range(len(sources)) for r in _refusals(n, sources[n], allegiance)]
    found: list[tuple[str, frozenset[str], tuple[Position, ...]]] = []
    settled: set[frozenset[str]] = set()  # pairs of sides of which one is told to charge the other
    accused = Counter(side for charge in charges for side in charge.sides)
    for side, _ in accused.most_common():
        against = [c for c in charges if side in c.sides and (c.claimed or side not in c.by)]
        replies = [r for r in answers if side in r.by]
        replies += [c for c in charges if not c.claimed and side in c.by and c.by.isdisjoint(c.sides)]
        rivals = [r for r in charges if side not in r.sides and any(_rivals(r, c) for c in against)]
        rivals = [r for r in rivals if not any(frozenset((side, other)) in settled for other in r.sides)]
        replies += rivals
        held = [c for c in against if any(_answers(r, c, against) for r in replies)]
        pairs = {frozenset((side, other)) for c in held for other in c.by}
        if pairs & settled:  # each has charged the other: what is left is that it denies it
            replies = [r for r in replies if not r.sides]
            held = [c for c in held if any(_answers(r, c, against) for r in replies)]
        if not held:
            continue
        settled |= pairs | {frozenset((side, other)) for r in rivals for other in r.sides}
        given = [r for r in replies if any(_answers(r, c, against) for c in held)]
        positions = [_position(c, "affirmed", sources) for c in held] + [_position(r, "denied", sources) for r in given]
        found.append((side, frozenset().union(*(c.words for c in held)), tuple(positions)))
    return found


def _rivals(one: Saying, other: Saying) -> bool:
    """True where two voices lay the same deed, done to the same site, to two sides."""
    if not (one.speaker and other.speaker) or not one.by.isdisjoint(other.by) or (one.claimed and other.claimed):
        return False
    apart = one.sides.isdisjoint(other.sides) and (not (one.towns and other.towns) or one.towns & other.towns)
    common = one.words & other.words
    if one.claimed != other.claimed:  # who claims it, against another who is blamed for it beside that
        near = one.source == other.source and abs(one.start - other.start) < REPORT
        named = all(side[0].isupper() for side in one.sides | other.sides)
        blamed = (other if one.claimed else one).words
        return bool(apart and near and named and FIRST not in blamed and (not blamed or blamed & _violence()))
    first = FIRST in common and len(common) > 1
    return bool(apart and (first or (common & _sites() and any(has_names(word) for word in common))))


@cache
def _violence() -> frozenset[str]:
    return deeds("kill wound fire shell explode attack raid ambush assault bombing kidnap behind carry".split())


@cache
def _sites() -> frozenset[str]:
    return frozenset(map(stem, site_words() - STRIKING)) - anywhere()


# what strikes rather than what is struck
STRIKING = frozenset("jet jets helicopter helicopters aircraft warship warships gunboat gunboats launch base".split())


def _answers(reply: Saying, charge: Saying, charges: Sequence[Saying]) -> bool:
    """True where a side's reply is about what it is charged with: the same thing, or, where it names none, that with
    which most charge it."""
    if reply.source == charge.source and reply.speaker == charge.speaker:
        return False
    if _rivals(reply, charge):
        return True
    common = reply.words & charge.words
    of_one = reply.near & (charge.words | charge.near)
    if reply.part and charge.speaker and len(of_one) >= COMMON and reply.words.isdisjoint(_sites()):
        return True  # "denied any role in the attack", told before as that on a hall
    behind = reply.source == charge.source and 0 < reply.start - charge.start < BESIDE
    if behind and reply.part and charge.speaker is not None:
        return True
    if charge.speaker is None and not (reply.part and common):
        return False  # what a source tells itself only who denies a part in just that answers
    if reply.sides and reply.words:  # both sides shell: of one thing only where it is named
        return any(not (has_names(word) or may_be_people(word) or word in anywhere()) for word in common)
    if reply.words:
        if reply.deed in vague():  # "denied that it had attacked Puno"
            return bool(common or reply.towns & charge.towns)
        untold = not charge.done and bool(common & _sites()) and not any(map(has_names, charge.words))
        apart = reply.towns and charge.towns and reply.towns.isdisjoint(charge.towns)
        if reply.part and not (common or apart or charge.words & _sites()):  # "had nothing to do with the raid"
            return bool(charge.words & _violence()) and not any(reply.words & c.words & _sites() for c in charges)
        return bool(common) and (not reply.deed or untold or reply.deed in (charge.done or charge.words))
    if reply.near and charge.words and not of_one:
        return False
    most = Counter(word for c in charges for word in c.words).most_common(1)
    return bool(most) and (most[0][1] == 1 or most[0][0] in charge.words)


def _charges(n: int, source: Cited, allegiance: Allegiance) -> Iterator[Saying]:
    for told in source.attributions:
        if told.verb in ACCUSES and told.end > told.start and is_made(source, told):
            start, end = told.scope[0], min(told.scope[1], source.sentence_at(told.start).end)
            party = next((side for at, side in allegiance.named(n, start, end) if at - start <= PARTY), None)
            by = _voice(n, source, told, allegiance)
            if party is not None and by and party not in by:
                words = about(source.text[start:end])
                yield Saying(n, _opens(told), end, told.speaker, by=by, sides=frozenset({party}), words=words,
                             near=things_near(source, start))  # fmt: skip
    yield from _claimed(n, source, allegiance)
    yield from _guilty(n, source, allegiance)
    for event in source.events:
        if event.category in DEEDS and event.context == "main" and not (event.negated or event.harm or event.headline):
            yield from _laid(n, source, event, allegiance)


def _claimed(n: int, source: Cited, allegiance: Allegiance) -> Iterator[Saying]:
    """What a side says that it did: "Hamas claimed responsibility for the bombing"."""
    for met in CLAIMS.finditer(source.text):
        sentence = source.sentence_at(met.start())
        words = folded_words(source.text[sentence.start : met.start()])
        if sentence.boilerplate or sentence.headline or not NEGATION.isdisjoint(words):
            continue
        own = [(at, side) for at, side in allegiance.named(n, sentence.start, met.start()) if side]
        if own:
            at, side = own[-1]
            told, own_side = about(source.text[met.end() : sentence.end]), frozenset({side})
            yield Saying(n, at, sentence.end, side, by=own_side, sides=own_side, words=told, claimed=True)


def _guilty(n: int, source: Cited, allegiance: Allegiance) -> Iterator[Saying]:
    """What somebody says that a side did, and not how: "rebels were behind the raid", "it was the work of rebels"."""
    for met in GUILTY.finditer(source.text):
        sentence, told = source.sentence_at(met.start()), speaker_at(source.attributions, met.start())
        if told is None or sentence.boilerplate or sentence.headline or speech_kinds().get(told.verb) == "denial":
            continue
        first = max(sentence.start, told.scope[0])
        words = folded_words(EXCEPTED.sub("", source.text[first : met.start()]))
        if not NEGATION.isdisjoint(words) or any(d.start <= met.start() < d.end for d in source.denials):
            continue
        others = [one.span() for one in EXCEPTED.finditer(source.text, first, met.start())]
        before = [side for at, side in allegiance.named(n, first, met.start())
                  if met.start() - at <= BEFORE and not any(a <= at < b for a, b in others)]  # fmt: skip
        behind = [side for _, side in allegiance.named(n, met.end(), met.end() + SUBJECT)]
        party = before[-1:] if met["before"] else behind[:1]
        by = _voice(n, source, told, allegiance)
        if party and by and party[0] not in by:
            last = min(told.scope[1], sentence.end)
            yield Saying(n, *trimmed(source.text, (first, last)), told.speaker, by=by, sides=frozenset(party),
                         words=about(source.text[first:last]), towns=towns(source.text[first:last]),
                         near=things_near(source, first))  # fmt: skip


def _laid(n: int, source: Cited, event: EventSpan, allegiance: Allegiance) -> Iterator[Saying]:
    """An act that a speaker, or the source itself, lays to the side which does it in his words."""
    told = speaker_at(source.attributions, event.start)
    if told is not None and (speech_kinds().get(told.verb) == "denial" or told.verb in ACCUSES):
        return
    first, last = event.clause
    agent = AGENT.match(source.text, event.end, event.end + SUBJECT)
    whose = allegiance.named(n, agent.end(), agent.end() + SUBJECT)[:1] if agent else []
    passive = bool(whose) or _is_passive(source, event)
    if any(d.how == "said" and d.start <= event.start < d.end for d in source.denials):
        return
    if RELATIVE.match(source.text, first):  # "it was the army | that came and shot everyone"
        begins = source.sentence_at(first).start
        first = max(begins, source.text.rfind(" ", begins, max(begins, first - SUBJECT)) + 1)
    begins = max(first, told.scope[0] if told is not None else first)  # who condemns a massacre didn't do it
    datelines = (m.end() for m in DATELINE.finditer(source.text, begins, event.start))
    begins = max(datelines, default=begins)  # where it was written did nothing
    before = allegiance.named(n, max(begins, event.start - BEFORE), event.start)
    own = [
        side for at, side in before
        if (_attached(source, at, event) if event.noun else event.actors or at - max(first, begins) < OPENS)
        and (event.noun or not HELPED.search(source.text, begins, at))
    ]  # fmt: skip
    if passive:
        own = [side for _, side in whose]
    by = frozenset({source.id}) if told is None else _voice(n, source, told, allegiance)
    if told is None and not (event.actors and _outright(source, event)):
        return
    if UNABLE.search(source.text, source.sentence_at(first).start, event.start):
        return  # "has not been able to confirm that"
    if any((q.over or q.cumulative) and first <= q.start < last for q in source.quantities):
        return  # a count of weeks of raids charges nobody with one of them
    if own and by and own[-1] not in by:
        yield Saying(n, *trimmed(source.text, (first, last)), told.speaker if told else None, by=by,
                     sides=frozenset({own[-1]}), words=about(source.text[first:last]),
                     done=deeds(folded_words(source.text[event.start : event.end])),
                     towns=towns(source.text[first:last]))  # fmt: skip


def _attached(source: Cited, at: int, event: EventSpan) -> bool:
    """True for a side named at an offset whose act a noun tells: "Rwandan army shelling", "Iran is staging an attack";
    not for "the Peru embassy bombing" and "the American said of the raid"."""
    words = folded_words(source.text[at : event.start])[1:]
    if any(stem(word) in doing() for word in words):
        return len(words) <= DONE
    plain = all(word.isalpha() and word not in BETWEEN | grammar().be and word not in site_words() for word in words)
    return len(words) < ATTACHED and plain


def _is_passive(source: Cited, event: EventSpan) -> bool:
    told = told_in(source, source.sentence_at(event.start))
    k, _ = told.tokens.between(event.start - told.sentence.start, 0)
    return not event.noun and told.is_passive(k)


def _outright(source: Cited, event: EventSpan) -> bool:
    """True where a sentence says that the event happened, and does not only mention it."""
    told = told_in(source, source.sentence_at(event.start))
    k, _ = told.tokens.between(event.start - told.sentence.start, 0)
    return told.grade(k) == 2


def _refusals(n: int, source: Cited, allegiance: Allegiance) -> Iterator[Saying]:
    """Denials of a part in it by the side that speaks."""
    for denial in source.denials:
        charged = denial.how == "told" and CHARGED.search(source.text, denial.opens, denial.end)
        own = denial.how == "done" and OWN.match(source.text, denial.start)
        if denial.how not in ("part", "said") and not (charged or own):
            continue
        told = _who_denies(source, denial)
        whose = allegiance.named(n, denial.opens, denial.opens + len(denial.speaker or ""))[-1:]
        by = _voice(n, source, told, allegiance) if told is not None else frozenset(side for _, side in whose)
        refused = not denying().isdisjoint(folded_words(source.text[denial.opens : denial.start]))
        no = NEGATIVE.search(source.text, denial.start, denial.end)
        begins = max(denial.start, no.start() - SUBJECT) if no else denial.start
        subject = allegiance.named(n, begins, min(denial.end, begins + SUBJECT))[:1]
        if subject and denial.how == "part" and not refused:
            by = frozenset({subject[0][1]})  # "Kigali was not involved", whoever says so
        answers = denial.how == "told" or (denial.how == "part" and refused)  # "rejected the Indian charge"
        if by and all(side in by for _, side in subject if not answers):
            words = frozenset() if denial.how == "told" else about(source.text[denial.start : denial.end])
            yield Saying(n, denial.opens, denial.end, denial.speaker, by=by, words=words, part=denial.how == "part",
                         deed=deed(denial.heads[0]) if denial.how in ("said", "done") else "",
                         towns=towns(source.text[denial.start : denial.end]),
                         near=things_near(source, denial.opens))  # fmt: skip


def _who_denies(source: Cited, denial: Denial) -> Attribution | None:
    """The attribution by which it is denied: its verb of denying, else who says so."""
    own = (a for a in source.attributions if denial.opens <= a.start < denial.end and a.speaker == denial.speaker)
    return next(own, None) or next((a for a in source.attributions if a.scope[0] <= denial.start < a.scope[1]), None)


def _opens(told: Attribution) -> int:
    """Where the words that say something begin, with their speaker where he stands before them."""
    return min(start for start in (told.speaker_start, told.start, told.scope[0]) if start >= 0)


def _voice(n: int, source: Cited, told: Attribution, allegiance: Allegiance) -> frozenset[str]:
    """The side for which a speaker speaks, else the words that name him."""
    if told.speaker_start < 0:
        return frozenset()
    sentence = source.sentence_at(told.speaker_start)
    first = max(sentence.start, told.speaker_start - BEFORE)
    comma = source.text.rfind(", ", first, told.speaker_start)
    own = allegiance.named(n, told.speaker_start, told.speaker_end)
    beside = own or allegiance.named(n, max(first, comma + 1), told.speaker_start)
    side = beside[-1][1] if beside else allegiance.of_name(n, told.speaker) or told.speaker.lower()
    led = (LED.match(word) for word in source.text[first : told.speaker_end].split())
    states = (names.people_of(met[1]) or names.country_of(met[1]) for met in led if met)
    return frozenset({side, *states} - {"", None})


def _position(saying: Saying, stance: str, sources: Sequence[Cited]) -> Position:
    source = sources[saying.source]
    start, end = trimmed(source.text, (saying.start, saying.end))
    return Position("denied" if stance == "denied" else "affirmed", saying.speaker, evidence_for(source, start, end))
