"""Who is named: actors of the lexicon, bodies of states, unnamed groups, and names that only the text gives.

The stages look at each token once, in this order: what the lexicon names, a nationality before a common noun ("Iraqi
troops"), an unnamed group ("protesters"), a run of capitals. Then the text's own definitions are applied: surnames of
persons named in full, acronyms in brackets, "also known as".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing import lexicon
from briefing.annotate.actors.bodies import body_of_its_state, body_of_state, lost_apostrophe, owner_before
from briefing.annotate.actors.common_bodies import find_common_bodies
from briefing.annotate.actors.coreference import resolve
from briefing.annotate.actors.locating import is_goal, is_inside, is_located, locates
from briefing.annotate.actors.naming import BEFORE_NAMES, named
from briefing.annotate.actors.no_actors import (
    begins_name,
    dateline_stops,
    in_dateline,
    is_branch,
    is_product,
    is_seat,
    is_shouted,
)
from briefing.annotate.actors.persons import is_named_after, name_within, whole_name
from briefing.annotate.actors.runs import (
    JOINS,
    Found,
    adjacent,
    body_type,
    capital,
    extend_body,
    joined,
    take_run,
)
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.annotate.actors.unnamed import find_group
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.surnames import surname_comes_first
from briefing.model import Mention, Sentence
from briefing.tokens import Tokens

WEIGHS = 4  # longer words are in capitals in a headline that puts all in capitals
FIELD = 10  # tokens of what an office is for


def find_mentions(text: str, tokens: Tokens, sentences: Sequence[Sentence]) -> list[Mention]:
    """Mentions of actors in order; none overlap."""
    found: list[Found] = []
    topic: Found | None = None  # whom the sentence before tells first
    begin = sorted({*tokens.where(names.MENTIONS, 0, len(tokens)), *tokens.upper})
    for sentence in sentences:
        if not sentence.boilerplate:
            first, last = tokens.between(sentence.start, sentence.end)
            inside = begin[bisect_left(begin, first) : bisect_left(begin, last)]
            known = len(found)
            _scan(tokens, inside, first, last, sentence.headline, found, topic)
            topic = found[known] if len(found) > known else None
    told = [tokens.between(s.start, s.end) for s in sentences if not (s.boilerplate or s.headline)]
    resolve(text, tokens, sentences, told, found)
    _confirm(tokens, sentences, found)
    find_common_bodies(tokens, told, found)
    return [
        Mention(tokens.starts[f.first], tokens.ends[f.last - 1], f.name, f.type, f.role, f.known, f.acting)
        for f in sorted(found, key=lambda f: f.first)
    ]


def _confirm(tokens: Tokens, sentences: Sequence[Sentence], found: list[Found]) -> None:
    """Leave out whom only a headline in capitals seems to name: "Minister Quits Over Leak" tells of no Mr Quits."""
    loud = [tokens.between(s.start, s.end) for s in sentences if s.headline and not s.boilerplate]
    inside = {k for first, last in loud if _in_capitals(tokens, first, last) for k in range(first, last)}
    if not inside:
        return
    told = {f.name for f in found if f.first not in inside}
    found[:] = [
        f
        for f in found
        if not f.person or f.first not in inside or f.name in told or names.is_given(f.name.partition(" ")[0].title())
    ]


def _in_capitals(tokens: Tokens, first: int, last: int) -> bool:
    """True where all words that weigh are in capitals."""
    return all(tokens.words[k][0].isupper() for k in range(first, last) if len(tokens.words[k]) > WEIGHS)


def _scan(
    tokens: Tokens, begin: Sequence[int], first: int, last: int, headline: bool, found: list[Found],
    topic: Found | None,
) -> None:  # fmt: skip
    """The mentions of one sentence; ``begin`` are those of its tokens at which one may begin, ``topic`` whom the
    sentence before tells first."""
    past = first  # the end of the mention found last
    dateline = dateline_stops(tokens, first, last)
    for i in begin:
        if i < past:
            continue
        low = tokens.low[i]
        may_begin = names.may_begin(low)
        if i < dateline:
            hit = _land(tokens, i, last) if may_begin & names.ACTOR else None
            found += [hit] if hit is not None else []
            past = i + 1 if hit is None else hit.last
            continue
        before = found[-1] if found else None
        if tokens.low[i - 1] == "its":
            before = topic if i == first + 1 else owner_before(tokens, i, found, first)
        hit = _read(tokens, i, first, last, may_begin, headline, before) if may_begin or low.endswith("s") else None
        if hit is None and (capital(tokens.words[i]) or low in BEFORE_NAMES):
            hit = named(tokens, i, first, last, headline, may_begin)
        if hit is not None:
            found.append(hit)
            past = hit.last
        elif may_begin & names.NATION and (nation := names.nationalities().at(tokens, i, last)):
            past = i + nation[0]  # no name begins inside "South Korean"
        elif may_begin & names.ACTOR and (known := names.actors().at(tokens, i, last)) and known[1].metonym:
            past = i + known[0]  # nor inside "New Delhi"


def _land(tokens: Tokens, i: int, last: int) -> Found | None:
    """The state in which the town of a dateline lies: "PUNO, Peru (AP) —"."""
    known = names.actors().at(tokens, i, last)
    if known is None or known[1].type != "state" or known[1].metonym:
        return None
    return Found(i, i + known[0], known[1].name, "state", known=True, acting=False)


def _read(
    tokens: Tokens, i: int, first: int, last: int, may_begin: int, headline: bool, before: Found | None
) -> Found | None:
    """A mention that the lexicon's words tell, by what the word at token i may begin."""
    known = names.actors().at(tokens, i, last) if may_begin & names.ACTOR else None
    of_body = known is not None and known[1].type not in ("state", "person") and _is_title(tokens, i + known[0], last)
    titled = may_begin & names.TITLE and not (known and (known[0] > 1 or of_body))
    hit = _titled(tokens, i, last) if titled else None
    if hit is None:
        word = tokens.words[i]
        if capital(word):
            nation = names.nationalities().at(tokens, i, last) if may_begin & names.NATION else None
            if known is not None or nation is not None or word[-1] in "sS":  # it may be a possessive
                hit = body_of_state(tokens, i, last, nation, known)
        if hit is None and known is not None:
            hit = _known(tokens, i, first, last, *known, headline)
        elif hit is None and word[0].isupper() and word.endswith("s") and len(word) > 4 and tokens.words[i - 1] != "-":
            hit = lost_apostrophe(tokens, i)
    if hit is None and tokens.low[i - 1 : i] == ["its"] and before is not None:
        hit = body_of_its_state(tokens, i, last, before)
    if hit is None and may_begin & names.GROUP:
        hit = find_group(tokens, i, first, last, headline, before)
    return hit


