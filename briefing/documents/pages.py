"""Addresses → material to read: what is fetched is parsed like any file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.documents.extract import Material, Unreadable
from briefing.web.address import bare

if TYPE_CHECKING:
    from briefing.web.answer import Page


def fetched(addresses: Sequence[str]) -> Iterator[Material | Unreadable]:
    """The page of each address, or why there is none. Nothing is fetched before the first is asked for."""
    if not addresses:
        return
    from briefing.web.answer import Page, Wanted
    from briefing.web.fetch import fetch

    for address, answer in zip(addresses, fetch([Wanted(address) for address in addresses]), strict=True):
        if isinstance(answer, Page):
            yield material_of(answer, address)
        else:
            yield Unreadable(answer.message)


def material_of(page: Page, asked: str) -> Material:
    """A page as material; its name is the address that was asked for, its address the one where it was in the end."""
    return Material(page.data, bare(asked), page.content_type, bare(page.address))
