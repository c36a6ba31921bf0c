"""Tools of the canvas: one small state machine each, from gesture to intent."""
