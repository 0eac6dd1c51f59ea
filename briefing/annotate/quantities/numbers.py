"""The numbers of a sentence that count something, with their bounds: digits, words, "dozens", ranges and hedges."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.annotate.quantities.hedges import SUFFIXES, hedged, marked, ranged
from briefing.annotate.quantities.shares import share_at
from briefing.annotate.quantities.written import NUMBERS, Number, fractions, is_number, number_at, scales, small_numbers
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import counts, rows, table
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners, owners
from briefing.lexicon.grammar import grammar
from briefing.model import DateSpan
from briefing.tokens import Tokens, greater, lesser, tokenize

__all__ = ["Number", "find_numbers", "number_at", "number_in", "small_numbers"]

NOUGHT = frozenset({"0", "none", "no one", "nobody", "nought", "zero"})


def number_in(words: str) -> Number | None:
    """The number that some words are from end to end, "about 120", "40 to 50", "none"; None where they are not one."""
    tokens = tokenize(words)
    last = len(tokens.low)
    if " ".join(tokens.low) in NOUGHT:
        return Number(0, 0, last, 0.0, 0.0, 0.0)
    found = find_numbers(tokens, 0, last, ())
    whole = len(found) == 1 and found[0].begin == 0 and found[0].last == last
    return found[0] if whole else None


def find_numbers(tokens: Tokens, first: int, last: int, dates: Sequence[DateSpan]) -> list[Number]:
    """The numbers among tokens [first, last) that count something; dates, ordinals, times and names' are left out."""
    begin = tokens.where(NUMBERS, first, last)
    if not begin:
        return []
    blocked = tokens.covered([date for date in dates if date.role != "set"]) if dates else ()
    found: list[Number] = []
    past = first  # the end of the number found last
    for i in begin:
        if i < past or i in blocked:
            continue
        if (share := share_at(tokens, i, first, last)) is not None:
            found.append(hedged(tokens, share, first, last))
            past = share.last
            continue
        made = number_at(tokens, i, last)
        if made is None or not _counts(tokens, made, first, last):
            continue
        made = marked(tokens, ranged(tokens, made, first, last), last)
        made = hedged(tokens, made, first, last)
        if made.begin < first:  # a sign that belongs to the sentence before
            made = made._replace(begin=max(made.begin, first), first=max(made.first, first), currency="")
        found.append(made)
        past = made.last
    return found


