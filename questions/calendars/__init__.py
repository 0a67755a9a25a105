"""Numerals, sexagenary cycle, eras, lunisolar months and the date value."""
