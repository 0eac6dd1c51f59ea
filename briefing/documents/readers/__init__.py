"""The formats that can be read, told apart by what is in the bytes and only then by stated type and name.

A new format is a module here with a ``read(material: Material) -> Iterator[Extract | Refusal]`` that raises
``Unreadable``, a line in FORMATS, and a rule in sniff.py; cleaning, titles and dates are done after it, for every
format alike. A module is imported when its format is met, and with it what it needs from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from briefing.documents.clean import clean_line
from briefing.documents.extract import Extract, Material, Reader, Refusal, Unreadable
from briefing.documents.readers.made import MADE, is_made
from briefing.documents.readers.sniff import Kind, has_tags, sniff
from briefing.record import record, replace


@record(frozen=True, slots=True)
class Format:
    """One format: the module that reads it, and the suffixes and media types that it goes by."""

    module: str
    suffixes: tuple[str, ...]
    types: tuple[str, ...] = ()
    extra: str = ""  # of this package: what its reader needs besides


FORMATS: dict[Kind, Format] = {
    "text": Format("text", (".txt", ".text", ".md", ".markdown"), ("text/plain", "text/markdown")),
    "html": Format("html", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), "html"),
    "mhtml": Format("mhtml", (".mhtml", ".mht"), ("multipart/related", "application/x-mimearchive"), "html"),
    "pdf": Format("pdf", (".pdf",), ("application/pdf",), "pdf"),
    "docx": Format(
        "docx",
        (".docx",),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        "docx",
    ),
    "mail": Format("mail", (".eml",), ("message/rfc822",)),
    "mbox": Format("mbox", (".mbox", ".mbx"), ("application/mbox",)),
    "json": Format("json", (".json", ".jsonl", ".ndjson"), ("application/json", "application/x-ndjson")),
    "feed": Format(
        "feed",
        (".rss", ".atom", ".xml", ".rdf"),
        ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml"),
        "feeds",
    ),
    "zip": Format("zip", (".zip",), ("application/zip",)),
    "gzip": Format("gzip", (".gz",), ("application/gzip",)),
    "csv": Format("csv", (".csv", ".tsv"), ("text/csv", "text/tab-separated-values")),
}
EMPTY = "is empty: there are no words in it"
# What may begin in any way, so that a stated type or a name has to settle it.
_OPEN: tuple[Kind, ...] = ("html", "mail", "json", "csv", "feed")


def extracts(material: Material) -> Iterator[Extract | Refusal]:
    """The documents of a file of any format, in order. Raises Unreadable, and no other whatever the bytes are."""
    if is_made(material.data):
        raise Unreadable(MADE)
    form = FORMATS[kind_of(material)]
    nothing = True
    try:
        for item in _reader(form)(material) if material.data.strip() else ():
            nothing = False
            yield item
    except (Unreadable, MemoryError):
        raise
    except Exception as error:  # libraries meet broken files in ways of their own
        name = form.suffixes[0].removeprefix(".").upper()
        raise Unreadable(f"is damaged, or is no {name} as it should be: make it anew ({_words(error)})") from error
    if nothing:
        raise Unreadable(EMPTY)


def nested(
    material: Material, data: bytes, name: str, content_type: str = "", part: str = ""
) -> Iterator[Extract | Refusal]:
    """The documents of what is packed in a file, each part's name under ``part``; what cannot be read is a Refusal."""
    try:
        for item in extracts(material.inside(data, name, content_type)):
            yield replace(item, part=part + item.part)
    except Unreadable as error:
        yield Refusal(part, str(error))


def kind_of(material: Material) -> Kind:
    """What format a file is of: what its bytes show, else what it is said to be and could be, else text."""
    shown = sniff(material.data)
    if shown:
        return shown
    media_type = material.content_type.split(";")[0].strip().lower()
    suffix = _suffix(material.name)
    for kind in _OPEN:
        if media_type in FORMATS[kind].types or suffix in FORMATS[kind].suffixes:
            return kind if kind != "html" or has_tags(material.data) else "text"
    return "text"


def is_readable(name: str) -> bool:
    """Whether a file in a folder goes by a name of a format that can be read."""
    return any(_suffix(name) in form.suffixes for form in FORMATS.values())


def suffixes() -> str:
    """The suffixes that can be read, for messages: ``.txt, .md``."""
    return ", ".join(suffix for form in FORMATS.values() for suffix in form.suffixes)


def _reader(form: Format) -> Reader:
    """The reader of a format. Raises Unreadable, with the command that installs what is missing."""
    try:
        reader: Reader = import_module(f"{__name__}.{form.module}").read
    except ImportError as error:
        if not form.extra:
            raise
        install = f"python3 -m pip install 'briefing[{form.extra}]'"
        raise Unreadable(f"needs {error.name or 'a library'} to be read: {install}") from error
    return reader


def _words(error: Exception) -> str:
    return clean_line(f"{type(error).__name__}: {error}")[:100].rstrip(": ")


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""
