"""What stands before the first words of a report on the same line: its town, its day, its agency, a bullet."""

from __future__ import annotations

from briefing.calendar import MONTH
from briefing.documents.dateline import dateline
from briefing.expressions import expression

# "LOTA, Chile (Reuters) - ", "GOMA: ", "Lota - ", "• ", "HARBOUR CITY -- ", "Aske, Norland, 14 March (Harbour Wire) - "
_LEAD = expression(
    r"^(?:\((?:[A-Z][A-Za-z.]*)(?: [A-Z][\w.]*)?\) ?[–—-]* ?"
    r"|(?=[A-Z]{3})[A-Z][A-Z .'-]+(?:, [A-Z][\w. ]+)?(?: \([^()]{2,20}\))?(?:: | ?[–—] ?| --? )(?=\S)"
    r"|[A-Z][^()\n]{2,50}\([^()\n]{2,30}\)[.:]? ?(?:-|–|—|--) (?=\S)"
    r"|[•·▪*] +|[A-Z]\w+(?: [A-Z]\w+)? [–—-] (?=[A-Z][a-z]*\b))"
)
_STAMP = expression(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? )?\([A-Z][\w .]{1,24}\) ?(?:--?|–|—) ?"
)  # "June 16 (UPI) --"
# "Puno (Andes Wire) - ", "Lima, May 8 (2024) (Central Dispatch) -- "
_AGENCY = expression(
    r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}(?:, [A-Z][a-z]{2,8}\.? \d{1,2}[^()]{0,20})?(?: \(\d{4}\))? "
    r"\([A-Z][^()]{1,30}\) ?(?:--?|–|—) (?=[A-Z\"“])"
)
# "MOSTAR May 8 2024 A bridge fell", whose signs were lost
_UNSIGNED = expression(rf"[A-Z]{{3,}}(?: [A-Z]{{2,}})*,? {MONTH} \d{{1,2}},? \d{{4}}:? (?=[A-Z\"“])")


def behind_opening(line: str) -> str:
    """A line without the dateline, the agency and the bullet with which it opens."""
    place = dateline(line)
    line = _LEAD.sub("", line[place.end if place else 0 :].lstrip(" –—-●•▪*"))
    for opening in (_STAMP, _AGENCY, _UNSIGNED):
        met = opening.match(line)
        line = line[met.end() :] if met else line
    return line
