"""How surely two clusters of tellings tell one event.

By the cosine of their words and places, each weighed by how few tellings of the case have it (inverse document
frequency), by the actors and the kind that they share and by the likest of their sentences, raised where both name the
same day, or tell it as news of one, or count the same. Two events whose dates cannot both hold, or whose categories
cannot tell the same thing, are never one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import islice
from math import fsum

from briefing.brief.events.tellings import SPOKEN, Cluster, Form, Rarity, Weights, marked
from briefing.expressions import expression
from briefing.lexicon.event_kinds import kind_families, kinds_apart
from briefing.lexicon.names import country_of, is_wide
from briefing.lexicon.sites import moving
from briefing.record import record
from briefing.when import YEAR, bounds, compatible, day_of, days, days_since


@record(frozen=False, slots=True)
class Scale:
    """What speaks for and against two tellings being of one event, in parts of a likeness that reaches about 1.2."""

    threshold: float = 0.27
    again: float = 0.31  # the threshold where an event without a day is looked at again,
    surely: float = 0.45  # and one that has a day
    clear: float = 0.02  # by which what has no day is liker to one event than to those of other days
    words: float = 0.5  # times the cosine of the words and places
    kind: float = 0.2
    other_kind: float = 0.1
    other_main: float = 0.2  # what most of the one tell is of another kind than what most of the other tell
    actors: float = 0.3  # times the share of actors in common
    other_actors: float = 0.05
    other_speaker: float = 0.2  # what many do, each for himself, told of others
    sentence: float = 0.3  # times the cosine of the likest sentences,
    usual: float = 0.1  # beyond what two sentences of a case have in common
    news: float = 0.1  # told as news of one day, without naming it
    day: float = 0.05  # both name the same day
    kind_day: float = 0.3  # and tell the same kind of thing, not in different places
    family_day: float = 0.35  # and tell harm of kinds that reporters exchange, not in different places
    history: float = 0.35  # both name a day, month or year long before their reports: few things are recalled
    week: float = 0.1  # dates of a few days that overlap
    month: float = 0.3
    ago: float = 0.25  # what is only mentioned without a date may be long ago; what is told as news never is
    only: float = 0.1  # an undated telling, and the one event of its kind that has a date
    best: float = 0.65  # weight of the likest pair of tellings, against the mean of all
    number: float = 0.2  # a number in common: 104 rescued
    victim: float = 0.3  # the same person is harmed
    site: float = 0.15  # violence of related kinds at what may be one site
    kin: float = 0.9  # categories that reporters mix up


SCALE = Scale()
APART = kinds_apart()
RECURRING = frozenset(f"#{kind}" for kind in ("talks", "statement", "warning", "condemnation", "condolences", "appeal"))
AROUND = frozenset({"#invasion"})  # goes on for weeks, whatever is done on a day of them
ARTICLE = expression(r"^(?:al|el|ad|as|ash|ar|an)[- ]")
NEWS = timedelta(days=3)  # between what happened and the report that tells it as news without its day
HISTORY = timedelta(days=300)  # before a report, from which what it recalls is history: few things of a year are
ROUNDS = 3  # times as many as were taken before, from which they are others
SENTENCES = 4  # of an event that are compared
SPELT = 84.0  # likeness of two spellings of one place's name, of 100
# categories in which different reporters put the same event
PAIRS = tuple(
    frozenset(pair.split())
    for pair in (
        "ASSAULT PROTEST", "COERCE PROTEST", "ASSAULT CRIME", "ASSAULT DISASTER", "COERCE CRIME", "COERCE ASSAULT",
        "CONCEDE RETREAT", "CONCEDE COOPERATE", "CONCEDE AGREE", "AGREE COOPERATE", "AID COOPERATE", "AID SUPPORT",
        "DISAPPROVE DEMAND",
    )
)  # fmt: skip
# each category of a pair with those that stand in one with it, itself among them
KIN = {
    category: frozenset[str]().union(*(pair for pair in PAIRS if category in pair))
    for category in sorted(frozenset[str]().union(*PAIRS))
}


def likeness(a: Cluster, b: Cluster, rarity: Rarity) -> float:
    """How surely two clusters tell one event: 0 where they cannot; their likest tellings count, and their dates."""
    kin = kin_of(a, b)
    if not kin or a.context != b.context or are_others(a, b):
        return 0.0
    one_victim = not a.victims.isdisjoint(b.victims)
    when = SCALE.victim if one_victim else _by_date(a, b)
    one_site = bool(a.sites and b.sites) and bool(families(a.features) & families(b.features))
    counted = not a.numbers.isdisjoint(b.numbers)
    one_day = a.date == b.date and days(a.date) == 1
    exchanged = one_day and bool(families(_kinds(a)) & families(_kinds(b)))
    mixed = SCALE.other_main if a.kind and b.kind and a.kind != b.kind and not (one_site or exchanged) else 0.0
    when += (SCALE.site if one_site else 0.0) + (SCALE.number if counted else 0.0)
    ours, theirs = a.forms, b.forms
    pairs = [(_alike(one, two, rarity.features), n * m) for one, n in ours.items() for two, m in theirs.items()]
    mean = fsum(alike * count for alike, count in pairs) / (ours.total() * theirs.total())
    told = SCALE.sentence * max(0.0, _likest_sentences(a, b, rarity.sentences) - SCALE.usual)
    if not ((a.date and b.date) or a.news_days.isdisjoint(b.news_days)):
        told += SCALE.news
    return kin * (SCALE.best * max(pairs)[0] + (1 - SCALE.best) * mean + when - mixed) + told


def are_others(a: Cluster, b: Cluster) -> bool:
    """True for two clusters that tell what cannot be one event, whatever they call it, be it to come or done."""
    if not compatible(a.date, b.date):
        return True
    if a.anew & b.sources or b.anew & a.sources:
        return True  # one source tells them as two
    if (a.anew == a.sources) != (b.anew == b.sources) and not (a.date and b.date):
        return True  # what is told as one more is not what others tell without a day
    if _told_before(a, b) or _told_before(b, a) or _only_in_a_year(a, b) or _only_in_a_year(b, a):
        return True
    one_victim = not a.victims.isdisjoint(b.victims)  # one person is killed once, however late it is told again
    if not one_victim and (_of_other_days(a, b) or _recent_month(a, b) or _recent_month(b, a)):
        return True
    if sites_apart(a.sites, b.sites) or _each_his_own(a, b) or _of_others_taken(a, b):
        return True
    return a.kind != b.kind and bool(a.kind and b.kind) and (a.kind in APART or b.kind in APART)


def _likest_sentences(a: Cluster, b: Cluster, weights: Weights) -> float:
    """How alike the likest sentences are that tell the one and the other; not one that tells both, nor where two places
    have the same told of them."""
    ours, theirs = (tuple(islice(c.said, SENTENCES)) for c in (a, b))
    pairs = ((x, y) for one, x in ours for other, y in theirs if one != other or x != y)
    return max((weights.cosine(x, y) for x, y in pairs), default=0.0) / (2 if elsewhere(a, b) else 1)


def _of_others_taken(a: Cluster, b: Cluster) -> bool:
    """True for two rounds of arrests, of one suspect and of five, unless they are of one day; of one, reporters give
    counts that lie nearer to each other."""
    if not (a.taken and b.taken) or (a.date is not None and a.date == b.date):
        return False
    fewer, more = sorted((a.taken, b.taken), key=max)
    return max(fewer) * ROUNDS <= min(more)


def families(features: Iterable[str]) -> frozenset[int]:
    """The families of kinds that reporters exchange, of all kinds among the features."""
    known = _known_families()
    return frozenset().union(*[known[feature] for feature in features if feature in known])


@cache
def _known_families() -> dict[str, frozenset[int]]:
    return {f"#{kind}": families for kind, families in kind_families().items()}


def _kinds(c: Cluster) -> set[str]:
    """The kind that most of the cluster tell, where none gives one those that their words tell."""
    return ({f"#{c.kind}"} if c.kind else marked(c.features, "#")) - AROUND


def _by_date(a: Cluster, b: Cluster) -> float:
    """What the dates of two clusters say for or against their being one."""
    if a.date is None or b.date is None:
        old = any(long_ago(*pair) or is_just_coarse(pair[0]) for pair in ((a, b), (b, a)))
        return -SCALE.ago if old else 0.0
    longest = max(days(a.date), days(b.date))
    if is_past(a.date, a, HISTORY) and is_past(b.date, b, HISTORY):
        return SCALE.history
    if longest == 1 and not elsewhere(a, b):
        if marked(a.features, "#") & marked(b.features, "#"):
            return SCALE.kind_day
        if a.sources.isdisjoint(b.sources) and families(_kinds(a)) & families(_kinds(b)):
            return SCALE.family_day
    return SCALE.day if longest == 1 else SCALE.week if longest <= 7 else SCALE.month


def is_past(date: str | None, c: Cluster, since: timedelta) -> bool:
    """True for a date that lies more than so long before all reports that tell of it."""
    told, printed = bounds(date or ""), [day_of(t.published) for t in c.tellings]
    return told is not None and all(day is not None and day - told[1] > since for day in printed)


def elsewhere(a: Cluster, b: Cluster) -> bool:
    """True where both are told with places, none of which can be that of the other."""
    here, there = ({place for t in c.tellings for place in t.places} for c in (a, b))
    return places_apart(here, there)


def places_apart(here: Collection[str], there: Collection[str]) -> bool:
    """True for places of which no town is common to both however it is spelt, nor, where one names none, a state."""
    near, far = ({p for p in places if not is_wide(p)} for places in (here, there))
    if near and far:
        return not any(same_place(p, q) for p in near for q in far)
    ours, theirs = ({state for p in places if (state := country_of(p))} for places in (here, there))
    return bool(ours and theirs) and not ours & theirs


@lru_cache(4096)
def same_place(a: str, b: str) -> bool:
    """True for one name in two spellings: Kafr Zita and Kafr Zeita, Nasiriyah and al-Nasiriya."""
    a, b = (ARTICLE.sub("", name) for name in (a, b))
    if a == b or a[:1] != b[:1] or abs(len(a) - len(b)) > 2:
        return a == b
    from rapidfuzz.fuzz import ratio

    return ratio(a, b) >= SPELT


def sites_apart(ours: Collection[str], theirs: Collection[str]) -> bool:
    """True where both name sites, and none of the one's can be one of the other's: a hotel and a mosque, two mosques of
    different names; but a train may be in a tunnel."""
    return bool(ours and theirs) and not any(same_site(a, b) for a in ours for b in theirs)


@lru_cache(4096)
def same_site(a: str, b: str) -> bool:
    kind, _, name = a.partition(": ")
    other, _, called = b.partition(": ")
    if kind != other:
        return (kind in moving()) != (other in moving())
    return not (name and called) or same_place(name, called)


def _each_his_own(a: Cluster, b: Cluster) -> bool:
    """True for what nobody in common does: two demands, denials or condemnations, for each speaks for himself; "Chad
    expelled two envoys of Mali", "Mali sent home two of Chad", what one does to another, and he in turn."""
    said = a.categories.keys() <= SPOKEN and b.categories.keys() <= SPOKEN
    ours, theirs = marked(a.features, "@"), marked(b.features, "@")
    return (said or a.kind == b.kind == "expulsion") and bool(ours and theirs) and not ours & theirs


