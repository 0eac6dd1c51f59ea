"""Scores of a story's brief, part by part, each between 0 and 1, with what was missed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from briefing.model import Actor, Claim, Event, Figure
from tests.stories.story import Place, Story, Table, any_meets, choices, form, forms, meets


@dataclass(frozen=True)
class Score:
    """``value`` is None where the story asks for nothing of the kind."""

    part: str
    value: float | None
    missed: tuple[str, ...] = ()


def score(story: Story) -> list[Score]:
    """All scores of a story, in the order of the table."""
    parts = (_actors, _figures, _events, _contradictions, _published, _never)
    return [row for part in parts for row in part(story)]


def _share(part: str, results: Iterable[tuple[bool, str]]) -> Score:
    """The share of what is right; the others are named.

    All that is expected counts, found or not: a gain in one part then never looks like a loss in another.
    """
    told = list(results)
    wrong = tuple(label for right, label in told if not right)
    return Score(part, 1 - len(wrong) / len(told) if told else None, wrong)


# ---------------------------------------------------------------- actors
def _forms(actor: Actor) -> set[str]:
    return forms((actor.name, *actor.aliases))


def wrong_merges(story: Story) -> list[str]:
    """Actors of the brief that hold names of two."""
    belongs = {alias: row["name"] for row in story.rows("actor") for alias in forms(row["aliases"])}
    apart = [(form(a), form(b)) for a, b in story.expected.get("apart", [])]
    wrong = []
    for actor in story.brief.actors:
        held = _forms(actor)
        owners = sorted({belongs[f] for f in held if f in belongs})
        pairs = [f"{a} = {b}" for a, b in apart if a in held and b in held]
        if len(owners) > 1 or pairs:
            wrong.append(f"{actor.name}: {', '.join(owners)} {', '.join(pairs)}")
    return wrong


def _actors(story: Story) -> Iterator[Score]:
    gold = story.rows("actor")
    found = [[a for a in story.brief.actors if _forms(a) & forms(row["aliases"])] for row in gold]
    key = [(row, actors) for row, actors in zip(gold, found, strict=True) if row.get("key", True)]
    first = story.brief.actors[: round(1.5 * len(key))]
    yield _share("actors", ((any(a in first for a in actors), row["name"]) for row, actors in key))
    yield _share("aliases", _alias_pairs(story))
    typed = ((any(a.type in choices(row["type"]) for a in actors), f"{row['name']} {[a.type for a in actors]}")
             for row, actors in zip(gold, found, strict=True))  # fmt: skip
    yield _share("types", typed)


def _alias_pairs(story: Story) -> Iterator[tuple[bool, str]]:
    told = [_forms(actor) for actor in story.brief.actors]
    for row in story.rows("actor"):
        for a, b in combinations(row["aliases"], 2):
            yield any(held & forms([a]) and held & forms([b]) for held in told), f"{a} = {b}"


# ---------------------------------------------------------------- figures
def _agrees(gold: Table, claim: Claim) -> bool:
    """The same bounds, an open one being open; for a count without hedge the value alone."""
    low, high = gold.get("low"), gold.get("high")
    if low == high:
        return claim.value == low
    return (claim.low, claim.high) == (low, high)


def _homes(story: Story) -> list[tuple[int, Table, int | None, Claim | None]]:
    """For each expected claim: its figure, itself, and the brief's figure and claim that tell it."""
    homes = []
    for g, row in enumerate(story.rows("figure")):
        for gold in row["claims"]:
            places = story.places(gold)
            told = [(f.measure not in choices(row["measure"]), not meets(c.evidence, places[0]), b, c)
                    for b, f in enumerate(story.brief.figures) for c in f.claims
                    if any(meets(c.evidence, place) for place in places) and _agrees(gold, c)]  # fmt: skip
            best = min(told, key=lambda t: t[:3]) if told else None  # the quote itself before others that tell it
            homes.append((g, gold, best[2] if best else None, best[3] if best else None))
    return homes


