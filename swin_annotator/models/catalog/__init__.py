"""Which models there are, and how they come, go and are made faster."""
