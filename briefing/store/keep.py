"""Pages and feeds kept as files: their text under front matter that says where and when it was fetched.

Beside the copies stands STATE, which remembers what each address last said of its state and what of it was kept, so
that only what is new is fetched and written. What changes at its address becomes one more file, never another text in
the old one: the brief shows both as versions.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from briefing.digests import sha256
from briefing.documents import Problem, parse
from briefing.documents.clean import clean_line
from briefing.documents.frontmatter import with_front_matter
from briefing.documents.pages import material_of
from briefing.model import Document
from briefing.output import save, save_json
from briefing.record import field, record
from briefing.store.articles import in_full
from briefing.web.address import bare
from briefing.web.answer import Page, Unchanged, Wanted
from briefing.web.fetch import fetch

STATE = ".briefing-web.json"  # hidden, so that it is not taken for a report
_LONGEST = 60  # characters of a title in a file's name


@record(frozen=True, slots=True)
class Kept:
    """A file that was written."""

    file: Path


@record(frozen=True, slots=True)
class NothingNew:
    """An address all of whose texts are kept already."""

    address: str


@record(frozen=False, slots=True)
class _Seen:
    """What is remembered of an address: its state as its server told it, and the files of its texts by their digest."""

    etag: str = ""
    modified: str = ""
    files: dict[str, str] = field(default_factory=dict)


def add(
    addresses: Sequence[str], folder: Path, articles: bool = False
) -> Iterator[Kept | NothingNew | Problem]:  # fmt: skip
    """Keep what is at the addresses in a folder, which is made where there is none. Raises OSError.

    With ``articles`` the entries of a feed are kept as the pages that they link to. What fails at one address is a
    Problem and leaves the others.
    """
    folder.mkdir(parents=True, exist_ok=True)
    seen, problem = _read_state(folder / STATE)
    if problem:
        yield problem
    unique = list(dict.fromkeys(addresses))
    for address, answer in zip(unique, fetch([_wanted(a, seen, folder) for a in unique]), strict=True):
        label = clean_line(bare(address))
        if isinstance(answer, Page):
            known = seen[bare(address)] = _still_there(seen.get(bare(address), _Seen()), folder)
            try:
                yield from _keep(answer, address, known, folder, articles)
            finally:  # also of a run that was ended, for its files are there
                state = {address: asdict(value) for address, value in sorted(seen.items())}
                save_json(folder / STATE, {"addresses": state})
        elif isinstance(answer, Unchanged):
            yield NothingNew(label)
        else:
            yield Problem(label, answer.message)


def _wanted(address: str, seen: dict[str, _Seen], folder: Path) -> Wanted:
    known = _still_there(seen.get(bare(address), _Seen()), folder)
    return Wanted(address, known.etag, known.modified)


def _still_there(seen: _Seen, folder: Path) -> _Seen:
    """What is remembered, nothing where all its files are gone: one that was thrown away does not come back alone."""
    return seen if any((folder / name).exists() for name in seen.files.values()) else _Seen()


def _keep(
    page: Page, address: str, known: _Seen, folder: Path, articles: bool
) -> Iterator[Kept | NothingNew | Problem]:
    """Write the texts of a page or a feed that are not known yet; its state is only remembered where all were read."""
    fetched = datetime.now(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    material = material_of(page, address)
    items = list(parse(material))
    problems = [item for item in items if isinstance(item, Problem)]
    yield from problems
    new = [item for item in items if isinstance(item, Document) and _digest(item) not in known.files]
    of_feed = articles and all(item.file != material.name for item in new)  # parts have names of their own
    for item, (text, problem) in zip(new, in_full(new) if of_feed else ((item, None) for item in new), strict=True):
        if problem:
            yield problem
        file = _free(folder, text, fetched)
        save(file, [with_front_matter(text, fetched)])
        known.files[_digest(item)] = file.name
        yield Kept(file)
    known.etag, known.modified = ("", "") if problems else (page.etag, page.modified)
    if not new and not problems:
        yield NothingNew(clean_line(bare(address)))


def _digest(document: Document) -> str:
    return sha256(f"{document.url}\n{document.title}\n{document.text}".encode()).hexdigest()


def _free(folder: Path, document: Document, fetched: str) -> Path:
    """A file that is not there yet, named by day and title: ``2031-03-03-ferry-sinks.md``."""
    plain = unicodedata.normalize("NFKD", document.title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-") or "untitled"
    stem = f"{document.published or fetched[:10]}-{slug}"
    number = 1
    while (file := folder / f"{stem}{f'-{number}' if number > 1 else ''}.md").exists():
        number += 1
    return file


# ---------------------------------------------------------------- what is remembered
def _read_state(file: Path) -> tuple[dict[str, _Seen], Problem | None]:
    """What is remembered of each address, nothing where the file is damaged."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return {address: _seen(value) for address, value in data["addresses"].items()}, None
    except FileNotFoundError:
        return {}, None
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}, Problem(str(file), "is damaged, so every address is fetched anew: nothing has to be done")


def _seen(value: dict[str, object]) -> _Seen:
    files = value["files"]
    if not isinstance(files, dict):
        raise TypeError(files)
    return _Seen(str(value["etag"]), str(value["modified"]), {str(k): str(v) for k, v in files.items()})
