"""Actors over all sources: mentions that name the same actor become one, ranked as an analyst would put them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from briefing.brief.actors.groups import Group, state_of
from briefing.brief.actors.homes import at_home, is_open, national, of_branches, unnamed
from briefing.brief.actors.identity import bearers, one_by_name, one_by_short_name
from briefing.brief.actors.kinds import of_field, of_kind, of_raid, of_strike
from briefing.brief.actors.lands import lands_of
from briefing.brief.actors.names import STEM, fold, is_short
from briefing.brief.actors.offices import by_part, of_states
from briefing.brief.actors.ranking import WHOSE_OPEN, centrality
from briefing.brief.actors.short_names import find_short
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.sources.copies import NO_COPIES
from briefing.documents.outlets import is_body, is_outlet
from briefing.lexicon import names as known_names
from briefing.lexicon.around_names import around
from briefing.model import Actor, ActorType, Mention
from briefing.record import replace
from briefing.tokens import tokenize

NO_FORMS: Mapping[str, int] = {}
RENAMED = ("armed-group", "organisation")  # types of actors that change their names
OF_STATE = ("government", "military")
MAX_EVIDENCE = 40


class Resolution:
    """Which actor each name in each source stands for."""

    def __init__(self, groups: Sequence[Group], actors: Sequence[Actor], owner: dict[tuple[int, str], str]) -> None:
        self.groups = groups
        self.actors = actors
        self._owner = owner
        ids = {actor.name: actor.id for actor in actors if actor.type == "state"}
        self._persons = {a.id for a in actors if a.type == "person"}
        self._states = {
            a.id: ids[state]
            for a in actors
            if a.type in ("military", "government") and (state := state_of(a.name)) in ids
        }

    def state_of(self, actor: str) -> str | None:
        """The id of the state that a body belongs to: of Iraq for the Iraqi army; None for what belongs to none."""
        return self._states.get(actor)

    def is_person(self, actor: str) -> bool:
        """True for a single human being."""
        return actor in self._persons

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
    published = {s.annotations.document.publisher or "" for s in sources}
    outlets = {fold(name) for name in published if is_outlet(name) or not is_body(name)} - {""}
    case = sum((source.naming for source in sources), Counter[str]())
    for n, source in enumerate(sources):
        moved: dict[str, Mention] = {}  # those of another land than the lexicon's, by the lexicon's name
        for told in source.annotations.of(Mention):
            mention = at_home(told, source, case)
            if mention is not told:
                moved[told.name] = mention
            elif told.name in moved and source.text[told.start].islower():  # "the party", told again
                mention = replace(moved[told.name], start=told.start, end=told.end, acting=told.acting)
            if fold(mention.name) in outlets and not mention.known:
                mention = replace(mention, type="media")  # "told the Kivu Mirror", which is one of the sources
            key = (fold(mention.name), mention.type == "person")
            group = groups.setdefault(key, Group(mention.name, mention.type, mention.known))
            group.known |= mention.known
            group.mentions.append((n, mention))
    merged = one_by_name(groups, sources)
    lands = lands_of(merged, sources)
    of_branches(merged, sources, lands)
    merged = national(unnamed(merged, lands), lands)
    home = lands.home
    merged = of_field(of_raid(of_strike(of_kind(merged, sources, lands), sources), sources), home)
    merged = one_by_short_name(merged, sources, home)
    merged = of_states(by_part(merged, sources, home), sources, home)
    for at, n, mention in list(find_short(bearers(merged, sources), sources)):
        merged[at].mentions.append((n, mention))

    def worth(group: Group) -> float:
        return centrality(group, sources, leads, home) * (WHOSE_OPEN if is_open(group, lands) else 1)

    ranked = sorted(decide(merged), key=lambda g: (not g.pinned, -worth(g), fold(g.name)))
    ranked = [g for g in ranked if _is_somebody(g)]
    owner: dict[tuple[int, str], str] = {}
    actors = []
    for at, group in enumerate(ranked):
        actors.append(_actor(f"A{at + 1}", group, sources))
        for n, mention in group.mentions:
            owner[n, mention.name] = f"A{at + 1}"
            owner.setdefault((n, sources[n].text[mention.start : mention.end]), f"A{at + 1}")
    return Resolution(ranked, actors, owner)


def _is_somebody(group: Group) -> bool:
    """True for who acts somewhere, and for a body of that name that is told only as a place: a hospital, a school."""
    site = group.type == "organisation" and fold(group.name).rpartition(" ")[2] in around().sites
    return site or any(m.acting for _, m in group.mentions)


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
    another: they share no word, or are an armed group's."""
    if group.type in OF_STATE:
        return _plainly(group.name, forms)
    if group.type not in RENAMED or not group.name[0].isupper():
        return group.name
    now = {word for word in fold(group.name).split() if word not in known_names.particles()}
    told = [form for form in forms if form[0].isupper() or form.startswith("al-")]
    now |= {word[:STEM] for word in now if len(word) > STEM}  # "Democrats", "Democratic"
    if any(word in now or word[:STEM] in now for form in told for word in fold(form).split()):
        return group.name
    return max((form for form in told if " " in form), key=lambda form: (forms[form], form), default=group.name)


