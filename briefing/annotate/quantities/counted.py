"""The noun phrase that a number counts."""

from __future__ import annotations

from typing import Any, NamedTuple

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.numbers import Number, small_numbers
from briefing.annotate.quantities.passed import hyphened, is_when, past_age, past_whole, scale_of
from briefing.annotate.quantities.phrasal import several_words
from briefing.annotate.quantities.weights import SUM, is_currency, is_pound, past_bracket, weighed
from briefing.lexicon import counts, names
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import PARTICIPLES, PASTS, is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms
from briefing.record import field, record
from briefing.tokens import Tokens, greater


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
    known: dict[str, Any] = field(init=False, default_factory=dict)  # what ``once`` keeps

    def __post_init__(self) -> None:
        self.after = greater(self.counted.last, self.number.last)

    def before(self, most: int) -> list[str]:
        """The folded words of the sentence before the number, the last ones of them."""
        begin = self.number.begin
        return self.tokens.low[begin - most if begin - most > self.first else self.first : begin]

    def behind(self, most: int) -> list[str]:
        """Those behind the number and what it counts, the first ones of them."""
        end = self.after + most
        return self.tokens.low[self.after : end if end < self.last else self.last]


NOUN_STOPS = frozenset(
    "of in on at to for from by with and or but were was is are be been has have had who that which when while after "
    "before as since until during including among amid near into over under between against through the a an this its "
    "their his her said says also then still if than about around across outside inside not will would could may can "
    "died killed wounded injured hurt missing dead left fled remain remained gathered marched took arrested detained "
    "trapped stranded displaced old ago later earlier more less wearing carrying being aboard what how why where many "
    "much some it he she they we you there did do does so far along alone already yet behind beyond above below toward "
    "towards throughout within without though although because if whether nationwide worldwide today yesterday tonight "
    "die dies flee flees feared held each apiece now just only even out up down off away every whom strong short "
    "put must might should shall cannot unless alive given overnight initially originally previously too".split()
)
SKIPPED = frozenset({"more", "other", "others", "of", "the", "its", "their", "his", "her"})
SPEAKING = frozenset("we i you they he she it that there who".split())  # "leads we're following"
SPEAKS = frozenset("speak speaks spoke spoken speaking talk talks talked talking".split())
TALLIES = frozenset("number total count toll tally figure".split())
THESE = frozenset("the these those its their all".split())
OTHERS = frozenset({"them", "whom", "these", "those", "us"})
CAPTIVE = frozenset({"hostage", "captive", "prisoner"})
SOME = frozenset({"some", "several"})
LONGEST = 6  # tokens of a counted noun phrase


def counted_noun(tokens: Tokens, number: Number, last: int) -> Counted:
    """The noun phrase that the number counts; empty where it stands alone ("killed 25")."""
    low = tokens.low
    j = number.last
    if number.share:
        return Counted(j, j, "percent", False)
    if j < last and is_pound(low[j]) and not weighed(tokens, 0, number.begin, j, last):
        return Counted(j, j + 1, low[j], False)
    if j < last and low[j] in counts.units():
        return Counted(j, _of_what(tokens, j, last), low[j], False)
    if number.value >= SUM and is_currency(tokens, j, last):
        return Counted(j, j + 1, low[j], False)
    signs = j = _past_signs(tokens, number, j, last)
    scale = scale_of(tokens, number)
    if scale is not None:
        return Counted(scale, scale + 1, low[scale], False)
    if low[j : j + 1] == ["strong"]:
        return Counted(j, j + 1, "strong", True)  # "the army, some 10,000 strong"
    if number.article or number.last - number.first == 1:
        j = past_age(tokens, j, last)
    if (sort := _sort_of_those(tokens, j, last) or _sort_behind(tokens, number, last)) is not None:
        return sort
    begin = j
    while j < last and low[j] in SKIPPED and j - begin < 3 and low[j : j + 2] != ["more", "than"]:
        if low[j] in determiners() and low[j - 1] != "of":
            return Counted(number.last, number.last, "", False)  # "with the dead at 500 the council met"
        j += 1
    if j > begin and j + 1 < last and low[j] in OTHERS:
        return _of_others(tokens, j, last)
    if number.begin and low[number.begin - 1] == "the" and j == number.last < last and low[j] in speech_forms():
        return Counted(j, j, "", False)  # "the two denounced the verdict"
    if low[j : j + 2] in (["out", "of"], ["head", "of"]):
        j += 2  # "90 head of cattle"
    if _without_noun(tokens, number, j, last):
        return Counted(j, j, "", False)
    whole = j
    j = past_whole(tokens, j, last)
    whole = j if j > whole else signs  # behind "nine of the 40"
    lives = low[j : j + 1] == ["live"] and j + 1 < last and low[j + 1] not in NOUN_STOPS  # "2,000 live rounds"
    if number.value > 1 and j == number.last < last and low[j] in STAYING and not lives:
        return Counted(j, j, "", False)  # "of whom 171,000 stay in camps"
    begin = _past_adjective(tokens, j, last)
    j = noun_end(tokens, begin, last)
    if j > begin and low[j - 1] in CAPTIVE and number.value != 1:
        j -= 1  # "took dozens hostage"
    if j == begin:
        return Counted(whole, whole, "", False)
    head = low[j - 1]
    people = head in counts.people() or names.nationalities().at(tokens, j - 1, last) is not None
    return Counted(begin, j, head, people)


