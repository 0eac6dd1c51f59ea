"""``briefing config``: what is configured, and where each value comes from."""

from __future__ import annotations

import click

from briefing.commands.pipe import complain, write
from briefing.commands.settings import loaded, use_lexicon


@click.command()
@click.option("--path", "show", flag_value="path", help="Only name the file; it need not exist.")
@click.option("--example", "show", flag_value="example", help="A file with every key explained, to begin with.")
def config(show: str | None) -> None:
    """Print the configuration in effect, where each value comes from, and what is wrong with the file.

    The file is config.toml in the user's folder, or the one that BRIEFING_CONFIG names. A wrong key or value is named
    with its line, and the default is used.

    \b
      mkdir -p "$(dirname "$(briefing config --path)")"
      briefing config --example > "$(briefing config --path)"
    """
    from briefing.config.show import effective, example
    from briefing.store.config import path

    if show == "path":
        write([f"{path()}\n"], None)
    elif show == "example":
        write(example(), None)
    else:
        for problem in (*loaded().problems, *elsewhere(), *use_lexicon()):
            complain(str(problem))
        write(effective(loaded()), None)


def elsewhere() -> list[object]:
    """What is wrong with values whose meaning others know: themes and commands."""
    from briefing import themes
    from briefing.tui.commands.keymap import keymap

    found: list[object] = []
    theme = loaded().config.theme
    if theme and theme not in (shelf := themes.load().themes):
        found.append(loaded().problem(("theme",), f"there is no theme {theme!r}: {', '.join(shelf)}"))
    for name, why in keymap(loaded().config.keys).problems:
        found.append(loaded().problem(("keys", name), f"keys.{name} {why}"))
    return found


@click.command()
@click.option("--markdown", is_flag=True, help="As a table in Markdown.")
def keys(markdown: bool) -> None:
    """List the commands of the full screen: their keys, as you have set them, and the ids that set them."""
    from briefing.tui.commands.keymap import keymap
    from briefing.tui.commands.table import markdown_table, text_table

    mine = keymap(loaded().config.keys).keys
    write(markdown_table() if markdown else text_table(mine), None)
