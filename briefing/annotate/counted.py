"""The noun phrase that a number counts, and counts told without a number: "a soldier", "nobody", "a seventh victim"."""

from __future__ import annotations

from dataclasses import field
from typing import NamedTuple

from briefing.annotate.clauses import grammar
from briefing.annotate.numbers import Number, number_at, small_numbers
from briefing.lexicon import counts, names
from briefing.lexicon.forms import is_finite
from briefing.lexicon.speech import speech_forms
from briefing.record import record
from briefing.signs import Sign
from briefing.tokens import Tokens


class Counted(NamedTuple):
    """The noun after a number: tokens [first, last), its folded head."""

    first: int
    last: int
    head: str
    people: bool


@record(frozen=False, slots=True)
class Count:
    """A number, what it counts, and the sentence [first, last) that it stands in.

    ``after`` is the token behind the number and what it counts.
    """

    tokens: Tokens
    number: Number
    counted: Counted
    first: int
    last: int
    after: int = field(init=False)

    def __post_init__(self) -> None:
        self.after = max(self.counted.last, self.number.last)


NOUN_STOPS = frozenset(
    "of in on at to for from by with and or but were was is are be been has have had who that which when while after "
    "before as since until during including among amid near into over under between against through the a an this its "
    "their his her said says also then still if than about around across outside inside not will would could may can "
    "died killed wounded injured hurt missing dead left fled remain remained gathered marched took arrested detained "
    "trapped stranded displaced old ago later earlier more less wearing carrying being aboard what how why where many "
    "much some it he she they we you there did do does so far along alone already yet behind beyond above below toward "
    "towards throughout within without though although because if whether nationwide worldwide today yesterday tonight "
    "die dies flee flees each apiece now just only even out up down off away every whom".split()
)
SKIPPED = frozenset({"more", "other", "others", "of", "the", "its", "their", "his", "her"})
OWNED = frozenset("the its their his her".split())  # begin a noun phrase of their own unless after "of"
# participles that stand before the people they tell of
BEFORE_NOUN = frozenset(
    "detained arrested imprisoned jailed captured kidnapped abducted freed released wounded injured missing trapped "
    "stranded displaced hurt dead slain".split()
)
OTHERS = frozenset({"them", "whom", "these", "those", "us"})
ARTICLES = Sign({"a", "an"}.__contains__)
NOBODY = Sign({"no", "nobody", "none"}.__contains__)
CAPTIVE = frozenset({"hostage", "captive", "prisoner"})
SCALE = "magnitude"
PAST = ("past", "participle", "past-participle")
BEGIN_OBJECT = frozenset("a an the their his her its this these those some several".split())
LONGEST = 6  # tokens of a counted noun phrase


def counted_noun(tokens: Tokens, number: Number, last: int) -> Counted:
    """The noun phrase that the number counts; empty where it stands alone ("killed 25")."""
    low = tokens.low
    j = number.last
    if j < last and low[j] in counts.units():
        return Counted(j, j + 1, low[j], False)
    scale = _scale(tokens, number)
    if scale is not None:
        return Counted(scale, scale + 1, low[scale], False)
    if number.article:
        j = past_age(tokens, j, last)
    if (sort := _sort_of_those(tokens, j, last)) is not None:
        return sort
    while j < last and low[j] in SKIPPED and j - number.last < 3 and low[j : j + 2] != ["more", "than"]:
        if low[j] in OWNED and low[j - 1] != "of":
            return Counted(number.last, number.last, "", False)  # "with the dead at 500 the council met"
        j += 1
    if j > number.last and j + 1 < last and low[j] in OTHERS:  # "12 of them children", "five of them in uniform"
        end = noun_end(tokens, j + 1, last)
        named = end > j + 1 and low[end - 1] in counts.people()
        return Counted(j + 1, end, low[end - 1], True) if named else Counted(j, j + 1, low[j], False)
    if number.begin and low[number.begin - 1] == "the" and j == number.last < last and low[j] in speech_forms():
        return Counted(j, j, "", False)  # "the two denounced the verdict"
    if low[j : j + 2] == ["out", "of"]:
        j += 2
    if j == number.last and (stands_alone(tokens, number, last) or verb_at(tokens, j, last)):
        return Counted(j, j, "", False)
    if j + 1 < last and (low[j] in FEARED or low[j].endswith("ly")) and _harm_word(tokens, j + 1, last):
        return Counted(j, j, "", False)  # "91 reported dead", "40 possibly killed"
    j = _past_whole(tokens, j, last)
    j = _past_adjective(tokens, j, last)
    begin = j
    j = noun_end(tokens, begin, last)
    if j > begin and low[j - 1] in CAPTIVE and number.value != 1:
        j -= 1  # "took dozens hostage"
    if j == begin:
        return Counted(number.last, number.last, "", False)
    head = low[j - 1]
    people = head in counts.people() or names.nationalities().at(tokens, j - 1, last) is not None
    return Counted(begin, j, head, people)


