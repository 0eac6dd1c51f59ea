"""Which words of a sentence are said: those behind a verb of saying, before it, or around it and its speaker."""

from __future__ import annotations

from typing import NamedTuple

from briefing.annotate.clauses import BREAKS, QUOTES
from briefing.annotate.voices.reckoning import number_follows
from briefing.annotate.voices.said import DAYS, has_verb, is_clause, relative_ends, said_before, says_whole
from briefing.annotate.voices.speaker_names import RELATIVES
from briefing.annotate.voices.speaking import Speaker
from briefing.annotate.voices.strangers import DETERMINERS, PREPOSITIONS, is_verb
from briefing.lexicon.denials import denying
from briefing.lexicon.speech import voicing
from briefing.model import Sentence
from briefing.tokens import Tokens

FOLLOWS_INVERTED = (
    frozenset(
        ", . ; : who whose which whom where that in as at on during after when here there yesterday today late early "
        '- – — ” “ "'.split()
    )
    | DAYS
)
AGAINST = frozenset("contradicting denying rejecting disputing dismissing refuting rebutting".split())
WHERE = frozenset({"where", "which", "who", "whose"})  # behind a comma: what the reporter tells of what is hoped
HOPING = frozenset("hope expect urge demand promise pledge offer ask propose".split())
NOUN = 4  # tokens of those of whom something is said, and of their number
LONGEST_TITLE = 13  # tokens before a speaker's name that tell who he is
CLOSING = QUOTES | {"'", "’"}
COMMA = frozenset({","})
SIGNS = frozenset(', ” " ? !'.split())
JOINS = frozenset({"and", "but", "while", "which", "so"})
GOES_ON = frozenset("and including with among adding most of some none half close".split())


class Verb(NamedTuple):
    """A verb of saying: token i of a sentence, which is tokens [first, last)."""

    sentence: Sentence
    i: int
    first: int
    last: int
    lemma: str
    tag: str


def words_said(tokens: Tokens, verb: Verb, speaker: Speaker) -> tuple[int, int]:
    """The words said: those after the verb, or those before the speaker where the verb only closes them."""
    sentence, i, first, last, lemma, _ = verb
    low = tokens.low
    if low[i + 1 : i + 3] in (["it", ","], ["this", ","]):  # "who had denied it, was arrested"
        return tokens.ends[i], tokens.starts[i + 2]
    i += low[i] in ("pointed", "points") and low[i + 1 : i + 2] == ["out"]
    begin = tokens.back(DETERMINERS, tokens.at(speaker.start), first)
    before, behind, goes_on = low[begin - 1], low[i + 1 : i + 2], i + 2 < last
    if before == "as" and begin > first + 1 and not goes_on:  # "not nine as the police had stated"
        comma = next((k for k in range(begin - 2, first, -1) if low[k] == ","), first)
        return tokens.starts[comma], tokens.starts[begin - 1]
    if before == ";" and goes_on:
        return tokens.ends[i], sentence.end  # "…; the army admits to nine dead"
    if before == "," and behind == [":"] and is_clause(tokens, first, begin - 1):
        opens = goes_on and tokens.words[i + 2] in QUOTES  # "asked whether nine had died, he said: “…”"
        if not opens:
            return sentence.start, sentence.end  # "250 died, the monitor says: 140 in …"
    if before == "," and behind == [","] and goes_on and has_verb(tokens, i + 2, last):
        return _around(tokens, sentence, begin - 1, i + 1, first, last)
    if _closes_quotation(tokens, i, begin, first, last) or said_before(tokens, first, begin, i, last, lemma):
        more = _goes_on(tokens, i + 1, last)
        return sentence.start, sentence.end if more else _ends_before(tokens, speaker, begin, first)
    return _begins(tokens, verb._replace(i=i), begin), _ends_behind(tokens, verb._replace(i=i), begin)


def _begins(tokens: Tokens, verb: Verb, subject: int) -> int:
    """Where the words begin that stand behind a verb, whose subject begins at a token: of whom or what they are where
    that stands before it, "a photo of | six men (who) the rebels said had blown up the bridge"."""
    low, k = tokens.low, subject - (tokens.low[subject - 1] in RELATIVES)
    if not is_verb(tokens, verb.i + 1) or k <= verb.first or not low[k - 1].isalpha():
        return tokens.ends[verb.i]
    begin = k
    while begin > max(verb.first, k - NOUN) and low[begin - 1].isalnum() and low[begin - 1] not in PREPOSITIONS:
        begin -= 1
    return tokens.starts[begin] if begin < k else tokens.ends[verb.i]


