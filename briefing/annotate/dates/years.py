"""Years, school years, decades: ``2014``, ``2015/16``, ``the late 1980s``; and numbers that only look like a year."""

from __future__ import annotations

from functools import cache

from briefing import lexicon
from briefing.annotate.dates.grammar import Candidate
from briefing.annotate.dates.story import Story
from briefing.expressions import expression
from briefing.model import DateSpan

ROUND_OPENERS = frozenset({"in", "since", "during", "throughout", "year", "early", "late", "mid", "circa"})
MOVING_OPENERS = frozenset({"in", "during"})
AFTER_HYPHEN = expression(r"-(?:era|present|style|vintage|born|model)\b")
DATING = expression(r"\b(?:dat(?:es|ed|ing)|back|prior|up)\s+to\s+$")
JOINED = expression(r"(?:1[5-9]|20)\d\d\s*(?:and|or|,|&|/|to|–|-)\s*(?:in\s+)?$")


@cache
def _words(name: str) -> frozenset[str]:
    return lexicon.words(lexicon.table("dates")["years"][name])


def counts(story: Story, end: int) -> bool:
    """True where the word after a number is what it counts: people, troops, dollars."""
    return story.word_after(end).lower() in _words("counted")


def read_year(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A four-digit number, where the words around it make it a year."""
    if not _is_year(candidate, story):
        return []
    lead = story.lead(candidate.start)
    start = lead.start if lead.edge or lead.phase else None
    return [story.span(candidate.match["year"], "year", "year stated", start=start, basis="stated")]


def moves(candidate: Candidate, story: Story) -> bool:
    """True for "in 2013", not for "the 2013 law": the text goes there."""
    return story.word_before(candidate.start).lower() in MOVING_OPENERS


def _is_year(candidate: Candidate, story: Story) -> bool:
    text, start, end = story.text, candidate.start, candidate.end
    if text.startswith(("-", "%"), end) and not AFTER_HYPHEN.match(text, end):
        return False
    if counts(story, end):
        return False
    before, after = story.word_before(start), story.word_after(end)
    is_round = candidate.match["year"].endswith("00")
    if is_round and after.endswith("s") and after.lower() not in _words("verbs"):
        return False
    if before:
        return _after_word(before.lower(), after, is_round, candidate, story)
    return _after_sign(after, is_round, candidate, story)


def _after_word(before: str, after: str, is_round: bool, candidate: Candidate, story: Story) -> bool:
    if before == "to":
        window = max(0, candidate.start - 20), candidate.start
        return bool(JOINED.search(story.text, *window)) or (not is_round and bool(DATING.search(story.text, *window)))
    if before == "for":
        return story.closes(candidate.end) and not is_round
    if before in _words("openers"):
        return not is_round or before in ROUND_OPENERS
    if before in _words("determiners") or before.endswith(("'s", "’s", "s'", "s’")):
        return bool(after) and after not in _words("makes") and not (is_round and after in ("or", "and"))
    if after.lower() in _words("verbs"):
        return before in ("that", "as", "when", "while", "and", "but")
    if JOINED.search(story.text, max(0, candidate.start - 14), candidate.start):
        return True
    held = story.word_before(candidate.start - len(before) - 1)
    return held.lower() in _words("determiners") and after[:1].islower() and not is_round


def _after_sign(after: str, is_round: bool, candidate: Candidate, story: Story) -> bool:
    """After punctuation or at the start of a sentence."""
    text, start = story.text, candidate.start
    sign = text[max(0, start - 3) : start].rstrip()[-1:]
    if sign == "(":
        return text[candidate.end : candidate.end + 1] in "),;–-"
    if JOINED.search(text, max(0, start - 14), start):
        return True
    if sign == ",":
        return story.closes(candidate.end) and not is_round
    opens = start == story.frame[0]
    return opens and not is_round and (after.lower() in _words("verbs") or after[:1].islower())


def read_years(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A run of years: ``1990-91``, ``2015/16``, ``2003–2011``; ``2019-10`` is a month."""
    first, last = candidate.match["years_first"], candidate.match["years_last"]
    if counts(story, candidate.end):
        return []
    if len(last) == 2 and last <= first[2:]:
        if candidate.match["years_join"] == "-" and 1 <= int(last) <= 12:
            return [story.span(f"{first}-{last}", "month", "month and year stated", basis="stated")]
        return []
    full = last if len(last) == 4 else first[:2] + last
    before = story.word_before(candidate.start).lower()
    sure = int(full) == int(first) + 1 or before in _words("openers") or before in _words("determiners")
    sure = sure or len(last) == 4 or story.text.endswith("(", 0, candidate.start)
    if int(full) <= int(first) or not sure:
        return []
    return [story.span(f"{first}/{full}", "interval", "years stated", basis="stated")]


def read_decade(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``the 1970s``, ``the late '80s``; not "in his 50s"."""
    digits = candidate.match["decade"].rstrip("s'’")
    start = candidate.start
    if len(digits) == 2:
        if story.text[start - 1 : start] not in ("'", "’", "‘", "`") or not start:
            return []
        start -= 1
        digits = ("19" if digits >= "30" else "20") + digits
    lead = story.lead(start)
    if lead.edge or lead.phase:
        start = lead.start
    if digits.endswith("00") and digits != "2000":
        return [story.span(f"{digits}/{int(digits) + 99}", "interval", "century stated", start=start, basis="stated")]
    return [story.span(digits[:3], "decade", "decade stated", start=start, basis="stated")]
