"""Mail boxes in the mbox format: a document a mail, or several where it carries others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.documents.extract import Extract, Material, Refusal
from briefing.documents.readers import nested
from briefing.expressions import expression

_BEGINS = expression(rb"(?:\A|(?<=\n)\r?\n)From [^\n]*\d\d:\d\d[^\n]*\n")
_QUOTED = expression(rb"^>(>*From )", re.M)


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The mails in order, named ``#1``, ``#2`` …"""
    begins = list(_BEGINS.finditer(material.data))
    ends = [*(found.start() for found in begins[1:]), len(material.data)]
    for number, (begin, end) in enumerate(zip(begins, ends, strict=True), 1):
        if number > material.allowance.parts:
            yield Refusal("", f"holds more than {material.allowance.parts:,} mails: the others were left out")
            return
        mail = _QUOTED.sub(rb"\1", material.data[begin.end() : end])
        yield from nested(material, mail, "", "message/rfc822", part=f"#{number}")
