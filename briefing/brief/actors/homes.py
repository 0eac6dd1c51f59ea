"""Names that only say what kind of body it is: whose they are, where the case tells of one such body alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from briefing.annotate.actors.unnamed import OF_TOWNS
from briefing.brief.actors.groups import Group, joined, state_of
from briefing.brief.actors.lands import Land, Lands, foremost, land_of
from briefing.brief.actors.names import nation_and_rest
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import names as known_names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.model import Mention
from briefing.record import replace
from briefing.tokens import tokenize


def at_home(mention: Mention, source: Cited, case: Counter[str]) -> Mention:
    """A mention by a common name ("Congress", "Supreme Court") or by letters ("NDMA", "UDA") is of a body of the land
    that the source tells of: as the lexicon knows it, else of one that it doesn't know. ``case`` is how often all
    sources name states."""
    state = state_of(mention.name) if mention.known and mention.type in OF_STATES else None
    told = source.line(mention.start, mention.end)
    naming = source.naming or case
    if state is None or not naming or told == mention.name or not told[0].isupper():
        return mention
    letters = told.isupper() and len(told) <= LETTERS and told not in around().known_abroad and state_of(told) == state
    letters = letters and (mention.type != "armed-group" or told in around().of_several)
    if not (letters or is_common(told)):
        return mention
    home, most = naming.most_common(1)[0]
    rarely = FEW * naming[state] <= most or (naming[state] < most and HALF * case[state] <= case[home])
    if home == state or (letters and FEW * naming[state] > most):
        return mention
    own = _listed(home, told)
    if own is not None and own.type != "state":
        return replace(mention, name=own.name, type=own.type)
    if naming[state] and not letters and not rarely:
        return mention
    kind = "organisation" if mention.type == "armed-group" else mention.type
    return replace(mention, name=told, type=kind, known=False)


FEW = 4  # times as often as that of an acronym another land is told of in a source that is not about it
HALF = 2  # as often as another land the state of a common name is told of in a case that is not about it
OF_STATES = ("government", "military", "organisation", "armed-group")
LETTERS = 5  # of an acronym that bodies of several states may share


@lru_cache(maxsize=2048)
def is_common(name: str) -> bool:
    """True for a name whose words only say what kind of body bears it."""
    words = name.lower().split()
    return all(w in around().kinds or w in known_names.heads() or known_names.bodies().followed(w) for w in words)


ARMY = expression(
    r"(?<!special )(?<!security )(?<!defen[cs]e )(?<!democratic )(?:army|forces|military)$", re.IGNORECASE
)
BLOCS = frozenset("Western African European Asian Arab International World Global".split())  # of many states
SERVICES = frozenset({"navy", "air force", "coast guard"})
OF_NO_STATE = frozenset(
    {"militants", "gunmen", "insurgents", "hijackers", "pirates", "smugglers"}
)  # who they are, is open
GUARDS = ("gendarmerie", " guard")  # ends of kinds of which a state has one
OWN = ("national", "federal")  # in the names of bodies of a state that a source need not say
OWN_VOICES = frozenset({"state television", "state media", "state radio", "state news agency"})
OWN_FORCES = frozenset({"army", "military", "government forces", "troops"})
# what each state has: of which of two that clash a bare one is, only its own sentence tells
EACH_HAS = OWN_VOICES | OWN_FORCES | {
    "government", "police", "gendarmerie", "security forces", "special forces", "air force", "navy",
    "parliament", "Senate", "House",
}  # fmt: skip
FORCES = ("military", "armed forces", "army")


def unnamed(groups: list[Group], lands: Lands) -> list[Group]:
    """Bare "police" are "British police" where that is the police of the land that a source is about; so rebels, the
    opposition, state media. In a source of two lands that clash they stay bare."""
    for group in groups:
        named = _of_its_kind(group, groups, lands) if group.name[0].islower() else []
        if named:
            share_out(group, named, lands)
    return [g for g in groups if g.mentions]


def of_branches(groups: Sequence[Group], sources: Sequence[Cited], lands: Lands) -> None:
    """Give the mentions of an armed group by its plain name to its branch in the land that a source is about, where the
    case names that: a bare "Taliban" to the Pakistani Taliban."""
    named = {g.name: g for g in groups if g.known and g.type == "armed-group"}
    for group in [g for g in named.values() if state_of(g.name)]:
        for n, mention in list(group.mentions):
            home = foremost(lands, n)
            if home and home != state_of(group.name) and sources[n].text[mention.start : mention.end] == group.name:
                branch = named.get(own.name) if (own := _listed(home, group.name)) else None
                if branch is not None and branch is not group:
                    branch.mentions.append((n, mention))
                    group.mentions.remove((n, mention))
                    group.called = f"{known_names.adjective_of(state_of(group.name) or '')} {group.name}"


@lru_cache(maxsize=512)
def _listed(land: str, kind: str) -> known_names.Known | None:
    """What the lexicon calls a body of a land."""
    tokens = tokenize(f"{known_names.adjective_of(land)} {kind}")
    hit = known_names.actors().at(tokens, 0, len(tokens))
    return hit[1] if hit is not None and hit[0] == len(tokens) else None


def is_open(group: Group, lands: Lands) -> bool:
    """True for what each state has, of a case that is about no one state, where no source says whose it is."""
    return group.name.removeprefix("the ") in EACH_HAS and not lands.home


def _of_its_kind(group: Group, groups: Sequence[Group], lands: Lands) -> list[Group]:
    """The named bodies of states that a bare common noun may mean."""
    bare = group.name.removeprefix("the ")
    bare = "forces" if bare in OWN_FORCES else bare
    if bare in OF_NO_STATE:
        return []
    if bare in OF_TOWNS and (local := [g for g in groups if _is_towns(g, bare, lands)]):
        return local if len(local) == 1 else []
    named = [g for g in groups if g is not group and g.name[0].isupper()]
    named = [g for g in named if g.known or (" " in bare and g.type == group.type) or _is_own(g, bare)]
    if bare == "forces":
        return [g for g in named if g.type == "military" and _is_army(g)]
    forms = {bare, bare.title()} if bare in SERVICES or " " in bare else {bare}
    called = ((g, {g.name} | (_forms(g, lands) if g.type == "armed-group" else set())) for g in named)
    return [g for g, told in called if any(forms & _behind_nation(name) for name in told) or _goes_by(g, bare)]


def _forms(group: Group, lands: Lands) -> set[str]:
    return {lands[n].source.line(m.start, m.end) for n, m in group.mentions}


def _is_towns(group: Group, bare: str, lands: Lands) -> bool:
    """True for what a town has of its own: "Lota police", "Lota Police Department", or a province of its own."""
    if _is_own(group, bare) or group.name[0].islower():
        return False
    if group.known:
        return any(name.lower().endswith(f" {of} {bare}") for of in PROVINCIAL for name in _forms(group, lands))
    named = group.name.removesuffix(" Department") if bare == "police" else group.name
    town = named.lower().removesuffix(f" {bare}")  # not of the "Riot Reserve Police"
    return town != named.lower() and not all(map(is_ordinary, town.split()))


PROVINCIAL = ("provincial", "state")


def _goes_by(group: Group, bare: str) -> bool:
    """True for what bears a name of its own: the police force that the lexicon knows as "Kenyan police" too, the agency
    that is Kenya's "state news agency"."""
    asked = group.known and not bare.endswith("ministry")  # whose it is, is open where several lands' are told
    listed = _listed(state_of(group.name) or "", bare) if asked else None
    return _is_own(group, bare) or (listed is not None and listed.name == group.name)


