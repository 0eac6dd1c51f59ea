"""Contradictions without a number: what one voice affirms and another denies.

Five ways lead to one: a side is charged with a deed and answers, a denial has its opposite in another clause or beside
it, voices answer one question in two ways, a sentence sets two accounts against each other, one count is none at all.
What is only mentioned ("since the coup") affirms nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.actors.merging import Resolution
from briefing.brief.contradictions.accounts import Report
from briefing.brief.contradictions.assertions import HARM
from briefing.brief.contradictions.blame import find_blame
from briefing.brief.contradictions.denied import OF_SOME, Answers
from briefing.brief.contradictions.opposing import is_plausible, own_words, plainest, plainness, sureness
from briefing.brief.contradictions.rivals import rival_accounts
from briefing.brief.contradictions.topics import Saying
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.lines.standing import is_whole
from briefing.brief.sequence.summaries import shortened, trimmed
from briefing.lexicon.deeds import deed, deeds
from briefing.model import Claim, Contradiction, Denial, Figure, Position, Stance
from briefing.record import record, replace
from briefing.tokens import folded_words

LONG = 240  # characters of a sentence that is not shown whole
ALIKE = 3  # names of deeds and things that two drafts of one side have in common
MOST = 6  # positions of each side that a contradiction shows


@record(frozen=True, slots=True)
class Draft:
    """Positions that answer each other; ``about`` names the deeds in question, ``sides`` who is to have done them; of
    what one denial denies ``deed`` is what was done and ``things`` what else it is about."""

    about: frozenset[str]
    sides: frozenset[str]
    positions: tuple[Position, ...]
    subject: str
    deed: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    more: tuple[Position, ...] = ()  # what the same voices say beside them


def find_contradictions(
    sources: Sequence[Cited], resolution: Resolution, figures: Sequence[Figure]
) -> list[Contradiction]:
    """What one voice affirms and another denies, the surest first."""
    allegiance = Allegiance(sources, resolution)
    blame = [
        Draft(about, frozenset({side}), told, subject(told[0])) for side, about, told in find_blame(sources, allegiance)
    ]
    drafts = [*blame, *_of_denials(sources, allegiance), *_of_rivals(sources)]
    drafts = [*_with_accounts(sources, allegiance, drafts), *_of_counts(figures)]
    joined = [item for each in _joined(drafts) if not _agrees_with_itself(item := _contradiction(each))]
    joined = [item for item in joined if not any(_sentences(item) < _sentences(other) for other in joined)]
    joined.sort(key=lambda item: (-sureness(item), -len(item.sources)))
    return [replace(contradiction, id=f"C{n + 1}") for n, contradiction in enumerate(joined)]


def _agrees_with_itself(item: Contradiction) -> bool:
    """True where one voice says both in a breath: nobody contradicts himself in the same sentence."""
    voices = {(p.attributed_to or "").casefold() for p in item.positions}
    return len(voices) == 1 and "" not in voices and len({_sentence(p) for p in item.positions}) == 1


def _contradiction(drafts: Sequence[Draft]) -> Contradiction:
    """Drafts of one contradiction, begun with the two positions of one of them that answer each other most plainly."""
    drafts = _turned(drafts)
    pairs = [pair for draft in drafts if (pair := plainest(draft.positions)) is not None]
    first = min(pairs, key=plainness, default=())
    named = drafts[0].subject if not first else next(d.subject for d in drafts if first[0] in d.positions)
    if first and not any(d.positions[0] == first[0] for d in drafts):
        named = subject(first[0])
    told = [p for d in drafts for p in d.positions if p not in first]
    denied = {(_sentence(p), p.attributed_to) for p in (*first, *told) if p.stance == "denied"}
    more = (p for d in drafts for p in d.more if p.stance == "denied" or (_sentence(p), p.attributed_to) not in denied)
    return Contradiction("", named, _shown([*first, *told, *more]))


def _turned(drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts of one contradiction with those turned round of which the first denies what they affirm: two answers."""
    stances = {_sentence(p): p.stance for p in drafts[0].positions}
    other: dict[Stance, Stance] = {"affirmed": "denied", "denied": "affirmed"}
    found = []
    for draft in drafts:
        agree = [stances[_sentence(p)] == p.stance for p in draft.positions if _sentence(p) in stances]
        turned, more = (
            tuple(replace(p, stance=other[p.stance]) for p in told) for told in (draft.positions, draft.more)
        )
        found.append(draft if not agree or any(agree) else replace(draft, positions=turned, more=more))
    return found


