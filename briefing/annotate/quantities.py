"""Quantities: what each number counts, its measure, and the words that say what it belongs to.

The measure of a number is decided by the nearest of these, in this order: its own unit (percent, dollars), words straight
after it ("31 dead"), the predicate of the counted noun ("25 were killed"), the verb that governs it ("killing 44"), the
noun that it completes ("a death toll of 31"), and the counted noun itself ("650 troops").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.annotate.clauses import SUBJECT_LIMITS, grammar
from briefing.annotate.modality import is_noun_here
from briefing.annotate.numbers import Number, find_numbers, number_at
from briefing.lexicon import counts, names
from briefing.lexicon.events import kinds, triggers
from briefing.lexicon.forms import stem
from briefing.model import DateSpan, Measure, Quantity
from briefing.tokens import Tokens

REACH = 9  # tokens between a counted noun and the word that says what became of it


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun after a number: tokens [first, last), its folded head."""

    first: int
    last: int
    head: str
    people: bool


def find_quantities(
    text: str, tokens: Tokens, first: int, last: int, dates: Sequence[DateSpan]
) -> list[Quantity]:
    """The quantities of the sentence that is tokens [first, last), in order."""
    found: list[Quantity] = []
    numbers = [*find_numbers(tokens, first, last, dates), *_articles(tokens, first, last), *_none(tokens, first, last)]
    numbers.sort(key=lambda n: n.first)
    taken = -1
    for number in numbers:
        if number.first < taken:
            continue
        taken = number.last
        made = _quantity(text, tokens, number, first, last, found)
        if made is not None:
            found.append(made)
    return found


def _quantity(
    text: str, tokens: Tokens, number: Number, first: int, last: int, before: list[Quantity]
) -> Quantity | None:
    counted = _counted(tokens, number, last)
    measure, end, part = _measure(tokens, number, counted, first, last, before)
    unit = number.currency or counted.head
    if measure is None:
        return None
    claim = _is_claim(tokens, number, counted, measure)
    whole = number.begin > first and any(tokens.low[k] == "of" and k > first and number_at(tokens, k - 1, last) for k in range(max(first, number.begin - 3), number.begin))
    start = tokens.starts[number.begin]
    stop = tokens.ends[max(number.last, counted.last, end) - 1]
    keys = {stem(w) for w in tokens.low[counted.first : counted.last] if len(w) > 3 and w.isalpha()}
    return Quantity(
        start, stop, number.value, number.low, number.high, number.modifier, measure, unit,
        subject=" ".join(text[tokens.starts[counted.first] : tokens.ends[counted.last - 1]].split()) if counted.last > counted.first else "",
        claim=claim, part=part, keys=frozenset(keys), predicate="whole" if whole and measure == "other" else _said_of(tokens, number, counted, first, last),
    )  # fmt: skip


def _is_claim(tokens: Tokens, number: Number, counted: Counted, measure: Measure) -> bool:
    """A count of people, things or money is a claim; a length of time, a distance or an age is a mere number."""
    if number.low is not None and number.high is not None and number.low < number.high <= 9 and "between" not in number.modifier:
        return False  # "several", "a few": too vague to agree or disagree with
    if measure != "other":
        return True
    if counted.head in counts.units():
        return counted.head in SPEEDS
    if number.article or not counted.head:
        return False
    if number.value < 2 or counted.head in counts.page_nouns():
        return False
    return counted.people or number.value >= 10 or (number.value >= 3 and number.last - number.first >= 1)


# words that pick some of the hurt out of all
SEVERE = frozenset("seriously critically gravely severely slightly lightly serious critical grave severe minor slight life".split())


def _said_of(tokens: Tokens, number: Number, counted: Counted, first: int, last: int) -> str:
    """The kind of the event verb that follows the counted noun or governs it; empty where none does."""
    low = tokens.low
    after = max(counted.last, number.last)
    if any(low[k] in SEVERE for k in range(counted.first, min(last, after + 4))):
        return "severity"
    for k in range(after, min(last, after + REACH)):
        if low[k] in SUBJECT_LIMITS - {"that", "who", "which"} or low[k] in (";", ":", "(", '"', "“"):
            break
        verb = triggers().at(tokens, k, last)[0]
        if verb is not None and verb.form != "base":
            return kinds().get(verb.trigger.lemma, verb.trigger.lemma)
        if low[k].endswith("ed") and (low[k - 1] in grammar().be or k == counted.last or low[k - 1].endswith("ly")):
            return stem(low[k])  # "five people were trapped"
    for k in range(number.begin - 1, max(first - 1, number.begin - 8), -1):
        hit = next((h for h in triggers().at(tokens, k, last) if h is not None), None)
        if hit is not None:
            return kinds().get(hit.trigger.lemma, hit.trigger.lemma)
    return ""


