"""Which words of a clause say what was done, and what else it is about."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.scene import Scene
from briefing.expressions import expression
from briefing.lexicon import deeds
from briefing.lexicon import denials as known
from briefing.lexicon.forms import is_adverb, is_finite, stem
from briefing.lexicon.grammar import grammar
from briefing.tokens import Tokens

THERE = 6  # tokens behind "there" in which stands what there was
ARTICLES = frozenset("the a an of any no some".split())
# how it was done: "did absolutely not shoot"
ADVERB = expression(r"(?:tely|\w{3}ally|antly|ently|ously|ively|[ai]bly|edly|ingly|ctly|rdly)$")


def telling(tokens: Tokens, first: int, last: int) -> list[int]:
    """The tokens that say something of what is denied; verbs that say little only where there is nothing else."""
    told = [j for j in range(first, last) if deeds.is_content(tokens.low[j]) and is_deed(tokens, j)]
    told = [j for j in told if tokens.low[j] != "put" or not tokens.low[j - 1].startswith("stay")]  # "to stay put"
    return [j for j in told if not known.is_light_verb(tokens.low[j])] or told


def predicate(tokens: Tokens, content: Sequence[int]) -> int | None:
    """Of the words of what is denied that which says what was done: "its army had | shelled | the town"."""
    low = tokens.low
    g = grammar()
    content = [j for j in content if not is_adverb(low[j])] or content  # "had deliberately | opened the gates"
    reach = range(content[0] - 1, max(0, content[0] - THERE), -1) if content else ()
    there = next((j for j in reach if low[j] == "there"), None)
    if there is not None and not g.be.isdisjoint(low[there + 1 : content[0]]):
        return _noun(tokens, content)  # "there had been too few | officers"
    things = [j for j in content if not deeds.is_people(low[j])]
    content = content if all(tokens.words[j][0].isupper() for j in things) else things  # "Chilean | troops | in Puno"
    helped = (
        j for j in content
        if (low[j - 1] in g.be or (low[j - 2] in g.be and low[j - 1] not in ARTICLES))
        or (low[j - 1] in g.have and (is_finite(low[j]) or low[j].endswith(("en", "wn"))))
    )  # fmt: skip
    finite = (j for j in content if is_finite(low[j]) and low[j - 1] not in ARTICLES)
    named = (j for j in content if deeds.has_names(stem(low[j])) and deeds.deed(stem(low[j])) in deeds.names_at(low, j))
    return next(helped, None) or next(named, None) or next(finite, None) or _noun(tokens, _behind_verb(tokens, content))


def _behind_verb(tokens: Tokens, content: Sequence[int]) -> Sequence[int]:
    """The words behind a verb that says little, where there is one: "the club took | bribes"."""
    if not content:
        return content
    verb = next((k for k in range(content[0] + 1, content[-1]) if known.is_light_verb(tokens.low[k])), content[-1])
    return [j for j in content if j > verb] or content


def _noun(tokens: Tokens, content: Sequence[int]) -> int | None:
    """The noun of the first words that stand side by side: "any specific | intelligence | on the mine"."""
    told = [j for j in content if not tokens.low[j].isdigit()] or content
    if not told:
        return None
    head = told[0]
    while head + 1 in told:
        head += 1
    return head


def is_deed(tokens: Tokens, k: int) -> bool:
    """False for words that only name what is denied as said: "denied the allegations that …"."""
    return stem(tokens.low[k]) not in known.sayings()


def content_of(tokens: Tokens, scene: Scene, first: int, last: int) -> frozenset[str]:
    """Stems of the content words of a run; the subject of a clause that has none of its own is looked for before it."""
    said = {k for a in scene.attributions for k in range(*tokens.between(a.start, a.end))}
    said |= {k for a in scene.attributions if a.speaker_start >= 0
             for k in range(*tokens.between(a.speaker_start, a.speaker_end))}  # fmt: skip
    return frozenset(
        deeds.renamed_at(tokens.low, k) or deeds.stem_at(tokens.low, k)
        for k in range(first, last)
        if k not in said and deeds.names_at(tokens.low, k) and is_deed(tokens, k) and not ADVERB.search(tokens.low[k])
    )
