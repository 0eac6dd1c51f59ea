"""Runs of capitalised words: where a name stands that no lexicon knows, and whether it names a person or a body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing import lexicon
from briefing.annotate.actors.acronyms import acronym_after, capital, initials
from briefing.annotate.actors.hyphens import is_linked, leads, syllables
from briefing.calendar import LOW_WEEKDAYS
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.speech import speech_forms
from briefing.model import ActorType
from briefing.record import record
from briefing.tokens import Tokens

FIELD = 5  # words of what a body is for
JOINS = frozenset({"of", "for", "and", "the", "to", "on"})  # may stand inside an organisation's name


CENTRAL = frozenset({"central", "reserve"})  # banks of states
SHORTENED = frozenset({"st", "ste", "sta", "mt", "ft"})  # in names of places, before a point
HYPHENATED = frozenset("as ash at ad ar an az".split())  # particles that a hyphen joins; alone they are common words
RULES = frozenset({"government", "cabinet", "administration", "junta"})  # what a person leads
SUFFIXES = frozenset({"sa", "ag", "nv", "ab", "asa", "bv"})  # of companies, where they stand in capitals
LINKS = ("e", "i")  # between the words of a movement's name in Persian or Urdu: "Harakat-e-Islah"
QUOTES = frozenset("\"“”‘’'")
BEHIND_PARTICLES = {"de": ("la", "los", "las"), "van": ("de", "den", "der", "het", "'t"), "von": ("der", "dem", "den")}
NO_INITIALS = frozenset("IRD")  # letters alone that may belong to nobody's name
NICKNAME = expression(r" [\"“‘'][^\"“”‘’']+[\"”’'](?= )")


Spans = Sequence[tuple[int, int]]  # tokens of the sentences that tell something, no headlines, in order


@record(frozen=False, slots=True)
class Found:
    """A mention while it is still being made: tokens [first, last) and what is known of it."""

    first: int
    last: int
    name: str
    type: ActorType
    role: str = ""
    known: bool = False
    acting: bool = True
    person: bool = False
    begin: int = -1  # the token at which the role begins that stands before a name


@record(frozen=False, slots=True)
class Run:
    """Tokens [first, last) that read as one name."""

    first: int
    last: int


def tokens_of(found: Iterable[Found]) -> set[int]:
    """All tokens of some mentions."""
    return set().union(*[range(f.first, f.last) for f in found])


def take_run(tokens: Tokens, i: int, last: int) -> int:
    """The end of the capitalised run that begins at token i, with particles, hyphens and initials inside it."""
    words, low = tokens.words, tokens.low
    j = i + 1
    while j < last:
        word = words[j]
        if word in NO_INITIALS and _is_apart(tokens, j, last):
            break
        if capital(word) and low[j] not in LOW_WEEKDAYS:
            j += 1
        elif j + 1 < last and tokens.joins(j) and words[j + 1][0].isalpha():
            syllable = words[j + 1].isalpha() and (syllables(words, i, j) if j - i >= 2 else leads(tokens, j, last))
            if is_linked(tokens, j + 1, last):
                j += 4  # "Commander-in-Chief"
                continue
            if not capital(words[j + 1]) and low[j - 1] not in names.particles() and not syllable:
                return j  # "Iran-backed": the hyphen ends the name
            j += 2
        elif (
            word == "."
            and j - i >= 1
            and (len(words[j - 1]) == 1 or low[j - 1] in SHORTENED)
            and tokens.touches(j)
            and j + 1 < last
            and capital(words[j + 1])
        ):
            j += 1  # an initial, "St. Paul"
        elif (word == "&" or low[j] in names.particles()) and j + 1 < last and _goes_on(tokens, j):
            j += 1  # "Land & Housing Corporation"
        elif word in QUOTES and (behind := _behind_nickname(tokens, i, j, last)):
            j = behind
        else:
            break
    return j


def _is_apart(tokens: Tokens, j: int, last: int) -> bool:
    """True for the pronoun of a new clause and for the party of who is told with a state: "Okello | I thought", "Okello
    | D-Ohio"."""
    after = tokens.words[j + 1] if j + 1 < last else ""
    if after == "-":
        return tokens.touches(j + 1) and j + 2 < last and capital(tokens.words[j + 2])
    return tokens.words[j] == "I" and after.islower() and after not in JOINS


