"""One reader per format: from a stretch of a file to passages."""
