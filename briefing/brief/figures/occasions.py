"""Words for the event that a figure is of: "air strike, Baghdad", "crash (train)", where its counts bear them out.

What the reports of a case tell of one event may be told by many words; those counted are told beside some of them. A
title names the event as a count's own sentence does, or that before it; a count of the main event needs none, unless a
deed of another kind stands beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.annotate.quantities.stretches import WARS
from briefing.brief.events.tellings import Cluster, Telling
from briefing.brief.figures.affairs import LASTING, UNREST, harmful_kinds
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.told import ARMED, Draft, Told
from briefing.lexicon.event_kinds import generic, kind_families, kind_of, kinds_apart, means
from briefing.lexicon.events import HARMFUL, harm_words
from briefing.lexicon.names import country_of
from briefing.lexicon.sites import care, moving
from briefing.model import TOLLS

FEW = 5  # times as many counts that surely are of the main event, as others of whose event nothing is told
TAKING = frozenset({"arrest", "abduction", "hijacking", "robbery"})  # kinds that by themselves kill nobody
MILD = frozenset({"protest", "coup"})  # kinds that kill by what is done in them
SEVERAL = 2  # reports that bear out a word or a place
SUDDEN = frozenset({"#crash", "#sinking", "#stampede"})  # which drive nobody from home


class Occasions:
    """Names the events of figures."""

    def __init__(self, clusters: Sequence[Cluster], setting: Setting) -> None:
        self._clusters, self._affairs, self._setting = clusters, setting.affairs, setting
        self._words: dict[int, str] = {}  # by affair

    def of(self, draft: Draft) -> str:
        """Words for the event: of those counted that it struck rather the event that did it than one told beside it."""
        struck = draft.told[0].quantity.measure in TOLLS - {"detained"}
        if draft.told[0].quantity.measure == "displaced":
            return self._of_flight(draft)
        told = [t for t in draft.told if not struck or (self._of_own(t) and self._setting.told_beside(t))]
        told = [t for t in told if t.cluster is not None]
        words = [word for t in told if (word := self._of_cluster(t, struck))] or list(map(self._of_sentence, told))
        if heads := Counter(filter(None, map(_head, words))):  # as most of the counts are told of it
            return max(words, key=lambda word: heads[_head(word)])
        unsure = sum(t.affair not in (None, self._affairs.main) or not self._surely(t) for t in draft.told)
        at = self._most_told(draft.told) if struck and FEW * unsure <= len(draft.told) else None
        return self._named(at) if at is not None else ""

    def _of_cluster(self, told: Told, struck: bool) -> str:
        """Words for the event of a count; of those whom it struck only such as their sentence bears out, or that
        before it."""
        at = told.cluster or 0
        if not struck:
            return event_words([self._clusters[at]], struck)
        words = self._named(at)
        if not words:
            return ""
        head, _, place = words.partition(", ")
        head = _head(head)
        allowed = {head, kind_of(head)}
        borne_out = [e for e in self._setting.beside(told) if head == e.lemma or allowed & {*e.kinds}]
        if not borne_out:
            return ""
        there = told.affair == self._affairs.main or any(place in e.places for e in borne_out)
        return words if there else words.removesuffix(f", {place}")

    def _named(self, at: int) -> str:
        """Words for a cluster that did harm: those by which most reports tell its affair."""
        home = self._affairs.home.get(at)
        if home is None:
            return event_words([self._clusters[at]], struck=True)
        if home not in self._words:
            clusters = [self._clusters[k] for k in self._affairs.affairs[home].clusters]
            self._words[home] = event_words(clusters, struck=True)
        return self._words[home]

    def _of_sentence(self, told: Told) -> str:
        """The kind that the event beside a count is told as, and its place."""
        own = self._setting.event_of(told)
        if own is None or own not in self._setting.beside(told):
            return ""
        kind = next((kind for kind in own.kinds if kind in kind_families()), "")
        return ", ".join((kind, *own.places[:1])) if kind else ""

    def _surely(self, told: Told) -> bool:
        """True for a count without an event of its own that may be named by that of its affair: not for one person, nor
        for fighters or for those in a place of which the affair doesn't tell, nor beside a deed of another kind."""
        if told.one or told.quantity.value == 0 or told.quantity.cumulative or told.scope.side:
            return False
        if self._otherwise(told):
            return False
        affair = self._affairs.known(told.affair)
        if affair is None or affair.lasts:
            return True
        told_of = (self._clusters[k].tellings for k in affair.clusters)
        places = {place for tellings in told_of for t in tellings for place in t.event.places}
        return not told.population & ARMED and (not told.quantity.where or bool(places & {*told.quantity.where}))

    def _otherwise(self, told: Told) -> bool:
        """True for a count beside which only deeds of other kinds than its affair's are told: an attack in a flood."""
        affair, beside = self._affairs.known(told.affair), self._setting.beside(told)
        if affair is None:
            return False
        kinds = {f"#{kind}" for event in beside for kind in event.kinds if kind in kind_families()}
        if kinds & affair.kinds or (kinds & UNREST and affair.kinds & UNREST):
            return False
        attacked = any(
            e.category == "ASSAULT" and not (e.kinds or e.negated or e.lemma in harm_words()) for e in beside
        )
        return bool(kinds) or (attacked and affair.categories == {"DISASTER"})

    def _of_flight(self, draft: Draft) -> str:
        """What people fled from: a flood, a war; of a blow that is told beside them it is not known."""
        beside = (t for t in draft.told if self._setting.told_beside(t) and self._of_own(t))
        at = next((t.cluster for t in beside), None)
        at = at if at is not None else self._most_told(draft.told)
        if at is None:
            return ""
        cluster = self._clusters[at]
        kinds, wars = harmful_kinds(cluster), any(t.event.lemma in WARS for t in cluster.tellings)
        fled = bool(cluster.categories.keys() & {"DISASTER"} or kinds & LASTING - UNREST) and not kinds & SUDDEN
        return self._named(at) if fled or wars else ""

    def _of_own(self, told: Told) -> bool:
        """True where those counted were struck by the event beside which they are told, not by that of their affair."""
        if told.quantity.value == 0 or told.cluster is None or self._affairs.known(told.affair) is None:
            return True  # that nobody was hurt is said of the event at hand alone
        return self._affairs.home.get(told.cluster) == told.affair

    def _most_told(self, told: Sequence[Told]) -> int | None:
        """The event of which most is told, of the affair that most of the counts are of."""
        homes = Counter(t.affair for t in told if self._affairs.known(t.affair) is not None)
        affair = self._affairs.known(homes.most_common(1)[0][0]) if homes else None
        harmful = [k for k in affair.clusters if harmful_kinds(self._clusters[k])] if affair is not None else []
        return max(harmful, key=lambda k: len(self._clusters[k].tellings), default=None)


