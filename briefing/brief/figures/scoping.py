"""What the words around a count say of its scope: which side struck those counted, on what spot.

Each field is empty where nothing is said, and is then no reason for or against anything.
"""

from __future__ import annotations

import re
from functools import cache

from briefing.brief.evidence import Cited
from briefing.brief.figures.lands import held_by, land_of
from briefing.expressions import expression
from briefing.lexicon import items, rows, table, worded
from briefing.model import Measure, Quantity
from briefing.record import record

# nor is what "the army said", or what befell it
SAID = r"\b(?:sa(?:y|id|ys)|told|reports?|reported|claim(?:s|ed)|count(?:s|ed)|puts?|were|was|been|being|is|are|that)\b"
MORE = expression(r"\b(?:more(?! than)|further|another|additional)\b")
NEXT = expression(r"[:;]|, (?=while |and (?:that |in |another )|which |of (?:whom|which|them) )")


@record(frozen=True, slots=True)
class Scope:
    """``side``: "state" or "armed"; ``more``: in addition to those counted before; ``place``: where the sentence before
    tells; ``feared``: not known; ``expected``: not reached yet; ``spot``: the kind of place where they lay or were
    taken: a clinic, a street; ``gathering``: of which of its report's it is a crowd, from 1 on; ``held``: by which side
    the area is held in which they were; ``land``: the state, where their sentence tells but one; ``wide``: over more
    than the scene; ``alone``: in one place of it alone;
    ``homeless``: they have no home to go back to; ``ill``: they died of a disease; ``handled``: it is told what became
    of the dead: they are identified, handed over, buried.
    """

    side: str = ""
    more: bool = False
    households: bool = False
    place: str = ""
    feared: bool = False
    expected: bool = False
    spot: str = ""
    gathering: int = 0
    held: str = ""
    land: str = ""
    wide: bool = False
    alone: bool = False
    homeless: bool = False
    ill: bool = False
    handled: bool = False

    def apart(self, other: Scope) -> bool:
        """True where different sides did it, or only one is of more."""
        sides = bool(self.side and other.side and self.side != other.side)
        return sides or self._kind != other._kind

    @property
    def _kind(self) -> tuple[bool | int, ...]:
        """In what counts of the same people agree."""
        return self.more, self.households, self.feared, self.expected


NOWHERE = Scope()
NEAR = 24  # characters before and behind a count in which it may be said to be feared
FEARED = expression(r"\bfeared\b|\bmight\b|\bpresumed\b")
EXPECTED = expression(
    r"\b(?:could|may|might|can|would|will|(?:likely|expected|bound|set|feared) to)(?: \w+){0,2} "
    r"(?:rise|climb|reach|exceed|pass|top|grow|increase|go|hit|surpass|double|triple)\b(?:(?![,;:.]).){0,20}$"
)
CLAUSE = expression(r"[,;:.]|\b(?:and|or|but|when|after|before|as|while|who|which|that|where|than|said|says|told)\b")
BACK = 2  # sentences, over which "there" points
UNNAMED = "@"  # begins a place that is not named
COUNT = "\x00"  # stands where the count begins: "the police operation and the five killed" there tells of nobody's deed
THERE = expression(
    r"\b(?:died|killed|perished|dead|wounded|injured|hurt|lost|missing) here\b(?! [io]n )|"
    r"(?<=\w )(?<!and )(?<!that )(?<!said )(?<!but )there\b|\bthe (?:district|town|city|village|province|suburb|"
    r"region)['’]s (?:death )?toll|\bin (?:that|the) (?:very )?(?:same )?(?:area|district|village|town|suburb)\b"
)
HOMELESS = expression(r"\bhomeless\b|\b(?:los[et]|losing|without)(?: \w+)? (?:homes?|houses?|roof)\b")
ALONE = expression(r"\bin (?:the )?(?:[\w'’-]+ ){1,4}alone\b")
WIDE = expression(
    r"\b(?:across|throughout|all over|elsewhere in) (?:the|this) (?:whole |entire )?(?:\w+ )?(?:province|region|country"
    r"|district|state|island|territory|nation|county|city|town|capital)\b|\b(?:nation|country|province|state|city)-?wide"
    r"\b|\belsewhere\b"
)
HANDLED = expression(
    r"\b(?:un)?(?:identif|recogni[sz])|\b(?:handed (?:over|back)|buried|buri(?:als?|es)|cremated|exhumed|unclaimed"
    r"|autops|post-?mortem|dna|coffins?|caskets?|mass graves?|laid to rest|(?:flown|brought|sent) (?:home|back)"
    r"|repatriat|lined up|without (?:a )?names?|no names?)"
)
HOUSEHOLDS = expression(r"\b(?:famil(?:y|ies)|households?)\b(?! members?)")
HURT: frozenset[Measure] = frozenset({"killed", "wounded", "missing"})
PATIENTS = frozenset({"patient", "patients"})
SICK = "sick"  # predicate of cases
NO_DISEASE = frozenset({"poisoning"})  # an illness that does not spread
CROWDS: frozenset[Measure] = HURT | {"participants"}


