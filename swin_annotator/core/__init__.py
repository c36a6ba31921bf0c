"""The language of the house: values and pure functions over numpy."""
