"""What a text says of its own names: surnames after full names, roles, missions abroad by their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.aliases import join_aliases
from briefing.annotate.actors.definitions import define
from briefing.annotate.actors.families import by_given_names, is_kin_at, nearest_of_name
from briefing.annotate.actors.fighters import join_fighters
from briefing.annotate.actors.holders import holders
from briefing.annotate.actors.persons import is_named_after
from briefing.annotate.actors.roles import find_roles, join_offices, say_whose
from briefing.annotate.actors.runs import Found, Spans, joined, tokens_of
from briefing.annotate.actors.strange_speakers import find_strange_speakers, is_strange
from briefing.calendar import LOW_MONTHS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.surnames import first_surname, surname
from briefing.tokens import Tokens

MIDDLE = 3  # letters that a name between two others has more of, by which alone somebody is told
BEFORE_MONTHS = frozenset("in since until till last next this by early mid late of every each during through".split())


def resolve(text: str, tokens: Tokens, every: Spans, told: Spans, found: list[Found]) -> None:
    """Complete and correct the mentions in place; ``every`` are the tokens of the sentences that are no furniture,
    ``told`` of those that are no headlines either."""
    define(text, tokens, found)
    _surnames(tokens, every, told, found)
    join_aliases(text, tokens, found)
    join_fighters(tokens, found)
    find_roles(tokens, found)
    join_offices(tokens, found)
    find_strange_speakers(tokens, told, found)
    _missions(tokens, every, found)
    holders(tokens, every, found)
    say_whose(tokens, found, frozenset(first for first, _ in told))


def _surnames(tokens: Tokens, every: Spans, told: Spans, found: list[Found]) -> None:
    """Give every bare surname the full name that the text tells; a surname of two persons stays open."""
    _full_names(tokens, told, found)
    owners = _owners(found)
    _royals(found)
    whole = {f.name for f in found if f.person}
    for f in found:  # a possessive that lost its apostrophe
        if f.person and f.name.endswith("s") and (f.name[:-1] in whole or f.name[:-1].lower() in owners):
            f.name = f.name[:-1]
    since = _kin_since(tokens, found)
    for f in found:
        if f.person and f.name.count(" ") == 1:  # "Abu Zuvik" of "Abu Zuvik al-Bromi"
            longer = {name for name in whole if name.startswith(f"{f.name} ")}
            f.name = longer.pop() if len(longer) == 1 else f.name
        if f.person and " " not in f.name:
            whole_names = owners.get(f.name.lower(), set())
            kin = f.first > 0 and tokens.words[f.first - 1] in around().kin
            if len(whole_names) == 1 and not kin and f.first >= since.get(name := min(whole_names), 0):
                f.name = name
    if not whole:
        return
    nearest_of_name(tokens, told, found, owners)
    by_given_names(tokens, told, found)
    _find_surnames(tokens, every, found, owners)


def _owners(found: Sequence[Found]) -> dict[str, set[str]]:
    """The full names by each folded surname that may tell them: "al-Sayed", "sayed", the first of two."""
    owners: dict[str, set[str]] = {}
    for f in found:
        if f.person and " " in f.name:
            owners.setdefault(surname(f.name).lower(), set()).add(f.name)
            bare = surname(f.name).lower().removeprefix("al-").removeprefix("el-").rpartition(" ")[2]
            owners.setdefault(bare, set()).add(f.name)
            parts = f.name.split()
            apart = {p for p, particle in pairwise(parts[2:]) if particle in ("da", "de", "do")}  # "… Lula da Silva"
            parts = [p for p in parts[1:-1] if len(p) > MIDDLE and not is_ordinary(p.lower())]
            middle = (p for p in parts if p in apart or is_strange(p))
            for part in {first_surname(f.name) or "", *middle} - {""}:
                owners.setdefault(part.lower(), set()).add(f.name)
    return owners


def _find_surnames(tokens: Tokens, every: Spans, found: list[Found], owners: Mapping[str, set[str]]) -> None:
    """Add the bare surnames that nothing else has read as a mention."""
    titled = {f.name.lower(): f.name for f in found if f.person and " " not in f.name}
    called = frozenset({*owners, *titled, *(f"{name}s" for name in owners)})
    called |= {part for name in called if "-" in name for part in name.split("-")[:1]}
    taken = tokens_of(found)
    since = _kin_since(tokens, found)
    for k, first, last in tokens.among_runs(called, every):
        word = tokens.low[k]
        if k in taken or not tokens.words[k][0].isupper() or tokens.low[k - 1] == "surnamed":
            continue  # "a cook surnamed | Okello" is told by that alone
        end = _hyphened(tokens, k, last)
        word = "".join(tokens.low[k:end])
        speaks = not around().saying.isdisjoint(tokens.low[end : end + 1])  # "May told ministers so"
        if k == first and word in lexicon.common_words() and not speaks:
            continue  # "Long queues formed" is not about Long
        beside = (tokens.low[k - 1], *tokens.low[k + 1 : k + 2])
        if word in LOW_MONTHS and (beside[0] in BEFORE_MONTHS or any(map(str.isdigit, beside))):
            continue  # "in May", "May 3"
        full = owners.get(word) or owners.get(word[:-1] if word.endswith("s") else word)
        if full is None and word in titled:
            full = {titled[word]}
        if full is None or len(full) != 1:
            continue
        name = next(iter(full))
        if k < since.get(name, 0):  # somebody else, whose kin is introduced later
            name = tokens.words[k]
        begin = k - 2 if tokens.low[k - 2 : k] == ["al", "-"] else _surnames_begin(tokens, k, first, name)
        begin = begin if taken.isdisjoint(range(begin, k)) else k
        if not (_inside_longer(tokens, begin, end - 1, first, last) or is_named_after(tokens, begin, end, last)):
            found.append(Found(begin, end, name, "person", person=True))
            taken |= set(range(begin, end))  # "Al-Burhan" may be met by its article and by its last part
    found.sort(key=lambda f: f.first)


def _kin_since(tokens: Tokens, found: Sequence[Found]) -> dict[str, int]:
    """The token at which each person is first told in full who is only told as somebody's kin, or behind another of the
    surname: "Minister Okello … the lawyer Ada Okello"."""
    whole: dict[str, list[Found]] = {}
    for f in found:
        if f.person and f.last - f.first > 1:
            whole.setdefault(f.name, []).append(f)
    bare = [f for f in found if f.person and f.role and " " not in f.name]
    behind = (name for name, told in whole.items() if is_kin_at(tokens, told[0].first) or _is_behind_other(told, bare))
    return {name: min(f.first for f in whole[name]) for name in behind}


def _is_behind_other(told: Sequence[Found], bare: Sequence[Found]) -> bool:
    """True where one of the surname is told before by an office alone that is not among those of a person."""
    last, first = surname(told[0].name), min(f.first for f in told)
    before = {f.role.lower().split()[-1] for f in bare if f.name == last and f.first < first}
    return any(map(names.is_office, before - {word for f in told for word in f.role.lower().split()}))


def _royals(found: Sequence[Found]) -> None:
    """ "Prince Salman" is the one prince of that given name whom the text tells by more: "Prince Salman bin Ada"."""
    for f in found:
        if not f.person or f.last - f.first != 2:
            continue
        title, _, given = f.name.rpartition(" ")
        if title not in around().royal:
            continue
        whole = {
            other.name
            for other in found
            if other.person and other.name.startswith(f"{given} ") and title in (*other.role.split(), "Sheikh")
        }
        if len(whole) == 1:
            f.name = whole.pop()


def _full_names(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Read the one strange name that ends in a surname told with a title: "Zuvika Okello" where "Mrs Okello" is."""
    titled = frozenset(f.name.lower() for f in found if f.person and " " not in f.name and f.begin >= 0)
    if not titled:
        return
    taken = tokens_of(found)
    whole: dict[str, dict[str, list[Found]]] = {}
    for k, first, last in tokens.among_runs(titled, told):
        alone = not (k + 1 < last and capital(tokens.words[k + 1])) and tokens.low[k - 1] not in around().saying
        bare = k - 2 >= first and capital(tokens.words[k]) and alone and taken.isdisjoint((k - 1, k))
        if bare and _strange(tokens, k - 1):
            full = Found(k - 1, k + 1, joined(tokens, k - 1, k + 1), "person", person=True)
            whole.setdefault(tokens.low[k], {}).setdefault(full.name, []).append(full)
    for named in whole.values():
        found += next(iter(named.values())) if len(named) == 1 else []
    found.sort(key=lambda f: f.first)


