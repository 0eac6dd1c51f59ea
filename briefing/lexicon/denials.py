"""The words of denial: what negates, what stands between a negation and the deed, and deeds that go by many names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from briefing.lexicon import common_words, counts, items, kept, lines, rows, table, words
from briefing.lexicon.forms import plural, stem, verb_forms
from briefing.lexicon.phrases import Phrases
from briefing.memo import remembered

BE = ("is ", "are ", "was ", "were ", "being ", "been ")  # for "be" at the beginning of a state
BESIDE = 3  # tokens from a word in which another makes it tell another deed


@cache
def markers() -> frozenset[str]:
    """Folded words that negate, those that end in n't aside."""
    return words(table("denials")["markers"]["words"]) | determiners()


@cache
def denying() -> frozenset[str]:
    """Folded forms of the verbs by which a speaker denies."""
    return frozenset(form for verb in words(table("denials")["markers"]["verbs"]) for form in verb_forms(verb))


@cache
def particles() -> dict[str, frozenset[str]]:
    """Folded forms of verbs that deny only with another word right behind them, with those words: brushed aside."""
    told = rows(table("denials")["markers"]["with_particle"])
    return {form: frozenset(behind.split()) for verb, behind in told for form in verb_forms(verb)}


@cache
def giving() -> frozenset[str]:
    """Folded forms of the verbs of which a denial is the object: issued a denial."""
    return frozenset(form for verb in words(table("denials")["markers"]["given"]) for form in verb_forms(verb))


@cache
def charged() -> frozenset[str]:
    """Folded nouns for what is held against somebody: whatever it is called, it is denied."""
    return words(table("denials")["idle"]["charged"])


@cache
def claimants() -> frozenset[str]:
    """Folded words between a verb of denying and what is claimed that tell who claims it: media reports."""
    return words(table("denials")["idle"]["claimants"])


@cache
def borne_out() -> frozenset[str]:
    """Folded words that say of a charge that it is true or matters."""
    return words(table("denials")["idle"]["borne_out"])


@cache
def untrue() -> frozenset[str]:
    """Folded words for what is not the case, and for what a thing that is not the case has none of."""
    return words(table("denials")["untrue"]["words"]) | words(table("denials")["untrue"]["lacks"])


def is_lack(word: str) -> bool:
    """True for what a claim that is untrue has none of: basis, foundation."""
    return word in words(table("denials")["untrue"]["lacks"])


@cache
def documents() -> frozenset[str]:
    """Folded nouns for what shows or tells something: video, letter."""
    return words(table("denials")["untrue"]["documents"])


@cache
def calling() -> frozenset[str]:
    """Folded forms of the verbs that stand before what is called untrue."""
    return frozenset(form for verb in words(table("denials")["untrue"]["calling"]) for form in verb_forms(verb))


@cache
def opposites() -> Phrases[str]:
    """Words that tell a state, with the word for the deed or the state that it rules out."""
    found: Phrases[str] = Phrases()
    for told, out, _ in rows(table("denials")["opposites"]["lines"]):
        for phrase in items(told):
            for form in BE if phrase.startswith("be ") else (phrase[:3],):
                found.add(form + phrase[3:], out)
    return found


@cache
def whose() -> dict[str, str]:
    """Whose state rules a deed out, by the stem of the deed: a person's, a thing's, a place's."""
    return {stem(out): of for _, out, of in rows(table("denials")["opposites"]["lines"])}


@cache
def doubting() -> frozenset[str]:
    """Folded words by which somebody does not believe, or does not find borne out, what follows."""
    return words(table("denials")["markers"]["doubting"])


@cache
def pointing() -> frozenset[str]:
    """Folded words that point back at what was told before."""
    return words(table("denials")["markers"]["pointing"])


@cache
def _light_verbs() -> frozenset[str]:
    forms = [form for verb in words(table("denials")["markers"]["light_verbs"]) for form in verb_forms(verb)]
    return frozenset((*forms, *map(stem, forms)))


def is_light_verb(word: str) -> bool:
    """True for a form or the stem of a verb that says little: what was not received or made tells more."""
    return word in _light_verbs()


@cache
def reporting() -> frozenset[str]:
    """Folded participles that tell only that a thing was known: what was not recorded was not."""
    return words(table("denials")["markers"]["reporting"])


@cache
def determiners() -> frozenset[str]:
    """Folded words that negate the noun after them."""
    return words(table("denials")["markers"]["determiners"])


@cache
def lacking() -> frozenset[str]:
    """Folded nouns for what is denied that something was done without."""
    return words(table("denials")["markers"]["lacking"])


@cache
def harm() -> frozenset[str]:
    """Stems of the words whose negation says that nobody was killed or wounded: no casualties, nobody was hurt."""
    return frozenset(stem(word) for word in words(table("denials")["markers"]["harm"]))


