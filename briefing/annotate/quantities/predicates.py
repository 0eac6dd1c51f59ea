"""What is said of those counted: the verb behind them, the verb that governs them, fixed words of the predicate."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES, SUBJECT_LIMITS
from briefing.annotate.modality import is_noun_here
from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.passed import is_month
from briefing.annotate.quantities.phrasal import of_sickness, several_words
from briefing.annotate.quantities.subjects import FINITE, LONG, REACH, is_attribute, is_of_others, past_subject
from briefing.annotate.quantities.written import modifiers
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import moves, near
from briefing.lexicon.determiners import determiners, theirs
from briefing.lexicon.forms import PARTICIPLES, is_finite
from briefing.lexicon.grammar import grammar
from briefing.memo import remembered
from briefing.model import Measure
from briefing.tokens import Tokens, lesser

Told = tuple[Measure, int]  # a measure, and the end of the words that tell it
ACTIVE = ("past", "past-participle", "base", "third")
REMAINS = frozenset({"remain", "remains", "remained", "still"})


def is_freed(tokens: Tokens, j: int, last: int) -> bool:
    """ "21 girls abducted by the group have been released": the main verb counts, not the reduced relative clause."""
    low = tokens.low
    for k in range(j + 1, lesser(last - 1, j + 24)):
        if not _decides(low[k]):
            continue
        if low[k] in (",", ";", ".") or (low[k] in grammar().subordinators and low[k] not in ("than", "as")):
            return False
        if low[k] == "as" and low[k + 1] in ("the", "a", "an", "his", "her"):
            return False
        if low[k] in FINITE and low[k + 1] not in ("a", "the"):
            return True
    return False


@remembered
def _decides(word: str) -> bool:
    """True for a folded word at which ``is_freed`` has to look closer."""
    return word in (",", ";", ".", "as") or word in grammar().subordinators or word in FINITE


def is_active(tokens: Tokens, j: int, last: int) -> bool:
    """True where a participle is really an active past tense: an object follows ("gunmen killed the mayor")."""
    if j + 1 >= last or tokens.low[j] in counts.ADJECTIVES:
        return False
    if tokens.low[j] == "held" and (following := tokens.low[j + 1]).endswith("s") and len(following) > 3:
        return True  # "villagers held placards"
    k = j + 1
    while k < last and (hedge := modifiers().at(tokens, k, last)) is not None:
        k += hedge[0]
    number = number_at(tokens, k, last) if k < last else None
    if number is not None and tokens.low[number.last : number.last + 2] == ["of", "them"]:
        return False  # "20 others wounded, six of them badly"
    if number is not None and k > j + 1:  # not "kidnapped more than two years ago"
        return number.last >= last or tokens.low[number.last] not in counts.units()
    return tokens.low[j + 1] in OBJECTS or number is not None


OBJECTS = frozenset("the a an them him more another their his some up talks".split())


def predicate(count: Count, relative: frozenset[str] = frozenset()) -> Told | None:
    """ "25 people were killed", "four Americans died", "thousands have fled": the verb after the counted noun."""
    tokens, low, last = count.tokens, count.tokens.low, count.last
    be, verbs, phrasal = grammar().be, counts.measure_verbs(), counts.phrasal_verbs()
    if _is_object(count) or is_of_others(count) or (not relative and _is_helped(count)):
        return None
    if count.after < last and low[count.after] == "," and (resumed := _past_apposition(count, count.after)) is not None:
        return resumed
    after, passive = past_subject(count), False
    for j in range(after, lesser(last, after + REACH)):
        word = low[j]
        if not _tells(word):
            continue
        if word in phrasal and (several := several_words(low, j)) is not None:
            return several, j + 1
        if (low[j - 1] == "-" and j > after) or low[j + 1 : j + 2] == ["-"]:
            continue  # "the rebel-held half", "900 missing-person reports"
        if word in be or word in PASSIVES:
            passive = True
            continue
        if word == "and" and j + 1 < last and (low[j + 1] in verbs or low[j + 1] in ("left", "leaving", "that")):
            if passive and (harmed := several_words(low, j + 1)) == "wounded":
                return harmed, j + 2  # "was thrown down and suffered burns"
            if passive and is_finite(low[j - 1]):
                continue  # "were ambushed and killed"
            return None  # "killed 48 people and left dozens wounded"
        if word == "and" and passive and j > after + 1 and number_at(tokens, j + 1, last) is not None:
            return None  # "three remain in hospital and | two have died"
        if word == "," and (resumed := _past_apposition(count, j)) is not None:
            return resumed
        if (word == "said" and passive) or (word == "so" and low[j + 1 : j + 2] == ["far"]):
            continue  # "are said to be missing", "have so far been killed"
        if _breaks_off(count, j, relative):
            return None
        if word in FLEEING and (passive or j == after):
            return FLEEING[word], j + 1  # "were marching"
        told = counts.measure_word(low, j, last, PARTICIPLES if passive else ACTIVE)
        if told == "wounded" and of_sickness(low[j + 1 : j + 6]):
            return None
        if told == "participants" and passive and word not in near().assembled:
            return None  # "hundreds were packed into the hold"
        if told == "participants" and (low[j - 1] in determiners() or is_month(count.tokens, j)):
            continue  # "killed 30 people in a packed church"
        if told is not None and _is_predicate(count, j, told, passive):
            return told, j + 1
        far = j > count.counted.last + 3
        bears = word.isalpha() and not passive and word in verbs and told is None and far and low[j - 1] != "armed"
        if word[0].isdigit() or bears:
            return None
    return None


def _breaks_off(count: Count, j: int, relative: frozenset[str]) -> bool:
    """True where nothing behind token j is said of those counted: "kills 34 | as hundreds flee"."""
    low, word = count.tokens.low, count.tokens.low[j]
    if word in PREDICATE_ENDS or (word in grammar().subordinators and word != "as" and word not in relative):
        return True
    if word == "as" and j == count.after and low[j + 1 : j + 2] not in (["well"], ["missing"]):
        return True
    return word in ("die", "dying") and low[j - 1] == "to" and low[j - 2] in WILLING  # "men ready to die"


def _is_object(count: Count) -> bool:
    """ "A driver who killed | four people at a fair was held": the main verb tells of another."""
    low, k = count.tokens.low, count.number.begin - 1
    if k - 1 < count.first or counts.measure_word(low, k, count.last, ACTIVE) is None:
        return False
    k -= 1
    k -= low[k] in grammar().have
    return k >= count.first and low[k] in ("who", "that", "which")


def _is_helped(count: Count) -> bool:
    """ "A diver who came to save | nine boys died": whom an infinitive has for its object is no subject."""
    low, k = count.tokens.low, count.number.begin - 1
    led = k - 1 > count.first and low[k - 1] in ("to", "help", "helped", "helping")
    verb = led and low[k].isalpha() and low[k] not in grammar().subordinators
    return verb and low[k] not in LEARNS and low[k] not in near().tells


LEARNS = frozenset("watch see hear let have find learn know report confirm believe think fear be".split())


@remembered
def _tells(word: str) -> bool:
    """True for a folded word at which ``predicate`` decides something: it passes over all others."""
    g = grammar()
    ends = word in PREDICATE_ENDS or word in g.subordinators or word in ("and", "so") or word[0].isdigit()
    told = word in counts.measure_verbs() or word in counts.ADJECTIVES
    return ends or told or word in g.be or word in PASSIVES


def _past_apposition(count: Count, comma: int) -> Told | None:
    """What the verb tells that goes on behind an apposition or a list of examples: "nine men, including a guard and two
    clerks, were arrested", "nine nieces of Mr Gomez, a judge, have lost their lives"."""
    low, last = count.tokens.low, count.last
    listed = comma + 1 < last and count.counted.people and number_at(count.tokens, comma + 1, last) is not None
    if comma + 1 >= last or not (low[comma + 1] in APPOSES | RELATIVES or listed):
        return None
    for j in range(comma + 2, min(last - 1, comma + LONG)):
        if low[j] in (";", ":", "“", "”", '"') or low[j] in SUBJECT_LIMITS - {"that", "which", "who"}:
            return None
        k = j + 2 if low[j + 1] in ALSO else j + 1
        if low[j] != "," or k >= last:
            continue
        several = several_words(low, k)
        if several is not None:
            return several, k + 1
        if low[k] in INTRANSITIVE["killed"]:
            return "killed", k + 1  # "nine of one family, the youngest two years old, | died"
        passive = next((n for n in range(k, min(last, k + 3)) if low[n] not in PASSIVE_BEGINS), k)
        if passive > k:
            told = counts.measure_word(low, passive, last, PARTICIPLES)
            return (told, passive + 1) if told is not None else None
    return None


