"""One line for an event: which words of the telling that stands for it."""

from __future__ import annotations

import re

from briefing.brief.events.tellings import SPOKEN
from briefing.brief.evidence import Cited
from briefing.brief.lines.conjuncts import conjunct
from briefing.brief.lines.extent import CLOSE, before_next_word, before_speaker, begun, completed, hangs, without_tail
from briefing.brief.lines.headings import named_as
from briefing.brief.lines.naming import named
from briefing.brief.lines.standing import DAY, PRONOUNS, is_relative, is_verb, is_whole, without_loose_ends
from briefing.documents.dateline import dateline
from briefing.expressions import expression
from briefing.lexicon.events import stances
from briefing.lexicon.forms import is_finite
from briefing.model import Attribution, EventSpan

SUMMARY = 150  # characters
BARE = 2  # words behind the trigger without which a line says nothing: "the Pentagon warned"
# "since October in rallies" opens no clause of its own
SINCE = expression(rf"since {DAY}")
CAUSE = expression(r"\s*,?\s*(?:when|as|after)\b")  # "nine died | when a bridge fell": how the harm was done
AND_THEN = expression(r",?\s+and\s+(?:(?:also|then|later)\s+)?$")  # before the last verb of a list of deeds
# what follows the relative clause of a subject: "Ana Quispe, who was elected last year | , has resigned"
MAIN = expression(
    r",\s(?:has|have|had|is|are|was|were|will|would|may|might|can|could|said|told|[a-z]+ed)\b(?!.*\band \w+ed\b).*"
    r"|(?:(?<=day)|(?<=ing)|(?<=night))\s(?:said|told|has|have|had)\b.*"
)
SAID = expression(r", (?:said|says) (?:that|he|she|it|they)\b.*")  # what follows a clause within the one of who says it
SAYS = expression(
    r"(?:say|add|state|claim|confirm|report|announce|find|declare|note|tell)(?:s|ed|ing)?|said|found|told"
)
THAT = expression(r"\W*that\b")
FIRST = expression(r"\b(?:I|we|We|our|Our|my|My)\b")  # who speaks of himself
CLOSING = expression(r",[\"”]|,''")
QUOTED = expression(r"[\"“].*?[\"”]")
WHEN = 3  # words between a verb of saying and what is said: "said on Friday that"
GOING_ON = expression(r"\W*(?:and|but|or|then)\b", re.IGNORECASE)  # with the subject of the clause before
# before a verb that has no subject in its clause
SUBJECTLESS = expression(
    r"\W*(?:and|but|or|then|that|which|who)?(?:\W*\b(?:has|have|had|is|are|was|were|been|also|later|\w+ly))*\W*",
    re.IGNORECASE,
)
ARTICLES = expression(
    r"^(?:(?:following|during|with|in|at|on|by) (?:its|their|his|her|the|an?)|its|their|his|her) ", re.IGNORECASE
)


def trimmed(text: str, clause: tuple[int, int]) -> tuple[int, int]:
    """A run without the signs and spaces at its ends."""
    start, end = clause
    while start < end and not (text[start].isalnum() or text[start] in '“"$£€'):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '”".)%'):
        end -= 1
    return (start, end) if start < end else clause


