"""Values of ``briefing.model`` as bytes and back. Reading them makes nothing but such values, whoever wrote the bytes.

They are pickled, for nothing else is as fast; names in a pickle are looked up here, and only our types are found.
"""

from __future__ import annotations

import importlib
import io
import pickle
from typing import Any

from briefing import model
from briefing.digests import blake2b

MAGIC = b"briefing cache 1\n"
PROTOCOL = 5
DIGEST = 16  # bytes


def pack(value: object) -> bytes:
    """The bytes of a value, led by a digest that tells whether they are whole."""
    body = pickle.dumps(value, PROTOCOL)
    return MAGIC + _digest(body) + body


def unpack(data: bytes) -> Any:
    """The value. Raises ValueError for anything but whole bytes of ``pack``."""
    start = len(MAGIC) + DIGEST
    body = data[start:]
    if not data.startswith(MAGIC) or data[len(MAGIC) : start] != _digest(body):
        raise ValueError("not of the cache, or damaged")
    try:
        return _Unpickler(io.BytesIO(body)).load()
    except Exception as error:  # a pickle that was made to fail may raise anything
        raise ValueError("not of the cache") from error


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=DIGEST).digest()


class _Unpickler(pickle.Unpickler):
    """Knows the dataclasses of ``briefing.model`` by name, and nothing else."""

    def find_class(self, module: str, name: str) -> type:
        home = model.__name__
        if module == home or module.startswith(f"{home}."):
            found = vars(importlib.import_module(module)).get(name)
            if isinstance(found, type) and hasattr(found, "__dataclass_fields__"):  # as every record has
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no type of {home}")