def is_after(date: str | None, published: str | None) -> bool:
    """True for what happened after a report was printed."""
    return (days_since(published, date) or 0) > 0


def _told_before(a: Cluster, b: Cluster) -> bool:
    """True where the one was in print before the other happened; what is yet to come is told before."""
    return a.main and b.date is not None and any(is_after(b.date, t.published) for t in a.tellings)


def _recent_month(coarse: Cluster, fine: Cluster) -> bool:
    """True where one is dated to the month or year in which its own report appeared within days of the other: nobody
    says "this month" of yesterday."""
    if fine.date is None or days(fine.date) > 7 or not is_just_coarse(coarse):
        return False
    told = bounds(fine.date)
    printed = (day_of(t.published) for t in coarse.tellings if t.date == coarse.date)
    return told is not None and all(day is None or day - told[1] <= NEWS for day in printed)


def is_just_coarse(c: Cluster) -> bool:
    """True for an event that is dated to no more than the month or year of its own report."""
    if c.date is None or days(c.date) < MONTH:
        return False
    return any(t.date == c.date and (t.published or "").startswith(c.date) for t in c.tellings)


def long_ago(dated: Cluster, undated: Cluster) -> bool:
    """True where the one date lies well before the undated telling's report: news without a date is not about long
    ago."""
    since = days_since(dated.date, undated.tellings[0].published)
    least = WELL_BEFORE if days(dated.date) < MONTH else PAST_MONTH
    return since is not None and not undated.date and since > least


