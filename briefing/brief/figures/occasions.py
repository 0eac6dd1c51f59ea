"""Words for the event that a figure is of: "air strike, Baghdad", "crash (train)", where its counts bear them out.

What the reports of a case tell of one event may be told by many words; those counted are told beside some of them. A
title names the event as a count's own sentence does, or that before it; a count of the main event needs none, unless a
deed of another kind stands beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefing.annotate.quantities.stretches import WARS
from briefing.brief.events.tellings import Cluster
from briefing.brief.figures.affairs import LASTING, UNREST, Affairs, harmful_kinds
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.told import ARMED, Draft, Told
from briefing.lexicon.event_kinds import generic, kind_families, kind_of, means
from briefing.lexicon.events import HARMFUL, harm_words
from briefing.lexicon.sites import care, moving
from briefing.model import TOLLS

FEW = 5  # times as many counts that surely are of the main event, as others of whose event nothing is told
TAKING = frozenset({"arrest", "abduction", "hijacking", "robbery"})  # kinds that by themselves kill nobody
SUDDEN = frozenset({"#crash", "#sinking", "#stampede"})  # which drive nobody from home


class Occasions:
    """Names the events of figures."""

    def __init__(self, clusters: Sequence[Cluster], affairs: Affairs, setting: Setting) -> None:
        self._clusters, self._affairs, self._setting = clusters, affairs, setting

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
        surely = struck and FEW * unsure <= len(draft.told)
        cluster = self._of_affair(draft.told) if surely else None
        return _event_words(cluster, struck) if cluster is not None else ""

    def _of_cluster(self, told: Told, struck: bool) -> str:
        """Words for the event of a count; of those whom it struck only such as their sentence bears out, or that
        before it."""
        words = _event_words(self._clusters[told.cluster or 0], struck)
        if not struck or not words:
            return words
        head = _head(words)
        allowed = {head, kind_of(head)}
        return words if any(head == e.lemma or allowed & {*e.kinds} for e in self._setting.beside(told)) else ""

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
        if told.affair is None or told.affair < 0 or self._affairs.lasts(told.affair):
            return True
        told_of = (self._clusters[k].tellings for k in self._affairs.affairs[told.affair].clusters)
        places = {place for tellings in told_of for t in tellings for place in t.event.places}
        return not told.population & ARMED and (not told.quantity.where or bool(places & {*told.quantity.where}))

    def _otherwise(self, told: Told) -> bool:
        """True for a count beside which only deeds of other kinds than its affair's are told: an attack in a flood."""
        if told.affair is None or told.affair < 0:
            return False
        affair, beside = self._affairs.affairs[told.affair], self._setting.beside(told)
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
        cluster = self._clusters[at] if at is not None else self._of_affair(draft.told)
        if cluster is None:
            return ""
        kinds, wars = harmful_kinds(cluster), any(t.event.lemma in WARS for t in cluster.tellings)
        fled = bool(cluster.categories.keys() & {"DISASTER"} or kinds & LASTING) and not kinds & SUDDEN
        return _event_words(cluster, struck=True) if fled or wars else ""

    def _of_own(self, told: Told) -> bool:
        """True where those counted were struck by the event beside which they are told, not by that of their affair."""
        at = told.cluster
        if told.quantity.value == 0:
            return True  # that nobody was hurt is said of the event at hand alone
        if at is not None and told.affair is not None and told.affair >= 0:
            return self._affairs.home.get(at) == told.affair
        return True

    def _of_affair(self, told: Sequence[Told]) -> Cluster | None:
        """The event of which most is told, of the affair that most of the counts are of."""
        homes = Counter(t.affair for t in told if t.affair is not None and t.affair >= 0)
        if not homes:
            return None
        known = [self._clusters[k] for k in self._affairs.affairs[homes.most_common(1)[0][0]].clusters]
        return max((c for c in known if harmful_kinds(c)), key=lambda c: len(c.tellings), default=None)


def _head(words: str) -> str:
    """The noun of words for an event: of "air strike (base), Lota" the air strike."""
    return re.split(r" \(|,", words)[0]


def _event_words(cluster: Cluster, struck: bool) -> str:
    """A noun for the event and where it was: "air strike, Sanaa"; empty where only verbs tell it. ``struck``: of kinds
    that do harm."""
    told = [t.event for t in cluster.tellings if not t.event.harm]
    told = [event for event in told if not struck or event.category in HARMFUL]
    firsts = [kind for event in told for kind in event.kinds[:1] if not struck or kind not in TAKING]
    deadly = [kind for kind in firsts if kind in kind_families()]
    kinds = Counter(deadly if struck else firsts) or Counter(firsts)
    main = kinds.most_common(1)[0][0] if kinds else ""
    nouned = [event.lemma for event in told if event.noun and event.lemma not in means()]
    if struck and not deadly:
        nouned = [
            name for name in nouned if name in generic()
        ]  # that anything but violence or misfortune killed is not known
    nouns = Counter(event.lemma for event in told if event.lemma in nouned and (not main or main in event.kinds))
    word = nouns.most_common(1)[0][0] if nouns and main not in nouns else main
    places = Counter(place for event in told if not main or main in event.kinds for place in event.places)
    place = places.most_common(1)[0][0] if places else ""
    sites = Counter(site.partition(": ")[0] for site in cluster.sites.elements())
    site, times = sites.most_common(1)[0] if sites else ("", 0)
    brought = site in care() and times == 1  # the hurt were, whom it struck elsewhere
    site = "" if brought or site in moving() or site in word else site
    lasts = bool(harmful_kinds(cluster) & LASTING)  # a flood has many sites
    word = f"{word} ({site})" if word and site and struck and not lasts else word
    return f"{word}, {place}" if word and place else word