def verb_at(tokens: Tokens, j: int, last: int) -> bool:
    """True for the past of a verb that a small word follows: "31 went to the camp", "1,200 demonstrated against"."""
    ends = j + 1 >= last or tokens.low[j + 1] in NOUN_STOPS or not tokens.low[j + 1][0].isalnum()
    past = j < last and is_finite(tokens.low[j]) and ends
    past = past and counts.measure_word(tokens.low, j, last, PAST) in (None, "participants")
    return past and tokens.low[j] not in BEFORE_NOUN | grammar().be | grammar().have


def _sort_of_those(tokens: Tokens, j: int, last: int) -> Counted | None:
    """ "Seven of the victims were nurses": the noun behind the verb says who they are."""
    low = tokens.low
    if (
        j + 4 >= last
        or low[j] != "of"
        or low[j + 1] not in ("the", "those")
        or low[j + 3] not in ("were", "are", "was")
    ):
        return None
    end = noun_end(tokens, j + 4, last)
    named = end > j + 4 and low[end - 1] in counts.people()
    struck = low[j + 2] in ("victims", "dead", "killed", "injured", "wounded", "missing", "detained", "arrested")
    return Counted(j + 4, end, low[end - 1], True) if named and struck else None


def _harm_word(tokens: Tokens, j: int, last: int) -> bool:
    told = counts.measure_word(tokens.low, j, last, ("participle", "past-participle"))
    return told in ("killed", "wounded", "missing")


FEARED = frozenset("reported feared believed presumed confirmed thought said declared pronounced listed".split())


def stands_alone(tokens: Tokens, number: Number, last: int) -> bool:
    """True for "thousands" without "of": what follows says what they do ("thousands march"), unless it is people."""
    word = tokens.low[number.last - 1]
    plain = word.endswith("s") and word.isalpha() and word not in small_numbers()
    return plain and number.last < last and not ({tokens.low[number.last]} & (counts.people() | SKIPPED))


def _past_adjective(tokens: Tokens, j: int, last: int) -> int:
    """Past a participle that stands before people: "four detained militants", "12 wounded soldiers"."""
    if j + 1 >= last or tokens.low[j] not in BEFORE_NOUN:
        return j
    end = noun_end(tokens, j + 1, last)
    return j + 1 if end > j + 1 and tokens.low[end - 1] in counts.people() else j


def _scale(tokens: Tokens, number: Number) -> int | None:
    """The token of a scale told with its value: "magnitude 6.8", "Magnitude: 6.8", "a 6.8-magnitude quake"."""
    if tokens.low[number.last : number.last + 2] == ["-", SCALE]:
        return number.last + 1
    k = number.begin - 1
    while k >= 0 and tokens.low[k] in (":", "of", "at"):
        k -= 1
    return k if k >= 0 and tokens.low[k] == SCALE else None


