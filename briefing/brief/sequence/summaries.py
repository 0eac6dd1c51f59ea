"""One line for an event: which words of the telling that stands for it."""

from __future__ import annotations

from briefing.brief.evidence import Cited
from briefing.brief.lines.conjuncts import conjunct
from briefing.brief.lines.extent import LONGEST, before_speaker, cut, is_said, own_clause
from briefing.brief.lines.headings import named_as
from briefing.brief.lines.lead import bare
from briefing.brief.lines.naming import named
from briefing.brief.lines.relatives import told_of_its_head
from briefing.brief.lines.standing import BEFORE_CUT, DANGLING, PRONOUNS, is_whole, paired, without_loose_ends
from briefing.expressions import expression
from briefing.model import Attribution, EventSpan

QUOTED = expression(r"\s*[\"“][^\"“”]{1,80}[\"”]")  # with which a deed goes on
CLOSING = expression(r",([\"”])$")  # of a quotation behind which its speaker is cut off


def trimmed(text: str, clause: tuple[int, int]) -> tuple[int, int]:
    """A run without the signs and spaces at its ends."""
    start, end = clause
    while start < end and not (text[start].isalnum() or text[start] in '“"$£€'):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '”".)%'):
        end -= 1
    return (start, end) if start < end else clause


def summary_of(source: Cited, event: EventSpan) -> str:
    """The sentence of the event as its report prints it, the one of whom it begins with a pronoun named; of several
    deeds the event's own, of several clauses its own, where these stand alone beyond doubt, a relative clause with its
    noun; a long one up to where a clause that can be spared begins."""
    if heading := named_as(source, event):
        return shortened(named(source, event.start, heading))
    sentence = source.sentence_at(event.start)
    line = told_of_its_head(source, event) or _own_deed(source, event)
    if not line:
        start = own_clause(source, event) or sentence.start
        end = cut(source.text, start, event.end, before_speaker(source, event, sentence.end))
        line = _line(source, event, start, end)
    return shortened(_with_its_speaker(source, event, line))


def _own_deed(source: Cited, event: EventSpan) -> str:
    """The words of one of the deeds of a clause with their subject; empty where it has one deed or they don't stand
    alone."""
    found = conjunct(source, event)
    sentence = source.sentence_at(event.start)
    begins = event.clause[0] <= sentence.start or own_clause(source, event) is not None
    if found is None or not begins or is_said(source, event):
        return ""
    subject, start, end = found
    end = cut(source.text, start, event.end, before_speaker(source, event, end))
    quoted = QUOTED.match(source.text, end, sentence.end)  # "pledged | “every help”"
    behind = source.text[end : end + 24].split()
    words = source.line(start, quoted.end() if quoted else end)
    words = words if quoted else without_loose_ends(words, behind[0] if behind else "")
    line = named(source, event.start, " ".join(filter(None, (subject, words))))
    return line if is_whole(line) else ""


def _line(source: Cited, event: EventSpan, start: int, end: int) -> str:
    words = CLOSING.sub(r"\1", bare(source.line(start, end)).rstrip(" ,;:–—-“"))
    if end < source.sentence_at(event.start).end:
        words = BEFORE_CUT.sub("", words)
        words = words if words.endswith(" said") else DANGLING.sub("", words)
    return named(source, event.start, paired(words))


def _with_its_speaker(source: Cited, event: EventSpan, line: str) -> str:
    """A sentence out of a longer quotation, with who says it: "Ana Quispe: We will not go"."""
    told = speaker_apart(source, event)
    if told is None or told.speaker.casefold() in line.casefold():
        return line
    article = source.text[: told.speaker_start].endswith(("the ", "The "))
    named_so = source.text[told.speaker_start : told.speaker_end]
    speaker = told.speaker if named_so.lower() in PRONOUNS else ("The " if article else "") + named_so
    return f"{speaker}: {line}"


def speaker_apart(source: Cited, event: EventSpan) -> Attribution | None:
    """Who says a sentence of a longer quotation or post, told in another one."""
    sentence = source.sentence_at(event.start)
    for told in source.attributions:
        apart = told.speaker_start >= 0 and not sentence.start <= told.speaker_start < sentence.end
        if apart and told.scope[0] <= event.start < told.scope[1]:
            return told
    return None


def shortened(words: str) -> str:
    """Words as one line that begins with a capital, cut at a word where it is long."""
    line = " ".join(words.split())
    if len(line) > LONGEST:
        line = line[: line.rfind(" ", 0, LONGEST)].rstrip(" ,;:") + " …"
    return line[:1].upper() + line[1:]
