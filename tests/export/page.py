"""A page read back: what stands where, by a parser that is not ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "link", "img", "hr"}


@dataclass
class Node:
    tag: str
    attributes: dict[str, str]
    words: list[str] = field(default_factory=list)
    above: Node | None = None

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


class Page(HTMLParser):
    """Every element in order, each with all the text in it. Raises AssertionError where a tag closes another."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.nodes: list[Node] = []
        self._open: list[Node] = []
        self.feed(source)
        self.close()
        assert not self._open, f"{self._open[-1].tag} is never closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs}, above=self._open[-1] if self._open else None)
        self.nodes.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for node in self._open:
            node.words.append(data)

    def all(self, tag: str, **attributes: str) -> list[Node]:
        """The elements of a tag; ``class_`` asks for one class among those it has."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [
            node
            for node in self.nodes
            if node.tag == tag and all(value in node.attributes.get(name, "").split() for name, value in wanted.items())
        ]

    def by_id(self) -> dict[str, Node]:
        """The elements that have an id. Raises AssertionError where two have the same."""
        found: dict[str, Node] = {}
        for node in self.nodes:
            if id := node.attributes.get("id"):
                assert id not in found, f"two elements are {id}"
                found[id] = node
        return found