APPOSES = frozenset("including among mostly mainly a an the all most many some both".split())
RELATIVES = frozenset({"which", "who", "whose", "where"})
ALSO = frozenset("also later reportedly all".split())
PASSIVE_BEGINS = frozenset("was were have has had been are is later also all reportedly".split())
# said straight after those counted, of what they do: "sent hundreds fleeing"
FLEEING: dict[str, Measure] = {"fleeing": "displaced"}
RALLYING = frozenset("marching protesting rallying demonstrating chanting picketing".split())
FLEEING |= dict.fromkeys(RALLYING, "participants")


def _is_predicate(count: Count, j: int, told: Measure, passive: bool) -> bool:
    """True where the measure word at j is said of those counted: a passive, or a verb whose subject they are."""
    word = count.tokens.low[j]
    if not passive and is_attribute(count.tokens.low, j):
        return False  # "rowed 90 pupils from a drowned school"
    if passive or (count.counted.people and word in counts.ADJECTIVES):
        known = count.counted.people or not count.counted.head or count.tokens.low[j - 1] == "being"
        return told != "detained" or word != "held" or known
    if word in NO_NOUNS:
        return True
    if word in counts.measure_forms("base", "third") and is_noun_here(count.tokens, j, count.first):
        return False  # "the presidential guard"
    return word in INTRANSITIVE.get(told, ()) or not (
        is_active(count.tokens, j, count.last) or word in near().transitive
    )


