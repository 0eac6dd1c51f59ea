"""Which groups of mentions are one actor: by names that agree, by a surname and a rank, by an acronym.

Joined only with evidence: of several that a short name fits none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.annotate.actors.runs import SUFFIXES
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.brief.actors.groups import Group, absorb, joined
from briefing.brief.actors.homes import BLOCS, is_common
from briefing.brief.actors.names import (
    fold,
    is_short,
    is_short_of,
    is_slip,
    nation_and_rest,
    one_letter_apart,
    person_parts,
    same_body,
    same_person,
)
from briefing.brief.actors.namesakes import Namesakes, by_ends, of_short
from briefing.brief.actors.short_names import Bearer, acronyms, first_words, means_other, spelt, turned
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.around_names import around
from briefing.lexicon.names import is_given
from briefing.model import Mention
from briefing.record import replace


def one_by_name(groups: Mapping[tuple[str, bool], Group], sources: Sequence[Cited]) -> list[Group]:
    """The groups, by folded name and whether a person's, of which those are one whose names agree."""
    return _by_slip(_by_nickname(_merge(_no_persons(groups)), sources))


_NICKNAME = expression(r"[\"“‘'(]([A-Z][^\"“”‘’'()]+)[\"”’')]\s+(.+)", re.DOTALL)


