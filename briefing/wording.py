"""How the brief says things: numbers, claims, dates, citations. The one place, so that text and screen say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as Day

from briefing.calendar import SHORT_MONTHS, SHORT_WEEKDAYS
from briefing.documents.opening import behind_opening
from briefing.lexicon.currencies import is_code, is_currency
from briefing.lexicon.languages import ENGLISH
from briefing.lexicon.languages import name as language_name
from briefing.model import Brief, Claim, Decision, Document, Evidence, Figure, Measure, Remark, Source

UNDATED = "undated"
NOT_STATED = "not stated"
ELLIPSIS = "…"
PARTIAL = "Partial: "  # how the limit of a brief begins that says that it is not of all documents
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
CURRENCIES = {"USD": "$", "EUR": "€", "GBP": "£"}
ACRONYM = 3  # letters
NONE = frozenset({"no", "none", "not any", "without", "zero"})  # how a count of nothing is told
# what a count without a number ends in: "dozens", "several hundred", "a couple of"
VAGUE = frozenset(
    "couple few several handful many tens dozen dozens score scores hundred hundreds thousand thousands lakh lakhs "
    "million millions crore crores billion billions trillion trillions digits figures".split()
)


def one_line(text: str) -> str:
    """The text on one line: every run of white space is one space."""
    return " ".join(text.split())


def cut(words: str, size: int) -> str:
    """Words of at most so many characters: longer ones up to a space."""
    return words if len(words) <= size else words[: words.rfind(" ", 0, size)] + " …"


# ---------------------------------------------------------------- numbers and claims
def number(value: float) -> str:
    """``5200`` is ``5,200``, ``1200000`` is ``1.2 million``; digits are never rounded away."""
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if abs(value) >= size and round(value / size, 3) == value / size:
            return f"{value / size:.3f}".rstrip("0").rstrip(".") + f" {name}"
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def amount(value: float, unit: str = "") -> str:
    """A number, with the unit of money or of a share: ``$1.2 million``, ``BRL 5 million``, ``9 million rupees``,
    ``25%``; what is counted stands in the title."""
    if unit in CURRENCIES:
        return CURRENCIES[unit] + number(value)
    if is_code(unit):
        return f"{unit} {number(value)}"
    return number(value) + ("%" if unit == "percent" else f" {_named(unit)}" if is_currency(unit) else "")


def _named(unit: str) -> str:
    """The name of a currency with whose it is as names are written: "Libyan dinars", "CFA francs"."""
    *whose, name = unit.split()
    return " ".join([*(word.upper() if len(word) <= ACRONYM else word.title() for word in whose), name])


def bounds(low: float | None, high: float | None, unit: str = "", dash: str = "–") -> str:
    """Two bounds in words: ``12–99``, ``at least 60``, ``at most 460``, ``25``, or ``not stated``."""
    if low is None:
        return NOT_STATED if high is None else f"at most {amount(high, unit)}"
    if high is None:
        return f"at least {amount(low, unit)}"
    return amount(low, unit) if low == high else f"{amount(low, unit)}{dash}{amount(high, unit)}"


def claim_value(claim: Claim, unit: str = "") -> str:
    """What a claim says, as precisely as it does: ``25``, ``about 25``, ``at least 60``, ``12–99 (“dozens”)``."""
    modifier = one_line(claim.modifier).lower()
    low, high = claim.low, claim.high
    if low is None and high is None:
        low = high = claim.value
    vague = _vague(modifier)
    if not modifier or vague or claim.value is None or modifier.startswith(("or ", "and ", "between", "from")):
        return bounds(low, high, unit) + (f" (“{modifier}”)" if vague else "")
    if low is not None and high is not None and low < high:  # the words of a range: "between", "from"
        return bounds(low, high, unit)
    return "none" if claim.value == 0 and modifier in NONE else f"{modifier} {amount(claim.value, unit)}"


MEASURES: dict[Measure, str] = {  # what the subject of a figure begins with
    "killed": "Killed", "wounded": "Wounded", "missing": "Missing", "detained": "Held or detained",
    "displaced": "Displaced", "participants": "Taking part", "deployed": "Deployed", "sites": "Sites",
    "weapons": "Weapons", "money": "Money", "votes": "Votes", "share": "Share", "other": "",
}  # fmt: skip


def figure_title(figure: Figure) -> str:
    """What is counted, for a heading: the subject, the measure where there is none; of a number told in passing the
    report's own words."""
    if figure.in_passing:
        return f"“{one_line(figure.claims[0].evidence.quote)}”"
    words = one_line(figure.subject) or figure.measure
    return words[:1].upper() + words[1:]


