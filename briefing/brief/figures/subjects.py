"""What a figure counts, in words: "Killed in the air strike, Baghdad", "People at risk (flood, Beira)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from datetime import date as Day

from briefing.annotate.quantities.phrasing import MEANT
from briefing.annotate.quantities.stretches import WARS
from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.bars import SORTS
from briefing.brief.figures.distinct import SIDES
from briefing.brief.figures.occasions import Occasions
from briefing.brief.figures.own_words import own_words
from briefing.brief.figures.scoping import UNNAMED
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.stretches import WAR
from briefing.brief.figures.told import ANYONE, NOBODY, Draft
from briefing.brief.figures.unlike import VOTE
from briefing.expressions import expression
from briefing.lexicon import counts, currencies, names
from briefing.lexicon.currencies import is_code
from briefing.lexicon.event_kinds import kind_of
from briefing.lexicon.forms import is_adjective, is_finite, participle, plural, stem
from briefing.model import TOLLS, Measure, Quantity
from briefing.tokens import tokenize
from briefing.when import bounds
from briefing.wording import MEASURES, date_words

UNNAMED_SORTS: frozenset[Measure] = frozenset({"money", "share", "votes"})  # whose unit names nothing
LONG = 365  # days before the first report; what is counted then is told apart by its year

PARTS: dict[Measure, str] = {
    "killed": "Of the killed", "wounded": "Of the wounded", "missing": "Of the missing", "detained": "Of those held",
    "displaced": "Of the displaced",
}  # fmt: skip
# kinds of what is said, behind the noun
SAID = {"shooting": "shot", "rescue": "rescued", "release": "released"}
SAID |= {kind: kind for kind in ("spilled", "aboard", "dead or missing")}
RUINED = {
    "destroy": "destroyed", "demolish": "demolished", "collapse": "collapsed", "damage": "damaged", "flood": "flooded",
    "burn": "burnt", "affected": "affected", "at risk": "at risk",
}  # fmt: skip
TAKEN = {"arrest": "Arrested", "abduction": "Abducted", "hijacking": "Held"}  # what was done to those held
SHARES = frozenset("% percent pct per cent".split())


class Subjects:
    """Names figures in the sources' own words."""

    def __init__(
        self, clusters: Sequence[Cluster], sources: Sequence[Cited], setting: Setting, lands: Set[str]
    ) -> None:
        """``lands``: whose tolls are told apart."""
        self._clusters, self._sources, self._setting, self._lands = clusters, sources, setting, lands
        published = (source.published or "" for source in sources)
        self._occasions = Occasions(clusters, setting)
        self._first = min((day for day in published if len(day) == 10), default="")

    def of(self, draft: Draft) -> str:
        """Those counted and what is said of them; at the least what they are called."""
        subject = self._subject(draft)
        return (self._in_own_words(draft, subject) or subject or self._bare(draft)) + self._long_past(draft)

    def tells(self, draft: Draft) -> bool:
        """True where the words need no sentence around them."""
        return bool(self._subject(draft))

    def _in_own_words(self, draft: Draft, subject: str) -> str:
        """The words of its report for a sum, a share or votes of which those for a title tell no more than the topic,
        if that."""
        first = draft.told[0]
        told = any(_plainly(t.quantity.label) for t in draft.told) or len({t.quantity.value for t in draft.told}) > 1
        crowd = not subject and first.quantity.measure in ("participants", "deployed")
        if not crowd and (first.quantity.measure not in UNNAMED_SORTS or (subject and told)):
            return ""
        head = self._bare(draft) if crowd else MEASURES[first.quantity.measure]
        return (
            head
            if " (" in head or head == "Crowd"
            else f"{head}: {own_words(self._sources[first.source], first.quantity)}"
        )

    def _bare(self, draft: Draft) -> str:
        """The counted noun, and where it is of the happening that the reports are about that happening."""
        first = draft.told[0].quantity
        nouns = (t.quantity.subject for t in draft.told if t.quantity.subject.lower() not in MEANT)
        words = next(filter(None, nouns), first.unit if first.unit not in MEANT else "") or "people"
        if first.measure == "participants" and words in ANYONE and self._is_protest(draft):
            return "Crowd"
        event = self._occasions.of(draft) if self._of_main(draft) else ""
        event = f" ({event})" if event and event.split(",")[0] not in words else ""
        return f"{words[:1].upper()}{words[1:]}{event}"

    def _subject(self, draft: Draft) -> str:
        first = draft.told[0].quantity
        if first.predicate in counts.TOGETHER:
            return " in the ".join(filter(None, (counts.TOGETHER[first.predicate], self._occasions.of(draft))))
        if first.measure in TOLLS:
            return self._toll(draft)
        words = _words(draft)
        if not words and first.measure in ("participants", "deployed"):
            return self._crowd(draft)
        if words and first.measure == "participants" and (place := _own_place(draft)) and place not in words:
            return f"{words}, {place}"
        event = self._occasions.of(draft) if words and self._of_main(draft) else ""
        return f"{words} ({event})" if event and event.split(",")[0] not in words else words

    def _of_main(self, draft: Draft) -> bool:
        """True where what is counted is told of the happening that the reports are about: of others it says itself what
        was done."""
        at = next((t.cluster for t in draft.told if t.cluster is not None), None)
        affairs = self._setting.affairs
        return at is not None and affairs.main is not None and affairs.home.get(at) == affairs.main

    def _toll(self, draft: Draft) -> str:
        """Of whom an event struck what became of them, who they are where that tells more, and the event."""
        measure = draft.told[0].quantity.measure
        word = _toll_word(draft)
        named = [t.quantity for t in draft.told if not (_is_deed(t.quantity) or t.quantity.subject.lower() in NOBODY)]
        one = len({t.quantity.unit for t in draft.told}) == 1
        who = next((q.label or q.subject for q in named), "") if one else _sort(draft) or _nationals(draft)
        event, _, place = self._occasions.of(draft).partition(", ")
        own = _own_place(draft)
        if own and own != place:
            event = event.partition(" (")[0]  # the site is that of another place
        elif names.country_of(place).lower() in self._lands:
            place = ""  # the toll of several lands is not that of the first
        over = _most(t.over for t in draft.told)
        place = own or ("" if bounds(over) else place)
        if measure == "detained":
            word, who, event = _taken(draft) or word, who or "people", ""
        if over == WAR:  # so is what is counted over many years, of no war
            event = (
                "war" if any({WAR, *map(stem, WARS)} & {t.quantity.over, *t.quantity.keys} for t in draft.told) else ""
            )
        behind = f" in the {event}" if event else " over the years" if over == WAR else _scope_words(draft)
        if who and word in PARTS.values() and not over:
            return f"{word}{behind}{place and f', {place}'}: {who}"
        words = (f"{word}: {who}" if who else word) + behind
        if over and over != WAR and bounds(over):
            return " ".join(filter(None, (words, place and f"in {place}", f"since {date_words(over)}")))
        return f"{words}, {place}" if place else words

    def _crowd(self, draft: Draft) -> str:
        """Those who take part or are sent, told with nothing but their number and the event."""
        takes_part, protest = draft.told[0].quantity.measure == "participants", self._is_protest(draft)
        event = self._occasions.of(draft) if protest or (self._of_main(draft) and not takes_part) else ""
        noun = next((q.subject for t in draft.told if (q := t.quantity).unit not in (*ANYONE, "")), "")
        if event and not noun and takes_part:
            return f"{MEASURES['participants']} in the {event}"
        noun = f"{noun[:1].upper()}{noun[1:]}"
        if noun and event:
            return f"{noun} ({event})"
        where = _own_place(draft) or next((f"on {date_words(t.day)}" for t in draft.told if t.day), "")
        return f"{noun}, {where}" if noun and where else ""

    def _is_protest(self, draft: Draft) -> bool:
        return any(t.cluster is not None and self._clusters[t.cluster].categories["PROTEST"] for t in draft.told)

    def _long_past(self, draft: Draft) -> str:
        """The years of what was counted, where most of the counts tell what was long before the reports: ", 1977"."""
        first = Day.fromisoformat(self._first) if self._first else None
        spans = [bounds(self._setting.date(told) or told.quantity.date or "") for told in draft.told]
        past = [span for span in spans if first and span is not None and (first - span[1]).days > LONG]
        if 2 * len(past) <= len(spans):
            return ""
        (begun, ended), _ = Counter(past).most_common(1)[0]
        return ", " + "–".join(map(str, sorted({begun.year, ended.year})))


