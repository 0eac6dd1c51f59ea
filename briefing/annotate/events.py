"""What happened: triggers of the lexicon in each clause, who did it to whom, when, where, and whether it is a fact.

Triggers of one category in one clause tell one event ("a bombing struck a crowd, killing 44"); a relative clause belongs
to the noun before it ("a rocket attack that killed a contractor"); words of harm take the event they stand with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefing import lexicon
from briefing.annotate.attribution import speaker_at, speech_kinds
from briefing.annotate.clauses import Clause, clause_of, grammar
from briefing.annotate.modality import Standing, is_noun_here, standing
from briefing.lexicon import counts
from briefing.lexicon.events import Hit, Trigger, in_sense, kind_of, triggers
from briefing.lexicon.forms import stem
from briefing.model import Attribution, DateBasis, DateSpan, EventSpan, Mention, Sentence
from briefing.tokens import Tokens

Place = tuple[int, int, str, str]  # first token, end token, name, country


@dataclass(slots=True)
class Scene:
    """All that is known of one sentence before its events are found."""

    sentence: Sentence
    first: int
    last: int
    clauses: list[Clause]
    mentions: list[Mention]
    dates: list[DateSpan]
    places: list[Place]
    attributions: Sequence[Attribution]


@dataclass(slots=True)
class Met:
    """A trigger met in the text: its token, its clause, how it stands."""

    i: int
    hit: Hit
    clause: Clause
    standing: Standing
    negated: bool
    also: list[Met] = field(default_factory=list)

    @property
    def trigger(self) -> Trigger:
        return self.hit.trigger


def find_events(tokens: Tokens, scene: Scene) -> list[EventSpan]:
    """The events that one sentence tells, in order of their triggers."""
    met = _meet(tokens, scene)
    joined = _join(tokens, scene, met)
    return sorted((_event(tokens, scene, one, joined) for one in joined), key=lambda event: event.start)


def _meet(tokens: Tokens, scene: Scene) -> list[Met]:
    """Every trigger of the sentence that stands as a verb or an event noun there."""
    found: list[Met] = []
    stems = frozenset(stem(word) for word in tokens.low[scene.first : scene.last] if len(word) > 2)
    i = scene.first
    known = triggers()
    while i < scene.last:
        hit = _choose(tokens, i, scene) if known.begins(tokens.low[i]) else None
        if hit is None:
            i += 1
            continue
        hit = replace(hit, trigger=in_sense(hit.trigger, stems))
        clause = clause_of(scene.clauses, i)
        how, negated = standing(tokens, i, hit.form, clause)
        if hit.form == "noun" and how == "fact" and _foreseen(tokens, scene, clause):
            how = "hypothetical"
        one = Met(i, hit, clause, how, negated)
        if not hit.trigger.weak or _supported(tokens, scene, one):
            found.append(one)
            i += hit.size
        else:
            i += 1
    return found


FORESEEING = frozenset({"judging", "warning", "demanding", "promising"})


def _foreseen(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """True where the clause is what somebody expects, fears, demands or promises: its nouns tell no facts."""
    begins = tokens.starts[clause.first]
    told = next((a for a in scene.attributions if 0 <= begins - a.end <= 1 and a.end > a.start), None)
    return told is not None and speech_kinds().get(told.verb) in FORESEEING


def _choose(tokens: Tokens, i: int, scene: Scene) -> Hit | None:
    verb, noun = triggers().at(tokens, i, scene.last)
    if verb is None and noun is None:
        return None
    words, low = tokens.words, tokens.low
    before = i - 1 if i > scene.first else None
    end = i + max(h.size for h in (verb, noun) if h)
    if end < scene.last and words[end] == "-" and tokens.ends[end - 1] == tokens.starts[end]:
        return None  # "protest-related", "attack-style"
    if before is not None and words[before] == "-" and tokens.ends[before] == tokens.starts[i]:
        return noun if noun is not None and verb is None else None  # "air-strike" is listed; "US-led" is an adjective
    if any(m.start <= tokens.starts[i] < m.end for m in scene.mentions):
        return None  # part of a name
    if any(d.start <= tokens.starts[i] < d.end for d in scene.dates):
        return None  # "in March"
    if verb is not None and noun is not None:
        if verb.size != noun.size:
            return verb if verb.size > noun.size else noun
        return noun if is_noun_here(tokens, i, scene.first) else verb
    if noun is not None:
        return noun
    assert verb is not None
    return verb if _stands_as_verb(tokens, i, verb, scene) else None


OUTCOMES = frozenset("dead wounded injured hurt homeless missing trapped stranded unconscious without".split())


def _stands_as_verb(tokens: Tokens, i: int, hit: Hit, scene: Scene) -> bool:
    low = tokens.low
    if hit.trigger.lemma == "leave" and any(low[k] in OUTCOMES for k in range(i + 1, min(scene.last, i + 8))):
        return False  # "left 12 dead"
    before = low[i - 1] if i > scene.first else ""
    after = low[i + hit.size] if i + hit.size < scene.last else ""
    if hit.form == "base":
        return not before or not is_noun_here(tokens, i, scene.first)
    if hit.form == "third":
        return before not in grammar().before_noun - {"that", "this", "all", "each"}
    if hit.form in ("participle", "past-participle") and before in grammar().before_noun - {"that", "this", "all", "both", "two", "three", "by", "or", "and"}:
        return not (after.isalpha() and after not in lexicon.common_words())  # "the wounded man"
    if hit.form in ("participle", "past-participle") and before.endswith("ly") and i - 2 >= scene.first:
        return low[i - 2] not in grammar().before_noun - {"that"}  # "the heavily fortified zone"
    return True


def _supported(tokens: Tokens, scene: Scene, one: Met) -> bool:
    """A weak verb needs an actor and an object or a date; a weak noun a date, or an actor that directs it at something."""
    start, end = tokens.starts[one.clause.first], tokens.ends[one.clause.last - 1]
    at = tokens.starts[one.i]
    dated = any(start <= d.start < end for d in scene.dates)
    inside = [m for m in scene.mentions if start <= m.start < end]
    before, after = any(m.end <= at for m in inside if m.acting), any(m.start > at for m in inside)
    before = before or _people(tokens, one.clause.first, one.i)
    after = after or _people(tokens, one.i + one.hit.size, min(one.clause.last, one.i + 8))
    if not before and (one.clause.relative or one.clause.opener in ("and", "but", ",")):
        before = any(m.end <= start for m in scene.mentions)
    if one.trigger.noun:
        k = one.i + one.hit.size
        while k < one.clause.last and not tokens.low[k].isalpha():
            k += 1
        return dated or (before and k < one.clause.last and tokens.low[k] in ("on", "against", "at"))
    passive = one.hit.form in ("participle", "past-participle") and any(
        tokens.low[k] in grammar().be for k in range(max(one.clause.first, one.i - 3), one.i)
    )
    if one.trigger.category == "DISASTER" and (dated or after):
        return True  # things collapse and overturn: no actor is needed
    return (before and (after or passive)) or (passive and dated) or (before and one.trigger.category == "PROTEST")


def _people(tokens: Tokens, first: int, last: int) -> bool:
    return any(tokens.low[k] in counts.people() for k in range(first, last))


# ---------------------------------------------------------------- which triggers tell one event
def _join(tokens: Tokens, scene: Scene, met: list[Met]) -> list[Met]:
    heads: list[Met] = []
    for one in met:
        home = _home(tokens, scene, heads, one)
        if home is None:
            heads.append(one)
        else:
            home.also.append(one)
    return [_lead(head) for head in heads]


def _home(tokens: Tokens, scene: Scene, heads: list[Met], one: Met) -> Met | None:
    """The event before it that a trigger belongs to."""
    for head in reversed(heads):
        same_clause = head.clause == one.clause
        last = max([head, *head.also], key=lambda m: m.i)
        if one.trigger.harm and head.trigger.category in HARMFUL and (same_clause or _follows(scene, last, one)):
            return head
        if head.trigger.harm and same_clause and one.trigger.category in HARMFUL and one.trigger.noun:
            return head
        if head.standing != one.standing or head.negated != one.negated:
            continue
        if same_clause and head.trigger.category == one.trigger.category and one.i - last.i < 14:
            return head
        relative = one.clause.relative and last.clause != one.clause and one.clause.first - last.i <= 4
        if relative and last.trigger.noun and head.trigger.category == one.trigger.category:
            return head
    return None


HARMFUL = frozenset({"ASSAULT", "DISASTER", "PROTEST", "CRIME", "COERCE"})


def _follows(scene: Scene, head: Met, one: Met) -> bool:
    """True where harm is told as the outcome: a participle or a relative clause after the event."""
    return one.hit.form == "ing" or one.clause.relative or one.clause.opener in (",", "after", "when", "and")


def _lead(head: Met) -> Met:
    """The trigger that names the event best: no word of harm or mere "launch" where another tells what it was."""
    if head.trigger.harm or (head.trigger.weak and not head.trigger.noun):
        for other in head.also:
            if not other.trigger.harm and (head.trigger.harm or _kinds([other])):
                return Met(other.i, other.hit, other.clause, head.standing, head.negated, [head, *head.also])
    return head


# ---------------------------------------------------------------- one event
def _event(tokens: Tokens, scene: Scene, met: Met, heads: Sequence[Met]) -> EventSpan:
    clause = met.clause
    all_met = [met, *met.also]
    clauses = {m.clause.first: m.clause for m in all_met}
    agents, targets = _cast(tokens, scene, all_met)
    date, basis, weekday = _when(tokens, scene, all_met, heads)
    first, last = min(c.first for c in clauses.values()), max(c.last for c in clauses.values())
    places = tuple(dict.fromkeys(p[2] for p in scene.places if any(c.first <= p[0] < c.last for c in clauses.values())))
    intensity = min((m.trigger.intensity for m in all_met if m.trigger.intensity is not None and m.trigger.category == met.trigger.category), default=met.trigger.intensity) if met.trigger.category in NEGATIVE else met.trigger.intensity
    before = tokens.low[met.i - 1] if met.i > scene.first else ""
    speaker = _speaker(tokens, scene, met)
    start = tokens.starts[met.i]
    return EventSpan(
        start, tokens.ends[met.i + met.hit.size - 1], met.trigger.lemma, met.trigger.category, intensity,
        (tokens.starts[first], tokens.ends[last - 1]), date, basis,
        met.standing if met.standing != "fact" else "main", met.negated, agents, targets, places, speaker,
        _kinds(all_met), _keys(tokens, scene, all_met, _extents(tokens, scene, met, clauses.values())), weekday, met.trigger.noun,
        met.trigger.noun and before in ("the", "this", "that", "these", "those", "'s") or met.trigger.noun and _after_date(tokens, scene, met.i),
        _only_harm(all_met, agents), scene.sentence.headline, _aside(scene, met.clause),
    )  # fmt: skip


def _aside(scene: Scene, clause: Clause) -> bool:
    """True inside a relative clause and what hangs on it; a comma or a conjunction leads back out of it."""
    deep = False
    for one in scene.clauses:
        deep = one.opener in ("where", "which", "who", "whose", "when") or (deep and one.opener not in (",", "and", "but", ";"))
        if one == clause:
            return deep
    return deep


def _only_harm(met: Sequence[Met], agents: Sequence[str]) -> bool:
    """True where only an outcome is told: "25 were killed", "seven died", but not "gunmen killed the mayor"."""
    if not all(m.trigger.harm for m in met):
        return False
    did = met[0].hit.form in ("past", "third", "base", "past-participle", "ing") and met[0].trigger.lemma in DONE_TO
    return not (agents and did)


DONE_TO = frozenset("kill wound injure hurt maim slay hospitalise hospitalize".split())
NEGATIVE = frozenset({"ASSAULT", "CRIME", "COERCE", "MOBILIZE", "SANCTION", "PROTEST", "THREATEN", "REJECT", "DEMAND"})


def _after_date(tokens: Tokens, scene: Scene, i: int) -> bool:
    """"Tuesday's attack" and "Wednesdays explosion" refer to a known event."""
    return any(0 <= tokens.starts[i] - d.end <= 24 and d.end > tokens.starts[scene.first] for d in scene.dates)


def _speaker(tokens: Tokens, scene: Scene, met: Met) -> str | None:
    told = speaker_at(scene.attributions, tokens.starts[met.i])
    return told.speaker if told else None


def _cast(tokens: Tokens, scene: Scene, met: Sequence[Met]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Agents and targets over all triggers of an event: the first trigger with an agent tells who did it."""
    cast = [_roles(tokens, scene, m) for m in met]
    agents = next((a for a, _ in cast if a), ())
    targets = dict.fromkeys(name for _, told in cast for name in told if name not in agents)
    return agents, tuple(targets)