SPEEDS = frozenset("mph kph kmh knots magnitude hectares acres".split())
NOUN_STOPS = frozenset(
    "of in on at to for from by with and or but were was is are be been has have had who that which when while after "
    "before as since until during including among amid near into over under between against through the a an this its "
    "their his her said says also then still if than about around across outside inside not will would could may can "
    "died killed wounded injured hurt missing dead left fled remain remained gathered marched took arrested detained "
    "trapped stranded displaced old ago later earlier more less wearing carrying being".split()
)
SKIPPED = frozenset({"more", "other", "others", "of", "the", "its", "their", "those", "these", "his", "her"})


def _counted(tokens: Tokens, number: Number, last: int) -> Counted:
    """The noun phrase that the number counts; empty where it stands alone ("killed 25")."""
    low = tokens.low
    j = number.last
    if number.article:
        j = number.last
    if j < last and low[j] in counts.units():
        return Counted(j, j + 1, low[j], False)
    while j < last and low[j] in SKIPPED and j - number.last < 3 and low[j : j + 2] != ["more", "than"]:
        j += 1
    j = _past_whole(tokens, j, last)
    begin = j
    while j < last and j - begin < 6:
        word = low[j]
        if word == "-" and j + 1 < last and tokens.ends[j - 1] == tokens.starts[j] and tokens.ends[j] == tokens.starts[j + 1]:
            j += 2
            continue
        if word == "'s":
            j += 1
            continue
        if word in NOUN_STOPS or not word[0].isalpha():
            break
        if word.endswith("ing") and j + 1 < last and (low[j + 1] in NOUN_STOPS or low[j + 1] == "the"):
            break  # "tens of thousands flooding the streets"
        if word.endswith("ed") and j > begin and j + 1 < last and low[j + 1] in NOUN_STOPS:
            break  # "five sites controlled by"
        j += 1
        if word in counts.people() and not (j < last and (low[j] in counts.people() or low[j] in ("officers", "members"))):
            break
    while j > begin and not low[j - 1][0].isalpha():
        j -= 1
    if j == begin:
        return Counted(number.last, number.last, "", False)
    head = low[j - 1]
    people = head in counts.people() or names.nationalities().at(tokens, j - 1, last) is not None
    return Counted(begin, j, head, people)


def _noun_measure(tokens: Tokens, counted: Counted) -> Measure | None:
    """The measure that the counted noun itself tells: "fire engines" are deployed, "rockets" are weapons."""
    for k in range(counted.first, counted.last):
        noun = counts.measure_nouns().at(tokens, k, counted.last)
        if noun is not None and k + noun[0] == counted.last:
            return noun[1]
    return None


def _both_harms(tokens: Tokens, end: int, last: int) -> bool:
    """"dozens dead and wounded", "killed or injured": one number for both, so for neither."""
    low = tokens.low
    if end + 1 >= last or low[end - 1] not in HARM_WORDS:
        return False
    return low[end] in ("and", "or", "/") and low[end + 1] in HARM_WORDS and not low[end + 1 : end + 3][-1][0].isdigit()


HARM_WORDS = frozenset("dead killed wounded injured hurt".split())


def _past_whole(tokens: Tokens, j: int, last: int) -> int:
    """"21 of the more than 200 schoolgirls": what is counted stands behind the number of the whole."""
    if tokens.low[j - 1] not in ("the", "of", "its", "their", "his", "her") or j >= last:
        return j
    for k in range(j, min(last, j + 5)):
        whole = number_at(tokens, k, last)
        if whole is not None:
            return whole.last
        if k - j >= 3:
            break
    return j


