"""Swin segmenters and classifiers."""
