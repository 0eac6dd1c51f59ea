"""Runs of capitalised words: where a name stands that no lexicon knows, and whether it names a person or a body."""

from __future__ import annotations

from dataclasses import dataclass

from briefing import lexicon
from briefing.lexicon import names
from briefing.model import ActorType
from briefing.tokens import Tokens

JOINS = frozenset({"of", "for", "and", "the", "to", "on"})  # may stand inside an organisation's name
SAYING = frozenset(
    "said says told tells added adds warned announced confirmed denied claimed claims insisted explained wrote tweeted "
    "argued stated declared noted reported testified recalled replied vowed urged pledged".split()
)


# words that are no part of a person's name
NO_NAME = frozenset("of for the rights street road avenue war day park square city county river airport station house news".split())


@dataclass(slots=True)
class Run:
    """Tokens [first, last) that read as one name, and the title before it."""

    first: int
    last: int
    title: str = ""
    titled: bool = False


def capital(word: str) -> bool:
    return word[0].isupper() and word[0].isalpha()


def adjacent(tokens: Tokens, i: int) -> bool:
    """True where token i follows the one before it without a space."""
    return tokens.ends[i - 1] == tokens.starts[i]


def take_run(tokens: Tokens, i: int, last: int) -> int:
    """The end of the capitalised run that begins at token i: particles, hyphens and initials inside it are part of it."""
    words, low = tokens.words, tokens.low
    j = i + 1
    while j < last:
        word = words[j]
        if capital(word) and (low[j] not in lexicon.common_words() or word.isupper() or j - i >= 1):
            j += 1
        elif word == "-" and adjacent(tokens, j) and j + 1 < last and adjacent(tokens, j + 1) and words[j + 1][0].isalpha():
            syllable = j - i >= 2 and len(words[j - 1]) <= 4 and words[j + 1].isalpha()  # "Ban Ki-moon"
            if not capital(words[j + 1]) and low[j - 1] not in names.particles() and not syllable:
                return j  # "Iran-backed": the hyphen ends the name
            j += 2
        elif word == "." and j - i >= 1 and len(words[j - 1]) == 1 and adjacent(tokens, j) and j + 1 < last and capital(words[j + 1]):
            j += 1  # an initial
        elif low[j] in names.particles() and j + 1 < last and (capital(words[j + 1]) or words[j + 1] == "-"):
            j += 1
        else:
            break
    return j


def extend_body(tokens: Tokens, i: int, j: int, last: int) -> int:
    """Lengthen an organisation's name over "of", "for", "'s": Observatory for Human Rights, St George's Hospital."""
    words, low = tokens.words, tokens.low
    while j + 1 < last:
        k = j
        if low[k] in ("'s", "’s"):
            k += 1
            end = take_run(tokens, k, last) if k < last and capital(words[k]) else k
            if end > k and low[end - 1] in names.heads():
                j = end
                continue
            break
        while k < last and low[k] in JOINS and k - j < 2:
            k += 1
        if k == j or k >= last or not capital(words[k]):
            break
        end = take_run(tokens, k, last)
        ends_as_body = low[end - 1] in names.heads() or (low[j] == "for" and j - i >= 2 and end - k >= 2)
        begins_as_body = any(low[x] in names.heads() for x in range(i, j))
        if not (ends_as_body or begins_as_body) or ("and" in low[j:k] and not ends_as_body):
            break
        j = end
    return j


def body_type(tokens: Tokens, first: int, last: int) -> ActorType | None:
    """The type that a name's head word tells; the head may stand before "of" or "for"."""
    low = tokens.low
    head = last - 1
    for k in range(first + 1, last):
        if low[k] in ("of", "for"):
            head = k - 1
            break
    if last - first < 2:
        return None
    told = names.heads().get(low[head]) or names.heads().get(low[last - 1])
    return told or ("organisation" if last - first >= 5 and low[head + 1 : head + 2] == ["for"] else None)


def looks_like_person(tokens: Tokens, run: Run, last: int) -> bool:
    """True where the run or what stands around it tells a person: a title, a given name, an age, an office, speech."""
    words, low = tokens.words, tokens.low
    size = run.last - run.first
    if run.titled:
        return True
    if size < 2 or size > 6 or any(words[k].isupper() and len(words[k]) > 3 for k in range(run.first, run.last)):
        return False
    if any(low[k] in NO_NAME for k in range(run.first, run.last)):
        return False
    if words[run.first] in names.given_names():
        return True
    if run.first > 0 and low[run.first - 1] in names.offices():
        return True
    after = run.last
    if after < last and low[after] in SAYING:
        return True
    if after + 1 < last and words[after] == ",":
        if words[after + 1].isdigit() and int(words[after + 1]) < 110:
            return True
        stop = min(last, after + 7)
        return any(low[k] in names.offices() for k in range(after + 1, stop)) and low[after + 1] in ("a", "an", "the", "who", "head", "chief")
    return size <= 3 and run.first > 0 and low[run.first - 1] in SAYING
