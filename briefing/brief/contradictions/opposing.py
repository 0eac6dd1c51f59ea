"""What the bottom line sets against each other: the two positions of a contradiction, and the two claims of a figure in
dispute, that say most plainly what is doubtful."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from briefing.brief.contradictions.unsure import NEGATION
from briefing.brief.lines.extent import LONGEST, stands_alone
from briefing.brief.lines.lead import bare, looks_back, points_back, shortened, whole
from briefing.brief.lines.standing import paired, without_loose_ends
from briefing.expressions import expression
from briefing.lexicon.deeds import deed, is_content
from briefing.lexicon.denials import denying, untrue
from briefing.lexicon.forms import stem
from briefing.lexicon.speech import speech_forms, speech_kinds
from briefing.model import TOLLS, Claim, Contradiction, Figure, Position, Statement
from briefing.tokens import folded_words
from briefing.wording import claim_value, number

OPENS = expression(r"^[“\"‘']?(?:that|and|but|when|as|while)\s|,?\s(?:saying|adding|and|but)$")
PRONOUN = expression(r"(?:He|She|It|They) ")
DENYING = expression(r"\b(?:den(?:y|ies|ied)|dismiss|reject|refut)", re.IGNORECASE)
FITTING, SENTENCE = 90, 160  # characters of a sentence that is quoted best, and of the longest quoted whole
LITTLE = 45  # characters of a denial that hardly tells what is denied
SHORT = 30  # characters of a quotation that tells too little by itself
BESIDE = 400  # characters between a claim and the answer to it in one report
ENOUGH = 3  # words in common that leave no doubt that both speak of the same
HEARERS = expression(
    r"^(?:(?:the|state|local) )?(?:reporters|journalists|lawmakers|parliament|deputies|radio|television)\b"
    r"[^,;“\"]{0,40}? that "
)
CHARGING = ("distancing", "accusing")  # kinds of verbs of what others may see otherwise
CHARGED, OUTRIGHT = 1.0, 0.5  # what it is worth that one side claims or charges, and that the other denies by a verb
VOICED = 0.7  # what it is worth to a position to have its speaker
HEADLINES = 2.0  # and to a contradiction to be of all that the tops of the reports share
WIDE, MANY = 0.5, 3  # to each further report that takes a position, up to so many
YEAR, YEARS = (
    expression(r"\b(?:in|since|of) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b"),
    1.0,
)  # told of another year: what it costs
NAME = 3  # letters of a part of a name, by which a sentence may name its speaker
LONG = 300  # characters of a sentence that is too long to be set against another
LATE = "~"  # behind all days: of a report without one
FAR_MORE = 1.1  # times a toll: a later one that is no other count of the same but of more dead
NO_DAYS: Mapping[str, str] = MappingProxyType({})
APART = 50  # times as many as the least: so far apart are claims of two things rather than of one


def contradicted(
    contradictions: Sequence[Contradiction], news: Callable[[str], float] = lambda _: 0.0
) -> Statement | None:
    """The contradiction whose two sides speak most surely of the same thing, and of what the reports share at their
    tops; of those alike the one that most sources take a position in. None where no two voices oppose each other."""
    pairs = [(item, pair) for item in contradictions if (pair := plainest(_first(item))) is not None]
    sure = [(_central(item, *pair, news), pair) for item, pair in pairs if _common(*pair) or _answers(*pair)]
    best = max(sure, key=lambda told: told[0], default=None)
    return _statement(*best[1]) if best is not None else None


def _central(item: Contradiction, affirmed: Position, denied: Position, news: Callable[[str], float]) -> float:
    """How surely a contradiction is one, and how much of a case hangs on it: what the tops of the reports share, and
    that it is of no other year."""
    sentence = affirmed.evidence.sentence
    return _surely(item, affirmed, denied) + HEADLINES * max(0.0, news(sentence)) - YEARS * bool(YEAR.search(sentence))


def sureness(item: Contradiction) -> float:
    """How surely a contradiction is one: its sides speak of the same thing, and many reports take a position in it."""
    pair = plainest(_first(item))
    return _surely(item, *pair) if pair is not None else 0.0


def _surely(item: Contradiction, affirmed: Position, denied: Position) -> float:
    return _weight(affirmed, denied) + WIDE * min(len(item.sources) - 1, MANY)


def _weight(affirmed: Position, denied: Position) -> float:
    """How surely two positions speak of the same thing, and two voices are told to take them."""
    shared = min(_common(affirmed, denied) + 2 * _answers(affirmed, denied), ENOUGH)
    said, answer = (frozenset(folded_words(p.evidence.sentence)) for p in (affirmed, denied))
    signs = CHARGED * bool(said & _charging()) + OUTRIGHT * bool(answer & (denying() | untrue()))
    sentence, quote = affirmed.evidence.sentence, affirmed.evidence.quote
    cut = not whole(sentence) or len(sentence) > LONG or (len(quote) < SHORT and len(sentence) > SENTENCE)
    return shared + signs + VOICED * bool(affirmed.attributed_to) + VOICED * bool(denied.attributed_to) - VOICED * cut


def _first(item: Contradiction) -> tuple[Position, ...]:
    """The first position of each side: those that answer each other."""
    denied = [p for p in item.positions if p.stance == "denied"]
    return (*item.positions[:1], *denied[:1])


def plainest(positions: Sequence[Position]) -> tuple[Position, Position] | None:
    """What one voice says and another denies, in the plainest words; None where one contradicts itself."""
    pairs = [
        (affirmed, denied)
        for affirmed in positions
        for denied in positions
        if (affirmed.stance, denied.stance) == ("affirmed", "denied") and _two_voices(affirmed, denied)
    ]
    return min(pairs, key=plainness, default=None)


def _two_voices(a: Position | Claim, b: Position | Claim) -> bool:
    """True for two sources, and for two speakers of one; what a source tells itself is no voice against its own."""
    if a.evidence.source != b.evidence.source:
        return True
    return bool(a.attributed_to and b.attributed_to) and a.attributed_to != b.attributed_to


def plainness(pair: tuple[Position, Position]) -> tuple[bool, bool, int, bool, bool, int]:
    """What sorts first: what is not told within a denial, whole sentences, much in common, two sources or an answer in
    place, each side with its speaker, few words."""
    affirmed, denied = pair
    unnamed = not (affirmed.attributed_to and denied.attributed_to)
    alone = affirmed.evidence.source == denied.evidence.source and not _answers(*pair)
    denying = bool(DENYING.search(affirmed.evidence.sentence))
    lines = [whole(p.evidence.sentence) for p in pair]
    cut = not all(lines) or points_back(lines[0]) or looks_back(lines[0])
    shared = min(_common(*pair) + 2 * _answers(*pair), ENOUGH)
    return denying, cut, -shared, alone, unnamed, sum(abs(len(p.evidence.sentence) - FITTING) for p in pair)


def _answers(affirmed: Position, denied: Position) -> bool:
    """True where a denial stands right behind what it denies."""
    a, d = affirmed.evidence, denied.evidence
    behind = a.source == d.source and a.sentence != d.sentence and 0 < d.start - a.start < BESIDE
    words, signs = {*folded_words(d.sentence)}, ({"but"}, NEGATION, denying(), untrue(), _charging())
    return behind and not (all(map(words.isdisjoint, signs)) and not any(word.endswith("n't") for word in words))


@cache
def _charging() -> frozenset[str]:
    """Folded forms of the verbs of saying that leave it open whether it is so: claim, insist, accuse."""
    return frozenset(form for form, (lemma, _) in speech_forms().items() if speech_kinds().get(lemma) in CHARGING)


def _common(a: Position, b: Position) -> int:
    """How many deeds and things two positions both tell of; within one sentence there is nothing to compare."""
    if a.evidence.sentence == b.evidence.sentence:
        return 1
    denied = b.evidence.quote if len(b.evidence.quote) > SHORT else b.evidence.sentence
    return len(_about(a.evidence.sentence) & _about(denied))


def _about(words: str) -> frozenset[str]:
    return frozenset(deed(stem(word)) for word in folded_words(words) if is_content(word))


def _statement(affirmed: Position, denied: Position) -> Statement:
    evidence = (affirmed.evidence, denied.evidence)
    sources = tuple(dict.fromkeys(e.source for e in evidence))
    if affirmed.evidence.sentence == denied.evidence.sentence:
        told = f"“{_unquoted(_short(_sentence(denied)))}”"  # both sides stand in it
        return Statement(f"Contradicted: {told} [{sources[0]}].", sources, evidence)
    parts = (f"{_stated(position)} [{position.evidence.source}]" for position in (affirmed, denied))
    text = f"Contradicted: {', but '.join(parts)}."
    return Statement(text, sources, evidence)


def _stated(position: Position) -> str:
    """A position in its own words: the whole sentence where it is short, else who says it and his words."""
    evidence = position.evidence
    sentence = whole(evidence.sentence)
    if sentence and len(sentence) <= SENTENCE and not (position.attributed_to and PRONOUN.match(sentence)):
        return _said(position, f"“{_unquoted(sentence)}”")
    quote = _quoted(position)
    little = position.stance == "denied" and len(quote) < LITTLE  # "the source denied that"
    if quote and not little:
        words = f"“{_unquoted(_short(quote))}”"
        return f"{position.attributed_to}: {words}" if position.attributed_to else words
    return _said(position, f"“{_unquoted(_short(_sentence(position)))}”")


def _quoted(position: Position) -> str:
    """What is quoted of a sentence, where it stands alone beyond doubt; else empty."""
    quote, sentence = (" ".join(words.split()) for words in (position.evidence.quote, position.evidence.sentence))
    before = sentence[: max(0, sentence.find(quote))]
    words = HEARERS.sub("", quote).removeprefix("that ")
    told = words != quote or before.endswith(("that ", ": ", "; ", "while ")) or before.rstrip(" “\"'") == ""
    return without_loose_ends(words) if told and stands_alone(words) else ""


def own_words(position: Position) -> str:
    """What a position says in words that stand alone: those quoted, or their whole sentence with who says it."""
    return _quoted(position) or _said(position, paired(_sentence(position)))


def _sentence(position: Position) -> str:
    """The sentence of a position, a long one up to a clause behind what it quotes that can be spared."""
    quote, sentence = (" ".join(words.split()) for words in (position.evidence.quote, position.evidence.sentence))
    line = bare(sentence)
    return shortened(line, max(0, line.find(quote)) + len(quote))


def _said(position: Position, words: str) -> str:
    """A sentence, with who says it before it where it does not name him: a post, a word of a longer quotation."""
    speaker, sentence = position.attributed_to, position.evidence.sentence.lower()
    named = any(len(name) >= NAME and name in sentence for name in (speaker or "").lower().split())
    return f"{speaker}: {words}" if speaker and not named else words


def _unquoted(words: str) -> str:
    """Words without the point at their end, their quotation marks single as those in a quotation are."""
    return re.sub('[“”"]', "'", words.rstrip(" .,;:"))


def _short(words: str) -> str:
    words = OPENS.sub("", " ".join(words.split()).strip(" ,;:"))
    return words if len(words) <= LONGEST else words[: words.rfind(" ", 0, LONGEST)] + " …"


def is_plausible(figure: Figure) -> bool:
    """False for a dispute whose claims are so far apart that they hardly count the same."""
    if figure.status != "disputed":
        return True
    low, high = (claim.value or 0 for claim in opposed_claims(figure))
    return high <= APART * max(low, 1)


def opposed_claims(figure: Figure) -> tuple[Claim, Claim]:
    """The claims with the lowest and the highest value, those in vague words ("dozens") left out where others stay."""
    told = _comparable(figure)
    return told[0], told[-1]


def rival_claims(figure: Figure, published: Mapping[str, str]) -> tuple[Claim, Claim] | None:
    """The claims of a dispute that oppose each other last and most, by the days on which sources were ``published``;
    None where one voice tells both and where a toll has only grown: fewer told by an earlier report, and "at least" so
    many, contradict nobody."""
    told = _comparable(figure)
    pairs = [(a, b) for a in told for b in told if (a.value or 0) < (b.value or 0) and _two_voices(a, b)]
    if figure.measure in TOLLS:
        pairs = [pair for pair in pairs if not _outgrown(*pair, told, published)]
    return max(
        pairs,
        key=lambda pair: (min(_day(c, published) for c in pair), (pair[1].value or 0) - (pair[0].value or 0)),
        default=None,
    )


def _outgrown(low: Claim, high: Claim, told: Sequence[Claim], published: Mapping[str, str]) -> bool:
    """True for claims that may both hold, and for those of which a later one says that there were far more."""
    day = _day(high, published)
    later = (c.value or 0 for c in told if _day(c, published) > day)
    return low.high is None or _day(low, published) < day or any(v > FAR_MORE * (high.value or 0) for v in later)


def _day(claim: Claim, published: Mapping[str, str]) -> str:
    return published.get(claim.evidence.source, "")


def _comparable(figure: Figure) -> Sequence[Claim]:
    """The claims of a figure by value, strays and vague ones left out where others stay."""
    ranked = sorted(figure.standing, key=lambda c: (c.value or 0, c.evidence.source))
    near = [c for c in ranked if max(c.value or 0, 1) * APART >= (ranked[-1].value or 0)]
    ranked = near if len({c.value for c in near}) > 1 else ranked  # a stray number is of something else
    exact = [c for c in ranked if c.low is None or c.high is None or c.low == c.high or c.value == c.high] or ranked
    return exact if len({c.value for c in exact}) > 1 else ranked


def figure_statement(figure: Figure, published: Mapping[str, str] = NO_DAYS) -> Statement:
    """A figure in a sentence: what is in dispute and who says so, how it grew, or how many there were; ``published``
    are the days of its sources."""
    evidence = tuple(claim.evidence for claim in figure.claims)
    if figure.status == "disputed" and figure.low is not None and figure.high is not None:
        rivals = rival_claims(figure, published)
        last = max(_comparable(figure), key=lambda c: (_day(c, published), c.value or 0))
        first = _first_count(_comparable(figure), published, last.value or 0.0)
        before = f", up from {number(first)}" if first else ""
        text = f"{figure.subject}: {_claimed(last)} at the latest count{before}."
        if rivals is not None:
            text = f"{figure.subject}: in dispute, {'; '.join(map(_claimed, rivals))}."
    elif figure.status == "revised" and figure.best is not None:
        first = _first_count(figure.claims, published, figure.best)
        before = f", up from {number(first)}" if first else ""
        if figure.best == figure.low and figure.high is not None:
            before = f", down from {number(figure.high)}"
        text = f"{figure.subject}: {number(figure.best)} at the latest count{before}."
    else:
        text = f"{figure.subject}: {claim_value(figure.standing[0])}."
    return Statement(text, figure.sources, evidence)


def _first_count(claims: Sequence[Claim], published: Mapping[str, str], now: float) -> float:
    """The most below ``now`` that the first day's reports count, or that one tells as past; 0 where none counts less:
    "dozens" and "a dozen to twenty" do not."""
    told = [c for c in claims if c.value is not None and not (None not in (c.low, c.high) and c.low != c.high)]
    days = {id(c): (_day(c, published) or LATE, not c.former) for c in told}
    first = min(days.values(), default=None)
    return max((c.value or 0.0 for c in told if days[id(c)] == first and (c.value or 0.0) < now), default=0.0)


def _claimed(claim: Claim) -> str:
    by = f" ({claim.attributed_to})" if claim.attributed_to else ""
    return f"{claim_value(claim)}{by} [{claim.evidence.source}]"
