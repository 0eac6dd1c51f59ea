"""Groups that act without a name, "protesters", "the junta", and what each town has of its own: "Lota police"."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.bodies import as_body
from briefing.annotate.actors.locating import locates
from briefing.annotate.actors.no_actors import is_predicate, is_quality
from briefing.annotate.actors.runs import Found, body_type, extend_body, joined, take_run
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.tokens import Tokens

CHAMBERS = frozenset({"House", "Senate"})  # which only a capital tells from a house
# which each town has of its own
OF_TOWNS = frozenset({"police", "prosecutors", "local authorities", "city council", "municipal government"})
APPOSED = 7  # tokens back from one of a kind to the name that it describes
NAMED = frozenset({"armed-group", "military", "organisation", "government"})  # types of bodies whose men are no others


def find_group(tokens: Tokens, i: int, first: int, last: int, headline: bool, before: Found | None) -> Found | None:
    """An unnamed group that acts at token i; ``before`` is the mention found last in the sentence."""
    hit = names.groups().at(tokens, i, last)
    if hit is None:
        return None
    size, known = hit
    end = i + size
    chamber = known.name in CHAMBERS
    if chamber and not (capital(tokens.words[end - 1]) and not headline and _is_chamber(tokens, i, size, last)):
        return None
    if _is_part(tokens, i, end, first, last, known, headline) or _is_one(tokens, i, end, first, known, headline):
        return None
    men = known.type in ("armed-group", "military")
    whose = before if before is not None and before.last == i and (men or known.name == "the government") else None
    if whose and (whose.type == "armed-group" or (men and whose.type in NAMED and whose.name[0].isupper())):
        return None  # "Abu Sayyaf militants" are Abu Sayyaf, "the rebel army" are rebels
    bygone = known.type == "government" and tokens.low[i - 1] in around().bygone  # "the previous | government"
    if bygone or is_predicate(tokens, i, end, first) or is_quality(tokens, end, last):
        return None
    if tokens.low[end - 1] == "opposition" and end < last and tokens.low[end] == "to":
        return None  # "its opposition to the war"
    if known.name == "police" and end < last and tokens.low[end] in around().of_police:
        return None
    if (begin := _begins(tokens, i, known)) < i:
        name = f"{joined(tokens, begin, i)} {known.name.removeprefix('the ')}"
        return Found(i if before is not None and before.last > begin else begin, end, name, known.type)
    if (whole := _of_state(tokens, i, end, last, known)) is not None:
        return whole
    return Found(i, end, known.name, known.type, known=True, acting=not locates(tokens, i, first, in_land=False))


def _begins(tokens: Tokens, i: int, known: names.Known) -> int:
    """The token at which a body at token i begins that is another than the state's: "the | Kerala government", "the |
    eastern interior ministry", "the | Lota-based parliament"; i for none."""
    of_state = known.name == "parliament" or known.name.endswith("ministry")
    if i == 0 or not (of_state or known.name == "the government"):
        return i
    if tokens.low[i - 1] in around().rivals:
        return i - 1
    if tokens.low[i - 1] in ("based", "declared", "proclaimed") and tokens.words[i - 2] == "-":
        return i - 3
    place = names.places().at(tokens, i - 1, i) if capital(tokens.words[i - 1]) and not of_state else None
    return i - 1 if place is not None and names.actors().at(tokens, i - 1, i) is None else i


def _of_state(tokens: Tokens, i: int, end: int, last: int, known: names.Known) -> Found | None:
    """The body of the state that follows: "the government of Peru"."""
    k = end + 1 + (tokens.low[end + 1 : end + 2] == ["the"])
    if known.type not in ("government", "military") or k >= last or tokens.low[end] != "of":
        return None
    state = names.actors().at(tokens, k, last)
    kind = OF_STATES.get(known.name)
    if state is None or state[1].type != "state" or kind is None:
        return None
    whole = k + state[0]
    goes_on = whole < last and (capital(tokens.words[whole]) or tokens.low[whole] in ("'s", "’s"))
    return None if goes_on else as_body(tokens, i, whole, state[1].name, names.Body(known.type, kind), last)


# under which the lexicon files these of a state
OF_STATES = {"the government": "government", "parliament": "parliament", "the army": "forces", "police": "police"}