def _taken(draft: Draft) -> str:
    """What was done to those held, as each count says that says it: "Arrested", also of so many arrests."""
    kinds = {t.quantity.predicate for t in draft.told}
    kinds |= {kind_of(t.quantity.subject.lower()) for t in draft.told if _is_deed(t.quantity)}
    told = {TAKEN[kind] for kind in kinds & TAKEN.keys()}
    return told.pop() if len(told) == 1 else ""


def _is_deed(quantity: Quantity) -> bool:
    """True where what is counted is what was done, not to whom: arrests, injuries."""
    head = quantity.subject.rpartition(" ")[2].lower()
    told = counts.measure_nouns().at(tokenize(head), 0, 1) if head and not counts.is_people(head) else None
    return told is not None and told[1] == quantity.measure


def _sort(draft: Draft) -> str:
    """Who those are whom all counts tell by different nouns: children; empty where some count all."""
    sorts = set.intersection(*(set(t.population & SORTS) for t in draft.told))
    return plural(min(sorts)) if sorts else ""


def _nationals(draft: Draft) -> str:
    """The first noun for those counted where all counts are of one state's people: British nationals."""
    of_one = bool(set.intersection(*({*t.whose} for t in draft.told)))
    nouns = (t.quantity.subject for t in draft.told if t.quantity.unit not in ANYONE)
    return next(filter(None, nouns), "") if of_one else ""


