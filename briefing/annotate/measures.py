"""What a number measures: the words around it that say what became of those counted."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import SUBJECT_LIMITS, grammar
from briefing.annotate.counted import Count
from briefing.annotate.modality import is_noun_here
from briefing.lexicon import counts
from briefing.lexicon.events import triggers
from briefing.model import Measure, Quantity
from briefing.tokens import Tokens

Told = tuple[Measure, int]  # a measure, and the end of the words that tell it
REACH = 9  # tokens between a counted noun and the word that says what became of it
ACTIVE = ("past", "past-participle", "base", "third")
MONEY = frozenset(
    "dollars dollar euros euro pounds sterling yen yuan naira rupees rubles roubles pesos shillings francs rand".split()
)
THINGS = frozenset({"sites", "weapons", "votes", "money"})
HARMS = frozenset({"killed", "wounded", "missing", "detained", "displaced"})
PARTS = frozenset({"including", "among", "includes", "included"})
HARM_WORDS = frozenset("dead killed wounded injured hurt".split())
FINITE = frozenset("is are was were has have had".split())


def measure_of(count: Count, before: Sequence[Quantity]) -> tuple[Measure | None, int, bool]:
    """The measure, the end of the words that tell it, and whether it is a part of a total told before.

    ``before`` are the quantities told before it in the sentence. No measure: the number counts nothing.
    """
    low, number, counted = count.tokens.low, count.number, count.counted
    after = low[number.last] if number.last < count.last else ""
    if after in ("%", "percent", "pct") or (
        after == "per" and number.last + 1 < count.last and low[number.last + 1] == "cent"
    ):
        return "share", number.last + 1, False
    if number.currency or counted.head in MONEY:
        return "money", number.last, False
    part = _is_part(low, count)
    noun = _noun_measure(count)
    if (counted.head in counts.units() and noun is None) or counts_cases(count):
        return "other", counted.last, part
    if noun in THINGS and not counted.people:
        return noun, counted.last, part
    if number.value == 0 and noun == "other":
        return "killed", counted.last, False  # "no casualties": nobody died
    told = _told(count)
    if told is not None:
        part = part or (_further(low, count) and any(b.measure == told[0] for b in before)) or _whose(count) is not None
        vague = _both_harms(count, told[1]) or (told[0] == "deployed" and counted.people and noun != "deployed")
        return ("other" if vague else told[0]), told[1], part
    if part and before:
        return before[-1].measure, number.last, True
    if noun is not None and not (noun == "deployed" and counted.head in counts.carriers()):
        return noun, counted.last, part
    return ("other" if counted.head or _aboard(count) else None), number.last, part


def _told(count: Count) -> Told | None:
    """What the first of the questions tells, the surest asked first."""
    asks = (
        _whose,
        _straight_after,
        _of_noun,
        _among,
        _predicate,
        _governed,
        _phrased,
        _completed,
        _protesting,
        _relative,
    )
    return next((told for ask in asks if (told := ask(count)) is not None), None)


def counts_cases(count: Count) -> bool:
    """True where the noun counts cases of a disease."""
    counted, low = count.counted, count.tokens.low
    if counted.head not in counts.sick_nouns() or counted.head.startswith("patient"):
        return False
    return not any(low[k] in counts.no_cases() for k in range(counted.first, counted.last))


def fallen_ill(count: Count) -> bool:
    """True where those counted are patients, or are told to have fallen ill."""
    low = count.tokens.low
    if counts_cases(count):
        return True
    if count.counted.head.startswith("patient"):
        before = low[max(count.first, count.number.begin - 3) : count.number.begin]
        return low[count.after : count.after + 1] in (["with"], ["suffering"]) or any(w in ADMITS for w in before)
    for k in range(count.after, min(count.last, count.after + REACH)):
        if low[k] in (",", ";", "(", "“", '"'):
            return False
        if counts.sick_phrases().at(count.tokens, k, count.last):
            return True
    return False


ADMITS = frozenset("admitted admits admitting treated treating treats received".split())


def _noun_measure(count: Count) -> Measure | None:
    """The measure that the counted noun itself tells: "fire engines" are deployed, "rockets" are weapons."""
    counted = count.counted
    for k in range(counted.first, counted.last):
        noun = counts.measure_nouns().at(count.tokens, k, counted.last)
        if noun is not None and k + noun[0] == counted.last:
            return noun[1]
    return None


def _both_harms(count: Count, end: int) -> bool:
    """ "dozens dead and wounded", "killed or injured": one number for both, so for neither."""
    low = count.tokens.low
    if end + 1 >= count.last or low[end - 1] not in HARM_WORDS:
        return False
    return low[end] in ("and", "or", "/") and low[end + 1] in HARM_WORDS and not low[end + 1 : end + 3][-1][0].isdigit()


def _further(low: Sequence[str], count: Count) -> bool:
    """ "another five bodies", "a further 12": to be added to those told before."""
    begin = count.number.begin
    return low[begin] == "another" or (begin > count.first and low[begin - 1] in ("another", "further", "additional"))


def _is_part(low: Sequence[str], count: Count) -> bool:
    begin = count.number.begin
    near = any(low[k] in PARTS for k in range(max(count.first, begin - 3), begin))
    return near or _among(count) is not None


def _whose(count: Count) -> Told | None:
    """ "four of the injured": a part of those hurt."""
    low, j = count.tokens.low, count.number.last
    if j + 2 < count.last and low[j] == "of" and low[j + 1] in ("the", "those") and low[j + 2] in SUFFERERS:
        return SUFFERERS[low[j + 2]], j + 3
    return None


def _among(count: Count) -> Told | None:
    """ "among the dead were 12 children": a part of those told by the adjective."""
    low, begin = count.tokens.low, count.number.begin
    for k in range(max(count.first, begin - 6), begin - 2):
        if (
            low[k] == "among"
            and low[k + 1] in ("the", "those")
            and low[k + 2] in SUFFERERS
            and (low[begin - 1] in FINITE | {"least"})
        ):
            return SUFFERERS[low[k + 2]], count.after
    return None


SUFFERERS: dict[str, Measure] = {
    "dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded", "hurt": "wounded",
    "missing": "missing", "detained": "detained", "arrested": "detained", "hostages": "detained", "displaced": "displaced",
}  # fmt: skip


def _of_noun(count: Count) -> Told | None:
    """ "the release of 82 girls", "the arrest of 12": the noun before "of" says what became of them."""
    tokens, first = count.tokens, count.first
    k = count.number.begin - 1
    while k > first and tokens.low[k] in ("the", "some", "all"):
        k -= 1
    if k <= first or tokens.low[k] != "of":
        return None
    noun = counts.measure_nouns().at(tokens, k - 1, k)
    if noun is not None:
        return noun[1], count.number.last
    return ("other", count.number.last) if count.counted.people and triggers().at(tokens, k - 1, k)[1] else None


def _straight_after(count: Count) -> Told | None:
    """ "31 dead", "50 more injured", "25,000 wounded", "12 deaths", "44 bodies"."""
    tokens, number, counted, last = count.tokens, count.number, count.counted, count.last
    low = tokens.low
    ends = {
        counted.last,
        number.last,
        number.last + 1 if number.last < last and low[number.last] in ("more", "others", "other") else number.last,
    }
    for j in {k + 1 if k < last and low[k].endswith("ly") else k for k in ends}:
        if j >= last:
            continue
        told = counts.measure_word(low, j, last, ("participle", "past-participle"))
        if told is not None and not _active(tokens, j, last):
            return ("other" if told == "detained" and _freed(tokens, j, last) else told), j + 1
    for k in range(counted.first, counted.last):
        noun = counts.measure_nouns().at(tokens, k, last)
        if noun is not None and noun[1] in ("killed", "wounded", "missing", "detained"):
            return noun[1], k + noun[0]
    return None


def _freed(tokens: Tokens, j: int, last: int) -> bool:
    """ "21 girls abducted by the group have been released": the main verb counts, not the reduced relative clause."""
    low = tokens.low
    for k in range(j + 1, min(last - 1, j + 24)):
        if low[k] in (",", ";", ".") or low[k] in grammar().subordinators - {"than", "as"}:
            return False
        if low[k] == "as" and low[k + 1] in ("the", "a", "an", "his", "her"):
            return False
        if low[k] in FINITE and low[k + 1] not in ("a", "the"):
            return True
    return False


def _active(tokens: Tokens, j: int, last: int) -> bool:
    """True where a participle is really an active past tense: an object follows ("gunmen killed the mayor")."""
    if j + 1 >= last or tokens.low[j] in counts.ADJECTIVES:
        return False
    following = tokens.low[j + 1]
    return (
        (following in ("the", "a", "an", "at", "them", "him", "more", "another", "their", "his", "some")
        and not (following == "at" and j + 2 < last and tokens.low[j + 2] != "least"))
        or following[0].isdigit()
    )


def _predicate(count: Count, relative: frozenset[str] = frozenset()) -> Told | None:
    """ "25 people were killed", "four Americans died", "thousands have fled": the verb after the counted noun."""
    tokens, last = count.tokens, count.last
    low = tokens.low
    ends = grammar().subordinators - relative - {"as"}
    passive = False
    for j in range(count.after, min(last, count.after + REACH)):
        word = low[j]
        several = _several_words(low, j)
        if several is not None:
            return several, j + 1
        if word in grammar().be or word in PASSIVES:
            passive = True
            continue
        if (
            word == "and"
            and j + 1 < last
            and (low[j + 1] in counts.measure_verbs() or low[j + 1] in ("left", "leaving"))
        ):
            return None  # "killed 48 people and left dozens wounded"
        if word in PREDICATE_ENDS or word in ends:
            return None
        told = counts.measure_word(low, j, last, ("participle", "past-participle") if passive else ACTIVE)
        if told is not None and _is_predicate(count, j, told, passive):
            return told, j + 1
        far = j > count.counted.last + 3
        if word[0].isdigit() or (
            word.isalpha() and not passive and word in counts.measure_verbs() and told is None and far
        ):
            return None
    return None


def _is_predicate(count: Count, j: int, told: Measure, passive: bool) -> bool:
    """True where the measure word at j is said of those counted: a passive, or a verb whose subject suffers or does it."""
    word = count.tokens.low[j]
    if passive or (count.counted.people and word in counts.ADJECTIVES):
        return told != "detained" or word != "held" or count.counted.people or not count.counted.head
    if word in counts.measure_bases() and is_noun_here(count.tokens, j, count.first):
        return False  # "the presidential guard"
    return word in INTRANSITIVE.get(told, ()) or not (_active(count.tokens, j, count.last) or word in TRANSITIVE)


PASSIVES = frozenset("left feared remain remained confirmed believed reported thought".split())
PREDICATE_ENDS = frozenset(', ; ( “ " said :'.split())


def _several_words(low: Sequence[str], j: int) -> Measure | None:
    """What a verb of several words tells that stands at j: "left their homes", "lost their lives"."""
    verbs = counts.measure_verbs().get(low[j], ())
    return next((w.measure for w in verbs if w.rest and tuple(low[j + 1 : j + 1 + len(w.rest)]) == w.rest), None)


def _relative(count: Count) -> Told | None:
    """ "the 276 girls who were kidnapped": asked last, for the main clause goes before."""
    return _predicate(count, frozenset({"who", "that", "which"}))


# verbs whose subject is the one counted
INTRANSITIVE: dict[Measure, frozenset[str]] = {
    "killed": frozenset("died die dies perished drowned succumbed".split()),
    "displaced": frozenset("fled flee fleeing evacuated".split()),
    "participants": frozenset(
        "gathered marched rallied protested demonstrated attended stormed flooded filled thronged joined turned took".split()
    ),
    "deployed": frozenset("deployed arrived landed".split()),
}
TRANSITIVE = frozenset(
    "killed kill kills killing wounded wound injured injure hurt shot arrested arrest detained captured seized kidnapped "
    "abducted displaced executed attacked destroyed damaged hit fired launched sent hold held holds".split()
)


def _governed(count: Count) -> Told | None:
    """ "killed at least 44", "wounding dozens", "left 12 dead", "forced 900 people from their homes": the verb before."""
    low, number, counted = count.tokens.low, count.number, count.counted
    for j in range(number.begin - 1, max(count.first, number.begin - 7) - 1, -1):
        word = low[j]
        if word in (";", ":", ".", "“", '"', ")"):
            return None
        around = _around_object(count, j)
        if around is not None:
            return around
        told = counts.measure_word(low, j, count.last, (*ACTIVE, "ing"))
        adjective = word in counts.ADJECTIVES and not (word in counts.measure_verbs() and j == number.begin - 1)
        if (
            told is not None
            and not adjective
            and not (word.endswith("s") and is_noun_here(count.tokens, j, count.first))
        ):
            if j >= 1 and low[j - 1] in grammar().be and word != "killing" and told not in ("participants", "deployed"):
                return None  # "was killed on 7 streets"
            if word in HOLDS and not (counted.people and j >= number.begin - 2):
                return None  # "held talks with 12 envoys"
            return told, number.last
        if word in SUBJECT_LIMITS or (word in counts.people() and word not in ("people", "dead")):
            return None
    return None


HOLDS = frozenset({"hold", "holds", "held", "holding"})


def _around_object(count: Count, j: int) -> Told | None:
    """A verb of several words with those counted between them: "took 14 tourists hostage"."""
    for verb in counts.measure_verbs().get(count.tokens.low[j], ()):
        end = count.after + len(verb.rest)
        if verb.rest and tuple(count.tokens.low[count.after : end]) == verb.rest:
            return verb.measure, end
    return None


def _phrased(count: Count) -> Told | None:
    """ "13 people have not been found", "nine others are in hospital": fixed words of the predicate."""
    low = count.tokens.low
    for k in range(count.after, min(count.last, count.after + 6)):
        if low[k] in PREDICATE_ENDS or low[k] in grammar().subordinators:
            return None
        hit = counts.measure_phrases().at(count.tokens, k, count.last)
        if hit is not None and hit[1] in HARMS and hit[0] > 1:
            return hit[1], k + hit[0]
    return None


def _completed(count: Count) -> Told | None:
    """ "a death toll of 31", "put the toll at 494", "the number of dead rose to 12", "the bodies of 44 victims"."""
    low, begin = count.tokens.low, count.number.begin
    for j in range(begin - 1, max(count.first, begin - REACH) - 1, -1):
        if low[j] in (".", ";", "”"):
            return None
        noun = counts.measure_nouns().at(count.tokens, j, begin)
        if noun is None:
            continue
        between = low[j + noun[0] : begin]
        if between and (between[-1] in ENDS_LINK or any(w in LINKS for w in between)):
            if noun[1] in HARMS or noun[1] in ("participants", "other"):
                return noun[1], count.number.last
    return None


ENDS_LINK = frozenset("of at to is was stands reach reached hit as by between from".split())
LINKS = frozenset(
    "of at to is was stands stood rose risen rises climbed reached reach reaching passed exceeded estimated ranging put "
    "topped hit number numbers numbered total totals totalled".split()
)


def _protesting(count: Count) -> Told | None:
    """ "1,900 dockers began a strike": those who do what tells a protest take part in it."""
    head = count.counted.head
    if not (count.counted.people or head.endswith(("workers", "ers", "men", "ists"))):
        return None
    low = count.tokens.low
    for k in range(count.after, min(count.last, count.after + 6)):
        if low[k] in PREDICATE_ENDS or low[k] in grammar().subordinators or low[k] in grammar().be:
            return None
        verb, noun = triggers().at(count.tokens, k, count.last)
        hit = verb or noun
        if hit is not None and hit.form != "ing":
            return ("participants", k + hit.size) if hit.trigger.category == "PROTEST" else None
    return None


def _aboard(count: Count) -> bool:
    """True for a bare number of people on something: "300 were on that boat"."""
    low, j = count.tokens.low, count.number.last
    return j + 1 < count.last and low[j] in FINITE and low[j + 1] in ("on", "aboard", "inside")


def is_aboard(count: Count) -> bool:
    """True where those counted are told to be on board: "with 86 people aboard", "carrying 170"."""
    low = count.tokens.low
    behind = low[count.after : count.after + 5]
    carried = any(low[k] in CARRIES for k in range(max(count.first, count.number.begin - 2), count.number.begin))
    return (
        _aboard(count)
        or "aboard" in behind
        or carried
        or any(behind[k : k + 2] == ["on", "board"] for k in range(len(behind)))
    )


CARRIES = frozenset("carrying carried carries carry".split())