def _figures(story: Story) -> Iterator[Score]:
    homes = _homes(story)
    yield _share("claims", ((home is not None, gold["quote"]) for _, gold, home, _ in homes))
    pairs = [(a, b, a[2] is not None and a[2] == b[2]) for a, b in combinations(homes, 2)]
    alike = ((held, f"{a[1]['quote']} + {b[1]['quote']}") for a, b, held in pairs if a[0] == b[0])
    yield _share("grouped", alike)
    mixed = ((a[0] == b[0], f"{a[1]['quote']} | {b[1]['quote']}") for a, b, held in pairs if held)
    yield _share("separate", mixed)
    yield _share("measures", _measures(story, homes))
    yield _share("status", _statuses(story, homes))
    yield _share("disputes", _disputes(story, homes))
    spoken = [(gold, str(claim and claim.attributed_to)) for _, gold, _, claim in homes if gold.get("by")]
    heard = ((gold["by"].casefold() in by.casefold(), f"{gold['quote']} [{by}]") for gold, by in spoken)
    yield _share("speakers", heard)


Homes = list[tuple[int, Table, int | None, Claim | None]]


def _told(story: Story, homes: Homes) -> Iterator[tuple[Table, list[Figure]]]:
    """Each expected figure, and the brief's figures that hold its claims."""
    for g, row in enumerate(story.rows("figure")):
        held = dict.fromkeys(home for h, _, home, _ in homes if h == g and home is not None)
        yield row, [story.brief.figures[b] for b in held]


def _measures(story: Story, homes: Homes) -> Iterator[tuple[bool, str]]:
    for row, figures in _told(story, homes):
        told = {f.measure for f in figures}
        yield bool(told) and told <= set(choices(row["measure"])), f"{row['id']} {sorted(told)}"


def _statuses(story: Story, homes: Homes) -> Iterator[tuple[bool, str]]:
    """Right where all its claims that were found stand in one figure of that status."""
    for row, figures in _told(story, homes):
        right = len(figures) == 1 and figures[0].status in choices(row["status"])
        yield right, f"{row['id']} {[f.status for f in figures]}"


def _disputes(story: Story, homes: Homes) -> Iterator[tuple[bool, str]]:
    """Figures that the brief calls disputed: most of what they hold are two or more claims of one expected dispute."""
    rows = story.rows("figure")
    for b, figure in enumerate(story.brief.figures):
        if figure.status != "disputed":
            continue
        held = [g for g, _, home, _ in homes if home == b]
        real = [g for g in set(held) if "disputed" in choices(rows[g]["status"]) and held.count(g) >= 2]
        yield any(2 * held.count(g) > len(held) for g in real), f"{figure.subject} {[c.value for c in figure.claims]}"


# ---------------------------------------------------------------- events
def _tellings(story: Story) -> list[tuple[int, Table, Place, set[int]]]:
    """Each telling of each expected event: event, quote, place, and the items of the sequence that stand on it."""
    tellings = []
    for g, row in enumerate(story.rows("event")):
        for told in row["told"]:
            place = story.place(told)
            items = {n for n, item in enumerate(story.brief.sequence) if any_meets(item.evidence, place)}
            tellings.append((g, told, place, items))
    return tellings


def _events(story: Story) -> Iterator[Score]:
    gold, tellings = story.rows("event"), _tellings(story)
    dated: dict[int, list[Event]] = {}
    for g, row in enumerate(gold):
        items = sorted({n for h, _, _, held in tellings if h == g for n in held})
        dated[g] = [i for n in items if (i := story.brief.sequence[n]).date in choices(row["date"])]
    yield _share("told", ((bool(dated[g]), f"{row['id']} {row['date']}") for g, row in enumerate(gold)))
    yield _share("dates", _item_dates(story, tellings))
    seen = [(row, dated[g]) for g, row in enumerate(gold)]
    yield _share("category", ((any(i.category in row["category"] for i in items),
                               f"{row['id']} {[i.category for i in items]}") for row, items in seen))  # fmt: skip
    yield _share("context", ((any(i.context == row.get("context", "main") for i in items),
                              f"{row['id']} {[i.context for i in items]}") for row, items in seen))  # fmt: skip
    pairs = [(a, b, bool(a[3] & b[3]), f"{a[1]['quote']} + {b[1]['quote']}") for a, b in combinations(tellings, 2)]
    yield _share("together", ((held, label) for a, b, held, label in pairs if a[0] == b[0]))
    runs = [(h, place) for h, _, place, _ in tellings]
    mixed = [(a[0] == b[0], label) for a, b, held, label in pairs if held and not _one_run_tells(a[0], b[0], runs)]
    yield _share("apart", mixed)


