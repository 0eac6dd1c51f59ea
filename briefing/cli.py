"""The `briefing` command. What a command needs is imported when it runs, so that the quick ones stay quick."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from briefing.commands.add import add
from briefing.commands.annotate import annotate
from briefing.commands.case import NO_CACHE, PATHS
from briefing.commands.config import config, keys
from briefing.commands.export import export
from briefing.commands.first import opens_reader
from briefing.commands.pipe import Failure, complain, write
from briefing.commands.read import read_aloud
from briefing.commands.reader import open_reader
from briefing.exits import INTERRUPTED, PIPE_CLOSED
from briefing.output import why
from briefing.web.address import is_address

if TYPE_CHECKING:
    from briefing.clerk.process import Process


class ReaderGroup(click.Group):
    """A group whose arguments are paths to read unless the first one names a command or asks for help or version.

    The reader is a command with a name that nobody can type by accident; ``briefing PATH`` is ``briefing (read) PATH``.
    """

    READER = "(read)"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        completing_first = ctx.resilient_parsing and not args
        if not completing_first and opens_reader(args):
            args = [self.READER, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.exceptions.Exit(INTERRUPTED) from None
        except BrokenPipeError:  # whoever reads the output has enough of it
            raise click.exceptions.Exit(PIPE_CLOSED) from None
        except OSError as error:
            where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
            raise Failure(f"{where}{why(error)}") from error

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["[OPTION]... [PATH]...", "|  COMMAND ..."]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        files = [] if incomplete.startswith("-") else [CompletionItem(incomplete, type="file")]
        return super().shell_complete(ctx, incomplete) + files


def complete_theme(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from briefing import themes

    found = themes.load().themes.values()
    return [CompletionItem(t.name, help=t.description) for t in found if t.name.startswith(incomplete)]


def show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from briefing import __version__

        click.echo(f"briefing {__version__}")
        ctx.exit()


THEME = click.option(
    "--theme", metavar="NAME", shell_complete=complete_theme, help="Colours of the full screen; see `briefing themes`."
)


@click.group(cls=ReaderGroup, context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100})
@NO_CACHE
@THEME  # both are read by the command below, which gets every argument; here for the help and the shell's completion
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=show_version, help="Show the version."
)
def cli(theme: str | None, no_cache: bool) -> None:
    """Turn a pile of reports on one crisis into a cited brief: who is involved, which numbers are in dispute and who
    claims what, and in what order it escalated. Every line leads back to the sentence it comes from.

    PATH is a file or a folder (every report below it), the address of a page or a feed, or `-` for standard input;
    without one the bundled reports open. A path that is also the name of a command is written as ./export, or after two
    dashes: `briefing -- export`.

    Files are text, Markdown, HTML, MHTML, PDF, DOCX, mails (EML, mbox), feeds (RSS, Atom), articles in JSON, JSON Lines
    or CSV, and ZIP archives of these. What needs a library of its own says how to install it.

    \b
    Examples:
      briefing                              read the bundled reports on the full screen
      briefing reports/ extra.md          read your own
      briefing export reports/              print the brief as text, to mail or to file
      briefing export reports/ -o brief.html
      briefing read reports/ --article S1   plain lines for screen readers, an article with them
      briefing export reports/ -o brief.md --only disputes,sequence --from 2020-01
      briefing annotate reports/ | jq -c '.spans[] | select(.kind == "date")'
      pdftotext report.pdf - | briefing export -
      briefing add https://example.org/feed.xml --to reports/

    \b
    Exit codes:
      0    done; files that could not be read are named on standard error, one line each
      1    failed, or no report could be read; why is on standard error
      2    the command line is wrong
      130  interrupted; 143 told to end. What was to be written is whole or not there

    Your own themes lie in the folder that `briefing themes` names; what else can be set, `briefing config --example`
    tells. Only addresses that you give are fetched;
    nothing else needs a network.
    """


class ReaderContext(click.Context):
    @property
    def command_path(self) -> str:
        return self.parent.command_path if self.parent else super().command_path


class Reader(click.Command):
    """The command behind ``briefing PATH``: to the user it is the group itself."""

    context_class = ReaderContext

    def get_help(self, ctx: click.Context) -> str:
        return ctx.parent.get_help() if ctx.parent else super().get_help(ctx)

    def get_usage(self, ctx: click.Context) -> str:
        return ctx.parent.get_usage() if ctx.parent else super().get_usage(ctx)


@cli.command(ReaderGroup.READER, cls=Reader, hidden=True)
@PATHS
@THEME
@NO_CACHE
@click.pass_obj
def read(clerk: Process | None, paths: tuple[str, ...], theme: str | None, no_cache: bool) -> None:
    """Open the full screen."""
    check_theme(theme)
    if not is_terminal():
        raise Failure("standard output is not a terminal: `briefing export` prints the brief instead")
    if paths and not any(path == "-" or is_address(path) or os.path.lexists(path) for path in paths):
        raise Failure(f"{', '.join(paths)}: does not exist")
    open_reader(paths, theme, no_cache, clerk)


def is_terminal() -> bool:
    """Whether the full screen has somewhere to be shown."""
    return sys.stdout is not None and sys.stdout.isatty()


def check_theme(name: str | None) -> None:
    """Refuse a theme that nobody has, with the names of those there are."""
    if name is None:
        return
    from briefing import themes

    found = themes.load()
    if name not in found.themes:
        why = next((p.message for p in found.problems if Path(p.file).stem == name), "there is no such theme")
        raise click.BadParameter(f"{name!r}: {why}. Themes: {', '.join(found.themes)}.", param_hint="'--theme'")


# ---------------------------------------------------------------- themes
@cli.command()
def themes() -> None:
    """List the themes and name the folder for your own."""
    from briefing import themes as shelf

    found = shelf.load()
    own = shelf.load((shelf.user_directory(),)).themes
    for problem in found.problems:
        complain(f"{problem.file}: {problem.message}")
    names = max(map(len, found.themes), default=0)
    lines = [
        f"{name.ljust(names)}  {'dark ' if theme.dark else 'light'}  {'yours   ' if name in own else 'built in'}"
        f"  {theme.description}\n"
        for name, theme in found.themes.items()
    ]
    write([*lines, f"Your own: {shelf.user_directory() / 'NAME.toml'}\n"], None)


cli.add_command(add)
cli.add_command(export)
cli.add_command(annotate)
cli.add_command(config)
cli.add_command(keys)
cli.add_command(read_aloud)