def _hyphened(tokens: Tokens, k: int, last: int) -> int:
    """The end of the name that begins at token k, over the hyphens of a double one: "Menon-Okello"."""
    end = k + 1
    while end + 1 < last and _joined_to(tokens, end + 1) and capital(tokens.words[end + 1]):
        end += 2
    return end


def _surnames_begin(tokens: Tokens, k: int, first: int, name: str) -> int:
    """The token at which the surnames begin of which the last is at token k: "Mba" of "Mba Okello"."""
    words = name.split()[1:]
    begin = k
    while (
        begin > first and len(words) > 1 and tokens.low[begin - 1 : begin + 1] == [word.lower() for word in words[-2:]]
    ):
        begin, words = begin - 1, words[:-1]
    return begin


def _inside_longer(tokens: Tokens, begin: int, k: int, first: int, last: int) -> bool:
    """True where the surname is part of another name: "Trump Tower", "Ivanka Trump"."""
    behind = tokens.words[k + 1] if k + 1 < last else ""
    after = behind.isalpha() and behind[0].isupper() and not behind.isupper()
    before = begin > 0 and (names.is_given(tokens.words[begin - 1]) or _joined_to(tokens, begin))
    return after or before or (begin > first + is_ordinary(tokens.low[first]) and _strange(tokens, begin - 1))


