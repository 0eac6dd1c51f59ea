"""Mails forwarded inside the text of another: where it begins, and the headers that the mail program wrote there."""

from __future__ import annotations

import re

from briefing.expressions import expression
from briefing.record import record

# The lines that Gmail, Thunderbird, Outlook, Apple Mail and their translations put above a forwarded mail.
_BEGINS = expression(
    r"^[> ]*(?:-{2,}\s*(?:Forwarded [Mm]essage|Original [Mm]essage|Weitergeleitete Nachricht"
    r"|Ursprüngliche Nachricht|Message transféré|Message d'origine|Mensaje reenviado|Mensaje original"
    r"|Пересылаемое сообщение|Пересылаемое письмо)\s*-{2,}|Begin forwarded message:|_{20,})[ \t]*\n",
    re.M,
)
_FIELDS = {
    "sender": ("from", "von", "de", "от", "от кого"),
    "date": ("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "дата"),
    "subject": ("subject", "betreff", "objet", "asunto", "тема"),
    "other": ("to", "cc", "bcc", "reply-to", "an", "à", "para", "кому", "resent-from", "importance"),
}
_NAMES = {name: field for field, names in _FIELDS.items() for name in names}
_HEADER = expression(r"^[> ]*\*{0,2}([^\W\d_][\w -]{0,14}?)\*{0,2}\s?:\*{0,2}[ \t]*(.*)$")
_QUOTE = expression(r"^> ?", re.M)
_MOST_LINES = 14


@record(frozen=True, slots=True)
class Forwarded:
    """A mail inside another, with what its headers say, word for word."""

    text: str
    sender: str = ""
    date: str = ""
    subject: str = ""


def split(text: str) -> tuple[str, Forwarded | None]:
    """The words above a forwarded mail, and that mail; all words and None where there is none."""
    for begins in _BEGINS.finditer(text):
        found = _headers(text, begins.end())
        if found:
            fields, end = found
            rest = text[end:]
            quoted = [line.startswith(">") for line in rest.split("\n") if line.strip()]
            if quoted and all(quoted):
                rest = _QUOTE.sub("", rest)
            if rest.strip():
                return text[: begins.start()].strip(), Forwarded(rest.strip(), **fields)
    return text, None


def _headers(text: str, start: int) -> tuple[dict[str, str], int] | None:
    """The headers under the line that begins a forwarded mail, and where they end; None where they are none."""
    fields: dict[str, str] = {}
    seen, at, last = 0, start, ""
    for line in text[start:].split("\n", _MOST_LINES)[:_MOST_LINES]:
        header = _HEADER.match(line)
        field = _NAMES.get(header[1].lower().strip()) if header else None
        if header and field:
            seen += 1
            fields.setdefault(field, header[2].strip())
            last = field
        elif not line.strip(" >"):
            if seen:
                break
        elif seen and last == "other":
            pass  # a list of addresses on several lines
        elif seen:
            fields[last] += " " + line.strip(" >")  # a long subject goes on
        else:
            return None
        at += len(line) + 1
    fields.pop("other", None)
    return (fields, min(at, len(text))) if seen >= 2 else None
