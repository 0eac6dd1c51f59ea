"""The user's keys over ours: read as people write them, conflicts named."""

from __future__ import annotations

import pytest
from textual.keys import _character_to_key

from briefing.tui.commands import COMMANDS
from briefing.tui.commands.keymap import key_of, keymap


@pytest.mark.parametrize("sign", [chr(code) for code in range(0x20, 0x7F)] + ["é", "ж"])
def test_a_sign_has_the_name_that_textual_gives_it(sign: str) -> None:
    assert key_of(sign) == _character_to_key(sign)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Esc", "escape"), ("ctrl+S", "ctrl+s"), ("shift+n", "N"), ("shift+Tab", "shift+tab"), ("F5", "f5"),
        ("question_mark", "question_mark"), ("ctrl++", "ctrl+plus"), ("alt+ctrl+x", "ctrl+alt+x"), ("PgUp", "pageup"),
    ],
)  # fmt: skip
def test_keys_may_be_written_as_people_do(written: str, key: str) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize("written", ["foo", "hyper+x", "", "ctrl+", "ctrl+i", "ctrl+m"])
def test_what_is_no_key_of_its_own_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"is no key|is the same as"):
        key_of(written)


def test_ours_are_taken_as_they_are() -> None:
    for command in COMMANDS:
        assert tuple(map(key_of, command.keys)) == command.keys
    assert keymap({}).changed == {}
    assert not keymap({}).problems


def test_two_commands_may_change_places() -> None:
    chosen = keymap({"next": ("N",), "previous": ("n",)})
    assert chosen.changed == {"next": "N", "previous": "n"}
    assert not chosen.problems


def test_a_key_taken_from_another_command_is_named_and_the_users_choice_holds() -> None:
    chosen = keymap({"copy": ("q",)})
    assert chosen.keys["copy"] == ("q",)
    assert chosen.keys["quit"] == ()
    assert chosen.problems == (("copy", "takes 'q' from quit, which has no key now"),)
    assert chosen.keys["over.back"] == ("escape", "q"), "which is never to be had where copying is"


def test_one_key_for_two_commands_goes_to_the_first() -> None:
    chosen = keymap({"copy": ("Z",), "find": ("Z", "x")})
    assert chosen.keys["find"] == ("slash",)
    assert chosen.problems == (("find", "'Z' is already the key of copy; the default is used"),)


def test_a_command_can_be_left_without_a_key() -> None:
    assert keymap({"marks": ()}).changed == {"marks": "unbound"}


def test_a_name_that_is_no_command_is_told_with_the_nearest() -> None:
    assert keymap({"exprot": ("E",)}).problems == (("exprot", "is no command: did you mean export?"),)