def _roles(tokens: Tokens, scene: Scene, met: Met) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who did it and to whom, by name: the subject and the object, turned round in the passive."""
    clause = met.clause
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    at = tokens.starts[met.i]
    inside = [m for m in scene.mentions if start <= m.start < end]
    before = [m for m in inside if m.end <= at]
    after = [m for m in inside if m.start > at]
    if not before and (clause.relative or met.hit.form == "ing" or clause.opener in (",", "and", "but")):
        before = [m for m in scene.mentions if m.end <= start][-1:] if clause.relative else [m for m in scene.mentions if m.end <= start and m.acting][:1]
    passive = met.hit.form in ("participle", "past-participle") and any(
        tokens.low[k] in grammar().be for k in range(max(clause.first, met.i - 4), met.i)
    )
    by = [m for m in after if tokens.low[tokens.between(m.start, m.end)[0] - 1] == "by" or tokens.low[tokens.between(m.start, m.end)[0] - 2] == "by"]
    objects = [m for m in after if m.acting and m not in by]
    subjects = [m for m in before if m.acting]
    if met.trigger.noun:
        return _names(by or [m for m in subjects if at - m.end <= 30]), _names(objects)
    if passive:
        return _names(by), _names(subjects)
    return _names(subjects), _names(objects)


def _names(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.name for m in mentions))


def _when(
    tokens: Tokens, scene: Scene, met: list[Met], heads: Sequence[Met]
) -> tuple[str | None, DateBasis, int | None]:
    """The date that stands in the event's clause, or in a clause of its own beside it; of the report at the least."""
    usable = [d for d in scene.dates if d.role == "date" and (d.value or d.weekday is not None)]
    if not usable:
        return None, "unknown", None
    own = [d for d in usable if any(_inside(tokens, d, m.clause) for m in met) and not _of_report(tokens, scene, d, met)]
    at = tokens.starts[met[0].i]
    if own and _in_the_shade(met[0], heads):
        own = [d for d in own if abs(d.end - at) <= 24 or abs(d.start - tokens.ends[met[0].i]) <= 3]
        if not own:
            return None, "unknown", None
    if own:
        date = min(own, key=lambda d: (abs(d.start - at)))
        return _dated(date)
    head = met[0].clause
    at = scene.clauses.index(head)
    if met[0].trigger.noun and at + 1 < len(scene.clauses) and scene.clauses[at + 1].relative:
        own = scene.clauses[at + 1]  # "a wildfire that started on Sunday"
        begun = tokens.low[own.first + 1] in BEGINNINGS if own.last - own.first > 1 else False
        told = [d for d in usable if _inside(tokens, d, own)]
        if begun and told and own.first - met[0].i <= 3:
            return _dated(told[0])
    for k in range(at, -1, -1):  # "since 1959, when two died after a tram caught fire": the date before "when"
        if scene.clauses[k].opener == "when":
            told = [d for d in usable if 0 <= tokens.starts[scene.clauses[k].first] - d.end <= 3]
            if told:
                return _dated(told[-1])
        if scene.clauses[k].opener not in ("after", "when", "while", "and", ","):
            break
    if head.relative:
        near = [d for d in usable if 0 <= tokens.starts[head.first] - d.end <= 30]
        if near:
            return _dated(near[-1])  # "a 2014 law that recognises …"
    for k in (at - 1, at + 1):
        if 0 <= k < len(scene.clauses) and not scene.clauses[k].subordinate:
            beside = scene.clauses[k]
            alone = [d for d in usable if _inside(tokens, d, beside)]
            if alone and beside.last - beside.first <= 7 and not _reports(tokens, scene, beside):
                return _dated(alone[0])
    if met[0].standing == "fact" and head.opener not in ("after", "before", "since", "cause", "following"):
        reported = _report_date(tokens, scene, at_offset=tokens.starts[met[0].i], dates=usable)
        if reported is not None:
            return reported.value, ("inferred" if reported.value else "unknown"), reported.weekday
    return None, "unknown", None