def _closes_quotation(tokens: Tokens, i: int, begin: int, first: int, last: int) -> bool:
    """True where a quotation closes before the speaker, at token ``begin``, and nothing behind the verb at token i is
    said: "“…,” she told envoys of nine states"."""
    low = tokens.low
    while begin > first + 2 and tokens.words[begin - 1][0].isupper():
        begin -= 1  # "“…,” | Captain | Ana Quispe told"
    closes = begin > first + 2 and low[begin - 1] in CLOSING and low[begin - 2] in ",?!"
    return closes and not any(low[k] in QUOTES or low[k] == "that" for k in range(i + 1, last))


def _ends_behind(tokens: Tokens, verb: Verb, subject: int) -> int:
    """Where the words end that stand behind a verb, whose subject begins at a token: "spoke of a leak, | contradicting
    reports that nine had died", "those who blamed the army rioted | ; nine died"."""
    _, i, first, last, lemma, _ = verb
    ends = AGAINST | WHERE if lemma in HOPING else AGAINST
    turns = (k for k in tokens.among(ends, i + 1, last) if tokens.low[k - 1] == ",")
    stop = min(relative_ends(tokens, i, first, last, subject), next(turns, last))
    if tokens.low[subject - 2 : subject] == ["to", "what"]:  # "contrary to what the union said | , nine came"
        stop = next((k for k in range(i, stop) if tokens.low[k] == ","), stop)
    if tokens.low[i - 1] == "who":
        stop = next((k for k in range(i, stop) if tokens.low[k] == ";"), stop)
    elif lemma in denying():
        turn = next((k for k in range(i, stop) if tokens.low[k] in (";", ":")), stop)
        stop = stop if has_verb(tokens, i + 1, turn) else turn  # "disputes that toll | ; medics found that nine died"
    return tokens.starts[stop] if stop < last else verb.sentence.end


def _ends_before(tokens: Tokens, speaker: Speaker, begin: int, first: int) -> int:
    """Where the words end that stand before a speaker, his titles left out: "…, | army chief Gen. Diaz said"."""
    low = tokens.low
    sign = next((k for k in range(begin - 1, max(first, begin - LONGEST_TITLE), -1) if low[k] in SIGNS), -1)
    titled = sign >= 0 and not has_verb(tokens, sign + 1, begin)
    return tokens.starts[sign + 1] if titled else speaker.start


def said_ahead(tokens: Tokens, verb: Verb) -> tuple[int, int]:
    """The words said where the verb stands before its speaker: "…, said the mayor, killing nine"."""
    sentence, i, first, last, *_ = verb
    stop = next((k for k in range(i + 1, last) if tokens.low[k] in FOLLOWS_INVERTED), last)
    aside = tokens.low[i - 1] == "," and tokens.low[stop : stop + 1] == [","]
    if aside and not says_whole(tokens, first, i - 1) and has_verb(tokens, stop + 1, last):
        return _around(tokens, sentence, i - 1, stop, first, last)  # "the state, said the aide, would pay"
    return sentence.start, sentence.end if _goes_on(tokens, stop, last) else tokens.starts[i]


def _goes_on(tokens: Tokens, k: int, last: int) -> bool:
    """True where what is said goes on behind its speaker, at token k or later: "…, police said, killing nine"."""
    low = tokens.low
    more = low[k : k + 1] in ([";"], ["among"], ["including"], ["up"], ["down"]) or any(
        low[j] in GOES_ON or low[j] in voicing("effects") or number_follows(tokens, j, last)
        for j in range(k + 1, last)
        if low[j - 1] == ","
    )
    return more and not any(low[j] in ("said", "says") for j in range(k, last))


def _around(tokens: Tokens, sentence: Sentence, opening: int, closing: int, first: int, last: int) -> tuple[int, int]:
    """What is said around an aside, up to where the sentence turns: "… – they had asked for more, and the president
    had, | her aides say, | offered nine – …"."""
    low = tokens.low
    turns = (
        k + 1 for k in range(opening - 1, first, -1) if low[k] in BREAKS or (low[k] in JOINS and low[k - 1] == ",")
    )
    begin = opening - 1 if low[opening - 1] in RELATIVES else next(turns, None)  # "owners who, she said, had paid"
    if {*low[closing + 1 : closing + 2]} & JOINS:  # "Nine are held, and all are well, she said, and two are free"
        begin = next((k + 1 for k in range(opening - 1, first, -1) if low[k] in BREAKS), None)
    behind = range(closing + 1, last)
    another = any(low[k] in ("said", "says") for k in behind)
    breaks = BREAKS if another else BREAKS - {";"}  # "Nine, he said, are Danes, whose names …; 12 are children"
    joins = (k for k in tokens.among(COMMA, closing + 1, last - 1) if low[k + 1] in JOINS and has_verb(tokens, k, last))
    end = min(next(joins, last), next((k for k in behind if low[k] in breaks), last))
    start = sentence.start if begin is None else tokens.starts[begin]
    return start, sentence.end if end >= last else tokens.starts[end]
