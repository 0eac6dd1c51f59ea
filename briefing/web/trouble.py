"""What went wrong between here and a server, in words for the person who gave the address."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from socket import gaierror

_SAVE = "open it in a browser, save the page and give that file"
_LATER = "try again later"
_TO_DO = {401: _SAVE, 402: _SAVE, 403: _SAVE, 404: "check the address", 410: "check the address", 451: _SAVE}


def status_words(code: int, phrase: str) -> str:
    """For a status that holds no page: ``answers 404 Not Found: check the address``."""
    to_do = _TO_DO.get(code, _LATER if code == 429 or code >= 500 else _SAVE)
    return f"answers {' '.join(filter(None, (str(code), phrase)))}: {to_do}"


def words_of(error: Exception, seconds: float) -> str:
    """For whatever a fetch raises."""
    import httpx

    causes = list(_causes(error))
    if any(isinstance(cause, (TimeoutError, httpx.TimeoutException)) for cause in causes):
        return f"took longer than {seconds:g} seconds: {_LATER}"
    if any(isinstance(cause, gaierror) for cause in causes):
        return "has a host that is not found: check the address and your network"
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "has no certificate that can be trusted: check the address"
    if any(isinstance(cause, httpx.ProxyError) for cause in causes):
        return "is not let through by the proxy: check your network's settings"
    if any(isinstance(cause, httpx.ConnectError) for cause in causes):
        return "cannot be reached: check the address and your network"
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError)):
        return "is not an address, or leads on to what is none: check it"
    if isinstance(error, httpx.TransportError):
        return f"broke off or gave an answer that is none of HTTP: {_LATER}"
    return f"cannot be fetched ({type(error).__name__}): {_LATER}"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
