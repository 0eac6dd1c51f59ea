"""What a number measures: the words around it that say what became of those counted."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import SUBJECT_LIMITS, grammar
from briefing.annotate.counted import Counted
from briefing.annotate.modality import is_noun_here
from briefing.annotate.numbers import Number
from briefing.lexicon import counts
from briefing.lexicon.events import triggers
from briefing.model import Measure, Quantity
from briefing.tokens import Tokens

REACH = 9  # tokens between a counted noun and the word that says what became of it


def measure_of(
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


