"""Decisions on what tells an event, applied to the clusters that figures hang on: joined events have one toll."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.brief.decided.places import Find
from briefing.brief.events.tellings import Cluster, Telling
from briefing.brief.sequence.items import Making
from briefing.decisions import OnTelling


class Gathering:
    """Moves tellings from cluster to cluster; what tells nothing that is cited follows the last that was. The clusters
    found stay as they are."""

    def __init__(self, making: Making, find: Find) -> None:
        self._clusters: list[Cluster] = list(making.clusters)
        self._told = [telling for cluster in self._clusters for telling in cluster.tellings]
        self._home = {id(telling): n for n, cluster in enumerate(self._clusters) for telling in cluster.tellings}
        self._evidence = {id(telling): making.evidence(telling) for telling in self._told}
        self._found = find(list(self._evidence.values()), [making.word(telling) for telling in self._told])
        self._making = making

    def after(self, moves: Iterable[OnTelling]) -> list[Cluster]:
        """The clusters as the moves leave them, one after the other as they were made."""
        for move in moves:
            here = self._found.find(move.place)
            there = self._found.find(move.event) if move.event else None
            if here is None:
                continue
            if there is not None:
                self._put(self._told[here], self._home[id(self._told[there])], follow=True)
            elif move.alone or move.dismissed:
                self._put(self._told[here], len(self._clusters), follow=False)
        return [cluster for cluster in self._clusters if cluster.tellings]

    def _put(self, telling: Telling, to: int, *, follow: bool) -> None:
        """Take what tells the same words to another cluster, or to a new one."""
        home = self._home[id(telling)]
        own = self._clusters[home].tellings
        away = [t for t in own if self._evidence[id(t)] == self._evidence[id(telling)]]
        left = [t for t in own if t not in away]
        if follow and not any(self._cited(t) for t in left):
            away, left = own, []
        if home == to or not away or (to == len(self._clusters) and not left):
            return
        if to == len(self._clusters):
            self._clusters.append(Cluster())
        self._clusters[home] = Cluster.of(left)
        self._clusters[to] = Cluster.of([*self._clusters[to].tellings, *away])
        self._home.update({id(t): to for t in away})

    def _cited(self, telling: Telling) -> bool:
        """Whether the event of a telling, as it was found, is cited by it."""
        found = next(c for c in self._making.clusters if any(t is telling for t in c.tellings))
        return self._evidence[id(telling)] in self._making.event(found).evidence