def scope_of(quantity: Quantity, source: Cited) -> Scope:
    """The scope that a count's own words tell: those up to the next count, else those behind it."""
    own, lead, behind = _words(quantity, source)
    side = _side(own[:lead] + COUNT + own[lead:]) or _side(behind)
    told = source.text[quantity.start : quantity.end].lower()
    more = quantity.part and quantity.measure in HURT and bool(MORE.search(told))
    around = own[max(0, lead - NEAR) : lead + len(told)] + own[lead + len(told) :][:NEAR].partition(" and ")[0]
    feared = quantity.measure == "killed" and bool(FEARED.search(around))
    spot = _spot(own[:lead], own[lead + len(told) :]) if quantity.measure in HURT else ""
    expected = quantity.measure in HURT and bool(EXPECTED.search(own[:lead]))
    held = held_by(own) if quantity.measure in HURT else ""
    land = land_of(quantity, source) if quantity.measure in HURT and not quantity.where else ""
    nearby = _clause(own[:lead]) + told + CLAUSE.split(own[lead + len(told) :], maxsplit=1)[0]
    place = _place(quantity, source, nearby)
    wide, alone = (quantity.measure in CROWDS and bool(words.search(nearby)) for words in (WIDE, ALONE))
    homeless = quantity.measure == "displaced" and bool(HOMELESS.search(nearby))
    ill = quantity.measure == "killed" and not side and _ill(quantity, source, nearby)
    handled = quantity.measure == "killed" and bool(HANDLED.search(nearby))
    return Scope(
        side, more, bool(HOUSEHOLDS.search(told)), place, feared, expected, spot, 0, held, land, wide, alone, homeless,
        ill, handled,
    )  # fmt: skip


def _ill(quantity: Quantity, source: Cited, nearby: str) -> bool:
    """True for the dead of a disease: by its name beside them, as patients, or where cases are counted with them."""
    sentence = source.sentence_at(quantity.start)
    if any(event.category == "ASSAULT" for event in source.events_in(sentence.start, sentence.end)):
        return False
    if quantity.unit in PATIENTS or _illnesses().search(nearby):
        return True
    return any(q.predicate == SICK and sentence.start <= q.start < sentence.end for q in source.quantities)


@cache
def _illnesses() -> re.Pattern[str]:
    named = {name for line in table("frames")["nouns"]["illness"].splitlines() for name in items(line)}
    return worded(rf"\b{_any(sorted(named - NO_DISEASE))}\b")


def _clause(before: str) -> str:
    """The words of its clause before a count, with a place that a comma sets off before them: "In one field, nine"."""
    return CLAUSE.split(f"{before.removesuffix(', ')} ")[-1]