def _is_title(tokens: Tokens, k: int, last: int) -> bool:
    return k < last and names.titles().at(tokens, k, last) is not None


def _titled(tokens: Tokens, i: int, last: int) -> Found | None:
    """A title and a name: "Defence Minister Ada Okello", "activist Ravi Menon"."""
    title = names.titles().at(tokens, i, last) if i < last else None
    if title is None:
        return None
    parts: list[str] = []
    j = i
    while title is not None:
        if title[1]:
            parts.append(joined(tokens, j, j + title[0]))
        j += title[0]
        if j < last and tokens.words[j] == "." and adjacent(tokens, j):
            j += 1
        title = names.titles().at(tokens, j, last) if j < last else None
    parts = parts[1:] if len(parts) > 1 and parts[0] in around().kin else parts  # "her son | Colonel Okello"
    j = _behind_place(tokens, _behind_land(tokens, j, last), last)
    if j >= last or not capital(tokens.words[j]) or (tokens.low[j] in lexicon.common_words() and not _first(tokens, j)):
        return None
    known = names.actors().at(tokens, j, last)
    begin, end = name_within(tokens, j, take_run(tokens, j, last))
    if begin > j:  # "police spokesman Senior Commissioner Ada Okello"
        parts.append(joined(tokens, j, begin))
        j = begin
    if j == end or _shouts(tokens, j, end) or is_named_after(tokens, j, end, last):
        return None
    if tokens.low[j - 1] == "miss" and tokens.low[j] in around().pageants:
        return None
    if end - j == 1 and tokens.low[j - 1] in names.describers() and not names.is_given(tokens.words[j]):
        return None  # "the broadcaster Zuvik"
    if end - j == 1 and (tokens.words[j].isupper() or (tokens.low[j - 1] == "general" and _is_general(tokens.low[j]))):
        return None  # "official SANA": an acronym is no person
    if known is not None and j + known[0] >= end:
        return None  # "President Xinhua": a name of the lexicon is no person
    site = tokens.low[end - 1] in around().sites | around().no_persons
    if site or (body_type(tokens, j, end) and not names.is_given(tokens.words[j])):
        return None  # "Ambassador Bridge", "Queen Elizabeth Hospital"
    if end - j == 1 and parts and parts[-1] in around().royal and tokens.words[j - 1] == parts[-1]:
        j, parts = j - 1, parts[:-1]  # "Prime Minister Sheikh Hasina": her name is hardly ever told without it
    return Found(j, end, whole_name(tokens, j, end), "person", " ".join(parts), person=True, begin=i)


