"""One widget per file; each takes what it shows and emits what the user wants. None imports another."""
