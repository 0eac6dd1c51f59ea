"""Watching what the case was made from: whoever adds, changes or removes a report sees the brief follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread

from briefing.store.where import NAME

QUIET = 400  # milliseconds without a change before it is told: an editor writes in several steps


class Watcher(Thread):
    """Says that something changed below the folders, or in one of the files; a daemon, as all that waits is."""

    def __init__(self, folders: Sequence[Path], files: Sequence[Path], changed: Callable[[], object]) -> None:
        super().__init__(name="watching", daemon=True)
        self._folders, self._files = folders, {file.resolve() for file in files}
        self._changed = changed
        self._stop = Event()

    def stop(self) -> None:
        """Watch no more."""
        self._stop.set()

    def run(self) -> None:
        from watchfiles import watch

        where = self._folders or sorted({file.parent for file in self._files})
        watched = watch(
            *where, watch_filter=self._matters, debounce=QUIET, step=QUIET // 4, stop_event=self._stop,
            recursive=bool(self._folders), raise_interrupt=False, ignore_permission_denied=True,
        )  # fmt: skip
        for _ in watched:
            self._changed()

    def _matters(self, _: object, path: str) -> bool:
        """Not what is hidden, as the files are that are being written; of a file's folder only the file."""
        changed = Path(path)
        if changed.name.startswith(".") or changed.name.endswith("~"):
            return False
        return bool(self._folders) or changed.name == NAME or changed.resolve() in self._files


def watchers(paths: Sequence[str], changed: Callable[[], object]) -> list[Watcher]:
    """What watches the folders and the files of a case, begun; pipes and pages cannot be watched."""
    local = [Path(path) for path in paths if path != "-" and "://" not in path and Path(path).exists()]
    folders = [path for path in local if path.is_dir()]
    files = [path for path in local if not path.is_dir()]
    begun = [Watcher(folders, (), changed)] if folders else []
    begun += [Watcher((), files, changed)] if files else []
    for watcher in begun:
        watcher.start()
    return begun
