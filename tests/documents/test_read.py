"""Files, folders and standard input to documents: order, names, and every way in which input can be bad."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents import Problem, bundled, read
from briefing.documents import files as files_module
from briefing.documents.extract import Unreadable

BODY = "Council meets again\n\nThe council met in the old town hall.\n"


def put(path: Path, text: str | bytes = BODY) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def names(*paths: Path | str) -> list[str]:
    return [document.file for document in read(paths).documents]


def only_problem(*paths: Path | str) -> Problem:
    loaded = read(paths)
    assert loaded.documents == ()
    (problem,) = loaded.problems
    return problem


def test_a_folder_is_read_below_sorted_and_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "deep/er/c.TXT", "deep/a.txt", ".hidden.txt", ".git/x.txt", "image.png", "notes"):
        put(tmp_path / name)
    assert names(tmp_path) == ["a.md", "b.txt", "deep/a.txt", "deep/er/c.TXT"]
    assert read([tmp_path]).problems == ()


def test_what_a_browser_saves_beside_a_page_is_no_report(tmp_path: Path) -> None:
    for name in ("page.html", "page_files/frame.html", "page_files/x.txt", "other_files/a.txt"):
        put(tmp_path / name)
    assert names(tmp_path) == ["other_files/a.txt", "page.html"]


def test_what_is_given_twice_is_read_once(tmp_path: Path) -> None:
    file = put(tmp_path / "a.txt")
    (tmp_path / "link.txt").symlink_to(file)
    assert names(file, tmp_path, str(file), tmp_path / "." / "a.txt") == ["a.txt"]


def test_namesakes_of_two_folders_are_told_apart(tmp_path: Path) -> None:
    for name in ("one/x/r.txt", "two/x/r.txt", "one/x/other.txt"):
        put(tmp_path / name)
    assert names(tmp_path / "one" / "x", tmp_path / "two" / "x") == ["other.txt", "one/x/r.txt", "two/x/r.txt"]
    assert names(tmp_path / "one", tmp_path / "two") == ["x/other.txt", "one/x/r.txt", "two/x/r.txt"]


def test_names_are_clean_and_still_differ(tmp_path: Path) -> None:
    for name in ("re\u202eport.txt", "re\x1b[31mport.txt", "report.txt"):
        put(tmp_path / name)
    found = names(tmp_path)
    assert sorted(name.replace(tmp_path.name + "/", "").split(" (")[0][-10:] for name in found) == ["report.txt"] * 3
    assert len(set(found)) == 3


def test_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/r\xff.txt"
    try:
        with open(path, "wb") as file:
            file.write(BODY.encode())
    except OSError:
        pytest.skip("the file system takes only Unicode names")
    assert names(tmp_path) == ["r\ufffd.txt"]


def test_standard_input() -> None:
    loaded = read(["-", "-"], BytesIO(BODY.encode()))
    assert [(d.file, d.text, d.title) for d in loaded.documents] == [("stdin", BODY, "Council meets again")]


def test_standard_input_that_is_empty_or_closed() -> None:
    assert read(["-"], BytesIO(b"")).problems[0].file == "stdin"
    closed = BytesIO(BODY.encode())
    closed.close()
    assert "cannot be read" in read(["-"], closed).problems[0].message


def test_front_matter_is_not_part_of_the_text(tmp_path: Path) -> None:
    block = "---\r\ntitle: Talks resume\r\nsite: www.example.org\r\nauthors: [A, B]\r\ndate: 2020-01-02\r\nlink: https://x.example\r\n---\r\n"
    (document,) = read([put(tmp_path / "a.txt", b"\xef\xbb\xbf" + (block + BODY).encode())]).documents
    assert document.text == BODY
    assert (document.title, document.publisher, document.author) == ("Talks resume", "www.example.org", "A, B")
    assert (document.url, document.published) == ("https://x.example", "2020-01-02")
    assert (document.published_basis, document.published_reason) == ("stated", "front matter")


def test_front_matter_left_open_is_read_as_text_and_said(tmp_path: Path) -> None:
    loaded = read([put(tmp_path / "a.txt", f"---\ntitle: T\n{BODY}")])
    assert loaded.documents[0].text == f"---\ntitle: T\n{BODY}"
    assert "closing line" in loaded.problems[0].message


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\xe2\x80\x8b\n", "empty"),
        ("a.txt", b"---\ntitle: T\n---\n", "empty"),
        ("a.txt", b"%PDF-1.7", "damaged"),
        ("a.txt", bytes(range(256)), "binary"),
        ("README", b"\0\1\2", "binary"),
    ],
)
def test_bad_files_are_problems_that_name_them(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    problem = only_problem(put(tmp_path / name, data))
    assert name in problem.file
    assert words in problem.message


def test_a_file_that_is_given_itself_may_have_any_name(tmp_path: Path) -> None:
    assert names(put(tmp_path / "README"), put(tmp_path / "report.log")) == ["README", "report.log"]


def test_missing_and_impossible_paths(tmp_path: Path) -> None:
    assert "does not exist" in only_problem(tmp_path / "none.txt").message
    assert "does not exist" in only_problem("").message
    assert "cannot be read" in only_problem("a\0b.txt").message
    assert "cannot be read" in only_problem("x" * 5000).message
    (tmp_path / "broken.txt").symlink_to(tmp_path / "none.txt")
    assert only_problem(tmp_path).file.endswith("broken.txt")


def test_a_folder_without_documents(tmp_path: Path) -> None:
    put(tmp_path / "image.png")
    assert "no documents" in only_problem(tmp_path).message


def test_the_others_still_open(tmp_path: Path) -> None:
    good = put(tmp_path / "good.txt")
    loaded = read([tmp_path / "none.txt", put(tmp_path / "bad.txt", b"\0\1\2"), good])
    assert [d.file for d in loaded.documents] == ["good.txt"]
    assert len(loaded.problems) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_and_devices_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a regular file" in only_problem(tmp_path).message
    assert "not a regular file" in only_problem(tmp_path / "pipe.txt").message
    assert "not a regular file" in only_problem("/dev/zero").message


def test_a_pipe_that_takes_the_place_of_a_file_does_not_hang(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(Unreadable, match="not a regular file"):
        files_module.read_bytes(pipe)


def test_links_between_folders_end(tmp_path: Path) -> None:
    put(tmp_path / "a" / "r.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    loaded = read([tmp_path])
    assert [d.file for d in loaded.documents] == ["a/r.txt"]
    assert [p.file.endswith("a/loop") for p in loaded.problems] == [True]
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert len(read([tmp_path]).problems) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is permitted here")
def test_no_permission(tmp_path: Path) -> None:
    file = put(tmp_path / "secret.txt")
    file.chmod(0)
    assert "permission" in only_problem(file).message


def test_no_permission_as_the_system_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    file = put(tmp_path / "secret.txt")
    monkeypatch.setattr("briefing.documents.files.os.open", refuse)
    assert "permission" in only_problem(file).message


def test_files_over_the_limit_are_refused_with_the_limit(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(files_module.LIMIT + 1)
    assert "50 MB" in only_problem(large).message


@pytest.mark.parametrize(
    "line",
    [
        " " * 200_000, "(" * 200_000, "2 March 2021 " + "12:30 " * 20_000 + "x", "A" * 200_000, "#" * 99_999,
        "(:::::: " * 12 + "x 2 March 2021", "A... " * 11 + "x 2 March 2021, 18:30 The navy sailed.",
    ],
)  # fmt: skip
def test_long_strange_lines_are_read(tmp_path: Path, line: str) -> None:
    loaded = read([put(tmp_path / "a.txt", f"Council meets\n{line}\nBy Ada Example\n")])
    assert loaded.documents[0].title


@given(st.binary(max_size=300))
def test_any_bytes_become_a_document_or_a_problem(data: bytes) -> None:
    loaded = read(["-"], BytesIO(data))
    assert len(loaded.documents) + len(loaded.problems) == 1
    for document in loaded.documents:
        assert document.title
        assert document.text.strip()


def test_the_bundled_documents() -> None:
    loaded = read([bundled()])
    assert loaded.problems == ()
    assert [d.published for d in loaded.documents] == [None, "2020-01-02", None, "2019-12-31", None]
    assert [d.published_basis for d in loaded.documents] == ["unknown", "stated", "unknown", "stated", "unknown"]
    assert [d.file[:3] for d in loaded.documents] == ["000", "001", "002", "003", "004"]
    assert all(d.title and "\n" not in d.title for d in loaded.documents)
