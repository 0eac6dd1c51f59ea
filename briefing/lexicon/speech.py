"""The verbs of saying as the engines look them up: forms with their lemma, kinds, what must stand beside them."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import beside_sets, kept, rows, table, word_set, words
from briefing.lexicon.forms import form_set, verb_forms

KINDS = "at direct of to it for figures lists".split()  # what stands between a verb that claims a number and its number
plain = word_set("speech", "plain", "words")  # verbs that do nothing but say, in the form of the lexicon
showing = form_set("speech", "showing", "verbs")  # verbs by which figures and documents say something
documents = word_set("speech", "showing", "subjects")  # nouns for those
# verbs that say something only beside certain words: who dismisses a claim speaks, not who dismisses a worker
only_beside = beside_sets("speech", "beside", "lines")


@kept
def speech_forms() -> dict[str, tuple[str, str]]:
    """Every form of the one-word verbs of saying with its lemma and tag."""
    found: dict[str, tuple[str, str]] = {}
    for row in rows(table("speech")["verbs"]["lines"]):
        if " " not in row[0]:
            for form, tag in verb_forms(row[0]).items():
                found.setdefault(form, (row[0], tag))
    return found


@cache
def speech_kinds() -> dict[str, str]:
    """The kind of each verb of saying: neutral, confirming, distancing, denial, judging, accusing, warning …"""
    return {row[0]: row[1] for row in rows(table("speech")["verbs"]["lines"])}


@cache
def voicing(name: str) -> frozenset[str]:
    """One set of the words around who speaks."""
    return words(table("speech")["voices"][name])


@cache
def reckoning_forms() -> dict[str, tuple[str, str]]:
    """Forms of the verbs that only claim a number: their lemma, and what stands between verb and number."""
    found: dict[str, tuple[str, str]] = {}
    for kind in KINDS:
        for lemma in words(table("speech")["reckoning"][kind]):
            for form in verb_forms(lemma):
                found.setdefault(form, (lemma, kind))
    return found


def reckoned_by(word: str) -> str:
    """What stands between a verb that only claims a number, by one of its forms, and the number; empty for others."""
    return reckoning_forms().get(word, ("", ""))[1]