def _behind_land(tokens: Tokens, j: int, last: int) -> int:
    """The token behind the land or field of an office: of "Ambassador to Peru | Ada Okello", "Governor of Ica | Baso
    Lamu", "Secretary for Health and Work | Ada Okello", "Inspector General of Police | Ada Okello"."""
    if j + 2 >= last or tokens.low[j] not in ("to", "of", "for"):
        return j
    if tokens.low[j] == "for":
        return _behind_field(tokens, j, last) if capital(tokens.words[j - 1]) else j
    place = names.places().at(tokens, j + 1, last)
    if place is None and tokens.low[j] == "of" and capital(tokens.words[j - 1]):
        return _behind_field(tokens, j, last)
    if place is None and tokens.low[j] == "of" and is_strange(tokens.words[j + 1]):
        return _behind_town(tokens, j, last)
    end = j + 1 + place[0] if place is not None else last
    return end if end < last and capital(tokens.words[end]) and not body_type(tokens, j + 1, end + 1) else j


def _behind_town(tokens: Tokens, j: int, last: int) -> int:
    """The given name behind a town that no list has: "mayor of Zuvik | Ada Okello"; token j where none follows."""
    words = tokens.words
    person = j + 3 < last and capital(words[j + 1]) and names.is_given(words[j + 2]) and capital(words[j + 3])
    return j + 2 if person and not names.is_given(words[j + 1]) else j


def _behind_field(tokens: Tokens, j: int, last: int) -> int:
    """The given name at which a person begins behind what an office is for; token j where none follows."""
    for k in range(j + 1, min(last - 1, j + FIELD)):
        if not capital(tokens.words[k]) and tokens.low[k] not in JOINS:
            break
        if k > j + 1 and names.is_given(tokens.words[k]) and capital(tokens.words[k + 1]):
            return k
    return j


def _behind_place(tokens: Tokens, j: int, last: int) -> int:
    """The token behind the place of an office that no preposition joins: "Deputy Commissioner Ica | Ada Okello"."""
    if j + 2 >= last or not capital(tokens.words[j]) or names.is_given(tokens.words[j]):
        return j
    place = names.places().at(tokens, j, last)
    end = j + place[0] if place is not None else last
    return end if end + 1 < last and names.is_given(tokens.words[end]) and capital(tokens.words[end + 1]) else j


def _shouts(tokens: Tokens, j: int, end: int) -> bool:
    """True where all words behind a title are in capitals, as in a headline, and the first is no given name."""
    loud = all(word.isupper() and len(word) > 1 for word in tokens.words[j:end] if word[0].isalpha())
    return loud and not names.is_given(tokens.words[j].title())


def _first(tokens: Tokens, j: int) -> bool:
    """True for a surname that is also a common word, where it comes first: "An Yongyu"."""
    return j + 1 < len(tokens) and surname_comes_first(joined(tokens, j, j + 2))