def noun_end(tokens: Tokens, begin: int, last: int) -> int:
    """Where the noun phrase that begins at a token ends."""
    low = tokens.low
    j = begin
    while j < last and j - begin < LONGEST:
        word = low[j]
        if (
            word == "-"
            and j + 1 < last
            and tokens.ends[j - 1] == tokens.starts[j]
            and tokens.ends[j] == tokens.starts[j + 1]
        ):
            j += 2
            continue
        if word == "'s":
            j += 1
            continue
        if word in NOUN_STOPS or not word[0].isalpha() or (j > begin and word in counts.past_verbs()):
            break
        if word.endswith("ing") and j + 1 < last and (low[j + 1] in NOUN_STOPS or low[j + 1] == "the"):
            break  # "tens of thousands flooding the streets"
        if word.endswith("ing") and j > begin and low[j - 1].endswith("s"):
            break  # "packages containing devices"
        if j > begin and _is_verb_here(tokens, begin, j, last):
            break  # "camps shelter 4,000", "airlines check passengers"
        if word.endswith("ed") and j > begin and j + 1 < last and low[j + 1] in NOUN_STOPS:
            break  # "five sites controlled by"
        ends = j + 1 >= last or not low[j + 1][0].isalpha()
        if word.endswith("ed") and j > begin and ends and not counts.measure_nouns().at(tokens, j, last):
            break  # "one death reported."
        if j > begin and low[j - 1].endswith("s") and (word.endswith("ed") or word in counts.participles()):
            break  # "14 villages flooded", "crates strewn about"
        j += 1
        if word in counts.people() and not (
            j < last
            and (low[j] in counts.people() or low[j] in ("officers", "members"))
            and not (tokens.words[j][0].isupper() and tokens.words[j - 1].islower())
        ):
            if j + 1 < last and low[j] == "and" and low[j + 1] in counts.people() and low[j - 1].endswith("s"):
                return j + 2  # "guests and staff"
            break
        if j + 1 < last and low[j] in ("and", "but", "or") and _shares_noun(tokens, begin, j, last):
            j += 1  # "four fire and rescue crews"
    while j > begin and not low[j - 1][0].isalpha():
        j -= 1
    return j


def _is_verb_here(tokens: Tokens, begin: int, j: int, last: int) -> bool:
    """True for a word in the singular behind a plural: of several, the noun would be a plural."""
    low = tokens.low
    several = low[j - 1].endswith("s") and not low[j - 1].endswith("ss")
    several = several or names.nationalities().at(tokens, j - 1, last) is not None
    if not several or low[j].endswith("s") or j + 1 >= last or low[j] in counts.people():
        return False
    follows = low[j + 1][0].isdigit() or low[j + 1] in BEGIN_OBJECT
    return follows or (low[j + 1] in NOUN_STOPS and j > begin and tokens.words[j].islower())


def _shares_noun(tokens: Tokens, begin: int, j: int, last: int) -> bool:
    """True where a noun in the singular and what follows "and" at token j are both before one plural: "search and
    rescue teams"."""
    low = tokens.low
    if j - begin > 1 or low[j - 1].endswith("s") or low[j - 1] in counts.people() or j + 2 >= last:
        return False
    several = low[j + 2].isalpha() and (low[j + 2].endswith("s") or low[j + 2] in counts.people())
    return low[j + 1].isalpha() and low[j + 1] not in NOUN_STOPS and several


def past_age(tokens: Tokens, j: int, last: int) -> int:
    """The token after "19-year-old" where that stands at j."""
    if j + 4 < last and tokens.low[j + 1] == "-" and tokens.low[j + 2 : j + 5] == ["year", "-", "old"]:
        return j + 5
    return j


def _past_whole(tokens: Tokens, j: int, last: int) -> int:
    """ "21 of the more than 200 schoolgirls": what is counted stands behind the number of the whole."""
    if tokens.low[j - 1] not in ("the", "of", "its", "their", "his", "her") or j >= last:
        return j
    for k in range(j, min(last, j + 5)):
        whole = number_at(tokens, k, last)
        if whole is not None:
            return whole.last
        if (
            k - j >= 3
            or tokens.low[k] in counts.people()
            or not (tokens.words[k][0].isalpha() or tokens.low[k] == "'s")
        ):
            break
    return j


