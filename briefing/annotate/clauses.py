"""Clauses of a sentence, as runs of tokens: what stands in one clause belongs together, what stands in two may not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.annotate.quantities.written import small_numbers
from briefing.annotate.resuming import PHRASED, is_verb, resume
from briefing.calendar import LOW_MONTHS, LOW_WEEKDAYS
from briefing.lexicon.forms import form_set, is_adverb
from briefing.lexicon.grammar import grammar
from briefing.signs import Bears, Sign
from briefing.tokens import Tokens, lesser

QUOTES = frozenset('"“”')
SUBJECT_LIMITS = frozenset(
    {"that", "which", "who", "when", "while", "after", "before", "because", "although", "said", "says"}
)
BRACKETED = 9  # tokens of a bracket that only names
DATELINE = 12  # tokens of place and day before the agency
BETWEEN_NAMES = frozenset(", - / & . of the and or for".split())
WHO = "WHO"  # the World Health Organization is no pronoun
SCARE = 6  # tokens that scare quotes may set apart
MAIN = frozenset(("", ",", "and", "but", ";", '"', "said", "—", "–"))  # openers of what is no subordinate clause
# before "after": "Two days after the vote, …", "On Monday, hours after the vote, …"
TIMES = LOW_MONTHS | LOW_WEEKDAYS
TIMES |= frozenset(
    "on in at , early late morning afternoon evening night this last yesterday today a an the to just".split()
)
TIMES |= frozenset(
    "hours minutes days weeks months years day week month year hour only soon shortly barely right even".split()
)
TIMES |= frozenset("immediately long not less more than few several nearly almost about exactly".split())
HOURS = frozenset("midnight noon midday dawn dusk sunrise sunset daybreak nightfall sundown then".split())
CLOCK = frozenset("am pm a p a.m p.m gmt o o'clock hours on in this yesterday local sharp".split())
DASHES = frozenset("- -- – —".split())
OPENERS = frozenset(
    "after before when while as if although though because amid following despite since until unless".split()
)
# "as" opens nothing there
BEFORE_AS = frozenset("such as well many much far known described identified named seen".split())
BEHIND_AS = frozenset("many much well part of a an saying".split())
CONTACT = frozenset("he she it they".split())  # before "had" they begin a relative clause: "the ban | it had imposed"
STILL = frozenset("now also still then not since currently originally initially already".split())  # "is now due"
BREAKS = frozenset({";", ":", "(", ")", "—", "–", "[", "]"})
# the verbs that "over" or "before" belongs to
with_over, with_before = form_set("grammar", "clauses", "with_over"), form_set("grammar", "clauses", "with_before")


def _may_cut(word: str) -> Bears:
    """What may begin a clause."""
    sign = word == "," or word in BREAKS or word in QUOTES or word in CONTACT
    return sign or word in grammar().subordinators or grammar().causes.followed(word)


CUTS = Sign(_may_cut)


class Clause(NamedTuple):
    """Tokens [first, last); ``opener`` is the folded word that begins it ("that", "after", "," …), empty for the
    first."""

    first: int
    last: int
    opener: str = ""

    @property
    def relative(self) -> bool:
        return self.opener in {"that", "which", "who", "whom", "whose"}

    @property
    def subordinate(self) -> bool:
        return bool(self.opener) and self.opener not in {",", ";", ")", "and", "but", '"', "said"}


def split_clauses(tokens: Tokens, first: int, last: int, said: frozenset[int] = frozenset()) -> list[Clause]:
    """The clauses of the sentence that is tokens [first, last), in order and without gaps.

    ``said`` are the tokens at which words begin that somebody is told to say.
    """
    g = grammar()
    low = tokens.low
    cuts: list[tuple[int, str]] = [(first, "")]
    places = tokens.where(CUTS, first, last)
    if said:
        places = sorted({*places, *(i for i in said if first <= i < last)})
    past = first  # the end of the phrase of cause met last
    for i in places:
        if i < past:
            continue
        word = low[i]
        if i in said and word not in g.subordinators and _may_say(low, i, last):
            cuts.append((i, "said"))
        if i > first and word in g.causes.firsts:
            cause = g.causes.at(tokens, i, last)
            if cause is not None and not _is_due(low, i) and not _is_particle(low, i):
                done = i > first and low[i - 1] in g.be  # "was charged with": the verb of its own clause
                cuts.append((i + done, "cause"))
                past = i + cause[0]
                continue
        if word == "(" and (closing := _names_only(tokens, first, i, last)) is not None:
            past = closing + 1
        elif word == ":" and low[i - 1].isdigit() and i + 1 < last and low[i + 1].isdigit():
            continue  # a time of the day
        elif (word in g.subordinators and tokens.words[i] != WHO and not _not_opening(low, i, first, last)) or (
            word in BREAKS
        ):
            cuts.append((i, word))
        elif word in CONTACT and cuts[-1][1] != "said" and _is_contact(tokens, i, first, last):
            cuts.append((i, "that"))
        elif word in QUOTES and i + 1 < last and _long_quote(low, i, last):
            cuts.append((i, '"'))
        elif (
            word == ","
            and i + 1 < last
            and (_comma_cuts(tokens, i, last) or _ends_opening(cuts, low, first, i) or _ends_phrase(cuts, low, i, last))
        ):
            cuts.append((i, ","))
    if len(cuts) == 1:
        return [Clause(first, last)] if first < last else []
    merged = _merged(cuts)
    resume(low, merged, last)
    _lead(low, merged, last)
    ends = [cut[0] for cut in merged[1:]] + [last]
    return [Clause(start, end, opener) for (start, opener), end in zip(merged, ends, strict=True) if end > start]


def _is_contact(tokens: Tokens, i: int, first: int, last: int) -> bool:
    """ "Lifted the ban | it had imposed in May": a relative clause without its word, right behind a noun."""
    g, before = grammar(), tokens.low[i - 1]
    if i - 2 < first or i + 2 >= last or tokens.low[i + 1] != "had" or not before.isalpha() or is_verb(before):
        return False
    return not (
        before in g.subordinators | g.before_verb | g.before_noun | BETWEEN_NAMES | {"but"} or is_adverb(before)
    )


def _merged(cuts: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The cuts, of a sign and the word behind it that of the word."""
    merged: list[tuple[int, str]] = []
    for cut in cuts:
        if merged and cut[0] - merged[-1][0] <= 1 and merged[-1][1] in (",", "", '"', "—", "–"):
            merged[-1] = (merged[-1][0], cut[1])
        else:
            merged.append(cut)
    return merged


