"""Nothing of the person who runs the tests is read or written: no themes, no cache of theirs. No test is timed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a busy machine is no failure
settings.load_profile("untimed")


@pytest.fixture(autouse=True, scope="session")
def own_folders_are_empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True, scope="session")
def processes_compile_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where no compiled modules are to be left beside the sources, the programs that tests start keep theirs in a
    folder of the run: else each would compile all of them, and read the lexicon anew."""
    run = tmp_path_factory.getbasetemp()
    run = run.parent if "PYTEST_XDIST_WORKER" in os.environ else run  # all workers share one
    with pytest.MonkeyPatch.context() as patch:
        if sys.dont_write_bytecode:
            patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
            patch.setenv("PYTHONPYCACHEPREFIX", str(run / "compiled"))
        yield


@pytest.fixture
def annotated(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files annotated from here on, in order; not those of processes."""
    import briefing.annotate
    from briefing.model import Annotations, Document

    files: list[str] = []
    real = briefing.annotate.annotate

    def annotate(document: Document, *known: Any) -> Annotations:
        files.append(document.file)
        return real(document, *known)

    monkeypatch.setattr(briefing.annotate, "annotate", annotate)
    return files