def _by_nickname(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """ "Zuvi Okello" is the one person whom a source calls 'Ada "Zuvi" Okello'."""
    called: list[tuple[Group, str]] = []
    for g in groups:
        forms = {sources[n].text[m.start : m.end] for n, m in g.mentions} if g.person else set()
        called += [(g, f"{told[1]} {told[2]}") for form in sorted(forms) if (told := _NICKNAME.search(form))]
    return joined(
        groups,
        lambda group: [g for g, name in called if g is not group and group.person and same_person(name, group.name)],
    )


def one_by_short_name(groups: list[Group], sources: Sequence[Cited], home: str) -> list[Group]:
    """The groups of which those are one that an acronym or the first words of a name join; ``home`` is the state that
    the case is about."""
    return _by_first_word(_by_seat(_by_acronym(groups, sources), home))


def _no_persons(groups: Mapping[tuple[str, bool], Group]) -> list[Group]:
    """The groups; who seems a person for having spoken, and bears the name of a body told elsewhere, is that body; what
    seems a body for it, and bears the surname of a person alone, is one."""
    kept = []
    surnames = {person_parts(g.name)[1] for g in groups.values() if g.person and " " in g.name}
    for (name, person), group in groups.items():
        if name in surnames and group.type == "organisation" and is_strange(group.name):
            group.type = "person"
            group.mentions = [(n, replace(m, type="person")) for n, m in group.mentions]
        body = groups.get((name, False)) if person and " " in name else None
        if body is not None and not any(m.role for _, m in group.mentions):
            body.mentions += [(n, replace(m, type=body.type)) for n, m in group.mentions]
        else:
            kept.append(group)
    return kept


def _merge(groups: list[Group]) -> list[Group]:
    groups.sort(key=lambda g: (-len(g.mentions), fold(g.name)))
    kept = Namesakes()
    short = [g.person and is_short(g.name) for g in groups]
    for group in [g for g, cut in zip(groups, short, strict=True) if not cut]:
        home = next((k for k in kept.like(group) if _same(k, group)), None)
        if home is None:
            kept.add(group)
        else:
            kept.absorb(home, group)
    for group in [g for g, cut in zip(groups, short, strict=True) if cut]:
        kin = any(m.role in around().kin for _, m in group.mentions)  # "his brother Sesay" is another
        near = kept.sharing(of_short(group.name)) if not kin else []
        homes = [k for k in near if k.person and is_short_of(group.name, k.name)]
        homes = homes or _by_given_name(kept, group)
        if len(homes) > 1:
            group.mentions = _share_by_rank(homes, group)
            homes = []
        if len(homes) == 1:
            kept.absorb(homes[0], group)
        elif group.mentions:
            kept.add(group)
    return kept.groups


def _by_given_name(kept: Namesakes, group: Group) -> list[Group]:
    """Who is told by a given name alone: with a rank, "Captain Ada" is the one captain Ada Okello; without one, who
    bears a name that no other of the case does, if no list has it or others of the case bear the surname."""
    words = fold(group.name).split()
    bearers = [k for k in kept.sharing(words[:1]) if k.person and fold(k.name).split()[:1] == words]
    role = next((m.role for _, m in group.mentions if m.role), "")
    if role and role not in around().kin:
        same = _one_of_rank(bearers, role)
        bearers = bearers if same is not None else []
    elif not (is_strange(group.name) or any(_has_family(b, kept) for b in bearers)):
        return []
    return bearers if len(bearers) == 1 else []


def _has_family(bearer: Group, kept: Namesakes) -> bool:
    """True where the case tells in full of another of the surname: who is one of a family is told by a given name."""
    last = person_parts(bearer.name)[1]
    kin = (k for k in kept.sharing([last]) if k is not bearer and k.person and " " in k.name)
    return any(person_parts(k.name)[1] == last for k in kin)


def _share_by_rank(homes: Sequence[Group], group: Group) -> list[tuple[int, Mention]]:
    """Give each mention of a surname that several bear to the one of its rank, "General Okello", and with it the bare
    ones of a source that tells of no other; what is left over."""
    rest: list[tuple[int, Mention]] = []
    for n in sorted({n for n, _ in group.mentions}):
        here = [m for k, m in group.mentions if k == n]
        owners = {m: _one_of_rank(homes, m.role) for m in here if m.role}
        told = {id(owner): owner for owner in owners.values()}
        alone = next(iter(told.values())) if len(told) == 1 else None
        for m in here:
            owner = owners[m] if m.role else alone
            (owner.mentions if owner is not None else rest).append((n, m))
    return rest


def _one_of_rank(homes: Sequence[Group], role: str) -> Group | None:
    fitting = [g for g in homes if any(m.role and _rank(m.role) == _rank(role) for _, m in g.mentions)]
    office = role.lower().removeprefix("former ")  # "former fish minister", who was one in the report before
    fitting = fitting or [g for g in homes if " " in office and any(m.role.lower() == office for _, m in g.mentions)]
    return fitting[0] if len(fitting) == 1 else None


def _rank(role: str) -> tuple[str, frozenset[str]]:
    """The office that a role ends in, and what sets its holder apart from others: "former", "vice", "elect"."""
    words = OF_WHAT.split(role.lower().replace("-", " "))[0].split()
    plain = [word for word in words if word not in around().apart] or words
    return plain[-1], frozenset(words) & around().apart


OF_WHAT = expression(r" (?:of|for|from|in|at) ")


def bearers(groups: Sequence[Group], sources: Sequence[Cited]) -> list[Bearer]:
    return [
        Bearer(at, g.name, g.type, g.known, frozenset(sources[n].text[m.start : m.end] for n, m in g.mentions))
        for at, g in enumerate(groups)
    ]


def _by_acronym(groups: list[Group], sources: Sequence[Cited]) -> list[Group]:
    """What is told by nothing but an acronym is the one body that the case gives this acronym.

    An unnamed group that has one ("the junta, which calls itself the ABC") is the one body whose name it spells.
    """
    told = bearers(groups, sources)
    short = {b.number: acronyms(b) for b in told}
    gone: set[int] = set()
    for b in told:
        own = short[b.number]
        if len(own) != 1 or b.type in ("state", "person") or (b.known and b.name in own):
            continue  # of these letters the lexicon knows the bearer
        bare, unnamed = len(b.forms) == len(own), b.name[0].islower()
        letters = {"".join(c for c in acronym if c.isupper()) for acronym in own}  # MDW of MoDW
        others = [o for o in told if o.number != b.number and o.type not in ("state", "person", "media")]
        homes = [
            o
            for o in others
            if (bare and (own <= short[o.number] | spelt(o) or letters <= spelt(o))) or (unnamed and own <= spelt(o))
        ]
        if bare and not b.known:
            homes = homes or [o for o in others if not short[o.number] and turned(own) & spelt(o)]
        if len(homes) == 1 and homes[0].number not in gone:
            home = groups[homes[0].number]
            home.mentions += groups[b.number].mentions
            gone.add(b.number)
    return [g for at, g in enumerate(groups) if at not in gone]


def _by_seat(groups: list[Group], home: str) -> list[Group]:
    """ "Civil Society" is the one "Civil Society of Ica" that the case names and "Reform Caucus" the one "House Reform
    Caucus"; not so a body that other states than ``home`` have."""

    ends = by_ends(groups)

    def homes_of(group: Group) -> list[Group]:
        plain = " " in group.name and group.name[0].isupper() and not (group.person or group.known)
        longer = ends.get(group.name, ()) if plain else ()
        homes = [g for g in longer if g.type == group.type and _is_longer(g.name, group.name)]
        nation = nation_and_rest(homes[0].name)[0] if len(homes) == 1 else ""
        return homes if not nation or (nation == home and not is_common(group.name)) else []

    return joined(groups, homes_of)


def _is_longer(name: str, short: str) -> bool:
    """True for a name that says of the same body where it is or to what it belongs."""
    world = name.partition(" ")[0] in BLOCS  # "International Fish Union" is not one land's
    return name.startswith(f"{short} of ") or (name.endswith(f" {short}") and not is_common(short) and not world)


def _by_slip(groups: list[Group]) -> list[Group]:
    """ "Zunon Okello" is the one editor Zinon Okello whom another source has; none of two whom one source tells."""
    kept: list[Group] = []
    namesakes: dict[tuple[str, ...], list[Group]] = {}  # persons by all but one word of their names
    for group in groups:
        words = _words(group) if group.person else ()
        keys = [(*words[:k], "", *words[k + 1 :]) for k in range(len(words)) if len(words) > 1]
        homes = {id(g): g for key in keys for g in namesakes.get(key, ()) if _is_slip(g, group, key.index(""))}
        if len(homes) == 1:
            absorb(next(iter(homes.values())), group)
            continue
        kept.append(group)
        for key in keys:
            namesakes.setdefault(key, []).append(group)
    return kept


def _words(group: Group) -> tuple[str, ...]:
    given, last = person_parts(group.name)
    return (*given, last)


def _is_slip(a: Group, b: Group, at: int) -> bool:
    """True where the names differ in one letter of their word ``at``, and in no source are told together: that of a
    long word which is no other name, or of a first name beside one office."""
    x, y = _words(a)[at], _words(b)[at]
    if min(len(x), len(y)) < GIVEN or not one_letter_apart(x, y) or _sources(a) & _sources(b):
        return False
    one, other = ({_rank(m.role) for _, m in g.mentions if m.role} for g in (a, b))
    names_two = is_given(x.title()) and is_given(y.title())  # "Khalid", "Khalil"
    long = is_slip(x, y) and not names_two
    return (at == 0 and bool(one & other)) or (long and (bool(one & other) or not (one and other)))


def _sources(group: Group) -> set[int]:
    return {n for n, _ in group.mentions}


GIVEN = 4  # letters of a given name in which one may be a slip


def _same(a: Group, b: Group) -> bool:
    if a.known and b.known:
        return False  # the lexicon has told two known names apart
    if a.type != b.type and not {"person", "state"}.isdisjoint((a.type, b.type)):
        return False  # a province and a body that bears its name
    if a.type == "person":
        return same_person(a.name, b.name)
    return same_body(a.name, b.name)


def _by_first_word(groups: list[Group]) -> list[Group]:
    """ "Oryol" that the text calls a firm, and who seems a person for having spoken, is the one "Oryol Airlines" or
    "Oryol Bay Holdings" that the case names; so is any "Ada Oryol" where there is an "Ada Oryol Ltd"."""

    ends = by_ends(groups)

    def homes_of(group: Group) -> list[Group]:
        strange = not group.known and group.type != "person" and not means_other(group.name)
        if group.type == "state":
            return []  # "Chile" and "Chile Radio"
        speaks = group.person and " " in group.name and not any(m.role for _, m in group.mentions)
        longer = ends.get(group.name, ())
        return [g for g in longer if _is_company(g, group.name, legal=not (strange or speaks) or g.known)]

    for group in [g for g in groups if g.person and homes_of(g)]:
        group.mentions[:] = [(n, replace(m, type="organisation", role="")) for n, m in group.mentions]
        group.type = "organisation"
    return joined(groups, homes_of)


def _is_company(group: Group, first: str, *, legal: bool) -> bool:
    """True for a company of these first words, ``legal`` where nothing but its form follows: "Oryol Private Ltd"."""
    if not group.name.startswith(f"{first} "):
        return False
    rest = group.name.removeprefix(f"{first} ")
    if group.type == "media":
        return set(rest.lower().split()) <= OUTLET  # "Zuvik" and "Zuvik News Agency"
    own = all(word.lower().replace(".", "") in LEGAL for word in rest.split())
    return own or (not legal and first in first_words(group.name, group.type))


OUTLET = frozenset("news agency television tv radio channel newspaper online network".split())
LEGAL = SUFFIXES.union("inc plc corp ltd llc limited private pvt pte pty co".split())  # forms of companies
