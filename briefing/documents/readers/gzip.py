"""One file compressed by gzip, as data sets are: ``articles.jsonl.gz``."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.files import LIMIT, TOO_LARGE
from briefing.documents.readers import nested

_GZIP = 16 + zlib.MAX_WBITS


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The documents of the file inside. Raises Unreadable: damaged, or more than may be unpacked."""
    most = min(LIMIT, material.allowance.unpacked)
    try:
        data = zlib.decompressobj(_GZIP).decompress(material.data, most + 1)
    except zlib.error as error:
        raise Unreadable(f"is damaged: compress it anew ({error})".lower()) from error
    if len(data) > most:
        raise Unreadable(TOO_LARGE)
    material.allowance.unpacked -= len(data)
    yield from nested(material, data, material.name.removesuffix(".gz"))
