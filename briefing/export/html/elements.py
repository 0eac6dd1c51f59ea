"""Elements of a page: whatever text is put into one is text, never markup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

Child: TypeAlias = "Element | str | Iterable[Child] | None"


def el(tag: str, *children: Child, **attributes: str | float | None) -> Element:
    """An element; ``class_`` is written for ``class``, ``aria_label`` for ``aria-label``; None leaves one out."""
    element = Element(tag)
    for name, value in attributes.items():
        if value is not None:
            element.set(name.rstrip("_").replace("_", "-"), value if isinstance(value, str) else f"{value:g}")
    append(element, children)
    return element


def append(parent: Element, child: Child) -> None:
    """Put a child, or each of several, after what the parent holds."""
    if child is None:
        return
    if isinstance(child, Element):
        parent.append(child)
    elif isinstance(child, str):
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + child
        else:
            parent.text = (parent.text or "") + child
    else:
        for one in child:
            append(parent, one)


def written(page: Element) -> str:
    """The page as HTML with its doctype and a final line end."""
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


__all__ = ["Child", "Element", "append", "el", "written"]
