"""Who is named: actors of the lexicon, bodies of states, unnamed groups, and names that only the text gives.

The stages look at each token once, in this order: what the lexicon names, a nationality before a common noun ("Iraqi
troops"), an unnamed group ("protesters"), a run of capitals. Then the text's own definitions are applied: surnames of
persons named in full, acronyms in brackets, "also known as".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing import lexicon
from briefing.annotate.actors.bodies import body_of_state, lost_apostrophe
from briefing.annotate.actors.common_bodies import find_common_bodies
from briefing.annotate.actors.coreference import resolve
from briefing.annotate.actors.describing import MAKERS
from briefing.annotate.actors.naming import BEFORE_NAMES, named
from briefing.annotate.actors.no_actors import (
    begins_name,
    in_dateline,
    is_branch,
    is_predicate,
    is_product,
    is_quality,
    is_seat,
    longer_name,
    promises,
)
from briefing.annotate.actors.persons import name_within
from briefing.annotate.actors.runs import (
    WEEKDAYS,
    Found,
    adjacent,
    body_type,
    capital,
    extend_body,
    joined,
    take_run,
)
from briefing.lexicon import names
from briefing.model import Mention, Sentence
from briefing.tokens import Tokens

LOCATES = frozenset(
    "in at near outside around across inside throughout within into toward towards from of off over through via "
    "north south east west northern southern eastern western central downtown".split()
)
STAFF = frozenset(  # what is itself general
    "staff assembly hospital council secretariat directorate command electric motors intelligence confederation union "
    "strike election elections prosecutor prosecution amnesty labour labor mobilisation mobilization security "
    "employees workers engineers ports".split()
)
MOTION = frozenset(
    "fly flies flew flown flying travel travels travelled traveled travelling traveling go goes went gone going return "
    "returns returned returning drive drove driven driving head heads headed heading trip trips visit visits flight "
    "flights come came bring brought brings take took taken evacuated airlifted transferred moved march marched convoy "
    "convoys train trains bus buses road way journey journeys sail sailed bound flee fled escaped".split()
)
CHAMBERS = frozenset({"House", "Senate"})  # which only a capital tells from a house
WEIGHS = 4  # longer words are in capitals in a headline that puts all in capitals
PAGEANTS = frozenset("universe world earth international grand america".split())  # Miss Universe is nobody
OF_TOWNS = frozenset({"police", "prosecutors"})  # which each town has of its own
ROYAL = frozenset("Sheikh Sheikha King Queen Prince Princess Sultan Emir Mullah Pope Imam Ayatollah".split())


def find_mentions(text: str, tokens: Tokens, sentences: Sequence[Sentence]) -> list[Mention]:
    """Mentions of actors in order; none overlap."""
    found: list[Found] = []
    begin = sorted({*tokens.where(names.MENTIONS, 0, len(tokens)), *tokens.upper})
    for sentence in sentences:
        if not sentence.boilerplate:
            first, last = tokens.between(sentence.start, sentence.end)
            inside = begin[bisect_left(begin, first) : bisect_left(begin, last)]
            _scan(tokens, inside, first, last, sentence.headline, found)
    resolve(text, tokens, sentences, found)
    _confirm(tokens, sentences, found)
    find_common_bodies(tokens, sentences, found)
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


def _scan(tokens: Tokens, begin: Sequence[int], first: int, last: int, headline: bool, found: list[Found]) -> None:
    """The mentions of one sentence; ``begin`` are those of its tokens at which one may begin."""
    past = first  # the end of the mention found last
    for i in begin:
        if i < past:
            continue
        low = tokens.low[i]
        may_begin = names.may_begin(low)
        hit = _read(tokens, i, first, last, may_begin, headline) if may_begin or low.endswith("s") else None
        if hit is None and (capital(tokens.words[i]) or low in BEFORE_NAMES):
            hit = named(tokens, i, first, last, headline, may_begin)
        if hit is not None:
            found.append(hit)
            past = hit.last
        elif may_begin & names.NATION and (nation := names.nationalities().at(tokens, i, last)):
            past = i + nation[0]  # no name begins inside "South Korean"


def _read(tokens: Tokens, i: int, first: int, last: int, may_begin: int, headline: bool) -> Found | None:
    """A mention that the lexicon's words tell, by what the word at token i may begin."""
    known = names.actors().at(tokens, i, last) if may_begin & names.ACTOR else None
    hit = _titled(tokens, i, last) if may_begin & names.TITLE and not (known and known[0] > 1) else None
    if hit is None:
        word = tokens.words[i]
        if capital(word):
            nation = names.nationalities().at(tokens, i, last) if may_begin & names.NATION else None
            if known is not None or nation is not None or word[-1] in "sS":  # it may be a possessive
                hit = body_of_state(tokens, i, last, nation, known)
        if hit is None and known is not None:
            hit = _known(tokens, i, first, last, *known, headline)
        elif hit is None and word[0].isupper() and word.endswith("s") and len(word) > 4:
            hit = lost_apostrophe(tokens, i)
    if hit is None and may_begin & names.GROUP:
        hit = _group(tokens, i, first, last, headline)
    return hit


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
    if j >= last or not capital(tokens.words[j]) or tokens.low[j] in lexicon.common_words():
        return None
    known = names.actors().at(tokens, j, last)
    begin, end = name_within(tokens, j, take_run(tokens, j, last))
    if begin > j:  # "police spokesman Senior Commissioner Ada Okello"
        parts.append(joined(tokens, j, begin))
        j = begin
    if j == end:
        return None
    if tokens.low[j - 1] == "miss" and tokens.low[j] in PAGEANTS:
        return None
    if end - j == 1 and promises(tokens, j, last):
        return None  # in a headline: "Transport Secretary Vows to Act"
    if end - j == 1 and (tokens.words[j].isupper() or (tokens.low[j - 1] == "general" and _is_general(tokens.low[j]))):
        return None  # "official SANA": an acronym is no person
    if known is not None and j + known[0] >= end:
        return None  # "President Xinhua": a name of the lexicon is no person
    if body_type(tokens, j, end) and not names.is_given(tokens.words[j]):
        return None
    if end - j == 1 and parts and parts[-1] in ROYAL and tokens.words[j - 1] == parts[-1]:
        j, parts = j - 1, parts[:-1]  # "Prime Minister Sheikh Hasina": her name is hardly ever told without it
    return Found(j, end, joined(tokens, j, end), "person", " ".join(parts), person=True, begin=i)


