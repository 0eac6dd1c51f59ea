"""What a denial answers where it stands: a clause of its sentence, what was said or charged before it, or what it says
that others claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.annotate.voices.said import speaker_at
from briefing.brief.contradictions.assertions import HARM, Told
from briefing.brief.contradictions.topics import Saying
from briefing.brief.contradictions.unsure import OUGHT, UNABLE
from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon.deeds import bare, deed, deeds, is_people
from briefing.lexicon.denials import documents, harm
from briefing.lexicon.forms import stem
from briefing.model import Attribution, Denial
from briefing.tokens import folded_words

BACK, CHARGE = 2, 3  # sentences before a denial that it may answer, and in which the charge stands that it answers
CLAIMED = expression(
    r"(?:(?<![\w'’])(?P<owner>(?!The |An? |All |Any )[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,4}"
    r"|[Tt]he [\w-]+(?=['’]))(?:['’]s?)? )?"
    r"(?P<noun>claims?|(?:(?:newspaper|media|press|television|radio|intelligence) )?reports?|rumou?rs|allegations?"
    r"|accusations?|charges?|suggestions?|assertions?|speculation|statements?|accounts?|notions?|lies?|insinuations?"
    r"|boasts?|theor(?:y|ies)|findings?|complaints?|criticism)"
    r"(?: (?:by|from|of) (?P<by>[^,;:\"“]{3,60}?)"
    r"| (?:in|on|appearing|going|doing|making|circulat(?:ing|ed)|published|posted|aired|spread|made) [^,;:]{3,60}?)?"
    r" (?:that|of) $"
)
# a noun for what stands before it: "…, a charge that | the mayor denied"
APPOSED = expression(
    r",? (?:an? |the )?(?:\w+ )?"
    r"(?:charge|claim|allegation|accusation|suggestion|assertion|report|finding|account|version)s?,? "
    r"(?:(?:that|which) [^.;]{0,40}, )?$"
)
# a claim that may stand further off, and whose words go on: "the allegation was dismissed by …, who called it a loan"
NAMED = expression(r"\b[Tt]he (?:allegation|accusation|charge)s?\b")
WANTED = frozenset("call calls demand demands request requests appeal appeals offer offers proposal proposals".split())
REFUSING = expression(r"\b(?:reject|dismiss|rebuff)")
# who says nothing, or what he will do, is not contradicted by a bare denial
NO_CLAIM = expression(
    r"\bnot (?:\w+ )?(?:respond|comment|reply|return|answer)|\b(?:declined|refused) to comment|\bbe reached\b"
    r"|\bno comment\b"
    r"|\b(?:[Ww]e|I)(?:['’]ll| (?:shall|will|won))\b"
)
REACH = 24  # characters of a verb and of what stands before the next
SUCH = "thing"  # denied in "no such thing", whoever tells of it
PASSIVE = expression(
    r"\s(?:was|were|is|are|(?:has|have|had) been) (?:\w+ )?(?:denied|reject|dismiss|disput|refut|rebut)\w* by\b"
)

# whose account it is, also where a scraped text lost the apostrophe
OWNED = expression(
    r"(\w+['’]s?|[A-Z]\w+s) (?:account|version|story|claims?|statements?|reports?|allegations?|accusations?)\b"
)


# somebody says it who is no known speaker: "a blog hinted that"
SAID_THAT = expression(r"\b(?:suggest|claim|alleg|assert|insinuat|hint|speculat|complain)\w* that\b")


class Answered:
    """What the denials of a case answer where they stand; ``told`` are its sentences by source and start."""

    def __init__(self, sources: Sequence[Cited], told: Mapping[tuple[int, int], Told]) -> None:
        self._sources, self._told = sources, told

    def by(self, n: int, denial: Denial) -> Iterator[Saying]:
        """What stands right before a denial and is answered by it: the clause before it in its sentence, what the
        sentences before say of the same, or charge somebody with."""
        source = self._sources[n]
        at = source.sentence_number(denial.start)
        paragraph = source.sentences[at].paragraph
        here = self._apposed(n, denial, at) or self._charged(n, denial, at, paragraph)
        if here is not None:
            yield here
            return
        answered: list[tuple[int, int, Saying]] = []  # how much it tells of what the denial's sentence tells, and where
        more = deeds(folded_words(source.text[denial.start : source.sentences[at].end]))
        claim = denial.how == "told" and NAMED.search(source.text, denial.opens, denial.end)
        back = CHARGE if claim else BACK
        for number in range(at, max(-1, at - back - 1), -1):
            told = self._told.get((n, source.sentences[number].start))
            if told is None or told.sentence.paragraph < paragraph - 1 or (number < at and told.asks):
                break
            found = self._answered_in(n, told, denial, number == at)
            if found is not None and (denial.how != "told" or number == at):
                yield found
                return
            if found is not None:
                common = more & deeds(folded_words(source.text[found.start : found.end]))
                answered.append((len(common), number, found))
        if answered:
            _, number, found = max(answered, key=lambda one: one[:2])
            yield found

    def told_of(self, n: int, denial: Denial) -> Saying | None:
        """What a denial says that others claim: "rejected | the opposition's claim that | the dam had burst"."""
        if denial.how != "said":
            return None
        source = self._sources[n]
        met = CLAIMED.search(source.text[source.sentence_at(denial.start).start : denial.start])
        if met is None:
            return None
        words = met["by"] or met["owner"] or met["noun"]
        passive = PASSIVE.search(source.text, denial.start, denial.end)
        end = passive.start() if passive else denial.end
        return Saying(n, denial.start, end, words.removeprefix("the ").strip(), 2, told_of=True)

    def _apposed(self, n: int, denial: Denial, at: int) -> Saying | None:
        """What its own sentence tells before a denial that calls it a claim: "aid was stolen, a charge that | …"."""
        source, sentence = self._sources[n], self._sources[n].sentences[at]
        noun = APPOSED.search(source.text, sentence.start, denial.opens) if denial.how == "told" else None
        told = self._told.get((n, sentence.start))
        if noun is None or noun.start() == sentence.start or told is None:
            return None
        voice = told.voice(told.tokens.at(noun.start() - sentence.start) - 1)
        if voice is not None and same_voice(voice.speaker, denial.speaker):
            voice = None
        start = max(sentence.start, voice.scope[0]) if voice else sentence.start
        return Saying(n, start, noun.start(), voice.speaker if voice else None, 2)

    def _charged(self, n: int, denial: Denial, at: int, paragraph: int) -> Saying | None:
        """The charge before a denial that only answers: "Chile accused … | … | The company denied it"."""
        if denial.how != "told":
            return None
        for number in range(at - 1, max(-1, at - CHARGE - 1), -1):
            told = self._told.get((n, self._sources[n].sentences[number].start))
            if told is None or told.sentence.paragraph < paragraph - 2:
                return None
            charge = told.charge()
            if charge is not None and not same_voice(charge.speaker, denial.speaker):
                end = min(charge.scope[1], told.sentence.end)
                return Saying(n, charge.speaker_start, end, charge.speaker, 2)
        return None

    def _deeds(self, n: int, denial: Denial) -> frozenset[str]:
        """The kinds of deeds that the heads of a denial tell; a word that tells its own only beside others may not:
        "the right | course"."""
        own = self._told.get((n, self._sources[n].sentence_at(denial.start).start))
        at = {head: list(own.at(denial.start, denial.end, [head])) if own else [] for head in denial.heads}
        return frozenset(deed(h) for h, ks in at.items() if not ks or own is None or any(own.names[k] for k in ks))

    def _answered_in(self, n: int, told: Told, denial: Denial, same: bool) -> Saying | None:
        """What a sentence says that a denial in it or behind it answers."""
        names = HARM if denial.heads[:1] and denial.heads[0] in harm() else self._deeds(n, denial)
        own = speaker_at(told.source.attributions, denial.start) if same else None
        countered = own is not None and own.speaker_start > told.sentence.start and told.turns(own.speaker_start)
        any_deed = denial.how == "told" or countered or (same and denial.how == "said" and told.turns(denial.opens))
        if not any_deed and names and names <= bare():
            things = denial.words - set(denial.heads)
            if things and things.isdisjoint(map(stem, told.tokens.low)):
                return None  # "closed doors", "has no front door"
        charge = told.charge() if not same else None
        words = told.source.text[charge.scope[0] : charge.scope[1]] if charge else ""
        if charge is not None and charge.speaker != denial.speaker and (any_deed or names & deeds(folded_words(words))):
            return Saying(n, charge.speaker_start, min(charge.scope[1], told.sentence.end), charge.speaker, 2)
        claimless = NO_CLAIM.search(told.source.text, told.sentence.start, told.sentence.end)
        if any_deed and not same and (claimless or not OUGHT.isdisjoint(told.tokens.low)):
            return None  # what ought to be, and is no fact
        refuses = any_deed and not same and REFUSING.search(told.source.text, denial.opens, denial.end)
        if refuses and not WANTED.isdisjoint(told.tokens.low):
            return None  # what is asked for is refused, and no fact
        saying = {a.start for a in told.source.attributions if not same or a.scope[0] <= denial.start < a.scope[1]}
        for k in told.predicates(denial.opens) if any_deed else told.deeds_before(denial.opens, names):
            at = told.sentence.start + told.tokens.starts[k]
            theirs = (d for d in told.denials if d.opens <= at < d.end and d.how in ("said", "told"))
            if not same and any(
                d.how == "told" or not d.speaker or same_voice(d.speaker, denial.speaker) for d in theirs
            ):
                continue  # what is denied there as well, or answers by itself
            if denial.how == "told" and own is not None and own.speaker_start <= at < own.start:
                continue  # "the ministry, when asked, | said that no such case exists"
            if at in saying or (any_deed and UNABLE.search(told.source.text, told.sentence.start, at + REACH)):
                continue  # the verb of who says that it is denied, or what is
            if denial.how == "done" and is_people(told.tokens.low[k]):
                continue  # "strikers | came", said not to be strikers
            voice = told.voice(k)
            speaker = voice.speaker if voice else None
            if countered and voice is None and denial.how != "said":
                continue  # "the firm confirmed it, but said that nobody had been hurt"
            if not same and denial.how == "told" and not _may_answer(denial, told, voice):
                continue  # what is answered was said
            said_so = any_deed and voice is not None and told.holds(k)
            if not same_voice(speaker, denial.speaker) and (
                said_so or told.grade(k, denial.how == "thing" and not any_deed)
            ):
                run = told.run(k)
                if any_deed and same:  # all of it up to the denial: "declared him the winner, a result that …"
                    run = run[0] if voice is None else max(voice.scope[0], told.sentence.start), denial.opens
                elif any_deed and voice is not None:
                    run = told.said(voice)
                return Saying(n, *run, speaker or None, 2)
        return None


def _may_answer(denial: Denial, told: Told, voice: Attribution | None) -> bool:
    """True for what somebody said, or what a document tells that is called untrue."""
    if voice is None:
        words = folded_words(told.source.text[denial.start : denial.end])
        said = SAID_THAT.search(told.source.text, told.sentence.start, told.sentence.end)
        paper = not (documents().isdisjoint(words) or documents().isdisjoint(told.tokens.low))
        return SUCH in denial.words or said is not None or "such" in words or paper
    return voice.verb != "figure" and not of_another(denial, told.source, voice.speaker or "")


def same_voice(one: str | None, other: str | None) -> bool:
    """True for one speaker, also where one is called by the end of the name alone: "the Works Department",
    "the department"; "criminal record", "records"."""
    a, b = sorted(((one or "").casefold(), (other or "").casefold()), key=len)
    one_word = " " not in a and stem(a) == stem(b.rpartition(" ")[2])
    return a == b or bool(a and (one_word or b.endswith(f" {a}")))


def of_another(denial: Denial, source: Cited, speaker: str) -> bool:
    """True where what is denied is told to be what somebody else says: "disputed the ministry's account"."""
    owner = OWNED.search(source.text, denial.start, denial.end) if denial.how == "told" else None
    return owner is not None and stem(owner[1].lower().rstrip("'’")) not in map(stem, folded_words(speaker))
