"""What the reader and its clerk say to each other, and how it goes through a pipe."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from briefing.decisions.history import History
    from briefing.model import Annotations, Brief
    from briefing.news import Seen

LENGTH = 8  # bytes before a message that tell its own
STOP = "stop"  # end the present job early


class Order(NamedTuple):
    """A case to open: what ``Dossier`` takes, the cache in megabytes, and the user's own words for the rules."""

    paths: tuple[str, ...]
    piped: bytes | None
    fields: Mapping[str, str]
    cache: int
    words: Mapping[tuple[str, ...], str]


class Ask(NamedTuple):
    """A method of the dossier to call."""

    method: str
    given: tuple[Any, ...] = ()


class Told(NamedTuple):
    """The annotations of a report, to which the briefs that follow refer by the number."""

    number: int
    annotations: Annotations


class Parted(NamedTuple):
    """A brief whose sources are without their annotations, and the numbers of these."""

    brief: Brief
    numbers: tuple[int, ...]


class SoFar(NamedTuple):
    """How far the job is, as ``dossier.Told`` takes it."""

    done: int
    total: int
    brief: Parted | None
    files: bool


class State(NamedTuple):
    """The dossier's own, which the reader looks at."""

    problems: tuple[str, ...]
    complete: bool
    history: History
    seen: Seen | None


class Answer(NamedTuple):
    """What the method gave: a brief, or another value beside or instead of it."""

    brief: Parted | None
    value: Any
    state: State


class Failure(NamedTuple):
    """The method raised."""

    reason: str


def send(stream: IO[bytes], message: object) -> None:
    """Write a message. Raises OSError where nobody is there to read it."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(LENGTH, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """The next message. Raises EOFError where there is none."""
    return pickle.loads(_exactly(stream, int.from_bytes(_exactly(stream, LENGTH), "big")))


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
