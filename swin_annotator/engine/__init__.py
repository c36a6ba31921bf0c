"""Use cases: what a user can ask for, the same with and without a window."""
