"""What the rules know of actors: names with their aliases, nationalities, bodies of a state, titles and given names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, cast

from briefing.lexicon import alike, items, kept, lines, made, rows, table, word_set, words
from briefing.lexicon.phrases import Listed, Phrases, kept_phrases
from briefing.memo import remembered
from briefing.model import ActorType
from briefing.record import record
from briefing.signs import Bears, Sign, either
from briefing.tokens import tokenize


@record(frozen=True, slots=True)
class Known:
    """An actor of the lexicon. ``metonym``: the form met is a seat of power and may only be a place."""

    name: str
    type: ActorType
    state: str | None = None
    metonym: bool = False


@record(frozen=True, slots=True)
class Body:
    """A common noun that makes a body of a state: "forces", "embassy"; ``filed`` is the word that its kind goes by."""

    type: ActorType
    filed: str


MISSIONS = frozenset({"embassy", "consulate", "high commission"})  # bodies of a state that stand in another
TITLE, GROUP, ACTOR, NATION = 1, 2, 4, 8  # what a word may begin

# file, section, type of its actors (None: the third column says it), column of the state (None: none)
FILES: tuple[tuple[str, str, ActorType | None, int | None], ...] = (
    ("militaries", "militaries", "military", 2),
    ("armed_groups", "armed_groups", "armed-group", 2),
    ("governments", "governments", "government", 2),
    ("organisations", "organisations", None, None),
    ("media", "media", "media", 2),
    ("parties", "parties", "organisation", 2),
    ("companies", "companies", "organisation", None),
)


@cache
def actors() -> Phrases[Known]:
    """Every name and alias of the lexicon with the actor it names, seats of power included."""
    return Phrases(made("actors", _listed_actors), lambda fields: Known(*fields))


def _listed_actors() -> Listed:
    """Each form with the fields of a Known."""
    found: Phrases[tuple[str, str, str | None, bool]] = Phrases()
    for row in rows(table("states")["states"]["lines"]):
        name, aliases, _, capitals, seats = (*row, "", "", "", "")[:5]
        for form in (name, *items(aliases)):
            found.add(form, (name, "state", name, False))
        for form in items(capitals):
            found.add(form, (name, "state", name, True))
        for form in items(seats):
            found.add(form, (f"{adjective_of(name)} government", "government", name, True))
    for file, section, kind, column in FILES:
        for row in rows(_section(file, section)):
            actor_type = kind or (row[2] if len(row) > 2 and row[2] else "organisation")
            state = row[column] if column is not None and len(row) > column else None
            known = (row[0], actor_type, state or None, False)
            for form in _names(row):
                found.add(form, known)
    return found.listed


def _names(row: Sequence[str]) -> Iterator[str]:
    """The name of an entry and its aliases."""
    yield row[0]
    if len(row) > 1:
        yield from items(row[1])


def _section(file: str, section: str) -> str:
    """The lines of a file, whether they stand in the named section, in the only one, or in several."""
    data = table(file)
    if section in data:
        return str(data[section]["lines"])
    return "\n".join(str(part["lines"]) for part in data.values() if "lines" in part)


@kept_phrases
def nationalities() -> Phrases[str]:
    """Adjectives and nouns of nationality with their state, and of peoples with themselves."""
    found: Phrases[str] = Phrases()
    for row in rows(table("states")["states"]["lines"]):
        for form in items(row[2] if len(row) > 2 else ""):
            found.add(form, row[0])
    for form, people in alike(table("heads")["peoples"]["lines"]).items():
        found.add(form, people)
    return found


@cache
def adjective_of(state: str) -> str:
    """The adjective that a state's bodies are named with: "Iraqi" for Iraq; the name itself where none is known."""
    for row in rows(table("states")["states"]["lines"]):
        if row[0] == state:
            forms = items(row[2] if len(row) > 2 else "")
            return forms[0] if forms else state
    return state


@cache
def bodies() -> Phrases[Body]:
    found: Phrases[Body] = Phrases()
    for noun, kind, filed in rows(table("heads")["bodies"]["lines"]):
        found.add(noun, Body(cast(ActorType, kind), filed))
    return found


def _typed(part: str) -> dict[str, ActorType]:
    return {
        word.lower(): cast(ActorType, kind) for kind, block in table("heads")[part].items() for word in words(block)
    }


@cache
def heads() -> dict[str, ActorType]:
    """Last words of organisations' names, folded, with the type that they tell."""
    return _typed("heads")


@cache
def common_heads() -> dict[str, ActorType]:
    """Folded nouns under which bodies act without a name, with the type that they tell."""
    return _typed("common")


@cache
def first_heads() -> dict[str, ActorType]:
    """Folded first words that tell a body where the language puts the head first, with the type that they tell; with
    accents and without."""
    return {
        form: cast(ActorType, kind)
        for kind, block in table("heads")["firsts"].items()
        for word in words(block)
        for form in (word.lower(), unaccented(word.lower()))
        if word.lower() == form or form not in heads()
    }


@cache
def describers() -> dict[str, ActorType]:
    """Folded common nouns that stand beside a name and say what bears it, with the type that they tell."""
    return _typed("describers")


@cache
def told_again(file: str, part: str) -> dict[str, frozenset[str]]:
    """By the folded word that heads a name or an office the nouns by which a text tells its bearer again: "airline" and
    "carrier" for airways."""
    found: dict[str, frozenset[str]] = {}
    for nouns, *heads in rows(table(file)[part]["again"]):
        for word in heads[0].split() if heads else items(nouns):
            found[word] = found.get(word, frozenset()) | {*items(nouns)}
    return found


