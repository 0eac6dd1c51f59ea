"""Names that only the text gives: a run of capitals that names a person or a body; anything else is no actor."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.actors.acronyms import acronym_after, capital, initials, spelt_end
from briefing.annotate.actors.describing import called_type, described_type, is_acronym
from briefing.annotate.actors.locating import is_site
from briefing.annotate.actors.no_actors import goes_on, in_dateline, is_place_of, is_telling
from briefing.annotate.actors.persons import (
    ASKED,
    gives_name,
    has_initials,
    introduced,
    is_kin,
    is_named_after,
    looks_like_person,
    name_within,
    whole_name,
)
from briefing.annotate.actors.runs import JOINS, Found, Run, body_type, extend_body, joined, take_run
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite
from briefing.lexicon.ordinary import is_ordinary
from briefing.model import ActorType
from briefing.tokens import Tokens

CLOSES = frozenset(", . ; : ) and or ”".split())  # what may follow a name
SHOUT = 3  # letters of a word in capitals that is hardly an acronym
BEFORE_NAMES = frozenset({"al", "el"})  # articles in names, in lower case where a hyphen follows
CAMEL = expression(r"(?!Mac|Mc|De|La|Le|Di|Van|O)[A-Z][a-z]+[A-Z][A-Za-z]+")  # FirstGroup, EasyJet
OUTLET = expression(r"(?:Wire|News|Press|Times|Post|Radio|TV|Herald|Mirror)$")  # ends of names written as one word
HEADED_BY = frozenset("chairman chairwoman chairperson spokesman spokeswoman spokesperson".split())
OF_FIELDS = frozenset("minister ministers secretary undersecretary".split())  # of what is no body
PARTS_OF_TOWN = (["district"], ["neighbourhood"], ["neighborhood"], ["quarter"], ["suburb"], ["slum"])
NUMBERED = ("military", "government")  # regiments, courts


def named(tokens: Tokens, i: int, first: int, last: int, headline: bool, may_begin: int) -> Found | None:
    """A run of capitals that names a person or a body; anything else is no actor."""
    if not _may_open(tokens, i, first, last, headline):
        return None
    words, low = tokens.words, tokens.low
    nation = names.nationalities().at(tokens, i, last) if may_begin & names.NATION else None
    end = take_run(tokens, i, last)
    if in_dateline(tokens, i, end, last):
        return None
    end = spelt_end(tokens, i, end, last) or extend_body(tokens, i, end, last)
    end -= end - i > 1 and low[end - 1] == "flight"  # "Example Airlines | Flight 814"
    kind = body_type(tokens, i, end)
    known = names.actors().at(tokens, i + 1, last) if kind is not None and low[i].endswith("s") else None
    if known is not None and known[0] > 1 and i + 1 + known[0] == end:
        return None  # "Okellos | Libyan National Army", of a lost apostrophe
    if kind is not None and low[i] in HEADED_BY and end - i > 2 and low[i + 1] not in JOINS:
        i += 1  # "Chairman | Ica Water Authority"
    if kind is not None and low[end - 2] in ("of", "the") and names.nationalities().at(tokens, end - 1, end):
        return None  # "Guards of the Peruvian embassy"
    if nation and (kind is None or names.titles().at(tokens, i + nation[0], last)):
        return None
    place = names.places().at(tokens, i, last) if kind is None else None
    if place and i + place[0] < end:
        person = names.is_given(words[i + place[0]]) or names.titles().at(tokens, i + place[0], last)
        if person:
            return None  # "London Mayor Sadiq Khan" starts with where, not who
    if headline and not (kind and _stands_apart(tokens, i, end, last)):
        return None
    given = names.is_given(words[i])
    if kind is not None and not (given and end - i == 2 and low[end - 1] not in around().never_surnames):
        return _body(tokens, i, end, first, kind)
    if end - i == 1 and CAMEL.fullmatch(words[i]) and not _is_handle(tokens, i, first):
        return Found(i, end, words[i], "media" if OUTLET.search(words[i]) else "organisation")
    if not given and (not place or (i + place[0] < end and (low[i - 1] in ASKED or acronym_after(tokens, end, last)))):
        body = _by_surroundings(tokens, i, end, last)
        if body is not None:
            return Found(i, end, joined(tokens, i, end), body)
    if end - i > 1 and low[end - 1] in around().partisans:
        return None  # "the California Democrat"
    if end - i == 1 and (
        is_kin(tokens, i, last)
        or (not place and may_begin == 0 and gives_name(tokens, i, first))
        or ((given or is_strange(words[i])) and not words[i].isupper() and introduced(tokens, Run(i, end), first, last))
    ):
        return Found(i, end, words[i], "person", person=True)
    return _person(tokens, i, end, first, last)


BEGIN_NAMES = frozenset("abu umm said haji hajji ould bint".split())  # that also mean something else


def _body(tokens: Tokens, i: int, end: int, first: int, kind: ActorType) -> Found | None:
    """The body of a kind that the tokens [i, end) name."""
    low = tokens.low
    if low[i + 1] == "of" and names.titles().at(tokens, i + 2, end):
        return None  # "Government of President Ada Okello" is told by hers
    k = i - 2 if low[i - 1] == "and" and capital(tokens.words[i - 2]) else i
    if low[k - 1] in ("of", "for") and low[k - 2] in OF_FIELDS and (k < i or low[i + 1] in JOINS or end - i == 2):
        return None  # "the Minister of Coal and Steel", "… of Local Administration", "… of Coal and | Public Works"
    if low[end : end + 1] in PARTS_OF_TOWN and kind == "organisation":
        return None  # "the Lota Bank district"
    ordinal = i - 2 >= first and tokens.words[i - 2].isdigit() and low[i - 1] in ("st", "nd", "rd", "th")
    begin = i - 2 if kind in NUMBERED and ordinal else i
    return Found(begin, end, joined(tokens, begin, end), kind, acting=not is_site(tokens, i, end, first))


def _is_handle(tokens: Tokens, i: int, first: int) -> bool:
    """True for a tag, an account, a part of an address and a maker's model: "#AdaOkello", "@AdaOkello", "MiGs"."""
    before = tokens.words[i - 1] if i > first and tokens.touches(i) else ""
    joined_to = before != "" and (before in "@/." or before.isalnum())
    tag = i > first and tokens.words[i - 1] == "#" and not _is_campaign(tokens, i)
    return joined_to or tag or tokens.low[i].removesuffix("s") in around().acronyms


