"""GIFT, as Moodle writes and reads it."""
