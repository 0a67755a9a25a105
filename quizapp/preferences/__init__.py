"""The pages of the settings view, one class a page."""
