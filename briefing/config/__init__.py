"""The configuration: one TOML file of the user's, read against the declarations of ``schema``."""

from briefing.config.parse import Loaded, parse
from briefing.config.schema import Config, Fields

__all__ = ["Config", "Fields", "Loaded", "parse"]
