"""A title and the name behind it, with what may stand between the two: "Defence Minister Ada Okello", "Governor of Ica
Baso Lamu", "police spokesman Senior Commissioner Ada Okello"."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.persons import is_named_after, name_within, whole_name
from briefing.annotate.actors.runs import JOINS, Found, body_type, joined, take_run
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.surnames import first_surnames, surname_comes_first
from briefing.tokens import Tokens

LEARNED = frozenset({"dr", "doctor", "prof", "professor"})  # who bears these is called by no other title
ADDRESSED = frozenset({"mr", "mrs", "ms"})
FIELDS = ("general", "justice")  # which are titles and what a body is for
NUMBER = frozenset("IVX")  # letters of that of a king
FIELD = 10  # tokens of what an office is for


def titled(tokens: Tokens, i: int, last: int) -> Found | None:
    """A title and a name: "Defence Minister Ada Okello", "activist Ravi Menon"."""
    parts, j = _titles(tokens, i, last)
    if j == i or (tokens.low[i - 1] in around().vessels and capital(tokens.words[i]) and tokens.low[i - 2] != "the"):
        return None
    j = _behind_place(tokens, _behind_land(tokens, j, last), last)
    if j >= last or not (capital(tokens.words[j]) or _is_article(tokens, j, last)):
        return None
    named = _first(tokens, j) or _is_article(tokens, j, last) or _is_addressed(tokens, i, j)
    if tokens.low[j] in lexicon.common_words() and not named:
        return None
    known = names.actors().at(tokens, j, last)
    end = take_run(tokens, j, last)
    begin, end = name_within(tokens, j, end)
    if begin > j:  # "police spokesman Senior Commissioner Ada Okello"
        parts.append(joined(tokens, j, begin))
        j = begin
    if j == end or _shouts(tokens, j, end) or is_named_after(tokens, j, end, last):
        return None
    if known is not None and j + known[0] >= end:
        return None  # "President Xinhua": a name of the lexicon is no person
    if _is_nobody(tokens, j, end):
        return None
    learned = not LEARNED.isdisjoint(tokens.low[max(i, j - 3) : j - 1])
    royal = parts and parts[-1] in around().royal and tokens.words[j - 1] == parts[-1]
    if royal and (end - j == 1 or learned or set(tokens.words[end - 1]) <= NUMBER):
        # "King Amadeo II", "Prime Minister Sheikh Hasina", hardly ever told without; "Dr Prince Okello", a given name
        j, parts = j - 1, parts[:-1]
    parts = [] if _serves(tokens, i) else parts
    return Found(j, end, whole_name(tokens, j, end), "person", " ".join(parts), person=True, begin=i)


def _is_addressed(tokens: Tokens, i: int, j: int) -> bool:
    """True for the surname behind "Mr" or "Mrs", whatever else it means: "Mrs | May", not "Mr | Speaker"."""
    alone = j + 1 == len(tokens) or not capital(tokens.words[j + 1])  # "Mr Ten Per Cent"
    return tokens.low[i] in ADDRESSED and j - i <= 2 and tokens.low[j] not in names.offices() and alone


def _is_article(tokens: Tokens, j: int, last: int) -> bool:
    """True for the article of an Arabic surname: "General | al-Okeli"."""
    return tokens.low[j] in ("al", "el") and j + 2 < last and tokens.words[j + 1] == "-"


def _serves(tokens: Tokens, i: int) -> bool:
    """True where the office at token i may be another's, whom who follows serves: "spokesman to the | President"."""
    low = tokens.low
    return i > 2 and low[i - 1] == "the" and low[i - 2] in ("to", "for", "of") and low[i - 3] in names.offices()


def _titles(tokens: Tokens, i: int, last: int) -> tuple[list[str], int]:
    """The titles that stand at token i one behind the other, and the token behind them: i where none does."""
    parts: list[str] = []
    j = i
    while j < last and (title := names.titles().at(tokens, j, last)) is not None:
        if title[1]:
            parts.append(joined(tokens, j, j + title[0]))
        j += title[0]
        if j < last and tokens.words[j] == "." and tokens.touches(j):
            j += 1
    parts = parts[1:] if len(parts) > 1 and parts[0] in around().kin else parts  # "her son | Colonel Okello"
    return parts, j


def _is_nobody(tokens: Tokens, j: int, end: int) -> bool:
    """True where what stands in capitals behind a title, tokens [j, end), is no person's name."""
    before, word = tokens.low[j - 1], tokens.low[j]
    described = before in names.describers() and (end - j == 1 or before in around().of_persons)
    if described and not names.is_given(tokens.words[j]):
        return True  # "the broadcaster Zuvik", "the contractor Zuvik Lota"
    if end - j == 1:
        if end < len(tokens) and tokens.words[end].islower() and tokens.low[end] in names.offices():
            return True  # "the deputy Asia director"
        office = names.heads().get(word) == "government" and before not in ADDRESSED  # "Detective | Branch"
        if tokens.words[j].isupper() or office or (before in FIELDS and word in around().staff | names.heads().keys()):
            return True  # "official SANA": an acronym is no person; "General | Inspectorate", "Justice | Ministry"
    if before == "miss" and word in around().pageants:
        return True
    if tokens.low[end - 1] in around().sites | around().no_persons and not (end - j == 1 and _first(tokens, j)):
        return True  # "Ambassador Bridge"
    return body_type(tokens, j, end) is not None and not names.is_given(tokens.words[j])  # "Queen Elizabeth Hospital"


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
        strange = is_strange(tokens.words[k]) and not is_ordinary(tokens.low[k]) and is_ordinary(tokens.low[k - 1])
        if k > j + 1 and (strange or names.is_given(tokens.words[k])) and capital(tokens.words[k + 1]):
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
    """True for a surname that is also a common word, where it comes first, "An Yongyu", or alone behind an office in
    capitals, "Minister Park"."""
    if j + 1 < len(tokens) and surname_comes_first(joined(tokens, j, j + 2)):
        return True
    office = capital(tokens.words[j - 1]) and tokens.low[j - 1] in names.offices()
    return office and len(tokens.words[j]) > 3 and tokens.words[j] in first_surnames()  # no "So", "She"
