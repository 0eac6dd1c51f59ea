"""English verb and noun forms by rule, with the irregular ones from ``verbs.toml``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from briefing.lexicon import common_words, kept, rows, table, words
from briefing.memo import remembered

VOWELS = "aeiou"
PARTICIPLES = frozenset({"participle", "past-participle"})  # tags of the forms that a participle may have
PASTS = PARTICIPLES | {"past"}
BARE = frozenset("to will would shall should may might must can could did do does".split())  # before the bare verb
IRREGULAR_PLURALS = {
    "crisis": "crises",
    "child": "children",
    "person": "people",
    "wife": "wives",
    "life": "lives",
    "coup": "coups",
}
NO_ADVERBS = frozenset(
    "family assembly ally supply reply rally italy july monopoly anomaly bully multiply imply".split()
)
BEHIND = frozenset(  # adjectives that stand behind their noun
    "desperate eager keen willing unwilling unable able ready loyal close hostile sympathetic present absent afraid"
    " alive alone aboard abroad angry fearful aware unaware eligible liable prone subject general".split()
)
ADJECTIVAL = ("ful", "less", "ous", "able", "ible", "ary")
NO_MEN = frozenset("human german roman ottoman shaman talisman caiman cayman".split())  # whose plural ends in -s


@kept
def irregular() -> dict[str, tuple[str, str, str, str]]:
    """By its lemma past, participle, third person and -ing form of an irregular verb; empty where rules tell one."""
    told = ((*row, "", "", "", "")[:5] for row in rows(table("verbs")["irregular"]["lines"]))
    return {lemma: (past, participle, third, ing) for lemma, past, participle, third, ing in told}


@remembered
def verb_forms(lemma: str) -> dict[str, str]:
    """Every form of a verb with its tag: base, third, past, participle, past-participle (one form for both), ing."""
    past, participle, third, ing = irregular().get(lemma, ("", "", "", ""))
    pasts = set((past or _past(lemma)).split("/"))
    participles = set((participle or past or _past(lemma)).split("/"))
    forms = dict.fromkeys((third or _third(lemma)).split("/"), "third")
    forms |= dict.fromkeys((ing or _ing(lemma)).split("/"), "ing")
    forms |= dict.fromkeys(pasts, "past") | dict.fromkeys(participles, "participle")
    forms |= dict.fromkeys(pasts & participles, "past-participle")
    return forms | ({} if lemma in forms else {lemma: "base"})


def told_forms(verbs: Iterable[str]) -> frozenset[str]:
    """The finite forms of verbs by their lemmas, and the participles of what was done."""
    return frozenset(form for verb in verbs for form, tag in verb_forms(verb).items() if tag not in ("ing", "base"))


def form_set(name: str, part: str, key: str) -> Callable[[], frozenset[str]]:
    """As ``word_set``, of a block of verbs: what gives all their forms."""
    return cache(lambda: frozenset(form for verb in words(table(name)[part][key]) for form in verb_forms(verb)))


def told_set(name: str, part: str, key: str) -> Callable[[], frozenset[str]]:
    """As ``word_set``, of a block of verbs: what gives their ``told_forms``."""
    return cache(lambda: told_forms(words(table(name)[part][key])))


def stem_set(name: str, part: str, key: str) -> Callable[[], frozenset[str]]:
    """As ``word_set``: what gives the stems of the words."""
    return cache(lambda: frozenset(map(stem, words(table(name)[part][key]))))


def form_at(low: Sequence[str], i: int, form: str) -> str:
    """The tag of the verb at token i as it stands: "to cut" and "will set" are bare, though "cut" is past, too."""
    return "base" if form in PARTICIPLES and i and low[i - 1] in BARE and is_irregular(low[i]) else form


def lemmas(form: str) -> set[str]:
    """What a verb may be called that has this form: every verb of which ``verb_forms`` tells it is among these."""
    found = {form, *_irregular_lemmas().get(form, ())}
    if form.endswith("s") or form.endswith("ed"):
        found |= {form[:-1], form[:-2], form[:-3] + "y"}
    elif form.endswith("ing"):
        found |= {form[:-3], form[:-3] + "e", form[:-4] + "ie"}
    return found


@kept
def _irregular_lemmas() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for lemma, told in irregular().items():
        for form in "/".join(told).split("/"):
            found.setdefault(form, []).append(lemma)
    return found


def is_irregular(word: str) -> bool:
    """True for the base form of a verb whose past no rule tells: throw, flee."""
    return word in irregular()


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(form for past, *_ in irregular().values() for form in past.split("/"))


@kept
def _irregular_participles() -> dict[str, str]:
    """Every form of an irregular verb with its participle."""
    found: dict[str, str] = {}
    for lemma, (past, participle, _, _) in irregular().items():
        done = (participle or past or _past(lemma)).split("/")[0]
        found |= dict.fromkeys(verb_forms(lemma), done)
    return found


def participle(word: str) -> str:
    """The past participle of the verb of which a folded word reads as the past or the -ing form, of an irregular one as
    any form; empty where it reads as none."""
    if word in _irregular_participles():
        return _irregular_participles()[word]
    if word.endswith("ed") and len(word) > 4:
        return word
    if word.endswith("ing") and len(word) > 5:
        root = word[:-3]
        return root[:-1] + "ied" if root.endswith("y") and root[-2] not in VOWELS else root + "ed"
    return ""


def base(third: str) -> str:
    """The lemma of a regular verb by its third person."""
    if third.endswith("ies"):
        return third[:-3] + "y"
    return third[:-2] if third.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) else third[:-1]


def past(lemma: str) -> str:
    """The past participle of a verb by its lemma."""
    return _irregular_participles().get(lemma) or _past(lemma)


@remembered
def is_finite(word: str) -> bool:
    """True for a folded word that reads as the past of a verb: "struck", "denied"."""
    return (word.endswith("ed") and len(word) > 4) or word in _irregular_pasts()


@remembered
def is_adverb(word: str) -> bool:
    """True for a folded word that reads as an adverb: "heavily", not "family"."""
    return word.endswith("ly") and word not in NO_ADVERBS


def is_adjective(word: str) -> bool:
    """True for a folded word that stands as an adjective behind its noun: "people desperate to leave", "attorneys
    general"."""
    return word in BEHIND or (word.endswith(ADJECTIVAL) and len(word) > len("unable"))