def figure_range(figure: Figure, dash: str = " – ") -> str:
    """The range of a figure over its claims: ``25 – 31``, ``30 – at least 1,000`` where that is the highest claim."""
    if not figure.open_above or figure.high is None or figure.low is None:
        return bounds(figure.low, figure.high, figure.unit, dash)
    least = bounds(figure.high, None, figure.unit)
    return least if figure.low == figure.high else f"{amount(figure.low, figure.unit)}{dash}{least}"


def figure_best(figure: Figure) -> str:
    """The best value of a figure as the last to give it tells it, its range where there is no best one."""
    claim = best_claim(figure)
    return figure_range(figure) if claim is None else claim_value(claim, figure.unit)


def best_claim(figure: Figure) -> Claim | None:
    """The last claim that gives the best value, one with a number before one without: "dozens" is no 12."""
    giving = [claim for claim in figure.standing if claim.value == figure.best is not None]
    return max(enumerate(giving), key=lambda told: (not is_vague(told[1]), told[0]), default=(0, None))[1]


def is_vague(claim: Claim) -> bool:
    """True for a count without a number: "dozens"; not for "a dozen"."""
    return claim.low != claim.high and _vague(one_line(claim.modifier).lower())


def _vague(modifier: str) -> bool:
    return modifier.removesuffix(" of").rpartition(" ")[2] in VAGUE


# ---------------------------------------------------------------- dates
def date_words(value: str | None, weekday: bool = True) -> str:
    """A date in TIMEX3 form as people say it: ``Fri 27 Dec 2019``, ``Oct 2019``, ``the 1970s``; unread forms stay."""
    if not value:
        return UNDATED
    if "/" in value:
        return _interval(*value.split("/", 1))
    if match := re.fullmatch(r"(\d{4}-\d\d-\d\d)(T.*)?", value):
        return _day(match[1], weekday)
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value):
        return f"{SHORT_MONTHS[int(match[2]) - 1]} {match[1]}"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return f"{SEASONS[match[2]]} {match[1]}"
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        return f"week {int(match[2])} of {match[1]}"
    return f"the {value}0s" if re.fullmatch(r"\d{3}", value) else one_line(value)


def _day(value: str, weekday: bool) -> str:
    try:
        day = Day.fromisoformat(value)
    except ValueError:
        return value
    words = f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"
    return f"{SHORT_WEEKDAYS[day.weekday()]} {words}" if weekday else words


def _interval(first: str, last: str) -> str:
    """``27 Dec 2019 – 2 Jan 2020``, without what both ends share: ``27 – 31 Dec 2019``."""
    if first == last:
        return date_words(first)
    start, end = (date_words(value, weekday=False) if value else "" for value in (first, last))
    if not (start and end):
        return f"since {start}" if start else f"until {end}"
    if len(first) == len(last) == 10:
        if first[:7] == last[:7]:
            start = start.split()[0]
        elif first[:4] == last[:4]:
            start = start.rsplit(" ", 1)[0]
    return f"{start} – {end}"


def published(document: Document) -> str:
    """When a document was published and how that is known: ``published Thu 2 Jan 2020 (inferred: …)``."""
    reason = one_line(document.published_reason)
    if document.published is None:
        return f"{UNDATED} ({reason})" if reason else UNDATED
    basis = "" if reason.startswith(document.published_basis) else document.published_basis
    known = ": ".join(filter(None, (basis, reason)))
    return f"published {date_words(document.published)} ({known})"


def language(document: Document) -> str:
    """What was left out of a document that is not in English; empty for one that is."""
    if document.language == ENGLISH:
        return ""
    return f"in {language_name(document.language)}: only its dates and known names were read"


# ---------------------------------------------------------------- people, sources, quotations
def relation(source: Source) -> str:
    """How a source stands to those that share its words: ``version 1 of 2 of [S4]``; empty where it stands for all."""
    which = f"version {source.version} of {source.versions}" if source.versions > 1 else ""
    if source.copy_of is None:
        return which and f"{which}, the latest"
    return f"{which} of [{source.copy_of}]" if which else f"repeats the words of [{source.copy_of}]"


def kind_words(name: str) -> str:
    """A word of the model for a reader: ``armed-group`` is ``armed group``."""
    return name.replace("-", " ")


def plural(count: int, noun: str) -> str:
    """``1 source``, ``2 sources``."""
    return f"{number(count)} {noun}" if count == 1 else f"{number(count)} {noun}s"


def cite(sources: Iterable[str], most: int = 12) -> str:
    """The sources behind a line: ``[S1 S3]``, no repetition, the order given; past ``most`` their number: ``+20``."""
    ids = list(dict.fromkeys(sources))
    return f"[{' '.join(ids[:most])}{f' +{len(ids) - most}' if len(ids) > most else ''}]"


