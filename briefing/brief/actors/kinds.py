"""Bodies told by their kind alone, "parliament", "the ruling party", "the coalition": the one that a case names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from briefing.brief.actors.groups import Group, absorb, joined
from briefing.brief.actors.homes import share_out
from briefing.brief.actors.lands import Lands
from briefing.brief.actors.names import is_electoral, nation_and_rest, significant
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import names as known_names
from briefing.lexicon.around_names import around
from briefing.model import ActorType

NOT_NATIONAL = frozenset({"european", "parliamentary", "general", "regional", "provincial", "city"})
# how those who have seized power call themselves
JUNTA = expression(
    r".*\b(?:Council|Committee|Command|Movement|Junta)\b.* (?:Salvation|Restoration|Rectification|Redemption|"
    r"Safeguard\w*|Rehabilitation|Transition|Democracy|Armed Forces)\b.*|.*\bMilitary (?:Council|Committee|Command)"
)
HIGHEST = ("Supreme Court", "Constitutional Court", "Court of Cassation")
RULES = expression(r"(?:ruling|governing)(?: party,?)? (?:the )?[\"“‘']?$", re.IGNORECASE)
BEFORE = 24  # characters before a name in which "ruling" may stand


def of_kind(groups: list[Group], sources: Sequence[Cited], lands: Lands) -> list[Group]:
    """Bare "parliament" is the one legislature that the case names; so its highest court, the electoral council, the
    ruling party and the coalition that a state leads."""
    kinds: dict[str, Callable[[Group], bool]] = {
        "parliament": _legislates,
        "Senate": lambda g: g.name.endswith(" Senate"),
        "House": lambda g: g.name.endswith((" House of Representatives", " House of Commons")),
        "electoral council": lambda g: is_electoral(g.name) and g.type in ("government", "organisation"),
        "regional government": lambda g: _governs_people(g, sources),
        "top court": lambda g: g.type == "government" and any(court in g.name for court in HIGHEST),
        "the coalition": lambda g: g.name.endswith("-led coalition"),
        "coalition forces": lambda g: g.name.endswith("-led coalition"),
        "junta": _rules_by_force,
        "coup leaders": _rules_by_force,
        "the ruling party": lambda g: (
            g.type in ("organisation", "armed-group")
            and g.name[0].isupper()
            and any(RULES.search(sources[n].text, max(0, m.start - BEFORE), m.start) for n, m in g.mentions)
        ),
        "parents": lambda g: g.name == "relatives",
    }
    for group in groups:
        fits = kinds.get(group.name)
        named = [g for g in groups if g is not group and not g.person and fits(g)] if fits else []
        if len(named) == 1:
            share_out(group, named, lands)
    return [g for g in groups if g.mentions]


def of_strike(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """ "Strikers" are those of the one trade that the sources call so: "striking dockers"."""
    strikers = next((g for g in groups if g.name == "strikers"), None)
    crowds = [g for g in groups if strikers and g.type == "civilians"]
    trades = [g for g in crowds if any(sources[n].text[: m.start].lower().endswith("striking ") for n, m in g.mentions)]
    if strikers is None or len(trades) != 1:
        return groups
    absorb(strikers, trades[0])
    return [g for g in groups if g is not trades[0]]


RAIDERS = frozenset({"gunmen", "militants", "insurgents", "kidnappers", "hijackers", "robbers", "bandits", "pirates"})


def of_raid(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """ "Gunmen", "kidnappers" and "bandits" of one case are the same men, whom each source calls by what it sees; not
    those whom one sentence tells beside each other."""
    raiders = [g for g in groups if g.name in RAIDERS]
    if not raiders:
        return groups
    most = max(raiders, key=lambda g: len(g.mentions))
    told = _sentences(most, sources)

    def homes_of(group: Group) -> list[Group]:
        another = group.name in RAIDERS and group is not most
        return [most] if another and _sentences(group, sources).isdisjoint(told) else []

    return joined(groups, homes_of)


def _sentences(group: Group, sources: Sequence[Cited]) -> set[tuple[int, int]]:
    return {(n, sources[n].sentence_number(m.start)) for n, m in group.mentions}


def _governs_people(group: Group, sources: Sequence[Cited]) -> bool:
    """True for the government of a people or region that is no state, as a source tells it: "Basque government"."""
    forms = {(m.name, sources[n].text[m.start : m.end]) for n, m in group.mentions}
    told = {nation_and_rest(" ".join(form.split())) for names in forms for form in names}
    return any(rest == ("government",) and nation and not known_names.country_of(nation) for nation, rest in told)


def _rules_by_force(group: Group) -> bool:
    return group.type not in ("state", "media") and bool(JUNTA.fullmatch(group.name))


def _legislates(group: Group) -> bool:
    words = group.name.lower().split()
    return group.type == "government" and words[-1] in around().legislatures and NOT_NATIONAL.isdisjoint(words)


# heads by which reports call one body in turn: "the disaster agency" is a Disaster Management Authority
HEADS = (
    {"ministry", "department"}, {"union", "federation", "association", "confederation"},
    {"agency", "authority", "institute", "office", "bureau", "directorate", "department", "service", "commission"},
)  # fmt: skip
SERIES = expression(r" and |, | of (?:the )?")
BODIES: tuple[ActorType, ...] = ("government", "organisation")


def of_field(groups: list[Group], home: str) -> list[Group]:
    """ "The disaster agency" is the one National Disaster Management Authority that the case names, "Peru's fish
    ministry" its Ministry of Farming and Fish; none of another land, nor than ``home`` where none is told."""
    bodies = [g for g in groups if g.type in BODIES and " " in g.name]

    def homes_of(group: Group) -> list[Group]:
        others = bodies if group.type in BODIES and " " in group.name else []
        return [g for g in others if g is not group and g.name[0].isupper() and _is_for(g.name, group.name, home)]

    return joined(groups, homes_of)


def _is_for(name: str, plain: str, home: str) -> bool:
    """True where a body's name tells the field by which a plain one is told, and a head of the same kind."""
    (nation, told), (owner, said) = nation_and_rest(name), nation_and_rest(plain)
    if nation not in ("", owner or home) or owner not in ("", home):
        return False
    same_head = any(not kind.isdisjoint(told) and not kind.isdisjoint(said) for kind in HEADS)
    field = {word for word in said if not any(word in kind for kind in HEADS)}
    if not same_head or not field:
        return False
    if "ministry" in said:  # "the education ministry" is not that of higher education
        return any(field == set(significant(part)) - {"ministry"} for part in SERIES.split(name.lower()))
    return plain[0].islower() and field <= set(told)
