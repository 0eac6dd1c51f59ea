"""The words around numbers: what counts people, what is a unit, which verbs and nouns tell a measure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from briefing.lexicon import alike, kept, line_set, lines, rows, table, word_set, words
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import theirs
from briefing.lexicon.forms import form_set, irregular, plural, verb_forms, with_plurals
from briefing.lexicon.phrases import Phrases, any_of, kept_phrases
from briefing.model import Measure
from briefing.record import record

MEASURES: tuple[Measure, ...] = (
    "killed", "wounded", "missing", "detained", "displaced", "participants", "deployed", "sites", "weapons", "money",
    "votes", "share",
)  # fmt: skip

# only what befalls people or is sent is told by a verb; votes, money and the like are told by their nouns
OF_PEOPLE = MEASURES[: MEASURES.index("sites")]


@record(frozen=True, slots=True)
class MeasureWord:
    """One form of a verb that tells a measure; ``rest`` are the words that must follow it."""

    measure: Measure
    tag: str
    rest: tuple[str, ...] = ()


@cache
def measure_verbs() -> dict[str, tuple[MeasureWord, ...]]:
    """Every form of the first words of the verbs that tell a measure, the longest verbs first."""
    return {form: tuple([MeasureWord(*word) for word in told]) for form, told in _listed_verbs().items()}


@kept
def _listed_verbs() -> dict[str, list[tuple[Measure, str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[Measure, str, tuple[str, ...]]]] = {}
    for measure in OF_PEOPLE:
        for entry in lines(table("quantities")["measures"].get(measure, {}).get("verbs", "")):
            lemma, *rest = entry.split()
            for form, tag in verb_forms(lemma).items():
                found.setdefault(form, []).append((measure, tag, tuple(rest)))
    return {form: sorted(told, key=lambda word: -len(word[2])) for form, told in found.items()}


@cache
def phrasal_verbs() -> dict[str, tuple[MeasureWord, ...]]:
    """Those of the verbs that tell a measure by several words."""
    several = {form: tuple(word for word in told if word.rest) for form, told in measure_verbs().items()}
    return {form: told for form, told in several.items() if told}


@cache
def measure_forms(*tags: str) -> frozenset[str]:
    """Those forms of the first words of the verbs that tell a measure which have one of the tags."""
    return frozenset([form for form, told in _listed_verbs().items() for _, tag, _ in told if tag in tags])


@kept_phrases
def measure_nouns() -> Phrases[Measure]:
    """Nouns that tell a measure, singular and plural: death toll, fatalities, arrests."""
    found: Phrases[Measure] = Phrases()
    for measure in MEASURES:
        for noun in lines(table("quantities")["measures"].get(measure, {}).get("nouns", "")):
            found.add(noun, measure)
            if not noun.endswith("s") or noun.endswith(("ss", "us")):
                found.add(plural(noun), measure)
    for noun in lines(table("quantities")["measures"]["casualties"]["nouns"]):
        found.add(noun, "other")
        found.add(plural(noun), "other")
    return found


# words that tell a measure without a verb, beside the noun or after it
ADJECTIVES: dict[str, Measure] = {
    "dead": "killed", "missing": "missing", "unaccounted": "missing", "homeless": "displaced", "hurt": "wounded",
    "captive": "detained", "captives": "detained", "captivity": "detained", "hostage": "detained",
    "hostages": "detained",
}  # fmt: skip


# what several harms are called that are told in one number: its predicate, and the title of its figure
TOGETHER = {"casualties": "Dead and wounded", "dead or missing": "Dead or missing"}


def measure_word(low: Sequence[str], j: int, last: int, tags: Collection[str]) -> Measure | None:
    """The measure that folded word j tells as a verb in one of the forms, or as a bare adjective (dead, missing)."""
    word = low[j] if j < last else ""
    if word in ADJECTIVES:
        missed = word == "missing" and j + 1 < last and (low[j + 1] in theirs() or low[j + 1] in near().missed)
        return None if missed else ADJECTIVES[word]  # no child that is "missing its lessons"
    for told in measure_verbs().get(word, ()):
        end = j + 1 + len(told.rest)
        if told.tag in tags and (not told.rest or (end <= last and tuple(low[j + 1 : end]) == told.rest)):
            return told.measure
    return None


@cache
def measure_phrases() -> Phrases[Measure]:
    """Fixed words after a subject that tell a measure: "in hospital", "not been found", "living in tents"."""
    found: Phrases[Measure] = Phrases()
    for measure in OF_PEOPLE:
        for phrase in lines(table("quantities")["measures"].get(measure, {}).get("phrases", "")):
            found.add(phrase, measure)
    return found


@cache
def sick_nouns() -> frozenset[str]:
    """Folded nouns, singular and plural, that count the sick: case, patient, infection."""
    return with_plurals(lines(table("quantities")["sick"]["nouns"]))


# before "case", with which it is no sick person: court, criminal
no_cases = word_set("quantities", "sick", "other_cases")
court_verbs = form_set("quantities", "sick", "court_verbs")  # what is done with other cases: tried, solved, dropped


@cache
def sick_phrases() -> Phrases[bool]:
    """Predicates of the sick: fallen ill, infected, tested positive."""
    return any_of(lines(table("quantities")["sick"]["phrases"]))


@cache
def topics() -> dict[str, str]:
    """Folded words that tell what money or a share is of, with the topic's name."""
    return alike(table("kinds")["topics"]["lines"])


