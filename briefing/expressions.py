"""Regular expressions that never change, kept compiled as modules are: Python compiles them anew at every start, which
took an eighth of that."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import AnyStr

from briefing.store.compiled import Shelf

_Key = tuple[str | bytes, int]  # the expression and its flags
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]  # as ``_sre`` takes it, the code in 32 bits each


def expression(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``, for expressions of ours."""
    key = text, int(flags)
    if (code := SHELF.get(key)) is not None:
        with suppress(Exception):  # what is damaged, or of another Python, is compiled as if it had not been kept
            return _made(text, code)
    SHELF.new.append(key)
    return re.compile(text, flags)  # noqa: TID251


def _made(text: AnyStr, code: _Code) -> re.Pattern[AnyStr]:
    import _sre  # type: ignore[import-not-found]

    flags, codes, *rest = code
    return _sre.compile(text, flags, list(memoryview(codes).cast("I")), *rest)  # type: ignore[no-any-return]


def _code(key: _Key) -> _Code:
    """What ``re`` makes of an expression before it makes the object: as its own ``_compiler.compile`` does."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]

    text, flags = key
    parsed = _parser.parse(text, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = array("I", map(int, _compiler._code(parsed, flags)))
    return int(flags | state.flags), code.tobytes(), state.groups - 1, dict(state.groupdict), tuple(names)


SHELF = Shelf(os.path.dirname(__file__), "expressions", _code)
