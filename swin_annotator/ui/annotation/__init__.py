"""Drawing and changing the objects of the image on screen, and how it is looked at."""
