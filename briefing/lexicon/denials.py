"""The words of denial: what negates, what stands between a negation and the deed, and deeds that go by many names."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table, words
from briefing.lexicon.event_kinds import generic_stems
from briefing.lexicon.forms import stem, verb_forms
from briefing.lexicon.phrases import Phrases
from briefing.lexicon.rivals import phrase_forms


@cache
def markers() -> frozenset[str]:
    """Folded words that negate, those that end in n't aside."""
    return words(table("denials")["markers"]["words"]) | determiners()


@cache
def denying() -> frozenset[str]:
    """Folded forms of the verbs by which a speaker denies."""
    return frozenset(form for verb in words(table("denials")["markers"]["verbs"]) for form in verb_forms(verb))


@cache
def answering() -> Phrases[bool]:
    """Phrases by which somebody does not take what was told before for true: "hit back", "begs to differ"."""
    found: Phrases[bool] = Phrases()
    for phrase in items(" ".join(table("denials")["markers"]["answering"].replace("\n", ", ").split())):
        for form in phrase_forms(phrase):
            found.add(form, True)
    return found


@cache
def stories() -> tuple[frozenset[str], frozenset[str]]:
    """Folded nouns for what is told, and the verbs by which "another" of them is an answer."""
    return words(table("denials")["markers"]["stories"]), words(table("denials")["markers"]["telling"])


@cache
def particles() -> dict[str, frozenset[str]]:
    """Folded forms of verbs that deny only with another word right behind them, with those words: brushed aside."""
    told = rows(table("denials")["markers"]["with_particle"])
    return {form: frozenset(behind.split()) for verb, behind in told for form in verb_forms(verb)}


@cache
def claimants() -> frozenset[str]:
    """Folded words between a verb of denying and what is claimed that tell who claims it: media reports."""
    return words(table("denials")["idle"]["claimants"])


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
def sayings() -> frozenset[str]:
    """Stems of nouns for what is said: what is denied is what they say."""
    return frozenset(stem(word) for word in words(table("denials")["idle"]["sayings"]))


@cache
def doing() -> frozenset[str]:
    """Stems of the verbs that with a noun for an act tell who did it: "staged the raid"."""
    return _stems("doing")


@cache
def vague() -> frozenset[str]:
    """Stems of what charges of any kind may have in common."""
    return _stems("vague") | generic_stems()


@cache
def anywhere() -> frozenset[str]:
    """Stems of places where two sides may each have done their own."""
    return _stems("anywhere")


def _stems(key: str) -> frozenset[str]:
    return frozenset(map(stem, words(table("denials")["blame"][key])))