def _may_say(low: Sequence[str], i: int, last: int) -> bool:
    """False for an object that a second verb follows: "declared three days of mourning and cancelled her trip"."""
    verb = next((k for k in range(i, last) if is_verb(low[k])), None)
    return verb is None or low[verb - 1] not in ("and", "but") or low[verb - 2] == ","


def _lead(low: Sequence[str], cuts: list[tuple[int, str]], last: int) -> None:
    """A sentence has a main clause: "After hours of talks both sides signed a deal that …" lost its comma."""
    start, opener = cuts[0]
    if opener not in PHRASED or any(later in MAIN for _, later in cuts[1:]):
        return
    end = cuts[1][0] if len(cuts) > 1 else last
    if any(map(is_verb, low[start + 2 : end])):
        cuts[0] = (start, "")


def _names_only(tokens: Tokens, first: int, i: int, last: int) -> int | None:
    """The bracket that closes "(ECOWAS)", "(Doctors Without Borders, or MSF)": names, which end nothing; but what
    stands before "(AP)" in a dateline is over."""
    if tokens.words[first].isupper() and len(tokens.words[first]) > 2 and i - first < DATELINE:
        return None
    for k in range(i + 1, min(last, i + BRACKETED)):
        if tokens.words[k] == ")":
            return k if k > i + 1 else None
        if not (tokens.words[k][0].isupper() or tokens.words[k][0].isdigit() or tokens.low[k] in BETWEEN_NAMES):
            return None
    return None


