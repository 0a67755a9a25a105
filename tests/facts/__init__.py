"""Claims and facts."""
