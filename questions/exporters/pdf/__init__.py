"""PDF: papers, keys, answer sheets, solutions, set by typst."""