def _past_signs(tokens: Tokens, number: Number, j: int, last: int) -> int:
    """The token behind the signs and words that stand between a number and what it counts."""
    low = tokens.low
    quoted = j + 1 < last and low[j] in QUOTES and number.begin > 0 and low[number.begin - 1] in QUOTES
    j += quoted and counts.is_people(low[j + 1])  # said "about 250" people died
    named = not quoted and j + 2 < last and low[j] in QUOTES and low[j + 1].isalpha()
    j += named and not QUOTES.isdisjoint(low[j + 2 : min(last, j + LONGEST)])  # freed 16 "terrorists"
    if j + 2 < last and low[j] == "the" and low[j + 1] in TALLIES and low[j + 2] == "of":
        j += 3  # "put at 324 the number of people killed"
    if low[j : j + 1] == [")"] and number.begin > 1 and low[number.begin - 1] == "(" and low[number.begin - 2] in THESE:
        j += 1  # "the (18) officers"
    return j


def _without_noun(tokens: Tokens, number: Number, j: int, last: int) -> bool:
    """True where a verb or what befell those counted stands at token j, behind the number: "29 were killed and three |
    captured alive", "two | burned alive"."""
    if j == number.last and (stands_alone(tokens, number, last) or verb_at(tokens, j, last)):
        return True
    if j < last and tokens.low[j - 1] in ("more", "others") and verb_at(tokens, j, last):
        return True  # "ten more | followed"
    if j != number.last or j >= last:
        return False
    if tokens.low[j] in counts.told_pasts() and number.value != 1:
        return True  # "38 | sought help"
    return _befell(tokens, j, last) or is_when(tokens, j, last) or several_words(tokens.low, j) is not None


def _of_others(tokens: Tokens, j: int, last: int) -> Counted:
    """Those counted where a pronoun stands for the whole: "12 of them children", "five of them in uniform"."""
    low = tokens.low
    end = noun_end(tokens, j + 1, last)
    pointed = low[j] in ("these", "those") and low[end - 1].endswith("s")  # "nine of those boats"
    people = low[end - 1] in counts.people() or names.nationalities().at(tokens, end - 1, last) is not None
    if pointed and not people:
        return Counted(j + 1, end, low[end - 1], False)
    named = end > j + 1 and (people or pointed)
    who = low[j] == "those" and low[j + 1 : j + 2] == ["who"]
    return Counted(j + 1, end, low[end - 1], True) if named else Counted(j, j + 1, low[j], who)


def _of_what(tokens: Tokens, unit: int, last: int) -> int:
    """Where the words end that tell of what there is so much: "tonnes of ammonium nitrate"; behind the unit where that
    is a mere length, as in "12 km of the border"."""
    low, long = tokens.low, tokens.low[unit] in counts.lengths()
    begin = unit + 2 if long else past_bracket(tokens, unit + 1, last) + 1
    if begin >= last or low[begin - 1] != "of" or not (long or low[unit] in counts.volumes() or is_pound(low[unit])):
        return unit + 1
    if long and not tokens.words[begin].islower():
        return unit + 1  # "within 5 km of Homs"
    end = noun_end(tokens, begin, last)
    return end if end > begin else unit + 1


