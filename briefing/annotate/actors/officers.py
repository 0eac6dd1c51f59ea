"""Bodies that only the office of their men tells: "Zuvik Lota managing director Ada Okello", "ZLF spokesman Baso"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.describing import is_acronym
from briefing.annotate.actors.runs import Found, joined, tokens_of
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.surnames import surname
from briefing.tokens import Tokens

LONGEST = 4  # words of a body's name
SPEAKS = ("spokesman", "spokeswoman", "spokesperson")  # whom persons and towns have too
HEADS = (*SPEAKS, "managing director", "chief executive", "ceo", "general manager", "co-founder", "shareholder")


def bodies_of_officers(tokens: Tokens, found: Sequence[Found]) -> Iterator[Found]:
    """The bodies that stand straight before the office of one of theirs, and that nothing else tells."""
    officers = [f for f in found if f.person and f.begin > 0 and f.role.lower().endswith(HEADS)]
    if not officers:
        return
    known = {f.name for f in found}
    taken = tokens_of(found)
    called = {part.lower() for f in found if f.person for part in (surname(f.name), f.name.partition(" ")[0])}
    for officer in officers:
        end = begin = officer.begin
        while begin > 0 and end - begin < LONGEST and begin - 1 not in taken and _may_name(tokens, begin - 1, called):
            begin -= 1
        if begin < end and _is_body(tokens, begin, end, officer.role.lower()):
            name = joined(tokens, begin, end)
            name = name[:-1] if name.endswith("s") and name[:-1] in known else name  # a lost apostrophe
            yield Found(begin, end, name, "organisation")


def _may_name(tokens: Tokens, k: int, called: Set[str]) -> bool:
    """True for a capital that may be of a body's name: no common word, no office, no part of a person's name."""
    low = tokens.low[k]
    plain = low in lexicon.common_words() or low in called or low in around().epithets or names.is_office(low)
    return capital(tokens.words[k]) and tokens.words[k].isalpha() and not plain


def _is_body(tokens: Tokens, begin: int, end: int, role: str) -> bool:
    """True where tokens [begin, end) before an office name neither a land nor a place nor a person."""
    for k in range(begin, end):
        hit = names.nationalities().at(tokens, k, end) or names.places().at(tokens, k, end)
        if hit is not None and k + hit[0] == end:
            return False
    if end - begin == 1:
        return is_acronym(tokens.words[begin]) or (is_strange(tokens.words[begin]) and not role.endswith(SPEAKS))
    return not names.is_given(tokens.words[begin]) and not all(map(is_ordinary, tokens.low[begin:end]))
