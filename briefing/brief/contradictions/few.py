"""What answers a denial in a pile of few sentences.

Two or three short reports hardly tell of two deeds of one name. What a speaker denies is then answered by whoever tells
of such a deed at all, in however few of his words; in a larger pile that is chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from briefing.brief.contradictions.answered import same_voice
from briefing.brief.contradictions.assertions import HARM, NOBODY, Told
from briefing.brief.contradictions.disclaimed import Denied, of_another_year, on_other_days
from briefing.brief.contradictions.parties import meet, of_other_people, of_them
from briefing.brief.contradictions.topics import Saying
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.deeds import bare, has_names, kind_of_thing, may_be_people
from briefing.model import Denial

FEW = 60  # sentences
PLACED = expression(r"\b(?:in|at|near|of) (?:the )?[A-Z]")
OF_OTHERS = frozenset({"open", "part"})  # ways to deny that answer no deed which another sentence tells

Doers = Callable[[int, Told, int], frozenset[str]]  # the sides that are told to have done what a token tells


def answer_among(
    sentences: Sequence[tuple[int, Told, frozenset[str]]], source: Cited, denial: Denial, denied: Denied, doers: Doers
) -> Saying | None:
    """What tells of the deed that a speaker of a source denies, among sentences each with the number of its source and
    the names of what it tells."""
    if not denial.speaker or denial.how in OF_OTHERS or len(sentences) > FEW or not _goes_by_names(denial, denied):
        return None
    nobody = NOBODY.match(source.text, denial.start, denial.end)
    thing, found = denial.heads[-1], []
    for at, (m, told, names) in enumerate(sentences):
        here = told.source is source
        if denied.deed.isdisjoint(names) or _at_other(source, denied, told, names):
            continue
        if denied.deed & bare() and not (nobody and here):
            continue  # "nobody was detained" there
        if denial.how == "thing" and thing != denial.heads[0] and names.isdisjoint((thing, kind_of_thing(thing))):
            continue  # who pays for a meal pays no "ransom"
        for saying in _sayings(m, told, here, denial, denied, doers):
            met = meet(denial, denied, saying, names, told)
            if met or not _of_something(denial, denied):
                found.append((met, bool(saying.speaker), here, -at, saying))
    return max(found, key=lambda one: one[:4])[-1] if found else None


def _goes_by_names(denial: Denial, denied: Denied) -> bool:
    """True for a deed or thing that is known whatever a report calls it."""
    named = any(name[0] == "#" or has_names(name) or kind_of_thing(name) for name in denied.deed)
    return named and (denial.how == "thing" or not any(map(may_be_people, denial.heads)))


def _of_something(denial: Denial, denied: Denied) -> bool:
    """True where others of its kind may have been done: harm to others, a deed to another thing."""
    return bool(denied.deed & HARM) or (denial.how in ("done", "said") and bool(denied.objects))


def _at_other(source: Cited, denied: Denied, told: Told, names: frozenset[str]) -> bool:
    """True where a sentence tells of another day or year than a denial, or of another place."""
    if on_other_days(denied.days, told) or (source.published and of_another_year(source.published, told)):
        return True
    elsewhere = PLACED.search(told.source.text, told.sentence.start, told.sentence.end)
    return bool(denied.names and elsewhere) and denied.names.isdisjoint(names)


def _sayings(m: int, told: Told, here: bool, denial: Denial, denied: Denied, doers: Doers) -> Iterator[Saying]:
    """What a sentence of source m says by each token that tells the deed; ``here``, in the report of the denial."""
    start, end = told.sentence.start, told.sentence.end
    thing = denial.how == "thing" or bool(kind_of_thing(denial.heads[0]))  # "there was nobody in the | chapel"
    if any(d.start < end and start < d.end for d in told.source.denials):
        return
    for k in told.telling(denied.deed):
        voice, sides = told.voice(k), doers(m, told, k)
        speaker = voice.speaker if voice is not None else None
        itself = same_voice(speaker, denial.speaker) and bool(here or speaker)
        others = bool(denied.sides and (sides or denial.how == "said")) and not denied.sides & sides
        others = others or (bool(denied.patients) and told.happened_to_others(k, denied.patients))
        if itself or others or (denied.persons and not of_them(denied.persons, told, k)):
            continue
        least = 1 if speaker or denial.how != "done" else 2
        awaited = told.tokens.low[max(0, k - 2) : k] == ["to", "be"]
        told_so = told.is_told(k) if thing else told.grade(k) >= least and not awaited
        if told_so and not of_other_people(denied.people, told, k):
            yield Saying(m, *told.run(k), speaker or None, 2, sides)