def _of_report(tokens: Tokens, scene: Scene, date: DateSpan, met: list[Met]) -> bool:
    """True where the date stands right after a verb of saying ("the group said on Tuesday") that is not the event itself."""
    if tokens.low[tokens.between(date.start, date.end)[1] - 1] == "'s":
        return False  # "said Sunday's strikes"
    told = next((a for a in scene.attributions if a.start < a.end and 0 <= date.start - a.end <= 20), None)
    return told is not None and not any(m.trigger.lemma.split()[0] == told.verb for m in met)


def _report_date(tokens: Tokens, scene: Scene, at_offset: int, dates: Sequence[DateSpan]) -> DateSpan | None:
    """The date beside the words that report what stands at the offset: "police said on Friday that …"."""
    for told in scene.attributions:
        if told.end > told.start and told.scope[0] <= at_offset < told.scope[1] and scene.sentence.start <= told.start < scene.sentence.end:
            clause = clause_of(scene.clauses, tokens.between(told.start, told.end)[0])
            beside = [d for d in dates if _inside(tokens, d, clause) and abs(d.start - told.end) < 30]
            if beside:
                return beside[0]
    return None


BEGINNINGS = frozenset("started began erupted broke happened occurred took hit struck".split())


def _in_the_shade(met: Met, heads: Sequence[Met]) -> bool:
    """True for a noun or a participle beside a finite verb that tells another event: the clause's date is the verb's."""
    if not (met.trigger.noun or met.hit.form == "ing"):
        return False
    return any(h is not met and h.clause == met.clause and not h.trigger.noun and h.hit.form != "ing" for h in heads)


