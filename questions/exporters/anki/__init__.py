"""Anki packages: note types of our own, ids that let a second import update the first."""