def _measure(
    tokens: Tokens, number: Number, counted: Counted, first: int, last: int, before: list[Quantity]
) -> tuple[Measure | None, int, bool]:
    """The measure, the end of the words that tell it, and whether it is a part of a total told before."""
    low = tokens.low
    after = low[number.last] if number.last < last else ""
    if after in ("%", "percent", "pct") or (after == "per" and number.last + 1 < last and low[number.last + 1] == "cent"):
        return "share", number.last + 1, False
    if number.currency or counted.head in MONEY:
        return "money", number.last, False
    part = _is_part(low, number, first)
    noun = _noun_measure(tokens, counted)
    if noun in THINGS and not counted.people:
        return noun, counted.last, part
    for ask in (_straight_after, _of_noun, _predicate, _governed, _completed, _relative):
        told = ask(tokens, number, counted, first, last)
        if told is not None:
            part = part or (_further(low, number, first) and any(b.measure == told[0] for b in before))
            vague = _both_harms(tokens, told[1], last) or (told[0] == "deployed" and counted.people and noun != "deployed")
            return ("other" if vague else told[0]), told[1], part
    if part and before:
        return before[-1].measure, number.last, True
    if noun is not None:
        return noun, counted.last, part
    if not counted.head:
        return None, number.last, part
    return "other", number.last, part


MONEY = frozenset("dollars dollar euros euro pounds sterling yen yuan naira rupees rubles roubles pesos shillings francs rand".split())
THINGS = frozenset({"sites", "weapons", "votes", "money"})
PARTS = frozenset({"including", "among", "includes", "included"})


def _further(low: Sequence[str], number: Number, first: int) -> bool:
    """"another five bodies", "a further 12": to be added to those told before."""
    return low[number.begin] == "another" or (number.begin > first and low[number.begin - 1] in ("another", "further", "additional"))


def _is_part(low: Sequence[str], number: Number, first: int) -> bool:
    return any(low[k] in PARTS for k in range(max(first, number.begin - 3), number.begin))


def _of_noun(tokens: Tokens, number: Number, counted: Counted, first: int, last: int) -> tuple[Measure, int] | None:
    """"the release of 82 girls", "the arrest of 12": the noun before "of" says what became of them."""
    k = number.begin - 1
    while k > first and tokens.low[k] in ("the", "some", "all"):
        k -= 1
    if k <= first or tokens.low[k] != "of":
        return None
    noun = counts.measure_nouns().at(tokens, k - 1, k)
    if noun is not None:
        return noun[1], number.last
    return ("other", number.last) if counted.people and triggers().at(tokens, k - 1, k)[1] else None


def _straight_after(
    tokens: Tokens, number: Number, counted: Counted, first: int, last: int
) -> tuple[Measure, int] | None:
    """"31 dead", "50 more injured", "25,000 wounded", "12 deaths", "44 bodies"."""
    low = tokens.low
    ends = {counted.last, number.last, number.last + 1 if number.last < last and low[number.last] in SKIPPED else number.last}
    for j in {k + 1 if k < last and low[k].endswith("ly") else k for k in ends}:
        if j >= last:
            continue
        told = _measure_word(tokens, j, last, ("participle", "past-participle"))
        if told is not None and not _active(tokens, j, last):
            return ("other" if told == "detained" and _freed(tokens, j, last) else told), j + 1
    if counted.last > counted.first:
        for k in range(counted.first, counted.last):
            noun = counts.measure_nouns().at(tokens, k, last)
            if noun is not None and noun[1] in ("killed", "wounded", "missing", "detained"):
                return noun[1], k + noun[0]
    return None


def _measure_word(tokens: Tokens, j: int, last: int, tags: Sequence[str]) -> Measure | None:
    """The measure that the word at j tells as a verb in one of the forms, or as a bare adjective (dead, missing)."""
    word = tokens.low[j]
    if word in ADJECTIVES:
        return ADJECTIVES[word]
    for told in counts.measure_verbs().get(word, ()):
        end = j + 1 + len(told.rest)
        if told.tag in tags and (not told.rest or (end <= last and tuple(tokens.low[j + 1 : end]) == told.rest)):
            return told.measure
    return None