WILLING = frozenset("ready willing prepared afraid sworn vowed determined".split())
NO_NOUNS = frozenset({"die", "dies", "flee", "flees"})
PASSIVES = frozenset("left feared remain remained confirmed believed reported thought".split())
PREDICATE_ENDS = frozenset(', ; ( “ " said :'.split())


PRONOUNS = frozenset({"who", "that", "which"})


def relative(count: Count) -> Told | None:
    """ "the 276 girls who were kidnapped": asked last, for the main clause goes before."""
    return predicate(count, PRONOUNS) if count.tokens.any_among(PRONOUNS, count.after, count.last) else None


# verbs whose subject is the one counted
INTRANSITIVE: dict[Measure, frozenset[str]] = {
    "killed": frozenset("died die dies perished drowned succumbed".split()),
    "displaced": frozenset("fled flee flees fleeing evacuated".split()),
    "participants": frozenset(
        "surrounded besieged encircled occupied gathered marched rallied protested demonstrated attended stormed "
        "flooded filled thronged joined turned took march protest rally gather demonstrate".split()
    ),
    "deployed": frozenset("deployed arrived landed".split()),
}


def governed(count: Count) -> Told | None:
    """ "killed at least 44", "wounding dozens", "left 12 dead", "forced 90 from their homes": the verb before."""
    low, words, number, counted = count.tokens.low, count.tokens.words, count.number, count.counted
    j = count.after + (low[count.after : count.after + 1] in (["more"], ["others"]))
    own = low[number.begin - 1] in {"and", "but"} and j < count.last and low[j] in grammar().helping
    if _is_placed(count) or own:  # "killed nine men, and | six more are in hospital"
        return None
    for j in range(number.begin - 1, max(count.first, number.begin - 7) - 1, -1):
        word = low[j]
        if word in QUOTES and j == number.begin - 1:
            continue  # killed "dozens of people"
        if word in {";", ":", ".", ")"} or word in QUOTES or (word == "but" and low[j - 1] == ","):
            return None
        around = _around_object(count, j)
        if around is not None:
            return around
        told = counts.measure_word(low, j, count.last, (*ACTIVE, "ing"))
        adjective = word in counts.ADJECTIVES and not (word in counts.measure_verbs() and j == number.begin - 1)
        if adjective and word in counts.measure_verbs():
            return None  # "put those killed at 12 and those hurt at | 40"
        if (
            told is not None
            and not adjective
            and not (
                (word.endswith("s") or low[j - 1] in NAMES_ONE or low[j - 1] in theirs())
                and not _headlined(count, j)
                and is_noun_here(count.tokens, j, count.first)
            )
        ):
            passive = j >= 1 and low[j - 1] in grammar().be and not word.endswith("ing") and words[j - 1] != "IS"
            if passive and (told not in {"participants", "deployed"} or "," in low[j : number.begin]):
                return None  # "was killed on 7 streets", "were sent home, and 40"
            if word in DYING:
                return None  # "four have died and 10 fell ill"
            if "by" in low[j + 1 : number.begin]:  # "attended by 900", but not "killed by two gunmen"
                return (told, number.last) if low[j : number.begin] == ["attended", "by"] else None
            if word in HOLDS and (
                not (counted.people and j >= number.begin - 2)
                or count.tokens.any_among(near().holders, max(count.first, j - 4), j)
            ):
                return None  # "held talks with 12 envoys", "camps in Goma hold 90,000 people"
            if told == "participants" and word not in near().assembled:
                return None  # "packed with 40 men", "registered five deaths"
            return told, number.last
        people = word in counts.people() and word not in {"people", "dead"}
        if word in SUBJECT_LIMITS or (people and not _goes_on(count, j)) or _is_other_verb(count, j):
            return None
    return None