def _joined(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Drafts about one deed of one side that share a sentence, or much of what they are about, are of one
    contradiction, which the first names."""
    joined: list[list[Draft]] = []
    for new in drafts:
        homes = [group for group in joined if any(_share(new, old) for old in group)]
        joined = [group for group in joined if group not in homes]
        joined.append([*(draft for group in homes for draft in group), new])
    return joined


def _share(a: Draft, b: Draft) -> bool:
    if len(_sentences(a) & _sentences(b)) > 1 or _sentences(a) == _sentences(b):
        return True
    if a.sides and b.sides and not a.sides & b.sides:
        return False
    alike = a.things & b.things if a.deed & HARM else not (a.things and b.things and a.things.isdisjoint(b.things))
    if a.deed & b.deed and (alike or (a.sides & b.sides and not a.deed & HARM)):
        return True  # each has its own dead: of one toll only where they are told to be
    common = a.about & b.about
    return bool(common and _sentences(a) & _sentences(b)) or bool(a.sides & b.sides and len(common) >= ALIKE)


def _sentences(draft: Draft | Contradiction) -> set[tuple[str, str]]:
    return set(map(_sentence, draft.positions))


def _sentence(position: Position) -> tuple[str, str]:
    return position.evidence.source, position.evidence.sentence


def _shown(positions: Sequence[Position]) -> tuple[Position, ...]:
    """At most MOST of each side, a sentence once, as many sources as can be."""
    shown: list[Position] = []
    for stance in ("affirmed", "denied"):
        seen = {_sentence(p): p for p in reversed(positions) if p.stance == stance}
        side = [p for p in positions if seen.get(_sentence(p)) is p]
        turns: Counter[str] = Counter()
        order: list[tuple[int, int, Position]] = []
        for p in side:
            order.append((turns[p.evidence.source], len(order), p))
            turns[p.evidence.source] += 1
        shown += [p for _, _, p in sorted(order, key=lambda o: o[:2])[:MOST]]
    return tuple(shown)


def _of_denials(sources: Sequence[Cited], allegiance: Allegiance) -> list[Draft]:
    """Denials with the clauses that say what they deny, and with what the same side denies of it beside them."""
    answers = Answers(sources, allegiance)
    found = []
    for n, source in enumerate(sources):
        told = {denial: draft for denial in source.denials if (draft := _of_denial(sources, answers, n, denial))}
        for denial, draft in told.items():
            against = {p.attributed_to for p in draft.positions if p.stance == "affirmed"} - {None}
            more = (d for d in source.denials if d not in told and answers.goes_on(n, denial, d))
            also = (_position("denied", d.speaker, source, d.opens, d.end) for d in more if d.speaker not in against)
            found.append(replace(draft, more=(*draft.more, *also)))
    return found


def _of_denial(sources: Sequence[Cited], answers: Answers, n: int, denial: Denial) -> Draft | None:
    """What a denial of a source denies; None where nobody says so, or nobody by name denies it."""
    against = answers.of(n, denial)
    positions = [_affirmed(saying, sources[saying.source]) for saying in against]
    about = deeds(word for p in positions for word in folded_words(p.evidence.quote))
    if denial.heads:
        about &= {deed(word) for word in denial.words}
    denied = _position("denied", denial.speaker, sources[n], denial.opens, denial.end)
    if not denial.speaker and all(p.evidence.sentence == denied.evidence.sentence for p in positions):
        return None  # "a figure which is held to be a myth"
    sides, named = answers.accused(n, denial), answers.about(n, denial)
    return Draft(about, sides, (*positions, denied), subject(positions[0]), *named) if positions else None


def _position(stance: Stance, speaker: str | None, source: Cited, start: int, end: int) -> Position:
    return Position(stance, speaker, evidence_for(source, *trimmed(source.text, (start, end))))


def _affirmed(saying: Saying, source: Cited) -> Position:
    """A clause, or its sentence where it says nothing by itself: "…, were shot near the depot"."""
    run, sentence = (saying.start, saying.end), source.sentence_at(saying.start)
    if (
        not saying.told_of
        and not is_whole(" ".join(source.text[slice(*run)].split()))
        and sentence.end - sentence.start <= LONG
    ):
        run = sentence.start, sentence.end
    return _position("affirmed", saying.speaker, source, *run)


def subject(position: Position) -> str:
    """What a contradiction is about, in the words of who affirms it."""
    return shortened(own_words(position))


def _of_rivals(sources: Sequence[Cited]) -> list[Draft]:
    """What voices answer to one question, where they differ."""
    found = []
    for one, other in rival_accounts(sources):
        first = _position("affirmed", one.speaker, sources[one.source], one.start, one.end)
        second = _position("denied", other.speaker, sources[other.source], other.start, other.end)
        about = deeds(folded_words(f"{first.evidence.quote} {second.evidence.quote}")) | {one.question, one.answer}
        found.append(Draft(about, frozenset(), (first, second), subject(first)))
    return found


def _with_accounts(sources: Sequence[Cited], allegiance: Allegiance, drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts with what reports set against each other by themselves; an answer that one of the drafts has stays its."""
    found = list(drafts)
    homes = {sentence: k for k, draft in reversed([*enumerate(drafts)]) for sentence in _sentences(draft)}
    for n, source in enumerate(sources):
        settled = {s.start for s in source.sentences if (source.id, source.text[s.start : s.end]) in homes}
        for sides in Report(source, settled, n, allegiance).opposed():
            stances: tuple[Stance, Stance] = ("affirmed", "denied")
            first, second = (
                [_position(stance, one.speaker, source, one.start, one.end) for one in side]
                for stance, side in zip(stances, sides, strict=True)
            )
            home = homes.get(_sentence(second[0]))
            if home is not None:
                found[home] = replace(found[home], more=(*found[home].more, *first, *second))
                continue
            about = deeds(word for side in sides for word in side[0].words)
            beside = (*first[1:], *second[1:])
            found.append(Draft(about, frozenset(), (first[0], second[0]), subject(first[0]), more=beside))
    return found


def _of_counts(figures: Sequence[Figure]) -> list[Draft]:
    """Figures of which one claim is none at all: whether anybody was killed, whether anything was found."""
    found = []
    for figure in figures:
        none = [c for c in figure.claims if c.high == 0 and not OF_SOME.search(c.evidence.sentence)]
        some = [c for c in figure.claims if (c.low or 0) > 0]
        if none and some and figure.status == "disputed" and is_plausible(figure):
            sides: tuple[tuple[Stance, list[Claim]], ...] = (("affirmed", some), ("denied", none))
            positions = tuple(Position(s, c.attributed_to, c.evidence) for s, side in sides for c in side)
            found.append(
                Draft(deeds(folded_words(f"{figure.measure} {figure.subject}")), frozenset(), positions, figure.subject)
            )
    return found
