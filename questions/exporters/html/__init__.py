"""Pages that work from a memory stick: a quiz to answer on the screen and a sheet to print."""