def _is_other_verb(count: Count, j: int) -> bool:
    """ "Killed 12 people and cut off | 300": a nearer verb has them for its object; not so in "an estimated 300"."""
    low = count.tokens.low
    helps = low[j] in grammar().helping
    doing = low[j].endswith("ing") and low[j - 1] in grammar().be and low[j] not in counts.measure_verbs()
    return doing or (is_finite(low[j]) and not helps and low[j - 1] not in determiners())


def _is_placed(count: Count) -> bool:
    """ "Killed 400 people in | two raids", "of the | 1,300 who fell ill", "the toll of those who fled has risen to |
    27": a preposition has the number."""
    low, k = count.tokens.low, count.tokens.back(determiners(), count.number.begin, count.first + 1) - 1
    if k <= count.first:
        return False
    moved = low[k] == "to" and (low[k - 1] in near().changes or low[k - 1] in moves())
    return moved or low[k] in PLACED or (low[k] in ("of", "at") and low[k - 1] in counts.people())


PLACED = frozenset("in on across with".split())


def _goes_on(count: Count, j: int) -> bool:
    """ "Killed his wife and | two sons": one person is told of before those counted, as the object of one verb."""
    low, begin = count.tokens.low, count.number.begin
    one = low[j - 1] in determiners() and low[j + 1 : begin] in (["and"], [","], [",", "and"])
    ahead = low[count.after : count.after + 1]
    return one and count.counted.people and not (ahead and (is_finite(ahead[0]) or ahead[0] in grammar().be))


def _headlined(count: Count, j: int) -> bool:
    """ "Cholera kills at least 70 in Nampula": a verb that no noun is spelt like, straight before its object."""
    return count.tokens.low[j] in near().harms and j == count.number.begin - 1 and j > count.first


NAMES_ONE = frozenset({"the", "a", "an", "this"})
DYING = frozenset({"died", "die", "dies", "perished"})  # who does so kills nobody
HOLDS = frozenset({"hold", "holds", "held", "holding"})  # a rally, talks


def _around_object(count: Count, j: int) -> Told | None:
    """A verb of several words with those counted between them: "took 14 tourists hostage"."""
    for verb in counts.phrasal_verbs().get(count.tokens.low[j], ()):
        end = count.after + len(verb.rest)
        cured = verb.measure == "wounded" and of_sickness(count.tokens.low[end - 1 : end + 4])  # "treated 37 for flu"
        if tuple(count.tokens.low[count.after : end]) == verb.rest and not cured:
            return verb.measure, end
    return None
