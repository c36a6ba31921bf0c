"""The making of the embedded models in ``resources/models``: scenes, data, losses, loop, figures."""