def _is_particle(low: Sequence[str], i: int) -> bool:
    """ "Handed over the bodies", "took over the port": part of the verb."""
    return low[i] == "over" and low[i - 1] in with_over()


def _is_due(low: Sequence[str], i: int) -> bool:
    """ "The envoy was due to arrive" tells no cause."""
    return low[i] == "due" and i > 1 and low[i - 2 if low[i - 1] in STILL else i - 1] in grammar().be


def _ends_opening(cuts: Sequence[tuple[int, str]], low: Sequence[str], first: int, i: int) -> bool:
    """True for the comma after a clause that opens the sentence, be it behind a dateline: "LOTA – Nine days after the
    army attacked, rebels …"."""
    if len(cuts) == 1 or low[i + 1] in {"and", "or"} or low[i + 1].isdigit():
        return False
    begins = max(
        (k + 1 for k in range(first, lesser(first + DATELINE, cuts[-1][0])) if low[k] in DASHES), default=first
    )
    if cuts[-2][0] > begins or i - begins < 4:
        return False
    return all(word in TIMES or word in small_numbers() or word.isdigit() for word in low[begins : cuts[-1][0]])


def _ends_phrase(cuts: Sequence[tuple[int, str]], low: Sequence[str], i: int, last: int) -> bool:
    """True for the comma behind words without a verb before the clause goes on: "imposed a curfew until Monday, and
    offered …"."""
    start, opener = cuts[-1]
    goes_on = i + 1 + (low[i + 1] in ("and", "but"))
    if opener not in PHRASED | {"cause"} or len(cuts) == 1 or goes_on >= last or not is_verb(low[goes_on]):
        return False
    return not any(map(is_verb, low[start + 1 : i]))


def _long_quote(low: Sequence[str], i: int, last: int) -> bool:
    """True where a quotation mark opens or closes more than a few words: scare quotes cut nothing."""
    inside = i >= SCARE and i + SCARE < last
    return inside and QUOTES.isdisjoint(low[i + 1 : i + 1 + SCARE]) and QUOTES.isdisjoint(low[i - SCARE : i])


def _not_opening(low: Sequence[str], i: int, first: int, last: int) -> bool:
    """Subordinators that open nothing here: "that attack", "more than 40", "so far", "since" before a time stays."""
    word = low[i]
    if i == first:
        return word not in OPENERS
    if word in ("than", "so"):
        return True
    if word == "before" and low[i - 1] in with_before():
        return True
    if word == "that" and low[i - 1] in ("in", "at", "on", "of", "from", "to", "with", "after", "before"):
        return True
    if word == "as" and i + 1 < last and (low[i - 1] in BEFORE_AS or low[i + 1] in BEHIND_AS):
        return True
    if word not in ("before", "after", "since", "until"):
        return False
    hour = low[i + 1] if i + 2 < last else ""
    counted = hour in small_numbers() or (hour[:1].isdigit() and not (hour.isdigit() and len(hour) > 2))  # no year
    return not hour or hour in HOURS or (counted and low[i + 2] in CLOCK)


def _comma_cuts(tokens: Tokens, i: int, last: int) -> bool:
    """A comma begins a clause before a conjunction with its own subject, a pronoun, or a subordinator."""
    low = tokens.low
    following = low[i + 1] if tokens.words[i + 1] != WHO else ""
    if following in {"but", "he", "she", "they", "it", "we", "who", "which", "while", "when", "according"}:
        return True
    return (
        following == "and"
        and i + 2 < last
        and (
            tokens.words[i + 2][0].isupper()
            or low[i + 2] in {"the", "a", "it", "they", "he", "she", "its", "their"}
            or (low[i + 2][0].isdigit() and not grammar().be.isdisjoint(low[i + 3 : min(last, i + 6)]))
        )
    )


def clause_of(clauses: Sequence[Clause], i: int) -> Clause:
    """The clause that holds token i. Raises IndexError where there is none."""
    for clause in clauses:
        if i < clause.last and i >= clause.first:
            return clause
    raise IndexError(i)