def _is_general(word: str) -> bool:
    """True for what is itself general: "General | Inspectorate", "General | Assembly"."""
    return word in around().staff or word in names.heads()


def _known(
    tokens: Tokens, i: int, first: int, last: int, size: int, known: names.Known, headline: bool
) -> Found | None:
    """A name or alias of the lexicon."""
    if not any(capital(word) for word in tokens.words[i : i + size]):
        return None
    if i + size < last and tokens.words[i + size] == "-" and adjacent(tokens, i + size):
        return Found(i, i + size, known.name, known.type, known=True, acting=False)  # "US-led", "IS-held"
    if i + size < last and tokens.words[i + size] in "$€£" and adjacent(tokens, i + size):
        return None  # "US$ 5 million"
    if size == 1 and is_shouted(tokens, i, first, last):
        return None  # "THE TEA IS FANTASTIC"
    hyphened = i - 1 > first and tokens.words[i - 1] == "-" and adjacent(tokens, i) and adjacent(tokens, i - 1)
    if hyphened and not tokens.words[i - 2].isupper():
        return None  # "Champs-Elysees", "pro-Moscow", but not behind a label: "CORRECTED-Peru strike"
    goes_on = i + size < last and capital(tokens.words[i + size])
    if goes_on and i > first and tokens.low[i - 1] in around().vessels:
        return None  # "the tanker Example Star"
    longer = goes_on and size > 1 and names.heads().get(tokens.low[i + size]) == "organisation"
    if longer and known.type == "organisation":
        return None  # "Christian Aid Ministries"
    for_what = size == 1 and tokens.low[i + 1 : i + 2] == ["for"] and i + 2 < last and capital(tokens.words[i + 2])
    if for_what and known.type != "state":
        return None  # "Congress for Progress" is not that of a state
    if (
        known.type == "state"
        and i + size < last
        and capital(tokens.words[i + size])
        and tokens.low[i + size] in around().of_states
    ):
        return None  # "the Panama Papers"
    if tokens.low[i] == "america" and i > first and tokens.low[i - 1] in ("central", "latin", "south", "north"):
        return None
    if known.type == "state" and i + size < last and tokens.low[i + size] == "time":
        return None  # "9pm Lima time"
    if known.type == "state" and not headline and not known.metonym and (whole := _of_land(tokens, i, size, last)):
        return whole
    if known.type == "media" and in_dateline(tokens, i, i + size, last):
        return None
    if known.metonym and (
        locates(tokens, i, first)
        or is_goal(tokens, i, first)
        or begins_name(tokens, i + size, last)
        or (known.type == "state" and is_seat(tokens, i, i + size, first, last))
    ):
        return None
    return Found(i, i + size, known.name, known.type, known=True,
                 acting=_acts(tokens, i, first, last, size, known, headline))  # fmt: skip


def _acts(tokens: Tokens, i: int, first: int, last: int, size: int, known: names.Known, headline: bool) -> bool:
    """False where a known name only says where, by which channel or of what: "on Example TV", "the Peruvian coast"."""
    if known.type in ("media", "organisation") and i > first and tokens.low[i - 1] in ("on", "via"):
        return False
    if known.type in ("government", "organisation") and is_inside(tokens, i, i + size, first, last):
        return False
    if is_product(tokens, i, i + size, last, known):
        return False
    return known.type != "state" or not (
        (not headline and is_branch(tokens, i, first))
        or is_located(tokens, i, i + size, first, last)
        or _titled(tokens, i + size, last)
    )


def _of_land(tokens: Tokens, i: int, size: int, last: int) -> Found | None:
    """A society that bears a state's name in front: "Vietnam Pilots Association"; so a service: "Kenya Revenue
    Authority"."""
    end = extend_body(tokens, i, take_run(tokens, i, last), last)
    kind = body_type(tokens, i + size, end) if end - i - size >= 2 else None
    service = kind == "government" and capital(tokens.words[i + size]) and not names.is_given(tokens.words[i + size])
    if kind is None or not (service or kind == "organisation"):
        return None
    return Found(i, end, joined(tokens, i, end), kind)
