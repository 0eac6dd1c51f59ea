"""Figures: which counts are one quantity, of what affair and whom, and whether they dispute each other."""
