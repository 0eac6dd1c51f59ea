"""Accounts that a report sets against each other, though neither denies anything: "the company says it was an accident;
neighbours say it was lit", "Police say that he drew first. His lawyer says that he slept". Two numbers are a figure in
dispute, and what is to come is no account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.annotate.quantities.written import number_at
from briefing.brief.contradictions.answered import same_voice
from briefing.brief.contradictions.beside import CONTRASTS, NO_FACT, OPENS
from briefing.brief.contradictions.unsure import OUGHT, SUPPOSED
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.around_names import around
from briefing.lexicon.deeds import deeds
from briefing.lexicon.determiners import articles
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Sentence
from briefing.record import record
from briefing.tokens import folded_words

# what parts two voices of one sentence, before the second
TURN = expression(r"(?:;|, but|, while|, whereas|, though|, although) (?:[Tt]he |an? |his |her |its |their )?$")
PERSONAL = frozenset("he she him her his".split())
FOR_ANOTHER = frozenset("his her family relative relatives lawyer lawyers attorney attorneys".split())
WHO, CLEFT = frozenset({"that", "who"}), 6  # "it was the port | that", and words in which he stands whom it charges
FEWEST = 4  # words of an account
WIDTH = 16  # characters in which it stands
OWN = 4  # characters of "his" or "her" before those who speak for him
PRONOUNS = frozenset("it he she they this these those".split())
TO_COME = SUPPOSED | OUGHT | frozenset({"will"})


@record(frozen=True, slots=True)
class Account:
    """What one voice says in the run [start, end) of a text."""

    speaker: str
    start: int
    end: int
    words: tuple[str, ...]


def opposed_accounts(sources: Sequence[Cited]) -> Iterator[tuple[int, Account, Account]]:
    """The source of each pair of accounts that are set against each other, and the two in their order."""
    for n, source in enumerate(sources):
        told = [s for s in source.sentences if not (s.boilerplate or s.headline)]
        pairs = [pair for sentence in told for pair in _within(source, sentence)]
        pairs += [pair for first, second in pairwise(told) for pair in _across(source, first, second)]
        yield from ((n, one, other) for one, other in pairs if _are_opposed(source, one, other))


def _within(source: Cited, sentence: Sentence) -> Iterator[tuple[Account, Account]]:
    """Two voices of one sentence that a semicolon or "but" parts."""
    voices = [a for a in source.attributions if sentence.start <= a.start < sentence.end and a.scope[1] > a.scope[0]]
    for one, other in pairwise(voices):
        parted = TURN.search(source.text, max(sentence.start, other.speaker_start - WIDTH), other.speaker_start)
        if parted and one.speaker_start < parted.start():
            first = _account(source, one, Sentence(sentence.start, parted.start()))
            second = _account(source, other, Sentence(parted.end(), sentence.end))
            if first and second and ("but" in parted.group() or _takes_up(first, second)):
                yield first, second


def _across(source: Cited, first: Sentence, second: Sentence) -> Iterator[tuple[Account, Account]]:
    """The voices of two sentences, one each, of which the second turns against the first or both tell of one person,
    one of them for him; not what he had done before, nor who he was: "he was a father of three"."""
    one, other = _only_voice(source, first), _only_voice(source, second)
    if one is None or other is None or second.paragraph - first.paragraph > 1:
        return
    told, answer = _account(source, one, first), _account(source, other, second)
    if told is None or answer is None:
        return
    turns = not CONTRASTS.isdisjoint(folded_words(source.text[second.start : second.end])[:OPENS])
    subject, verb, behind = ([word for word in answer.words if word != "that"] + [""] * 3)[:3]
    aside = (verb == "had" and verb not in told.words) or (verb in grammar().be and behind in articles())
    opens = folded_words(source.text[first.start : first.end])
    person = any(m.type == "person" for m in source.mentions_in(first.start, first.end))
    of_one = subject in ("he", "she") and (person or not PERSONAL.isdisjoint(opens))
    of_one = of_one and _is_for(source, one, first) != _is_for(source, other, second)
    turned = subject == "it" and verb in grammar().be and behind in articles() and not WHO.isdisjoint(answer.words)
    named = frozenset(answer.words[:CLEFT]).intersection(folded_words(one.speaker or "")[-1:])
    turned = turned and (speech_kinds().get(one.verb) == "accusing" or bool(named))  # "it was the port that"
    if (of_one and not aside) or (turns and _takes_up(told, answer)) or turned:
        yield told, answer


def _only_voice(source: Cited, sentence: Sentence) -> Attribution | None:
    """Who says what a sentence tells, where it is one alone."""
    voices = {
        a.speaker: a for a in reversed(source.attributions)
        if a.speaker and a.scope[0] < sentence.end and sentence.start < a.scope[1]
    }  # fmt: skip
    return voices.popitem()[1] if len(voices) == 1 else None


def _is_for(source: Cited, voice: Attribution, sentence: Sentence) -> bool:
    """True for who speaks for another: his family, her lawyers."""
    named = source.text[max(sentence.start, voice.speaker_start - OWN) : max(sentence.start, voice.speaker_end)]
    words = folded_words(named)
    return not (FOR_ANOTHER.isdisjoint(words) and around().kin.isdisjoint(words))


def _takes_up(one: Account, other: Account) -> bool:
    """True where the second voice tells of what the first does: by a pronoun or a word of its."""
    opens = [word for word in other.words if word != "that"][:1]
    return not PRONOUNS.isdisjoint(opens) or not deeds(one.words).isdisjoint(deeds(other.words))


def _account(source: Cited, voice: Attribution, sentence: Sentence) -> Account | None:
    """What a voice says in a sentence as a fact; None where it says none."""
    if not voice.speaker or speech_kinds().get(voice.verb) in NO_FACT:
        return None
    start, end = max(voice.scope[0], sentence.start), min(voice.scope[1], sentence.end)
    words = tuple(folded_words(source.text[start:end]))
    return Account(voice.speaker, start, end, words) if len(words) >= FEWEST and TO_COME.isdisjoint(words) else None


def _are_opposed(source: Cited, one: Account, other: Account) -> bool:
    """True for two voices that neither answer a question of number nor deny what the other says in so many words."""
    counted = all(_counts(source, account) for account in (one, other))
    denied = any(d.opens < other.end and other.start < d.end for d in source.denials)
    return not (counted or denied or same_voice(one.speaker, other.speaker))


def _counts(source: Cited, account: Account) -> bool:
    first, last = source.tokens.between(account.start, account.end)
    return any(number_at(source.tokens, k, last) is not None for k in range(first, last))
