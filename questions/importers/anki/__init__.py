"""Anki packages: ours, and decks that others made."""
