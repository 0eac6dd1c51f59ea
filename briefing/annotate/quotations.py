"""Quotations that go on over several sentences: each has the speaker of the first."""

from __future__ import annotations

from briefing.model import Attribution, Sentence


def inside_quotation(text: str, sentence: Sentence) -> bool:
    """True where the sentence begins with a quotation mark or goes on inside one opened before it in its paragraph."""
    if text[sentence.start] in '“"':
        return True
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    if before.count("“") > before.count("”"):
        return True
    mark = before.rfind('"')  # counting them fails where one is lost
    return mark >= 0 and before[mark + 1 : mark + 2].isalnum() and not before[mark - 1 : mark].isalnum()


def carried(source: Attribution, sentence: Sentence) -> Attribution:
    """The same speaker for a further sentence of what is quoted."""
    return Attribution(
        sentence.start, sentence.start, source.speaker, source.speaker_start, source.speaker_end,
        source.verb, (sentence.start, sentence.end), source.anonymous,
    )  # fmt: skip