@cache
def groups() -> Phrases[Known]:
    """Unnamed groups that act: protesters, rebels, the army."""
    found: Phrases[Known] = Phrases()
    for row in rows(_section("groups", "groups")):
        known = Known(row[0], cast(ActorType, row[2]))
        for form in _names(row):
            found.add(form, known)
    return found


@remembered
def may_begin(word: str) -> int:
    """The flags of what a folded word may begin."""
    return sum([flag for phrases, flag in _begun() if word in phrases.firsts])


def _may_name(word: str) -> Bears:
    """What may begin a mention."""
    return either(*[phrases.followed(word) for phrases, _ in _begun() if word in phrases.firsts])


@cache
def _begun() -> tuple[tuple[Phrases[Any], int], ...]:
    """The phrases of which mentions are made, with their flags."""
    return (titles(), TITLE), (groups(), GROUP), (actors(), ACTOR), (nationalities(), NATION)


MENTIONS = Sign(_may_name)


@kept_phrases
def titles() -> Phrases[str]:
    """Titles that stand before a person's name, with the title as it is shown."""
    found: Phrases[str] = Phrases()
    person = table("titles")["person"]
    honorifics = {form.rstrip(".") for line in lines(person["honorifics"]) for form in items(line)}
    for honorific in honorifics:
        found.add(honorific, "")
        found.add(honorific + ".", "")
    for line in lines(person["ranks"]):
        for form in items(line):
            found.add(form, "" if form.rstrip(".") in honorifics else form)
            if form.endswith("."):
                found.add(form[:-1], form)
    return found


@cache
def offices() -> frozenset[str]:
    """Folded nouns of office that describe a person: leader, chief, minister."""
    return frozenset(row[0].lower() for row in rows(table("titles")["office"]["heads"]))


@cache
def trades() -> frozenset[str]:
    """Folded nouns by which a person is told again: offices, and ranks as "the general"."""
    return offices().union(*told_again("titles", "office").values())


@cache
def anonymous() -> frozenset[str]:
    """Folded nouns that, without a name, are anonymous sources: official, witness, medic."""
    return frozenset(row[0].lower() for row in rows(table("titles")["office"]["heads"]) if len(row) > 1 and row[1])


UNDECOMPOSED = str.maketrans("łŁøØđĐıİ", "lLoOdDiI")  # letters that Unicode holds to be no others with a sign


def unaccented(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.translate(UNDECOMPOSED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@kept
def given_names() -> frozenset[str]:
    """Given names as written, and without their accents."""
    written = {name for line in lines(table("names")["given"]["lines"]) for name in items(line)}
    return frozenset(written.union(unaccented(name) for name in written if not name.isascii()))


@remembered
def is_office(word: str) -> bool:
    """True for the folded name of an office, of one or many: "minister", "mayors"."""
    return word in offices() or (word.endswith("s") and word[:-1] in offices())


@remembered
def is_given(word: str) -> bool:
    """True for a given name, with accents or without."""
    return word in given_names() or (not word.isascii() and unaccented(word) in given_names())


@cache
def short_forms() -> dict[str, frozenset[str]]:
    """The folded given names for which each short form stands: joseph for joe."""
    found: dict[str, set[str]] = {}
    for line in lines(table("names")["short"]["lines"]):
        full, *short = (item.lower() for item in items(line))
        for form in short:
            found.setdefault(form, set()).add(full)
    return {form: frozenset(full) for form, full in found.items()}


makers = word_set("names", "makers", "words")  # companies whose products bear these alone: boeing


@cache
def particles() -> frozenset[str]:
    """Folded parts of names that may stand in lower case: al, bin, van."""
    found = {item.strip("-'").lower() for line in lines(table("names")["particles"]["lines"]) for item in items(line)}
    return frozenset(found)


@cache
def places() -> Phrases[str]:
    """Cities, regions and features with the country they lie in ("" for none); capitals and states included."""
    return Phrases(made("settlements", _listed_places))


def _listed_places() -> Listed:
    found: Phrases[str] = Phrases()
    for row in rows(table("states")["states"]["lines"]):
        for form in (*_names(row), *items(row[3] if len(row) > 3 else "")):
            found.add(form, row[0])
    for part in table("places").values():
        for row in rows(part["lines"]):
            for form in _names(row):
                found.add(form, row[2] if len(row) > 2 else "")
    return found.listed


REGIONS = ("province", "region", "governorate", "county", "state", "oblast", "prefecture", "department", "canton")


def is_wide(place: str) -> bool:
    """True for the name of a state or a region: a place that holds others."""
    return place.lower() in _wide_places() or place.endswith(REGIONS)


@kept
def _wide_places() -> frozenset[str]:
    wide = (*rows(table("states")["states"]["lines"]), *rows(table("places")["regions"]["lines"]))
    return frozenset(form.lower() for row in wide for form in _names(row))


@cache
def country_of(place: str) -> str:
    """The state that a place lies in or is; empty where the lexicon does not know it."""
    tokens = tokenize(place)
    hit = places().at(tokens, 0, len(tokens)) if len(tokens) else None
    return hit[1] if hit is not None and hit[0] == len(tokens) else ""


@cache
def people_of(word: str) -> str:
    """The state whose people or nationality one word names: Iraq for "Iraqis"; empty for what names none."""
    tokens = tokenize(word)
    hit = nationalities().at(tokens, 0, len(tokens)) if len(tokens) == 1 else None
    return hit[1] if hit is not None else ""