WELL_BEFORE, PAST_MONTH = 14, 3  # days behind a day, behind a month that is over, from which it is long ago
MONTH = 28  # days of a date that tells no more than a month


def _only_in_a_year(dated: Cluster, undated: Cluster) -> bool:
    """True for what is told of a mere year beside what a report without a day tells as its news."""
    news = undated.date is None and undated.main and not any(t.published for t in undated.tellings)
    return news and dated.date is not None and days(dated.date) >= YEAR


def _of_other_days(a: Cluster, b: Cluster) -> bool:
    """True for two pieces of news without a day whose reports lie well apart: each is of the days of its own."""
    ours, theirs = _days_of_news(a), _days_of_news(b)
    if ours is None or theirs is None:
        return False
    return ours[0] - theirs[1] > NEWS or theirs[0] - ours[1] > NEWS


def _days_of_news(c: Cluster) -> tuple[date, date] | None:
    """The first and the last day that what is told as news may be of: its own, else those of its reports."""
    if c.date is not None:
        return bounds(c.date) if days(c.date) <= 1 else None
    printed = [day for t in c.tellings if t.is_news and (day := day_of(t.published))]
    return (min(printed), max(printed)) if printed else None


def _alike(a: Form, b: Form, weights: Weights) -> float:
    """Kind, actors and words of two tellings compared; kinds or actors that differ speak against them."""
    (words, kinds, actors), (other_words, other_kinds, other_actors) = a, b
    score = SCALE.words * weights.cosine(words, other_words)
    if kinds and other_kinds:
        if not kinds.isdisjoint(other_kinds):
            score += SCALE.kind
        elif not families(kinds) & families(other_kinds):
            score -= SCALE.other_kind
    if actors and other_actors:
        shared = weights.of(actors & other_actors) / min(weights.whole(actors), weights.whole(other_actors))
        apart = SCALE.other_speaker if kinds and kinds <= RECURRING else SCALE.other_actors
        score += SCALE.actors * shared if shared else -apart
    return score


def kin_of(a: Cluster, b: Cluster) -> float:
    """1 where the categories may be one, less where reporters mix them up, 0 where none can be that of the other."""
    return max([kinship(a, category) for category in b.categories])


def kinship(c: Cluster, category: str) -> float:
    """1 where the cluster is mostly told as this category, less where as one that reporters mix up with it, else 0."""
    if c.categories.get(category):
        return 1.0
    return SCALE.kin if category in KIN and not KIN[category].isdisjoint(c.categories) else 0.0
