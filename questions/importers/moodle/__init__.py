"""Moodle XML, ours and Moodle's own."""