def _plainly(name: str, forms: Mapping[str, int]) -> str:
    """The lexicon's name of a body of a state, or its nationality and common noun where the sources tell nothing else:
    "Kenyan police", whatever it has been called since."""
    said = set(fold(name).split())
    plain: dict[str, int] = {}
    for form in forms:
        words = set(fold(form).split())
        state, noun = _nation_and_body(form)
        if state and noun:
            told = f"{known_names.adjective_of(state)} {noun}"
            plain[told] = plain.get(told, 0) + forms[form]
        elif (words <= said and not _is_noun(form)) or form.isupper():
            return name
    return max(plain, key=lambda told: (plain[told], told), default=name)


def _is_noun(form: str) -> bool:
    """True for the mere common noun of a body: "police", of whatever name."""
    tokens = tokenize(form)
    body = known_names.bodies().at(tokens, 0, len(tokens))
    return body is not None and body[0] == len(tokens)


def _nation_and_body(form: str) -> tuple[str, str]:
    """The state and the common noun of a body that is told by these alone: "Kenyan police", "Chad's army"; not
    its men, "Chadian troops"."""
    tokens = tokenize(form)
    end = len(tokens)
    nation = known_names.nationalities().at(tokens, 0, end)
    known = known_names.actors().at(tokens, 0, 1) or known_names.actors().at(tokens, 0, min(2, end))
    if nation is not None:
        k, state = nation
    elif known is not None and known[1].type == "state":
        k, state = known[0], known[1].name
    else:
        return "", ""
    k += k < end and tokens.low[k] in ("'s", "’s")
    body = known_names.bodies().at(tokens, k, end) if k < end else None
    whole = body is not None and k + body[0] == end and tokens.words[k].islower() and not tokens.low[-1].endswith("s")
    return (state, " ".join(tokens.words[k:])) if whole else ("", "")


def type_of(group: Group) -> ActorType:
    """The type that the lexicon knows, else that of most mentions by a full name, which tell it better than others."""
    full = [m for _, m in group.mentions if " " in m.name]
    types: Counter[ActorType] = Counter(m.type for m in full or [m for _, m in group.mentions])
    return group.type if group.known else types.most_common(1)[0][0]


def _distinct(forms: Counter[str]) -> list[str]:
    """The forms, most told first, each in one spelling of its capitals and articles."""
    told: dict[str, str] = {}
    for form, _ in sorted(forms.items(), key=lambda f: (-f[1], f[0])):
        told.setdefault(form.lower().removeprefix("the "), form)
    written = list(told.values())  # without possessives that lost their apostrophe: "Perus"
    return [form for form in written if not (form.endswith("s") and form[:-1] in written and form[0].isupper())]


def _roles(group: Group) -> tuple[str, ...]:
    """What the sources call a person, most told first; not what a longer one of them says too."""
    told = Counter(m.role for _, m in group.mentions if m.role)
    kept: list[str] = []
    for role in sorted(told, key=lambda r: (-len(r.split()), -told[r], r)):
        if not any(f" {longer}".lower().endswith(f" {role}".lower()) for longer in kept):
            kept.append(role)
    return tuple(sorted(kept, key=lambda r: (-told[r], r)))[:4]


def _actor(id: str, group: Group, sources: Sequence[Cited]) -> Actor:
    forms = Counter(sources[n].line(m.start, m.end) for n, m in group.mentions)
    name = group.called or plainest(group, forms)
    aliases = tuple(form for form in _distinct(forms) if form != name)
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
