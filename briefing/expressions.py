"""Regular expressions that never change, kept compiled as modules are: Python compiles them anew at every start, which
took an eighth of that."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import AnyStr

from briefing.store.compiled import keep, kept

MOST = 1000  # kept: five times as many as there are; beyond it most are of earlier versions, and it is begun anew
FOLDER, NAME = os.path.dirname(__file__), "expressions"
_Key = tuple[str | bytes, int]  # the expression and its flags
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]  # as ``_sre`` takes it, the code in 32 bits each
_kept: dict[_Key, _Code] | None = None
_new: list[_Key] = []


def expression(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``, for expressions of ours."""
    global _kept
    if _kept is None:
        _kept = _read()
    key = text, int(flags)
    if (code := _kept.get(key)) is not None:
        with suppress(Exception):  # what is damaged, or of another Python, is compiled as if it had not been kept
            return _made(text, code)
    _new.append(key)
    return re.compile(text, flags)  # noqa: TID251


def keep_new() -> None:
    """Keep what this process had to compile, for those that come after it."""
    global _kept
    if _new:
        with suppress(Exception):
            before = _read()
            _kept = {**(before if len(before) < MOST else {}), **{key: _code(*key) for key in _new}}
            keep(FOLDER, NAME, sys.version, _kept)
        _new.clear()


def _read() -> dict[_Key, _Code]:
    return kept(FOLDER, NAME, sys.version) or {}


def _made(text: AnyStr, code: _Code) -> re.Pattern[AnyStr]:
    import _sre  # type: ignore[import-not-found]

    flags, codes, *rest = code
    return _sre.compile(text, flags, list(memoryview(codes).cast("I")), *rest)  # type: ignore[no-any-return]


def _code(text: str | bytes, flags: int) -> _Code:
    """What ``re`` makes of an expression before it makes the object: as its own ``_compiler.compile`` does."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(text, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = array("I", map(int, _compiler._code(parsed, flags)))
    return int(flags | state.flags), code.tobytes(), state.groups - 1, dict(state.groupdict), tuple(names)
