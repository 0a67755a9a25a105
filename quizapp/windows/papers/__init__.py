"""試卷: a paper being composed, and how it will look."""
