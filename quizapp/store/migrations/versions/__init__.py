"""One revision per file, numbered in order."""
