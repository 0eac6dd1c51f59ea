"""The formats that can be read, told apart by what is in the bytes and only then by name and stated type.

A new format is a module here with a ``read(material: Material) -> Iterator[Extract | Refusal]`` that raises
``Unreadable``, a line in FORMATS, and a rule in sniff.py; cleaning, titles and dates are done after it, for every
format alike. A module is imported when its format is met, so what it needs is too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from briefing.documents.extract import Extract, Material, Reader, Refusal, Unreadable


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the module that reads it, and the suffixes and media types that it goes by."""

    module: str
    suffixes: tuple[str, ...]
    types: tuple[str, ...] = ()
    extra: str = ""  # of this package: what its reader needs besides


TEXT = Format("text", (".txt", ".text", ".md", ".markdown"), ("text/plain", "text/markdown"))
FORMATS = (TEXT,)
_BY_SUFFIX = {suffix: form for form in FORMATS for suffix in form.suffixes}


def extracts(material: Material) -> Iterator[Extract | Refusal]:
    """The documents of a file of any format, in order. Raises Unreadable."""
    yield from reader_of(TEXT)(material)


def reader_of(form: Format) -> Reader:
    """The reader of a format. Raises Unreadable, with the command that installs what is missing."""
    try:
        module = import_module(f"{__name__}.{form.module}")
    except ModuleNotFoundError as error:
        if not form.extra:
            raise
        install = f"python3 -m pip install 'briefing[{form.extra}]'"
        raise Unreadable(f"needs {error.name} to be read: {install}") from error
    reader: Reader = module.read
    return reader


def is_readable(name: str) -> bool:
    """Whether a file in a folder goes by a name of a format that can be read."""
    dot = name.rfind(".")
    return dot >= 0 and name[dot:].lower() in _BY_SUFFIX


def suffixes() -> str:
    """The suffixes that can be read, for messages: ``.txt, .md``."""
    return ", ".join(_BY_SUFFIX)
