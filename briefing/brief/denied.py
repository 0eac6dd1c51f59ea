"""What one sentence denies and another says, matched by their words alone: deeds that the lexicon of events lacks.

A sentence affirms what a denial denies where it tells the same deed of the same things: the word that is denied, or
another word for it, and at least half of all that the denial says, each word weighed by how few sentences have it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass

from briefing.annotate.attribution import speaker_at
from briefing.brief.evidence import Cited
from briefing.brief.tellings import GENERIC, Weights
from briefing.lexicon.denials import deed, deeds, has_names, is_content
from briefing.lexicon.forms import stem
from briefing.model import Denial, Sentence
from briefing.tokens import folded_words, tokenize
from briefing.when import compatible

COVERED = 0.5  # share of the weight of a denial's words that a sentence must have to say the opposite
RARE = 9.0  # weight from which a single word tells a deed: one that no more than a twentieth of the sentences have
ALONE = 4.0  # the same where the denial has no other words: a sixth
BLOWS = frozenset(stem(word) for phrase in GENERIC for word in phrase.split())  # "denied the attack" tells no deed
DOUBT = frozenset("if whether will would could may might should cannot can't unless fear fears alleged".split())
NEGATION = frozenset("not no never nobody none neither nor without deny denied denies denying".split())


def _of_a_blow(denial: Denial) -> bool:
    """True where a speaker denies an attack and no deed by name: he denies a part in what all tell."""
    return denial.how == "said" and bool(denial.words & BLOWS) and not any(has_names(word) for word in denial.words)


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of a source and what it tells; ``speaker`` says so, None for the source itself."""

    source: int
    sentence: Sentence
    told: frozenset[str]
    speaker: str | None = None


def affirmed(sources: Sequence[Cited]) -> list[tuple[int, Denial, list[Saying]]]:
    """Each denial, with the number of its source, that sentences of others contradict, and those, the likest first."""
    # what is still open may have been done since; a part is denied in what another sentence tells
    idle = ("open", "part")
    denials = [
        (n, d) for n, source in enumerate(sources) for d in source.denials if d.how not in idle and not _of_a_blow(d)
    ]
    if not denials:
        return []
    sayings = [
        Saying(n, s, deeds(folded_words(source.text[s.start : s.end])))
        for n, source in enumerate(sources)
        for s in source.sentences
        if not s.boilerplate
    ]
    weights = Weights(s.told for s in sayings)
    voices = _Voices(sources)
    alike: dict[frozenset[str], list[Saying]] = defaultdict(list)  # by what they tell
    for saying in sayings:
        alike[saying.told].append(saying)
    telling: dict[str, list[list[Saying]]] = defaultdict(list)  # those by each word of it
    for told, same in alike.items():
        for word in told:
            telling[word].append(same)
    found = []
    for n, denial in denials:
        against = _against(n, denial, telling.get(deed(denial.heads[0]), ()), sources, weights, voices)
        if against:
            found.append((n, denial, against))
    return found


def _against(
    n: int,
    denial: Denial,
    alike: Sequence[Sequence[Saying]],
    sources: Sequence[Cited],
    weights: Weights,
    voices: _Voices,
) -> list[Saying]:
    """The sentences that contradict a denial, the likest first; ``alike`` are those that tell its deed, together where
    they tell the same."""
    head, told = deed(denial.heads[0]), frozenset(deed(word) for word in denial.words) - _names(sources[n], denial)
    told |= {head}
    days = _days(sources[n], denial.start, denial.end)
    scored = []
    for sayings in alike:
        share = _share(head, told, sayings[0].told, weights, denial.how in ("said", "done"))
        for saying in sayings if share >= COVERED else ():
            speaker = voices.of(saying, head)
            if speaker is None or _on_other_days(days, sources[saying.source], saying.sentence):
                continue
            if saying.source == n and speaker == (denial.speaker or ""):
                continue
            said = Saying(saying.source, saying.sentence, saying.told, speaker or None)
            scored.append((-share, saying.source, saying.sentence.start, said))
    return [saying for *_, saying in sorted(scored, key=lambda s: s[:-1])]


def _names(source: Cited, denial: Denial) -> frozenset[str]:
    """What the words of a denial that are written as names would tell: who names the ship may call it the ferry."""
    words = source.text[denial.start : denial.end].split()[1:]
    return deeds(word for name in words if name[:1].isupper() for word in folded_words(name))


def _share(head: str, denied: frozenset[str], told: frozenset[str], weights: Weights, deed: bool) -> float:
    """How much of what is denied a sentence tells; 0 without the deed itself, or by one everyday word alone."""
    common = denied & told
    if head not in common:
        return 0.0
    if len(common) == 1:
        rare = min(RARE, weights.seldom(2))  # of few sentences, one that the two alone have
        return float(deed and weights.of(common) >= (rare if len(denied) > 1 else ALONE))
    return weights.of(common) / weights.of(denied)


class _Voices:
    """Who affirms a deed in a sentence; found once, however many deny it."""

    def __init__(self, sources: Sequence[Cited]) -> None:
        self._sources = sources
        self._known: dict[tuple[int, int, str], str | None] = {}

    def of(self, saying: Saying, head: str) -> str | None:
        """As ``_affirms``."""
        key = saying.source, saying.sentence.start, head
        if key not in self._known:
            self._known[key] = _affirms(self._sources[saying.source], saying, head)
        return self._known[key]


def _affirms(source: Cited, saying: Saying, head: str) -> str | None:
    """Who says it there, "" for the source itself; None where the sentence does not say that it is so."""
    sentence = saying.sentence
    tokens = tokenize(source.text[sentence.start : sentence.end])
    for k, word in enumerate(tokens.low):
        if not (is_content(word) and deed(stem(word)) == head):
            continue
        before = tokens.low[max(0, k - 8) : k]
        if NEGATION.intersection(before) or DOUBT.intersection(before) or any(w.endswith("n't") for w in before):
            return None
        told = speaker_at(source.attributions, sentence.start + tokens.starts[k])
        return (told.speaker or "") if told else ""
    return None


def _on_other_days(days: Set[str], other: Cited, sentence: Sentence) -> bool:
    """True where a denial and a sentence both tell when, and the days cannot be the same."""
    theirs = _days(other, sentence.start, sentence.end) if days else ()
    return bool(days and theirs) and not any(compatible(a, b) for a in days for b in theirs)


def _days(source: Cited, start: int, end: int) -> set[str]:
    return {d.value for d in source.dates if start <= d.start < end and d.value and d.role == "date"}
