"""Actors over all sources: which names are one actor's, whose a body is, and who comes first."""
