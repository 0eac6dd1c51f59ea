"""Where the form of a verb of saying says nothing of a speaker: passives, participles and other senses."""

from __future__ import annotations

from briefing.annotate.clauses import QUOTES
from briefing.lexicon.denials import denying
from briefing.lexicon.forms import PARTICIPLES
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import only_beside, plain, voicing
from briefing.tokens import Tokens

ACCUSING = frozenset("accuse charge suspect blame believe think expect implicate involve reject".split())
RECKONED = frozenset("confirm declare estimate believe think report say presume fear suspect know allege".split())
TOLD_OF = frozenset("warn boast brag speak complain tell".split())  # what they say stands behind "of"
HEARING = frozenset("the a an his her their its our my me him them us applause laughter anybody everybody".split())
SHORT = frozenset({"it", "that", "what", "he", "she"})  # "it's said"
BETWEEN = frozenset({"not", "never", "also", "still", "yet", "now"})  # a form of be and its participle
CLOSING = frozenset({",", "?", "!"})  # before the mark that closes a quotation
INSIDE = frozenset({"in", "into", "at", "for", "with"})  # behind "admitted": a hospital, a charge
SPOKEN_ING = frozenset("say tell claim cite report add warn state quote".split())


def means_other(tokens: Tokens, i: int, first: int, last: int, lemma: str, tag: str) -> bool:
    """True where the verb at token i of the sentence [first, last) tells of nobody who says something."""
    low = tokens.low
    before = low[i - 1] if i > first else ""
    after = low[i + 1] if i + 1 < last else ""
    if tag in PARTICIPLES and lemma not in {"quote", "cite"}:
        by_means = after == "by" and not voicing("means").isdisjoint(low[i + 2 : i + 4])  # "the mayor said by phone"
        as_it_was = after == "as" and lemma in plain()  # "medics said as night fell"
        by_whom = (
            (
                after in {"of", "by", "as"}
                and not (before in SHORT and lemma in denying())  # "he dismissed | as a slur the claim that"
                and low[i + 2 : i + 3] not in (["many"], ["much"])
                and not (after == "of" and lemma in TOLD_OF)
                and not (by_means or as_it_was)
            )
            or (after in {"on", "in"} and lemma in ACCUSING)
        )
        if by_whom or _passive(tokens, i, first):
            return True  # "was reported", "suspected of being": nobody is named
    if tag not in {"third", "base"} and lemma in RECKONED and (after == "to" or after in voicing("fates")):
        return after != "to" or not _whom(tokens, i + 2, last)  # "300 are estimated to be missing", "feared dead"
    beside = only_beside().get(lemma)
    if beside is not None and beside.isdisjoint(low[i + 1 : min(last, i + 5)]) and not _closes(tokens, i, first, after):
        return True
    beside_it = after == "with" and lemma not in plain()  # "said with a laugh"
    beside_it = beside_it or (after == "for" and low[i + 3 : i + 4] != ["part"])  # "said for his part"
    let_in = lemma == "admit" and after in INSIDE and {"that", "to"}.isdisjoint(low[i + 2 : min(last, i + 7)])
    if before == "-" or beside_it or let_in or (lemma in {"respond", "speak"} and after not in {"that", "of"}):
        return True
    if lemma == "warn" and tag == "ing" and before != "," and after not in {"that", "of", "against"}:
        return True  # "fired warning shots"
    claims = before == "," and (after == "that" or lemma in {"accuse", "blame"})  # "…, alleging that nine had died"
    return tag == "ing" and lemma not in SPOKEN_ING and not claims


def _whom(tokens: Tokens, k: int, last: int) -> bool:
    """True where token k, behind "said to", begins those who hear it, not what is held to be so."""
    if k >= last:
        return False
    word = tokens.low[k]
    return word in HEARING or tokens.words[k][0].isupper() or (word.endswith("s") and len(word) > 4)


def _closes(tokens: Tokens, i: int, first: int, after: str) -> bool:
    """True behind a quotation: "…,” recalled the driver"."""
    low = tokens.low
    return (i > first and low[i - 1] in QUOTES) or any(
        low[k - 1] in CLOSING or after == "." for k in tokens.among(QUOTES, first + 1, i)
    )


def _passive(tokens: Tokens, i: int, first: int) -> bool:
    """True behind a form of be, adverbs between left out: "was formally named"."""
    k = i - 1
    while k > first and (tokens.low[k].endswith("ly") or tokens.low[k] in BETWEEN):
        k -= 1
    short = k > first and tokens.low[k] == "'s" and tokens.low[k - 1] in SHORT
    return k >= first and (tokens.low[k] in grammar().be or short)
