"""SAM and SlimSAM."""
