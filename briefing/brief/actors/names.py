"""When two names are one actor's. A wrong merge is worse than a missed one: spelling alone never decides.

Persons: the same surname and given names that agree, initials and particles aside, or differ as transliterations do.
Bodies: the same words, one word apart by a slip of the pen in a long name, or by its transliteration beside a word in
common. The skeleton of a transliterated word drops vowels and folds the digraphs of Arabic romanisation (kh k, th t,
gh g, q k), as the ALA-LC and press spellings of one word differ in just these.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.surnames import AFTER, first_surname, is_behind_given, surname_comes_first
from briefing.memo import remembered
from briefing.tokens import tokenize

DIGRAPHS = (
    ("kh", "k"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("sh", "s"), ("ch", "s"), ("ph", "f"), ("ck", "k"),
    ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
)  # fmt: skip
DROPPED = frozenset(
    {"the", "of", "for", "to", "toward", "towards", "and", "&", "group", "movement", "organisation", "organization"}
)
WRITTEN_OUT = {
    "corp": "corporation", "co": "company", "ltd": "limited", "dept": "department", "govt": "government",
    "comm": "commission", "assn": "association", "univ": "university", "intl": "international", "natl": "national",
    "assoc": "association", "org": "organisation", "defense": "defence", "labor": "labour", "center": "centre",
    "program": "programme", "organization": "organisation", "transportation": "transport", "met": "meteorological",
}  # fmt: skip
OF_ALL = frozenset({"national", "public", "civil", "affairs"})  # in names of ministries these tell no other
FIELDS = {"home": "interior", "internal": "interior", "external": "foreign"}  # of ministries, in other words
FORCES = frozenset({"department", "service", "force"})  # behind "police" these tell no other body
STEM = 7  # letters that two forms of a word share
VOWELS = frozenset("aeiu")  # after "o" is folded into "u"


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name in lower case without accents, apostrophes and hyphens, its spaces single."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower().replace("’", "'")
    plain = re.sub(r"'s\b", "", plain).replace("'", "")
    return " ".join(re.sub(r"[-.]", " ", plain).split())


@remembered
def significant(name: str) -> tuple[str, ...]:
    """The folded words of a name, written out, without articles and words such as "group"; those of a ministry in the
    singular, without "national" and "public"."""
    folded = re.sub(r"(?<!\S)(\w) (?=\w(?!\S))", r"\1", fold(name))  # "B.P. Lota Institute", "BP Lota Institute"
    words = [WRITTEN_OUT.get(word, word) for word in folded.split() if word not in DROPPED]
    if len(words) > 2 and words[-2] == "police" and words[-1] in FORCES:
        words.pop()  # "Lota Police Department"
    if "ministry" not in words:
        return tuple(words)
    return tuple(FIELDS.get(word, re.sub(r"(?<=\w{3})s$", "", word)) for word in words if word not in OF_ALL)


@lru_cache(maxsize=8192)
def nation_and_rest(name: str) -> tuple[str, tuple[str, ...]]:
    """The state that a body's name begins or ends with ("" for none), and its other significant words, sorted."""
    tokens = tokenize(name)
    end = len(tokens)
    first = names.nationalities().at(tokens, 0, end)
    for size in range(1, min(4, end)):  # of one to three words: the body itself may be known by a longer name
        state = names.actors().at(tokens, 0, size)
        if state is not None and state[0] == size and state[1].type == "state" and not state[1].metonym:
            first = (size, state[1].name)
    if first is not None and first[0] < end and tokens.words[first[0]] != "-":  # "US-led coalition" is no state's
        return first[1], _without_society(" ".join(tokens.words[first[0] :]))
    of = max((k for k in range(1, end - 1) if tokens.low[k] == "of"), default=0)
    start = of + 1 + (tokens.low[of + 1] == "the") if of else 0
    last = names.actors().at(tokens, start, end) if 0 < start < end else None
    if last is not None and last[1].type == "state" and not last[1].metonym and start + last[0] == end:
        body = tokens.words[:of]
        if tokens.low[of - 1] == "republic":  # "Ministry of Defence of the Republic of Peru"
            body = body[: -2 - (tokens.low[of - 2] == "the")]
        return last[1].name, _without_society(" ".join(body))
    return "", _without_society(name)


