"""Names of currencies that are other words too: pounds, of weight where the words around them tell what is weighed, and
won."""

from __future__ import annotations

from briefing.annotate.quantities.written import is_pound, scales
from briefing.lexicon import currencies
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners
from briefing.tokens import Tokens

__all__ = ["SUM", "is_currency", "is_pound", "past_bracket", "weighed"]

NEAR = 6  # tokens before the number in which it is told that somebody is weighed
NOUN = 4  # tokens of a noun with what stands before it
BRACKET = 6  # tokens of the same weight in other units
WEIGHED = frozenset("weigh weighs weighed weighing tall foot feet inches heaviest lightest".split())
METRIC = frozenset("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams grammes".split())


def weighed(tokens: Tokens, first: int, begin: int, pound: int, last: int) -> bool:
    """True for pounds of weight at a token, whose number begins at ``begin``: "he weighed 215 pounds", "500 pounds (225
    kilograms)", "300 pounds of explosives"."""
    low = tokens.low
    if tokens.any_among(WEIGHED, max(first, begin - NEAR), begin):
        return True
    after = past_bracket(tokens, pound + 1, last)
    if after > pound + 1:
        return tokens.any_among(METRIC, pound + 2, after)
    if low[after : after + 1] != ["of"]:
        return False
    after += after + 2 < last and low[after + 1] in determiners()  # "500 pounds of her savings", "of the drug"
    if after + 1 >= last or not low[after + 1].isalpha() or not tokens.words[after + 1].islower():
        return False
    scaled = not scales().keys().isdisjoint(low[begin:pound])  # "two million pounds of new public money"
    return near().sums.isdisjoint(low[after + 1 : after + 1 + (NOUN if scaled else 1)])


def past_bracket(tokens: Tokens, at: int, last: int) -> int:
    """Past the bracket that opens at a token and tells the same in other units."""
    if at >= last or tokens.low[at] != "(":
        return at
    return next((k + 1 for k in range(at + 1, min(last, at + BRACKET)) if tokens.low[k] == ")"), at)


def is_currency(tokens: Tokens, j: int, last: int) -> bool:
    """ "30 million | won", "2 million | yuan worth of rice": the name of a currency, whatever goes behind."""
    word = tokens.low[j] if j < last else ""
    if word != "won":
        return word in currencies.names() and word not in currencies.other_nouns()
    return j + 1 >= last or tokens.low[j + 1] in AFTER_SUMS or not tokens.low[j + 1][0].isalnum()


SUM = 1000  # the least number of which a currency told behind it is no other noun
AFTER_SUMS = frozenset("to for each in on at from worth last per and or of by over as was were is will would".split())
