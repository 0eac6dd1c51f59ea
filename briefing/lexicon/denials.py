"""The words of denial, all folded: what negates, what stands between a negation and the deed, what is called untrue."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table, word_set, words
from briefing.lexicon.event_kinds import generic_stems
from briefing.lexicon.forms import form_set, stem, stem_set, verb_forms
from briefing.lexicon.phrases import Phrases, any_of
from briefing.lexicon.rivals import phrase_forms

determiners = word_set("denials", "markers", "determiners")  # what negates the noun after it
denying = form_set("denials", "markers", "verbs")  # verbs by which a speaker denies
seldom_verbs = word_set("denials", "markers", "seldom_verbs")  # forms of them that are mostly none
untold = word_set("denials", "markers", "untold")  # negated: what was only not told or known
pointing = word_set("denials", "markers", "pointing")  # what points back at what was told before
# by which somebody does not believe, or does not find borne out, what follows
doubting = word_set("denials", "markers", "doubting")
# participles that tell only that a thing was known: what was not recorded was not
reporting = word_set("denials", "markers", "reporting")
lacking = word_set("denials", "markers", "lacking")  # nouns for what is denied that something was done without
# stems of the words whose negation says that nobody was killed or wounded: no casualties, nobody was hurt
harm = stem_set("denials", "markers", "harm")
auxiliaries = word_set("denials", "markers", "auxiliaries")  # after which "not" denies a fact
past = word_set("denials", "markers", "past")  # of which a clause needs one to say that there was none of a thing
stories = word_set("denials", "markers", "stories")  # nouns for what is told
telling = word_set("denials", "markers", "telling")  # verbs by which "another" of them is an answer

asked = word_set("denials", "idle", "asked")  # nouns for what is asked for or offered: who rejects it denies nothing
granted = word_set("denials", "idle", "granted")  # nouns for what is granted, which is refused where it is denied: bail
claimants = word_set("denials", "idle", "claimants")  # who claims what is denied, before it: media reports
modals = word_set("denials", "idle", "modals")  # whose negation says what cannot, will not or must not be
limits = word_set("denials", "idle", "limits")  # beside a negation which they make no denial: only, longer
still = word_set("denials", "idle", "still")  # the same anywhere after it: "none … since"
supplies = word_set("denials", "idle", "supplies")  # nouns for what people are without in a crisis
light = word_set("denials", "idle", "light")  # what carries no meaning of its own here
sayings = stem_set("denials", "idle", "sayings")  # stems of nouns for what is said: what is denied is what they say

lacks = word_set("denials", "untrue", "lacks")  # what a claim that is untrue has none of: basis, foundation
documents = word_set("denials", "untrue", "documents")  # nouns for what shows or tells something: video, letter
calling = form_set("denials", "untrue", "calling")  # verbs that stand before what is called untrue

doing = stem_set("denials", "blame", "doing")  # of verbs that with a noun for an act tell who did it: "staged the raid"
anywhere = stem_set("denials", "blame", "anywhere")  # of places where two sides may each have done their own


@cache
def markers() -> frozenset[str]:
    """What negates, those that end in n't aside."""
    return words(table("denials")["markers"]["words"]) | determiners()


@cache
def answering() -> Phrases[bool]:
    """Phrases by which somebody does not take what was told before for true: "hit back", "begs to differ"."""
    told = items(" ".join(table("denials")["markers"]["answering"].replace("\n", ", ").split()))
    return any_of(form for phrase in told for form in phrase_forms(phrase))


@cache
def particles() -> dict[str, frozenset[str]]:
    """Forms of verbs that deny only with another word right behind them, with those words: brushed aside."""
    told = rows(table("denials")["markers"]["with_particle"])
    return {form: frozenset(behind.split()) for verb, behind in told for form in verb_forms(verb)}


@cache
def untrue() -> frozenset[str]:
    """What is not the case, and what a thing that is not the case has none of."""
    return words(table("denials")["untrue"]["words"]) | lacks()


@cache
def _light_verbs() -> frozenset[str]:
    forms = [form for verb in words(table("denials")["markers"]["light_verbs"]) for form in verb_forms(verb)]
    return frozenset((*forms, *map(stem, forms)))


def is_light_verb(word: str) -> bool:
    """True for a form or the stem of a verb that says little: what was not received or made tells more."""
    return word in _light_verbs()


@cache
def idle() -> frozenset[str]:
    """As written and as stems, whose negation tells nothing of the events: comment, know, immediately."""
    told = words(table("denials")["idle"]["heads"])
    return told | {stem(word) for word in told}


@cache
def vague() -> frozenset[str]:
    """Stems of what charges of any kind may have in common."""
    return frozenset(map(stem, words(table("denials")["blame"]["vague"]))) | generic_stems()
