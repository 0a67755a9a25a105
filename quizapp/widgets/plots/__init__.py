"""Plots, drawn with the tokens: nothing is told by colour alone, and a table says the same."""