def _is_campaign(tokens: Tokens, i: int) -> bool:
    """True for a tag by which a movement goes: "the #AdaOkello campaign", "#AdaOkello said"; not for a mere tag."""
    after = tokens.low[i + 1 : i + 2]
    told = any(word in around().saying or word in names.describers() for word in after)
    return told or tokens.low[i - 2 : i - 1] == ["the"]


def _may_open(tokens: Tokens, i: int, first: int, last: int, headline: bool) -> bool:
    """True where a name may begin at token i: no common word, no office, no verb of a headline."""
    words, low = tokens.words, tokens.low
    word = words[i]
    if not (capital(word) or (low[i] in BEFORE_NAMES and i + 2 < last and words[i + 1] == "-")):
        return False
    if i - 1 > first and tokens.joins(i - 1):
        return False  # "Lima-Cusco Railway"
    if word.isupper() and len(word) > SHOUT and is_ordinary(low[i]):
        return False  # "RING The Star"
    shouts = headline and i + 1 < last and word.isupper() and words[i + 1].isupper()
    if shouts or (headline and any(capital(words[k]) for k in range(first, i))):
        return False  # a headline's capitals mean little: only the name that it begins with is read
    plural = i + 2 < last and low[i].endswith("s") and words[i + 1] in "'’" and tokens.touches(i + 1)
    owns = i + 1 < last and (low[i + 1] == "'s" or plural)  # "Workers' United Front"
    after = i + 1 + owns
    goes_on = after < last and capital(words[after])
    if low[i] in names.heads() and low[i + 1 : i + 2] == ["of"] and i + 2 < last:
        goes_on = capital(words[i + 2])  # "Army of Liberation"
    initial = len(word) == 1 and words[i + 1 : i + 2] == ["."]
    if (
        low[i] in lexicon.common_words()
        and not initial
        and not (
            goes_on
            and (names.is_given(word) or low[i] in around().begin_bodies or _opens_name(tokens, i, first, headline))
        )
    ):
        return False
    if goes_on and low[i] in around().epithets:
        return False
    if i + 1 < last and low[i + 1] == "of" and low[i] in names.offices():
        return False  # "Head of Government" is an office
    if word in around().ship_prefixes or (i > first and _of_vessel(tokens, i, first)):
        return False
    if goes_on and low[i] in names.describers() and (known := names.actors().at(tokens, i + 1, last)):
        return known[0] == 1 or known[1].type in ("state", "person")  # "Charity | Medics Across Borders"
    if i > first or not goes_on:
        return True
    describes = low[i] in names.offices() or (low[i] in names.describers() and low[i] not in names.heads())
    return not describes  # "Operator Northern Rail said": no part of the name


