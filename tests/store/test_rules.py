"""The fingerprint covers all that the rules are made of."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import briefing
from briefing.store import rules

LOADED = """
import sys
started = set(sys.modules)
from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import bundled, read
make_brief(map(annotate, read([bundled()]).documents))
for name in sorted(set(sys.modules) - started):
    print(name, getattr(sys.modules[name], "__file__", None) or "", sep="\\t")
"""


def test_every_module_that_the_rules_load_is_of_it() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    modules = dict(line.split("\t") for line in done.stdout.splitlines())
    marked = {line.split(" ")[0] for line in str(rules.fingerprint()).splitlines()}
    apart = ("documents", "web", "shipped", "store")  # they make documents, which are part of every key
    for name, file in modules.items():
        top, _, room = name.partition(".")
        if top == "briefing" and room.partition(".")[0] not in apart:
            assert file in marked, name
        elif "site-packages" in file:
            assert top in (*rules.LIBRARIES, "charset_normalizer"), f"{top} is asked by the rules"


def test_a_changed_word_of_the_lexicon_changes_it(tmp_path: Path) -> None:
    for room in rules.ROOMS:
        (tmp_path / room).mkdir(exist_ok=True)
    word, other = tmp_path / "lexicon" / "verbs.toml", tmp_path / "README"
    word.write_text("a")
    other.write_text("a")
    before = sorted(rules._files(tmp_path))
    other.write_text("ab")
    assert sorted(rules._files(tmp_path)) == before
    os.utime(word, (1, 1))
    assert sorted(rules._files(tmp_path)) != before
    assert str(Path(briefing.__file__).parent / "lexicon" / "names.toml") in str(rules.fingerprint())