def listing(items: Iterable[str], most: int, separator: str = ", ") -> str:
    """The first ``most`` items and how many more there are: ``a, b and 3 more``."""
    words = [one_line(item) for item in items]
    more = f" and {len(words) - most} more" if len(words) > most else ""
    return separator.join(words[:most]) + more


def speaker(attributed_to: str | None) -> str:
    """Who says it, where the source only passes it on: ``Iran, as reported``; empty where the source says it."""
    return f"{one_line(attributed_to)}, as reported" if attributed_to else ""


def excerpt(evidence: Evidence, size: int) -> str:
    """The sentence on one line without dateline, cut at words around the quoted words to about ``size`` characters,
    cuts shown by ``…``.

    The quoted words are always whole, also where they alone are longer.
    """
    return "".join(around(evidence, size))


def around(evidence: Evidence, size: int) -> tuple[str, str, str]:
    """The excerpt as what stands before the quoted words, these, and what stands behind them."""
    whole, quote = one_line(evidence.sentence), one_line(evidence.quote)
    told = behind_opening(whole)
    sentence = told if quote in told else whole
    start = sentence.find(quote)
    if start < 0:
        return "", quote, ""
    end = start + len(quote)
    if len(sentence) <= size:
        return sentence[:start], quote, sentence[end:]
    left, right = _room(start, len(sentence) - end, max(0, size - len(quote)))
    before, after = sentence[start - left : start], sentence[end : end + right]
    if left < start:
        before = ELLIPSIS + (before if sentence[start - left - 1] == " " else before.partition(" ")[2])
    if end + right < len(sentence):
        after = (after if sentence[end + right] == " " else after.rpartition(" ")[0]).rstrip(" ,;:") + ELLIPSIS
    return before, quote, after


def _room(before: int, after: int, spare: int) -> tuple[int, int]:
    """How many characters to keep on each side: half each, what one side doesn't need goes to the other."""
    left = min(before, max(spare // 2, spare - after))
    return left, min(after, spare - left)


def remark(remark: Remark | None) -> str:
    """What the analyst has decided about an item and noted: ``analyst: pinned; note: ask again``; empty for nothing."""
    if remark is None:
        return ""
    note = f"note: {one_line(remark.note)}" if remark.note else ""
    return "analyst: " + "; ".join(filter(None, (*map(one_line, remark.decided), note)))


def decision(decision: Decision) -> str:
    """A decision of the analyst on a line: ``actor Ilse Maron: pinned; note: ask again``."""
    said = [*decision.decided, *([f"note: {decision.note}"] if decision.note else [])]
    lost = "" if decision.found else " (nothing in these reports answers to it)"
    return one_line(f"{decision.about}: {'; '.join(said)}{lost}")


# ---------------------------------------------------------------- the head of a brief
FOREMOST = 8  # actors among which a state heads the brief
OFTEN = 3  # the part of the mentions of the first actor and the most told state that is often
FEW = 4  # reports of which any state that one tells of may be of the case


def principals(brief: Brief, count: int = 3) -> tuple[str, ...]:
    """Names of the actors that head the brief: by rank the states that are foremost or told as often, of several the
    less told only where half of the reports tell of them; then others. The state in which it happens before all where
    it is none of these."""
    states = [actor for actor in brief.actors if actor.type == "state"]
    often = max((actor.mentions for actor in (*states, *brief.actors[:1])), default=0) / OFTEN
    most = max(states, key=lambda state: state.mentions, default=None)
    least = len(brief.sources) / 2 if len(brief.sources) > FEW else 1
    states = [
        state for state in states
        if (state in brief.actors[:FOREMOST] or state.mentions >= often)
        and (state is most or len(state.sources) >= least)
    ]  # fmt: skip
    others = [
        actor.name
        for actor in brief.actors
        if actor.type not in ("state", "media", "civilians") and actor.name[0].isupper()
    ]
    names = ([state.name for state in states] + others)[:count]
    if brief.scene and brief.scene not in names:
        names = [brief.scene, *names][:count]
    return tuple(map(one_line, names))


def period(brief: Brief) -> str:
    """First and last day of the main events; empty where none is dated."""
    return date_words("/".join(brief.span)) if brief.span else ""


def dating(brief: Brief) -> str:
    """``5 sources: 2 dated, 3 dated by inference``."""
    bases = [source.document.published_basis for source in brief.sources]
    counts = ((bases.count("stated"), "dated"), (bases.count("inferred"), "dated by inference"))
    parts = [f"{n} {words}" for n, words in (*counts, (bases.count("unknown"), UNDATED)) if n]
    return plural(len(bases), "source") + (": " + ", ".join(parts) if parts else "")
