"""Names that one source tells in full and another only in short: bare surnames, acronyms, a company's first word.

What one document alone cannot know, the case does: a bare "Okello" is the one Okello that the others name in full. Only
where exactly one actor bears the short name, and only where no other capital beside it makes it another's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence, Set

from briefing import lexicon
from briefing.annotate.actors.acronyms import ACRONYM, initials
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.surnames import surname
from briefing.model import ActorType, Mention
from briefing.record import record
from briefing.tokens import tokenize

_WORD_BEFORE = expression(r"([\w'’-]+)[ ]+$")
_GOES_ON = expression(r"[ ][A-ZÀ-Þ]\w|[-.@_]\w")
_FOLLOWING = expression(r"(['’]s\b)|,?[ ]([a-z]+)")
_ARTICLE = expression(r"(?:[Aa]l|[Ee]l)[- ]")
_AGED = expression(r", \d")
_FAMILY = expression(r"([A-Z][\w'’ -]+) family")
_LEAST = 3  # letters of an acronym that only the initials give, and of a surname


@record(frozen=True, slots=True)
class Bearer:
    """An actor of the case: its number, its name and type, and the forms in which the sources tell it."""

    number: int
    name: str
    type: ActorType
    known: bool
    forms: frozenset[str]


def acronyms(bearer: Bearer) -> set[str]:
    """The acronyms that the sources themselves tell of a body."""
    return {form.replace(".", "") for form in bearer.forms if ACRONYM.fullmatch(form)}


def spelt(bearer: Bearer) -> set[str]:
    """The acronyms that the initials of a body's names spell, with and without its kind: of "Lota Ica and Puno
    Railway" LIP too."""
    told = [form.split() for form in (bearer.name, *bearer.forms) if " " in form and "(" not in form]
    told += [words[:-1] for words in told if names.heads().get(words[-1].lower()) == "organisation"]
    whole = {"".join([word[0] for word in words]).upper() for words in told if "of" in words}  # BOI of "Bank of Ica"
    return {acronym for acronym in whole.union(map(initials, told)) if len(acronym) >= _LEAST}


def turned(acronyms: Set[str]) -> set[str]:
    """The acronyms of the translated name, of which the adjectives stand before the noun: NSF of FSN, the Front de
    Salut National, NEI of INE, the Instituto Nacional Electoral; none of two letters."""
    long = [acronym for acronym in acronyms if len(acronym) >= _LEAST]
    return {acronym[::-1] for acronym in long} | {acronym[1:] + acronym[0] for acronym in long}


def find_short(bearers: Sequence[Bearer], sources: Sequence[Cited]) -> Iterator[tuple[int, int, Mention]]:
    """Number of the bearer, number of the source and mention of each short name that no source's mention holds yet."""
    owners = {
        form: b
        for form, b in _owners(bearers).items()
        if form not in first_words(b.name, b.type) or _is_name(form, sources)
    }
    if not owners:
        return
    pattern = re.compile(  # noqa: TID251
        r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(owners, key=lambda f: (-len(f), f)))) + r")(?!\w)"
    )
    for n, source in enumerate(sources):
        taken = {k for m in source.annotations.of(Mention) for k in range(m.start, m.end)}
        furniture = [(s.start, s.end) for s in source.sentences if s.boilerplate]
        for found in pattern.finditer(source.text):
            bearer = owners[found[0]]
            if found.start() in taken or any(start <= found.start() < end for start, end in furniture):
                continue
            if " " in found[0] or _stands_alone(source.text, found.start(), found.end(), bearer):
                yield bearer.number, n, Mention(found.start(), found.end(), bearer.name, bearer.type)


def _owners(bearers: Sequence[Bearer]) -> dict[str, Bearer]:
    """Each short form, with and without accents, that exactly one actor bears."""
    told: dict[str, set[int]] = {}
    given: dict[str, set[int]] = {}  # who else bears a name by which somebody is told
    for bearer in bearers:
        for form in _short_forms(bearer):
            for way in {form, _plain(form)}:
                told.setdefault(way, set()).add(bearer.number)
        if bearer.type == "person":
            given.setdefault(bearer.name.partition(" ")[0], set()).add(bearer.number)
    by_number = {bearer.number: bearer for bearer in bearers}
    return {
        form: by_number[next(iter(numbers))]
        for form, numbers in told.items()
        if len(numbers | given.get(form, set())) == 1
    }


