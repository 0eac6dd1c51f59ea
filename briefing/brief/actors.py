"""Actors over all sources: mentions that name the same actor become one, ranked as an analyst would put them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from briefing.annotate.coreference import KIN
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.homes import Group, absorb, at_home, lands_of, national, of_kind, state_of, unnamed
from briefing.brief.names import (
    fold,
    is_short,
    is_short_of,
    nation_and_rest,
    same_body,
    same_person,
    significant,
    turned_round,
)
from briefing.brief.ranking import centrality
from briefing.brief.short_names import Bearer, acronyms, find_short, spelt
from briefing.brief.status import NO_COPIES
from briefing.lexicon import names as known_names
from briefing.model import Actor, ActorType, Mention
from briefing.record import replace

NO_FORMS: Mapping[str, int] = {}
RENAMED = ("armed-group", "organisation")  # types of actors that change their names
MAX_EVIDENCE = 40


class Resolution:
    """Which actor each name in each source stands for."""

    def __init__(self, groups: Sequence[Group], actors: Sequence[Actor], owner: dict[tuple[int, str], str]) -> None:
        self.groups = groups
        self.actors = actors
        self._owner = owner
        ids = {actor.name: actor.id for actor in actors if actor.type == "state"}
        self._sided = {a.id for a in actors if a.type in ("state", "armed-group")}
        self._states = {
            a.id: ids[state]
            for a in actors
            if a.type in ("military", "government") and (state := state_of(a.name)) in ids
        }

    def state_of(self, actor: str) -> str | None:
        """The id of the state that a body belongs to: of Iraq for the Iraqi army; None for what belongs to none."""
        return self._states.get(actor)

    def sides(self, ids: Iterable[str]) -> frozenset[str]:
        """The states and armed groups among actors, and the states of the bodies among them: who can be told apart."""
        return frozenset(side for i in ids if (side := self._states.get(i, i)) in self._sided)

    def id_of(self, source: int, name: str) -> str | None:
        """The id of the actor that the name stands for in the source."""
        return self._owner.get((source, name))


def resolve(
    sources: Sequence[Cited], decide: Callable[[list[Group]], list[Group]] = list,
    leads: Mapping[str, str] = NO_COPIES,
) -> Resolution:  # fmt: skip
    """Merge the mentions of all sources and rank the actors; ``decide`` has the last word on which are one.

    ``leads`` names for each source that shares another's words the one that stands for both.
    """
    groups: dict[tuple[str, bool], Group] = {}
    outlets = {fold(s.annotations.document.publisher) for s in sources if s.annotations.document.publisher}
    for n, source in enumerate(sources):
        for mention in source.annotations.of(Mention):
            mention = at_home(mention, source)
            if fold(mention.name) in outlets and mention.type != "media":
                mention = replace(mention, type="media")  # "told the Kivu Mirror", which is one of the sources
            key = (fold(mention.name), mention.type == "person")
            group = groups.setdefault(key, Group(mention.name, mention.type, mention.known))
            group.known |= mention.known
            group.mentions.append((n, mention))
    merged = _turned(_merge(list(groups.values())), sources)
    lands = lands_of(merged, sources)
    merged = national(unnamed(merged, lands), lands)
    merged = _by_seat(_by_acronym(of_kind(merged, sources), sources))
    for at, n, mention in list(find_short(_bearers(merged, sources), sources)):
        merged[at].mentions.append((n, mention))
    ranked = sorted(decide(merged), key=lambda g: (not g.pinned, -centrality(g, sources, leads), fold(g.name)))
    ranked = [g for g in ranked if any(m.acting for _, m in g.mentions)]
    owner: dict[tuple[int, str], str] = {}
    actors = []
    for at, group in enumerate(ranked):
        actors.append(_actor(f"A{at + 1}", group, sources))
        for n, mention in group.mentions:
            owner[n, mention.name] = f"A{at + 1}"
            owner.setdefault((n, sources[n].text[mention.start : mention.end]), f"A{at + 1}")
    return Resolution(ranked, actors, owner)


def _merge(groups: list[Group]) -> list[Group]:
    groups.sort(key=lambda g: (-len(g.mentions), fold(g.name)))
    kept: list[Group] = []
    short = [g for g in groups if g.person and is_short(g.name)]
    for group in [g for g in groups if g not in short]:
        home = next((k for k in kept if _same(k, group)), None)
        if home is None:
            kept.append(group)
        else:
            absorb(home, group)
    for group in short:
        kin = any(m.role.lower() in KIN for _, m in group.mentions)  # "his brother Sesay" is another
        homes = [k for k in kept if not kin and k.person and is_short_of(group.name, k.name)]
        if len(homes) == 1:
            absorb(homes[0], group)
        else:
            kept.append(group)
    return kept


def _turned(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """Who bears another's name with the surname first is the same person where no source names both and every source of
    the one tells of the office that the other holds there."""
    kept: list[Group] = []
    for group in groups:
        homes = [k for k in kept if k.person and group.person and turned_round(k.name, group.name)]
        homes = [k for k in homes if _holds(k, group, sources) or _holds(group, k, sources)]
        if len(homes) == 1:
            absorb(homes[0], group)
        else:
            kept.append(group)
    return kept


def _holds(one: Group, other: Group, sources: Sequence[Cited]) -> bool:
    """True where the sources of the other tell, in the same land, of an office that the one is said to hold."""
    here, there = {n for n, _ in one.mentions}, {n for n, _ in other.mentions}
    offices = {" ".join(m.role.lower().split()[-2:]) for _, m in one.mentions if " " in m.role}
    told = any(all(office in sources[n].text.lower() for n in there) for office in offices)
    lands = [frozenset[str]().union(*(sources[n].lands for n in numbers)) for numbers in (here, there)]
    return told and here.isdisjoint(there) and bool(lands[0] & lands[1])


def _bearers(groups: Sequence[Group], sources: Sequence[Cited]) -> list[Bearer]:
    return [
        Bearer(at, g.name, g.type, g.known, frozenset(sources[n].text[m.start : m.end] for n, m in g.mentions))
        for at, g in enumerate(groups)
    ]


def _by_acronym(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """What is told by nothing but an acronym is the one body that the case gives this acronym.

    An unnamed group that has one ("the junta, which calls itself the ABC") is the one body whose name it spells.
    """
    bearers = _bearers(groups, sources)
    told = {b.number: acronyms(b) for b in bearers}
    gone: set[int] = set()
    for b in bearers:
        own = told[b.number]
        if len(own) != 1 or b.type in ("state", "person"):
            continue
        bare, unnamed = len(b.forms) == len(own), b.name[0].islower()
        others = [o for o in bearers if o.number != b.number and o.type not in ("state", "person", "media")]
        homes = [o for o in others if (bare and own <= told[o.number] | spelt(o)) or (unnamed and own <= spelt(o))]
        if len(homes) == 1 and homes[0].number not in gone:
            home = groups[homes[0].number]
            home.mentions += groups[b.number].mentions
            gone.add(b.number)
    for one, other in combinations([b for b in bearers if told[b.number] and b.number not in gone], 2):
        if told[one.number] & told[other.number] and _translates(groups[one.number], groups[other.number]):
            home, group = (groups[b.number] for b in (one, other))
            absorb(home, group)
            gone.add(other.number)
    return [g for at, g in enumerate(groups) if at not in gone]


def _translates(one: Group, other: Group) -> bool:
    """True for two names of one acronym that share a word, none of which a source tells beside the other: translations
    of one name."""
    if one.person or other.person or one.type != other.type or (one.known and other.known):
        return False
    shared = set(significant(one.name)) & set(significant(other.name)) - COMMON
    full = [{n for n, m in g.mentions if " " in m.name} for g in (one, other)]
    return any(len(word) >= STEM for word in shared) and full[0].isdisjoint(full[1])


# words of which the names of many bodies are made
COMMON = frozenset(
    "national democratic republican people peoples popular united federal central general international liberation "
    "committee association movement commission federation development ministry revolutionary independent".split()
)


def _by_seat(groups: list[Group]) -> list[Group]:
    """ "Civil Society" is the one "Civil Society of Ica" that the case names; not so a body that other states have."""
    kept: list[Group] = []
    for group in groups:
        plain = " " in group.name and group.name[0].isupper() and not (group.person or group.known)
        homes = [g for g in groups if g.name.startswith(f"{group.name} of ") and g.type == group.type] if plain else []
        if len(homes) == 1 and not nation_and_rest(homes[0].name)[0]:
            absorb(homes[0], group)
        else:
            kept.append(group)
    return kept


def _same(a: Group, b: Group) -> bool:
    if a.known and b.known:
        return False  # the lexicon has told two known names apart
    if a.type != b.type and not {"person", "state"}.isdisjoint((a.type, b.type)):
        return False  # a province and a body that bears its name
    if a.type == "person":
        return same_person(a.name, b.name)
    return same_body(a.name, b.name)


def plainest(group: Group, forms: Mapping[str, int] = NO_FORMS) -> str:
    """What a group is called: as the lexicon knows it, where a source does too (``forms``, how often each is told),
    else by the full name that is told most often, the shorter of equals: no title or place that a text glued to it."""
    if group.known:
        return _then(group, forms)
    named = group.name[0].isupper()  # and not only by its kind
    told = Counter(m.name for _, m in group.mentions if " " in m.name and m.name[0].isupper() == named)
    full = {n: k for n, k in told.items() if not (group.person and is_short(n))} or told
    best = min(full, key=lambda name: (-full[name], len(name), name)) if full else group.name
    return best[:-1] if best.endswith("s") and best[:-1] in full else best  # a possessive that lost its apostrophe


def _then(group: Group, forms: Mapping[str, int]) -> str:
    """The lexicon's name, or the full one by which the sources tell of a group or organisation that has since taken
    another: they share no word."""
    if group.type not in RENAMED or not group.name[0].isupper():
        return group.name
    now = {word for word in fold(group.name).split() if word not in known_names.particles()}
    told = [form for form in forms if form[0].isupper() or form.startswith("al-")]
    if any(now & set(fold(form).split()) or _alike(now, fold(form).split()) for form in told):
        return group.name
    return max((form for form in told if " " in form), key=lambda form: (forms[form], form), default=group.name)


def _alike(now: Iterable[str], told: Iterable[str]) -> bool:
    """True where a word of one name is another form of a word of the other: "Democrats", "Democratic"."""
    return any(a[:STEM] == b[:STEM] for a in now for b in told if min(len(a), len(b)) >= STEM)


STEM = 7  # letters that two forms of a word share


def type_of(group: Group) -> ActorType:
    """The type that the lexicon knows, else that of most mentions."""
    types: Counter[ActorType] = Counter(m.type for _, m in group.mentions)
    return group.type if group.known else types.most_common(1)[0][0]


def _distinct(forms: Counter[str]) -> list[str]:
    """The forms, most told first, each in one spelling of its capitals and articles."""
    told: dict[str, str] = {}
    for form, _ in sorted(forms.items(), key=lambda f: (-f[1], f[0])):
        told.setdefault(form.lower().removeprefix("the "), form)
    return list(told.values())


def is_name(form: str, group: Group) -> bool:
    """True for what names the actor: of a person no mere office, "Chad's prime minister"."""
    return not group.person or not group.name[0].isupper() or (form[0].isupper() and not _tells_office(form, group))


def _tells_office(form: str, group: Group) -> bool:
    named = {word for _, m in group.mentions for word in fold(m.name).split()}
    return named.isdisjoint(fold(form).split())


def _roles(group: Group) -> tuple[str, ...]:
    """What the sources call a person, most told first; not what a longer one of them says too."""
    told = Counter(m.role for _, m in group.mentions if m.role)
    kept: list[str] = []
    for role in sorted(told, key=lambda r: (-len(r.split()), -told[r], r)):
        if not any(f" {longer}".lower().endswith(f" {role}".lower()) for longer in kept):
            kept.append(role)
    return tuple(sorted(kept, key=lambda r: (-told[r], r)))[:4]


def _actor(id: str, group: Group, sources: Sequence[Cited]) -> Actor:
    forms: Counter[str] = Counter()
    for n, mention in group.mentions:
        forms[" ".join(sources[n].text[mention.start : mention.end].split())] += 1
    name = group.called or plainest(group, forms)
    aliases = tuple(form for form in _distinct(forms) if form != name and is_name(form, group))
    if name in forms:
        aliases = (name, *aliases)
    first_in: dict[int, list[Mention]] = defaultdict(list)
    for n, mention in sorted(group.mentions, key=lambda e: (e[0], e[1].start)):
        first_in[n].append(mention)
    evidence = [evidence_for(sources[n], m.start, m.end) for n, ms in first_in.items() for m in ms]
    return Actor(
        id, name, group.typed or type_of(group), aliases,
        _roles(group), len(group.mentions),
        tuple(sources[n].id for n in sorted(first_in)), tuple(evidence[:MAX_EVIDENCE]),
    )  # fmt: skip
