"""A dataclass that nobody changes: the type checker sees to it, for a guard at run time takes longer than all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["record"]

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, slots: bool) -> type:
        """As ``dataclass``, with the equality and the hash of a frozen one, built and copied in a third of its time."""
        return dataclass(slots=slots, unsafe_hash=frozen)
