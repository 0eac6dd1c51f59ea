"""Values of the model as JSON knows them."""

from __future__ import annotations

from typing import Any


def fields_of(item: object, names: str) -> dict[str, Any]:
    """What stands under the model's own names, in their order."""
    return {name: getattr(item, name) for name in names.split()}


def plain(value: Any) -> Any:
    """The value with whole floats as ints (25, not 25.0), tuples as lists, sets as sorted lists, all the way down."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return [plain(item) for item in sorted(value)]
    return int(value) if isinstance(value, float) and value.is_integer() else value