def _toll_word(draft: Draft) -> str:
    """What became of those counted: "Killed", "Of the killed", "Feared killed"."""
    measure, scopes = draft.told[0].quantity.measure, [t.scope for t in draft.told]
    if all(scope.feared for scope in scopes):
        return f"Feared {MEASURES[measure].lower()}"
    if all(scope.more for scope in scopes):
        return f"Further {MEASURES[measure].lower()}"
    return PARTS[measure] if all(t.quantity.part for t in draft.told) else MEASURES[measure]


def _scope_words(draft: Draft) -> str:
    """Who struck those counted, where no event is named and all counts agree."""
    sides = {t.scope.side for t in draft.told}
    side = SIDES.get(sides.pop()) if len(sides) == 1 else None
    return f" {side}" if side else ""


def _own_place(draft: Draft) -> str:
    """The place with which at least half of the counts themselves are told."""
    place = _most(next(iter(t.quantity.where), "") for t in draft.told)
    return "" if place.startswith(UNNAMED) else place


def _most(words: Iterable[str]) -> str:
    """The word that at least half of the counts have; empty where there is none."""
    found = Counter(words)
    return max((word for word in found if word and 2 * found[word] >= found.total()), key=found.__getitem__, default="")


def _words(draft: Draft) -> str:
    """What is counted and what is said of it, as the reports have it."""
    first = draft.told[0].quantity
    subjects = [t.quantity.subject for t in draft.told if t.quantity.subject]
    noun = OWN.sub("", next((s for s in subjects if s.lower() not in ANYONE), next(iter(subjects), "")))
    noun = noun or (first.unit if first.unit not in MEANT else "people")
    label = _plainest(t.quantity.label for t in draft.told)
    topic = next((t.quantity.predicate for t in draft.told if t.quantity.predicate), "")
    whose = set.intersection(*({*t.whose} for t in draft.told))
    if first.measure == "share":
        return _share(label, topic, whose)
    if first.measure == "votes" and whose:
        return f"Votes for {min(whose)}"
    if first.measure == "money":
        return _of_money(label) or (f"Money: {topic}" if topic else "")
    said = _said(draft)
    if said and (not label or said in STANDING):
        label = f"{noun or 'people'} {said}"
    if not label and (first.unit in counts.sizes() or first.predicate == "sick"):
        label = noun
    return label[:1].upper() + label[1:]


