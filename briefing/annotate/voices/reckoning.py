"""Words that lead up to a number and make it somebody's: "put its losses at $4 million", "the army's figure of 12"."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.written import modifiers, number_at
from briefing.annotate.voices.strangers import name_goes_on
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import documents, voicing
from briefing.tokens import Tokens, greater

DRAWN = (["based", "on"], ["compiled", "from"], ["drawn", "from"])  # behind a tally: of what it is made
OPEN_CLAIMS = (["to", "have"], ["to", "be"], ["is", "that"], ["was", "that"])  # behind somebody's claim
REACH = 12  # tokens between a verb and the "at" or "to" before its number
FAR = 22  # tokens between a document of which more is told and its verb
# behind a number that is given for a count, and behind one of those whom somebody has on his lists
AFTER_GIVEN = frozenset(", . ; including counting and earlier later on last so then as the because dead deaths".split())
LISTED = frozenset("dead wounded injured missing displaced deaths cases names bodies injuries fatalities".split())
LINKS = frozenset("of as at : , from".split())  # before the number of figures that are given
GIVEN = 8  # tokens between a verb of giving and the figures that are given
SHARES = frozenset({"%", "percent", "per", "pct"})
OWNED = frozenset("figure toll count tally estimate total number claim report".split())
CREDITED = frozenset({"source", "sources", "per"})
ASKED = frozenset("appeal call plea request".split())
CITED = frozenset("toll tolls figure figures number numbers information reports data evidence".split())
CLAIMED = frozenset(
    "rumours rumors claim claims report reports allegation allegations statement statements account assertion "
    "suggestion suggestions version warning warnings announcement admission assurance assurances complaint "
    "complaints".split()
)
# nouns for what somebody has counted; "the army's toll" may be that of its dead
OFFICIAL = frozenset("count tally estimate number figure figures bulletin data statistics".split())
OPINIONS = frozenset("reckoning account accounts estimation estimate estimates opinion view".split())
ASIDES = OFFICIAL | OPINIONS
LEADS = frozenset("which that where and but while whom".split())  # before "by its count": a clause begins
TOLLS = OFFICIAL | frozenset(
    "total toll tolls number numbers counts tallies estimates list record records findings names quantity".split()
)
COUNTED = TOLLS | frozenset("dead wounded injured missing losses".split())
COUNTS = OWNED | CLAIMED | TOLLS | OPINIONS
STANDS = frozenset(
    "stands stood is was are were rose rises lists listed gives gave has had shows showed puts put".split()
)
BEHIND = frozenset("that there put puts show shows showed stood stands list lists listed gives gave , . ; :".split())
# by whom a document is, not who has it
MADE = frozenset(
    "kept compiled published conducted released carried prepared drawn commissioned done made issued announced printed "
    "produced signed given presented circulated".split()
)
SEEN = MADE | frozenset("seen obtained reviewed examined collected held cited quoted taken written dated filed".split())


def leads_to_number(tokens: Tokens, i: int, last: int, kind: str) -> bool:
    """True where the verb at token i is followed by a number, straight or after what its kind asks for."""
    low = tokens.low
    if kind == "at":
        reach = range(i + 1, min(last - 1, i + FAR))
        links = (k for k in reach if low[k] in ("at", "to"))
    elif kind in ("of", "to", "it"):
        reach = range(i + 1, min(last - 1, i + (2 if kind == "it" else GIVEN)))  # "spoke | on Sunday | of 300"
        links = (k for k in reach if low[k] == kind or (kind == "of" and low[k] == "about"))
    elif kind == "for":  # "launched an appeal for 71 million"
        asks = low[i] != "launched" or not ASKED.isdisjoint(low[i + 1 : i + 4])
        links = (k for k in range(i + 1, min(last - 1, i + 5)) if low[k] == "for" and asks)
    else:
        links = (k for k in range(i, min(last - 1, i + 3)))
        if low[i + 1 : i + 2] == ["the"] and low[i + 3 : i + 4] == ["of"]:  # "recorded the killing of 73"
            links = (k for k in (i + 3,))
    return any(number_follows(tokens, k + 1, last) for k in links)


def number_follows(tokens: Tokens, k: int, last: int) -> bool:
    """True where a number begins at token k, a quotation mark and hedges before it left out."""
    k += k < last and (tokens.words[k] in QUOTES or tokens.low[k] in ("only", "'", "‘"))
    hedge = modifiers().at(tokens, k, last) if k < last else None
    k += hedge[0] if hedge is not None else 0
    if k >= last:
        return False
    counts = tokens.low[k] != "a" or tokens.low[k + 1 : k + 2] in (["dozen"], ["hundred"], ["thousand"])
    money = any(word in "$€£¥" for word in tokens.words[k : k + 1 + tokens.words[k].isupper()])  # "US$5 million"
    return money or (number_at(tokens, k, last) is not None and counts)


def gives_figures(tokens: Tokens, i: int, last: int, _: str = "") -> bool:
    """True where the verb at token i has figures for its object and a number follows them: "published its first
    figures: 10 dead", "gave a toll of 15", "gave the number of dead as 46"."""
    hedge = modifiers().at(tokens, i + 1, last) if i + 1 < last else None
    found = number_at(tokens, i + 1 + (hedge[0] if hedge is not None else 0), last)
    if tokens.low[i].startswith("ha"):  # "has 99 dead", "has a list of 26"
        listed = tokens.low[i + 2 : i + 3] == ["list"] and number_follows(tokens, i + 4, last)
        return listed or (found is not None and not LISTED.isdisjoint(tokens.low[found.last : found.last + 2]))
    if "as" in tokens.low[i + 1 : i + 4]:  # "is given as 1,200 by the hauliers", "gives it as 900"
        return number_follows(tokens, tokens.low.index("as", i) + 1, last)
    if found is not None and tokens.low[i].startswith("g"):
        return tokens.low[min(found.last, last - 1)] in AFTER_GIVEN  # "the Red Cross gives 43, including …"
    if tokens.low[i].startswith("g") and any(tokens.low[k] in SHARES for k in range(i + 2, min(last, i + 2 * GIVEN))):
        return True  # "gave the mayor 54 percent"
    noun = next((k for k in range(i + 1, min(last, i + GIVEN)) if tokens.low[k] in COUNTED), last)
    links = (k for k in range(noun + 1, min(last - 1, noun + REACH)) if tokens.low[k] in LINKS)
    return any(number_follows(tokens, k + 1, last) for k in links)


