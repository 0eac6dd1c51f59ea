"""What this program writes itself, told by how it begins: a brief among the reports is not to be read as one."""

from __future__ import annotations

import re

from briefing.expressions import expression

MADE = "is what briefing has made of reports, not a report: it is left out"
_OPENING = 4096  # bytes looked at; of a line of annotations only its first names are needed
_COUNT = rb"(?:[^\n]+\n){0,3}?\d+ sources?\b"  # the line that tells how many sources there are, after who and when
_TABLES = (
    b"id,subject,measure,unit,status,", b"figure,subject,measure,unit,status,", b"id,date,first_day,last_day,basis,",
    b"id,name,type,aliases,roles,mentions,", b"contradiction,subject,stance,", b"id,file,title,publisher,author,url,",
)  # fmt: skip
_BEGINNINGS = expression(
    rb"\xef\xbb\xbf(?:" + b"|".join(_TABLES) + rb")"
    rb"|PK\x03\x04.{6}\0\0!\0.{16}(?:figures|claims|sequence|actors|contradictions|sources)\.csv"
    rb"|BRIEFING(?:   [^\n]*)?\n"
    + _COUNT
    + rb"|# Briefing(?:: [^\n]*)?\n\n"
    + _COUNT
    + rb"|\{\s*\"schema\": \"briefing/brief/"
    rb"|\{\"file\": \"[^\n]*?, \"published_basis\": \"(?:stated|inferred|unknown)\", "
    rb"|<!DOCTYPE html>\s*<html[^>]*><head>(?:<meta[^>]*>)*?<meta name=\"generator\" content=\"briefing\">",
    re.DOTALL,
)


def is_made(data: bytes) -> bool:
    """Whether a file is an export of this program, in any of its formats and tables, or its annotations."""
    return _BEGINNINGS.match(data[:_OPENING]) is not None
