"""Clauses of a sentence, as runs of tokens: what stands in one clause belongs together, what stands in two may not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from briefing.annotate.quantities.written import small_numbers
from briefing.calendar import LOW_WEEKDAYS
from briefing.expressions import expression
from briefing.lexicon import table, words
from briefing.lexicon.forms import is_finite, verb_forms
from briefing.lexicon.grammar import grammar
from briefing.memo import remembered
from briefing.signs import Bears, Sign
from briefing.tokens import Tokens

QUOTES = frozenset('"“”')
SUBJECT_LIMITS = frozenset(
    {"that", "which", "who", "when", "while", "after", "before", "because", "although", "said", "says"}
)
BRACKETED = 9  # tokens of a bracket that only names
DATELINE = 12  # tokens of place and day before the agency
BEFORE_WHICH = frozenset("in at on by for with from to during after under near".split())
BETWEEN_NAMES = frozenset(", - / & . of the and or for".split())
WHO = "WHO"  # the World Health Organization is no pronoun
RELATIVE = frozenset({"who", "whom", "whose", "which", "that", "when", "where", "in"})
JOINED = frozenset(
    "and or but not n't to that who which it they he she there also".split()
)  # before a verb that goes on
OTHERS: tuple[list[str], ...] = ([","], ["and"], ["or"], ["by"], [])  # behind a word in a list, or a participle
SUBJECT = 14  # tokens of a subject before its relative clause
SCARE = 6  # tokens that scare quotes may set apart
PHRASED = frozenset("after before following amid despite since until".split())  # they may open a mere phrase
SPOKEN = PHRASED | {"said"}  # "who said that he had fled, was held"
MAIN = frozenset(("", ",", "and", "but", ";", '"', "said", "—", "–"))  # openers of what is no subordinate clause
TIMES = frozenset(
    "hours minutes days weeks months years day week month year hour a an the to just only soon shortly barely "
    "immediately right even long not less more than few several nearly almost about exactly".split()
)  # before "after": "Two days after the vote, …"
HOURS = frozenset("midnight noon midday dawn dusk sunrise sunset daybreak nightfall sundown then".split())
BEFORE_MONTH = frozenset("in since until till by from late early mid last of this next".split())
CLOCK = frozenset({"am", "pm", "a", "p", "a.m", "p.m", "gmt", "o", "hours"})
# what ends the words for a time
DAYS = LOW_WEEKDAYS | frozenset("yesterday today week weekend month year morning afternoon evening night ago".split())
YEAR = expression(r"(?:19|20)\d\d")
DASHES = frozenset("- -- – —".split())
BREAKS = frozenset({";", ":", "(", ")", "—", "–", "[", "]"})


def _may_cut(word: str) -> Bears:
    """What may begin a clause."""
    sign = word == "," or word in BREAKS or word in QUOTES
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
        return self.opener in ("that", "which", "who", "whom", "whose")

    @property
    def subordinate(self) -> bool:
        return bool(self.opener) and self.opener not in (",", ";", ")", "and", "but", '"', "said")


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
    _resume(low, merged, last)
    _lead(low, merged, last)
    ends = [cut[0] for cut in merged[1:]] + [last]
    return [Clause(start, end, opener) for (start, opener), end in zip(merged, ends, strict=True) if end > start]


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
    verb = next((k for k in range(i, last) if _is_verb(low[k])), None)
    return verb is None or low[verb - 1] not in ("and", "but") or low[verb - 2] == ","


def _lead(low: Sequence[str], cuts: list[tuple[int, str]], last: int) -> None:
    """A sentence has a main clause: "After hours of talks both sides signed a deal that …" lost its comma."""
    start, opener = cuts[0]
    if opener not in PHRASED or any(later in MAIN for _, later in cuts[1:]):
        return
    end = cuts[1][0] if len(cuts) > 1 else last
    if any(map(_is_verb, low[start + 2 : end])):
        cuts[0] = (start, "")


def _resume(low: Sequence[str], cuts: list[tuple[int, str]], last: int) -> None:
    """Cut where a main clause goes on behind a relative clause."""
    for at in range(len(cuts) - 1, -1, -1):
        start, opener = cuts[at]
        if opener not in RELATIVE:
            continue
        main = at - 1
        while main > 0 and cuts[main][1] in RELATIVE:
            main -= 1
        if at > 0:
            before = (*cuts[main], cuts[main + 1][0])
        elif low[start] != opener:  # "miners who": a subject of one word is no clause of its own
            before, start = (start, "", start + 1), start + 1
        else:
            continue
        for hanging in (PHRASED, SPOKEN):
            behind = at + 1
            while behind < len(cuts) and cuts[behind][1] in hanging:  # "who has been in jail since May, refused"
                behind += 1
            resumed = _resumed(low, before, (start, opener), cuts[behind][0] if behind < len(cuts) else last)
            if resumed is not None and (hanging is PHRASED or low[resumed - 1] == ","):
                place = next((k for k in range(at + 1, behind) if cuts[k][0] > resumed), behind)
                cuts.insert(place, (resumed, ","))
                break


def _resumed(low: Sequence[str], main: tuple[int, str, int], relative: tuple[int, str], end: int) -> int | None:
    """The verb with which a clause goes on behind the relative clause of its subject: "the ferry that sank | was
    old"."""
    (first, before, stop), (start, opener) = main, relative
    if before not in ("", ",", "and", "but", "said") or stop - first > SUBJECT:
        return None
    joins = any(map(_is_verb, low[first:stop]))
    verbs = [k for k in range(start + 1, end) if _is_verb(low[k]) and not _is_month(low, k)]
    leads = start + (low[start] != opener) + 1
    opens = start - {"of": 2}.get(low[start - 1], low[start - 1] in BEFORE_WHICH)  # ", some of | whom", ", in | which"
    begun = low[leads] if leads < end and leads not in verbs else ""
    if opener == "who" and begun.endswith("s"):
        verbs.insert(0, leads)  # "who leads the party"
    elif opener in ("who", "which") and begun.isalpha():
        leads = -1  # perhaps its verb: "who hold the north"; but "which rebels had shelled"
    for k in verbs if leads < 0 else verbs[1:]:
        chained = low[k - 1] in _helping() or low[k - 1] in JOINED or low[k - 1].endswith("ly")
        apart = "," in low[opens - 1 : start + 1] and low[k - 1] == "," and low[k + 1 : k + 2] not in OTHERS
        dated = low[k - 1] in DAYS or bool(YEAR.fullmatch(low[k - 1]))  # "which came on Monday | freed"
        behind = (low[k] in _helping() or dated) and k in verbs[1:] and not joins
        if (apart or behind) and not chained:
            return k
    return None


