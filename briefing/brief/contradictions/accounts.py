"""Accounts that a report sets against each other: "the company says it was an accident; neighbours say it was lit",
"Police say that he drew first. His lawyer says that he slept", "The owner has another version".

Reporters put the two sides of a quarrel in one sentence or in two that follow each other, and show by small signs that
it is one: an answer ("disagreed", "denies this", "both cannot be right"), a turn ("but"), a verb of insisting, a
negation in one of them alone, words in common. Each sign counts, and two voices with ENOUGH of them are opposed. Two
numbers are a figure in dispute, and what is to come is no account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import islice, pairwise

from briefing.annotate.clauses import QUOTES
from briefing.annotate.quantities.written import NUMBERS, number_at
from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.contradictions.answered import NO_CLAIM, REFUSING, of_another, same_voice
from briefing.brief.contradictions.beside import ASIDE, CONTRASTS, NO_FACT, OPENS, states
from briefing.brief.contradictions.unsure import FAILING, NEGATION, NONE, OUGHT, SUPPOSED
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.around_names import around
from briefing.lexicon.deeds import deeds, is_content, may_be_people
from briefing.lexicon.denials import sayings
from briefing.lexicon.determiners import articles
from briefing.lexicon.forms import stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_kinds
from briefing.model import Attribution, Denial, Sentence
from briefing.record import record
from briefing.tokens import folded_words

# what parts two voices of one sentence, before the second
TURN = expression(r"(?:;|, but|, while|, whereas|, though|, although) (?:[Tt]he |an? |his |her |its |their )?$")
# behind two accounts: one of them must be wrong
CLOSES = expression(
    r"\b(?:[Bb]oth|[Tt]hey|[Tt]he two|[Bb]oth (?:accounts|versions|stories)) (?:can ?not|can['’]t) (?:both |all )?be\b"
    r"|\b[Oo]ne of (?:them|the two|these|those) (?:is|must be|has to be) (?:wrong|lying|mistaken)"
    r"|\b[Ss]ome(?:one|body) is (?:wrong|lying|mistaken)\b"
)
# before two accounts: they differ
DIFFER = expression(
    r"\b(?:[Aa]ccounts|[Vv]ersions|[Ss]tories|[Tt]estimon(?:y|ies)) (?:[^.;]{0,60} )?(?:differ|diverge|conflict|vary)"
    r"|\b(?:is|are|was|were|remains?) (?:\w+ )?(?:disputed|contested|in dispute)\b"
    r"|\b(?:[Cc]onflicting|[Rr]ival) accounts\b"
)
PERSONAL = frozenset("he she him her his".split())
FOR_ANOTHER = frozenset("his her family relative relatives lawyer lawyers attorney attorneys".split())
WHO, CLEFT = frozenset({"that", "who"}), 6  # "it was the port | that", and words in which he stands whom it charges
FEWEST = 4  # words of an account
GAP = 2  # sentences of nobody, or of who answers, between an account and the answer to it
BACK = 2  # sentences in which a voice goes on
EARLIER = "earlier"  # opens what somebody else had said
LEAD = 24  # characters before an answer in its sentence: "But | the owner disagrees"
WIDTH = 16  # characters in which it stands
OWN = 4  # characters of "his" or "her" before those who speak for him
PRONOUNS = frozenset("it he she they this these those".split())
INSISTING = frozenset("insist maintain contend counter retort swear".split())
TO_COME = SUPPOSED | OUGHT | frozenset({"will"})
NEGATES = (NEGATION | NONE) - FAILING
CLAIMING = frozenset({"distancing", "accusing"})  # kinds of saying that somebody else may answer
# what each sign counts, and how much is enough
ANSWERED, FOR_HIM, TURNS, DENIES, INSISTS, ENOUGH, NEVER = 4, 3, 2, 2, 2, 3, -9


@record(frozen=True, slots=True)
class Account:
    """What one voice, None for the report itself, says in the run [start, end) of a text, in a sentence by number."""

    speaker: str | None
    voice: Attribution | None
    start: int
    end: int
    words: Sequence[str]
    number: int
    opens: int  # where the sentence begins

    @property
    def kind(self) -> str:
        """The kind of the verb of saying."""
        return speech_kinds().get(self.voice.verb, "") if self.voice is not None else ""

    @property
    def negates(self) -> bool:
        return any(word in NEGATES or word.endswith("n't") for word in self.words)


class Report:
    """One report as the search for opposed accounts reads it; what is denied in the ``settled`` sentences, by their
    starts, has its answer; ``n`` is the report's number."""

    def __init__(self, source: Cited, settled: Set[int], n: int, allegiance: Allegiance) -> None:
        self._source, self._settled, self._n, self._allegiance = source, settled, n, allegiance
        self._prose = [k for k, s in enumerate(source.sentences) if not (s.boilerplate or s.headline)]
        self._told = {k: self._accounts(k) for k in self._prose}

    def opposed(self) -> Iterator[tuple[Sequence[Account], Sequence[Account]]]:
        """Each two sides that are set against each other: what either says."""
        for told in self._told.values():
            for one, other in pairwise(told):
                if self._may_differ(one, other) and self._within(one, other) >= ENOUGH:
                    yield [one], [other]
        for at in range(1, len(self._prose)):
            other = _widest(self._told[self._prose[at]])
            answer = self._answer(other)
            back = at - 1
            while back and answer and self._answers_too(self._prose[back], answer):
                back -= 1
            one, before = (_widest(self._told[self._prose[max(0, back - k)]]) for k in (0, 1))
            if answer and one.speaker is None and before.speaker and self._claims(before, answer):
                one = before  # what somebody said is answered before what the report tells
            differ = self._may_differ(one, other)
            if differ and ((answer and self._claims(one, answer)) or self._framed(one, other)):
                if ANSWERED - (one.speaker is None) - (other.speaker is None) >= ENOUGH:
                    bare = answer is not None and len(folded_words(self._source.text[answer.end : other.end])) < FEWEST
                    whole = answer is not None and not sayings().isdisjoint(map(stem, self._words(answer)))
                    back = BACK if whole else int(bare)
                    yield self._before(one)[: 1 + back], [other, *self._behind(one, other, back * bare)]
                continue
            denied = (told for told in self._earlier(one, other) if self._across(told, other) >= ENOUGH)
            yield from (([told], [other]) for told in islice(denied, 1))

    def _words(self, denial: Denial) -> Sequence[str]:
        return folded_words(self._source.text[denial.opens : denial.end])

    def _answer(self, other: Account) -> Denial | None:
        """What says, as a sentence opens, that what was told before is not so."""
        told = (d for d in self._denials(other.number) if d.how == "told" and d.opens - other.opens <= LEAD)
        return next(told, None)

    def _accounts(self, number: int) -> list[Account]:
        """What voices say in a sentence; where none is told, the sentence itself, and who answers in it."""
        source, (first, last) = self._source, _run(self._source.sentences[number])
        voices = [a for a in source.attributions if a.speaker and a.scope[0] < last and first < a.scope[1]]
        told: list[Account] = []
        for voice in sorted(voices, key=lambda a: (max(a.scope[0], first), a.scope[1])):
            start, end = max(voice.scope[0], first), min(voice.scope[1], last)
            parted = TURN.search(source.text, max(first, voice.speaker_start - WIDTH), voice.speaker_start)
            if told and parted and told[-1].start < parted.start() < told[-1].end:
                told[-1] = self._account(told[-1].speaker, told[-1].voice, told[-1].start, parted.start(), number)
            if not (told and end <= told[-1].end and same_voice(voice.speaker, told[-1].speaker)):
                told.append(self._account(voice.speaker, voice, start, end, number))
        answer = next((d.speaker for d in self._denials(number) if d.how == "told"), None)
        return told or [self._account(answer, None, first, last, number)]

    def _account(self, speaker: str | None, voice: Attribution | None, start: int, end: int, number: int) -> Account:
        opens = self._source.sentences[number].start
        return Account(speaker, voice, start, end, folded_words(self._source.text[start:end]), number, opens)

    def _denials(self, number: int) -> list[Denial]:
        first, last = _run(self._source.sentences[number])
        return [d for d in self._source.denials if d.opens < last and first < d.end]

    def _answers_too(self, number: int, answer: Denial) -> bool:
        """True for a sentence in which the side that answers answers already."""
        theirs = [d.speaker or "" for d in self._denials(number) if d.how == "told"]
        side = self._allegiance.of_name(self._n, answer.speaker or "")
        sides = (self._allegiance.of_name(self._n, own) for own in theirs)
        return any(same_voice(own, answer.speaker) for own in theirs) or (side != "" and side in sides)

    def _may_differ(self, one: Account, other: Account) -> bool:
        """False for one voice, for questions and where nothing is said: "did not comment"."""
        first, second = (self._source.sentences[told.number] for told in (one, other))
        said = not any(NO_CLAIM.search(self._source.text, *_run(s)) for s in (first, second))
        asks = any(self._source.text[slice(*_run(s))].rstrip().endswith("?") for s in (first, second))
        near = second.paragraph - first.paragraph <= 1 + (other.number - one.number > 1)
        return (
            said
            and near
            and not (asks or (one is not other and same_voice(one.speaker, other.speaker)))
            and len(one.words) >= FEWEST
        )

    def _claims(self, one: Account, answer: Denial) -> bool:
        """True where an account is one that may be answered so: a fact, told by whose account is answered."""
        refuses = REFUSING.search(self._source.text, answer.opens, answer.end) is not None
        stated = states(self._source, one.voice, (one.start, one.end), refuses) and one.kind not in NO_FACT
        if one.speaker is None:  # "the recount will not come. The council | rejected it"
            stated = stated and not refuses and TO_COME.isdisjoint(one.words)
        return stated and not of_another(answer, self._source, one.speaker or "")

    def _framed(self, one: Account, other: Account) -> bool:
        """True where it is told before or behind two accounts that they differ."""
        sentences, text = self._source.sentences, self._source.text
        behind, before = sentences[other.number + 1 : other.number + 2], sentences[max(0, one.number - 1) : one.number]
        closed = any(CLOSES.search(text, *_run(s)) for s in behind)
        opened = any(DIFFER.search(text, *_run(s)) for s in before)
        return closed or (opened and not (self._counts(one) and self._counts(other)))

    def _weighed(self, one: Account, other: Account, marked: bool) -> int:
        """How much speaks for two accounts being opposed; that one alone negates, where they share words or a turn is
        ``marked``."""
        if len(other.words) < FEWEST:
            return NEVER
        denials = [
            d for told in (one, other) for d in self._source.denials if d.opens < told.end and told.start < d.end
        ]
        said = [d for d in denials if d.how in (("said", "part") if marked else ("said",))]
        denies = any(same_voice(d.speaker, other.speaker) for d in said)
        denied = marked and any(same_voice(d.speaker, one.speaker) for d in said)
        things = [self._things(told, bool(denies)) for told in (one, other)]
        shares = not things[0].isdisjoint(things[1])
        if denials and not (denies and shares) and not self._settled.isdisjoint((one.opens, other.opens)):
            return NEVER
        kinds = {other.kind, one.kind} if not denied else {other.kind}
        idle = not (NO_FACT - {"denial"} if denies else NO_FACT).isdisjoint(kinds)
        to_come = not TO_COME.isdisjoint(other.words if denies or denied else (*one.words, *other.words))
        if idle or to_come or (self._counts(one) and self._counts(other)):
            return NEVER
        if not states(self._source, one.voice, (one.start, one.end), False):
            return NEVER
        opens = next((word for word in other.words if word != "that"), "")
        takes_up = shares or (opens in PRONOUNS and not denials and not self._counts(other))
        negated = one.negates != other.negates and (marked or takes_up)
        insists = other.voice is not None and other.voice.verb in INSISTING
        unsaid = (one.speaker is None) + (other.speaker is None)
        signs = DENIES * (denies or denied) + INSISTS * insists + ENOUGH * self._turns_it_round(one, other)
        return signs + (one.kind in CLAIMING) + negated + takes_up - unsaid

    def _turns_it_round(self, one: Account, other: Account) -> bool:
        """True where a side that is named lays to another what is told: "… the army did it. The army blamed rebels"."""
        if other.voice is None or other.voice.verb != "blame" or one.speaker is None:
            return False
        side = self._allegiance.of_name(self._n, other.speaker or "")
        own = {word for word in folded_words(other.speaker or "") if is_content(word)}
        named = {named for _, named in self._allegiance.named(self._n, one.start, one.end)}
        return side in named or not own.isdisjoint(one.words)

    def _within(self, one: Account, other: Account) -> int:
        """What speaks for two accounts of one sentence being opposed, where a sign parts them."""
        lead = other.voice.speaker_start if other.voice is not None else other.start
        parted = TURN.search(self._source.text, max(one.opens, lead - WIDTH), lead)
        return TURNS + ("but" in parted.group()) + self._weighed(one, other, False) if parted else 0

    def _across(self, one: Account, other: Account) -> int:
        """What speaks for accounts of two sentences being opposed."""
        words = folded_words(self._source.text[other.opens : other.end])
        turns = not CONTRASTS.isdisjoint(words[:OPENS]) or "however" in words[:ASIDE] or words[0] == EARLIER
        weight = self._weighed(one, other, turns)
        return weight + TURNS * turns + FOR_HIM * self._of_one(one, other)

    def _of_one(self, one: Account, other: Account) -> bool:
        """True where both tell of one person, one of them for him, but not what he had done before or who he was, "he
        was a father of three"; and where the second says that it was he who charges: "it was the port that"."""
        if one.voice is None or other.voice is None:
            return False
        first = _run(self._source.sentences[one.number])
        subject, verb, behind = ([word for word in other.words if word != "that"] + [""] * 3)[:3]
        aside = (verb == "had" and verb not in one.words) or (verb in grammar().be and behind in articles())
        of_one = subject in ("he", "she") and not aside
        of_one = of_one and (
            any(m.type == "person" for m in self._source.mentions_in(*first))
            or not PERSONAL.isdisjoint(folded_words(self._source.text[slice(*first)]))
        )
        turned = subject == "it" and verb in grammar().be and behind in articles() and not WHO.isdisjoint(other.words)
        named = frozenset(other.words[:CLEFT]).intersection(folded_words(one.speaker or "")[-1:])
        turned = turned and (one.kind == "accusing" or bool(named))
        return turned or (of_one and self._is_for(one.voice) != self._is_for(other.voice))

    def _is_for(self, voice: Attribution) -> bool:
        """True for who speaks for another: his family, her lawyers."""
        begins = self._source.sentence_at(voice.start).start
        named = self._source.text[max(begins, voice.speaker_start - OWN) : max(begins, voice.speaker_end)]
        words = folded_words(named)
        return not (FOR_ANOTHER.isdisjoint(words) and around().kin.isdisjoint(words))

    def _things(self, account: Account, people: bool) -> frozenset[str]:
        """What an account tells of: deeds and things, not names, and ``people`` where they are what is denied."""
        tokens = self._source.tokens
        first, last = tokens.between(account.start, account.end)
        words = (word for word in tokens.words[first:last] if word.islower() and not word.isdigit())
        return frozenset(word for word in deeds(words) if people or not may_be_people(word))

    def _counts(self, account: Account) -> bool:
        tokens, (first, last) = self._source.tokens, self._source.tokens.between(account.start, account.end)
        begin = (k for k in tokens.where(NUMBERS, first, last) if tokens.low[k] != "one")
        return any(number_at(tokens, k, last) is not None for k in begin)

    def _before(self, one: Account) -> Sequence[Account]:
        """An account, and what its voice says right before it."""
        told, at = [one], self._prose.index(one.number) - 1
        while one.speaker and at >= 0 and len(told) <= BACK:
            more = _widest(self._told[self._prose[at]])
            if not (same_voice(more.speaker, one.speaker) and self._may_differ(more, more)):
                break
            told.append(more)
            at -= 1
        return told

    def _earlier(self, one: Account, other: Account) -> Iterator[Account]:
        """What may be answered: the account before another and what its voice says before it; where that is nobody's,
        or the other's own voice, also those before."""
        if self._may_differ(one, other):
            yield from self._before(one)
        at = self._prose.index(one.number)
        for back in range(1, min(GAP, at) + 1):
            if one.speaker is not None and not same_voice(one.speaker, other.speaker):
                return
            one = _widest(self._told[self._prose[at - back]])
            if self._may_differ(one, other) and self._things(one, True) & self._things(other, True):
                yield one

    def _behind(self, one: Account, other: Account, most: int) -> Sequence[Account]:
        """What its voice says behind an account that only tells that there is one, "he disagrees. …"; where it is of
        many, "residents tell a different story. …", what each of them says."""
        told, sentences, at = list[Account](), self._source.sentences, self._prose.index(other.number) + 1
        theirs = set(folded_words(other.speaker or ""))
        many = most > 1 and bool(re.fullmatch(r"\w[^A-Z]+s", other.speaker or ""))
        for number in self._prose[at : at + most]:
            more = _widest(self._told[number])
            named = more.speaker is not None and theirs.issuperset(folded_words(more.speaker))
            named = named or (many and more.speaker is not None and not same_voice(more.speaker, one.speaker))
            unnamed = other.speaker is None and not told
            ends = bool(told) and sentences[number].paragraph > sentences[told[-1].number].paragraph
            if ends or not (named or unnamed or self._source.text[more.opens] in QUOTES):
                break
            told.append(more)
        return told


def _run(sentence: Sentence) -> tuple[int, int]:
    return sentence.start, sentence.end


def _widest(accounts: Sequence[Account]) -> Account:
    return max(accounts, key=lambda one: one.end - one.start)
