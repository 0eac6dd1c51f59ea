"""The escalation sequence: which events are in it, each once, and the line that tells it."""
