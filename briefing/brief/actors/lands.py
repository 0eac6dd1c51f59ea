"""Which land a source is about: the one that it tells of most, or from which it is written where two clash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from briefing.brief.actors.groups import Group, state_of
from briefing.brief.actors.names import nation_and_rest
from briefing.brief.evidence import Cited
from briefing.documents.dateline import dateline
from briefing.expressions import expression
from briefing.lexicon import names as known_names
from briefing.record import record

FAR, MORE = 2, 1.5  # times as often as the next a state is told that a source, and a whole case, is about
HEAD = 8  # sentences of a source in which its dateline stands
# "QUETTA: Nine", "LA PAZ: A"
_TOWN = expression(r"(?=[^:]{4})[A-Z][A-Z'’.-]+(?:[ /-][A-Z'’.-]{2,}){0,3}(?:, [A-Z]\w+)?: (?=[A-Z\"“])")
_PLACE = expression(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}")


@record(frozen=True, slots=True)
class Land:
    """How often a source tells of each state, and the state that its dateline stands in, empty where it tells none."""

    told: Counter[str]
    written: str
    source: Cited


class Lands(tuple[Land, ...]):
    """What each source tells of states."""

    @cached_property
    def home(self) -> str:
        """The state of which the case tells far more often than of the next; empty for none."""
        everywhere = self._everywhere()
        return _home(everywhere) if _leads(everywhere, MORE) else ""

    def _everywhere(self) -> dict[str, float]:
        """How much a case tells of each state: its shares in the sources, of which none outweighs another."""
        shares: dict[str, float] = {}
        for land in self:
            total = land.told.total()
            for state, times in land.told.items():
                shares[state] = shares.get(state, 0) + times / total
        return shares


def lands_of(groups: Sequence[Group], sources: Sequence[Cited]) -> Lands:
    """Of which states each source tells: by their names, by their bodies and by places in them."""
    told: list[Counter[str]] = [Counter() for _ in sources]
    for g in groups:
        state = g.name if g.type == "state" else land_of(g)
        for n, _ in g.mentions if state else ():
            told[n][state] += 1
    for counts, source in zip(told, sources, strict=True):
        for people in [land for land in counts if not known_names.country_of(land)]:
            del counts[people]  # a faith, a people
        counts.update(land for e in source.events for place in e.places if (land := known_names.country_of(place)))
    return Lands(Land(counts, _written(source), source) for counts, source in zip(told, sources, strict=True))


def land_of(group: Group) -> str:
    """The state whose body a group is; empty for none."""
    return nation_and_rest(group.name)[0] or (group.known and state_of(group.name)) or ""


def foremost(lands: Lands, n: int) -> str:
    """The state that a source is clearly about: the one of which the whole case tells far more often than of the next,
    where the source tells of it about as often as of any; else the one that leads there; where two clash the one that
    it is written from, if it tells of that about as often; else empty."""
    here = lands[n].told
    first = lands.home
    if first and FAR * here[first] >= max(here.values(), default=0):
        return first
    if _leads(here, FAR):
        return _home(here)
    written = lands[n].written
    return written if written and FAR * here[written] >= max(here.values(), default=0) else ""


def _home(told: Mapping[str, float]) -> str:
    """The state that is told of more than any other; empty for none."""
    most = max(told.values(), default=0)
    first = [state for state, count in told.items() if count == most]
    return first[0] if len(first) == 1 else ""


def _leads(told: Mapping[str, float], times: float) -> bool:
    first = sorted(told.values(), reverse=True)[:2]
    return len(first) == 1 or (len(first) > 1 and first[0] >= times * first[1])


def _written(source: Cited) -> str:
    """The state of the place in a source's dateline; empty where it has none, or one that the lexicon doesn't know."""
    for sentence in source.sentences[:HEAD]:
        line = source.text[sentence.start : sentence.end]
        found = dateline(line)
        end = found.end if found is not None else (town.end() if (town := _TOWN.match(line)) else 0)
        for place in _PLACE.findall(line[:end]):
            if land := known_names.country_of(place.title() if place.isupper() else place):
                return land
    return ""
