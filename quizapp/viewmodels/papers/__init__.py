"""Composing papers from the questions of a bank."""