def articles(tokens: Tokens, first: int, last: int) -> list[Number]:
    """One person, told by the article: "killed a soldier", "the death of an aide", "a seventh … died"."""
    low = tokens.low
    found = []
    for i in tokens.where(ARTICLES, first, last - 2):
        ordinal = counts.ordinals().get(low[i + 1], 0)
        begin = i + 2 if ordinal else past_age(tokens, i + 1, last)
        noun = _person(tokens, begin, last)
        if noun is None:
            continue
        if _harmed(tokens, noun + 1, last):
            value = float(ordinal or 1)
            found.append(Number(i, i, i + 2 if ordinal else i + 1, value, value, value, "", article=True))
        elif not ordinal and i > first and _governs(tokens, i - 1, first):
            found.append(Number(i, i, i + 1, 1.0, 1.0, 1.0, "", article=True))
    return found


def _person(tokens: Tokens, begin: int, last: int) -> int | None:
    """The token of the noun for one person in the phrase that begins at a token."""
    for j in range(begin, min(last, begin + LONGEST)):
        if tokens.low[j] in counts.people_singular() and tokens.low[j] != "people":
            return j
        if tokens.low[j] in NOUN_STOPS or tokens.low[j] in small_numbers():
            return None
    return None


def _harmed(tokens: Tokens, j: int, last: int) -> bool:
    """True where a verb of harm follows: "was shot dead", "has died"."""
    low = tokens.low
    if j >= last:
        return False
    if low[j] in grammar().be or low[j] in grammar().have:
        k = next(
            (k for k in range(j + 1, min(last, j + 4)) if low[k] not in ("been", "also", "later", "reportedly")), j
        )
        told = counts.measure_word(low, k, last, PAST) if k > j else None
        return told in ("killed", "wounded") and low[k] in counts.measure_verbs()
    return low[j] in ("died", "drowned", "perished")


def _governs(tokens: Tokens, k: int, first: int) -> bool:
    """True where the word before an article kills, wounds or detains, or is the noun of such an act before "of"."""
    low = tokens.low
    if low[k] == "of":
        return k > first and low[k - 1] in DEEDS
    told = any(
        t.measure in ("killed", "wounded", "detained") and not t.rest for t in counts.measure_verbs().get(low[k], ())
    )
    return told and low[k] not in HOLDING and not (k > first and low[k - 1] in grammar().be)


DEEDS = frozenset("death killing murder kidnapping abduction execution assassination".split())
HOLDING = frozenset("hold holds held holding".split())  # a rally, talks


def none(tokens: Tokens, first: int, last: int) -> list[Number]:
    """ "no casualties", "nobody died": the number 0."""
    low = tokens.low
    found = []
    for i in tokens.where(NOBODY, first, last - 1):
        if low[i] != "no" or low[i + 1] == "one":
            told = (counts.measure_word(low, k, last, PAST) for k in range(i + 1, min(last, i + 6)))
            if any(measure in ("killed", "wounded") for measure in told):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
        if low[i] == "no":
            noun = counts.measure_nouns().at(tokens, i + 1, last)
            if noun is None and low[i + 1] in ("immediate", "reported", "civilian", "known") and i + 2 < last:
                noun = counts.measure_nouns().at(tokens, i + 2, last)
            hurt = noun is not None and noun[1] in ("killed", "wounded", "missing", "other")
            if hurt or _nobody_of(tokens, i + 1, last):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
    return found


def _nobody_of(tokens: Tokens, j: int, last: int) -> bool:
    """ "No soldier had died", "no foreign tourists were hurt": people behind "no", then a word of harm."""
    low = tokens.low
    noun = next((k for k in range(j, min(last, j + 3)) if low[k] in counts.people()), None)
    if noun is None:
        return False
    harms = (counts.measure_word(low, k, last, PAST) for k in range(noun + 1, min(last, noun + 4)))
    return any(measure in ("killed", "wounded") for measure in harms)
