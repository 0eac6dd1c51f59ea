"""Paragraphs and sentences, with headlines and page furniture marked.

Boundaries are decided by a few questions asked of each full stop: is the word before it an abbreviation or an initial,
does what follows look like the start of a sentence. Headlines that were glued to the sentence after them when a page
was scraped are cut off again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing import lexicon
from briefing.annotate.furniture import Signs, clocks, is_furniture, of_the_page, seams, signs_in
from briefing.expressions import expression
from briefing.model import Sentence

# The expressions that are searched for in all of a text begin with one sign or a set of them: the search then skips to
# the next such sign, which is ten times as fast as trying each place. What must stand before is looked back at.

# a run of stops with what closes behind it; or a stop in scraped text that lost the space after it
END = expression(r"[.!?…](?:[.!?…]*(?:[\"'”’)\]]+|(?=\s|$))|(?<=[^\W\d_]{2}\.)(?=[A-Z][a-z]+ ))")
LAST_WORD = expression(r"(?:.*[\s(\[\"'“‘])?([^\s(\[\"'“‘]*)", re.DOTALL)
STARTS_SENTENCE = expression(r"(?:\s+[\"'“‘(\[—–-]*\s*|(?<=[^\W\d_]\.))(?:([^\W_])|[“\"‘@#$£€])")
ARTICLE_OF_NAME = expression(r"\s+[ae]l-[A-Z]")
INITIALS = expression(r"(?:[A-Za-z]\.)*[A-Za-z]\.?")
# a capitalised function word straight after a lower-case content word: a headline ran into its article
GLUED = expression(
    r" (?<=[a-z] )(?=[A-Z])(?=(?:The|A|An|It|He|She|They|We|This|These|There|But|Although|When|While|After|In|At|Some|"
    r"Many) (?:[a-z]|[A-Z][\w.]*[ ,])|(?:President|Police|Officials|Authorities) [a-z])"
)
GLUED_QUOTE = expression(r" (?<=[\w’'”] )(?=“[A-Z][a-z]+[, ])")
TITLE_RUN = expression(
    r"(?:[A-Z0-9‘'“\"][\w.’'”\"&-]*(?: (?:of|in|on|to|for|and|the|a|an|at|by|as|with|from))* ?){5,}$"
)
LONGEST = 3000  # characters of a sentence
BULLET = expression(r"[•*·▪●–—-]\s")  # before a sentence of a list, which tells what the report tells
FIRST_CUT, LAST_CUT = 20, 170  # characters from the start of a sentence between which a headline in it may end
NAMES_FOLLOW = frozenset(
    "of in on at to for by from with and or the a an told tells said says reported via per as than under over into "
    "between against called named read quoted citing cited".split()
)


def split_sentences(text: str, title: str = "") -> list[Sentence]:
    """Sentences of a clean text in order; each lies in one paragraph and has no white space at its ends."""
    furniture = lexicon.boilerplate().within(text)
    found: list[Sentence] = []
    folded_title, signs = _fold(title), signs_in(text)
    title = title if len(title) > 20 and title in text else ""
    glued_by = [pattern for pattern in (GLUED, GLUED_QUOTE) if pattern.search(text)]  # in most texts neither
    paragraphs = list(_paragraphs(text))
    hours = clocks(text, paragraphs)
    for number, (start, end) in enumerate(paragraphs):
        if (entry := hours.get(start, start)) > start:
            found.append(Sentence(*_trim(text, start, entry), number, boilerplate=True))
            start = entry
        pieces = list(_pieces(text, start, end, title, glued_by, signs))
        for at, (a, b) in enumerate(pieces):
            sentence = text[a:b]
            alone = len(pieces) == 1
            furnished = furniture.matches(sentence) or is_furniture(text, at, pieces, signs)
            headline = alone and not sentence.rstrip("\"'”’)").endswith((".", "!", "?", "…", ":", ","))
            headline = headline and not BULLET.match(sentence)
            headline = (headline and b - a < 160) or (bool(folded_title) and _is_title(sentence, folded_title))
            glued = at + 1 < len(pieces) and text[b - 1].isalnum() and not alone
            found.append(Sentence(a, b, number, furnished, headline or glued))
    return of_the_page(text, found)


def _is_title(sentence: str, folded_title: str) -> bool:
    return sentence[0].lower()[0] == folded_title[0] and _fold(sentence) == folded_title


def _fold(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".")


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs end at a blank line; at every line end too, unless the text was wrapped by hand."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    wrapped = _wrapped_by_hand(text, lines)
    start: int | None = None
    last = 0
    for a, b in lines:
        blank = not text[a:b].strip()
        if start is not None and (blank or not wrapped or text.count("\n", last, a) > 1):
            yield _trim(text, start, last)
            start = None
        if not blank:
            start = a if start is None else start
            last = b
    if start is not None:
        yield _trim(text, start, last)


def _wrapped_by_hand(text: str, lines: list[tuple[int, int]]) -> bool:
    """True where lines break in the middle of sentences: most lines go on in lower case on the next."""
    if len(lines) < 2:
        return False
    goes_on = sum([text[end + 1 : end + 2].islower() and not text[end - 1].isspace() for _, end in lines])
    return goes_on * 3 > len(lines)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    run = text[start:end].rstrip()
    return start + len(run) - len(run.lstrip()), start + len(run)


def _pieces(
    text: str, start: int, end: int, title: str, glued_by: Sequence[re.Pattern[str]], signs: Signs
) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, glued furniture and headlines cut off."""
    cuts = list(seams(text, start, end, signs))
    if title:  # the headline again, glued to the text
        cuts += _title_ends(text, title, start, end)
    cuts += [match.end() for match in END.finditer(text, start, end) if match.end() >= end or _ends(text, match)]
    at = start
    for cut in sorted({*cuts, end}):
        piece = _trim(text, at, cut)
        if piece[0] < piece[1]:
            if not glued_by and piece[1] - piece[0] <= LONGEST:
                yield piece
            else:
                for part in _unglue(text, *piece, glued_by):
                    yield from _bounded(text, *part)
        at = cut


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in runs of bearable length, for rules compare all that one holds: a table, a list without stops."""
    while end - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        cut = space if space > start else start + LONGEST
        yield _trim(text, start, cut)
        start = _trim(text, cut, end)[0]
    yield start, end


def _title_ends(text: str, title: str, start: int, end: int) -> Iterator[int]:
    """Where the title ends each time that it stands in a paragraph, with the full stop that may follow it."""
    at = text.find(title, start, end)
    while at >= 0:
        stop = at + len(title)
        stop += text.startswith(".", stop, end)
        yield stop
        at = text.find(title, stop, end)


def _ends(text: str, match: re.Match[str]) -> bool:
    """True where this full stop ends a sentence."""
    begins = STARTS_SENTENCE.match(text, match.end())
    if begins is None or ((begins.group(1) or "").islower() and not ARTICLE_OF_NAME.match(text, match.end())):
        return False
    if match.group()[0] != "." or len(match.group().rstrip("\"'”’)]")) > 1:
        return True
    word = LAST_WORD.match(text, max(0, match.start() - 24), match.start())
    last = word[1] if word else ""
    if not last:
        return True
    following = text[match.end() : match.end() + 24].split()
    next_word = following[0].strip("\"'“‘(") if following else ""
    opens = next_word in lexicon.sentence_openers()
    initial = INITIALS.fullmatch(last) is not None
    if last.lower() in lexicon.abbreviations() or (initial and "." not in last):
        # "5th Ave. The fire …", "in Block B. The …": a clear opener before a word in lower case begins a new sentence
        return opens and len(following) > 1 and following[1].islower()
    # U.S. ends a sentence only before a word that seldom follows it as part of a name
    return opens or not initial


def _unglue(text: str, start: int, end: int, glued_by: Sequence[re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    """Cut a headline from the sentence that it runs into; ``glued_by`` are the seams that the text has anywhere."""
    for pattern in glued_by:
        for match in pattern.finditer(text, start + FIRST_CUT, min(end, start + LAST_CUT)):
            before = text[start : match.start()]
            words = before.split()
            if any(sign in before for sign in (". ", "; ", " — ", " – ", ": ")) or len(words) < 5:
                continue
            drops = UNLIKE_HEADLINES.isdisjoint([word.lower() for word in words])  # articles and auxiliaries
            if pattern is GLUED and (words[-1].lower() in NAMES_FOLLOW or not drops):
                continue
            if pattern is GLUED_QUOTE and not TITLE_RUN.search(before):
                continue
            yield start, match.start()
            yield _trim(text, match.end(), end)
            return
    yield start, end


UNLIKE_HEADLINES = frozenset("the a an was were had has is are that".split())