def _is_part(tokens: Tokens, i: int, end: int, first: int, last: int, known: names.Known, headline: bool) -> bool:
    """True where the words belong to a longer name or describe one: "Committee for Prisoners", "Farmers Union"."""
    words, low = tokens.words, tokens.low
    of = i - 1 > first and low[i - 1] in ("of", "for") and capital(words[i - 2])
    if known.name not in CHAMBERS and capital(words[i]) and of:
        return True
    if words[i].islower() and capital(words[end - 1]) and low[end : end + 1] in (["of"], ["for"]):
        return True  # "the opposition Coalition for Lota"
    if low[end - 1] == "opposition" and end < last and capital(words[end]) and low[end] not in LOW_WEEKDAYS:
        return True  # "the opposition Civic Platform"
    if not headline and end < last and capital(words[end]):
        described = low[end - 1] in around().makers or (_is_plural(low[end - 1]) and _names(tokens, end, last, known))
        if described or capital(words[end - 1]):
            return True  # "copper miner Codelco", "unions ABC and DEF", "Military Region 9"
    if i > first and words[i - 1] == ")" and known.type == "armed-group":
        return True  # "the Dry Season (DS) gang"
    start = i + (low[i] == "the")
    goes_on = start + 1 < last and capital(words[start])
    if goes_on and (capital(words[start + 1]) or low[start + 1] in ("of", "for", "'", "’", "'s", "’s")):
        run = extend_body(tokens, start, take_run(tokens, start, last), last)
        if run > end and body_type(tokens, start, run):
            return True  # "Ministry of Health and Sports"
    hyphened = (known.type != "person" and i > first and words[i - 1] == "-" and tokens.touches(i - 1)) or (
        end < last and words[end] == "-" and tokens.touches(end)
    )
    one = known.type in ("armed-group", "civilians") and not low[end - 1].endswith("s")
    called = one and end < last and capital(words[end]) and not headline and low[end] not in LOW_WEEKDAYS
    # "separatist leader Ada Okello" is she; "the militia | Zuvik Front" is that
    return hyphened or called or (one and end < last and low[end] in names.offices())


def _names(tokens: Tokens, end: int, last: int, known: names.Known) -> bool:
    """True where the names follow of those whom a plural tells: "lawyers Ada Okello and …", not "police Sgt. …"."""
    if known.type not in ("civilians", "organisation"):
        return False
    if tokens.low[end] in LOW_WEEKDAYS or tokens.low[end] in lexicon.common_words():
        return False
    return names.nationalities().at(tokens, end, last) is None


def _is_plural(word: str) -> bool:
    return word.endswith(("s", "men"))


def _is_one(tokens: Tokens, i: int, end: int, first: int, known: names.Known, headline: bool) -> bool:
    """True for one of a kind that is no group: "a nurse", "no suspect"; "Okello, the country's best known militant"."""
    low = tokens.low
    if known.type == "civilians":
        return not (_is_plural(low[end - 1]) or low[end - 1] in around().many)
    if known.name == "suspect" and not headline:
        return low[i] != "the" and not (i > first and low[i - 1] in ("the", "its", "their", "his", "her", "'s", "’s"))
    if known.type != "armed-group" or low[end - 1].endswith(("s", "men")):
        return False
    k = i - 1
    while (
        k > max(first, i - APPOSED)
        and (low[k].isalpha() or low[k] in ("'s", "’s", "-"))
        and not capital(tokens.words[k])
    ):
        k -= 1
    led = low[k + 1 : k + 2] in (["a"], ["an"], ["the"], ["one"])
    return tokens.words[k] == "," and k > first and capital(tokens.words[k - 1]) and led and i - k > 1


def _is_chamber(tokens: Tokens, i: int, size: int, last: int) -> bool:
    """False where the word goes on as a name or stands before a noun: "the Senate Finance Committee"."""
    j = i + size
    if tokens.low[i] == "house":
        return False  # "White House", "Opera House"; it is told with its article
    if j < last and (capital(tokens.words[j]) or tokens.low[j] in ("of", "'s", "’s", "-")):
        return tokens.low[j] in ("'s", "’s")
    return True
