"""Documents: reading, markup, offsets."""
