"""Contact sheets: many objects as small pictures, sorted and judged together."""
