"""One line for an event: which of its tellings, and which words of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from briefing.brief.conjuncts import conjunct
from briefing.brief.evidence import Cited
from briefing.brief.lines import is_relative, is_whole, without_loose_ends
from briefing.brief.naming import named
from briefing.brief.status import NO_COPIES
from briefing.brief.tellings import BESIDE, Cluster, Telling
from briefing.expressions import expression
from briefing.model import EventSpan

SUMMARY = 150  # characters
BARE = 2  # words behind the trigger without which a line says nothing: "the Pentagon warned"
# "since October in rallies" opens no clause of its own
SINCE = expression(
    r"since (?:early |late |mid-?|last )*"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
# how a clause begins that only says what led to something, of whom something is said, or what somebody does to it
FRAGMENT = expression(
    r"\W*(?:prompted|triggered|sparked|caused|followed|due|because|responsible|blamed|accused|suspected|charged"
    r"|in (?:response|retaliation|revenge|protest|outrage|reaction|connection)|on (?:suspicion|charges)|as a result"
    r"|(?:which|whom) (?:the|an?|its|his|her|their|he|she|they|it|(?-i:[A-Z])\w+))\b",
    re.IGNORECASE,
)
CAUSE = expression(r"\s*,?\s*(?:when|as)\b")  # "nine died | when a bridge fell": how the harm was done
AND_THEN = expression(r",\s+and\s+(?:(?:also|then|later)\s+)?$")  # before the last verb of a list of deeds
GOING_ON = expression(r"\W*(?:(?:and|but|or|then)\b|$)", re.IGNORECASE)  # with the subject of the clause before
# before a verb that has no subject in its clause
SUBJECTLESS = expression(
    r"\W*(?:and|but|or|then|that|which|who)?(?:\W*\b(?:has|have|had|is|are|was|were|been|also|later|\w+ly))*\W*",
    re.IGNORECASE,
)
CLOSE = 2  # characters between a name and the relative clause that tells of it
NEAR = 40  # characters from the end of a clause to the speaker whose title it holds: ", FBI | Director Wray said"
ARTICLES = expression(r"^(?:following |during |with |in |at |on |by )?(?:its|their|his|her|the|an?) ", re.IGNORECASE)
SPEAKERS = 6  # words between a comma and the last of several speakers: ", the police and the fire brigade"


def lead_of(cluster: Cluster, category: str, sources: Sequence[Cited], leads: Mapping[str, str] = NO_COPIES) -> Telling:
    """The telling that summarises the event: what its sentence is about, of the event's category, dated, by a verb,
    with an actor, not a headline; not that of a source for which another stands that tells it too (``leads``)."""
    kinds = Counter(kind for t in cluster.tellings for kind in t.event.kinds[:1])
    main = kinds.most_common(1)[0][0] if kinds else ""

    def worth(t: Telling) -> tuple[bool, bool, bool, bool, bool, tuple[bool, bool, int], bool, int, int, int]:
        e = t.event
        dated = e.date is not None and e.basis != "inferred"
        telling = not main or main in e.kinds
        score = 2 * dated + (not e.noun) + 2 * bool(e.actors) + bool(e.targets) + bool(e.places) + (not e.harm)
        score -= 3 * _begins_in_the_middle(sources[t.source].text, e)
        length = -abs((e.clause[1] - e.clause[0]) - 90)  # neither a fragment nor a paragraph
        text = sources[t.source].text
        fragment = FRAGMENT.match(text, e.clause[0]) is not None
        line = not fragment and is_whole(" ".join(text[slice(*e.clause)].split()))
        whole = line and e.role not in BESIDE
        own = e.category == category
        begun = not fragment, telling, score
        event = not (e.headline or t.tally), _tells(e, line), not t.refers
        return *event, whole, whole and e.told, begun, own, length, -t.source, -t.index

    telling = {sources[t.source].id for t in cluster.tellings}
    return max((t for t in cluster.tellings if leads.get(sources[t.source].id) not in telling), key=worth)


def _tells(event: EventSpan, line: bool) -> bool:
    """True for words that say what happened, not only what harm it did or that there was such a thing; those of a
    clause where they make a ``line``."""
    return not event.harm and (event.role in ("told", "earlier") or (event.role == "clause" and line))


def _begins_in_the_middle(text: str, event: EventSpan) -> bool:
    """True for a clause without its subject: "that stormed the palace", "but pulled back"."""
    words = text[event.clause[0] : event.start].strip(" ,;:–—-\n").lower().split()
    return (
        not words
        or words[0] in ("that", "which", "who", "whose", "where", "and", "but", "since", "as")
        or len(words) < 1
    )


def trimmed(text: str, clause: tuple[int, int]) -> tuple[int, int]:
    """A run without the signs and spaces at its ends."""
    start, end = clause
    while start < end and not (text[start].isalnum() or text[start] in '“"$£€'):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '”".)%'):
        end -= 1
    return (start, end) if start < end else clause


def summary_of(source: Cited, event: EventSpan) -> str:
    """The words of the event's clause as a line of its own: without who says so and without an opening conjunction, its
    subject put before it where the clause has none, with what follows where it breaks off; the whole sentence where
    the clause cannot stand alone; shortened at a word."""
    text = source.text
    subject, start, end = conjunct(source, event) or ("", *event.clause)
    sentence = source.sentence_at(event.start)
    if SINCE.match(text, start):
        start = sentence.start
    end = _before_speaker(source, event, end)
    if event.harm and CAUSE.match(text, end):
        end = _before_speaker(source, event, sentence.end)
    if len(text[event.end : end].split()) < BARE and not event.noun:
        end = max(end, _before_speaker(source, event, sentence.end))
    words = " ".join(filter(None, (subject, _as_line(source, start, end))))
    if not subject and _is_the_speakers(source, event):
        words = _whole_sentence(source, event) or words
    if not subject and (is_relative(text[start:end]) or not is_whole(named(source, event.start, words))):
        words = (
            _told_by_name(source, event, start, words)
            or _whole_sentence(source, event)
            or _titled(source, words, event)
        )
    return shortened(named(source, event.start, words))


def _is_the_speakers(source: Cited, event: EventSpan) -> bool:
    """True for the second deed of one who is told to say something first: "said that the toll held, and urged calm"."""
    if event.noun or not AND_THEN.search(source.text, event.clause[0], event.start):
        return False
    return any(0 <= event.clause[0] - told.end <= CLOSE and told.speaker_start >= 0 for told in source.attributions)


def _as_line(source: Cited, start: int, end: int) -> str:
    """A run of a source without its loose ends."""
    following, sentence = source.text[end : end + 24].split(), source.sentence_at(start)
    words = " ".join(source.text[start:end].split())
    whole = start <= sentence.start and end >= sentence.end
    return without_loose_ends(words, following[0] if following else "", whole)


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
    return f"{before[-1].name} {words}" if told else ""


def _whole_sentence(source: Cited, event: EventSpan) -> str:
    """The sentence of an event up to who says it, where it can stand alone."""
    sentence = source.sentence_at(event.start)
    words = _as_line(source, sentence.start, _before_speaker(source, event, sentence.end))
    return words if is_whole(words) or is_whole(named(source, event.start, words)) else ""


def _titled(source: Cited, words: str, event: EventSpan) -> str:
    """A noun's clause as a heading: "its summit in Abuja" is the summit in Abuja, where nobody knows whose it is."""
    return ARTICLES.sub("", words) if event.noun and named(source, event.start, words) == words else words


def _before_speaker(source: Cited, event: EventSpan, end: int) -> int:
    """Where the words of an event end, if those that name their speaker come last: "…, the fire brigade said"."""
    for told in source.attributions:
        behind = told.scope[0] <= event.start < told.scope[1] and event.end <= told.speaker_start and end <= told.end
        if behind and told.speaker_start - end < NEAR:
            cut = min(end, told.speaker_start)
            comma = source.text.rfind(",", event.end, cut)
            apart = comma > 0 and len(source.text[comma:cut].split()) <= SPEAKERS
            return comma if apart else cut
    return end


def shortened(words: str) -> str:
    """Words as one line that begins with a capital, cut at a word where it is long."""
    line = " ".join(words.split())
    if len(line) > SUMMARY:
        line = line[: line.rfind(" ", 0, SUMMARY)].rstrip(" ,;:") + " …"
    return line[:1].upper() + line[1:]
