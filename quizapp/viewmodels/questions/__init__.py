"""The questions of a bank as a table: searched, edited, written, retired."""