def _of_vessel(tokens: Tokens, i: int, first: int) -> bool:
    """True behind what is said of a ship before its name: "the tanker | Example Star", "HMS | Example"."""
    words, low = tokens.words, tokens.low
    begins = i
    while begins > first and capital(words[begins - 1]):
        begins -= 1
    if words[i - 1] in around().ship_prefixes or not around().vessels.isdisjoint(low[max(first, begins - 1) : i]):
        return True
    return low[begins - 1] == "carrier" and low[begins - 2] in around().cargoes


def _person(tokens: Tokens, i: int, end: int, first: int, last: int) -> Found | None:
    begin, end = name_within(tokens, i, end)
    if is_named_after(tokens, begin, end, last) or (begin > i and tokens.low[end - 1] in around().no_persons):
        return None  # "Ada Okello airport", "Ambassador Bridge"
    initial = end - i > 1 == len(tokens.words[i])
    common = tokens.low[i] in lexicon.common_words() and not (initial or names.is_given(tokens.words[i]))
    if begin == end or common or not (begin > i or looks_like_person(tokens, Run(i, end), first, last)):
        return None
    ship = i > first and tokens.low[i - 1] == "the" and names.is_given(tokens.words[i])  # "the Ada Okello"
    if begin == i and ship:
        return None
    if _is_title(tokens, begin, end) or (begin > i and not capital(tokens.words[begin])):
        return None  # "Secretary for Health", "Director General", "the Crown Prince"
    surely = introduced(tokens, Run(i, end), first, last) or has_initials(tokens, Run(i, end), last)
    town = names.places().at(tokens, i, last)
    where = names.places().at(tokens, first + 1, i) if tokens.low[first] == "in" else None
    behind = where is not None and first + 1 + where[0] == i and names.is_given(tokens.words[i])
    after = tokens.low[end] if end < last and (behind or tokens.low[i - 1] == ",") else ""
    acts = after != "" and (_speaks(after) or is_finite(after) or (behind and after == ","))
    placed = is_place_of(tokens, i, first) and not acts  # "In Lota, Ada Okello | refused", "In Lota Ada Okello | said"
    if begin == i and not surely and (placed or (town and i + town[0] == end)):
        return None  # "Puerto Said", "in Said Amin": a quarter that is named after somebody
    told = next((k for k in range(i, begin) if _is_title(tokens, k, begin)), i)
    told = tokens.back(around().qualifiers, told, i)
    while told == i < begin - 1 and is_acronym(tokens.words[i]):
        told = i = i + 1  # "ABC Villager Ada Okello" behind a credit
    office = joined(tokens, told, begin) if begin > i else ""
    if not office and end < last and tokens.low[end] == "reported" and not names.is_given(tokens.words[i]):
        inverted = i > first and tokens.words[i - 1] == "," and tokens.words[end + 1 : end + 2] == ["."]
        if inverted:
            return Found(begin, end, joined(tokens, begin, end), "media")  # ", De Kade reported."
    if begin == i and _has_name_before(tokens, i, first):
        begin = told = i - 1  # "Zuvik Ada Okello", where no list has Zuvik
    return Found(begin, end, whole_name(tokens, begin, end), "person", office, person=True, begin=told)


