"""A lexicon file of the user's: what it adds, what is refused and where, and that every process has it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from briefing import lexicon
from briefing.lexicon import bundled, lines, rows
from briefing.lexicon.user import parse
from briefing.store.lexicon import load
from briefing.toml import flat

OWN = """\
# ours
[armed_groups]
lines = '''
# the north
Orrin Valley Guard ; OVG, the Guard of Orrin ; Freedonia ;
'''

[titles.person]
ranks = '''
Dam Warden, D.W.
'''

[events.COERCE]
verbs = '''
  confine to barracks = -3.5
'''
"""


def test_entries_come_under_the_table_of_ours_that_they_add_to() -> None:
    entries, problems = parse(OWN, "own.toml")
    assert not problems
    assert entries.keys() == {
        ("armed_groups", "armed_groups", "lines"),
        ("titles", "person", "ranks"),
        ("events", "COERCE", "verbs"),
    }
    assert list(lines(entries["titles", "person", "ranks"])) == ["Dam Warden, D.W."]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("[spies]\nlines = ''", 2, "[spies] is no part of the lexicon"),
        ("[titles.person]\nrank = ''", 2, "titles.person.rank is not in the lexicon: titles has"),
        ("[events.AID]\nintensity = 3", 2, "events.AID.intensity cannot be changed"),
        ("[media]\nlines = 3", 2, "media.lines must be text"),
        ("[media]\nlines = '''\nOne ; ; X\na;b;c;d;e\n'''", 4, "'a;b;c;d;e' has 5 fields between semicolons"),
        ("[media]\nlines = '''One\n ; alias\n'''", 3, "'; alias' begins with nothing"),
        ("[groups]\nlines = 'miners ; pitmen'", 2, "'miners ; pitmen' has 2 fields"),
        ("[groups]\nlines = 'miners ; pitmen ; people'", 2, "'miners ; pitmen ; people' has 'people' where field 3"),
        ("[speech.verbs]\nlines = 'opine ; loud'", 2, "'opine ; loud' has 'loud' where one of accusing"),
        (
            "[quantities.vague]\nlines = 'oodles ; many ;'",
            2,
            "'oodles ; many ;' has 'many' where field 2 must",
        ),
        ("[events.AID]\nverbs = 'succour = lots'", 2, "'succour = lots' must be words"),
        ("[structure.furniture]\npatterns = '(x'", 2, "'(x' is no regular expression"),
        ("[dates.holidays]\nlines = 'Dam Day ; 9 March'", 2, "'Dam Day ; 9 March' has '9 March' where field 2"),
        ("[media]\nlines = '''", 0, "is not valid TOML"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(text: str, line: int, says: str) -> None:
    entries, (problem,) = parse(text, "own.toml")
    assert (problem.file, problem.line) == ("own.toml", line)
    assert problem.message.startswith(says)
    assert "One" in str(entries) if "One" in text else not list(lines("".join(entries.values())))


def test_our_own_entries_would_all_be_taken() -> None:
    for file in Path(lexicon.__file__).parent.glob("*.toml"):
        for key, block in flat(bundled(file.stem), (file.stem,)).items():
            if isinstance(block, str) and "'''" not in block:
                table = ".".join(f'"{name}"' for name in key[:-1])
                _, problems = parse(f"[{table}]\n{key[-1]} = '''\n{block}'''\n", str(file))
                assert not problems


def test_an_entry_stands_before_ours_and_in_its_place_where_both_say_one_thing() -> None:
    block = "say ; neutral\nclaim ; distancing\nArmy ; the army, troops ; Chad"
    merged = list(rows(lexicon._before("claim ; neutral\nArmy ; soldiers ; Mali", block)))
    assert merged == [
        ["claim", "neutral"],
        ["Army", "soldiers", "Mali"],
        ["say", "neutral"],
        ["Army", "the army, troops", "Chad"],
    ]


def test_files_lie_beside_the_configuration_and_a_missing_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text("[media]\nlines = 'Orrin Courier'\n", encoding="utf-8")
    (tmp_path / "two.toml").write_text("[media]\nlines = 'Valley Wire'\n", encoding="utf-8")
    entries, (problem,) = load(["one.toml", "none.toml", str(tmp_path / "two.toml")], tmp_path)
    assert entries == {("media", "media", "lines"): "Orrin Courier\nValley Wire"}
    assert str(problem) == f"{tmp_path / 'none.toml'}: no such file or directory; this lexicon file is passed over"


IN_A_POOL = """
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from briefing import lexicon
from briefing.annotate import annotate
from briefing.lexicon.user import parse
from briefing.model import Document

TEXT = "Rebels of the Orrin Valley Guard freed Dam Warden Tilda Roe on Monday."

def names(_):
    document = Document("a.txt", TEXT, "a", None, None, None, "2031-03-10", "stated", "")
    return sorted({span.name for span in annotate(document).spans if span.kind == "actor"})

if __name__ == "__main__":
    lexicon.use(parse(sys.argv[1], "own.toml")[0])
    here = names(0)
    with ProcessPoolExecutor(1, get_context("spawn"), lexicon.use, (lexicon.own(),)) as pool:
        print(here == pool.submit(names, 0).result(), here)
    try:
        lexicon.use({})
    except RuntimeError as error:
        print(error)
"""


def test_the_rules_know_the_entries_in_every_process(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(IN_A_POOL, encoding="utf-8")
    done = subprocess.run([sys.executable, script, OWN], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["True ['Orrin Valley Guard', 'Tilda Roe']", "the lexicon is already in use"]
