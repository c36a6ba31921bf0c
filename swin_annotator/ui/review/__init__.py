"""Judging proposals: on the image on screen, and from proposal to proposal over the whole folder."""
