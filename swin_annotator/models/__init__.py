"""Detectors, segmenters and mask refiners: torch behind, numpy at the door."""
