"""Other names that a text gives to a person: "Ada Okello, also known as Zuvi", "alias "The Hammer"", "real name …"."""

from __future__ import annotations

from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.runs import Found, joined, take_run, tokens_of
from briefing.expressions import expression
from briefing.tokens import Tokens

_ALIAS = expression(
    r"(?:(?P<quoted>\s*\((?=[“\"‘'«]))"  # 'Ada Okello ("Zuvi")'
    r"|\s*[,(]?\s*(?:(?:who is |who was )?(?:also |better |best |widely |popularly |locally |commonly |otherwise )?"
    r"known (?:only )?as|a\.?k\.?a\.?|alias|nicknamed|dubbed|whose real name (?:is|was)|whose nom de guerre (?:is|was)"
    r"|(?:his|her|their) nom de guerre,?|real name)\s+(?:by\s+)?(?:the\s+)?)[“\"‘'«]{0,2}(?:the\s+)?"
)
LONGEST = 4  # words of another name


def join_aliases(text: str, tokens: Tokens, found: list[Found]) -> None:
    """Give every mention of a person by another name, which the text tells, the full name."""
    called: dict[tuple[str, ...], Found] = {}
    for f in found:
        if f.person and " " in f.name and (alias := _alias(text, tokens, f)):
            called.setdefault(alias, f)
    if not called:
        return
    at = {f.first: f for f in found}
    taken = tokens_of(found)
    for alias, whole in called.items():
        for k in range(len(tokens) - len(alias) + 1):
            if tokens.words[k] != alias[0] or tuple(tokens.words[k : k + len(alias)]) != alias:
                continue
            told = at.get(k)
            if told is not None and told.last == k + len(alias) and not told.known:
                told.name, told.type, told.person = whole.name, "person", True
            elif taken.isdisjoint(range(k, k + len(alias))) and _stands_alone(tokens, k, k + len(alias)):
                found.append(Found(k, k + len(alias), whole.name, "person", person=True))
    found.sort(key=lambda f: f.first)


def _alias(text: str, tokens: Tokens, f: Found) -> tuple[str, ...]:
    """The words of the other name that stands behind a person's; empty where none does."""
    told = _ALIAS.match(text, tokens.ends[f.last - 1])
    if told is None:
        return ()
    k = tokens.at(told.end())
    if k >= len(tokens) or not capital(tokens.words[k]):
        return ()
    end = take_run(tokens, k, len(tokens))
    if told["quoted"] and tokens.words[end + 1 : end + 2] != [")"]:
        return ()  # a sentence in brackets
    return tuple(tokens.words[k:end]) if end - k <= LONGEST and joined(tokens, k, end) != f.name else ()


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """True where no capital and no hyphen beside the words makes them a part of a longer name."""
    hyphen = first > 0 and tokens.words[first - 1] == "-" and tokens.touches(first)
    before = hyphen or (first > 0 and capital(tokens.words[first - 1]))
    return not before and not (last < len(tokens) and capital(tokens.words[last]))
