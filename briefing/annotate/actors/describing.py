"""What the nouns beside a name say it is: "the airline X", "the X gang", "unions X and Y", "X, a charity in Lota,"."""

from __future__ import annotations

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.determiners import determiners
from briefing.lexicon.ordinary import is_ordinary
from briefing.memo import remembered
from briefing.model import ActorType
from briefing.tokens import Tokens

OWNS = frozenset("the own its their his her 's ’s ruling governing opposition outlawed banned rival".split())
PUNCTUATION = frozenset(",.;:()")
PHRASE = 9  # tokens of a noun phrase in apposition


def described_type(tokens: Tokens, first: int, last: int, limit: int) -> ActorType | None:
    """The type that a common noun beside a name tells; None where none stands there."""
    low = tokens.low
    opens = first < 2 or tokens.words[first - 2] in '.!?:"“”'
    # no "Union" of a name
    plain = first > 0 and (opens or tokens.words[first - 1].islower() or low[first - 1] == "ngo")
    told = names.describers().get(low[first - 1]) if plain else None
    if told is not None:
        return None if low[first - 1] == "carrier" and low[first - 2] in around().cargoes else told
    if _closes(tokens, first, last, limit):
        return names.describers()[low[first - 2]]
    strange = last - first > 1 or is_acronym(tokens.words[first]) or _is_strange(tokens, first)
    strange = strange and not (last - first == 3 and names.nationalities().at(tokens, last - 1, last))  # "Pan-African"
    if not strange:
        return None
    makes = first > 2 and low[first - 1] in around().makers and tokens.words[first - 2].islower()
    if makes and low[first - 2] not in determiners() and not names.is_given(tokens.words[first]):
        return "organisation"  # "the state copper miner Zuvik"
    alone = first < 1 or not (low[first - 1] in ("of", "the") or tokens.words[first - 1][0].isupper())
    does = "".join(low[last + 2 : last + 3]) if alone and low[last : last + 2] == [",", "which"] else ""
    if does in around().of_companies:
        return "organisation"  # "Zuvik, which runs the ferry,"
    return _behind(tokens, first, last, limit) or _apposed(tokens, last, limit)


def _closes(tokens: Tokens, first: int, last: int, limit: int) -> bool:
    """True for a strange name that closes the noun phrase before it: "a faction, X, said", "a Lota Steel firm, X,"."""
    low = tokens.low
    apart = first >= 3 and last < limit and low[first - 1] == low[last] == ","
    if not apart or low[first - 2] not in names.describers():
        return False
    k = first - 2
    while k > 0 and first - k < PHRASE and tokens.words[k].isalpha() and low[k] not in determiners():
        k -= 1 + (tokens.words[k - 1] == "-")
    return low[k] in determiners() and not names.is_given(tokens.words[first])


def _behind(tokens: Tokens, first: int, last: int, limit: int) -> ActorType | None:
    """By the noun behind: "the X gang", "her own X movement", "the X 2025 alliance"."""
    k = last
    while k < min(limit - 1, last + 2) and tokens.words[k] in around().of_unions:
        k += 1  # "the ABC trade union"
    if k >= limit or not tokens.words[k].islower() or tokens.low[k : k + 2] == ["department", "store"]:
        return None
    if tokens.low[k] == "station":
        return None  # of the police, of trains
    if k + 1 < limit and capital(tokens.words[k + 1]):
        return None  # "the Zuvik militia | Lota Front": of whom another is
    acronym = last - first == 1 and is_acronym(tokens.words[first])
    led = first > 0 and (
        tokens.low[first - 1] == "the" or (tokens.low[first - 1] in OWNS and tokens.low[k] in around().surely)
    )
    return names.describers().get(tokens.low[k]) if acronym or led else None


def singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def _apposed(tokens: Tokens, last: int, limit: int) -> ActorType | None:
    """By the noun phrase behind a comma: "X, the country's largest charity,", "X, one of Peru's oldest banks"."""
    low = tokens.low
    j = last + 1
    if j + 1 >= limit or low[last] != "," or (low[j] not in determiners() and low[j] != "one"):
        return None
    j += 2 if low[j : j + 2] == ["one", "of"] else 1
    ends = tokens.among(PUNCTUATION | around().ends_phrase, j, min(limit, j + PHRASE))
    # not at "state-|owned", nor at "a power | and water firm"
    stop = next((k for k in ends if low[k - 1] != "-" and (low[k] != "and" or low[k + 1] in determiners())), 0)
    plain = tokens.words[stop - 1].islower() or low[stop - 1] == "ngo"
    if stop <= j or not plain or low[stop - 1] in around().of_persons:
        return None
    noun = low[stop - 1] if low[last + 1] != "one" else singular(low[stop - 1])
    return names.describers().get(noun)


# whom bodies have and hardly a town: "the spokesman for Zuvik Lota"
OF_BODIES = frozenset("head spokesman spokeswoman spokesperson member members founder chairman chairwoman".split())


@remembered
def is_acronym(word: str) -> bool:
    """True for three to seven capitals that are no word of the language."""
    low = word.lower()
    spelt = 3 <= len(word) <= 7 and word.isupper() and word.isalpha()
    return spelt and not (low in around().acronyms or is_ordinary(low))


ADJECTIVE = ("ist", "ic", "ish", "ous", "ian", "ean", "ese", "al", "ant", "ive", "ary")


def _is_strange(tokens: Tokens, i: int) -> bool:
    """True for a word that the lexicon knows as nothing else and that ends as no adjective does."""
    if tokens.low[i].endswith(ADJECTIVE):
        return False
    known = names.places().at(tokens, i, i + 1) or names.actors().at(tokens, i, i + 1)
    common = tokens.low[i] in lexicon.common_words() or names.is_given(tokens.words[i])
    return not (known or common or names.nationalities().at(tokens, i, i + 1))


def called_type(tokens: Tokens, first: int, last: int) -> ActorType | None:
    """The type of what a common noun says a name is of: "a gang that calls itself X", "the firm known as the X"; what
    has a spokesman is a body. Not for "the agency called X a liar"."""
    low = tokens.low
    if first > 2 and low[first - 1] in ("of", "for") and low[first - 2] in OF_BODIES:
        return "organisation"
    k = first - 1 - (first > 0 and low[first - 1] == "the")
    if k > 0 and low[k] in ("called", "named"):
        verb = capital(tokens.words[k - 1]) or low[last : last + 1] in (["“"], ['"'], ["a"], ["the"])
        return None if verb else names.describers().get(low[k - 1])
    if k < 1 or not (low[k] in ("itself", "themselves") or low[k - 1 : k + 1] == ["known", "as"]):
        return None
    kinds = (
        names.describers().get(word.removesuffix("s")) or names.describers().get(word)
        for word in reversed(low[max(0, k - 5) : k])
    )
    return next((kind for kind in kinds if kind), None)