def _is_own(group: Group, bare: str) -> bool:
    """True for "National Police", of the state that the case is about, where "police" are asked for; for any of guards:
    "Inspectorate of the Gendarmerie"."""
    name = group.name.lower()
    return name in {f"{own} {bare}" for own in OWN} or (bare.endswith(GUARDS) and name.endswith(f" {bare}"))


def _is_army(group: Group) -> bool:
    """True for the forces of a state as a whole or its army; not for those of half the world, "Western forces"."""
    if _land(group) in BLOCS:
        return False
    if ARMY.search(group.name) and _behind_nation(group.name):
        return True
    return group.name in _armies(state_of(group.name) or "")


@lru_cache(maxsize=512)
def _armies(state: str) -> frozenset[str]:
    """What the lexicon calls the forces of a state that reports name by its nationality alone."""
    return frozenset(known.name for kind in FORCES if (known := _listed(state, kind)) is not None)


def share_out(group: Group, named: Sequence[Group], lands: Lands) -> None:
    """Give the mentions of a bare group, source by source, to the body of the land that the source is about."""
    rest = []
    kind, home = group.name.removeprefix("the "), lands.home
    plain = kind in EACH_HAS  # a foreign one is told with its state
    for n, mention in group.mentions:
        here = [g for g in named if any(k == n for k, _ in g.mentions)]
        own = [g for g in here or named if _is_of(g, group, n, lands)]
        own = own or [g for g in named if plain and _is_of(g, group, n, lands)]
        alone = kind in SERVICES or (kind in OWN_FORCES and _land(here[0]) == home) if len(here) == 1 else False
        own = here if alone else own
        other = len(named) > 1 and _is_a_persons(mention, lands[n])
        if len(own) == 1 and (len(here) < 2 or plain) and not other:
            own[0].mentions.append((n, mention))
        else:
            rest.append((n, mention))
    group.mentions[:] = rest


