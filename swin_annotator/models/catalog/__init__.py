"""The catalog of models, and how they come, go and are made faster."""