def summary_of(source: Cited, event: EventSpan, alone: bool = False) -> str:
    """The words of the event's clause as a line of its own: without an opening conjunction and without who says so, but
    where one is told to have said it of an event that no other source tells (``alone``); its subject put before it
    where the clause has none, with what follows where it breaks off; the whole sentence where the clause cannot stand
    alone; shortened at a word."""
    text = source.text
    subject, start, end = conjunct(source, event) or ("", *event.clause)
    sentence = source.sentence_at(event.start)
    start = sentence.start if SINCE.match(text, start) else begun(source, event, start)
    end = before_speaker(source, event, end)
    if event.harm and CAUSE.match(text, end):
        end = before_speaker(source, event, sentence.end)
    if len(text[event.end : end].split()) < BARE and not event.noun:
        end = max(end, before_speaker(source, event, sentence.end))
    end = completed(source, event, before_next_word(source, event, end))
    words = " ".join(filter(None, (subject, without_tail(_as_line(source, start, end), source, end))))
    if event.lemma in stances() and (said := _by_saying(source, event, words)):
        return shortened(said)
    if (heading := named_as(source, event)) and not subject:
        return shortened(named(source, event.start, heading))
    next_word = _next_of_speaker(source, event)
    if next_word is not None and event.category in SPOKEN:
        speaker, first = next_word
        words = f"{speaker} {_as_line(source, first, end)}"
    elif alone and (saying := _saying(source, event)) is not None:
        speaker, first = saying
        words = " ".join(filter(None, (speaker, _as_line(source, first, end))))
    elif (tagged := _said_before(source, event)) is not None:
        words = _as_line(source, tagged, end)
    elif (next_word is not None or _is_behind_relative(source, event) or hangs(source, event, start)) and not subject:
        words = _whole_sentence(source, event) or words
    if not subject and (is_relative(text[start:end]) or not is_whole(named(source, event.start, words))):
        words = (
            _told_by_name(source, event, start, words)
            or _whole_sentence(source, event)
            or _with_its_subject(source, event, words)
            or _titled(source, words, event)
        )
    if event.clause[0] > sentence.start and words[:1] != text[sentence.start]:
        words = SAID.sub("", words)
    return shortened(_with_its_speaker(source, event, named(source, event.start, words)))


def _with_its_speaker(source: Cited, event: EventSpan, words: str) -> str:
    """Words that somebody says of himself, with who says them: "Ana Quispe: We will not go"."""
    if not FIRST.search(QUOTED.sub("", words)):
        return words
    for told in source.attributions:
        if told.scope[0] <= event.start < told.scope[1] and told.speaker_start >= 0:
            speaker = _speaker(source, told)
            speaker = told.speaker if speaker.lower() in PRONOUNS else speaker
            return words if speaker.casefold() in words.casefold() else f"{speaker}: {words}"
    return words


def _said_before(source: Cited, event: EventSpan) -> int | None:
    """Where the words begin that are said before who says them, and how, is told, which tells the event: "Nine have
    died, the navy conceded on Friday"."""
    sentence = source.sentence_at(event.start)
    for told in source.attributions:
        inverted = sentence.start <= told.scope[0] < told.scope[1] <= told.speaker_start + CLOSE
        last = max(told.scope[0], source.text.rfind("; ", told.scope[0], told.scope[1]) + 1)
        near = event.end - last < SUMMARY
        if inverted and near and told.speaker_start <= event.start and told.scope[1] >= event.clause[0] - CLOSE:
            return last
    return None


def _by_saying(source: Cited, event: EventSpan, words: str) -> str:
    """The words of what is done by saying it, with who says so: "Chile said on Friday that its men had not fired",
    "Ana Quispe: no ransom was paid"; empty where they name nobody."""
    sentence = source.sentence_at(event.start)
    for told in source.attributions:
        if sentence.start <= told.speaker_start and told.scope[0] <= event.start < told.scope[1]:
            if told.scope[0] < told.start:
                speaker = _speaker(source, told)
                if speaker.removeprefix("The ") in words:
                    quoted = CLOSING.search(source.text, event.end, told.scope[1])
                    end = quoted.start() if quoted else told.scope[1]
                    words = _as_line(source, max(told.scope[0], event.clause[0]), end)
                return f"{speaker}: {words}"
            return _as_line(source, sentence.start, before_speaker(source, event, sentence.end))
    return ""


def _saying(source: Cited, event: EventSpan) -> tuple[str, int] | None:
    """Who tells of a deed, where the words behind do not name him, and where the words begin that say so: "The army
    said that rebels had burned the village"; None where nobody is told to say it first."""
    text, first, at = source.text, source.sentence_at(event.start).start, event.clause[0]
    if event.noun:
        return None
    for told in source.attributions:
        if not (first <= told.speaker_start < told.end <= at < told.scope[1]) or told.scope[0] < told.start:
            continue
        between = text[told.end : at].split()
        if len(between) > WHEN or (between and between[-1][-1] in ",;:"):
            continue
        if not (SAYS.fullmatch(told.verb) or THAT.match(text, at) or between[-1:] == ["that"]):
            continue  # "accused them of ordering the raid"
        before = any(map(is_verb, text[first : told.speaker_start].split()))  # "since May, when Chile said that …"
        if not before and not any(e.told and first <= e.start < told.start for e in source.events):
            return "", first
        # "denied it and said that …": the speaker is said again
        finite = SAYS.fullmatch(told.verb) and not text[: told.end].endswith("ing")
        return (_speaker(source, told), told.start) if finite else None
    return None


