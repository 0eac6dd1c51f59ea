"""Packed values come back as they were, and bytes of anybody else's make nothing."""

from __future__ import annotations

import pickle
from collections import OrderedDict
from pathlib import Path

import pytest

from briefing.model import Annotations, Brief, Denial, Document, EventSpan, Quantity, Source
from briefing.store import packing
from briefing.store.packing import MAGIC, pack, unpack

DOCUMENT = Document("a.txt", "Nine died – \ud800 at Jalpa.", published="2031-03-01", published_basis="stated")
ANNOTATIONS = Annotations(
    DOCUMENT,
    (
        Quantity(0, 4, value=9.0, low=9.0, keys=frozenset({"die", "jalpa"}), places=("Jalpa",)),
        EventSpan(5, 9, lemma="die", intensity=-10.0, clause=(0, 18)),
        Denial(5, 9, heads=("die",), words=frozenset({"die"})),
    ),
)


class Trap:
    """What would run a program if it were unpickled."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.file,)


def sealed(body: bytes) -> bytes:
    """Any bytes as though we had written them."""
    return MAGIC + packing._digest(body) + body


def test_what_is_packed_comes_back() -> None:
    brief = Brief((Source("S1", DOCUMENT, ANNOTATIONS, only=("F1",)),), limits=("x",))
    assert unpack(pack(ANNOTATIONS)) == ANNOTATIONS
    assert unpack(pack(brief)) == brief


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x80\x05.",
        pickle.dumps(DOCUMENT),
        pack(DOCUMENT)[:-1],
        pack(DOCUMENT) + b".",
        sealed(b""),
        sealed(b"\x80\x05."),
    ],
)
def test_damaged_and_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not of the cache"):
        unpack(data)


def test_one_wrong_byte_is_enough() -> None:
    whole = pack(DOCUMENT)
    for at in range(0, len(whole), 7):
        with pytest.raises(ValueError, match="not of the cache"):
            unpack(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])


def test_nothing_runs_that_is_not_a_type_of_ours(tmp_path: Path) -> None:
    trap = Trap(tmp_path / "sprung")
    for value in (trap, (DOCUMENT, trap), OrderedDict(), print, dataclass_function):
        with pytest.raises(ValueError, match="not of the cache"):
            unpack(sealed(pickle.dumps(value, 5)))
    assert not trap.file.exists()


def test_only_the_dataclasses_of_our_types_are_found() -> None:
    for name in (b"cbriefing.model\nLiteral\n.", b"cbriefing.model.spans\ndataclass\n.", b"cbriefing.model\nnone\n."):
        with pytest.raises(ValueError, match="not of the cache"):
            unpack(sealed(name))


def dataclass_function() -> None:
    """A function of this module, which a pickle names."""