def _dated(date: DateSpan) -> tuple[str | None, DateBasis, int | None]:
    return date.value, (date.basis if date.value else "unknown"), date.weekday


def _inside(tokens: Tokens, date: DateSpan, clause: Clause) -> bool:
    return tokens.starts[clause.first] <= date.start < tokens.ends[clause.last - 1]


def _reports(tokens: Tokens, scene: Scene, clause: Clause) -> bool:
    """True where the clause only reports: its date is the day of the report."""
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    return any(start <= a.start < end and a.end > a.start for a in scene.attributions)


def _extents(tokens: Tokens, scene: Scene, met: Met, clauses: Iterable[Clause]) -> list[tuple[int, int]]:
    """The runs of tokens whose words describe the event: a verb's clauses, but only the noun phrase of a lone noun."""
    if not met.trigger.noun or any(not m.trigger.noun and not m.trigger.harm for m in met.also):
        return [(c.first, c.last) for c in clauses]
    return [_noun_phrase(tokens, m) for m in (met, *met.also) if m.trigger.noun]


def _noun_phrase(tokens: Tokens, met: Met) -> tuple[int, int]:
    """An event noun with what stands before it up to its article, and the prepositional phrases after it."""
    low, g = tokens.low, grammar()
    first = met.i
    while first > met.clause.first and met.i - first < 5:
        before = low[first - 1]
        if before in LIMITS or before in g.be or before in g.have:
            break
        first -= 1
    last = met.i + met.hit.size
    while last < met.clause.last and last - met.i < 12:
        word = low[last]
        if word in g.be or word in g.have or word in (",", "and", "to", "as", "with", "will", "would") or word in g.before_verb - {"it"}:
            break
        last += 1
    return first, last