def _goes_on(tokens: Tokens, j: int) -> bool:
    """True where a particle at token j joins what follows: "bin Okello", "as-Safi", not "Okello as Minister"."""
    if tokens.low[j + 1] in BEHIND_PARTICLES.get(tokens.low[j], ()) and j + 2 < len(tokens):
        return capital(tokens.words[j + 2])  # "María de los Ángeles", "Ada van der Meer"
    return tokens.words[j + 1] == "-" or (capital(tokens.words[j + 1]) and tokens.low[j] not in HYPHENATED)


def _behind_nickname(tokens: Tokens, i: int, j: int, last: int) -> int:
    """The token behind a nickname in quotation marks between a given name and a surname: 'Ada "The Hammer" | Okello';
    0 where none stands at token j."""
    if j > i + 2 or not names.is_given(tokens.words[i]):
        return 0
    stop = next((k for k in range(j + 2, min(last - 1, j + 6)) if tokens.words[k] in QUOTES), 0)
    surname = stop and capital(tokens.words[stop + 1]) and not tokens.touches(stop + 1)
    return stop + 1 if surname and not any(tokens.words[k] in ".,!?" for k in range(j, stop)) else 0


def size_of(tokens: Tokens, first: int, last: int) -> int:
    """The number of words in capitals of a name, those that a hyphen joins as one."""
    return sum(capital(tokens.words[k]) and tokens.words[k - 1] != "-" for k in range(first, last))


def extend_body(tokens: Tokens, i: int, j: int, last: int) -> int:
    """Lengthen an organisation's name over "of", "for", "'s": Observatory for Human Rights, St George's Hospital."""
    words, low = tokens.words, tokens.low
    person = names.is_given(words[i]) and j - i <= 3
    while j + 1 < last:
        k = j
        if low[k] in ("'s", "’s") or (words[k] in "'’" and low[k - 1].endswith("s") and tokens.touches(k)):
            k += 1
            end = take_run(tokens, k, last) if k < last and capital(words[k]) else k
            known = names.actors().at(tokens, k, last) if end > k else None
            owns = _only_owns(tokens, i, j, end - k) or (known is not None and k + known[0] == end > k + 1)
            if end > k and low[end - 1] in names.heads() and not owns:
                j = end
                continue
            break
        while k < last and low[k] in JOINS and k - j < 2:
            k += 1
        if k == j or k >= last or not capital(words[k]) or low[k] in LOW_WEEKDAYS:
            break
        begins_as_body = any(low[x] in names.heads() for x in range(i, j))
        other = any(phrases.at(tokens, k, last) for phrases in (names.actors(), names.nationalities()))
        if low[j] == "and" and (low[j - 1] in names.heads() or not begins_as_body) and other:
            break  # "Harbour and | Peruvian Airlines"
        if low[j] == "on" and (low[j - 1] not in around().on_fields or not _is_field(tokens, k, last)):
            break  # "the Health Ministry | on Radio Lota"
        if "and" in low[j:k] and "the" in low[j:k] and (begins_as_body or words[i].isupper()):
            break  # "the Farmers Party and the Civic Union" are two
        if low[j] == "and" and j - i == 1 and names.heads().get(low[i]) == "government" and low[k] in names.heads():
            break  # "Senate and Assembly"
        end = _before_somebody(tokens, k, take_run(tokens, k, last))
        if low[j:k] == ["and"] and _has_field(tokens, i, j) and _is_field(tokens, k, last):
            j = end  # "Office of Management and Budget"
            continue
        if low[j] == "and" and any(low[x] in around().offices for x in range(i, j)):
            break  # "Fish Minister Ada Okello and Coast Guard"
        if low[j:k] == ["of"] and _is_somebody(tokens, i, j):
            break  # "Zuvik Okello | of Lota University"
        long = j - i >= 2 and end - k >= 2 and low[end - 1] != "day"
        for_body = low[j] == "for" and long and low[j - 1] not in around().grounds
        ends_as_body = low[end - 1] in names.heads() or for_body
        ends_as_body = ends_as_body and not person and ("the" not in low[j:k] or low[i - 1 : i] == ["the"])
        if not (ends_as_body or begins_as_body) or ("and" in low[j:k] and not ends_as_body):
            break
        j = _series(tokens, i, end, last) if begins_as_body and low[j] in {"of", "for", "on"} else end
    return j


