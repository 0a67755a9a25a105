"""Text nobody would write: nothing may break, nothing may take long."""