def passive_agent(tokens: Tokens, i: int, last: int) -> tuple[int, int] | None:
    """The tokens that name who reckons, where the verb at token i is passive: "(was) put at 46 | by the governor"."""
    by = next((k for k in range(i + 1, min(last, i + REACH)) if tokens.low[k] == "by"), None)
    if by is None or by + 1 >= last:
        return None
    stop = next((k for k in range(by + 1, min(last, by + REACH)) if tokens.low[k] in voicing("agent_ends")), last)
    return by + 1, stop


def shown_by(tokens: Tokens, stop: int, first: int) -> int | None:
    """The token behind the figures or documents that show something, those who have seen them left out; None where the
    words before token stop name none: "records | seen by the paper show"."""
    low, papers = tokens.low, documents()
    if not tokens.any_among(papers, first, stop):
        return None
    figures = low[stop - 1] in papers and low[stop - 2] not in {"of", "for"}
    for k in range(stop - 1, greater(first, stop - REACH), -1):
        seen = low[k] in SEEN and "by" in low[k + 1 : k + 3]
        if (seen or low[k : k + 2] in DRAWN) and low[k - 1] in papers:
            return k
        if low[k] in {"by", "from", "of"} and low[k - 1] in papers:
            return stop  # "figures from the ministry | show"
        if low[k] in {",", ";"}:
            break
    if figures:
        return stop  # no "institute of statistics"
    return _told_of(tokens, stop, first)


def _told_of(tokens: Tokens, stop: int, first: int) -> int | None:
    """The token behind a document of which more is told up to its verb: "a poll | released on Monday by the bureau
    found", "a study by the university, | cited in the memo, found"."""
    low = tokens.low
    comma = stop > first and low[stop - 1] == ","
    for k in range(stop - 2, greater(first, stop - FAR) - 1, -1):
        if low[k] in documents():
            behind = low[k + 1] if low[k + 1] != "," else low[k + 2]
            told = behind in SEEN or behind.endswith("ed") or behind == "out"
            told = told or behind in {"by", "of", "from", "for", "among", "which"}
            return k + 1 if told and "in" not in low[max(first, k - 2) : k] else None  # no "in a letter dated May 3"
        if low[k] in (";", "“", "”", '"', "said") or (low[k] == "," and not comma):
            return None
    return None


def owner_of_figure(tokens: Tokens, i: int, first: int, last: int) -> int | None:
    """The token behind the words for who counts, where token i is a noun for their count: "the army's figure of 12",
    "the army's claim that 12 died", "the ministry's official tally stood at 12"."""
    low = tokens.low
    owns = next((k for k in range(i - 1, max(first, i - 4), -1) if low[k] in ("'s", "'", "’")), None)
    if owns is None or owns - 1 < first or i + 2 >= last:
        return None
    if low[i] in CLAIMED and (
        low[i + 1] == "that" or (low[i + 1 : i + 3] in OPEN_CLAIMS and low[i + 3 : i + 4] != ["of"])
    ):
        return owns
    if low[i] in OWNED and owns == i - 1 and low[i + 1] == "of" and number_follows(tokens, i + 2, last):
        return owns
    counted = low[i] in OFFICIAL or (low[i] in TOLLS and "official" in low[owns:i])
    behind = i + 1
    if low[behind] == "of" and not number_follows(tokens, behind + 1, last):  # "its own count | of the dead | stood at"
        behind = next((k for k in range(behind, min(last - 1, behind + GIVEN)) if low[k] in STANDS), behind)
    return owns if counted and low[_behind_aside(tokens, behind, last)] in STANDS else None


