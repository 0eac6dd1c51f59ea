"""Addresses → answers: a few at once, each within its limits, each failure in words of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.web.answer import Answer, Failed, Page, Unchanged, Wanted
from briefing.web.body import Refused, read_body
from briefing.web.limits import Limits
from briefing.web.trouble import status_words, words_of

if TYPE_CHECKING:
    import httpx

INSTALL = "python3 -m pip install 'briefing[web]'"
SCHEMES = ("http", "https")
HEADERS = {
    "User-Agent": f"briefing/{__version__} (reader of news; fetches what its user asks for)",
    "Accept": "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/json, "
    "application/pdf, text/plain, */*;q=0.5",
    "Accept-Encoding": "gzip",  # the one packing that is unpacked within limits here
}


def fetch(wanted: Sequence[Wanted], limits: Limits | None = None) -> Iterator[Answer]:
    """The answer of each address in the order given; so many at once that what is held at a time stays bounded.

    Never raises for what a server or the network does.
    """
    limits = limits or Limits()
    try:
        import httpx  # noqa: F401
    except ImportError as error:
        yield from (Failed(f"needs {error.name or 'httpx'} to be fetched: {INSTALL}") for _ in wanted)
        return
    for first in range(0, len(wanted), limits.together):
        yield from asyncio.run(_together(wanted[first : first + limits.together], limits))


async def _together(wanted: Sequence[Wanted], limits: Limits) -> list[Answer]:
    import httpx

    async with httpx.AsyncClient(headers=HEADERS, timeout=limits.seconds, follow_redirects=False) as client:
        return list(await asyncio.gather(*(_one(client, one, limits) for one in wanted)))


async def _one(client: httpx.AsyncClient, wanted: Wanted, limits: Limits) -> Answer:
    try:
        async with asyncio.timeout(limits.seconds):
            return await _follow(client, wanted, limits)
    except Refused as refused:
        return Failed(str(refused))
    except Exception as error:  # whatever an answer does to the library, the other addresses are fetched
        return Failed(words_of(error, limits.seconds))


async def _follow(client: httpx.AsyncClient, wanted: Wanted, limits: Limits) -> Answer:
    """The answer at the end of the redirects. Raises Refused and what httpx raises."""
    state = {"If-None-Match": wanted.etag, "If-Modified-Since": wanted.modified}
    request = client.build_request("GET", wanted.address, headers={k: v for k, v in state.items() if v})
    seen: set[str] = set()
    for _ in range(limits.redirects + 1):
        response = await client.send(request, stream=True)
        try:
            if response.next_request is None:
                return await _answer(response, limits)
        finally:
            await response.aclose()
        seen.add(str(request.url))
        request = response.next_request
        if request.url.scheme not in SCHEMES:
            raise Refused(f"leads on to {request.url.scheme}://, which is not fetched: only http and https are")
        if str(request.url) in seen:
            raise Refused("leads round in a circle: open it in a browser and save the page")
    raise Refused(f"leads on more than {limits.redirects} times: give the address where it ends")


async def _answer(response: httpx.Response, limits: Limits) -> Answer:
    if response.status_code == 304:
        return Unchanged()
    if response.status_code != 200:
        raise Refused(status_words(response.status_code, response.reason_phrase))
    head = response.headers
    packed, stated = head.get("content-encoding", ""), head.get("content-length", "")
    data = await read_body(response.aiter_raw(), packed, stated, limits.bytes)
    return Page(
        str(response.url), data, head.get("content-type", ""), head.get("etag", ""), head.get("last-modified", "")
    )