@cache
def carriers() -> frozenset[str]:
    """Folded nouns for what carries people and goods, and for those at work: deployed only where a verb says so."""
    return with_plurals(words(table("quantities")["carriers"]["nouns"]))


# what people are on or in when it sinks, crashes or gives way: ferry, bridge, stand
vessels = word_set("quantities", "carriers", "vessels")
settlements = word_set("quantities", "inhabited", "nouns")  # told with how many live there: city, island, country
# participles of what is done to people, never by those counted: confirmed, tested, charged
recorded = word_set("quantities", "recorded", "words")


@cache
def states() -> Phrases[str]:
    """Words of a predicate that tell in what state people are, with its name: at risk, stranded, without water."""
    found: Phrases[str] = Phrases()
    for phrase, name in alike(table("quantities")["states"]["lines"]).items():
        found.add(phrase, name)
    return found


@cache
def state_names() -> frozenset[str]:
    """The names of those states."""
    return frozenset(alike(table("quantities")["states"]["lines"]).values())


@kept
def past_verbs() -> frozenset[str]:
    """Irregular past tenses that are no nouns: began, went, told."""
    pasts = {form for lemma, (past, *_) in irregular().items() for form in past.split("/") if form not in ("", lemma)}
    return frozenset(pasts - words(table("quantities")["not_past"]["words"]))


@kept
def participles() -> frozenset[str]:
    """Irregular participles: strewn, thrown, seen."""
    return frozenset(form for _, done, *_ in irregular().values() for form in done.split("/") if form)


@kept
def told_pasts() -> frozenset[str]:
    """Pasts that stand before no noun: began, took; sought, suffered."""
    pasts = {form for past, done, *_ in irregular().values() if done for form in past.split("/")}
    return frozenset(pasts & past_verbs() - participles()) | words(table("quantities")["not_past"]["never_before"])


@cache
def ordinals() -> dict[str, int]:
    """Ordinals that count up a toll: "a seventh person has died"."""
    told = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    return {word: n for n, word in enumerate(told.split(), 2)}


@kept
def people() -> frozenset[str]:
    """Folded nouns that count people, singular and plural."""
    nouns = frozenset(lines(table("quantities")["people"]["nouns"]))
    return nouns | {plural(noun) for noun in nouns if not noun.endswith("s")}


@kept
def people_singular() -> frozenset[str]:
    return frozenset(
        noun for noun in people() if plural(noun) in people() and plural(noun) != noun and not noun.endswith("s")
    )


@cache
def units() -> frozenset[str]:
    """Folded nouns of measure: km, hours, hectares."""
    nouns = frozenset(lines(table("quantities")["units"]["nouns"]))
    return nouns | {plural(noun) for noun in nouns if len(noun) > 2 and not noun.endswith("s")}


@cache
def _things() -> dict[str, str]:
    return alike(table("kinds")["things"]["lines"])


@lru_cache(4096)
def same_thing(noun: str) -> str:
    """The noun under which what reporters call by several is counted: house for homes, dwellings and buildings."""
    return _things().get(noun) or _things().get(noun.removesuffix("s")) or noun


@cache
def populations() -> dict[str, str]:
    """Folded nouns, singular and plural, that set some of those struck apart, with the name of their population."""
    told = alike(table("kinds")["populations"]["lines"])
    return {form: name for noun, name in told.items() for form in (noun, plural(noun))}


def is_people(noun: str) -> bool:
    """True for folded nouns that count people, compounds among them: dockworkers, gunmen."""
    return noun in people() or noun.endswith(("workers", "men", "women", "people", "goers"))


animals = word_set("quantities", "animals", "nouns")  # which suffer no harm that is a toll
page_nouns = word_set("structure", "furniture", "counted")  # beside numbers: views, comments, images
numbered = line_set("quantities", "not_people", "before")  # before a number that is a name: highway, flight, Boeing
# those of them that a number behind them names wherever they stand: level, row, article
numbered_always = word_set("quantities", "not_people", "parts")
volumes = word_set("quantities", "units", "volumes")  # how much of something spilled
lengths = word_set("quantities", "units", "lengths")  # and areas and degrees
# units in which one thing is measured by several: a speed, a magnitude, an area burnt
sizes = word_set("quantities", "units", "sizes")


@cache
def numbered_plurals() -> frozenset[str]:
    """The plurals of what is always numbered: "levels four and five"."""
    return frozenset(map(plural, numbered_always()))


@cache
def gauges() -> dict[str, dict[str, str]]:
    """By folded unit what is read off in it, by the words that name it: of "feet" a level, by "river"."""
    found: dict[str, dict[str, str]] = {}
    for kind, measured, named in rows(table("kinds")["gauges"]["lines"]):
        for unit in measured.split():
            found.setdefault(unit, {}).update(dict.fromkeys(named.split(), kind))
    return found