def _counts(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """False for shares, ordinals, times, versions, ages and the numbers of names."""
    low, words = tokens.low, tokens.words
    i, j = number.first, number.last
    if j < last and (low[j] in fractions() or (low[j] == "in" and j + 1 < last and _ratio(tokens, i, j + 1))):
        return False  # "two thirds", "one in five"
    if (number.last < last and words[j] == "=") or (i > first and words[i - 1] == "="):
        return False  # a rate of exchange
    if _is_age(tokens, number, first, last):
        return False
    if _numbers_a_thing(tokens, number, first, last):
        return False
    if i - 2 >= first and low[i - 1] == "but" and low[i - 2] in ("all", "none", "nothing"):
        return False  # "all but four"
    if i > first and ((low[i - 1] == "not" and low[i] == "one") or low[i - 1] == "per"):
        return False
    person = i - 2 >= first and low[i - 1] == "of" and (low[i - 2] in AGED or low[i - 2] in counts.people_singular())
    if person and not _people_follow(low, j, last):
        return False  # "a boy of nine"
    if i > first and low[i - 1] in YEARLY and len(words[i]) == 4 and 1900 <= number.value < 2050 and j == i + 1:
        return False  # "farms that were taken from 2000 onwards"
    if i > first and words[i - 1] == "[" and j < last and words[j] == "]":
        return False  # a reference: "133 people,[11] with"
    if j + 1 < last and low[j] == "-" and (low[j + 1] in SUFFIXES or low[j + 1] in counts.sizes()):
        return True
    if _goes_on(tokens, j, last):
        return False
    if i > first and tokens.touches(i):
        before = words[i - 1]
        if before in ("-", "/", ":", "#", ".", "_", "@") or before.isalpha():
            return i > first + 1 and before == "-" and words[i - 2][0].isdigit()
    if words[i][0].isdigit() and i > first:
        return not _of_name(tokens, number, first, last)
    if j - i == 1 and low[i] == "one":
        if low[j : j + 1] == ["of"]:
            return j + 2 < last and (low[j + 1] in owners() or (low[j + 1] in PRONOUNS and low[j + 2] in SUFFERS))
        if low[j : j + 1] == ["in"] and i > first and low[i - 1] in ("and", ","):
            return j + 1 < last and words[j + 1][0].isupper()  # "two in Lima and one in Ica"
        if i > first and low[i - 1] in ("no", "every", "any", "each"):
            return False
        return j < last and words[j].isalpha() and not (low[j] in near().no_count or low[j] in near().tellers)
    return True


def _goes_on(tokens: Tokens, j: int, last: int) -> bool:
    """True where what follows makes the number an ordinal, a time or a part of a word: 3rd, 6 a.m., 48-year-old."""
    low, words = tokens.low, tokens.words
    if j >= last:
        return False
    if tokens.touches(j):
        if words[j].isalpha() and low[j] not in GLUED and low[j] not in counts.units() and not counts.is_people(low[j]):
            return True  # "18Sept2015", "4G", "19h"
        if low[j] in {"st", "nd", "rd", "th", "am", "pm", "s", "/"}:
            return True
        if low[j] == ":" and j + 1 < last and tokens.touches(j + 1):
            return True  # "18:30", not the headline's "fire kills 57: police"
        if low[j] == "-" and j + 1 < last and tokens.touches(j + 1) and words[j + 1][0].isalpha():
            return True
    return low[j] in CLOCK or (low[j] in {"a", "p"} and j + 1 < last and words[j + 1] == ".")


YEARLY = frozenset("in since from until before after by".split())
GLUED = frozenset("c f strong plus odd".split())


def _numbers_a_thing(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """ "In row 27", "levels four and five", "aged between 17 and 52": the number is the name of one, or an age."""
    low, k = tokens.low, number.first - 1
    if number.last - number.first > 1 or _people_follow(low, number.last, last):
        return False
    several = False
    while k > first and (low[k] in JOINING or tokens.bears(NUMBERS, k)):
        several, k = True, k - 1
    if k < first or (k > first and (low[k - 1] in determiners() or low[k - 1] in EACH)):
        return False  # "on the level 40 men worked"
    if several and low[k].startswith("age"):
        return True
    ends = number.last >= last or low[number.last] == "of" or not low[number.last][0].isalnum()
    if low[k] in SPANS and ends and (k == first or low[k - 1] in BEFORE_SPANS):
        return True  # "on day four of the walkout"
    if ends and low[k] in counts.numbered() and k > first and low[k - 1] in BEFORE_SPANS:
        return True  # "on train 4127"
    return low[k] in counts.numbered_plurals() or (not several and low[k] in counts.numbered_always())


JOINING = frozenset("and or to between from , - – &".split())
SPANS = frozenset("day week month year hour phase stage round".split())
BEFORE_SPANS = frozenset("on in at by of from to into until since for before after".split())  # not "next day 40"
EACH = frozenset({"each", "every"})


def _is_age(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """ "The youngest of the dead was 16": nothing counted stands behind the number."""
    if number.value >= 120:
        return False
    if _is_bound(tokens, number, first):
        ahead = tokens.low[number.last : lesser(last, number.last + 2)]
        return not any(word in counts.people() or (word.endswith("s") and word not in grammar().be) for word in ahead)
    told = tokens.any_among(OLDEST, greater(first, number.first - 8), number.first)
    turned = number.first > first and tokens.low[number.first - 1] in {"turned", "turning", "turns"}
    ends = number.last >= last or not tokens.words[number.last].isalpha()
    return told and (ends or (turned and tokens.low[number.last] in SMALL))


def _is_bound(tokens: Tokens, number: Number, first: int) -> bool:
    """ "Children under five", "those over | 60": not so in "the number of children under 40"."""
    low, k = tokens.low, number.first - 2
    if k < first or low[k + 1] not in ("over", "under") or low[k - 1] == "of":
        return False
    people = low[k] in counts.people() and low[k] not in counts.people_singular()
    return people or low[k] in ("those", "anyone", "everyone")


SMALL = frozenset("on in at when before after last this and as while yesterday today".split())
OLDEST = frozenset("youngest oldest eldest older younger turned turning".split())


def _of_name(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """True for the number of an age or a name: "aged 34", "page 12", "Boeing 737"."""
    low, words = tokens.low, tokens.words
    i, j = number.first, number.last
    before, written = low[i - 1], words[i - 1]
    behind = low[i - 2] if i - 2 >= first else ""
    if before in ADDRESSED or behind in TELLING:
        return False  # "told Reuters 40 people had died"
    named = words[i - 2][0].isupper() or (number.value > YOUNG and behind in counts.people_singular())
    if written == "," and j < last and words[j] in (",", ")") and number.value < 110 and named:
        return True  # "Ana Quispe, 34,", "the captain, 69,": an age
    if before == "." and behind in ("no", "nos", "vol", "art", "sec"):
        return True  # "the trawler Haesong No. 7"
    if before in NUMBERED:
        # "the dead now number 12", "his men number 3,000"
        return not (before == "number" and (behind in TOLLED or counts.is_people(behind)))
    aged = number.value < 110 and low[j : j + 1] == ["of"] and j + 1 < last and words[j + 1][0].isupper()
    if aged and (named or (written.istitle() and before not in modifiers_first())) and low[j + 2 : j + 3] != ["'s"]:
        return True  # "Ana Quispe, 34 of Lima,"
    name = written.isalpha() and written[0].isupper() and not written.isupper() and i - 1 > first
    name = name and before not in LOW_WEEKDAYS  # "on Friday 12 of them were buried"
    if name and _is_item(tokens, number, first, last):
        return False
    if "," in words[i] or j - i > 1 or low[j : j + 1] in (["percent"], ["%"], ["per"], ["pct"]):
        return False  # "in Lima 23,000 marched", "gave Quispe 54 percent"
    listed = behind in ("in", "at", "near") and j < last and low[j].endswith("s") and before not in counts.numbered()
    if name and listed and words[j].islower() and low[j] not in counts.units():
        return False  # "in Lima 12 bridges fell"
    return name and before not in modifiers_first() and not _people_follow(low, j, last)


def _is_item(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """True behind a name in a list that another number begins: "28 deaths in Ica, Lima 24 and Puno 20", "150 in Lima
    40 in Tacna", "sent 17 columns, the Navy 21 teams"."""
    low, words, j = tokens.low, tokens.words, number.last
    name = name_before(tokens, number.first, first)
    if name is None or not any(is_number(low[k]) for k in range(first, name[0])):
        return False
    if j + 1 < last and low[j] == "in" and words[j + 1][0].isupper():
        return True
    before = name[0] - 1 - (low[name[0] - 1] == "the")
    if before < first or low[before] not in (",", "and", ";", ":", "("):
        return False
    closed = j >= last or not low[j][0].isalnum() or low[j] == "and"
    several = j < last and any(w.isalpha() and w.islower() and w.endswith("s") for w in words[j : min(last, j + 2)])
    return closed or (several and low[j] not in counts.units() and low[before + 1] == "the")


def name_before(tokens: Tokens, i: int, first: int) -> tuple[int, int] | None:
    """The tokens [begin, end) of the capitalised words before a number or its bracket; None where there are none, or
    they number things: "Highway 5"."""
    end = i - 1 if i > first and tokens.words[i - 1] == "(" else i
    begin = end
    while begin > first and tokens.words[begin - 1].isalpha() and tokens.words[begin - 1][0].isupper():
        begin -= 1
    return (begin, end) if begin < end and tokens.low[end - 1] not in counts.numbered() else None


AGED = frozenset("boy girl man woman child toddler youth baby pensioner".split())


YOUNG = 16  # from which on a number alone behind one person may be an age
CLOCK = frozenset("noon midnight am pm a.m. p.m. gmt hrs bst utc cet cest est edt ist pst pdt cst cdt eet msk".split())
NUMBERED = frozenset("aged age ages no number page chapter tier article flight route channel section".split())
TOLLED = frozenset("now dead injured wounded missing victims".split())


def _ratio(tokens: Tokens, i: int, j: int) -> bool:
    """True for "one in five": two small numbers in words."""
    low, small = tokens.low, small_numbers()
    return low[i] in small and (low[j] in small or low[j] in scales())


def _people_follow(low: Sequence[str], j: int, last: int) -> bool:
    """True where the next word or the one after it counts people."""
    return not counts.people().isdisjoint(low[j : j + 2 if j + 2 < last else last])


# one of whom is counted: "one of its soldiers was hurt", "one of them critically"
PRONOUNS = frozenset({"them", "whom"})
SUFFERS = frozenset("critically seriously badly gravely severely fatally died was has had".split())


@cache
def modifiers_first() -> frozenset[str]:
    """First words of the hedges."""
    return frozenset(row[0].split()[0] for row in rows(table("quantities")["modifiers"]["lines"]))


ADDRESSED = frozenset("reporters journalists".split())
TELLING = frozenset("told tells telling tell".split())