LIMITS = frozenset("of in at by for with after before during from and or but to that which the a an this these those its their his her 's , over".split())


def _kinds(met: Iterable[Met]) -> tuple[str, ...]:
    """The kinds of event that the triggers tell, those without synonyms by their lemma."""
    lemmas = [m.trigger.lemma for m in met if not m.trigger.harm]
    return tuple(dict.fromkeys(kind for lemma in lemmas if (kind := kind_of(lemma))))


def _keys(
    tokens: Tokens, scene: Scene, met: Sequence[Met], extents: Iterable[tuple[int, int]]
) -> frozenset[str]:
    """Folded stems of the content words that are neither triggers of a kind nor names of actors."""
    taken = {k for m in met if not m.trigger.harm for k in range(m.i, m.i + m.hit.size)}
    for mention in scene.mentions:
        taken.update(range(*tokens.between(mention.start, mention.end)))
    plain = {stem(w) for m in met if not m.trigger.harm and not _kinds([m]) for w in m.trigger.lemma.split() if len(w) > 3}
    found: set[str] = plain
    for first, last in extents:
        for k in range(first, last):
            if k in taken:
                continue
            word = tokens.low[k]
            if len(word) > 3 and word.isalpha() and word not in lexicon.common_words():
                found.add(stem(word))
    return frozenset(found)