def _joined_to(tokens: Tokens, k: int) -> bool:
    return tokens.joins(k - 1)


def _strange(tokens: Tokens, k: int) -> bool:
    """True for a word in capitals that means nothing else, as a given name that nobody has listed: "Ivonka Okello"."""
    return capital(tokens.words[k]) and tokens.words[k].isalpha() and is_strange(tokens.words[k])


def _missions(tokens: Tokens, every: Spans, found: list[Found]) -> None:
    """A mission without its place is the one that the text has placed before, where there is only one; so is "the
    consulate"."""
    called = {f.name for f in found}
    of_kind = {name: kind for name in called for kind in names.MISSIONS if kind in name and f" {kind}" in name}
    if not of_kind:
        return
    placed: dict[str, set[str]] = {}
    since: dict[str, int] = {}  # the token at which a mission is first told by its name
    for f in found:
        since.setdefault(f.name, f.first)
    for name, kind in of_kind.items():
        if f" {kind} in " in name:
            placed.setdefault(name.split(" in ")[0], set()).add(name)
    for f in found:
        full = placed.get(f.name)
        if full is not None and len(full) == 1 and since[next(iter(full))] < f.first:
            f.name = next(iter(full))
    taken = tokens_of(found)
    for kind in sorted(set(of_kind.values())):
        named = {f.name for f in found if of_kind.get(f.name) == kind}
        if len(named) == 1:
            name = named.pop()
            found += (b for b in _bare(tokens, every, kind.split(), name, taken) if b.first > since[name])
    found.sort(key=lambda f: f.first)


def _bare(tokens: Tokens, every: Spans, words: list[str], name: str, taken: set[int]) -> Iterator[Found]:
    """Where the text calls the one mission of its kind by that alone."""
    for k, _, last in tokens.among_runs(frozenset(words[:1]), every):
        if tokens.low[k : min(last, k + len(words))] == words and k not in taken:
            yield Found(k, k + len(words), name, "government", known=True)
