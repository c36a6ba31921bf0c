"""Widgets without a task of their own, of which panels, dialogs and bars are made."""