@cache
def auxiliaries() -> frozenset[str]:
    """Folded words after which "not" denies a fact."""
    return words(table("denials")["markers"]["auxiliaries"])


@cache
def past() -> frozenset[str]:
    """Folded words of which a clause needs one to say that there was none of a thing."""
    return words(table("denials")["markers"]["past"])


@cache
def modals() -> frozenset[str]:
    """Folded words whose negation says what cannot, will not or must not be."""
    return words(table("denials")["idle"]["modals"])


@cache
def limits() -> frozenset[str]:
    """Folded words beside a negation which make it no denial: only, longer."""
    return words(table("denials")["idle"]["limits"])


@cache
def still() -> frozenset[str]:
    """Folded words anywhere after a negation which make it no denial: "none … since"."""
    return words(table("denials")["idle"]["still"])


@cache
def supplies() -> frozenset[str]:
    """Folded nouns for what people are without in a crisis."""
    return words(table("denials")["idle"]["supplies"])


@cache
def idle() -> frozenset[str]:
    """Folded words, as written and as stems, whose negation tells nothing of the events: comment, know, immediately."""
    told = words(table("denials")["idle"]["heads"])
    return told | {stem(word) for word in told}


@cache
def light() -> frozenset[str]:
    """Folded words that carry no meaning of their own here."""
    return words(table("denials")["idle"]["light"])


@cache
def people() -> frozenset[str]:
    """Folded nouns for kinds of people who do or suffer what is denied, though they are everyday words elsewhere."""
    return words(table("denials")["idle"]["people"])


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
def lasting() -> frozenset[str]:
    """Kinds of deeds that are so for good: a later report that tells the opposite tells of the same."""
    return frozenset(deed(stem(word)) for word in words(table("denials")["deeds"]["lasting"]))


@cache
def undergone() -> frozenset[str]:
    """Folded forms that tell what their subject undergoes, not what somebody does: sank, died."""
    return words(table("denials")["deeds"]["undergone"])


@cache
def sayings() -> frozenset[str]:
    """Stems of nouns for what is said: what is denied is what they say."""
    return frozenset(stem(word) for word in words(table("denials")["idle"]["sayings"]))


@cache
def _deeds() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in lines(table("denials")["deeds"]["lines"]):
        first, *others = (stem(word) for word in items(line))
        for word in dict.fromkeys((first, *others)):
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
def _only_after() -> dict[str, frozenset[str]]:
    return {word: frozenset(before.split()) for word, before in rows(table("denials")["deeds"]["after"])}


@cache
def _apart() -> dict[str, frozenset[str]]:
    return {word: frozenset(beside.split()) for word, beside in rows(table("denials")["deeds"]["apart"])}


@cache
def _renamed() -> dict[str, tuple[frozenset[str], str]]:
    told = rows(table("denials")["deeds"]["renamed"])
    return {word: (frozenset(before.split()), deed(stem(other))) for word, before, other in told}


def names_at(words_: Sequence[str], k: int) -> frozenset[str]:
    """What the folded word at k of a sentence tells: the kind of its deed and its stem; nothing where it has no meaning
    of its own, its deed alone where the word before makes it another, the word beside it where that does."""
    word = words_[k]
    if k > 1 and words_[k - 1] == "-" and word.isdigit():
        return frozenset({stem_at(words_, k)})
    plain = _told_anywhere(word)
    if plain is not None:
        return plain
    before = words_[k - 1] if k else ""
    if before not in _only_after().get(word, (before,)):
        return frozenset()
    renamed, apart = _renamed().get(word), _apart().get(word)
    if renamed is not None and before in renamed[0]:
        return frozenset({renamed[1]})
    if apart is not None and (beside := sorted(apart.intersection(words_[max(0, k - BESIDE) : k + BESIDE + 1]))):
        return frozenset(beside[:1])
    return _told_by(word)


def stem_at(words_: Sequence[str], k: int) -> str:
    """The stem of the folded word at k of a sentence; of a number that a code ends the code: "b-52"."""
    if k > 1 and words_[k - 1] == "-" and words_[k].isdigit() and words_[k - 2].isalpha():
        return f"{words_[k - 2]}-{words_[k]}"
    return stem(words_[k])


@remembered
def _told_anywhere(word: str) -> frozenset[str] | None:
    """What a folded word tells, None where that hangs on the words beside it."""
    if not is_content(word):
        return frozenset()
    return None if word in _only_after() or word in _renamed() or word in _apart() else _told_by(word)


@cache
def _told_by(word: str) -> frozenset[str]:
    own = stem(word)
    return frozenset({*_deeds().get(own, (_short(own),)), own})


def deeds(words_: Iterable[str]) -> frozenset[str]:
    """What folded words tell, as they follow each other: the kinds of their deeds and their stems."""
    told = list(words_)
    return frozenset().union(*[names_at(told, k) for k in range(len(told))])
