"""The cache: kept for the owner alone, bounded, and never a reason to fail."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from briefing.model import Document
from briefing.store import cache as module
from briefing.store.cache import MEGABYTE, Cache, open_cache

A, B = Document("a.txt", "One"), Document("b.txt", "Two")


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path, MEGABYTE)


def test_what_is_put_is_got(cache: Cache) -> None:
    assert cache.get("a") is None
    cache.put("a", A)
    cache.put("b", A)
    cache.put("b", B)
    assert ("a" in cache, "c" in cache) == (True, False)
    assert (cache.get("a"), cache.get("b")) == (A, B)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_folder_and_files_are_the_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "deep" / "cache"
    monkeypatch.setattr(module, "cache_folder", lambda: folder)
    for _ in range(2):
        cache = open_cache(1)
        assert cache is not None
        cache.put("a", A)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600
        folder.chmod(0o755)  # made the owner's alone again
    monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
    assert open_cache(1) is None, "not ours: others may write what we would read"


def test_it_can_be_switched_off() -> None:
    assert open_cache(0) is None


def test_damage_is_a_miss_and_is_mended(cache: Cache, tmp_path: Path) -> None:
    cache.put("a", A)
    (tmp_path / "a").write_bytes((tmp_path / "a").read_bytes()[:-3])
    assert cache.get("a") is None
    cache.put("a", A)
    assert cache.get("a") == A


def test_what_is_no_file_is_a_miss(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    cache.put("a", A)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert [cache.get(name) for name in ("folder", "pipe", "link")] == [None, None, None]


def test_where_nothing_can_be_written_nothing_is_kept(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    cache.put("a", A)
    cache.tidy()
    assert list(tmp_path.iterdir()) == []
    Cache(tmp_path / "none", MEGABYTE).put("a", A)
    monkeypatch.setattr(module, "cache_folder", lambda: tmp_path / "file" / "cache")
    (tmp_path / "file").touch()
    assert open_cache(1) is None


def test_the_least_used_goes_where_it_grows_too_large(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 100_000)
    for number in range(9):
        cache.put(str(number), Document(f"{number}.txt", "x" * 15_000))
        os.utime(tmp_path / str(number), (number, number))
    assert cache.get("1") is not None
    cache.tidy()
    left = {path.name for path in tmp_path.iterdir()}
    assert {"1", "8"} <= left
    assert not {"0", "2"} & left
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 80_000
    cache.put("large", Document("large.txt", "x" * 30_000))
    assert "large" not in cache, "one alone must not push out all others"