def _without_society(name: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in significant(name) if word not in ("society", "s")))


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The consonants of a folded word, transliteration variants folded, doubled letters single."""
    for old, new in DIGRAPHS:
        word = word.replace(old, new)
    bare = word[0] + re.sub(r"[aeiou]", "", word[1:]) if word else ""
    return re.sub(r"(.)\1+", r"\1", bare)


@remembered
def person_parts(name: str) -> tuple[tuple[str, ...], str]:
    """Given names and surname, folded; initials and particles left out."""
    if surname_comes_first(name):
        first, *rest = fold(name).split()
        return ("".join(rest).replace("sh", "s"),), first
    if is_behind_given(name):
        first, last, *_ = fold(name).split()
        return (first,), last
    words = [SERVANT.sub("abd", w) for w in fold(name).split() if w not in names.particles() and w not in AFTER]
    words = words or fold(name).split()
    given = tuple(w for w in words[:-1] if len(w) > 1)
    return given, words[-1]


def same_person(a: str, b: str) -> bool:
    """True where two full names are one person's: "Ada J. Okello" and "Ada Okello", "Ahmad Okel" and "Ahmed
    al-Okel"."""
    (given_a, last_a), (given_b, last_b) = person_parts(a), person_parts(b)
    if given_a == given_b and given_a and sorted((last_a, last_b), key=len)[0] + "s" in (last_a, last_b):
        return True  # a possessive that lost its apostrophe
    if _same_monarch(a, b):
        return True
    if ELDER.isdisjoint(fold(a).split()) != ELDER.isdisjoint(fold(b).split()):
        return False  # the father is told so where the son is told of
    if not given_a or not given_b:
        return False
    if _written_apart(a, b):
        return True
    one, two = sorted((fold(a).split(), fold(b).split()), key=len)
    if len(two) > len(one) + 1 and skeleton(two[0]) in PROPHETS:
        two = two[1:]  # a given name of half the land: "Mohammed Ravi Okel Lamu" is Ravi Okel
    if len(two) - len(one) <= MORE and len(one) >= 2 and one in (two[: len(one)], two[-len(one) :]):
        return True  # a title or a second surname that only one of them has
    if len(two) > len(one) >= 2 and one[-1] == two[-1] and all(map(_one_given, one[:-1], two[-len(one) : -1])):
        return True  # the same, with given names that are romanised in two ways
    if last_a == last_b:
        further = zip(given_a[1:], given_b[1:], strict=False)  # "Ada Mira Okello" is not Ada Rosa Okello
        return _one_given(given_a[0], given_b[0]) and all(x[0] in _FIRST.get(y[0], y[0]) for x, y in further)
    last_a, last_b = (SILENT.sub("", last) for last in (last_a, last_b))
    if not _variants(voiceless(last_a), voiceless(last_b)) and voiceless(last_a) != voiceless(last_b):
        return False
    alike = len(given_a) == len(given_b) > 1 and all(map(_one_given, given_a, given_b))
    return alike or given_a[0] == given_b[0] or (_one_given(given_a[0], given_b[0]) and _same_sounds(last_a, last_b))


ELDER = frozenset({"sr", "senior"})
REIGNING = expression(r"(?:(king|queen|pope|emperor|sultan|tsar) )?([^\W\d_]{3,})(?: ([ivx]+))?")


def _same_monarch(a: str, b: str) -> bool:
    """True for one who reigns, by title and by number: "King Amadeo", "Amadeo II"."""
    one, two = REIGNING.fullmatch(fold(a)), REIGNING.fullmatch(fold(b))
    if one is None or two is None or one[2] != two[2]:
        return False
    (title, number), (other_title, other) = one.group(1, 3), two.group(1, 3)
    told = bool(title or other_title) and bool(number or other)
    return told and (not number or not other or number == other) and (title or other_title) == (other_title or title)