def _is_general(word: str) -> bool:
    """True for what is itself general: "General | Inspectorate", "General | Assembly"."""
    return word in STAFF or word in names.heads()


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
    if known.type != "state" and capital(tokens.words[i]) and longer_name(tokens, i, size, last):
        return None
    if known.type == "state" and i + size < last and tokens.low[i + size] == "time":
        return None  # "9pm Lima time"
    if known.type == "state" and not headline and not known.metonym and (whole := _of_land(tokens, i, size, last)):
        return whole
    if known.type == "media" and in_dateline(tokens, i, i + size, last):
        return None
    channel = known.type in ("media", "organisation") and i > first and tokens.low[i - 1] in ("on", "via")
    acting = (
        not channel
        and not (known.type == "state" and not headline and is_branch(tokens, i, first))
        and not is_product(tokens, i, i + size, last, known)
        and not (
            known.type == "state" and (_located(tokens, i, i + size, first, last) or _titled(tokens, i + size, last))
        )
    )
    if known.metonym and (
        _locates(tokens, i, first)
        or _is_goal(tokens, i, first)
        or begins_name(tokens, i + size, last)
        or (known.type == "state" and is_seat(tokens, i, i + size, first, last))
    ):
        return None
    return Found(i, i + size, known.name, known.type, known=True, acting=acting)


def _of_land(tokens: Tokens, i: int, size: int, last: int) -> Found | None:
    """A society that bears a state's name in front: "Vietnam Pilots Association"; so a service: "Kenya Revenue
    Authority"."""
    end = extend_body(tokens, i, take_run(tokens, i, last), last)
    kind = body_type(tokens, i + size, end) if end - i - size >= 2 else None
    service = kind == "government" and capital(tokens.words[i + size]) and not names.is_given(tokens.words[i + size])
    if kind is None or not (service or kind == "organisation"):
        return None
    return Found(i, end, joined(tokens, i, end), kind)


def _located(tokens: Tokens, i: int, end: int, first: int, last: int) -> bool:
    """True where a state is only a place: "in Iraq", but not "in US air strikes"."""
    modifies = end < last and tokens.low[end].isalpha() and tokens.low[end] not in lexicon.common_words()
    return _of_series(tokens, i, first) or (_locates(tokens, i, first) and not modifies)