def _head(words: str) -> str:
    """The noun of words for an event: of "air strike (base), Lota" the air strike."""
    return re.split(r" \(|,", words)[0]


def event_words(clusters: Sequence[Cluster], struck: bool) -> str:
    """A noun for an event and where it was, as most reports tell it: "air strike, Sanaa"; empty where only verbs tell
    it. ``struck``: of kinds that do harm."""
    told = [t for c in clusters for t in c.tellings if not t.event.harm]
    told = [t for t in told if not struck or (t.event.category in HARMFUL and kinds_apart().isdisjoint(t.event.kinds))]
    firsts = [(kind, t) for t in told for kind in t.event.kinds[:1] if not struck or kind not in TAKING]
    deadly = [(kind, t) for kind, t in firsts if kind in kind_families()]
    main = _most_voices((deadly if struck else firsts) or firsts)
    if struck and main in MILD:
        main = _deadlier(main, deadly)
    nouned = [t for t in told if t.event.noun and t.event.lemma not in means()]
    if struck and not deadly:  # that anything but violence or misfortune killed is not known
        nouned = [t for t in nouned if t.event.lemma in generic()]
    nouns = [(t.event.lemma, t) for t in nouned if not main or main in t.event.kinds]
    word = _noun(main, nouns)
    of_kind = [t for t in told if not main or main in t.event.kinds]
    place = _place(of_kind)
    site = _site(clusters, told)
    site = "" if site in moving() or site in word else site
    lasts = any(harmful_kinds(c) & LASTING for c in clusters)  # a flood has many sites
    word = f"{word} ({site})" if word and site and struck and not lasts else word
    return f"{word}, {place}" if word and place else word


def _site(clusters: Sequence[Cluster], told: Sequence[Telling]) -> str:
    """What was struck, as most of its tellings say: of an event of several reports not what one of them says once, nor
    one building by its own name, which is a part of it."""
    sites: Counter[str] = sum((c.sites for c in clusters), Counter())
    kinds = Counter(site.partition(": ")[0] for site in sites.elements())
    site, times = kinds.most_common(1)[0] if kinds else ("", 0)
    if times < SEVERAL and (site in care() or len({t.source for t in told}) > 1):  # to care the hurt are brought
        return ""
    return site if site in sites or 2 * times >= len(told) else ""


def _voices(told: Iterable[tuple[str, Telling]]) -> dict[str, tuple[int, int]]:
    """For each word the number of reports that tell it, and how often."""
    sources: dict[str, list[int]] = {}
    for word, telling in told:
        sources.setdefault(word, []).append(telling.source)
    return {word: (len(set(held)), len(held)) for word, held in sources.items()}


def _most_voices(told: Iterable[tuple[str, Telling]]) -> str:
    """The word that most reports tell; the first of several."""
    voices = _voices(told)
    return max(voices, key=lambda word: voices[word], default="")


def _deadlier(mild: str, told: Sequence[tuple[str, Telling]]) -> str:
    """What killed in what by itself kills nobody, if at least half as many reports tell it."""
    voices = _voices(told)
    deadly = _most_voices((kind, t) for kind, t in told if kind not in MILD)
    return deadly if deadly and 2 * voices[deadly][0] >= voices[mild][0] else mild


def _noun(kind: str, nouns: Sequence[tuple[str, Telling]]) -> str:
    """What most reports call it; its kind rather than a word that one of several chooses."""
    voices = _voices(nouns)
    word = _most_voices(nouns)
    if kind and (kind in voices or (len({t.source for _, t in nouns}) > 1 and voices[word][0] < SEVERAL)):
        return kind
    return word or kind


def _place(told: Sequence[Telling]) -> str:
    """Where most reports tell it; the land of all places where each of many reports names another, or a village."""
    placed = [(next(filter(country_of, t.event.places), t.event.places[0]), t) for t in told if t.event.places]
    voices = _voices(placed)
    place = _most_voices(placed)
    alone = len(voices) == 1 and bool(country_of(place))
    if not place or alone or voices[place][0] >= SEVERAL or len({t.source for t in told}) <= SEVERAL:
        return place
    lands = {country_of(place) for place in voices} - {""}
    return lands.pop() if len(lands) == 1 else ""
