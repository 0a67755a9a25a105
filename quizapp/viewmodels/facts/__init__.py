"""Reviewing what was read: claims as rows, decisions, conflicts."""