_OWNED = expression(r"(?:\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur)|\b[A-Z][\w-]+['’]s?) $")
_RULER = expression(r"\b([A-Z][\w-]+) $")
_OF_RULER = expression(r" of (?:\w+ )?[A-Z]")
FAR_BACK = 24  # characters before a body in which its owner stands


def _is_a_persons(mention: Mention, told: Land) -> bool:
    """True for "his government", "Okello's army" and "the Okello regime", which are of the land of that person."""
    text, back = told.source.text, max(0, mention.start - FAR_BACK)
    if text[mention.start : mention.end].lower().endswith(("government", "regime")):
        ruler = _RULER.search(text, back, mention.start)
        if _OF_RULER.match(text, mention.end) or (ruler is not None and not is_ordinary(ruler[1].lower())):
            return True  # "the regime of Ada Okello"
    return _OWNED.search(text, back, mention.start) is not None


def _is_of(named: Group, group: Group, n: int, lands: Lands) -> bool:
    """True where a bare group of a source may be the named body: its land is the one that the source is about, or the
    body is of a kind that few states have and every source of the group tells of its land."""
    nation = _land(named)
    if not lands[n].told:
        return True
    if not nation:  # a town's, which of two lands that clash only its own sources mean
        return bool(lands.home) or any(k == n for k, _ in named.mentions)
    kind = group.name.removeprefix("the ")
    if kind in EACH_HAS or kind.endswith("ministry"):
        return foremost(lands, n) == nation
    return all(lands[k].told[nation] or not lands[k].told for k, _ in group.mentions)


def _land(group: Group) -> str:
    """The state whose body a group is; empty for none, and for a coalition that a state leads."""
    return "" if "-led " in group.name else land_of(group)


@lru_cache(maxsize=4096)
def _behind_nation(name: str) -> frozenset[str]:
    """What a body's name says behind its first word or its nationality: "Coast Guard" of the Hellenic one."""
    tokens = tokenize(name)
    nation = known_names.nationalities().at(tokens, 0, len(tokens))
    rest = " ".join(tokens.words[nation[0] :]) if nation else ""
    return frozenset((name.partition(" ")[2], rest)) - {""}


def national(groups: list[Group], lands: Lands) -> list[Group]:
    """A bare Health Ministry is the Fijian Health Ministry where that is the only one, and the story Fiji's alone.

    So is "the Red Crescent" the national society that the case names, where it names but one.
    """

    naming: dict[str, list[Group]] = defaultdict(list)  # bodies by each word of their names; one joined has no others
    for body in groups:
        for word in {*_nation_and_rest(body)[1]} if not body.person else ():
            naming[word].append(body)

    def homes_of(group: Group) -> list[Group]:
        nation, rest = nation_and_rest(group.name)
        homes = [] if group.person or nation or len(rest) < 2 else [
            g for g in naming[rest[0]] if g is not group and set(rest).issubset(_nation_and_rest(g)[1])
        ]  # fmt: skip
        homes = [g for g in homes if not BOTH.issubset(_nation_and_rest(g)[1])]
        if len(homes) != 1 or group.name in SOCIETIES:
            return homes
        alike = _nation_and_rest(homes[0])[1] == rest or _goes_by(homes[0], group.name)
        return homes if alike and _is_home(homes[0], group, lands) else []

    return joined(groups, homes_of)


def _nation_and_rest(group: Group) -> tuple[str, tuple[str, ...]]:
    return _parts(group.name, group.known)


@lru_cache(maxsize=4096)
def _parts(name: str, known: bool) -> tuple[str, tuple[str, ...]]:
    """As ``nation_and_rest``, and for what the lexicon knows as a body of a state that its name tells in part: "Civic
    Party of Korea"."""
    nation, rest = nation_and_rest(name)
    head, _, land = name.rpartition(" of ")
    state = state_of(name) if known and head and not nation else None
    return (state, nation_and_rest(head)[1]) if state and land in state else (nation, rest)


SOCIETIES = frozenset({"Red Cross", "Red Crescent"})  # national ones
BOTH = frozenset({"cross", "crescent"})  # of their federation


def _is_home(home: Group, group: Group, lands: Lands) -> bool:
    nation = _land(home)
    own = not group.known or group.name[0].islower()
    strange = (
        group.type == "organisation"
        and group.name[0].isupper()
        and not all(map(is_ordinary, nation_and_rest(group.name)[1]))
    )
    most = own and (strange or all(foremost(lands, n) == nation for n, _ in group.mentions))
    return bool(nation) and (group.name in SOCIETIES or most)