def verb_at(tokens: Tokens, j: int, last: int) -> bool:
    """True for the past of a verb that a small word follows: "31 went to the camp", "1,200 demonstrated against"."""
    ends = j + 1 >= last or tokens.low[j + 1] in NOUN_STOPS or not tokens.low[j + 1][0].isalnum()
    past = j < last and is_finite(tokens.low[j]) and ends and not hyphened(tokens, j, last)
    past = past and counts.measure_word(tokens.low, j, last, PASTS) in (None, "participants")
    doubtful = near().sure.issuperset(tokens.low[j : j + 3 : 2])  # "300 suspected and confirmed cases"
    return past and not doubtful and tokens.low[j] not in grammar().helping


def _sort_of_those(tokens: Tokens, j: int, last: int) -> Counted | None:
    """ "Seven of the victims were nurses": the noun behind the verb says who they are."""
    low = tokens.low
    if j + 4 >= last or low[j] != "of" or low[j + 1] not in ("the", "those", "them", "whom"):
        return None
    j -= low[j + 1] in ("them", "whom")  # "four of them were nurses"
    if low[j + 3] not in ("were", "are", "was"):
        return None
    end = noun_end(tokens, j + 4, last)
    passers = low[j + 4 : end] == ["passers", "-", "by"]
    named = end > j + 4 and (passers or low[end - 1] in counts.people())
    struck = low[j + 2] in STRUCK
    return Counted(j + 4, end, low[j + 4 if passers else end - 1], True) if named and struck else None


def _sort_behind(tokens: Tokens, number: Number, last: int) -> Counted | None:
    """ "Of the dead | 31 were nurses": as before, where the whole is told first."""
    low, j, k = tokens.low, number.last, number.begin - 1
    if low[j : j + 1] not in (["were"], ["are"]) or "of" not in low[max(0, k - WHOLE) : k]:
        return None
    end = noun_end(tokens, j + 1, last)
    people = end > j + 1 and (low[end - 1] in counts.people() or bool(names.nationalities().at(tokens, end - 1, last)))
    closed = end >= last or low[end] in (",", ".", ";", "and", "–", "—")
    return Counted(j + 1, end, low[end - 1], True) if people and closed else None


STRUCK = frozenset("them whom victims dead killed injured wounded missing detained arrested".split())
WHOLE = 8  # tokens before a number in which the whole is told that it is a part of


def _befell(tokens: Tokens, j: int, last: int) -> bool:
    """True for a participle that tells what befell those counted, with no noun behind it."""
    word = tokens.low[j]
    struck = word in near().stricken and counts.measure_word(tokens.low, j, last, PARTICIPLES)
    return bool(struck) and (j + 1 >= last or not tokens.low[j + 1][0].isalnum() or tokens.low[j + 1] in NOUN_STOPS)


def stands_alone(tokens: Tokens, number: Number, last: int) -> bool:
    """True for "thousands" without "of": what follows says what they do ("thousands march"), unless it is people."""
    word = tokens.low[number.last - 1]
    plain = word.endswith("s") and word.isalpha() and word not in small_numbers()
    if not plain or number.last >= last:
        return False
    return tokens.low[number.last] not in SKIPPED and tokens.low[number.last] not in counts.people()


def _past_adjective(tokens: Tokens, j: int, last: int) -> int:
    """Past a participle that stands before people: "four detained militants", "12 wounded soldiers"."""
    adverb = j + 1 < last and tokens.low[j].endswith("ly") and tokens.low[j + 1] in near().stricken
    j += adverb  # "300 forcibly displaced persons"
    if j + 1 >= last or tokens.low[j] not in near().stricken:
        return j - adverb
    end = noun_end(tokens, j + 1, last)
    living = end > j + 1 and (tokens.low[end - 1] in counts.people() or tokens.low[end - 1] in counts.animals())
    return j + 1 if living else j - adverb


STAYING = frozenset("stay live remain face need lack want work sleep depend rely await go come".split())