def _place(quantity: Quantity, source: Cited, own: str) -> str:
    """The place of a toll that its words only point to: that of the sentence before."""
    if quantity.measure not in HURT or quantity.where:
        return ""
    return _before(source, source.sentence_at(quantity.start).start) if THERE.search(own) else ""


def _before(source: Cited, start: int) -> str:
    """The place told last before an offset, not further than a few sentences back; one of its own where none is."""
    first = source.sentences[max(0, source.sentence_number(start) - BACK)].start
    told = [(event.start, event.site, event.places) for event in source.events_in(first, start)]
    told += [(q.start, "", q.where) for q in source.quantities if first <= q.start < start]
    for _, site, places in sorted(told, reverse=True):
        if site or places:
            return "" if site else places[0]  # a site is no place among others
    return f"{UNNAMED}{start}"


def _words(quantity: Quantity, source: Cited) -> tuple[str, int, str]:
    """The words of a count's sentence: its own, up to the next count of its kind, and where in them it stands; those
    behind that, where they may be of both: "six killed and ten wounded by shelling"."""
    sentence = source.sentence_at(quantity.start)
    others = [
        q for q in source.quantities
        if sentence.start <= q.start < sentence.end and q.start != quantity.start and q.measure == quantity.measure
    ]  # fmt: skip
    first = sentence.start if all(q.start > quantity.start for q in others) else quantity.start
    last = min((q.start for q in others if q.start > quantity.start), default=sentence.end)
    text = source.text.lower()
    own = NEXT.split(text[quantity.end : last])[0]
    behind = text[last : sentence.end] if len(own) == last - quantity.end else ""
    return text[first : quantity.end] + own, quantity.start - first, behind


def _side(words: str) -> str:
    """The side that words tell to have done it, where they tell but one."""
    told = ((side, pattern) for side, named, pattern in _sides() if any(name in words for name in named))
    sides = {side for side, pattern in told if pattern.search(words)}
    return sides.pop() if len(sides) == 1 else ""


def _any(phrases: list[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)) + ")"


def _listed(part: str, field: str) -> list[str]:
    return items(table("scopes")[part][field].replace("\n", " "))


@cache
def _sides() -> list[tuple[str, list[str], re.Pattern[str]]]:
    """For each side its names and a pattern for words that say that it did something: "rebel shelling", "fired by
    rebels"."""
    arms, verbs = _any(_listed("deeds", "arms")), _any(_listed("deeds", "verbs"))
    deeds = _any(_listed("deeds", "arms") + _listed("deeds", "nouns"))
    harmless = "".join(f"(?<!{word} )" for word in _listed("deeds", "harmless"))
    patterns = []
    for side, words in rows(table("scopes")["sides"]["lines"]):
        name = rf"\b{_any(items(words))}\b(?!-)"
        patterns.append((side, items(words), worded(
            rf"{name}(?:['’]s?)? (?:\w+ ){{0,1}}{deeds}\b"
            rf"|{harmless}\bby (?:the )?(?:[\w-]+ ){{0,2}}{name}(?! (?:source|official|spokes|statement))"
            rf"|{arms} (?:of|from) (?:the )?(?:[\w-]+ )?{name}(?! (?:area|position|district|territor|strong|town|cit))"
            rf"|{name}(?:(?!{SAID})[^,;:.{COUNT}]){{0,80}}? {verbs}\b"
        )))  # fmt: skip
    return patterns


def _spot(before: str, behind: str) -> str:
    """The spot on which those lay who are counted: told behind the count, in its clause, or at the head of its own."""
    told = _spots().search(CLAUSE.split(behind, maxsplit=1)[0]) or _spots().match(_clause(before).strip())
    return told[1] if told else ""


@cache
def _spots() -> re.Pattern[str]:
    words = _any(_listed("spots", "words"))
    return worded(rf"\b(?:in|inside|at|on|to|into) (?:[\w'’-]+ ){{0,3}}?({words})\b(?!['’-])")