def _before_somebody(tokens: Tokens, k: int, end: int) -> int:
    """The end of what a body is for, tokens [k, end), without who is told behind it: "Institute of Geology | Ada
    Okello"."""
    low, owners = tokens.low, around().owners
    fields = (x for x in range(k + 1, end - 1) if is_ordinary(low[x - 1]) and low[x - 1] not in owners)
    return next((x for x in fields if names.is_given(tokens.words[x])), end)


def field_end(tokens: Tokens, k: int, last: int) -> int:
    """The end of what a body is for whose head is token k, all in small letters: "ministry | of trade and industry";
    0 where it tells none."""
    words, low = tokens.words, tokens.low
    if k + 2 >= last or low[k + 1] != "of" or not words[k].islower():
        return 0
    end = k + 2
    while end < last and end - k <= FIELD and words[end].islower() and words[end].isalpha():
        if low[end] in speech_forms() or is_finite(low[end]) or low[end] in grammar().before_noun:
            break
        end += 1
    end -= low[end - 1] == "and"
    return end if end > k + 2 else 0


def _is_somebody(tokens: Tokens, i: int, j: int) -> bool:
    """True for words in capitals that mean nothing: who is of what follows."""
    common = (is_ordinary(word) or word in names.heads() for word in tokens.low[i:j])
    return size_of(tokens, i, j) <= 3 and not any(common)


def _has_field(tokens: Tokens, i: int, j: int) -> bool:
    """True for a body that is told to be for something: "Lota Institute of Trade"."""
    head = next((k - 1 for k in range(i + 1, j) if tokens.low[k] in ("of", "for")), i)
    return tokens.low[head] in around().of_two_fields and head < j - 1


def _is_field(tokens: Tokens, k: int, last: int) -> bool:
    """True for one or two words in capitals that name nobody and no place."""
    hits = (names.actors().at(tokens, k, last), names.places().at(tokens, k, last), names.titles().at(tokens, k, last))
    end = take_run(tokens, k, last)
    alone = end - k <= 2 and names.heads().keys().isdisjoint((tokens.low[k], tokens.low[end - 1]))
    alone = alone and tokens.low[end - 1] not in around().named_after  # "Centre on Lota Road"
    return alone and not any(hits) and not (names.is_given(tokens.words[k]) and end - k > 1)


def _only_owns(tokens: Tokens, i: int, j: int, size: int) -> bool:
    """True where tokens [i, j) before "'s" only own the body of ``size`` words behind it: "Okello's Civic Reform
    Party", but not "St George's Hospital", "Women's Peace League"."""
    low = tokens.low
    if low[j] in ("'s", "’s") and low[j + 1] in RULES and names.is_given(tokens.words[i]):
        return True  # "Ada Okello's | Government"
    if size < 2 or low[j] not in ("'s", "’s") or low[i] in lexicon.common_words() or low[i] in around().owners:
        return False
    return j - i == 1 or names.is_given(tokens.words[i])


def _series(tokens: Tokens, i: int, j: int, last: int) -> int:
    """The end of what a body is for, where that is a series: "Bureau of Farming, Wild Game, Forests and Fish"."""
    words, low = tokens.words, tokens.low
    k = j
    while k + 1 < last and words[k] == "," and (end := _field(tokens, k + 1, last)):
        k = end
    k += k + 2 < last and words[k] == "," and low[k + 1] == "and"
    if k == j or k + 1 >= last or low[k] != "and":
        return j
    end = take_run(tokens, k + 1, last)
    if acronym_after(tokens, end, last) == initials(words[i:end]):
        return end
    return _field(tokens, k + 1, last) or j


