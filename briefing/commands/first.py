"""What the first word of the command line tells; asked before anything else, so it imports nothing."""

COMMANDS = frozenset(("add", "annotate", "config", "export", "keys", "read", "themes"))
OPTIONS = frozenset(("--help", "-h", "--version"))  # of the group itself


def opens_reader(args: list[str]) -> bool:
    """Whether the arguments open the full screen: unless the first one names a command."""
    return not args or args[0] not in COMMANDS | OPTIONS
