"""``briefing add``: copies with their origin in front matter, and what happens when it is done again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing import documents
from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.cli import cli
from briefing.documents.frontmatter import split, with_front_matter
from briefing.model import Document
from briefing.store.keep import STATE
from tests.web.server import ARTICLE, PAGE, Site, answer, conditional

Add = Callable[..., Result]
LATER = PAGE.replace(b"12 people", b"15 people")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def add(folder: Path) -> Add:
    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["add", *arguments, "--to", str(folder)], prog_name="briefing")

    return run


def texts(folder: Path) -> list[Document]:
    return list(documents.read([folder]).documents)


def test_a_page_is_kept_with_its_origin(site: Site, add: Add, folder: Path) -> None:
    result = add(site.at("/ferry", answer(PAGE)))
    file = folder / "2031-03-03-ferry-sinks.md"
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{file}\n", "")
    stated, text, _ = split(file.read_text(encoding="utf-8"))
    assert (stated.title, stated.published, stated.url) == ("Ferry sinks", "2031-03-03", site.at("/ferry"))
    assert stated.fetched.endswith("Z")
    assert ARTICLE in text
    assert "Home News" not in text


def test_the_copy_reads_as_the_page_does(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", answer(PAGE))
    add(address)
    ((page,), (copy,)) = documents.read([address]).documents, texts(folder)
    assert (copy.title, copy.text, copy.published) == (page.title, page.text, page.published)
    assert (copy.url, copy.publisher, copy.author) == (page.url, page.publisher, page.author)


def test_when_it_was_fetched_is_not_in_the_brief(site: Site, add: Add, folder: Path) -> None:
    add(site.at("/ferry", answer(PAGE)))
    (copy,) = texts(folder)
    result = CliRunner().invoke(cli, ["export", str(folder), "--format", "json"], prog_name="briefing")
    assert copy.fetched
    assert copy.fetched not in result.stdout
    assert copy.fetched[:10] not in result.stdout


def test_done_again_it_fetches_nothing_that_is_known(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", conditional(PAGE, '"1"'))
    add(address)
    again = add(address)
    assert (again.exit_code, again.stdout) == (0, "")
    assert "nothing new" in again.stderr
    assert site.asked[-1][1]["if-none-match"] == '"1"'
    assert len(texts(folder)) == 1


def test_the_same_page_from_a_server_that_keeps_no_state_is_kept_once(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", answer(PAGE))
    add(address)
    assert "nothing new" in add(address).stderr
    assert len(texts(folder)) == 1


def test_a_page_that_changed_is_one_more_file_and_a_version_of_the_first(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", conditional(PAGE, '"1"'))
    add(address)
    site.at("/ferry", conditional(LATER, '"2"'))
    assert add(address).exit_code == 0
    kept = texts(folder)
    assert len(kept) == 2
    brief = make_brief(map(annotate, kept))
    assert {source.versions for source in brief.sources} == {2}
    assert [change.kind for change in brief.changes] == ["figure"]
    assert {figure.status for figure in brief.figures if figure.measure == "killed"} == {"revised"}


def test_a_copy_that_was_thrown_away_is_fetched_again(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", conditional(PAGE, '"1"'))
    add(address)
    (folder / "2031-03-03-ferry-sinks.md").unlink()
    assert add(address).stdout
    assert len(texts(folder)) == 1


def test_namesakes_are_told_apart(site: Site, add: Add, folder: Path) -> None:
    other = PAGE.replace(b"Divers found the wreck in the evening.", b"Nobody knows where the wreck lies.")
    add(site.at("/a", answer(PAGE)), site.at("/b", answer(other)))
    assert {file.name for file in folder.glob("*.md")} == {"2031-03-03-ferry-sinks.md", "2031-03-03-ferry-sinks-2.md"}


def test_what_fails_is_a_line_and_the_rest_is_kept(site: Site, add: Add, folder: Path) -> None:
    result = add(site.at("/gone"), site.at("/ferry", answer(PAGE)))
    assert result.exit_code == 0
    assert result.stderr == f"briefing: {site.at('/gone')}: answers 404 Not Found: check the address\n"
    assert len(texts(folder)) == 1


def test_where_all_fail_it_fails(site: Site, add: Add) -> None:
    assert add(site.at("/gone")).exit_code == 1


def test_what_is_no_address_is_a_wrong_command_line(add: Add, folder: Path) -> None:
    result = add("reports/a.html")
    assert result.exit_code == 2
    assert "it begins with https:// or http://" in result.stderr
    assert not folder.exists()


def test_a_password_in_an_address_is_not_kept(site: Site, add: Add, folder: Path) -> None:
    add(site.at("/ferry", answer(PAGE)).replace("http://", "http://ada:secret@"))
    assert site.asked[0][1]["authorization"].startswith("Basic ")
    assert not any("secret" in file.read_text(encoding="utf-8") for file in folder.iterdir())


def test_a_damaged_memory_is_told_and_made_anew(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/ferry", answer(PAGE))
    add(address)
    (folder / STATE).write_text("{", encoding="utf-8")
    assert "is damaged" in add(address).stderr
    assert json.loads((folder / STATE).read_text(encoding="utf-8"))["addresses"]


@pytest.mark.parametrize("title", ['He said "no": a \\ story', "# 1: what's new?", "null", "- dash", "Übergang [1]"])
def test_front_matter_that_is_written_is_read_as_it_was(title: str) -> None:
    document = Document("a.md", "---\nWords.\n", title, url="https://example.org/?a=1&b=2#c", published="2031-03-03")
    stated, text, left_open = split(with_front_matter(document, "2031-03-04T05:06:07Z"))
    assert (stated.title, stated.url, stated.published) == (title, document.url, document.published)
    assert (stated.fetched, text, left_open) == ("2031-03-04T05:06:07Z", document.text, False)


# ---------------------------------------------------------------- feeds
def feed(*entries: tuple[str, str]) -> bytes:
    """A feed of titles and texts."""
    items = "".join(
        f"<item><title>{title}</title><link>http://127.0.0.1/{n}</link><description>{text}</description>"
        f"<pubDate>Mon, 0{n} Mar 2031 08:00:00 GMT</pubDate></item>"
        for n, (title, text) in enumerate(entries, 3)
    )
    return f'<rss version="2.0"><channel><title>The Harbour Post</title>{items}</channel></rss>'.encode()


FERRY = ("Ferry sinks", ARTICLE)
STORM = ("Storm over Aske", "A storm took the roofs of 40 houses in Aske on Monday night, the mayor said.")


def test_each_entry_of_a_feed_is_a_file_with_its_own_address(site: Site, add: Add, folder: Path) -> None:
    assert add(site.at("/feed", answer(feed(FERRY, STORM), "application/rss+xml"))).exit_code == 0
    assert [(d.title, d.published, d.publisher, d.url) for d in texts(folder)] == [
        ("Ferry sinks", "2031-03-03", "The Harbour Post", "http://127.0.0.1/3"),
        ("Storm over Aske", "2031-03-04", "The Harbour Post", "http://127.0.0.1/4"),
    ]


def test_of_a_feed_only_new_entries_are_kept(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/feed", conditional(feed(FERRY), '"1"', "application/rss+xml"))
    add(address)
    assert add(address).stdout == ""
    assert site.asked[-1][1]["if-modified-since"] == "Mon, 03 Mar 2031 08:00:00 GMT"
    site.at("/feed", conditional(feed(FERRY, STORM), '"2"', "application/rss+xml"))
    assert add(address).stdout == f"{folder / '2031-03-04-storm-over-aske.md'}\n"


def test_an_entry_that_was_thrown_away_does_not_come_back(site: Site, add: Add, folder: Path) -> None:
    address = site.at("/feed", answer(feed(FERRY, STORM), "application/rss+xml"))
    add(address)
    (folder / "2031-03-03-ferry-sinks.md").unlink()
    assert add(address).stdout == ""
    assert [document.title for document in texts(folder)] == ["Storm over Aske"]


def test_a_feed_that_could_not_be_read_whole_is_fetched_whole_again(site: Site, add: Add, folder: Path) -> None:
    broken = feed(FERRY).replace(b"</channel></rss>", b"<item>")
    address = site.at("/feed", conditional(broken, '"1"', "application/rss+xml"))
    assert "not well formed" in add(address).stderr
    add(address)
    assert "if-none-match" not in site.asked[-1][1]
    assert len(texts(folder)) == 1


def test_a_feed_is_read_without_keeping_it(site: Site) -> None:
    loaded = documents.read([site.at("/feed", answer(feed(FERRY, STORM), "text/html"))])
    assert [document.title for document in loaded.documents] == ["Ferry sinks", "Storm over Aske"]
    assert len({document.file for document in loaded.documents}) == 2


def linking(*entries: tuple[str, str, str]) -> bytes:
    """A feed of titles, addresses and first words."""
    items = "".join(
        f"<item><title>{title}</title><link>{link}</link><description>{words}</description></item>"
        for title, link, words in entries
    )
    return f'<rss version="2.0"><channel><title>The Harbour Post</title>{items}</channel></rss>'.encode()


def test_the_articles_of_a_feed_are_kept_whole_where_they_are_asked_for(site: Site, add: Add, folder: Path) -> None:
    page, gone = site.at("/ferry", answer(PAGE)), site.at("/gone")
    entries = linking(("Ferry sinks", page, "A ferry sank."), ("Storm", gone, STORM[1]))
    address = site.at("/feed", conditional(entries, '"1"', "application/rss+xml"))
    result = add("--articles", address)
    assert result.exit_code == 0
    assert f"{gone}: answers 404 Not Found: check the address; the feed's own words were kept" in result.stderr
    kept = {document.title: document for document in texts(folder)}
    assert ARTICLE in kept["Ferry sinks"].text
    assert (kept["Ferry sinks"].url, kept["Ferry sinks"].published) == (page, "2031-03-03")
    assert STORM[1] in kept["Storm"].text
    before = len(site.asked)
    assert add("--articles", address).stdout == ""
    assert len(site.asked) == before + 1, "only the feed is asked again"


def test_a_wall_before_an_article_does_not_take_the_place_of_what_the_feed_tells(
    site: Site, add: Add, folder: Path
) -> None:
    wall = site.at("/wall", answer(b"<html><body><article><p>Subscribe to read this.</p></article></body></html>"))
    result = add("--articles", site.at("/feed", answer(linking(("Storm", wall, STORM[1])), "application/rss+xml")))
    assert "the feed's own words were kept" in result.stderr
    assert STORM[1] in texts(folder)[0].text


def test_a_run_that_was_ended_does_not_keep_twice(
    site: Site, add: Add, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = site.at("/feed", answer(feed(FERRY, STORM), "application/rss+xml"))
    with monkeypatch.context() as patch:
        patch.setattr("briefing.commands.add.write", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        assert add(address).exit_code == 130
    add(address)
    assert [document.title for document in texts(folder)] == ["Ferry sinks", "Storm over Aske"]
