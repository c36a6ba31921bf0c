"""Grounding DINO and its relatives: words and image read together."""
