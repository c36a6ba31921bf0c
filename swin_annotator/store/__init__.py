"""The project on disk: the only writer of labels."""
