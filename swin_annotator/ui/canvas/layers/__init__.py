"""What the canvas paints: the photo, annotations, chips, and what lies over them."""