def _is_behind_relative(source: Cited, event: EventSpan) -> bool:
    """True for a deed of the main clause that stands behind a relative one: "put a group that nobody knew on a list,
    and froze its assets"."""
    then = AND_THEN.search(source.text, event.clause[0], event.start)
    relative = then is not None and then.group().startswith(",") and THAT.match(source.text, event.clause[0])
    return bool(relative) and not event.noun


def _speaker(source: Cited, told: Attribution) -> str:
    """The words that name a speaker, with their article."""
    article = source.text[: told.speaker_start].endswith(("the ", "The "))
    return ("The " if article else "") + source.text[told.speaker_start : told.speaker_end]


def _next_of_speaker(source: Cited, event: EventSpan) -> tuple[str, int] | None:
    """Who is told to say something and then does another, and where that begins: "said that the toll held, and | urged
    calm"; what is no word of his only behind a comma."""
    then = AND_THEN.search(source.text, event.clause[0], event.start)
    if event.noun or then is None or not (then.group().startswith(",") or event.category in SPOKEN):
        return None
    at = event.clause[0]
    for told in source.attributions:
        said = told.speaker_start >= 0 and told.end <= at < told.scope[1]
        if said and (at - told.end <= CLOSE or source.text.startswith("that ", at)):
            return _speaker(source, told), then.end()
    return None


def _as_line(source: Cited, start: int, end: int) -> str:
    """A run of a source without its loose ends."""
    following, sentence = source.text[end : end + 24].split(), source.sentence_at(start)
    words = " ".join(source.text[start:end].split())
    if start <= sentence.start:
        words = _without_dateline(words)
    whole = start <= sentence.start and end >= sentence.end
    return without_loose_ends(words, following[0] if following else "", whole)


def _without_dateline(words: str) -> str:
    """A sentence without the dateline with which it opens a report."""
    place = dateline(words)
    return words[place.end :].lstrip(" –—-:") if place else words


def _told_by_name(source: Cited, event: EventSpan, start: int, words: str) -> str:
    """A clause without a subject with the name of who does it, where that stands right before it."""
    own = " ".join(source.text[start : event.start].split())
    if event.noun or not SUBJECTLESS.fullmatch(own):
        return ""
    if GOING_ON.match(own):
        return f"{event.actors[0]} {words}" if event.actors else ""
    before = source.mentions_in(source.sentence_at(start).start, start)
    named_last = bool(before) and start - before[-1].end <= CLOSE  # "the navy, which", not "a raid of the navy that"
    told = named_last and before[-1].name in (*event.actors, *event.targets)
    return f"{before[-1].name} {MAIN.sub('', words)}" if told else ""


def _whole_sentence(source: Cited, event: EventSpan) -> str:
    """The sentence of an event up to who says it, where it can stand alone."""
    sentence = source.sentence_at(event.start)
    words = _as_line(source, sentence.start, before_speaker(source, event, sentence.end))
    return words if is_whole(words) or is_whole(named(source, event.start, words)) else ""


def _with_its_subject(source: Cited, event: EventSpan, words: str) -> str:
    """The sentence of words that begin with a verb, though it begins with a pronoun: "It threatens | to send"."""
    bare = words.split(" ", 1)[0]
    if event.noun or not (bare == "to" or (bare.islower() and is_finite(bare))):
        return ""
    sentence = source.sentence_at(event.start)
    return _as_line(source, sentence.start, before_speaker(source, event, sentence.end))


def _titled(source: Cited, words: str, event: EventSpan) -> str:
    """A noun's clause as a heading: "its summit in Abuja" is the summit in Abuja, where nobody knows whose it is."""
    return ARTICLES.sub("", words) if event.noun and named(source, event.start, words) == words else words


def shortened(words: str) -> str:
    """Words as one line that begins with a capital, cut at a word where it is long."""
    line = " ".join(words.split())
    if len(line) > SUMMARY:
        line = line[: line.rfind(" ", 0, SUMMARY)].rstrip(" ,;:") + " …"
    return line[:1].upper() + line[1:]
