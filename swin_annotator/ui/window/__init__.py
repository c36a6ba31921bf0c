"""The main window: its parts put together, what stands around them, and what keeps them in step."""
