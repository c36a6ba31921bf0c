"""Layers of the canvas: the photo, annotations, chips, and what lies over them."""
