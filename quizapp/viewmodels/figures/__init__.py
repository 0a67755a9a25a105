"""Figures: numbers with the words that say the same, as tables and as plots."""