def _item_dates(story: Story, tellings: list[tuple[int, Table, Place, set[int]]]) -> Iterator[tuple[bool, str]]:
    """Dated items of the sequence that stand on an expected event have its date."""
    gold = story.rows("event")
    for n, item in enumerate(story.brief.sequence):
        on = [g for g, _, _, held in tellings if n in held]
        if on and item.date is not None:
            yield any(item.date in choices(gold[g]["date"]) for g in on), f"{item.summary[:70]} [{item.date}]"


def _one_run_tells(a: int, b: int, runs: list[tuple[int, Place]]) -> bool:
    """True where the telling of one of two events lies within that of the other: its words stand for both."""
    ours, theirs = [place for g, place in runs if g == a], [place for g, place in runs if g == b]
    return a != b and any(x[0] == y[0] and x[1] < y[2] and y[1] < x[2] for x in ours for y in theirs)


# ---------------------------------------------------------------- contradictions, sources, what must not be said
def _contradictions(story: Story) -> Iterator[Score]:
    gold = [[story.places(position) for position in row["positions"]] for row in story.rows("contradiction")]
    brief = [[p.evidence for p in told.positions] for told in story.brief.contradictions]

    def matches(sides: list[list[Place]], positions: list[object]) -> bool:
        held = [{n for n, e in enumerate(positions) if any(meets(e, place) for place in side)} for side in sides]  # type: ignore[arg-type]
        return all(held) and len(set().union(*held)) >= len(sides)

    yield _share("contradictions", ((any(matches(sides, list(p)) for p in brief), row["id"])
                                    for row, sides in zip(story.rows("contradiction"), gold, strict=True)))  # fmt: skip
    yield _share("real", ((any(matches(sides, list(p)) for sides in gold), told.subject[:70])
                          for told, p in zip(story.brief.contradictions, brief, strict=True)))  # fmt: skip


def _published(story: Story) -> Iterator[Score]:
    results = []
    for row in story.rows("published"):
        document = next(s.document for s in story.brief.sources if s.document.file.startswith(row["source"]))
        right = document.published in choices(row["date"]) and document.published_basis in choices(row["basis"])
        results.append((right, f"{document.file} {document.published} {document.published_basis}"))
    yield _share("sources", results)


def _never(story: Story) -> Iterator[Score]:
    yield _share("never", ((not _said(story, row), row["why"]) for row in story.rows("never")))


def _said(story: Story, row: Table) -> bool:
    """True where the brief says what this row forbids. Raises ValueError for a row of unknown kind."""
    places = [story.place(told) for told in row.get("quotes", ())]
    match row["what"]:
        case "one figure":
            groups = [[c.evidence for c in figure.claims] for figure in story.brief.figures]
            return any(all(any_meets(held, place) for place in places) for held in groups)
        case "one event":
            return any(all(any_meets(e.evidence, place) for place in places) for e in story.brief.sequence)
        case "actor":
            return any(_forms(actor) & forms(row["names"]) for actor in story.brief.actors)
        case "figure":
            told = [c.evidence for figure in story.brief.figures for c in figure.claims]
            return any(any_meets(told, place) for place in places)
        case "main event":
            main = [e for e in story.brief.sequence if e.context == "main"]
            main = [e for e in main if e.category in row.get("category", [e.category])]
            return any(any_meets(e.evidence, place) for e in main for place in places)
    raise ValueError(f"{story.name}: no such thing as {row['what']!r}")
