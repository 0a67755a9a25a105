"""The canvas of the time axis."""
