"""One file per kind of name that its form or its surroundings give away. All rules read script-folded text."""
