"""The reports themselves: which share their words, and of which day each is."""
