"""What is denied or affirmed: deeds, things and people that go by many names, and what the words of a sentence tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from briefing.lexicon import beside_sets, common_words, counts, items, kept, lines, rows, table, word_set, words
from briefing.lexicon.denials import light
from briefing.lexicon.forms import is_irregular, plural, stem, verb_forms
from briefing.memo import remembered

BESIDE = 3  # tokens from a word in which another makes it tell another deed


people = word_set("denials", "idle", "people")  # who do or suffer what is denied, though everyday words elsewhere
undergone = word_set("denials", "deeds", "undergone")  # what its subject undergoes, and nobody does: sank, died
_only_after = beside_sets("denials", "deeds", "after")
_apart = beside_sets("denials", "deeds", "apart")


def is_people(word: str) -> bool:
    """True for a folded noun for people, who do things everywhere."""
    return word in people() or counts.is_people(word)


@cache
def _kinds_of_people() -> dict[str, str]:
    told = (line.split() for line in lines(table("denials")["idle"]["alike"]))
    return {stem(word): stem(alike[0]) for alike in told for word in alike}


def kind_of_people(word: str) -> str:
    """The stem that stands for a stem of a noun for people, and for others by which reporters call them: troops."""
    return _kinds_of_people().get(word, word)


@kept
def _people_stems() -> frozenset[str]:
    told = people() | counts.people()
    return frozenset(stem(word) for word in (*told, *map(plural, told))) - _deeds().keys()


def may_be_people(word: str) -> bool:
    """True for the stem of a noun for people."""
    return word in _people_stems()


@cache
def personal() -> frozenset[str]:
    """Kinds of deeds that each does for himself: who condemns, who resigns."""
    return frozenset(deed(stem(word)) for word in words(table("denials")["idle"]["personal"]))


@cache
def bare() -> frozenset[str]:
    """Kinds of deeds that tell nothing without their object: what was not used, who was not sent."""
    told = words(table("denials")["idle"]["bare"])
    return frozenset(deed(stem(form)) for word in told for form in (word, *verb_forms(word)))


@cache
def _deeds() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in lines(table("denials")["deeds"]["lines"]):
        first, *others = (stem(word) for word in items(line))
        told = (stem(form) for word in items(line) if is_irregular(word) for form in verb_forms(word))
        for word in dict.fromkeys((first, *others, *told)):
            found[word] = (*found.get(word, ()), first)
    return found


def deed(word: str) -> str:
    """The stem by which a stem's kind of deed is known: its own where the lexicon has no other words for it."""
    return _deeds().get(word, (_short(word),))[0]


def _short(word: str) -> str:
    """A stem from which nothing was taken for its shortness without its ending: towed, towing."""
    return word[:3] if (len(word), word[-2:]) == (5, "ed") or (len(word), word[-3:]) == (6, "ing") else word


@cache
def _things() -> dict[str, str]:
    told = (items(line) for line in lines(table("denials")["things"]["lines"]))
    return {stem(word): f"={alike[0]}" for alike in told for word in alike}


def kind_of_thing(word: str) -> str:
    """The mark of the kind of thing that a stem names; empty for one that goes by one name."""
    return _things().get(word, "")


def has_names(word: str) -> bool:
    """True for a stem of a deed that goes by many names."""
    return word in _deeds()


@remembered
def is_content(word: str) -> bool:
    """True for a folded word that says something of what is denied or affirmed."""
    if word.isdigit():
        return True
    known = word not in light() and (word not in common_words() or word in people())
    return known and len(word) > 2 and word.isalpha()


@cache
def _renamed() -> dict[str, tuple[frozenset[str], str]]:
    told = rows(table("denials")["deeds"]["renamed"])
    return {word: (frozenset(before.split()), deed(stem(other))) for word, before, other in told}


def names_at(words_: Sequence[str], k: int) -> frozenset[str]:
    """What the folded word at k of a sentence tells: the kind of its deed and its stem; nothing where it has no meaning
    of its own, its deed alone where the word before makes it another, the word beside it where that does."""
    word = words_[k]
    plain = _told_anywhere(word)
    if plain is not None:
        return plain
    if k > 1 and words_[k - 1] == "-" and word.isdigit():
        return frozenset({stem_at(words_, k)})
    before = words_[k - 1] if k else ""
    if before not in _only_after().get(word, (before,)):
        return frozenset()
    if renamed := renamed_at(words_, k):
        return frozenset({renamed})
    apart = _apart().get(word)
    if not is_content(word):
        return frozenset()
    if apart is not None and (beside := sorted(apart.intersection(words_[max(0, k - BESIDE) : k + BESIDE + 1]))):
        return frozenset(beside[:1])
    return _told_by(word)


def renamed_at(words_: Sequence[str], k: int) -> str:
    """The deed that the folded word at k of a sentence tells behind the word before it; empty where it tells its own:
    "shot | first"."""
    behind, told = _renamed().get(words_[k], (frozenset[str](), ""))
    return told if k and words_[k - 1] in behind else ""


def stem_at(words_: Sequence[str], k: int) -> str:
    """The stem of the folded word at k of a sentence; of a number that a code ends the code: "b-52"."""
    if k > 1 and words_[k - 1] == "-" and words_[k].isdigit() and words_[k - 2].isalpha():
        return f"{words_[k - 2]}-{words_[k]}"
    return stem(words_[k])


@remembered
def _told_anywhere(word: str) -> frozenset[str] | None:
    """What a folded word tells, None where that hangs on the words beside it."""
    if word in _renamed() or word.isdigit():
        return None
    if not is_content(word):
        return frozenset()
    return None if word in _only_after() or word in _apart() else _told_by(word)


@cache
def _told_by(word: str) -> frozenset[str]:
    own = stem(word)
    return frozenset({*_deeds().get(own, (_short(own),)), own})


def deeds(words_: Iterable[str]) -> frozenset[str]:
    """What folded words tell, as they follow each other: the kinds of their deeds and their stems."""
    told = list(words_)
    names = enumerate(map(_told_anywhere, told))
    return frozenset().union(*[names_at(told, k) if plain is None else plain for k, plain in names])
