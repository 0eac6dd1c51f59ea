"""ZIP archives: every document packed in them, as in a folder. Nothing is written to the disk."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.files import LIMIT, TOO_LARGE, page_folders
from briefing.documents.readers import is_readable, nested, suffixes

_OTHER = {
    "xl/workbook.xml": "a spreadsheet: save its table as CSV",
    "ppt/presentation.xml": "a presentation: save its words as plain text",
    "content.xml": "an OpenDocument file: save it as DOCX or plain text",
}
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1  # bits of an entry's flags


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The documents inside, by their paths: ``/reports/a.html``. Raises Unreadable: broken, or nothing to read."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(material.data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise Unreadable(f"is a damaged archive: make it anew ({error})".lower()) from error
    names = {_name(info): info for info in archive.infolist() if not info.is_dir()}
    for mark, what in _OTHER.items():
        if mark in names:
            raise Unreadable(f"is {what}")
    beside = page_folders(names)
    wanted = [name for name in sorted(names) if _is_wanted(name) and not name.startswith(beside)]
    if not wanted:
        raise Unreadable(f"has no documents in it: pack {suffixes()} files")
    for name in wanted:
        if material.allowance.parts <= 0:
            yield Refusal("", "holds too many documents: the rest was left out; unpack it into several")
            return
        material.allowance.parts -= 1
        try:
            data = _unpacked(archive, names[name], material)
        except Unreadable as error:
            yield Refusal(f"/{name}", str(error))
        else:
            yield from nested(material, data, name, part=f"/{name}")


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, material: Material) -> bytes:
    """The bytes of an entry. Raises Unreadable: protected, damaged, or more than may be unpacked."""
    if info.flag_bits & _ENCRYPTED:
        raise Unreadable("is protected by a password: unpack it yourself")
    if info.file_size > LIMIT:  # more than is declared is never unpacked
        raise Unreadable(TOO_LARGE)
    if info.file_size > material.allowance.unpacked:
        raise Unreadable("was left out: the archive unpacks to more than briefing takes; unpack it yourself")
    material.allowance.unpacked -= info.file_size
    try:
        return archive.read(info)
    except Exception as error:  # zlib's, zipfile's, lzma's own
        raise Unreadable(f"is damaged in the archive: pack it anew ({error})".lower()) from error


def _name(info: zipfile.ZipInfo) -> str:
    """An entry's path; most programs write UTF-8 without saying so."""
    if not info.flag_bits & _UTF8_NAME:
        try:
            return info.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return info.filename


def _is_wanted(name: str) -> bool:
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
    return not hidden and is_readable(name)
