"""Questions made elsewhere, read into a bank: one file per format."""