def _short_forms(bearer: Bearer) -> Iterator[str]:
    if bearer.type == "civilians" and (house := _FAMILY.fullmatch(bearer.name)):
        yield f"{house[1]}s"  # "the Okellos"
    if bearer.type in ("state", "civilians") or (bearer.name[0].islower() and not acronyms(bearer)):
        return
    if not bearer.known and bearer.type != "media":
        yield from (
            form
            for form in (bearer.name, *bearer.forms)
            if form[0].isupper() and "\n" not in form and (" " in form or _is_own(form, bearer))
        )
    if bearer.type == "person":
        last = surname(bearer.name)
        for form in {last, _ARTICLE.sub("", last)} if " " in bearer.name else ():
            if len(form) >= _LEAST and form[0].isupper() and not means_other(form, given=False):
                yield form
        given = bearer.name.partition(" ")[0]
        told = len(given) > _LEAST and (given in bearer.forms or is_strange(given))
        if told and not means_other(given, given=False):
            yield given  # as a source tells a child, or whoever has no family name
        return
    yield from acronyms(bearer)
    yield from (acronym for acronym in spelt(bearer) if not means_other(acronym))
    yield from first_words(bearer.name, bearer.type)


def first_words(name: str, type: ActorType) -> tuple[str, ...]:
    """The words before those that say what kind of body it is, all or but the first: "Zuvik Bay" and "Zuvik" of "Zuvik
    Bay Shipping Ltd"; none for a place and its hospital, and none that mean something else."""
    words = name.split()
    heads = names.heads()
    kind = next((k for k, word in enumerate(words) if heads.get(word.lower().replace(".", "")) == "organisation"), 0)
    if type != "organisation" or not kind or words[kind].lower() in around().sites:
        return ()
    telling = [w for w in words[:kind] if w.lower() not in around().begin_bodies and not means_other(w)]
    alone = telling[:1] == words[:1] and all(is_ordinary(word.lower()) for word in words[1:kind])
    return (" ".join(words[:kind]),) * bool(telling) + (words[0],) * (alone and kind > 1)


def _is_name(form: str, sources: Sequence[Cited]) -> bool:
    """True for words that the sources write in capitals alone, and nowhere as a place: "in Zuvik"."""
    places = r"(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross) "
    written = re.compile(rf"(?<!\w)(?:{places}{re.escape(form)}|{re.escape(form.lower())})(?!\w)")  # noqa: TID251
    return not any(written.search(source.text) for source in sources)


def _is_own(form: str, bearer: Bearer) -> bool:
    """True for a body's name of one word that means nothing else, and for a short one or a nickname that a source
    gives it."""
    named = (form == bearer.name and bearer.type != "person") or (form.isalpha() and is_strange(form))
    return len(form) > _LEAST and named and not means_other(form)


def means_other(word: str, *, given: bool = True) -> bool:
    """True where the lexicon knows the word as something else: a place, an actor, a common word; a ``given`` name."""
    tokens = tokenize(word)
    whole = len(tokens)
    hits = (
        names.places().at(tokens, 0, whole),
        names.actors().at(tokens, 0, whole),
        names.nationalities().at(tokens, 0, whole),
    )
    return any(hits) or (given and names.is_given(word)) or word.lower() in lexicon.common_words()


def _stands_alone(text: str, start: int, end: int, bearer: Bearer) -> bool:
    """True where no capital beside the word makes it a part of a longer name, and no kin another of that name."""
    if _GOES_ON.match(text, end):
        return False
    before = _WORD_BEFORE.search(text, max(0, start - 40), start)
    if before and not _may_precede(before[1], bearer):
        return False
    after = _FOLLOWING.match(text, end)
    if names.is_given(text[start:end]) and _AGED.match(text, end):
        return False  # "Ahmed, 9, said"
    if bearer.type == "person":  # "the Okello bridge", "the viaduct Okello"
        return around().named_after.isdisjoint(((after and after[2]) or "", (before and before[1]) or ""))
    if bearer.type == "civilians":
        return before is not None and before[1].lower() == "the"
    return True


def _may_precede(word: str, bearer: Bearer) -> bool:
    """True where the word before a short name leaves it alone: no kin, no other name, but a rank or an owner."""
    if word in around().kin:
        return False
    if not word[0].isupper() or word.endswith(("'", "’", "'s", "’s")) or word.lower() in lexicon.common_words():
        return True
    tokens = tokenize(word)
    rank = word.isupper() and bearer.type == "person"  # "DCI Okello"
    return rank or names.titles().at(tokens, 0, len(tokens)) is not None


def _plain(form: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))
