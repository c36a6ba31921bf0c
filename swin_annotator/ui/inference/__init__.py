"""Asking models: prompts, jobs, suggestions from the user's own labels, clicks that become outlines."""
