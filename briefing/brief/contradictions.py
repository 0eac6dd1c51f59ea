"""Contradictions without a number: what one source affirms and another denies.

A denial is a negated event ("did not shell the port"), a verb of denying whose words tell an event, or a denial of
part in one ("was not involved in the attack"). It contradicts an affirmation of the same act with the same arguments
in another source, or by another speaker.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from briefing.brief.actors import Resolution
from briefing.brief.allegiance import Allegiance
from briefing.brief.blame import find_blame
from briefing.brief.denied import affirmed
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.halves import Halves
from briefing.brief.summaries import shortened, summary_of, trimmed
from briefing.brief.tellings import GENERIC, Weights, features_of
from briefing.lexicon.forms import stem
from briefing.model import (
    Claim,
    Contradiction,
    Denial,
    EventSpan,
    Evidence,
    Figure,
    Position,
    Sentence,
    Stance,
)
from briefing.when import compatible

MOST = 6  # positions of each side that a contradiction shows
SPOKEN = frozenset({"INVESTIGATE", "DISAPPROVE", "SUPPORT", "DEMAND", "CONSULT"})  # told of everybody all the time
WORDS = SPOKEN | {"THREATEN"}
ENOUGH = 0.42  # share of weighed words that two tellings of one act have in common
ELSEWHERE = 0.1  # what two acts at places of different names lose: a suburb and its city differ too
PART = (
    "involved in",
    "involvement in",
    "complicity in",
    "responsibility for",
    "behind",
    "responsible for",
    "role in",
    "part in",
    "hand in",
    "to do with",
    "linked to",
    "orchestrat",
)


@dataclass(frozen=True, slots=True)
class Act:
    """An event as affirmed or denied, with the actors that it is laid to."""

    source: int
    event: EventSpan
    denied: bool
    part: bool  # denies or affirms a part in it, not that it happened
    agents: frozenset[str]
    sides: frozenset[str]  # states and armed groups among them
    voice: frozenset[str]  # those for which the speaker speaks
    targets: frozenset[str]
    words: frozenset[str]
    speaker: str | None


def find_contradictions(
    sources: Sequence[Cited], resolution: Resolution, figures: Sequence[Figure]
) -> list[Contradiction]:
    """What one voice affirms and another denies: acts, deeds told in the same words, and counts against none at all."""
    blame = find_blame(sources, Allegiance(sources, resolution))
    told = [*blame, *_of_acts(sources, resolution), *_of_words(sources), *_of_counts(figures)]
    return [
        replace(contradiction, id=f"C{n + 1}", positions=_shown(contradiction.positions))
        for n, contradiction in enumerate(_joined(told))
    ]


def _joined(told: Sequence[Contradiction]) -> list[Contradiction]:
    """Contradictions that share a denial, or most of what is affirmed, are one; the first names it."""
    affirmed: Halves[tuple[str, str]] = Halves()
    denied: Halves[tuple[str, str]] = Halves()
    joined: list[list[Contradiction]] = []
    for new in told:
        yes, no = _sentences(new, "affirmed"), _sentences(new, "denied")
        home = min((at for at in (denied.holding(no), affirmed.first(yes)) if at is not None), default=None)
        affirmed.put(home, yes)
        at = denied.put(home, no)
        joined += [[]] if home is None else []
        joined[at].append(new)
    return [replace(each[0], positions=tuple(p for one in each for p in one.positions)) for each in joined]


def _sentences(told: Contradiction, stance: Stance) -> set[tuple[str, str]]:
    return {(p.evidence.source, p.evidence.sentence) for p in told.positions if p.stance == stance}


def _shown(positions: Sequence[Position]) -> tuple[Position, ...]:
    """At most MOST of each side, a sentence once, as many sources as can be."""
    shown: list[Position] = []
    for stance in ("affirmed", "denied"):
        seen = {(p.evidence.source, p.evidence.sentence): p for p in reversed(positions) if p.stance == stance}
        side = [p for p in positions if seen.get((p.evidence.source, p.evidence.sentence)) is p]
        turns: Counter[str] = Counter()
        order: list[tuple[int, int, Position]] = []
        for p in side:
            order.append((turns[p.evidence.source], len(order), p))
            turns[p.evidence.source] += 1
        shown += [p for _, _, p in sorted(order, key=lambda o: o[:2])[:MOST]]
    return tuple(shown)


def _of_words(sources: Sequence[Cited]) -> list[Contradiction]:
    """Denials that sentences of others contradict by the same words."""
    found = []
    for n, denial, against in affirmed(sources):
        positions = [
            Position("affirmed", a.speaker, _sentence_evidence(sources[a.source], a.sentence)) for a in against
        ]
        first, last = trimmed(sources[n].text, (denial.start, denial.end))
        positions.append(Position("denied", denial.speaker, evidence_for(sources[n], first, last)))
        found.append(Contradiction("", shortened(positions[0].evidence.quote), tuple(positions)))
    return found


def _of_counts(figures: Sequence[Figure]) -> list[Contradiction]:
    """Figures of which one claim is none at all: whether anybody was killed, whether anything was found."""
    found = []
    for figure in figures:
        none = [c for c in figure.claims if c.high == 0]
        some = [c for c in figure.claims if (c.low or 0) > 0]
        if none and some and figure.status == "disputed":
            sides: tuple[tuple[Stance, list[Claim]], ...] = (("affirmed", some), ("denied", none))
            positions = tuple(Position(s, c.attributed_to, c.evidence) for s, side in sides for c in side)
            found.append(Contradiction("", figure.subject, positions))
    return found


def _sentence_evidence(source: Cited, sentence: Sentence) -> Evidence:
    return evidence_for(source, *trimmed(source.text, (sentence.start, sentence.end)))


def _of_acts(sources: Sequence[Cited], resolution: Resolution) -> list[Contradiction]:
    """Pairs of an affirmed and a denied act, the surest match of each denial."""
    acts = [act for n, source in enumerate(sources) for act in _acts(n, source, resolution)]
    weights = Weights(a.words for a in acts)
    affirmed = _Affirmed(acts, weights)
    known: Halves[int] = Halves()  # denials that stand mostly against the same affirmations are of one dispute
    disputes: list[tuple[dict[int, Act], list[Act]]] = []  # affirmed, denied
    for denial in (a for a in acts if a.denied):
        told = sorted(((*_worth(acts[k]), score, -k) for score, k in affirmed.of(denial)), reverse=True)
        if not told:
            continue
        against = {-k: acts[-k] for *_, k in told}
        at = known.put(known.first(against.keys()), against)
        disputes += [({}, [])] if at == len(disputes) else []
        disputes[at][0].update(against)
        disputes[at][1].append(denial)
    return [_contradiction(list(against.values()), denials, sources) for against, denials in disputes]


class _Affirmed:
    """The affirmed acts of a case by the ways in which an act is named; those told alike are matched once."""

    def __init__(self, acts: Sequence[Act], weights: Weights) -> None:
        self._acts, self._weights = acts, weights
        alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for k, act in enumerate(acts):
            if not act.denied:
                alike[_form(act)].append(k)
        self._alike = list(alike.values())
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for n, places in enumerate(self._alike):
            for name in _named(acts[places[0]].event):
                self._by_name[name].append(n)

    def of(self, denial: Act) -> Iterator[tuple[float, int]]:
        """How surely an act is the one denied, and its place; of those for which that is enough."""
        for n in {n for name in _named(denial.event) for n in self._by_name.get(name, ())}:
            score = _match(denial, self._acts[self._alike[n][0]], self._weights)
            if score >= ENOUGH:
                yield from ((score, k) for k in self._alike[n] if not _same_voice(denial, self._acts[k]))


def _form(act: Act) -> tuple[object, ...]:
    """All that an affirmed act is matched by."""
    event = act.event
    return (
        event.category, event.lemma, event.kinds, event.date, event.places,
        act.agents, act.sides, act.targets, act.words, bool(act.speaker),
    )  # fmt: skip


def _same_voice(a: Act, b: Act) -> bool:
    return a.source == b.source and a.speaker == b.speaker


def _named(event: EventSpan) -> set[str]:
    return {f"category {event.category}", f"word {event.lemma}", *(f"kind {kind}" for kind in event.kinds)}


def _worth(act: Act) -> tuple[bool, bool, bool]:
    """What the best affirmation has: no headline, an actor laid to it by a speaker, a finite clause."""
    return not act.event.headline, bool(act.speaker and act.sides), not act.event.noun


def _contradiction(against: Sequence[Act], denials: Sequence[Act], sources: Sequence[Cited]) -> Contradiction:
    positions = tuple(_position(act, sources) for act in (*_apart(against), *denials))
    return Contradiction("", summary_of(sources[against[0].source], against[0].event), positions)


def _acts(n: int, source: Cited, resolution: Resolution) -> list[Act]:
    acts = []
    for event in source.events:
        if event.context == "future" or event.harm:
            continue
        sentence = source.sentence_at(event.start)
        words = source.text[sentence.start : event.start].lower()
        part = any(p in words[-60:] for p in PART)
        denial = None if event.context == "hypothetical" else _denial_of(event, part, source)
        if denial is None and (event.negated or event.context == "hypothetical"):
            continue
        agents = {i for name in event.actors if (i := resolution.id_of(n, name))}
        agents |= {state for i in agents if (state := resolution.state_of(i))}  # its army's act is the state's
        if part and denial:
            held = [m for m in source.mentions if event.clause[0] <= m.start < event.start and m.acting]
            agents |= {i for m in held if (i := resolution.id_of(n, m.name))}
        speaker = (denial and denial.speaker) or event.attributed_to
        targets = frozenset(i for name in event.targets if (i := resolution.id_of(n, name)))
        words_ = frozenset(f"@{f[1:]}" if f[0] == ">" else f for f in features_of(n, event, resolution))
        sides = resolution.sides(agents)
        voice = resolution.sides(i for i in (resolution.id_of(n, speaker or ""),) if i)
        acts.append(Act(n, event, denial is not None, part, frozenset(agents), sides, voice, targets, words_, speaker))
    return acts


def _denial_of(event: EventSpan, part: bool, source: Cited) -> Denial | None:
    """The denial of an event: what a speaker denies holds it, or it is the deed that was not done.

    "That is not a warning" says what words are called, not that none was given.
    """
    word = stem(source.text[event.start : event.end].split()[0].lower())
    for denial in source.denials:
        of_it = part or denial.how == "said" or word in denial.heads
        if event.category in WORDS and (denial.how == "called" or (denial.how == "thing" and event.lemma == "threat")):
            continue  # "no threat to the supply": none was uttered
        if denial.start <= event.start < denial.end and of_it:
            return denial
    return None


def _match(denial: Act, act: Act, weights: Weights) -> float:
    """How surely the act is the one denied: same category or word, same arguments, no other day."""
    a, b = denial.event, act.event
    if a.date and b.date and not compatible(a.date, b.date):
        return 0.0
    if a.category != b.category and a.lemma != b.lemma and not set(a.kinds) & set(b.kinds):
        return 0.0
    if _differ(denial.sides, act.sides) or _differ(denial.targets, act.targets):
        return 0.0
    if (denial.part or a.category in SPOKEN) and not denial.agents & act.agents:
        return 0.0
    common = denial.words & act.words
    alike = weights.cosine(denial.words, act.words)
    if set(a.kinds) & set(b.kinds) and act.speaker and denial.voice & act.sides:
        return ENOUGH + alike  # who is charged with it denies it
    agents = 0.15 if denial.agents & act.agents else 0.0
    if _differ({p.lower() for p in a.places}, {p.lower() for p in b.places}):
        if not set(a.kinds) & set(b.kinds):
            return 0.0
        agents -= ELSEWHERE
    if a.lemma == b.lemma and a.lemma not in GENERIC:
        return alike + 0.38 + agents if common else 0.0  # the same verb: little else need agree
    same_kind = a.lemma == b.lemma or bool(set(a.kinds) & set(b.kinds))
    enough = len(common) >= 2 or (same_kind and common)
    return alike + (0.2 if same_kind else 0.0) + agents if enough and alike >= 0.12 else 0.0


def _differ(ours: Set[str], theirs: Set[str]) -> bool:
    """True where both are told and nothing is common to them."""
    return bool(ours and theirs and not ours & theirs)


def _apart(acts: Sequence[Act]) -> list[Act]:
    """One affirmation a source and verb."""
    seen: dict[tuple[int, str], Act] = {}
    for act in acts:
        seen.setdefault((act.source, act.event.lemma), act)
    return list(seen.values())


def _position(act: Act, sources: Sequence[Cited]) -> Position:
    source = sources[act.source]
    quoted = evidence_for(source, *trimmed(source.text, act.event.clause))
    return Position("denied" if act.denied else "affirmed", act.speaker, quoted)
