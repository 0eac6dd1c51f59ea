"""Contradictions without a number: what one voice affirms and another denies."""