def _freed(tokens: Tokens, j: int, last: int) -> bool:
    """"21 girls abducted by the group have been released": the main verb counts, not the reduced relative clause."""
    low = tokens.low
    for k in range(j + 1, min(last - 1, j + 24)):
        if low[k] in (",", ";", ".") or low[k] in grammar().subordinators - {"than", "as"}:
            return False
        if low[k] in FINITE and low[k + 1] not in ("a", "the"):
            return True
    return False


FINITE = frozenset("is are was were has have had".split())
ADJECTIVES: dict[str, Measure] = {
    "dead": "killed", "missing": "missing", "unaccounted": "missing", "homeless": "displaced", "hurt": "wounded",
    "captive": "detained", "captives": "detained", "captivity": "detained", "hostage": "detained", "hostages": "detained",
}  # fmt: skip


def _active(tokens: Tokens, j: int, last: int) -> bool:
    """True where a participle is really an active past tense: an object follows ("gunmen killed the mayor")."""
    if j + 1 >= last or tokens.low[j] in ADJECTIVES:
        return False
    following = tokens.low[j + 1]
    return following in ("the", "a", "an", "at", "them", "him", "more", "another", "their", "his", "some") and not (
        following == "at" and j + 2 < last and tokens.low[j + 2] != "least"
    ) or following[0].isdigit()


def _predicate(
    tokens: Tokens, number: Number, counted: Counted, first: int, last: int, relative: frozenset[str] = frozenset()
) -> tuple[Measure, int] | None:
    """"25 people were killed", "four Americans died", "thousands have fled": the verb after the counted noun."""
    low = tokens.low
    g = grammar()
    passive = False
    j = max(counted.last, number.last)
    stop = min(last, j + REACH)
    while j < stop:
        word = low[j]
        if word in g.be or word in ("left", "feared", "remain", "remained", "confirmed", "believed", "reported", "thought"):
            passive = True
        elif word == "and" and j + 1 < last and (low[j + 1] in counts.measure_verbs() or low[j + 1] in ("left", "leaving")):
            return None  # "killed 48 people and left dozens wounded"
        elif word in (",", ";", "(", "“", '"', "said", ":") or word in g.subordinators - relative - {"as"}:
            return None
        else:
            told = _measure_word(tokens, j, last, ("participle", "past-participle") if passive else ("past", "past-participle", "base", "third"))
            if told is not None and not passive and word in counts.measure_bases() and is_noun_here(tokens, j, first):
                told = None  # "the presidential guard"
            if told is not None and _several_words(tokens, j, last, told):
                return told, j + 1
            if told is not None and (passive or told in INTRANSITIVE.get(word, ()) or (counted.people and word in ADJECTIVES)):
                return told, j + 1
            if told is not None and not passive and not _active(tokens, j, last) and word not in TRANSITIVE:
                return told, j + 1
            if word[0].isdigit() or (word.isalpha() and not passive and word in counts.measure_verbs() and told is None and j > counted.last + 3):
                return None
        j += 1
    return None


def _several_words(tokens: Tokens, j: int, last: int, told: Measure) -> bool:
    """True where a verb of several words stands here: "left their homes", "lost their lives"."""
    return any(
        w.rest and w.measure == told and tuple(tokens.low[j + 1 : j + 1 + len(w.rest)]) == w.rest
        for w in counts.measure_verbs().get(tokens.low[j], ())
    )


def _relative(tokens: Tokens, number: Number, counted: Counted, first: int, last: int) -> tuple[Measure, int] | None:
    """"the 276 girls who were kidnapped": asked last, for the main clause goes before."""
    return _predicate(tokens, number, counted, first, last, frozenset({"who", "that", "which"}))


# verbs whose subject is the one counted, by form
INTRANSITIVE: dict[str, tuple[Measure, ...]] = {
    word: (measure,)
    for measure, forms in (
        ("killed", "died die dies perished drowned succumbed"),
        ("displaced", "fled flee fleeing evacuated"),
        ("participants", "gathered marched rallied protested demonstrated attended stormed flooded filled thronged joined turned took"),
        ("deployed", "deployed arrived landed"),
    )
    for word in forms.split()
}  # type: ignore[misc]
TRANSITIVE = frozenset(
    "killed kill kills killing wounded wound injured injure hurt shot arrested arrest detained captured seized kidnapped "
    "abducted displaced executed attacked destroyed damaged hit fired launched sent".split()
)