def _is_month(low: Sequence[str], k: int) -> bool:
    """ "Which he promised in May to lift"."""
    return low[k] == "may" and (low[k - 1] in BEFORE_MONTH or "".join(low[k + 1 : k + 2])[:1].isdigit())


@remembered
def _is_verb(word: str) -> bool:
    """True for a folded word that reads as a finite verb or a participle."""
    return word in _helping() or is_finite(word)


@cache
def _helping() -> frozenset[str]:
    g = grammar()
    return g.be | g.have | frozenset("will would can could may might must shall should did do does".split())


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
    return low[i] == "over" and low[i - 1] in with_word("over")


@cache
def with_word(word: str) -> frozenset[str]:
    """Every form of the verbs that "over" or "before" belongs to."""
    return frozenset(form for verb in words(table("grammar")["clauses"][f"with_{word}"]) for form in verb_forms(verb))


def _is_due(low: Sequence[str], i: int) -> bool:
    """ "The envoy was due to arrive" tells no cause."""
    return low[i] == "due" and i > 0 and low[i - 1] in grammar().be


def _ends_opening(cuts: Sequence[tuple[int, str]], low: Sequence[str], first: int, i: int) -> bool:
    """True for the comma after a clause that opens the sentence, be it behind a dateline: "LOTA – Nine days after the
    army attacked, rebels …"."""
    begins = max((k + 1 for k in range(first, min(first + DATELINE, cuts[-1][0])) if low[k] in DASHES), default=first)
    if len(cuts) == 1 or cuts[-2][0] > begins or i - begins < 4:
        return False
    timed = all(word in TIMES or word in small_numbers() or word.isdigit() for word in low[begins : cuts[-1][0]])
    return timed and low[i + 1] not in ("and", "or") and not low[i + 1].isdigit()


