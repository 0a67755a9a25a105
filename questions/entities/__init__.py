"""People, places, polities, offices and armies: names, their aliases, and where they stand in a text."""