def _is_title(tokens: Tokens, begin: int, end: int) -> bool:
    title = names.titles().at(tokens, begin, end)
    return title is not None and begin + title[0] == end


PLACED = frozenset("in at near from".split())  # before where somebody is


def _has_name_before(tokens: Tokens, i: int, first: int) -> bool:
    """True for a strange capital inside a sentence straight before a person's name: a given name that nobody listed."""
    k = i - 1
    begins = k > first and tokens.low[k] in BEGIN_NAMES and tokens.words[k - 1] == ","
    inside = begins or (k > first and tokens.words[k - 1].islower())
    inside = inside and capital(tokens.words[k]) and tokens.words[k].isalpha()
    inside = inside and tokens.low[k - 1] not in PLACED
    given = tokens.low[k] in BEGIN_NAMES or (len(tokens.words[k]) > 2 and is_strange(tokens.words[k]))
    return inside and given and tokens.low[k] not in around().land


def _opens_name(tokens: Tokens, i: int, first: int, headline: bool) -> bool:
    """True for a common word in capitals inside a sentence: "at Can Tho Hospital"."""
    inside = i > first and tokens.words[i - 1].islower() and tokens.low[i - 1] != "that"
    return inside and not headline and len(tokens.words[i]) > 2 and tokens.words[i] not in lexicon.sentence_openers()


def _speaks(word: str) -> bool:
    return word in around().saying or is_telling(word)


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


def _is_the_one(tokens: Tokens, i: int, end: int, last: int) -> bool:
    """True for an acronym that a noun in apposition or an article and what follows tell to be a body: "their union,
    ABC,", "the ABC and", "the ABC's leader"; not "the ABC virus"."""
    low = tokens.low
    apposed = i > 1 and low[i - 1] == "," and low[i - 2] in names.describers() and low[end : end + 1] == [","]
    led = i > 0 and low[i - 1] == "the"
    owns = end < last and low[end] in ("'s", "’s")
    after = end >= last or low[end] in CLOSES or goes_on(low[end])
    return apposed or ((led or owns) and (owns or after))


def _by_surroundings(tokens: Tokens, i: int, end: int, last: int) -> ActorType | None:
    """The type of a body that its own words do not tell: by the noun beside it, by an acronym in brackets."""
    told = described_type(tokens, i, end, last) if end - i > 1 or len(tokens.words[i]) > 1 else None
    if told is not None and not any(names.actors().at(tokens, k, end) for k in range(i + 1, end)):
        return told
    if told is None and (called := called_type(tokens, i, end)):
        return called
    if end - i == 1 and end < last and is_acronym(tokens.words[i]) and _speaks(tokens.low[end]):
        return "organisation"  # "VBN says": nobody else can be meant
    if end - i == 1 and is_acronym(tokens.words[i]) and _is_the_one(tokens, i, end, last):
        return "organisation"
    means = end < last and tokens.low[end] in {"by", "from", "in", "that", "."}
    if end - i > 1 and means and tokens.low[i - 1] in ASKED and not has_initials(tokens, Run(i, end), last):
        return "media"  # "told Zuvik Lota by telephone"
    acronym = acronym_after(tokens, end, last)
    if not acronym or end - i < 2 or acronym.lower() in around().acronyms:
        return None
    spelt = acronym.upper() == initials(tokens.words[i:end])
    return "organisation" if spelt or (i and tokens.low[i - 1] == "the") else None