def _field(tokens: Tokens, k: int, last: int) -> int:
    """The end of one or two words in capitals at token k that name nobody, no place and no body; 0 for none."""
    end = next((x for x in range(k, min(k + 2, last)) if not capital(tokens.words[x])), min(k + 2, last))
    known = (names.actors(), names.places(), names.titles(), names.groups())
    body = end > k + 1 and tokens.low[end - 1] in names.heads().keys() - SERVED
    other = body or tokens.low[k] in LOW_WEEKDAYS or names.is_given(tokens.words[k])
    return 0 if other or any(phrases.at(tokens, k, last) for phrases in known) else end * (end > k)


SERVED = frozenset({"services", "affairs", "administration"})  # heads that what a body is for may have


def body_type(tokens: Tokens, first: int, last: int) -> ActorType | None:
    """The type that a name's head word tells; the head may stand before "of" or "for"."""
    if last - first < 2:
        return None
    low = tokens.low
    if low[first] in around().movements and low[first + 1] == "-" and low[first + 2] in LINKS:
        return "organisation"
    if tokens.words[last - 2] == "-" and tokens.words[last - 1].islower():
        return None  # "Park Hee-sun" is no newspaper
    head = _head_word(low, first, last)
    if head < last - 1 and low[head] not in names.heads() and names.is_office(low[head]):
        return None  # "Commissioner of Police", "Ministers of Health"
    if low[last - 1] in SUFFIXES and not tokens.words[last - 1].isupper():
        return None  # "Rui de Sa"
    if low[head] == "station" and low[head - 1] in ("police", "fire"):
        return "government"
    told = names.heads().get(low[head]) or names.heads().get(low[last - 1])
    if told is None and low[first] in around().fields and names.country_of(" ".join(tokens.words[first + 1 : last])):
        return "government"  # "Statistics Peru"
    if told is None and low[last - 1] not in lexicon.common_words():  # "Forces Were" of a headline
        told = names.first_heads().get(low[first])
    of_state = (low[head] == "bank" and low[head - 1] in CENTRAL) or (
        low[head] in ("centre", "center") and not around().emergencies.isdisjoint(low[first:head])
    )
    if of_state and head > first:
        return "government"
    if low[last - 1] == "league" and low[last - 2] in around().leagues:
        return None
    if low[head : head + 2] == ["congress", "for"]:
        return "organisation"
    if _of_news(low[first:last]):
        return "media"
    if low[head] == "jihad" and "islamic" not in low[first:head]:
        return None  # a surname
    if told == "military" and "police" in low[first:last]:
        return "government"
    if low[last - 1] == "division" and (
        low[last - 2] in around().arms or (first and tokens.words[first - 1].isdigit())
    ):
        return "military"
    if told == "armed-group" and low[head] == "front" and around().armed.isdisjoint(low[first:last]):
        told = "organisation"  # a front is as often a party
    purpose = last - first >= 5 and low[head + 1 : min(head + 2, last)] == ["for"] and low[head] not in names.offices()
    return told or ("organisation" if purpose else None)


def _head_word(low: Sequence[str], first: int, last: int) -> int:
    """The token of a name's head word: its last, that before "of" or "on", or the first of "Medics Across Borders"."""
    head = next((k - 1 for k in range(first + 1, last) if low[k] in {"of", "for", "on"}), last - 1)
    if low[head] == "general" and head > first:
        head -= 1 + (low[head - 1] == "-")  # Directorate General of Health, Inspector-General of Police
    across = low[first + 1] in {"across", "without", "beyond", "against", "united"} and last - first > 2
    return first if across else head


def _of_news(low: Sequence[str]) -> bool:
    """True for the folded words of a news agency's name: "Agence Kivu", "Agence Kivu Presse", "Kivu News Service"."""
    agency = low[0] in ("agence", "agencia", "agenzia") and (len(low) == 2 or not around().wires.isdisjoint(low))
    served = low[-1] in ("service", "agency") and low[-2] in ("news", "press", "wire", "radio", "television")
    return agency or served or low[-1] in around().wires


def joined(tokens: Tokens, first: int, last: int) -> str:
    """The words as written, with one space where there was any."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    written = words[first]
    for k in range(first + 1, last):
        written += words[k] if ends[k - 1] == starts[k] else " " + words[k]
    if '"' in written or "“" in written or "‘" in written:
        written = NICKNAME.sub("", written)
    return written.replace("’", "'")