def plural(noun: str) -> str:
    """The plural of a noun or of the last word of a compound."""
    head, _, last = noun.rpartition(" ")
    if last in IRREGULAR_PLURALS:
        made = IRREGULAR_PLURALS[last]
    elif last.endswith("man") and last.lower() not in NO_MEN:
        made = last[:-2] + "en"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        made = last + "es"
    elif last.endswith("y") and last[-2:-1] not in VOWELS:
        made = last[:-1] + "ies"
    else:
        made = last + "s"
    return f"{head} {made}" if head else made


def with_plurals(nouns: Iterable[str]) -> frozenset[str]:
    """The nouns and their plurals."""
    return frozenset(form for noun in nouns for form in (noun, plural(noun)))


@remembered
def stem(word: str) -> str:
    """A cheap folded stem that brings together the forms of one word: attack, attacks, attacked, attacker's."""
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    for ending in ("'s", "ings", "ing", "edly", "ers", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.rstrip("e") if len(word) > 4 else word


@remembered
def content_stem(word: str) -> str:
    """The stem of a folded word that says what a text is about; empty for small words and signs."""
    return stem(word) if len(word) > 3 and word.isalpha() and word not in common_words() else ""


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


KIN = 4  # letters that a stem has at least of which another is made
MAKING = frozenset("ur al ment ation ion enc anc er or iv ing".split())  # what makes it


def akin(one: str, other: str) -> bool:
    """True for stems of one word, be it a verb and its noun: press, pressure."""
    short, long_ = sorted((one, other), key=len)
    return one == other or (len(short) >= KIN and long_.startswith(short) and long_[len(short) :] in MAKING)
