"""Each way to answer badly ends within the limits and in a clear line, and the other addresses are fetched."""

from __future__ import annotations

import gzip
import sys

import pytest

from briefing.web.answer import Answer, Failed, Page, Unchanged, Wanted
from briefing.web.fetch import fetch
from briefing.web.limits import Limits
from tests.web import server
from tests.web.server import PAGE, Handler, Site, answer, drip, raw, redirect

SMALL = Limits(seconds=20, bytes=100_000, redirects=3)
SHORT = Limits(seconds=1.5, bytes=100_000, redirects=3)  # no shorter: the good page has to come too, on a busy machine
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def get(*addresses: str, limits: Limits = Limits(seconds=20)) -> list[Answer]:  # noqa: B008
    return list(fetch([Wanted(address) for address in addresses], limits))


def body(got: Answer) -> bytes:
    assert isinstance(got, Page), got
    return got.data


def test_a_page_comes_with_its_type_and_its_state(site: Site) -> None:
    (page,) = get(site.at("/a", answer(PAGE, ETag='"1"', Last_Modified="Mon, 03 Mar 2031 08:00:00 GMT")))
    expected = ("text/html; charset=utf-8", '"1"', "Mon, 03 Mar 2031 08:00:00 GMT")
    assert isinstance(page, Page)
    assert page.data == PAGE
    assert (page.content_type, page.etag, page.modified) == expected


def test_we_say_who_we_are_and_unpack_what_we_ask_for(site: Site) -> None:
    got = get(site.at("/a", answer(gzip.compress(PAGE), Content_Encoding="gzip")))
    assert body(got[0]) == PAGE
    ((_, headers),) = site.asked
    assert headers["user-agent"].startswith("briefing/")
    assert headers["accept-encoding"] == "gzip"


def test_a_state_that_is_told_saves_the_page(site: Site) -> None:
    address = site.at("/a", server.conditional(PAGE, '"7"'))
    assert list(fetch([Wanted(address, etag='"7"')])) == [Unchanged()]
    assert body(next(fetch([Wanted(address, etag='"6"', modified="Sun, 02 Mar 2031 08:00:00 GMT")]))) == PAGE
    assert site.asked[-1][1]["if-modified-since"] == "Sun, 02 Mar 2031 08:00:00 GMT"


def test_redirects_are_followed_to_where_the_page_is(site: Site) -> None:
    end = site.at("/c", answer(PAGE))
    site.at("/b", redirect(end))
    (page,) = get(site.at("/a", redirect("/b", "301 Moved Permanently")))
    assert isinstance(page, Page)
    assert (page.address, page.data) == (end, PAGE)


BAD: dict[str, tuple[Handler, str]] = {
    "drips its body": (drip(OK + b"\r\n", b"a"), "took longer than 1.5 seconds"),
    "drips its head": (drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"), "took longer than 1.5 seconds"),
    "never ends its head": (drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"a" * 9999, 0), "answer that is none of HTTP"),
    "says nothing": (drip(b"", b""), "took longer than 1.5 seconds"),
    "huge": (answer(b"a" * 200_000), "is larger than 100,000 bytes"),
    "huge, endless": (drip(OK + b"\r\n", b"a" * 9999, 0), "is larger than 100,000 bytes"),
    "huge, says so": (answer(b"", Content_Length="999999999"), "is larger than 100,000 bytes"),
    "gzip bomb": (answer(server.bomb(50_000_000), Content_Encoding="gzip"), "is larger than 100,000 bytes"),
    "gzip cut": (answer(gzip.compress(PAGE)[:99], Content_Encoding="gzip"), "broke off in the middle"),
    "gzip damaged": (answer(b"\x1f\x8b\x08\x00" + b"\xff" * 90, Content_Encoding="gzip"), "came damaged"),
    "packed twice": (answer(b"x", Content_Encoding="gzip, gzip"), "packed as gzip, gzip, which was not asked for"),
    "packed otherwise": (answer(b"x", Content_Encoding="br"), "packed as br, which was not asked for"),
    "to a file": (redirect("file:///etc/passwd"), "leads on to file://, which is not fetched"),
    "to a script": (redirect("javascript:alert(1)"), "leads on to what is none"),
    "to no address": (redirect("http://[::1"), "none of HTTP"),
    "to itself": (redirect("/to%20itself"), "leads round in a circle"),
    "breaks off": (answer(b"half", Content_Length="100"), "broke off"),
    "hangs up": (raw(b""), "broke off"),
    "speaks no HTTP": (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "none of HTTP"),
    "is gone": (answer(b"", status="404 Not Found"), "answers 404 Not Found: check the address"),
    "wants a browser": (answer(b"", status="403 Forbidden"), "answers 403 Forbidden: open it in a browser"),
    "is busy": (answer(b"", status="503 Service Unavailable"), "answers 503 Service Unavailable: try again later"),
    "says half": (answer(b"part", status="206 Partial Content"), "answers 206 Partial Content"),
    "redirects nowhere": (answer(b"", status="302 Found"), "answers 302 Found"),
}


@pytest.mark.parametrize("how", BAD)
def test_a_bad_answer_is_a_clear_line_and_the_good_one_beside_it_is_kept(site: Site, how: str) -> None:
    handler, message = BAD[how]
    path = "/" + how.replace(" ", "%20")
    limits = SHORT if "took longer" in message else SMALL
    bad, good = get(site.at(path, handler), site.at("/good", answer(PAGE)), limits=limits)
    assert isinstance(bad, Failed)
    assert message in bad.message
    assert body(good) == PAGE


def test_a_chain_of_redirects_has_an_end(site: Site) -> None:
    for n in range(9):
        site.at(f"/{n}", redirect(f"/{n + 1}"))
    (got,) = get(site.at("/0"), limits=SMALL)
    assert got == Failed("leads on more than 3 times: give the address where it ends")


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://127.0.0.1:1/", "cannot be reached"),
        ("http://no-such-host.invalid/", "has a host that is not found"),
        ("http://[::1/", "is not an address"),
        ("http://ex ample/", "has a host that is not found"),
        ("http://" + "a" * 70 + ".invalid/", "has a host that is not found"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_clear_line(site: Site, address: str, message: str) -> None:
    bad, good = get(address, site.at("/good", answer(PAGE)))
    assert isinstance(bad, Failed)
    assert message in bad.message
    assert body(good) == PAGE


def test_what_is_said_to_be_packed_and_is_not_is_taken_as_it_is(site: Site) -> None:
    assert body(get(site.at("/a", answer(PAGE, Content_Encoding="gzip")))[0]) == PAGE


def test_many_addresses_come_in_their_order(site: Site) -> None:
    addresses = [site.at(f"/{n}", answer(str(n).encode())) for n in range(15)]
    assert [body(got) for got in get(*addresses)] == [str(n).encode() for n in range(15)]


def test_without_the_library_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    assert get("https://example.org") == [Failed("needs httpx to be fetched: python3 -m pip install 'briefing[web]'")]
