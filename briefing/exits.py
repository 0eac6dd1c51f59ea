"""The exit codes beside 0, 1 and 2, which mean what they do everywhere."""

from __future__ import annotations

PIPE_CLOSED = 0  # who reads has what they wanted
INTERRUPTED = 128 + 2  # as a shell counts SIGINT
TOLD_TO_END = 128 + 15  # as a shell counts SIGTERM
