"""What the project says of itself holds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_has_two_commands_each_on_one_line() -> None:
    reader = re.findall(r"^(python3 -m pip install .*\bbriefing)\s+# open the reader", README, re.M)
    tests = re.findall(r"^(python3 -m pip install .*\bpytest)\s+# run the tests$", README, re.M)
    assert (len(reader), len(tests)) == (1, 1)
    assert README.index(tests[0]) < 1500, "both belong on the first screen"


def test_ci_takes_the_test_command_from_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    pattern = re.search(r"sed -n 's/(.*)/\\1/p' README\.md", script)
    assert pattern, "the command is read, not repeated"
    python = pattern[1].replace("\\(", "(").replace("\\)", ")")
    assert len(re.findall(python, README, re.M)) == 1
    assert "pip install -e" not in script


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\((?!https?:|#)([^)]+)\)", README))))
def test_no_link_of_the_readme_is_broken(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_wheel_carries_the_themes_and_the_bundled_reports() -> None:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = data["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["briefing"]
    assert set(wheel["force-include"]) == {"themes", "seeds"}
    for folder in wheel["force-include"]:
        assert any((ROOT / folder).iterdir())
