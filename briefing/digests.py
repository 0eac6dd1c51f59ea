"""Digests of texts, from Python's own modules: ``hashlib`` loads OpenSSL before it, as long as it takes to annotate a
report."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

__all__ = ["blake2b", "sha256"]

if TYPE_CHECKING:
    from hashlib import blake2b, sha256
else:

    def _built_in(name: str, *modules: str) -> Callable:
        """A digest of Python's own, that of ``hashlib`` where there is none in the modules."""
        for module in modules:
            with suppress(ImportError, AttributeError):
                return getattr(import_module(module), name)
        return getattr(import_module("hashlib"), name)

    blake2b = _built_in("blake2b", "_blake2")
    sha256 = _built_in("sha256", "_sha2", "_sha256")  # by its name since 3.12, and before