def _governed(
    tokens: Tokens, number: Number, counted: Counted, first: int, last: int
) -> tuple[Measure, int] | None:
    """"killed at least 44", "wounding dozens", "left 12 dead", "ordered 650 troops to deploy": the verb before the number."""
    low = tokens.low
    j = number.begin - 1
    floor = max(first, number.begin - 7)
    while j >= floor:
        word = low[j]
        if word in (",", ";", ":", ".", "“", '"', ")") and word != ",":
            return None
        told = _measure_word(tokens, j, last, ("past", "past-participle", "base", "third", "ing"))
        if told is not None and word not in ADJECTIVES and not (word.endswith("s") and is_noun_here(tokens, j, first)):
            if j >= 1 and low[j - 1] in grammar().be and low[j] != "killing" and told not in ("participants", "deployed"):
                return None  # "was killed on 7 streets"
            if told in ("killed", "wounded", "missing", "detained", "displaced") and counted.head and not counted.people and counted.head in counts.units():
                return None
            return told, number.last
        if word in SUBJECT_LIMITS or (word in counts.people() and word not in ("people",)):
            return None
        j -= 1
    return None


def _completed(
    tokens: Tokens, number: Number, counted: Counted, first: int, last: int
) -> tuple[Measure, int] | None:
    """"a death toll of 31", "put the toll at 494", "the number of dead rose to 12", "the bodies of 44 victims"."""
    floor = max(first, number.begin - REACH)
    for j in range(number.begin - 1, floor - 1, -1):
        if tokens.low[j] in (".", ";", "”"):
            return None
        noun = counts.measure_nouns().at(tokens, j, number.begin)
        if noun is None:
            continue
        between = tokens.low[j + noun[0] : number.begin]
        if between and (between[-1] in ("of", "at", "to", "is", "was", "stands", "reach", "reached", "hit", "as", "by", "between", "from") or any(w in LINKS for w in between)):
            if noun[1] in ("killed", "wounded", "missing", "detained", "displaced", "participants") or noun[1] == "other":
                return noun[1], number.last
    return None


LINKS = frozenset("of at to is was stands stood rose risen rises climbed reached reach reaching passed exceeded estimated ranging put topped hit".split())


PAST = ("past", "participle", "past-participle")


def _articles(tokens: Tokens, first: int, last: int) -> list[Number]:
    """"killed a soldier", "the death of an American contractor": one person, told by the article."""
    low = tokens.low
    found = []
    for i in range(first + 1, last - 1):
        if low[i] not in ("a", "an"):
            continue
        k = i - 1
        if low[k] == "of" and k - 1 >= first and low[k - 1] in ("death", "killing", "murder", "kidnapping", "abduction", "execution", "assassination"):
            pass
        elif not any(t.measure in ("killed", "wounded", "detained") and not t.rest for t in counts.measure_verbs().get(low[k], ())):
            continue
        elif k - 1 >= first and low[k - 1] in grammar().be:
            continue
        for j in range(i + 1, min(last, i + 7)):
            if low[j] in counts.people_singular():
                found.append(Number(i, i, i + 1, 1.0, 1.0, 1.0, "", article=True))
                break
            if low[j] in NOUN_STOPS:
                break
    return found


def _none(tokens: Tokens, first: int, last: int) -> list[Number]:
    """"no casualties": the number 0."""
    low = tokens.low
    found = []
    for i in range(first, last - 1):
        if low[i] in ("nobody", "none") or low[i : i + 2] == ["no", "one"]:
            verb = next((k for k in range(i + 1, min(last, i + 6)) if _measure_word(tokens, k, last, PAST) in ("killed", "wounded")), None)
            if verb is not None:
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
        if low[i] == "no":
            noun = counts.measure_nouns().at(tokens, i + 1, last)
            if noun is None and low[i + 1] in ("immediate", "reported", "civilian", "known") and i + 2 < last:
                noun = counts.measure_nouns().at(tokens, i + 2, last)
            if noun is not None and (noun[1] in ("killed", "wounded", "missing") or noun[1] == "other"):
                found.append(Number(i, i, i + 1, 0.0, 0.0, 0.0, "no"))
    return found
