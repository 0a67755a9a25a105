"""Wrong options, one strategy a file, each proven wrong by what is known."""