def noun_end(tokens: Tokens, begin: int, last: int) -> int:
    """Where the noun phrase that begins at a token ends."""
    low = tokens.low
    j = begin
    while j < last and j - begin < LONGEST:
        word = low[j]
        if hyphened(tokens, j - 1, last):
            j += 2
            continue
        if word == "'s":
            j += 1
            continue
        if (
            (word in NOUN_STOPS and not hyphened(tokens, j, last))
            or (word == "per" and low[j + 1 : j + 2] != ["cent"])
            or not word[0].isalpha()
            or word.partition("'")[0] in SPEAKING
            or (j > begin and word in counts.past_verbs())
        ):
            break
        if j > begin and word in ("last", "next") and low[j + 1 : j + 2] and low[j + 1] in counts.units():
            break  # "40 attacks last year"
        if word.endswith("ing") and j + 1 < last and low[j + 1] in NOUN_STOPS:
            break  # "tens of thousands flooding the streets"
        if word.endswith("ing") and j > begin and low[j - 1].endswith("s"):
            break  # "packages containing devices"
        if j > begin and _is_verb_here(tokens, begin, j, last):
            break  # "camps shelter 4,000", "airlines check passengers"
        if j > begin and _is_done(tokens, j, last):
            break
        j += 1
        if word in counts.animals() and tokens.words[j - 1].islower():
            break  # but "two Tiger helicopters"
        if word in counts.people() and not (j < last and _goes_before(tokens, begin, j, last)):
            if j + 1 < last and low[j] == "and" and low[j + 1] in counts.people() and low[j - 1].endswith("s"):
                stricken = low[j + 1] in near().stricken  # "guests and staff", not "and wounded 12"
                return j if stricken else noun_end(tokens, j + 1, last)
            break
        if j + 1 < last and low[j] in ("and", "but", "or") and _shares_noun(tokens, begin, j, last):
            j += 1  # "four fire and rescue crews"
    while j > begin and not low[j - 1][0].isalpha():
        j -= 1
    return j


def _is_done(tokens: Tokens, j: int, last: int) -> bool:
    """True for a participle behind its noun, at token j: "five sites | controlled by", "one death | reported.", "14
    villages | flooded", "crates | strewn about"."""
    low, past = tokens.low, tokens.low[j].endswith("ed")
    if past and j + 1 < last and low[j + 1] in NOUN_STOPS:
        return True
    ends = j + 1 >= last or not low[j + 1][0].isalpha()
    if past and ends and not counts.measure_nouns().at(tokens, j, last):
        return True
    return low[j - 1].endswith("s") and (past or low[j] in counts.participles())


def _goes_before(tokens: Tokens, begin: int, j: int, last: int) -> bool:
    """True where the noun for people before token j only stands before the noun that is counted: "police officers",
    "child care centres", "student groups"."""
    low, word = tokens.low, tokens.low[j]
    if tokens.words[j - 1] == "Member" and tokens.words[j][0].isupper():
        return True  # "34 Member States"
    if word in counts.people():
        return not (tokens.words[j][0].isupper() and tokens.words[j - 1].islower())
    if low[j - 1] not in counts.people_singular() or low[begin - 1] in ("one", "a", "an", "1"):
        return False
    several = word if word.endswith("s") or j + 1 >= last else low[j + 1]
    plain = all(w.isalpha() and w not in NOUN_STOPS and not is_finite(w) for w in {word, several})
    return plain and tokens.words[j].islower() and several.endswith("s") and not several.endswith("ss")


def _is_verb_here(tokens: Tokens, begin: int, j: int, last: int) -> bool:
    """True for a word in the singular behind a plural: of several, the noun would be a plural."""
    low = tokens.low
    several = low[j - 1].endswith("s") and not low[j - 1].endswith("ss")
    several = several or names.nationalities().at(tokens, j - 1, last) is not None
    if not several or low[j].endswith("s") or j + 1 >= last or low[j] in counts.people():
        return False
    if low[j] in near().engines or (low[j + 1] in grammar().helping and not low[j - 1].endswith("s")):
        return False  # "two Russian aircraft and", "the Japanese embassy have to leave"
    follows = low[j + 1][0].isdigit() or low[j + 1] in determiners() or low[j + 1] in SOME
    return follows or (low[j + 1] in NOUN_STOPS and j > begin and tokens.words[j].islower())


def _shares_noun(tokens: Tokens, begin: int, j: int, last: int) -> bool:
    """True where a noun in the singular and what follows "and" at token j are both before one plural: "search and
    rescue teams"."""
    low = tokens.low
    if j - begin > 1 or low[j - 1].endswith("s") or j + 2 >= last:
        return False
    several = low[j + 2].isalpha() and (low[j + 2].endswith("s") or low[j + 2] in counts.people())
    return low[j + 1].isalpha() and low[j + 1] not in NOUN_STOPS and several