def _written_apart(a: str, b: str) -> bool:
    """True where the names differ in where their words are parted and in their articles: "Shams Uddin Okel" and
    "Shamsuddin Okel", "Abdel Rahim al-Okel" and "Abdelrahim El Okel"."""
    one, two = (without_articles(name) for name in (a, b))
    if len(one) == len(two) or min(len("".join(one)), len("".join(two))) < APART:
        return False
    return one[0][0] == two[0][0] and skeleton("".join(one)) == skeleton("".join(two))


def without_articles(name: str) -> list[str]:
    words = [SERVANT.sub("abd", word) for word in fold(name).split()]
    return [word for word in words if word not in ARTICLES] or words


SERVANT = expression(r"^ab[ei]?d(?:[aeou]l(?!lah?i?$)|$)")  # "Abdul Hadi", "Abd al-Hadi"
ARTICLES = frozenset("al el ul ad ed ud as es ash esh an en ar er at et az ez".split())
APART = 12  # letters of a name that may be parted in two ways
PROPHETS = frozenset({"mhmd", "md"})  # skeletons of Muhammad, in full and as Bengal shortens it
MORE = 3  # words that one name of a person may have more than another


def is_short(name: str) -> bool:
    """True for a surname alone, its particles aside, and for a surname cut to its initial: "Ada O."."""
    return " " not in name or not person_parts(name)[0] or len(fold(name).split()[-1]) == 1


def is_short_of(short: str, name: str) -> bool:
    """True where a short name may be that of the person with the full one."""
    first, *rest = fold(short).split()
    given, surname = person_parts(name)
    if rest and len(rest[-1]) == 1:
        return first in given[:1] and surname.startswith(rest[-1])
    if "-" in short and rest and first not in names.particles():
        return fold(name).split()[-1 - len(rest) :] == [first, *rest]  # both parts of a double surname
    own = person_parts(short)[1] if rest else first
    initials = [word for word in (first, *rest[:-1]) if rest and len(word) == 1]
    if initials and not set(initials).issubset({word[0] for word in fold(name).split()[:-1]}):
        return False  # "A.B. Okello" is not Charity Okello
    return surname == own or (not rest and fold(first_surname(name) or "") == first)


def _one_given(x: str, y: str) -> bool:
    """True for a given name and itself as another romanises or shortens it, or another language has it."""
    short = names.short_forms()
    x, y = (SILENT.sub("", given) for given in (x, y))
    full, other = short.get(x, frozenset()) | {x}, short.get(y, frozenset()) | {y}
    return not full.isdisjoint(other) or _same_given(x, y)


SILENT = expression(r"(?<=[aeiou])h$")  # "Abdallah", "Abdalla"


def voiceless(surname: str) -> str:
    """A surname with the stop it begins with as the other half of the romanisations has it: "kim" of "gim"."""
    return f"k{surname[1:]}" if surname[0] in "gq" else surname


def _same_sounds(x: str, y: str) -> bool:
    """True for surnames of one long skeleton with as many vowels: Khorasani, Kharasani; not Salman, Suleiman; so for
    shorter ones of the same vowels: Gathafi, Kadhafi; not Hassan, Hussein."""
    if len(skeleton(x)) < SOUNDS:
        return _same_given(voiceless(x), voiceless(y))
    return len(VOWEL_RUN.findall(x)) == len(VOWEL_RUN.findall(y))


SOUNDS = 4  # consonants of a surname that is told apart from others
VOWEL_RUN = expression(r"[aeiouy]+")


def _same_given(x: str, y: str) -> bool:
    """Spellings of one given name: Ahmad and Ahmed, but not Hassan and Hussein, Jamal and Jamil, Maria and Mario."""
    if ("ph" in x) != ("ph" in y) and "f" not in x + y:
        x, y = x.replace("ph", "p"), y.replace("ph", "p")  # aspirated, in Asia
        if x == y:
            return True
    if not _variants(x, y):
        return False
    one, two = _vowels_folded(x), _vowels_folded(y)
    return len(one) == len(two) and all(
        a == b or ("e" in (a, b) and {a, b} <= VOWELS) for a, b in zip(one, two, strict=True)
    )


@lru_cache(maxsize=4096)
def _vowels_folded(word: str) -> str:
    """A word with the letters that romanisations of one name exchange written as one: o and u, ei and ai, x and ks; an
    "e" may stand for any short vowel."""
    for old, new in EXCHANGED:
        word = word.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", word)


