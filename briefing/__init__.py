"""briefing: a full-screen terminal reader that turns a pile of reports on one crisis into a cited brief."""

__version__ = "0.1.0"
