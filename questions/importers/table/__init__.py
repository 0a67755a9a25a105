"""Tables of questions: ours, and those that others fill in for other programs."""
