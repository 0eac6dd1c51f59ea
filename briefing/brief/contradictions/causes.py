"""What caused it: rival accounts of named speakers, "pilot error" against "a fire on board"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.brief.contradictions.assertions import NEGATION, Told
from briefing.brief.evidence import Cited
from briefing.lexicon.causes import excluding, kinds, laid, rivals, told_kinds
from briefing.lexicon.sites import site_at
from briefing.lexicon.speech import speech_kinds
from briefing.record import record

BETWEEN = frozenset({"that", "which", "had", "has", "have"})
NEAR = 4  # tokens between the words that lay it to a cause and the cause


@record(frozen=True, slots=True)
class Account:
    """What one speaker says that it was, or was not: the clause [start, end) of a source."""

    source: int
    start: int
    end: int
    speaker: str
    kind: str
    denied: bool
    sites: frozenset[str]  # kinds of what came to harm, as its sentence tells


def rival_accounts(sources: Sequence[Cited]) -> tuple[list[Account], list[Account]]:
    """Those that give the cause which most voices give, and those that give another or deny it; both empty where no two
    speakers differ."""
    told = [account for n, source in enumerate(sources) for account in _accounts(n, source)]
    voices: dict[str, set[str]] = defaultdict(set)
    for account in told:
        if not account.denied:
            voices[account.kind].add(account.speaker)
    if not voices:
        return [], []
    foremost = max(voices, key=lambda kind: (len(voices[kind]), kind))
    ours = [a for a in told if a.kind == foremost and not a.denied]
    theirs = [
        a for a in told
        if (a.kind == foremost if a.denied else rivals(a.kind, foremost)) and a.speaker not in voices[foremost]
        and any(not (a.sites and b.sites) or a.sites & b.sites for b in ours)
    ]  # fmt: skip
    return (ours, theirs) if theirs else ([], [])


def _accounts(n: int, source: Cited) -> Iterator[Account]:
    for met in laid(source.text, source.tokens):
        sentence = source.sentence_at(met.start())
        if sentence.boilerplate or sentence.headline or _long_ago(source, sentence.start, sentence.end):
            continue
        told = Told(source, sentence)
        k, end = told.tokens.between(met.start() - sentence.start, met.end() - sentence.start)
        found = _behind(told, end) if met["after"] else _before(told, k)
        if met["itself"]:
            found = told_kinds()[met["itself"].lower()], end
        own = next((a for a in source.attributions if a.start == met.start()), None)  # "blamed the pilots"
        voice = own or told.voice(k)
        if found is None or voice is None or not voice.speaker or told.asks:
            continue
        kind, named = found
        before = told.tokens.low[told.clause(k).first : k]
        denied = not NEGATION.isdisjoint(before) or speech_kinds().get(voice.verb) == "denial"
        denied = denied or met.group().lower() in excluding()
        start, stop = told.run(k)
        if sentence.start <= voice.speaker_start < start:
            start = voice.speaker_start
        last = max(stop, sentence.start + told.tokens.ends[named - 1])
        yield Account(n, start, last, voice.speaker, kind, denied, _sites(told))


def _sites(told: Told) -> frozenset[str]:
    """The kinds of sites and vehicles that a sentence tells of."""
    hits = (site_at(told.tokens, k, 0) for k in range(len(told.tokens)))
    return frozenset(hit[1] for hit in hits if hit is not None)


def _behind(told: Told, end: int) -> tuple[str, int] | None:
    """The kind of cause that is named right behind a token, and the token at which its name ends."""
    last = len(told.tokens)
    for k in range(end, min(end + NEAR, last)):
        hit = kinds().at(told.tokens, k, last)
        if hit is not None:
            return hit[1], k + hit[0]
    return None


def _before(told: Told, k: int) -> tuple[str, int] | None:
    """The kind of cause that is named right before the verb at a token, and the token at which its name ends."""
    hits = ((j, kinds().at(told.tokens, j, k)) for j in range(max(0, k - NEAR), k))
    ends = k - (k > 0 and told.tokens.low[k - 1] in BETWEEN)  # "it was a bomb | that caused", "a gust | had caused"
    return next(((hit[1], k) for j, hit in hits if hit is not None and j + hit[0] in (k, ends)), None)


def _long_ago(source: Cited, start: int, end: int) -> bool:
    """True for a sentence that tells of a year before that of its report."""
    year = (source.published or "9999")[:4]
    return any(start <= d.start < end and d.value and d.value[:4] < year for d in source.dates)
