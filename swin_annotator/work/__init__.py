"""Threads: the one model thread, and the pool for files and thumbnails."""
