"""Who is told by a part or an office alone, where the case names one who has it: "the pilot", "the Chilean president",
"the embassy"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.actors.holders import OFFICES
from briefing.brief.actors.groups import Group, absorb, joined, state_of
from briefing.brief.actors.names import nation_and_rest, same_person
from briefing.brief.evidence import Cited
from briefing.lexicon import names
from briefing.lexicon.holders import holder, states_of
from briefing.model import Mention

# each office in the words that tell it, longest first
FORMS = {
    office: sorted((f for f, o in OFFICES.items() if o == office), key=len, reverse=True) for office in OFFICES.values()
}
APART = ("co-pilot",)  # forms that tell another than the one
GOVERNS = ("government", "regime")
CULPRITS = frozenset({"suspect", "gunman", "hijacker", "kidnapper", "attacker", "shooter"})  # who may be one


def by_part(groups: list[Group], sources: Sequence[Cited], home: str) -> list[Group]:
    """The groups of which those are one that a part, an office or the place of a mission joins; ``home`` is the state
    that the case is about."""
    for group in groups:
        if group.person and group.name[0].islower():
            _give_part(group, groups, sources)
        elif group.type == "government":
            _give_offices(group, groups, sources, home)
    return _missions([g for g in groups if g.mentions])


def _give_part(group: Group, groups: Sequence[Group], sources: Sequence[Cited]) -> None:
    """Give "the pilot" to the one person whom the case calls a pilot, "the co-pilot" to the one co-pilot, "the gunman"
    to the one suspect: "a pilot" and one by rank only in the sources that name that person."""
    for part in (group.name, *APART):
        words = CULPRITS if part in CULPRITS else frozenset({part})
        named = [g for g in groups if g.person and g.name[0].isupper()]
        called = [g for g in named if any(not words.isdisjoint(m.role.lower().split()) for _, m in g.mentions)]
        if len(called) != 1:
            continue
        here = {n for n, _ in called[0].mentions}
        told = [(n, m) for n, m in group.mentions if (_form(sources[n], m) in APART) == (part in APART)]
        trade = any(not words.isdisjoint(m.role.split()) for _, m in called[0].mentions)  # "Captain" is a rank
        told = [(n, m) for n, m in told if n in here or (trade and is_definite(sources[n], m))]
        called[0].mentions += told
        group.mentions[:] = [other for other in group.mentions if other not in told]


def is_definite(source: Cited, mention: Mention) -> bool:
    """True for "the pilot" and "the ferry's pilot", not for "a pilot"."""
    the = source.text[mention.start : mention.end].lower().startswith("the ")
    return the or source.text[: mention.start].lower().endswith(("the ", "'s ", "’s "))


def _form(source: Cited, mention: Mention) -> str:
    return source.text[mention.start : mention.end].lower().removeprefix("the ")


def _give_offices(group: Group, groups: Sequence[Group], sources: Sequence[Cited], home: str) -> None:
    """Give the mentions by an office and its state to the one person whom the case calls by both, or by the office
    alone where the state is the one that it is about."""
    told = [(n, m, _office(sources[n].line(m.start, m.end))) for n, m in group.mentions]
    for office in sorted({office for _, _, office in told if office}):
        role = f"{names.adjective_of(state_of(group.name) or '')} {office}".lower()
        held = [g for g in groups if g.person and any(m.role.lower() == role for _, m in g.mentions)]
        if not held and state_of(group.name) == home:
            held = [g for g in groups if g.person and _holds_at_home(g, office, home)]
        if len(held) == 1:
            of_one = [(n, m) for n, m, other in told if other == office]
            held[0].mentions += of_one
            group.mentions[:] = [mention for mention in group.mentions if mention not in of_one]
    _give_known(group, groups, sources)


def _holds_at_home(group: Group, office: str, home: str) -> bool:
    """True for a person whom the case calls by an office, and nowhere by one that is past, or of another state's."""
    told = {m.role.lower() for _, m in group.mentions if m.role.lower().endswith(tuple(FORMS[office]))}
    own = {"", names.adjective_of(home).lower(), home.lower()}
    whose = {next(role.removesuffix(form).strip() for form in FORMS[office] if role.endswith(form)) for role in told}
    return bool(told) and whose <= own and states_of(group.name, office) <= {home}


def _give_known(group: Group, groups: Sequence[Group], sources: Sequence[Cited]) -> None:
    """Give the mentions by an office to who the lexicon knows held it when the source was written, if the case names
    that person."""
    state = state_of(group.name)
    rest: list[tuple[int, Mention]] = []
    days = sorted(source.published for source in sources if source.published)
    for n, mention in group.mentions:
        office = _office(sources[n].line(mention.start, mention.end)) if state and days else ""
        name = holder(state or "", office, sources[n].published or days[0]) if office else ""
        held = [g for g in groups if name and g.person and same_person(g.name, name)]
        (held[0].mentions if len(held) == 1 else rest).append((n, mention))
    group.mentions[:] = rest


def _office(form: str) -> str:
    """The office, which one person of a state holds, that a form ends with: "president" of "Chile's president"; empty
    for none."""
    words = form.lower().split()
    return next((OFFICES[told] for k in (1, 2) if (told := " ".join(words[k:])) in OFFICES), "")


def _missions(groups: list[Group]) -> list[Group]:
    """An embassy that no source places is the one of that state which the case places."""
    kept: list[Group] = []
    for group in groups:
        mission = any(group.name.endswith(f" {kind}") for kind in names.MISSIONS)
        placed = [g for g in groups if mission and g.name.startswith(f"{group.name} in ")]
        if len(placed) == 1:
            placed[0].called = placed[0].called or placed[0].name
            absorb(placed[0], group)
        else:
            kept.append(group)
    return kept


def of_states(groups: list[Group], sources: Sequence[Cited], home: str) -> list[Group]:
    """Abroad a government and "the Chileans" are their state; of ``home`` they are told apart from it."""
    states = {g.name: g for g in groups if g.type == "state" and g.name != home}

    def homes_of(group: Group) -> list[Group]:
        land, rest = nation_and_rest(group.name)
        governs = rest == ("government",) and any(_form(sources[n], m).endswith(GOVERNS) for n, m in group.mentions)
        if people := names.people_of(group.name):
            land, governs = people, all(is_definite(sources[n], m) for n, m in group.mentions)
        return [states[land]] if governs and land in states else []

    return joined(groups, homes_of)
