"""How the embedded models in ``resources/models`` were made: scenes, data, losses, loop, figures."""
