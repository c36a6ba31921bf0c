"""The open project: its session, its folder and files, import and export."""
