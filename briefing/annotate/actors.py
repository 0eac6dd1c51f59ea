"""Who is named: actors of the lexicon, bodies of states, unnamed groups, and names that only the text gives.

The stages look at each token once, in this order: what the lexicon names, a nationality before a common noun ("Iraqi
troops"), an unnamed group ("protesters"), a run of capitals. Then the text's own definitions are applied: surnames of
persons named in full, acronyms in brackets, "also known as".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefing import lexicon
from briefing.annotate.bodies import body_of_state, lost_apostrophe
from briefing.annotate.coreference import resolve
from briefing.annotate.no_actors import (
    begins_name,
    in_dateline,
    is_finite,
    is_place_of,
    is_product,
    is_seat,
    longer_name,
    promises,
)
from briefing.annotate.persons import looks_like_person, name_within
from briefing.annotate.runs import (
    WEEKDAYS,
    Found,
    Run,
    acronym_after,
    adjacent,
    body_type,
    called_type,
    capital,
    described_type,
    extend_body,
    initials,
    is_acronym,
    take_run,
)
from briefing.lexicon import names
from briefing.model import ActorType, Mention, Sentence
from briefing.tokens import Tokens

LOCATES = frozenset(
    "in at near outside around across inside throughout within into toward towards from of off over through via "
    "north south east west northern southern eastern western central downtown".split()
)
CAMEL = re.compile(r"(?!Mac|Mc|De|La|Le|Di|Van|O)[A-Z][a-z]+[A-Z][A-Za-z]+")  # FirstGroup, EasyJet
# common words that begin names of bodies where a capital follows: National Front, State Committee, First Army
LEADING = frozenset(
    "state national federal international local foreign central north south east west northern southern eastern "
    "western first second third new great old young big small good high long police security military army government "
    "emergency world people women children workers students doctors victims night morning evening spring summer autumn "
    "winter god".split()
)
# in capitals at the start of a sentence before the name of a party or person, of which they are no part
EPITHETS = frozenset(
    "opposition ruling governing outgoing incumbent rival embattled jailed imprisoned detained exiled deposed ousted "
    "disgraced beleaguered".split()
)
STAFF = frozenset("staff assembly hospital council secretariat directorate command electric motors".split())
BEFORE_NAMES = frozenset({"al", "el"})  # articles in names, in lower case where a hyphen follows
MOTION = frozenset(
    "fly flies flew flown flying travel travels travelled traveled travelling traveling go goes went gone going return "
    "returns returned returning drive drove driven driving head heads headed heading trip trips visit visits flight "
    "flights come came bring brought brings take took taken evacuated airlifted transferred moved march marched convoy "
    "convoys train trains bus buses road way journey journeys sail sailed bound flee fled escaped".split()
)
PAGEANTS = frozenset("universe world earth international grand america".split())  # Miss Universe is nobody
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
    return [
        Mention(tokens.starts[f.first], tokens.ends[f.last - 1], f.name, f.type, f.role, f.known, f.acting)
        for f in sorted(found, key=lambda f: f.first)
    ]


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
            hit = _named(tokens, i, first, last, headline, may_begin)
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
            hit = _known(tokens, i, first, last, *known)
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
            parts.append(_join(tokens, j, j + title[0]))
        j += title[0]
        if j < last and tokens.words[j] == "." and adjacent(tokens, j):
            j += 1
        title = names.titles().at(tokens, j, last) if j < last else None
    if j >= last or not capital(tokens.words[j]) or tokens.low[j] in lexicon.common_words():
        return None
    known = names.actors().at(tokens, j, last)
    begin, end = name_within(tokens, j, take_run(tokens, j, last))
    if begin > j:  # "police spokesman Senior Commissioner Ada Okello"
        parts.append(_join(tokens, j, begin))
        j = begin
    if j == end:
        return None
    if tokens.low[j - 1] == "miss" and tokens.low[j] in PAGEANTS:
        return None
    if end - j == 1 and promises(tokens, j, last):
        return None  # in a headline: "Transport Secretary Vows to Act"
    if end - j == 1 and (tokens.words[j].isupper() or (tokens.low[j - 1] == "general" and tokens.low[j] in STAFF)):
        return None  # "official SANA": an acronym is no person
    if known is not None and j + known[0] >= end:
        return None  # "President Xinhua": a name of the lexicon is no person
    if body_type(tokens, j, end) and not names.is_given(tokens.words[j]):
        return None
    if end - j == 1 and parts and parts[-1] in ROYAL and tokens.words[j - 1] == parts[-1]:
        j, parts = j - 1, parts[:-1]  # "Prime Minister Sheikh Hasina": her name is hardly ever told without it
    return Found(j, end, _join(tokens, j, end), "person", " ".join(parts), person=True, begin=i)


def _known(tokens: Tokens, i: int, first: int, last: int, size: int, known: names.Known) -> Found | None:
    """A name or alias of the lexicon."""
    if not any(capital(word) for word in tokens.words[i : i + size]):
        return None
    if i + size < last and tokens.words[i + size] == "-" and adjacent(tokens, i + size):
        return Found(i, i + size, known.name, known.type, known=True, acting=False)  # "US-led", "IS-held"
    if known.type != "state" and capital(tokens.words[i]) and longer_name(tokens, i, size, last):
        return None
    if known.type == "state" and i + size < last and tokens.low[i + size] == "time":
        return None  # "9pm Lima time"
    if known.type == "media" and in_dateline(tokens, i, i + size, last):
        return None
    channel = known.type in ("media", "organisation") and i > first and tokens.low[i - 1] in ("on", "via")
    acting = (
        not channel
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


def _group(tokens: Tokens, i: int, first: int, last: int, headline: bool) -> Found | None:
    """An unnamed group that acts."""
    hit = names.groups().at(tokens, i, last)
    if hit is None:
        return None
    size, known = hit
    if (
        capital(tokens.words[i])
        and i - 1 > first
        and tokens.low[i - 1] in ("of", "for")
        and capital(tokens.words[i - 2])
    ):
        return None  # "Committee for Prisoners"
    end = i + size
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
    one = known.type in ("armed-group", "civilians") and not tokens.low[i + size - 1].endswith("s")
    if one and i + size < last and tokens.low[i + size] in names.offices():
        return None  # "separatist leader Ada Okello" is she
    return Found(i, i + size, known.name, known.type, known=True, acting=not _locates(tokens, i, first))


def _named(tokens: Tokens, i: int, first: int, last: int, headline: bool, may_begin: int) -> Found | None:
    """A run of capitals that names a person or a body; anything else is no actor."""
    words, low = tokens.words, tokens.low
    word = words[i]
    if not (capital(word) or (low[i] in BEFORE_NAMES and i + 2 < last and words[i + 1] == "-")):
        return None
    shouts = headline and i + 1 < last and word.isupper() and words[i + 1].isupper()
    if shouts or (headline and any(capital(words[k]) for k in range(first, i))):
        return None  # a headline's capitals mean little: only the name that it begins with is read
    after = i + 1 + (low[i + 1 : i + 2] == ["'s"])
    goes_on = after < last and capital(words[after])
    given = names.is_given(word)
    common = low[i] in lexicon.common_words() and not (given and goes_on)
    if common and not (goes_on and (low[i] in LEADING or _opens_name(tokens, i, first, headline))):
        return None
    if goes_on and low[i] in EPITHETS:
        return None
    if low[i] in names.offices() and i + 1 < last and low[i + 1] == "of":
        return None  # "Head of Government" is an office
    describes = low[i] in names.offices() or (low[i] in names.describers() and low[i] not in names.heads())
    if i == first and goes_on and describes:
        return None  # "Operator Northern Rail said": the common noun is no part of the name
    nation = names.nationalities().at(tokens, i, last) if may_begin & names.NATION else None
    end = take_run(tokens, i, last)
    if in_dateline(tokens, i, end, last):
        return None
    end = extend_body(tokens, i, end, last)
    kind = body_type(tokens, i, end)
    if nation and (kind is None or names.titles().at(tokens, i + nation[0], last)):
        return None
    place = names.places().at(tokens, i, last) if kind is None else None
    if (
        place
        and i + place[0] < end
        and (names.is_given(words[i + place[0]]) or names.titles().at(tokens, i + place[0], last))
    ):
        return None  # "London Mayor Sadiq Khan" starts with where, not who
    if headline and not (kind and _stands_apart(tokens, i, end, last)):
        return None
    if kind is not None and not (given and end - i == 2 and low[end - 1] not in ("party", "group", "hospital")):
        return Found(i, end, _join(tokens, i, end), kind)
    if end - i == 1 and CAMEL.fullmatch(word):
        return Found(i, end, word, "organisation")
    if not given and not place:
        body = _by_surroundings(tokens, i, end, last)
        if body is not None:
            return Found(i, end, _join(tokens, i, end), body)
    begin, end = name_within(tokens, i, end)
    if begin < end and not common and (begin > i or looks_like_person(tokens, Run(i, end), first, last)):
        if begin == i and is_place_of(tokens, i, first):
            return None  # "in Said Amin": a quarter that is named after somebody
        office = _join(tokens, i, begin) if begin > i else ""
        return Found(begin, end, _join(tokens, begin, end), "person", office, person=True, begin=i)
    return None


def _opens_name(tokens: Tokens, i: int, first: int, headline: bool) -> bool:
    """True for a common word in capitals inside a sentence: "at Can Tho Hospital"."""
    inside = i > first and tokens.words[i - 1].islower() and tokens.low[i - 1] != "that"
    return inside and not headline and len(tokens.words[i]) > 2 and tokens.words[i] not in lexicon.sentence_openers()


def _stands_apart(tokens: Tokens, i: int, end: int, last: int) -> bool:
    """True where a name in a headline is cut off from what else its capitals say, or is the whole of it."""
    if acronym_after(tokens, end, last):
        return True
    if end - i > 6:
        return False
    if end == last:
        return any(tokens.low[k] in ("of", "for") and tokens.low[k - 1] in names.heads() for k in range(i + 1, end))
    comma = tokens.words[end] == "," and end + 1 < last and not capital(tokens.words[end + 1])
    return comma or tokens.words[end] in "|—–"


def _by_surroundings(tokens: Tokens, i: int, end: int, last: int) -> ActorType | None:
    """The type of a body that its own words do not tell: by the noun beside it, by an acronym in brackets."""
    told = described_type(tokens, i, end, last)
    if told is not None and not any(names.actors().at(tokens, k, end) for k in range(i + 1, end)):
        return told
    if told is None and (called := called_type(tokens, i)):
        return called
    if end - i == 1 and end < last and is_acronym(tokens.words[i]) and is_finite(tokens.low[end]):
        return "organisation"  # "VBN says": nobody else can be meant
    acronym = acronym_after(tokens, end, last)
    if not acronym or end - i < 2:
        return None
    spelt = acronym.upper() == initials(tokens.words[i:end])
    return "organisation" if spelt or (i and tokens.low[i - 1] == "the") else None


def _join(tokens: Tokens, first: int, last: int) -> str:
    """The words as written, with one space where there was any."""
    parts = [tokens.words[first]]
    for k in range(first + 1, last):
        parts.append(tokens.words[k] if adjacent(tokens, k) else " " + tokens.words[k])
    return "".join(parts).translate({0x2019: "'"})
