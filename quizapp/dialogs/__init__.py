"""Panels over the window and file pickers."""
