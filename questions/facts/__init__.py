"""Claims (one dated statement at one place) and facts (claims that say the same)."""
