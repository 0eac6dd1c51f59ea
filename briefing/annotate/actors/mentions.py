"""Who is named: actors of the lexicon, bodies of states, unnamed groups, and names that only the text gives.

The stages look at each token once, in this order: what the lexicon names, a nationality before a common noun ("Iraqi
troops"), an unnamed group ("protesters"), a run of capitals. Then the text's own definitions are applied: surnames of
persons named in full, acronyms in brackets, "also known as".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from briefing.annotate.actors.acronyms import acronym_after, capital, initials
from briefing.annotate.actors.again import tell_again
from briefing.annotate.actors.bodies import body_of_its_state, body_of_state, lost_apostrophe, owner_before
from briefing.annotate.actors.common_bodies import find_common_bodies
from briefing.annotate.actors.coreference import resolve
from briefing.annotate.actors.locating import is_goal, is_inside, is_located, locates
from briefing.annotate.actors.naming import BEFORE_NAMES, named
from briefing.annotate.actors.no_actors import (
    begins_name,
    dateline_stops,
    in_dateline,
    is_branch,
    is_product,
    is_seat,
    is_shouted,
    is_telling,
    without_writers,
)
from briefing.annotate.actors.runs import Found, body_type, extend_body, joined, take_run
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.annotate.actors.titled import titled
from briefing.annotate.actors.unnamed import find_group
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.model import Mention, Sentence
from briefing.tokens import Tokens

Listed = tuple[int, names.Known]  # the tokens of a name of the lexicon, and whom it names
HEAD = 8  # sentences of a text in which its writers are named
SHORT = 4  # letters of what is hardly a possessive
WEIGHS = 4  # longer words are in capitals in a headline that puts all in capitals


class Line(NamedTuple):
    """The sentence that is read: tokens [first, last)."""

    tokens: Tokens
    first: int
    last: int
    headline: bool


def find_mentions(text: str, tokens: Tokens, sentences: Sequence[Sentence]) -> list[Mention]:
    """Mentions of actors in order; none overlap."""
    found: list[Found] = []
    topic: Found | None = None  # whom the sentence before tells first
    begin = sorted({*tokens.where(names.MENTIONS, 0, len(tokens)), *tokens.upper})
    read = [s for s in sentences if not s.boilerplate]
    every = [tokens.between(s.start, s.end) for s in read]
    for at, (sentence, (first, last)) in enumerate(zip(read, every, strict=True)):
        inside = begin[bisect_left(begin, first) : bisect_left(begin, last)]
        known = len(found)
        _scan(Line(tokens, first, last, sentence.headline), inside, found, topic)
        if at < HEAD:
            found[known:] = without_writers(tokens, first, last, found[known:])
        for f in found[known:] if sentence.headline else ():
            _end_at_verb(tokens, f)
        topic = found[known] if len(found) > known else None
    told = [run for sentence, run in zip(read, every, strict=True) if not sentence.headline]
    resolve(text, tokens, every, told, found)
    _confirm(tokens, read, found)
    find_common_bodies(tokens, told, found)
    tell_again(tokens, told, found)
    return [
        Mention(tokens.starts[f.first], tokens.ends[f.last - 1], f.name, f.type, f.role, f.known, f.acting)
        for f in sorted(found, key=lambda f: f.first)
    ]


def _end_at_verb(tokens: Tokens, f: Found) -> None:
    """End who is named in a headline before the verb: "President Okello | Denounces Plot"."""
    verb = next((k for k in range(f.first + 1, f.last) if is_telling(tokens.low[k], ("third",))), f.last)
    if f.person and verb < f.last and not (verb == f.first + 1 and names.is_given(tokens.words[f.first])):
        f.last, f.name = verb, joined(tokens, f.first, verb)


def _confirm(tokens: Tokens, sentences: Sequence[Sentence], found: list[Found]) -> None:
    """Leave out whom only a headline in capitals seems to name: "Minister Quits Over Leak" tells of no Mr Quits."""
    loud = [tokens.between(s.start, s.end) for s in sentences if s.headline]
    loud = [run for run in loud if all(w[0].isupper() for w in tokens.words[slice(*run)] if len(w) > WEIGHS)]
    inside = {k for run in loud for k in range(*run)}
    if not inside:
        return
    told = {f.name for f in found if f.first not in inside}
    found[:] = [
        f
        for f in found
        if not f.person or f.first not in inside or f.name in told or names.is_given(f.name.partition(" ")[0].title())
    ]


def _scan(line: Line, begin: Sequence[int], found: list[Found], topic: Found | None) -> None:
    """Add the mentions of one sentence; ``begin`` are those of its tokens at which one may begin, ``topic`` whom the
    sentence before tells first."""
    tokens, first, last, headline = line
    past = first  # the end of the mention found last
    dateline = dateline_stops(tokens, first, last)
    for i in begin:
        if i < past:
            continue
        low = tokens.low[i]
        may_begin = names.may_begin(low)
        if i < dateline:
            hit = _land(tokens, i, last) if may_begin & names.ACTOR else None
            found += [hit] if hit is not None else []
            past = i + 1 if hit is None else hit.last
            continue
        before = found[-1] if found else None
        if tokens.low[i - 1] == "its":
            before = topic if i == first + 1 else owner_before(tokens, i, found, first)
        hit = _read(line, i, may_begin, before) if may_begin or low.endswith("s") else None
        if hit is None and (capital(tokens.words[i]) or low in BEFORE_NAMES):
            hit = named(tokens, i, first, last, headline, may_begin)
            if hit is not None and hit.first < past:  # "Chads | Zuvi Okello"
                hit.first, hit.name = i, joined(tokens, i, hit.last)
        if hit is not None:
            found.append(hit)
            past = hit.last
        elif may_begin & names.NATION and (nation := names.nationalities().at(tokens, i, last)):
            past = i + nation[0]  # no name begins inside "South Korean"
        elif may_begin & names.ACTOR and (known := names.actors().at(tokens, i, last)) and known[1].metonym:
            past = i + known[0]  # nor inside "New Delhi"
        elif tokens.words[i + 1 : i + 2] == ["."] and (town := names.places().at(tokens, i, last)):
            past = i + town[0]  # nor inside "St. Paul"


def _land(tokens: Tokens, i: int, last: int) -> Found | None:
    """The state in which the town of a dateline lies: "PUNO, Peru (AP) —"."""
    known = names.actors().at(tokens, i, last)
    if known is None or known[1].type != "state" or known[1].metonym:
        return None
    return Found(i, i + known[0], known[1].name, "state", known=True, acting=False)


def _read(line: Line, i: int, may_begin: int, before: Found | None) -> Found | None:
    """A mention that the lexicon's words tell, by what the word at token i may begin; ``before`` is whom the text names
    last, or whom "its" means."""
    tokens, first, last, headline = line
    known = names.actors().at(tokens, i, last) if may_begin & names.ACTOR else None
    if known is not None and tokens.low[i] == "the" and (longer := names.actors().at(tokens, i + 1, last)):
        known = known if longer[0] < known[0] else None  # "The | Gambia Armed Forces"
    size = known[0] if known is not None and known[1].type not in ("state", "person") else 0
    of_body = size > 0 and names.titles().at(tokens, i + size, last) is not None
    bears_title = may_begin & names.TITLE and not (known and (known[0] > 1 or of_body))
    hit = titled(tokens, i, last) if bears_title else None
    if hit is None:
        word = tokens.words[i]
        if capital(word):
            nation = names.nationalities().at(tokens, i, last) if may_begin & names.NATION else None
            if known is not None or nation is not None or word[-1] in "sS" or may_begin & names.ACTOR:  # a possessive
                hit = body_of_state(tokens, i, last, nation, known)
        if hit is None and known is not None:
            hit = _known(line, i, known)
        elif hit is None and word[0].isupper() and tokens.words[i - 1] != "-":
            lost = lost_apostrophe(tokens, i)
            hit = lost if lost is not None and len(joined(tokens, i, lost.last)) > SHORT else None
    if hit is None and tokens.low[i - 1 : i] == ["its"] and before is not None:
        hit = body_of_its_state(tokens, i, last, before)
    if hit is None and may_begin & names.GROUP:
        hit = find_group(tokens, i, first, last, headline, before)
    return hit


def _known(line: Line, i: int, listed: Listed) -> Found | None:
    """A name or alias of the lexicon."""
    tokens, (size, known) = line.tokens, listed
    end = i + size
    if not any(capital(word) for word in tokens.words[i:end]):
        return None
    if end < line.last and tokens.words[end] == "-" and tokens.touches(end):
        wing = end + 1 < line.last and capital(tokens.words[end + 1]) and tokens.words[i].isupper() and size == 1
        if wing and known.type == "organisation" and is_strange(tokens.words[end + 1]):
            return Found(i, end + 2, known.name, known.type, known=True)  # "ABC-Renewal"
        return Found(i, end, known.name, known.type, known=True, acting=False)  # "US-led", "IS-held"
    if _is_part_of_word(line, i, end) or _is_part_of_name(line, i, end, known):
        return None
    if known.type == "state" and not line.headline and not known.metonym:
        whole = _of_land(tokens, i, size, line.last)
        if whole is not None:
            return whole
    if known.type == "media" and in_dateline(tokens, i, end, line.last):
        return None
    if known.metonym and _is_place(line, i, end):
        return None
    return Found(i, end, known.name, known.type, known=True, acting=_acts(line, i, end, known))


def _is_part_of_word(line: Line, i: int, end: int) -> bool:
    """True where tokens [i, end) are written together with others, or are a word that is shouted: "US$ 5 million"."""
    tokens = line.tokens
    if end < line.last and tokens.words[end] in "$€£" and tokens.touches(end):
        return True
    if end - i == 1 and is_shouted(tokens, i, line.first, line.last):
        return True  # "THE TEA IS FANTASTIC"
    hyphened = i - 1 > line.first and tokens.joins(i - 1)
    # "Champs-Elysees", "pro-Moscow", but not behind a label: "CORRECTED-Peru strike"
    return hyphened and not tokens.words[i - 2].isupper()


def _is_part_of_name(line: Line, i: int, end: int, known: names.Known) -> bool:
    """True where the name at tokens [i, end) only begins or ends that of something else: "the Panama Papers"."""
    tokens, first, last, _ = line
    low, behind = tokens.low, tokens.low[end] if end < last else ""
    goes_on = end < last and capital(tokens.words[end])
    if goes_on and i > first and low[i - 1] in around().vessels:
        return True  # "the tanker Example Star"
    head = low[take_run(tokens, end, last) - 1] if goes_on and end - i > 1 else ""
    if head and known.type == names.heads().get(head) == "organisation":
        return True  # "Christian Aid Ministries", "Lota University Lung Institute"
    if goes_on and known.type == "organisation" and tokens.words[i].isupper() and _has_arm(tokens, end, last):
        return True  # "ABC Youth League"
    for_what = end - i == 1 and behind == "for" and i + 2 < last and capital(tokens.words[i + 2])
    if for_what and known.type != "state":
        return True  # "Congress for Progress" is not that of a state
    if low[i] == "america" and i > first and low[i - 1] in ("central", "latin", "south", "north"):
        return True
    # "the Panama Papers", "9pm Lima time", "the Sudan strain"
    sort = behind == "time" or behind in around().strains
    return known.type == "state" and (sort or (goes_on and behind in around().of_states))


def _has_arm(tokens: Tokens, end: int, last: int) -> bool:
    """True where the words behind an acronym name an arm of the body: "Youth League", "Workers Union"."""
    stop = take_run(tokens, end, last)
    return stop - end > 1 and names.heads().get(tokens.low[stop - 1]) == "organisation"


def _is_place(line: Line, i: int, end: int) -> bool:
    """True for a seat of power, tokens [i, end), that is only a place there."""
    tokens, first, last, _ = line
    if locates(tokens, i, first) or is_goal(tokens, i, first) or begins_name(tokens, end, last):
        return True
    return is_seat(tokens, i, end, first, last)


def _acts(line: Line, i: int, end: int, known: names.Known) -> bool:
    """False where a known name only says where, by which channel or of what: "on Example TV", "the Peruvian coast"."""
    tokens, first, last, headline = line
    if known.type in ("media", "organisation") and i > first and tokens.low[i - 1] in ("on", "via"):
        return False
    if known.type in ("government", "organisation") and is_inside(tokens, i, end, first, last):
        return False
    if is_product(tokens, i, end, last, known):
        return False
    return known.type != "state" or not (
        (not headline and is_branch(tokens, i, first))
        or is_located(tokens, i, end, first, last)
        or titled(tokens, end, last)
    )


def _of_land(tokens: Tokens, i: int, size: int, last: int) -> Found | None:
    """A society that bears a state's name in front: "Vietnam Pilots Association"; so a service: "Kenya Revenue
    Authority"."""
    if tokens.low[i + size : i + size + 1] == ["and"]:
        return None  # "the United States and the European Union"
    end = extend_body(tokens, i, take_run(tokens, i, last), last)
    kind = body_type(tokens, i + size, end) if end - i - size >= 2 else None
    if kind is None and end - i > 1 and acronym_after(tokens, end, last) == initials(tokens.words[i:end]):
        kind = "organisation"  # "Burma Timber Merchants (BTM)"
    service = kind == "government" and capital(tokens.words[i + size]) and not names.is_given(tokens.words[i + size])
    if kind is None or not (service or kind == "organisation"):
        return None
    return Found(i, end, joined(tokens, i, end), kind)
