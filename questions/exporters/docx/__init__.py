"""Word documents: papers, keys, answer sheets, solutions."""
