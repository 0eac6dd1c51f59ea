"""The bytes of an answer, unpacked as they arrive and never beyond the limit, to which a small file may unpack."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator

_EITHER = 47  # zlib's word for a window of any size, with the head of gzip or of zlib
_GZIP = b"\x1f\x8b"
_PLAIN = ("", "identity")
_PACKED = ("gzip", "x-gzip")


class Refused(Exception):
    """An answer that is not taken; the message says why and what to do."""


async def read_body(chunks: AsyncIterator[bytes], packed: str, stated: str, most: int) -> bytes:
    """All of an answer; ``packed`` and ``stated`` are its Content-Encoding and Content-Length.

    Raises Refused where it is larger than ``most``, sent or unpacked, or packed otherwise than asked for.
    """
    encoding = packed.strip().lower()
    if encoding not in (*_PLAIN, *_PACKED):
        raise Refused(f"came packed as {encoding}, which was not asked for: save the page in a browser and open that")
    if stated.isdigit() and int(stated) > most:
        raise _too_large(most)
    body = _Body(most)
    async for chunk in chunks:
        body.take(chunk, encoding in _PACKED)
    return body.whole()


class _Body:
    def __init__(self, most: int) -> None:
        self._most = most
        self._sent = 0
        self._parts: list[bytes] = []
        self._size = 0
        self._unpacking: zlib._Decompress | None = None

    def take(self, chunk: bytes, packed: bool) -> None:
        """Take what was sent next. Raises Refused."""
        if packed and not self._sent and chunk.startswith(_GZIP[: len(chunk)]):  # some say gzip and send none
            self._unpacking = zlib.decompressobj(_EITHER)
        self._sent += len(chunk)
        if self._sent > self._most:
            raise _too_large(self._most)
        if self._unpacking:
            try:
                chunk = self._unpacking.decompress(chunk, self._most - self._size + 1)
            except zlib.error as error:
                raise Refused("came damaged: try again, or save the page in a browser and open that") from error
        self._parts.append(chunk)
        self._size += len(chunk)
        if self._size > self._most:
            raise _too_large(self._most)

    def whole(self) -> bytes:
        """All that was taken. Raises Refused where its end is missing."""
        if self._unpacking and not self._unpacking.eof:
            raise Refused("broke off in the middle of its answer: try again")
        return b"".join(self._parts)


def _too_large(most: int) -> Refused:
    size = f"{most // (1024 * 1024)} MB" if most >= 1024 * 1024 else f"{most:,} bytes"
    return Refused(f"is larger than {size}: save what you need of it and open that")
