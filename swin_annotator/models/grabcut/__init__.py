"""Outlines from colours alone, without weights."""