def _locates(tokens: Tokens, i: int, first: int) -> bool:
    k = i - 1
    if k >= first and tokens.low[k] == "the":
        k -= 1
    if k > first and tokens.words[k] == "," and capital(tokens.words[k - 1]) and tokens.low[k - 1] not in WEEKDAYS:
        return True  # "Baghdad, Iraq"
    return k >= first and tokens.low[k] in LOCATES


def _is_goal(tokens: Tokens, i: int, first: int) -> bool:
    """True for a seat that somebody goes to: "flew to Lima", where "a message to Lima" is for Peru."""
    return (
        i - 1 > first and tokens.low[i - 1] == "to" and any(w in MOTION for w in tokens.low[max(first, i - 4) : i - 1])
    )


def _of_series(tokens: Tokens, i: int, first: int) -> bool:
    """True for the last of those that somebody is from: "citizens from Oman, Fiji and Chad"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "the")
    if k <= first or tokens.low[k] not in ("and", "or"):
        return False
    j = k - 1
    while j > first and (capital(tokens.words[j]) or tokens.words[j] == "," or tokens.low[j] == "the"):
        j -= 1
    return j < k - 1 and tokens.low[j] in ("from", "of", "across", "throughout", "over", "through")


def _is_chamber(tokens: Tokens, i: int, size: int, last: int) -> bool:
    """False where the word goes on as a name or stands before a noun: "the Senate Finance Committee"."""
    j = i + size
    if tokens.low[i] == "house":
        return False  # "White House", "Opera House"; it is told with its article
    if j < last and (capital(tokens.words[j]) or tokens.low[j] in ("of", "'s", "’s", "-")):
        return tokens.low[j] in ("'s", "’s")
    return True


def _town_before(tokens: Tokens, i: int, first: int) -> int | None:
    """The token at which a town's name begins whose police are told: "Lota | police"."""
    for k in (i - 2, i - 1):
        place = names.places().at(tokens, k, i) if k >= first else None
        if place is None or k + place[0] != i or not capital(tokens.words[k]):
            continue
        known = names.actors().at(tokens, k, i)
        if (known is None or known[1].metonym) and (k == first or tokens.low[k - 1] not in LOCATES):
            return k
    return None


def _group(tokens: Tokens, i: int, first: int, last: int, headline: bool) -> Found | None:
    """An unnamed group that acts."""
    hit = names.groups().at(tokens, i, last)
    if hit is None:
        return None
    size, known = hit
    chamber = known.name in CHAMBERS
    if chamber and not (capital(tokens.words[i + size - 1]) and not headline and _is_chamber(tokens, i, size, last)):
        return None
    if (
        not chamber
        and capital(tokens.words[i])
        and i - 1 > first
        and tokens.low[i - 1] in ("of", "for")
        and capital(tokens.words[i - 2])
    ):
        return None  # "Committee for Prisoners"
    end = i + size
    if end < last and tokens.low[end - 1] in MAKERS and capital(tokens.words[end]) and not headline:
        return None  # "copper miner Codelco"
    if is_predicate(tokens, i, end, first) or is_quality(tokens, end, last):
        return None
    if not headline and end < last and capital(tokens.words[end - 1]) and capital(tokens.words[end]):
        return None  # "Military Region 9"
    if i > first and tokens.words[i - 1] == ")" and known.type == "armed-group":
        return None  # "the Dry Season (DS) gang"
    start = i + (tokens.low[i] == "the")
    if (
        start + 1 < last
        and capital(tokens.words[start])
        and (capital(tokens.words[start + 1]) or tokens.low[start + 1] in ("of", "for", "'", "’", "'s", "’s"))
    ):
        run = extend_body(tokens, start, take_run(tokens, start, last), last)
        if run > i + size and body_type(tokens, start, run):
            return None  # "Ministry of Health and Sports", "Farmers Union": a name of its own
    if known.type != "person" and i > first and tokens.words[i - 1] == "-" and adjacent(tokens, i - 1):
        return None
    if i + size < last and tokens.words[i + size] == "-" and adjacent(tokens, i + size):
        return None
    if known.name in OF_TOWNS and (town := _town_before(tokens, i, first)) is not None:
        return Found(town, end, f"{joined(tokens, town, i)} {known.name}", "government")
    one = known.type in ("armed-group", "civilians") and not tokens.low[i + size - 1].endswith("s")
    if one and i + size < last and tokens.low[i + size] in names.offices():
        return None  # "separatist leader Ada Okello" is she
    return Found(i, i + size, known.name, known.type, known=True, acting=not _locates(tokens, i, first))
