"""Events over all sources: tellings, and the clusters of those that tell one event."""
