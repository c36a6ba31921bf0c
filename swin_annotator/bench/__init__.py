"""Paired timings against a baseline in one run, printed as ratios."""