def _plainest(labels: Iterable[str]) -> str:
    """The first label that is whole, short and points to nothing outside; else that with the fewest such faults."""
    known = [(label, LOOSE.sub("", label)) for words in labels if (label := _plainly(words))]
    faults = [(plain != label) + (len(plain) > FITTING) + bool(POINTING.search(plain)) for label, plain in known]
    return known[faults.index(min(faults))][1] if known else ""


OWN = expression(r"^(?:my|our|his|her|their|its|your) ", re.IGNORECASE)
FITTING = 60  # characters of a title that is read at a glance
# words at the end of a label that belong to what follows it, and quotation marks without their fellows
LOOSE = expression(
    r"(?:[\s,;:–—-]+(?:and|or|nor|but|till|until|than|that|which|who|whose|an?|the|outside|inside|near|around|beside"
    r"|behind|at(?: \d+)?|of|(?:for )?(?:the )?next|(?:for )?barely|under|will|would|likewise|also|already|has|have|had"
    r"|is|are|was|were|to be|known|['‘’\"“”]))+$"
)
POINTING = expression(r"\b(?:I|we|he|she|it|they|him|her|them|my|our|his|their|its|then)\b")
# said shortly of those of whom reports say it at length
STANDING = frozenset({"aboard", "rescued", "released", "dead or missing"})


def _plainly(label: str) -> str:
    """A label without what only ties a number to what it is: "euros as the cost" is the cost; empty where it says no
    more than "euros as them"."""
    head, tied, what = label.partition(" as ")
    prefix = COUNT.match(what)
    what = what[prefix.end() :] if prefix else what
    words = what.split()
    clause = len(words) > 2 and any(map(is_finite, words)) and not prefix
    if not (tied or head.endswith(" as")) or clause:
        return label
    if not what or what in MEANT or what in COUNTS or what[0].isupper():
        return ""
    return f"{head} {what}" if head.removeprefix("per ") in SHARES else what


COUNTS = frozenset("number amount total sum figure count minimum maximum estimate share".split())  # of anything
COUNT = expression(rf"^(?:(?:the|an?|its|their) )?(?:(?:{'|'.join(sorted(COUNTS))}) of )?(?:the )?")


def _share(label: str, topic: str, whose: Set[str]) -> str:
    """ "Share of teachers who stopped work", "Share: turnout", "Share of the vote: Sadykov"."""
    head, _, rest = label.removeprefix("per ").partition(" ")
    if whose and topic == VOTE:
        return f"Share of the vote: {min(whose)}"
    if head in SHARES and rest:
        word = rest.split()[0]
        said = is_finite(word) or participle(word) == word or is_adjective(word)  # not what it is of
        if word in TIES:
            return f"Share {rest}"
        return "" if said else f"Share: {rest}"
    return f"Share: {topic}" if topic else ""


def _of_money(label: str) -> str:
    """ "Money pledged", "Money: budget of the towns"; the value tells in what currency."""
    words = label.split()
    named = (k for k, word in enumerate(words[:LONGEST_UNIT]) if is_code(word) or word.lower() in currencies.names())
    last = next(named, -1)
    told = " ".join(words[last + 1 :])
    return told and (f"Money: {told}" if last < 0 else f"Money {told}")


LONGEST_UNIT = 3  # words of a currency with whose it is
TIES = frozenset("of who that which in on at by to with for from said given offered received lost killed".split())


def _said(draft: Draft) -> str:
    """The state in which those counted are told to be: "at risk", "rescued"; empty where the counts differ in it."""
    told = {t.quantity.predicate for t in draft.told if t.quantity.measure in ("other", "sites")}
    said = told.pop() if len(told) == 1 else ""
    if draft.told[0].quantity.measure == "sites":
        return RUINED.get(said, "")
    return SAID.get(said, said if said in counts.state_names() else "")
