"""Everything the window can do, in one table, with its keys."""