EXCHANGED = (
    ("gui", "gi"), ("gue", "ge"),
    ("x", "ks"), ("ee", "i"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("ay", "i"), ("ou", "u"), ("oo", "u"),
    ("o", "u"), ("iu", "u"), ("yu", "u"), *DIGRAPHS,
)  # fmt: skip


def same_body(a: str, b: str) -> bool:
    """True where two names of bodies differ only in articles, in a slip of one letter, or in transliteration."""
    one, two = significant(a), significant(b)
    if not one or not two:
        return False
    if one == two or sorted(one) == sorted(two):
        return True  # "Ministry of Health", "Health Ministry"
    of_state = nation_and_rest(a)
    if of_state[0] and of_state[1] and of_state == nation_and_rest(b):
        return True  # "Peru's Ministry of Health", "Peruvian Health Ministry"
    if is_electoral(a) and is_electoral(b) and as_electoral(one) == as_electoral(two):
        return True
    if len(one) != len(two) or len(one) < 2:
        return False
    differing = [(x, y) for x, y in zip(one, two, strict=True) if x != y]
    if len(differing) != 1:
        return False
    x, y = differing[0]
    common = [w for w in one if w in two and len(w) > 3]
    if not common:
        return False
    if _root(x) == _root(y) != x or (len(one) > 2 and _land(x) and _land(x) == _land(y)):
        return True  # "Coordination Committee", "Coordinating Committee"; "Union of Sudan Nurses", "Sudanese Nurses"
    long_name = sum(map(len, one)) >= 16
    return (is_slip(x, y) and long_name and len(one) >= 3) or (_variants(x, y) and min(len(x), len(y)) > 3)


@lru_cache(maxsize=4096)
def _land(word: str) -> str:
    """The state that a folded word names, by itself or as its nationality; empty for none."""
    state = names.actors().at(tokenize(word.title()), 0, 1)
    own = state is not None and state[1].type == "state" and not state[1].metonym
    return state[1].name if state is not None and own else names.people_of(word.title())


def _root(word: str) -> str:
    """A folded word without the ending of a noun of action: coordinat of coordination and coordinating."""
    return re.sub(r"(?<=[a-z]{6})(?:ion|ing|ive)$", "", word)


ELECTORAL = frozenset({"election", "elections", "electoral"})
BODIES = frozenset({"commission", "committee", "council", "authority", "board", "tribunal", "agency"})


def is_electoral(name: str) -> bool:
    """True for the name of a body that runs elections, which reports translate in several ways."""
    words = set(fold(name).split())
    return not ELECTORAL.isdisjoint(words) and not BODIES.isdisjoint(words)


def as_electoral(words: Sequence[str]) -> frozenset[str]:
    """What tells one such body from another: "central" of the Central Election Commission or Committee."""
    return frozenset(words) - ELECTORAL - BODIES


def is_slip(x: str, y: str) -> bool:
    """True where one letter is lost, added or changed inside a word of six letters or more."""
    return min(len(x), len(y)) >= 6 and x[0] == y[0] and one_letter_apart(x, y)


def one_letter_apart(x: str, y: str) -> bool:
    """True where one letter is lost, added or changed."""
    if abs(len(x) - len(y)) > 1:
        return False
    from rapidfuzz.distance import Levenshtein  # here: few briefs have two names that are so alike

    return Levenshtein.distance(x, y, score_cutoff=1) == 1


def _variants(x: str, y: str) -> bool:
    """True where two words may be romanisations of one: they share the skeleton, and not merely by being short."""
    one, two = skeleton(x), skeleton(y)
    if one != two and "ch" in x + y:
        one, two = skeleton(x.replace("ch", "k")), skeleton(y.replace("ch", "k"))  # "Michael", "Mikael"
    return x != y and len(one) >= 2 and one == two and x[0] in _FIRST.get(y[0], y[0])


_FIRST = {
    "k": "kqc", "q": "kqc", "c": "kqc", "g": "gj", "j": "gj", "y": "yij", "i": "yi", "u": "uow", "o": "uow", "w": "uow",
}  # fmt: skip