def _ends_phrase(cuts: Sequence[tuple[int, str]], low: Sequence[str], i: int, last: int) -> bool:
    """True for the comma behind words without a verb before the clause goes on: "imposed a curfew until Monday, and
    offered …"."""
    start, opener = cuts[-1]
    goes_on = i + 1 + (low[i + 1] in ("and", "but"))
    if opener not in PHRASED | {"cause"} or len(cuts) == 1 or goes_on >= last or not _is_verb(low[goes_on]):
        return False
    return not any(map(_is_verb, low[start + 1 : i]))


def _long_quote(low: Sequence[str], i: int, last: int) -> bool:
    """True where a quotation mark opens or closes more than a few words: scare quotes cut nothing."""
    inside = i >= SCARE and i + SCARE < last
    return inside and QUOTES.isdisjoint(low[i + 1 : i + 1 + SCARE]) and QUOTES.isdisjoint(low[i - SCARE : i])


def _not_opening(low: Sequence[str], i: int, first: int, last: int) -> bool:
    """Subordinators that open nothing here: "that attack", "more than 40", "so far", "since" before a time stays."""
    word = low[i]
    if i == first:
        return word not in (
            "after",
            "before",
            "when",
            "while",
            "as",
            "if",
            "although",
            "though",
            "because",
            "amid",
            "following",
            "despite",
            "since",
            "until",
            "unless",
        )
    if word in ("than", "so"):
        return True
    if word == "before" and low[i - 1] in with_word("before"):
        return True
    if word == "that" and low[i - 1] in ("in", "at", "on", "of", "from", "to", "with", "after", "before"):
        return True
    if (
        word == "as"
        and i + 1 < last
        and (
            low[i - 1]
            in ("such", "as", "well", "many", "much", "far", "known", "described", "identified", "named", "seen")
            or low[i + 1] in ("many", "much", "well", "part", "of", "a", "an", "saying")
        )
    ):
        return True
    if word not in ("before", "after", "since", "until"):
        return False
    return i + 2 >= last or low[i + 1] in HOURS or (low[i + 1][0].isdigit() and low[i + 2] in CLOCK)


def _comma_cuts(tokens: Tokens, i: int, last: int) -> bool:
    """A comma begins a clause before a conjunction with its own subject, a pronoun, or a subordinator."""
    low = tokens.low
    following = low[i + 1] if tokens.words[i + 1] != WHO else ""
    if following in ("but", "he", "she", "they", "it", "we", "who", "which", "while", "when", "according"):
        return True
    return (
        following == "and"
        and i + 2 < last
        and (
            tokens.words[i + 2][0].isupper()
            or low[i + 2] in ("the", "a", "it", "they", "he", "she", "its", "their")
            or (low[i + 2][0].isdigit() and not grammar().be.isdisjoint(low[i + 3 : min(last, i + 6)]))
        )
    )


def clause_of(clauses: Sequence[Clause], i: int) -> Clause:
    """The clause that holds token i. Raises IndexError where there is none."""
    for clause in clauses:
        if i < clause.last and i >= clause.first:
            return clause
    raise IndexError(i)