def _behind_aside(tokens: Tokens, k: int, last: int) -> int:
    """The token behind an aside that a comma opens at token k: "its count, | based on lists, | is nine"; else k."""
    if tokens.low[k] != ",":
        return k
    closes = next((j for j in range(k + 1, min(last - 1, k + REACH)) if tokens.low[j] == ","), k - 1)
    return closes + 1


def counted_by(tokens: Tokens, i: int, first: int, last: int) -> tuple[int, int] | None:
    """The tokens that name who counts, where token i ends "by the ministry's latest count" or begins "a claim by
    activists that …", "a tally by the union put …"."""
    low = tokens.low
    owns = next((k for k in range(i - 1, max(first, i - 4), -1) if low[k] in ("'s", "'", "’")), None)
    if low[i] in ASIDES and owns is not None:
        by = next((k for k in range(owns - 1, max(first - 1, owns - 7), -1) if low[k] in ("by", "in")), None)
        return (by + 1, owns) if by is not None and (low[by] == "by" or low[i] in OPINIONS | {"figures"}) else None
    if low[i + 1 : i + 2] == ["of"] and i - 2 >= first and low[i - 2] in ("in", "by") and low[i] in ASIDES:
        reach = range(i + 2, min(last, i + REACH))
        stop = next((j for j in reach if low[j] in BEHIND or number_follows(tokens, j, last)), last)
        return (i + 2, stop) if stop < last else None  # "in the estimate of the union, nine …"
    k = i + 2 if low[i + 1 : i + 2] and low[i + 1] in SEEN else i + 1
    if k + 2 >= last or low[k] not in ("by", "from", "in", "on") or low[i] not in COUNTS:
        return None
    media = low[k] in ("in", "on")  # "a report in the paper that nine …", "claims on state television that …"
    ends = (j for j in range(k + 1, min(last, k + REACH)) if low[j] in BEHIND or low[j] in STANDS)
    stop = next((j for j in ends if not name_goes_on(tokens, j, last)), last)
    wanted = ("that",) if low[i] not in OFFICIAL else STANDS | BEHIND - {","}
    if media and (low[stop : stop + 1] != ["that"] or voicing("printing").isdisjoint(low[k + 1 : stop])):
        return None
    opens = i - 2 >= first and low[i - 2] in ("in", "by", "on") and low[stop : stop + 1] == [","] and low[i] in ASIDES
    return (k + 1, stop) if stop < last and (low[stop] in wanted or opens) else None


def aside(tokens: Tokens, begin: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The tokens that hold what is said beside "by the ministry's count", tokens [begin, end): those before it where a
    number stands there, else those behind."""
    low = tokens.low
    k = begin - 1 - (low[begin - 1] == ",")
    goes_on = end + 1 < last and low[end] == "," and low[end + 1] not in LEADS
    helped = low[begin - 1] in grammar().helping
    told = any(number_follows(tokens, j, last) for j in range(first, begin))
    within = (k < begin - 1 and goes_on and not told) or helped  # "is, by its count, 12"; "has by its count lost 12"
    leads = k < first or low[k] in LEADS or within or not told
    return (end, last) if leads else (first, begin)


TELLING = frozenset("that saying suggesting indicating claiming alleging".split())  # behind "reports"


def unnamed_reports(tokens: Tokens, i: int, last: int) -> bool:
    """True where token i begins "reports that …", "reports of at least nine dead", and nobody is named who reports."""
    if tokens.low[i] not in ("reports", "rumours", "rumors") or i + 2 >= last:
        return False
    return tokens.low[i + 1] in TELLING or (tokens.low[i + 1] == "of" and number_follows(tokens, i + 2, last))


def credit(tokens: Tokens, i: int, first: int, last: int) -> tuple[int, int] | None:
    """The tokens that name who is credited, where token i begins "(source: the ministry, as of …)", "per the ministry"
    or "said by medics to have died"."""
    low = tokens.low
    if low[i] == "per":
        begin = i + 1 if i > first and low[i - 1] in {",", "as", "("} else last
    elif low[i] in CREDITED:
        begin = i + 2 if i > first and low[i - 1] in {"(", "["} and low[i + 1 : i + 2] == [":"] else last
    else:
        passive = i > first and low[i - 1] in {"was", "were", "is", "are"} and low[i + 1 : i + 2] == ["by"]
        begin = i + 2 if passive and low[i] in {"said", "reported", "believed", "thought", "estimated"} else last
    if begin >= last:
        return None
    stops = ("to", ",", ";", ")", "]", ".", "on", "since")
    ends = (k for k in range(begin, min(last, begin + REACH)) if low[k] in stops or number_follows(tokens, k, last))
    stop = next(ends, last)
    return (begin, stop) if begin < stop < last else None


def cites_number(tokens: Tokens, i: int, last: int) -> bool:
    """True where the verb at token i cites a number or what tells one: "cited six dead", "cited tolls of"."""
    return leads_to_number(tokens, i, last, "direct") or not CITED.isdisjoint(tokens.low[i + 1 : min(last, i + 4)])
